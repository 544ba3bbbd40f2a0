#include "core/io/settings_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace ketenkaart {

namespace {

/// A class, because lupdate files texts under the class that tr() belongs to.
struct SettingsText
{
    Q_DECLARE_TR_FUNCTIONS(HouseStyle)
};

constexpr qint64 largestFile = 64 * 1024;

Error fileError(const QString& path, const QString& message)
{
    return {Error::Code::Unreadable, message, QDir::toNativeSeparators(path),
            SettingsText::tr("Name a settings file; the README shows one")};
}

/// Whether every line is a setting, a section or a comment. QSettings keeps what it has read and tells of other lines
/// the first time only: a file refused once would be taken, without them, when one tries again.
bool holdsSettingsOnly(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    QByteArray bytes = file.read(largestFile);
    if (bytes.startsWith("\xef\xbb\xbf")) {
        bytes.remove(0, 3); // the mark that Windows puts before UTF-8
    }
    return file.atEnd() && std::ranges::all_of(bytes.split('\n'), [](const QByteArray& line) {
               const QByteArray text = line.trimmed();
               return text.isEmpty() || text.startsWith(';') || text.contains('=') ||
                      (text.startsWith('[') && text.endsWith(']'));
           });
}

} // namespace

Result<Settings> readSettings(const QString& path)
{
    const QFileInfo info(path);
    if (!info.isFile() || !info.isReadable()) {
        return std::unexpected(fileError(path, SettingsText::tr("Cannot read the house-style")));
    }
    const Error notSettings = fileError(path, SettingsText::tr("This is not a settings file"));
    if (!holdsSettingsOnly(path)) {
        return std::unexpected(notSettings);
    }
    const QSettings file(path, QSettings::IniFormat);
    Settings settings;
    for (const QString& key : file.allKeys()) {
        // QSettings joins lists at commas; a name may have one.
        settings.insert(key, file.value(key).toStringList().join(QStringLiteral(", ")).trimmed());
    }
    if (file.status() != QSettings::NoError || settings.isEmpty()) {
        return std::unexpected(notSettings);
    }
    return settings;
}

} // namespace ketenkaart
