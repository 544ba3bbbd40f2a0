#include "core/scene/symbol_layer.h"

#include "core/scene/case_marks.h"
#include "core/scene/label_placement.h"
#include "core/scene/point_clusters.h"
#include "core/scene/text_metrics.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <numbers>

namespace ketenkaart {

namespace {

/// How far outside the view a site may lie and still have its symbol laid out, in view pixels: labels and links that
/// reach in must not pop up while panning.
constexpr double reachBeyondView = 40.0;

struct Spot
{
    const Actor* actor = nullptr;
    QPointF site;
};

MarkerItem campusMarker(const Campus& campus, const MapStyle& style)
{
    MarkerItem marker;
    marker.target = MarkerItem::Target::Campus;
    marker.id = campus.id;
    marker.shape = MarkerShape::Hexagon;
    marker.radius = style.campusRadius;
    marker.fill = style.campusFill;
    marker.outline = style.campusColour;
    marker.outlineWidth = 1.8 * style.scale;
    marker.badgeColour = style.campusColour;
    return marker;
}

/// The shortest other name, where it spares at least a third; empty when there is none.
QString shortName(const QString& name, const QStringList& aliases)
{
    QString shortest;
    for (const QString& alias : aliases) {
        if (3 * alias.size() <= 2 * name.size() && (shortest.isEmpty() || alias.size() < shortest.size())) {
            shortest = alias;
        }
    }
    return shortest;
}

QRectF boxAround(const QPointF& centre, double reach)
{
    return {centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach};
}

class SymbolLayer
{
public:
    SymbolLayer(const SceneRequest& request, const Emphasis& emphasis, OccupiedSpace& space)
        : m_request(request)
        , m_emphasis(emphasis)
        , m_space(space)
    {
        const QRectF outer = request.layoutFrame.isEmpty() ? request.view.rect() : request.layoutFrame;
        const QRectF inner = request.preferredFrame.isEmpty() ? outer : request.preferredFrame;
        m_frame = {outer.adjusted(5, 5, -5, -5), inner.adjusted(5, 5, -5, -5)};
        const QRectF wide = outer.adjusted(-reachBeyondView, -reachBeyondView, reachBeyondView, reachBeyondView);
        const auto add = [&](const Actor& actor, std::vector<Spot>& spots) {
            if (const QPointF site = request.view.geoToView(*actor.position); wide.contains(site)) {
                spots.push_back({&actor, site});
            }
        };
        for (const Actor& actor : request.dataset.actors()) {
            const bool isEmphasised = emphasis.actorIds.contains(actor.id);
            if (actor.position && (isEmphasised || passes(request.filter, actor))) {
                // What a case plans must not disappear in a cluster.
                const bool leads = isEmphasised || (emphasis.actorIds.isEmpty() && isPlanned(actor, request));
                add(actor, leads ? m_front : m_back);
            }
        }
        for (const Actor* actor : leftOutActors(request)) {
            if (actor->position) {
                add(*actor, m_front);
            }
        }
    }

