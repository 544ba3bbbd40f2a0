#include "app/analysis/white_spot_grid.h"

#include "app/panels/marker_icon.h"
#include "app/panels/panel_text.h"
#include "core/page/white_spot_table.h"
#include "core/paint/scene_painter.h"
#include "core/report/analysis_text.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ketenkaart {

namespace {

constexpr double nameSize = 12.0; // pixels, as the texts of the window
constexpr int fewestLines = 2;
constexpr int titleWidth = 176;
constexpr double widestTitle = 0.24; // of the table
constexpr int totalWidth = 62;
constexpr int keyMargin = 6;
constexpr qsizetype mostNames = 30; // in a tool tip and in the accessible text

class CellDelegate : public QStyledItemDelegate
{
public:
    CellDelegate(const WhiteSpotGrid& grid, const MapSession& session, WhiteSpotDetail detail, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_grid(grid)
        , m_session(session)
        , m_detail(detail)
    {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const MapStyle style = MapStyle::of(m_session.style());
        const bool isTotal = index.row() == m_grid.totalRowIndex() || index.column() == m_grid.totalColumnIndex();
        painter->save();
        painter->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter->setClipRect(option.rect);
        painter->translate(option.rect.topLeft());
        paintItems(*painter,
                   whiteSpotCell(m_grid.cellAt(index.row(), index.column()), m_session.dataset(),
                                 QSizeF(option.rect.size()), style,
                                 {isTotal ? WhiteSpotDetail::Count : m_detail, nameSize * style.scale}),
                   style);
        if (option.state.testFlag(QStyle::State_Selected) || option.state.testFlag(QStyle::State_HasFocus)) {
            const double width = option.state.testFlag(QStyle::State_HasFocus) ? 4.0 : 2.5;
            QPen pen(style.campusColour, width);
            pen.setJoinStyle(Qt::MiterJoin);
            painter->setPen(pen);
            painter->setBrush(Qt::NoBrush);
            const double half = width / 2.0;
            painter->drawRect(QRectF(QPointF(), option.rect.size()).adjusted(half, half, -half, -half));
        }
        painter->restore();
    }

private:
    const WhiteSpotGrid& m_grid;
    const MapSession& m_session;
    WhiteSpotDetail m_detail;
};

} // namespace

WhiteSpotGrid::WhiteSpotGrid(MapSession& session, WhiteSpotDetail detail, QWidget* parent)
    : QTableWidget(parent)
    , m_session(session)
    , m_detail(detail)
{
    setItemDelegate(new CellDelegate(*this, session, detail, this));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false); // Tab leaves the table; the arrows go through it
    setVerticalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    setWordWrap(true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter | Qt::Alignment(Qt::TextWordWrap));
    verticalHeader()->setHighlightSections(false);
    connect(this, &QTableWidget::cellClicked, this, &WhiteSpotGrid::cellChosen);
    connect(this, &QTableWidget::cellActivated, this, &WhiteSpotGrid::cellChosen);
    connect(&m_session, &MapSession::styleChanged, this, &WhiteSpotGrid::applyStyle);
    applyStyle();
}

void WhiteSpotGrid::setTable(WhiteSpotTable table, const QString& totalTitle)
{
    m_table = std::move(table);
    m_total = totalRow(m_table);
    m_totalTitle = totalTitle;
    const int rows = totalRowIndex() + 1;
    const int columns = totalColumnIndex() + 1;
    const QSignalBlocker blocker(this); // a table that is being filled has no current cell
    setRowCount(rows);
    setColumnCount(columns);
    const MapStyle style = MapStyle::standard();
    for (int column = 0; column < columns; ++column) {
        setHorizontalHeaderItem(column, new QTableWidgetItem(columnTitle(column)));
    }
    for (int row = 0; row < rows; ++row) {
        auto* title = new QTableWidgetItem(row == rows - 1 ? m_totalTitle : titleOf(rowAt(row), m_session.language()));
        if (const auto theme = rowAt(row).theme) {
            title->setIcon(swatchIcon(style.themeColour(*theme)));
        }
        title->setToolTip(plainToolTip(title->text()));
        setVerticalHeaderItem(row, title);
        for (int column = 0; column < columns; ++column) {
            setItem(row, column, makeItem(row, column));
        }
    }
    horizontalHeader()->setSectionResizeMode(columns - 1, QHeaderView::Fixed);
    applyStyle();
}

QTableWidgetItem* WhiteSpotGrid::makeItem(int row, int column) const
{
    const WhiteSpotCell cell = cellAt(row, column);
    const bool isTotal = row == totalRowIndex() || column == totalColumnIndex();
    const QStringList names = actorNamesWithEvidence(m_session.dataset(), cell.actorIds);
    const QString list = enumeration(names, mostNames);
    auto* item = new QTableWidgetItem;
    item->setText(names.isEmpty()               ? noneText()
                  : isTotal || names.size() > 1 ? QString::number(names.size())
                                                : names.front());
    const QString says = caption(row, column);
    item->setData(Qt::AccessibleTextRole, names.isEmpty() || isTotal ? says : says + QStringLiteral(": ") + list);
    item->setToolTip(plainToolTip(names.isEmpty() ? says : list));
    return item;
}

