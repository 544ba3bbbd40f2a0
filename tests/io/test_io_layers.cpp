#include "test_io.h"

#include "sample.h"

#include "core/project/layer_table.h"
#include "tests/support/terms.h"

#include <QDir>

#include <future>
#include <vector>

using namespace ketenkaart;
using namespace iotest;

void TestIo::everyColumnArrives()
{
    Sample sample;
    const Result<ReadDataset> result = sample.read();
    QVERIFY(result);
    const Dataset& dataset = result->dataset;
    QCOMPARE(dataset.name(), "sample");
    QCOMPARE(dataset.location(), QDir(sample.pathOf("sample")).absolutePath());

    const Actor alpha{"alpha",
                      "Alpha BV",
                      "",
                      {"Alfa", "ALPHA"},
                      testing::actorkind::Company,
                      {testing::theme::Semicon},
                      {"lasers"},
                      "north",
                      "Nijmegen",
                      "Gelderland",
                      "",
                      "",
                      GeoPoint{5.8176, 51.8238},
                      false,
                      {"Maakt chips.", "Makes chips, small ones."},
                      "https://alpha.example",
                      {"H3: \"chips\"", Evidence::Stated}};
    QCOMPARE(dataset.actors()[0], alpha);
    QCOMPARE(dataset.actors()[1].name, QStringLiteral("Universiteit B\u00e8ta"));
    QCOMPARE(dataset.actors()[1].themes, std::vector({testing::theme::Photonics, testing::theme::Quantum}));
    QCOMPARE(dataset.actors()[1].provenance.evidence, Evidence::Implied);
    QCOMPARE(dataset.actors()[2].position, std::nullopt);
    QCOMPARE(dataset.actors()[3].approximate, true);

    const Campus north{"north",
                       "Campus Noord",
                       {"CN"},
                       {testing::theme::Semicon},
                       "Nijmegen",
                       "Gelderland",
                       "",
                       GeoPoint{5.818, 51.824},
                       {},
                       "https://north.example",
                       {"H3", Evidence::Stated}};
    QCOMPARE(dataset.campuses()[0], north);

    const Link link{"alpha-beta",
                    "alpha",
                    "beta",
                    testing::linkkind::Supplies,
                    {"chips"},
                    true,
                    {"levert chips", "supplies chips"},
                    {"H3", Evidence::Stated}};
    QCOMPARE(dataset.links()[0], link);
    QCOMPARE(dataset.links()[1].directed, false);

    const Chain chain{"chips",
                      {"Chipketen", "Chip chain"},
                      testing::theme::Semicon,
                      {LinkFamily::Delivery, LinkFamily::Money},
                      {"Van zand tot chip", "From sand to chip"},
                      "H3",
                      {{"make", {"Maken", "Making"}, "Nijmegen", {"alpha"}, "H3"},
                       {"use", {"Gebruiken", "Using"}, "", {"beta", "gamma"}, "H3"}}};
    QCOMPARE(dataset.chains()[0], chain);

    const Figure figure{"jobs",
                        {"Banen", "Jobs"},
                        1250.5,
                        "jobs",
                        FigureBound::Least,
                        {"ruim duizend", "over a thousand"},
                        testing::theme::Semicon,
                        "Gelderland",
                        "alpha",
                        "2024",
                        {"naar schatting", "an estimate"},
                        "H3"};
    QCOMPARE(dataset.figures()[0], figure);
    QCOMPARE(dataset.figures()[1].theme, std::nullopt);

    const Technology lasers{"lasers", {"Lasers", "Lasers"}, {"laserbron"}, testing::theme::Photonics, "H3"};
    QCOMPARE(dataset.technologies()[0], lasers);
    QCOMPARE(dataset.technologies()[1].theme, std::nullopt);
}

