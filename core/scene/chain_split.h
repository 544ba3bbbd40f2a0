#pragma once

#include "core/scene/chain_parts.h"

#include <vector>

namespace ketenkaart {

/// The stages of a chain in columns: a stage of many actors has several, side by side.
struct ChainColumns
{
    std::vector<size_t> columnOf;    ///< by node
    std::vector<size_t> stageOf;     ///< by column
    std::vector<size_t> firstColumn; ///< by stage, and the number of all columns at the end
    LayeredGraph graph;              ///< with a layer for each column
};

/// The number of actors in the fullest stage.
[[nodiscard]] size_t fullestStage(const ChainParts& parts);
/// Columns of like length within a stage, none with more actors than this. Who is linked to what comes before stands in
/// the first of them and who is linked to what follows in the last, so that few links pass a column; within that,
/// actors of one province stay together.
[[nodiscard]] ChainColumns splitStages(const ChainParts& parts, size_t mostInColumn);
/// The same chain with at most so many actors in a stage; the stages know how many they lost. Those with most links
/// stay, and whom the reader is looking at.
[[nodiscard]] ChainParts withFewerActors(const ChainParts& parts, size_t mostInStage);

} // namespace ketenkaart