const WhiteSpotRow& WhiteSpotGrid::rowAt(int row) const
{
    return row >= 0 && row < totalRowIndex() ? m_table.rows[static_cast<size_t>(row)] : m_total;
}

WhiteSpotCell WhiteSpotGrid::cellAt(int row, int column) const
{
    const WhiteSpotRow& found = rowAt(row);
    return column >= 0 && column < totalColumnIndex() && static_cast<size_t>(column) < found.cells.size()
               ? found.cells[static_cast<size_t>(column)]
               : WhiteSpotCell{found.actorIds};
}

QString WhiteSpotGrid::rowTitle(int row) const
{
    const WhiteSpotRow& found = rowAt(row);
    return row == totalRowIndex() ? m_totalTitle : found.name.in(m_session.language());
}

QString WhiteSpotGrid::columnTitle(int column) const
{
    return column >= 0 && column < totalColumnIndex() ? regionHeading(m_table.columns[static_cast<size_t>(column)])
                                                      : tr("Total");
}

QString WhiteSpotGrid::caption(int row, int column) const
{
    const QString where =
        column == totalColumnIndex() ? rowTitle(row) : rowTitle(row) + QStringLiteral(", ") + columnTitle(column);
    const auto count = static_cast<int>(cellAt(row, column).actorIds.size());
    return count == 0 ? tr("%1: nobody").arg(where) : tr("%1: %n actor(s)", nullptr, count).arg(where);
}

void WhiteSpotGrid::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    fitTitles();
    fitRows();
}

void WhiteSpotGrid::fitTitles()
{
    const int most = qRound(width() * widestTitle);
    verticalHeader()->setFixedWidth(std::min(most, qRound(titleWidth * MapStyle::of(m_session.style()).scale)));
}

void WhiteSpotGrid::applyStyle()
{
    const MapStyle style = MapStyle::of(m_session.style());
    QPalette own = palette();
    own.setColor(QPalette::Base, style.pageGround);
    setPalette(own);
    QFont heading = font();
    heading.setPixelSize(qRound(nameSize * style.scale) + 1);
    heading.setWeight(QFont::DemiBold);
    horizontalHeader()->setFont(heading);
    heading.setPixelSize(qRound(nameSize * style.scale));
    verticalHeader()->setFont(heading);
    fitTitles();
    if (columnCount() > 0) {
        setColumnWidth(columnCount() - 1, qRound(totalWidth * style.scale));
    }
    fitRows();
    viewport()->update();
}

void WhiteSpotGrid::fitRows()
{
    if (rowCount() == 0) {
        return;
    }
    // All the height there is, but never less than a name of two lines needs.
    const double type = nameSize * MapStyle::of(m_session.style()).scale;
    const int least = qCeil(whiteSpotHeight(fewestLines, type));
    const int total = qCeil(whiteSpotHeight(1, type));
    const int rows = rowCount() - 1;
    const int each = rows > 0 ? std::max(least, (viewport()->height() - total) / rows) : least;
    for (int row = 0; row < rows; ++row) {
        setRowHeight(row, each);
    }
    // With the pixels that do not divide.
    setRowHeight(rows, std::clamp(viewport()->height() - rows * each, total, total + std::max(1, rows)));
}

WhiteSpotKey::WhiteSpotKey(MapSession& session, bool withKinds, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_withKinds(withKinds)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&m_session, &MapSession::styleChanged, this, [this] {
        updateGeometry();
        update();
    });
}

PagePanel WhiteSpotKey::panelFor(int width) const
{
    // Somewhat larger than on paper, as the texts around it are.
    return whiteSpotKey(width - 2.0 * keyMargin, m_session.dataset().vocabulary(),
                        MapStyle::of(m_session.style()).scaledBy(1.15), m_withKinds);
}

QSize WhiteSpotKey::sizeHint() const
{
    return {400, heightForWidth(std::max(width(), 400))};
}

int WhiteSpotKey::heightForWidth(int width) const
{
    return qCeil(panelFor(width).size.height()) + 2 * keyMargin;
}

void WhiteSpotKey::paintEvent(QPaintEvent*)
{
    const MapStyle style = MapStyle::of(m_session.style());
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (m_session.style() != StyleName::Standard) {
        painter.fillRect(rect(), style.pageGround); // its inks are made for that ground
    }
    painter.translate(keyMargin, keyMargin);
    paintItems(painter, panelFor(width()).items, style);
}

} // namespace ketenkaart
