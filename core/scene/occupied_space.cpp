#include "core/scene/occupied_space.h"

#include <boost/geometry.hpp>
#include <boost/geometry/geometries/box.hpp>
#include <boost/geometry/geometries/point_xy.hpp>
#include <boost/geometry/index/rtree.hpp>

namespace ketenkaart {

namespace {

namespace index = boost::geometry::index;

using Point = boost::geometry::model::d2::point_xy<double>;
using Box = boost::geometry::model::box<Point>;

Box boxOf(const QRectF& r)
{
    return {{r.left(), r.top()}, {r.right(), r.bottom()}};
}

QRectF rectOf(const Box& b)
{
    return {QPointF(b.min_corner().x(), b.min_corner().y()), QPointF(b.max_corner().x(), b.max_corner().y())};
}

} // namespace

struct OccupiedSpace::Tree
{
    index::rtree<Box, index::quadratic<8>> boxes;
};

OccupiedSpace::OccupiedSpace()
    : m_tree(std::make_unique<Tree>())
{}

OccupiedSpace::~OccupiedSpace() = default;

void OccupiedSpace::add(const QRectF& rect)
{
    m_tree->boxes.insert(boxOf(rect));
}

bool OccupiedSpace::isFree(const QRectF& rect) const
{
    return m_tree->boxes.qbegin(index::intersects(boxOf(rect))) == m_tree->boxes.qend();
}

double OccupiedSpace::overlap(const QRectF& rect) const
{
    double sum = 0.0;
    for (auto it = m_tree->boxes.qbegin(index::intersects(boxOf(rect))); it != m_tree->boxes.qend(); ++it) {
        const QRectF shared = rectOf(*it).intersected(rect);
        sum += shared.width() * shared.height();
    }
    return sum;
}

} // namespace ketenkaart
