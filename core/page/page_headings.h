#pragma once

#include "core/page/page_panels.h"

namespace ketenkaart {

// The lines of text above and below what a page shows. Panels as in page_panels.h: their height reaches from the
// capitals of the first line to the baseline of the last, so that they end where a margin does.

/// The title, on one line when that leaves it large enough, else on two or three, and on a narrow page on more. Only
/// what does not fit at the smallest type of the style ends in an ellipsis.
[[nodiscard]] PagePanel titlePanel(const QString& title, const QSizeF& room, const MapStyle& style);

/// Subtitle and name of the case on at most so many lines, what is too long with an ellipsis. A long subtitle never
/// cuts off the case: that then has a line of its own.
[[nodiscard]] PagePanel subtitlePanel(const QString& subtitle, const QString& caseName, double width, int mostLines,
                                      const MapStyle& style);

/// Source, credits of the base map (whole: they are owed) and date. Each may be empty.
[[nodiscard]] PagePanel footerPanel(const QString& source, const QString& credits, const QString& date, double width,
                                    const MapStyle& style);

/// How far the letters of the last line reach below the panel.
[[nodiscard]] double descentBelow(const PagePanel& panel);

} // namespace ketenkaart
