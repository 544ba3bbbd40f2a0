#pragma once

#include "core/model/entities.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace ketenkaart {

/// The key figures of an actor. Hidden while there are none.
class FigureList : public QWidget
{
    Q_OBJECT

public:
    explicit FigureList(QWidget* parent);

    void setFigures(const std::vector<const Figure*>& figures, Language language);

private:
    struct Row
    {
        QLabel* value = nullptr;
        QLabel* label = nullptr;
        QLabel* note = nullptr;
    };
    [[nodiscard]] Row makeRow();

    QLabel* m_heading;
    QVBoxLayout* m_layout;
    std::vector<Row> m_rows; ///< kept, as a label takes longer to make than to change; those not needed are hidden
};

} // namespace ketenkaart
