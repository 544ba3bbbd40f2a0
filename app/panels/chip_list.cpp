#include "app/panels/chip_list.h"

#include "app/panels/chip_label.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ketenkaart {

namespace {

constexpr int valueRole = Qt::UserRole;
constexpr int colourRole = Qt::UserRole + 1;
constexpr int countRole = Qt::UserRole + 2;
constexpr int chipGap = 2; ///< on every side of a chip

class ChipDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->setFont(option.font);
        paintChip(*painter, option.rect, chipAt(option, index), option.palette);
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize size = chipSize(chipAt(option, index), option.fontMetrics);
        const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
        const int room = view ? view->viewport()->width() - 2 * chipGap : size.width();
        return {std::min(size.width(), std::max(room, 40)), size.height()};
    }

    /// A click anywhere on the chip toggles it, not only one on the check box that it does not have.
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem&,
                     const QModelIndex& index) override
    {
        const bool released =
            event->type() == QEvent::MouseButtonRelease && static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton;
        const bool key = event->type() == QEvent::KeyPress && (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space ||
                                                               static_cast<QKeyEvent*>(event)->key() == Qt::Key_Select);
        if (!released && !key) {
            return false;
        }
        const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }

private:
    static Chip chipAt(const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        Chip chip;
        chip.text = index.data(Qt::DisplayRole).toString();
        if (const int count = index.data(countRole).toInt(); count > 0) {
            chip.count = QString::number(count);
        }
        chip.colour = index.data(colourRole).value<QColor>();
        chip.checkable = true;
        chip.checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        chip.focused =
            option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange);
        return chip;
    }
};

} // namespace

ChipList::ChipList(QWidget* parent)
    : QListWidget(parent)
{
    setItemDelegate(new ChipDelegate(this));
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setSpacing(chipGap);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    setViewportMargins(-chipGap, -chipGap, -chipGap, -chipGap); // the outer chips line up with what is around the list
    QFont compact = font();
    compact.setPixelSize(fontInfo().pixelSize() - 1);
    setFont(compact);
    connect(this, &QListWidget::itemChanged, this, &ChipList::checkedChanged);
}

void ChipList::addChip(const QString& text, int count, const QColor& colour, const QVariant& value,
                       const QString& toolTip)
{
    const QSignalBlocker quiet(this);
    auto* item = new QListWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
    item->setCheckState(Qt::Unchecked);
    item->setData(valueRole, value);
    item->setData(colourRole, colour);
    item->setData(countRole, count);
    item->setToolTip(toolTip);
    addItem(item);
}

QVariantList ChipList::checkedValues() const
{
    QVariantList values;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked) {
            values.append(item(row)->data(valueRole));
        }
    }
    return values;
}

void ChipList::setCheckedValues(const QVariantList& values)
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row) {
        item(row)->setCheckState(values.contains(item(row)->data(valueRole)) ? Qt::Checked : Qt::Unchecked);
    }
    viewport()->update();
}

void ChipList::updateGeometries()
{
    QListWidget::updateGeometries();
    const int wanted = std::max(contentsSize().height() - 2 * chipGap, 1) + 2 * frameWidth();
    if (wanted != height()) {
        setFixedHeight(wanted);
    }
}

} // namespace ketenkaart
