#include "test_io.h"

#include "sample.h"

#include "core/io/csv_sheet.h"
#include "core/project/layer_table.h"
#include "core/project/project_reader.h"
#include "tests/support/keep_edits.h"
#include "tests/support/terms.h"

#include <QDir>
#include <QFile>

using namespace ketenkaart;
using namespace iotest;

namespace {

const char* const everyColumn = "id,kind,title_nl,title_en,text_nl,text_en,caption_nl,caption_en,notes_nl,notes_en,"
                                "source,west,south,east,north,chains,themes,provinces,stated_only,case,selection,"
                                "actors,links,style,figures,image,reveal,flight_seconds\n";

Result<ReadDataset> readWithScenes(Sample& sample, const QByteArray& scenes)
{
    const QString folder = sample.write();
    writeFile(folder + "/presentation.csv", scenes);
    return readDataset(folder);
}

/// A scene in which everything says something, with texts that a file of commas and quotes may trip over.
Slide fullScene()
{
    Slide slide;
    slide.id = "photonics";
    slide.deckId = "short";
    slide.kind = Slide::Kind::Map;
    slide.title = {"Fotonica, \"stap voor stap\"", "Photonics; step by step"};
    slide.text = {"Eén: \"licht\", geen stroom\n=1+1; twee\n# drie", "One\nTwo"};
    slide.caption = {"Bron: H3, 'chips'", ""};
    slide.notes = {"Goedemorgen!\n\u201cWelkom\u201d \U0001F52C", "Good morning, \"all\""};
    slide.source = "H3: \"chips\"; H5";
    slide.extent = GeoBox{4.1234567890123, 51.2, 6.9, 52.000000001};
    slide.chainIds = {"chips", "spare"};
    slide.themes = {testing::theme::Photonics, testing::theme::Semicon};
    slide.provinces = {"Noord-Brabant", "'s-Gravenland, het"};
    slide.statedOnly = true;
    slide.caseId = "quiet";
    slide.selectionId = "alpha";
    slide.actorIds = {"beta", "gamma"};
    slide.linkIds = {"alpha-beta"};
    slide.style = StyleName::Projector;
    slide.figureIds = {"jobs", "funds"};
    slide.image = "foto, groot.png";
    slide.reveal = Slide::Reveal::StepByStep;
    slide.flightSeconds = 2.1;
    return slide;
}

QString geoPackageOf(const Sample& sample, const QString& folder)
{
    const QString path = sample.pathOf("sample.gpkg");
    for (const QString& layer : sample.layers()) {
        if (!translate(folder + '/' + layer + ".csv", {"EMPTY_STRING_AS_NULL=YES"}, path,
                       {"-f", "GPKG", "-update", "-append", "-nln", layer.toUtf8()})) {
            qFatal("cannot make %s", qPrintable(path));
        }
    }
    return path;
}

} // namespace

void TestIo::scenesArrive()
{
    Sample sample;
    const auto result = readWithScenes(
        sample, QByteArray(everyColumn) +
                    "two,map,Kaart,Map,Eerste | Tweede|  |Derde,First,Onder,Below,Zeg | dit,Say,\"H3: \"\"chips\"\"\","
                    "5,51.5,6,52,chips; spare;chips,photonics;semicon,Gelderland,yes,quiet,alpha,beta,alpha-beta,"
                    "projector,jobs;funds,photo.png,step-by-step,1.5\n"
                    "one,closing,Slot,,,,,,,,,,,,,,,,,,,,,,,,,\n");
    QVERIFY(result);
    QCOMPARE(shortForms(result->diagnostics), QStringList());
    Slide two;
    two.id = "two";
    two.kind = Slide::Kind::Map;
    two.title = {"Kaart", "Map"};
    two.text = {"Eerste\nTweede\nDerde", "First"};
    two.caption = {"Onder", "Below"};
    two.notes = {"Zeg\ndit", "Say"};
    two.source = "H3: \"chips\"";
    two.extent = GeoBox{5, 51.5, 6, 52};
    two.chainIds = {"chips", "spare"};
    two.themes = {testing::theme::Photonics, testing::theme::Semicon};
    two.provinces = {"Gelderland"};
    two.statedOnly = true;
    two.caseId = "quiet"; // kept, though there is no such case
    two.selectionId = "alpha";
    two.actorIds = {"beta"};
    two.linkIds = {"alpha-beta"};
    two.style = StyleName::Projector;
    two.figureIds = {"jobs", "funds"};
    two.image = "photo.png";
    two.reveal = Slide::Reveal::StepByStep;
    two.flightSeconds = 1.5;
    Slide one;
    one.id = "one";
    one.kind = Slide::Kind::Closing;
    one.title.dutch = "Slot";
    // In the order of the rows.
    QCOMPARE(result->dataset.slides(), std::vector<Slide>({two, one}));
    QCOMPARE(result->rows.row("presentation", "one"), 2);
}

