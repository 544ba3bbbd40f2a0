#include "core/io/folder_change.h"

#include "core/io/durable_file.h"
#include "core/io/folder_journal.h"
#include "core/io/layer_file.h"
#include "core/io/regular_file.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSet>
#include <QStorageInfo>

#include <chrono>
#include <memory>
#include <vector>

namespace ketenkaart {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds longestWait = 2s;
// A lock of a dead process on this machine is known as such. The ages are for what cannot be asked: one of another
// machine, and one whose owner broke off before it had written who it is.
constexpr std::chrono::milliseconds oldestForeignLock = 10min;
constexpr std::chrono::milliseconds oldestEmptyLock = 1s;
constexpr QFileDevice::Permissions ofThisUser = QFile::ReadUser | QFile::WriteUser | QFile::ExeUser;

/// A class, because lupdate files texts under the class that tr() belongs to.
struct SaveText
{
    Q_DECLARE_TR_FUNCTIONS(FolderChange)
};

Error saveError(const QString& reason, const QString& path, const QString& advice)
{
    return {Error::Code::WriteFailed, SaveText::tr("The files cannot be saved: %1").arg(reason),
            QDir::toNativeSeparators(path), advice};
}

Error cannotWrite(const QString& reason, const QString& path)
{
    return saveError(reason, path, SaveText::tr("See whether you may write there and whether the disk is full"));
}

Error cannotReplace(const QString& reason, const QString& path)
{
    return saveError(reason, path, SaveText::tr("Change or take away what is there"));
}

/// What hinders a change that is decided.
struct Hindrance
{
    QString reason;
    QString path;
};

Error notCompleted(const Hindrance& hindrance)
{
    return {Error::Code::WriteFailed,
            SaveText::tr("The files are saved, but not all are in their place yet, which will be completed the next "
                         "time: %1")
                .arg(hindrance.reason),
            QDir::toNativeSeparators(hindrance.path), SaveText::tr("Close other programs that have the file open")};
}

Error earlierNotCompleted(const Hindrance& hindrance)
{
    return {
        Error::Code::WriteFailed,
        SaveText::tr("An earlier save must be completed first, which is not possible yet: %1").arg(hindrance.reason),
        QDir::toNativeSeparators(hindrance.path), SaveText::tr("Change or take away what is there")};
}

Error inTheWay(const QString& path)
{
    return saveError(SaveText::tr("what is in this place was not made by the program"), path,
                     SaveText::tr("Take it away"));
}

/// Why there is no lock.
struct NoLock
{
    bool isBusy = false; ///< another program has it
    Error error;
};

/// While it lives nobody else changes the folder.
using FolderLock = std::unique_ptr<QLockFile>;

/// Whether somebody broke off between making a lock and writing into it whose it is.
bool isAbandoned(const QString& path, const QLockFile& file)
{
    const QFileInfo info(path);
    return info.exists() && !file.getLockInfo(nullptr, nullptr, nullptr) &&
           info.lastModified().addDuration(oldestEmptyLock) < QDateTime::currentDateTime();
}

std::expected<FolderLock, NoLock> lock(const StagingPlaces& places, std::chrono::milliseconds wait)
{
    // QLockFile reads what is there, and a pipe would let it wait for ever.
    if (isThere(places.lock) && (isLink(places.lock) || !QFileInfo(places.lock).isFile())) {
        return std::unexpected(NoLock{false, inTheWay(places.lock)});
    }
    auto file = std::make_unique<QLockFile>(places.lock);
    file->setStaleLockTime(isAbandoned(places.lock, *file) ? oldestEmptyLock : oldestForeignLock);
    if (file->tryLock(wait)) {
        return file;
    }
    if (file->error() == QLockFile::LockFailedError) {
        return std::unexpected(NoLock{
            true, saveError(SaveText::tr("another program is saving into the same folder"), places.lock,
                            SaveText::tr("Try again in a moment; take this file away if no program is saving"))});
    }
    return std::unexpected(NoLock{
        false, cannotWrite(SaveText::tr("the folder cannot be written to"), QFileInfo(places.lock).absolutePath())});
}

/// Takes away what a change has left, and nothing else: never what a link leads to, nor what others have put there.
bool clear(const StagingPlaces& places)
{
    // First and for good: without it the rest is rubbish, also if this breaks off.
    if (isThere(places.journal) && (!QFile::remove(places.journal) || !syncFolder(places.root))) {
        return false;
    }
    const QDir content(places.content);
    for (const QString& name :
         content.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        QFile::remove(content.filePath(name));
    }
    QDir().rmdir(places.content);
    QFile::remove(places.newJournal);
    QFile::remove(places.begun);
    QDir().rmdir(places.root);
    return !isThere(places.root);
}

/// The file that takes the bytes of this name, behind a link if there is one, or why there is none.
std::expected<QString, QString> targetOf(const QString& path, const QString& folder)
{
    if (!isThere(path)) {
        return path;
    }
    if (!liesInside(path, folder) || liesInside(path, StagingPlaces(folder).root)) {
        return std::unexpected(SaveText::tr("it is a link that leads nowhere or out of the folder"));
    }
    const QFileInfo info(path);
    if (!info.isFile()) {
        return std::unexpected(SaveText::tr("this is no file"));
    }
    return isLink(path) ? info.canonicalFilePath() : path;
}

/// Makes a decided change, or the rest of it. Names come from the disk, so that links are looked at again.
std::expected<void, Hindrance> carryOut(const QString& folder, const StagingPlaces& places,
                                        const FolderDecision& decision)
{
    if (!decision.begun) {
        const DiskResult begun = writeDurably(places.begun, {}).and_then([&] { return syncFolder(places.root); });
        if (!begun) {
            return std::unexpected(Hindrance{begun.error(), places.root});
        }
    }
    QSet<QString> folders{folder, places.content};
    for (const StagedFile& file : decision.journal.replaced) {
        const QString waiting = QDir(places.content).filePath(file.name);
        const QString path = QDir(folder).filePath(file.name);
        if (!isThere(waiting)) {
            continue; // in place
        }
        const auto moved = targetOf(path, folder).and_then([&](const QString& target) {
            folders.insert(QFileInfo(target).path());
            return moveOver(waiting, target);
        });
        if (!moved) {
            return std::unexpected(Hindrance{moved.error(), path});
        }
    }
    for (const QString& name : decision.journal.removed) {
        QFile file(QDir(folder).filePath(name));
        if (isThere(file.fileName()) && !file.remove()) {
            return std::unexpected(Hindrance{file.errorString(), file.fileName()});
        }
    }
    for (const QString& path : std::as_const(folders)) {
        if (const DiskResult synced = syncFolder(path); !synced) {
            return std::unexpected(Hindrance{synced.error(), path});
        }
    }
    // What is left without the journal is taken away the next time.
    if (!clear(places) && isThere(places.journal)) {
        return std::unexpected(
            Hindrance{SaveText::tr("the journal of the change cannot be taken away"), places.journal});
    }
    return {};
}

/// Completes or clears what is there; the folder must be locked. Whether something was completed.
Result<bool> settle(const QString& folder, const StagingPlaces& places)
{
    using State = FolderDecision::State;
    const FolderDecision decision = decisionIn(places);
    switch (decision.state) {
    case State::None:
        return false;
    case State::Decided:
        return carryOut(folder, places, decision).transform([] { return true; }).transform_error(earlierNotCompleted);
    case State::Newer:
        return std::unexpected(
            saveError(SaveText::tr("a newer version of the program has begun to save and broke off"), places.root,
                      SaveText::tr("Open the folder with that version, so that it can complete it")));
    case State::Damaged:
        // Some files may be in place already, and these are the only copies of what belongs to them.
        if (decision.begun && !QDir(places.content).isEmpty()) {
            return std::unexpected(
                saveError(SaveText::tr("an earlier save broke off, and what is needed to complete it is damaged"),
                          places.root, SaveText::tr("Keep the files in it that you need, and take it away")));
        }
        break;
    case State::Rubbish:
    case State::InTheWay:
        break;
    }
    if (decision.state == State::InTheWay || !clear(places)) {
        return std::unexpected(inTheWay(places.root));
    }
    return false;
}

/// What a change has to do in a folder, once what is the same already is left out.
struct Plan
{
    struct File
    {
        QString name;
        QByteArray content;
        std::optional<QFileDevice::Permissions> permissions; ///< of the file that is there
    };
    std::vector<File> replaced;
    QStringList removed;

