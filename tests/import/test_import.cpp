#include "core/graph/proposed_stages.h"
#include "core/import/import_report.h"
#include "core/import/import_run.h"
#include "core/import/import_words.h"
#include "core/import/map_places.h"
#include "core/import/position_reader.h"
#include "core/io/base_map_reader.h"
#include "core/project/dataset_reader.h"
#include "core/project/new_project.h"
#include "core/project/project_compare.h"
#include "core/project/project_reader.h"

#include <QtTest>

#include <algorithm>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;
using Verdict = ImportedRow::Verdict;

namespace {

const PlaceFinder& places()
{
    static const MapPlaces finder(*readBaseMap(QStringLiteral(MAPS_DIR "/basemap.gpkg")),
                                  *Gazetteer::open(QStringLiteral(MAPS_DIR "/gazetteer.sqlite")));
    return finder;
}

const Project& emptyTarget()
{
    static const Project project = emptyProject(*readProject(QStringLiteral(MAPS_DIR "/propositie")));
    return project;
}

/// A folder with the files of a test.
class Files
{
public:
    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(bytes);
        }
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
};

struct Run
{
    std::vector<ImportTable> tables;
    ImportMapping mapping;
    ImportResult result;
    Dataset dataset;
};

Run run(const Project& into, const QStringList& files, const std::function<void(ImportMapping&)>& change = {})
{
    Run run;
    const Dataset before = datasetOf(into).dataset;
    run.tables = readImportSources(files).value_or(ImportSources()).imported();
    run.mapping = guessMappings(run.tables, before, places());
    if (change) {
        change(run.mapping);
    }
    run.result = importTables(into, before, run.tables, run.mapping, places());
    run.dataset = datasetOf(run.result.project).dataset;
    return run;
}

QStringList namesOf(const Dataset& dataset)
{
    QStringList names;
    for (const Actor& actor : dataset.actors()) {
        names.append(actor.name);
    }
    return names;
}

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anglesAreRead_data();
    void anglesAreRead();
    void formFollowsFromPlaces_data();
    void formFollowsFromPlaces();
    void legalFormsAreLeftOut();
    void stagesFollowFromLinks();
    void mappingIsTheSameAfterJson();
    void savedMappingSaysHowPlacesAreWritten();
    void savedMappingSaysWhereTheHeadingsAre();
    void sameSheetChangesNothing();
    void nextMonthSaysWhatIsNewChangedAndGone();
    void editsLeadThereAndBack();
    void whatIsThereStays();
    void newThemesTakeThePlaceOfOthersInAnEmptyDataset();
    void elsewhereTheAreaFollows();
    void stagesOfASheetAreThoseOfAChain();
    void newcomersOfAChainGetAStage();
    void unknownRelationIsNoDelivery();
    void slipInANameIsForgivenAndSaid();
    void nothingToTakeIsAnError_data();
    void nothingToTakeIsAnError();
};

void TestImport::anglesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<char>("sign");
    QTest::addColumn<double>("value");
    QTest::newRow("point") << u"5.4697"_s << '.' << 5.4697;
    QTest::newRow("comma") << u"5,4697"_s << ',' << 5.4697;
    QTest::newRow("thousands and comma") << u"155.000,5"_s << ',' << 155000.5;
    QTest::newRow("thousands and point") << u"155,000.5"_s << '.' << 155000.5;
    QTest::newRow("spaces") << u"155 000"_s << ',' << 155000.0;
    QTest::newRow("minutes and seconds") << u"51\u00b0 26' 24\""_s << '.' << 51.44;
    QTest::newRow("hemisphere behind") << u"5.5 W"_s << '.' << -5.5;
    QTest::newRow("Dutch hemisphere") << u"52\u00b0 13,2' NB"_s << ',' << 52.22;
    QTest::newRow("below zero") << u"-0,12"_s << ',' << -0.12;
}

void TestImport::anglesAreRead()
{
    QFETCH(QString, text);
    QFETCH(char, sign);
    QFETCH(double, value);
    const auto angle = cellAngle(text, sign);
    QVERIFY(angle);
    QVERIFY2(std::abs(angle->value - value) < 1e-6, qPrintable(QString::number(angle->value, 'f', 8)));
    QVERIFY(!cellAngle(u"12.34.56"_s, '.'));
    QVERIFY(!cellAngle(u"Eindhoven"_s, '.'));
}