void TestIo::missingColumn_data()
{
    QTest::addColumn<QString>("layer");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<int>("rowsLeft");

    const auto add = [](const char* layer, const char* column, const char* severity, int rowsLeft) {
        QTest::addRow("%s.%s", layer, column)
            << layer << column << QStringLiteral("%1 missing-column %2 0 %3").arg(severity, layer, column) << rowsLeft;
    };
    add("actors", "name", "error", 4);
    add("actors", "kind", "error", 4);
    add("actors", "aliases", "note", 4);
    add("actors", "lon", "warning", 4);
    add("actors", "website", "note", 4);
    add("campuses", "id", "error", 0);
    add("campuses", "summary_nl", "note", 2);
    add("links", "id", "error", 0);
    add("links", "from", "error", 0);
    add("links", "to", "error", 0);
    add("links", "kind", "error", 2);
    add("links", "directed", "note", 2);
    add("chains", "name_nl", "note", 2);
    add("chains", "theme", "note", 2);
    add("stages", "chain", "error", 0);
    add("stages", "position", "error", 2);
    add("stages", "id", "error", 2);
    add("stages", "actors", "error", 2);
    add("stages", "region", "note", 2);
    add("figures", "value", "error", 0);
    add("figures", "label_en", "note", 2);
    add("figures", "note_nl", "note", 2);
    add("technologies", "theme", "note", 2);
    add("actors", "organisation", "note", 4);
    add("actors", "technologies", "note", 4);
}

void TestIo::missingColumn()
{
    QFETCH(QString, layer);
    QFETCH(QString, column);
    QFETCH(QString, finding);
    QFETCH(int, rowsLeft);
    Sample sample;
    sample.removeColumn(layer, column);
    if (column == "lon") {
        // Without its other half every lat would be reported, and rightly.
        sample.removeColumn(layer, "lat");
    }
    // With no campus to be on, every actor that names one would be reported.
    sample.set("actors", 1, "campus", "");
    const Result<ReadDataset> result = sample.read();
    QVERIFY(result);
    QStringList expected{finding};
    if (column == "lon") {
        expected.append("warning missing-column actors 0 lat");
    }
    QCOMPARE(shortForms(result->diagnostics), expected);

    const Dataset& dataset = result->dataset;
    size_t stages = 0;
    for (const Chain& chain : dataset.chains()) {
        stages += chain.stages.size();
    }
    const QMap<QString, size_t> rows{{"actors", dataset.actors().size()},
                                     {"campuses", dataset.campuses().size()},
                                     {"links", dataset.links().size()},
                                     {"chains", dataset.chains().size()},
                                     {"stages", stages},
                                     {"figures", dataset.figures().size()},
                                     {"technologies", dataset.technologies().size()}};
    QCOMPARE(rows.value(layer), static_cast<size_t>(rowsLeft));
}

void TestIo::namesInNeitherLanguage()
{
    Sample sample;
    sample.removeColumn("chains", "name_nl");
    sample.removeColumn("chains", "name_en");
    const Result<ReadDataset> result = sample.read();
    QVERIFY(result);
    QCOMPARE(shortForms(result->diagnostics),
             QStringList({"error missing-column chains 0 name_nl", "error missing-column chains 0 name_en"}));
    QCOMPARE(result->dataset.chain("chips")->name.in(Language::Dutch), "chips");
}

void TestIo::missingLayer_data()
{
    QTest::addColumn<QString>("layer");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QString>("counts"); // actors, campuses, links, chains, stages, figures
    QTest::newRow("actors") << "actors" << "error missing-layer actors 0" << "0 2 0 2 2 2";
    QTest::newRow("campuses") << "campuses" << "note missing-layer campuses 0" << "4 0 2 2 2 2";
    QTest::newRow("links") << "links" << "warning missing-layer links 0" << "4 2 0 2 2 2";
    QTest::newRow("chains") << "chains" << "warning missing-layer chains 0" << "4 2 2 0 0 2";
    QTest::newRow("stages") << "stages" << "warning missing-layer stages 0" << "4 2 2 2 0 2";
    QTest::newRow("figures") << "figures" << "note missing-layer figures 0" << "4 2 2 2 2 0";
}

