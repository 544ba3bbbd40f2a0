#include "core/scene/chain_attention.h"

#include "core/scene/attention.h"

namespace ketenkaart {

ChainAttention::ChainAttention(const SceneRequest& ofChain, const QSet<QString>& actorIds,
                               const std::vector<const Link*>& links)
{
    Emphasis emphasis{actorIds, links};
    if (ofChain.highlight) {
        emphasis = emphasisOf(ofChain);
        m_isAnswer = true;
        m_answerActorIds = emphasis.actorIds;
        for (const Link* link : emphasis.links) {
            m_answerLinkIds.insert(link->id);
        }
    }
    const Attention attention = attentionOf(ofChain, emphasis);
    m_cutOffIds = attention.cutOffIds;
    // An actor of another chain may be selected: that says nothing about this one.
    if (!attention.isSelection || actorIds.contains(ofChain.focusActorId)) {
        m_boldIds = attention.boldIds;
        m_focusId = attention.isSelection ? ofChain.focusActorId : QString();
    }
}

bool ChainAttention::isFaint(const QString& actorId) const
{
    return m_isAnswer ? !m_answerActorIds.contains(actorId) : !m_focusId.isEmpty() && !m_boldIds.contains(actorId);
}

bool ChainAttention::isFaint(const Link& link) const
{
    if (m_isAnswer) {
        return !m_answerLinkIds.contains(link.id);
    }
    return !m_focusId.isEmpty() && link.fromId != m_focusId && link.toId != m_focusId;
}

} // namespace ketenkaart
