#pragma once

#include "core/import/importer.h"
#include "core/import/layer_rows.h"
#include "core/import/name_index.h"

#include <QHash>
#include <QSet>

namespace ketenkaart {

/// What the parts of an import share while it runs: the project as it is by then, and what is known of it. For the
/// parts in this folder alone.
struct ImportState
{
    ImportState(const Project& before, const Dataset& data, const ImportMapping& how, const PlaceFinder& finder);

    const Dataset& dataset;
    const ImportMapping& mapping;
    const PlaceFinder& places;
    ProjectEditor editor;
    LayerRows actors;
    LayerRows links;
    LayerRows chains;
    LayerRows stages;
    LayerRows themes;
    NameIndex names;              ///< of actors, and of regions and campuses, at which links can end too
    QHash<QString, QString> ids;  ///< of actors, by the folded id that a sheet of this import gives them
    QSet<QString> touched;        ///< actors and links that this import speaks of
    QHash<QString, qint64> rowOf; ///< of actors that this import speaks of: the row of the sheet that did so first
    std::vector<ImportedRow> rows;
    QStringList proposals;
    bool isEmpty = false; ///< there were no actors before

    /// The id of a chain of that id or name, which is made where there is none.
    [[nodiscard]] QString chainFor(const QString& text);
    /// Whose name a cell says: an id of this import, an id or name of the dataset.
    [[nodiscard]] NameIndex::Match endFor(const QString& text) const;
    [[nodiscard]] QString freeId(const LayerRows& rows, const QString& name, const QString& fallback) const;

private:
    NameIndex m_chainNames;
};

void importActors(ImportState& state, size_t table, const ImportTable& rows, const TableMapping& mapping);
/// The columns of partners of a table of actors, when all actors are known.
void importPartners(ImportState& state, size_t table, const ImportTable& rows, const TableMapping& mapping);
void importLinks(ImportState& state, size_t table, const ImportTable& rows, const TableMapping& mapping);
void importMatrix(ImportState& state, size_t table, const ImportTable& rows, const TableMapping& mapping);

/// Whom this table put into which stage: written to the chains when all tables have been read, those of one chain in
/// the order of their numbers or as they first occur.
class StageCollector
{
public:
    void add(const QString& chainId, const QString& stage, const QString& actorId);
    /// A chain that links were put in.
    void addChain(const QString& chainId);
    /// Writes them; a chain that has no stages after that gets those that its links speak for, as a proposal.
    void write(ImportState& state) const;

private:
    struct Entry
    {
        QString chainId;
        QString stage;
        QStringList actorIds;
    };
    std::vector<Entry> m_entries;
    QStringList m_chains;
};

} // namespace ketenkaart