    [[nodiscard]] bool isEmpty() const { return replaced.empty() && removed.isEmpty(); }
};

/// Why a file cannot be written or taken away, as far as one can know without doing so. Opening it for writing shows
/// what permissions do not: files that cannot change, and on some systems those that others have open.
DiskResult checkReplaceable(const QString& path, const QString& folder)
{
    const QFileInfo info(path);
    const QString itsFolder = info.absolutePath();
    if (!QFileInfo(itsFolder).isWritable()) {
        return std::unexpected(SaveText::tr("the folder cannot be written to"));
    }
    if (QFileInfo(itsFolder).canonicalFilePath() != QFileInfo(folder).canonicalFilePath() &&
        QStorageInfo(itsFolder) != QStorageInfo(folder)) {
        return std::unexpected(SaveText::tr("it is a link to another disk"));
    }
    QFile file(path);
    if (info.exists() && !file.open(QFile::ReadWrite | QFile::ExistingOnly)) {
        return std::unexpected(file.errorString());
    }
    return {};
}

bool holds(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.exists() && file.size() == content.size() && file.open(QFile::ReadOnly) && file.readAll() == content;
}

Result<Plan> planOf(const QMap<QString, std::optional<QByteArray>>& files, const QString& folder)
{
    Plan plan;
    QSet<QString> real; // two names may lead to one file, which then cannot have both contents
    for (const auto& [name, content] : files.asKeyValueRange()) {
        const QString path = QDir(folder).filePath(name);
        const bool isRemovedLink = !content && isLink(path);
        const auto target = isRemovedLink ? path : targetOf(path, folder);
        if (!target) {
            return std::unexpected(cannotReplace(target.error(), path));
        }
        const bool exists = isThere(*target);
        const QString realPath = isRemovedLink ? QString() : QFileInfo(*target).canonicalFilePath();
        if (!realPath.isEmpty() && real.contains(realPath)) {
            return std::unexpected(cannotReplace(SaveText::tr("another name leads to the same file"), path));
        }
        real.insert(realPath);
        if (content ? exists && holds(*target, *content) : !exists) {
            continue;
        }
        if (const DiskResult check = isRemovedLink ? DiskResult() : checkReplaceable(*target, folder); !check) {
            return std::unexpected(cannotReplace(check.error(), path));
        }
        if (content) {
            plan.replaced.push_back(
                {name, *content, exists ? std::optional(QFile::permissions(*target) & ~ofThisUser) : std::nullopt});
        } else {
            plan.removed.append(name);
        }
    }
    return plan;
}

/// Writes the new files where they wait, and what is to be done with them where it does not count yet.
Result<FolderJournal> stage(const Plan& plan, const StagingPlaces& places)
{
    if (!QDir().mkdir(places.root) || !QDir().mkdir(places.content)) {
        return std::unexpected(cannotWrite(SaveText::tr("no folder can be made there"), places.root));
    }
    FolderJournal journal;
    for (const Plan::File& file : plan.replaced) {
        const QString path = QDir(places.content).filePath(file.name);
        if (const DiskResult written = writeDurably(path, file.content, file.permissions); !written) {
            return std::unexpected(cannotWrite(written.error(), path));
        }
        journal.replaced.push_back(stagedFile(file.name, file.content));
    }
    journal.removed = plan.removed;
    const QByteArray bytes = journal.toBytes();
    if (bytes.size() > FolderJournal::mostBytes) {
        return std::unexpected(
            saveError(SaveText::tr("these are too many files at once"), QFileInfo(places.root).path(), QString()));
    }
    const DiskResult done = writeDurably(places.newJournal, bytes)
                                .and_then([&] { return syncFolder(places.content); })
                                .and_then([&] { return syncFolder(places.root); })
                                .and_then([&] { return syncFolder(QFileInfo(places.root).path()); });
    if (!done) {
        return std::unexpected(cannotWrite(done.error(), places.root));
    }
    return journal;
}

/// The step that decides: before it nothing has happened, after it all will.
Result<void> decide(const StagingPlaces& places)
{
    const DiskResult decided =
        moveOver(places.newJournal, places.journal).and_then([&] { return syncFolder(places.root); });
    if (decided) {
        return {};
    }
    const Error error = cannotWrite(decided.error(), places.root);
    return std::unexpected(isThere(places.journal) && !QFile::remove(places.journal)
                               ? notCompleted({decided.error(), places.root})
                               : error);
}

} // namespace

