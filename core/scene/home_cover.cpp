#include "core/scene/home_cover.h"

#include "core/geo/home_areas.h"
#include "core/scene/map_anchors.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ketenkaart {

namespace {

constexpr int cellsAcross = 96;

} // namespace

/// The provinces are painted on a coarse image without smoothing, whose cells are summed up from the corner, so that
/// any rectangle is asked with four values (summed-area table; Crow, "Summed-area tables for texture mapping", 1984).
HomeCover::HomeCover(const SceneRequest& request)
{
    if (!request.baseMap) {
        return;
    }
    m_bounds = frameOf(request);
    m_columns = cellsAcross;
    m_rows = std::clamp(static_cast<int>(cellsAcross * m_bounds.height() / m_bounds.width()), 4, 4 * cellsAcross);
    QImage image(m_columns, m_rows, QImage::Format_Grayscale8);
    image.fill(Qt::black);
    QPainter painter(&image);
    painter.scale(m_columns / m_bounds.width(), m_rows / m_bounds.height());
    painter.translate(-m_bounds.topLeft());
    const MapView& view = request.view;
    const HomeAreas homes(*request.baseMap, request.dataset.area());
    for (const auto& [province, home] : homes.all()) {
        if (!province->bounds.intersects(view.visibleWorld())) {
            continue;
        }
        QPainterPath path;
        path.setFillRule(Qt::OddEvenFill);
        for (const QPolygonF& ring : province->rings) {
            QPolygonF polygon;
            for (const QPointF& point : ring) {
                polygon << view.worldToView(point);
            }
            path.addPolygon(polygon);
        }
        painter.fillPath(path, Qt::white);
    }
    painter.end();
    m_sums.assign(static_cast<size_t>((m_columns + 1) * (m_rows + 1)), 0);
    for (int y = 0; y < m_rows; ++y) {
        const uchar* line = image.constScanLine(y);
        int sum = 0;
        for (int x = 0; x < m_columns; ++x) {
            sum += line[x] > 0 ? 1 : 0;
            const auto at = static_cast<size_t>((y + 1) * (m_columns + 1) + x + 1);
            m_sums[at] = m_sums[at - static_cast<size_t>(m_columns) - 1] + sum;
        }
    }
}

double HomeCover::share(const QRectF& rect) const
{
    if (m_sums.empty()) {
        return 0.0;
    }
    const auto column = [&](double x) {
        return std::clamp(static_cast<int>(std::lround((x - m_bounds.left()) / m_bounds.width() * m_columns)), 0,
                          m_columns);
    };
    const auto row = [&](double y) {
        return std::clamp(static_cast<int>(std::lround((y - m_bounds.top()) / m_bounds.height() * m_rows)), 0, m_rows);
    };
    const int left = column(rect.left());
    const int right = std::max(column(rect.right()), std::min(left + 1, m_columns));
    const int top = row(rect.top());
    const int bottom = std::max(row(rect.bottom()), std::min(top + 1, m_rows));
    const auto sum = [&](int x, int y) { return m_sums[static_cast<size_t>(y * (m_columns + 1) + x)]; };
    const int home = sum(right, bottom) - sum(left, bottom) - sum(right, top) + sum(left, top);
    const int cells = (right - left) * (bottom - top);
    return cells > 0 ? static_cast<double>(home) / cells : 0.0;
}

} // namespace ketenkaart