    SymbolLayout run()
    {
        if (m_emphasis.actorIds.isEmpty() && isOpen()) {
            layOutOpen();
        } else if (m_emphasis.actorIds.isEmpty()) {
            layOutOverview();
        } else {
            layOutEmphasis();
        }
        return std::move(m_layout);
    }

private:
    /// Nothing is emphasised: campuses lead, with the actors that stand on them; the rest are clusters and markers.
    void layOutOverview()
    {
        std::vector<Symbol> campuses;
        std::vector<Spot> rest = m_back;
        for (const Campus& campus : m_request.dataset.campuses()) {
            if (!showsCampus(campus)) {
                continue;
            }
            Symbol symbol{campusMarker(campus, m_request.style),
                          m_request.view.geoToView(*campus.position),
                          campus.name,
                          shortName(campus.name, campus.aliases),
                          LabelItem::Target::Campus,
                          m_request.style.campusLabel};
            std::erase_if(rest, [&](const Spot& spot) {
                const bool gathered = spot.actor->campusId == campus.id &&
                                      distance(spot.site, symbol.site) < gatherDistance * m_request.style.scale;
                if (gathered) {
                    symbol.marker.members.append(spot.actor->id);
                }
                return gathered;
            });
            if (!symbol.marker.members.isEmpty()) {
                symbol.marker.badge = QString::number(symbol.marker.members.size());
                symbol.marker.radius += 2.5 * m_request.style.scale; // room for the number
            }
            campuses.push_back(std::move(symbol));
        }
        for (const Spot& spot : m_front) {
            campuses.push_back(symbolOf(spot, m_request.style.markerRadius, m_request.style.actorLabel));
        }
        append(fanOut(std::move(campuses), m_frame, {}, m_request.style, m_space));
        addClusters(rest);
    }

    /// Whether every actor is shown with its name: when one has zoomed in on a place, or when few are left by the
    /// filter. Neither changes while panning, so nothing opens and closes under the mouse.
    bool isOpen() const
    {
        const auto passing = std::ranges::count_if(m_request.dataset.actors(), [&](const Actor& actor) {
            return actor.position && passes(m_request.filter, actor);
        });
        const bool isNear = m_request.view.metresPerPixel() <= openMetresPerPixel && m_back.size() <= mostOpenInView;
        const bool isFiltered = !m_request.filter.themes.empty() || !m_request.filter.provinces.isEmpty();
        return isNear || (isFiltered && passing <= mostOpenAnywhere);
    }

    /// Campuses lead, each followed by the actors on it; where they crowd each other they fan out together.
    void layOutOpen()
    {
        std::vector<Symbol> symbols;
        std::vector<Spot> rest = m_back;
        rest.insert(rest.end(), m_front.begin(), m_front.end());
        const auto addActor = [&](const Spot& spot) {
            symbols.push_back(symbolOf(spot, m_request.style.markerRadius, m_request.style.actorLabel));
        };
        for (const Campus& campus : m_request.dataset.campuses()) {
            if (!showsCampus(campus)) {
                continue;
            }
            symbols.push_back({campusMarker(campus, m_request.style), m_request.view.geoToView(*campus.position),
                               campus.name, shortName(campus.name, campus.aliases), LabelItem::Target::Campus,
                               m_request.style.campusLabel});
            std::erase_if(rest, [&](const Spot& spot) {
                const bool isHere = spot.actor->campusId == campus.id;
                if (isHere) {
                    addActor(spot);
                }
                return isHere;
            });
        }
        std::ranges::for_each(rest, addActor);
        append(fanOut(std::move(symbols), m_frame, {}, m_request.style, m_space));
    }

    /// A chain or an actor is emphasised: its symbols are all shown and named; campuses orient; the rest fades. Where
    /// there are more of them than anybody could read names, those but the focused actor are clusters.
    void layOutEmphasis()
    {
        std::vector<Spot> named = m_front;
        std::vector<Spot> gathered;
        if (named.size() > mostNamed) {
            const auto rest = std::ranges::stable_partition(
                named, [this](const Spot& spot) { return spot.actor->id == m_request.focusActorId; });
            gathered.assign(rest.begin(), rest.end());
            named.erase(rest.begin(), rest.end());
        }
        sortByStage(named);
        std::vector<Symbol> symbols;
        for (const Spot& spot : named) {
            symbols.push_back(symbolOf(spot, m_request.style.chainMarkerRadius, m_request.style.chainLabel));
            symbols.back().marker = chainMarker(*spot.actor);
        }
        append(fanOut(std::move(symbols), m_frame, gathered.empty() ? corridors() : std::vector<Corridor>(),
                      m_request.style, m_space));
        addClusters(gathered);

        addOrientingCampuses();
        std::vector<MarkerItem> faded;
        for (const Spot& spot : m_back) {
            MarkerItem marker = actorMarker(*spot.actor, m_request.style, m_request.style.fadedRadius);
            fade(marker, m_request.style);
            marker.outlineWidth = 0.6;
            marker.centre = spot.site;
            if (m_space.isFree(boxAround(marker.centre, marker.radius))) {
                m_space.add(boxAround(marker.centre, marker.radius));
                faded.push_back(std::move(marker));
            }
        }
        // Underneath what counts.
        std::ranges::reverse(faded);
        m_layout.markers.insert(m_layout.markers.begin(), std::make_move_iterator(faded.begin()),
                                std::make_move_iterator(faded.end()));
    }

