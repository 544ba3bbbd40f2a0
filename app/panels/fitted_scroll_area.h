#pragma once

#include <QScrollArea>

namespace ketenkaart {

/// A frameless scroll area that asks for the height of its content, takes less when there is no room, and then
/// scrolls. It never scrolls sideways. The room of the scroll bar is always kept free.
class FittedScrollArea : public QScrollArea
{
public:
    explicit FittedScrollArea(QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace ketenkaart
