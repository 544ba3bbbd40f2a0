#include "core/project/project_compare.h"

#include "core/geo/ground_distance.h"
#include "core/model/clean_text.h"
#include "core/project/row_pairs.h"
#include "core/project/row_place.h"
#include "core/project/row_titles.h"

#include <algorithm>

namespace ketenkaart {

namespace {

using Kind = RowDifference::Kind;

constexpr double samePlace = 0.01; // metres; what conversions and rounding leave

/// Compares a layer that both projects have, or one of them.
class LayerComparison
{
public:
    LayerComparison(LayerIndex layer, const Project& before, const Project& after)
        : m_layer(layer)
        , m_before(sheetOrEmpty(before, layer))
        , m_after(sheetOrEmpty(after, layer))
        , m_columns(pairColumns(layer, m_before, m_after))
        , m_rows(pairRows(layer, m_before, m_after))
        , m_keysBefore(layer, m_before)
        , m_keysAfter(layer, m_after)
        , m_placesBefore(before, layer)
        , m_placesAfter(after, layer)
    {}

    /// Puts the differences behind those that are there, without titles.
    void addTo(std::vector<RowDifference>& differences)
    {
        const std::vector<std::vector<size_t>> removed = removedRows();
        const std::vector<bool> inOrder =
            isOrdered(m_layer) ? longestIncreasingSeries(m_rows.ofAfter) : std::vector<bool>(m_after.rows.size(), true);
        for (size_t i = 0; i <= m_after.rows.size(); ++i) {
            for (const size_t row : removed[i]) {
                differences.push_back(ofOneSide(Kind::Removed, m_keysBefore, m_before.rows[row], row));
            }
            if (i == m_after.rows.size()) {
                break;
            }
            if (m_rows.ofAfter[i] < 0) {
                differences.push_back(ofOneSide(Kind::Added, m_keysAfter, m_after.rows[i], i));
            } else if (std::optional<RowDifference> difference = ofBoth(i, inOrder[i])) {
                differences.push_back(*std::move(difference));
            }
        }
    }

private:
    /// The rows that are gone, by the row of `after` before which they are told: behind the one that they stood behind.
    [[nodiscard]] std::vector<std::vector<size_t>> removedRows() const
    {
        std::vector<std::vector<size_t>> removed(m_after.rows.size() + 1);
        size_t next = 0;
        for (size_t i = 0; i < m_before.rows.size(); ++i) {
            if (m_rows.ofBefore[i] < 0) {
                removed[next].push_back(i);
            } else {
                next = static_cast<size_t>(m_rows.ofBefore[i]) + 1;
            }
        }
        return removed;
    }

    [[nodiscard]] RowDifference ofOneSide(Kind kind, const RowKeys& keys, const SheetRow& row, size_t place) const
    {
        RowDifference difference;
        difference.layer = m_layer;
        difference.kind = kind;
        difference.key = keys.key(row);
        difference.number = static_cast<qsizetype>(place) + 1;
        (kind == Kind::Added ? difference.rowAfter : difference.rowBefore) = row.key;
        return difference;
    }

    [[nodiscard]] std::optional<RowDifference> ofBoth(size_t place, bool isInOrder)
    {
        const auto placeBefore = static_cast<size_t>(m_rows.ofAfter[place]);
        const SheetRow& before = m_before.rows[placeBefore];
        const SheetRow& after = m_after.rows[place];
        RowDifference difference;
        bool isPlaceSettled = false;
        if (hasPlaces(m_layer) && mayBeElsewhere(before, after)) {
            const PlaceDifference places = placesOf(before, after);
            isPlaceSettled = places.before && places.after;
            if (places.before.has_value() != places.after.has_value() || places.metres >= samePlace) {
                difference.place = places;
            }
        }
        difference.cells = cellsOf(before, after, isPlaceSettled);
        if (!isInOrder) {
            difference.order = {static_cast<qsizetype>(placeBefore) + 1, static_cast<qsizetype>(place) + 1};
        }
        if (difference.cells.empty() && !difference.place && !difference.order) {
            return std::nullopt;
        }
        const bool onlyMoved = difference.cells.empty() && (!difference.place || isPlaceSettled);
        difference.layer = m_layer;
        difference.kind = onlyMoved ? Kind::Moved : Kind::Changed;
        difference.key = m_keysAfter.key(after);
        difference.number = static_cast<qsizetype>(place) + 1;
        difference.rowBefore = before.key;
        difference.rowAfter = after.key;
        return difference;
    }

