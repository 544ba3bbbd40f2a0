#pragma once

#include "core/model/dataset.h"

#include <QString>

#include <optional>
#include <vector>

namespace ketenkaart {

/// Which links an analysis walks along. As it is made it takes what a chain consists of: deliveries and knowledge; so
/// that nobody is critical because of the money or the meetings that go through its hands.
struct LinkSelection
{
    std::vector<LinkFamily> families{usualFamilies.begin(), usualFamilies.end()};
    bool statedOnly = false; ///< leave out what the source only implies, and what is planned

    /// Of every family.
    [[nodiscard]] static LinkSelection everything();
    [[nodiscard]] bool holds(LinkKind kind, Evidence evidence) const;
    [[nodiscard]] bool holdsAllFamilies() const;

    bool operator==(const LinkSelection&) const = default;
};

/// The dataset with these links only; of headlines, which have no family, those with the evidence. Actors, stages and
/// figures all stay, but that with statedOnly planned actors go: nothing states that they are there.
/// Copies the content unless everything is selected, so for a worker thread. Reentrant.
[[nodiscard]] Dataset withLinks(const Dataset& dataset, const LinkSelection& selection);

/// The families by their ids, separated by commas, or "all"; "deliveries" means delivery. No value when one is
/// unknown or none is named.
[[nodiscard]] std::optional<std::vector<LinkFamily>> parseLinkFamilies(const QString& ids);

/// "delivery and knowledge", "all links"; with statedOnly "…, only as stated".
[[nodiscard]] QString selectionText(const LinkSelection& selection);

} // namespace ketenkaart