    /// With the number of its stage, where a chain is chosen, or what a highlight says of it.
    MarkerItem chainMarker(const Actor& actor) const
    {
        MarkerItem marker = markedActor(actor, m_request, m_request.style.chainMarkerRadius);
        if (marker.caseMark != CaseMark::LeftOut) {
            const auto stage = stageOf(actor.id);
            marker.badge = stage ? QString::number(*stage + 1) : QString();
            applyHighlight(marker, m_request);
        }
        return marker;
    }

    /// Campuses at their sites where there is room, those with an emphasised actor first.
    void addOrientingCampuses()
    {
        QSet<QString> concerned;
        for (const Spot& spot : m_front) {
            concerned.insert(spot.actor->campusId);
        }
        std::vector<const Campus*> campuses;
        for (const Campus& campus : m_request.dataset.campuses()) {
            if (showsCampus(campus)) {
                campuses.push_back(&campus);
            }
        }
        std::ranges::stable_partition(campuses, [&](const Campus* campus) { return concerned.contains(campus->id); });

        TextStyle labelStyle = m_request.style.campusLabel;
        labelStyle.size *= 0.9;
        labelStyle.weight = QFont::Normal;
        std::vector<std::pair<const Campus*, MarkerItem>> placed;
        for (const Campus* campus : campuses) {
            MarkerItem marker = campusMarker(*campus, m_request.style);
            marker.radius = m_request.style.campusRadius * 0.8;
            marker.centre = m_request.view.geoToView(*campus->position);
            const QRectF box = boxAround(marker.centre, marker.radius + 1.0);
            if (m_space.isFree(box)) {
                m_space.add(box);
                placed.emplace_back(campus, marker);
            }
        }
        for (const auto& [campus, marker] : placed) {
            m_layout.markers.push_back(marker);
            addLabel(LabelItem::Target::Campus, campus->id, {campus->name, shortName(campus->name, campus->aliases)},
                     labelStyle, marker.centre, marker.radius);
        }
    }

    Symbol symbolOf(const Spot& spot, double radius, const TextStyle& labelStyle) const
    {
        const Actor& actor = *spot.actor;
        return {markedActor(actor, m_request, radius),
                spot.site,
                actor.name,
                shortName(actor.name, actor.aliases),
                LabelItem::Target::Actor,
                markedLabel(actor, m_request, labelStyle)};
    }

    bool showsCampus(const Campus& campus) const
    {
        const MapFilter& filter = m_request.filter;
        return campus.position && passesThemes(filter, campus.themes) &&
               m_frame.outer.contains(m_request.view.geoToView(*campus.position)) &&
               (filter.provinces.isEmpty() || filter.provinces.contains(campus.province));
    }

