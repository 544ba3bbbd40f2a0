#pragma once

#include "core/project/project_edit.h"

#include <QHash>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace ketenkaart {

/// What a row is to say, by column.
using RowTexts = std::vector<std::pair<QString, QString>>;

/// Adds rows to a layer of a project and changes rows of it, by their ids; where more columns than the id tell rows
/// apart, an id here is what stands in these, with a / between. Columns that it lacks are added behind the
/// others. The editor must live as long.
class LayerRows
{
public:
    LayerRows(ProjectEditor& editor, LayerIndex layer);

    [[nodiscard]] bool has(const QString& id) const { return m_keys.contains(id); }
    /// As it stands there, clean; empty where there is none.
    [[nodiscard]] QString text(const QString& id, const QString& column) const;
    /// Behind the others. Texts for lon and lat are degrees with a point.
    void add(const QString& id, const RowTexts& texts);
    /// Puts texts in place of others; empty ones leave what is there. Whether anything is another text now.
    bool change(const QString& id, const RowTexts& texts);
    /// The same for one cell, which may become empty.
    bool set(const QString& id, const QString& column, const QString& text);
    void remove(const QString& id);
    /// Each text of a column, with the id of its row.
    [[nodiscard]] std::vector<std::pair<QString, QString>> texts(const QString& column) const;

private:
    void ensureColumns(const RowTexts& texts);
    [[nodiscard]] std::optional<SheetRow> row(const QString& id) const;
    static void put(const Sheet& sheet, SheetRow& row, const RowTexts& texts);
    [[nodiscard]] QString idOf(const SheetRow& row) const;

    ProjectEditor& m_editor;
    LayerIndex m_layer;
    QStringList m_keyColumns;
    QHash<QString, qint64> m_keys;
    qint64 m_nextKey = 1;
};

} // namespace ketenkaart
