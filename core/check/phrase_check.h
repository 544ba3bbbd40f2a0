#pragma once

#include "core/project/dataset_reader.h"

namespace ketenkaart {

/// Whether what links say to be stated is: the source of a stated link between actors, regions or campuses quotes a
/// phrase, in double quotation marks, that names both ends by a name, an alias, the organisation or, of an actor, the
/// campus. Where the phrase has a pronoun or a group instead, the source says in square brackets who is meant.
///
/// A dataset whose sources quote nothing is not held to it. O(links x names). Reentrant.
[[nodiscard]] Diagnostics checkPhrases(const ReadDataset& read);

} // namespace ketenkaart
