#include "core/io/database_placement.h"

#include "core/io/file_exchange.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <optional>
#include <system_error>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A class, because lupdate files texts under the class that tr() belongs to.
struct PlacementMessage
{
    Q_DECLARE_TR_FUNCTIONS(DatabasePlacement)
};

std::unexpected<Error> failed(const QString& reason, const QString& path)
{
    return std::unexpected(Error{Error::Code::WriteFailed,
                                 PlacementMessage::tr("The file cannot be written: %1").arg(reason),
                                 QDir::toNativeSeparators(path),
                                 PlacementMessage::tr("Choose another name or folder, or close other programs that use "
                                                      "the file")});
}

/// A file that goes away unless it was moved.
struct Draft
{
    QString path;

    explicit Draft(const QString& given)
        : path(given)
    {}
    ~Draft() { QFile::remove(path); }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;
};

std::filesystem::path nativePath(const QString& path)
{
    return QFileInfo(path).filesystemFilePath();
}

/// Whether another program has a database open, as far as SQLite's locks tell.
bool isInUse(const QString& path, const SqliteTurn& turn)
{
    QFile file(path);
    const bool isDatabase = file.open(QFile::ReadOnly) && file.read(16) == QByteArray("SQLite format 3\0", 16);
    file.close();
    return isDatabase && !SqliteFile::open(path, SqliteFile::Access::Change, turn);
}

} // namespace

Result<void> placeDatabase(const QString& given, QByteArrayView content, const SqliteTurn& turn)
{
    const QFileInfo info(given);
    if (info.isDir()) {
        return failed(PlacementMessage::tr("it is a folder"), given);
    }
    const QString path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QString folder = QFileInfo(path).path();
    if (!QFileInfo(folder).isDir()) {
        return failed(PlacementMessage::tr("the folder does not exist"), given);
    }
    for (const QString& ending : {u"-journal"_s, u"-wal"_s, u"-shm"_s}) {
        if (QFileInfo::exists(path + ending)) {
            return failed(PlacementMessage::tr("another program has it open, or left %1 beside it")
                              .arg(QFileInfo(path + ending).fileName()),
                          given);
        }
    }
    const Draft draft(FileExchange::copyPath(path));
    QFile file(draft.path);
    if (!file.open(QFile::WriteOnly | QFile::NewOnly) || file.write(content.data(), content.size()) != content.size() ||
        !file.flush()) {
        return failed(file.errorString(), given);
    }
    file.close();
    if (!keepOnDisk(draft.path)) {
        return failed(PlacementMessage::tr("the disk does not take it"), given);
    }
    std::error_code fault;
    if (!info.exists()) {
        // Does not replace what somebody has put there meanwhile.
        if (QFile target(draft.path); !target.rename(path)) {
            return failed(target.errorString(), given);
        }
    } else {
        QFile::setPermissions(draft.path, QFile::permissions(path));
        const auto lease = FileLease::take(path);
        if (lease ? !lease->isUndisturbed() : lease.error() == FileLease::Obstacle::Open || isInUse(path, turn)) {
            return failed(PlacementMessage::tr("another program has it open"), given);
        }
        if (lease && exchangeFiles(draft.path, path)) {
            // Who came in this very moment has the old file, which is his again.
            if (!lease->isUndisturbed() && exchangeFiles(draft.path, path)) {
                return failed(PlacementMessage::tr("another program has it open"), given);
            }
        } else if (std::filesystem::rename(nativePath(draft.path), nativePath(path), fault); fault) {
            return failed(QString::fromLocal8Bit(fault.message()), given);
        }
    }
    return keepOnDisk(folder) ? Result<void>()
                              : failed(PlacementMessage::tr("the disk does not say that it has kept it"), given);
}

} // namespace ketenkaart
