#include "core/import/import_run.h"
#include "core/import/import_words.h"
#include "core/import/map_places.h"
#include "core/io/base_map_reader.h"
#include "core/project/dataset_reader.h"
#include "core/project/new_project.h"
#include "core/project/project_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;
using Verdict = ImportedRow::Verdict;

namespace {

const QString corpus = QStringLiteral(TEST_DATA_DIR "/import");

QJsonObject expectationOf(const QString& name)
{
    QFile file(corpus + u'/' + name + u"/expected.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// An empty project with the words and the area of the shipped data.
const Project& emptyTarget()
{
    static const Project project = emptyProject(*readProject(QStringLiteral(MAPS_DIR "/propositie")));
    return project;
}

const PlaceFinder& places()
{
    static const MapPlaces finder(*readBaseMap(QStringLiteral(MAPS_DIR "/basemap.gpkg")),
                                  *Gazetteer::open(QStringLiteral(MAPS_DIR "/gazetteer.sqlite")));
    return finder;
}

struct Imported
{
    std::vector<ImportTable> tables;
    ImportMapping mapping;
    ImportResult result;
    Dataset dataset;
};

Result<Imported> imported(const QString& name)
{
    QStringList paths;
    for (const auto& file : expectationOf(name)[u"files"].toArray()) {
        paths.append(corpus + u'/' + name + u'/' + file.toString());
    }
    Result<ImportSources> sources = readImportSources(paths);
    if (!sources) {
        return std::unexpected(sources.error());
    }
    Imported all;
    const Dataset before = datasetOf(emptyTarget()).dataset;
    all.tables = sources->imported();
    all.mapping = guessMappings(all.tables, before, places());
    all.result = importTables(emptyTarget(), before, all.tables, all.mapping, places());
    if (const Result<void> any = checkAnything(all.result, all.tables); !any) {
        return std::unexpected(any.error());
    }
    all.dataset = datasetOf(all.result.project).dataset;
    return all;
}

/// Differences between what came out and what must, a line each.
class Check
{
public:
    Check(const Imported& all, const QJsonObject& expected)
        : m_all(all)
        , m_expected(expected)
    {}

    QStringList run()
    {
        actors();
        links();
        notTaken();
        remarks();
        return m_faults;
    }

private:
    void fault(const QString& text) { m_faults.append(text); }

    static bool sameName(const QString& one, const QString& other) { return foldedName(one) == foldedName(other); }

    const Actor* find(const QString& name, const QJsonObject& expected)
    {
        const Actor* best = nullptr;
        for (const Actor& actor : m_all.dataset.actors()) {
            const QString town = expected[u"municipality"].toString();
            const bool isBetter = !best || (!town.isEmpty() && sameName(actor.municipality, town));
            if (sameName(actor.name, name) && !m_found.contains(actor.id) && isBetter) {
                best = &actor;
            }
        }
        return best;
    }

    void actors()
    {
        const QJsonArray expected = m_expected[u"actors"].toArray();
        for (const auto& value : expected) {
            actor(value.toObject());
        }
        for (const Actor& actor : m_all.dataset.actors()) {
            if (!m_found.contains(actor.id)) {
                fault(u"actor too many: "_s + actor.name);
            }
        }
    }

    void actor(const QJsonObject& expected)
    {
        const QString name = expected[u"name"].toString();
        const Actor* actor = find(name, expected);
        if (!actor) {
            fault(u"actor missing: "_s + name);
            return;
        }
        m_found.insert(actor->id);
        const Vocabulary& words = m_all.dataset.vocabulary();
        if (expected.contains(u"lon")) {
            place(*actor, expected);
        } else if (expected[u"position"].isBool() && actor->position) {
            fault(name + u": has a place"_s);
        }
        const auto compare = [&](QLatin1StringView key, const QString& is) {
            if (expected.contains(key) && !is.contains(expected[key].toString(), Qt::CaseInsensitive)) {
                fault(u"%1: %2 is '%3', not '%4'"_s.arg(name, key, is, expected[key].toString()));
            }
        };
        compare("kind"_L1, words.id(actor->kind));
        compare("municipality"_L1, actor->municipality);
        compare("country"_L1, actor->country);
        compare("website"_L1, actor->website);
        compare("summary"_L1, actor->summary.dutch + actor->summary.english);
        for (const auto& theme : expected[u"themes"].toArray()) {
            if (!std::ranges::any_of(actor->themes, [&](Theme t) { return words.id(t) == theme.toString(); })) {
                fault(u"%1: lacks the theme %2"_s.arg(name, theme.toString()));
            }
        }
        const QJsonObject other = expected[u"other"].toObject();
        for (auto it = other.begin(); it != other.end(); ++it) {
            ownColumn(*actor, it.key(), it->toString());
        }
    }

    void place(const Actor& actor, const QJsonObject& expected)
    {
        if (!actor.position) {
            fault(actor.name + u": has no place"_s);
            return;
        }
        const double tolerance = expected[u"tolerance"].toDouble(0.01);
        const double east = actor.position->longitude - expected[u"lon"].toDouble();
        const double north = actor.position->latitude - expected[u"lat"].toDouble();
        if (std::max(std::abs(east), std::abs(north)) > tolerance) {
            fault(u"%1: is at %2 %3"_s.arg(actor.name).arg(actor.position->longitude).arg(actor.position->latitude));
        }
        if (expected.contains(u"approximate") && actor.approximate != expected[u"approximate"].toBool()) {
            fault(actor.name + u": approximate is otherwise"_s);
        }
    }

    void ownColumn(const Actor& actor, const QString& heading, const QString& text)
    {
        const Sheet* sheet = m_all.result.project.sheet(LayerIndex::Actors);
        const qsizetype id = sheet->columnIndex(u"id");
        for (const SheetRow& row : sheet->rows) {
            if (Sheet::cell(row, id) != actor.id) {
                continue;
            }
            for (size_t i = 0; i < sheet->columns.size(); ++i) {
                const QString is = Sheet::cell(row, static_cast<qsizetype>(i));
                const bool isHeading = foldedName(sheet->columns[i].name).startsWith(foldedName(heading));
                if (isHeading && (is == text || QString(is).replace(u'.', u',') == QString(text).replace(u'.', u','))) {
                    return;
                }
            }
        }
        fault(u"%1: own column %2 is not '%3'"_s.arg(actor.name, heading, text));
    }

    void links()
    {
        QSet<QString> found;
        for (const auto& value : m_expected[u"links"].toArray()) {
            const QJsonObject expected = value.toObject();
            const QString from = expected[u"from"].toString();
            const QString to = expected[u"to"].toString();
            const bool eitherWay = expected[u"directed"].isBool() && !expected[u"directed"].toBool();
            const Link* match = nullptr;
            for (const Link& link : m_all.dataset.links()) {
                const QString a = m_all.dataset.actor(link.fromId)->name;
                const QString b = m_all.dataset.actor(link.toId)->name;
                const bool isIt =
                    (sameName(a, from) && sameName(b, to)) || (eitherWay && sameName(a, to) && sameName(b, from));
                const bool isOfKind = !expected.contains(u"kind") ||
                                      m_all.dataset.vocabulary().id(link.kind) == expected[u"kind"].toString();
                if (isIt && !found.contains(link.id) && (!match || isOfKind)) {
                    match = &link;
                }
            }
            if (!match) {
                fault(u"link missing: %1 -> %2"_s.arg(from, to));
                continue;
            }
            found.insert(match->id);
            const QString kind = m_all.dataset.vocabulary().id(match->kind);
            if (expected.contains(u"kind") && kind != expected[u"kind"].toString()) {
                fault(u"link %1 -> %2 is %3, not %4"_s.arg(from, to, kind, expected[u"kind"].toString()));
            }
        }
        for (const Link& link : m_all.dataset.links()) {
            if (!found.contains(link.id)) {
                fault(u"link too many: "_s + link.id);
            }
        }
    }

    /// Whether an expectation is about that row.
    [[nodiscard]] bool isAbout(const QJsonObject& expected, const ImportedRow& row) const
    {
        const ImportTable& table = m_all.tables[row.table];
        return row.row == expected[u"row"].toInteger() &&
               (!expected.contains(u"sheet") || table.name == expected[u"sheet"].toString()) &&
               (!expected.contains(u"file") || table.file == expected[u"file"].toString());
    }

    void notTaken()
    {
        const QJsonArray expected = m_expected[u"notTaken"].toArray();
        for (const auto& value : expected) {
            const QJsonObject object = value.toObject();
            const bool isSaid =
                !object.contains(u"row") || std::ranges::any_of(m_all.result.rows, [&](const ImportedRow& row) {
                    const bool isLeftOut = row.verdict == Verdict::NotTaken || row.verdict == Verdict::NoData;
                    return isLeftOut && isAbout(object, row);
                });
            if (!isSaid) {
                fault(u"row %1 (%2) was taken, or nothing said"_s.arg(object[u"row"].toInteger())
                          .arg(object[u"why"].toString()));
            }
        }
        for (const ImportedRow& row : m_all.result.rows) {
            const bool isExpected = std::ranges::any_of(expected, [&](const auto& value) {
                return !value.toObject().contains(u"row") || isAbout(value.toObject(), row);
            });
            const bool isPartner = row.layer == LayerIndex::Links;
            if (row.verdict == Verdict::NotTaken && !isExpected && !isPartner) {
                fault(u"row %1 was not taken: %2"_s.arg(row.row).arg(
                    row.remarks.empty() ? QString() : row.remarks.front().message));
            }
        }
    }

    void remarks()
    {
        for (const auto& value : m_expected[u"remarks"].toArray()) {
            const QJsonObject expected = value.toObject();
            const bool isSaid = !expected.contains(u"row") ||
                                std::ranges::any_of(m_all.result.rows,
                                                    [&](const ImportedRow& row) {
                                                        return !row.remarks.empty() && isAbout(expected, row);
                                                    }) ||
                                std::ranges::any_of(m_all.result.findings, [&](const Diagnostic& finding) {
                                    return finding.row == expected[u"row"].toInteger();
                                });
            if (!isSaid) {
                fault(u"nothing is said about row %1: %2"_s.arg(expected[u"row"].toInteger())
                          .arg(expected[u"why"].toString()));
            }
        }
    }

    const Imported& m_all;
    const QJsonObject& m_expected;
    QSet<QString> m_found;
    QStringList m_faults;
};

} // namespace

class TestImportCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sheetGivesWhatItSays_data();
    void sheetGivesWhatItSays();
};

void TestImportCorpus::sheetGivesWhatItSays_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : QDir(corpus).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (QFile::exists(corpus + u'/' + name + u"/expected.json"_s)) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }
}

void TestImportCorpus::sheetGivesWhatItSays()
{
    QFETCH(QString, name);
    const QJsonObject expected = expectationOf(name);
    QVERIFY(!expected.isEmpty());
    const Result<Imported> all = imported(name);
    if (expected.contains(u"fails")) {
        QVERIFY2(!all, "was taken");
        QVERIFY(!all.error().message.isEmpty() && !all.error().advice.isEmpty());
        if (expected.contains(u"row")) {
            QVERIFY2(all.error().message.contains(QString::number(expected[u"row"].toInteger())),
                     qPrintable(all.error().toString()));
        }
        return;
    }
    QVERIFY2(all, qPrintable(all ? QString() : all.error().toString()));
    const QStringList faults = Check(*all, expected).run();
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestImportCorpus)

#include "test_import_corpus.moc"
