#include "core/scene/map_layer.h"

#include "core/scene/card_fitting.h"
#include "core/scene/case_marks.h"
#include "core/scene/colours.h"
#include "core/scene/flow_items.h"
#include "core/scene/home_cover.h"
#include "core/scene/label_placement.h"
#include "core/scene/map_cards.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <tuple>

namespace ketenkaart {

namespace {

// In millimetres of the layout, see layoutUnit().
constexpr double edge = 2.0;       ///< that cards and flows keep from the frame
constexpr double stubRadius = 0.3; ///< of the end of a flow that leads beyond the frame
constexpr double cardGap = 1.4;
constexpr double longestLeader = 34.0;
constexpr double homeWeight = 7.0; ///< how much further a card may stand to lie on no home province
/// So many anchors have cards; of more one could read none.
constexpr size_t mostCards = 70;
/// Where nothing is chosen, cards name so many actors in full; of more they name a few.
constexpr size_t mostNamesInFull = 60;
/// Flows on a picture; nearer there is more room between the anchors.
constexpr size_t mostFlowsFar = 14;
constexpr size_t mostFlowsNear = 28;
constexpr double farAway = 400.0; ///< metres on the ground for a millimetre of the layout: a province fills a page
/// Up to so many flows, each says what its only link is about.
constexpr size_t fewFlows = 9;

class MapLayerBuilder
{
public:
    MapLayerBuilder(const SceneRequest& request, const Emphasis& emphasis, OccupiedSpace& space)
        : m_request(request)
        , m_style(request.style)
        , m_unit(layoutUnit(request.style))
        , m_frame(frameOf(request))
        , m_isSubject(!emphasis.actorIds.isEmpty())
        , m_emphasis(withLost(emphasis, request))
        , m_attention(attentionOf(request, m_emphasis))
        , m_space(space)
        , m_shown(shownActors())
        , m_anchors(mapAnchors(request, m_shown))
        , m_flows(mapFlows(request, m_emphasis, m_anchors))
    {
        std::erase_if(m_flows.flows,
                      [this](const MapFlow& flow) { return !at(flow.from).isInside && !at(flow.to).isInside; });
        keepStrongest();
    }

    MapLayer run()
    {
        m_layer.notDrawn = m_flows.notDrawn;
        m_layer.withoutPlace = static_cast<int>(std::ranges::count_if(
            m_shown, [this](const Actor* actor) { return !actor->position && m_request.dataset.actor(actor->id); }));
        prepareFlows();
        prepareCards();
        std::vector<qsizetype> names;
        for (const CardRequest& card : m_cardMap.cards) {
            names.push_back(static_cast<qsizetype>(at(card.anchor).actors.size()));
        }
        const MapLayout layout = fitCards(m_cardMap, m_flowMap, m_forms, names);
        addCards(layout);
        addFlows(layout);
        addAnchors();
        addCampuses();
        return std::move(m_layer);
    }

private:
    const MapAnchor& at(int anchor) const { return m_anchors[static_cast<size_t>(anchor)]; }

    /// More flows than that can be told apart by nobody. Those of the fewest links are counted instead.
    void keepStrongest()
    {
        const double metres = m_request.view.metresPerPixel() * m_unit;
        const size_t most = metres > farAway ? mostFlowsFar : mostFlowsNear;
        const auto rank = [](const MapFlow& flow) {
            return std::tuple(flow.headline != nullptr, flow.isAtFocus || flow.isStrong || flow.isLost,
                              flow.links.size());
        };
        std::ranges::stable_sort(m_flows.flows, std::ranges::greater(), rank);
        for (size_t i = most; i < m_flows.flows.size(); ++i) {
            m_flows.notDrawn[static_cast<size_t>(m_flows.flows[i].family)] +=
                static_cast<int>(m_flows.flows[i].links.size());
        }
        m_flows.flows.resize(std::min(most, m_flows.flows.size()));
    }

    std::vector<const Actor*> shownActors() const
    {
        std::vector<const Actor*> actors;
        for (const Actor& actor : m_request.dataset.actors()) {
            if (m_isSubject ? m_emphasis.actorIds.contains(actor.id) : passes(m_request.filter, actor)) {
                actors.push_back(&actor);
            }
        }
        std::ranges::copy(leftOutActors(m_request), std::back_inserter(actors));
        return actors;
    }

    QPointF toUnits(const QPointF& point) const { return point / m_unit; }
    QRectF toUnits(const QRectF& rect) const { return {rect.topLeft() / m_unit, rect.size() / m_unit}; }
    QRectF toView(const QRectF& rect) const { return {rect.topLeft() * m_unit, rect.size() * m_unit}; }

