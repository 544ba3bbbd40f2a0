#pragma once

#include "core/export/map_exporter.h"

#include <QByteArray>

namespace ketenkaart {

/// What is where on the picture of a page, as JSON, for web pages with a map that one can click on and for tools that
/// check a map. Lengths are millimetres from the page's upper left corner, unless their name ends in px. The format is
/// a contract: fields may be added, none changes its meaning.
///
///     page      width_mm, height_mm, width_px, height_px
///     map       x, y, width, height: the frame of the map
///     anchors   id, name, actors [ids], lon, lat (the mean of their sites), x, y, radius, x_px, y_px, radius_px;
///               inside: false for one that lies beyond the frame, whose flows end at it
///     actors    id, anchor, lon, lat, x, y, x_px, y_px: the true place of each
///     cards     anchor, x, y, width, height, type_pt (of the names), actors [ids whose names are shown],
///               omitted [ids], names [{actor, x, y, width, height, type_pt}]
///     flows     from, to (anchors), family, links [ids], implied (how many of them), width,
///               path [[x, y], ...] from rim to rim
///     headlines from, to, words (as they stand on the picture), width, path
///     legend    x, y, width, height, or null
///     not_drawn by family: links that the picture leaves out
///
/// A page without a map has no anchors, cards and flows.
[[nodiscard]] QByteArray hotspotsOf(const Page& page, const PageFormat& format);

} // namespace ketenkaart