/// Whoever writes one by hand does not need all the columns.
void TestIo::aPresentationOfFewColumns()
{
    Sample sample;
    QVERIFY(sample.read()->dataset.slides().empty());
    auto result = readWithScenes(sample, "id,kind,title_nl,title_en\nwelcome,title,Welkom,Welcome\n");
    QVERIFY(result);
    QCOMPARE(shortForms(result->diagnostics), QStringList());
    QCOMPARE(result->dataset.slides().size(), 1u);
    QCOMPARE(result->dataset.slides()[0].reveal, Slide::Reveal::ByItself);
    result = readWithScenes(sample, "id,text_nl\nwelcome,Welkom\n");
    QCOMPARE(shortForms(result->diagnostics),
             QStringList({"error missing-column presentation 0 kind", "error missing-column presentation 0 title_nl",
                          "error missing-column presentation 0 title_en"}));
    QCOMPARE(result->dataset.slides()[0].kind, Slide::Kind::Map);
}

void TestIo::scenesBelongToPresentations()
{
    Sample sample;
    const QString folder = sample.write();
    writeFile(folder + "/decks.csv", "id,name_nl,name_en\nlong,Lang,Long\nshort,Kort,\n");
    writeFile(folder + "/presentation.csv", "id,kind,title_nl,deck\na,text,A,short\nb,text,B,\nc,text,C,shrot\n");
    const auto read = readDataset(folder);
    QVERIFY(read);
    const std::vector<Deck> expected{
        {"long", {"Lang", "Long"}}, {"short", {"Kort", QString()}}, {"shrot", {"shrot", "shrot"}}};
    QCOMPARE(read->dataset.decks(), expected);
    const auto firstOf = [&](const QString& deck) {
        const std::vector<Slide> slides = slidesOfDeck(read->dataset.slides(), read->dataset.decks(), deck);
        return slides.size() == 1 ? slides.front().id : QString();
    };
    QCOMPARE(firstOf("long"), "b"); // names none
    QCOMPARE(firstOf("short"), "a");
    QCOMPARE(firstOf("shrot"), "c"); // nothing is lost by a slip
    const QString finding = "error unknown-reference presentation 3 deck";
    QVERIFY(shortForms(read->diagnostics).contains(finding));

    // Without the layer scenes may name what they like.
    QVERIFY(QFile::remove(folder + "/decks.csv"));
    const auto bare = readDataset(folder);
    QVERIFY(bare);
    QCOMPARE(bare->dataset.decks().size(), 2U);
    QVERIFY(!shortForms(bare->diagnostics).contains(finding));
}

void TestIo::faultsInScenes_data()
{
    QTest::addColumn<QByteArray>("columns");
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QString>("finding");
    QTest::newRow("no kind") << QByteArray("kind") << QByteArray("") << "warning missing-value presentation 1 kind";
    QTest::newRow("kind") << QByteArray("kind") << QByteArray("film") << "warning unknown-value presentation 1 kind";
    QTest::newRow("kind in capitals") << QByteArray("kind") << QByteArray("Map") << QString();
    QTest::newRow("reveal") << QByteArray("kind,reveal") << QByteArray("map,slowly")
                            << "warning unknown-value presentation 1 reveal";
    QTest::newRow("style") << QByteArray("kind,style") << QByteArray("map,pink")
                           << "warning unknown-value presentation 1 style";
    QTest::newRow("theme") << QByteArray("kind,themes") << QByteArray("map,magic")
                           << "warning unknown-value presentation 1 themes";
    QTest::newRow("stated only") << QByteArray("kind,stated_only") << QByteArray("map,maybe")
                                 << "warning unknown-value presentation 1 stated_only";
    const auto extent = [](const char* name, const char* values, const char* finding) {
        QTest::newRow(name) << QByteArray("kind,west,south,east,north") << "map," + QByteArray(values)
                            << QString(finding);
    };
    extent("east of west", "6,51,5,52", "error invalid-number presentation 1 west");
    extent("as wide as nothing", "5,51,5,52", "error invalid-number presentation 1 west");
    extent("north of south", "5,52,6,51", "error invalid-number presentation 1 south");
    extent("not on earth", "5,51,6,152", "error outside-window presentation 1 north");
    extent("RD", "155000,51,6,52", "error outside-window presentation 1 west");
    extent("no number", "5,51,\"6,5\",52", "error invalid-number presentation 1 east");
    extent("not a number", "nan,51,6,52", "error invalid-number presentation 1 west");
    extent("in part", "5,51,6,", "error missing-coordinate presentation 1 north");
    extent("none", ",,,", "");
    const auto flight = [](const char* values, const char* finding) {
        QTest::newRow(values) << QByteArray("kind,flight_seconds") << "map," + QByteArray(values) << QString(finding);
    };
    flight("31", "error invalid-number presentation 1 flight_seconds");
    flight("-1", "error invalid-number presentation 1 flight_seconds");
    flight("soon", "error invalid-number presentation 1 flight_seconds");
    flight("0", "");
    flight("30", "");
}

