#include "core/export/project_formats.h"

#include "core/export/project_graph.h"
#include "core/export/qgis_styles.h"
#include "core/io/file_replacement.h"
#include "core/io/gexf.h"
#include "core/io/graphml.h"
#include "core/io/kml.h"
#include "core/io/workbook.h"
#include "core/io/xml_source.h"
#include "core/model/clean_text.h"
#include "core/project/dataset_reader.h"
#include "core/project/project_writer.h"
#include "core/scene/map_style.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A class, because lupdate files texts under the class that tr() belongs to.
struct FormatText
{
    Q_DECLARE_TR_FUNCTIONS(ProjectFormat)
};

constexpr std::array formats{ProjectFormat::GeoPackage, ProjectFormat::Folder, ProjectFormat::Xlsx,
                             ProjectFormat::GeoJson,    ProjectFormat::Kml,    ProjectFormat::GraphMl,
                             ProjectFormat::Gexf};

/// The two ends of a link on the map, where both have a place.
using Ends = std::vector<GeoPoint>;

/// What formats with places need besides the rows.
struct Places
{
    QHash<QString, GeoPoint> byId;

    explicit Places(const FlatProject& flat)
    {
        for (const FlatLayer& layer : flat.layers) {
            const qsizetype id = layer.columnOf(u"id");
            for (const FlatLayer::Row& row : layer.rows) {
                if (row.place && layer.layer != LayerIndex::CaseActors) {
                    byId.insert(cleanText(row.cells.value(id)), *row.place);
                }
            }
        }
    }

    [[nodiscard]] Ends endsOf(const FlatLayer& layer, const FlatLayer::Row& row) const
    {
        const auto from = byId.constFind(cleanText(row.cells.value(layer.columnOf(u"from"))));
        const auto to = byId.constFind(cleanText(row.cells.value(layer.columnOf(u"to"))));
        return from == byId.cend() || to == byId.cend() ? Ends() : Ends{*from, *to};
    }
};

/// What says of a feature which layer it belongs to.
bool isLayerMark(const QString& column)
{
    return columnOfAttribute(column).compare("layer"_L1, Qt::CaseInsensitive) == 0;
}

QByteArray geoJsonOf(const FlatProject& flat)
{
    const Places places(flat);
    const auto position = [](const GeoPoint& point) { return QJsonArray{point.longitude, point.latitude}; };
    QByteArrayList features;
    for (const FlatLayer& layer : flat.layers) {
        for (const FlatLayer::Row& row : layer.rows) {
            QJsonObject properties{{u"layer"_s, layer.name}};
            for (size_t i = 0; i < layer.columns.size(); ++i) {
                const QString& cell = row.cells[static_cast<qsizetype>(i)];
                const FlatLayer::Column& column = layer.columns[i];
                const QString name = isLayerMark(column.name) ? attributeName(column.name) : column.name;
                if (const auto number = column.isNumber ? cellNumber(cell) : std::nullopt) {
                    properties.insert(name, *number);
                } else if (!cell.isEmpty()) {
                    properties.insert(name, cell);
                }
            }
            QJsonValue geometry;
            if (const Ends ends = places.endsOf(layer, row); row.place) {
                geometry = QJsonObject{{u"type"_s, u"Point"_s}, {u"coordinates"_s, position(*row.place)}};
            } else if (ends.size() == 2) {
                geometry = QJsonObject{{u"type"_s, u"LineString"_s},
                                       {u"coordinates"_s, QJsonArray{position(ends[0]), position(ends[1])}}};
            }
            const QJsonObject feature{
                {u"type"_s, u"Feature"_s}, {u"properties"_s, properties}, {u"geometry"_s, geometry}};
            features.append(QJsonDocument(feature).toJson(QJsonDocument::Compact));
        }
    }
    return "{\"type\":\"FeatureCollection\",\"features\":[\n" + features.join(",\n") + "\n]}\n";
}

