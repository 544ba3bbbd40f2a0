#include "app/map/furniture_items.h"

#include "core/paint/furniture_painter.h"

#include <QtMath>

namespace ketenkaart {

namespace {

constexpr double longestScaleBar = 160.0;

} // namespace

ScaleBarItem::ScaleBarItem(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void ScaleBarItem::setView(const MapView& view)
{
    m_bar = scaleBarFor(view, longestScaleBar);
    fit();
}

void ScaleBarItem::setStyle(const MapStyle& style)
{
    m_style = style;
    fit();
}

void ScaleBarItem::fit()
{
    const QSizeF size = scaleBarSize(m_bar, m_style);
    setSize(QSizeF(qCeil(size.width()) + 4, qCeil(size.height()) + 2));
    update();
}

void ScaleBarItem::paint(QPainter* painter)
{
    paintScaleBar(*painter, m_bar, QPointF(1, 1), m_style);
}

} // namespace ketenkaart
