#include "app/dialogs/last_export.h"

#include <QSettings>
#include <QStandardPaths>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto folderKey = "export/folder"_L1;
constexpr auto authorKey = "export/author"_L1;

} // namespace

QString lastExportFolder()
{
    return QSettings().value(folderKey, QStandardPaths::writableLocation(QStandardPaths::PicturesLocation)).toString();
}

void rememberExportFolder(const QString& folder)
{
    QSettings().setValue(folderKey, folder);
}

QString lastExportAuthor()
{
    return QSettings().value(authorKey).toString();
}

void rememberExportAuthor(const QString& author)
{
    QSettings().setValue(authorKey, author);
}

} // namespace ketenkaart
