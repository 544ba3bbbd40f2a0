// The command compare. What it finds is tested in tests/project; here is what it prints.

#include "tests/cli/cli_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace clitest;
using namespace Qt::Literals::StringLiterals;

class TestCliCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_before = m_folder->filePath(u"before"_s);
        m_after = m_folder->filePath(u"after"_s);
        QVERIFY(writeSmallDataset(m_before) && writeSmallDataset(m_after));
    }
    void cleanup() { m_folder.reset(); }

    void nothingDiffers()
    {
        const Outcome outcome = compare({});
        QVERIFY2(isSuccess(outcome), outcome.toString());
        QCOMPARE(outcome.output, u"No differences\n"_s);
        const Outcome json = compare({u"--json"_s});
        QVERIFY2(isSuccess(json), json.toString());
        const QJsonObject report = jsonOf(json);
        QVERIFY(report[u"same"].toBool());
        QVERIFY(report[u"differences"].isArray() && report[u"differences"].toArray().isEmpty());
        QVERIFY(report[u"unreadable"].isArray() && report[u"unreadable"].toArray().isEmpty());
        for (const QString& count : {u"added"_s, u"removed"_s, u"moved"_s, u"changed"_s}) {
            QCOMPARE(report[count].toInt(-1), 0);
        }
    }

    void differencesForPeople()
    {
        changeThings();
        const Outcome outcome = compare({});
        QVERIFY2(outcome.code == 1 && outcome.error.isEmpty(), outcome.toString());
        QCOMPARE(outcome.output, u"1 added, 1 gone, 1 moved, 1 changed\n"
                                 "actors: Maker moved 2.2 km\n"
                                 "actors: New added\n"
                                 "links: Maker → Buyer: kind supplies > packages\n"
                                 "stages: Use (Demo chain) gone\n"_s);
    }

    void differencesAsJson()
    {
        changeThings();
        const Outcome outcome = compare({u"--json"_s});
        QVERIFY2(outcome.code == 1 && outcome.error.isEmpty(), outcome.toString());
        const QJsonObject report = jsonOf(outcome);
        QVERIFY(!report[u"same"].toBool(true));
        for (const QString& count : {u"added"_s, u"removed"_s, u"moved"_s, u"changed"_s}) {
            QCOMPARE(report[count].toInt(), 1);
        }
        QCOMPARE(report[u"text"].toString(), u"1 added, 1 gone, 1 moved, 1 changed"_s);
        const QJsonArray differences = report[u"differences"].toArray();
        QStringList found;
        for (const QJsonValue& difference : differences) {
            found.append(u"%1 %2 %3: %4"_s.arg(difference[u"layer"].toString(), difference[u"id"].toString(),
                                               difference[u"kind"].toString(), difference[u"title"].toString()));
        }
        QCOMPARE(found, QStringList({u"actors maker moved: Maker"_s, u"actors new added: New"_s,
                                     u"links maker-buyer changed: Maker → Buyer"_s,
                                     u"stages demo/use removed: Use (Demo chain)"_s}));
        QCOMPARE(differences[0][u"from"].toObject(), (QJsonObject{{u"lon"_s, 6.85}, {u"lat"_s, 52.22}}));
        QCOMPARE(differences[0][u"to"].toObject(), (QJsonObject{{u"lon"_s, 6.85}, {u"lat"_s, 52.24}}));
        QVERIFY(std::abs(differences[0][u"metres"].toDouble() - 2225.4) < 1.0);
        QVERIFY(differences[0][u"fields"].toArray().isEmpty());
        QCOMPARE(differences[2][u"fields"].toArray(),
                 (QJsonArray{QJsonObject{
                     {u"column"_s, u"kind"_s}, {u"before"_s, u"supplies"_s}, {u"after"_s, u"packages"_s}}}));
        QVERIFY(!differences[2].toObject().contains(u"from"));
        QCOMPARE(differences[3][u"key"].toObject(), (QJsonObject{{u"chain"_s, u"demo"_s}, {u"id"_s, u"use"_s}}));
    }

    void someLayers()
    {
        changeThings();
        const Outcome outcome = compare({u"--layer"_s, u"links, Stages"_s});
        QVERIFY2(outcome.code == 1 && outcome.error.isEmpty(), outcome.toString());
        QCOMPARE(outcome.output, u"1 gone, 1 changed\n"
                                 "links: Maker → Buyer: kind supplies > packages\n"
                                 "stages: Use (Demo chain) gone\n"_s);
        const Outcome other = compare({u"--layer=chains"_s, u"--layer"_s, u"figures"_s});
        QVERIFY2(isSuccess(other), other.toString());
    }

    void layersThatCannotBeRead()
    {
        QVERIFY(QFile::remove(m_after + u"/links.csv"_s));
        QVERIFY(writeFile(m_after + u"/links.geojson"_s, R"({"type": "FeatureCollection", "features": [{)"));
        const Outcome outcome = compare({});
        QVERIFY2(outcome.code == 1 && outcome.error.isEmpty(), outcome.toString());
        QVERIFY2(outcome.output.contains(u" not compared\nlinks of the second dataset cannot be compared: "_s),
                 outcome.toString());
        QCOMPARE(outcome.output.count(u'\n'), 2);
        const QJsonObject report = jsonOf(compare({u"--json"_s}));
        QCOMPARE(report[u"unreadable"].toArray().size(), 1);
        QCOMPARE(report[u"unreadable"][0][u"layer"].toString(), u"links"_s);
        QCOMPARE(report[u"unreadable"][0][u"dataset"].toString(), u"second"_s);
        QVERIFY(!report[u"unreadable"][0][u"message"].toString().isEmpty());
        QVERIFY(report[u"differences"].toArray().isEmpty());
        QVERIFY(isSuccess(compare({u"--layer"_s, u"actors"_s})));
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("message");
        QTest::newRow("no dataset") << QString() << u"Name two datasets to compare. See ketenkaart --help"_s;
        QTest::newRow("one dataset") << u"BEFORE"_s << u"Name two datasets to compare. See ketenkaart --help"_s;
        QTest::newRow("three datasets") << u"BEFORE BEFORE AFTER"_s << u"Name two datasets to compare. See"_s;
        QTest::newRow("option") << u"BEFORE AFTER --nonsense"_s << u"nonsense'. See ketenkaart --help"_s;
        QTest::newRow("layer") << u"BEFORE AFTER --layer actors,roads"_s
                               << u"There is no layer roads. Use some of: themes, actor_kinds, "_s;
        QTest::newRow("no layer") << u"BEFORE AFTER --layer="_s << u"There is no layer . Use some of: themes, "_s;
        QTest::newRow("first") << u"FOLDER/none AFTER"_s << u"There is no such file (FOLDER/none). Check the name"_s;
        QTest::newRow("second") << u"BEFORE FOLDER/none.gpkg"_s << u"There is no such file (FOLDER/none.gpkg). "_s;
        QTest::newRow("no data") << u"BEFORE FOLDER"_s << u"There is no dataset here: none of its layers was found"_s;
    }
    void refusals()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, message);
        QStringList words = wordsOf(arguments, m_folder->path());
        words.replaceInStrings(u"BEFORE"_s, m_before).replaceInStrings(u"AFTER"_s, m_after);
        const Outcome outcome = run(QStringList{u"compare"_s} + words + QStringList{u"--lang"_s, u"en"_s});
        QVERIFY2(isRefusal(outcome), outcome.toString());
        QVERIFY2(outcome.error.contains(message.replace(u"FOLDER"_s, m_folder->path())), outcome.toString());
    }

    void unknownLanguage()
    {
        const Outcome outcome = run({u"compare"_s, m_before, m_after, u"--lang"_s, u"fr"_s});
        QVERIFY2(isRefusal(outcome), outcome.toString());
    }

    void isInTheHelp()
    {
        const Outcome outcome = run({u"--help"_s});
        QVERIFY2(outcome.output.contains(u"\nketenkaart compare A B [--layer NAME,...]"_s), outcome.toString());
    }

private:
    [[nodiscard]] Outcome compare(const QStringList& options) const
    {
        return run(QStringList{u"compare"_s, m_before, m_after} + options + QStringList{u"--lang"_s, u"en"_s});
    }

    /// Moves an actor, adds one, changes a link and takes a stage away, in files of another form.
    void changeThings() const
    {
        change(u"actors"_s, "52.22,no", "52.24,0");
        change(u"actors"_s, "H1,stated\nbuyer", "H1,stated\nnew,New,,,company,,,,,,,,,,,,,\nbuyer");
        change(u"links"_s, "supplies,demo,yes", "packages,demo,1");
        change(u"stages"_s, "demo,2,use,Gebruik,Use,,buyer,H1\n", "");
        change(u"chains"_s, ",", ";");
        change(u"chains"_s, "\n", "\r\n");
    }
    void change(const QString& layer, const QByteArray& before, const QByteArray& after) const
    {
        const QString path = m_after + u'/' + layer + u".csv"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        file.close();
        QVERIFY2(bytes.contains(before), before.constData());
        QVERIFY(writeFile(path, bytes.replace(before, after)));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_before;
    QString m_after;
};

QTEST_GUILESS_MAIN(TestCliCompare)

#include "test_cli_compare.moc"
