#include "core/io/durable_file.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace ketenkaart {

namespace {

#ifdef Q_OS_UNIX
DiskResult syncDescriptor(int descriptor)
{
    int result = 0;
    do {
        result = ::fsync(descriptor);
    } while (result != 0 && errno == EINTR);
    // What keeps no such promise, as some file systems of a network, says that it does not know the request.
    if (result != 0 && errno != EINVAL && errno != ENOTSUP && errno != ENOSYS) {
        return std::unexpected(qt_error_string(errno));
    }
    return {};
}
#endif

DiskResult fill(QFile& file, const QByteArray& bytes, std::optional<QFileDevice::Permissions> permissions)
{
    if (file.write(bytes) != bytes.size() || !file.flush() || (permissions && !file.setPermissions(*permissions))) {
        return std::unexpected(file.errorString());
    }
#ifdef Q_OS_UNIX
    return syncDescriptor(file.handle());
#else
    return {};
#endif
}

} // namespace

DiskResult writeDurably(const QString& path, const QByteArray& bytes,
                        std::optional<QFileDevice::Permissions> permissions)
{
    QFile file(path);
    // What others may not read must not be open to them for a moment.
    const bool isOpen = permissions ? file.open(QFile::WriteOnly | QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner)
                                    : file.open(QFile::WriteOnly | QFile::NewOnly);
    if (!isOpen) {
        return std::unexpected(file.errorString());
    }
    DiskResult filled = fill(file, bytes, permissions);
    file.close();
    if (!filled) {
        file.remove();
    }
    return filled;
}

DiskResult syncFolder([[maybe_unused]] const QString& path)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) {
        return std::unexpected(qt_error_string(errno));
    }
    DiskResult synced = syncDescriptor(descriptor);
    ::close(descriptor);
    return synced;
#else
    return {};
#endif
}

DiskResult moveOver(const QString& from, const QString& to)
{
    std::error_code error;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), error);
    if (error) {
        return std::unexpected(qt_error_string(error.value()));
    }
    return {};
}

} // namespace ketenkaart
