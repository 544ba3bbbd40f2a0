#pragma once

#include <QImage>
#include <QPoint>

#include <optional>

namespace ketenkaart::testing {

/// Where a picture shows something else than the one that it should be like; no value where they are alike. Compared
/// piece by piece: rasterisers of different versions differ in a few pixels along every edge, and a symbol or a name
/// that is missing in many of one place. Both have the same size.
[[nodiscard]] std::optional<QPoint> firstDifference(const QImage& image, const QImage& golden);

} // namespace ketenkaart::testing
