#pragma once

#include "core/geo/curve.h"
#include "core/geo/map_view.h"
#include "core/scene/legend.h"
#include "core/scene/map_style.h"

#include <QLineF>
#include <QPainterPath>
#include <QPen>
#include <QPolygonF>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <variant>
#include <vector>

namespace ketenkaart {

// The items of a scene: resolved geometry in view pixels, resolved style. They know no widget and no dataset.

/// A filled area: land, water, a ribbon of a flow diagram.
struct AreaItem
{
    QPainterPath path;
    QColor fill;
    QPen outline = QPen(Qt::NoPen);
    QStringList linkIds = {}; ///< the links that a ribbon, or the ground of the words on a flow, stands for; of the
                              ///< words of a headline its id
};

/// A line of the base map: river, border.
struct LineItem
{
    QPainterPath path;
    QPen pen;
};

/// What a curve on the map stands for: the links of one family from one anchor to another, or a headline.
struct FlowInfo
{
    QString fromAnchor; ///< AnchorInfo::key; also of an anchor that lies outside the picture
    QString toAnchor;
    LinkFamily family = LinkFamily::Delivery;
    int implied = 0;         ///< of its links
    bool isHeadline = false; ///< words of a chain, not links
    Curve way;               ///< all of it, from the rim of one anchor to that of the other
    QString words;           ///< as they stand on it: "supplies 2"
    QString name;            ///< what it is, in words: "Utrecht to Limburg: supplies 2"
};

/// A link between two actors in a diagram: a curve, or several that follow each other, which ends at the rims of their
/// symbols. On a map a flow of links between two anchors.
struct LinkItem
{
    QString linkId;         ///< empty for a headline
    QStringList bundledIds; ///< all links that it stands for, when it is a flow of several
    std::optional<FlowInfo> flow = {};
    double statedShare = 1.0; ///< of a flow: how much of it the source states; the rest is drawn pale
    Curve curve;              ///< ends at the foot of the arrow head when there is one
    QPolygonF arrow;
    QColor colour;
    double width = 1.0;
    bool dashed = false; ///< implied by the source, not stated
    double opacity = 1.0;
    QColor rim;              ///< a bright band along both sides
    double rimWidth = 0.0;   ///< of one side; 0 for none
    bool isLost = false;     ///< not there in the case that is shown: dotted
    std::vector<Curve> lead; ///< what leads from the start to the curve, where one curve does not make the way

    /// Every link that it stands for.
    [[nodiscard]] QStringList ids() const { return bundledIds.isEmpty() ? QStringList{linkId} : bundledIds; }
    [[nodiscard]] QPainterPath path() const;
    /// Shortest distance from a point to the way, without the arrow head.
    [[nodiscard]] double distanceTo(const QPointF& point) const;
    /// Whether that may be as little as this; quick, as it only asks the box around the way.
    [[nodiscard]] bool mayPass(const QPointF& point, double within) const;
};

/// What an anchor is: actors that stand near to each other at this scale, drawn as one at their true place.
struct AnchorInfo
{
    QString key;                ///< the same on every scene in which the anchor stands for the same place
    QString name;               ///< of the region, municipality, campus or actor that it is
    GeoPoint position;          ///< the mean of its actors' sites
    std::vector<QPointF> sites; ///< where the actors are, in view pixels
    QStringList innerLinkIds;   ///< links between its own actors
    QStringList campusIds;      ///< on which its actors sit
};

/// A symbol of an actor, a campus or an anchor of several actors.
struct MarkerItem
{
    enum class Target { Actor, Campus, Cluster };
    Target target = Target::Actor;
    QString id;                            ///< of the actor or campus; empty for an anchor of several
    QStringList members;                   ///< actors that this symbol stands for besides: those of an anchor
    std::optional<AnchorInfo> anchor = {}; ///< of a symbol that stands on the map for actors
    double opacity = 1.0;
    MarkerShape shape = MarkerShape::Circle;
    QPointF centre;
    double radius = 5.0;
    QColor fill;
    QColor outline;
    double outlineWidth = 1.2;
    QString badge;                  ///< number of the stage, or count of a cluster
    QColor badgeColour = Qt::white; ///< see MapStyle::inkOn
    QColor rim;                     ///< a bright band around the symbol
    double rimWidth = 0.0;          ///< 0 for none
    CaseMark caseMark = CaseMark::None;

