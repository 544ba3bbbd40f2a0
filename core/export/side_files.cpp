#include "core/export/side_files.h"

#include "core/export/georeference.h"
#include "core/export/hotspots.h"
#include "core/export/shown_tables.h"
#include "core/export/white_spot_export.h"
#include "core/io/file_replacement.h"
#include "core/io/spatial_reference.h"
#include "core/report/flow_table.h"
#include "core/scene/flow_diagram.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace ketenkaart {

namespace {

constexpr int epsgWebMercator = 3857;
constexpr QLatin1StringView tableEnding(".csv");
constexpr QLatin1StringView linkTableEnding("-links.csv");

/// The path without the ending of the picture's format.
QString stemOf(const QString& path)
{
    const QFileInfo picture(path);
    return picture.path() + u'/' + picture.completeBaseName();
}

/// A class, because lupdate files texts under the class that tr() belongs to.
struct SideFileText
{
    Q_DECLARE_TR_FUNCTIONS(SideFileText)
};

Error writeError(const QString& path, const QString& reason)
{
    return {Error::Code::WriteFailed, SideFileText::tr("Cannot write a file beside the picture: %1").arg(reason),
            QDir::toNativeSeparators(path),
            SideFileText::tr("The picture itself was written; choose another folder, or make room on the disk")};
}

Result<void> writeBytes(const QByteArray& bytes, const QString& path)
{
    return replaceFile(path, [&](const QString& reason) { return writeError(path, reason); }, bytes);
}

/// The coordinate system of the world file, which cannot say it, in the file that GDAL and QGIS look for; they read no
/// .prj beside a PNG. ArcGIS reads this one too.
Result<QByteArray> coordinateSystemFile()
{
    const Result<QString> wkt = wellKnownText(epsgWebMercator);
    if (!wkt) {
        return std::unexpected(writeError(wkt.error().where, wkt.error().message));
    }
    return QStringLiteral("<PAMDataset>\n  <SRS dataAxisToSRSAxisMapping=\"1,2\">%1</SRS>\n</PAMDataset>\n")
        .arg(wkt->toHtmlEscaped())
        .toUtf8();
}

Result<void> writeWorldFile(const Page& page, const PageFormat& format, const QString& stem, const QString& path)
{
    const Result<QByteArray> system = coordinateSystemFile();
    if (!system) {
        return std::unexpected(system.error());
    }
    if (const auto done = writeBytes(*system, path + QStringLiteral(".aux.xml")); !done) {
        return done;
    }
    return writeBytes(georeferenceOf(page, format.pixels).worldFile(), stem + QStringLiteral(".pgw"));
}

/// What the first table holds: of a diagram of flows these, as actors are not in it.
Result<QByteArray> flowTableBytes(const SceneRequest& request, const FlowChoice& given)
{
    const FlowChoice choice = flowChoiceOf(request.filter, given);
    auto flows = flowsByKind(request.dataset, choice.filter);
    std::erase_if(flows, [&](const auto& ofKind) { return choice.filter.kind.value_or(ofKind.first) != ofKind.first; });
    return tableBytes(flowsTable(flows), TableFormat::Csv, request.language);
}

Result<void> writeTables(const Page& page, const SceneRequest& request, const QString& stem)
{
    const Result<ShownTables> tables = shownTables(page.scene, request);
    if (!tables) {
        return std::unexpected(tables.error());
    }
    const Result<QByteArray> first = page.content.layout == PageLayout::Flows
                                         ? flowTableBytes(request, page.content.flows)
                                         : Result<QByteArray>(tables->actors);
    if (!first) {
        return std::unexpected(first.error());
    }
    if (const auto done = writeBytes(*first, stem + tableEnding); !done) {
        return done;
    }
    return writeBytes(tables->links, stem + linkTableEnding);
}

/// The page shows one table; that is the one that goes beside it.
Result<void> writeWhiteSpots(const SceneRequest& request, const QString& stem)
{
    const Result<QByteArray> table = tableBytes(whiteSpotsForSpreadsheet(request), TableFormat::Csv, request.language);
    return table ? writeBytes(*table, stem + tableEnding) : std::unexpected(table.error());
}

} // namespace

Result<void> checkSideFiles(const ExportJob& job, const QString& path)
{
    const QFileInfo dataset(job.request.dataset.location());
    if (!job.tableBeside || job.request.dataset.location().isEmpty()) {
        return {};
    }
    // A dataset is a folder of tables or a file. In such a folder any table may be taken for a layer of it.
    const QFileInfo target(path);
    const bool isInside = dataset.isDir() && dataset.canonicalFilePath() == target.dir().canonicalPath();
    const bool isSame = std::ranges::any_of(std::array{tableEnding, linkTableEnding}, [&](QLatin1StringView ending) {
        const QFileInfo table(stemOf(path) + ending);
        return table.exists() && table.canonicalFilePath() == dataset.canonicalFilePath();
    });
    if (isInside || isSame) {
        return std::unexpected(Error{Error::Code::InvalidArgument,
                                     SideFileText::tr("The tables would lie among those of the dataset"),
                                     QDir::toNativeSeparators(path), SideFileText::tr("Choose another folder")});
    }
    return {};
}

QStringList sideFilesOf(const ExportJob& job, const QString& path)
{
    const QString stem = stemOf(path);
    QStringList files;
    if (job.descriptionBeside) {
        files.append(stem + QStringLiteral(".txt"));
    }
    if (job.worldFile && fileFormatOf(path) == FileFormat::Png) {
        files += {stem + QStringLiteral(".pgw"), path + QStringLiteral(".aux.xml")};
    }
    if (job.tableBeside) {
        files.append(stem + tableEnding);
        if (job.content.layout != PageLayout::WhiteSpots) {
            files.append(stem + linkTableEnding);
        }
    }
    return files;
}

Result<void> writeSideFiles(const ExportJob& job, const Page& page, const QString& description, const QString& path)
{
    const QString stem = stemOf(path);
    Result<void> done;
    if (job.descriptionBeside) {
        done = writeBytes(description.toUtf8() + '\n', stem + QStringLiteral(".txt"));
    }
    if (done && job.worldFile && fileFormatOf(path) == FileFormat::Png) {
        done = writeWorldFile(page, job.format, stem, path);
    }
    if (done && job.tableBeside) {
        done = job.content.layout == PageLayout::WhiteSpots ? writeWhiteSpots(job.request, stem)
                                                            : writeTables(page, job.request, stem);
    }
    if (done && !job.hotspotsPath.isEmpty()) {
        done = writeBytes(hotspotsOf(page, job.format), job.hotspotsPath);
    }
    return done;
}

} // namespace ketenkaart
