#pragma once

#include "core/model/entities.h"

#include <vector>

namespace ketenkaart {

class Dataset;

/// A "what if": the dataset without some actors and links, and with some that do not exist yet. It names what it leaves
/// out by id, so that it can be kept beside the data and applied to them again when they have changed.
struct Case
{
    /// Where a planned actor, or one that exists, takes its place: an actor without one closes no gap in a chain.
    struct Place
    {
        QString chainId;
        QString stageId;
        QString actorId;

        bool operator==(const Place&) const = default;
    };

    QString id;
    LocalizedText name;
    QStringList withoutActors;
    QStringList withoutLinks;
    std::vector<Actor> plannedActors;
    std::vector<Link> plannedLinks;
    std::vector<Place> plannedPlaces;

    bool operator==(const Case&) const = default;
};

/// The dataset as it would be in this case. An actor that is left out takes its links with it and leaves its stages,
/// which may stay behind empty, and its figures, which stay without an actor. Then what is planned is added, with that
/// evidence. A planned
/// actor or link whose id is taken, a planned link without both its ends, and a place in a stage that does not exist
/// are passed over, as are ids to leave out that do not exist. Everything else is kept in its order, the cases too, so
/// that one goes from one case to another and back.
///
/// The dataset that is given stays as it is. May run in any thread.
[[nodiscard]] Dataset applyCase(const Dataset& dataset, const Case& scenario);

} // namespace ketenkaart
