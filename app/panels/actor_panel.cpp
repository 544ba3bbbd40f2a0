#include "app/panels/actor_panel.h"

#include "app/panels/figure_list.h"
#include "app/panels/link_button.h"
#include "app/panels/marker_icon.h"
#include "app/panels/overview_page.h"
#include "app/panels/panel_text.h"
#include "app/panels/position_box.h"
#include "app/panels/question_bar.h"
#include "app/panels/subject_card.h"
#include "core/model/web_address.h"
#include "core/report/analysis_text.h"

#include <QApplication>
#include <QDesktopServices>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QUrl>
#include <QVBoxLayout>

namespace ketenkaart {

namespace {

constexpr int margin = 16;

QString joinedWords(QStringList words)
{
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

QString hostName(const QUrl& url)
{
    const QString host = url.host();
    return host.startsWith(u"www.") ? host.sliced(4) : host;
}

} // namespace

ActorPanel::ActorPanel(MapSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_statedOnly(session.filter().statedOnly)
    , m_iconColour(iconColourBeside(session.filter()))
    , m_pages(new QStackedLayout(this))
    , m_overview(new OverviewPage(session, this))
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget(m_scroll))
    , m_layout(new QVBoxLayout(m_content))
    , m_card(new SubjectCard(m_content))
{
    setObjectName(QStringLiteral("actorPanel"));
    setNormalWeight(*this);
    buildContent();
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    m_pages->addWidget(m_overview);
    m_pages->addWidget(m_scroll);

    connect(&m_session, &MapSession::datasetChanged, this, &ActorPanel::refresh);
    connect(&m_session, &MapSession::selectionChanged, this, &ActorPanel::followSelection);
    connect(&m_session, &MapSession::languageChanged, this, &ActorPanel::refresh);
    connect(&m_session, &MapSession::filterChanged, this, [this] {
        const MapFilter& filter = m_session.filter();
        if (m_statedOnly != filter.statedOnly || m_iconColour != iconColourBeside(filter)) {
            m_statedOnly = filter.statedOnly;
            m_iconColour = iconColourBeside(filter);
            refresh();
        } else if (m_pages->currentWidget() == m_overview) {
            m_overview->refresh();
        }
    });
    refresh();
}

void ActorPanel::buildContent()
{
    m_layout->setContentsMargins(margin, margin, margin, margin);
    m_layout->setSpacing(16);
    m_layout->addWidget(m_card);
    m_questions = new QuestionBar(m_content);
    m_layout->addWidget(m_questions);
    connect(m_questions, &QuestionBar::aroundAsked, this, [this] { Q_EMIT aroundAsked(m_session.selection().id); });
    connect(m_questions, &QuestionBar::routeAsked, this, [this] { Q_EMIT routeAsked(m_session.selection().id); });
    connect(m_questions, &QuestionBar::editAsked, this, [this] { Q_EMIT editAsked(m_session.selection().id); });
    connect(m_questions, &QuestionBar::withoutAsked, this, [this] { Q_EMIT withoutAsked(m_session.selection().id); });
    m_campusActors = addList(QStringLiteral("campusActorList"), Selection::Kind::Actor);
    m_sites = addList(QStringLiteral("siteList"), Selection::Kind::Actor);
    m_chains = addList(QStringLiteral("chainStageList"), Selection::Kind::None);
    m_upstream = addList(QStringLiteral("upstreamList"), Selection::Kind::Actor);
    m_downstream = addList(QStringLiteral("downstreamList"), Selection::Kind::Actor);
    m_together = addList(QStringLiteral("togetherList"), Selection::Kind::Actor);
    m_figures = new FigureList(m_content);
    m_figures->setObjectName(QStringLiteral("figureList"));
    m_layout->addWidget(m_figures);

    auto* source = new QVBoxLayout;
    source->setSpacing(4);
    m_sourceHeading = makeLabel(TextRole::Heading, m_content);
    m_source = makeLabel(TextRole::Body, m_content);
    m_source->setObjectName(QStringLiteral("sourceLabel"));
    m_evidence = makeLabel(TextRole::Muted, m_content);
    m_evidence->setObjectName(QStringLiteral("evidenceLabel"));
    m_website = new LinkButton(QString(), m_content);
    m_website->setObjectName(QStringLiteral("websiteLink"));
    source->addWidget(m_sourceHeading);
    source->addWidget(m_source);
    source->addWidget(m_evidence);
    source->addWidget(m_website, 0, Qt::AlignLeft);
    m_layout->addLayout(source);

    m_position = new PositionBox(m_content);
    m_layout->addWidget(m_position);
    m_layout->addStretch(1);

    connect(m_card, &SubjectCard::campusActivated, this,
            [this](const QString& id) { m_session.goTo({Selection::Kind::Campus, id}); });
    connect(m_website, &LinkButton::clicked, this, [this] {
        const Subject subject = subjectOf(m_session.dataset(), m_session.selection());
        if (const QUrl url = webAddress(subject.website); url.isValid()) {
            QDesktopServices::openUrl(url);
        }
    });
}

PartnerList* ActorPanel::addList(const QString& objectName, Selection::Kind kind)
{
    auto* list = new PartnerList(m_content);
    list->setObjectName(objectName);
    m_layout->addWidget(list);
    connect(list, &PartnerList::activated, this, [this, kind](const QString& id) {
        if (kind == Selection::Kind::None) {
            m_session.chooseChain(id);
        } else {
            m_session.goTo({kind, id});
        }
    });
    return list;
}

QSize ActorPanel::sizeHint() const
{
    return {340, 640};
}

void ActorPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
}

void ActorPanel::followSelection()
{
    // The row with the keyboard focus is about to go; keep the focus in the panel, so that Tab and the arrows go on.
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    refresh();
    m_scroll->verticalScrollBar()->setValue(0);
    if (hadFocus && m_pages->currentWidget() == m_scroll && !isAncestorOf(QApplication::focusWidget())) {
        m_scroll->setFocus();
    }
}

void ActorPanel::refresh()
{
    m_scroll->setAccessibleName(tr("Details of the selected actor or campus"));
    m_sourceHeading->setText(tr("Source in %1", "the paper").arg(sourceText(m_session.dataset().area())));
    const Subject subject = subjectOf(m_session.dataset(), m_session.selection());
    if (subject.isNone()) {
        m_overview->refresh();
        m_pages->setCurrentWidget(m_overview);
        return;
    }
    m_content->setUpdatesEnabled(false); // one repaint at the end, no flicker
    m_card->showSubject(subject, m_session.dataset().vocabulary(), m_session.language(), m_iconColour);
    m_questions->retranslate();
    m_questions->setVisible(subject.actor);
    showSites(subject);
    showChains(subject);
    showPartners(subject);
    showCampusActors(subject);
    showFigures(subject);
    showSource(subject);
    m_position->setPosition(subject.position, m_session.dataset().area().grid);
    m_content->setUpdatesEnabled(true);
    m_pages->setCurrentWidget(m_scroll);
}

void ActorPanel::showChains(const Subject& subject)
{
    std::vector<PartnerRow> rows;
    const Language language = m_session.language();
    const QString id = subject.actor ? subject.actor->id : QString();
    for (const StageOfChain& place : m_session.dataset().stagesOfActor(id)) {
        PartnerRow row;
        row.id = place.chain->id;
        row.icon = swatchIcon(MapStyle::standard().themeColour(place.chain->theme));
        row.name =
            tr("%1, stage %2: %3")
                .arg(place.chain->name.in(language), QString::number(place.index + 1), place.stage().name.in(language));
        row.detail = place.stage().region;
        row.toolTip = place.stage().source;
        rows.push_back(std::move(row));
    }
    m_chains->setRows(tr("Value chains"), rows);
}

void ActorPanel::showPartners(const Subject& subject)
{
    std::vector<PartnerRow> upstream;
    std::vector<PartnerRow> downstream;
    std::vector<PartnerRow> together;
    const Dataset& dataset = m_session.dataset();
    const QString id = subject.actor ? subject.actor->id : QString();
    for (const Link* link : dataset.linksOfActor(id)) {
        if (m_statedOnly && link->provenance.evidence != Evidence::Stated) {
            continue;
        }
        const Actor& from = *dataset.actor(link->fromId);
        const Actor& to = *dataset.actor(link->toId);
        if (!link->directed) {
            together.push_back(partnerRow(link->fromId == id ? to : from, *link));
            continue;
        }
        // A link from an actor to itself is both.
        if (link->toId == id) {
            upstream.push_back(partnerRow(from, *link));
        }
        if (link->fromId == id) {
            downstream.push_back(partnerRow(to, *link));
        }
    }
    m_upstream->setRows(tr("Upstream"), std::move(upstream));
    m_downstream->setRows(tr("Downstream"), std::move(downstream));
    m_together->setRows(tr("Works with"), std::move(together));
}

PartnerRow ActorPanel::partnerRow(const Actor& partner, const Link& link) const
{
    const bool implied = link.provenance.evidence != Evidence::Stated;
    const QString label = link.label.in(m_session.language());
    // Read from the partner: who is further down gets what the selected one gives.
    const Vocabulary& words = m_session.dataset().vocabulary();
    const bool isReceiver = link.directed && link.toId == partner.id;
    const QString kind = isReceiver ? words.nameBack(link.kind) : words.name(link.kind);
    // Under "Works with" the words "works with" say nothing new, and words of the link that have the giver's verb would
    // contradict that of who gets it.
    const bool hasVerb = label.startsWith(words.name(link.kind).section(u' ', 0, 0) + u' ');
    const bool sayKind = (link.directed || link.kind.directed) && !(isReceiver && hasVerb);
    PartnerRow row;
    row.id = partner.id;
    row.icon = actorIcon(partner, words, {}, m_iconColour);
    row.name = partner.name;
    row.detail = joinedWords({sayKind ? kind : QString(), label, implied ? tr("implied") : QString()});
    row.implied = implied;
    row.toolTip = m_session.dataset().area().citation(link.provenance.source, m_session.language());
    return row;
}

void ActorPanel::showCampusActors(const Subject& subject)
{
    const Vocabulary& words = m_session.dataset().vocabulary();
    std::vector<PartnerRow> rows;
    if (subject.campus) {
        for (const Actor* actor : m_session.dataset().actorsOnCampus(subject.campus->id)) {
            rows.push_back({actor->id, actorIcon(*actor, words, {}, m_iconColour), actor->name, words.name(actor->kind),
                            false, QString()});
        }
    }
    m_campusActors->setRows(tr("Actors on this campus"), rows);
}

void ActorPanel::showSites(const Subject& subject)
{
    std::vector<PartnerRow> rows;
    if (subject.actor) {
        for (const Actor* site : m_session.dataset().otherSitesOf(*subject.actor)) {
            rows.push_back({site->id, actorIcon(*site, m_session.dataset().vocabulary(), {}, m_iconColour), site->name,
                            site->municipality, false, QString()});
        }
    }
    m_sites->setRows(tr("Other sites of %1").arg(subject.actor ? subject.actor->organisation : QString()), rows);
}

void ActorPanel::showFigures(const Subject& subject)
{
    std::vector<const Figure*> figures;
    for (const Figure& figure : m_session.dataset().figures()) {
        if (subject.actor && figure.actorId == subject.actor->id) {
            figures.push_back(&figure);
        }
    }
    m_figures->setFigures(figures, m_session.language());
}

void ActorPanel::showSource(const Subject& subject)
{
    showText(*m_source, m_session.dataset().area().citation(subject.provenance.source, m_session.language()));
    // That something is stated goes without saying where nobody says by what.
    const bool isSaid = !subject.provenance.source.isEmpty() || subject.provenance.evidence != Evidence::Stated;
    m_sourceHeading->setVisible(isSaid);
    m_evidence->setVisible(isSaid);
    m_evidence->setText(capitalised(evidenceText(subject.provenance.evidence, m_session.dataset().area())));
    QFont font = m_evidence->font();
    font.setItalic(subject.provenance.evidence == Evidence::Implied);
    m_evidence->setFont(font);

    const QUrl url = webAddress(subject.website);
    m_website->setVisible(url.isValid());
    m_website->setLabel(url.isValid() ? tr("Website: %1").arg(hostName(url)) : QString());
    m_website->setToolTip(plainToolTip(url.toString()));
}

} // namespace ketenkaart
