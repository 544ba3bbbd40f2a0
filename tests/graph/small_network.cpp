#include "small_network.h"
#include "tests/support/terms.h"

using namespace ketenkaart;

namespace networktest {

Actor actor(const QString& id, const QString& province)
{
    Actor actor;
    actor.id = id;
    actor.name = id.toUpper();
    actor.province = province;
    return actor;
}

Link stated(const QString& from, const QString& to, LinkKind kind)
{
    Link link;
    link.id = from + u'>' + to;
    link.fromId = from;
    link.toId = to;
    link.kind = kind;
    link.chainIds = {QStringLiteral("c")};
    return link;
}

Link implied(const QString& from, const QString& to, LinkKind kind)
{
    Link result = stated(from, to, kind);
    result.id = from + u'~' + to;
    result.provenance.evidence = Evidence::Implied;
    return result;
}

Link bothWays(const QString& from, const QString& to)
{
    Link result = stated(from, to);
    result.id = from + u'-' + to;
    result.directed = false;
    return result;
}

ValueChainGraph networkOf(const std::vector<Actor>& actors, const std::vector<Link>& links,
                          const std::vector<Chain>& chains)
{
    DatasetContent content = testing::emptyContent();
    content.actors = actors;
    content.links = links;
    content.chains = chains;
    return ValueChainGraph(Dataset(std::move(content)));
}

ValueChainGraph network(const QStringList& actorIds, const std::vector<Link>& links, const std::vector<Chain>& chains)
{
    std::vector<Actor> actors;
    for (const QString& id : actorIds) {
        actors.push_back(actor(id));
    }
    return networkOf(actors, links, chains);
}

ValueChainGraph line(int count)
{
    QStringList ids;
    std::vector<Link> links;
    for (int i = 0; i < count; ++i) {
        ids << QString::number(i);
        if (i > 0) {
            links.push_back(stated(ids[i - 1], ids[i]));
        }
    }
    return network(ids, links);
}

Chain chain(const QList<QStringList>& stageActors)
{
    Chain chain;
    chain.id = QStringLiteral("c");
    for (const QStringList& actorIds : stageActors) {
        Stage stage;
        stage.id = QStringLiteral("s%1").arg(chain.stages.size() + 1);
        stage.actorIds = actorIds;
        chain.stages.push_back(stage);
    }
    return chain;
}

ValueChainGraph randomNetwork(std::mt19937& random, int actorCount, int linkCount)
{
    const auto below = [&random](size_t limit) { return static_cast<int>(random() % limit); };
    const QStringList provinces{"Overijssel", "Gelderland", "Noord-Brabant", ""};
    std::vector<Actor> actors;
    for (int i = 0; i < actorCount; ++i) {
        actors.push_back(actor(QStringLiteral("n%1").arg(i), provinces[below(4)]));
    }
    std::vector<Link> links;
    for (int i = 0; i < linkCount; ++i) {
        const QString from = actors[static_cast<size_t>(below(actors.size()))].id;
        const QString to = actors[static_cast<size_t>(below(actors.size()))].id;
        const LinkKind kind = testing::allLinkKinds[static_cast<size_t>(below(testing::allLinkKinds.size()))];
        Link& made = links.emplace_back(below(3) == 0 ? implied(from, to, kind) : stated(from, to, kind));
        made.directed = below(5) != 0;
        made.id += QStringLiteral("#%1").arg(i);
    }
    return networkOf(actors, links);
}

} // namespace networktest
