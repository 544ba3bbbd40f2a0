#include "core/check/dataset_check.h"
#include "core/check/region_check.h"
#include "tests/support/sample_data.h"
#include "tests/support/terms.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace ketenkaart;

namespace {

/// The sample dataset with three regions and two headlines that join, without a finding about them.
DatasetContent cleanContent()
{
    DatasetContent content = testing::sampleDataset().content();
    // Who packages gives back what it was given: a link in no direction, so that no delivery runs against another.
    std::ranges::find(content.links, testing::linkkind::Packages, &Link::kind)->directed = false;
    const auto region = [](const char* id, const char* province, GeoPoint position) {
        const QString name = QString::fromLatin1(id);
        return Region{name, {name, name}, {}, {QString::fromLatin1(province)}, {}, position, {"H3", Evidence::Stated}};
    };
    content.regions = {region("east", "Overijssel", {6.85, 52.24}), region("middle", "Gelderland", {5.82, 51.83}),
                       region("south", "Noord-Brabant", {5.45, 51.42})};
    content.campuses[0].regionId = "east";
    for (Actor& actor : content.actors) {
        actor.regionId = actor.province == "Overijssel"      ? "east"
                         : actor.province == "Gelderland"    ? "middle"
                         : actor.province == "Noord-Brabant" ? "south"
                                                             : "";
    }
    content.headlines = {{"first", "chips", "east", "middle", {"past op", "fits"}, {"H3", Evidence::Stated}},
                         {"second", "chips", "middle", "south", {"past op", "fits"}, {"H3", Evidence::Stated}}};
    return content;
}

SourceRows rowsOf(const DatasetContent& content)
{
    SourceRows rows;
    const auto note = [&](const char* layer, const auto& entities) {
        qint64 row = 0;
        for (const auto& entity : entities) {
            rows.insert(QString::fromLatin1(layer), entity.id, ++row);
        }
    };
    note("actors", content.actors);
    note("campuses", content.campuses);
    note("regions", content.regions);
    note("headlines", content.headlines);
    note("links", content.regionLinks);
    return rows;
}

QStringList shortForms(const Diagnostics& findings)
{
    QStringList lines;
    for (const Diagnostic& finding : findings) {
        lines.append(QStringLiteral("%1 %2 %3 %4 %5")
                         .arg(severityName(finding.severity), diagnosticCodeName(finding.code), finding.layer)
                         .arg(finding.row)
                         .arg(finding.column)
                         .trimmed());
    }
    return lines;
}

template<typename Entity> Entity& byId(std::vector<Entity>& entities, const char* id)
{
    return *std::ranges::find(entities, QString::fromLatin1(id), &Entity::id);
}

Link linkBetween(const char* from, const char* to)
{
    Link link;
    link.id = QStringLiteral("%1-%2").arg(QLatin1StringView(from), QLatin1StringView(to));
    link.fromId = QString::fromLatin1(from);
    link.toId = QString::fromLatin1(to);
    link.kind = testing::linkkind::Supplies;
    link.chainIds = {QStringLiteral("chips")};
    link.provenance.source = QStringLiteral("H3");
    return link;
}

using Spoil = std::function<void(DatasetContent&)>;

} // namespace

class TestRegionCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faults_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QStringList>("expected");
        const auto add = [](const char* name, const Spoil& spoil, const QStringList& expected) {
            QTest::newRow(name) << spoil << expected;
        };
        add("none", [](auto&) {}, {});
        add("without a place", [](auto& c) { c.regions[0].position.reset(); },
            {"warning missing-coordinate regions 1 lon"});
        add("far from its actors", [](auto& c) { c.regions[0].position = GeoPoint{6.0, 52.6}; },
            {"warning far-from-actors regions 1 lon"});
        add("far from most of its actors",
            [](auto& c) {
                byId(c.actors, "money").position = GeoPoint{4.3, 51.5};
                c.regions[2].position = GeoPoint{4.3, 51.5};
            },
            {});
        add("of programmes only",
            [](auto& c) {
                c.regions.push_back(c.regions[0]);
                c.regions.back().id = "network";
                byId(c.actors, "programme").regionId = "network";
            },
            {});
        add("that nothing names",
            [](auto& c) {
                c.regions.push_back(c.regions[0]);
                c.regions.back().id = "empty";
            },
            {"note empty-region regions 4 id"});
        add("that only a link names",
            [](auto& c) {
                c.regions.push_back(c.regions[0]);
                c.regions.back().id = "linked";
                c.regionLinks = {linkBetween("uni", "linked")};
            },
            {});
        add("unknown province", [](auto& c) { c.regions[0].provinces.append("Overijsel"); },
            {"warning unknown-reference regions 1 provinces"});
        add("foreign province of an actor",
            [](auto& c) {
                byId(c.actors, "money").province = "Vlaanderen";
                byId(c.actors, "money").position = GeoPoint{4.70, 50.88};
                c.regions[2].provinces.append("Vlaanderen");
            },
            {});
        add("actor in another province", [](auto& c) { byId(c.actors, "indium").regionId = "middle"; },
            {"warning wrong-province actors 9 region"});
        add("campus in another province", [](auto& c) { c.campuses[0].regionId = "middle"; },
            {"warning wrong-province campuses 1 region"});
        add("region of no known province",
            [](auto& c) {
                byId(c.actors, "indium").regionId = "middle";
                c.regions[1].provinces.clear();
            },
            {});
        add("programme without a province", [](auto& c) { byId(c.actors, "programme").regionId = "middle"; }, {});
        add("no regions at all", [](auto& c) { c.regions.clear(); }, {"note missing-layer regions 0"});
        add("id of an actor", [](auto& c) { c.regions[1].id = "uni"; }, {"warning duplicate-id actors 1 id"});
        add("id of a campus", [](auto& c) { c.regions[1].id = "park"; }, {"warning duplicate-id campuses 1 id"});
        add("actor with the id of a campus", [](auto& c) { c.campuses[0].id = "uni"; },
            {"warning duplicate-id actors 1 id"});
        add("body with its name that is in none",
            [](auto& c) {
                auto& programme = *std::ranges::find(c.actors, QString("programme"), &Actor::id);
                programme.name = "Fund East";
            },
            {"warning missing-value actors 12 region"});
        add("without a source", [](auto& c) { c.regions[1].provenance.source.clear(); },
            {"warning missing-value regions 2 source"});
        add("headline without a source", [](auto& c) { c.headlines[1].provenance.source.clear(); },
            {"warning missing-value headlines 2 source"});
        add("headlines that do not join",
            [](auto& c) {
                c.headlines[1].fromId = c.headlines[1].toId;
                c.headlines[0].toId = "east";
            },
            {"note unjoined-headline headlines 2 from"});
        add("headlines of two chains",
            [](auto& c) {
                c.chains.push_back(c.chains[0]);
                c.chains.back().id = "other";
                c.headlines.push_back(c.headlines[0]);
                c.headlines.back().id = "third";
                c.headlines.back().chainId = "other";
            },
            {});
        add("link without a source",
            [](auto& c) {
                c.regionLinks = {linkBetween("east", "middle")};
                c.regionLinks[0].provenance.source.clear();
            },
            {"warning missing-value links 1 source"});
        add("the same link twice",
            [](auto& c) {
                c.regionLinks = {linkBetween("east", "middle"), linkBetween("east", "middle")};
                c.regionLinks[1].id = "again";
            },
            {"warning double-link links 2 kind"});
        add("link from outside its chain", [](auto& c) { c.regionLinks = {linkBetween("bystander", "east")}; },
            {"warning unknown-reference links 1 chain"});
    }

    void faults()
    {
        QFETCH(Spoil, spoil);
        QFETCH(QStringList, expected);
        DatasetContent content = cleanContent();
        spoil(content);
        const SourceRows rows = rowsOf(content);
        const auto baseMap = testing::sampleBaseMap();
        const Diagnostics findings = checkDataset({Dataset(content), {}, rows}, baseMap.get());
        QStringList lines = shortForms(findings);
        lines.removeIf(
            [](const QString& line) { return line.contains("summary"); }); // the sample has none for a campus
        // A region that is spoilt by its id is known by that no more.
        lines.removeIf([&](const QString& line) { return line.contains("empty-region") && !expected.contains(line); });
        QCOMPARE(lines, expected);
        for (const Diagnostic& finding : findings) {
            QVERIFY(!finding.message.contains(u'%') && !finding.advice.isEmpty());
        }
    }

    void withoutBaseMapProvincesAreNotChecked()
    {
        DatasetContent content = cleanContent();
        content.regions[0].provinces.append("Overijsel");
        QVERIFY(checkRegions({Dataset(content), {}, {}}, nullptr).empty());
    }

    /// What a case plans is checked in its layer, and the rest is not said again.
    void plannedInARegion()
    {
        DatasetContent content = cleanContent();
        Actor line = byId(content.actors, "packaging");
        line.id = "line";
        line.name = "Proeflijn";
        line.regionId = "south";
        Case scenario{"plan", {"Plan", "Plan"}, {}, {}, {line}, {linkBetween("line", "east")}, {}};
        scenario.plannedLinks[0].chainIds.clear();
        content.cases = {scenario};
        SourceRows rows = rowsOf(content);
        rows.insert("case_actors", SourceRows::key({"plan", "line"}), 7);
        const auto baseMap = testing::sampleBaseMap();
        const Dataset dataset(content);
        QStringList lines = shortForms(checkDataset({dataset, {}, rows}, baseMap.get()));
        lines.removeIf([](const QString& line) { return line.contains("summary"); });
        QCOMPARE(lines, QStringList("warning wrong-province case_actors 7 region"));
    }

    // --- the shipped dataset --------------------------------------------------------------------------------------

    void everyShippedRegionHasMembers()
    {
        const Dataset dataset = shippedDataset();
        QVERIFY(dataset.regions().size() >= 5);
        for (const Region& region : dataset.regions()) {
            QVERIFY2(!dataset.actorsInRegion(region.id).empty(), qPrintable(region.id));
            QVERIFY2(region.position && !region.provinces.isEmpty(), qPrintable(region.id));
            QVERIFY2(!region.name.dutch.isEmpty() && !region.name.english.isEmpty(), qPrintable(region.id));
        }
        // An actor on a campus is in the region of the campus.
        for (const Actor& actor : dataset.actors()) {
            if (const Campus* campus = dataset.campus(actor.campusId)) {
                QCOMPARE(actor.regionId, campus->regionId);
            }
        }
    }

    void theHeadlineOfPhotonicsLeadsFromEastToSouth()
    {
        const Dataset dataset = shippedDataset();
        QStringList ends;
        for (const Headline* headline : dataset.headlinesOfChain("photonics")) {
            ends.append(headline->fromId + " > " + headline->toId);
            QCOMPARE(headline->provenance.evidence, Evidence::Stated);
        }
        QCOMPARE(ends, QStringList({"twente > arnhem-nijmegen", "arnhem-nijmegen > brainport"}));
        for (const Headline& headline : dataset.headlines()) {
            QVERIFY2(dataset.chain(headline.chainId), qPrintable(headline.id));
            QVERIFY2(!headline.words.dutch.isEmpty() && !headline.words.english.isEmpty(), qPrintable(headline.id));
        }
    }

private:
    static Dataset shippedDataset()
    {
        const Result<ReadDataset> read = readDataset(QStringLiteral(MAPS_DIR "/propositie"));
        return read ? read->dataset : Dataset();
    }
};

QTEST_GUILESS_MAIN(TestRegionCheck)
#include "test_region_check.moc"
