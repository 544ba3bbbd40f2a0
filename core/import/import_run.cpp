#include "core/import/import_run.h"

#include "core/import/import_words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;
using Verdict = ImportedRow::Verdict;

struct RunText
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

/// The files of a folder that an import can read, by name.
QStringList filesIn(const QString& folder)
{
    QStringList files;
    for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files, QDir::Name)) {
        if (importableExtensions().contains(file.suffix().toLower())) {
            files.append(file.filePath());
        }
    }
    return files;
}

Error openQuote(const Diagnostic& finding, const QString& path)
{
    return {Error::Code::InvalidData,
            RunText::tr("A quotation mark is opened in row %1 and never closed").arg(finding.row),
            QDir::toNativeSeparators(path), RunText::tr("Close it or take it away, and import the file again")};
}

/// Whether the table has a record that the end of the file ended.
const Diagnostic* brokenRow(const ForeignTable& table)
{
    const auto it = std::ranges::find_if(table.findings, [&](const Diagnostic& finding) {
        return finding.severity == Diagnostic::Severity::Error && finding.row > 0 && table.name.isEmpty();
    });
    return it == table.findings.end() ? nullptr : &*it;
}

} // namespace

std::vector<ImportTable> ImportSources::imported(std::span<const TableMapping> mappings) const
{
    std::vector<ImportTable> found;
    for (size_t i = 0; i < tables.size(); ++i) {
        found.push_back(importTable(tables[i], i < mappings.size() ? mappings[i].headingRow : std::nullopt));
    }
    return found;
}

std::vector<ImportTable> ImportSources::recognised(std::span<const TableMapping> saved) const
{
    std::vector<ImportTable> found = imported();
    for (size_t i = 0; i < tables.size(); ++i) {
        if (savedMapping(saved, found[i])) {
            continue;
        }
        for (const TableMapping& mapping : saved) {
            ImportTable asSaid = mapping.headingRow ? importTable(tables[i], mapping.headingRow) : ImportTable();
            if (mapping.headingRow && savedMapping({&mapping, 1}, asSaid)) {
                found[i] = std::move(asSaid);
                break;
            }
        }
    }
    return found;
}

Result<ImportSources> readImportSources(const QStringList& paths, const std::stop_token& stop)
{
    ImportSources sources;
    for (const QString& path : paths) {
        const bool isFolder = QFileInfo(path).isDir();
        const QStringList files = isFolder ? filesIn(path) : QStringList(path);
        if (files.isEmpty()) {
            return std::unexpected(Error{Error::Code::NotFound, RunText::tr("There is no sheet in this folder"),
                                         QDir::toNativeSeparators(path),
                                         RunText::tr("Choose a folder with files of one of these types: %1")
                                             .arg(importableExtensions().join(u", "_s))});
        }
        for (const QString& file : files) {
            Result<std::vector<ForeignTable>> tables = readForeignTables(file, stop);
            if (!tables) {
                return std::unexpected(tables.error());
            }
            for (ForeignTable& table : *tables) {
                if (tables->size() > 1 && ImportWords::get().isTemplateSheet(table.name)) {
                    continue; // it is there for whoever fills in the others
                }
                if (const Diagnostic* finding = brokenRow(table)) {
                    return std::unexpected(openQuote(*finding, file));
                }
                sources.tables.push_back(std::move(table));
            }
        }
    }
    return sources;
}

ImportMapping guessMappings(const std::vector<ImportTable>& tables, const Dataset& dataset, const PlaceFinder& places,
                            std::span<const TableMapping> saved)
{
    ImportMapping mapping;
    for (const ImportTable& table : tables) {
        const auto known = savedMapping(saved, table);
        mapping.tables.push_back(known ? completedMapping(*known, table, dataset)
                                       : guessMapping(table, dataset, places));
    }
    const auto isOf = [&](TableContent content) {
        return [=](const TableMapping& table) { return table.content == content; };
    };
    const bool hasActors = std::ranges::any_of(mapping.tables, isOf(TableContent::Actors));
    const auto links = std::ranges::find_if(mapping.tables, [&](const TableMapping& table) {
        return table.content == TableContent::Links || table.content == TableContent::Matrix ||
               table.has(ColumnRole::Partners);
    });
    mapping.addsPartners = !hasActors && dataset.actors().empty();
    if (links != mapping.tables.end() && dataset.chains().size() == 1 && !links->has(ColumnRole::Chain)) {
        mapping.chain = dataset.chains().front().name.in(textLanguage());
    } else if (links != mapping.tables.end() && dataset.chains().empty() && !links->has(ColumnRole::Chain)) {
        mapping.chain = QFileInfo(links->file).completeBaseName().replace(u'_', u' ');
    }
    return mapping;
}

ImportMapping mappingAgain(ImportMapping saved, const std::vector<ImportTable>& tables, const Dataset& dataset,
                           const PlaceFinder& places)
{
    saved.tables = guessMappings(tables, dataset, places, saved.tables).tables;
    return saved;
}

Result<void> checkAnything(const ImportResult& result, const std::vector<ImportTable>& tables)
{
    const bool hasAny = std::ranges::any_of(result.rows, [](const ImportedRow& row) {
        return row.verdict != Verdict::NotTaken && row.verdict != Verdict::NoData;
    });
    if (hasAny) {
        return {};
    }
    const bool hasRows = std::ranges::any_of(tables, [](const ImportTable& table) { return !table.rows.empty(); });
    const QString where = tables.empty() ? QString() : tables.front().title();
    if (!hasRows) {
        return std::unexpected(Error{Error::Code::InvalidData, RunText::tr("There are headings and no rows below them"),
                                     where, RunText::tr("Choose a sheet with rows")});
    }
    const bool wasTried = !result.rows.empty();
    return std::unexpected(Error{
        Error::Code::InvalidData,
        wasTried
            ? RunText::tr("Not one row can be taken: %1")
                  .arg(result.rows.front().remarks.empty() ? QString() : result.rows.front().remarks.front().message)
            : RunText::tr("No column has names of companies or institutes, nor links between them"),
        where,
        RunText::tr("Give the column with the names the heading Name or Naam, or say in the mapping which "
                    "column it is")});
}

} // namespace ketenkaart
