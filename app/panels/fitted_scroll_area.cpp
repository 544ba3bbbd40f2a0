#include "app/panels/fitted_scroll_area.h"

#include <QEvent>
#include <QScrollBar>

namespace ketenkaart {

namespace {

/// Always keeps its room, so that what it scrolls never wraps differently because of it, and is seen only when there is
/// something to scroll.
class QuietScrollBar : public QScrollBar
{
public:
    explicit QuietScrollBar(QWidget* parent)
        : QScrollBar(Qt::Vertical, parent)
    {
        setAttribute(Qt::WA_OpaquePaintEvent, false);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        if (maximum() > minimum()) {
            QScrollBar::paintEvent(event);
        }
    }
};

} // namespace

FittedScrollArea::FittedScrollArea(QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setVerticalScrollBar(new QuietScrollBar(this));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    viewport()->setAutoFillBackground(false);
}

QSize FittedScrollArea::sizeHint() const
{
    return widget() ? widget()->sizeHint() : QScrollArea::sizeHint();
}

QSize FittedScrollArea::minimumSizeHint() const
{
    return {0, 60};
}

bool FittedScrollArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace ketenkaart
