#include "app/dialogs/last_folder.h"

#include <QSettings>
#include <QStandardPaths>

namespace ketenkaart {

namespace {

const QString folderKey = QStringLiteral("export/folder");

} // namespace

QString lastExportFolder()
{
    return QSettings().value(folderKey, QStandardPaths::writableLocation(QStandardPaths::PicturesLocation)).toString();
}

void rememberExportFolder(const QString& folder)
{
    QSettings().setValue(folderKey, folder);
}

} // namespace ketenkaart
