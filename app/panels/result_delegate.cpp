#include "app/panels/result_delegate.h"

#include "app/panels/explorer_model.h"
#include "app/panels/panel_text.h"
#include "core/scene/colours.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace ketenkaart {

namespace {

constexpr int margin = 10;
constexpr int verticalMargin = 4;
constexpr int iconSize = 20;
constexpr int iconGap = 8;

QFont detailFont(const QFont& font)
{
    QFont smaller = font;
    smaller.setPixelSize(std::max(10, QFontInfo(font).pixelSize() - 1));
    return smaller;
}

struct Rows
{
    QRect icon;
    QRect name;
    QRect detail;
};

Rows rowsIn(const QStyleOptionViewItem& option)
{
    const QRect inner = option.rect.adjusted(margin, verticalMargin, -margin, -verticalMargin);
    const int left = inner.left() + iconSize + iconGap;
    const int nameHeight = option.fontMetrics.height();
    const int detailHeight = QFontMetrics(detailFont(option.font)).height();
    return {QRect(inner.left(), inner.center().y() - iconSize / 2 + 1, iconSize, iconSize),
            QRect(left, inner.top(), inner.right() - left + 1, nameHeight),
            QRect(left, inner.top() + nameHeight, inner.right() - left + 1, detailHeight)};
}

} // namespace

void ResultDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto [text, behind] = paintGround(*painter, option, index);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    const Rows rows = rowsIn(option);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, rows.icon);

    painter->setFont(option.font);
    painter->setPen(text);
    painter->drawText(rows.name, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, rows.name.width()));

    const QFont small = detailFont(option.font);
    painter->setFont(small);
    painter->setPen(mixed(text, behind, selected ? 0.12 : 0.34));
    painter->drawText(rows.detail, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(small).elidedText(index.data(ExplorerModel::DetailRole).toString(), Qt::ElideRight,
                                                     rows.detail.width()));
    painter->restore();
}

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    // Every row is equally high, and the width is that of the view: the list never scrolls sideways.
    return {80, option.fontMetrics.height() + QFontMetrics(detailFont(option.font)).height() + 2 * verticalMargin};
}

bool ResultDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                               const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    const Rows rows = rowsIn(option);
    const QString name = index.data().toString();
    const QString detail = index.data(ExplorerModel::DetailRole).toString();
    const bool elided = option.fontMetrics.horizontalAdvance(name) > rows.name.width() ||
                        QFontMetrics(detailFont(option.font)).horizontalAdvance(detail) > rows.detail.width();
    const QString tip = QStringLiteral("<qt>%1<br>%2</qt>").arg(name.toHtmlEscaped(), detail.toHtmlEscaped());
    QToolTip::showText(event->globalPos(), elided ? tip : QString(), view);
    return true;
}

} // namespace ketenkaart
