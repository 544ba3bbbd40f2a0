#include "core/graph/case_comparison.h"

#include "core/graph/cut_off.h"
#include "core/graph/value_chain_graph.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace ketenkaart {

namespace {

/// How far an actor is from where a search began, and how many implied links the way there has.
struct Way
{
    int steps = 0;
    int implied = 0;
};
using Ways = QHash<QString, Way>;

int impliedCount(const Link& link)
{
    return link.provenance.evidence == Evidence::Implied ? 1 : 0;
}

/// Breadth-first search from several actors at once. Of ways of one length that with the fewest implied links counts:
/// what can be concluded from what is stated should not seem to rest on more.
Ways waysFrom(const ValueChainGraph& graph, const QStringList& starts, bool forwards)
{
    Ways ways;
    for (const QString& id : starts) {
        ways.insert(id, {});
    }
    QStringList level = starts;
    while (!level.isEmpty()) {
        QStringList next;
        for (const QString& id : std::as_const(level)) {
            const Way way = ways.value(id);
            for (const Neighbour& neighbour : forwards ? graph.downstream(id) : graph.upstream(id)) {
                const Way onwards{way.steps + 1, way.implied + impliedCount(*neighbour.link)};
                const auto known = ways.find(neighbour.actor->id);
                if (known == ways.end()) {
                    ways.insert(neighbour.actor->id, onwards);
                    next.append(neighbour.actor->id);
                } else if (known->steps == onwards.steps && onwards.implied < known->implied) {
                    known->implied = onwards.implied;
                }
            }
        }
        level = next;
    }
    return ways;
}

std::optional<Way> nearest(const Ways& ways, const QStringList& actorIds)
{
    std::optional<Way> best;
    for (const QString& id : actorIds) {
        const auto way = ways.constFind(id);
        if (way != ways.cend() &&
            (!best || std::pair(way->steps, way->implied) < std::pair(best->steps, best->implied))) {
            best = *way;
        }
    }
    return best;
}

QStringList without(const QStringList& ids, const QStringList& others)
{
    const QSet<QString> known(others.begin(), others.end());
    QStringList result;
    for (const QString& id : ids) {
        if (!known.contains(id)) {
            result.append(id);
        }
    }
    return result;
}

QStringList idsOf(const std::vector<const Link*>& links)
{
    QStringList ids;
    for (const Link* link : links) {
        ids.append(link->id);
    }
    return ids;
}

QStringList idsOf(const ValueChainGraph::StageActors& stage)
{
    QStringList ids;
    for (const Actor* actor : stage.actors) {
        ids.append(actor->id);
    }
    return ids;
}

bool hasLinks(const ValueChainGraph& graph, const QString& actorId)
{
    return !graph.upstream(actorId).empty() || !graph.downstream(actorId).empty();
}

QStringList idsIn(const std::vector<Actor>& actors)
{
    QStringList ids;
    for (const Actor& actor : actors) {
        ids.append(actor.id);
    }
    return ids;
}

/// One chain before and after.
class ChainComparison
{
public:
    ChainComparison(const Dataset& dataBefore, const Dataset& dataAfter, const ValueChainGraph& before,
                    const ValueChainGraph& after)
        : m_dataBefore(dataBefore)
        , m_dataAfter(dataAfter)
        , m_before(before)
        , m_after(after)
    {}

    void findLosses(const QString& chainId, std::vector<StageLoss>& losses, std::vector<LongerRoute>& longer)
    {
        m_chainId = chainId;
        m_stages.clear();
        const auto stagesAfter = m_after.stages(chainId);
        for (const auto& stage : m_before.stages(chainId)) {
            // By id, not by position: the two need not have the same stages.
            const auto found = std::ranges::find_if(
                stagesAfter, [&](const auto& candidate) { return candidate.stage->id == stage.stage->id; });
            m_stages.push_back({stage.stage->id, stage.position, idsOf(stage),
                                found == stagesAfter.end() ? QStringList() : idsOf(*found)});
        }
        for (size_t i = 0; i < m_stages.size(); ++i) {
            findLastActors(m_stages[i], losses);
            findLastSuppliers(i, losses);
            findLongerRoutes(i, longer);
        }
    }

private:
    struct ComparedStage
    {
        QString id;
        int position = 0;
        QStringList before;
        QStringList after;
    };

