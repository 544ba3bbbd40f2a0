#pragma once

#include "core/model/dataset.h"

namespace ketenkaart::testing {

/// How much a large dataset has.
struct LargeDatasetSize
{
    int actors = 50'000;
    int links = 100'000;
    int chains = 20;
    int campuses = 60;
};

/// A dataset made by chance, the same each time, that asks of the program what a real one might: actors in some
/// two hundred towns of the three provinces and around, one in ten of them on a campus, a few without a place; chains
/// of eight stages with eight to eight hundred actors each; half of the links along the chains; one actor, the first,
/// with one in fifty of all links.
[[nodiscard]] DatasetContent largeDatasetContent(const LargeDatasetSize& size = {});

/// Writes actors, campuses, links, chains and stages as a folder of CSV files, as README describes them. False when a
/// file cannot be written.
[[nodiscard]] bool writeDataset(const DatasetContent& content, const QString& folder);

} // namespace ketenkaart::testing
