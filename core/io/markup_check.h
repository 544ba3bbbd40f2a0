#pragma once

#include <QByteArray>

namespace ketenkaart {

/// The number of attributes of the element that has most of them, in a text of XML in an encoding that begins with
/// ASCII. Reading an element takes time by the square of it, so this is asked before a reader gets the text.
[[nodiscard]] qsizetype mostAttributesIn(const QByteArray& xml);

/// No drawing and no sheet has elements with as many.
inline constexpr qsizetype mostAttributes = 1000;

} // namespace ketenkaart
