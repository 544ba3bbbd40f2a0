#include "core/graph/flows.h"

#include <algorithm>

namespace ketenkaart {

namespace {

void count(Flow& flow, const Link& link)
{
    (link.directed ? flow.directed : flow.mutual).append(link.id);
    if (link.provenance.evidence == Evidence::Implied) {
        ++(link.directed ? flow.impliedDirected : flow.impliedMutual);
    } else if (link.provenance.evidence == Evidence::Planned) {
        ++(link.directed ? flow.plannedDirected : flow.plannedMutual);
    }
}

bool passes(const Link& link, const FlowFilter& filter, const Dataset& dataset)
{
    if (filter.kind && link.kind != *filter.kind) {
        return false;
    }
    if (filter.statedOnly && link.provenance.evidence != Evidence::Stated) {
        return false;
    }
    if (!filter.chainId) {
        return true;
    }
    if (filter.chainId->isEmpty()) {
        return std::ranges::none_of(link.chainIds, [&](const QString& id) { return dataset.chain(id); });
    }
    return link.isInChain(*filter.chainId);
}

bool passes(const Actor& actor, const FlowFilter& filter)
{
    return filter.themes.empty() || std::ranges::any_of(actor.themes, [&](Theme theme) {
               return std::ranges::find(filter.themes, theme) != filter.themes.end();
           });
}

} // namespace

FlowMatrix::FlowMatrix(const Dataset& dataset, const FlowFilter& filter)
    : m_dataset(dataset)
{
    m_regions = coverageRegions(dataset.area());
    m_flows.resize(m_regions.size() * m_regions.size());
    for (const Link& link : dataset.links()) {
        if (!passes(link, filter, dataset)) {
            continue; // first, because to look actors up takes longer
        }
        const Actor* fromActor = dataset.actor(link.fromId);
        const Actor* toActor = dataset.actor(link.toId);
        if (!fromActor || !toActor || !passes(*fromActor, filter) || !passes(*toActor, filter)) {
            continue;
        }
        const size_t from = coverageRegionOf(dataset.area(), *fromActor);
        const size_t to = coverageRegionOf(dataset.area(), *toActor);
        count(m_flows[from * m_regions.size() + to], link);
        if (!link.directed && from != to) {
            count(m_flows[to * m_regions.size() + from], link);
        }
        count(m_total, link);
    }
}

Flow FlowMatrix::between(size_t one, size_t other) const
{
    Flow both = flow(one, other);
    if (one != other) {
        // The mutual links are in either cell, so the way back adds none.
        both.directed += flow(other, one).directed;
        both.impliedDirected += flow(other, one).impliedDirected;
        both.plannedDirected += flow(other, one).plannedDirected;
    }
    return both;
}

FlowMatrix::Sum FlowMatrix::sum() const
{
    using Kind = CoverageRegion::Kind;
    Sum sum;
    for (size_t one = 0; one < m_regions.size(); ++one) {
        for (size_t other = one; other < m_regions.size(); ++other) { // provinces come first, then elsewhere
            const Kind first = m_regions[one].kind;
            const Kind second = m_regions[other].kind;
            int& part = second == Kind::WithoutPlace ? sum.withoutPlace
                        : first == Kind::Elsewhere   ? sum.elsewhere
                        : second == Kind::Elsewhere  ? sum.withElsewhere
                        : one == other               ? sum.within
                                                     : sum.amongProvinces;
            part += between(one, other).count();
        }
    }
    return sum;
}

std::vector<std::pair<LinkKind, FlowMatrix>> flowsByKind(const Dataset& dataset, const std::optional<QString>& chainId)
{
    return flowsByKind(dataset, FlowFilter{chainId, std::nullopt});
}

std::vector<std::pair<LinkKind, FlowMatrix>> flowsByKind(const Dataset& dataset, FlowFilter filter)
{
    std::vector<std::pair<LinkKind, FlowMatrix>> result;
    for (const LinkKind kind : dataset.vocabulary().linkKinds()) {
        filter.kind = kind;
        result.emplace_back(kind, FlowMatrix(dataset, filter));
    }
    return result;
}

std::vector<std::pair<QString, FlowMatrix>> flowsByChain(const Dataset& dataset)
{
    std::vector<std::pair<QString, FlowMatrix>> result;
    for (const Chain& chain : dataset.chains()) {
        result.emplace_back(chain.id, FlowMatrix(dataset, {chain.id, std::nullopt}));
    }
    result.emplace_back(QString(), FlowMatrix(dataset, {QString(), std::nullopt}));
    return result;
}

} // namespace ketenkaart