    void findLastActors(const ComparedStage& stage, std::vector<StageLoss>& result) const
    {
        using enum StageLoss::Kind;
        if (!stage.before.isEmpty() && stage.after.isEmpty()) {
            result.push_back({LastActor, m_chainId, stage.id, stage.position, {}, stage.before, {}, 0});
            return;
        }
        for (const HomeRegion& home : m_dataBefore.area().homeRegions) {
            const auto inProvince = [&home](const Dataset& dataset, const QStringList& ids) {
                QStringList found;
                for (const QString& id : ids) {
                    if (dataset.actor(id)->province == home.name) {
                        found.append(id);
                    }
                }
                return found;
            };
            const QStringList had = inProvince(m_dataBefore, stage.before);
            if (!had.isEmpty() && inProvince(m_dataAfter, stage.after).isEmpty()) {
                result.push_back({LastActorInProvince, m_chainId, stage.id, stage.position, home.name, had, {}, 0});
            }
        }
    }

    /// The links of the chain that lead into a stage from an earlier one.
    static std::vector<Neighbour> suppliers(const ValueChainGraph& graph, const QStringList& stageActors,
                                            const QSet<QString>& earlier)
    {
        std::vector<Neighbour> result;
        for (const QString& id : stageActors) {
            for (const Neighbour& neighbour : graph.upstream(id)) {
                if (earlier.contains(neighbour.actor->id) && !stageActors.contains(neighbour.actor->id)) {
                    result.push_back(neighbour);
                }
            }
        }
        return result;
    }

    void findLastSuppliers(size_t index, std::vector<StageLoss>& result) const
    {
        const ComparedStage& stage = m_stages[index];
        if (stage.after.isEmpty()) {
            return;
        }
        QSet<QString> earlierBefore;
        QSet<QString> earlierAfter;
        for (size_t i = 0; i < index; ++i) {
            earlierBefore.unite({m_stages[i].before.begin(), m_stages[i].before.end()});
            earlierAfter.unite({m_stages[i].after.begin(), m_stages[i].after.end()});
        }
        const std::vector<Neighbour> had = suppliers(m_before, stage.before, earlierBefore);
        if (had.empty() || !suppliers(m_after, stage.after, earlierAfter).empty()) {
            return;
        }
        StageLoss loss{StageLoss::Kind::LastSupplier, m_chainId, stage.id, stage.position, {}, {}, {}, 0};
        for (const Neighbour& neighbour : had) {
            loss.actorIds.append(neighbour.actor->id);
            loss.linkIds.append(neighbour.link->id);
            loss.implied += impliedCount(*neighbour.link);
        }
        loss.actorIds.removeDuplicates();
        result.push_back(std::move(loss));
    }

    void findLongerRoutes(size_t index, std::vector<LongerRoute>& result) const
    {
        const ComparedStage& from = m_stages[index];
        if (from.before.isEmpty() || from.after.isEmpty()) {
            return;
        }
        const Ways before = waysFrom(m_before, from.before, true);
        const Ways after = waysFrom(m_after, from.after, true);
        for (size_t i = index + 1; i < m_stages.size(); ++i) {
            const ComparedStage& to = m_stages[i];
            const std::optional<Way> had = nearest(before, to.before);
            if (!had || to.after.isEmpty()) {
                continue;
            }
            const std::optional<Way> has = nearest(after, to.after);
            if (!has || has->steps > had->steps) {
                result.push_back({m_chainId, from.id, to.id, had->steps, has ? std::optional(has->steps) : std::nullopt,
                                  had->implied});
            }
        }
    }

