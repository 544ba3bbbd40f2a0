#pragma once

#include "core/model/dataset.h"
#include "core/model/error.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace ketenkaart {

/// An end of a route as somebody types it, and the actors that are meant.
struct RouteEnd
{
    QStringList actorIds; ///< in the order of the data; never empty
    QString name;         ///< for in a sentence: "Glasfabriek", or "‘Lenses, Leerdam’"
    QString understood;   ///< "2 actors: Glasfabriek and Lens & Zonen (stage Lenses, Leerdam)"

    bool operator==(const RouteEnd&) const = default;
};

/// What is meant by words as the name of an actor, a region and a technology in either order, a stage and a town, or
/// "lenses from Leerdam".
///
/// The id of an actor wins, then that of a campus. Otherwise the text is read from the left, the longest known words
/// first, as names of actors and organisations, campuses, municipalities, regions (those of the data and those that
/// stages name), provinces, stages (by id or name, "stage 3" with a chain, or by the technology that is in their name),
/// technologies and themes. Each narrows the others down: actors are meant that belong to all. Names are known in both
/// languages, without case, accents and hyphens. Where no name is exact, one typing error is forgiven, then the
/// beginning of a name will do, and last what the search of the window finds (SearchDocument). In several words a name
/// of a place goes before that of an actor.
///
/// With a chain only its stages are known, and its actors are meant; names in the answer are in the language asked for.
///
/// Fails with NotFound for words that say nothing and for words that nobody belongs to together, and with
/// InvalidArgument for the beginning of several actors' names; the advice then says what could be meant. Takes time in
/// proportion to the dataset. May be called from any thread.
[[nodiscard]] Result<RouteEnd> readRouteEnd(const Dataset& dataset, const QString& typed, Language language,
                                            const std::optional<QString>& chainId = std::nullopt);

} // namespace ketenkaart
