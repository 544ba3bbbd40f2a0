#include "app/map/furniture_items.h"

#include "core/paint/furniture_painter.h"

#include <QtMath>

namespace ketenkaart {

namespace {

constexpr double longestScaleBar = 160.0;

LegendLayout layoutFor(const MapStyle& style)
{
    LegendLayout layout;
    layout.maximumWidth *= style.scale;
    return layout;
}

} // namespace

LegendItem::LegendItem(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void LegendItem::setLegend(const Legend& legend, const MapStyle& style)
{
    m_legend = legend;
    m_style = style;
    const QSizeF size = legendSize(m_legend, m_style, layoutFor(m_style));
    setSize(QSizeF(qCeil(size.width()) + 2, qCeil(size.height()) + 2));
    update();
}

void LegendItem::paint(QPainter* painter)
{
    paintLegend(*painter, m_legend, QPointF(1, 1), m_style, layoutFor(m_style));
}

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