    /// Clusters are groups, so that links can run between them.
    void addClusters(const std::vector<Spot>& spots)
    {
        const bool isFront = !m_emphasis.actorIds.isEmpty();
        std::vector<QPointF> sites;
        sites.reserve(spots.size());
        for (const Spot& spot : spots) {
            sites.push_back(spot.site);
        }
        const MapStyle& style = m_request.style;
        std::vector<MarkerItem> singles;
        for (const PointCluster& cluster : clustersOf(sites, clusterDistance * style.scale)) {
            if (cluster.members.size() == 1) {
                const Actor& only = *spots[cluster.members.front()].actor;
                MarkerItem marker = isFront ? chainMarker(only) : actorMarker(only, style, style.markerRadius);
                if (settle(marker, cluster.centre)) {
                    singles.push_back(marker);
                }
                continue;
            }
            MarkerItem marker;
            marker.target = MarkerItem::Target::Cluster;
            marker.shape = MarkerShape::Circle;
            marker.radius = style.chainMarkerRadius +
                            style.scale * (0.5 + std::min(4.0, std::log2(static_cast<double>(cluster.members.size()))));
            marker.fill = style.clusterFill;
            marker.outline = style.markerOutline;
            marker.outlineWidth = 1.5 * style.scale;
            marker.badgeColour = MapStyle::inkOn(marker.fill);
            marker.badge = QString::number(cluster.members.size());
            for (const size_t member : cluster.members) {
                marker.members.append(spots[member].actor->id);
            }
            if (settle(marker, cluster.centre)) {
                m_layout.groups.push_back({marker.members, boxAround(marker.centre, marker.radius), false, true, true});
                m_layout.markers.push_back(std::move(marker));
            }
        }
        for (const MarkerItem& marker : singles) {
            m_layout.markers.push_back(marker);
            const Actor* actor = m_request.dataset.actor(marker.id);
            addLabel(LabelItem::Target::Actor, marker.id, {actor->name, shortName(actor->name, actor->aliases)},
                     isFront ? style.chainLabel : style.actorLabel, marker.centre, marker.radius);
        }
    }

    /// Puts a symbol at its site, or, where that is taken, at the nearest free place around it with a leader line.
    /// False when the edge of the frame would cut it.
    bool settle(MarkerItem& marker, const QPointF& site)
    {
        const double reach = marker.radius + 1.0;
        marker.centre = site;
        if (!m_space.isFree(boxAround(site, reach))) {
            constexpr int directions = 12;
            for (double away = marker.radius + 6.0; away < 64.0 && marker.centre == site; away += 6.0) {
                for (int i = 0; i < directions && marker.centre == site; ++i) {
                    const double angle = 2.0 * std::numbers::pi * i / directions;
                    const QPointF candidate = site + QPointF(std::cos(angle), std::sin(angle)) * away;
                    if (m_space.isFree(boxAround(candidate, reach))) {
                        marker.centre = candidate;
                    }
                }
            }
        }
        if (!m_frame.outer.contains(boxAround(marker.centre, reach))) {
            return false;
        }
        if (marker.centre != site) {
            m_layout.leaders.push_back({site, marker.centre, m_request.style.siteDotRadius, m_request.style.leader});
        }
        m_space.add(boxAround(marker.centre, reach));
        return true;
    }

    /// The name beside a symbol, or its abbreviation, or none. One that stands in the preferred frame is not named
    /// outside it: at its edge the window would cut the name off.
    void addLabel(LabelItem::Target target, const QString& id, const QStringList& names, const TextStyle& style,
                  const QPointF& centre, double radius)
    {
        const QRectF& frame = m_frame.inner.contains(centre) ? m_frame.inner : m_frame.outer;
        for (const QString& name : names) {
            const auto label =
                name.isEmpty() ? std::nullopt : placePointLabel(name, style, centre, radius + 1.0, frame, m_space);
            if (label) {
                m_space.add(label->box);
                m_layout.labels.push_back({target, id, name, label->baseline, label->box, style});
                return;
            }
        }
    }

    std::optional<int> stageOf(const QString& actorId) const
    {
        // One that a case leaves out has its stage in the data without the case.
        const bool isLeftOut = m_request.shownCase && !m_request.dataset.actor(actorId);
        const Dataset& dataset = isLeftOut ? m_request.shownCase->base : m_request.dataset;
        const std::vector<StageOfChain> places = dataset.stagesOfActor(actorId);
        for (const QString& chainId : m_request.filter.chainIds) {
            const auto place = std::ranges::find(places, dataset.chain(chainId), &StageOfChain::chain);
            if (place != places.end()) {
                return static_cast<int>(place->index);
            }
        }
        return std::nullopt;
    }

