#pragma once

#include "app/panels/row_delegate.h"

#include <QListView>

namespace ketenkaart {

/// Draws a scene: its picture, beside it number, title and kind, and below what is wrong with it, after a warning sign.
class SlideDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The list of scenes: one is chosen, and more may be marked with it; dragging asks for another order, Enter and a
/// double click go to the chosen one.
class SlideList : public QListView
{
    Q_OBJECT

public:
    explicit SlideList(QWidget* parent);

    /// Those that are marked, in the order of the list.
    [[nodiscard]] QList<int> markedRows() const;
    [[nodiscard]] QStringList markedIds() const;
    /// Marks these, and chooses the first of them.
    void mark(const QStringList& ids);

Q_SIGNALS:
    /// Another row is the current one.
    void currentChosen(const QModelIndex& index);
    void markedChanged();
    void goRequested();
    /// The marked ones are dropped before the row that is at this place now, or behind all rows.
    void moveRequested(int place);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace ketenkaart