    void prepareFlows()
    {
        m_flowMap.bounds = toUnits(m_frame).adjusted(edge, edge, -edge, -edge);
        for (const MapAnchor& anchor : m_anchors) {
            m_flowMap.anchors.push_back({toUnits(anchor.centre), anchor.radius / m_unit});
        }
        for (const MapFlow& flow : m_flows.flows) {
            AnchorFlow line;
            line.from = at(flow.from).isInside ? flow.from : stubOf(at(flow.to), at(flow.from));
            line.to = at(flow.to).isInside ? flow.to : stubOf(at(flow.from), at(flow.to));
            line.width = flowWidth(flow, m_style) / m_unit;
            line.head = flowHead(flow, m_style) / m_unit;
            line.priority = flow.headline                                    ? 100
                            : flow.isStrong || flow.isAtFocus || flow.isLost ? 50
                                                                             : 10 - static_cast<int>(flow.family);
            m_flowMap.flows.push_back(line);
        }
    }

    /// Where the straight way to an anchor beyond the frame leaves it: a place in the list of the layout's anchors.
    int stubOf(const MapAnchor& inside, const MapAnchor& outside)
    {
        const QLineF way(toUnits(inside.centre), toUnits(outside.centre));
        const QRectF& bounds = m_flowMap.bounds;
        QPointF leaves = way.p2();
        double nearest = way.length();
        const std::array sides{
            QLineF(bounds.topLeft(), bounds.topRight()), QLineF(bounds.topRight(), bounds.bottomRight()),
            QLineF(bounds.bottomRight(), bounds.bottomLeft()), QLineF(bounds.bottomLeft(), bounds.topLeft())};
        for (const QLineF& side : sides) {
            QPointF crossing;
            if (way.intersects(side, &crossing) == QLineF::BoundedIntersection &&
                QLineF(way.p1(), crossing).length() < nearest) {
                leaves = crossing;
                nearest = QLineF(way.p1(), crossing).length();
            }
        }
        m_flowMap.anchors.push_back({leaves, stubRadius});
        return static_cast<int>(m_flowMap.anchors.size()) - 1;
    }

    void prepareCards()
    {
        m_cardMap.gap = cardGap;
        m_cardMap.reach = std::min(longestLeader, 0.35 * std::min(m_frame.width(), m_frame.height()) / m_unit);
        for (const QRectF& rect : m_request.keepClear) {
            m_cardMap.forbidden.push_back(toUnits(rect));
        }
        m_cover = HomeCover(m_request);
        m_cardMap.groundCost = [this](const QRectF& card) { return homeWeight * m_cover.share(toView(card)); };

        std::vector<size_t> order;
        for (size_t i = 0; i < m_anchors.size(); ++i) {
            if (m_anchors[i].isInside) {
                order.push_back(i);
            }
        }
        const auto rank = [this](size_t i) { return rankOf(m_anchors[i]); };
        std::ranges::stable_sort(order, std::ranges::greater(), rank);
        order.resize(std::min(order.size(), mostCards));
        size_t shown = 0;
        for (const size_t i : order) {
            shown += m_anchors[i].actors.size();
        }
        const bool isBrief = !m_isSubject && shown > mostNamesInFull;
        for (const size_t i : order) {
            const MapAnchor& anchor = m_anchors[i];
            const int inner = static_cast<int>(m_flows.innerLinkIds[i].size());
            std::vector<ComposedCard> forms = cardForms(cardTextOf(anchor, m_request, m_attention, inner, !m_isSubject),
                                                        m_frame.size(), m_style, isBrief);
            CardRequest card;
            card.anchor = static_cast<int>(i);
            card.priority = rankOf(anchor);
            for (const ComposedCard& form : forms) {
                card.sizes.push_back(form.size / m_unit);
            }
            if (const auto last = m_request.lastCards.constFind(anchor.key); last != m_request.lastCards.constEnd()) {
                card.lastOffset = toUnits(*last);
            }
            m_cardMap.cards.push_back(std::move(card));
            m_forms.push_back(std::move(forms));
        }
    }

    /// What is asked about comes first, then what holds most.
    int rankOf(const MapAnchor& anchor) const
    {
        const bool isBold = std::ranges::any_of(anchor.actors, [this](const Actor* actor) {
            return m_attention.boldIds.contains(actor->id) || m_attention.cutOffIds.contains(actor->id);
        });
        return static_cast<int>(anchor.actors.size()) + (isBold ? 1000 : 0);
    }

