#include "app/document/recovery.h"

#include "app/document/project_document.h"
#include "core/project/edit_log.h"
#include "core/project/new_project.h"
#include "core/project/project_reader.h"
#include "core/project/project_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <chrono>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::chrono::seconds writeEvery{3};

const QString headerFile = u"project.json"_s;
const QString logFile = u"edits.jsonl"_s;
const QString baseFolder = u"project"_s;
const QString lockFile = u"lock"_s;

QString recoveryFolder(const QString& given)
{
    return given.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/recovery"_s
                           : given;
}

QJsonObject toJson(const DatasetStamp& stamp)
{
    QJsonObject object;
    for (const auto& [layer, hash] : stamp.asKeyValueRange()) {
        object.insert(layer, QString::fromLatin1(hash.toHex()));
    }
    return object;
}

QJsonObject headerOf(const QString& folder)
{
    QFile file(QDir(folder).filePath(headerFile));
    return file.open(QFile::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// On the disk when it returns.
void append(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QFile::Append)) {
        return; // a full disk must not stop the work
    }
    file.write(bytes);
    file.flush();
#ifdef Q_OS_UNIX
    (void)fdatasync(file.handle());
#endif
}

} // namespace

RecoveryLog::RecoveryLog(ProjectDocument& document, QString folder, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_folder(QDir(recoveryFolder(folder)).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces)))
{
    m_writer.setMaxThreadCount(1);
    m_timer.setInterval(writeEvery);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RecoveryLog::write);
    connect(&document, &ProjectDocument::edited, this, &RecoveryLog::note);
    connect(&document, &ProjectDocument::saved, this, &RecoveryLog::begin);
}

RecoveryLog::~RecoveryLog()
{
    m_writer.waitForDone();
    begin();
}

/// What is on the disk is what is shown: nothing to have back.
void RecoveryLog::begin()
{
    m_timer.stop();
    m_pending.clear();
    m_writer.waitForDone();
    if (m_hasBegun) {
        m_lock.reset();
        QDir(m_folder).removeRecursively();
        m_hasBegun = false;
    }
}

void RecoveryLog::note(const ProjectEdits& edits)
{
    for (const ProjectEdit& edit : edits) {
        m_pending += logLine(edit) + '\n';
    }
    if (!m_timer.isActive()) {
        m_timer.start();
    }
}

void RecoveryLog::write()
{
    if (m_pending.isEmpty()) {
        return;
    }
    const QByteArray lines = std::exchange(m_pending, {});
    const QString log = QDir(m_folder).filePath(logFile);
    if (m_hasBegun) {
        m_writer.start([log, lines] { append(log, lines); });
        return;
    }
    if (!QDir().mkpath(m_folder)) {
        return;
    }
    m_hasBegun = true;
    m_lock = std::make_unique<QLockFile>(QDir(m_folder).filePath(lockFile));
    m_lock->setStaleLockTime(0);
    (void)m_lock->tryLock();
    const Project& kept = m_document.kept();
    const QJsonObject header{
        {u"location"_s, kept.location()}, {u"name"_s, kept.name()}, {u"stamp"_s, toJson(kept.stamp())}};
    const QString path = QDir(m_folder).filePath(headerFile);
    m_writer.start([log, lines, path, header, kept, folder = m_folder] {
        if (kept.location().isEmpty()) {
            // Edits of what is nowhere are nothing without it.
            (void)saveProjectAs(kept, kept, QDir(folder).filePath(baseFolder));
        }
        append(log, lines);
        append(path, QJsonDocument(header).toJson(QJsonDocument::Compact)); // last: with it the log counts
    });
}

void RecoveryLog::flush()
{
    write();
    m_writer.waitForDone();
}

std::vector<RecoverableEdits> recoverableEdits(const QString& folder)
{
    std::vector<RecoverableEdits> all;
    const QDir root(recoveryFolder(folder));
    for (const QFileInfo& info : root.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir log(info.filePath());
        auto lock = std::make_shared<QLockFile>(log.filePath(lockFile));
        lock->setStaleLockTime(0);
        if (!lock->tryLock()) {
            continue; // of a program that is running
        }
        const QJsonObject header = headerOf(log.path());
        if (header.isEmpty()) {
            lock->unlock();
            QDir(log).removeRecursively(); // it had not begun
            continue;
        }
        all.push_back({log.path(), header.value(u"location"_s).toString(), header.value(u"name"_s).toString(),
                       QFileInfo(log.filePath(logFile)).lastModified(), std::move(lock)});
    }
    std::ranges::sort(all, std::ranges::greater(), &RecoverableEdits::lastEdit);
    return all;
}

Result<RecoveredEdits> readRecoverable(const RecoverableEdits& edits)
{
    const QDir log(edits.folder);
    const bool isNew = edits.location.isEmpty();
    return readProject(isNew ? log.filePath(baseFolder) : edits.location).transform([&](const Project& project) {
        QFile file(log.filePath(logFile));
        RecoveredEdits recovered;
        recovered.kept = isNew ? detached(project) : project;
        if (isNew) {
            recovered.kept.setName(edits.name);
        }
        recovered.edits = readLog(file.open(QFile::ReadOnly) ? file.readAll() : QByteArray(), recovered.kept);
        recovered.isOfAnotherState =
            !isNew && toJson(project.stamp()) != headerOf(edits.folder).value(u"stamp"_s).toObject();
        return recovered;
    });
}

void discardRecoverable(const RecoverableEdits& edits)
{
    edits.lock->unlock();
    QDir(edits.folder).removeRecursively();
}

} // namespace ketenkaart
