#include "app/analysis/analysis_panel.h"

#include "app/analysis/case_page.h"
#include "app/analysis/critical_page.h"
#include "app/analysis/focus_page.h"
#include "app/analysis/route_page.h"
#include "app/analysis/stages_page.h"
#include "app/document/project_document.h"
#include "app/panels/panel_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QScrollArea>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ketenkaart {

namespace {

/// What is done sooner needs no bar.
constexpr int patienceMilliseconds = 400;

/// What an analysis begins with, all that there is, and each family for itself.
std::vector<std::vector<LinkFamily>> choicesOfFamilies()
{
    std::vector<std::vector<LinkFamily>> choices{LinkSelection().families, LinkSelection::everything().families};
    for (const LinkFamily family : allLinkFamilies) {
        choices.push_back({family});
    }
    return choices;
}

} // namespace

AnalysisPanel::AnalysisPanel(ProjectDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_session(document.session())
    , m_scopeText(makeLabel(TextRole::Muted, this))
    , m_links(new QComboBox(this))
    , m_outside(new QCheckBox(this))
    , m_onMap(new QCheckBox(this))
    , m_tabs(new QTabWidget(this))
    , m_around(new FocusPage(m_session, m_task, this))
    , m_routes(new RoutePage(m_session, m_task, this))
    , m_whatIf(new CasePage(document, m_task, this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    setObjectName(QStringLiteral("analysisPanel"));
    setNormalWeight(*this);
    // In the order of Question.
    for (AnalysisPage* page :
         {static_cast<AnalysisPage*>(m_around), static_cast<AnalysisPage*>(m_routes),
          static_cast<AnalysisPage*>(new CriticalPage(m_session, m_task, this)), static_cast<AnalysisPage*>(m_whatIf),
          static_cast<AnalysisPage*>(new StagesPage(m_session, m_task, this))}) {
        addPage(page);
    }
    buildLayout();

    connect(m_tabs, &QTabWidget::currentChanged, this, &AnalysisPanel::onTurned);
    connect(m_links, &QComboBox::activated, this, &AnalysisPanel::onChanged);
    connect(m_outside, &QCheckBox::clicked, this, &AnalysisPanel::onChanged);
    connect(m_onMap, &QCheckBox::clicked, this, [this](bool on) { page()->putOnMap(on); });
    connect(m_cancel, &QToolButton::clicked, &m_task, &ProgressTask::cancel);
    connect(&m_task, &ProgressTask::runningChanged, this, &AnalysisPanel::onRunning);
    connect(&m_task, &ProgressTask::progressed, this, [this](double part) {
        m_progress->setRange(0, 100);
        m_progress->setValue(static_cast<int>(100.0 * part));
    });
    connect(&m_session, &MapSession::datasetChanged, this, &AnalysisPanel::onChanged);
    connect(&m_session, &MapSession::filterChanged, this, &AnalysisPanel::onChanged);
    connect(&m_session, &MapSession::languageChanged, this, &AnalysisPanel::onChanged);
    connect(&m_session, &MapSession::highlightChanged, this, &AnalysisPanel::updateOnMap);
    connect(&m_session, &MapSession::selectionChanged, this, [this] {
        if (m_isInFront) {
            page()->followSelection();
        }
    });
    connect(m_whatIf, &CasePage::compareRequested, this, &AnalysisPanel::compareCasesRequested);
    m_shown = page();
    retranslate();
    onRunning(false);
}

void AnalysisPanel::addPage(AnalysisPage* page)
{
    // In a low window the page scrolls as a whole; otherwise only its list does.
    auto* scroll = new QScrollArea(m_tabs);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    m_pages.push_back(page);
    m_tabs->addTab(scroll, QString());
}

void AnalysisPanel::buildLayout()
{
    m_tabs->setObjectName(QStringLiteral("analysisTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_links->setObjectName(QStringLiteral("analysisLinks"));
    m_outside->setObjectName(QStringLiteral("analysisOutside"));
    m_onMap->setObjectName(QStringLiteral("analysisOnMap"));
    m_progress->setObjectName(QStringLiteral("analysisProgress"));
    m_cancel->setObjectName(QStringLiteral("analysisCancel"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(10);

    auto* about = new QVBoxLayout;
    about->setContentsMargins(10, 8, 10, 4);
    about->setSpacing(4);
    about->addWidget(m_scopeText);
    about->addWidget(m_links);
    about->addWidget(m_outside);
    auto* lower = new QHBoxLayout;
    lower->setContentsMargins(10, 4, 10, 8);
    lower->addWidget(m_onMap);
    lower->addWidget(m_progress, 1);
    lower->addWidget(m_cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(about);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(lower);
}

QSize AnalysisPanel::sizeHint() const
{
    return {300, 640};
}

void AnalysisPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void AnalysisPanel::setInFront(bool inFront)
{
    m_isInFront = inFront;
    if (inFront && m_isStale) {
        ask();
    }
}

void AnalysisPanel::retranslate()
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        m_tabs->setTabText(i, m_pages[static_cast<size_t>(i)]->title());
    }
    fillLinks();
    m_outside->setText(tr("Also outside this chain"));
    m_onMap->setText(tr("On the map"));
    m_onMap->setToolTip(tr("Show the answer on map and diagram; Esc takes it off"));
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("Stop"));
    updateScope();
}

void AnalysisPanel::fillLinks()
{
    const int chosen = std::max(0, m_links->currentIndex());
    m_links->clear();
    for (const std::vector<LinkFamily>& families : choicesOfFamilies()) {
        m_links->addItem(tr("Along %1").arg(selectionText({families, false})));
    }
    m_links->setCurrentIndex(chosen);
    m_links->setAccessibleName(tr("Links that count"));
    m_links->setToolTip(tr("Along which links an answer goes from one to the other"));
}

std::vector<LinkFamily> AnalysisPanel::chosenFamilies() const
{
    return choicesOfFamilies()[static_cast<size_t>(std::max(0, m_links->currentIndex()))];
}

AnalysisPage* AnalysisPanel::page() const
{
    return m_pages[static_cast<size_t>(m_tabs->currentIndex())];
}

void AnalysisPanel::turnTo(Question question)
{
    m_tabs->setCurrentIndex(static_cast<int>(question));
    if (m_isStale && m_isInFront) {
        ask();
    }
}

void AnalysisPanel::showAround(const QString& actorId)
{
    turnTo(Question::Around);
    updateScope();
    m_around->focusOn(actorId);
    m_isStale = false;
}

void AnalysisPanel::showRoutesFrom(const QString& actorId)
{
    turnTo(Question::Routes);
    updateScope();
    m_routes->beginAt(actorId);
    m_isStale = false;
}

void AnalysisPanel::showWithout(const QString& actorId)
{
    turnTo(Question::WhatIf);
    m_whatIf->leaveOut(actorId); // another dataset is shown, about which the panel asks by itself
}

void AnalysisPanel::onTurned()
{
    if (m_shown) {
        m_shown->giveWay();
    }
    m_shown = page();
    m_isStale = true;
    if (m_isInFront) {
        ask();
    }
}

void AnalysisPanel::onChanged()
{
    updateScope();
    m_isStale = true;
    if (m_isInFront || page()->isOnMap()) {
        ask();
    }
}

void AnalysisPanel::ask()
{
    m_isStale = false;
    updateScope();
    page()->ask();
}

void AnalysisPanel::updateScope()
{
    const MapFilter& filter = m_session.filter();
    const Chain* chain = m_session.dataset().chain(filter.chainIds.value(0));
    m_outside->setVisible(chain);
    AnalysisScope scope{m_session.dataset(), std::nullopt, {chosenFamilies(), filter.statedOnly}, m_session.language()};
    if (chain && !m_outside->isChecked()) {
        scope.chainId = chain->id;
    }
    QString text =
        scope.chainId ? tr("In the chain %1").arg(chain->name.in(m_session.language())) : tr("In all chains");
    // Of what families is said by the list below.
    if (filter.statedOnly) {
        text += QStringLiteral(", ") + selectionText(scope.links);
    }
    if (!filter.provinces.isEmpty() || !filter.themes.empty()) {
        text += QStringLiteral(". ") + tr("The chosen provinces and themes do not count here.");
    }
    m_scopeText->setText(text);
    for (AnalysisPage* page : m_pages) {
        page->setScope(scope);
    }
}

void AnalysisPanel::updateOnMap()
{
    m_onMap->setEnabled(page()->hasAnswer());
    m_onMap->setChecked(page()->isOnMap());
}

void AnalysisPanel::onRunning(bool running)
{
    const auto showBar = [this](bool on) {
        m_progress->setVisible(on);
        m_cancel->setVisible(on);
    };
    if (!running) {
        showBar(false);
        updateOnMap();
        return;
    }
    m_progress->setRange(0, 0);
    QTimer::singleShot(patienceMilliseconds, this, [this, showBar] { showBar(m_task.isRunning()); });
}

} // namespace ketenkaart
