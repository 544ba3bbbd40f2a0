#pragma once

#include "core/scene/chain_diagram.h"

#include <vector>

namespace ketenkaart::testing {

template<typename Item> std::vector<Item> itemsOf(const ChainDiagram& diagram)
{
    std::vector<Item> found;
    for (const SceneItem& item : diagram.scene.items) {
        if (const auto* match = std::get_if<Item>(&item)) {
            found.push_back(*match);
        }
    }
    return found;
}

[[nodiscard]] inline QRectF boxOf(const MarkerItem& marker)
{
    return {marker.centre.x() - marker.radius, marker.centre.y() - marker.radius, 2 * marker.radius, 2 * marker.radius};
}

[[nodiscard]] inline std::vector<QPointF> pointsOn(const LinkItem& link)
{
    std::vector<QPointF> points;
    std::vector<Curve> way = link.lead;
    way.push_back(link.curve);
    for (const Curve& piece : way) {
        for (int i = 0; i <= 10; ++i) {
            points.push_back(piece.at(i / 10.0));
        }
    }
    points.insert(points.end(), link.arrow.begin(), link.arrow.end());
    return points;
}

/// What leaves the surface or lies on something else, as "one / other"; empty when nothing does.
[[nodiscard]] inline QString faultOf(const ChainDiagram& diagram, const QSizeF& size)
{
    const QRectF frame(QPointF(), size);
    const auto both = [](const QString& one, const QString& other) { return one + QStringLiteral(" / ") + other; };
    const auto labels = itemsOf<LabelItem>(diagram);
    const auto markers = itemsOf<MarkerItem>(diagram);
    for (size_t i = 0; i < labels.size(); ++i) {
        if (!frame.contains(labels[i].box)) {
            return labels[i].text;
        }
        for (size_t j = i + 1; j < labels.size(); ++j) {
            if (labels[i].box.intersects(labels[j].box)) {
                return both(labels[i].text, labels[j].text);
            }
        }
        for (const MarkerItem& marker : markers) {
            if (labels[i].box.intersects(boxOf(marker))) {
                return both(labels[i].text, marker.id);
            }
        }
    }
    for (size_t i = 0; i < markers.size(); ++i) {
        if (!frame.contains(boxOf(markers[i]))) {
            return markers[i].id;
        }
        for (size_t j = i + 1; j < markers.size(); ++j) {
            if (boxOf(markers[i]).intersects(boxOf(markers[j]))) {
                return both(markers[i].id, markers[j].id);
            }
        }
    }
    for (const LinkItem& link : itemsOf<LinkItem>(diagram)) {
        for (const QPointF& point : pointsOn(link)) {
            if (!frame.contains(point)) {
                return link.linkId;
            }
            for (const LabelItem& label : labels) {
                if (label.box.contains(point)) {
                    return both(link.linkId, label.text);
                }
            }
            for (const MarkerItem& marker : markers) {
                if (QLineF(point, marker.centre).length() <= marker.radius * 0.8) {
                    return both(link.linkId, marker.id);
                }
            }
        }
    }
    for (const AreaItem& area : itemsOf<AreaItem>(diagram)) {
        if (!frame.contains(area.path.boundingRect())) {
            return QStringLiteral("a stage");
        }
    }
    return {};
}

} // namespace ketenkaart::testing
