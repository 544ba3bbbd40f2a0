#include "app/panels/row_delegate.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace ketenkaart {

RowDelegate::Inks RowDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                                           const QModelIndex& index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    background.icon = {};
    background.features &= ~QStyleOptionViewItem::HasDecoration;
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, &painter, option.widget);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    return {background.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text),
            background.palette.color(isSelected ? QPalette::Highlight : QPalette::Base)};
}

} // namespace ketenkaart
