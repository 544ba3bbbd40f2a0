#include "app/panels/overview_page.h"

#include "app/panels/figure_list.h"
#include "app/panels/marker_icon.h"
#include "app/panels/panel_text.h"
#include "app/panels/partner_list.h"
#include "core/report/analysis_text.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ketenkaart {

OverviewPage::OverviewPage(MapSession& session, QWidget* parent)
    : QScrollArea(parent)
    , m_session(session)
{
    constexpr int margin = 16;
    auto* content = new QWidget(this);
    m_title = makeLabel(TextRole::Title, content);
    m_title->setObjectName(QStringLiteral("overviewTitle"));
    m_summary = makeLabel(TextRole::Body, content);
    m_summary->setObjectName(QStringLiteral("overviewSummary"));
    m_hint = makeLabel(TextRole::Muted, content);
    m_hint->setObjectName(QStringLiteral("hintLabel"));
    m_stages = new PartnerList(content);
    m_stages->setObjectName(QStringLiteral("overviewStages"));
    m_figures = new FigureList(content);
    m_figures->setObjectName(QStringLiteral("overviewFigures"));
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(14);
    layout->addWidget(m_title);
    layout->addWidget(m_summary);
    layout->addWidget(m_hint);
    layout->addWidget(m_stages);
    layout->addWidget(m_figures);
    layout->addStretch(1);

    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    // A stage is walked into by its first actor.
    connect(m_stages, &PartnerList::activated, this,
            [this](const QString& actorId) { m_session.goTo({Selection::Kind::Actor, actorId}); });
}

void OverviewPage::refresh()
{
    setAccessibleName(tr("Overview of what is shown"));
    showSubject();
    showStages();
    std::vector<const Figure*> figures;
    for (const Figure& figure : m_session.dataset().figures()) {
        if (belongs(figure)) {
            figures.push_back(&figure);
        }
    }
    // Amounts and shares say more than the years in which something began.
    std::ranges::stable_partition(figures, [](const Figure* figure) { return !figure->unit.startsWith(u"year"); });
    m_figures->setFigures(figures, m_session.language());
}

void OverviewPage::showSubject()
{
    m_hint->setText(
        m_session.dataset().actors().empty()
            ? tr("This project is empty. Add actors, chains and links with the menu Edit, and scenes in the "
                 "tab Scenes.")
            : tr("Click an actor or campus on the map"));
    const MapFilter& filter = m_session.filter();
    QStringList names;
    QStringList summaries;
    for (const QString& id : filter.chainIds) {
        if (const Chain* chain = m_session.dataset().chain(id)) {
            names += chain->name.in(m_session.language());
            summaries += chain->summary.in(m_session.language());
        }
    }
    for (const Theme theme : filter.themes) {
        names += m_session.dataset().vocabulary().name(theme);
    }
    for (const QString& province : filter.provinces) {
        names += province.isEmpty() ? tr("without a place") : province; // programmes have none
    }
    m_title->setText(names.isEmpty() ? capitalised(homeRegionsText(m_session.dataset().area()))
                                     : names.join(QStringLiteral(", ")));
    showText(*m_summary, summaries.join(QStringLiteral("\n\n")));
}

void OverviewPage::showStages()
{
    std::vector<PartnerRow> rows;
    for (const QString& id : m_session.filter().chainIds) {
        const Chain* chain = m_session.dataset().chain(id);
        int number = 0;
        for (const Stage& stage : chain ? chain->stages : std::vector<Stage>()) {
            ++number;
            const Actor* first = nullptr;
            for (const QString& actorId : stage.actorIds) {
                first = first ? first : m_session.dataset().actor(actorId);
            }
            if (!first) {
                continue;
            }
            const auto count = stage.actorIds.size();
            const QString actors = count == 1 ? tr("1 actor") : tr("%1 actors").arg(count);
            PartnerRow row;
            row.id = first->id;
            row.icon = actorIcon(*first, m_session.dataset().vocabulary(), QString::number(number));
            row.name = stage.name.in(m_session.language());
            row.detail = stage.region.isEmpty() ? actors : tr("%1, %2").arg(stage.region, actors);
            row.toolTip = stage.source;
            rows.push_back(std::move(row));
        }
    }
    m_stages->setRows(tr("Stages"), rows);
}

bool OverviewPage::belongs(const Figure& figure) const
{
    const MapFilter& filter = m_session.filter();
    const std::vector<Theme> themes = figure.theme ? std::vector{*figure.theme} : std::vector<Theme>();
    const bool themeFits = passesThemes(filter, themes);
    const bool provinceFits =
        filter.provinces.isEmpty() || std::ranges::any_of(filter.provinces, [&](const QString& province) {
            const Actor* actor = m_session.dataset().actor(figure.actorId);
            return (!province.isEmpty() && figure.region.contains(province)) || (actor && actor->province == province);
        });
    const bool chainFits = filter.chainIds.isEmpty() || std::ranges::any_of(filter.chainIds, [&](const QString& id) {
                               const Chain* chain = m_session.dataset().chain(id);
                               // What an actor of the chain does for another theme is another story.
                               const bool ofActor =
                                   m_session.dataset().stageOfActor(figure.actorId, id) &&
                                   (!figure.theme || *figure.theme == m_session.dataset().vocabulary().generalTheme());
                               return chain && (figure.theme == chain->theme || ofActor);
                           });
    return themeFits && provinceFits && chainFits;
}

} // namespace ketenkaart