    const Dataset& m_dataBefore;
    const Dataset& m_dataAfter;
    const ValueChainGraph& m_before;
    const ValueChainGraph& m_after;
    QString m_chainId;
    std::vector<ComparedStage> m_stages;
};

StageGain::Kind gainOf(StageLoss::Kind kind)
{
    switch (kind) {
    case StageLoss::Kind::LastActor:
        return StageGain::Kind::FirstActor;
    case StageLoss::Kind::LastSupplier:
        return StageGain::Kind::FirstSupplier;
    case StageLoss::Kind::LastActorInProvince:
        return StageGain::Kind::FirstActorInProvince;
    }
    std::unreachable();
}

/// The losses of the way back.
void addGains(const std::vector<StageLoss>& losses, const std::vector<LongerRoute>& longer, CaseComparison& result)
{
    for (const StageLoss& loss : losses) {
        result.stageGains.push_back(
            {gainOf(loss.kind), loss.chainId, loss.stageId, loss.position, loss.province, loss.actorIds, loss.linkIds});
    }
    for (const LongerRoute& route : longer) {
        result.shorterRoutes.push_back({route.chainId, route.fromStageId, route.toStageId, route.after, route.before});
    }
}

void addIsolated(const ValueChainGraph& before, const ValueChainGraph& after, const Dataset& dataAfter,
                 CaseComparison& result)
{
    for (const QString& id : before.actorIds()) {
        if (dataAfter.actor(id) && hasLinks(before, id) && !hasLinks(after, id)) {
            result.isolated.append(id);
        }
    }
}

void addCutOff(const QString& chainId, const ValueChainGraph& before, const ValueChainGraph& after,
               const Dataset& dataAfter, CaseComparison& result)
{
    QHash<QString, CutOffActor> cutOff;
    for (const CutOffPart& part : cutOffParts(before, after, dataAfter)) {
        for (const QString& id : part.actorIds) {
            cutOff.insert(id, {chainId, id, static_cast<int>(part.lostLinkIds.size()), part.implied});
        }
    }
    for (const QString& id : before.actorIds()) {
        if (const auto actor = cutOff.constFind(id); actor != cutOff.cend()) {
            result.cutOff.push_back(*actor);
        }
    }
}

void addCutPoints(const QString& chainId, const ValueChainGraph& before, const ValueChainGraph& after,
                  CaseComparison& result)
{
    const CutPointChanges changes = cutPointChanges(before, after);
    for (const QString& id : changes.removed) {
        result.cutPointsRemoved.push_back({chainId, id});
    }
    for (const QString& id : changes.added) {
        result.cutPointsAdded.push_back({chainId, id});
    }
}

/// The chains that both have, or the one that is asked for.
QStringList commonChains(const Dataset& before, const Dataset& after, const std::optional<QString>& chainId)
{
    QStringList ids;
    for (const Chain& chain : before.chains()) {
        if (after.chain(chain.id) && (!chainId || chain.id == *chainId)) {
            ids.append(chain.id);
        }
    }
    return ids;
}

void countRegions(const Dataset& dataset, const ValueChainGraph& graph, std::vector<RegionCounts>& regions,
                  int RegionCounts::* actors, int RegionCounts::* links)
{
    const auto regionOf = [&](const Actor& actor) -> RegionCounts& {
        return regions[coverageRegionOf(dataset.area(), actor)];
    };
    for (const QString& id : graph.actorIds()) {
        ++(regionOf(*dataset.actor(id)).*actors);
    }
    for (const Link* link : graph.links()) {
        RegionCounts& from = regionOf(*dataset.actor(link->fromId));
        RegionCounts& to = regionOf(*dataset.actor(link->toId));
        ++(from.*links);
        if (&from != &to) {
            ++(to.*links);
        }
    }
}

} // namespace

