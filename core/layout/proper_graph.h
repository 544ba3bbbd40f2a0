#pragma once

#include "core/layout/layered_layout.h"

#include <cstddef>
#include <vector>

namespace ketenkaart {

// What ordering and placing (layered_layout.h) share; of no use outside them.

/// A vertex of the proper graph: all its edges join neighbouring layers.
struct Vertex
{
    LayerSlot slot;
    int group = -1;
    size_t layer = 0;
    bool isAlone = true;        ///< no other node of its layer is in its group
    std::vector<size_t> before; ///< neighbours in the layer before
    std::vector<size_t> after;
};

using Order = std::vector<std::vector<size_t>>;

/// The proper graph of a layered one, with a dummy vertex wherever an edge passes a layer.
class ProperGraph
{
public:
    explicit ProperGraph(const LayeredGraph& graph);

    std::vector<Vertex> vertices;
    Order dataOrder;

private:
    void join(size_t from, size_t to);
};

} // namespace ketenkaart
