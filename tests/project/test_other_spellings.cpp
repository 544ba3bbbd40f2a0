// Datasets that call things otherwise than we do: headings, names of files, words for yes and no, ids.

#include "core/io/csv_sheet.h"
#include "core/project/column_names.h"
#include "core/project/dataset_reader.h"
#include "core/project/project_edit.h"
#include "core/project/project_reader.h"
#include "core/project/project_writer.h"
#include "tests/project/project_files.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray dutchActors = "\xef\xbb\xbf"
                               "Id;Naam;Soort;Thema's;Gemeente;Lengtegraad;Breedte-graad;Bij benadering;Eigen kolom\r\n"
                               "philips;Philips;company;semicon;Eindhoven;5,48;51,44;ja;a\r\n"
                               "asml;ASML;company;semicon;Veldhoven;5,41;51,41;ONWAAR;b\r\n"_ba;
const QByteArray dutchLinks = "Id;Van;Naar;Soort relatie;Gericht\r\n"
                              "een;PHILIPS;asml;supplies;nee\r\n"_ba;

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QByteArray bytesAt(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList messagesOf(const Diagnostics& findings)
{
    QStringList messages;
    for (const Diagnostic& finding : findings) {
        if (finding.code != Diagnostic::Code::MissingLayer && finding.code != Diagnostic::Code::MissingColumn) {
            messages.append(severityName(finding.severity) + u": "_s + finding.message);
        }
    }
    return messages;
}

} // namespace

