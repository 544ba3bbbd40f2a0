#include "app/panels/answer_list.h"

#include "app/panels/panel_text.h"
#include "core/scene/colours.h"

#include <QApplication>
#include <QPainter>
#include <QResizeEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace ketenkaart {

namespace {

constexpr int detailRole = Qt::UserRole;
constexpr int margin = 10;
constexpr int verticalMargin = 4;
constexpr int iconSize = 20;
constexpr int iconGap = 8;
constexpr int wrapping = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

/// Where the parts of a row stand.
struct Parts
{
    QFont textFont;
    QFont detailFont;
    QRect icon;
    QRect text;
    QRect detail;
    int height = 0;
};

Parts partsOf(const QStyleOptionViewItem& option, const QModelIndex& index, int width)
{
    Parts parts;
    const bool heading = !index.flags().testFlag(Qt::ItemIsSelectable);
    parts.textFont = option.font;
    parts.textFont.setWeight(heading ? QFont::DemiBold : QFont::Normal);
    parts.detailFont = option.font;
    parts.detailFont.setPixelSize(std::max(10, QFontInfo(option.font).pixelSize() - 1));
    const bool hasIcon = !index.data(Qt::DecorationRole).value<QIcon>().isNull();
    const int left = margin + (hasIcon ? iconSize + iconGap : 0);
    const int room = std::max(40, width - left - margin);
    const QRect endless(0, 0, room, 10000);
    const int textHeight =
        QFontMetrics(parts.textFont).boundingRect(endless, wrapping, index.data().toString()).height();
    const QString detail = index.data(detailRole).toString();
    const int detailHeight =
        detail.isEmpty() ? 0 : QFontMetrics(parts.detailFont).boundingRect(endless, wrapping, detail).height();
    const int top = heading ? 2 * verticalMargin : verticalMargin;
    parts.icon = QRect(margin, top, iconSize, iconSize);
    parts.text = QRect(left, top, room, textHeight);
    parts.detail = QRect(left, top + textHeight, room, detailHeight);
    parts.height = top + std::max(textHeight + detailHeight, hasIcon ? iconSize : 0) + verticalMargin;
    return parts;
}

} // namespace

void AnswerModel::setRows(std::vector<AnswerRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int AnswerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant AnswerModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const AnswerRow& row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::DecorationRole:
        return row.icon;
    case Qt::AccessibleTextRole:
        return !row.spoken.isEmpty()  ? row.spoken
               : row.detail.isEmpty() ? row.text
                                      : row.text + QStringLiteral(", ") + row.detail;
    case detailRole:
        return row.detail;
    default:
        return {};
    }
}

Qt::ItemFlags AnswerModel::flags(const QModelIndex& index) const
{
    const bool heading = index.isValid() && m_rows[static_cast<size_t>(index.row())].isHeading();
    return heading ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

void AnswerDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    // The style paints background, selection and hover, so that a style sheet applies; the text is ours.
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    background.icon = {};
    background.features &= ~QStyleOptionViewItem::HasDecoration;
    const bool heading = !index.flags().testFlag(Qt::ItemIsSelectable);
    if (!heading) {
        const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor text = background.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor behind = background.palette.color(selected ? QPalette::Highlight : QPalette::Base);
    const Parts parts = partsOf(option, index, option.rect.width());
    painter->save();
    painter->translate(option.rect.topLeft());
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, parts.icon);
    painter->setFont(parts.textFont);
    painter->setPen(heading ? mixed(text, behind, 0.34) : text);
    painter->drawText(parts.text, wrapping, index.data().toString());
    painter->setFont(parts.detailFont);
    painter->setPen(mixed(text, behind, selected ? 0.12 : 0.34));
    painter->drawText(parts.detail, wrapping, index.data(detailRole).toString());
    painter->restore();
}

QSize AnswerDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {80, partsOf(option, index, width).height};
}

AnswerList::AnswerList(QWidget* parent)
    : QListView(parent)
{
    setModel(&m_model);
    setItemDelegate(new AnswerDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    setMinimumHeight(120);
    connect(this, &QListView::clicked, this, &AnswerList::tell);
    connect(this, &QListView::activated, this, &AnswerList::tell);
    connect(this, &QListView::entered, this,
            [this](const QModelIndex& index) { Q_EMIT hovered(rows()[static_cast<size_t>(index.row())]); });
    connect(this, &QListView::viewportEntered, this, [this] { Q_EMIT hovered({}); });
}

void AnswerList::setRows(std::vector<AnswerRow> rows)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_model.setRows(std::move(rows));
}

void AnswerList::setCurrent(const QString& id)
{
    const QScopedValueRollback quiet(m_quiet, true);
    const auto row = std::ranges::find_if(
        rows(), [&](const AnswerRow& candidate) { return !candidate.isHeading() && candidate.id == id; });
    if (id.isEmpty() || row == rows().end()) {
        clearSelection();
        setCurrentIndex({});
    } else {
        setCurrentIndex(m_model.index(static_cast<int>(row - rows().begin())));
    }
}

void AnswerList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    // With the keyboard one looks at one after the other; a click tells by itself.
    if (!m_quiet && hasFocus() && current.isValid() && QApplication::mouseButtons() == Qt::NoButton) {
        tell(current);
    }
}

void AnswerList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        scheduleDelayedItemsLayout(); // the rows wrap anew
    }
}

void AnswerList::leaveEvent(QEvent* event)
{
    QListView::leaveEvent(event);
    Q_EMIT hovered({});
}

void AnswerList::tell(const QModelIndex& index)
{
    if (index.isValid() && !rows()[static_cast<size_t>(index.row())].isHeading()) {
        const AnswerRow row = rows()[static_cast<size_t>(index.row())]; // choosing may replace the rows
        Q_EMIT chosen(row);
    }
}

} // namespace ketenkaart
