#pragma once

#include "core/scene/map_scene.h"

#include <vector>

namespace ketenkaart {

/// A way of several curves, each beginning where the one before it ends.
using CurveWay = std::vector<Curve>;

/// Adds a straight piece; nothing where the points coincide.
void addLine(CurveWay& way, const QPointF& from, const QPointF& to);
/// Adds an S with level ends that is steepest at x, of two curves that meet there with one tangent; a line where both
/// ends lie level.
void addS(CurveWay& way, const QPointF& from, const QPointF& to, double x);
/// Adds a C with level ends that reaches to x.
void addC(CurveWay& way, const QPointF& from, const QPointF& to, double x);

/// The same way from its end to its start.
[[nodiscard]] CurveWay reversed(const CurveWay& way);
/// Without its last so many view pixels.
[[nodiscard]] CurveWay shortened(CurveWay way, double length);

/// How far the rim of a marker lies to the side of its centre, at a height above or below it.
[[nodiscard]] double rimAt(MarkerShape shape, double radius, double height);
/// How far a marker reaches from its centre.
[[nodiscard]] double markerReach(MarkerShape shape, double radius);

} // namespace ketenkaart
