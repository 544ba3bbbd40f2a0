#include "app/panels/shown_panel.h"

#include "app/panels/answer_list.h"
#include "app/panels/marker_icon.h"
#include "app/session/link_choice.h"
#include "app/session/target_text.h"
#include "core/report/analysis_text.h"
#include "core/scene/emphasis.h"

#include <QEvent>
#include <QHash>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace ketenkaart {

namespace {

constexpr int delayMilliseconds = 150;
/// Of one kind; who wants to see the rest zooms in or filters.
constexpr size_t mostRows = 150;
constexpr size_t mostComparedByLanguage = 3000;

bool isSame(const AnswerRow& one, const AnswerRow& other)
{
    return std::tie(one.kind, one.id, one.text, one.detail) ==
               std::tie(other.kind, other.id, other.text, other.detail) &&
           one.spoken == other.spoken;
}

AnswerRow headingRow(const QString& text)
{
    AnswerRow row;
    row.kind = AnswerRow::Kind::Heading;
    row.text = text;
    return row;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

ShownPanel::ShownPanel(MapSession& session, std::function<ShownContent()> source, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_source(std::move(source))
    , m_list(new AnswerList(this))
{
    m_list->setObjectName(QStringLiteral("shownList"));
    m_list->setAccessibleName(tr("On the map"));
    setFocusProxy(m_list);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &ShownPanel::read);
    connect(m_list, &AnswerList::chosen, this, &ShownPanel::choose);
    connect(m_list, &AnswerList::hovered, this, &ShownPanel::hover);
    connect(&m_session, &MapSession::selectionChanged, this, &ShownPanel::followSelection);
    connect(&m_session, &MapSession::filterChanged, this, [this] { m_ownLink.reset(); });
    connect(&m_session, &MapSession::languageChanged, this, &ShownPanel::fill);
}

void ShownPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_list->setAccessibleName(tr("On the map"));
        fill();
    }
}

void ShownPanel::setInFront(bool inFront)
{
    m_isInFront = inFront;
    if (inFront) {
        read();
    }
}

void ShownPanel::refresh()
{
    if (m_isInFront) {
        m_delay.start();
    }
}

void ShownPanel::read()
{
    // A link that is chosen here hides all others; who walks from link to link wants the list to stay.
    if (!showsOwnLink()) {
        m_ownLink.reset();
        m_dataset = m_session.dataset();
        m_content = m_source();
        fill();
    }
}

void ShownPanel::fill()
{
    std::vector<AnswerRow> rows;
    addCampuses(rows);
    addActors(rows);
    addLinks(rows);
    if (rows.empty()) {
        rows.push_back(headingRow(tr("Nothing in this part of the map")));
    }
    if (!std::ranges::equal(rows, m_list->rows(), isSame)) {
        const int place = m_list->verticalScrollBar()->value();
        m_list->setRows(std::move(rows));
        followSelection();
        m_list->verticalScrollBar()->setValue(place);
    }
}

void ShownPanel::addCampuses(std::vector<AnswerRow>& rows) const
{
    if (m_content.campuses.empty()) {
        return;
    }
    std::vector<const Campus*> campuses = m_content.campuses;
    std::ranges::sort(
        campuses, [](const Campus* one, const Campus* other) { return one->name.localeAwareCompare(other->name) < 0; });
    rows.push_back(headingRow(tr("Campuses (%1)").arg(campuses.size())));
    for (const Campus* campus : campuses) {
        AnswerRow row;
        row.kind = AnswerRow::Kind::Other;
        row.id = campus->id;
        row.icon = campusIcon();
        row.text = campus->name;
        row.detail = campus->municipality;
        row.spoken = joined({campus->name, tr("campus"), campus->municipality});
        rows.push_back(std::move(row));
    }
}

