#include "app/tables/sheet_table_model.h"

#include "app/panels/panel_text.h"
#include "core/model/clean_text.h"

#include <QApplication>
#include <QColor>
#include <QSet>
#include <QStyle>

#include <algorithm>
#include <ranges>
#include <utility>

namespace ketenkaart {

namespace {

/// The same on the ground of what is chosen, in whose colour it would not be seen.
QIcon signIcon(QStyle::StandardPixmap sign)
{
    const QIcon icon = QApplication::style()->standardIcon(sign);
    QIcon made;
    for (const QSize& size : icon.availableSizes()) {
        for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Selected}) {
            made.addPixmap(icon.pixmap(size), mode);
        }
    }
    return made.isNull() ? icon : made;
}

constexpr qsizetype longestShown = 300; // more never fits into a cell
constexpr size_t mostRuns = 1000;       // of rows that come and go one after the other

std::vector<const SheetRow*> rowsOf(const Sheet* sheet)
{
    std::vector<const SheetRow*> rows;
    if (sheet) {
        rows.reserve(sheet->rows.size());
        for (const SheetRow& row : sheet->rows) {
            rows.push_back(&row);
        }
    }
    return rows;
}

int columnsOf(const Sheet* sheet)
{
    return sheet ? static_cast<int>(sheet->columns.size()) : 0;
}

QColor colourOf(Diagnostic::Severity severity)
{
    switch (severity) {
    case Diagnostic::Severity::Error:
        return {0xfd, 0xe0, 0xdc};
    case Diagnostic::Severity::Warning:
        return {0xff, 0xf0, 0xc4};
    case Diagnostic::Severity::Note:
        break;
    }
    return {0xe3, 0xee, 0xf3};
}

/// A sentence without its full stop may stand before another.
QString textOf(const Diagnostic& diagnostic)
{
    return diagnostic.advice.isEmpty() ? diagnostic.message
                                       : diagnostic.message + QStringLiteral(". ") + diagnostic.advice;
}

} // namespace

SheetTableModel::SheetTableModel(ProjectDocument& document, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_errorIcon(signIcon(QStyle::SP_MessageBoxCritical))
    , m_warningIcon(signIcon(QStyle::SP_MessageBoxWarning))
    , m_noteIcon(signIcon(QStyle::SP_MessageBoxInformation))
{
    connect(&document, &ProjectDocument::changed, this, &SheetTableModel::follow);
    connect(&document, &ProjectDocument::saved, this, &SheetTableModel::follow); // it may have taken over rows
    connect(&document.session(), &MapSession::diagnosticsChanged, this, [this] {
        follow(); // findings are about the rows as they are now
        followFindings();
    });
    setLayer(m_layer);
}

void SheetTableModel::setLayer(LayerIndex layer)
{
    beginResetModel();
    m_layer = layer;
    m_sheet = m_document.project().sharedSheet(layer);
    m_rows = rowsOf(m_sheet.get());
    m_columns = columnsOf(m_sheet.get());
    m_findings.clear();
    endResetModel();
    followFindings();
}

int SheetTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SheetTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QString SheetTableModel::cell(int row, int column) const
{
    return Sheet::cell(*m_rows[static_cast<size_t>(row)], column);
}

const SheetTableModel::Finding* SheetTableModel::findingAt(const QModelIndex& index) const
{
    const auto row = m_findings.constFind(keyOf(index.row()));
    if (row == m_findings.constEnd()) {
        return nullptr;
    }
    const auto found = row->constFind(index.column());
    return found == row->constEnd() ? nullptr : &*found;
}

QVariant SheetTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return plainLine(cell(index.row(), index.column()).left(longestShown));
    }
    if (role == Qt::EditRole) {
        return cell(index.row(), index.column());
    }
    const Finding* finding = findingAt(index);
    if (!finding) {
        return {};
    }
    switch (role) {
    case Qt::BackgroundRole:
        return colourOf(finding->severity);
    case Qt::DecorationRole:
        return finding->severity == Diagnostic::Severity::Error     ? m_errorIcon
               : finding->severity == Diagnostic::Severity::Warning ? m_warningIcon
                                                                    : m_noteIcon;
    case Qt::ToolTipRole:
        return plainToolTip(finding->text);
    case Qt::AccessibleDescriptionRole:
        return finding->text;
    case FindingRole:
        return static_cast<int>(finding->severity);
    default:
        return {};
    }
}

QVariant SheetTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignVCenter | (orientation == Qt::Horizontal ? Qt::AlignLeft : Qt::AlignRight));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        return section + 1; // as findings count
    }
    return section < columnsOf(m_sheet.get()) ? m_sheet->columns[static_cast<size_t>(section)].name : QString();
}

Qt::ItemFlags SheetTableModel::flags(const QModelIndex& index) const
{
    return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool SheetTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole) {
        return false;
    }
    SheetChange change;
    change.cells.push_back({index.row(), index.column(), value.toString()});
    return !this->change(std::move(change), tr("change a cell")).empty();
}

ProjectEdits SheetTableModel::change(SheetChange change, const QString& text)
{
    const ProjectEdits edits = editsFor(m_document.project(), m_layer, std::move(change));
    QString id; // of the one row that it is about
    if (const auto* replaced = edits.size() == 1 ? std::get_if<ReplaceRow>(&edits.front()) : nullptr) {
        id = m_sheet ? cleanText(Sheet::cell(replaced->after, m_sheet->columnIndex(u"id"))) : QString();
    }
    const EditTarget target{m_layer, id};
    return m_document.take({edits, text, target, target}) ? edits : ProjectEdits();
}

