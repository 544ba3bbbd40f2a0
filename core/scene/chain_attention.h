#pragma once

#include "core/scene/emphasis.h"

#include <QSet>

namespace ketenkaart {

/// What a reader of a diagram is to look at: the selected actor with its partners, the answer of an analysis, what a
/// case cuts off. The rest steps back, and keeps its place.
class ChainAttention
{
public:
    /// The request is that of the one chain; the ids are those of the actors of its diagram, the links those it draws.
    ChainAttention(const SceneRequest& ofChain, const QSet<QString>& actorIds, const std::vector<const Link*>& links);

    [[nodiscard]] bool isFaint(const QString& actorId) const;
    [[nodiscard]] bool isFaint(const Link& link) const;
    [[nodiscard]] bool isBold(const QString& actorId) const { return m_boldIds.contains(actorId); }
    [[nodiscard]] bool isCutOff(const QString& actorId) const { return m_cutOffIds.contains(actorId); }

private:
    QString m_focusId; ///< empty unless the diagram has it
    bool m_isAnswer = false;
    QSet<QString> m_answerActorIds;
    QSet<QString> m_answerLinkIds;
    QSet<QString> m_boldIds;
    QSet<QString> m_cutOffIds;
};

} // namespace ketenkaart