void TestImport::formFollowsFromPlaces_data()
{
    QTest::addColumn<QStringList>("first");
    QTest::addColumn<QStringList>("second");
    QTest::addColumn<QString>("grid");
    QTest::addColumn<bool>("swapped");
    QTest::newRow("degrees") << QStringList{u"5.47"_s, u"6.89"_s} << QStringList{u"51.44"_s, u"52.24"_s} << QString()
                             << false;
    QTest::newRow("degrees, swapped") << QStringList{u"51,44"_s, u"52,24"_s} << QStringList{u"5,47"_s, u"6,89"_s}
                                      << QString() << true;
    QTest::newRow("RD") << QStringList{u"155.000,0"_s, u"161000"_s} << QStringList{u"463.000,0"_s, u"383000"_s}
                        << u"EPSG:28992"_s << false;
    QTest::newRow("RD, swapped") << QStringList{u"463000"_s} << QStringList{u"155000"_s} << u"EPSG:28992"_s << true;
    QTest::newRow("UTM 32") << QStringList{u"354000"_s, u"361000"_s} << QStringList{u"5790000"_s, u"5795000"_s}
                            << u"EPSG:25832"_s << false;
}

void TestImport::formFollowsFromPlaces()
{
    QFETCH(QStringList, first);
    QFETCH(QStringList, second);
    PositionReader reader(datasetOf(emptyTarget()).dataset.area());
    const PositionForm form = reader.likelyForm(first, second);
    QTEST(form.grid, "grid");
    QTEST(form.isSwapped, "swapped");
}

void TestImport::legalFormsAreLeftOut()
{
    const ImportWords& words = ImportWords::get();
    QCOMPARE(words.withoutLegalForm(u"Alfa B.V."_s), u"Alfa"_s);
    QCOMPARE(words.withoutLegalForm(u"Beta GmbH & Co. KG"_s), u"Beta"_s);
    QCOMPARE(words.withoutLegalForm(u"Gamma, N.V."_s), u"Gamma"_s);
    QCOMPARE(words.withoutLegalForm(u"NV"_s), u"NV"_s);
    QCOMPARE(words.country(u"Duitsland"_s), u"DE"_s);
    QCOMPARE(words.country(u"the Netherlands"_s), u"NL"_s);
    QCOMPARE(words.country(u"Atlantis"_s), QString());
}

void TestImport::stagesFollowFromLinks()
{
    const auto stages = proposedStages({{u"sand"_s, u"wafer"_s},
                                        {u"wafer"_s, u"chip"_s},
                                        {u"chip"_s, u"phone"_s},
                                        {u"sand"_s, u"phone"_s},
                                        {u"chip"_s, u"tool"_s},
                                        {u"tool"_s, u"chip"_s}});
    QCOMPARE(stages.size(), 4U);
    QCOMPARE(stages[0], QStringList{u"sand"_s});
    QCOMPARE(stages[2], QStringList({u"chip"_s, u"tool"_s})); // a circle shares a stage
    QCOMPARE(stages[3], QStringList{u"phone"_s});
    QVERIFY(proposedStages({}).empty());
}

void TestImport::mappingIsTheSameAfterJson()
{
    Files files;
    const Run done =
        run(emptyTarget(), {files.write(u"a.csv"_s, "Naam;Type;X;Y;levert aan\nAlfa;Bedrijf;155000;463000;Beta\n"
                                                    "Beta;Bedrijf;161000;383000;\n")});
    const Result<ImportMapping> again = mappingOf(mappingJson(done.mapping), u"m.json"_s);
    QVERIFY(again);
    QVERIFY(*again == done.mapping);
    QVERIFY(!mappingOf("{}", u"m.json"_s));
    QVERIFY(!mappingOf("no", u"m.json"_s));
}

void TestImport::savedMappingSaysHowPlacesAreWritten()
{
    Files files;
    const QString sheet = files.write(u"a.csv"_s, "Naam;X;Y\nAlfa;155000;463000\nBeta;161000;383000\n");
    ImportMapping saved = run(emptyTarget(), {sheet}).mapping;
    QCOMPARE(saved.tables.front().positions->grid, u"EPSG:28992"_s);
    saved.tables.front().positions->isSwapped = true;
    const Dataset into = datasetOf(emptyTarget()).dataset;
    const std::vector<ImportTable> tables = readImportSources({sheet})->imported();
    const Result<ImportMapping> read = mappingOf(mappingJson(saved), u"m.json"_s);
    QVERIFY(mappingAgain(*read, tables, into, places()).tables.front().positions->isSwapped);
    saved.tables.front().positions.reset();
    const Result<ImportMapping> silent = mappingOf(mappingJson(saved), u"m.json"_s);
    QVERIFY(!mappingAgain(*silent, tables, into, places()).tables.front().positions->isSwapped);
}

