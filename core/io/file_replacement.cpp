#include "core/io/file_replacement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace ketenkaart {

Result<void> replaceFile(const QString& path, const WriteProblem& problem,
                         const std::function<Result<void>(QSaveFile&)>& write)
{
    const QFileInfo target(path);
    if (target.isDir()) {
        return std::unexpected(problem(QCoreApplication::translate("FileReplacement", "it is a folder")));
    }
    if (!target.absoluteDir().exists()) {
        return std::unexpected(problem(QCoreApplication::translate("FileReplacement", "the folder does not exist")));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return std::unexpected(problem(file.errorString()));
    }
    if (const Result<void> written = write(file); !written) {
        file.cancelWriting();
        return written;
    }
    if (!file.commit()) {
        return std::unexpected(problem(file.errorString()));
    }
    return {};
}

Result<void> replaceFile(const QString& path, const WriteProblem& problem, const QByteArray& bytes)
{
    return replaceFile(path, problem, [&](QSaveFile& file) -> Result<void> {
        if (file.write(bytes) != bytes.size()) {
            return std::unexpected(problem(file.errorString()));
        }
        return {};
    });
}

} // namespace ketenkaart
