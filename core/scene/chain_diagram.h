#pragma once

#include "core/model/error.h"
#include "core/scene/map_scene.h"
#include "core/scene/scene_request.h"

#include <cstdint>
#include <optional>

namespace ketenkaart {

/// A value chain as a diagram: its stages in order with their actors, and the links between them. It knows no
/// geography, so it also has the actors that the map has no place for.
struct ChainDiagram
{
    enum class Direction {
        LeftToRight, ///< stages are columns: for a page, or a panel below a map
        TopToBottom  ///< stages are bands, with actors on both sides of a gutter in which the links run: for a narrow
                     ///< panel beside a map
    };
    MapScene scene;      ///< for paintScene(), hitTest(), markerOf(); view pixels from the top left of the diagram.
                         ///< Its notDrawn counts the links between its actors that the filter's families leave out
    double scale = 1.0;  ///< of type and symbols against the style's sizes
    bool fits = true;    ///< false when some actors are left out for want of room, or all
    int elidedNames = 0; ///< names of actors that lost their end for want of room
    int leftOut = 0;     ///< actors of whom only the number is shown, for want of room
    /// Why there is no diagram. The scene says it then, or is empty where even that has no room.
    std::optional<Error> failure;
    std::int64_t crossings = 0;            ///< that the order leaves, see LayeredLayout and GutterLayout
    std::int64_t crossingsInDataOrder = 0; ///< what the order of the data would have
};

/// Below this type can no longer be read on a screen. Where the style has a least type, that counts as well.
inline constexpr double leastDiagramScale = 0.6;
/// With more actors no page is large enough for a diagram of which one can read the names.
inline constexpr int mostDiagramActors = 600;
/// With more links nobody follows one, and to lay them out takes minutes.
inline constexpr int mostDiagramLinks = 1000;

/// Draws a chain into a surface of this size: as large as it fits, at most at the sizes of the style. Nothing overlaps
/// and nothing leaves the surface; links pass beside names and symbols. A full stage is set in several columns; where
/// the smallest type that can be read is still too large the other direction is tried, and then fewer actors are shown,
/// with the number of the others. Links and what the filter lets through are
/// those of the map of this chain alone; colour is that of the family of a link, so symbols have the shape of the kind
/// of actor and no colour. The chains, view and base map of the request play no part. An actor of two stages stands in
/// the first that is not hidden. Stages of which no actor is left are missing; the others keep their numbers. Actors of
/// one province stand together within a column.
///
/// It fails for a chain that does not exist, has too much for a diagram or of which no actor is left, and, with a
/// scale of 0, where the surface is too small for one actor in each stage. The same input gives the same diagram.
/// Reentrant; may run in any thread once a QGuiApplication exists (it measures text).
[[nodiscard]] ChainDiagram buildChainDiagram(const SceneRequest& request, const QString& chainId, const QSizeF& size,
                                             ChainDiagram::Direction direction);

/// What a reader is told of a failure: what failed and what to do about it.
[[nodiscard]] QString noticeOf(const ChainDiagram& diagram);

} // namespace ketenkaart
