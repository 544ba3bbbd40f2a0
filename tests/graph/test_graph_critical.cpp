#include "small_network.h"

#include "core/graph/critical_actors.h"
#include "core/project/dataset_reader.h"
#include "tests/support/terms.h"

#include <QTest>

#include <algorithm>

using namespace ketenkaart;
using namespace networktest;

namespace {

const CriticalActor* find(const CriticalParts& parts, const QString& id)
{
    const auto it = std::ranges::find(parts.actors, id, &CriticalActor::actorId);
    return it == parts.actors.end() ? nullptr : &*it;
}

const CriticalReason* find(const CriticalParts& parts, const QString& id, CriticalReason::Kind kind,
                           const QString& stageId = QString())
{
    const CriticalActor* actor = find(parts, id);
    const auto isAsked = [&](const CriticalReason& reason) {
        return reason.kind == kind && (stageId.isEmpty() || reason.stageId == stageId);
    };
    const auto it = actor ? std::ranges::find_if(actor->reasons, isAsked) : decltype(actor->reasons.begin()){};
    return actor && it != actor->reasons.end() ? &*it : nullptr;
}

} // namespace

class TestGraphCritical : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyAndUnknown()
    {
        const auto nothing = findCriticalParts(network(QStringList(), {}));
        QVERIFY(nothing);
        QVERIFY(nothing->actors.empty());
        CriticalOptions options;
        options.chainId = "gone";
        QCOMPARE(findCriticalParts(line(3), options).error().code, Error::Code::NotFound);
    }

    /// Stages: two that deliver ore, two that make wafers of which only one hands on, one that makes chips, two
    /// customers and one that knows a customer only.
    void rankingOfHandWorkedChain()
    {
        const ValueChainGraph graph =
            network({"ore1", "ore2", "wafer", "idle", "chip", "shop1", "shop2"},
                    {stated("ore1", "wafer"), implied("ore2", "wafer"), stated("ore1", "idle"),
                     implied("wafer", "chip"), stated("chip", "shop1"), stated("chip", "shop2")},
                    {chain({{"ore1", "ore2"}, {"wafer", "idle"}, {"chip"}, {"shop1", "shop2"}})});
        CriticalOptions options;
        options.chainId = "c";
        const auto parts = findCriticalParts(graph, options);
        QVERIFY(parts);
        QCOMPARE(parts->actorCount, 7);
        using Kind = CriticalReason::Kind;

        const CriticalReason* separates = find(*parts, "wafer", Kind::Separates);
        QVERIFY(separates);
        QCOMPARE(separates->count, 3); // of ore1 idle | ore2 | chip shop1 shop2 the last is the largest
        QCOMPARE(separates->impliedLinkIds, QStringList("ore2~wafer"));
        const CriticalReason* onlySupplier = find(*parts, "wafer", Kind::OnlySupplierOfStage);
        QVERIFY(onlySupplier);
        QCOMPARE(onlySupplier->fromStageId, QString("s2"));
        QCOMPARE(onlySupplier->stageId, QString("s3"));
        QCOMPARE(onlySupplier->impliedLinkIds, QStringList("wafer~chip"));
        const CriticalReason* onlyWay = find(*parts, "wafer", Kind::OnlyWayTo);
        QVERIFY(onlyWay);
        QCOMPARE(onlyWay->count, 3);
        QCOMPARE(onlyWay->actorIds, QStringList({"chip", "shop1", "shop2"}));
        QVERIFY(find(*parts, "wafer", Kind::AllWaysPass, "s3"));
        QVERIFY(find(*parts, "wafer", Kind::AllWaysPass, "s4"));
        QVERIFY(!find(*parts, "wafer", Kind::AllWaysPass, "s2"));
        QVERIFY(find(*parts, "chip", Kind::AllWaysPass, "s4"));
        QVERIFY(!find(*parts, "chip", Kind::AllWaysPass, "s3"));
        QCOMPARE(find(*parts, "chip", Kind::OnlyActorOfStage)->stageId, QString("s3"));
        QVERIFY(!find(*parts, "ore2"));
        QVERIFY(!find(*parts, "shop1"));

        // Ways: wafer has ore1, ore2 before and chip, shop1, shop2 behind it, chip ore1, ore2, wafer and two shops. All
        // pairs: ore1 and ore2 reach 5 and 4, wafer 3, chip 2.
        QCOMPARE(find(*parts, "wafer", Kind::OnShortestWays)->share, 6.0 / 9.0);
        QCOMPARE(find(*parts, "chip", Kind::OnShortestWays)->share, 6.0 / 9.0);
        QCOMPARE(parts->actors[0].actorId, QString("wafer"));
        QCOMPARE(parts->actors[0].score, 3.0 / 6.0 + 3.0 / 6.0 + 3 * 0.25 + 6.0 / 9.0);
        QCOMPARE(parts->actors[0].impliedLinkIds.size(), 2);
        QCOMPARE(parts->actors[1].actorId, QString("chip"));
        QCOMPARE(parts->actors[1].score, 2.0 / 6.0 + 2.0 / 6.0 + 2 * 0.25 + 6.0 / 9.0);
        QCOMPARE(parts->actors[2].actorId, QString("ore1"));

        QStringList bridges;
        for (const CriticalLink& each : parts->links) {
            bridges << QStringLiteral("%1 %2").arg(each.linkId).arg(each.separatedCount) + (each.isImplied ? "?" : "");
        }
        QCOMPARE(bridges, QStringList({"wafer~chip 3?", "ore1>wafer 2", "ore2~wafer 1?", "ore1>idle 1", "chip>shop1 1",
                                       "chip>shop2 1"}));
        options.mostNames = 1;
        QCOMPARE(find(*findCriticalParts(graph, options), "wafer", Kind::OnlyWayTo)->actorIds, QStringList("chip"));
    }

    /// Two of the first stage have a link to the next, but only one of them hands something on.
    void onlyDeliveriesMakeASupplier()
    {
        const ValueChainGraph graph = network({"maker", "bank", "shop"},
                                              {implied("maker", "shop", testing::linkkind::Supplies),
                                               stated("maker", "shop", testing::linkkind::Collaborates),
                                               stated("bank", "shop", testing::linkkind::Finances)},
                                              {chain({{"maker", "bank"}, {"shop"}})});
        CriticalOptions options;
        options.chainId = "c";
        const auto parts = findCriticalParts(graph, options);
        QVERIFY(parts);
        const CriticalReason* only = find(*parts, "maker", CriticalReason::Kind::OnlySupplierOfStage);
        QVERIFY(only);
        // That they work together is stated; that it delivers is not.
        QCOMPARE(only->impliedLinkIds, QStringList("maker~shop"));
        QVERIFY(!find(*parts, "bank", CriticalReason::Kind::OnlySupplierOfStage));
        QCOMPARE(idOf(only->kind), QString("only-supplier-of-stage"));
    }

    /// Whatever part of the work the stop comes in, and the progress goes on to the end.
    void criticalPartsTellProgressAndStop()
    {
        const ValueChainGraph graph = line(2000);
        CriticalOptions options;
        options.betweenness = {50, 1};
        std::vector<double> told;
        QVERIFY(findCriticalParts(graph, options, [&](double part) { told.push_back(part); }));
        QVERIFY(std::ranges::is_sorted(told));
        QCOMPARE(told.back(), 1.0);
        QVERIFY(told.size() >= 5);
        for (const double when : told) {
            if (when == 1.0) {
                break;
            }
            std::stop_source stop;
            double last = 0.0;
            const auto stopped = findCriticalParts(
                graph, options,
                [&](double part) {
                    last = part;
                    if (part >= when) {
                        stop.request_stop();
                    }
                },
                stop.get_token());
            QVERIFY(!stopped);
            QCOMPARE(stopped.error().code, Error::Code::Cancelled);
            QVERIFY(last < 1.0);
        }
        std::stop_source stopped;
        stopped.request_stop();
        QCOMPARE(findCriticalParts(line(3), {}, {}, stopped.get_token()).error().code, Error::Code::Cancelled);
    }

    void shippedChainsHaveCriticalActors()
    {
        const auto read = readDataset(QStringLiteral(MAPS_DIR "/propositie"));
        QVERIFY(read);
        const ValueChainGraph graph(read->dataset);
        for (const Chain& each : read->dataset.chains()) {
            CriticalOptions options;
            options.chainId = each.id;
            const auto parts = findCriticalParts(graph, options);
            QVERIFY(parts);
            QVERIFY(std::ranges::is_sorted(parts->actors, std::greater(), &CriticalActor::score));
            for (const CriticalActor& actor : parts->actors) {
                for (const QString& id : actor.impliedLinkIds) {
                    QCOMPARE(read->dataset.link(id)->provenance.evidence, Evidence::Implied);
                }
                for (const CriticalReason& reason : actor.reasons) {
                    QVERIFY(reason.weight > 0.0 && reason.weight <= 1.0);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestGraphCritical)
#include "test_graph_critical.moc"
