#include "app/analysis/case_page.h"

#include "app/analysis/case_effects.h"
#include "app/analysis/planned_dialog.h"
#include "app/document/project_document.h"
#include "app/panels/answer_list.h"
#include "app/panels/link_button.h"
#include "app/panels/panel_text.h"
#include "core/report/analysis_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// What a row of the changes stands for, before the id.
constexpr QLatin1StringView withoutActor("actor:"), withoutLink("link:"), plannedActor("new-actor:"),
    plannedLink("new-link:"), plannedPlace("new-place:");

QString placeKey(const Case::Place& place)
{
    return plannedPlace + place.chainId + u' ' + place.stageId + u' ' + place.actorId;
}

} // namespace

CasePage::CasePage(ProjectDocument& document, ProgressTask& task, QWidget* parent)
    : AnalysisPage(document.session(), task, parent)
    , m_case(new QComboBox(this))
    , m_more(new QToolButton(this))
    , m_linkMenu(new QMenu(this))
    , m_without(new LinkButton(QString(), this))
    , m_withoutAll(new LinkButton(QString(), this))
    , m_withoutLink(new QToolButton(this))
    , m_plan(new LinkButton(QString(), this))
    , m_keep(new LinkButton(QString(), this))
    , m_changes(new AnswerList(this))
    , m_putBack(new LinkButton(QString(), this))
    , m_sentence(makeLabel(TextRole::Body, this))
    , m_effects(new AnswerList(this))
    , m_editor(document, this)
{
    m_case->setObjectName(QStringLiteral("caseChooser"));
    m_without->setObjectName(QStringLiteral("caseWithout"));
    m_withoutAll->setObjectName(QStringLiteral("caseWithoutAll"));
    m_withoutLink->setObjectName(QStringLiteral("caseWithoutLink"));
    m_plan->setObjectName(QStringLiteral("casePlan"));
    m_keep->setObjectName(QStringLiteral("caseKeep"));
    m_changes->setObjectName(QStringLiteral("caseChanges"));
    m_putBack->setObjectName(QStringLiteral("casePutBack"));
    m_sentence->setObjectName(QStringLiteral("caseSentence"));
    m_effects->setObjectName(QStringLiteral("caseEffects"));
    buildMenu();
    buildLayout();

    connect(m_case, &QComboBox::activated, this, [this](int index) {
        const QString id = m_case->itemData(index).toString();
        const Case* chosen = session().scenario(id);
        if (chosen || id.isEmpty()) {
            m_editor.forget();
            session().setActiveCase(chosen ? std::optional(*chosen) : std::nullopt);
        }
    });
    connect(m_without, &LinkButton::clicked, this, [this] { leaveOut(session().selection().id); });
    connect(m_withoutAll, &LinkButton::clicked, this, [this] { leaveOutOrganisation(session().selection().id); });
    connect(m_linkMenu, &QMenu::aboutToShow, this, &CasePage::fillLinkMenu);
    connect(m_plan, &LinkButton::clicked, this, &CasePage::plan);
    connect(m_keep, &LinkButton::clicked, this, [this] { m_editor.keep(); });
    connect(m_putBack, &LinkButton::clicked, this, [this] { putBack(m_change); });
    connect(m_changes, &AnswerList::chosen, this, [this](const AnswerRow& row) {
        m_change = row.id;
        updateControls();
    });
    connectToSession(*m_effects);
    connect(&session(), &MapSession::selectionChanged, this, &CasePage::updateControls);
    connect(&session(), &MapSession::casesChanged, this, [this] {
        fillCases();
        updateControls();
    });
    connect(&session(), &MapSession::caseChanged, this, &CasePage::fillCases);
    CasePage::retranslate();
}

void CasePage::buildMenu()
{
    auto* menu = new QMenu(this);
    m_rename = menu->addAction(QString(), this, [this] { m_editor.rename(); });
    m_remove = menu->addAction(QString(), this, [this] { m_editor.remove(); });
    menu->addSeparator();
    m_compare = menu->addAction(QString(), this, &CasePage::compareRequested);
    m_more->setObjectName(QStringLiteral("caseMore"));
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setText(QStringLiteral("…"));
    m_withoutLink->setMenu(m_linkMenu);
    m_withoutLink->setPopupMode(QToolButton::InstantPopup);
}

