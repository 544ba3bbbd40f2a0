#include "core/scene/scene_targets.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>
#include <utility>

namespace ketenkaart {

namespace {

constexpr int curveSteps = 24; ///< in which a link is looked at to find out where it is

SceneTarget targetOf(const MarkerItem& marker)
{
    using enum MarkerItem::Target;
    const SceneHit::Kind kind = marker.target == Actor    ? SceneHit::Kind::Actor
                                : marker.target == Campus ? SceneHit::Kind::Campus
                                                          : SceneHit::Kind::Cluster;
    const QPointF reach(marker.radius, marker.radius);
    const SceneHit hit{kind, marker.id, marker.members, marker.centre};
    return {keyOf(hit), hit, QRectF(marker.centre - reach, marker.centre + reach), marker.badge};
}

/// The points of the way of a link that are in the frame.
QPolygonF seenPoints(const LinkItem& link, const QRectF& frame)
{
    std::vector<Curve> pieces = link.lead;
    pieces.push_back(link.curve);
    QPolygonF seen;
    for (const Curve& piece : pieces) {
        for (int step = 0; step <= curveSteps; ++step) {
            if (const QPointF point = piece.at(static_cast<double>(step) / curveSteps); frame.contains(point)) {
                seen.append(point);
            }
        }
    }
    return seen;
}

/// The names on a card, except that of an actor whose own symbol is on the map. A long name may be in two stages.
void addNames(std::vector<SceneTarget>& targets, const CardItem& card, const QRectF& frame)
{
    QSet<QString> known;
    for (const SceneTarget& target : targets) {
        if (target.hit.kind == SceneHit::Kind::Actor) {
            known.insert(target.hit.id);
        }
    }
    for (const LabelItem& text : card.texts) {
        if (!text.id.isEmpty() && !known.contains(text.id) && frame.intersects(text.box)) {
            known.insert(text.id);
            const SceneHit hit{SceneHit::Kind::Actor, text.id, {}, text.box.center()};
            targets.push_back({keyOf(hit), hit, text.box, {}});
        }
    }
}

std::vector<SceneTarget> linksOf(const MapScene& scene, const QRectF& frame)
{
    std::vector<SceneTarget> links;
    QHash<QString, size_t> places;
    for (const SceneItem& item : scene.items) {
        const auto* drawn = std::get_if<LinkItem>(&item);
        const QPolygonF seen = drawn && !drawn->linkId.isEmpty() ? seenPoints(*drawn, frame) : QPolygonF();
        if (seen.isEmpty()) {
            continue;
        }
        const double half = drawn->width / 2.0;
        const QRectF bounds = seen.boundingRect().adjusted(-half, -half, half, half);
        for (const QString& id : drawn->ids()) {
            if (const auto known = places.constFind(id); known != places.constEnd()) {
                links[*known].bounds |= bounds; // another piece of its way
                continue;
            }
            places.insert(id, links.size());
            const SceneHit hit{SceneHit::Kind::Link, id, {}, seen[seen.size() / 2]};
            links.push_back({keyOf(hit), hit, bounds, {}});
        }
    }
    return links;
}

/// How far a point is in a direction, and how far beside it.
QPointF alongAndBeside(const QPointF& way, Direction direction)
{
    switch (direction) {
    case Direction::Left:
        return {-way.x(), std::abs(way.y())};
    case Direction::Right:
        return {way.x(), std::abs(way.y())};
    case Direction::Up:
        return {-way.y(), std::abs(way.x())};
    case Direction::Down:
        return {way.y(), std::abs(way.x())};
    }
    std::unreachable();
}

} // namespace

QString keyOf(const SceneHit& hit)
{
    const QString name = hit.kind == SceneHit::Kind::Cluster ? hit.members.join(u' ') : hit.id;
    return QString::number(static_cast<int>(hit.kind)) + u':' + name;
}

std::vector<SceneTarget> targetsOf(const MapScene& scene, const QRectF& frame)
{
    std::vector<SceneTarget> targets;
    for (const SceneItem& item : scene.items) {
        if (const auto* marker = std::get_if<MarkerItem>(&item)) {
            SceneTarget target = targetOf(*marker);
            if (frame.intersects(target.bounds)) {
                targets.push_back(std::move(target));
            }
        }
    }
    for (const SceneItem& item : scene.items) {
        if (const auto* card = std::get_if<CardItem>(&item)) {
            addNames(targets, *card, frame);
        }
    }
    std::ranges::stable_sort(targets, {}, [](const SceneTarget& target) {
        return std::pair(target.hit.position.y(), target.hit.position.x());
    });
    std::ranges::move(linksOf(scene, frame), std::back_inserter(targets));
    return targets;
}

const SceneTarget* targetWithKey(const std::vector<SceneTarget>& targets, const QString& key)
{
    const auto found = std::ranges::find(targets, key, &SceneTarget::key);
    return found == targets.end() ? nullptr : &*found;
}

const SceneTarget* nextTowards(const std::vector<SceneTarget>& targets, const QPointF& from, Direction direction)
{
    const SceneTarget* next = nullptr;
    double nearest = std::numeric_limits<double>::max();
    for (const SceneTarget& target : targets) {
        const QPointF way = alongAndBeside(target.hit.position - from, direction);
        // Of two on one line, each is to the left or right of the other; less than a pixel is no way.
        if (target.isLink() || way.x() < 1.0 || way.x() < way.y()) {
            continue;
        }
        const double away = way.x() + 2.0 * way.y();
        if (away < nearest) {
            nearest = away;
            next = &target;
        }
    }
    return next;
}

const SceneTarget* nearestTo(const std::vector<SceneTarget>& targets, const QPointF& point)
{
    const SceneTarget* next = nullptr;
    double nearest = std::numeric_limits<double>::max();
    for (const SceneTarget& target : targets) {
        const QPointF way = target.hit.position - point;
        const double away = std::hypot(way.x(), way.y());
        if (!target.isLink() && away < nearest) {
            nearest = away;
            next = &target;
        }
    }
    return next;
}

ShownContent contentOf(const std::vector<SceneTarget>& targets, const Dataset& dataset)
{
    QSet<QString> campuses;
    QSet<QString> actors;
    QSet<QString> links;
    for (const SceneTarget& target : targets) {
        QSet<QString>& ids = target.isLink() ? links : target.hit.kind == SceneHit::Kind::Campus ? campuses : actors;
        ids.insert(target.hit.id);
        for (const QString& id : target.hit.members) {
            actors.insert(id);
        }
    }
    ShownContent content;
    const auto take = [](const auto& entities, QSet<QString>& ids, auto& into) {
        for (const auto& entity : entities) {
            if (ids.remove(entity.id)) { // of two with one id, the first is the one that is drawn
                into.push_back(&entity);
            }
        }
    };
    take(dataset.campuses(), campuses, content.campuses);
    take(dataset.actors(), actors, content.actors);
    take(dataset.links(), links, content.links);
    std::erase_if(content.links,
                  [&](const Link* link) { return !dataset.actor(link->fromId) || !dataset.actor(link->toId); });
    return content;
}

} // namespace ketenkaart
