#include "core/import/layer_rows.h"

#include "core/import/insert_new.h"
#include "core/model/clean_text.h"
#include "core/project/number_cell.h"
#include "core/project/row_cells.h"

#include <algorithm>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

QString textOf(const RowTexts& texts, QLatin1StringView column)
{
    const auto it = std::ranges::find_if(texts, [&](const auto& text) { return text.first == column; });
    return it == texts.end() ? QString() : it->second;
}

bool isOfPlace(const QString& column)
{
    return column == "lon"_L1 || column == "lat"_L1;
}

} // namespace

LayerRows::LayerRows(ProjectEditor& editor, LayerIndex layer)
    : m_editor(editor)
    , m_layer(layer)
    , m_keyColumns(keyColumns(layer))
{
    if (const Sheet* sheet = editor.sheet(layer)) {
        for (const SheetRow& row : sheet->rows) {
            insertNew(m_keys, idOf(row), row.key);
        }
        m_nextKey = sheet->freeKey();
    }
    m_keys.remove(QString());
}

QString LayerRows::idOf(const SheetRow& row) const
{
    const Sheet* sheet = m_editor.sheet(m_layer);
    QStringList parts;
    for (const QString& name : m_keyColumns) {
        const qsizetype column = sheet->columnIndex(name);
        parts.append(column < 0 ? QString() : cleanText(Sheet::cell(row, column)));
    }
    return parts.join(u'/');
}

QString LayerRows::text(const QString& id, const QString& column) const
{
    const std::optional<SheetRow> found = row(id);
    const Sheet* sheet = m_editor.sheet(m_layer);
    const qsizetype index = sheet ? sheet->columnIndex(column) : -1;
    return found && index >= 0 ? cleanText(Sheet::cell(*found, index)) : QString();
}

std::optional<SheetRow> LayerRows::row(const QString& id) const
{
    const auto key = m_keys.constFind(id);
    const Sheet* sheet = m_editor.sheet(m_layer);
    const qsizetype place = key == m_keys.cend() || !sheet ? -1 : sheet->rowIndex(*key);
    return place < 0 ? std::nullopt : std::optional(sheet->rows[static_cast<size_t>(place)]);
}

void LayerRows::ensureColumns(const RowTexts& texts)
{
    for (const auto& [column, text] : texts) {
        const Sheet* sheet = m_editor.sheet(m_layer);
        const bool isPlaceElsewhere = isOfPlace(column) && sheet && sheet->hasGeometry;
        if (!text.isEmpty() && !isPlaceElsewhere && (!sheet || sheet->columnIndex(column) < 0)) {
            // A layer that is not there is made with the columns that we read, which may be all that it takes.
            const Sheet usual = sheet ? Sheet() : emptySheet(m_layer);
            if (sheet || usual.columnIndex(column) < 0) {
                m_editor.apply(AddColumn{m_layer, column});
            }
        }
    }
}

void LayerRows::put(const Sheet& sheet, SheetRow& row, const RowTexts& texts)
{
    for (const auto& [column, text] : texts) {
        if (!isOfPlace(column) && sheet.columnIndex(column) >= 0) {
            setText(row, sheet.columnIndex(column), text);
        }
    }
    if (const QString longitude = textOf(texts, "lon"_L1); !longitude.isEmpty()) {
        setPlace(sheet, row, longitude, textOf(texts, "lat"_L1));
    }
}

void LayerRows::add(const QString& id, const RowTexts& texts)
{
    RowTexts all;
    if (m_keyColumns.size() == 1) {
        all.emplace_back(m_keyColumns.front(), id);
    }
    all.insert(all.end(), texts.begin(), texts.end());
    ensureColumns(all);
    const Sheet usual = emptySheet(m_layer);
    const Sheet* sheet = m_editor.sheet(m_layer) ? m_editor.sheet(m_layer) : &usual;
    SheetRow row;
    row.key = m_nextKey++;
    row.isEdited = true;
    put(*sheet, row, all);
    m_editor.apply(AddRow{m_layer, static_cast<qsizetype>(sheet->rows.size()), row});
    m_keys.insert(id, row.key);
}

bool LayerRows::change(const QString& id, const RowTexts& texts)
{
    RowTexts said;
    std::ranges::copy_if(texts, std::back_inserter(said), [](const auto& text) { return !text.second.isEmpty(); });
    ensureColumns(said);
    const std::optional<SheetRow> found = row(id);
    if (!found) {
        return false;
    }
    const SheetRow& before = *found;
    const Sheet& sheet = *m_editor.sheet(m_layer);
    // A number that is written otherwise is the same number, and so is a place that is rounded otherwise.
    std::erase_if(said, [&](const auto& entry) {
        const qsizetype column = sheet.columnIndex(entry.first);
        return column >= 0 && plainNumber(sheet, cleanText(Sheet::cell(before, column))) == entry.second;
    });
    if (textOf(said, "lon"_L1).isEmpty() != textOf(said, "lat"_L1).isEmpty()) {
        for (const QLatin1StringView half : {"lon"_L1, "lat"_L1}) {
            if (textOf(said, half).isEmpty()) {
                std::erase_if(said, [&](const auto& entry) { return entry.first == half; });
                said.emplace_back(half, textOf(texts, half));
            }
        }
    }
    if (sheet.hasGeometry && before.geometry == SheetRow::Geometry::Point &&
        qFuzzyCompare(before.point.x(), textOf(said, "lon"_L1).toDouble()) &&
        qFuzzyCompare(before.point.y(), textOf(said, "lat"_L1).toDouble())) {
        std::erase_if(said, [](const auto& entry) { return isOfPlace(entry.first); });
    }
    if (said.empty()) {
        return false;
    }
    SheetRow after = before;
    put(sheet, after, said);
    return after != before && m_editor.apply(ReplaceRow{m_layer, before, after});
}

bool LayerRows::set(const QString& id, const QString& column, const QString& text)
{
    ensureColumns({{column, text}});
    const std::optional<SheetRow> before = row(id);
    const Sheet* sheet = m_editor.sheet(m_layer);
    if (!before || sheet->columnIndex(column) < 0) {
        return false;
    }
    SheetRow after = *before;
    setText(after, sheet->columnIndex(column), text);
    return after != *before && m_editor.apply(ReplaceRow{m_layer, *before, after});
}

void LayerRows::remove(const QString& id)
{
    if (const std::optional<SheetRow> gone = row(id)) {
        m_editor.apply(RemoveRow{m_layer, m_editor.sheet(m_layer)->rowIndex(gone->key), *gone});
        m_keys.remove(id);
    }
}

std::vector<std::pair<QString, QString>> LayerRows::texts(const QString& column) const
{
    std::vector<std::pair<QString, QString>> found;
    const Sheet* sheet = m_editor.sheet(m_layer);
    const qsizetype index = sheet ? sheet->columnIndex(column) : -1;
    for (size_t i = 0; index >= 0 && i < sheet->rows.size(); ++i) {
        const SheetRow& row = sheet->rows[i];
        found.emplace_back(idOf(row), cleanText(Sheet::cell(row, index)));
    }
    return found;
}

} // namespace ketenkaart