class TestOtherSpellings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void theTableOfHeadingsHoldsTogether()
    {
        const ColumnNames& names = ColumnNames::shipped();
        QCOMPARE(names.heading(u"municipality"_s, Language::Dutch), u"Gemeente"_s);
        QCOMPARE(names.heading(u"municipality"_s, Language::English), u"Municipality"_s);
        QCOMPARE(names.layerName(LayerIndex::Links, Language::Dutch), u"Relaties"_s);
        for (size_t i = 0; i < datasetLayerCount; ++i) {
            const LayerIndex layer = layerAt(i);
            QCOMPARE(names.layerOf(datasetLayers()[i].name.toString()), layer);
            for (const ColumnSpec& column : datasetLayers()[i].columns) {
                const QString own = column.name;
                QCOMPARE(names.columnOf(layer, own), own);
                QCOMPARE(names.columnOf(layer, u" "_s + QString(own).replace(u'_', u' ').toUpper()), own);
            }
        }
        // What a template is headed with is what it is read by.
        for (const LayerIndex layer : {LayerIndex::Actors, LayerIndex::Links}) {
            for (const ColumnSpec& column : datasetLayers()[static_cast<size_t>(layer)].columns) {
                for (const Language language : {Language::Dutch, Language::English}) {
                    QCOMPARE(names.columnOf(layer, names.heading(column.name, language)), QString(column.name));
                }
            }
        }
        QVERIFY(!names.columnOf(LayerIndex::Actors, u"eigen kolom"));
        QVERIFY(!names.columnOf(LayerIndex::Actors, u" - "));
    }

    void dutchTablesAreADataset()
    {
        writeDutch();
        const Result<ReadDataset> read = readDataset(m_folder->path());
        QVERIFY2(read, read ? "" : qPrintable(read.error().toString()));
        QCOMPARE(messagesOf(read->diagnostics), QStringList{u"note: 'PHILIPS' is taken for 'philips', here and "
                                                            "wherever that is so"_s});
        QCOMPARE(read->dataset.actors().size(), 2U);
        const Actor& first = read->dataset.actors().front();
        QCOMPARE(first.name, u"Philips"_s);
        QCOMPARE(first.municipality, u"Eindhoven"_s);
        QCOMPARE(first.position->longitude, 5.48);
        QVERIFY(first.approximate && !read->dataset.actors().back().approximate);
        QCOMPARE(read->dataset.links().size(), 1U);
        QCOMPARE(read->dataset.links().front().fromId, u"philips"_s);
        QVERIFY(!read->dataset.links().front().directed);
    }

    void savingKeepsHowTheyAreSpelled()
    {
        writeDutch();
        const Project kept = *readProject(m_folder->path());
        const Sheet& sheet = *kept.sheet(LayerIndex::Actors);
        SheetRow row = sheet.rows.back();
        row.cells[sheet.columnIndex(u"municipality")] = u"Best"_s;
        row.isEdited = true;
        const Project edited = applied(kept, {ReplaceRow{LayerIndex::Actors, sheet.rows.back(), row}});
        QVERIFY(saveProject(edited, kept));
        QCOMPARE(bytesAt(m_folder->filePath(u"actoren.csv"_s)), QByteArray(dutchActors).replace("Veldhoven", "Best"));
        QCOMPARE(bytesAt(m_folder->filePath(u"Verbindingen.csv"_s)), dutchLinks);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 2);
    }

    void aGeoPackageOfThemSaysTheSame()
    {
        writeDutch();
        const Project dutch = *readProject(m_folder->path());
        const QString path = m_folder->filePath(u"all.gpkg"_s);
        QVERIFY(saveProjectAs(dutch, dutch, path));
        const Project back = *readProject(path);
        QCOMPARE(linesOf(compareProjects(dutch, back)), QStringList());
        QCOMPARE(back.sheet(LayerIndex::Actors)->columns[1].name, u"Naam"_s);
        QCOMPARE(datasetOf(back).dataset.actors(), datasetOf(dutch).dataset.actors());
    }

    void theyCompareWithOurs()
    {
        writeDutch();
        const Project ours =
            projectOf({{LayerIndex::Actors, "id,name,kind,themes,municipality,lon,lat,approximate\n"
                                            "philips,Philips,company,semicon,Eindhoven,5.48,51.44,yes\n"
                                            "asml,ASML NV,company,semicon,Veldhoven,5.41,51.41,no\n"}});
        QCOMPARE(linesOf(compareProjects(ours, *readProject(m_folder->path()))).filter(u"actors: ASML"_s),
                 QStringList{u"actors: ASML: Naam ASML NV > ASML; Eigen kolom (empty) > b"_s});
    }

    void ourOwnHeadingComesFirst()
    {
        const Project project = projectOf({{LayerIndex::Actors, "Naam,name,Bedrijf,id\nx,y,z,a\n"}});
        const Sheet& sheet = *project.sheet(LayerIndex::Actors);
        QCOMPARE(sheet.columnIndex(u"name"), 1);
        QCOMPARE(sheet.columnIndex(u"naam"), 0);
        QCOMPARE(sheet.columns[2].meaning, QString());
        // A column that stands for another is not added once more.
        const Project other = projectOf({{LayerIndex::Actors, "Naam,id\nx,a\n"}});
        ProjectEditor editor(other);
        QVERIFY(!editor.apply(AddColumn{LayerIndex::Actors, u"name"_s}));
    }

    void idsThatLookAlike_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("case") << u"ASML"_s << u"Asml"_s << true;
        QTest::newRow("composed") << u"caf\u00e9"_s << u"cafe\u0301"_s << true;
        QTest::newRow("joiner") << u"tno"_s << u"t\u200cno"_s << true;
        QTest::newRow("non-breaking space") << u"a b"_s << u"a\u00a0b"_s << true;
        QTest::newRow("another") << u"tno"_s << u"tn0"_s << false;
        QTest::newRow("two of them") << u"twin"_s << u"TWIN"_s << false;
    }

    void idsThatLookAlike()
    {
        QFETCH(QString, id);
        QFETCH(QString, reference);
        QFETCH(bool, isTaken);
        const Project project =
            projectOf({{LayerIndex::Actors, "id,name\nTwin,A\nother,B\n" + id.toUtf8() + ",C\n"},
                       {LayerIndex::Links, "id,from,to,kind\none,other," + reference.toUtf8() + ",supplies\n"}});
        const ReadDataset read = datasetOf(project);
        QCOMPARE(read.dataset.links().size(), isTaken ? 1U : 0U);
        if (isTaken) {
            QCOMPARE(read.dataset.links().front().toId, id);
        }
        QCOMPARE(messagesOf(read.diagnostics).filter(u"is taken for"_s).size(), isTaken ? 1 : 0);
        QCOMPARE(messagesOf(read.diagnostics).filter(u"does not exist"_s).size(), isTaken ? 0 : 1);
    }

    void wordsByTheirNames()
    {
        const Project project =
            projectOf({{LayerIndex::ActorKinds, "id,name_nl,name_en,shape\nfarm,Boerderij,Farm,circle\n"
                                                "mill,Molen,Mill,square\nold,molen,Old mill,square\n"},
                       {LayerIndex::Themes, "id,name_nl,name_en\nfood,Eten en drinken,Food\nother,Overig,Other\n"},
                       {LayerIndex::Actors, "id,name,kind,themes\na,A,boerderij,eten en drinken;Other\nb,B,Molen,\n"}});
        const ReadDataset read = datasetOf(project);
        const Vocabulary& words = read.dataset.vocabulary();
        const Actor& first = read.dataset.actors().front();
        QCOMPARE(words.id(first.kind), u"farm"_s);
        QCOMPARE(first.themes, (std::vector{*words.theme(u"food"), *words.theme(u"other")}));
        // Two have that name.
        QCOMPARE(messagesOf(read.diagnostics), QStringList{u"warning: 'Molen' is not known; 'farm' is used instead"_s});
    }

    void yesAndNo_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("says");
        for (const QString& word : {u"ja"_s, u"JA"_s, u"WAAR"_s, u"Wahr"_s, u"TRUE"_s, u"x"_s, u"yes"_s, u"1"_s}) {
            QTest::addRow("%s", qPrintable(word)) << word << 1;
        }
        for (const QString& word : {u"nee"_s, u"ONWAAR"_s, u"falsch"_s, u"False"_s, u"no"_s, u"0"_s}) {
            QTest::addRow("%s", qPrintable(word)) << word << 0;
        }
        QTest::newRow("neither") << u"misschien"_s << -1;
    }

    void yesAndNo()
    {
        QFETCH(QString, word);
        QFETCH(int, says);
        const Project project = projectOf({{LayerIndex::Actors, "id,name,approximate\na,A," + word.toUtf8() + "\n"}});
        const ReadDataset read = datasetOf(project);
        QCOMPARE(read.dataset.actors().front().approximate, says == 1);
        QCOMPARE(messagesOf(read.diagnostics).filter(u"is not known"_s).size(), says < 0 ? 1 : 0);
        const Project plain = projectOf(
            {{LayerIndex::Actors, says == 1 ? "id,name,approximate\na,A,yes\n" : "id,name,approximate\na,A,no\n"}});
        QCOMPARE(compareProjects(plain, project).isSame(), says >= 0);
    }

    void tablesThatGoTogether_data()
    {
        QTest::addColumn<QString>("named");
        QTest::newRow("actors") << u"map.csv"_s;
        QTest::newRow("links") << u"map-links.csv"_s;
    }

    void tablesThatGoTogether()
    {
        QFETCH(QString, named);
        put(m_folder->filePath(u"map.csv"_s), "id;name;kind;lon;lat\na;A;company;5,4;51,4\nb;B;company;5,5;51,5\n");
        put(m_folder->filePath(u"map-links.csv"_s),
            "id;from;from_name;to;to_name;kind;chains\none;a;A;b;B;supplies;\n");
        put(m_folder->filePath(u"other.csv"_s), "id;name\nc;C\n");
        const Result<ReadDataset> read = readDataset(m_folder->filePath(named));
        QVERIFY2(read, read ? "" : qPrintable(read.error().toString()));
        QCOMPARE(read->dataset.actors().size(), 2U);
        QCOMPARE(read->dataset.actors().front().position->latitude, 51.4);
        QCOMPARE(read->dataset.links().size(), 1U);
        // In a folder they are layers like others.
        const Project project = *readProject(m_folder->filePath(named));
        const QString folder = m_folder->filePath(u"saved"_s);
        QVERIFY(saveProjectAs(project, project, folder));
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList({u"actors.csv"_s, u"links.csv"_s}));
    }

    void aTableOfSomethingElseIsNone()
    {
        put(m_folder->filePath(u"list.csv"_s), "what;how many\nscrews;12\n");
        QVERIFY(!readProject(m_folder->filePath(u"list.csv"_s)));
        put(m_folder->filePath(u"parts.csv"_s), "id;how many\nscrews;12\n");
        QVERIFY(!readProject(m_folder->filePath(u"parts.csv"_s)));
    }

    void tablesOfOthersStayWhereTheyAre()
    {
        const Project project = projectOf({{LayerIndex::Actors, "id,name\na,A\n"}});
        put(m_folder->filePath(u"bedrijven.csv"_s), "mine");
        QVERIFY(saveProjectAs(project, project, m_folder->path()));
        QCOMPARE(bytesAt(m_folder->filePath(u"bedrijven.csv"_s)), "mine"_ba);
        QCOMPARE(readDataset(m_folder->path())->dataset.actors().size(), 1U); // ours comes first
    }

    void whatLacksIdsIsForAnImport_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("Dutch file") << u"bedrijven.csv"_s << "Naam;Plaats\nA;B\n"_ba;
        QTest::newRow("graph")
            << u"x.graphml"_s
            << "<graphml><graph><node id='a'/><node id='b'/><edge source='a' target='b'/></graph></graphml>"_ba;
        QTest::newRow("folder of a KML")
            << u"x.kml"_s
            << "<kml><Folder><name>Bedrijven</name><Placemark><name>A</name></Placemark></Folder></kml>"_ba;
    }

    void whatLacksIdsIsForAnImport()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        put(m_folder->filePath(file), content);
        const Result<Project> read = readProject(m_folder->filePath(file));
        QVERIFY(!read);
        QCOMPARE(read.error().code, Error::Code::NotFound);
        QVERIFY(!readProject(m_folder->path())); // nor is the folder a dataset
    }

private:
    void writeDutch()
    {
        put(m_folder->filePath(u"actoren.csv"_s), dutchActors);
        put(m_folder->filePath(u"Verbindingen.csv"_s), dutchLinks);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestOtherSpellings)
#include "test_other_spellings.moc"
