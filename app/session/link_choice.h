#pragma once

#include "app/session/map_session.h"

namespace ketenkaart {

/// "From → to", or "one — other" of a link that has no direction; empty when an end does not exist.
[[nodiscard]] QString endsOf(const Link& link, const Dataset& dataset);

/// What choosing a link does, wherever one does so: its ends come into view together, and it is put forward.
void putForward(MapSession& session, const Link& link);

} // namespace ketenkaart
