#pragma once

#include "core/model/dataset.h"
#include "core/model/diagnostic.h"
#include "core/model/error.h"
#include "core/project/project.h"
#include "core/project/source_rows.h"

#include <stop_token>

namespace ketenkaart {

/// A dataset and what was found while reading it.
struct ReadDataset
{
    Dataset dataset;
    Diagnostics diagnostics; ///< in the order of layers and rows
    SourceRows rows;
};

/// What a project means. A faulty row does not stop the reading: what can be used of it is used, and a Diagnostic says
/// what could not. May run in any thread.
[[nodiscard]] ReadDataset datasetOf(const Project& project);

/// What a project says in scenes alone, and in cases alone, where nothing else has changed since that dataset was made
/// of it: that takes a moment, and the whole of large data does not.
struct ReadSlides
{
    std::vector<Deck> decks;
    std::vector<Slide> slides;
};
[[nodiscard]] ReadSlides slidesOf(const Project& project, const Dataset& dataset);
[[nodiscard]] std::vector<Case> casesOf(const Project& project, const Dataset& dataset);

/// The dataset of a project that is read for this alone, see readProject().
[[nodiscard]] Result<ReadDataset> readDataset(const QString& path, const std::stop_token& stop = {});

} // namespace ketenkaart
