#include "app/document/recent_files.h"

#include <QFileInfo>
#include <QSettings>

namespace ketenkaart {

namespace {

constexpr qsizetype mostRecent = 10;
const QString recentKey = QStringLiteral("files/recent");
const QString lastKey = QStringLiteral("files/last");

} // namespace

QStringList recentFiles()
{
    QStringList files = QSettings().value(recentKey).toStringList();
    files.removeIf([](const QString& file) { return !QFileInfo::exists(file); });
    return files;
}

void noteRecentFile(const QString& location)
{
    QStringList files = QSettings().value(recentKey).toStringList();
    files.removeAll(location);
    files.prepend(location);
    QSettings().setValue(recentKey, files.first(std::min(files.size(), mostRecent)));
}

void forgetRecentFiles()
{
    QSettings().remove(recentKey);
}

QString lastOpened()
{
    const QString file = QSettings().value(lastKey).toString();
    return QFileInfo::exists(file) ? file : QString();
}

void noteLastOpened(const QString& location)
{
    QSettings().setValue(lastKey, location);
}

} // namespace ketenkaart