void TestImport::savedMappingSaysWhereTheHeadingsAre()
{
    Files files;
    // Two lines that both could be headings: the program takes the first.
    const QString sheet = files.write(u"a.csv"_s, "Naam;Plaats;Website\nFirma;Vestiging;Opmerking\nAlfa;Eindhoven;x\n");
    const Dataset into = datasetOf(emptyTarget()).dataset;
    const ImportSources sources = *readImportSources({sheet});
    ImportMapping mapping = guessMappings(sources.imported(), into, places());
    mapping.tables.front().headingRow = 2;
    mapping.tables.front() = guessMapping(sources.imported(mapping.tables).front(), into, places());
    const Result<ImportMapping> saved = mappingOf(mappingJson(mapping), u"m.json"_s);
    QVERIFY(saved);
    const std::vector<ImportTable> tables = sources.recognised(saved->tables);
    QCOMPARE(tables.front().headings, QStringList({u"Firma"_s, u"Vestiging"_s, u"Opmerking"_s}));
    QCOMPARE(tables.front().rows.size(), 1U);
    const ImportMapping again = mappingAgain(*saved, tables, into, places());
    QVERIFY(again == mapping);
    QCOMPARE(sources.imported(again.tables).front().headings, tables.front().headings);
    // Where next month's sheet has them elsewhere, they count as they are found.
    const QString next = files.write(u"b.csv"_s, "Firma;Vestiging;Opmerking\nAlfa;Eindhoven;x\n");
    const ImportSources later = *readImportSources({next});
    const std::vector<ImportTable> found = later.recognised(saved->tables);
    const ImportMapping nextMapping = mappingAgain(*saved, found, into, places());
    QVERIFY(!nextMapping.tables.front().headingRow);
    QCOMPARE(later.imported(nextMapping.tables).front().rows.size(), 1U);
}

void TestImport::sameSheetChangesNothing()
{
    Files files;
    const QString sheet =
        files.write(u"a.csv"_s, "Naam;Plaats;Type;levert aan\nAlfa;Eindhoven;Bedrijf;Beta\nBeta;Arnhem;Bedrijf;\n");
    const Run first = run(emptyTarget(), {sheet});
    QCOMPARE(first.result.countOf(LayerIndex::Actors, Verdict::Added), 2);
    QCOMPARE(first.result.countOf(LayerIndex::Links, Verdict::Added), 1);
    const Run second = run(first.result.project, {sheet});
    QCOMPARE(second.result.count(Verdict::Same), 3);
    QCOMPARE(second.result.count(Verdict::Added) + second.result.count(Verdict::Changed), 0);
    QVERIFY(sayTheSame(first.result.project, second.result.project));
    QVERIFY(second.result.gone.empty());
}

void TestImport::nextMonthSaysWhatIsNewChangedAndGone()
{
    Files files;
    const Run first = run(emptyTarget(), {files.write(u"a.csv"_s, "Nr;Naam;Plaats\n1;Alfa;Eindhoven\n2;Beta;Arnhem\n3;"
                                                                  "Gamma;Zwolle\n")});
    // One was renamed, one moved, one is gone, one is new.
    const QString next = files.write(u"a.csv"_s, "Nr;Naam;Plaats\n1;Alfa Optiek;Eindhoven\n2;Beta;Nijmegen\n4;Delta;"
                                                 "Tilburg\n");
    const Run second = run(first.result.project, {next});
    QCOMPARE(second.result.count(Verdict::Changed), 2);
    QCOMPARE(second.result.count(Verdict::Added), 1);
    QCOMPARE(second.result.gone.size(), 1U);
    QCOMPARE(second.result.gone.front().name, u"Gamma"_s);
    QCOMPARE(namesOf(second.dataset), QStringList({u"Alfa Optiek"_s, u"Beta"_s, u"Gamma"_s, u"Delta"_s}));
    const auto beta = std::ranges::find(second.dataset.actors(), u"Beta"_s, &Actor::name);
    QCOMPARE(beta->municipality, u"Nijmegen"_s);
    QVERIFY(beta->position && beta->position->latitude < 51.9); // and its point moved along
    QVERIFY(summaryText(second.result).contains(u"1"));

    const Run third = run(first.result.project, {next}, [](ImportMapping& mapping) { mapping.removesGone = true; });
    QCOMPARE(namesOf(third.dataset), QStringList({u"Alfa Optiek"_s, u"Beta"_s, u"Delta"_s}));
}

