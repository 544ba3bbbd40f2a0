#pragma once

#include "core/geo/scale_bar.h"
#include "core/paint/furniture_painter.h"
#include "core/scene/legend.h"

#include <QQuickPaintedItem>

namespace ketenkaart {

/// The legend over the map, painted by the code that paints it on a page. Sizes itself to its content.
class LegendItem : public QQuickPaintedItem
{
    Q_OBJECT

public:
    explicit LegendItem(QQuickItem* parent = nullptr);
    void setLegend(const Legend& legend, const MapStyle& style);
    /// What does not fit into this is set smaller, and hidden when it would be too small to read: half a legend
    /// explains nothing.
    void setRoom(const QSizeF& room);
    void paint(QPainter* painter) override;

private:
    void fit();

    Legend m_legend;
    MapStyle m_style = MapStyle::standard();
    LegendLayout m_layout;
    QSizeF m_room;
};

/// The scale bar over the map, right at the latitude of its centre. Sizes itself to its content.
class ScaleBarItem : public QQuickPaintedItem
{
    Q_OBJECT

public:
    explicit ScaleBarItem(QQuickItem* parent = nullptr);
    void setView(const MapView& view);
    void setStyle(const MapStyle& style);
    [[nodiscard]] const ScaleBar& scaleBar() const { return m_bar; }
    void paint(QPainter* painter) override;

private:
    void fit();

    ScaleBar m_bar;
    MapStyle m_style = MapStyle::standard();
};

} // namespace ketenkaart
