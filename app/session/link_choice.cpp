#include "app/session/link_choice.h"

namespace ketenkaart {

QString endsOf(const Link& link, const Dataset& dataset)
{
    const Actor* from = dataset.actor(link.fromId);
    const Actor* to = dataset.actor(link.toId);
    return from && to ? QStringLiteral("%1 %2 %3")
                            .arg(from->name, link.directed ? QStringLiteral("→") : QStringLiteral("—"), to->name)
                      : QString();
}

void putForward(MapSession& session, const Link& link)
{
    const QStringList ends{link.fromId, link.toId};
    Highlight highlight;
    highlight.actorIds = ends;
    highlight.linkIds = {link.id};
    highlight.caption = endsOf(link, session.dataset());
    session.setHighlight(highlight);
    session.showTogether(ends);
}

} // namespace ketenkaart
