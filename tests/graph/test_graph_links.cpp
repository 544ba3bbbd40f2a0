#include "test_graph.h"
#include "tests/support/terms.h"

using namespace ketenkaart;
using namespace graphtest;

namespace {

/// Two chains that share the actor "pack"; "idle" is in a stage only, "guest" at the end of a link only.
Dataset twoChains()
{
    return dataset({"guest", "lab", "pack", "chip", "idle", "loose", "cell"},
                   {oneWay("chip", "pack", "photonics"), oneWay("cell", "pack", "battery"),
                    oneWay("lab", "chip", "photonics"), oneWay("chip", "cell"), bothWays("pack", "guest", "photonics"),
                    oneWay("guest", "lab", "battery")},
                   {chain("photonics", {{"lab"}, {"chip", "idle"}, {"pack"}}), chain("battery", {{"cell"}, {"pack"}}),
                    chain("quiet", {{"loose"}, {"idle"}})});
}

} // namespace

void TestGraph::verticesAreInTheOrderOfTheActors()
{
    const ValueChainGraph graph(dataset({"zeta", "alpha", "mid"}, {oneWay("mid", "zeta")}));
    QCOMPARE(graph.actorIds(), QStringList({"zeta", "alpha", "mid"}));
    QCOMPARE(ValueChainGraph(Dataset()).actorIds(), QStringList());
}

void TestGraph::firstOfTwoActorsWithOneIdIsTheVertex()
{
    DatasetContent content = testing::emptyContent();
    content.actors = {actor("twin"), actor("other"), actor("twin")};
    content.actors[0].name = "first";
    content.actors[2].name = "second";
    content.links = {oneWay("other", "twin")};
    const Dataset data(std::move(content));
    const ValueChainGraph graph(data);

    QCOMPARE(graph.actorIds(), QStringList({"twin", "other"}));
    QCOMPARE(graph.downstream("other").size(), 1u);
    QCOMPARE(graph.downstream("other").front().actor, &data.actors()[0]);
}

void TestGraph::neighboursAreInTheOrderOfTheLinks()
{
    const Dataset data =
        dataset({"a", "b", "c", "d", "hub"}, {oneWay("hub", "d"), oneWay("c", "hub"), oneWay("hub", "a"),
                                              oneWay("a", "hub"), oneWay("hub", "b"), oneWay("a", "b")});
    const ValueChainGraph graph(data);

    QCOMPARE(describe(graph.downstream("hub")), QStringList({"d by hub>d", "a by hub>a", "b by hub>b"}));
    QCOMPARE(describe(graph.upstream("hub")), QStringList({"c by c>hub", "a by a>hub"}));
    QCOMPARE(describe(graph.upstream("b")), QStringList({"hub by hub>b", "a by a>b"}));
    QCOMPARE(describe(graph.downstream("b")), QStringList());
    QCOMPARE(idsOf(graph.links()), QStringList({"hub>d", "c>hub", "hub>a", "a>hub", "hub>b", "a>b"}));

    // They are the dataset's own objects, not copies.
    const Neighbour expected{data.actor("d"), data.link("hub>d")};
    QCOMPARE(graph.downstream("hub").front(), expected);
    QCOMPARE(graph.links().front(), &data.links().front());
}

void TestGraph::undirectedLinkGoesBothWaysAndIsListedOnce()
{
    const ValueChainGraph graph(dataset({"a", "b", "c"}, {oneWay("a", "c"), bothWays("a", "b"), oneWay("b", "c")}));

    QCOMPARE(describe(graph.downstream("a")), QStringList({"c by a>c", "b by a-b"}));
    QCOMPARE(describe(graph.downstream("b")), QStringList({"a by a-b", "c by b>c"}));
    QCOMPARE(describe(graph.upstream("a")), QStringList({"b by a-b"}));
    QCOMPARE(describe(graph.upstream("b")), QStringList({"a by a-b"}));
    QCOMPARE(idsOf(graph.links()), QStringList({"a>c", "a-b", "b>c"}));
}

