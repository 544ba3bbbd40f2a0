// What was edited is had back after a crash: a program of its own edits, and is killed.

#include "app/document/project_document.h"
#include "app/document/recovery.h"
#include "core/project/dataset_reader.h"
#include "core/project/edit_log.h"
#include "core/project/new_project.h"
#include "core/project/project_reader.h"
#include "core/project/project_writer.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;

namespace {

Slide scene(const QString& id)
{
    Slide slide;
    slide.id = id;
    slide.kind = Slide::Kind::Text;
    slide.title = {u"Titel van "_s + id, u"Title of "_s + id};
    return slide;
}

/// What a user does before the power goes.
void editAll(ProjectDocument& document)
{
    document.put(scene(u"eerste"_s), u"add"_s);
    document.put(scene(u"tweede"_s), u"add"_s, {}, u"eerste"_s);
    document.steps().undo();
    document.put(scene(u"derde"_s), u"add"_s);
    Actor actor = document.session().baseDataset().actors().front();
    actor.name = u"Andere \"naam\", met €"_s;
    actor.position = GeoPoint{5.5, 52.0};
    document.put(actor, u"change"_s);
    document.remove(document.session().baseDataset().figures().front(), u"remove"_s);
    document.take(
        {moveEntity(document.project(), LayerIndex::Presentation, u"derde"_s, document.session().slides().front().id),
         u"move"_s});
}

/// Edits the project at this place and dies; the log is in that folder.
int editAndDie(const QString& location, const QString& folder)
{
    MapSession session;
    ProjectDocument document(session);
    RecoveryLog log(document, folder);
    // Without a place: a copy of what is shipped that was not saved yet.
    const Project project =
        location == u"new" ? detached(*readProject(QStringLiteral(MAPS_DIR "/propositie"))) : *readProject(location);
    document.open(project, datasetOf(project).dataset, {});
    editAll(document);
    log.flush();
    document.put(scene(u"te laat"_s), u"add"_s); // and not written any more
    std::raise(SIGKILL);
    return 0;
}

} // namespace

class TestRecovery : public QObject
{
    Q_OBJECT

private:
    /// Where a child edited and was killed.
    void crash()
    {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--edit"_s, m_data, m_logs});
        QVERIFY(child.waitForFinished(60000));
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_data;
    QString m_logs;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_data = m_folder->filePath(u"data"_s);
        m_logs = m_folder->filePath(u"recovery"_s);
        const Project shipped = *readProject(QStringLiteral(MAPS_DIR "/propositie"));
        QVERIFY(saveProjectAs(shipped, shipped, m_data));
    }

    void editsComeBackAfterACrash()
    {
        crash();
        const std::vector<RecoverableEdits> left = recoverableEdits(m_logs);
        QCOMPARE(left.size(), 1U);
        QCOMPARE(left[0].location, m_data);
        QCOMPARE(left[0].name, u"data"_s);
        const Result<RecoveredEdits> recovered = readRecoverable(left[0]);
        QVERIFY(recovered);
        QVERIFY(!recovered->isOfAnotherState);

        MapSession session;
        ProjectDocument document(session);
        const Project project = *readProject(m_data);
        document.open(project, datasetOf(project).dataset, {});
        editAll(document);
        QVERIFY(sayTheSame(applied(recovered->kept, recovered->edits), document.project()));

        discardRecoverable(left[0]);
        QVERIFY(recoverableEdits(m_logs).empty());
        QCOMPARE(QDir(m_logs).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList());
    }

    void dataThatChangedSinceAreSaidToHave()
    {
        crash();
        QFile actors(m_data + u"/actors.csv"_s);
        QVERIFY(actors.open(QFile::Append));
        actors.write("nieuw,Nieuw\n");
        actors.close();
        const auto left = recoverableEdits(m_logs);
        QCOMPARE(left.size(), 1U);
        const Result<RecoveredEdits> recovered = readRecoverable(left[0]);
        QVERIFY(recovered && recovered->isOfAnotherState);
        const Dataset dataset = datasetOf(applied(recovered->kept, recovered->edits)).dataset;
        QVERIFY(dataset.actor(u"nieuw"_s));
        QCOMPARE(dataset.actors().front().name, u"Andere \"naam\", met €"_s);
    }

    void aRunningProgramKeepsItsLog()
    {
        MapSession session;
        ProjectDocument document(session);
        auto log = std::make_unique<RecoveryLog>(document, m_logs);
        const Project project = *readProject(m_data);
        document.open(project, datasetOf(project).dataset, {});
        QVERIFY(!QFile::exists(log->folder())); // nothing was edited
        document.put(scene(u"een"_s), u"add"_s);
        log->flush();
        QVERIFY(QFile::exists(log->folder()));
        QVERIFY(recoverableEdits(m_logs).empty());
        QVERIFY(QFile::exists(log->folder()));

        // What is saved needs no log, and what is edited then has a new one.
        document.setKept(*saveProject(document.project(), document.kept()));
        QVERIFY(!QFile::exists(log->folder()));
        document.put(scene(u"twee"_s), u"add"_s);
        log->flush();
        QVERIFY(QFile::exists(log->folder()));
        log.reset(); // the window was closed, and the user asked
        QCOMPARE(QDir(m_logs).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList());
    }

    void aNewProjectComesBackWithItsBeginning()
    {
        m_data = QStringLiteral("new");
        crash();
        const auto left = recoverableEdits(m_logs);
        QCOMPARE(left.size(), 1U);
        QVERIFY(left[0].location.isEmpty());
        const Result<RecoveredEdits> recovered = readRecoverable(left[0]);
        QVERIFY(recovered);
        QVERIFY(recovered->kept.location().isEmpty());
        const Dataset dataset = datasetOf(applied(recovered->kept, recovered->edits)).dataset;
        QCOMPARE(dataset.actors().front().name, u"Andere \"naam\", met €"_s);
        QVERIFY(dataset.slides().size() > 2);
    }

    void aLogThatBrokeOffIsReadSoFar()
    {
        const Project project = *readProject(m_data);
        const Dataset dataset = datasetOf(project).dataset;
        QByteArray lines;
        for (const ProjectEdit& edit : putEntity(project, dataset.vocabulary(), std::nullopt, scene(u"een"_s))) {
            lines += logLine(edit) + '\n';
        }
        const ProjectEdits whole = readLog(lines, project);
        QCOMPARE(whole.size(), 1U);
        QVERIFY(readLog(lines.chopped(20), project).empty());
        QVERIFY(readLog("{}\nrubbish\n" + lines, project).empty());
        QVERIFY(readLog("{\"do\":\"remove\",\"layer\":\"actors\",\"row\":{\"key\":99999}}\n", project).empty());
    }
};

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--edit") {
        return editAndDie(arguments.value(2), arguments.value(3));
    }
    TestRecovery test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_recovery.moc"
