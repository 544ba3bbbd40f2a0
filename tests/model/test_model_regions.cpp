#include "core/model/dataset.h"
#include "core/model/edited_cases.h"
#include "core/model/link_selection.h"
#include "tests/support/terms.h"

#include <QTest>

using namespace ketenkaart;

namespace {

Actor actor(const QString& id, const QString& regionId = {})
{
    Actor actor;
    actor.id = id;
    actor.regionId = regionId;
    return actor;
}

Link linkBetween(const QString& from, const QString& to, Evidence evidence = Evidence::Stated)
{
    Link link;
    link.id = from + u'-' + to;
    link.fromId = from;
    link.toId = to;
    link.provenance.evidence = evidence;
    return link;
}

/// Three actors, of which two sit in one of two regions, and links and headlines between these.
DatasetContent content()
{
    DatasetContent made = testing::emptyContent();
    made.actors = {actor("a", "hills"), actor("b"), actor("c", "hills")};
    made.campuses.emplace_back().id = "north";
    made.links = {linkBetween("a", "b")};
    for (const char* id : {"x", "y"}) {
        made.chains.emplace_back().id = QString::fromLatin1(id);
    }
    made.regions = {{"hills", {"Heuvels", "Hills"}, {}, {}, {}, {}, {}},
                    {"dunes", {"Duinen", "Dunes"}, {}, {}, {}, {}, {}}};
    made.regionLinks = {linkBetween("a", "dunes"), linkBetween("hills", "dunes", Evidence::Implied),
                        linkBetween("north", "c")};
    made.headlines = {{"second", "x", "hills", "dunes", {}, {}},
                      {"other", "y", "dunes", "hills", {}, {}},
                      {"third", "x", "dunes", "hills", {}, {{}, Evidence::Implied}}};
    return made;
}

template<typename Entity> QStringList idsOf(const std::vector<const Entity*>& entities)
{
    QStringList ids;
    for (const Entity* entity : entities) {
        ids.append(entity->id);
    }
    return ids;
}

} // namespace

class TestModelRegions : public QObject
{
    Q_OBJECT

private slots:
    void regionsOfDataset()
    {
        const Dataset dataset(content());
        QCOMPARE(dataset.region("dunes"), &dataset.regions()[1]);
        QVERIFY(!dataset.region("a"));
        QCOMPARE(idsOf(dataset.actorsInRegion("hills")), QStringList({"a", "c"}));
        QCOMPARE(idsOf(dataset.actorsInRegion("dunes")), QStringList());
        QCOMPARE(idsOf(dataset.headlinesOfChain("x")), QStringList({"second", "third"}));
        QCOMPARE(idsOf(dataset.headlinesOfChain("z")), QStringList());
        // What analyses go by is untouched.
        QCOMPARE(idsOf(dataset.linksOfActor("a")), QStringList("a-b"));
        QVERIFY(!dataset.link("a-dunes"));
    }

    void casesWithLinksOfRegions()
    {
        const auto regionLinks = [](const Dataset& dataset) {
            QStringList ids;
            for (const Link& link : dataset.regionLinks()) {
                ids.append(link.id);
            }
            return ids;
        };
        const Dataset dataset(content());
        LinkSelection stated = LinkSelection::everything();
        stated.statedOnly = true;
        QCOMPARE(regionLinks(withLinks(dataset, stated)), QStringList({"a-dunes", "north-c"}));
        QCOMPARE(idsOf(withLinks(dataset, stated).headlinesOfChain("x")), QStringList("second"));

        Case scenario;
        scenario.withoutActors = {"c"};
        scenario.withoutLinks = {"hills-dunes"};
        scenario.plannedActors = {actor("new", "dunes")};
        scenario.plannedLinks = {linkBetween("new", "hills"),   linkBetween("new", "b"),
                                 linkBetween("north", "dunes"), linkBetween("new", "nothing"),
                                 linkBetween("c", "dunes"),     linkBetween("a", "dunes")};
        const Dataset after = withCases(applyCase(dataset, scenario), {scenario});
        QCOMPARE(regionLinks(after), QStringList({"a-dunes", "new-hills", "north-dunes"}));
        QVERIFY(after.link("new-b"));
        QCOMPARE(after.links().size(), 2U);
        QCOMPARE(idsOf(after.actorsInRegion("dunes")), QStringList("new"));
        QCOMPARE(after.regions(), dataset.regions());
        QCOMPARE(after.headlines(), dataset.headlines());
    }
};

QTEST_GUILESS_MAIN(TestModelRegions)
#include "test_model_regions.moc"
