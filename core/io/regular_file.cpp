#include "core/io/regular_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace ketenkaart {

namespace {

Error fileError(Error::Code code, const QString& message, const QString& path, const QString& advice)
{
    return {code, message, QDir::toNativeSeparators(path), advice};
}

Error tooLarge(const QString& path, qint64 mostBytes)
{
    return fileError(Error::Code::Unreadable,
                     QCoreApplication::translate("RegularFile", "The file is larger than %1")
                         .arg(QLocale().formattedDataSize(mostBytes)),
                     path, QCoreApplication::translate("RegularFile", "Make it smaller or divide it"));
}

} // namespace

bool liesInside(const QString& path, const QString& folder)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    const QString realFolder = QFileInfo(folder).canonicalFilePath();
    return !real.isEmpty() && !realFolder.isEmpty() &&
           real.startsWith(realFolder.endsWith(u'/') ? realFolder : realFolder + u'/');
}

Result<void> checkRegularFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return std::unexpected(fileError(Error::Code::NotFound,
                                         QCoreApplication::translate("GdalAccess", "There is no such file"), path,
                                         QCoreApplication::translate("GdalAccess", "Check the name and the folder")));
    }
    if (!info.isFile()) {
        return std::unexpected(fileError(Error::Code::Unreadable,
                                         QCoreApplication::translate("GdalAccess", "This is not a file"), path,
                                         QCoreApplication::translate("GdalAccess", "Choose a file")));
    }
    return {};
}

Result<QByteArray> readRegularFile(const QString& path, qint64 mostBytes)
{
    if (const Result<void> check = checkRegularFile(path); !check) {
        return std::unexpected(check.error());
    }
    QFile file(path);
    if (file.size() > mostBytes) {
        return std::unexpected(tooLarge(path, mostBytes));
    }
    if (!file.open(QFile::ReadOnly)) {
        return std::unexpected(
            fileError(Error::Code::Unreadable,
                      QCoreApplication::translate("RegularFile", "The file cannot be read: %1").arg(file.errorString()),
                      path, QCoreApplication::translate("RegularFile", "Check that you may read it")));
    }
    // Read at most so much, whatever the size was said to be: some files grow, and some have none.
    QByteArray bytes = file.read(mostBytes);
    if (!file.atEnd()) {
        return std::unexpected(tooLarge(path, mostBytes));
    }
    return bytes;
}

} // namespace ketenkaart
