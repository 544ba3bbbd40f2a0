// The command import: what the program does with files and words. What comes of sheets is tested in tests/import.

#include "tests/cli/cli_program.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace clitest;
using namespace Qt::Literals::StringLiterals;

class TestCliImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        QVERIFY(writeFile(sheet(),
                          "Naam;Plaats;Type;X;Y;Website\r\nAlfa;Eindhoven;Bedrijf;160972;383459;www.alfa.nl\r\n"
                          "Beta;Arnhem;Kennisinstelling;192311;442882;\r\n"));
        QVERIFY(writeFile(relations(), "Van;Naar;Relatie\r\nBeta;Alfa;onderzoekt met\r\nAlfa;Gamma;levert aan\r\n"));
    }
    void cleanup() { m_folder.reset(); }

    void twoSheetsBecomeAMap()
    {
        const QString dataset = m_folder->filePath(u"mijn.gpkg"_s);
        const Outcome outcome = run({u"import"_s, sheet(), relations(), u"--into"_s, dataset, u"--lang"_s, u"en"_s});
        QVERIFY2(outcome.code == 1, outcome.toString()); // a row was not taken
        QVERIFY2(outcome.output.contains(u"2 actors (2 new)"), outcome.toString());
        QVERIFY2(outcome.output.contains(u"row 3"), outcome.toString());
        const Outcome info = run({u"info"_s, dataset, u"--json"_s});
        QVERIFY2(isSuccess(info), info.toString());
        QVERIFY(jsonOf(info)[u"chains"].toArray().size() == 1);
        QVERIFY(!picture({dataset}, m_folder->path()).isNull());
    }

    void mappingAndReportAreKept()
    {
        const QString dataset = m_folder->filePath(u"data"_s);
        const QString mapping = m_folder->filePath(u"m.json"_s);
        const QString report = m_folder->filePath(u"r.csv"_s);
        const Outcome first =
            run({u"import"_s, sheet(), u"--into"_s, dataset, u"--save-mapping"_s, mapping, u"--report"_s, report});
        QVERIFY2(isSuccess(first), first.toString());
        QVERIFY(QFileInfo(report).size() > 0);
        // With the column Website left out of the mapping, another run keeps to that.
        QFile file(mapping);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray changed = file.readAll().replace("\"role\": \"website\"", "\"role\": \"ignore\"");
        QVERIFY(changed.contains("ignore"));
        QVERIFY(writeFile(mapping, changed));
        const QString other = m_folder->filePath(u"other"_s);
        const Outcome second = run({u"import"_s, sheet(), u"--into"_s, other, u"--mapping"_s, mapping});
        QVERIFY2(isSuccess(second), second.toString());
        QFile actors(other + u"/actors.csv"_s);
        QVERIFY(actors.open(QIODevice::ReadOnly));
        QVERIFY(!actors.readAll().contains("alfa.nl"));
        // The same sheet again changes nothing.
        const Outcome again = run({u"import"_s, sheet(), u"--into"_s, dataset, u"--json"_s});
        QVERIFY2(isSuccess(again), again.toString());
        QCOMPARE(jsonOf(again)[u"same"].toInt(), 2);
        QCOMPARE(jsonOf(again)[u"changed"].toInt(), 0);
    }

    void trialWritesNothing()
    {
        const QString dataset = m_folder->filePath(u"data"_s);
        const Outcome outcome = run({u"import"_s, sheet(), u"--into"_s, dataset, u"--dry-run"_s});
        QVERIFY2(isSuccess(outcome), outcome.toString());
        QVERIFY(!QFileInfo::exists(dataset));
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("dutch");
        QTest::newRow("no sheet") << u"import --into FOLDER/d"_s << u"Name a sheet"_s << u"Noem een blad"_s;
        QTest::newRow("no target") << u"import FOLDER/leden.csv"_s << u"--into"_s << u"--into"_s;
        QTest::newRow("no file") << u"import FOLDER/none.csv --into FOLDER/d"_s << u"no such file"_s
                                 << u"bestaat niet"_s;
        QTest::newRow("empty file") << u"import FOLDER/empty.csv --into FOLDER/d"_s << u"nothing in this file"_s
                                    << u"Er staat niets in dit bestand"_s;
        QTest::newRow("no mapping") << u"import FOLDER/leden.csv --into FOLDER/d --mapping FOLDER/leden.csv"_s
                                    << u"no saved mapping"_s << u"geen bewaarde"_s;
    }

    void refusals()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, english);
        QFETCH(QString, dutch);
        QVERIFY(writeFile(m_folder->filePath(u"empty.csv"_s), ""));
        const QByteArray fault = faultOfRefusal(arguments, english, dutch, m_folder->path());
        QVERIFY2(fault.isEmpty(), fault);
        QVERIFY(!QFileInfo::exists(m_folder->filePath(u"d"_s)));
    }

    void mapOfNothingIsAnError()
    {
        const QString dataset = m_folder->filePath(u"data"_s);
        QVERIFY(writeFile(m_folder->filePath(u"namen.csv"_s), "Naam;Omschrijving\nAlfa;lenzen\nBeta;glas\n"));
        const Outcome outcome = run({u"import"_s, m_folder->filePath(u"namen.csv"_s), u"--into"_s, dataset});
        QVERIFY2(outcome.code == 0, outcome.toString());
        const QByteArray fault =
            faultOfRefusal(u"export FOLDER/data -o FOLDER/x.png"_s, u"none of the actors has a place"_s,
                           u"geen van de actoren heeft een plaats"_s, m_folder->path());
        QVERIFY2(fault.isEmpty(), fault);
    }

private:
    [[nodiscard]] QString sheet() const { return m_folder->filePath(u"leden.csv"_s); }
    [[nodiscard]] QString relations() const { return m_folder->filePath(u"relaties.csv"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCliImport)

#include "test_cli_import.moc"
