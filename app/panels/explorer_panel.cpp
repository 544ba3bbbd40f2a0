#include "app/panels/explorer_panel.h"

#include "app/panels/explorer_model.h"
#include "app/panels/filter_panel.h"
#include "app/panels/fitted_scroll_area.h"
#include "app/panels/link_button.h"
#include "app/panels/panel_text.h"
#include "app/panels/result_delegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStyle>
#include <QVBoxLayout>

#include <tuple>
#include <utility>

namespace ketenkaart {

namespace {

constexpr int margin = 10;
constexpr int leastListHeight = 200;

} // namespace

ExplorerPanel::ExplorerPanel(MapSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ExplorerModel(this))
    , m_search(new QLineEdit(this))
    , m_count(makeLabel(TextRole::Muted, this))
    , m_reset(new LinkButton(QString(), this))
    , m_nothing(makeLabel(TextRole::Muted, this))
    , m_list(new QListView(this))
{
    setObjectName(QStringLiteral("explorerPanel"));
    setNormalWeight(*this);
    m_model->setMapFilter(m_session.filter());
    buildLayout();

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_waitingKey = 0;
        m_model->setSearch(text);
        updateCount();
    });
    connect(m_model, &ExplorerModel::rowsShown, this, &ExplorerPanel::onRowsShown);
    connect(m_reset, &LinkButton::clicked, this, [this] {
        m_search->clear();
        m_session.setHighlight(std::nullopt);
        m_session.setFilter({});
    });
    connect(m_list, &QListView::clicked, this, &ExplorerPanel::choose);
    connect(m_list, &QListView::activated, this, &ExplorerPanel::choose);
    connect(m_list, &QListView::entered, this,
            [this](const QModelIndex& index) { m_session.hover(index.data(ExplorerModel::IdRole).toString()); });
    connect(m_list, &QListView::viewportEntered, this, [this] { m_session.hover({}); });
    connect(&m_session, &MapSession::datasetChanged, this, &ExplorerPanel::reload);
    connect(&m_session, &MapSession::languageChanged, this, &ExplorerPanel::reload);
    connect(&m_session, &MapSession::filterChanged, this, &ExplorerPanel::followFilter);
    connect(&m_session, &MapSession::selectionChanged, this, &ExplorerPanel::followSelection);
    connect(&m_session, &MapSession::highlightChanged, this, &ExplorerPanel::followHighlight);
    retranslate();
}

