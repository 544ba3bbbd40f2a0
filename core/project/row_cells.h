#pragma once

#include "core/io/sheet.h"

namespace ketenkaart {

// Changing cells of a row, which then counts as edited when they say something else.

void setText(SheetRow& row, qsizetype column, const QString& text);
/// Puts a place into a row, in degrees; empty texts take it away. It goes into the columns lon and lat, or into the
/// geometry where the sheet has that and the columns say nothing.
void setPlace(const Sheet& sheet, SheetRow& row, const QString& longitude, const QString& latitude);

} // namespace ketenkaart
