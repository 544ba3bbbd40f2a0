#include "core/geo/flight_path.h"

#include "core/geo/curve.h"

#include <algorithm>
#include <cmath>

namespace ketenkaart {

namespace {

/// Smaller than a thousandth of a pixel on any screen: the same place.
constexpr double sameAsPartOfWidth = 1e-7;

double widthOf(const MapView& view)
{
    return std::max(view.size().width(), 1.0) / view.pixelsPerWorldUnit();
}

} // namespace

FlightPath::FlightPath(const MapView& from, const MapView& to, double rho)
    : m_from(from)
    , m_to(to)
    , m_rho(rho)
    , m_distance(distance(from.centre(), to.centre()))
    , m_width(widthOf(from))
{
    const double endWidth = widthOf(to);
    m_zoomsOnly = m_distance < sameAsPartOfWidth * std::min(m_width, endWidth);
    m_zoomsIn = endWidth < m_width;
    if (m_zoomsOnly) {
        m_length = std::abs(std::log(endWidth / m_width)) / m_rho;
        return;
    }
    // Equation 9 of the paper. r = ln(-b + sqrt(b^2 + 1)) is the inverse hyperbolic sine of -b, which keeps its
    // figures where b is large.
    const double rho2 = m_rho * m_rho;
    const double difference = endWidth * endWidth - m_width * m_width;
    const double way = rho2 * rho2 * m_distance * m_distance;
    const double b0 = (difference + way) / (2.0 * m_width * rho2 * m_distance);
    const double b1 = (difference - way) / (2.0 * endWidth * rho2 * m_distance);
    m_start = -std::asinh(b0);
    m_length = (-std::asinh(b1) - m_start) / m_rho;
}

MapView FlightPath::viewAt(double t) const
{
    if (t <= 0.0) {
        return m_from;
    }
    if (t >= 1.0) {
        return m_to;
    }
    const double run = m_rho * t * m_length;
    double along = t;
    double width = m_width * std::exp(m_zoomsIn ? -run : run);
    if (!m_zoomsOnly) {
        // u(s) and w(s); u by the addition theorem, without the difference of two large numbers.
        const double spread = std::cosh(run + m_start);
        along = m_width / (m_rho * m_rho) * std::sinh(run) / spread / m_distance;
        width = m_width * std::cosh(m_start) / spread;
    }
    const QSizeF size = m_from.size() + (m_to.size() - m_from.size()) * t;
    return {m_from.centre() + (m_to.centre() - m_from.centre()) * along, std::max(size.width(), 1.0) / width, size};
}

double FlightPath::naturalSeconds(double speed) const
{
    return speed > 0.0 ? m_length / speed : 0.0;
}

double easedInOut(double t)
{
    const double held = std::clamp(t, 0.0, 1.0);
    return held * held * held * (held * (held * 6.0 - 15.0) + 10.0);
}

} // namespace ketenkaart