    void addCards(const MapLayout& layout)
    {
        for (size_t i = 0; i < layout.cards.size(); ++i) {
            const std::optional<PlacedCard>& placed = layout.cards[i];
            if (!placed) {
                continue;
            }
            const MapAnchor& anchor = at(m_cardMap.cards[i].anchor);
            const QRectF rect = toView(placed->rect);
            CardItem card = movedBy(m_forms[i][static_cast<size_t>(placed->variant)].card, rect.topLeft());
            card.anchor = anchor.key;
            card.leader = QLineF(placed->leader.p1() * m_unit, placed->leader.p2() * m_unit);
            m_space.add(card.rect);
            m_placedRects.push_back(placed->rect);
            m_layer.cards.emplace_back(std::move(card));
        }
    }

    void addFlows(const MapLayout& layout)
    {
        const bool useLabels =
            (m_request.highlight || !m_request.focusActorId.isEmpty()) && m_flows.flows.size() <= fewFlows;
        std::vector<std::optional<DrawnCurve>> drawn(m_flows.flows.size());
        std::vector<FlowWords> words;
        std::vector<QSizeF> sizes;
        for (size_t i = 0; i < m_flows.flows.size(); ++i) {
            const MapFlow& flow = m_flows.flows[i];
            if (layout.flows[i]) {
                drawn[i] = DrawnCurve{*layout.flows[i], m_flowMap.flows[i].width, m_flowMap.flows[i].head};
            }
            words.push_back(flowWords(flow, m_anchors, m_request, useLabels));
            sizes.push_back(m_attention.isFaint(flow) ? QSizeF() : words.back().size / m_unit);
        }
        const std::vector<std::optional<QRectF>> places = placesOfWords(drawn, sizes);

        std::vector<LinkItem> items;
        for (size_t i = 0; i < m_flows.flows.size(); ++i) {
            const MapFlow& flow = m_flows.flows[i];
            if (!drawn[i]) {
                continue;
            }
            const Curve& curve = drawn[i]->curve;
            items.push_back(flowItem(flow, {curve.start * m_unit, curve.control * m_unit, curve.end * m_unit},
                                     m_anchors, m_request, m_attention));
            keepFree(items.back());
            if (places[i]) {
                const QRectF place = toView(*places[i]);
                m_space.add(place);
                std::ranges::move(wordItems(flow, words[i], place, m_style, m_attention.isFaint(flow)),
                                  std::back_inserter(m_layer.words));
            }
        }
        // Headlines lie lowest, as the road that the others run along; of these the widest.
        std::ranges::stable_sort(items, {}, [](const LinkItem& item) {
            return std::tuple(!item.flow || !item.flow->isHeadline, item.opacity, -item.width);
        });
        addSites();
        std::ranges::move(items, std::back_inserter(m_layer.flows));
    }

    /// A dot where each actor of an anchor of several is, under the flows.
    void addSites()
    {
        for (const MapAnchor& anchor : m_anchors) {
            if (anchor.actors.size() == 1) {
                continue;
            }
            QPainterPath dots;
            for (const QPointF& site : anchor.sites) {
                dots.addEllipse(site, m_style.siteDotRadius, m_style.siteDotRadius);
            }
            const QColor colour = m_attention.isFaint(anchor) ? faint(m_style.clusterFill) : m_style.clusterFill;
            for (const QPointF& site : anchor.sites) {
                const double reach = m_style.siteDotRadius + 0.5;
                m_space.add(QRectF(site.x() - reach, site.y() - reach, 2.0 * reach, 2.0 * reach));
            }
            m_layer.flows.emplace_back(AreaItem{dots, colour, QPen(m_style.casing, 0.6)});
        }
    }