void CasePage::buildLayout()
{
    m_case->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_changes->setMinimumHeight(0);
    auto* chooser = new QHBoxLayout;
    chooser->addWidget(m_case, 1);
    chooser->addWidget(m_more);
    auto* upper = new QVBoxLayout;
    upper->setContentsMargins(10, 0, 10, 0);
    upper->setSpacing(6);
    upper->addLayout(chooser);
    upper->addWidget(m_without, 0, Qt::AlignLeft);
    upper->addWidget(m_withoutAll, 0, Qt::AlignLeft);
    upper->addWidget(m_withoutLink, 0, Qt::AlignLeft);
    upper->addWidget(m_plan, 0, Qt::AlignLeft);
    auto* middle = new QVBoxLayout;
    middle->setContentsMargins(10, 0, 10, 0);
    middle->setSpacing(6);
    middle->addWidget(m_putBack, 0, Qt::AlignLeft);
    middle->addWidget(m_keep, 0, Qt::AlignLeft);
    middle->addWidget(m_sentence);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(upper);
    layout->addWidget(m_changes);
    layout->addLayout(middle);
    layout->addWidget(m_effects, 1);
}

QString CasePage::title() const
{
    return tr("What if");
}

void CasePage::retranslate()
{
    m_case->setAccessibleName(tr("Case"));
    m_more->setToolTip(tr("Rename, remove, compare"));
    m_more->setAccessibleName(m_more->toolTip());
    m_rename->setText(tr("&Rename…"));
    m_remove->setText(tr("Re&move this case"));
    m_compare->setText(tr("&Compare the cases…"));
    m_withoutLink->setText(tr("Without a link of it"));
    m_plan->setLabel(tr("Add something planned…"));
    m_putBack->setLabel(tr("Undo this change"));
    m_keep->setLabel(tr("Keep this case…"));
    m_changes->setAccessibleName(tr("What is different in this case"));
    m_effects->setAccessibleName(tr("What this case leads to"));
    fillCases();
    updateControls();
}

void CasePage::fillCases()
{
    m_case->clear();
    m_case->addItem(tr("The data as they are"), QString());
    const auto& active = session().activeCase();
    for (const Case& scenario : session().cases()) {
        m_case->addItem(scenario.name.in(session().language()), scenario.id);
        if (active && active->id == scenario.id) {
            m_case->setCurrentIndex(m_case->count() - 1);
        }
    }
    if (active && !m_editor.isKept(*active)) {
        m_case->addItem(tr("%1 (not kept)").arg(active->name.in(session().language())), active->id);
        m_case->setCurrentIndex(m_case->count() - 1);
    }
}

void CasePage::updateControls()
{
    const Selection& selection = session().selection();
    const Actor* actor = selection.kind == Selection::Kind::Actor ? session().dataset().actor(selection.id) : nullptr;
    m_without->setEnabled(actor);
    m_without->setLabel(actor ? tr("Without %1").arg(actor->name) : tr("Choose an actor to leave it out"));
    const bool hasSites = actor && !session().dataset().otherSitesOf(*actor).empty();
    m_withoutAll->setVisible(hasSites);
    m_withoutAll->setLabel(hasSites ? tr("Without all sites of %1").arg(actor->organisation) : QString());
    m_withoutLink->setVisible(actor);
    const bool hasCase = session().activeCase().has_value();
    m_rename->setEnabled(hasCase);
    m_remove->setEnabled(hasCase);
    m_compare->setEnabled(!session().cases().empty());
    m_changes->setVisible(hasCase);
    m_putBack->setVisible(hasCase && !m_change.isEmpty());
    m_keep->setVisible(hasCase && !m_editor.isKept(*session().activeCase()));
}

