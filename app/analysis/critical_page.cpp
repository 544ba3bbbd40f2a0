#include "app/analysis/critical_page.h"

#include "app/panels/answer_list.h"
#include "app/panels/panel_text.h"
#include "core/report/analysis_text.h"
#include "core/report/critical_text.h"

#include <QLabel>

#include <algorithm>

namespace ketenkaart {

namespace {

constexpr size_t mostRows = 100;
/// Ranks that are shown on the map; a picture with more numbers says nothing.
constexpr size_t mostOnMap = 10;
/// Exact betweenness of more actors than this takes longer than one waits; so many of them give a good estimate.
constexpr size_t mostExact = 4000;
constexpr int pivots = 256;

} // namespace

CriticalPage::CriticalPage(MapSession& session, ProgressTask& task, QWidget* parent)
    : AnalysisPage(session, task, parent)
    , m_sentence(makeLabel(TextRole::Body, this))
    , m_note(makeLabel(TextRole::Muted, this))
    , m_list(new AnswerList(this))
{
    m_sentence->setObjectName(QStringLiteral("criticalSentence"));
    m_list->setObjectName(QStringLiteral("criticalList"));
    m_note->hide();
    connectToSession(*m_list);
    layOut({m_sentence, m_note}, *m_list);
    CriticalPage::retranslate();
}

QString CriticalPage::title() const
{
    return tr("Critical");
}

void CriticalPage::retranslate()
{
    m_list->setAccessibleName(tr("Critical actors and links"));
    m_note->setText(tr("The shares of shortest ways are estimates."));
}

void CriticalPage::ask()
{
    struct Found
    {
        CriticalParts parts;
        CriticalCertainty certainty;
        Dataset network;
    };
    task().start<Found>(
        [scope = scope()](const ProgressTask::Progress& progress, const std::stop_token& stop) -> Result<Found> {
            const Dataset network = scope.network();
            CriticalOptions options;
            options.chainId = scope.chainId;
            if (network.actors().size() > mostExact) {
                options.betweenness.pivots = pivots;
            }
            auto parts = findCriticalParts(ValueChainGraph(network, scope.chainId), options, progress, stop);
            if (!parts) {
                return std::unexpected(parts.error());
            }
            auto certainty = certaintyOf(*parts, network, options, stop);
            if (!certainty) {
                return std::unexpected(certainty.error());
            }
            return Found{*std::move(parts), *std::move(certainty), network};
        },
        [this](const Result<Found>& found) {
            if (found) {
                present(found->parts, found->certainty, found->network);
            } else {
                m_list->setRows({});
                m_note->hide();
                m_sentence->setText(stoppedText(found.error()));
                setAnswer(std::nullopt);
            }
        });
}

void CriticalPage::present(const CriticalParts& parts, const CriticalCertainty& certainty, const Dataset& network)
{
    const AnalysisScope& about = scope();
    std::vector<AnswerRow> rows;
    Highlight highlight;
    for (size_t i = 0; i < parts.actors.size() && rows.size() < mostRows; ++i) {
        const CriticalActor& critical = parts.actors[i];
        const Actor* actor = network.actor(critical.actorId);
        if (!actor) {
            continue;
        }
        QStringList reasons;
        for (const CriticalReason& reason : critical.reasons) {
            reasons += capitalised(reasonText(reason, network, about.chainId, about.language));
        }
        if (!critical.impliedLinkIds.isEmpty()) {
            reasons += restsOnImpliedText(static_cast<int>(critical.impliedLinkIds.size()));
        }
        const QString rank = QString::number(i + 1);
        rows.push_back(actorRow(*actor, reasons.join(u'\n'), rank));
        rows.back().spoken = tr("%1. %2: %3").arg(rank, actor->name, reasons.join(QStringLiteral("; ")));
        if (i < mostOnMap) {
            highlight.actorIds.append(actor->id);
            highlight.badges.insert(actor->id, rank);
            if (std::ranges::any_of(critical.reasons, [](const CriticalReason& reason) {
                    return reason.kind == CriticalReason::Kind::OnlyActorOfStage ||
                           reason.kind == CriticalReason::Kind::OnlySupplierOfStage;
                })) {
                highlight.strongIds.insert(actor->id);
            }
        }
    }
    bool first = true;
    for (const CriticalLink& critical : parts.links) {
        const Link* link = network.link(critical.linkId);
        // That a link is the only one of an actor is seen on the map, and there are many of them.
        if (!link || critical.separatedCount < 2 || rows.size() >= mostRows) {
            continue;
        }
        if (std::exchange(first, false)) {
            rows.push_back({AnswerRow::Kind::Heading, {}, {}, tr("Links that cannot be missed"), {}, {}});
        }
        rows.push_back(linkRow(*link));
        rows.back().detail += u'\n' + tr("without it %n actor(s) lose(s) the connection with the others", nullptr,
                                         critical.separatedCount);
    }
    rows.push_back({AnswerRow::Kind::Heading, {}, {}, tr("How this is counted"), {}, {}});
    if (const QString text = unsuppliedText(parts, network, about.chainId, about.language); !text.isEmpty()) {
        rows.push_back({AnswerRow::Kind::Other, {}, {}, tr("Stages without suppliers"), text, {}});
    }
    rows.push_back({AnswerRow::Kind::Other, {}, {}, tr("Direction"), criticalDirectionText(), {}});
    // The links among those on the map, so that one sees what they hold together.
    for (const Link& link : network.links()) {
        if ((!about.chainId || link.isInChain(*about.chainId)) && highlight.badges.contains(link.fromId) &&
            highlight.badges.contains(link.toId)) {
            highlight.linkIds.append(link.id);
        }
    }
    m_list->setRows(std::move(rows));
    m_list->setCurrent(session().selection().id);
    m_sentence->setText(criticalShortText(parts, certainty, network));
    m_note->setVisible(parts.betweennessIsEstimate);
    if (highlight.actorIds.isEmpty()) {
        setAnswer(std::nullopt);
        return;
    }
    const Chain* chain = about.chainId ? network.chain(*about.chainId) : nullptr;
    highlight.caption = chain ? tr("Critical actors: %1").arg(chain->name.in(about.language)) : tr("Critical actors");
    highlight.badgeMeaning = tr("rank: 1 is missed most");
    highlight.strongMeaning =
        highlight.strongIds.isEmpty() ? QString() : tr("the only one of a stage, or its only supplier");
    setAnswer(std::move(highlight));
    session().showTogether(answer()->actorIds);
}

} // namespace ketenkaart
