#include "core/io/file_exchange.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <utility>

#ifdef Q_OS_LINUX
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <sys/xattr.h>
#include <unistd.h>
#endif

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

Error exchangeError(const QString& reason, const QString& path)
{
    return {Error::Code::WriteFailed, reason, QDir::toNativeSeparators(path),
            QCoreApplication::translate("FileExchange", "Make room on the disk, or save under another name")};
}

} // namespace

struct FileExchange::Data
{
    QString path;
    QString copy;
    std::optional<FileLease> lease;

    ~Data()
    {
        if (!copy.isEmpty()) {
            QFile::remove(copy);
        }
    }
};

FileExchange::FileExchange(std::unique_ptr<Data> data)
    : m_data(std::move(data))
{}
FileExchange::~FileExchange() = default;
FileExchange::FileExchange(FileExchange&&) noexcept = default;
FileExchange& FileExchange::operator=(FileExchange&&) noexcept = default;

QString FileExchange::copy() const
{
    return m_data->copy;
}

QString FileExchange::copyPrefix(const QString& path)
{
    // Not the name itself, which may be as long as a name can be.
    const QByteArray hash = QCryptographicHash::hash(QFileInfo(path).fileName().toUtf8(), QCryptographicHash::Sha1);
    return u".ketenkaart-"_s + QString::fromLatin1(hash.toHex().first(12)) + u'-';
}

QString FileExchange::copyPath(const QString& path)
{
    return QFileInfo(path).dir().filePath(copyPrefix(path) +
                                          QString::number(QRandomGenerator::system()->generate(), 36));
}

#ifdef Q_OS_LINUX

namespace {

constexpr off_t largestCopy = 256 * 1024 * 1024;

/// Those of which we know that a lease tells the truth.
bool isLocal(int descriptor)
{
    struct statfs system = {};
    if (fstatfs(descriptor, &system) != 0) {
        return false;
    }
    constexpr std::array<unsigned long, 5> kinds{EXT4_SUPER_MAGIC, XFS_SUPER_MAGIC, BTRFS_SUPER_MAGIC, F2FS_SUPER_MAGIC,
                                                 TMPFS_MAGIC};
    return std::ranges::find(kinds, static_cast<unsigned long>(system.f_type)) != kinds.end();
}

/// Whether a copy has all that the file is, and the way to it stays the same.
bool canBeCopied(int descriptor, const struct stat& file)
{
    if (file.st_nlink != 1 || file.st_size > largestCopy) {
        return false;
    }
    std::array<char, 1024> names{};
    const ssize_t length = flistxattr(descriptor, names.data(), names.size());
    return length == 0 || (length < 0 && errno == ENOTSUP);
}

bool copyBytes(int from, int to)
{
    QByteArray buffer(1024 * 1024, Qt::Uninitialized);
    off_t place = 0;
    for (;;) {
        const ssize_t length = pread(from, buffer.data(), static_cast<size_t>(buffer.size()), place);
        if (length == 0) {
            return true;
        }
        for (ssize_t done = 0; done < length;) {
            const ssize_t written = write(to, buffer.constData() + done, static_cast<size_t>(length - done));
            if (written <= 0) {
                return false;
            }
            done += written;
        }
        if (length < 0) {
            return false;
        }
        place += length;
    }
}

void clearCopies(const QString& path)
{
    const QFileInfo file(path);
    const QStringList left{FileExchange::copyPrefix(path) + u'*'};
    for (const QFileInfo& copy : file.dir().entryInfoList(left, QDir::Files | QDir::Hidden | QDir::System)) {
        QFile::remove(copy.filePath());
    }
}

bool hasSideFiles(const QString& path)
{
    return QFileInfo::exists(path + u"-journal"_s) || QFileInfo::exists(path + u"-wal"_s) ||
           QFileInfo::exists(path + u"-shm"_s);
}

} // namespace

