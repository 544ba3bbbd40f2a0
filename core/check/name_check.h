#pragma once

#include "core/model/dataset.h"

#include <vector>

namespace ketenkaart {

/// Two actors that look like one under two spellings.
struct DoubleActor
{
    const Actor* first = nullptr; ///< the one earlier in the data
    const Actor* second = nullptr;
    QString nameOfFirst; ///< the name or alias that they (nearly) share, as each has it
    QString nameOfSecond;
};

/// Finds actors that share a name or alias: the same letters and digits, or, for names of eight letters or more, all
/// but one of them. Sites of one organisation may share names. Each pair is listed once, in the order of the data;
/// of many names alike each is listed with the first of them.
///
/// Two strings that differ by one letter left out, added or replaced have a common string among themselves and those
/// with one letter left out (the symmetric deletions of Garbe's SymSpell), so a hash finds them without comparing all
/// with all.
[[nodiscard]] std::vector<DoubleActor> findDoubleActors(const Dataset& dataset);

} // namespace ketenkaart
