#include "core/project/dataset_copy.h"

#include "core/io/regular_file.h"
#include "core/io/sqlite_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace ketenkaart {

namespace {

/// A class, because lupdate files texts under the class that tr() belongs to.
struct CopyText
{
    Q_DECLARE_TR_FUNCTIONS(DatasetCopy)
};

Error copyError(const QString& path, const QString& reason)
{
    return {Error::Code::WriteFailed, CopyText::tr("The dataset cannot be copied: %1").arg(reason),
            QDir::toNativeSeparators(path),
            CopyText::tr("Choose a folder that you may write to and that has no such dataset yet")};
}

Result<void> copyFile(const QString& from, const QString& to)
{
    if (const Result<void> check = checkRegularFile(from); !check) {
        return check;
    }
    QFile file(from);
    if (!QDir().mkpath(QFileInfo(to).absolutePath()) || !file.copy(to) ||
        !QFile::setPermissions(to, QFile::permissions(to) | QFile::WriteOwner)) {
        return std::unexpected(copyError(to, file.errorString()));
    }
    return {};
}

Result<void> copyGeoPackage(const QString& from, const QString& to)
{
    const auto file = SqliteFile::open(from, SqliteFile::Access::Read);
    if (!file) {
        return std::unexpected(file.error());
    }
    return file->copyTo(to).transform_error(
        [&](const SqliteFault& fault) { return copyError(to, SqliteFile::reasonOf(fault)); });
}

} // namespace

Result<QString> copyDataset(const QString& location, const QString& folder)
{
    const QFileInfo source(location);
    const QString target = QDir(folder).filePath(source.fileName());
    if (QFileInfo::exists(target)) {
        return std::unexpected(copyError(target, CopyText::tr("there is one of that name already")));
    }
    Result<void> done;
    if (!source.isDir()) {
        const bool isPackage = source.suffix().compare(u"gpkg", Qt::CaseInsensitive) == 0;
        done = isPackage ? copyGeoPackage(location, target) : copyFile(location, target);
        return done.transform([&] { return target; });
    }
    if (!QDir().mkpath(target)) {
        return std::unexpected(copyError(target, CopyText::tr("the folder cannot be made")));
    }
    for (const QString& name : QDir(location).entryList(QDir::Files)) {
        const QString file = QDir(location).filePath(name);
        if (done && liesInside(file, location)) {
            done = copyFile(file, QDir(target).filePath(name));
        }
    }
    return done.transform([&] { return target; });
}

Result<void> copyBeside(const QString& file, const QString& fromFolder, const QString& toFolder)
{
    const QString from = QDir(fromFolder).filePath(file);
    const QString to = QDir(toFolder).filePath(file);
    if (!liesInside(from, fromFolder) || QFileInfo::exists(to)) {
        return {};
    }
    return copyFile(from, to);
}

} // namespace ketenkaart
