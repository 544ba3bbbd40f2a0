#include "core/project/case_tables.h"

#include "core/model/clean_text.h"
#include "core/project/layer_table.h"

#include <QCoreApplication>

#include <utility>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

QString flag(bool value)
{
    return value ? u"yes"_s : u"no"_s;
}

QString nameOr(const QString& id, const QString& name)
{
    const QString clean = cleanText(name);
    return clean.isEmpty() ? id : clean;
}

QStringList cells(const Case& scenario)
{
    LocalizedText name{cleanText(scenario.name.dutch), cleanText(scenario.name.english)};
    if (name.dutch.isEmpty() && name.english.isEmpty()) {
        name = {scenario.id, scenario.id};
    }
    return {scenario.id, name.dutch, name.english, listCell(scenario.withoutActors), listCell(scenario.withoutLinks)};
}

QStringList cells(const Case& scenario, const Actor& actor, const Vocabulary& words)
{
    return {scenario.id,
            actor.id,
            nameOr(actor.id, actor.name),
            cleanText(actor.organisation),
            listCell(actor.aliases),
            words.id(actor.kind),
            listCell(actor.themes, words),
            listCell(actor.technologyIds),
            actor.campusId,
            cleanText(actor.municipality),
            cleanText(actor.province),
            actor.position ? numberCell(actor.position->longitude) : QString(),
            actor.position ? numberCell(actor.position->latitude) : QString(),
            flag(actor.approximate),
            cleanText(actor.summary.dutch),
            cleanText(actor.summary.english),
            cleanText(actor.website),
            cleanText(actor.provenance.source),
            idOf(actor.provenance.evidence),
            actor.regionId,
            actor.country};
}

QStringList cells(const Case& scenario, const Link& link, const Vocabulary& words)
{
    return {scenario.id,
            link.id,
            link.fromId,
            link.toId,
            words.id(link.kind),
            listCell(link.chainIds),
            flag(link.directed),
            cleanText(link.label.dutch),
            cleanText(link.label.english),
            cleanText(link.provenance.source),
            idOf(link.provenance.evidence)};
}

QString faultOf(const Case& scenario)
{
    IdCheck actors;
    for (const Actor& actor : scenario.plannedActors) {
        actors.own(actor.id);
        actors.references(actor.technologyIds);
        if (!actor.campusId.isEmpty()) {
            actors.reference(actor.campusId);
        }
        if (!actor.regionId.isEmpty()) {
            actors.reference(actor.regionId);
        }
    }
    IdCheck links;
    for (const Link& link : scenario.plannedLinks) {
        links.own(link.id);
        links.references({link.fromId, link.toId});
        links.references(link.chainIds);
    }
    IdCheck other;
    other.references(scenario.withoutActors);
    other.references(scenario.withoutLinks);
    for (const Case::Place& place : scenario.plannedPlaces) {
        other.references({place.chainId, place.stageId, place.actorId});
    }
    for (const IdCheck& check : {actors, links, other}) {
        if (!check.fault().isEmpty()) {
            return check.fault();
        }
    }
    return {};
}

} // namespace

Result<std::vector<LayerText>> caseTables(const std::vector<Case>& cases, const Vocabulary& words)
{
    LayerText names = emptyLayerText(LayerIndex::Cases);
    LayerText actors = emptyLayerText(LayerIndex::CaseActors);
    LayerText links = emptyLayerText(LayerIndex::CaseLinks);
    LayerText places = emptyLayerText(LayerIndex::CasePlaces);
    IdCheck ids;
    for (const Case& scenario : cases) {
        ids.own(scenario.id);
        const QString fault = ids.fault().isEmpty() ? faultOf(scenario) : ids.fault();
        if (!fault.isEmpty()) {
            return std::unexpected(Error{Error::Code::InvalidArgument,
                                         QCoreApplication::translate("CaseWriter", "The case '%1' cannot be kept: %2")
                                             .arg(cleanText(scenario.id), fault),
                                         QString(), IdCheck::advice()});
        }
        names.rows.push_back(cells(scenario));
        for (const Actor& actor : scenario.plannedActors) {
            actors.rows.push_back(cells(scenario, actor, words));
        }
        for (const Link& link : scenario.plannedLinks) {
            links.rows.push_back(cells(scenario, link, words));
        }
        for (const Case::Place& place : scenario.plannedPlaces) {
            places.rows.push_back({scenario.id, place.chainId, place.stageId, place.actorId});
        }
    }
    return std::vector{std::move(names), std::move(actors), std::move(links), std::move(places)};
}

} // namespace ketenkaart
