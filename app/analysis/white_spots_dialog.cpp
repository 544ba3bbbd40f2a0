#include "app/analysis/white_spots_dialog.h"

#include "app/analysis/cell_actors.h"
#include "app/analysis/white_spot_grid.h"
#include "app/panels/panel_text.h"
#include "app/panels/save_file.h"
#include "core/export/white_spot_export.h"
#include "core/model/file_name.h"
#include "core/report/analysis_text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStandardPaths>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ketenkaart {

namespace {

const QString folderKey = QStringLiteral("table/folder");
constexpr int sideWidth = 270;

QString lastFolder()
{
    return QSettings().value(folderKey, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).toString();
}

/// What the data call the provinces of a column; of a programme without a place that is nothing.
QStringList provincesOf(const Dataset& dataset, const std::vector<CoverageRegion>& columns, int column)
{
    if (column < 0 || column >= static_cast<int>(columns.size())) {
        return {};
    }
    const CoverageRegion& region = columns[static_cast<size_t>(column)];
    if (region.kind == CoverageRegion::Kind::Province) {
        return {region.province};
    }
    QStringList provinces;
    for (const Actor& actor : dataset.actors()) {
        if (coverageRegionOf(dataset.area(), actor) == static_cast<size_t>(column) &&
            !provinces.contains(actor.province)) {
            provinces.append(actor.province);
        }
    }
    return provinces;
}

/// What the map shows for a cell: its actors within the provinces. One actor alone would be shown from so near that
/// nobody knew which province that is, and that is the question.
QStringList surroundingsOf(const WhiteSpotGrid& grid, int row, int column)
{
    QStringList ids = grid.cellAt(row, column).actorIds;
    for (int other = 0; other < grid.totalColumnIndex(); ++other) {
        if (grid.table().columns[static_cast<size_t>(other)].kind == CoverageRegion::Kind::Province) {
            ids += grid.cellAt(grid.totalRowIndex(), other).actorIds;
        }
    }
    return ids;
}

} // namespace

WhiteSpotsDialog::WhiteSpotsDialog(MapSession& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("whiteSpotsDialog"));
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("whiteSpotTabs"));
    m_tabs->addTab(createStagesTab(), QString());
    m_tabs->addTab(createThemesTab(), QString());
    auto* middle = new QSplitter(this);
    middle->addWidget(m_tabs);
    middle->addWidget(createSide());
    middle->setStretchFactor(0, 1);
    middle->setCollapsible(0, false);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_closeButton = buttons->button(QDialogButtonBox::Close);
    m_saveButton = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_saveButton->setObjectName(QStringLiteral("saveTableButton"));
    m_exportButton = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_exportButton->setObjectName(QStringLiteral("exportPageButton"));
    for (QPushButton* button : {m_closeButton, m_saveButton, m_exportButton}) {
        button->setAutoDefault(false); // Enter is a click on a cell, not on a button
    }
    m_status = makeLabel(TextRole::Muted, this);
    m_status->setObjectName(QStringLiteral("statusLabel"));
    auto* below = new QHBoxLayout;
    below->addWidget(m_status, 1);
    below->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(middle, 1);
    layout->addLayout(below);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_saveButton, &QPushButton::clicked, this, &WhiteSpotsDialog::chooseFileAndSave);
    connect(m_exportButton, &QPushButton::clicked, this, [this] { Q_EMIT exportRequested(shownChainId()); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &WhiteSpotsDialog::onTabChanged);
    connect(m_stages, &WhiteSpotGrid::cellChosen, this, &WhiteSpotsDialog::showStageCell);
    connect(m_themes, &WhiteSpotGrid::cellChosen, this, &WhiteSpotsDialog::showThemeCell);
    connect(m_actors, &CellActors::alternativeChosen, this, &WhiteSpotsDialog::goToColumn);
    connect(m_gaps, &QListWidget::itemClicked, this, &WhiteSpotsDialog::goToGap);
    connect(m_gaps, &QListWidget::itemActivated, this, &WhiteSpotsDialog::goToGap);
    // By the user only: then map, diagram and lists go along.
    connect(m_chains, &QComboBox::activated, this, [this] {
        const QString id = chosenChainId();
        fill();
        m_session.chooseChain(id);
    });
    connect(&m_session, &MapSession::datasetChanged, this, &WhiteSpotsDialog::retranslate);
    connect(&m_session, &MapSession::languageChanged, this, &WhiteSpotsDialog::retranslate);
    connect(&m_session, &MapSession::filterChanged, this, &WhiteSpotsDialog::followSession);

    retranslate();
    resize(QSize(1320, 780).boundedTo(screen()->availableSize() * 0.9));
}