    void sortByStage(std::vector<Spot>& spots) const
    {
        QHash<const Actor*, int> stages;
        for (const Spot& spot : spots) {
            stages.insert(spot.actor, stageOf(spot.actor->id).value_or(std::numeric_limits<int>::max()));
        }
        std::ranges::stable_sort(spots, [&](const Spot& a, const Spot& b) {
            const int stageA = stages.value(a.actor);
            const int stageB = stages.value(b.actor);
            return stageA != stageB ? stageA < stageB : a.actor->name.localeAwareCompare(b.actor->name) < 0;
        });
    }

    /// Where the links will run, roughly: straight between the sites.
    std::vector<Corridor> corridors() const
    {
        QHash<QString, QPointF> sites;
        for (const Spot& spot : m_front) {
            sites.insert(spot.actor->id, spot.site);
        }
        std::vector<Corridor> corridors;
        for (const Link* link : m_emphasis.links) {
            if (sites.contains(link->fromId) && sites.contains(link->toId)) {
                const QLineF line(sites.value(link->fromId), sites.value(link->toId));
                if (line.length() > 60.0) {
                    corridors.push_back({link->fromId, link->toId, line});
                }
            }
        }
        return corridors;
    }

    void append(SymbolLayout part)
    {
        m_layout.groups.insert(m_layout.groups.end(), part.groups.begin(), part.groups.end());
        m_layout.leaders.insert(m_layout.leaders.end(), part.leaders.begin(), part.leaders.end());
        m_layout.markers.insert(m_layout.markers.end(), part.markers.begin(), part.markers.end());
        m_layout.labels.insert(m_layout.labels.end(), part.labels.begin(), part.labels.end());
    }

    static constexpr double gatherDistance = 20.0;
    static constexpr double clusterDistance = 20.0;
    static constexpr double openMetresPerPixel = 30.0; // a town and what is around it on a screen
    static constexpr size_t mostOpenInView = 90;
    static constexpr size_t mostNamed = 250; // in the foreground; a screen has room for hardly half of them
    static constexpr long mostOpenAnywhere = 30;

    const SceneRequest& m_request;
    const Emphasis& m_emphasis;
    OccupiedSpace& m_space;
    LayoutFrame m_frame;
    std::vector<Spot> m_front;
    std::vector<Spot> m_back;
    SymbolLayout m_layout;
};

} // namespace

MarkerItem actorMarker(const Actor& actor, const MapStyle& style, double radius)
{
    MarkerItem marker;
    marker.target = MarkerItem::Target::Actor;
    marker.id = actor.id;
    marker.shape = style.shapeOf(actor.kind);
    marker.radius = radius;
    marker.fill = style.themeColour(actor.mainTheme());
    marker.outline = style.markerOutline;
    marker.outlineWidth *= style.scale;
    marker.badgeColour = MapStyle::inkOn(marker.fill);
    return marker;
}

double columnWidthEastOf(const SceneRequest& request, double longitude)
{
    double widest = 0.0;
    for (const QString& id : emphasisOf(request).actorIds) {
        const Actor* actor = request.dataset.actor(id);
        if (actor && actor->position && actor->position->longitude > longitude) {
            widest = std::max(widest, textWidth(actor->name, request.style.chainLabel));
        }
    }
    return widest > 0.0 ? widest + 2.0 * request.style.chainMarkerRadius + 34.0 * request.style.scale : 0.0;
}

SymbolLayout symbolLayout(const SceneRequest& request, const Emphasis& emphasis, OccupiedSpace& space)
{
    return SymbolLayer(request, emphasis, space).run();
}

} // namespace ketenkaart
