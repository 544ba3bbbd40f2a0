#pragma once

#include "core/model/dataset.h"
#include "core/paint/page.h"

#include <QRectF>
#include <QUrl>

#include <vector>

namespace ketenkaart {

/// A part of a page that leads to a website.
struct WebLink
{
    QRectF area; ///< in page pixels
    QUrl address;

    bool operator==(const WebLink&) const = default;
};

/// The names of actors and campuses on the map that have a website in the data, in painting order. Only addresses that
/// webAddress() takes.
[[nodiscard]] std::vector<WebLink> webLinksOf(const Page& page, const Dataset& dataset);

/// Lays links over a page that was painted to the same target. Only a PDF has them; nothing is drawn, and the text of
/// the page is not touched.
void paintWebLinks(QPainter& painter, const Page& page, const QRectF& target, const std::vector<WebLink>& links);

} // namespace ketenkaart
