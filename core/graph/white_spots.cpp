#include "core/graph/white_spots.h"

#include <QSet>

#include <algorithm>
#include <tuple>
#include <utility>

namespace ketenkaart {

namespace {

void addActor(WhiteSpotRow& row, const StudyArea& area, const Actor& actor)
{
    row.cells[coverageRegionOf(area, actor)].actorIds.append(actor.id);
    row.actorIds.append(actor.id);
}

std::optional<StageGap::Kind> kindOf(const WhiteSpotRow& row, qsizetype missing, qsizetype homeRegions)
{
    using enum StageGap::Kind;
    if (row.actorIds.isEmpty()) {
        return Empty;
    }
    if (missing == homeRegions) {
        return OnlyElsewhere;
    }
    if (row.actorIds.size() == 1) {
        return SingleActor;
    }
    if (missing > 1) {
        return OneProvince;
    }
    return missing == 1 ? std::optional(MissesOne) : std::nullopt;
}

} // namespace

QString idOf(Supply supply)
{
    switch (supply) {
    case Supply::None:
        return QStringLiteral("none");
    case Supply::One:
        return QStringLiteral("one");
    case Supply::Several:
        return QStringLiteral("several");
    }
    std::unreachable();
}

QString idOf(StageGap::Kind kind)
{
    switch (kind) {
    case StageGap::Kind::Empty:
        return QStringLiteral("empty");
    case StageGap::Kind::OnlyElsewhere:
        return QStringLiteral("only-elsewhere");
    case StageGap::Kind::SingleActor:
        return QStringLiteral("single-actor");
    case StageGap::Kind::OneProvince:
        return QStringLiteral("one-province");
    case StageGap::Kind::MissesOne:
        return QStringLiteral("misses-one");
    }
    std::unreachable();
}

Supply WhiteSpotCell::supply() const
{
    return actorIds.isEmpty() ? Supply::None : actorIds.size() == 1 ? Supply::One : Supply::Several;
}

WhiteSpotTable stageTable(const Dataset& dataset, const QString& chainId)
{
    WhiteSpotTable table{coverageRegions(dataset.area()), {}};
    const Chain* chain = dataset.chain(chainId);
    if (!chain) {
        return table;
    }
    for (const Stage& stage : chain->stages) {
        WhiteSpotRow row;
        row.id = stage.id;
        row.name = stage.name;
        row.position = static_cast<int>(table.rows.size()) + 1;
        row.cells.resize(table.columns.size());
        QStringList ids = stage.actorIds;
        ids.removeDuplicates();
        for (const QString& id : ids) {
            if (const Actor* actor = dataset.actor(id)) {
                addActor(row, dataset.area(), *actor);
            }
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

WhiteSpotTable themeTable(const Dataset& dataset)
{
    WhiteSpotTable table{coverageRegions(dataset.area()), {}};
    for (const Theme theme : dataset.vocabulary().themes()) {
        WhiteSpotRow row;
        row.id = dataset.vocabulary().id(theme);
        row.name = dataset.vocabulary().names(theme);
        row.theme = theme;
        row.position = static_cast<int>(table.rows.size()) + 1;
        row.cells.resize(table.columns.size());
        for (const Actor& actor : dataset.actors()) {
            if (std::ranges::find(actor.themes, theme) != actor.themes.end()) {
                addActor(row, dataset.area(), actor);
            }
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

WhiteSpotRow totalRow(const WhiteSpotTable& table)
{
    WhiteSpotRow total;
    total.cells.resize(table.columns.size());
    QSet<QString> seen; // an actor is in one column only
    for (const WhiteSpotRow& row : table.rows) {
        for (size_t i = 0; i < row.cells.size(); ++i) {
            for (const QString& id : row.cells[i].actorIds) {
                if (!seen.contains(id)) {
                    seen.insert(id);
                    total.cells[i].actorIds.append(id);
                    total.actorIds.append(id);
                }
            }
        }
    }
    return total;
}

std::vector<StageGap> stageGaps(const Dataset& dataset, const QString& chainId)
{
    std::vector<StageGap> gaps;
    const WhiteSpotTable table = stageTable(dataset, chainId);
    for (const WhiteSpotRow& row : table.rows) {
        StageGap gap;
        for (size_t i = 0; i < table.columns.size(); ++i) {
            if (table.columns[i].kind == CoverageRegion::Kind::Province && row.cells[i].supply() == Supply::None) {
                gap.provinces.append(table.columns[i].province);
            }
        }
        const std::optional<StageGap::Kind> kind =
            kindOf(row, gap.provinces.size(), std::ssize(dataset.area().homeRegions));
        if (!kind) {
            continue;
        }
        gap.kind = *kind;
        gap.chainId = chainId;
        gap.stageId = row.id;
        gap.position = row.position;
        gap.actorIds = row.actorIds;
        const QSet<QString> members(row.actorIds.begin(), row.actorIds.end());
        for (const Link& link : dataset.links()) {
            if (link.isInChain(chainId) && (members.contains(link.fromId) || members.contains(link.toId))) {
                gap.linkIds.append(link.id);
                gap.impliedLinks += link.provenance.evidence == Evidence::Implied ? 1 : 0;
                gap.plannedLinks += link.provenance.evidence == Evidence::Planned ? 1 : 0;
            }
        }
        gaps.push_back(std::move(gap));
    }
    std::ranges::sort(gaps, {}, [](const StageGap& gap) {
        return std::tuple(gap.kind, gap.actorIds.size(), -gap.linkIds.size(), gap.position);
    });
    return gaps;
}

} // namespace ketenkaart