void CasePage::leaveOut(const QString& actorId)
{
    const Actor* actor = session().dataset().actor(actorId);
    if (!actor) {
        return;
    }
    if (takeKnown({actorId})) {
        return;
    }
    Case scenario = m_editor.editable();
    // What is only planned is not left out but no longer planned.
    const bool isPlanned =
        std::ranges::any_of(scenario.plannedActors, [&](const Actor& planned) { return planned.id == actorId; });
    if (isPlanned) {
        putBack(plannedActor + actorId);
        return;
    }
    if (!scenario.withoutActors.contains(actorId)) {
        scenario.withoutActors.append(actorId);
    }
    m_editor.take(std::move(scenario));
}

bool CasePage::takeKnown(const QStringList& actorIds)
{
    if (session().activeCase()) {
        return false;
    }
    // One that is already there, under whatever name, need not be made again.
    for (const Case& known : session().cases()) {
        Case only;
        only.id = known.id;
        only.name = known.name;
        only.withoutActors = actorIds;
        if (known == only) {
            session().setActiveCase(known);
            return true;
        }
    }
    return false;
}

void CasePage::leaveOutOrganisation(const QString& actorId)
{
    const Actor* actor = session().dataset().actor(actorId);
    if (!actor) {
        return;
    }
    QStringList sites{actorId};
    for (const Actor* site : session().dataset().otherSitesOf(*actor)) {
        sites.append(site->id);
    }
    if (takeKnown(sites)) {
        return;
    }
    Case scenario = m_editor.editable();
    for (const QString& id : sites) {
        if (!scenario.withoutActors.contains(id)) {
            scenario.withoutActors.append(id);
        }
    }
    m_editor.take(std::move(scenario));
}

void CasePage::leaveOutLink(const QString& linkId)
{
    const Link* link = session().dataset().link(linkId);
    if (!link) {
        return;
    }
    Case scenario = m_editor.editable();
    if (std::erase_if(scenario.plannedLinks, [&](const Link& planned) { return planned.id == linkId; }) == 0 &&
        !scenario.withoutLinks.contains(linkId)) {
        scenario.withoutLinks.append(linkId);
    }
    m_editor.take(std::move(scenario));
}

void CasePage::fillLinkMenu()
{
    m_linkMenu->clear();
    const QString actorId = session().selection().id;
    for (const Link& link : session().dataset().links()) {
        if (link.fromId == actorId || link.toId == actorId) {
            const AnswerRow row = linkRow(link);
            QString text = row.text + QStringLiteral(": ") + row.detail;
            m_linkMenu->addAction(withoutMnemonics(text), this, [this, id = link.id] { leaveOutLink(id); });
        }
    }
    if (m_linkMenu->isEmpty()) {
        m_linkMenu->addAction(tr("It has no links"))->setEnabled(false);
    }
}

