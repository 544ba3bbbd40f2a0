#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace ketenkaart {

/// Nodes in layers: the stages of a chain with what stands in them. Nodes are numbers from 0.
struct LayeredGraph
{
    std::vector<std::vector<int>> layers; ///< each node in one layer, in the order of the data
    std::vector<int> groups; ///< by node: members of a group stay together in their layer; below 0 for none. May be
                             ///< empty, then there are no groups.
    std::vector<std::pair<int, int>> edges; ///< may run forwards, backwards or within a layer, and may be repeated
};

/// A place in a layer: that of a node, or of an edge that passes through to a layer beyond (a "dummy node").
struct LayerSlot
{
    int node = -1;
    int edge = -1; ///< index in LayeredGraph::edges

    [[nodiscard]] bool isNode() const { return node >= 0; }
    bool operator==(const LayerSlot&) const = default;
};

/// The order in every layer.
struct LayeredLayout
{
    std::vector<std::vector<LayerSlot>> layers;
    std::int64_t crossings = 0;            ///< between neighbouring layers
    std::int64_t crossingsInDataOrder = 0; ///< when the nodes stay in the order of the data, and only the ways of the
                                           ///< passing edges are chosen well

    bool operator==(const LayeredLayout&) const = default;
};

/// How often straight edges between two layers cross, from the places of their ends in either layer. Edges that share
/// an end do not cross there. In O(E log V), by the accumulator tree of Barth, Jünger and Mutzel ("Simple and Efficient
/// Bilayer Cross Counting", 2002). Places count from 0.
[[nodiscard]] std::int64_t countCrossings(std::span<const std::pair<int, int>> edges);

/// Orders the nodes of each layer so that few edges cross.
///
/// The layers are given, so of the method of Sugiyama, Tagawa and Toda ("Methods for Visual Understanding of
/// Hierarchical System Structures", 1981) the ordering remains: sweeps down and up the layers, each layer sorted by
/// where its neighbours stand in the layer before. As Gansner, Koutsofios, North and Vo do ("A Technique for Drawing
/// Directed Graphs", 1993), an edge that spans several layers gets a slot in each of those between, medians take turns
/// with barycentres, neighbours in a layer are exchanged where that saves crossings, and the best order seen is kept.
/// Several starts, the first of them the order of the data, guard against a poor local minimum.
///
/// The groups of a layer are not taken apart: no node of another group, or of none, stands between two members. Edges
/// that pass through may. A group is moved as a whole where its members stand on average.
///
/// Edges that run backwards are laid out as if reversed. Edges within a layer, and those of nodes that are in no layer,
/// have no influence and count for nothing. The minimum is NP-hard to find: the result is a good order, not always the
/// best, but without groups never worse than the order of the data. The same graph gives the same layout, everywhere.
[[nodiscard]] LayeredLayout layOutLayers(const LayeredGraph& graph);

/// Centres for the slots of a layout along their layers, from 0 to length, so that edges run as straight as they can:
/// the first step of each sweep puts a slot at the mean of its neighbours, the second finds the nearest places that
/// keep the order and leave every slot its size (isotonic regression by pooling adjacent violators). Passing edges pull
/// hardest, so that a long edge is straight in the middle and bends at its ends. Sizes are by layer and slot; those of
/// a layer must not add up to more than length.
[[nodiscard]] std::vector<std::vector<double>> placeSlots(const LayeredGraph& graph, const LayeredLayout& layout,
                                                          const std::vector<std::vector<double>>& sizes, double length);

} // namespace ketenkaart
