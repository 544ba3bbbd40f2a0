// The program is killed at any moment while it saves a project: afterwards the old or the new is there, whole.

#include "core/project/dataset_reader.h"
#include "core/project/entity_edits.h"
#include "core/project/project_reader.h"
#include "core/project/project_writer.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kills = 40;           // of each
constexpr int longestTest = 20'000; // milliseconds: fewer kills on a machine that is busy

/// A project that says in three layers of which save it is.
Project generation(const Project& project, const QString& mark)
{
    const Dataset dataset = datasetOf(project).dataset;
    Actor actor = dataset.actors().front();
    Link link = dataset.links().front();
    Slide slide = dataset.slides().front();
    const Project one = applied(project, [&] {
        actor.name = mark;
        return putEntity(project, dataset.vocabulary(), Entity(dataset.actors().front()), actor);
    }());
    const Project two = applied(one, [&] {
        link.label.dutch = mark;
        return putEntity(one, dataset.vocabulary(), Entity(dataset.links().front()), link);
    }());
    slide.title.dutch = mark;
    return applied(two, putEntity(two, dataset.vocabulary(), Entity(dataset.slides().front()), slide));
}

/// The marks of a dataset; one where all is of the same save.
QSet<QString> marksOf(const Dataset& dataset)
{
    return {dataset.actors().front().name, dataset.links().front().label.dutch, dataset.slides().front().title.dutch};
}

/// Saves one generation after the other until somebody ends it.
int saveForEver(const QString& path)
{
    Project kept = *readProject(path);
    for (int number = 0;; ++number) {
        Result<Project> saved = saveProject(generation(kept, u"generatie %1"_s.arg(number)), kept);
        if (!saved) {
            return 1;
        }
        kept = *std::move(saved);
    }
}

} // namespace

class TestSavingBrokenOff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOldOrTheNewIsThere_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("folder") << u"data"_s;
        QTest::newRow("GeoPackage") << u"data.gpkg"_s;
    }

    void theOldOrTheNewIsThere()
    {
        QFETCH(const QString, name);
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        const Project shipped = *readProject(QStringLiteral(MAPS_DIR "/propositie"));
        const Dataset before = datasetOf(shipped).dataset;
        const Project start = generation(shipped, u"begin"_s);
        QVERIFY(saveProjectAs(start, start, path));
        QElapsedTimer save;
        save.start();
        const Project kept = *readProject(path);
        QVERIFY(saveProject(generation(kept, u"gemeten"_s), kept));
        const auto twice = static_cast<quint32>(2 * std::max<qint64>(save.elapsed(), 10));
        QRandomGenerator random(20261128);
        QSet<QString> seen;
        QElapsedTimer all;
        all.start();
        for (int i = 0; i < kills && all.elapsed() < longestTest; ++i) {
            QProcess saver;
            saver.start(QCoreApplication::applicationFilePath(), {u"--save"_s, path});
            QVERIFY2(saver.waitForStarted(), qPrintable(saver.errorString()));
            QVERIFY(!saver.waitForFinished(static_cast<int>(random.bounded(10U, 10U + 3 * twice))));
            saver.kill();
            QVERIFY(saver.waitForFinished());
            const Result<Project> there = readProject(path);
            QVERIFY2(there, qPrintable(there ? QString() : there.error().toString()));
            const Dataset dataset = datasetOf(*there).dataset;
            const QSet<QString> marks = marksOf(dataset);
            QVERIFY2(marks.size() == 1, qPrintable(QStringList(marks.begin(), marks.end()).join(u", "_s)));
            QCOMPARE(dataset.actors().size(), before.actors().size());
            QCOMPARE(dataset.chains(), before.chains());
            seen += marks;
        }
        QVERIFY(seen.size() > 1); // some of them were killed after a save
    }
};

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    if (const QStringList arguments = QCoreApplication::arguments(); arguments.value(1) == u"--save") {
        return saveForEver(arguments.value(2));
    }
    TestSavingBrokenOff test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_saving_broken_off.moc"
