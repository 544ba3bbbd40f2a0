#pragma once

#include "app/panels/row_delegate.h"

namespace ketenkaart {

/// Draws a row of the explorer: the map's symbol, the name, and a quieter second line. What does not fit is elided, and
/// then a tool tip has it in full.
class ResultDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
};

} // namespace ketenkaart