void TestIo::faultsInScenes()
{
    QFETCH(QByteArray, columns);
    QFETCH(QByteArray, values);
    QFETCH(QString, finding);
    Sample sample;
    const auto result =
        readWithScenes(sample, "id,title_nl,title_en," + columns + "\nscene,Titel,Title," + values + '\n');
    QVERIFY(result);
    QCOMPARE(shortForms(result->diagnostics).join('\n'), finding);
    // The scene stays, without what was wrong.
    QCOMPARE(result->dataset.slides().size(), 1u);
    const Slide& slide = result->dataset.slides()[0];
    QCOMPARE(slide.kind, Slide::Kind::Map);
    QVERIFY(!slide.extent && !slide.style && slide.themes.empty() && !slide.statedOnly);
    QCOMPARE(slide.flightSeconds.has_value(), finding.isEmpty() && columns.contains("flight"));
}

void TestIo::scenesWithoutAnIdOfTheirOwn()
{
    Sample sample;
    const auto result = readWithScenes(sample, "id,kind,title_nl,title_en\n"
                                               "same,title,Een,One\n"
                                               "same,title,Twee,Two\n"
                                               ",title,Drie,Three\n"
                                               "last,title,Vier,Four\n");
    QVERIFY(result);
    QCOMPARE(shortForms(result->diagnostics),
             QStringList({"error duplicate-id presentation 2 id", "error missing-value presentation 3 id"}));
    QCOMPARE(result->dataset.slides().size(), 2u);
    QCOMPARE(result->dataset.slides()[0].title.dutch, QString("Een"));
    QCOMPARE(result->dataset.slides()[1].id, QString("last"));
}

void TestIo::scenesAreWrittenAndReadBack_data()
{
    QTest::addColumn<bool>("isGeoPackage");
    QTest::newRow("folder") << false;
    QTest::newRow("GeoPackage") << true;
}

void TestIo::scenesAreWrittenAndReadBack()
{
    QFETCH(bool, isGeoPackage);
    Sample sample;
    const QString folder = sample.write();
    const QString path = isGeoPackage ? geoPackageOf(sample, folder) : folder;
    const auto before = readDataset(path);
    QVERIFY(before);

    std::vector<Slide> slides{fullScene()};
    for (const Slide::Kind kind : allSlideKinds) {
        Slide& slide = slides.emplace_back();
        slide.id = "plain-" + idOf(kind);
        slide.kind = kind;
        slide.title.dutch = "Ö " + idOf(kind);
    }
    for (const Slide::Reveal reveal : allReveals) {
        Slide& slide = slides.emplace_back();
        slide.id = "reveal-" + idOf(reveal);
        slide.title.english = idOf(reveal);
        slide.reveal = reveal;
        slide.flightSeconds = 0.0;
    }
    const auto written = testing::keepSlides(path, slides);
    QVERIFY2(written, qPrintable(written ? QString() : written.error().toString()));
    auto result = readDataset(path);
    QVERIFY(result);
    QCOMPARE(shortForms(result->diagnostics), QStringList());
    QCOMPARE(result->dataset.slides(), slides);
    QCOMPARE(result->dataset.actors(), before->dataset.actors());
    QCOMPARE(result->dataset.chains(), before->dataset.chains());

    // Another order, and fewer of them.
    slides = {slides[3], slides[0]};
    QVERIFY(testing::keepSlides(path, slides));
    QCOMPARE(readDataset(path)->dataset.slides(), slides);
    QVERIFY(testing::keepSlides(path, {}));
    QVERIFY(readDataset(path)->dataset.slides().empty());
}

