#pragma once

#include "core/project/dataset_rows.h"

namespace ketenkaart {

/// A case keeps what it says about ids that exist; the others are reported.
[[nodiscard]] std::vector<Case> readCases(const LayerTable& table, const KnownIds& known, Diagnostics& diagnostics);

// Each puts what is planned into its case, in the order of the rows. A row without a case, or of one that does not
// exist, is left out and reported. The layers are read in this order: links and places may name planned actors of the
// same case.

/// An actor whose id the dataset has already is left out; two cases may plan the same one.
void readCaseActors(const LayerTable& table, const KnownIds& known, std::vector<Case>& cases, Diagnostics& diagnostics);
/// So is a link whose id is taken, or one of whose ends neither the dataset nor the case has.
void readCaseLinks(const LayerTable& table, const KnownIds& known, std::vector<Case>& cases, Diagnostics& diagnostics);
/// A place needs a stage of a chain and an actor of the dataset or of the case.
void readCasePlaces(const LayerTable& table, const KnownIds& known, const std::vector<Chain>& chains,
                    std::vector<Case>& cases, Diagnostics& diagnostics);

} // namespace ketenkaart
