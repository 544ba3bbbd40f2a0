#pragma once

#include "core/page/page.h"

#include <stop_token>

class QPainter;
class QRectF;

namespace ketenkaart {

/// Paints the page into a target rectangle of its proportions, in the painter's coordinates. When stop is requested
/// most of what is left is not painted. Reentrant, but see deepCopy(const Page&).
void paintPage(QPainter& painter, const Page& page, const QRectF& target, const std::stop_token& stop = {});

} // namespace ketenkaart