void SheetTableModel::follow()
{
    const std::shared_ptr<const Sheet> next = m_document.project().sharedSheet(m_layer);
    if (next == m_sheet) {
        return;
    }
    m_before = m_sheet;
    if (!m_sheet || !next || !followColumns(*next) || !followRows(*next)) {
        m_before.reset();
        setLayer(m_layer);
        return;
    }
    m_sheet = next;
    showChangedCells(*next);
    m_before.reset();
}

/// Columns come and go behind the others. False for anything else.
bool SheetTableModel::followColumns(const Sheet& next)
{
    const int before = m_columns;
    const int after = columnsOf(&next);
    const auto common = std::min(before, after);
    if (!std::ranges::equal(m_sheet->columns | std::views::take(common), next.columns | std::views::take(common))) {
        return false;
    }
    if (after > before) {
        beginInsertColumns({}, before, after - 1);
        m_columns = after;
        Sheet names;
        names.columns = next.columns;
        m_sheet = std::make_shared<const Sheet>(std::move(names));
        endInsertColumns();
    } else if (after < before) {
        beginRemoveColumns({}, after, before - 1);
        m_columns = after;
        endRemoveColumns();
    }
    return true;
}

/// Takes away what is gone and puts in what is new. False when the others changed their order, or when that would take
/// long.
bool SheetTableModel::followRows(const Sheet& next)
{
    QSet<qint64> keys;
    keys.reserve(static_cast<qsizetype>(next.rows.size()));
    for (const SheetRow& row : next.rows) {
        keys.insert(row.key);
    }
    QSet<qint64> shown;
    shown.reserve(static_cast<qsizetype>(m_rows.size()));
    std::vector<std::pair<int, int>> gone; // first and last of each run
    std::vector<qint64> kept;
    for (int row = 0; row < rowCount(); ++row) {
        shown.insert(keyOf(row));
        if (keys.contains(keyOf(row))) {
            kept.push_back(keyOf(row));
        } else if (!gone.empty() && gone.back().second == row - 1) {
            gone.back().second = row;
        } else {
            gone.emplace_back(row, row);
        }
    }
    const auto wasShown = [&](const SheetRow& row) { return shown.contains(row.key); };
    size_t newRuns = 0;
    for (size_t row = 0; row < next.rows.size(); ++row) {
        newRuns += !wasShown(next.rows[row]) && (row == 0 || wasShown(next.rows[row - 1])) ? 1 : 0;
    }
    if (gone.size() + newRuns > mostRuns ||
        !std::ranges::equal(kept, next.rows | std::views::filter(wasShown), {}, {}, &SheetRow::key)) {
        return false;
    }
    removeRowsNotIn(gone);
    insertRowsOf(next);
    return true;
}

void SheetTableModel::removeRowsNotIn(const std::vector<std::pair<int, int>>& runs)
{
    for (const auto& [first, last] : runs | std::views::reverse) {
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
    }
}

/// The rows that are shown are among those of the sheet, in their order.
void SheetTableModel::insertRowsOf(const Sheet& next)
{
    const auto isShownAt = [this](size_t place, const SheetRow& row) {
        return place < m_rows.size() && m_rows[place]->key == row.key;
    };
    for (size_t first = 0; first < next.rows.size(); ++first) {
        size_t end = first;
        while (end < next.rows.size() && !isShownAt(first, next.rows[end])) {
            ++end;
        }
        if (end == first) {
            continue;
        }
        std::vector<const SheetRow*> added;
        for (size_t row = first; row < end; ++row) {
            added.push_back(&next.rows[row]);
        }
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(end) - 1);
        m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(first), added.begin(), added.end());
        endInsertRows();
        first = end - 1;
    }
}

/// The rows are the same by now; what they say may differ.
void SheetTableModel::showChangedCells(const Sheet& next)
{
    const std::vector<const SheetRow*> before = std::exchange(m_rows, rowsOf(&next));
    const auto differs = [&](size_t row) {
        return before[row] != m_rows[row] && before[row]->cells != m_rows[row]->cells;
    };
    for (size_t first = 0; first < m_rows.size(); ++first) {
        size_t end = first;
        while (end < m_rows.size() && differs(end)) {
            ++end;
        }
        if (end > first) {
            Q_EMIT dataChanged(index(static_cast<int>(first), 0), index(static_cast<int>(end) - 1, m_columns - 1));
            first = end;
        }
    }
}

void SheetTableModel::followFindings()
{
    QHash<qint64, RowFindings> findings;
    for (const Diagnostic& diagnostic : m_document.session().diagnostics()) {
        if (!m_sheet || diagnostic.layer != m_sheet->layer || diagnostic.row < 1 || diagnostic.row > rowCount()) {
            continue;
        }
        // One about a row as a whole, or about a column that is not there, stands at the id.
        auto column = static_cast<int>(m_sheet->columnIndex(diagnostic.column));
        if (column < 0 || diagnostic.column.isEmpty()) {
            column = std::max(0, static_cast<int>(m_sheet->columnIndex(u"id")));
        }
        RowFindings& ofRow = findings[keyOf(static_cast<int>(diagnostic.row) - 1)];
        const auto there = ofRow.find(column);
        if (there == ofRow.end()) {
            ofRow.insert(column, {diagnostic.severity, textOf(diagnostic)});
        } else {
            there->severity = std::max(there->severity, diagnostic.severity);
            there->text += u'\n' + textOf(diagnostic);
        }
    }
    m_findings = std::move(findings);
    if (rowCount() > 0 && m_columns > 0) {
        Q_EMIT dataChanged(
            index(0, 0), index(rowCount() - 1, m_columns - 1),
            {Qt::BackgroundRole, Qt::DecorationRole, Qt::ToolTipRole, Qt::AccessibleDescriptionRole, FindingRole});
    }
    Q_EMIT findingsChanged();
}

} // namespace ketenkaart
