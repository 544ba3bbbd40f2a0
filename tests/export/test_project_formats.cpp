// A dataset in other formats and back again: what comes back, and what is said not to.

#include "core/export/project_formats.h"
#include "core/io/csv_sheet.h"
#include "core/project/comparison_text.h"
#include "core/project/dataset_reader.h"
#include "core/project/project_reader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList linesOf(const ProjectComparison& comparison)
{
    QStringList lines;
    for (const RowDifference& difference : comparison.differences) {
        lines.append(differenceText(difference, Language::English));
    }
    return lines;
}

QByteArray bytesAt(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Project small(const QByteArray& actors, const QByteArray& links = {})
{
    Project project;
    project.setName(u"Small"_s);
    project.setSheet(LayerIndex::Actors, readCsv(actors, u"actors"_s));
    if (!links.isEmpty()) {
        project.setSheet(LayerIndex::Links, readCsv(links, u"links"_s));
    }
    return project;
}

/// The layers that a graph has room for.
bool isInGraphs(LayerIndex layer)
{
    return layer == LayerIndex::Actors || layer == LayerIndex::Campuses || layer == LayerIndex::Regions ||
           layer == LayerIndex::Links;
}

} // namespace

class TestProjectFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void thereAndBack_data()
    {
        QTest::addColumn<QString>("dataset");
        QTest::addColumn<QString>("file");
        for (const QString& dataset : {u"" MAPS_DIR "/propositie"_s, u"" TEST_DATA_DIR "/vestkyst"_s}) {
            for (const ProjectFormat format : allProjectFormats()) {
                const QString suffix = suffixOf(format);
                const QString file = suffix.isEmpty() ? u"folder"_s : u"file."_s + suffix;
                QTest::addRow("%s %s", qPrintable(QFileInfo(dataset).fileName()), qPrintable(file)) << dataset << file;
            }
        }
        QTest::newRow("named as a layer") << u"" MAPS_DIR "/propositie"_s << u"actors.geojson"_s;
    }

    void thereAndBack()
    {
        QFETCH(QString, dataset);
        QFETCH(QString, file);
        const Project there = *readProject(dataset);
        const QString path = m_folder->filePath(file);
        const ProjectFormat format = *projectFormatOf(path);
        const Result<WrittenProject> written = writeProjectAs(there, there, path, format, Language::Dutch);
        QVERIFY2(written, written ? "" : qPrintable(written.error().toString()));
        QCOMPARE(written->kept.has_value(), canBeKept(format));
        const Result<Project> back = readProject(path);
        QVERIFY2(back, back ? "" : qPrintable(back.error().toString()));
        ProjectComparison comparison = compareProjects(there, *back);
        QVERIFY(comparison.unreadable.empty());
        const bool isGraph = format == ProjectFormat::GraphMl || format == ProjectFormat::Gexf;
        if (isGraph) {
            std::erase_if(comparison.differences,
                          [](const RowDifference& difference) { return !isInGraphs(difference.layer); });
        }
        QCOMPARE(linesOf(comparison), QStringList());
        const Dataset before = datasetOf(there).dataset;
        const Dataset after = datasetOf(*back).dataset;
        if (!isGraph) {
            QCOMPARE(after.actors(), before.actors());
            QCOMPARE(after.links(), before.links());
            QCOMPARE(after.chains(), before.chains());
            QCOMPARE(after.slides(), before.slides());
        }
        // And the same bytes the next time.
        if (!canBeKept(format)) {
            const QString second = m_folder->filePath(u"again."_s + suffixOf(format));
            QVERIFY(writeProjectAs(there, there, second, format, Language::Dutch));
            QVERIFY(bytesAt(path) == bytesAt(second));
        }
    }

    void whatGraphsLeaveOutIsSaid()
    {
        const Project there = *readProject(u"" MAPS_DIR "/propositie"_s);
        const auto written =
            writeProjectAs(there, there, m_folder->filePath(u"a.graphml"_s), ProjectFormat::GraphMl, Language::English);
        QVERIFY(written);
        const QString chains = u"chains (%1)"_s.arg(there.sheet(LayerIndex::Chains)->rows.size());
        const QStringList layers = written->losses.filter(u"These layers"_s);
        QVERIFY2(layers.size() == 1 && layers.front().contains(chains), qPrintable(written->losses.join(u'\n')));
        QVERIFY(written->losses.filter(u"separators"_s).size() == 1);
        const auto workbook =
            writeProjectAs(there, there, m_folder->filePath(u"a.xlsx"_s), ProjectFormat::Xlsx, Language::English);
        QCOMPARE(workbook->losses.filter(u"layers"_s), QStringList());
    }

    void cellsThatAreHard_data()
    {
        QTest::addColumn<QString>("suffix");
        for (const ProjectFormat format : allProjectFormats()) {
            if (!canBeKept(format)) {
                QTest::newRow(qPrintable(suffixOf(format))) << suffixOf(format);
            }
        }
    }

    void cellsThatAreHard()
    {
        QFETCH(QString, suffix);
        const QByteArray actors = "id,name,code,note,x,label,lon,lat,sum,Layer\n"
                                  "007,\"A & <b> \"\"c\"\" ]]>\",007,\"=1+1\",1,own,5.10,51.4,12.5,z\n"
                                  "b,\"two\nlines\",0012,\"http://example.org\",2,\xc3\xa9\xf0\x9f\x98\x80,,,-3,\n";
        const QByteArray links = "id,from,to,kind,label,directed\nx,007,b,supplies,mine,\ny,b,007,partners,,no\n";
        const Project there = small(actors, links);
        const QString path = m_folder->filePath(u"hard."_s + suffix);
        const auto written = writeProjectAs(there, there, path, *projectFormatOf(path), Language::English);
        QVERIFY2(written, written ? "" : qPrintable(written.error().toString()));
        const Result<Project> back = readProject(path);
        QVERIFY2(back, back ? "" : qPrintable(back.error().toString()));
        QCOMPARE(linesOf(compareProjects(there, *back)), QStringList());
        QCOMPARE(datasetOf(*back).dataset.links(), datasetOf(there).dataset.links());
    }

    void whatIsLostIsCounted()
    {
        const Project there = small("id,name,,name\na,A\x01,one,two,behind\n,nobody,,\na,again,,\n",
                                    "id,from,to,kind\nx,a,nowhere,supplies\n");
        const auto written =
            writeProjectAs(there, there, m_folder->filePath(u"a.gexf"_s), ProjectFormat::Gexf, Language::English);
        QVERIFY(written);
        QCOMPARE(written->losses, QStringList({u"How the text files were written (separators, encodings) is not kept"_s,
                                               u"1 value(s) behind the last column are left out"_s,
                                               u"2 column(s) without a name of their own have another one"_s,
                                               u"1 value(s) lose characters that such a file cannot hold"_s,
                                               u"2 row(s) without an id of their own are left out"_s,
                                               u"1 link(s) without two ends are left out"_s}));
        QVERIFY(readProject(m_folder->filePath(u"a.gexf"_s)));
    }

    void everyProgramFindsWhatItReads()
    {
        const Project there = small("id,name,kind,themes,lon,lat\na,Alpha,company,semicon,5.4,51.4\n"
                                    "b,Beta,knowledge,,6.4,52.4\nc,Gamma,company,,,\n",
                                    "id,from,to,kind,directed\nx,a,b,supplies,yes\ny,b,c,partners,no\n");
        const QString graphml = m_folder->filePath(u"a.graphml"_s);
        QVERIFY(writeProjectAs(there, there, graphml, ProjectFormat::GraphMl, Language::English));
        const QString text = QString::fromUtf8(bytesAt(graphml));
        for (const QString& part : {u"<y:NodeLabel modelName=\"sandwich\" modelPosition=\"s\">Alpha</y:NodeLabel>"_s,
                                    u"<y:Shape type=\"ellipse\"/>"_s, u"<y:Shape type=\"rectangle\"/>"_s,
                                    u"<data key=\"label\">Beta</data>"_s, u"attr.name=\"lon\" attr.type=\"double\""_s,
                                    u"source=\"a\" target=\"b\""_s, u"<y:Arrows source=\"none\" target=\"none\"/>"_s,
                                    u"<y:EdgeLabel>supplies</y:EdgeLabel>"_s}) {
            QVERIFY2(text.contains(part), qPrintable(part));
        }
        QVERIFY(!text.contains(u" directed=\"false\""_s)); // NetworkX refuses graphs of both sorts
        const QString gexf = m_folder->filePath(u"a.gexf"_s);
        QVERIFY(writeProjectAs(there, there, gexf, ProjectFormat::Gexf, Language::English));
        const QString other = QString::fromUtf8(bytesAt(gexf));
        QVERIFY(other.contains(u"type=\"undirected\""_s) && other.contains(u"<viz:shape value=\"square\"/>"_s));
    }

    void geoJsonHasPointsAndLines()
    {
        const Project there = small("id,name,lon,lat\na,Alpha,5.4,51.4\nb,Beta,6.4,52.4\nc,Gamma,,\n",
                                    "id,from,to,kind\nx,a,b,supplies\ny,b,c,supplies\n");
        const QString path = m_folder->filePath(u"a.geojson"_s);
        QVERIFY(writeProjectAs(there, there, path, ProjectFormat::GeoJson, Language::English));
        const QJsonArray features = QJsonDocument::fromJson(bytesAt(path))[u"features"].toArray();
        QCOMPARE(features.size(), 5);
        QCOMPARE(features[0][u"geometry"][u"type"].toString(), u"Point"_s);
        QVERIFY(features[2][u"geometry"].isNull());
        QCOMPARE(features[3][u"geometry"][u"type"].toString(), u"LineString"_s);
        QCOMPARE(features[3][u"properties"][u"layer"].toString(), u"links"_s);
        QVERIFY(features[4][u"geometry"].isNull());
    }

    void whatIsAFormat()
    {
        QCOMPARE(projectFormatOf(u"a/b.GraphML"_s), ProjectFormat::GraphMl);
        QCOMPARE(projectFormatOf(u"a/b"_s), ProjectFormat::Folder);
        QCOMPARE(projectFormatOf(u"a/b.kml/"_s), ProjectFormat::Folder);
        QVERIFY(!projectFormatOf(u"a/b.docx"_s));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestProjectFormats)
#include "test_project_formats.moc"
