#include "core/check/chain_check.h"

#include <QCoreApplication>

#include <map>
#include <utility>
#include <vector>

namespace ketenkaart {

namespace {

/// A class, because lupdate files texts under the class that tr() belongs to.
struct ChainCheck
{
    Q_DECLARE_TR_FUNCTIONS(ChainCheck)
};

using Direction = std::pair<size_t, size_t>; ///< from stage, to stage

void checkChain(const Chain& chain, const ReadDataset& read, Diagnostics& findings)
{
    std::map<Direction, std::vector<const Link*>> deliveries;
    for (const Link& link : read.dataset.links()) {
        if (!link.directed || link.kind.family != LinkFamily::Delivery || !link.isInChain(chain.id)) {
            continue;
        }
        const auto from = read.dataset.stageOfActor(link.fromId, chain.id);
        const auto to = read.dataset.stageOfActor(link.toId, chain.id);
        if (from && to && from != to) {
            deliveries[{from->index, to->index}].push_back(&link);
        }
    }
    for (const auto& [direction, links] : deliveries) {
        const auto opposite = deliveries.find({direction.second, direction.first});
        const bool isAgainstStages = direction.first > direction.second;
        if (opposite == deliveries.end() || links.size() > opposite->second.size() ||
            (links.size() == opposite->second.size() && !isAgainstStages)) {
            continue;
        }
        for (const Link* link : links) {
            const QString layer = QStringLiteral("links");
            findings.push_back({Diagnostic::Severity::Warning, Diagnostic::Code::OpposedDirection, layer,
                                read.rows.row(layer, link->id), QStringLiteral("from"),
                                ChainCheck::tr("'%1' runs against other deliveries of the chain '%2', such as '%3'")
                                    .arg(link->id, chain.id, opposite->second.front()->id),
                                ChainCheck::tr("Turn it round, or give the parallel stages an order of their own")});
        }
    }
}

} // namespace

Diagnostics checkChainDirections(const ReadDataset& read)
{
    Diagnostics findings;
    for (const Chain& chain : read.dataset.chains()) {
        checkChain(chain, read, findings);
    }
    return findings;
}

} // namespace ketenkaart