QWidget* WhiteSpotsDialog::createStagesTab()
{
    auto* tab = new QWidget(this);
    m_chainLabel = new QLabel(tab);
    m_chains = new QComboBox(tab);
    m_chains->setObjectName(QStringLiteral("chainField"));
    m_chainLabel->setBuddy(m_chains);
    m_stagesText = makeLabel(TextRole::Body, tab);
    m_stagesText->setObjectName(QStringLiteral("stagesText"));
    m_stages = new WhiteSpotGrid(m_session, WhiteSpotDetail::Names, tab);
    m_stages->setObjectName(QStringLiteral("stageTable"));
    auto* chooser = new QHBoxLayout;
    chooser->addWidget(m_chainLabel);
    chooser->addWidget(m_chains);
    chooser->addStretch(1);
    auto* layout = new QVBoxLayout(tab);
    layout->addLayout(chooser);
    layout->addWidget(m_stagesText);
    layout->addWidget(m_stages, 1);
    layout->addWidget(new WhiteSpotKey(m_session, false, tab));
    return tab;
}

QWidget* WhiteSpotsDialog::createThemesTab()
{
    auto* tab = new QWidget(this);
    m_themesText = makeLabel(TextRole::Body, tab);
    m_themesText->setObjectName(QStringLiteral("themesText"));
    m_themesNote = makeLabel(TextRole::Muted, tab);
    m_themes = new WhiteSpotGrid(m_session, WhiteSpotDetail::Kinds, tab);
    m_themes->setObjectName(QStringLiteral("coverageTable"));
    auto* layout = new QVBoxLayout(tab);
    layout->addWidget(m_themesText);
    layout->addWidget(m_themes, 1);
    layout->addWidget(new WhiteSpotKey(m_session, true, tab));
    layout->addWidget(m_themesNote);
    return tab;
}

QWidget* WhiteSpotsDialog::createSide()
{
    auto* side = new QSplitter(Qt::Vertical, this);
    m_gapsBox = new QWidget(side);
    m_gapsTitle = makeLabel(TextRole::Heading, m_gapsBox);
    m_gaps = new QListWidget(m_gapsBox);
    m_gaps->setObjectName(QStringLiteral("gapList"));
    m_gaps->setWordWrap(true);
    m_gaps->setAlternatingRowColors(true);
    m_gaps->setResizeMode(QListView::Adjust);
    m_gaps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_gaps->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* gapsLayout = new QVBoxLayout(m_gapsBox);
    gapsLayout->setContentsMargins(6, 6, 0, 6);
    gapsLayout->addWidget(m_gapsTitle);
    gapsLayout->addWidget(m_gaps, 1);
    m_actors = new CellActors(m_session, side);
    m_actors->layout()->setContentsMargins(6, 6, 0, 6);
    side->addWidget(m_gapsBox);
    side->addWidget(m_actors);
    side->setChildrenCollapsible(false);
    side->setStretchFactor(0, 1);
    side->setStretchFactor(1, 1);
    side->setMinimumWidth(sideWidth);
    return side;
}

void WhiteSpotsDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void WhiteSpotsDialog::retranslate()
{
    setWindowTitle(tr("White spots and coverage"));
    m_tabs->setTabText(0, tr("Stages by province"));
    m_tabs->setTabText(1, tr("Themes by province"));
    m_chainLabel->setText(tr("&Chain"));
    m_chains->setAccessibleName(tr("Chain"));
    m_stages->setAccessibleName(tr("Stages by province"));
    m_themes->setAccessibleName(tr("Themes by province"));
    m_gapsTitle->setText(tr("Gaps, the worst first"));
    m_gaps->setAccessibleName(m_gapsTitle->text());
    m_themesNote->setText(
        tr("An actor counts in each of its themes. A click on a cell filters the map and the lists to "
           "its actors; Esc in the main window shows everything again."));
    m_saveButton->setText(tr("&Save table…"));
    m_exportButton->setText(tr("&Export page…"));
    m_closeButton->setText(tr("Close"));
    m_status->clear();
    fillChains();
    fill();
}

void WhiteSpotsDialog::fillChains()
{
    const QString chosen = m_session.filter().chainIds.value(0, chosenChainId());
    m_chains->clear();
    for (const Chain& chain : m_session.dataset().chains()) {
        m_chains->addItem(chain.name.in(m_session.language()), chain.id);
    }
    m_chains->setCurrentIndex(std::max(0, m_chains->findData(chosen)));
    m_chains->setEnabled(m_chains->count() > 0);
}

void WhiteSpotsDialog::followSession()
{
    const int index = m_chains->findData(m_session.filter().chainIds.value(0));
    if (index >= 0 && index != m_chains->currentIndex()) {
        m_chains->setCurrentIndex(index);
        fill();
    }
}

void WhiteSpotsDialog::fill()
{
    const Dataset& dataset = m_session.dataset();
    const QString chainId = chosenChainId();
    const WhiteSpotTable themes = themeTable(dataset);
    m_stages->setTable(stageTable(dataset, chainId), tr("The whole chain"));
    m_themes->setTable(themes, tr("All themes"));
    m_themesText->setText(themesText(dataset, themes) + u' ' + whiteSpotScopeText(dataset));
    fillGaps();
    onTabChanged();
}

void WhiteSpotsDialog::fillGaps()
{
    const QString chainId = chosenChainId();
    const std::vector<StageGap> gaps = stageGaps(m_session.dataset(), chainId);
    m_stagesText->setText(chainId.isEmpty() ? tr("These data have no chains.")
                                            : gapsText(m_session.dataset(), chainId, gaps, m_session.language()) +
                                                  u' ' + whiteSpotScopeText(m_session.dataset()));
    m_gaps->clear();
    for (const StageGap& gap : gaps) {
        auto* item =
            new QListWidgetItem(QStringLiteral("%1. %2").arg(QString::number(m_gaps->count() + 1),
                                                             gapText(m_session.dataset(), gap, m_session.language())),
                                m_gaps);
        item->setData(Qt::UserRole, gap.position - 1);
        // Where one province misses it, that cell is meant; otherwise the stage as a whole: the total, past the last.
        const auto& columns = m_stages->table().columns;
        const auto column = std::ranges::find_if(columns, [&](const CoverageRegion& each) {
            return gap.kind == StageGap::Kind::MissesOne && gap.provinces.contains(each.province);
        });
        item->setData(Qt::UserRole + 1, static_cast<int>(column - columns.begin()));
    }
}

void WhiteSpotsDialog::onTabChanged()
{
    m_gapsBox->setVisible(!isThemes() && m_gaps->count() > 0);
    m_actors->showHint(tr("Click a cell, or press Enter on it, to see who is there."));
    shownGrid().clearSelection();
    m_status->clear();
}

QString WhiteSpotsDialog::chosenChainId() const
{
    return m_chains->currentData().toString();
}

bool WhiteSpotsDialog::isThemes() const
{
    return m_tabs->currentIndex() == 1;
}

QString WhiteSpotsDialog::shownChainId() const
{
    return isThemes() ? QString() : chosenChainId();
}

WhiteSpotGrid& WhiteSpotsDialog::shownGrid() const
{
    return isThemes() ? *m_themes : *m_stages;
}

