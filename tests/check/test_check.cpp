#include "core/check/dataset_check.h"
#include "core/check/name_check.h"
#include "core/check/place_check.h"
#include "core/io/base_map_reader.h"
#include "tests/support/sample_data.h"
#include "tests/support/terms.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace ketenkaart;

namespace {

/// The sample dataset, without a finding, to put one fault into.
DatasetContent cleanContent()
{
    const Dataset sample = testing::sampleDataset();
    DatasetContent content = testing::emptyContent();
    content.actors = sample.actors();
    content.campuses = sample.campuses();
    content.links = sample.links();
    content.chains = sample.chains();
    // Who packages gives back what it was given: a link in no direction, so that no delivery runs against another.
    std::ranges::find(content.links, testing::linkkind::Packages, &Link::kind)->directed = false;
    for (Campus& campus : content.campuses) {
        campus.summary = {QStringLiteral("Park"), QStringLiteral("Park")};
    }
    for (Chain& chain : content.chains) {
        chain.summary = {QStringLiteral("Keten"), QStringLiteral("Chain")};
    }
    return content;
}

SourceRows rowsOf(const DatasetContent& content)
{
    SourceRows rows;
    for (size_t i = 0; i < content.actors.size(); ++i) {
        rows.insert(QStringLiteral("actors"), content.actors[i].id, static_cast<qint64>(i + 1));
    }
    return rows;
}

QStringList findings(const DatasetContent& content, const SourceRows& rows)
{
    const auto baseMap = testing::sampleBaseMap();
    QStringList lines;
    for (const Diagnostic& finding : checkDataset({Dataset(content), {}, rows}, baseMap.get())) {
        lines.append(QStringLiteral("%1 %2 %3 %4 %5")
                         .arg(severityName(finding.severity), diagnosticCodeName(finding.code), finding.layer)
                         .arg(finding.row)
                         .arg(finding.column));
    }
    return lines;
}

QStringList findings(const DatasetContent& content)
{
    return findings(content, rowsOf(content));
}

Actor& actor(DatasetContent& content, const char* id)
{
    return *std::ranges::find(content.actors, QString::fromLatin1(id), &Actor::id);
}

using Spoil = std::function<void(DatasetContent&)>;

} // namespace

Q_DECLARE_METATYPE(Spoil)

class TestCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundDataHasNoFindings() { QCOMPARE(findings(cleanContent()), QStringList()); }

    void faults_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QStringList>("expected");
        const auto add = [](const char* name, const Spoil& spoil, const QStringList& expected) {
            QTest::newRow(name) << spoil << expected;
        };
        add("other province", [](auto& c) { actor(c, "indium").province = "Gelderland"; },
            {"warning wrong-province actors 9 province"});
        add("province of no map, inside the country", [](auto& c) { actor(c, "indium").province = "Noord Brabant"; },
            {"warning wrong-province actors 9 province"});
        add("abroad under a foreign name",
            [](auto& c) {
                actor(c, "indium").province = "Vlaanderen";
                actor(c, "indium").position = GeoPoint{4.70, 50.88};
            },
            {});
        add("abroad under a Dutch name", [](auto& c) { actor(c, "indium").position = GeoPoint{4.70, 50.88}; },
            {"warning wrong-province actors 9 province"});
        add("just over the border", [](auto& c) { actor(c, "indium").position = GeoPoint{5.457, 51.765}; }, {});
        add("too far over the border", [](auto& c) { actor(c, "indium").position = GeoPoint{5.457, 51.80}; },
            {"warning wrong-province actors 9 province"});
        add("no province", [](auto& c) { actor(c, "indium").province.clear(); },
            {"warning missing-value actors 9 province"});
        add("far from its campus", [](auto& c) { actor(c, "foundry").position = GeoPoint{6.70, 52.24}; },
            {"warning far-from-campus actors 3 campus"});
        add("no source", [](auto& c) { actor(c, "lab").provenance.source = " "; },
            {"warning missing-value actors 2 source"});
        add("no source anywhere",
            [](auto& c) {
                for (Actor& each : c.actors) {
                    each.provenance.source.clear();
                }
            },
            {"note missing-value actors 0 source"});
        add("no English summary", [](auto& c) { actor(c, "lab").summary.english.clear(); },
            {"warning missing-value actors 2 summary_en"});
        add("no Dutch summary", [](auto& c) { actor(c, "lab").summary.dutch.clear(); },
            {"warning missing-value actors 2 summary_nl"});
        add("no theme", [](auto& c) { actor(c, "lab").themes.clear(); }, {"warning missing-value actors 2 themes"});
        add("same name", [](auto& c) { actor(c, "lab").name = "universiteit"; },
            {"warning double-actor actors 2 name"});
        add("alias of another", [](auto& c) { actor(c, "lab").aliases = {"Uni-Versiteit"}; },
            {"warning double-actor actors 2 name"});
        add("two sites of one organisation",
            [](auto& c) {
                actor(c, "lab").name = actor(c, "uni").name;
                actor(c, "lab").organisation = actor(c, "uni").organisation = "U";
            },
            {});
        add("link without a source", [](auto& c) { c.links[0].provenance.source.clear(); },
            {"warning missing-value links 0 source"});
        add("the same link twice",
            [](auto& c) {
                c.links.push_back(c.links[0]);
                c.links.back().id = "again";
            },
            {"warning double-link links 0 kind"});
        add("the same two-way link from the other end",
            [](auto& c) {
                Link back = c.links[6];
                back.id = "again";
                std::swap(back.fromId, back.toId);
                c.links.push_back(back);
            },
            {"warning double-link links 0 kind"});
        add("link to outside its chain",
            [](auto& c) {
                Link far = c.links[0];
                far.id = "far";
                far.toId = "bystander";
                c.links.push_back(far);
            },
            {"warning unknown-reference links 0 chain"});
        add("chain without stages",
            [](auto& c) {
                c.chains.push_back(c.chains[0]);
                c.chains.back().id = "empty";
                c.chains.back().stages.clear();
            },
            {"warning empty-stage chains 0 id"});
        add("actor in two stages", [](auto& c) { c.chains[0].stages[1].actorIds.append("uni"); },
            {"warning double-actor stages 0 actors"});
        add("delivery against the others",
            [](auto& c) { std::ranges::find(c.links, testing::linkkind::Packages, &Link::kind)->directed = true; },
            {"warning opposed-direction links 0 from"});
        add("figure without words",
            [](auto& c) {
                Figure figure;
                figure.id = "dozens";
                figure.source = "H3";
                figure.bound = FigureBound::Magnitude;
                c.figures = {figure};
            },
            {"warning missing-value figures 0 wording_nl"});
        add("stage without a source", [](auto& c) { c.chains[0].stages[1].source.clear(); },
            {"warning missing-value stages 0 source"});
    }
    void faults()
    {
        QFETCH(Spoil, spoil);
        QFETCH(QStringList, expected);
        DatasetContent content = cleanContent();
        spoil(content);
        QCOMPARE(findings(content), expected);
    }

    void cases_data()
    {
        QTest::addColumn<std::function<void(Case&)>>("change");
        QTest::addColumn<QStringList>("expected");
        using Change = std::function<void(Case&)>;
        const auto add = [](const char* name, const Change& change, const QStringList& expected) {
            QTest::newRow(name) << change << expected;
        };
        add("sound", [](Case&) {}, {});
        add("changes nothing", [](Case& c) { c = {c.id, c.name, {}, {}, {}, {}, {}}; },
            {"warning missing-value cases 1 without_actors"});
        add("only leaves out", [](Case& c) { c = {c.id, c.name, {"indium"}, {}, {}, {}, {}}; }, {});
        add("other province", [](Case& c) { c.plannedActors[0].province = "Gelderland"; },
            {"warning wrong-province case_actors 2 province"});
        add("name of another", [](Case& c) { c.plannedActors[0].name = "Chipfabriek"; },
            {"warning double-actor case_actors 2 name"});
        add("without a source", [](Case& c) { c.plannedActors[0].provenance.source.clear(); },
            {"note missing-value case_actors 2 source"});
        add("says the same",
            [](Case& c) {
                c.plannedLinks[0].id = "again";
                c.plannedLinks[0].toId = "assembly";
                c.plannedLinks[0].kind = testing::linkkind::Supplies;
            },
            {"warning double-link case_links 3 kind"});
        add("link outside its chain", [](Case& c) { c.plannedPlaces.clear(); },
            {"warning unknown-reference case_links 3 chain"});
        add("joined to nothing",
            [](Case& c) {
                c.plannedPlaces.clear();
                c.plannedLinks.clear();
            },
            {"warning missing-value case_actors 2 id"});
        add("link to what is left out", [](Case& c) { c.withoutActors = {"foundry"}; },
            {"warning unknown-reference case_links 3 from"});
        add("place of what is left out",
            [](Case& c) {
                c.withoutActors = {"money"};
                c.plannedPlaces.push_back({"chips", "make", "money"});
            },
            {"warning unknown-reference case_places 5 actor"});
        add("two stages", [](Case& c) { c.plannedPlaces.push_back({"chips", "make", "money"}); },
            {"warning double-actor case_places 5 stage"});
    }

    void cases()
    {
        QFETCH(std::function<void(Case&)>, change);
        QFETCH(QStringList, expected);
        DatasetContent content = cleanContent();
        Case scenario{"plan", {"Plan", "Plan"}, {}, {}, {}, {}, {}};
        Actor line = actor(content, "packaging");
        line.id = "line";
        line.name = "Proeflijn";
        line.province = "Noord-Brabant";
        line.position = GeoPoint{5.46, 51.42};
        line.summary = {};
        scenario.plannedActors = {line};
        Link link = content.links[0];
        link.id = "foundry-line";
        link.fromId = "foundry";
        link.toId = "line";
        scenario.plannedLinks = {link};
        scenario.plannedPlaces = {{"chips", "package", "line"}};
        change(scenario);
        content.cases = {scenario};
        SourceRows rows = rowsOf(content);
        rows.insert("cases", "plan", 1);
        rows.insert("case_actors", SourceRows::key({"plan", "line"}), 2);
        rows.insert("case_links", SourceRows::key({"plan", "foundry-line"}), 3);
        rows.insert("case_links", SourceRows::key({"plan", "again"}), 3);
        rows.insert("case_places", SourceRows::key({"plan", "chips", "make", "money"}), 5);
        QCOMPARE(findings(content, rows), expected);
    }

    void withoutBaseMapProvincesAreNotChecked()
    {
        DatasetContent content = cleanContent();
        actor(content, "indium").province = "Gelderland";
        QVERIFY(checkDataset({Dataset(content), {}, {}}, nullptr).empty());
    }

    /// Each is named once, and names of thousands of signs are names like any other. Compared with each other in all
    /// pairs, or letter by letter, these would not end within this test's time.
    void thousandsOfEqualNames()
    {
        DatasetContent content = testing::emptyContent();
        for (int i = 0; i < 20'000; ++i) {
            Actor twin;
            twin.id = QString::number(i);
            twin.name = i % 2 == 0 ? QStringLiteral("Equal Works") : QString(100'000, QChar(u'x'));
            content.actors.push_back(twin);
        }
        for (int i = 0; i < 5'000; ++i) {
            Actor similar;
            similar.id = QStringLiteral("similar-%1").arg(i);
            similar.name = QStringLiteral("Nearly equal ") + QChar(0x4e00 + i);
            content.actors.push_back(similar);
        }
        const auto doubles = findDoubleActors(Dataset(std::move(content)));
        const auto equal = std::ranges::count_if(
            doubles, [](const DoubleActor& found) { return found.nameOfFirst == found.nameOfSecond; });
        QCOMPARE(equal, 2 * (10'000 - 1));
        QVERIFY(doubles.size() < 20'000 + 5'000 * 50);
    }

    void similarNames_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<bool>("same");
        QTest::newRow("spaces and case") << "QuiX Quantum"
                                         << "Quixquantum" << true;
        QTest::newRow("accents") << "Café Zütphen"
                                 << "cafe zutphen" << true;
        QTest::newRow("one letter more") << "Time-travelling Milkman"
                                         << "Time Traveling Milkman" << true;
        QTest::newRow("one letter other") << "Biofermentor"
                                          << "Biofermenter" << true;
        QTest::newRow("two letters other") << "Biofermentor"
                                           << "Biofarmenter" << false;
        QTest::newRow("short names") << "HAN"
                                     << "HAS" << false;
        QTest::newRow("numbered") << "Laboratorium 1"
                                  << "Laboratorium 2" << false;
    }
    void similarNames()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(bool, same);
        Actor a;
        a.id = QStringLiteral("a");
        a.name = first;
        Actor b;
        b.id = QStringLiteral("b");
        b.name = second;
        DatasetContent content = testing::emptyContent();
        content.actors = {a, b};
        QCOMPARE(findDoubleActors(Dataset(content)).size(), same ? 1U : 0U);
    }

    /// A tenth of a degree along a meridian is a 3600th of the way around.
    void metres()
    {
        const double apart = metresBetween({5.4, 52.1}, {5.4, 52.2});
        QVERIFY2(std::abs(apart - 11131.9) < 1.0, qPrintable(QString::number(apart)));
    }

    void shippedDataIsClean()
    {
        const Result<ReadDataset> read = readDataset(QStringLiteral(MAPS_DIR "/propositie"));
        QVERIFY(read);
        const auto baseMap = readBaseMap(QStringLiteral(MAPS_DIR "/basemap.gpkg"));
        QVERIFY(baseMap);
        QStringList lines;
        for (const Diagnostic& finding : read->diagnostics) {
            lines.append(finding.toString());
        }
        for (const Diagnostic& finding : checkDataset(*read, baseMap->get())) {
            lines.append(finding.toString());
        }
        QCOMPARE(lines.join(u'\n'), QString());
    }

    /// What the paper is about is there; a lost file or column would show here.
    void shippedDataIsWhole()
    {
        const Result<ReadDataset> read = readDataset(QStringLiteral(MAPS_DIR "/propositie"));
        QVERIFY(read);
        const Dataset& dataset = read->dataset;
        QVERIFY(dataset.actors().size() > 140);
        QVERIFY(dataset.figures().size() > 35);
        for (const char* id : {"photonics", "semicon", "sin-systems", "quantum", "medtech", "pharma", "regmed",
                               "plant-protein", "hightech-agro", "batteries", "funding"}) {
            const Chain* chain = dataset.chain(QString::fromLatin1(id));
            QVERIFY2(chain && chain->stages.size() >= 4, id);
            const auto links = std::ranges::count_if(
                dataset.links(), [&](const Link& link) { return link.isInChain(QString::fromLatin1(id)); });
            QVERIFY2(links >= 5, id);
        }
        for (const Actor& actor : dataset.actors()) {
            const bool atHome =
                std::ranges::find(testing::homeProvinces, actor.province) != testing::homeProvinces.end();
            // A body of a region has its province, and no site.
            QVERIFY2(!atHome || actor.position || actor.kind == testing::actorkind::Partner, qPrintable(actor.id));
            QVERIFY2(actor.kind != testing::actorkind::Company || !actor.municipality.isEmpty(), qPrintable(actor.id));
        }
        for (const Figure& figure : dataset.figures()) {
            QVERIFY2(figure.theme || !figure.region.isEmpty() || !figure.actorId.isEmpty(), qPrintable(figure.id));
            QCOMPARE(figure.note.dutch.isEmpty(), figure.note.english.isEmpty());
        }
    }
};

QTEST_MAIN(TestCheck)
#include "test_check.moc"
