#include "core/project/dataset_folder.h"

#include <QFileInfo>

namespace ketenkaart {

QString folderOfDataset(const QString& location)
{
    const QFileInfo info(location);
    return location.isEmpty() ? QString() : info.isDir() ? info.absoluteFilePath() : info.absolutePath();
}

} // namespace ketenkaart
