#pragma once

#include "app/session/map_session.h"

#include <optional>

namespace ketenkaart {

/// What of the window's view the session does not know.
struct WindowView
{
    std::optional<GeoBox> extent; ///< what the map shows; none for the whole area
    bool isDiagram = false;       ///< the diagram stands in place of the map
};

/// A scene of what the window shows now: view, filter, case, selection, style, and what an analysis puts forward, with
/// a title that says so. It has no id yet. The standard style is not written down, so that such scenes follow that of
/// the presentation.
[[nodiscard]] Slide slideOfView(const MapSession& session, const WindowView& view);

/// Makes an existing scene show what the window shows now; its texts, figures and timing stay.
void takeOverView(Slide& slide, const MapSession& session, const WindowView& view);

/// Has the window show filter, selection, style and what is put forward of a scene, as far as the data have it. The
/// case is the caller's, as it may take a moment.
void showSlideContent(const Slide& slide, MapSession& session);

} // namespace ketenkaart
