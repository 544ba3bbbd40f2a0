#pragma once

#include "core/model/dataset.h"

#include <QLatin1StringView>
#include <QString>

#include <vector>

namespace ketenkaart {

/// What an entity says in one column of its layer, as the reader takes it.
struct EntityCell
{
    enum class Kind {
        Text,
        List, ///< parts between semicolons
        Place ///< one of lon and lat, which only mean something together
    };

    QLatin1StringView column;
    QString text;
    Kind kind = Kind::Text;

    bool operator==(const EntityCell&) const = default;
};
using EntityCells = std::vector<EntityCell>;

// In the order of the columns. Reading the cells gives the entity again (rows of the same layer and the same words),
// as far as what it refers to is there.
[[nodiscard]] EntityCells cellsOf(const Actor& actor, const Vocabulary& words);
[[nodiscard]] EntityCells cellsOf(const Campus& campus, const Vocabulary& words);
[[nodiscard]] EntityCells cellsOf(const Link& link, const Vocabulary& words);
/// Without its stages.
[[nodiscard]] EntityCells cellsOf(const Chain& chain, const Vocabulary& words);
/// Position from 1.
[[nodiscard]] EntityCells cellsOf(const Stage& stage, const QString& chainId, int position);
[[nodiscard]] EntityCells cellsOf(const Figure& figure, const Vocabulary& words);
[[nodiscard]] EntityCells cellsOf(const Technology& technology, const Vocabulary& words);
[[nodiscard]] EntityCells cellsOf(const Region& region);
/// Position from 1, among those of its chain.
[[nodiscard]] EntityCells cellsOf(const Headline& headline, int position);
/// Without what it plans.
[[nodiscard]] EntityCells cellsOf(const Case& scenario);
[[nodiscard]] EntityCells cellsOf(const Case::Place& place, const QString& caseId);
[[nodiscard]] EntityCells cellsOf(const Deck& deck);
[[nodiscard]] EntityCells cellsOf(const Slide& slide, const Vocabulary& words);
/// What a case plans: the cells of an actor or a link, and before them the case.
[[nodiscard]] EntityCells ofCase(const QString& caseId, EntityCells cells);

} // namespace ketenkaart
