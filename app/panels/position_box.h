#pragma once

#include "core/geo/rd_new.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QTimer;

namespace ketenkaart {

/// A position in degrees and in RD New, each with a button that copies it as two numbers with a comma between, the form
/// that GIS programs take. Hidden while there is no position.
class PositionBox : public QWidget
{
    Q_OBJECT

public:
    explicit PositionBox(QWidget* parent);

    void setPosition(const std::optional<GeoPoint>& position);

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

    RdNew m_rdNew;
    QLabel* m_heading;
    Line m_degrees;
    Line m_rd;
    QTimer* m_feedback; ///< how long a button says that it has copied
};

} // namespace ketenkaart
