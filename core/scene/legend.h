#pragma once

#include "core/scene/map_style.h"
#include "core/scene/scene_request.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace ketenkaart {

/// The sample that stands before a line of the legend.
struct MarkerSample
{
    MarkerShape shape = MarkerShape::Circle;
    QColor fill;
    QColor outline;
    QString badge;
    QColor badgeColour = Qt::white; ///< see MapStyle::inkOn
    CaseMark caseMark = CaseMark::None;

    bool operator==(const MarkerSample&) const = default;
};
struct LinkSample
{
    QColor colour;
    double width = 1.4;
    bool dashed = false;
    bool arrow = true;
    bool isLost = false;      ///< as LinkItem::isLost
    bool isFlow = false;      ///< drawn as a flow of a map is
    double statedShare = 1.0; ///< as LinkItem::statedShare

    bool operator==(const LinkSample&) const = default;
};
/// Nothing before a line that only says something.
using LegendSample = std::variant<MarkerSample, LinkSample, std::monostate>;

/// What an entry of the legend can put on the map and take off it.
struct LegendSwitch
{
    std::variant<LinkFamily, Theme, StageOf> of;
    bool on = true;

    bool operator==(const LegendSwitch&) const = default;
};

struct LegendEntry
{
    LegendSample sample;
    QString text;
    std::optional<LegendSwitch> toggle = {}; ///< none where there is nothing to switch

    bool operator==(const LegendEntry&) const = default;
};

struct LegendSection
{
    /// A page that shows stages or themes elsewhere leaves them out of its legend.
    enum class About { Symbols, Themes, Stages, Links };
    QString title;
    std::vector<LegendEntry> entries;
    About about = About::Symbols;

    bool operator==(const LegendSection&) const = default;
};

/// What the symbols on a map mean: only those that are visible on it, and what its switches have taken off it.
struct Legend
{
    std::vector<LegendSection> sections;
    [[nodiscard]] bool isEmpty() const { return sections.empty(); }

    bool operator==(const Legend&) const = default;
};

/// The legend of a picture that has no switches: without what is switched off.
[[nodiscard]] Legend withoutSwitchedOff(Legend legend);
/// Whether the filter lets on the map what this switch is for.
[[nodiscard]] bool isOn(const MapFilter& filter, const LegendSwitch& toggle);

/// The filter after this switch of this legend was used: what is on goes off, and the other way round. The last theme
/// or stage that is on stays on: a map of nothing has no legend to switch it back with.
[[nodiscard]] MapFilter switched(const MapFilter& filter, const LegendSwitch& toggle, const Legend& legend,
                                 const Dataset& dataset);

} // namespace ketenkaart
