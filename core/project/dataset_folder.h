#pragma once

#include "core/model/dataset.h"

#include <QString>

namespace ketenkaart {

/// The folder that goes with a dataset, in which the pictures of its scenes are: the dataset itself when it is a
/// folder, or else that of its file. Absolute; empty for a dataset that is not on the disk.
[[nodiscard]] QString folderOfDataset(const QString& location);

/// Where a picture of a dataset is, and the folder that it must not lead out of. Both are empty for a name that would.
struct PicturePlace
{
    QString path;
    QString folder;
};
/// Among the pictures that the file of the dataset holds, or else beside the data, where it may be missing.
[[nodiscard]] PicturePlace placeOfPicture(const QString& name, const Dataset& dataset);
/// The same by the folder of the pictures, if any, and the location of the data.
[[nodiscard]] PicturePlace placeOfPicture(const QString& name, const QString& pictureFolder, const QString& location);

/// The house style that goes with a dataset, among its pictures: a file as readHouseStyle() reads it.
inline constexpr QLatin1StringView houseStyleName("house-style.ini");
/// Its path; empty where there is none.
[[nodiscard]] QString houseStyleOf(const Dataset& dataset);

} // namespace ketenkaart