    /// The words of headlines choose first. Those that find no place clear of other flows lie on one rather than being
    /// left out.
    std::vector<std::optional<QRectF>> placesOfWords(const std::vector<std::optional<DrawnCurve>>& drawn,
                                                     const std::vector<QSizeF>& sizes) const
    {
        LabelSurroundings around;
        around.anchors = m_flowMap.anchors;
        around.taken = m_placedRects;
        std::ranges::copy(m_cardMap.forbidden, std::back_inserter(around.taken));
        around.bounds = m_flowMap.bounds;
        std::vector<std::optional<QRectF>> places(drawn.size());
        const auto placeAnywhere = [&](size_t i) {
            if (drawn[i] && !sizes[i].isEmpty() && !places[i]) {
                places[i] = placeLabel(*drawn[i], sizes[i], around);
                if (places[i]) {
                    around.taken.push_back(*places[i]);
                }
            }
        };
        std::vector<std::optional<DrawnCurve>> others = drawn;
        for (size_t i = 0; i < drawn.size(); ++i) {
            if (m_flows.flows[i].headline) {
                placeAnywhere(i);
                if (drawn[i]) {
                    around.curves.push_back(*drawn[i]);
                }
                others[i].reset();
            }
        }
        const std::vector<std::optional<QRectF>> clear = placeLabels(others, sizes, around);
        for (size_t i = 0; i < drawn.size(); ++i) {
            if (clear[i]) {
                places[i] = clear[i];
                around.taken.push_back(*clear[i]);
            }
        }
        around.curves.clear();
        for (size_t i = 0; i < drawn.size(); ++i) {
            placeAnywhere(i);
        }
        return places;
    }

    /// Names of towns keep off a flow.
    void keepFree(const LinkItem& flow)
    {
        const double reach = flow.width / 2.0 + 0.3 * m_unit;
        const int steps = std::max(2, static_cast<int>(flow.curve.length() / (2.0 * m_unit + reach)));
        for (const QPointF& point : flow.curve.points(std::min(steps, 120))) {
            m_space.add(QRectF(point.x() - reach, point.y() - reach, 2.0 * reach, 2.0 * reach));
        }
    }

    void addAnchors()
    {
        const QRectF painted = m_request.view.rect();
        QSet<int> ends; // an anchor beyond the picture is kept where a flow leads to it, for what asks where that is
        for (const MapFlow& flow : m_flows.flows) {
            ends << flow.from << flow.to;
        }
        for (size_t i = 0; i < m_anchors.size(); ++i) {
            const MapAnchor& anchor = m_anchors[i];
            const double reach = anchor.radius + m_style.scale;
            const QRectF box(anchor.centre.x() - reach, anchor.centre.y() - reach, 2.0 * reach, 2.0 * reach);
            if (!painted.intersects(box) && !ends.contains(static_cast<int>(i))) {
                continue;
            }
            m_space.add(box);
            m_layer.anchors.emplace_back(markerOf(anchor, m_flows.innerLinkIds[i]));
        }
    }

    MarkerItem markerOf(const MapAnchor& anchor, const QStringList& inner) const
    {
        const bool isSingle = anchor.actors.size() == 1;
        const Actor& first = *anchor.actors.front();
        MarkerItem marker;
        if (isSingle) {
            marker = markedActor(first, m_request, anchor.radius);
            if (m_isSubject && m_request.dataset.actor(first.id)) {
                marker.fill = m_style.clusterFill;
            }
        } else {
            marker.target = MarkerItem::Target::Cluster;
            marker.fill = m_style.clusterFill;
            marker.outline = m_style.markerOutline;
            marker.badge = QString::number(anchor.actors.size());
        }
        if (!m_isSubject && marker.caseMark != CaseMark::LeftOut && isOfOneTheme(anchor)) {
            marker.fill = m_style.themeColour(shownTheme(first, m_request));
        }
        colourByHighlight(marker, anchor);
        marker.centre = anchor.centre;
        marker.radius = anchor.radius;
        marker.outlineWidth = 1.4 * m_style.scale;
        marker.opacity = m_attention.isFaint(anchor) ? faintOpacity : 1.0;
        marker.anchor = AnchorInfo{anchor.key, anchor.name, m_request.view.viewToGeo(anchor.centre), {}, inner, {}};
        for (const Actor* actor : anchor.actors) {
            if (!actor->campusId.isEmpty() && !marker.anchor->campusIds.contains(actor->campusId)) {
                marker.anchor->campusIds.append(actor->campusId);
            }
        }
        if (!isSingle) {
            marker.anchor->sites = anchor.sites;
            for (const Actor* actor : anchor.actors) {
                marker.members.append(actor->id);
            }
        }
        if (!anchor.campusId.isEmpty()) {
            marker.target = MarkerItem::Target::Campus;
            marker.id = anchor.campusId;
            marker.shape = MarkerShape::Hexagon;
        }
        addRim(marker, anchor);
        return marker;
    }

