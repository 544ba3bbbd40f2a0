#include "core/export/shown_tables.h"

#include "core/export/memory_file.h"
#include "core/scene/shown_content.h"
#include "core/io/gdal_access.h"

#include <QCoreApplication>

#include <cpl_string.h>
#include <ogrsf_frmts.h>

#include <memory>

namespace ketenkaart {

namespace {

constexpr int coordinateDecimals = 6; // a tenth of a metre

struct Close
{
    void operator()(GDALDataset* dataset) const { GDALClose(GDALDataset::ToHandle(dataset)); }
};

struct Table
{
    const char* name = "";
    std::vector<const char*> columns;
    std::vector<QStringList> rows;
};

/// Whether GDAL took the whole table.
bool write(OGRLayer& layer, const Table& table)
{
    for (const char* column : table.columns) {
        OGRFieldDefn field(column, OFTString);
        if (layer.CreateField(&field) != OGRERR_NONE) {
            return false;
        }
    }
    for (const QStringList& row : table.rows) {
        OGRFeature feature(layer.GetLayerDefn());
        for (qsizetype i = 0; i < row.size(); ++i) {
            // An unset field is written as nothing, an empty one as a pair of quotes.
            if (!row[i].isEmpty()) {
                feature.SetField(static_cast<int>(i), row[i].toUtf8().constData());
            }
        }
        if (layer.CreateFeature(&feature) != OGRERR_NONE) {
            return false;
        }
    }
    return true;
}

Result<QByteArray> csvOf(const Table& table, Language language)
{
    registerGdalDrivers();
    const GdalMessages messages;
    const MemoryFile file(QString::fromLatin1(table.name) + QStringLiteral(".csv"));
    GDALDriver* driver = GetGDALDriverManager()->GetDriverByName("CSV");
    std::unique_ptr<GDALDataset, Close> csv(
        driver ? driver->Create(file.path().constData(), 0, 0, 0, GDT_Unknown, nullptr) : nullptr);
    CPLStringList options;
    options.SetNameValue("WRITE_BOM", "YES");
    options.SetNameValue("SEPARATOR", language == Language::Dutch ? "SEMICOLON" : "COMMA");
    options.SetNameValue("LINEFORMAT", "LF"); // the same bytes on every system
    // Numbers are given as text, for their decimal comma; they need no quotes.
    options.SetNameValue("STRING_QUOTING", "IF_NEEDED");
    OGRLayer* layer = csv ? csv->CreateLayer(table.name, nullptr, wkbNone, options.List()) : nullptr;
    const bool done = layer && write(*layer, table);
    csv.reset();
    if (!done || !messages.failures().isEmpty()) {
        return std::unexpected(Error{
            Error::Code::WriteFailed,
            QCoreApplication::translate("ShownTables", "The table cannot be made: %1").arg(messages.firstFailure()),
            QString::fromLatin1(table.name), QString()});
    }
    return file.bytes().toByteArray();
}

QString joined(const QStringList& parts)
{
    return parts.join(u';');
}

QString degrees(double value, Language language)
{
    QString text = QString::number(value, 'f', coordinateDecimals);
    // As in the data: more zeros would claim to know the place better.
    while (text.endsWith(u'0') && !text.endsWith(u".0")) {
        text.chop(1);
    }
    return language == Language::Dutch ? text.replace(u'.', u',') : text;
}

/// The stages that the actor takes in the chosen chains.
QString stagesOf(const Actor& actor, const SceneRequest& request)
{
    QStringList stages;
    for (const QString& id : request.filter.chainIds) {
        const Chain* chain = request.dataset.chain(id);
        const std::optional<int> position = chain ? chain->stageOf(actor.id) : std::nullopt;
        if (!position) {
            continue;
        }
        const Stage& stage = chain->stages[static_cast<size_t>(*position)];
        const QString text = QStringLiteral("%1. %2").arg(*position + 1).arg(stage.name.in(request.language));
        stages += request.filter.chainIds.size() == 1
                      ? text
                      : QStringLiteral("%1: %2").arg(chain->name.in(request.language), text);
    }
    return joined(stages);
}

Table actorTable(const MapScene& scene, const SceneRequest& request)
{
    Table table{"actors",
                {"id", "name", "kind", "themes", "campus", "municipality", "province", "lon", "lat", "stage", "website",
                 "source", "evidence"},
                {}};
    for (const Actor* actor : shownActors(scene, request)) {
        QStringList themes;
        for (const Theme theme : actor->themes) {
            themes += idOf(theme);
        }
        const auto coordinate = [&](double GeoPoint::*part) {
            return actor->position ? degrees(*actor->position.*part, request.language) : QString();
        };
        table.rows.push_back({actor->id, actor->name, idOf(actor->kind), joined(themes), actor->campusId,
                              actor->municipality, actor->province, coordinate(&GeoPoint::longitude),
                              coordinate(&GeoPoint::latitude), stagesOf(*actor, request), actor->website,
                              actor->provenance.source, idOf(actor->provenance.evidence)});
    }
    return table;
}

Table linkTable(const MapScene& scene, const Dataset& dataset)
{
    Table table{"links", {"id", "from", "from_name", "to", "to_name", "kind", "chains", "evidence", "source"}, {}};
    for (const Link* link : shownLinks(scene, dataset)) {
        table.rows.push_back({link->id, link->fromId, dataset.actor(link->fromId)->name, link->toId,
                              dataset.actor(link->toId)->name, idOf(link->kind), joined(link->chainIds),
                              idOf(link->provenance.evidence), link->provenance.source});
    }
    return table;
}

} // namespace

Result<ShownTables> shownTables(const MapScene& scene, const SceneRequest& request)
{
    const Result<QByteArray> actors = csvOf(actorTable(scene, request), request.language);
    if (!actors) {
        return std::unexpected(actors.error());
    }
    const Result<QByteArray> links = csvOf(linkTable(scene, request.dataset), request.language);
    if (!links) {
        return std::unexpected(links.error());
    }
    return ShownTables{*actors, *links};
}

} // namespace ketenkaart
