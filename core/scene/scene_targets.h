#pragma once

#include "core/model/dataset.h"
#include "core/scene/map_scene.h"

#include <vector>

namespace ketenkaart {

/// A thing on a scene that can be named and chosen without a pointer: a symbol, or one link.
struct SceneTarget
{
    QString key;   ///< the same for the same thing on every scene, as long as a cluster keeps its members
    SceneHit hit;  ///< a link stands for itself, also where it is drawn as part of a bundle
    QRectF bounds; ///< what it covers, in view pixels of the scene
    QString badge; ///< what stands in the symbol: the number of a stage, or a count

    [[nodiscard]] bool isLink() const { return hit.kind == SceneHit::Kind::Link; }
    /// Whether it is this actor or campus, or the symbol that the actor is gathered in.
    [[nodiscard]] bool standsFor(const QString& id) const { return hit.id == id || hit.members.contains(id); }
};

/// The key of the target that this is a hit of; of a bundle, that of its first link.
[[nodiscard]] QString keyOf(const SceneHit& hit);

/// Everything of a scene that is at least partly within the frame (view pixels): the symbols as one reads, from the top
/// to the bottom; then each link once.
[[nodiscard]] std::vector<SceneTarget> targetsOf(const MapScene& scene, const QRectF& frame);

/// Null when there is none.
[[nodiscard]] const SceneTarget* targetWithKey(const std::vector<SceneTarget>& targets, const QString& key);

enum class Direction { Left, Right, Up, Down };

/// The symbol to which one goes from a point in a direction: the nearest within 45 degrees of it, where what lies
/// straight ahead counts as nearer. Null when there is none.
[[nodiscard]] const SceneTarget* nextTowards(const std::vector<SceneTarget>& targets, const QPointF& from,
                                             Direction direction);
/// The symbol nearest to a point; null when there is none.
[[nodiscard]] const SceneTarget* nearestTo(const std::vector<SceneTarget>& targets, const QPointF& point);

/// What these targets are, one by one: also who is in a cluster or gathered on a campus. In the order of the data; the
/// pointers live as long as any copy of the dataset.
struct ShownContent
{
    std::vector<const Campus*> campuses;
    std::vector<const Actor*> actors;
    std::vector<const Link*> links;
};
[[nodiscard]] ShownContent contentOf(const std::vector<SceneTarget>& targets, const Dataset& dataset);

} // namespace ketenkaart
