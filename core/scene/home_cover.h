#pragma once

#include "core/scene/scene_request.h"

#include <QRectF>

#include <vector>

namespace ketenkaart {

/// How much of a part of the view the home provinces cover: cards lie there only where they must.
class HomeCover
{
public:
    HomeCover() = default;
    explicit HomeCover(const SceneRequest& request);

    /// From 0 to 1, to about a tenth.
    [[nodiscard]] double share(const QRectF& rect) const;

private:
    QRectF m_bounds;
    int m_columns = 0;
    int m_rows = 0;
    std::vector<int> m_sums; ///< of the cells above and left of each corner of the grid that lie at home
};

} // namespace ketenkaart
