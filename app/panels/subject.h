#pragma once

#include "app/session/map_session.h"

namespace ketenkaart {

/// What the details panel is about: an actor or a campus, with what the two have in common. It points into the dataset
/// and must not outlive it.
struct Subject
{
    const Actor* actor = nullptr;
    const Campus* campus = nullptr; ///< when the subject is a campus
    const Campus* site = nullptr;   ///< the campus that the actor is on, if any
    QString name;
    QStringList aliases;
    std::vector<Theme> themes;
    QString municipality;
    QString province;
    std::optional<GeoPoint> position;
    LocalizedText summary;
    std::vector<const Technology*> technologies;
    QString website;
    Provenance provenance;

    [[nodiscard]] bool isNone() const { return !actor && !campus; }
};

/// The subject that the selection names; none when the dataset lacks it.
[[nodiscard]] Subject subjectOf(const Dataset& dataset, const Selection& selection);

} // namespace ketenkaart
