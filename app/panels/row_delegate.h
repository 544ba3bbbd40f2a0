#pragma once

#include <QStyledItemDelegate>

class QPainter;

namespace ketenkaart {

/// For rows that draw their own content on what the style draws below it.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    struct Inks
    {
        QColor text;
        QColor ground; ///< what the text stands on
    };
    /// Has the style paint background, selection and hover, so that a style sheet applies, and tells the colours that
    /// go with it.
    Inks paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

} // namespace ketenkaart
