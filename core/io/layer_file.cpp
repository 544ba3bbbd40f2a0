#include "core/io/layer_file.h"

#include <array>

namespace ketenkaart {

using namespace Qt::Literals::StringLiterals;

bool isCsvFile(const QString& file)
{
    return QFileInfo(file).suffix().compare("csv"_L1, Qt::CaseInsensitive) == 0;
}

QFileInfoList filesOf(const QDir& folder)
{
    return folder.entryInfoList(QDir::Files | QDir::System, QDir::Name);
}

QString layerFile(const QFileInfoList& files, const QStringList& names)
{
    static constexpr std::array extensions{"csv"_L1, "geojson"_L1, "fgb"_L1, "shp"_L1, "dbf"_L1};
    for (const QString& name : names) {
        for (const QLatin1StringView extension : extensions) {
            for (const QFileInfo& file : files) {
                if (file.completeBaseName().compare(name, Qt::CaseInsensitive) == 0 &&
                    file.suffix().compare(extension, Qt::CaseInsensitive) == 0) {
                    return file.filePath();
                }
            }
        }
    }
    return {};
}

} // namespace ketenkaart
