#include "test_io.h"

#include "sample.h"

#include "core/project/standard_content.h"
#include "tests/support/terms.h"

using namespace ketenkaart;
using namespace iotest;

namespace {

/// Id, both names, and what else a value holds.
QStringList linesOf(const Vocabulary& words)
{
    QStringList lines;
    for (const Vocabulary::ThemeTerm& term : words.terms().themes) {
        lines << QStringList{term.id, term.name.dutch, term.name.english, QString::number(words.theme(term.id)->slot),
                             words.theme(term.id) == words.generalTheme() ? "general" : ""}
                     .join(u'|');
    }
    for (const Vocabulary::ActorKindTerm& term : words.terms().actorKinds) {
        lines << QStringList{term.id, term.name.dutch, term.name.english, idOf(words.actorKind(term.id)->shape)}.join(
            u'|');
    }
    for (const Vocabulary::LinkKindTerm& term : words.terms().linkKinds) {
        const LinkKind kind = *words.linkKind(term.id);
        lines << QStringList{term.id,
                             term.name.dutch,
                             term.name.english,
                             idOf(kind.family),
                             kind.delivers ? "delivers" : "",
                             kind.directed ? "directed" : "",
                             term.back.dutch,
                             term.back.english}
                     .join(u'|');
    }
    return lines;
}

} // namespace

// Tests that build their data in memory rely on it.
void TestIo::theShippedWordsAreThoseOfTheTests()
{
    const DatasetContent& standard = standardContent();
    QCOMPARE(linesOf(standard.vocabulary).join('\n'), linesOf(testing::words()).join('\n'));
    QCOMPARE(standard.vocabulary.themes(), testing::words().themes());
    QCOMPARE(standard.vocabulary.linkKinds(), testing::words().linkKinds());
    QVERIFY(standard.area == testing::homeArea());
    QVERIFY(standard.actors.empty() && standard.regions.empty());
}

void TestIo::aDatasetWithoutWordsHasTheStandardOnes()
{
    const auto read = Sample().read();
    QVERIFY(read);
    QCOMPARE(linesOf(read->dataset.vocabulary()), linesOf(testing::words()));
    QCOMPARE(read->dataset.area().extent, testing::homeExtent);
    // But what it was read from nobody knows.
    QCOMPARE(read->dataset.area().sourceTitle, LocalizedText());
    QCOMPARE(read->dataset.area().sourceInSentence, LocalizedText());
}

void TestIo::anotherCountryBringsItsOwnWords()
{
    const auto read = readDataset(QStringLiteral(TEST_DATA_DIR "/vestkyst"));
    QVERIFY(read);
    QCOMPARE(shortForms(read->diagnostics), QStringList());
    const Dataset& dataset = read->dataset;
    const Vocabulary& words = dataset.vocabulary();
    QCOMPARE(
        linesOf(words).join('\n'),
        QStringList(
            {"wind|Wind op zee|Offshore wind|8|", "seafood|Vis en zeewier|Seafood|5|",
             "hydrogen|Waterstof|Hydrogen|11|", "common|Algemeen|General|7|general", "yard|Werf|Yard|diamond",
             "school|Hogeschool|College|square",
             "builds|bouwt voor|builds for|delivery|delivers|directed|laat schepen bouwen door|has ships built by",
             "trains|leidt op voor|trains for|knowledge|delivers|directed|laat opleiden door|has people trained by",
             "tows|sleept voor|tows for|delivery||directed|wordt gesleept door|is towed by",
             "meets|overlegt met|meets with|belonging||||"})
            .join('\n'));
    QCOMPARE(dataset.actor("stord-yard")->themes, (std::vector{*words.theme(u"wind"), *words.theme(u"common")}));
    QCOMPARE(dataset.link("l2")->kind, *words.linkKind(u"tows"));
    const StudyArea& area = dataset.area();
    QCOMPARE(area.homeRegions.size(), 2u);
    QCOMPARE(area.homeIndex(u"Rogaland"), std::optional<size_t>(1));
    QCOMPARE(area.homeRegions[0].tint, 2);
    QVERIFY(!area.isHome(u"Gelderland"));
    QCOMPARE(area.extent, (GeoBox{4.3, 58.2, 8.1, 61.9}));
    QCOMPARE(area.country, "NO");
    QCOMPARE(area.sourceInSentence.dutch, "het kustplan");
    // A home region is part of the area; only the others are regions that links may end at.
    QCOMPARE(dataset.regions().size(), 1u);
    QCOMPARE(dataset.regions().front().municipalities, QStringList({"Haugesund", "Karmøy"}));
}

