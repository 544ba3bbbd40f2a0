#include "core/project/project_pictures.h"

#include "core/io/regular_file.h"
#include "core/io/sqlite_file.h"

namespace ketenkaart {

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
