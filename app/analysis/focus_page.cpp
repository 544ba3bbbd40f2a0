#include "app/analysis/focus_page.h"

#include "app/panels/answer_list.h"
#include "app/panels/link_button.h"
#include "app/panels/panel_text.h"
#include "core/report/analysis_text.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace ketenkaart {

namespace {

constexpr WalkDirection allDirections[]{WalkDirection::Upstream, WalkDirection::Both, WalkDirection::Downstream};
/// More rows than one scrolls through are cut off, and the list says so.
constexpr size_t mostRows = 500;
/// More links than one can tell apart are not drawn: their ends say as much, and the map is ready in time.
constexpr qsizetype mostLinksOnMap = 3000;
constexpr qsizetype mostActorsOnMap = 5000;

} // namespace

FocusPage::FocusPage(MapSession& session, ProgressTask& task, QWidget* parent)
    : AnalysisPage(session, task, parent)
    , m_actor(makeLabel(TextRole::Title, this))
    , m_takeSelected(new LinkButton(QString(), this))
    , m_directions(new QButtonGroup(this))
    , m_fewer(new QToolButton(this))
    , m_more(new QToolButton(this))
    , m_stepsText(makeLabel(TextRole::Body, this))
    , m_all(new LinkButton(QString(), this))
    , m_sentence(makeLabel(TextRole::Body, this))
    , m_list(new AnswerList(this))
{
    m_takeSelected->setObjectName(QStringLiteral("focusTakeSelected"));
    m_fewer->setObjectName(QStringLiteral("focusFewer"));
    m_more->setObjectName(QStringLiteral("focusMore"));
    m_all->setObjectName(QStringLiteral("focusAll"));
    m_sentence->setObjectName(QStringLiteral("focusSentence"));
    m_list->setObjectName(QStringLiteral("focusList"));
    m_fewer->setText(QStringLiteral("−"));
    m_more->setText(QStringLiteral("+"));

    auto* directions = new QHBoxLayout;
    directions->setSpacing(2);
    for (const WalkDirection direction : allDirections) {
        auto* button = new QToolButton(this);
        button->setCheckable(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setObjectName(QStringLiteral("focusDirection%1").arg(std::to_underlying(direction)));
        m_directions->addButton(button, std::to_underlying(direction));
        directions->addWidget(button);
    }
    m_directions->button(std::to_underlying(m_direction))->setChecked(true);
    connect(m_directions, &QButtonGroup::idClicked, this, [this](int id) {
        m_direction = static_cast<WalkDirection>(id);
        ask();
    });
    auto* steps = new QHBoxLayout;
    steps->addWidget(m_fewer);
    steps->addWidget(m_stepsText, 1);
    steps->addWidget(m_more);
    steps->addWidget(m_all, 0, Qt::AlignLeft);
    connect(m_fewer, &QToolButton::clicked, this, [this] { setSteps(std::max(1, m_steps.value_or(m_farthest) - 1)); });
    connect(m_more, &QToolButton::clicked, this, [this] { setSteps(m_steps.value_or(m_farthest) + 1); });
    connect(m_all, &LinkButton::clicked, this, [this] { setSteps(std::nullopt); });
    connect(m_takeSelected, &LinkButton::clicked, this, [this] { focusOn(this->session().selection().id); });
    connect(&session, &MapSession::selectionChanged, this, &FocusPage::updateControls);
    connectToSession(*m_list);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(6);
    auto* upper = new QVBoxLayout;
    upper->setContentsMargins(10, 0, 10, 0);
    upper->setSpacing(6);
    upper->addWidget(m_actor);
    upper->addWidget(m_takeSelected, 0, Qt::AlignLeft);
    upper->addLayout(directions);
    upper->addLayout(steps);
    upper->addWidget(m_sentence);
    layout->addLayout(upper);
    layout->addWidget(m_list, 1);
    retranslate();
}

QString FocusPage::title() const
{
    return tr("Around");
}

void FocusPage::retranslate()
{
    m_directions->button(std::to_underlying(WalkDirection::Upstream))->setText(tr("Upstream"));
    m_directions->button(std::to_underlying(WalkDirection::Both))->setText(tr("Both"));
    m_directions->button(std::to_underlying(WalkDirection::Downstream))->setText(tr("Downstream"));
    m_directions->button(std::to_underlying(WalkDirection::Upstream))->setToolTip(tr("Who delivers to this actor"));
    m_directions->button(std::to_underlying(WalkDirection::Both))->setToolTip(tr("Both ways"));
    m_directions->button(std::to_underlying(WalkDirection::Downstream))->setToolTip(tr("To whom this actor delivers"));
    m_fewer->setToolTip(tr("One step fewer"));
    m_fewer->setAccessibleName(m_fewer->toolTip());
    m_more->setToolTip(tr("One step more"));
    m_more->setAccessibleName(m_more->toolTip());
    m_all->setLabel(tr("all steps"));
    m_list->setAccessibleName(tr("Actors around the chosen one"));
    updateControls();
}

void FocusPage::followSelection()
{
    if (m_actorId.isEmpty()) {
        ask();
    }
}

void FocusPage::focusOn(const QString& actorId)
{
    m_actorId = actorId;
    ask();
}

void FocusPage::setSteps(std::optional<int> steps)
{
    m_steps = steps;
    ask();
}

void FocusPage::updateControls()
{
    const Actor* actor = session().dataset().actor(m_actorId);
    m_actor->setText(actor ? actor->name : tr("Choose an actor on the map or in the list"));
    const Selection& selection = session().selection();
    const Actor* other = selection.kind == Selection::Kind::Actor && selection.id != m_actorId
                             ? session().dataset().actor(selection.id)
                             : nullptr;
    m_takeSelected->setVisible(other);
    if (other) {
        m_takeSelected->setLabel(tr("Around %1 instead").arg(other->name));
    }
    m_stepsText->setText(m_steps ? tr("%n step(s)", nullptr, *m_steps) : tr("Any number of steps"));
    m_stepsText->setAlignment(Qt::AlignCenter);
    for (QWidget* control : {static_cast<QWidget*>(m_fewer), static_cast<QWidget*>(m_more)}) {
        control->setEnabled(actor);
    }
    m_fewer->setEnabled(actor && m_steps.value_or(m_farthest) > 1);
    m_more->setEnabled(actor && m_steps && m_farthest >= *m_steps); // nobody is farther away than the answer reaches
    m_all->setEnabled(actor && m_steps);
}

void FocusPage::ask()
{
    if (!session().dataset().actor(m_actorId)) {
        const Selection& selection = session().selection();
        m_actorId = selection.kind == Selection::Kind::Actor ? selection.id : QString();
    }
    updateControls();
    if (m_actorId.isEmpty()) {
        m_sentence->clear();
        m_list->setRows({});
        setAnswer(std::nullopt);
        return;
    }
    using Found = std::pair<Neighbourhood, Dataset>;
    task().start<Found>(
        [scope = scope(), actorId = m_actorId, direction = m_direction,
         steps = m_steps](const ProgressTask::Progress&, const std::stop_token&) -> Result<Found> {
            const Dataset network = scope.network();
            return Found{neighbourhoodOf(ValueChainGraph(network, scope.chainId), actorId, direction, steps), network};
        },
        [this](const Result<Found>& found) {
            if (found) {
                present(found->first, found->second);
            }
        });
}

void FocusPage::present(const Neighbourhood& found, const Dataset& network)
{
    const Actor* middle = network.actor(m_actorId);
    m_farthest = 0;
    std::vector<AnswerRow> rows;
    Highlight highlight;
    const bool isTooMuch = std::ssize(found.actors) > mostActorsOnMap;
    for (const NearbyActor& nearby : found.actors) {
        const Actor* actor = network.actor(nearby.actorId);
        if (!isTooMuch) {
            highlight.actorIds.append(nearby.actorId);
        }
        if (!actor || nearby.steps == 0) {
            continue;
        }
        if (!isTooMuch) {
            highlight.badges.insert(nearby.actorId, QString::number(nearby.steps));
        }
        if (nearby.steps > m_farthest) {
            m_farthest = nearby.steps;
            if (rows.size() < mostRows) {
                rows.push_back({AnswerRow::Kind::Heading, {}, {}, tr("%n step(s)", nullptr, nearby.steps), {}, {}});
            }
        }
        if (rows.size() < mostRows) {
            const QString way = nearby.isUpstream && nearby.isDownstream ? tr("upstream and downstream")
                                : nearby.isUpstream                      ? tr("upstream")
                                                                         : tr("downstream");
            const QString place = actor->municipality.isEmpty() ? tr("no fixed place") : actor->municipality;
            QString detail = place + QStringLiteral(" · ") + way;
            if (nearby.isOnlyImplied) {
                detail += QStringLiteral(" · ") + tr("over implied links only");
            }
            rows.push_back(actorRow(*actor, detail, QString::number(nearby.steps)));
        }
    }
    if (rows.size() >= mostRows) {
        rows.push_back({AnswerRow::Kind::Heading, {}, {}, tr("and more; take fewer steps"), {}, {}});
    }
    m_list->setRows(std::move(rows));
    m_list->setCurrent(session().selection().id);
    m_sentence->setText(neighbourhoodText(network, found, scope().chainId, scope().language));
    updateControls();
    if (isTooMuch) {
        m_sentence->setText(m_sentence->text() + u' ' + tr("Those are too many for the map; take fewer steps."));
    }
    if (highlight.badges.isEmpty() || !middle || isTooMuch) {
        setAnswer(std::nullopt);
        return;
    }
    if (found.linkIds.size() <= mostLinksOnMap) {
        highlight.linkIds = found.linkIds;
    }
    highlight.strongIds = {m_actorId};
    highlight.caption =
        m_steps ? tr("Around %1: %n step(s)", nullptr, *m_steps).arg(middle->name) : tr("Around %1").arg(middle->name);
    highlight.badgeMeaning = tr("number of steps");
    highlight.strongMeaning = middle->name;
    setAnswer(std::move(highlight));
    session().showTogether(answer()->actorIds);
}

} // namespace ketenkaart
