#include "core/io/sheet_formats.h"

#include "core/io/gexf.h"
#include "core/io/graphml.h"
#include "core/io/kml.h"
#include "core/io/regular_file.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

struct SheetFormat
{
    QLatin1StringView extension;
    Result<std::vector<Sheet>> (*read)(const QByteArray& bytes, const QString& file);
};
constexpr std::array formats{SheetFormat{"graphml"_L1, readGraphMl}, SheetFormat{"gexf"_L1, readGexf},
                             SheetFormat{"kml"_L1, readKml}};

const SheetFormat* formatOf(const QString& path)
{
    const QString extension = QFileInfo(path).suffix().toLower();
    const auto it = std::ranges::find(formats, extension, &SheetFormat::extension);
    return it == formats.end() ? nullptr : &*it;
}

} // namespace

const QStringList& sheetExtensions()
{
    static const QStringList extensions = [] {
        QStringList list;
        for (const SheetFormat& format : formats) {
            list.append(format.extension);
        }
        return list;
    }();
    return extensions;
}

bool isOfSheets(const QString& path)
{
    return formatOf(path);
}

Result<std::vector<Sheet>> readSheets(const QString& path)
{
    return readRegularFile(path, largestDataFile).and_then([&](const QByteArray& bytes) {
        return formatOf(path)->read(bytes, path);
    });
}

} // namespace ketenkaart