QString idOf(StageLoss::Kind kind)
{
    switch (kind) {
    case StageLoss::Kind::LastActor:
        return QStringLiteral("last-actor");
    case StageLoss::Kind::LastActorInProvince:
        return QStringLiteral("last-actor-in-province");
    case StageLoss::Kind::LastSupplier:
        return QStringLiteral("last-supplier");
    }
    std::unreachable();
}

QString idOf(StageGain::Kind kind)
{
    switch (kind) {
    case StageGain::Kind::FirstActor:
        return QStringLiteral("first-actor");
    case StageGain::Kind::FirstActorInProvince:
        return QStringLiteral("first-actor-in-province");
    case StageGain::Kind::FirstSupplier:
        return QStringLiteral("first-supplier");
    }
    std::unreachable();
}

QStringList CaseComparison::cutOffActors() const
{
    QStringList ids;
    for (const CutOffActor& actor : cutOff) {
        ids.append(actor.actorId);
    }
    ids += isolated;
    ids.removeDuplicates();
    return ids;
}

std::optional<QString> CaseComparison::hardestHit() const
{
    std::optional<QString> province;
    int most = 0;
    for (const RegionCounts& counts : regions) {
        const int lost = counts.linksBefore - counts.linksAfter;
        if (counts.region.kind != CoverageRegion::Kind::Province || lost < most) {
            continue;
        }
        province = lost > most ? std::optional(counts.region.province) : std::nullopt;
        most = lost;
    }
    return province;
}

CaseComparison compareDatasets(const Dataset& before, const Dataset& after, const std::optional<QString>& chainId)
{
    CaseComparison result;
    const ValueChainGraph wholeBefore(before, chainId);
    const ValueChainGraph wholeAfter(after, chainId);
    result.actorsLost = without(idsIn(before.actors()), idsIn(after.actors()));
    result.actorsAdded = without(idsIn(after.actors()), idsIn(before.actors()));
    const QStringList linksBefore = idsOf(wholeBefore.links());
    const QStringList linksAfter = idsOf(wholeAfter.links());
    result.linksLost = without(linksBefore, linksAfter);
    result.linksAdded = without(linksAfter, linksBefore);
    for (const QString& id : std::as_const(result.linksLost)) {
        result.impliedLost += impliedCount(*before.link(id));
    }
    addIsolated(wholeBefore, wholeAfter, after, result);
    for (const CoverageRegion& region : coverageRegions(before.area())) {
        result.regions.push_back({region, 0, 0, 0, 0});
    }
    countRegions(before, wholeBefore, result.regions, &RegionCounts::actorsBefore, &RegionCounts::linksBefore);
    countRegions(after, wholeAfter, result.regions, &RegionCounts::actorsAfter, &RegionCounts::linksAfter);
    for (const QString& id : commonChains(before, after, chainId)) {
        const ValueChainGraph chainBefore = wholeBefore.subgraph(id);
        const ValueChainGraph chainAfter = wholeAfter.subgraph(id);
        ChainComparison(before, after, chainBefore, chainAfter).findLosses(id, result.stageLosses, result.longerRoutes);
        std::vector<StageLoss> lossesOfReturn;
        std::vector<LongerRoute> longerOnReturn;
        ChainComparison(after, before, chainAfter, chainBefore).findLosses(id, lossesOfReturn, longerOnReturn);
        addGains(lossesOfReturn, longerOnReturn, result);
        addCutOff(id, chainBefore, chainAfter, after, result);
        addCutPoints(id, chainBefore, chainAfter, result);
    }
    return result;
}

QStringList cutOffActors(const Dataset& before, const Dataset& after, const std::optional<QString>& chainId)
{
    CaseComparison result;
    const ValueChainGraph wholeBefore(before, chainId);
    const ValueChainGraph wholeAfter(after, chainId);
    addIsolated(wholeBefore, wholeAfter, after, result);
    for (const QString& id : commonChains(before, after, chainId)) {
        addCutOff(id, wholeBefore.subgraph(id), wholeAfter.subgraph(id), after, result);
    }
    return result.cutOffActors();
}

} // namespace ketenkaart
