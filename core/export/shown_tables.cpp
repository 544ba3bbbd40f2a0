#include "core/export/shown_tables.h"

#include "core/io/table_writer.h"
#include "core/scene/shown_content.h"

namespace ketenkaart {

namespace {

constexpr int coordinateDecimals = 6; // a tenth of a metre

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
        const auto place = request.dataset.stageOfActor(actor.id, id);
        if (!place) {
            continue;
        }
        const QString text =
            QStringLiteral("%1. %2").arg(QString::number(place->index + 1), place->stage().name.in(request.language));
        stages += request.filter.chainIds.size() == 1
                      ? text
                      : QStringLiteral("%1: %2").arg(place->chain->name.in(request.language), text);
    }
    return joined(stages);
}

PlainTable actorTable(const MapScene& scene, const SceneRequest& request)
{
    PlainTable table{"actors",
                     {"id", "name", "kind", "themes", "campus", "municipality", "province", "lon", "lat", "stage",
                      "website", "source", "evidence"},
                     {}};
    const Vocabulary& words = request.dataset.vocabulary();
    for (const Actor* actor : shownActors(scene, request)) {
        QStringList themes;
        for (const Theme theme : actor->themes) {
            themes += words.id(theme);
        }
        const auto coordinate = [&](double GeoPoint::* part) {
            return actor->position ? degrees(*actor->position.*part, request.language) : QString();
        };
        table.rows.push_back({actor->id, actor->name, words.id(actor->kind), joined(themes), actor->campusId,
                              actor->municipality, actor->province, coordinate(&GeoPoint::longitude),
                              coordinate(&GeoPoint::latitude), stagesOf(*actor, request), actor->website,
                              actor->provenance.source, idOf(actor->provenance.evidence)});
    }
    return table;
}

PlainTable linkTable(const MapScene& scene, const Dataset& dataset)
{
    PlainTable table{"links", {"id", "from", "from_name", "to", "to_name", "kind", "chains", "evidence", "source"}, {}};
    for (const Link* link : shownLinks(scene, dataset)) {
        table.rows.push_back({link->id, link->fromId, dataset.actor(link->fromId)->name, link->toId,
                              dataset.actor(link->toId)->name, dataset.vocabulary().id(link->kind),
                              joined(link->chainIds), idOf(link->provenance.evidence), link->provenance.source});
    }
    return table;
}

} // namespace

Result<ShownTables> shownTables(const MapScene& scene, const SceneRequest& request)
{
    const Result<QByteArray> actors = tableBytes(actorTable(scene, request), TableFormat::Csv, request.language);
    if (!actors) {
        return std::unexpected(actors.error());
    }
    const Result<QByteArray> links = tableBytes(linkTable(scene, request.dataset), TableFormat::Csv, request.language);
    if (!links) {
        return std::unexpected(links.error());
    }
    return ShownTables{*actors, *links};
}

} // namespace ketenkaart
