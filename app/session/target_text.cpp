#include "app/session/target_text.h"

#include "app/session/link_choice.h"
#include "core/report/analysis_text.h"

#include <QCoreApplication>

namespace ketenkaart {

namespace {

constexpr qsizetype mostLines = 8; ///< of what is read beside the pointer

struct TargetText
{
    Q_DECLARE_TR_FUNCTIONS(TargetText)
};

QStringList namesOf(const QStringList& actorIds, const Dataset& dataset)
{
    QStringList names;
    for (const QString& id : actorIds) {
        if (const Actor* actor = dataset.actor(id)) {
            names.append(actor->name);
        }
    }
    return names;
}

/// The first lines, and how many there are besides.
QString shortened(QStringList lines)
{
    if (const qsizetype more = lines.size() - mostLines; more > 0) {
        lines.resize(mostLines);
        lines.append(TargetText::tr("and %1 more").arg(more));
    }
    return lines.join(u'\n');
}

QString linkText(const SceneHit& hit, const MapSession& session)
{
    const Dataset& dataset = session.dataset();
    const Link* first = dataset.link(hit.members.value(0, hit.id));
    if (!first) {
        return {};
    }
    const QString evidence = QStringLiteral(" (%1)").arg(evidenceText(first->provenance.evidence, dataset.area()));
    if (hit.members.size() > 1) {
        QStringList ends;
        for (const QString& id : hit.members) {
            const Link* link = dataset.link(id);
            if (const QString text = link ? endsOf(*link, dataset) : QString(); !text.isEmpty()) {
                ends.append(text);
            }
        }
        return TargetText::tr("%n link(s): %1", nullptr, static_cast<int>(hit.members.size()))
                   .arg(dataset.vocabulary().name(first->kind)) +
               evidence + u'\n' + shortened(ends);
    }
    const QString ends = endsOf(*first, dataset);
    const QString label = first->label.in(session.language());
    return ends.isEmpty()
               ? QString()
               : ends + u'\n' + (label.isEmpty() ? dataset.vocabulary().name(first->kind) : label) + evidence;
}

} // namespace

QString hoverText(const SceneHit& hit, const MapSession& session)
{
    const Dataset& dataset = session.dataset();
    switch (hit.kind) {
    case SceneHit::Kind::None:
        return {};
    case SceneHit::Kind::Actor:
        if (const Actor* actor = dataset.actor(hit.id)) {
            return actor->name;
        }
        if (const Actor* leftOut = session.baseDataset().actor(hit.id)) {
            return TargetText::tr("%1 (not in this case)").arg(leftOut->name);
        }
        if (session.highlight() && session.highlight()->comparedWith) {
            const Actor* there = session.highlight()->comparedWith->actor(hit.id);
            return there ? TargetText::tr("%1 (only there)").arg(there->name) : QString();
        }
        return {};
    case SceneHit::Kind::Campus:
        return dataset.campus(hit.id) ? dataset.campus(hit.id)->name : QString();
    case SceneHit::Kind::Cluster:
        return shortened(namesOf(hit.members, dataset));
    case SceneHit::Kind::Link:
        return linkText(hit, session);
    }
    std::unreachable();
}

QString spokenName(const SceneTarget& target, const MapSession& session)
{
    const Dataset& dataset = session.dataset();
    if (target.hit.kind == SceneHit::Kind::Cluster) {
        return TargetText::tr("%n actor(s) close together", nullptr, static_cast<int>(target.hit.members.size()));
    }
    if (!target.isLink()) {
        return hoverText(target.hit, session);
    }
    const Link* link = dataset.link(target.hit.id);
    const Actor* from = link ? dataset.actor(link->fromId) : nullptr;
    const Actor* to = link ? dataset.actor(link->toId) : nullptr;
    return from && to ? TargetText::tr("%1 %2 %3, %4", "from, what it does, to; stated or implied")
                            .arg(from->name, dataset.vocabulary().name(link->kind), to->name,
                                 evidenceText(link->provenance.evidence, dataset.area()))
                      : QString();
}

QString stageText(const QString& actorId, const MapSession& session)
{
    const auto place = session.dataset().stageOfActor(actorId, session.filter().chainIds.value(0));
    return place ? TargetText::tr("stage %1: %2")
                       .arg(QString::number(place->index + 1), place->stage().name.in(session.language()))
                 : QString();
}

QString spokenDescription(const SceneTarget& target, const MapSession& session)
{
    const Dataset& dataset = session.dataset();
    QStringList parts;
    if (const Actor* actor = dataset.actor(target.hit.id); actor && target.hit.kind == SceneHit::Kind::Actor) {
        parts = {dataset.vocabulary().name(actor->kind), actor->municipality, stageText(actor->id, session)};
    } else if (const Campus* campus = dataset.campus(target.hit.id);
               campus && target.hit.kind == SceneHit::Kind::Campus) {
        parts = {TargetText::tr("campus"), campus->municipality};
        if (!target.hit.members.isEmpty()) {
            parts += TargetText::tr("%n actor(s) here", nullptr, static_cast<int>(target.hit.members.size()));
        }
    } else if (target.hit.kind == SceneHit::Kind::Cluster) {
        parts = namesOf(target.hit.members, dataset);
    } else if (const Link* link = dataset.link(target.hit.id); link && target.isLink()) {
        parts = {link->label.in(session.language())};
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace ketenkaart
