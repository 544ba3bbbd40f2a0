#pragma once

#include <QString>

#include <functional>

namespace ketenkaart {

/// An id made from a name: lower-case letters without accents and digits, with hyphens between them; the fallback where
/// the name has none. While it is taken, a number follows: "asml-2".
[[nodiscard]] QString freeSlug(const QString& name, const QString& fallback,
                               const std::function<bool(const QString&)>& isTaken);

} // namespace ketenkaart