void ExplorerPanel::buildLayout()
{
    m_search->setObjectName(QStringLiteral("searchField"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("countLabel"));
    m_count->setTextInteractionFlags(Qt::NoTextInteraction);
    m_reset->setObjectName(QStringLiteral("resetFilter"));
    m_nothing->setObjectName(QStringLiteral("nothingFound"));
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->setContentsMargins(margin, 2 * margin, margin, margin);
    m_nothing->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    m_nothing->setMinimumHeight(leastListHeight);

    m_list->setObjectName(QStringLiteral("resultList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ResultDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true); // hover
    m_list->setMinimumHeight(leastListHeight);
    m_list->setMinimumWidth(0);

    auto* filters = new FittedScrollArea(this);
    auto* fields = new FilterPanel(m_session, filters);
    filters->setWidget(fields);
    filters->setFocusPolicy(Qt::NoFocus); // what is in it takes the keyboard, and scrolls it
    setTabOrder(fields->lastField(), m_reset);
    setTabOrder(m_reset, m_list);
    filters->widget()->setAutoFillBackground(false);

    auto* countLine = new QHBoxLayout;
    countLine->setContentsMargins(margin, 0, margin + 4, 0);
    countLine->addWidget(m_count, 1);
    countLine->addWidget(m_reset, 0, Qt::AlignRight | Qt::AlignVCenter);

    // The filters reach to the edge, where their scroll bar has its room; the search field ends where they end.
    const int barWidth = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, filters);
    auto* searchLine = new QHBoxLayout;
    searchLine->setContentsMargins(0, 0, barWidth, 0);
    searchLine->addWidget(m_search);
    auto* upper = new QVBoxLayout;
    upper->setContentsMargins(margin, 8, 0, 0);
    upper->setSpacing(6);
    upper->addLayout(searchLine);
    upper->addWidget(filters);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(upper);
    layout->addLayout(countLine);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
}

void ExplorerPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QSize ExplorerPanel::sizeHint() const
{
    return {300, 640};
}

void ExplorerPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ExplorerPanel::retranslate()
{
    m_search->setPlaceholderText(tr("Search actor, campus or place"));
    m_search->setAccessibleName(tr("Search"));
    m_reset->setLabel(tr("Reset"));
    m_reset->setToolTip(tr("Clear the search and all filters"));
    m_reset->setAccessibleName(m_reset->toolTip());
    m_list->setAccessibleName(tr("Campuses and actors"));
    reload();
}

void ExplorerPanel::reload()
{
    m_shownChains = m_session.filter().chainIds;
    m_model->setContent(m_session.dataset(), m_session.language(), m_shownChains);
    updateCount();
}

void ExplorerPanel::followFilter()
{
    m_model->setMapFilter(m_session.filter());
    if (m_session.filter().chainIds != m_shownChains) {
        reload();
    } else {
        updateCount();
    }
}

void ExplorerPanel::followHighlight()
{
    OnlyActors only;
    if (const auto& highlight = m_session.highlight()) {
        only.emplace(highlight->actorIds.begin(), highlight->actorIds.end());
        for (const QString& id : highlight->linkIds) {
            if (const Link* link = m_session.dataset().link(id)) {
                *only << link->fromId << link->toId;
            }
        }
    }
    m_model->setOnlyActors(only);
    updateCount();
}

void ExplorerPanel::onRowsShown()
{
    updateCount();
    followSelection();
    if (const int key = std::exchange(m_waitingKey, 0); key != 0) {
        std::ignore = searchKey(key);
    }
}

void ExplorerPanel::followSelection()
{
    const Selection& selection = m_session.selection();
    const QModelIndex index = selection.kind == Selection::Kind::None
                                  ? QModelIndex()
                                  : m_model->indexOf(selection.id, selection.kind == Selection::Kind::Campus);
    if (!index.isValid()) {
        m_list->setCurrentIndex({});
        m_list->clearSelection();
    } else {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    }
}

void ExplorerPanel::updateCount()
{
    const int rows = m_model->rowCount();
    const int campuses = m_model->campusCount();
    const int actors = rows - campuses;
    const QString actorText = actors == 1 ? tr("1 actor") : tr("%1 actors").arg(actors);
    const QString campusText = campuses == 1 ? tr("1 campus") : tr("%1 campuses").arg(campuses);
    const bool isEmptyYet = rows == 0 && !m_model->isUpToDate();
    // A chain is made of actors; that it has no campuses is not worth saying.
    m_count->setText(isEmptyYet                ? QString()
                     : m_shownChains.isEmpty() ? tr("%1, %2").arg(actorText, campusText)
                                               : actorText);
    const bool hasActors = !m_session.dataset().actors().empty();
    m_nothing->setText(isEmptyYet ? tr("Preparing the list…")
                       : hasActors
                           ? tr("Nothing fits this search and these filters.")
                           : tr("There are no actors yet. Import a sheet of them (Ctrl+I), add one with the menu Edit "
                                "(Ctrl+Shift+N), or paste many into a table (Ctrl+T)."));
    m_reset->setVisible(!m_search->text().isEmpty() || m_session.filter() != MapFilter{} || m_session.highlight());
    m_list->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0);
}

void ExplorerPanel::choose(const QModelIndex& index)
{
    if (!index.isValid()) {
        return;
    }
    const bool campus = index.data(ExplorerModel::IsCampusRole).toBool();
    m_session.goTo(
        {campus ? Selection::Kind::Campus : Selection::Kind::Actor, index.data(ExplorerModel::IdRole).toString()});
}

bool ExplorerPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress && searchKey(static_cast<QKeyEvent*>(event)->key())) {
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool ExplorerPanel::searchKey(int key)
{
    const bool down = key == Qt::Key_Down;
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!down && !enter) {
        return false;
    }
    if (!m_model->isUpToDate()) {
        m_waitingKey = key; // the list still has what was sought before
        return true;
    }
    if (m_model->rowCount() == 0) {
        return false;
    }
    if (enter) {
        choose(m_model->index(0, 0)); // what was typed means the best hit, not what happens to be selected
        return true;
    }
    if (!m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_model->index(0, 0));
    }
    m_list->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace ketenkaart
