#include "app/slides/slide_list.h"

#include "app/panels/panel_text.h"
#include "app/slides/slide_list_model.h"
#include "core/scene/colours.h"

#include <QApplication>
#include <QDropEvent>
#include <QItemSelection>
#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace ketenkaart {

namespace {

constexpr int margin = 8;
constexpr int gap = 10;
constexpr int signSize = 14;
constexpr int mostTitleLines = 3;
constexpr QSize pictureSize = SlideListModel::thumbnailSize;

/// Where the parts of a row stand, from its top left.
struct Parts
{
    QRect picture;
    QRect text;
    QRect problems;
    int height = 0;
};

QString problemsOf(const QModelIndex& index)
{
    return index.data(SlideListModel::ProblemsRole).toStringList().join(u'\n');
}

QFont smaller(const QFont& font)
{
    QFont small = font;
    small.setPixelSize(std::max(10, QFontInfo(font).pixelSize() - 1));
    return small;
}

Parts partsOf(const QStyleOptionViewItem& option, const QModelIndex& index, int width)
{
    Parts parts;
    parts.picture = QRect(QPoint(margin, margin), pictureSize);
    const int left = parts.picture.right() + 1 + gap;
    parts.text = QRect(left, margin, std::max(40, width - left - margin), pictureSize.height());
    parts.height = pictureSize.height() + 2 * margin;
    if (const QString problems = problemsOf(index); !problems.isEmpty()) {
        const QRect room(margin + signSize + 6, parts.height - 2, std::max(40, width - 2 * margin - signSize - 6),
                         10000);
        parts.problems = QFontMetrics(smaller(option.font)).boundingRect(room, Qt::TextWordWrap, problems);
        parts.problems.setLeft(room.left());
        parts.problems.setWidth(room.width());
        parts.height = parts.problems.bottom() + 1 + margin;
    }
    return parts;
}

/// Draws a text in so many lines at most, the last one elided; how high that is.
int drawLines(QPainter& painter, const QRect& room, const QString& text, int mostLines)
{
    const QFontMetrics metrics(painter.font());
    QTextLayout layout(text, painter.font());
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrapping);
    layout.beginLayout();
    int y = room.top();
    for (int i = 0; i < mostLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(room.width());
        const bool isCut = i == mostLines - 1 && line.textStart() + line.textLength() < text.size();
        const QString shown = isCut ? metrics.elidedText(text.sliced(line.textStart()), Qt::ElideRight, room.width())
                                    : text.sliced(line.textStart(), line.textLength());
        painter.drawText(QPoint(room.left(), y + metrics.ascent()), shown);
        y += metrics.lineSpacing();
    }
    layout.endLayout();
    return y - room.top();
}

void drawWarningSign(QPainter& painter, const QRectF& box, const QColor& ground, const QColor& mark)
{
    const QPointF corners[]{{box.center().x(), box.top()}, box.bottomRight(), box.bottomLeft()};
    painter.setPen(QPen(ground, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(ground);
    painter.drawConvexPolygon(corners, 3);
    painter.setPen(QPen(mark, 1.6, Qt::SolidLine, Qt::RoundCap));
    const double x = box.center().x();
    painter.drawLine(QPointF(x, box.top() + 0.38 * box.height()), QPointF(x, box.top() + 0.64 * box.height()));
    painter.drawPoint(QPointF(x, box.top() + 0.84 * box.height()));
}

} // namespace

void SlideDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto [text, behind] = paintGround(*painter, option, index);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QString problems = problemsOf(index);
    const Parts parts = partsOf(option, index, option.rect.width());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(option.rect.topLeft());
    if (const auto image = index.data(Qt::DecorationRole).value<QImage>(); !image.isNull()) {
        painter->drawImage(parts.picture.topLeft(), image);
    } else {
        painter->fillRect(parts.picture, option.palette.color(QPalette::Window));
    }
    painter->setPen(QPen(option.palette.color(QPalette::Mid), 1.0));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF(parts.picture).adjusted(-0.5, -0.5, 0.5, 0.5));

    QFont titleFont = option.font;
    titleFont.setWeight(QFont::DemiBold);
    painter->setFont(titleFont);
    painter->setPen(text);
    const int titleHeight = drawLines(*painter, parts.text, index.data().toString(), mostTitleLines);
    painter->setFont(smaller(option.font));
    painter->setPen(mixed(text, behind, selected ? 0.12 : 0.34));
    drawLines(*painter, parts.text.adjusted(0, titleHeight, 0, 0), index.data(SlideListModel::KindRole).toString(), 1);
    if (!problems.isEmpty()) {
        const QColor warning = selected ? text : QColor(0x7a, 0x1f, 0x12);
        const QRectF sign(margin, parts.problems.top() + 1.5, signSize, signSize - 1.5);
        drawWarningSign(*painter, sign, selected ? QColor(0xff, 0xd9, 0x66) : QColor(0xb2, 0x3a, 0x1e),
                        selected ? behind : QColor(Qt::white));
        painter->setPen(warning);
        painter->drawText(parts.problems, Qt::TextWordWrap, problems);
    }
    painter->restore();
}

QSize SlideDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return {pictureSize.width(), partsOf(option, index, view ? view->viewport()->width() : option.rect.width()).height};
}

SlideList::SlideList(QWidget* parent)
    : QListView(parent)
{
    setItemDelegate(new SlideDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    connect(this, &QListView::doubleClicked, this, &SlideList::goRequested);
}

void SlideList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentChosen(current);
}

void SlideList::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QListView::selectionChanged(selected, deselected);
    Q_EMIT markedChanged();
}

QList<int> SlideList::markedRows() const
{
    QList<int> rows;
    for (const QModelIndex& index : selectedIndexes()) {
        rows.append(index.row());
    }
    std::ranges::sort(rows);
    return rows;
}

QStringList SlideList::markedIds() const
{
    QStringList ids;
    for (const int row : markedRows()) {
        ids.append(model()->index(row, 0).data(SlideListModel::IdRole).toString());
    }
    return ids;
}

void SlideList::mark(const QStringList& ids)
{
    QItemSelection marked;
    QModelIndex first;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (ids.contains(index.data(SlideListModel::IdRole).toString())) {
            first = first.isValid() ? first : index;
            marked.select(index, index);
        }
    }
    if (first.isValid()) {
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        selectionModel()->select(marked, QItemSelectionModel::ClearAndSelect);
        scrollTo(first);
    }
}

void SlideList::dropEvent(QDropEvent* event)
{
    if (event->source() != this) {
        return;
    }
    // The order is that of the book: the list shows the rows where they have come to stand.
    const QModelIndex at = indexAt(event->position().toPoint());
    const bool isBelow = at.isValid() && event->position().y() > visualRect(at).center().y();
    event->setDropAction(Qt::CopyAction); // nothing is to be taken away at the place that it comes from
    event->accept();
    stopAutoScroll();
    setState(NoState);
    viewport()->update();
    Q_EMIT moveRequested(at.isValid() ? at.row() + (isBelow ? 1 : 0) : model()->rowCount());
}

void SlideList::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT goRequested();
        return;
    }
    QListView::keyPressEvent(event);
}

void SlideList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        scheduleDelayedItemsLayout(); // the texts wrap anew
    }
}

} // namespace ketenkaart