void TestIo::missingLayer()
{
    QFETCH(QString, layer);
    QFETCH(QString, finding);
    QFETCH(QString, counts);
    Sample sample;
    sample.removeLayer(layer);
    const Result<ReadDataset> result = sample.read();
    QVERIFY(result);
    QCOMPARE(shortForms(result->diagnostics), QStringList(finding));
    const Dataset& dataset = result->dataset;
    size_t stages = 0;
    for (const Chain& chain : dataset.chains()) {
        stages += chain.stages.size();
    }
    QCOMPARE(QStringLiteral("%1 %2 %3 %4 %5 %6")
                 .arg(dataset.actors().size())
                 .arg(dataset.campuses().size())
                 .arg(dataset.links().size())
                 .arg(dataset.chains().size())
                 .arg(stages)
                 .arg(dataset.figures().size()),
             counts);
    // Nothing may point to what is not there.
    for (const Link& link : dataset.links()) {
        QVERIFY(dataset.actor(link.fromId) && dataset.actor(link.toId));
        for (const QString& chainId : link.chainIds) {
            QVERIFY2(dataset.chain(chainId), qPrintable(chainId));
        }
    }
    for (const Chain& chain : dataset.chains()) {
        for (const QString& id : chain.actorIds()) {
            QVERIFY(dataset.actor(id));
        }
    }
    for (const Figure& figure : dataset.figures()) {
        QVERIFY(figure.actorId.isEmpty() || dataset.actor(figure.actorId));
    }
}

void TestIo::anUnreadableFileOfAFolderIsReported()
{
    Sample sample;
    sample.removeLayer("figures");
    const QString folder = sample.write();
    writeFile(folder + "/figures.geojson", "no JSON");
    const Result<ReadDataset> result = readDataset(folder);
    QVERIFY(result);
    QCOMPARE(shortForms(result->diagnostics), QStringList("error missing-layer figures 0"));
    QCOMPARE(result->dataset.actors().size(), 4U);
}

void TestIo::otherFilesInTheFolderDoNoHarm()
{
    Sample sample;
    const QString folder = sample.write();
    for (int i = 0; i < 20; ++i) {
        writeFile(folder + QStringLiteral("/note%1.txt").arg(i), "actors");
    }
    writeFile(folder + "/README.md", "# actors");
    writeFile(folder + "/other.csv", "id,name\nx,y\n");
    writeFile(folder + "/actors.csv.bak", "id,name\nx,y\n");
    writeFile(folder + "/actors.csv.vrt", "<OGRVRTDataSource/>");
    writeFile(folder + "/actors-old.csv", "id,name\nx,y\n");
    QVERIFY(QDir(folder).mkdir("links"));
    const Result<ReadDataset> result = readDataset(folder);
    QVERIFY(result);
    QCOMPARE(shortForms(result->diagnostics), QStringList());
    QCOMPARE(result->dataset.actors(), Sample().read()->dataset.actors());
}

void TestIo::namesOfFilesAndColumnsInAnyCase()
{
    Sample sample;
    sample.renameColumn("actors", "name", " Name ");
    sample.renameColumn("actors", "summary_nl", "SUMMARY_NL");
    sample.renameColumn("links", "from", "From");
    const QString folder = sample.write();
    QVERIFY(QFile::rename(folder + "/actors.csv", folder + "/Actors.CSV"));
    const Result<ReadDataset> result = readDataset(folder);
    QVERIFY(result);
    QCOMPARE(shortForms(result->diagnostics), QStringList());
    QCOMPARE(result->dataset.actor("alpha")->name, "Alpha BV");
    QCOMPARE(result->dataset.actor("alpha")->summary.dutch, "Maakt chips.");
}

void TestIo::columnsInAnyOrderAndMore()
{
    Sample sample;
    sample.removeColumn("links", "label_nl");
    sample.removeColumn("links", "label_en");
    sample.removeColumn("links", "source");
    sample.removeColumn("links", "evidence");
    sample.removeLayer("links");
    const QString folder = sample.write();
    writeFile(folder + "/links.csv", "evidence,remark,to,from,kind,label_nl,label_en,id,source,directed,chain\n"
                                     "implied,mine,beta,alpha,supplies,a,b,l1,H1,no,chips\n");
    const Result<ReadDataset> result = readDataset(folder);
    QVERIFY(result);
    QCOMPARE(shortForms(result->diagnostics), QStringList());
    const Link link{"l1",      "alpha", "beta",     testing::linkkind::Supplies,
                    {"chips"}, false,   {"a", "b"}, {"H1", Evidence::Implied}};
    QCOMPARE(result->dataset.links(), std::vector({link}));
}

void TestIo::countriesOfActors()
{
    Sample sample;
    sample.addColumn("actors", "country");
    sample.set("actors", 1, "country", "be");
    sample.set("actors", 2, "country", "Nederland");
    sample.set("actors", 3, "country", "QX");
    const Result<ReadDataset> result = sample.read();
    QVERIFY(result);
    QCOMPARE(result->dataset.actors()[0].country, QString("BE"));
    QCOMPARE(result->dataset.actors()[1].country, QString());
    QCOMPARE(result->dataset.actors()[3].country, QString());
    QCOMPARE(shortForms(result->diagnostics),
             QStringList({"warning unknown-value actors 2 country", "warning unknown-value actors 3 country"}));
}

