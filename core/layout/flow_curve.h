#pragma once

#include "core/geo/curve.h"
#include "core/layout/disc.h"

#include <optional>

namespace ketenkaart {

/// The middle line of a flow as it is drawn, in the unit of the layout, y down: the part between the rims of a curve
/// from centre to centre. Both ends lie on the rims, and the curve points at the centres there. None if the anchors
/// touch each other or have no finite place: there is no room for a flow then.
[[nodiscard]] std::optional<Curve> curveBetween(const Disc& from, const Disc& to, const QPointF& control);

} // namespace ketenkaart
