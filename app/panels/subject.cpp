#include "app/panels/subject.h"

namespace ketenkaart {

namespace {

template<typename Entity> void takeCommon(Subject& subject, const Entity& entity)
{
    subject.name = entity.name;
    subject.aliases = entity.aliases;
    subject.themes = entity.themes;
    subject.municipality = entity.municipality;
    subject.province = entity.province;
    subject.position = entity.position;
    subject.summary = entity.summary;
    subject.website = entity.website;
    subject.provenance = entity.provenance;
}

} // namespace

Subject subjectOf(const Dataset& dataset, const Selection& selection)
{
    Subject subject;
    if (selection.kind == Selection::Kind::Actor) {
        subject.actor = dataset.actor(selection.id);
    } else if (selection.kind == Selection::Kind::Campus) {
        subject.campus = dataset.campus(selection.id);
    }
    if (subject.actor) {
        takeCommon(subject, *subject.actor);
        subject.site = dataset.campus(subject.actor->campusId);
        for (const QString& id : subject.actor->technologyIds) {
            if (const Technology* technology = dataset.technology(id)) {
                subject.technologies.push_back(technology);
            }
        }
    } else if (subject.campus) {
        takeCommon(subject, *subject.campus);
    }
    return subject;
}

} // namespace ketenkaart