    /// The actors that it stands for: of an anchor of several all of them; of a campus those drawn as it.
    [[nodiscard]] QStringList actorIds() const;
    /// Whether it is this actor or campus, or stands for it among others.
    [[nodiscard]] bool standsFor(const QString& actorOrCampus) const;
};

/// A line of text.
struct LabelItem
{
    enum class Target { Actor, Campus, Link, Place, Province, Water, Country };
    Target target = Target::Place;
    QString id; ///< of the actor, campus or link; empty for the base map
    QString text;
    QPointF baseline; ///< left end
    QRectF box;       ///< what it covers, in view pixels; of a slanted label the box around it
    TextStyle style;
    double angle = 0.0; ///< degrees, clockwise, around the left end of the baseline
};

/// The names of an anchor's actors, beside it.
struct CardItem
{
    QString anchor; ///< AnchorInfo::key
    QRectF rect;
    QLineF leader;                  ///< from the rim of the anchor to the card; of no length where they are close
    std::vector<MarkerItem> badges; ///< the numbers of stages, or the colours of themes
    std::vector<LabelItem> texts;   ///< the title, which has no id, and names; a long one is several of one id
    std::vector<QRectF> rings;      ///< around names that a case cuts off
    QStringList actorIds;           ///< whose names are on it
    QStringList omitted;            ///< whose names did not fit
};

using SceneItem = std::variant<AreaItem, LineItem, LinkItem, MarkerItem, CardItem, LabelItem>;

/// What is on the map, ready to be painted or asked what lies under a point. Immutable once built; may be handed to any
/// thread. Two threads must not paint the same scene at once (see deepCopy()).
struct MapScene
{
    MapView view;
    MapStyle style = MapStyle::standard(); ///< what the items were made with, for what is painted around them
    QColor background;
    std::vector<SceneItem> items;                           ///< in painting order
    Legend legend;                                          ///< of what is visible
    std::array<int, std::size(allLinkFamilies)> notDrawn{}; ///< links that the filter's families leave out
    int withoutPlace = 0;                                   ///< actors that the map is about and that are nowhere on it
    QString attribution;                                    ///< credits that every picture must carry
};

/// A copy that shares nothing with the original. Painting a QPainterPath fills caches inside it that all its copies
/// share, so threads that paint at the same time need a copy each.
[[nodiscard]] QPainterPath deepCopy(const QPainterPath& path);
[[nodiscard]] std::vector<SceneItem> deepCopy(const std::vector<SceneItem>& items);
[[nodiscard]] MapScene deepCopy(const MapScene& scene);

/// The credits of the base map, as every picture must carry them.
[[nodiscard]] QString mapAttribution();

/// How far the middle of each card is from that of its anchor, by the anchor's key: for SceneRequest::lastCards.
[[nodiscard]] QHash<QString, QPointF> cardOffsets(const MapScene& scene);

/// A thing under a point of a scene.
struct SceneHit
{
    enum class Kind { None, Actor, Campus, Cluster, Link };
    Kind kind = Kind::None;
    QString id;          ///< of the actor, campus or link
    QStringList members; ///< as in MarkerItem; of a link, all that its bundle stands for
    QPointF position;    ///< centre of the symbol, or the point itself for a link; view pixels

    bool operator==(const SceneHit&) const = default;
};

/// The symbol, or else the name or card, within the tolerance (view pixels) of the point; links only where there is
/// none of those.
[[nodiscard]] SceneHit hitTest(const MapScene& scene, const QPointF& point, double tolerance = 4.0);

/// The symbol of an actor or campus in this scene, or of the cluster or campus that stands for the actor; no value when
/// it is not shown.
[[nodiscard]] std::optional<MarkerItem> markerOf(const MapScene& scene, const QString& id);

/// The symbol of the anchor with this AnchorInfo::key; null when the scene has none.
[[nodiscard]] const MarkerItem* anchorWithKey(const MapScene& scene, const QString& key);

/// Where an actor can be pointed at (view pixels): its own symbol, else its name on a card, else the symbol that stands
/// for it among others; no value when it is not shown.
[[nodiscard]] std::optional<QPointF> placeOf(const MapScene& scene, const QString& actorId);

} // namespace ketenkaart
