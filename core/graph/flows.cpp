#include "core/graph/flows.h"

#include <algorithm>

namespace ketenkaart {

namespace {

void count(Flow& flow, const Link& link)
{
    (link.directed ? flow.directed : flow.mutual).append(link.id);
    if (link.provenance.evidence == Evidence::Implied) {
        ++(link.directed ? flow.impliedDirected : flow.impliedMutual);
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
{
    for (const QStringView province : homeProvinces) {
        m_regions.push_back({CoverageRegion::Kind::Province, province.toString()});
    }
    m_regions.push_back({CoverageRegion::Kind::Elsewhere, QString()});
    m_flows.resize(m_regions.size() * m_regions.size());
    const auto regionOf = [this](const Actor& actor) {
        const auto found = std::ranges::find_if(m_regions, [&](const auto& region) { return region.holds(actor); });
        // Only what has no place is held by no region; it is outside too.
        return found == m_regions.end() ? m_regions.size() - 1 : static_cast<size_t>(found - m_regions.begin());
    };
    for (const Link& link : dataset.links()) {
        if (!passes(link, filter, dataset)) {
            continue; // first, because to look actors up takes longer
        }
        const Actor* fromActor = dataset.actor(link.fromId);
        const Actor* toActor = dataset.actor(link.toId);
        if (!fromActor || !toActor || !passes(*fromActor, filter) || !passes(*toActor, filter)) {
            continue;
        }
        const size_t from = regionOf(*fromActor);
        const size_t to = regionOf(*toActor);
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
    }
    return both;
}

FlowMatrix::Sum FlowMatrix::sum() const
{
    Sum sum;
    const size_t outside = m_regions.size() - 1;
    for (size_t one = 0; one < m_regions.size(); ++one) {
        for (size_t other = one; other < m_regions.size(); ++other) {
            int& part = one == outside     ? sum.outside
                        : other == outside ? sum.withOutside
                        : one == other     ? sum.within
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
    for (const LinkKind kind : allLinkKinds) {
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
