#include "core/project/project_pictures.h"

#include "core/io/regular_file.h"
#include "core/io/settings_file.h"
#include "core/io/sqlite_file.h"
#include "core/project/dataset_folder.h"

namespace ketenkaart {

using namespace Qt::Literals::StringLiterals;

QStringList pictureNames(const Project& project)
{
    QStringList names;
    if (const Sheet* scenes = project.sheet(LayerIndex::Presentation)) {
        const qsizetype column = scenes->columnIndex(u"image");
        for (const SheetRow& row : scenes->rows) {
            if (const QString name = Sheet::cell(row, column).trimmed(); !name.isEmpty() && !names.contains(name)) {
                names.append(name);
            }
        }
    }
    if (const QString path = project.picturePath(houseStyleName); !path.isEmpty()) {
        names.append(houseStyleName);
        const QString logo = readSettings(path).value_or(Settings()).value(u"house-style/logo"_s);
        if (!logo.isEmpty() && !names.contains(logo)) {
            names.append(logo);
        }
    }
    return names;
}

std::vector<KeptFile> heldPictures(const Project& project)
{
    std::vector<KeptFile> files;
    for (const QString& name : pictureNames(project)) {
        const QString path = project.picturePath(name);
        if (path.isEmpty() || name.contains(u'/')) {
            continue;
        }
        if (Result<QByteArray> bytes = readRegularFile(path, SqliteFile::longestValue)) {
            files.push_back({name, *std::move(bytes)});
        }
    }
    return files;
}

} // namespace ketenkaart
