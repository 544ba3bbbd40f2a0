#pragma once

#include "core/layout/layered_layout.h"
#include "core/scene/chain_routes.h"
#include "core/scene/scene_request.h"
#include "core/scene/wrapped_text.h"

#include <array>
#include <cstdint>
#include <vector>

namespace ketenkaart {

/// What a diagram of a chain is made of, before anything has its place.
struct ChainParts
{
    struct Stage
    {
        QString number;
        WrappableText heading;
        int leftOut = 0; ///< actors for whom there is no room
    };
    struct Node
    {
        const Actor* actor = nullptr;
        size_t layer = 0;
        MarkerItem marker;   ///< at the size of the style, without a place
        WrappableText name;  ///< measured in bold, so that a selection moves nothing
        TextStyle nameStyle; ///< in which it is drawn, at any size
    };
    struct Edge
    {
        const Link* link = nullptr;
        size_t from = 0; ///< index in nodes
        size_t to = 0;
        bool isFaint = false; ///< something else is to be looked at
    };
    std::vector<Stage> stages; ///< those that have actors
    std::vector<Node> nodes;
    std::vector<Edge> edges;
    LayeredGraph graph;                                     ///< the same, in numbers
    std::array<int, std::size(allLinkFamilies)> notDrawn{}; ///< links of families that the filter leaves out
    TextStyle headingStyle;
    TextStyle numberStyle;
};

[[nodiscard]] ChainParts chainParts(const SceneRequest& request, const Chain& chain);

/// A diagram with everything in its place.
struct ChainDrawing
{
    std::vector<AreaItem> bands;
    std::vector<LinkItem> links;
    std::vector<LineItem> crosses; ///< on lost links
    std::vector<MarkerItem> markers;
    std::vector<LabelItem> labels;
    double scale = 0.0; ///< 0 when the surface is too small for any
    int elidedNames = 0;
    int leftOut = 0; ///< actors that are only counted
    std::int64_t crossings = 0;
    std::int64_t crossingsInDataOrder = 0;
};

/// Whether a drawing has room for all actors. Other than the drawing, columnsFit() takes no time.
[[nodiscard]] bool columnsFit(const SceneRequest& request, const ChainParts& parts, const QSizeF& size);
[[nodiscard]] bool bandsFit(const SceneRequest& request, const ChainParts& parts, const QSizeF& size);
[[nodiscard]] ChainDrawing drawColumns(const SceneRequest& request, const ChainParts& parts, const QSizeF& size);
[[nodiscard]] ChainDrawing drawBands(const SceneRequest& request, const ChainParts& parts, const QSizeF& size);

// Shared by both drawings.

enum class TextSide { Left, Right }; ///< of the point at which the lines begin (right) or end (left)

/// The scale at which names have the smallest type that can be read, on paper or on the screen.
[[nodiscard]] double leastScaleOf(const MapStyle& style);
/// Scales that are tried, from the largest to the least.
[[nodiscard]] std::vector<double> diagramScales(const MapStyle& style);

/// Sizes in view pixels at a scale.
struct DiagramSizes
{
    /// Compact, rows are as low as a line of type allows; symbols are then too small for a number.
    DiagramSizes(const MapStyle& style, double scale, bool compact = false);

    double scale;
    double lineScale; ///< lines get thin less fast than type gets small
    double radius;
    double reach; ///< of the widest marker from its centre
    double nameGap;
    double rowGap;
    double rimGap; ///< between a marker and the end of a link
    double arrow;  ///< length of the largest head with the level piece before it
    double name;
    double leastName;
    double heading;
    double leastHeading;
    bool hasBadges;
};

/// Longer names and headings, in em of their type, lose their end however much room there is: they would make
/// everything else small.
inline constexpr double longestNameLine = 22.0;
inline constexpr double longestHeadingLine = 16.0;
/// On how many lines a name may stand: a long one on more.
[[nodiscard]] int nameLines(const WrappableText& name, int mostLines);
/// The width that a name asks for, at this size.
[[nodiscard]] double nameWidth(const WrappableText& name, int mostLines, double size);
/// Whether it may lose its end before the others have to become smaller.
[[nodiscard]] bool isEndless(const WrappableText& name, int mostLines);

/// The least that a node needs across its row: marker or name, whichever is higher.
[[nodiscard]] double nodeHeight(const ChainParts::Node& node, const TextLines& name, const DiagramSizes& sizes);

/// Where the ends of links meet a marker or name, one above the other: asks for an order and gives each its height.
class LinkPorts
{
public:
    /// How a link goes on from its end. In this order they do not cross on leaving it.
    enum class Course { ArcUp, Away, ArcDown };
    /// The measure orders those of one course: where the link goes on, or, for an arc, how far it reaches.
    void add(size_t node, size_t edge, Course course, double measure);
    /// Gives every end its height above or below the centre of its node: no further than reach, nor further apart than
    /// spacing.
    void spread(double reach, double spacing);
    [[nodiscard]] double heightOf(size_t node, size_t edge) const;

private:
    struct End
    {
        size_t node;
        size_t edge;
        Course course;
        double measure;
        double height;
    };
    std::vector<End> m_ends;
};

/// Adds the link along its way, with the arrow head where it has a direction, or a cross where it is lost.
void addLink(ChainDrawing& drawing, const SceneRequest& request, const ChainParts::Edge& edge, CurveWay way,
             const DiagramSizes& sizes);
/// A name that was measured, in the style in which it is drawn.
[[nodiscard]] TextLines drawnName(const ChainParts::Node& node, TextLines name);
/// Adds the name of a node, as drawnName() gives it.
void addName(ChainDrawing& drawing, const ChainParts::Node& node, const TextLines& name, const QPointF& point,
             TextSide side);
/// The marker of a node at its place.
[[nodiscard]] MarkerItem placedMarker(const ChainParts::Node& node, const QPointF& centre, const DiagramSizes& sizes);

/// Adds the lines of a text, centred on the height of a point.
void addLines(std::vector<LabelItem>& labels, const TextLines& text, const QPointF& point, TextSide side,
              LabelItem::Target target, const QString& id);
inline constexpr int mostHeadingLines = 3;
/// The headings of all stages at one size, the largest at which each fits its width.
[[nodiscard]] std::vector<TextLines> fitHeadings(const ChainParts& parts, const std::vector<double>& widths,
                                                 const DiagramSizes& sizes);
/// Adds the heading of a stage with its number from a top left corner.
void addHeading(std::vector<LabelItem>& labels, const ChainParts& parts, size_t stage, const TextLines& text,
                const QPointF& topLeft, const DiagramSizes& sizes);
/// What says how many actors a stage has besides those that are shown, in the width; no lines where it has none.
[[nodiscard]] TextLines leftOutLines(const ChainParts& parts, size_t stage, double width, const DiagramSizes& sizes);
/// The room that the number takes before a heading.
[[nodiscard]] double headingIndent(const ChainParts& parts, const DiagramSizes& sizes);

} // namespace ketenkaart
