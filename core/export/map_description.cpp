#include "core/export/map_description.h"

#include "core/report/analysis_text.h"
#include "core/scene/case_marks.h"
#include "core/scene/flow_diagram.h"
#include "core/scene/shown_content.h"

#include <QCoreApplication>

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

/// "Utrecht (12), Limburg (4)": largest first, equal ones by name.
QString ranked(const std::map<QString, int>& counts, size_t most)
{
    std::vector<std::pair<QString, int>> sorted(counts.begin(), counts.end());
    std::ranges::stable_sort(sorted, std::greater<>(), &std::pair<QString, int>::second);
    QStringList parts;
    for (size_t i = 0; i < std::min(most, sorted.size()); ++i) {
        parts += QStringLiteral("%1 (%2)").arg(sorted[i].first, QString::number(sorted[i].second));
    }
    return parts.join(QStringLiteral(", "));
}

/// A title as a sentence: "Who depends on CITC?" is one already.
QString asSentence(const QString& title)
{
    static const QString ends = QStringLiteral(".?!…");
    return title.isEmpty() || ends.contains(title.back()) ? title : title + u'.';
}

/// Where an actor is, as one says it; a programme is nowhere.
QString placeOf(const Actor& actor)
{
    return !actor.province.isEmpty() ? actor.province
           : actor.position          ? DescriptionText::tr("elsewhere")
                                     : DescriptionText::tr("without a place");
}

QString actorSentence(const std::vector<const Actor*>& actors)
{
    std::map<QString, int> provinces;
    for (const Actor* actor : actors) {
        ++provinces[placeOf(*actor)];
    }
    return DescriptionText::tr("The map shows %1 actors: %2.")
        .arg(QString::number(actors.size()), ranked(provinces, provinces.size()));
}

QString linkSentence(const MapScene& scene, const Dataset& dataset)
{
    int stated = 0;
    int planned = 0;
    std::map<QString, int> flows;
    const std::vector<const Link*> links = shownLinks(scene, dataset);
    for (const Link* link : links) {
        const QString from = placeOf(*dataset.actor(link->fromId));
        const QString to = placeOf(*dataset.actor(link->toId));
        stated += link->provenance.evidence == Evidence::Stated ? 1 : 0;
        planned += link->provenance.evidence == Evidence::Planned ? 1 : 0;
        ++flows[from == to ? DescriptionText::tr("within %1").arg(from)
                           : DescriptionText::tr("from %1 to %2").arg(from, to)];
    }
    if (links.empty()) {
        return {};
    }
    const QString most = ranked(flows, mostFlows);
    return planned == 0
               ? DescriptionText::tr("%1 links are drawn, %2 of them stated by the source and the others implied; most "
                                     "run %3.")
                     .arg(links.size())
                     .arg(stated)
                     .arg(most)
               : DescriptionText::tr("%1 links are drawn, %2 of them stated by the source, %3 planned and the others "
                                     "implied; most run %4.")
                     .arg(links.size())
                     .arg(stated)
                     .arg(planned)
                     .arg(most);
}

QString chainSentence(const Chain& chain, const std::vector<const Actor*>& shown, Language language)
{
    QStringList stages;
    for (size_t i = 0; i < chain.stages.size(); ++i) {
        const auto count = std::ranges::count_if(
            shown, [&](const Actor* actor) { return chain.stages[i].actorIds.contains(actor->id); });
        stages += DescriptionText::tr("%1. %2: %3 on the map")
                      .arg(QString::number(i + 1), chain.stages[i].name.in(language), QString::number(count));
    }
    return DescriptionText::tr("Stages of %1: %2.").arg(chain.name.in(language), stages.join(QStringLiteral("; ")));
}

} // namespace

QString describeMap(const MapScene& scene, const SceneRequest& request, const QString& title)
{
    const std::vector<const Actor*> shown = shownActors(scene, request);
    QStringList sentences;
    sentences += asSentence(title);
    if (const QString line = caseLine(request); !line.isEmpty()) {
        sentences += line + u'.';
    }
    sentences += actorSentence(shown);
    sentences += linkSentence(scene, request.dataset);
    for (const QString& id : request.filter.chainIds) {
        if (const Chain* chain = request.dataset.chain(id)) {
            sentences += chainSentence(*chain, shown, request.language);
        }
    }
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString describeDiagram(const MapScene& scene, const SceneRequest& request, const QString& title)
{
    QStringList sentences;
    sentences += asSentence(title);
    if (const QString line = caseLine(request); !line.isEmpty()) {
        sentences += line + u'.';
    }
    if (const Chain* chain = request.dataset.chain(request.filter.chainIds.value(0))) {
        const std::vector<const Actor*> shown = shownActors(scene, request);
        QStringList stages;
        for (size_t i = 0; i < chain->stages.size(); ++i) {
            QStringList names;
            for (const Actor* actor : shown) {
                if (chain->stages[i].actorIds.contains(actor->id)) {
                    names += actor->name;
                }
            }
            stages += DescriptionText::tr("%1. %2: %3")
                          .arg(QString::number(i + 1), chain->stages[i].name.in(request.language),
                               names.isEmpty() ? DescriptionText::tr("nobody") : names.join(QStringLiteral(", ")));
        }
        sentences += DescriptionText::tr("Diagram of the chain %1, by stage. %2.")
                         .arg(chain->name.in(request.language), stages.join(QStringLiteral("; ")));
    }
    sentences += linkSentence(scene, request.dataset);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString describeFlows(const SceneRequest& request, const FlowChoice& given, const QString& title)
{
    const FlowChoice choice = flowChoiceOf(request.filter, given);
    const FlowMatrix matrix(request.dataset, choice.filter);
    QStringList sentences;
    sentences += asSentence(title);
    sentences += flowsText(matrix);
    FlowChoice together = choice;
    together.colours = FlowColours::Origin;
    together.filter.kind.reset(); // the heading says it
    const LinkKind anyKind = choice.filter.kind.value_or(LinkKind());
    for (const FlowRibbon& ribbon : flowRibbons({{anyKind, matrix}}, together)) {
        sentences += flowText(matrix, ribbon) + u'.';
    }
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace ketenkaart