void TestIo::encodings_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("findings");
    QTest::newRow("UTF-8") << QByteArray("id,name,kind\nx,Caf\xc3\xa9,company\n") << QStringList();
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbfid,name,kind\nx,Caf\xc3\xa9,company\n")
                                     << QStringList();
    QTest::newRow("Windows line ends") << QByteArray("id,name,kind\r\nx,Caf\xc3\xa9,company\r\n") << QStringList();
    QTest::newRow("no last line end") << QByteArray("id,name,kind\nx,Caf\xc3\xa9,company") << QStringList();
    QTest::newRow("semicolons") << QByteArray("id;name;kind\nx;Caf\xc3\xa9;company\n") << QStringList();
    QTest::newRow("Latin-1") << QByteArray("id,name,kind\nx,Caf\xe9,company\n")
                             << QStringList("warning unknown-value actors 1 name");
}

void TestIo::encodings()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, findings);
    const Sample sample;
    writeFile(sample.pathOf("actors.csv"), content);
    const Result<ReadDataset> result = readDataset(sample.pathOf("actors.csv"));
    QVERIFY(result);
    QCOMPARE(result->dataset.name(), "actors");
    QCOMPARE(result->dataset.actors().size(), 1U);
    QCOMPARE(result->dataset.actors()[0].id, "x");
    QCOMPARE(result->dataset.actors()[0].name, QStringLiteral("Caf\u00e9"));
    QStringList found = shortForms(result->diagnostics);
    found.removeIf([](const QString& line) { return line.contains("missing-"); });
    QCOMPARE(found, findings);
}

void TestIo::quotedLineBreaksCountAsOneRow()
{
    const Sample sample;
    writeFile(sample.pathOf("actors.csv"), "id,name,kind\na,\"two\nlines, \"\"quoted\"\"\",company\nb,B,factory\n");
    const Result<ReadDataset> result = readDataset(sample.pathOf("actors.csv"));
    QVERIFY(result);
    QCOMPARE(result->dataset.actor("a")->name, "two lines, \"quoted\"");
    QVERIFY(shortForms(result->diagnostics).contains("warning unknown-value actors 2 kind"));
}

void TestIo::aLayerWithoutRowsIsNoFault()
{
    const Sample sample;
    writeFile(sample.pathOf("actors.csv"), "id,name,kind,lon,lat\n");
    const Result<ReadDataset> result = readDataset(sample.pathOf("actors.csv"));
    QVERIFY(result);
    QCOMPARE(result->dataset.actors().size(), 0U);
    for (const Diagnostic& diagnostic : result->diagnostics) {
        QVERIFY(diagnostic.layer != "actors" || diagnostic.severity == Diagnostic::Severity::Note);
    }
}

void TestIo::readingInManyThreads()
{
    Sample sample;
    sample.set("actors", 1, "lon=155000 lat=463000");
    const QString folder = sample.write();
    const Result<ReadDataset> expected = readDataset(folder);
    QVERIFY(expected);
    std::vector<std::future<Result<ReadDataset>>> tasks;
    for (int i = 0; i < 8; ++i) {
        tasks.push_back(std::async(std::launch::async, [&folder] { return readDataset(folder); }));
    }
    for (std::future<Result<ReadDataset>>& task : tasks) {
        const Result<ReadDataset> result = task.get();
        QVERIFY(result);
        QCOMPARE(result->dataset.actors(), expected->dataset.actors());
        QCOMPARE(result->diagnostics, expected->diagnostics);
    }
}

void TestIo::theShippedDatasetIsClean()
{
    const Result<ReadDataset> result = readDataset(MAPS_DIR "/propositie");
    QVERIFY2(result, qPrintable(result ? QString() : result.error().toString()));
    for (const Diagnostic& diagnostic : result->diagnostics) {
        qWarning("%s", qPrintable(diagnostic.toString()));
    }
    QCOMPARE(shortForms(result->diagnostics), QStringList());
    QVERIFY(result->dataset.actors().size() > 40);
    QVERIFY(result->dataset.chain("photonics"));
}