void FolderChange::replace(const QString& name, const QByteArray& content)
{
    m_files.insert(name, content);
}

void FolderChange::remove(const QString& name)
{
    m_files.insert(name, std::nullopt);
}

Result<void> FolderChange::commit(const QString& folder) const
{
    for (const auto& [name, content] : m_files.asKeyValueRange()) {
        if (!isFileName(name)) {
            return std::unexpected(saveError(SaveText::tr("'%1' is no name of a file").arg(name), folder,
                                             SaveText::tr("Use letters, digits, hyphens and points")));
        }
    }
    if (!QFileInfo(folder).isDir()) {
        return std::unexpected(
            saveError(SaveText::tr("the folder does not exist"), folder, SaveText::tr("Choose another folder")));
    }
    const StagingPlaces places(folder);
    const auto early = planOf(m_files, folder);
    if (early && early->isEmpty() && !isThere(places.root)) {
        return {}; // nothing to do, for which nobody needs to be waited for
    }
    const auto locked = lock(places, longestWait);
    if (!locked) {
        return std::unexpected(locked.error().error);
    }
    if (const auto settled = settle(folder, places); !settled) {
        return std::unexpected(settled.error());
    }
    const auto plan = planOf(m_files, folder); // as it is now that nobody else changes it
    if (!plan || plan->isEmpty()) {
        return plan.transform([](const Plan&) {});
    }
    const auto journal = stage(*plan, places);
    const auto decided = journal.and_then([&](const FolderJournal&) { return decide(places); });
    if (!decided) {
        if (!isThere(places.journal)) {
            clear(places);
        }
        return decided;
    }
    return carryOut(folder, places, {FolderDecision::State::Decided, false, *journal}).transform_error(notCompleted);
}

