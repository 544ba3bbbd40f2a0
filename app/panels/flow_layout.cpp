#include "app/panels/flow_layout.h"

#include <algorithm>

namespace ketenkaart {

namespace {

/// How far a heading stands from what comes before it, in gaps.
constexpr int gapsBeforeHeading = 2;

} // namespace

FlowLayout::FlowLayout(int gap, std::optional<int> rowGap)
    : m_rowGap(rowGap.value_or(gap))
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addHeading(QWidget* heading)
{
    addWidget(heading);
    m_items.back().isHeading = true;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.push_back({std::unique_ptr<QLayoutItem>(item)}); // Qt hands over the ownership
    invalidate();
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].item.get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    QLayoutItem* item = m_items[static_cast<size_t>(index)].item.release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return layOut(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& [item, isHeading] : m_items) {
        // Only the height counts: a chip that is wider than the panel is elided, it must not push the panel wider.
        size = size.expandedTo(QSize(0, item->sizeHint().height()));
    }
    return size;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    layOut(rect, true);
}

int FlowLayout::neededWidth(size_t index) const
{
    const int width = m_items[index].item->sizeHint().width();
    const bool hasNext = m_items[index].isHeading && index + 1 < m_items.size() && !m_items[index + 1].isHeading;
    return hasNext ? width + m_gap + m_items[index + 1].item->sizeHint().width() : width;
}

int FlowLayout::layOut(const QRect& rect, bool apply) const
{
    int x = 0;
    int y = 0;
    int rowHeight = 0;
    for (size_t i = 0; i < m_items.size(); ++i) {
        const auto& [item, isHeading] = m_items[i];
        if (item->isEmpty()) {
            continue;
        }
        const QSize wanted = item->sizeHint();
        const QSize size(std::min(wanted.width(), rect.width()), wanted.height());
        const int apart = isHeading && x > 0 ? gapsBeforeHeading * m_gap : 0;
        if (x > 0 && x + apart + std::min(neededWidth(i), rect.width()) > rect.width()) {
            x = 0;
            y += rowHeight + m_rowGap;
            rowHeight = 0;
        } else {
            x += apart;
        }
        if (apply) {
            item->setGeometry(QRect(rect.topLeft() + QPoint(x, y), size));
        }
        x += size.width() + m_gap;
        rowHeight = std::max(rowHeight, size.height());
    }
    return y + rowHeight;
}

} // namespace ketenkaart
