#pragma once

#include "app/tables/sheet_edits.h"

#include <QTableView>

namespace ketenkaart {

class SheetFilter;
class SheetTableModel;

/// The cells of a layer, and what one does with them: copying, pasting, emptying, filling, adding and removing rows,
/// each as one step that can be undone. Its actions have shortcuts and stand in its context menus.
class SheetTableView : public QTableView
{
    Q_OBJECT

public:
    SheetTableView(SheetTableModel& model, SheetFilter& filter, QWidget* parent);

    [[nodiscard]] QAction* addRowAction() const { return m_addRow; }
    [[nodiscard]] QAction* removeRowsAction() const { return m_removeRows; }
    void retranslate();
    void copyCells();
    /// The text of the clipboard, from the current cell on to the right and down in the order that is shown.
    void paste();
    void emptyCells();
    /// Asks for a value for all selected cells of the current column.
    void fillColumn();
    void addRow();
    /// Asks first when other rows refer to these.
    void removeRows();

Q_SIGNALS:
    /// What has been done, for the user.
    void reported(const QString& text);

protected:
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    QAction* addShortcut(const QString& name, const QKeySequence& shortcut, void (SheetTableView::*slot)());
    void updateActions();
    /// Gives the columns widths that suit what is in them.
    void fitColumns();
    void showHeaderMenu(const QPoint& place);
    [[nodiscard]] QModelIndexList chosen() const;
    [[nodiscard]] bool mayRemove(const std::vector<qsizetype>& rows);
    void fillChosen(const QModelIndexList& cells, const QString& text, const QString& step);
    void pasteBlock(const std::vector<QStringList>& block, const QModelIndexList& cells);
    void selectBlock(const QModelIndex& first, int rows, int columns);
    void report(const QStringList& parts);

    SheetTableModel& m_model;
    SheetFilter& m_filter;
    QAction* m_copy;
    QAction* m_paste;
    QAction* m_empty;
    QAction* m_fill;
    QAction* m_addRow;
    QAction* m_removeRows;
};

} // namespace ketenkaart