void CasePage::plan()
{
    PlannedDialog dialog(session().dataset(), session().filter().chainIds.value(0), session().language(), this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    const PlannedParts parts = dialog.parts();
    Case scenario = m_editor.editable();
    if (parts.actor) {
        scenario.plannedActors.push_back(*parts.actor);
    }
    scenario.plannedLinks.insert(scenario.plannedLinks.end(), parts.links.begin(), parts.links.end());
    scenario.plannedPlaces.insert(scenario.plannedPlaces.end(), parts.places.begin(), parts.places.end());
    m_editor.take(std::move(scenario));
    if (parts.actor) {
        session().goTo({Selection::Kind::Actor, parts.actor->id});
    }
}

void CasePage::putBack(const QString& key)
{
    if (!session().activeCase()) {
        return;
    }
    Case scenario = *session().activeCase();
    const auto idAfter = [&](QLatin1StringView prefix) {
        return key.startsWith(prefix) ? key.sliced(prefix.size()) : QString();
    };
    scenario.withoutActors.removeAll(idAfter(withoutActor));
    scenario.withoutLinks.removeAll(idAfter(withoutLink));
    if (const QString id = idAfter(plannedActor); !id.isEmpty()) {
        std::erase_if(scenario.plannedActors, [&](const Actor& actor) { return actor.id == id; });
        std::erase_if(scenario.plannedLinks, [&](const Link& link) { return link.fromId == id || link.toId == id; });
        std::erase_if(scenario.plannedPlaces, [&](const Case::Place& place) { return place.actorId == id; });
    }
    std::erase_if(scenario.plannedLinks, [&](const Link& link) { return link.id == idAfter(plannedLink); });
    std::erase_if(scenario.plannedPlaces, [&](const Case::Place& place) { return placeKey(place) == key; });
    m_change.clear();
    m_editor.take(std::move(scenario));
}

void CasePage::fillChanges()
{
    std::vector<AnswerRow> rows;
    const auto& active = session().activeCase();
    if (active) {
        const Dataset& base = session().baseDataset();
        const Dataset& shown = session().dataset();
        const auto add = [&](const QString& key, const QString& text, const QString& detail) {
            rows.push_back({AnswerRow::Kind::Other, key, {}, text, detail, {}});
        };
        for (const QString& id : active->withoutActors) {
            const Actor* actor = base.actor(id);
            add(withoutActor + id, tr("without %1").arg(actor ? actor->name : id), {});
        }
        for (const QString& id : active->withoutLinks) {
            const Link* link = base.link(id);
            add(withoutLink + id, tr("without %1").arg(link ? linkRow(*link).text : id), {});
        }
        for (const Actor& actor : active->plannedActors) {
            add(plannedActor + actor.id, tr("planned: %1").arg(actor.name), actor.municipality);
        }
        for (const Link& link : active->plannedLinks) {
            add(plannedLink + link.id, tr("planned: %1").arg(linkRow(link).text), shown.vocabulary().name(link.kind));
        }
        for (const Case::Place& place : active->plannedPlaces) {
            const Actor* actor = shown.actor(place.actorId);
            add(placeKey(place), tr("planned: %1").arg(actor ? actor->name : place.actorId),
                tr("in the stage %1").arg(stageName(shown, place.chainId, place.stageId, session().language())));
        }
    }
    m_changes->setRows(std::move(rows));
    // As high as its rows, up to a few; the answer needs the room.
    int height = 0;
    for (size_t row = 0; row < std::min<size_t>(4, m_changes->rows().size()); ++row) {
        height += m_changes->sizeHintForRow(static_cast<int>(row));
    }
    m_changes->setFixedHeight(height + 2);
    m_changes->setCurrent(m_change);
    if (!m_changes->currentIndex().isValid()) {
        m_change.clear();
    }
}

void CasePage::ask()
{
    fillChanges();
    updateControls();
    setAnswer(std::nullopt);
    if (!session().activeCase()) {
        m_sentence->setText(tr("Leave out an actor or a link, or add something planned, and see what that changes."));
        m_effects->setRows({});
        return;
    }
    task().start<Found>(
        [scope = scope(), base = session().baseDataset(),
         scenario = *session().activeCase()](const ProgressTask::Progress&, const std::stop_token&) -> Result<Found> {
            Found found;
            found.before = withLinks(base, scope.links);
            found.after = withLinks(applyCase(base, scenario), scope.links);
            found.comparison = compareDatasets(found.before, found.after, scope.chainId);
            found.scenario = scenario;
            if (found.comparison.impliedLost > 0) {
                found.statedText = caseStatedOnlyText(base, scenario, scope.links, scope.chainId);
            }
            return found;
        },
        [this](const Result<Found>& found) {
            if (found) {
                present(*found);
            }
        });
}

void CasePage::present(const Found& found)
{
    const CaseComparison& comparison = found.comparison;
    const QString text = caseText(found.before, found.after, found.scenario, comparison, scope().language);
    m_sentence->setText(found.statedText.isEmpty() ? text : text + u' ' + found.statedText);
    m_effects->setRows(caseEffects(comparison, found.before, found.after, scope().language,
                                   [this](const Actor& actor) { return actorRow(actor, actor.municipality); }));
}

} // namespace ketenkaart