void TestIo::textsOfScenesAreKeptAsTheReaderHasThem()
{
    Sample sample;
    const QString folder = sample.write();
    Slide slide;
    slide.id = "odd";
    slide.title = {" Twee\nregels\t", "Yes | no"};
    slide.text = {"\n a|b \n\n\u202eachteruit\r\n", "|"};
    slide.provinces = {"a;b"};
    QVERIFY(testing::keepSlides(folder, {slide}));
    const auto result = readDataset(folder);
    QCOMPARE(shortForms(result->diagnostics), QStringList());
    slide.title = {"Twee regels", "Yes | no"}; // a title is one line: nothing separates anything in it
    slide.text = {"a/b\nachteruit", "/"};
    slide.provinces = {"a,b"};
    QCOMPARE(result->dataset.slides(), std::vector<Slide>{slide});
    // What came back comes back.
    QVERIFY(testing::keepSlides(folder, result->dataset.slides()));
    QCOMPARE(readDataset(folder)->dataset.slides(), result->dataset.slides());
}

void TestIo::columnsOfOnesOwnAreKept_data()
{
    QTest::addColumn<bool>("inPackage");
    QTest::newRow("CSV") << false;
    QTest::newRow("GeoPackage") << true;
}

void TestIo::columnsOfOnesOwnAreKept()
{
    QFETCH(bool, inPackage);
    Sample sample;
    QString location = sample.write();
    writeFile(location + "/presentation.csv", "id,kind,title_nl,title_en,Wie\n"
                                              "a,title,A,A,Anna\nb,text,B,B,\"Bram, de tweede\"\nc,text,C,C,Cor\n");
    if (inPackage) {
        const QString folder = location;
        location = geoPackageOf(sample, folder);
        QVERIFY(translate(folder + "/presentation.csv", {"EMPTY_STRING_AS_NULL=YES"}, location,
                          {"-f", "GPKG", "-update", "-append", "-nln", "presentation"}));
    }
    auto read = readDataset(location);
    QVERIFY(read);
    std::vector<Slide> slides = read->dataset.slides();
    QCOMPARE(slides.size(), 3U);
    std::swap(slides[0], slides[1]); // b, a
    slides[2].id = "new";
    const auto written = testing::keepSlides(location, slides);
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));

    const Result<Project> project = readProject(location);
    QVERIFY(project);
    const LayerTable table = tableOf(*project->sheet(LayerIndex::Presentation));
    const auto column = static_cast<size_t>(table.columns.indexOf(QStringLiteral("wie")));
    QVERIFY(column < static_cast<size_t>(table.columns.size()));
    QStringList who;
    for (const LayerRow& row : table.rows) {
        who.append(row.values[column]);
    }
    QCOMPARE(who, (QStringList{"Bram, de tweede", "Anna", ""}));
    QCOMPARE(readDataset(location)->dataset.slides(), slides);
}

void TestIo::keepingScenesLeavesTheRestAlone()
{
    Sample sample;
    const QString folder = sample.write();
    const std::vector<Case> cases{{"quiet", {"Zonder", "Without"}, {"alpha"}, {}, {}, {}, {}}};
    QVERIFY(testing::keepCases(folder, cases));
    QVERIFY(testing::keepSlides(folder, {fullScene()}));
    QCOMPARE(readDataset(folder)->dataset.cases(), cases);
    QVERIFY(testing::keepCases(folder, {}));
    QCOMPARE(readDataset(folder)->dataset.slides(), std::vector<Slide>{fullScene()});
    // The file that is there is the one that is written, whatever its case.
    QVERIFY(QFile::rename(folder + "/presentation.csv", folder + "/Presentation.CSV"));
    QVERIFY(testing::keepSlides(folder, {}));
    QCOMPARE(QDir(folder).entryList({"presentation*"}, QDir::Files), QStringList("Presentation.CSV"));
    QVERIFY(readDataset(folder)->dataset.slides().empty());
}

void TestIo::scenesThatCannotBeKept()
{
    Sample sample;
    const QString folder = sample.write();
    QCOMPARE(testing::keepSlides(folder + "/actors.csv", {fullScene()}).error().code, Error::Code::UnsupportedFormat);
    QVERIFY(QDir(folder).mkdir("presentation.csv"));
    QCOMPARE(testing::keepSlides(folder, {fullScene()}).error().code, Error::Code::WriteFailed);
}

/// Nobody who keeps a changed scene of the shipped presentation finds other lines changed.
void TestIo::theShippedScenesAreKeptAsTheyAre()
{
    const auto shipped = readDataset(MAPS_DIR "/propositie");
    QVERIFY(shipped);
    QVERIFY(!shipped->dataset.slides().empty());
    const Project original = *readProject(MAPS_DIR "/propositie");
    const Project project = testing::withEntities(Project(), std::vector<Slide>{}, shipped->dataset.slides());
    QCOMPARE(csvOf(*project.sheet(LayerIndex::Presentation)), csvOf(*original.sheet(LayerIndex::Presentation)));
}