/// How things of the dataset are coloured on the map; invalid for what is not on it.
class RowColours
{
public:
    explicit RowColours(const Dataset& dataset)
        : m_dataset(dataset)
    {
        for (const std::vector<Link>* links : {&dataset.links(), &dataset.regionLinks()}) {
            for (const Link& link : *links) {
                m_links.insert(link.id, m_style.linkColour(link.kind));
            }
        }
    }

    [[nodiscard]] QColor of(LayerIndex layer, const QString& id) const
    {
        if (layer == LayerIndex::Links) {
            return m_links.value(id);
        }
        if (layer == LayerIndex::Campuses) {
            return m_style.campusColour;
        }
        const Actor* actor = layer == LayerIndex::Actors ? m_dataset.actor(id) : nullptr;
        return actor ? m_style.themeColour(m_dataset.vocabulary().mainTheme(actor->themes)) : QColor();
    }

private:
    const Dataset& m_dataset;
    const MapStyle m_style = MapStyle::standard();
    QHash<QString, QColor> m_links;
};

/// The first of these columns that says something, in the language before the other.
QString descriptionOf(const FlatLayer& layer, const FlatLayer::Row& row, Language language)
{
    for (const QString& column : {u"summary"_s, u"label"_s, u"note"_s, u"text"_s}) {
        const LocalizedText text{row.cells.value(layer.columnOf(QString(column + u"_nl"_s))),
                                 row.cells.value(layer.columnOf(QString(column + u"_en"_s)))};
        if (!text.in(language).isEmpty()) {
            return text.in(language);
        }
    }
    return {};
}

QByteArray kmlOf(const FlatProject& flat, const Dataset& dataset, Language language)
{
    const Places places(flat);
    const RowColours colours(dataset);
    std::vector<KmlFolder> folders;
    for (const FlatLayer& layer : flat.layers) {
        KmlFolder folder{layer.name, {}};
        for (const FlatLayer::Row& row : layer.rows) {
            KmlPlacemark placemark;
            placemark.name = row.title.in(language);
            placemark.description = descriptionOf(layer, row, language);
            placemark.colour = colours.of(layer.layer, cleanText(row.cells.value(layer.columnOf(u"id"))));
            placemark.places = row.place ? Ends{*row.place} : places.endsOf(layer, row);
            for (size_t i = 0; i < layer.columns.size(); ++i) {
                placemark.values.emplace_back(layer.columns[i].name, row.cells[static_cast<qsizetype>(i)]);
            }
            folder.placemarks.push_back(std::move(placemark));
        }
        folders.push_back(std::move(folder));
    }
    return kmlOf(dataset.name(), folders);
}

Result<QByteArray> xlsxOf(FlatProject& flat, const QString& title)
{
    std::vector<WorkbookSheet> sheets;
    int cut = 0;
    for (FlatLayer& layer : flat.layers) {
        WorkbookSheet sheet{layer.name, {}, {}};
        for (const FlatLayer::Column& column : layer.columns) {
            sheet.columns.push_back({column.name, column.isNumber});
        }
        for (FlatLayer::Row& row : layer.rows) {
            cut += static_cast<int>(std::ranges::count_if(
                row.cells, [](const QString& cell) { return cell.size() > longestWorkbookText; }));
            sheet.rows.push_back(std::move(row.cells));
        }
        sheets.push_back(std::move(sheet));
    }
    if (cut > 0) {
        flat.losses.append(
            FormatText::tr("%n text(s) are cut after %1 characters", nullptr, cut).arg(longestWorkbookText));
    }
    return workbookBytes(sheets, title);
}

