#include "core/export/map_description.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <map>

namespace ketenkaart {

namespace {

/// A class, because lupdate files texts under the class that tr() belongs to.
struct DescriptionText
{
    Q_DECLARE_TR_FUNCTIONS(DescriptionText)
};

constexpr size_t mostFlows = 3;

/// "Noord-Brabant (12), Gelderland (4)": largest first, equal ones by name.
QString ranked(const std::map<QString, int>& counts, size_t most)
{
    std::vector<std::pair<QString, int>> sorted(counts.begin(), counts.end());
    std::ranges::stable_sort(sorted, std::greater<>(), &std::pair<QString, int>::second);
    QStringList parts;
    for (size_t i = 0; i < std::min(most, sorted.size()); ++i) {
        parts += QStringLiteral("%1 (%2)").arg(sorted[i].first).arg(sorted[i].second);
    }
    return parts.join(QStringLiteral(", "));
}

QString actorSentence(const QSet<QString>& ids, const Dataset& dataset)
{
    std::map<QString, int> provinces;
    for (const QString& id : ids) {
        if (const Actor* actor = dataset.actor(id)) {
            ++provinces[actor->province.isEmpty() ? DescriptionText::tr("elsewhere") : actor->province];
        }
    }
    return DescriptionText::tr("The map shows %1 actors: %2.").arg(ids.size()).arg(ranked(provinces, provinces.size()));
}

QString linkSentence(const MapScene& scene, const Dataset& dataset)
{
    int links = 0;
    int stated = 0;
    std::map<QString, int> flows;
    for (const SceneItem& item : scene.items) {
        const auto* drawn = std::get_if<LinkItem>(&item);
        const Link* link = drawn ? dataset.link(drawn->linkId) : nullptr;
        const Actor* from = link ? dataset.actor(link->fromId) : nullptr;
        const Actor* to = link ? dataset.actor(link->toId) : nullptr;
        if (!from || !to) {
            continue;
        }
        ++links;
        stated += link->provenance.evidence == Evidence::Stated ? 1 : 0;
        const QString flow = from->province == to->province
                                 ? DescriptionText::tr("within %1").arg(from->province)
                                 : DescriptionText::tr("from %1 to %2").arg(from->province, to->province);
        ++flows[flow];
    }
    if (links == 0) {
        return {};
    }
    return DescriptionText::tr(
               "%1 links are drawn, %2 of them stated by the source and the others implied; most run %3.")
        .arg(links)
        .arg(stated)
        .arg(ranked(flows, mostFlows));
}

QString chainSentence(const Chain& chain, const QSet<QString>& shown, Language language)
{
    QStringList stages;
    for (size_t i = 0; i < chain.stages.size(); ++i) {
        const auto count =
            std::ranges::count_if(chain.stages[i].actorIds, [&](const QString& id) { return shown.contains(id); });
        stages +=
            DescriptionText::tr("%1. %2: %3 on the map").arg(i + 1).arg(chain.stages[i].name.in(language)).arg(count);
    }
    return DescriptionText::tr("Stages of %1: %2.").arg(chain.name.in(language), stages.join(QStringLiteral("; ")));
}

} // namespace

QString describeMap(const MapScene& scene, const SceneRequest& request, const QString& title)
{
    const QSet<QString> shown = shownActors(scene);
    QStringList sentences;
    if (!title.isEmpty()) {
        sentences += title + u'.';
    }
    sentences += actorSentence(shown, request.dataset);
    sentences += linkSentence(scene, request.dataset);
    for (const QString& id : request.filter.chainIds) {
        if (const Chain* chain = request.dataset.chain(id)) {
            sentences += chainSentence(*chain, shown, request.language);
        }
    }
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace ketenkaart
