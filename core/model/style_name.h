#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace ketenkaart {

/// The looks that the program brings; what they are is in MapStyle (core/scene). House-styles (house_style.h) change
/// colours of these.
enum class StyleName {
    Standard,  ///< screen and colour print
    Projector, ///< dark ground, high contrast, large type: for the back row of a room
    PrintGrey  ///< for paper without colour: classes differ in lightness, width and shape alone
};
inline constexpr std::array allStyleNames{StyleName::Standard, StyleName::Projector, StyleName::PrintGrey};
/// "default", "projector" and "print-grey": as on the command line, in settings and in the data.
[[nodiscard]] QString idOf(StyleName name);
[[nodiscard]] std::optional<StyleName> styleNameFromId(QStringView id);
/// For menus, in the language of the interface.
[[nodiscard]] QString displayName(StyleName name);

} // namespace ketenkaart