Result<bool> finishFolderChange(const QString& folder)
{
    const StagingPlaces places(folder);
    if (!isThere(places.root) && !isThere(places.lock)) {
        return false;
    }
    const auto locked = lock(places, 0ms);
    if (!locked) {
        return locked.error().isBusy ? Result<bool>(false) : std::unexpected(locked.error().error);
    }
    return settle(folder, places);
}

FolderContent FolderContent::of(const QString& folder)
{
    const StagingPlaces places(folder);
    FolderContent content;
    // Another program may be saving meanwhile, and what was seen be partly of before and partly of after; it may even
    // have begun and ended in between, which the folder tells.
    for (int attempt = 0; attempt < 100; ++attempt) {
        const QDateTime changed = QFileInfo(folder).lastModified();
        const FolderDecision decision = decisionIn(places);
        QMap<QString, QString> waiting;
        for (const StagedFile& file : decision.journal.replaced) {
            if (const QString path = places.content + u'/' + file.name; isThere(path)) {
                waiting.insert(file.name, path);
            }
        }
        // After those that wait: a file that was moved since then is found here.
        content.m_paths.clear();
        for (const QFileInfo& file : filesOf(QDir(folder))) {
            content.m_paths.insert(file.fileName(), file.filePath());
        }
        content.m_paths.insert(waiting);
        for (const QString& name : std::as_const(decision.journal.removed)) {
            content.m_paths.remove(name);
        }
        if (decisionIn(places) == decision && QFileInfo(folder).lastModified() == changed) {
            break;
        }
    }
    return content;
}

QFileInfoList FolderContent::files() const
{
    QFileInfoList files;
    for (const QString& path : m_paths) {
        files.append(QFileInfo(path));
    }
    return files;
}

} // namespace ketenkaart
