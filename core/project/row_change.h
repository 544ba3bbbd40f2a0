#pragma once

#include "core/project/entity_cells.h"
#include "core/project/project_edit.h"

#include <optional>
#include <utility>
#include <vector>

namespace ketenkaart {

/// What tells a row of a layer from the others: texts in some of its columns.
using RowKey = std::vector<std::pair<QLatin1StringView, QString>>;
[[nodiscard]] RowKey idKey(const QString& id);

/// Works out the steps that change rows of a project, in terms of what the rows say.
class RowChange
{
public:
    explicit RowChange(const Project& project);

    /// Brings the row from what it says to what it is to say, cell by cell; with nothing before, or where no row has
    /// that key, a new row is put before the one with that id, or behind all others. Columns that are missing are added
    /// when there is something to put in.
    void put(LayerIndex layer, const RowKey& key, const std::optional<EntityCells>& before, const EntityCells& after,
             const QString& nextId = {});
    void remove(LayerIndex layer, const RowKey& key);
    void removeAll(LayerIndex layer, const RowKey& key);
    void move(LayerIndex layer, const RowKey& key, const QString& nextId);
    void setCell(LayerIndex layer, const RowKey& key, QLatin1StringView column, const QString& text);
    void setCell(LayerIndex layer, qint64 row, const QString& column, const QString& text);

    [[nodiscard]] const ProjectEdits& edits() const { return m_editor.edits(); }

private:
    /// The first row of that key; -1 when there is none.
    [[nodiscard]] qsizetype find(LayerIndex layer, const RowKey& key) const;
    void addColumn(LayerIndex layer, const QString& column);
    void add(LayerIndex layer, const EntityCells& cells, const QString& nextId);
    void replace(LayerIndex layer, qsizetype place, const EntityCells& before, const EntityCells& after);
    void removeAt(LayerIndex layer, qsizetype place);

    ProjectEditor m_editor;
};

} // namespace ketenkaart
