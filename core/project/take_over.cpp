#include "core/project/take_over.h"

#include "core/model/clean_text.h"
#include "core/project/cell_text.h"
#include "core/project/number_cell.h"
#include "core/project/row_cells.h"
#include "core/project/row_pairs.h"
#include "core/project/row_place.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace ketenkaart {

namespace {

using Kind = RowDifference::Kind;
using namespace Qt::Literals::StringLiterals;

bool isPlaceColumn(const ColumnPair& column)
{
    return column.key == "lon"_L1 || column.key == "lat"_L1;
}

/// Takes differences over in one layer.
class LayerTakeOver
{
public:
    LayerTakeOver(LayerIndex layer, ProjectEditor& editor, const Project& other,
                  std::span<const RowDifference> differences)
        : m_layer(layer)
        , m_editor(editor)
        , m_new(emptySheet(layer))
        , m_other(sheetOrEmpty(other, layer))
        , m_otherPlaces(other, layer)
        , m_settled(m_other.rows.size())
    {
        const Sheet& sheet = ownSheet();
        m_columns = pairColumns(layer, sheet, m_other);
        m_nextKey = sheet.freeKey();
        const RowPairs pairs = pairRows(layer, sheet, m_other);
        const std::vector<bool> inOrder =
            isOrdered(layer) ? longestIncreasingSeries(pairs.ofAfter) : std::vector<bool>(m_other.rows.size(), true);
        QSet<qint64> toMove;
        for (const RowDifference& difference : differences) {
            if (difference.layer == layer && difference.order && difference.rowAfter) {
                toMove.insert(*difference.rowAfter);
            }
        }
        const RowKeys keys(layer, m_other);
        QHash<QStringList, size_t> lastOfKey;
        for (size_t i = 0; i < m_other.rows.size(); ++i) {
            const qint64 key = m_other.rows[i].key;
            const QStringList text = keys.key(m_other.rows[i]);
            const auto last = lastOfKey.constFind(text);
            m_alike.push_back(last == lastOfKey.cend() ? std::nullopt : std::optional(*last));
            lastOfKey.insert(text, i);
            m_places.insert(key, i);
            if (pairs.ofAfter[i] >= 0) {
                m_known.insert(key);
                if (inOrder[i] && !toMove.contains(key)) {
                    m_settled[i] = sheet.rows[static_cast<size_t>(pairs.ofAfter[i])].key;
                }
            }
        }
    }

    /// Where the row of a difference stands in the other project; before all of them where it does not.
    [[nodiscard]] size_t order(const RowDifference& difference) const
    {
        return difference.rowAfter ? m_places.value(*difference.rowAfter) + 1 : 0;
    }

    void take(const RowDifference& difference)
    {
        const auto place = difference.rowAfter ? m_places.constFind(*difference.rowAfter) : m_places.constEnd();
        const bool hasOther =
            place != m_places.cend() && RowKeys(m_layer, m_other).key(m_other.rows[*place]) == difference.key;
        if (difference.kind == Kind::Added) {
            if (hasOther && !m_known.contains(*difference.rowAfter)) {
                add(*place);
            }
            return;
        }
        const Sheet& sheet = ownSheet();
        const qsizetype own = difference.rowBefore ? sheet.rowIndex(*difference.rowBefore) : -1;
        if (own < 0 || RowKeys(m_layer, sheet).key(sheet.rows[static_cast<size_t>(own)]) != difference.key) {
            return;
        }
        if (difference.kind == Kind::Removed) {
            m_editor.apply(RemoveRow{m_layer, own, SheetRow(sheet.rows[static_cast<size_t>(own)])});
        } else if (hasOther) {
            change(own, *place, difference);
            if (difference.order) {
                move(own, *place);
            }
        }
    }

private:
    void add(size_t place)
    {
        const SheetRow& other = m_other.rows[place];
        SheetRow row;
        row.key = m_nextKey++;
        row.isEdited = true;
        const std::optional<GeoPoint> point = placeOf(other);
        for (ColumnPair& column : m_columns) {
            const QString text = Sheet::cell(other, column.after);
            if (!cleanText(text).isEmpty() && !(point && isPlaceColumn(column))) {
                putText(row, column, text);
            }
        }
        if (point) {
            putPlace(row, other, *point);
        }
        m_editor.apply(AddRow{m_layer, placeOfNew(place), row});
        m_settled[place] = row.key;
        m_known.insert(other.key);
    }

    void change(qsizetype own, size_t place, const RowDifference& difference)
    {
        const SheetRow before = ownSheet().rows[static_cast<size_t>(own)];
        const SheetRow& other = m_other.rows[place];
        SheetRow row = before;
        const std::optional<GeoPoint> point = difference.place ? placeOf(other) : std::nullopt;
        for (ColumnPair& column : m_columns) {
            const bool isDifferent = std::ranges::any_of(difference.cells, [&](const CellDifference& cell) {
                return cell.column.compare(column.name, Qt::CaseInsensitive) == 0;
            });
            const QString text = Sheet::cell(other, column.after);
            if (isDifferent && !(point && isPlaceColumn(column)) &&
                !saysTheSame(Sheet::cell(row, column.before), text, column.sort)) {
                putText(row, column, text);
            }
        }
        if (point) {
            putPlace(row, other, *point);
        } else if (difference.place && row.geometry != SheetRow::Geometry::None) {
            row.geometry = SheetRow::Geometry::None;
            row.point = {};
            row.isEdited = true;
        }
        if (row != before) {
            m_editor.apply(ReplaceRow{m_layer, before, row});
        }
    }

