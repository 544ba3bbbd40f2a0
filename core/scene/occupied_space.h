#pragma once

#include <QRectF>

#include <memory>

namespace ketenkaart {

/// The parts of the view that symbols and labels have taken: an R-tree of boxes (Boost.Geometry), in view pixels.
class OccupiedSpace
{
public:
    OccupiedSpace();
    ~OccupiedSpace();

    void add(const QRectF& rect);
    [[nodiscard]] bool isFree(const QRectF& rect) const;
    /// Sum of the areas that the rectangle shares with what is taken, in square view pixels.
    [[nodiscard]] double overlap(const QRectF& rect) const;

private:
    // Boost's templates stay in one source file: in every includer they would cost a minute of compiling.
    struct Tree;
    std::unique_ptr<Tree> m_tree;
};

} // namespace ketenkaart