void TestIo::faultsInWords_data()
{
    QTest::addColumn<QString>("layer");
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QStringList>("expected");
    const auto add = [](const char* name, const char* layer, const QStringList& rows, const QStringList& expected) {
        QTest::newRow(name) << QString(layer) << rows << expected;
    };
    add("capitals", "themes",
        {"id|name_nl|name_en", "Wind|Wind|Wind", "semicon|Chips|Chips", "photonics|Licht|Light", "quantum|Q|Q",
         "programmes|P|P"},
        {"error unknown-value themes 1 id"});
    add("colour", "themes",
        {"id|name_nl|name_en|colour", "semicon|Chips|Chips|13", "photonics|Licht|Light|1.5", "quantum|Q|Q|x",
         "programmes|P|P|"},
        {"warning invalid-number themes 1 colour", "warning invalid-number themes 2 colour",
         "error invalid-number themes 3 colour"});
    add("shape", "actor_kinds",
        {"id|name_nl|name_en|shape", "company|B|C|star", "knowledge|K|K|square", "partner|P|P|"},
        {"warning unknown-value actor_kinds 1 shape"});
    add("family", "link_kinds",
        {"id|name_nl|name_en|family", "supplies|L|S|kin", "packages|A|P|delivery", "researches|O|R|knowledge",
         "finances|F|F|money", "collaborates|S|C|belonging"},
        {"warning unknown-value link_kinds 1 family"});
    add("twice", "link_kinds",
        {"id|name_nl|name_en|family", "supplies|L|S|delivery", "supplies|L|S|delivery", "packages|A|P|delivery",
         "researches|O|R|knowledge", "finances|F|F|money", "collaborates|S|C|belonging"},
        {"error duplicate-id link_kinds 2 id"});
    const QString home = "name_nl|name_en|extent|grid|country|grid_extent";
    add("extent", "area", {home, "A|A|5;52;4;53|EPSG:28992|NL|0;0;9;9"}, {"error invalid-number area 1 extent"});
    add("three sides", "area", {home, "A|A|5;52;6|EPSG:28992|NL|0;0;9;9"}, {"error invalid-number area 1 extent"});
    add("grid", "area", {home, "A|A|4;51;7;53|+init=/etc/passwd|NL"}, {"warning unknown-value area 1 grid"});
    add("a grid without end", "area", {home, "A|A|4;51;7;53|EPSG:28992|NL|"},
        {"warning invalid-number area 1 grid_extent"});
    add("country", "area", {home, "A|A|4;51;7;53||Holland"}, {"warning unknown-value area 1 country"});
}

void TestIo::faultsInWords()
{
    QFETCH(const QString, layer);
    QFETCH(const QStringList, rows);
    QFETCH(const QStringList, expected);
    Sample sample;
    QByteArrayList bytes;
    std::vector<const char*> lines;
    for (const QString& row : rows) {
        bytes.append(row.toUtf8());
    }
    for (const QByteArray& row : bytes) {
        lines.push_back(row.constData());
    }
    sample.addRows(layer, lines);
    const auto read = sample.read();
    QVERIFY(read);
    QStringList found = shortForms(read->diagnostics);
    found.removeIf(
        [&](const QString& finding) { return finding.section(u' ', 2, 2) != layer; }); // who uses such a word
    QCOMPARE(found.join('\n'), expected.join('\n'));
    QVERIFY(!read->dataset.actors().empty());
}

void TestIo::homeRegionsComeInTheirOrder()
{
    Sample sample;
    sample.addRows("regions",
                   {"id|name_nl|name_en|aliases|provinces|lon|lat|source|evidence|home|tint",
                    "south|Zuid|South||Gelderland|||H3|stated|2|1", "north|Noord|North||Overijssel|||H3|stated|1|9",
                    "hills|Heuvels|Hills||Overijssel|6.8|52.2|H3|stated||"});
    const auto read = sample.read();
    QVERIFY(read);
    QCOMPARE(shortForms(read->diagnostics), QStringList("warning invalid-number regions 2 tint"));
    const std::vector<HomeRegion>& homes = read->dataset.area().homeRegions;
    QCOMPARE(homes.size(), 2u);
    QCOMPARE(homes[0].name, "Overijssel");
    QCOMPARE(homes[1].name, "Gelderland");
    QCOMPARE(read->dataset.regions().size(), 1u);
}
