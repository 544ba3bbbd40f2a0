#include "core/project/dataset_folder.h"

#include <QDir>
#include <QFileInfo>

namespace ketenkaart {

QString folderOfDataset(const QString& location)
{
    const QFileInfo info(location);
    return location.isEmpty() ? QString() : info.isDir() ? info.absoluteFilePath() : info.absolutePath();
}

PicturePlace placeOfPicture(const QString& name, const Dataset& dataset)
{
    return placeOfPicture(name, dataset.pictureFolder(), dataset.location());
}

PicturePlace placeOfPicture(const QString& name, const QString& pictureFolder, const QString& location)
{
    if (name.isEmpty() || !QDir::isRelativePath(name)) {
        return {};
    }
    const auto placeIn = [&](const QString& given) -> PicturePlace {
        const QDir folder(given);
        const QString path = QDir::cleanPath(folder.absoluteFilePath(name));
        return path.startsWith(folder.absolutePath() + u'/') ? PicturePlace{path, given} : PicturePlace{};
    };
    if (!pictureFolder.isEmpty()) {
        if (const PicturePlace held = placeIn(pictureFolder); QFileInfo::exists(held.path)) {
            return held;
        }
    }
    return location.isEmpty() ? PicturePlace{} : placeIn(folderOfDataset(location));
}

QString houseStyleOf(const Dataset& dataset)
{
    const QString path = placeOfPicture(houseStyleName, dataset).path;
    return QFileInfo(path).isFile() ? path : QString();
}

} // namespace ketenkaart