    void move(qsizetype own, size_t place)
    {
        const qint64 key = ownSheet().rows[static_cast<size_t>(own)].key;
        const qsizetype behind = placeBehind(place);
        const qsizetype to = behind > own ? behind - 1 : behind;
        if (to != own) {
            m_editor.apply(MoveRow{m_layer, own, to});
        }
        m_settled[place] = key;
    }

    /// The place behind the row that has its place already and stands before that one in the other project.
    [[nodiscard]] qsizetype placeBehind(size_t place) const
    {
        while (place-- > 0) {
            const qsizetype row = m_settled[place] ? ownSheet().rowIndex(*m_settled[place]) : -1;
            if (row >= 0) {
                return row + 1;
            }
        }
        return 0;
    }

    /// Behind those that share its key as well, as it is their order that tells these apart.
    [[nodiscard]] qsizetype placeOfNew(size_t place) const
    {
        std::optional<size_t> alike = m_alike[place];
        while (alike && !m_settled[*alike]) {
            alike = m_alike[*alike];
        }
        const qsizetype behind = placeBehind(place);
        return alike && !isOrdered(m_layer) ? std::max(behind, ownSheet().rowIndex(*m_settled[*alike]) + 1) : behind;
    }

    [[nodiscard]] std::optional<GeoPoint> placeOf(const SheetRow& other)
    {
        return hasPlaces(m_layer) ? m_otherPlaces.place(other) : std::nullopt;
    }

    void putText(SheetRow& row, ColumnPair& column, const QString& text)
    {
        if (column.before < 0 && m_editor.apply(AddColumn{m_layer, column.name})) {
            column.before = static_cast<qsizetype>(ownSheet().columns.size()) - 1;
        }
        if (column.before >= 0) {
            const bool areNumbers = column.sort == CellSort::Number || column.sort == CellSort::Numbers;
            setText(row, column.before, areNumbers ? writtenNumber(ownSheet(), plainNumber(m_other, text)) : text);
        }
    }

    /// As the other project writes it, where it writes it in degrees.
    void putPlace(SheetRow& row, const SheetRow& other, const GeoPoint& point)
    {
        QString longitude = m_otherPlaces.longitude(other);
        QString latitude = m_otherPlaces.latitude(other);
        if (m_otherPlaces.isInGeometry(other) || longitude.toDouble() != point.longitude ||
            latitude.toDouble() != point.latitude) {
            longitude = numberCell(point.longitude);
            latitude = numberCell(point.latitude);
        }
        if (!ownSheet().hasGeometry) {
            addPlaceColumns();
        }
        setPlace(ownSheet(), row, longitude, latitude);
    }

    void addPlaceColumns()
    {
        for (const QString& name : {u"lon"_s, u"lat"_s}) {
            if (ownSheet().columnIndex(name) < 0) {
                m_editor.apply(AddColumn{m_layer, name});
            }
        }
        for (ColumnPair& column : m_columns) {
            if (isPlaceColumn(column) && column.before < 0) {
                column.before = ownSheet().columnIndex(column.key);
            }
        }
    }

    /// What the layer is by now; where there is none, what the first step makes.
    [[nodiscard]] const Sheet& ownSheet() const
    {
        const Sheet* sheet = m_editor.sheet(m_layer);
        return sheet ? *sheet : m_new;
    }

    LayerIndex m_layer;
    ProjectEditor& m_editor;
    Sheet m_new;
    const Sheet& m_other;
    PlaceReader m_otherPlaces;
    std::vector<ColumnPair> m_columns;            // of this project and the other
    QHash<qint64, size_t> m_places;               // of the rows of the other project, by their keys
    std::vector<std::optional<size_t>> m_alike;   // for each of these the one before it that has the same key
    QSet<qint64> m_known;                         // of these, those that this project has too
    std::vector<std::optional<qint64>> m_settled; // for each of these the row here that stands where it is to stand
    qint64 m_nextKey = 1;
};

} // namespace

ProjectEdits takeOver(const Project& project, const Project& other, const RowDifference& difference)
{
    return takeOver(project, other, std::span(&difference, 1));
}

ProjectEdits takeOver(const Project& project, const Project& other, std::span<const RowDifference> differences)
{
    ProjectEditor editor(project);
    for (size_t i = 0; i < datasetLayerCount; ++i) {
        if (!std::ranges::contains(differences, layerAt(i), &RowDifference::layer)) {
            continue;
        }
        LayerTakeOver layer(layerAt(i), editor, other, differences);
        std::vector<const RowDifference*> ordered;
        for (const RowDifference& difference : differences) {
            if (difference.layer == layerAt(i)) {
                ordered.push_back(&difference);
            }
        }
        std::ranges::stable_sort(ordered, {}, [&](const RowDifference* each) { return layer.order(*each); });
        for (const RowDifference* difference : ordered) {
            layer.take(*difference);
        }
    }
    return editor.edits();
}

} // namespace ketenkaart
