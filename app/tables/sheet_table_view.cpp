#include "app/tables/sheet_table_view.h"

#include "app/tables/row_references.h"
#include "app/tables/sheet_filter.h"
#include "app/tables/sheet_table_model.h"
#include "app/tables/tabbed_text.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace ketenkaart {

namespace {

constexpr int narrowest = 64;
constexpr int widest = 230;
constexpr int rowsMeasured = 100;
constexpr qsizetype mostNamed = 12; // of what refers to a row
constexpr qsizetype mostLeftOverNamed = 3;

/// By rows and columns as they are shown.
bool isBefore(const QModelIndex& one, const QModelIndex& other)
{
    return std::pair(one.row(), one.column()) < std::pair(other.row(), other.column());
}

} // namespace

SheetTableView::SheetTableView(SheetTableModel& model, SheetFilter& filter, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_filter(filter)
    , m_copy(addShortcut(QStringLiteral("copyCellsAction"), QKeySequence::Copy, &SheetTableView::copyCells))
    , m_paste(addShortcut(QStringLiteral("pasteCellsAction"), QKeySequence::Paste, &SheetTableView::paste))
    , m_empty(addShortcut(QStringLiteral("emptyCellsAction"), QKeySequence::Delete, &SheetTableView::emptyCells))
    , m_fill(addShortcut(QStringLiteral("fillColumnAction"), QKeySequence(Qt::CTRL | Qt::Key_D),
                         &SheetTableView::fillColumn))
    , m_addRow(
          addShortcut(QStringLiteral("addRowAction"), QKeySequence(Qt::CTRL | Qt::Key_Plus), &SheetTableView::addRow))
    , m_removeRows(addShortcut(QStringLiteral("removeRowsAction"), QKeySequence(Qt::CTRL | Qt::Key_Minus),
                               &SheetTableView::removeRows))
{
    setModel(&filter);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel); // by rows the numbers would lag behind when some come at the end
    setAlternatingRowColors(true);
    setWordWrap(false);
    setIconSize(QSize(14, 14));
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // of one height: then 50,000 rows cost nothing
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 9);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &SheetTableView::showHeaderMenu);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &SheetTableView::updateActions);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &SheetTableView::updateActions);
    connect(&filter, &QAbstractItemModel::modelReset, this, [this] {
        fitColumns();
        updateActions();
    });
    fitColumns();
    updateActions();
    retranslate();
}

QAction* SheetTableView::addShortcut(const QString& name, const QKeySequence& shortcut, void (SheetTableView::*slot)())
{
    auto* action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

void SheetTableView::retranslate()
{
    m_copy->setText(tr("&Copy"));
    m_paste->setText(tr("&Paste"));
    m_empty->setText(tr("&Empty the cells"));
    m_fill->setText(tr("&Fill column…"));
    m_addRow->setText(tr("&Add row"));
    m_removeRows->setText(tr("&Remove rows"));
}

void SheetTableView::updateActions()
{
    const bool hasCell = selectionModel()->hasSelection() || currentIndex().isValid();
    for (QAction* action : {m_copy, m_paste, m_empty, m_fill, m_removeRows}) {
        action->setEnabled(hasCell);
    }
    m_paste->setEnabled(hasCell || (m_filter.rowCount() == 0 && m_filter.columnCount() > 0));
    m_addRow->setEnabled(m_filter.columnCount() > 0);
}

void SheetTableView::fitColumns()
{
    resizeColumnsToContents();
    for (int column = 0; column < m_filter.columnCount(); ++column) {
        setColumnWidth(column, std::clamp(columnWidth(column), narrowest, widest));
    }
}

void SheetTableView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    menu.addActions({m_copy, m_paste, m_empty, m_fill});
    menu.addSeparator();
    menu.addActions({m_addRow, m_removeRows});
    menu.exec(event->globalPos());
}

void SheetTableView::showHeaderMenu(const QPoint& place)
{
    const int column = horizontalHeader()->logicalIndexAt(place);
    if (column < 0 || m_filter.rowCount() == 0) {
        return;
    }
    selectionModel()->setCurrentIndex(m_filter.index(0, column), QItemSelectionModel::NoUpdate);
    selectColumn(column);
    QMenu menu(this);
    menu.addActions({m_copy, m_empty, m_fill});
    menu.exec(horizontalHeader()->mapToGlobal(place));
}

