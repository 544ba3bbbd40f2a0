#pragma once

#include "core/geo/map_view.h"

namespace ketenkaart {

/// The way of a camera from one view to another that is easiest to follow: it draws back while it travels and comes
/// near again, in such a way that the picture always seems to move equally fast.
///
/// J.J. van Wijk and W.A.A. Nuij, "Smooth and efficient zooming and panning", IEEE Symposium on Information
/// Visualization 2003; the same with proofs in "A model for smooth viewing and navigation of large 2D information
/// spaces", IEEE Transactions on Visualization and Computer Graphics 10(4), 2004. A plain value; reentrant.
class FlightPath
{
public:
    /// rho: how much the camera draws back while it travels; the paper's users liked 1.42 best.
    FlightPath(const MapView& from, const MapView& to, double rho = 1.42);

    /// Length in the metric of the paper: how much the picture changes on the way. 0 for equal views; about 0.7 (at the
    /// usual rho) for each time the picture becomes twice as large.
    [[nodiscard]] double length() const { return m_length; }
    /// The view on the way, at equal perceived speed; t runs from 0 to 1 and is held to that. Exactly the views that
    /// it was made of at 0 and 1. Where these differ in size, the size goes along in equal steps.
    [[nodiscard]] MapView viewAt(double t) const;
    /// How long a flight of this speed, in lengths a second, takes.
    [[nodiscard]] double naturalSeconds(double speed = 1.0) const;

private:
    MapView m_from;
    MapView m_to;
    double m_rho;
    double m_distance = 0.0; ///< u1 of the paper, in world units
    double m_width = 1.0;    ///< w0, in world units
    double m_start = 0.0;    ///< r0
    double m_length = 0.0;   ///< S
    bool m_zoomsOnly = false;
    bool m_zoomsIn = false;
};

/// For a beginning and an end without a jolt: 0 to 1, slow at both ends and fast between.
[[nodiscard]] double easedInOut(double t);

} // namespace ketenkaart
