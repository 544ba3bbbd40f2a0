#include "core/slide/reveal.h"

#include "core/scene/case_marks.h"

#include <algorithm>

namespace ketenkaart {

namespace {

/// Tells to which stage of a chain the items of a picture belong.
class StageFinder
{
public:
    StageFinder(const MapScene& scene, const Dataset& dataset, const Chain& chain)
        : m_scene(scene)
        , m_dataset(dataset)
        , m_chain(chain)
    {}

    /// From 1; 0 for what belongs to none.
    size_t stepOf(const SceneItem& item) const
    {
        if (const auto* marker = std::get_if<MarkerItem>(&item)) {
            return ofMarker(*marker);
        }
        if (const auto* link = std::get_if<LinkItem>(&item)) {
            return link->flow && link->flow->isHeadline ? last() : ofLinks(link->ids());
        }
        if (const auto* label = std::get_if<LabelItem>(&item)) {
            return label->target == LabelItem::Target::Link    ? ofLinkLabel(*label)
                   : label->target == LabelItem::Target::Actor ? ofActor(label->id)
                                                               : 0;
        }
        if (const auto* area = std::get_if<AreaItem>(&item)) {
            return ofLinks(area->linkIds);
        }
        if (const auto* card = std::get_if<CardItem>(&item)) {
            return ofCard(*card);
        }
        return 0;
    }

private:
    size_t ofActor(const QString& id) const
    {
        const auto stage = m_dataset.stageOfActor(id, m_chain.id);
        return stage ? stage->index + 1 : 0;
    }

    size_t ofMarker(const MarkerItem& marker) const
    {
        // A symbol that stands for several is there as soon as the first of them is.
        size_t step = ofActor(marker.id);
        for (const QString& member : marker.members) {
            const size_t other = ofActor(member);
            step = step == 0 ? other : other == 0 ? step : std::min(step, other);
        }
        return step;
    }

    /// What the chain comes down to is said when all of it is there.
    size_t last() const { return m_chain.stages.size(); }

    size_t ofLinks(const QStringList& ids) const
    {
        size_t step = 0;
        if (ids.size() == 1 && std::ranges::contains(m_dataset.headlines(), ids.front(), &Headline::id)) {
            return last();
        }
        for (const QString& id : ids) {
            const auto ofRegion = std::ranges::find(m_dataset.regionLinks(), id, &Link::id);
            if (const Link* link = m_dataset.link(id)) {
                step = std::max({step, ofActor(link->fromId), ofActor(link->toId)});
            } else if (ofRegion != m_dataset.regionLinks().end()) {
                // What is between regions only is of no stage: it comes when all are there.
                const size_t own = std::max(ofActor(ofRegion->fromId), ofActor(ofRegion->toId));
                step = std::max(step, own > 0 ? own : last());
            }
        }
        return step;
    }

    /// The number of a bundle has no id of its own: it stands on the ground that has them.
    size_t ofLinkLabel(const LabelItem& label) const
    {
        if (!label.id.isEmpty()) {
            return ofLinks({label.id});
        }
        for (const SceneItem& item : m_scene.items) {
            const auto* area = std::get_if<AreaItem>(&item);
            if (area && !area->linkIds.isEmpty() && area->path.contains(label.box.center())) {
                return ofLinks(area->linkIds);
            }
        }
        return 0;
    }

    /// As its anchor.
    size_t ofCard(const CardItem& card) const
    {
        const MarkerItem* anchor = anchorWithKey(m_scene, card.anchor);
        return anchor ? ofMarker(*anchor) : 0;
    }

    const MapScene& m_scene;
    const Dataset& m_dataset;
    const Chain& m_chain;
};

} // namespace

std::vector<SceneItem> RevealPlan::itemsAfter(size_t count) const
{
    std::vector<SceneItem> shown;
    for (size_t i = 0; i < all.size(); ++i) {
        if (stepOf[i] <= count) {
            shown.push_back(all[i]);
        }
    }
    return shown;
}

RevealPlan revealPlanOf(const SlideLayout& layout)
{
    RevealPlan plan;
    if (!layout.picture) {
        return plan;
    }
    const MapScene& scene = layout.picture->scene;
    plan.all = scene.items;
    plan.stepOf.assign(scene.items.size(), 0);
    const SceneRequest& request = layout.request;
    const Chain* chain = request.dataset.chain(request.filter.chainIds.value(0));
    if (!chain || layout.slide.reveal == Slide::Reveal::AtOnce) {
        return plan;
    }
    // What a case takes away is on the map still, crossed out: its stages are those of the data.
    const Dataset& dataset = baseOfCase(request) ? *baseOfCase(request) : request.dataset;
    const Chain* withAll = dataset.chain(chain->id);
    const StageFinder finder(scene, dataset, withAll ? *withAll : *chain);
    for (const Stage& stage : chain->stages) {
        plan.steps.push_back({stage.name.in(request.language), {}});
    }
    for (size_t i = 0; i < scene.items.size(); ++i) {
        const size_t step = std::min(finder.stepOf(scene.items[i]), plan.steps.size());
        plan.stepOf[i] = step;
        if (const auto* link = std::get_if<LinkItem>(&scene.items[i]); link && step > 0) {
            plan.steps[step - 1].links.push_back(*link);
        }
    }
    // A stage of which nothing is on the picture is no step: a click that changes nothing puzzles.
    for (size_t i = plan.steps.size(); i > 0; --i) {
        if (!std::ranges::contains(plan.stepOf, i)) {
            plan.steps.erase(plan.steps.begin() + static_cast<std::ptrdiff_t>(i - 1));
            for (size_t& step : plan.stepOf) {
                step -= step >= i ? 1 : 0;
            }
        }
    }
    return plan;
}

} // namespace ketenkaart