/// In the order that is shown.
QModelIndexList SheetTableView::chosen() const
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    if (cells.isEmpty() && currentIndex().isValid()) {
        cells.append(currentIndex());
    }
    std::ranges::sort(cells, isBefore);
    return cells;
}

void SheetTableView::copyCells()
{
    const QModelIndexList cells = chosen();
    if (cells.isEmpty()) {
        return;
    }
    int first = cells.front().column();
    int last = first;
    for (const QModelIndex& cell : cells) {
        first = std::min(first, cell.column());
        last = std::max(last, cell.column());
    }
    std::vector<QStringList> rows;
    int row = -1;
    for (const QModelIndex& cell : cells) {
        if (cell.row() != row) {
            row = cell.row();
            rows.emplace_back(last - first + 1); // what is not selected is empty
        }
        rows.back()[cell.column() - first] = cell.data(Qt::EditRole).toString();
    }
    QString text = tabbedText(rows);
    if (cells.size() == 1) {
        text.chop(1); // a word, not a line
    }
    QApplication::clipboard()->setText(text);
}

void SheetTableView::paste()
{
    const std::vector<QStringList> block = rowsOfTabbedText(QApplication::clipboard()->text());
    if (block.empty()) {
        Q_EMIT reported(tr("There is no text to paste"));
        return;
    }
    QModelIndexList cells = chosen();
    if (currentIndex().isValid() && !cells.contains(currentIndex())) {
        cells = {currentIndex()}; // Ctrl and an arrow go elsewhere and leave the selection
    }
    if (block.size() == 1 && block.front().size() == 1 && cells.size() > 1) {
        fillChosen(cells, block.front().front(), tr("paste"));
    } else {
        pasteBlock(block, cells);
    }
}

void SheetTableView::fillChosen(const QModelIndexList& cells, const QString& text, const QString& step)
{
    SheetChange change;
    for (const QModelIndex& cell : cells) {
        const QModelIndex source = m_filter.mapToSource(cell);
        change.cells.push_back({source.row(), source.column(), text});
    }
    report({tr("%n cell(s) changed", nullptr, changedCells(m_model.change(std::move(change), step)))});
}

void SheetTableView::pasteBlock(const std::vector<QStringList>& block, const QModelIndexList& cells)
{
    int top = 0;
    int left = 0;
    if (!cells.isEmpty()) {
        top = cells.front().row();
        left = std::ranges::min(cells, {}, &QModelIndex::column).column();
    }
    const int shownRows = m_filter.rowCount();
    const int columns = m_filter.columnCount();
    SheetChange change;
    qsizetype width = 0;
    QStringList leftOver; // of the first row: most likely the heads
    int row = top;
    for (const QStringList& texts : block) {
        width = std::max(width, texts.size());
        const qsizetype fitting = std::min<qsizetype>(texts.size(), columns - left);
        if (row < shownRows) {
            const int place = m_filter.mapToSource(m_filter.index(row, left)).row();
            for (qsizetype i = 0; i < fitting; ++i) {
                change.cells.push_back({place, left + i, texts[i]});
            }
        } else {
            change.newRows.push_back(QStringList(left) + texts.first(fitting));
        }
        for (qsizetype i = fitting; i < texts.size() && row == top; ++i) {
            leftOver.append(texts[i]);
        }
        ++row;
    }
    const auto added = static_cast<int>(change.newRows.size());
    const ProjectEdits edits = m_model.change(std::move(change), tr("paste"));
    QStringList parts{tr("%n cell(s) changed", nullptr, changedCells(edits))};
    if (added > 0) {
        parts.append(tr("%n row(s) added", nullptr, added));
    }
    if (const qsizetype over = width - (columns - left); over > 0) {
        QString part = tr("%n column(s) left over", nullptr, static_cast<int>(over));
        leftOver.removeAll(QString());
        if (!leftOver.isEmpty()) {
            const bool isAll = leftOver.size() <= mostLeftOverNamed;
            part += QStringLiteral(" (%1%2)").arg(
                leftOver.first(std::min(leftOver.size(), mostLeftOverNamed)).join(QStringLiteral(", ")),
                isAll ? QString() : QStringLiteral(", …"));
        }
        parts.append(part);
    }
    selectBlock(m_filter.index(top, left), static_cast<int>(block.size()),
                static_cast<int>(std::min<qsizetype>(width, columns - left)));
    report(parts);
}

