#include "app/analysis/stages_page.h"

#include "app/panels/answer_list.h"
#include "app/panels/panel_text.h"
#include "core/report/analysis_text.h"
#include "core/report/redundancy_text.h"
#include "core/report/stage_inputs_text.h"

#include <QLabel>

namespace ketenkaart {

StagesPage::StagesPage(MapSession& session, ProgressTask& task, QWidget* parent)
    : AnalysisPage(session, task, parent)
    , m_sentence(makeLabel(TextRole::Body, this))
    , m_list(new AnswerList(this))
{
    m_sentence->setObjectName(QStringLiteral("stagesSentence"));
    m_list->setObjectName(QStringLiteral("stagesList"));
    connectToSession(*m_list);
    layOut({m_sentence}, *m_list);
    StagesPage::retranslate();
}

QString StagesPage::title() const
{
    return tr("Stages");
}

void StagesPage::retranslate()
{
    m_list->setAccessibleName(tr("The chain from stage to stage"));
}

void StagesPage::ask()
{
    const QString chainId = session().filter().chainIds.value(0);
    if (!scope().dataset.chain(chainId)) {
        m_sentence->setText(tr("Choose a value chain to see how its stages hang together."));
        m_list->setRows({});
        setAnswer(std::nullopt);
        return;
    }
    task().start<Found>(
        [scope = scope(), chainId](const ProgressTask::Progress&, const std::stop_token&) -> Result<Found> {
            Found found;
            found.network = scope.network();
            const ValueChainGraph graph(found.network);
            found.pairs = stageRedundancy(graph, chainId);
            found.inputs = stageInputs(graph, chainId);
            if (!scope.links.statedOnly) {
                LinkSelection stated = scope.links;
                stated.statedOnly = true;
                found.statedPairs = stageRedundancy(ValueChainGraph(withLinks(scope.dataset, stated)), chainId);
            }
            return found;
        },
        [this, chainId](const Result<Found>& found) {
            if (found) {
                present(*found, chainId);
            }
        });
}

void StagesPage::present(const Found& found, const QString& chainId)
{
    const Language language = scope().language;
    m_sentence->setText(redundancyTextWithCertainty(found.network, chainId, found.pairs, found.statedPairs, language));
    std::vector<AnswerRow> rows;
    const auto add = [&rows](AnswerRow::Kind kind, const QString& line) {
        rows.push_back({kind, {}, {}, line, {}, {}});
    };
    add(AnswerRow::Kind::Heading, tr("From stage to stage"));
    for (const StageRedundancy& pair : found.pairs) {
        add(AnswerRow::Kind::Other, separateWaysText(found.network, chainId, pair, language));
    }
    add(AnswerRow::Kind::Heading, tr("What comes into each stage"));
    add(AnswerRow::Kind::Other, stageInputsText(found.network, chainId, found.inputs, language));
    for (const StageInputs& inputs : found.inputs) {
        add(AnswerRow::Kind::Other, oneStageInputsText(found.network, chainId, inputs, language));
    }
    m_list->setRows(std::move(rows));
    showSinglePoints(found, chainId);
}

void StagesPage::showSinglePoints(const Found& found, const QString& chainId)
{
    Highlight highlight;
    for (const StageRedundancy& pair : found.pairs) {
        for (const QString& id : pair.singlePoints) {
            if (!highlight.actorIds.contains(id)) {
                highlight.actorIds.append(id);
                highlight.strongIds.insert(id);
            }
        }
    }
    if (highlight.actorIds.isEmpty()) {
        setAnswer(std::nullopt);
        return;
    }
    // With those who hang on them, or one sees points and no chain.
    for (const Link& link : found.network.links()) {
        if (link.isInChain(chainId) &&
            (highlight.strongIds.contains(link.fromId) || highlight.strongIds.contains(link.toId))) {
            highlight.linkIds.append(link.id);
            for (const QString& end : {link.fromId, link.toId}) {
                if (!highlight.actorIds.contains(end) && found.network.actor(end)) {
                    highlight.actorIds.append(end);
                }
            }
        }
    }
    highlight.caption =
        tr("Where a step hangs on one actor: %1").arg(found.network.chain(chainId)->name.in(scope().language));
    highlight.strongMeaning = tr("on every way from a stage to the next");
    setAnswer(std::move(highlight));
    session().showTogether(answer()->actorIds);
}

} // namespace ketenkaart
