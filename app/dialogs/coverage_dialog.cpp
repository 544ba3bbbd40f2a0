#include "app/dialogs/coverage_dialog.h"

#include "app/panels/marker_icon.h"
#include "app/panels/panel_text.h"
#include "core/model/coverage.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <utility>

namespace ketenkaart {

namespace {

struct CoverageText
{
    Q_DECLARE_TR_FUNCTIONS(CoverageDialog)
};

QString regionName(const CoverageRegion& region)
{
    switch (region.kind) {
    case CoverageRegion::Kind::Province:
        return region.province;
    case CoverageRegion::Kind::Elsewhere:
        return CoverageText::tr("Elsewhere");
    case CoverageRegion::Kind::WithoutPlace:
        return CoverageText::tr("Without a place");
    }
    std::unreachable();
}

/// "12 (5 / 4 / 3)": the sum, then companies, knowledge and partners.
QString cellText(const Coverage::Counts& counts)
{
    const int sum = Coverage::sum(counts);
    if (sum == 0) {
        return QStringLiteral("–");
    }
    QStringList kinds;
    for (const int count : counts) {
        kinds += QString::number(count);
    }
    return QStringLiteral("%1  (%2)").arg(sum).arg(kinds.join(QStringLiteral(" / ")));
}

QString cellToolTip(const Coverage::Counts& counts)
{
    QStringList lines;
    for (const ActorKind kind : allActorKinds) {
        lines +=
            QStringLiteral("%1: %2").arg(displayName(kind)).arg(counts[static_cast<size_t>(std::to_underlying(kind))]);
    }
    return lines.join(u'\n');
}

} // namespace

CoverageDialog::CoverageDialog(MapSession& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_table(new QTableWidget(this))
{
    setObjectName(QStringLiteral("coverageDialog"));
    setWindowTitle(tr("Coverage: theme by region"));
    m_table->setObjectName(QStringLiteral("coverageTable"));
    m_table->setAccessibleName(windowTitle());
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(m_table, &QTableWidget::cellClicked, this, &CoverageDialog::showCell);
    connect(m_table, &QTableWidget::cellActivated, this, &CoverageDialog::showCell);
    connect(&m_session, &MapSession::datasetChanged, this, &CoverageDialog::fill);

    auto* explanation = makeLabel(TextRole::Body, this);
    explanation->setText(
        tr("Number of actors, in brackets by kind: company / education, research and facilities / "
           "ecosystem partner. An actor counts in each of its themes. Click a cell to see its actors."));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resize(980, 500);
    fill();
}

void CoverageDialog::fill()
{
    const Coverage coverage(m_session.dataset());
    const auto& regions = coverage.regions();
    const int totalColumn = static_cast<int>(regions.size());
    const int totalRow = static_cast<int>(allThemes.size());
    m_table->clear();
    m_table->setRowCount(totalRow + 1);
    m_table->setColumnCount(totalColumn + 1);
    const auto put = [this](int row, int column, const Coverage::Counts& counts, bool total) {
        auto* item = new QTableWidgetItem(cellText(counts));
        item->setTextAlignment(Qt::AlignCenter);
        item->setToolTip(cellToolTip(counts));
        item->setData(Qt::AccessibleTextRole, cellToolTip(counts));
        QFont font = item->font();
        font.setWeight(total ? QFont::DemiBold : QFont::Normal);
        item->setFont(font);
        if (Coverage::sum(counts) == 0) {
            item->setForeground(mutedColour(palette()));
        }
        m_table->setItem(row, column, item);
    };
    for (int column = 0; column < totalColumn; ++column) {
        const auto region = static_cast<size_t>(column);
        m_table->setHorizontalHeaderItem(column, new QTableWidgetItem(regionName(regions[region])));
        for (int row = 0; row < totalRow; ++row) {
            put(row, column, coverage.counts(allThemes[static_cast<size_t>(row)], region), false);
        }
        put(totalRow, column, coverage.regionTotal(region), true);
    }
    m_table->setHorizontalHeaderItem(totalColumn, new QTableWidgetItem(tr("Total")));
    const MapStyle style = MapStyle::standard();
    for (int row = 0; row < totalRow; ++row) {
        const Theme theme = allThemes[static_cast<size_t>(row)];
        m_table->setVerticalHeaderItem(row,
                                       new QTableWidgetItem(swatchIcon(style.themeColour(theme)), displayName(theme)));
        put(row, totalColumn, coverage.themeTotal(theme), true);
    }
    m_table->setVerticalHeaderItem(totalRow, new QTableWidgetItem(tr("All themes")));
    put(totalRow, totalColumn, coverage.total(), true);
}

void CoverageDialog::showCell(int row, int column)
{
    MapFilter filter;
    if (row < static_cast<int>(allThemes.size())) {
        filter.themes = {allThemes[static_cast<size_t>(row)]};
    }
    const std::vector<CoverageRegion> regions = Coverage(m_session.dataset()).regions();
    if (column < static_cast<int>(regions.size())) {
        // Whatever the data calls a place elsewhere; of a programme without a place that is nothing.
        const CoverageRegion& region = regions[static_cast<size_t>(column)];
        for (const Actor& actor : m_session.dataset().actors()) {
            if (region.holds(actor) && !filter.provinces.contains(actor.province)) {
                filter.provinces.append(actor.province);
            }
        }
    }
    m_session.select({});
    m_session.setFilter(filter);
}

} // namespace ketenkaart