void SheetTableView::selectBlock(const QModelIndex& first, int rows, int columns)
{
    if (!first.isValid()) {
        return;
    }
    const QModelIndex last =
        m_filter.index(std::min(first.row() + rows, m_filter.rowCount()) - 1, first.column() + columns - 1);
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(QItemSelection(first, last), QItemSelectionModel::ClearAndSelect);
    updateGeometries(); // with the rows that are new
    scrollTo(last);
    scrollTo(first);
}

void SheetTableView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    // As in a spreadsheet, Enter goes on below.
    const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
    if (hint == QAbstractItemDelegate::SubmitModelCache && below.isValid()) {
        setCurrentIndex(below);
    }
}

void SheetTableView::emptyCells()
{
    fillChosen(chosen(), {}, tr("empty cells"));
}

void SheetTableView::fillColumn()
{
    QModelIndexList cells = chosen();
    const int column = currentIndex().isValid() ? currentIndex().column() : cells.value(0).column();
    cells.removeIf([&](const QModelIndex& cell) { return cell.column() != column; });
    if (cells.isEmpty()) {
        return;
    }
    const QString name = m_model.headerData(column, Qt::Horizontal).toString();
    bool isGiven = false;
    const QString text =
        QInputDialog::getText(this, tr("Fill column"),
                              tr("New value for %n cell(s) in %1:", nullptr, static_cast<int>(cells.size())).arg(name),
                              QLineEdit::Normal, cells.front().data(Qt::EditRole).toString(), &isGiven);
    if (isGiven) {
        fillChosen(cells, text, tr("fill a column"));
    }
}

void SheetTableView::addRow()
{
    SheetChange change;
    change.newRows.emplace_back();
    if (m_model.change(std::move(change), tr("add a row")).empty()) {
        return;
    }
    const QModelIndex first = m_filter.mapFromSource(m_model.index(m_model.rowCount() - 1, 0));
    updateGeometries(); // with the row that is new
    setCurrentIndex(first);
    scrollTo(first);
    setFocus();
    report({tr("%n row(s) added", nullptr, 1)});
}

bool SheetTableView::mayRemove(const std::vector<qsizetype>& rows)
{
    const QStringList references =
        referencesTo(m_model.document().project(), m_model.layer(), rows, m_model.document().session().language());
    if (references.isEmpty()) {
        return true;
    }
    QStringList named = references.first(std::min(references.size(), mostNamed));
    if (references.size() > mostNamed) {
        named.append(tr("… and %n more", nullptr, static_cast<int>(references.size() - mostNamed)));
    }
    QMessageBox box(QMessageBox::Question, tr("Remove rows"),
                    tr("%n other row(s) refer to what you remove. They stay as they are.", nullptr,
                       static_cast<int>(references.size())),
                    QMessageBox::Cancel, this);
    box.setObjectName(QStringLiteral("referencesBox"));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(named.join(u'\n'));
    const QPushButton* remove = box.addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == remove;
}

void SheetTableView::removeRows()
{
    SheetChange change;
    const QModelIndexList cells = chosen();
    for (const QModelIndex& cell : cells) {
        const qsizetype row = m_filter.mapToSource(cell).row();
        if (change.removedRows.empty() || change.removedRows.back() != row) {
            change.removedRows.push_back(row);
        }
    }
    if (change.removedRows.empty() || !mayRemove(change.removedRows)) {
        return;
    }
    const int next = cells.front().row();
    const int column = cells.front().column();
    const auto removed = static_cast<int>(change.removedRows.size());
    m_model.change(std::move(change), tr("remove rows"));
    setCurrentIndex(m_filter.index(std::min(next, m_filter.rowCount() - 1), column));
    report({tr("%n row(s) removed", nullptr, removed)});
}

void SheetTableView::report(const QStringList& parts)
{
    Q_EMIT reported(parts.join(QStringLiteral(", ")));
}

} // namespace ketenkaart