/// The bytes of a file that only holds a copy, and what is not in them.
Result<std::pair<QByteArray, QStringList>> bytesOf(const Project& project, ProjectFormat format, Language language)
{
    FlatProject flat = flatProject(project);
    const Dataset dataset = datasetOf(project).dataset;
    switch (format) {
    case ProjectFormat::Xlsx: {
        const Result<QByteArray> bytes = xlsxOf(flat, dataset.name());
        return bytes.transform([&](const QByteArray& made) { return std::pair(made, flat.losses); });
    }
    case ProjectFormat::GeoJson:
        return std::pair(geoJsonOf(flat), flat.losses);
    case ProjectFormat::Kml:
        return std::pair(kmlOf(flat, dataset, language), flat.losses);
    case ProjectFormat::GraphMl:
    case ProjectFormat::Gexf: {
        const ProjectGraph made = projectGraph(flat, dataset, language);
        return std::pair(format == ProjectFormat::Gexf ? gexfOf(made.graph) : graphMlOf(made.graph), made.losses);
    }
    case ProjectFormat::GeoPackage:
    case ProjectFormat::Folder:
        break;
    }
    std::unreachable();
}

} // namespace

std::span<const ProjectFormat> allProjectFormats()
{
    return formats;
}

QString suffixOf(ProjectFormat format)
{
    switch (format) {
    case ProjectFormat::GeoPackage:
        return u"gpkg"_s;
    case ProjectFormat::Folder:
        return {};
    case ProjectFormat::Xlsx:
        return u"xlsx"_s;
    case ProjectFormat::GeoJson:
        return u"geojson"_s;
    case ProjectFormat::Kml:
        return u"kml"_s;
    case ProjectFormat::GraphMl:
        return u"graphml"_s;
    case ProjectFormat::Gexf:
        return u"gexf"_s;
    }
    std::unreachable();
}

QString nameOf(ProjectFormat format)
{
    switch (format) {
    case ProjectFormat::GeoPackage:
        return FormatText::tr("GeoPackage, all in one file");
    case ProjectFormat::Folder:
        return FormatText::tr("Folder of CSV files");
    case ProjectFormat::Xlsx:
        return FormatText::tr("Copy as an Excel workbook");
    case ProjectFormat::GeoJson:
        return FormatText::tr("Copy as GeoJSON");
    case ProjectFormat::Kml:
        return FormatText::tr("Copy as KML, for Google Earth");
    case ProjectFormat::GraphMl:
        return FormatText::tr("Copy as GraphML, for yEd and Gephi");
    case ProjectFormat::Gexf:
        return FormatText::tr("Copy as GEXF, for Gephi");
    }
    std::unreachable();
}

bool canBeKept(ProjectFormat format)
{
    return format == ProjectFormat::GeoPackage || format == ProjectFormat::Folder;
}

std::optional<ProjectFormat> projectFormatOf(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix();
    if (suffix.isEmpty() || path.endsWith(u'/') || path.endsWith(QDir::separator())) {
        return ProjectFormat::Folder;
    }
    const auto found = std::ranges::find_if(
        formats, [&](ProjectFormat format) { return suffix.compare(suffixOf(format), Qt::CaseInsensitive) == 0; });
    return found == formats.end() ? std::nullopt : std::optional(*found);
}

Result<WrittenProject> writeProjectAs(const Project& project, const Project& kept, const QString& path,
                                      ProjectFormat format, Language language)
{
    if (canBeKept(format)) {
        const LayerStyles styles = qgisStyles(datasetOf(project).dataset.vocabulary(), language);
        return saveProjectAs(project, kept, path, styles).transform([](const Project& saved) {
            return WrittenProject{saved, {}};
        });
    }
    for (size_t i = 0; i < datasetLayerCount; ++i) {
        if (const std::optional<Error>& unreadable = project.failure(layerAt(i))) {
            return std::unexpected(*unreadable); // it would not be in the copy
        }
    }
    const auto made = bytesOf(project, format, language);
    if (!made) {
        return std::unexpected(made.error());
    }
    const auto problem = [&](const QString& reason) {
        return Error{Error::Code::WriteFailed, FormatText::tr("The file cannot be written: %1").arg(reason),
                     QDir::toNativeSeparators(path), FormatText::tr("Choose another folder, or make room on the disk")};
    };
    return replaceFile(path, problem, made->first).transform([&] {
        return WrittenProject{std::nullopt, made->second};
    });
}

} // namespace ketenkaart
