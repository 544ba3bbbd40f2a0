#include "app/map/furniture_items.h"

#include <QtMath>

namespace ketenkaart {

namespace {

constexpr double longestScaleBar = 160.0;

/// Smaller type than this share of the standard one can no longer be read on a screen.
constexpr double leastLegend = 0.75;

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
    fit();
}

void LegendItem::setRoom(const QSizeF& room)
{
    if (m_room != room) {
        m_room = room;
        fit();
    }
}

void LegendItem::fit()
{
    const double widest = LegendLayout().maximumWidth * m_style.scale;
    QSizeF size;
    for (m_layout.shrink = 1.0;; m_layout.shrink -= 0.05) {
        m_layout.maximumWidth = widest * m_layout.shrink;
        size = legendSize(m_legend, m_style, m_layout);
        const bool fits = size.height() <= m_room.height() && size.width() <= m_room.width();
        if (fits || m_style.scale * m_layout.shrink - 0.05 < leastLegend) {
            break;
        }
    }
    setVisible(size.height() <= m_room.height());
    setSize(QSizeF(qCeil(size.width()) + 2, qCeil(size.height()) + 2));
    update();
}

void LegendItem::paint(QPainter* painter)
{
    paintLegend(*painter, m_legend, QPointF(1, 1), m_style, m_layout);
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
