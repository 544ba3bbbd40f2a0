#pragma once

#include "core/project/dataset_reader.h"

namespace ketenkaart {

/// Where deliveries of a chain contradict each other: between two of its stages they run one way and the other, so that
/// whoever packages lies before whom it packages for. Reported are the links of the direction with fewer of them, or,
/// of as many, those against the order of the stages. Reentrant.
[[nodiscard]] Diagnostics checkChainDirections(const ReadDataset& read);

} // namespace ketenkaart
