#pragma once

#include "core/page/page.h"

class QPainter;
class QRectF;

namespace ketenkaart {

/// Paints the page into a target rectangle of its proportions, in the painter's coordinates. Reentrant, but see
/// deepCopy(const Page&).
void paintPage(QPainter& painter, const Page& page, const QRectF& target);

} // namespace ketenkaart
