#include "app/map/furniture_items.h"

#include "core/paint/furniture_painter.h"

#include <QtMath>

namespace ketenkaart {

namespace {

constexpr double longestScaleBar = 160.0;

} // namespace

LegendItem::LegendItem(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void LegendItem::setLegend(const Legend& legend)
{
    m_legend = legend;
    const QSizeF size = legendSize(m_legend);
    setSize(QSizeF(qCeil(size.width()) + 2, qCeil(size.height()) + 2));
    update();
}

void LegendItem::paint(QPainter* painter)
{
    paintLegend(*painter, m_legend, QPointF(1, 1));
}

ScaleBarItem::ScaleBarItem(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void ScaleBarItem::setView(const MapView& view)
{
    m_bar = scaleBarFor(view, longestScaleBar);
    const QSizeF size = scaleBarSize(m_bar);
    setSize(QSizeF(qCeil(size.width()) + 4, qCeil(size.height()) + 2));
    update();
}

void ScaleBarItem::paint(QPainter* painter)
{
    paintScaleBar(*painter, m_bar, QPointF(1, 1));
}

} // namespace ketenkaart