void TestGraph::parallelLinksAreKept()
{
    std::vector<Link> links{oneWay("a", "b"), oneWay("a", "b"), bothWays("b", "a"), oneWay("b", "a")};
    links[0].kind = testing::linkkind::Supplies;
    links[1].kind = testing::linkkind::Finances;
    links[1].id = "money";
    const ValueChainGraph graph(dataset({"a", "b"}, links));

    QCOMPARE(describe(graph.downstream("a")), QStringList({"b by a>b", "b by money", "b by b-a"}));
    QCOMPARE(describe(graph.upstream("a")), QStringList({"b by b-a", "b by b>a"}));
    QCOMPARE(graph.downstream("a")[1].link->kind, testing::linkkind::Finances);
    QCOMPARE(idsOf(graph.links()), QStringList({"a>b", "money", "b-a", "b>a"}));
    QCOMPARE(graph.allDownstream("a"), QStringList({"b"}));
}

void TestGraph::linkToItselfIsOneEdge()
{
    const ValueChainGraph graph(dataset({"a", "b"}, {oneWay("a", "a"), bothWays("b", "b")}));

    QCOMPARE(describe(graph.downstream("a")), QStringList({"a by a>a"}));
    QCOMPARE(describe(graph.upstream("a")), QStringList({"a by a>a"}));
    QCOMPARE(describe(graph.downstream("b")), QStringList({"b by b-b"}));
    QCOMPARE(describe(graph.upstream("b")), QStringList({"b by b-b"}));
    QCOMPARE(idsOf(graph.links()), QStringList({"a>a", "b-b"}));
    QCOMPARE(graph.allDownstream("a"), QStringList());
}

void TestGraph::linkToMissingActorIsNoEdge()
{
    const ValueChainGraph graph(
        dataset({"a", "b"},
                {oneWay("a", "gone"), oneWay("gone", "b"), bothWays("gone", "gone"), oneWay("a", "b"), oneWay("", "b")},
                {chain("c", {{"a"}})}));

    QCOMPARE(idsOf(graph.links()), QStringList({"a>b"}));
    QCOMPARE(describe(graph.downstream("a")), QStringList({"b by a>b"}));
    QCOMPARE(describe(graph.upstream("b")), QStringList({"a by a>b"}));
    QCOMPARE(graph.actorIds(), QStringList({"a", "b"}));

    // Nor does half a link bring its other end into a chain.
    const ValueChainGraph half(dataset({"a", "b"}, {oneWay("gone", "b", "c")}, {chain("c", {{"a"}})}), "c");
    QCOMPARE(half.actorIds(), QStringList({"a"}));
    QCOMPARE(half.links().size(), 0u);
}

void TestGraph::unknownIdGivesEmptyAnswers()
{
    const ValueChainGraph graph(twoChains());
    for (const QString& id : {QString("nobody"), QString(), QString("PACK"), QString("photonics")}) {
        QCOMPARE(graph.upstream(id).size(), 0u);
        QCOMPARE(graph.downstream(id).size(), 0u);
        QCOMPARE(graph.allUpstream(id), QStringList());
        QCOMPARE(graph.allDownstream(id), QStringList());
    }
    QCOMPARE(graph.stages("pack").size(), 0u);

    // An actor that exists but is not in the chain is unknown to the chain's graph.
    const ValueChainGraph battery = graph.subgraph("battery");
    QVERIFY(!graph.downstream("chip").empty());
    QCOMPARE(battery.downstream("chip").size(), 0u);
    QCOMPARE(battery.upstream("chip").size(), 0u);
    QCOMPARE(battery.allDownstream("chip"), QStringList());
    QCOMPARE(battery.allUpstream("chip"), QStringList());
}

void TestGraph::chainGraphHasStageActorsAndLinkEnds()
{
    // In the order of the dataset's actors, not of the stages: "guest" comes in by a link, "idle" by a stage.
    QCOMPARE(ValueChainGraph(twoChains(), "photonics").actorIds(),
             QStringList({"guest", "lab", "pack", "chip", "idle"}));
    QCOMPARE(ValueChainGraph(twoChains(), "battery").actorIds(), QStringList({"guest", "lab", "pack", "cell"}));
}

