#include "app/dialogs/last_export.h"

#include "app/session/shipped_data.h"
#include "core/project/dataset_folder.h"

#include <QSettings>
#include <QStandardPaths>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto folderKey = "export/folder"_L1;
constexpr auto authorKey = "export/author"_L1;

} // namespace

QString lastExportFolder(const QString& location)
{
    const bool isOfUser = !location.isEmpty() && !isShipped(location);
    return QSettings()
        .value(folderKey, isOfUser ? folderOfDataset(location)
                                   : QStandardPaths::writableLocation(QStandardPaths::PicturesLocation))
        .toString();
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