void WhiteSpotsDialog::showStageCell(int row, int column)
{
    listCell(*m_stages, row, column);
    Highlight highlight;
    highlight.actorIds = m_stages->cellAt(row, column).actorIds;
    highlight.caption = m_stages->caption(row, column);
    if (highlight.actorIds.isEmpty()) {
        // The map shows where it is instead.
        highlight.actorIds = m_stages->rowAt(row).actorIds;
        highlight.caption = m_stages->caption(row, m_stages->totalColumnIndex());
    }
    if (highlight.actorIds.isEmpty()) {
        m_session.setHighlight(std::nullopt);
        return;
    }
    m_session.setHighlight(std::move(highlight));
    m_session.showTogether(surroundingsOf(*m_stages, row, column));
}

void WhiteSpotsDialog::showThemeCell(int row, int column)
{
    listCell(*m_themes, row, column);
    MapFilter filter;
    if (const auto theme = m_themes->rowAt(row).theme) {
        filter.themes = {*theme};
    }
    if (!m_themes->cellAt(row, column).actorIds.isEmpty()) { // else all of the theme: where there is something instead
        filter.provinces = provincesOf(m_session.dataset(), m_themes->table().columns, column);
    }
    m_session.select({});
    m_session.setHighlight(std::nullopt);
    m_session.setFilter(filter);
    m_session.showTogether(surroundingsOf(*m_themes, row, column));
}

void WhiteSpotsDialog::listCell(const WhiteSpotGrid& grid, int row, int column)
{
    const QStringList ids = grid.cellAt(row, column).actorIds;
    if (!ids.isEmpty()) {
        m_actors->showActors(grid.caption(row, column), ids);
        return;
    }
    std::vector<CellActors::Alternative> alternatives;
    for (int other = 0; other < grid.totalColumnIndex(); ++other) {
        const QStringList there = grid.cellAt(row, other).actorIds;
        if (!there.isEmpty()) {
            alternatives.push_back(
                {grid.columnTitle(other), enumeration(actorNamesWithEvidence(m_session.dataset(), there), 3), other});
        }
    }
    m_actors->showAlternatives(grid.caption(row, column),
                               alternatives.empty() ? tr("Nor is there anybody elsewhere.")
                                                    : tr("It is found in these places:"),
                               alternatives);
}

void WhiteSpotsDialog::goToGap(const QListWidgetItem* item)
{
    const int row = item->data(Qt::UserRole).toInt();
    const int column = item->data(Qt::UserRole + 1).toInt();
    m_stages->setCurrentCell(row, column);
    showStageCell(row, column);
}

void WhiteSpotsDialog::goToColumn(int column)
{
    WhiteSpotGrid& grid = shownGrid();
    grid.setCurrentCell(grid.currentRow(), column);
    // The list of the click is about to be replaced, so not before it has been dealt with.
    QMetaObject::invokeMethod(
        &grid, [&grid] { Q_EMIT grid.cellChosen(grid.currentRow(), grid.currentColumn()); }, Qt::QueuedConnection);
}

void WhiteSpotsDialog::chooseFileAndSave()
{
    const QString name = isThemes() ? tr("white-spots-themes") : tr("white-spots-%1").arg(chosenChainId());
    const QString path =
        chooseSaveFile(this, tr("Save table"), lastFolder() + u'/' + FileNames().take(name) + QStringLiteral(".xlsx"),
                       {{QStringLiteral("xlsx"), tr("Excel workbook")}, {QStringLiteral("csv"), tr("CSV table")}});
    if (path.isEmpty()) {
        return;
    }
    QSettings().setValue(folderKey, QFileInfo(path).absolutePath());
    saveTableTo(path);
}

bool WhiteSpotsDialog::saveTableTo(const QString& path)
{
    const QString chainId = shownChainId();
    const PlainTable table =
        whiteSpotsForSpreadsheet(m_session.dataset(), chainId.isEmpty() ? QStringList() : QStringList{chainId},
                                 isThemes(), m_session.language());
    const Result<void> written = writeTable(table, path, m_session.language());
    m_status->setText(written ? tr("Saved: %1").arg(QDir::toNativeSeparators(path)) : written.error().toString());
    return written.has_value();
}

} // namespace ketenkaart
