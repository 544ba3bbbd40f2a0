#include "core/scene/legend.h"

#include <algorithm>

namespace ketenkaart {

namespace {

/// Takes a value out of a list, or puts it in where it was not.
template<typename Value> void flip(std::vector<Value>& values, const Value& value)
{
    if (std::erase(values, value) == 0) {
        values.push_back(value);
    }
}

/// The families that a map draws of its own accord: those that its legend shows as drawn, and the usual ones that it
/// has no links of.
std::vector<LinkFamily> familiesOn(const Legend& legend)
{
    std::vector<LinkFamily> families(usualFamilies.begin(), usualFamilies.end());
    for (const LegendSection& section : legend.sections) {
        for (const LegendEntry& entry : section.entries) {
            const auto* family = entry.toggle ? std::get_if<LinkFamily>(&entry.toggle->of) : nullptr;
            if (family && entry.toggle->on != std::ranges::contains(families, *family)) {
                flip(families, *family);
            }
        }
    }
    return families;
}

void flipTheme(MapFilter& filter, Theme theme, const std::vector<Theme>& all)
{
    std::vector<Theme> themes = filter.themes.empty() ? all : filter.themes;
    flip(themes, theme);
    if (themes.empty()) {
        return;
    }
    std::ranges::sort(themes);
    filter.themes = themes.size() == all.size() ? std::vector<Theme>() : themes;
}

void flipStage(MapFilter& filter, const StageOf& stage, const Dataset& dataset)
{
    std::vector<StageOf> hidden = filter.hiddenStages;
    flip(hidden, stage);
    const Chain* chain = dataset.chain(stage.chainId);
    const bool anyShown = !chain || std::ranges::any_of(chain->stages, [&](const Stage& each) {
        return !std::ranges::contains(hidden, StageOf{chain->id, each.id});
    });
    if (anyShown) {
        filter.hiddenStages = std::move(hidden);
    }
}

} // namespace

Legend withoutSwitchedOff(Legend legend)
{
    for (LegendSection& section : legend.sections) {
        std::erase_if(section.entries, [](const LegendEntry& entry) { return entry.toggle && !entry.toggle->on; });
    }
    std::erase_if(legend.sections, [](const LegendSection& section) { return section.entries.empty(); });
    return legend;
}

bool isOn(const MapFilter& filter, const LegendSwitch& toggle)
{
    if (const auto* family = std::get_if<LinkFamily>(&toggle.of)) {
        return filter.families ? std::ranges::contains(*filter.families, *family) : toggle.on;
    }
    if (const auto* theme = std::get_if<Theme>(&toggle.of)) {
        return passesThemes(filter, {*theme});
    }
    const auto* stage = std::get_if<StageOf>(&toggle.of);
    return stage && !std::ranges::contains(filter.hiddenStages, *stage);
}

MapFilter switched(const MapFilter& filter, const LegendSwitch& toggle, const Legend& legend, const Dataset& dataset)
{
    MapFilter next = filter;
    if (const auto* family = std::get_if<LinkFamily>(&toggle.of)) {
        next.families = filter.families ? filter.families : familiesOn(legend);
        flip(*next.families, *family);
    } else if (const auto* theme = std::get_if<Theme>(&toggle.of)) {
        flipTheme(next, *theme, dataset.vocabulary().themes());
    } else if (const auto* stage = std::get_if<StageOf>(&toggle.of)) {
        flipStage(next, *stage, dataset);
    }
    return next;
}

} // namespace ketenkaart
