#pragma once

#include "core/model/dataset.h"
#include "core/page/page.h"

#include <QRectF>
#include <QUrl>

#include <vector>

namespace ketenkaart {

/// A part of a page or slide that leads to a website.
struct WebLink
{
    QRectF area; ///< in the units of the page or slide
    QUrl address;

    bool operator==(const WebLink&) const = default;
};

/// The names of actors and campuses on the map that have a website in the data, in painting order. Only addresses that
/// webAddress() takes.
[[nodiscard]] std::vector<WebLink> webLinksOf(const Page& page, const Dataset& dataset);
/// The same of a scene that fills a frame, with so many units to a view pixel.
[[nodiscard]] std::vector<WebLink> webLinksOf(const MapScene& scene, const QRectF& frame, double scale,
                                              const Dataset& dataset);

/// Lays links over a page or slide of this size, in its units, that was painted to the same target. Only a PDF has
/// them; nothing is drawn, and the text of the page is not touched.
void paintWebLinks(QPainter& painter, const QSizeF& size, const QRectF& target, const std::vector<WebLink>& links);

} // namespace ketenkaart