void ShownPanel::addActors(std::vector<AnswerRow>& rows) const
{
    // What is selected puts itself forward, but does not move the rest of the list about.
    SceneRequest request = m_session.sceneRequest();
    request.focusActorId.clear();
    if (showsOwnLink()) {
        request.highlight.reset();
    }
    const QSet<QString> forward = emphasisOf(request).actorIds;
    const Chain* chain = m_dataset.chain(m_session.filter().chainIds.value(0));
    QHash<QString, int> stages; // to look a stage up takes a walk through all of them
    if (chain) {
        for (int place = static_cast<int>(chain->stages.size()) - 1; place >= 0; --place) {
            for (const QString& id : chain->stages[static_cast<size_t>(place)].actorIds) {
                stages.insert(id, place); // the first stage of an actor comes last, and stays
            }
        }
    }
    const auto stage = [&](const Actor* actor) { return stages.value(actor->id, std::numeric_limits<int>::max()); };
    std::vector<const Actor*> actors = m_content.actors;
    const bool isLong = actors.size() > mostComparedByLanguage;
    std::ranges::sort(actors, [&](const Actor* one, const Actor* other) {
        const int difference = chain ? stage(one) - stage(other) : 0;
        if (difference != 0) {
            return difference < 0;
        }
        // To compare tens of thousands of names as a language does takes longer than the window may wait.
        return isLong ? one->name < other->name : one->name.localeAwareCompare(other->name) < 0;
    });
    const auto background = std::ranges::stable_partition(
        actors, [&](const Actor* actor) { return forward.isEmpty() || forward.contains(actor->id); });
    const auto add = [&](const QString& heading, std::span<const Actor* const> group) {
        if (group.empty()) {
            return;
        }
        rows.push_back(headingRow(heading.arg(group.size())));
        for (const Actor* actor : group.first(std::min(group.size(), mostRows))) {
            rows.push_back(actorRow(*actor));
        }
        if (group.size() > mostRows) {
            rows.push_back(headingRow(tr("and %1 more").arg(group.size() - mostRows)));
        }
    };
    add(tr("Actors (%1)"), std::span(actors.begin(), background.begin()));
    add(tr("In the background (%1)"), background);
}

AnswerRow ShownPanel::actorRow(const Actor& actor) const
{
    AnswerRow row;
    row.id = actor.id;
    const auto stage = m_dataset.stageOfActor(actor.id, m_session.filter().chainIds.value(0));
    QString badge = stage ? QString::number(stage->index + 1) : QString();
    if (const auto& highlight = m_session.highlight(); highlight && !highlight->badges.isEmpty()) {
        badge = highlight->badges.value(actor.id);
    }
    row.icon = actorIcon(actor, m_dataset.vocabulary(), badge, iconColourBeside(m_session.filter()));
    row.text = actor.name;
    row.detail = actor.municipality; // the symbol says what kind it is
    row.spoken = joined(
        {actor.name, m_dataset.vocabulary().name(actor.kind), actor.municipality, stageText(actor.id, m_session)});
    return row;
}

void ShownPanel::addLinks(std::vector<AnswerRow>& rows) const
{
    if (m_content.links.empty()) {
        return;
    }
    rows.push_back(headingRow(tr("Links (%1)").arg(m_content.links.size())));
    for (const Link* link : std::span(m_content.links).first(std::min(m_content.links.size(), mostRows))) {
        AnswerRow row;
        row.kind = AnswerRow::Kind::Link;
        row.id = link->id;
        row.text = endsOf(*link, m_dataset);
        const QString label = link->label.in(m_session.language());
        const QString evidence = evidenceText(link->provenance.evidence, m_dataset.area());
        row.detail =
            QStringLiteral("%1 (%2)").arg(label.isEmpty() ? m_dataset.vocabulary().name(link->kind) : label, evidence);
        SceneTarget target;
        target.hit = {SceneHit::Kind::Link, link->id, {}, {}};
        row.spoken = joined({spokenName(target, m_session), label});
        rows.push_back(std::move(row));
    }
    if (m_content.links.size() > mostRows) {
        rows.push_back(headingRow(tr("and %1 more").arg(m_content.links.size() - mostRows)));
    }
}

void ShownPanel::choose(const AnswerRow& row)
{
    if (row.kind == AnswerRow::Kind::Link) {
        if (const Link* link = m_session.dataset().link(row.id)) {
            putForward(m_session, *link);
            m_ownLink = m_session.highlight();
        }
        return;
    }
    if (showsOwnLink()) {
        m_ownLink.reset();
        m_session.setHighlight(std::nullopt);
    }
    const bool isCampus = row.kind == AnswerRow::Kind::Other;
    m_session.goTo({isCampus ? Selection::Kind::Campus : Selection::Kind::Actor, row.id});
}

void ShownPanel::hover(const AnswerRow& row)
{
    const bool hasSymbol = row.kind == AnswerRow::Kind::Actor || row.kind == AnswerRow::Kind::Other;
    m_session.hover(hasSymbol ? row.id : QString());
}

void ShownPanel::followSelection()
{
    // A chosen link stays the current row while it is what one looks at.
    if (!showsOwnLink()) {
        m_list->setCurrent(m_session.selection().id);
    } else if (!m_ownLink->linkIds.isEmpty()) {
        m_list->setCurrent(m_ownLink->linkIds.front());
    }
}

} // namespace ketenkaart