std::expected<FileLease, FileLease::Obstacle> FileLease::take(const QString& path)
{
    // Whoever has a lease on it is disturbed by this, and the call does not wait for him.
    FileLease lease(open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    const int descriptor = lease.m_descriptor;
    if (descriptor < 0) {
        return std::unexpected(errno == EWOULDBLOCK ? Obstacle::Open : Obstacle::Unknown);
    }
    // The signal that somebody wants to open the file ends a process, unless it is one that is ignored.
    if (!isLocal(descriptor) || fcntl(descriptor, F_SETSIG, SIGURG) != 0) {
        return std::unexpected(Obstacle::Unknown);
    }
    if (fcntl(descriptor, F_SETLEASE, F_WRLCK) != 0) {
        return std::unexpected(errno == EAGAIN ? Obstacle::Open : Obstacle::Unknown);
    }
    return lease;
}

FileLease::~FileLease()
{
    if (m_descriptor >= 0) {
        close(m_descriptor); // ends the lease
    }
}

bool FileLease::isUndisturbed() const
{
    return fcntl(m_descriptor, F_GETLEASE) == F_WRLCK;
}

bool exchangeFiles(const QString& one, const QString& other)
{
    return renameat2(AT_FDCWD, QFile::encodeName(one).constData(), AT_FDCWD, QFile::encodeName(other).constData(),
                     RENAME_EXCHANGE) == 0;
}

bool keepOnDisk(const QString& path)
{
    const int descriptor = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool isKept = descriptor >= 0 && fsync(descriptor) == 0;
    if (descriptor >= 0) {
        close(descriptor);
    }
    return isKept;
}

std::expected<FileExchange, FileExchange::Refusal> FileExchange::begin(const QString& path)
{
    auto data = std::make_unique<Data>();
    data->path = path;
    if (auto lease = FileLease::take(path)) {
        data->lease = std::move(*lease);
    }
    struct stat file = {};
    // Whatever SQLite left beside the file belongs to it, and would not to the one that takes its place.
    if (!data->lease || hasSideFiles(path) || fstat(data->lease->descriptor(), &file) != 0 ||
        !canBeCopied(data->lease->descriptor(), file)) {
        return std::unexpected(Refusal());
    }
    clearCopies(path); // nobody else is at work on any, as he would have the file open
    const QString copy = copyPath(path);
    const int target = open(QFile::encodeName(copy).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (target < 0) {
        return std::unexpected(Refusal());
    }
    data->copy = copy;
    const bool isSame = fchown(target, file.st_uid, file.st_gid) == 0 && fchmod(target, file.st_mode & 07777) == 0;
    const bool isWhole = isSame && copyBytes(data->lease->descriptor(), target);
    close(target);
    if (!isSame) {
        return std::unexpected(Refusal());
    }
    if (!isWhole) {
        return std::unexpected(
            exchangeError(QCoreApplication::translate("FileExchange", "there is no room for a copy of it"), path));
    }
    return FileExchange(std::move(data));
}

std::expected<void, FileExchange::Refusal> FileExchange::commit()
{
    const QString folder = QFileInfo(m_data->path).path();
    if (!keepOnDisk(m_data->copy)) {
        return std::unexpected(exchangeError(
            QCoreApplication::translate("FileExchange", "the disk does not take a copy of it"), m_data->path));
    }
    if (!m_data->lease->isUndisturbed() || !exchangeFiles(m_data->copy, m_data->path)) {
        return std::unexpected(Refusal());
    }
    // The lease is on the old file, wherever it is. Nobody can come to it any more by its name.
    if (!m_data->lease->isUndisturbed() && exchangeFiles(m_data->copy, m_data->path)) {
        return std::unexpected(Refusal());
    }
    QFile::remove(m_data->copy);
    m_data->copy.clear();
    if (!keepOnDisk(folder)) {
        return std::unexpected(exchangeError(
            QCoreApplication::translate("FileExchange", "the disk does not say that it has kept it"), m_data->path));
    }
    return {};
}

#else

std::expected<FileLease, FileLease::Obstacle> FileLease::take(const QString&)
{
    return std::unexpected(Obstacle::Unknown);
}

FileLease::~FileLease() = default;

bool FileLease::isUndisturbed() const
{
    return false;
}

bool exchangeFiles(const QString&, const QString&)
{
    return false;
}

bool keepOnDisk(const QString&)
{
    return true;
}

std::expected<FileExchange, FileExchange::Refusal> FileExchange::begin(const QString&)
{
    return std::unexpected(Refusal());
}

std::expected<void, FileExchange::Refusal> FileExchange::commit()
{
    return std::unexpected(Refusal());
}

#endif

FileLease::FileLease(FileLease&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{}

FileLease& FileLease::operator=(FileLease&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

} // namespace ketenkaart
