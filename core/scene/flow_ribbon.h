#pragma once

#include "core/graph/flows.h"
#include "core/scene/scene_request.h"

#include <QPainterPath>

namespace ketenkaart {

/// What the colour of a ribbon tells.
enum class FlowColours {
    Origin, ///< where it comes from; one ribbon for all kinds
    Kind    ///< a ribbon for each kind of link
};

/// Which flows a diagram shows, and how.
struct FlowChoice
{
    FlowFilter filter;
    bool within = false; ///< also what stays in one province, or elsewhere; these are many
    FlowColours colours = FlowColours::Origin;

    bool operator==(const FlowChoice&) const = default;
};

/// The links from one part of the country to another, drawn as one band.
struct FlowRibbon
{
    size_t from = 0; ///< index of FlowMatrix::regions()
    size_t to = 0;
    bool mutual = false;          ///< links without a direction: drawn once, from the lower to the higher index
    std::optional<LinkKind> kind; ///< none when it is of all kinds
    QStringList linkIds;
    int implied = 0;
    int planned = 0;
    double height = 0.0; ///< at both ends, and everywhere between, view pixels
    QPainterPath path;

    [[nodiscard]] int count() const { return static_cast<int>(linkIds.size()); }
};

/// The ribbons of the flows of each kind (see flowsByKind()), without their places: those with a direction first, then
/// by from, to and kind. The choice's own filter plays no part but for its kind; the flows have passed it already.
[[nodiscard]] std::vector<FlowRibbon> flowRibbons(const std::vector<std::pair<LinkKind, FlowMatrix>>& flows,
                                                  const FlowChoice& choice);

/// The tint that a home region has on the map at the strength of a symbol; the lightness differs too, for who cannot
/// tell hues. The neutral colour for what is no home region. By an index of FlowMatrix::regions().
[[nodiscard]] QColor regionColour(const MapStyle& style, const StudyArea& area, size_t region);

/// The outline of a band of that height everywhere between two uprights, view pixels.
[[nodiscard]] QPainterPath bandPath(double left, double right, double leftTop, double rightTop, double height);

/// The choice with what a map's filter says of links: its chain, its themes (of both ends) and its certainty. Its
/// provinces play no part in a diagram of all home regions. An empty chain of the choice, of the links in no chain,
/// stays.
[[nodiscard]] FlowChoice flowChoiceOf(const MapFilter& filter, FlowChoice choice);

/// "Utrecht → Limburg, supplies: 12 links, 5 of them implied"
[[nodiscard]] QString flowText(const FlowMatrix& matrix, const FlowRibbon& ribbon);
/// The same of a cell of the matrix, which also holds what is mutual.
[[nodiscard]] QString flowText(const FlowMatrix& matrix, size_t from, size_t to);

} // namespace ketenkaart
