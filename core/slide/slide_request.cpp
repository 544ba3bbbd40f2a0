#include "core/slide/slide_request.h"

#include <algorithm>

namespace ketenkaart {

namespace {

/// Those that exist, in their order.
template<typename Exists> QStringList existing(const QStringList& ids, Exists exists)
{
    QStringList found;
    std::ranges::copy_if(ids, std::back_inserter(found), exists);
    return found;
}

std::optional<Highlight> highlightOf(const Slide& slide, const SceneRequest& request)
{
    const Dataset& dataset = request.dataset;
    Highlight highlight;
    highlight.actorIds = existing(slide.actorIds, [&](const QString& id) { return dataset.actor(id); });
    highlight.linkIds = existing(slide.linkIds, [&](const QString& id) { return dataset.link(id); });
    if (highlight.actorIds.isEmpty() && highlight.linkIds.isEmpty()) {
        return std::nullopt;
    }
    if (slide.linkIds.isEmpty()) {
        for (const Link& link : dataset.links()) {
            if (highlight.actorIds.contains(link.fromId) && highlight.actorIds.contains(link.toId)) {
                highlight.linkIds.append(link.id);
            }
        }
    }
    highlight.caption = slide.title.in(request.language);
    return highlight;
}

} // namespace

SceneRequest sceneRequestOf(const Slide& slide, const SlideContext& context)
{
    SceneRequest request;
    request.dataset = context.dataset;
    request.baseMap = context.baseMap;
    request.language = context.language;
    request.style = MapStyle::of(slide.style.value_or(context.style));
    if (const Case* scenario = context.dataset.scenario(slide.caseId)) {
        request.dataset = applyCase(context.dataset, *scenario);
        request.shownCase = ShownCase{context.dataset, scenario->name};
    }
    request.filter.chainIds =
        existing(slide.chainIds, [&](const QString& id) { return request.dataset.chain(id) != nullptr; });
    request.filter.themes = slide.themes;
    request.filter.provinces = slide.provinces;
    request.filter.statedOnly = slide.statedOnly;
    if (request.dataset.actor(slide.selectionId)) {
        request.focusActorId = slide.selectionId;
    }
    request.highlight = highlightOf(slide, request);
    return request;
}

GeoBox extentOf(const Slide& slide, const StudyArea& area)
{
    return slide.extent.value_or(area.extent);
}

QStringList paragraphsOf(const QString& text)
{
    QStringList paragraphs;
    for (const QString& line : text.split(u'\n')) {
        if (const QString paragraph = line.trimmed(); !paragraph.isEmpty()) {
            paragraphs.append(paragraph);
        }
    }
    return paragraphs;
}

} // namespace ketenkaart
