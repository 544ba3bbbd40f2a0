// The commands convert and template, and what export --csv writes as a dataset. What formats hold is tested in
// tests/export; here is what the program does with files and words.

#include "tests/cli/cli_program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace clitest;
using namespace Qt::Literals::StringLiterals;

class TestCliConvert : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_data = m_folder->filePath(u"data"_s);
        QVERIFY(writeSmallDataset(m_data));
    }
    void cleanup() { m_folder.reset(); }

    void everyFormatIsADatasetAgain_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isWhole");
        QTest::newRow("GeoPackage") << u"x.gpkg"_s << true;
        QTest::newRow("folder") << u"x/"_s << true;
        QTest::newRow("XLSX") << u"x.xlsx"_s << true;
        QTest::newRow("GeoJSON") << u"x.geojson"_s << true;
        QTest::newRow("KML") << u"x.kml"_s << true;
        QTest::newRow("GraphML") << u"x.graphml"_s << false;
        QTest::newRow("GEXF") << u"x.gexf"_s << false;
    }

    void everyFormatIsADatasetAgain()
    {
        QFETCH(QString, name);
        QFETCH(bool, isWhole);
        const QString path = m_folder->filePath(name);
        const Outcome outcome = run({u"convert"_s, m_data, u"-o"_s, path, u"--lang"_s, u"en"_s});
        QVERIFY2(outcome.code == 0, outcome.toString());
        QCOMPARE(outcome.output.trimmed(), QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath()));
        // Whoever reads only standard output is not disturbed by what was lost.
        QCOMPARE(outcome.error.contains(u"chains (1)"_s), !isWhole);
        const Outcome same = run(
            {u"compare"_s, m_data, path, u"--layer"_s, isWhole ? u"actors,links,chains,stages"_s : u"actors,links"_s});
        QVERIFY2(same.code == 0, same.toString());
        const Outcome info = run({u"info"_s, path, u"--json"_s});
        QVERIFY2(isSuccess(info), info.toString());
    }

    void theInputIsNeverWrittenOver_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("output");
        QTest::newRow("folder") << u"data"_s << u"data/"_s;
        QTest::newRow("by another way") << u"data"_s << u"data/../data"_s;
        QTest::newRow("file into its folder") << u"data/actors.csv"_s << u"data"_s;
        QTest::newRow("file") << u"x.gpkg"_s << u"x.gpkg"_s;
    }

    void theInputIsNeverWrittenOver()
    {
        QFETCH(QString, input);
        QFETCH(QString, output);
        QVERIFY(run({u"convert"_s, m_data, u"-o"_s, m_folder->filePath(u"x.gpkg"_s)}).code == 0);
        const QStringList before = stateOf(m_folder->path());
        const Outcome outcome = run({u"convert"_s, m_folder->filePath(input), u"-o"_s, m_folder->filePath(output)});
        QVERIFY2(isRefusal(outcome), outcome.toString());
        QCOMPARE(stateOf(m_folder->path()), before);
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("message");
        QTest::newRow("nowhere") << u"convert FOLDER/data"_s << u"Say with -o where to write"_s;
        QTest::newRow("ending") << u"convert FOLDER/data -o FOLDER/x.docx"_s << u"is no file that can be written"_s;
        QTest::newRow("format") << u"convert FOLDER/data -o FOLDER/x --format docx"_s << u"There is no format docx"_s;
        QTest::newRow("ending of a GeoPackage")
            << u"convert FOLDER/data -o FOLDER/x --format gpkg"_s << u"ends in .gpkg"_s;
        QTest::newRow("two") << u"convert FOLDER/data FOLDER/data -o FOLDER/x.kml"_s << u"Name one dataset at most"_s;
        QTest::newRow("no dataset") << u"convert FOLDER/none -o FOLDER/x.kml"_s << u"none"_s;
        QTest::newRow("no folder") << u"convert FOLDER/data -o FOLDER/no/x.kml"_s << u"The file cannot be written"_s;
        QTest::newRow("template without a name") << u"template"_s << u"ends in .xlsx"_s;
        QTest::newRow("template of another kind") << u"template FOLDER/x.ods"_s << u"ends in .xlsx"_s;
    }

    void refusals()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, message);
        const Outcome outcome = run(wordsOf(arguments + u" --lang en"_s, m_folder->path()));
        QVERIFY2(isRefusal(outcome), outcome.toString());
        QVERIFY2(outcome.error.contains(message), outcome.toString());
    }

    void theFormatMayBeNamed()
    {
        const QString path = m_folder->filePath(u"map.data"_s);
        QVERIFY(run({u"convert"_s, m_data, u"-o"_s, path, u"--format"_s, u"geojson"_s}).code == 0);
        QVERIFY(QFileInfo(path).isFile());
    }

    void tablesOfAnExportAreADataset_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Dutch") << u"nl"_s;
        QTest::newRow("English") << u"en"_s;
    }

    void tablesOfAnExportAreADataset()
    {
        QFETCH(QString, language);
        QVERIFY(QDir(m_folder->path()).mkdir(u"out"_s));
        const Outcome made = run({u"export"_s, m_data, u"-o"_s, m_folder->filePath(u"out/map.png"_s), u"--csv"_s,
                                  u"--lang"_s, language, u"--chain"_s, u"demo"_s, u"--size"_s, u"400x300"_s});
        QVERIFY2(made.code == 0, made.toString());
        for (const QString& named : {u"map.csv"_s, u"map-links.csv"_s}) {
            const Outcome info = run({u"info"_s, m_folder->filePath(u"out/"_s + named), u"--json"_s});
            QVERIFY2(isSuccess(info), info.toString());
            const QJsonObject counts = jsonOf(info)[u"counts"].toObject();
            QCOMPARE(counts[u"actors"].toInt(), 2);
            QCOMPARE(counts[u"links"].toInt(), 1);
            const Outcome findings = run({u"validate"_s, m_folder->filePath(u"out/"_s + named), u"--json"_s});
            for (const QJsonValue& finding : jsonOf(findings)[u"findings"].toArray()) {
                QVERIFY2(finding[u"severity"].toString() != u"error"_s, findings.toString());
            }
        }
    }

    void aTemplateToFillIn()
    {
        const QString path = m_folder->filePath(u"sheet.xlsx"_s);
        const Outcome made = run({u"template"_s, path, m_data, u"--lang"_s, u"nl"_s});
        QVERIFY2(isSuccess(made), made.toString());
        QCOMPARE(made.output.trimmed(), QDir::toNativeSeparators(path));
        // Nobody filled it in: neither its examples nor its lists are data.
        const Outcome imported =
            run({u"import"_s, path, u"--into"_s, m_folder->filePath(u"new.gpkg"_s), u"--lang"_s, u"en"_s});
        QVERIFY2(isRefusal(imported) && imported.error.contains(u"no rows"_s), imported.toString());
        // Nobody's work is written over.
        const Outcome again = run({u"template"_s, path, u"--lang"_s, u"en"_s});
        QVERIFY2(isRefusal(again) && again.error.contains(u"already"_s), again.toString());
    }

private:
    /// Every file with its size and time.
    static QStringList stateOf(const QString& folder)
    {
        QStringList state;
        for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name)) {
            state.append(u"%1 %2 %3"_s.arg(file.fileName(), QString::number(file.size()),
                                           QString::number(file.lastModified().toMSecsSinceEpoch())));
            if (file.isDir()) {
                state += stateOf(file.filePath());
            }
        }
        return state;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_data;
};

QTEST_GUILESS_MAIN(TestCliConvert)
#include "test_cli_convert.moc"