    /// Whether anything that a place is read from says something else.
    [[nodiscard]] bool mayBeElsewhere(const SheetRow& before, const SheetRow& after) const
    {
        if (m_placesBefore.isInGeometry(before) && m_placesAfter.isInGeometry(after)) {
            return before.geometry != after.geometry || before.point != after.point;
        }
        return !saysTheSame(m_placesBefore.longitude(before), m_placesAfter.longitude(after), CellSort::Number) ||
               !saysTheSame(m_placesBefore.latitude(before), m_placesAfter.latitude(after), CellSort::Number);
    }

    [[nodiscard]] PlaceDifference placesOf(const SheetRow& before, const SheetRow& after)
    {
        PlaceDifference places{m_placesBefore.place(before), m_placesAfter.place(after)};
        if (places.before && places.after) {
            places.metres = groundDistance(*places.before, *places.after);
        }
        return places;
    }

    [[nodiscard]] std::vector<CellDifference> cellsOf(const SheetRow& before, const SheetRow& after,
                                                      bool isPlaceSettled) const
    {
        std::vector<CellDifference> cells;
        for (const ColumnPair& column : m_columns) {
            const bool isPlace = column.key == QLatin1StringView("lon") || column.key == QLatin1StringView("lat");
            const QString one = Sheet::cell(before, column.before);
            const QString other = Sheet::cell(after, column.after);
            if (!saysTheSame(one, other, column.sort) && !(isPlace && isPlaceSettled)) {
                cells.push_back({column.name, cleanText(one), cleanText(other)});
            }
        }
        return cells;
    }

    LayerIndex m_layer;
    const Sheet& m_before;
    const Sheet& m_after;
    std::vector<ColumnPair> m_columns;
    RowPairs m_rows;
    RowKeys m_keysBefore;
    RowKeys m_keysAfter;
    PlaceReader m_placesBefore;
    PlaceReader m_placesAfter;
};

} // namespace

DifferenceCounts ProjectComparison::counts() const
{
    const auto count = [this](Kind kind) {
        return static_cast<int>(std::ranges::count(differences, kind, &RowDifference::kind));
    };
    return {count(Kind::Added), count(Kind::Removed), count(Kind::Moved), count(Kind::Changed)};
}

ProjectComparison compareProjects(const Project& before, const Project& after)
{
    ProjectComparison comparison;
    for (size_t i = 0; i < datasetLayerCount; ++i) {
        const LayerIndex layer = layerAt(i);
        const std::optional<Error>& failureBefore = before.failure(layer);
        const std::optional<Error>& failureAfter = after.failure(layer);
        if (failureBefore) {
            comparison.unreadable.push_back({layer, true, *failureBefore});
        }
        if (failureAfter) {
            comparison.unreadable.push_back({layer, false, *failureAfter});
        }
        if (!failureBefore && !failureAfter && before.sharedSheet(layer) != after.sharedSheet(layer)) {
            LayerComparison(layer, before, after).addTo(comparison.differences);
        }
    }
    RowTitles titlesBefore(before);
    RowTitles titlesAfter(after);
    for (RowDifference& difference : comparison.differences) {
        const bool isGone = !difference.rowAfter;
        const Sheet& sheet = sheetOrEmpty(isGone ? before : after, difference.layer);
        const SheetRow& row = sheet.rows[static_cast<size_t>(difference.number - 1)];
        difference.title = (isGone ? titlesBefore : titlesAfter).title(difference.layer, row);
    }
    return comparison;
}

} // namespace ketenkaart
