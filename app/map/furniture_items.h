#pragma once

#include "core/geo/scale_bar.h"
#include "core/scene/map_style.h"

#include <QQuickPaintedItem>
#include <QtQmlIntegration>

namespace ketenkaart {

/// The scale bar over the map, right at the latitude of its centre. Sizes itself to its content.
class ScaleBarItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT

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
