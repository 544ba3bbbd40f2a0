#include "app/tables/sheet_filter.h"

#include "app/tables/sheet_table_model.h"
#include "core/io/sheet.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <limits>
#include <numeric>
#include <optional>

namespace ketenkaart {

namespace {

struct SortValue
{
    std::optional<double> number;
    QCollatorSortKey text;
    bool isEmpty = false;
};

bool isBefore(const SortValue& one, const SortValue& other)
{
    if (one.number && other.number) {
        return *one.number < *other.number;
    }
    // Numbers before texts.
    return one.number || other.number ? one.number.has_value() : one.text < other.text;
}

} // namespace

SheetFilter::SheetFilter(SheetTableModel& model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setDynamicSortFilter(false);
    const auto forgetRanks = [this] { m_ranks.clear(); };
    // Before the model is set as the source, and so before the proxy itself asks for anything.
    connect(&model, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] { m_isInserting = true; });
    connect(&model, &QAbstractItemModel::rowsInserted, this, forgetRanks);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, forgetRanks);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this](const auto&, const auto&, const QList<int>& roles) {
        if (roles.isEmpty()) {
            m_ranks.clear();
        }
    });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_ranks.clear();
        m_kept.clear();
    });
    setSourceModel(&model);
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this] { m_isInserting = false; });
    connect(&model, &SheetTableModel::findingsChanged, this, &SheetFilter::addRowsWithFindings);
}

void SheetFilter::setText(const QString& text)
{
    if (text != m_text) {
        m_text = text;
        filterAnew();
    }
}

void SheetFilter::setFindingsOnly(bool findingsOnly)
{
    if (findingsOnly != m_findingsOnly) {
        m_findingsOnly = findingsOnly;
        filterAnew();
    }
}

void SheetFilter::filterAnew()
{
    m_kept.clear();
    // Not invalidateFilter(): that takes rows away and puts them in again one by one, which with many takes seconds.
    invalidate();
}

/// A row whose finding is gone stays: somebody is at work there.
void SheetFilter::addRowsWithFindings()
{
    if (!m_findingsOnly) {
        return;
    }
    for (int row = 0; row < rowCount(); ++row) {
        m_kept.insert(m_model.keyOf(mapToSource(index(row, 0)).row()));
    }
    invalidate();
}

bool SheetFilter::filterAcceptsRow(int row, const QModelIndex& /*parent*/) const
{
    if (m_isInserting || (!m_kept.isEmpty() && m_kept.contains(m_model.keyOf(row)))) {
        return true;
    }
    if (m_findingsOnly && !m_model.hasFindings(row)) {
        return false;
    }
    if (m_text.isEmpty()) {
        return true;
    }
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (m_model.cell(row, column).contains(m_text, Qt::CaseInsensitive)) {
            return true;
        }
    }
    return false;
}

bool SheetFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    if (m_ranks.empty() || m_rankedColumn != left.column() || m_rankedOrder != sortOrder()) {
        rank(left.column());
    }
    return m_ranks[static_cast<size_t>(left.row())] < m_ranks[static_cast<size_t>(right.row())];
}

void SheetFilter::rank(int column) const
{
    QCollator collator{QLocale()};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<SortValue> values;
    const auto count = static_cast<size_t>(m_model.rowCount());
    values.reserve(count);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QString text = m_model.cell(row, column).trimmed();
        values.push_back({cellNumber(text, ','), collator.sortKey(text), text.isEmpty()});
    }
    std::vector<size_t> order(count);
    std::iota(order.begin(), order.end(), size_t{0});
    const auto before = [&](size_t one, size_t other) { return isBefore(values[one], values[other]); };
    std::ranges::sort(order, before);
    m_ranks.assign(count, 0);
    int rank = 0;
    for (size_t i = 0; i < count; ++i) {
        rank += i > 0 && before(order[i - 1], order[i]) ? 1 : 0;
        m_ranks[order[i]] = rank;
    }
    // What is empty comes last, in either order.
    const int last = sortOrder() == Qt::AscendingOrder ? std::numeric_limits<int>::max() : -1;
    for (size_t i = 0; i < count; ++i) {
        if (values[i].isEmpty) {
            m_ranks[i] = last;
        }
    }
    m_rankedColumn = column;
    m_rankedOrder = sortOrder();
}

} // namespace ketenkaart