void TestImport::editsLeadThereAndBack()
{
    Files files;
    const Run done = run(emptyTarget(), {files.write(u"a.csv"_s, "Naam;Plaats;Vloer\nAlfa;Eindhoven;3\n")});
    const Project there = applied(emptyTarget(), done.result.edits);
    QVERIFY(sayTheSame(there, done.result.project));
    QVERIFY(sayTheSame(applied(there, inverseOf(done.result.edits)), emptyTarget()));
}

void TestImport::whatIsThereStays()
{
    Files files;
    const Run first = run(emptyTarget(), {files.write(u"a.csv"_s, "Naam;Plaats;Website;Omschrijving\nAlfa;Eindhoven;"
                                                                  "www.alfa.nl;Maakt lenzen\n")});
    // Another sheet about the same company says less, and one thing more.
    const Run second =
        run(first.result.project, {files.write(u"b.csv"_s, "Naam;Website;Telefoon\nAlfa B.V.;;040 123\n")});
    QCOMPARE(second.dataset.actors().size(), 1U);
    const Actor& actor = second.dataset.actors().front();
    QCOMPARE(actor.website, u"https://www.alfa.nl"_s);
    QCOMPARE(actor.summary.dutch, u"Maakt lenzen"_s);
    QCOMPARE(actor.municipality, u"Eindhoven"_s);
    const Sheet* sheet = second.result.project.sheet(LayerIndex::Actors);
    QCOMPARE(Sheet::cell(sheet->rows.front(), sheet->columnIndex(u"Telefoon")), u"040 123"_s);
}

void TestImport::newThemesTakeThePlaceOfOthersInAnEmptyDataset()
{
    Files files;
    const QString sheet = files.write(u"a.csv"_s, "Naam;Plaats;Sector\nAlfa;Eindhoven;Waterstof\nBeta;Arnhem;Wind\n");
    const Run done = run(emptyTarget(), {sheet}, [](ImportMapping& mapping) {
        mapping.tables.front().themes = {{u"Waterstof"_s, u"waterstof"_s}, {u"Wind"_s, u"wind"_s}};
    });
    const Vocabulary& words = done.dataset.vocabulary();
    QCOMPARE(words.themes().size(), 3U); // and the one for what is of none
    QVERIFY(words.theme(u"waterstof"));
    QCOMPARE(words.id(done.dataset.actors().front().themes.front()), u"waterstof"_s);
    QVERIFY(!done.result.proposals.isEmpty());
}

void TestImport::elsewhereTheAreaFollows()
{
    Files files;
    const Run done =
        run(emptyTarget(), {files.write(u"wind.csv"_s, "Name;lon;lat\nNordwind;8.80;53.08\nOstwind;8.55;53.55\n"
                                                       "Kust;8.20;53.14\nPartner;103.85;1.29\n")});
    const StudyArea& area = done.dataset.area();
    QCOMPARE(area.name.dutch, u"wind"_s);
    QVERIFY(area.extent.contains({8.80, 53.08}));
    QVERIFY(area.extent.east < 120.0);
    QVERIFY(area.limits.contains({8.2, 53.1}));
    QCOMPARE(done.dataset.actors().size(), 4U); // the partner abroad is kept
    QVERIFY(done.dataset.actors().back().position);

    const Run home = run(emptyTarget(), {files.write(u"thuis.csv"_s, "Naam;Plaats\nAlfa;Eindhoven\n")});
    QVERIFY(home.dataset.area() == datasetOf(emptyTarget()).dataset.area());
}

