#include "test_graph.h"
#include "tests/support/terms.h"

using namespace ketenkaart;

namespace graphtest {

Actor actor(const QString& id)
{
    Actor actor;
    actor.id = id;
    actor.name = id.toUpper();
    return actor;
}

Link oneWay(const QString& from, const QString& to, const QString& chainId)
{
    Link link;
    link.id = from + u'>' + to;
    link.fromId = from;
    link.toId = to;
    link.chainIds = chainId.isEmpty() ? QStringList() : QStringList{chainId};
    return link;
}

Link bothWays(const QString& from, const QString& to, const QString& chainId)
{
    Link both = oneWay(from, to, chainId);
    both.id = from + u'-' + to;
    both.directed = false;
    return both;
}

Chain chain(const QString& id, const QList<QStringList>& stageActors)
{
    Chain chain;
    chain.id = id;
    for (const QStringList& actorIds : stageActors) {
        Stage stage;
        stage.id = QStringLiteral("%1-%2").arg(id).arg(chain.stages.size() + 1);
        stage.actorIds = actorIds;
        chain.stages.push_back(stage);
    }
    return chain;
}

Dataset dataset(const QStringList& actorIds, const std::vector<Link>& links, const std::vector<Chain>& chains)
{
    DatasetContent content = testing::emptyContent();
    for (const QString& id : actorIds) {
        content.actors.push_back(actor(id));
    }
    content.links = links;
    content.chains = chains;
    return Dataset(std::move(content));
}

QStringList describe(const std::vector<Neighbour>& neighbours)
{
    QStringList texts;
    for (const Neighbour& neighbour : neighbours) {
        texts << neighbour.actor->id + QStringLiteral(" by ") + neighbour.link->id;
    }
    return texts;
}

QStringList idsOf(const std::vector<const Link*>& links)
{
    QStringList ids;
    for (const Link* link : links) {
        ids << link->id;
    }
    return ids;
}

} // namespace graphtest

QTEST_GUILESS_MAIN(TestGraph)
