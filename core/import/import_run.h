#pragma once

#include "core/import/importer.h"
#include "core/import/mapping_guess.h"

#include <QStringList>

#include <span>

namespace ketenkaart {

/// Files of an import as they were read. A value.
struct ImportSources
{
    std::vector<ForeignTable> tables;

    /// With the headings found, or those in the lines that the mappings say: one for each table.
    [[nodiscard]] std::vector<ImportTable> imported(std::span<const TableMapping> mappings = {}) const;
    /// With the headings found, or those in the line that one of the saved mappings says where it fits them.
    [[nodiscard]] std::vector<ImportTable> recognised(std::span<const TableMapping> saved) const;
};

/// Reads files, and the files in folders, in that order. Fails with the first that cannot be read, and for text in
/// which a quotation mark is never closed: what follows it would be one value.
[[nodiscard]] Result<ImportSources> readImportSources(const QStringList& paths, const std::stop_token& stop = {});

/// What most likely is meant by all of them together: see guessMapping(); saved mappings have the say about the tables
/// that they know. Where there are links and no table of actors, those whom links name become actors, and the links of
/// a dataset without chains are a chain with the name of the file.
[[nodiscard]] ImportMapping guessMappings(const std::vector<ImportTable>& tables, const Dataset& dataset,
                                          const PlaceFinder& places, std::span<const TableMapping> saved = {});

/// The same, and what a saved mapping says about all tables together is kept.
[[nodiscard]] ImportMapping mappingAgain(ImportMapping saved, const std::vector<ImportTable>& tables,
                                         const Dataset& dataset, const PlaceFinder& places);

/// Fails where nothing at all would be taken, and says what is missing.
[[nodiscard]] Result<void> checkAnything(const ImportResult& result, const std::vector<ImportTable>& tables);

} // namespace ketenkaart
