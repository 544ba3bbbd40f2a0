#include "core/layout/flow_curve.h"

#include "core/layout/plane.h"

#include <algorithm>

namespace ketenkaart {

namespace {

constexpr int halvings = 8;
constexpr int newtonSteps = 4;

/// The parameter at which the curve leaves the disc around its start. It must end outside.
double leaving(const Curve& curve, double radius)
{
    if (radius <= 0.0) {
        return 0.0;
    }
    double inside = 0.0;
    double outside = 1.0;
    for (int step = 0; step < halvings; ++step) {
        const double middle = (inside + outside) / 2.0;
        const QPointF away = curve.at(middle) - curve.start;
        (QPointF::dotProduct(away, away) > radius * radius ? outside : inside) = middle;
    }
    double t = outside;
    for (int step = 0; step < newtonSteps; ++step) {
        const QPointF away = curve.at(t) - curve.start;
        const double slope = 4.0 * QPointF::dotProduct(away, curve.direction(t));
        const double excess = QPointF::dotProduct(away, away) - radius * radius;
        t = slope > 0.0 ? std::clamp(t - excess / slope, inside, outside) : outside;
    }
    return t;
}

} // namespace

std::optional<Curve> curveBetween(const Disc& from, const Disc& to, const QPointF& control)
{
    // Written so that what is not a number fails.
    const bool areApart = plane::distance(from.centre, to.centre) > from.radius + to.radius;
    if (!areApart || !plane::isFinite(from.centre) || !plane::isFinite(to.centre) || !plane::isFinite(control)) {
        return {};
    }
    const Curve whole{from.centre, control, to.centre};
    const double first = leaving(whole, from.radius);
    const double last = 1.0 - leaving({to.centre, control, from.centre}, to.radius);
    if (first >= last) {
        return {};
    }
    Curve curve = whole.part(first, last);
    // To the last digit: nothing that ends at an anchor stands off it.
    curve.start = from.centre + plane::unit(curve.start - from.centre) * from.radius;
    curve.end = to.centre + plane::unit(curve.end - to.centre) * to.radius;
    return curve;
}

} // namespace ketenkaart
