#pragma once

#include "core/model/study_area.h"
#include "core/model/style_name.h"
#include "core/model/vocabulary.h"

#include <QColor>
#include <QFont>
#include <QString>

#include <array>
#include <optional>

namespace ketenkaart {

/// What a case does to a symbol.
enum class CaseMark {
    None,
    Planned, ///< a dashed ring: it is not there yet
    LeftOut, ///< hollow and crossed: it is there, but not in this case
};

/// Type as the scene uses it: sizes in view pixels, fractions allowed (QFont itself only has whole pixels).
struct TextStyle
{
    double size = 11.0;
    QFont::Weight weight = QFont::Normal;
    bool italic = false;
    double letterSpacing = 0.0; ///< in view pixels
    QColor colour = Qt::black;
    QColor halo = QColor(255, 255, 255, 220);
    double haloWidth = 2.2; ///< how far the halo reaches beyond the letters, view pixels; 0 for none
    bool strikeOut = false;

    bool operator==(const TextStyle&) const = default;
};

/// How many themes have a colour of their own.
inline constexpr size_t themeSlots = 12;

/// How the map and its page look: a typed table, sizes in view pixels (1/96 inch). It never reads the desktop's palette
/// or font, so every computer draws the same map. Take one from of(); a default-constructed one has no colours for
/// themes and links.
struct MapStyle
{
    /// How large type and symbols are, compared with the standard style. All sizes below have it in them already;
    /// layouts multiply their own distances with it.
    double scale = 1.0;
    /// No type may become smaller than this, view pixels, where a layout shrinks it to make room; 0 where any may.
    double leastType = 0.0;

    // Land and water
    QColor sea{0xe6, 0xee, 0xf3};
    QColor shore{0xc6, 0xd6, 0xe0};
    QColor foreignLand{0xf5, 0xf4, 0xf1};
    QColor otherProvince{0xfb, 0xfa, 0xf8};
    QColor countryBorder{0xc9, 0xc6, 0xbf};
    QColor provinceBorder{0xde, 0xdb, 0xd4};
    QColor homeBorder{0xb3, 0xa9, 0x91};
    QColor river{0xc9, 0xdb, 0xe6};
    /// Tints of home regions, see HomeRegion::tint.
    std::array<QColor, 3> homeFills{QColor(0xf3, 0xe4, 0xd0), QColor(0xe3, 0xec, 0xd9), QColor(0xe6, 0xe1, 0xee)};

    // Text
    TextStyle actorLabel{11.0, QFont::Normal, false, 0.0, QColor(0x22, 0x2b, 0x33)};
    TextStyle chainLabel{11.5, QFont::DemiBold, false, 0.0, QColor(0x16, 0x1d, 0x24)};
    TextStyle campusLabel{11.5, QFont::DemiBold, false, 0.0, QColor(0x1f, 0x4e, 0x5f)};
    TextStyle linkLabel{9.0, QFont::Normal, true, 0.0, QColor(0x3a, 0x42, 0x49), QColor(255, 255, 255, 230), 2.0};
    TextStyle placeLabel{10.0, QFont::Normal, false, 0.0, QColor(0x77, 0x74, 0x6d), QColor(255, 255, 255, 170), 1.6};
    TextStyle provinceLabel{12.0, QFont::DemiBold, false, 3.0, QColor(0xa4, 0x9d, 0x8c), QColor(255, 255, 255, 90),
                            2.0};
    TextStyle waterLabel{10.0, QFont::Normal, true, 0.4, QColor(0x8c, 0xa9, 0xbd), QColor(255, 255, 255, 0), 0.0};
    TextStyle countryLabel{11.5, QFont::Normal, false, 3.0, QColor(0xb8, 0xb4, 0xab), QColor(255, 255, 255, 0), 0.0};
    TextStyle badge{9.5, QFont::Bold, false, 0.0, Qt::white, QColor(0, 0, 0, 0), 0.0};

    // Symbols
    double chainMarkerRadius = 8.0; ///< holds the number of the stage
    double campusRadius = 6.5;
    double siteDotRadius = 1.8;
    QColor markerOutline{0xff, 0xff, 0xff};
    QColor campusColour{0x1f, 0x4e, 0x5f};
    QColor campusFill{0xff, 0xff, 0xff};
    QColor leader{0x5d, 0x63, 0x68, 0xb0};
    QColor clusterFill{0x3a, 0x47, 0x50};
    QColor neutral{0x5a, 0x63, 0x6b}; ///< samples of a legend that stand for a shape or a dash, not for a colour
    /// The palette, see Theme::slot.
    std::array<QColor, themeSlots> themeColours;

    // Links
    double mainLinkWidth = 2.4;       ///< goods: supplies, packages
    double knowledgeLinkWidth = 1.4;  ///< research, education
    double supportingLinkWidth = 0.9; ///< money, membership, co-operation
    double supportingOpacity = 0.6;   ///< supporting links stay behind the chain itself
    double arrowLength = 9.0;
    double arrowWidth = 8.0;
    QColor casing{255, 255, 255, 150};  ///< pale rim that keeps crossing lines apart
    QColor highlight{0xff, 0xc6, 0x1a}; ///< bright rim of what an analysis singles out
    QColor alarm{0xd0, 0x10,
                 0x20}; ///< what a case takes away; crossed or ringed besides, as a hue alone is lost on some
    /// In the order of LinkFamily.
    std::array<QColor, std::size(allLinkFamilies)> familyColours;

    // The page around the map, and what lies over the map
    QColor pageGround = Qt::white;
    QColor pageInk{0x16, 0x1d, 0x24};
    QColor pageQuietInk{0x5a, 0x61, 0x68};
    QColor frame{0x8a, 0x90, 0x96};
    QColor panelGround{255, 255, 255, 236};
    QColor panelInk{0x2a, 0x31, 0x38};
    QColor panelRule{0xd6, 0xda, 0xdd};

    [[nodiscard]] static MapStyle of(StyleName name);
    [[nodiscard]] static MapStyle standard() { return of(StyleName::Standard); }
    /// The same style with type, symbols and lines larger by this factor.
    [[nodiscard]] MapStyle scaledBy(double factor) const;
    /// The same style with no type below this size and no symbol below this diameter, both in view pixels, for a page
    /// that is small on paper. Symbols that hold a number grow with it; dots that only mark a place stay as they are.
    [[nodiscard]] MapStyle withLeast(double type, double symbol) const;

    /// Quiet tint of a home region; the colour of any other province for the rest.
    [[nodiscard]] QColor provinceFill(const StudyArea& area, QStringView name) const;
    /// Where there are more home regions than tints, they come round again; so do themes and their colours.
    [[nodiscard]] QColor homeFill(const HomeRegion& home) const;
    [[nodiscard]] QColor themeColour(Theme theme) const;
    [[nodiscard]] QColor familyColour(LinkFamily family) const;
    /// That of its family.
    [[nodiscard]] QColor linkColour(LinkKind kind) const { return familyColour(kind.family); }
    [[nodiscard]] double linkWidth(LinkKind kind) const;
    [[nodiscard]] double linkOpacity(LinkKind kind) const;
    /// White or nearly black, whichever can be read better on this fill (contrast ratio of WCAG 2.2).
    [[nodiscard]] static QColor inkOn(const QColor& fill);

    bool operator==(const MapStyle&) const = default;
};

/// Makes the fonts that the program brings known to Qt. Call once, after the QGuiApplication exists.
void loadMapFonts();
/// The family that maps are set in.
[[nodiscard]] QString mapFontFamily();

} // namespace ketenkaart
