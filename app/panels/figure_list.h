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
    QLabel* m_heading;
    QVBoxLayout* m_layout;
    std::vector<QWidget*> m_rows;
};

} // namespace ketenkaart
