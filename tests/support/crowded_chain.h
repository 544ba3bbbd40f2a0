#pragma once

#include "core/model/dataset.h"
#include "tests/support/terms.h"

namespace ketenkaart::testing {

/// A chain "crowd" of three stages with so many actors in the second, every fourth of whom has a link from the first
/// stage and every fifth one to the third.
[[nodiscard]] inline DatasetContent crowdedContent(int count)
{
    using namespace Qt::Literals::StringLiterals;
    DatasetContent content = testing::emptyContent();
    Chain& chain = content.chains.emplace_back();
    chain.id = u"crowd"_s;
    chain.name.dutch = u"Drukte"_s;
    for (const auto& [id, name, actors] :
         {std::tuple(u"before"_s, u"Kennis en ontwerp"_s, 5), std::tuple(u"middle"_s, u"Toeleveranciers"_s, count),
          std::tuple(u"after"_s, u"Systemen"_s, 5)}) {
        Stage& stage = chain.stages.emplace_back();
        stage.id = id;
        stage.name.dutch = name;
        for (int i = 0; i < actors; ++i) {
            Actor& actor = content.actors.emplace_back();
            actor.id = id + QString::number(i);
            actor.name = u"%1 nummer %2"_s.arg(i % 3 == 0 ? u"Werkplaats Holding"_s : u"Optica"_s, QString::number(i));
            actor.kind = testing::allActorKinds[static_cast<size_t>(i) % testing::allActorKinds.size()];
            actor.province = i % 2 == 0 ? u"Overijssel"_s : u"Gelderland"_s;
            stage.actorIds.append(actor.id);
        }
    }
    const auto connect = [&](const QString& from, const QString& to) {
        Link& link = content.links.emplace_back();
        link.id = from + u'-' + to;
        link.fromId = from;
        link.toId = to;
        link.chainIds = {chain.id};
    };
    for (int i = 0; i < count; ++i) {
        const QString middle = u"middle"_s + QString::number(i);
        if (i % 4 == 0) {
            connect(u"before"_s + QString::number(i % 5), middle);
        }
        if (i % 5 == 0) {
            connect(middle, u"after"_s + QString::number(i / 5 % 5));
        }
    }
    return content;
}

} // namespace ketenkaart::testing
