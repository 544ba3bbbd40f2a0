#pragma once

#include <QPointF>

namespace ketenkaart {

/// A round mark at a place: an anchor as the layouts see it.
struct Disc
{
    QPointF centre;
    double radius = 0.0; ///< of its rim, with any outline that is drawn around it

    bool operator==(const Disc&) const = default;
};

} // namespace ketenkaart
