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

/// The list of scenes: one is chosen at a time, dragging changes the order, Enter and a double click go to it.
class SlideList : public QListView
{
    Q_OBJECT

public:
    explicit SlideList(QWidget* parent);

Q_SIGNALS:
    /// Another row is the current one.
    void currentChosen(const QModelIndex& index);
    void goRequested();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace ketenkaart
