#include "core/graph/proposed_stages.h"
#include "core/import/import_state.h"
#include "core/import/import_words.h"
#include "core/import/insert_new.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

struct StageText
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

/// "2. Chips": the number before the words of a stage.
std::optional<int> numberOf(const QString& stage)
{
    static const QRegularExpression number(u"^\\s*(\\d{1,3})\\b"_s);
    const auto match = number.match(stage);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

QString withoutNumber(const QString& stage)
{
    static const QRegularExpression number(u"^\\s*\\d{1,3}\\s*[.):\\-]?\\s*(?=\\S)"_s);
    QString words = stage;
    return words.remove(number);
}

/// The id of the stage of that name; empty when the chain has none.
QString knownStage(const Chain* chain, const QString& name)
{
    if (!chain) {
        return {};
    }
    const auto it = std::ranges::find_if(chain->stages, [&](const Stage& stage) {
        return foldedName(stage.name.dutch) == foldedName(name) || foldedName(stage.name.english) == foldedName(name) ||
               stage.id == name;
    });
    return it == chain->stages.end() ? QString() : it->id;
}

/// Puts actors of links of a chain that are in no stage of it into the one behind those that give to them, or before
/// those that they give to.
void placeByLinks(ImportState& state, const QString& chainId, const std::vector<std::pair<QString, QString>>& links)
{
    QStringList keys; // of the stages, in their order
    QHash<QString, qsizetype> stageOf;
    for (const auto& [key, chain] : state.stages.texts(u"chain"_s)) {
        if (chain == chainId) {
            keys.append(key);
        }
    }
    std::ranges::stable_sort(keys, {},
                             [&](const QString& key) { return state.stages.text(key, u"position"_s).toInt(); });
    for (qsizetype i = 0; i < keys.size(); ++i) {
        for (const QString& id : state.stages.text(keys[i], u"actors"_s).split(u';', Qt::SkipEmptyParts)) {
            insertNew(stageOf, id.trimmed(), i);
        }
    }
    QStringList placed;
    for (bool isGoingOn = true; isGoingOn;) {
        isGoingOn = false;
        for (const auto& [from, to] : links) {
            const bool knowsFrom = stageOf.contains(from);
            if (knowsFrom == stageOf.contains(to)) {
                continue;
            }
            const QString& id = knowsFrom ? to : from;
            const qsizetype stage =
                std::clamp<qsizetype>(knowsFrom ? stageOf.value(from) + 1 : stageOf.value(to) - 1, 0, keys.size() - 1);
            stageOf.insert(id, stage);
            const QString before = state.stages.text(keys[stage], u"actors"_s);
            state.stages.set(keys[stage], u"actors"_s, before.isEmpty() ? id : before + u';' + id);
            placed.append(state.actors.text(id, u"name"_s));
            isGoingOn = true;
        }
    }
    if (!placed.isEmpty()) {
        state.proposals.append(StageText::tr("By their links these are in a stage of %1 now: %2")
                                   .arg(state.chains.text(chainId, u"name_nl"_s), placed.join(u", "_s)));
    }
}

} // namespace

void StageCollector::add(const QString& chainId, const QString& stage, const QString& actorId)
{
    addChain(chainId);
    const auto it = std::ranges::find_if(m_entries, [&](const Entry& entry) {
        return entry.chainId == chainId && foldedName(entry.stage) == foldedName(stage);
    });
    if (it == m_entries.end()) {
        m_entries.push_back({chainId, stage, {actorId}});
    } else if (!it->actorIds.contains(actorId)) {
        it->actorIds.append(actorId);
    }
}

void StageCollector::addChain(const QString& chainId)
{
    if (!chainId.isEmpty() && !m_chains.contains(chainId)) {
        m_chains.append(chainId);
    }
}

void StageCollector::write(ImportState& state) const
{
    for (const QString& chainId : m_chains) {
        std::vector<Entry> entries;
        std::ranges::copy_if(m_entries, std::back_inserter(entries),
                             [&](const Entry& entry) { return entry.chainId == chainId; });
        std::ranges::stable_sort(entries, {}, [](const Entry& entry) { return numberOf(entry.stage).value_or(1000); });
        const Chain* chain = state.dataset.chain(chainId);
        int position = chain ? static_cast<int>(chain->stages.size()) : 0;
        const auto addStage = [&](const QString& dutch, const QString& english, const QStringList& actorIds) {
            // An id of a stage is its chain's own.
            QString id;
            for (int number = ++position;; ++number) {
                id = u"stage-"_s + QString::number(number);
                if (!state.stages.has(chainId + u'/' + id)) {
                    break;
                }
            }
            state.stages.add(chainId + u'/' + id, {{u"chain"_s, chainId},
                                                   {u"id"_s, id},
                                                   {u"position"_s, QString::number(position)},
                                                   {u"name_nl"_s, dutch},
                                                   {u"name_en"_s, english},
                                                   {u"actors"_s, actorIds.join(u';')}});
        };
        for (const Entry& entry : entries) {
            const QString name = withoutNumber(entry.stage);
            const QString known = knownStage(chain, name);
            if (known.isEmpty()) {
                addStage(name, name, entry.actorIds);
            } else {
                const QString key = chainId + u'/' + known;
                QStringList actorIds = state.stages.text(key, u"actors"_s).split(u';', Qt::SkipEmptyParts);
                for (const QString& id : entry.actorIds) {
                    actorIds += actorIds.contains(id) ? QStringList() : QStringList(id);
                }
                state.stages.set(key, u"actors"_s, actorIds.join(u';'));
            }
        }
        std::vector<std::pair<QString, QString>> links;
        for (const auto& [id, chains] : state.links.texts(u"chain"_s)) {
            const QString from = state.links.text(id, u"from"_s);
            const QString to = state.links.text(id, u"to"_s);
            if (chains.split(u';').contains(chainId) && state.actors.has(from) && state.actors.has(to)) {
                links.emplace_back(from, to);
            }
        }
        if (position > 0) {
            placeByLinks(state, chainId, links);
            continue;
        }
        const std::vector<QStringList> stages = proposedStages(links);
        for (size_t i = 0; i < stages.size(); ++i) {
            addStage(u"Schakel %1"_s.arg(i + 1), u"Stage %1"_s.arg(i + 1), stages[i]);
        }
        if (!stages.empty()) {
            state.proposals.append(StageText::tr("The stages of %1 follow its links; give them names of their own")
                                       .arg(state.chains.text(chainId, u"name_nl"_s)));
        }
    }
}

} // namespace ketenkaart