    /// Where an answer gives all that it is about one colour.
    void colourByHighlight(MarkerItem& marker, const MapAnchor& anchor) const
    {
        std::optional<QColor> colour;
        if (m_request.highlight) {
            for (const Actor* actor : anchor.actors) {
                const QColor own = m_request.highlight->colours.value(actor->id);
                if (own.isValid()) {
                    colour = !colour || *colour == own ? own : m_style.clusterFill;
                }
            }
        }
        const bool isHollow = anchor.actors.size() == 1 && !m_request.dataset.actor(anchor.actors.front()->id);
        if (colour && !isHollow) {
            marker.fill = *colour;
        }
        marker.badgeColour = colour && isHollow ? *colour : MapStyle::inkOn(marker.fill);
    }

    /// Campuses that no anchor stands for, where nothing else is asked about, or that are asked about.
    void addCampuses()
    {
        QSet<QString> known;
        for (const SceneItem& item : m_layer.anchors) {
            const auto* marker = std::get_if<MarkerItem>(&item);
            known.unite(QSet<QString>(marker->anchor->campusIds.begin(), marker->anchor->campusIds.end()));
        }
        for (const Campus& campus : m_request.dataset.campuses()) {
            const MapFilter& filter = m_request.filter;
            const QColor asked = m_request.highlight ? m_request.highlight->colours.value(campus.id) : QColor();
            if ((m_isSubject && !asked.isValid()) || known.contains(campus.id) || !campus.position ||
                !passesThemes(filter, campus.themes) ||
                (!filter.provinces.isEmpty() && !filter.provinces.contains(campus.province))) {
                continue;
            }
            MarkerItem marker;
            marker.target = MarkerItem::Target::Campus;
            marker.id = campus.id;
            marker.shape = MarkerShape::Hexagon;
            marker.centre = m_request.view.geoToView(*campus.position);
            marker.radius = m_style.campusRadius;
            marker.fill = asked.isValid() ? asked : m_style.campusFill;
            marker.outline = m_style.campusColour;
            if (asked.isValid()) {
                marker.badge = m_request.highlight->badges.value(campus.id);
                marker.badgeColour = MapStyle::inkOn(asked);
            }
            marker.outlineWidth = 1.8 * m_style.scale;
            const double reach = marker.radius + m_style.scale;
            const QRectF box(marker.centre.x() - reach, marker.centre.y() - reach, 2.0 * reach, 2.0 * reach);
            if (!m_frame.intersects(box) || !m_space.isFree(box)) {
                continue;
            }
            m_space.add(box);
            if (const auto name =
                    placePointLabel(campus.name, m_style.campusLabel, marker.centre, reach, m_frame, m_space)) {
                m_space.add(name->box);
                m_layer.campuses.emplace_back(LabelItem{LabelItem::Target::Campus, campus.id, campus.name,
                                                        name->baseline, name->box, m_style.campusLabel});
            }
            m_layer.campuses.emplace_back(std::move(marker));
        }
    }

    void addRim(MarkerItem& marker, const MapAnchor& anchor) const
    {
        const auto holds = [&](const QSet<QString>& ids) {
            return std::ranges::any_of(anchor.actors, [&](const Actor* actor) { return ids.contains(actor->id); });
        };
        if (holds(m_attention.cutOffIds)) {
            marker.rim = m_style.alarm;
            marker.rimWidth = 2.4 * m_style.scale;
        } else if (m_request.highlight && holds(m_request.highlight->strongIds)) {
            marker.rim = m_style.highlight;
            marker.rimWidth = 3.0 * m_style.scale;
        }
    }

    bool isOfOneTheme(const MapAnchor& anchor) const
    {
        const Theme theme = shownTheme(*anchor.actors.front(), m_request);
        return std::ranges::all_of(anchor.actors,
                                   [&](const Actor* actor) { return shownTheme(*actor, m_request) == theme; });
    }

    const SceneRequest& m_request;
    const MapStyle& m_style;
    double m_unit; ///< view pixels for a millimetre of the layout
    QRectF m_frame;
    bool m_isSubject; ///< something is emphasised
    Emphasis m_emphasis;
    Attention m_attention;
    OccupiedSpace& m_space;
    std::vector<const Actor*> m_shown;
    std::vector<MapAnchor> m_anchors;
    MapFlows m_flows;
    FlowMap m_flowMap;
    CardMap m_cardMap;
    HomeCover m_cover;
    std::vector<std::vector<ComposedCard>> m_forms; ///< by card of the card map
    std::vector<QRectF> m_placedRects;              ///< in millimetres of the layout
    MapLayer m_layer;
};

} // namespace

MapLayer mapLayer(const SceneRequest& request, const Emphasis& emphasis, OccupiedSpace& space)
{
    return MapLayerBuilder(request, emphasis, space).run();
}

} // namespace ketenkaart
