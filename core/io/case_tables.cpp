#include "core/io/case_tables.h"

#include "core/io/dataset_layers.h"
#include "core/io/layer_table.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <utility>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A table with the columns that the reader looks for.
CaseTable emptyTable(LayerIndex index)
{
    const LayerSpec& spec = datasetLayers()[static_cast<size_t>(std::to_underlying(index))];
    CaseTable table{spec.name, {}, {}};
    for (const ColumnSpec& column : spec.columns) {
        table.columns.append(column.name);
    }
    return table;
}

QString list(QStringList parts)
{
    for (QString& part : parts) {
        part = cleanText(part.replace(u';', u','));
    }
    return parts.join(u';');
}

QString list(const std::vector<Theme>& themes)
{
    QStringList ids;
    for (const Theme theme : themes) {
        ids.append(idOf(theme));
    }
    return ids.join(u';');
}

QString flag(bool value)
{
    return value ? u"yes"_s : u"no"_s;
}

/// The fewest digits that give the same number when they are read.
QString degrees(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
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
    return {scenario.id, name.dutch, name.english, list(scenario.withoutActors), list(scenario.withoutLinks)};
}

QStringList cells(const Case& scenario, const Actor& actor)
{
    return {scenario.id,
            actor.id,
            nameOr(actor.id, actor.name),
            cleanText(actor.organisation),
            list(actor.aliases),
            idOf(actor.kind),
            list(actor.themes),
            list(actor.technologyIds),
            actor.campusId,
            cleanText(actor.municipality),
            cleanText(actor.province),
            actor.position ? degrees(actor.position->longitude) : QString(),
            actor.position ? degrees(actor.position->latitude) : QString(),
            flag(actor.approximate),
            cleanText(actor.summary.dutch),
            cleanText(actor.summary.english),
            cleanText(actor.website),
            cleanText(actor.provenance.source),
            idOf(actor.provenance.evidence)};
}

QStringList cells(const Case& scenario, const Link& link)
{
    return {scenario.id,
            link.id,
            link.fromId,
            link.toId,
            idOf(link.kind),
            list(link.chainIds),
            flag(link.directed),
            cleanText(link.label.dutch),
            cleanText(link.label.english),
            cleanText(link.provenance.source),
            idOf(link.provenance.evidence)};
}

/// Looks for ids that would not come back as they are.
class IdCheck
{
public:
    /// An id of its own.
    void own(const QString& id)
    {
        reference(id);
        if (m_known.contains(id)) {
            m_fault = QCoreApplication::translate("CaseWriter", "The id '%1' is there twice").arg(id);
        }
        m_known.insert(id);
    }
    void reference(const QString& id)
    {
        if (id.isEmpty()) {
            m_fault = QCoreApplication::translate("CaseWriter", "Something in a case has no id");
        } else if (id != cleanText(id) || id.contains(u';')) {
            m_fault = QCoreApplication::translate("CaseWriter", "'%1' cannot be kept as an id").arg(cleanText(id));
        }
    }
    void references(const QStringList& ids)
    {
        for (const QString& id : ids) {
            reference(id);
        }
    }
    const QString& fault() const { return m_fault; }

private:
    QSet<QString> m_known;
    QString m_fault; // the last one; empty when there is none
};

QString faultOf(const Case& scenario)
{
    IdCheck actors;
    for (const Actor& actor : scenario.plannedActors) {
        actors.own(actor.id);
        actors.references(actor.technologyIds);
        if (!actor.campusId.isEmpty()) {
            actors.reference(actor.campusId);
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

Result<std::vector<CaseTable>> caseTables(const std::vector<Case>& cases)
{
    CaseTable names = emptyTable(LayerIndex::Cases);
    CaseTable actors = emptyTable(LayerIndex::CaseActors);
    CaseTable links = emptyTable(LayerIndex::CaseLinks);
    CaseTable places = emptyTable(LayerIndex::CasePlaces);
    IdCheck ids;
    for (const Case& scenario : cases) {
        ids.own(scenario.id);
        const QString fault = ids.fault().isEmpty() ? faultOf(scenario) : ids.fault();
        if (!fault.isEmpty()) {
            return std::unexpected(
                Error{Error::Code::InvalidArgument,
                      QCoreApplication::translate("CaseWriter", "The case '%1' cannot be kept: %2")
                          .arg(cleanText(scenario.id), fault),
                      QString(),
                      QCoreApplication::translate(
                          "CaseWriter", "Use an id of its own for everything, of letters, digits and hyphens")});
        }
        names.rows.push_back(cells(scenario));
        for (const Actor& actor : scenario.plannedActors) {
            actors.rows.push_back(cells(scenario, actor));
        }
        for (const Link& link : scenario.plannedLinks) {
            links.rows.push_back(cells(scenario, link));
        }
        for (const Case::Place& place : scenario.plannedPlaces) {
            places.rows.push_back({scenario.id, place.chainId, place.stageId, place.actorId});
        }
    }
    return std::vector{std::move(names), std::move(actors), std::move(links), std::move(places)};
}

} // namespace ketenkaart