void TestGraph::chainGraphHasOnlyItsLinks()
{
    const ValueChainGraph photonics(twoChains(), "photonics");
    QCOMPARE(idsOf(photonics.links()), QStringList({"chip>pack", "lab>chip", "pack-guest"}));
    QCOMPARE(describe(photonics.upstream("pack")), QStringList({"chip by chip>pack", "guest by pack-guest"}));
    QCOMPARE(describe(photonics.downstream("pack")), QStringList({"guest by pack-guest"}));
    // Both ends are in the chain, the link guest>lab is not.
    QCOMPARE(describe(photonics.downstream("guest")), QStringList({"pack by pack-guest"}));
    QCOMPARE(describe(photonics.upstream("lab")), QStringList());
    // The link chip>cell belongs to no chain.
    QCOMPARE(describe(photonics.downstream("chip")), QStringList({"pack by chip>pack"}));

    QCOMPARE(idsOf(ValueChainGraph(twoChains(), "battery").links()), QStringList({"cell>pack", "guest>lab"}));
}

void TestGraph::chainWithoutLinksHasItsStageActors()
{
    const ValueChainGraph quiet(twoChains(), "quiet");
    QCOMPARE(quiet.actorIds(), QStringList({"idle", "loose"}));
    QCOMPARE(quiet.links().size(), 0u);
    QCOMPARE(quiet.allDownstream("idle"), QStringList());
}

void TestGraph::unknownChainIsEmpty()
{
    // Links may name a chain that nobody declared, or none: neither makes it a chain.
    const Dataset data = dataset({"a", "b"}, {oneWay("a", "b", "ghost"), oneWay("b", "a")}, {chain("real", {{"a"}})});
    for (const QString& id : {QString("ghost"), QString(""), QString("never-heard-of")}) {
        const ValueChainGraph graph(data, id);
        QCOMPARE(graph.actorIds(), QStringList());
        QCOMPARE(graph.links().size(), 0u);
        QCOMPARE(graph.downstream("a").size(), 0u);
        QCOMPARE(graph.allDownstream("a"), QStringList());
        QCOMPARE(graph.stages(id).size(), 0u);
    }
    QCOMPARE(ValueChainGraph(data).links().size(), 2u);
}

void TestGraph::subgraphEqualsConstructedGraph()
{
    const Dataset data = twoChains();
    const ValueChainGraph whole(data);
    const ValueChainGraph detour = whole.subgraph("quiet");
    for (const QString& id : {QString("photonics"), QString("battery"), QString("quiet"), QString("none")}) {
        const ValueChainGraph constructed(data, id);
        for (const ValueChainGraph& sub : {whole.subgraph(id), detour.subgraph(id)}) {
            QCOMPARE(sub.actorIds(), constructed.actorIds());
            QCOMPARE(sub.links(), constructed.links());
            for (const Actor& each : data.actors()) {
                QCOMPARE(sub.upstream(each.id), constructed.upstream(each.id));
                QCOMPARE(sub.downstream(each.id), constructed.downstream(each.id));
                QCOMPARE(sub.allUpstream(each.id), constructed.allUpstream(each.id));
                QCOMPARE(sub.allDownstream(each.id), constructed.allDownstream(each.id));
            }
        }
    }
    QCOMPARE(whole.actorIds().size(), 7);
    QCOMPARE(whole.links().size(), 6u);
}

void TestGraph::stagesAreInOrderWithoutMissingActors()
{
    const Dataset data =
        dataset({"a", "b", "c"}, {},
                {chain("other", {{"c"}}), chain("main", {{"c", "gone", "a"}, {"lost"}, {}, {"b", "c", "b"}})});
    for (const ValueChainGraph& graph : {ValueChainGraph(data), ValueChainGraph(data, "other")}) {
        const auto stages = graph.stages("main");
        QCOMPARE(stages.size(), 4u);
        const std::vector<std::vector<const Actor*>> expected{
            {data.actor("c"), data.actor("a")}, {}, {}, {data.actor("b"), data.actor("c")}};
        for (size_t i = 0; i < stages.size(); ++i) {
            QCOMPARE(stages[i].position, static_cast<int>(i) + 1);
            QCOMPARE(stages[i].stage, &data.chain("main")->stages[i]);
            QCOMPARE(stages[i].actors, expected[i]);
        }
    }
}
