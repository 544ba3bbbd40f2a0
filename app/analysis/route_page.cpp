#include "app/analysis/route_page.h"

#include "app/panels/answer_list.h"
#include "app/panels/link_button.h"
#include "app/panels/panel_text.h"
#include "core/report/route_text.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace ketenkaart {

namespace {

constexpr RouteOrder allOrders[]{RouteOrder::FewestSteps, RouteOrder::FewestImpliedLinks,
                                 RouteOrder::FewestBorderCrossings};

} // namespace

RoutePage::RoutePage(MapSession& session, ProgressTask& task, QWidget* parent)
    : AnalysisPage(session, task, parent)
    , m_from(new QLineEdit(this))
    , m_to(new QLineEdit(this))
    , m_fromSelected(new LinkButton(QString(), this))
    , m_toSelected(new LinkButton(QString(), this))
    , m_swap(new QToolButton(this))
    , m_understood(makeLabel(TextRole::Muted, this))
    , m_order(new QComboBox(this))
    , m_sentence(makeLabel(TextRole::Body, this))
    , m_list(new AnswerList(this))
    , m_back(new QToolButton(this))
    , m_forward(new QToolButton(this))
    , m_stepTitle(makeLabel(TextRole::Body, this))
    , m_stepText(makeLabel(TextRole::Muted, this))
{
    m_from->setObjectName(QStringLiteral("routeFrom"));
    m_to->setObjectName(QStringLiteral("routeTo"));
    m_swap->setObjectName(QStringLiteral("routeSwap"));
    m_order->setObjectName(QStringLiteral("routeOrder"));
    m_understood->setObjectName(QStringLiteral("routeUnderstood"));
    m_sentence->setObjectName(QStringLiteral("routeSentence"));
    m_list->setObjectName(QStringLiteral("routeList"));
    m_back->setObjectName(QStringLiteral("routeBack"));
    m_forward->setObjectName(QStringLiteral("routeForward"));
    m_stepText->setObjectName(QStringLiteral("routeStep"));
    buildLayout();

    for (QLineEdit* field : {m_from, m_to}) {
        field->setClearButtonEnabled(true);
        connect(field, &QLineEdit::returnPressed, this, &RoutePage::ask);
    }
    connect(m_from, &QLineEdit::textEdited, this, &RoutePage::offerNames);
    connect(m_to, &QLineEdit::textEdited, this, &RoutePage::offerNames);
    connect(m_swap, &QToolButton::clicked, this, [this] {
        const QString from = m_from->text();
        m_from->setText(m_to->text());
        m_to->setText(from);
        ask();
    });
    connect(m_fromSelected, &LinkButton::clicked, this, [this] { beginAt(this->session().selection().id); });
    connect(m_toSelected, &LinkButton::clicked, this, [this] {
        if (const Actor* actor = this->session().dataset().actor(this->session().selection().id)) {
            m_to->setText(actor->name);
            ask();
        }
    });
    connect(m_order, &QComboBox::activated, this, &RoutePage::ask);
    connect(m_list, &AnswerList::chosen, this, [this](const AnswerRow& row) { chooseRoute(row.id.toInt()); });
    connect(m_back, &QToolButton::clicked, this, [this] { chooseStep(m_step - 1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { chooseStep(m_step + 1); });
    connect(&session, &MapSession::selectionChanged, this, &RoutePage::updateOffers);
    connect(&session, &MapSession::datasetChanged, this, &RoutePage::updateOffers);
    RoutePage::retranslate();
    chooseStep(0);
}

void RoutePage::buildLayout()
{
    for (const RouteOrder order : allOrders) {
        m_order->addItem(QString(), QVariant::fromValue(static_cast<int>(order)));
    }
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_back->setArrowType(Qt::LeftArrow);
    m_forward->setArrowType(Qt::RightArrow);
    m_swap->setText(QStringLiteral("⇅"));
    m_stepTitle->setAlignment(Qt::AlignCenter);

    auto* ends = new QVBoxLayout;
    ends->setSpacing(4);
    ends->addWidget(m_from);
    ends->addWidget(m_fromSelected, 0, Qt::AlignLeft);
    ends->addWidget(m_to);
    ends->addWidget(m_toSelected, 0, Qt::AlignLeft);
    auto* fields = new QHBoxLayout;
    fields->addLayout(ends, 1);
    fields->addWidget(m_swap, 0, Qt::AlignVCenter);
    auto* steps = new QHBoxLayout;
    steps->addWidget(m_back);
    steps->addWidget(m_stepTitle, 1);
    steps->addWidget(m_forward);
    auto* upper = new QVBoxLayout;
    upper->setContentsMargins(10, 0, 10, 0);
    upper->setSpacing(6);
    upper->addLayout(fields);
    upper->addWidget(m_understood);
    upper->addWidget(m_order);
    upper->addWidget(m_sentence);
    auto* lower = new QVBoxLayout;
    lower->setContentsMargins(10, 0, 10, 8);
    lower->addLayout(steps);
    lower->addWidget(m_stepText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addLayout(upper);
    layout->addWidget(m_list, 1);
    layout->addLayout(lower);
}

QString RoutePage::title() const
{
    return tr("Routes");
}

void RoutePage::retranslate()
{
    m_from->setPlaceholderText(tr("From: actor, place or stage"));
    m_to->setPlaceholderText(tr("To: actor, place or stage"));
    m_from->setToolTip(tr("For example an actor, a region with a technology, or a stage of the chain"));
    m_to->setToolTip(m_from->toolTip());
    m_from->setAccessibleName(tr("Begin of the route"));
    m_to->setAccessibleName(tr("End of the route"));
    m_swap->setToolTip(tr("Swap begin and end"));
    m_swap->setAccessibleName(m_swap->toolTip());
    const QString orders[]{tr("Fewest steps first"), tr("Fewest implied links first"),
                           tr("Fewest provincial borders first")};
    for (int i = 0; i < m_order->count(); ++i) {
        m_order->setItemText(i, orders[i]);
    }
    m_order->setAccessibleName(tr("Order of the routes"));
    m_list->setAccessibleName(tr("Routes"));
    m_back->setToolTip(tr("Previous step"));
    m_forward->setToolTip(tr("Next step"));
    m_back->setAccessibleName(m_back->toolTip());
    m_forward->setAccessibleName(m_forward->toolTip());
    updateOffers();
}

void RoutePage::offerNames()
{
    if (m_named.isSameAs(session().dataset())) {
        return;
    }
    m_named = session().dataset();
    QStringList names;
    const auto add = [&](const QString& name) {
        if (!name.isEmpty()) {
            names.append(name);
        }
    };
    for (const Actor& actor : m_named.actors()) {
        add(actor.name);
        add(actor.municipality);
    }
    for (const Campus& campus : m_named.campuses()) {
        add(campus.name);
    }
    for (const Chain& chain : m_named.chains()) {
        for (const Stage& stage : chain.stages) {
            add(stage.name.in(scope().language));
            add(stage.region.contains(u',') ? QString() : stage.region);
        }
    }
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    for (QLineEdit* field : {m_from, m_to}) {
        auto* completer = new QCompleter(names, field);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        delete field->completer();
        field->setCompleter(completer);
    }
}

void RoutePage::updateOffers()
{
    const Selection& selection = session().selection();
    const Actor* actor = selection.kind == Selection::Kind::Actor ? session().dataset().actor(selection.id) : nullptr;
    m_fromSelected->setVisible(actor && m_from->text() != actor->name);
    m_toSelected->setVisible(actor && m_to->text() != actor->name);
    if (actor) {
        m_fromSelected->setLabel(tr("from %1").arg(actor->name));
        m_toSelected->setLabel(tr("to %1").arg(actor->name));
    }
}

void RoutePage::beginAt(const QString& actorId)
{
    if (const Actor* actor = session().dataset().actor(actorId)) {
        m_from->setText(actor->name);
        ask();
        if (m_to->text().isEmpty()) {
            m_to->setFocus(Qt::OtherFocusReason);
        }
    }
}

void RoutePage::ask()
{
    updateOffers();
    if (m_from->text().trimmed().isEmpty() || m_to->text().trimmed().isEmpty()) {
        m_understood->hide();
        m_sentence->setText(tr("Fill in where the route begins and where it ends, and press Enter."));
        m_found = {};
        m_list->setRows({});
        chooseRoute(-1);
        return;
    }
    RouteOptions options;
    options.order = static_cast<RouteOrder>(m_order->currentData().toInt());
    task().start<Found>(
        [scope = scope(), from = m_from->text(), to = m_to->text(),
         options](const ProgressTask::Progress&, const std::stop_token& stop) -> Result<Found> {
            Found found;
            found.network = scope.network();
            auto start = readRouteEnd(found.network, from, scope.language, scope.chainId);
            auto end = start ? readRouteEnd(found.network, to, scope.language, scope.chainId) : start;
            if (!end) {
                return std::unexpected(end.error());
            }
            found.from = std::move(*start);
            found.to = std::move(*end);
            const ValueChainGraph graph(found.network, scope.chainId);
            auto routes = findRoutes(graph, found.from.actorIds, found.to.actorIds, options, stop);
            if (!routes) {
                return std::unexpected(routes.error());
            }
            found.list = std::move(*routes);
            found.statedText = routeStatedOnlyText(found.network, graph, found.from.actorIds, found.to.actorIds,
                                                   found.list, options, stop);
            return found;
        },
        [this](const Result<Found>& found) { present(found); });
}

void RoutePage::present(const Result<Found>& found)
{
    if (!found) {
        m_found = {};
        m_list->setRows({});
        m_understood->hide();
        m_sentence->setText(stoppedText(found.error()));
        chooseRoute(-1);
        return;
    }
    m_found = *found;
    // An actor by its name needs no explanation.
    QStringList understood;
    for (const RouteEnd& end : {m_found.from, m_found.to}) {
        if (end.actorIds.size() > 1) {
            understood += end.understood;
        }
    }
    showText(*m_understood, understood.join(u'\n'));
    RouteOptions options;
    options.order = static_cast<RouteOrder>(m_order->currentData().toInt());
    const QString text = routeText(m_found.network, m_found.list, m_found.from.name, m_found.to.name, options);
    m_sentence->setText(m_found.statedText.isEmpty() ? text : text + u' ' + m_found.statedText);
    std::vector<AnswerRow> rows;
    for (const Route& route : m_found.list.routes) {
        rows.push_back({AnswerRow::Kind::Other,
                        QString::number(rows.size()),
                        {},
                        routeWayText(m_found.network, route),
                        oneRouteText(route),
                        {}});
    }
    m_list->setRows(std::move(rows));
    chooseRoute(m_found.list.routes.empty() ? -1 : 0);
}

const Route* RoutePage::route() const
{
    const bool exists = m_route >= 0 && m_route < std::ssize(m_found.list.routes);
    return exists ? &m_found.list.routes[static_cast<size_t>(m_route)] : nullptr;
}

void RoutePage::chooseRoute(qsizetype index)
{
    m_route = index;
    m_list->setCurrent(index < 0 ? QString() : QString::number(index));
    chooseStep(0);
    if (route()) {
        session().showTogether(route()->actorIds);
    }
}

void RoutePage::chooseStep(int step)
{
    const Route* chosen = route();
    const int steps = chosen ? chosen->steps() : 0;
    m_step = std::clamp(step, 0, steps);
    m_back->setEnabled(m_step > 0);
    m_forward->setEnabled(m_step < steps);
    m_stepTitle->setText(!chosen       ? QString()
                         : m_step == 0 ? tr("%n step(s)", nullptr, steps)
                                       : tr("Step %1 of %2").arg(m_step).arg(steps));
    m_stepText->setVisible(m_step > 0);
    if (!chosen) {
        setAnswer(std::nullopt);
        return;
    }
    Highlight highlight;
    highlight.actorIds = chosen->actorIds;
    highlight.linkIds = chosen->linkIds;
    for (qsizetype i = 0; i < chosen->actorIds.size(); ++i) {
        highlight.badges.insert(chosen->actorIds[i], QString::number(i + 1));
    }
    highlight.caption = tr("From %1 to %2").arg(m_found.from.name, m_found.to.name);
    highlight.badgeMeaning = tr("order along the route");
    if (m_step > 0) {
        const qsizetype index = m_step - 1;
        highlight.strongIds = {chosen->linkIds[index], chosen->actorIds[index], chosen->actorIds[index + 1]};
        if (const Link* link = m_found.network.link(chosen->linkIds[index])) {
            const AnswerRow row = linkRow(*link);
            m_stepText->setText(row.text + u'\n' + row.detail);
        }
        highlight.strongMeaning = tr("step %1").arg(m_step);
    }
    setAnswer(std::move(highlight));
}

} // namespace ketenkaart