void TestImport::stagesOfASheetAreThoseOfAChain()
{
    Files files;
    const Run done = run(emptyTarget(), {files.write(u"a.csv"_s, "Naam;Plaats;Keten;Schakel\nBeta;Arnhem;Lenzen;2. "
                                                                 "Slijpen\nAlfa;Eindhoven;Lenzen;1. Glas\n")});
    QCOMPARE(done.dataset.chains().size(), 1U);
    const Chain& chain = done.dataset.chains().front();
    QCOMPARE(chain.name.dutch, u"Lenzen"_s);
    QCOMPARE(chain.stages.size(), 2U);
    QCOMPARE(chain.stages[0].name.dutch, u"Glas"_s);
    QCOMPARE(chain.stages[0].actorIds, QStringList{u"alfa"_s});
}

void TestImport::newcomersOfAChainGetAStage()
{
    Files files;
    const Run first =
        run(emptyTarget(), {files.write(u"a.csv"_s, "Naam;Plaats\nZand;Oss\nGlas;Breda\nLens;Eindhoven\n"),
                            files.write(u"b.csv"_s, "Van;Naar\nZand;Glas\nGlas;Lens\n")});
    QCOMPARE(first.dataset.chains().front().stages.size(), 3U);
    // Next month somebody new delivers to the last one, and the chain is the one that there is.
    const Run second =
        run(first.result.project, {files.write(u"a.csv"_s, "Naam;Plaats\nZand;Oss\nGlas;Breda\nLens;"
                                                           "Eindhoven\nSpiegel;Arnhem\n"),
                                   files.write(u"b.csv"_s, "Van;Naar\nZand;Glas\nGlas;Lens\nSpiegel;Lens\n")});
    QCOMPARE(second.mapping.chain, first.mapping.chain);
    const Chain& chain = second.dataset.chains().front();
    QCOMPARE(chain.stages.size(), 3U);
    QCOMPARE(chain.stages[1].actorIds, QStringList({u"glas"_s, u"spiegel"_s}));
    QVERIFY(second.result.proposals.join(u' ').contains(u"Spiegel"));
}

void TestImport::unknownRelationIsNoDelivery()
{
    Files files;
    const Run done = run(emptyTarget(), {files.write(u"a.csv"_s, "Naam;Plaats\nAlfa;Oss\nBeta;Breda\n"),
                                         files.write(u"b.csv"_s, "Van;Naar;Relatie\nAlfa;Beta;koekeloert bij\n")});
    QCOMPARE(done.dataset.links().size(), 1U);
    const Link& link = done.dataset.links().front();
    QVERIFY(!link.kind.delivers);
    QCOMPARE(link.label.dutch, u"koekeloert bij"_s);
}

void TestImport::slipInANameIsForgivenAndSaid()
{
    Files files;
    const Run done =
        run(emptyTarget(), {files.write(u"a.csv"_s, "Naam;Plaats\nZonnewijzer Groep;Eindhoven\nBeta;Arnhem\n"),
                            files.write(u"b.csv"_s, "Van;Naar\nZonnewijser Groep;Beta\nOnbekend;Beta\n")});
    QCOMPARE(done.result.countOf(LayerIndex::Links, Verdict::Added), 1);
    QCOMPARE(done.result.countOf(LayerIndex::Links, Verdict::NotTaken), 1);
    for (const ImportedRow& row : done.result.rows) {
        if (row.layer == LayerIndex::Links) {
            QVERIFY(!row.remarks.empty());
            QCOMPARE(row.remarks.front().column, u"Van"_s);
        }
    }
    QCOMPARE(reportTable(done.result, done.tables).rows.size(), done.result.rows.size());
}

void TestImport::nothingToTakeIsAnError_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("only headings") << QByteArray("Naam;Plaats\n");
    QTest::newRow("no names") << QByteArray("Temperatuur;Druk\n12,5;1013\n13,1;1011\n");
    QTest::newRow("no row with a name") << QByteArray("Naam;Plaats\n;Eindhoven\n;Arnhem\n");
}

void TestImport::nothingToTakeIsAnError()
{
    QFETCH(QByteArray, bytes);
    Files files;
    const Run done = run(emptyTarget(), {files.write(u"a.csv"_s, bytes)});
    const Result<void> any = checkAnything(done.result, done.tables);
    QVERIFY(!any);
    QVERIFY(!any.error().message.isEmpty() && !any.error().advice.isEmpty());
}

QTEST_GUILESS_MAIN(TestImport)

#include "test_import.moc"
