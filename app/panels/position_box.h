#pragma once

#include "core/geo/grid_converter.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QTimer;

namespace ketenkaart {

/// A position in degrees and in the grid of the country, each with a button that copies it as two numbers with a comma
/// between, the form that GIS programs take. Hidden while there is no position.
class PositionBox : public QWidget
{
    Q_OBJECT

public:
    explicit PositionBox(QWidget* parent);

    /// Without a grid, or outside its area, in degrees alone.
    void setPosition(const std::optional<GeoPoint>& position, const std::optional<GridSystem>& grid);

private:
    struct Line
    {
        QLabel* caption;
        QLabel* value;
        QPushButton* copy;
        QString copied; ///< what the button copies
    };

    void addLine(Line& line, const QString& valueName, const QString& copyName);
    void copy(const Line& line);
    void retranslate();

    std::optional<GridConverter> m_converter;
    QLabel* m_heading;
    Line m_degrees;
    Line m_grid;
    QTimer* m_feedback; ///< how long a button says that it has copied
};

} // namespace ketenkaart
