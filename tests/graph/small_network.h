#pragma once

#include "core/graph/value_chain_graph.h"
#include "tests/support/terms.h"

#include <random>

/// Small graphs for the tests of the analyses.
namespace networktest {

ketenkaart::Actor actor(const QString& id, const QString& province = QString());
/// Directed and stated, with an id like "a>b".
ketenkaart::Link stated(const QString& from, const QString& to,
                        ketenkaart::LinkKind kind = ketenkaart::testing::linkkind::Supplies);
/// The same, not stated but implied, with an id like "a~b".
ketenkaart::Link implied(const QString& from, const QString& to,
                         ketenkaart::LinkKind kind = ketenkaart::testing::linkkind::Supplies);
/// The same as the link, but in no direction, with an id like "a-b".
ketenkaart::Link bothWays(const QString& from, const QString& to);

ketenkaart::ValueChainGraph networkOf(const std::vector<ketenkaart::Actor>& actors,
                                      const std::vector<ketenkaart::Link>& links,
                                      const std::vector<ketenkaart::Chain>& chains = {});
ketenkaart::ValueChainGraph network(const QStringList& actorIds, const std::vector<ketenkaart::Link>& links,
                                    const std::vector<ketenkaart::Chain>& chains = {});
/// A line of that many actors, each delivering to the next.
ketenkaart::ValueChainGraph line(int count);
/// The stages "s1", "s2" and so on of the chain "c", which all links of a network belong to.
ketenkaart::Chain chain(const QList<QStringList>& stageActors);

/// Actors "n0", "n1" and so on in three provinces or none; links of every kind, some double, undirected, implied or
/// from an actor to itself. The same numbers on every machine.
ketenkaart::ValueChainGraph randomNetwork(std::mt19937& random, int actorCount, int linkCount);

} // namespace networktest
