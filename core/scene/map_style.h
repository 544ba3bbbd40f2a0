#pragma once

#include "core/model/vocabulary.h"

#include <QColor>
#include <QFont>
#include <QString>

namespace ketenkaart {

/// Outline of a marker. Kind is told by shape and theme by colour, so that neither stands alone.
enum class MarkerShape { Circle, Square, Diamond, Hexagon };

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

    bool operator==(const TextStyle&) const = default;
};

/// How the map looks: a typed table, sizes in view pixels (1/96 inch). It never reads the desktop's palette or font, so
/// every computer draws the same map.
struct MapStyle
{
    // Land and water
    QColor sea{0xd5, 0xe4, 0xee};
    QColor shore{0x9d, 0xb8, 0xca};
    QColor foreignLand{0xf1, 0xf0, 0xec};
    QColor otherProvince{0xf8, 0xf7, 0xf4};
    QColor countryBorder{0xa9, 0xa6, 0xa0};
    QColor provinceBorder{0xd0, 0xcd, 0xc6};
    QColor homeBorder{0x8a, 0x86, 0x7c};
    QColor river{0xa9, 0xc4, 0xd6};

    // Text
    TextStyle actorLabel{11.0, QFont::Normal, false, 0.0, QColor(0x22, 0x2b, 0x33)};
    TextStyle chainLabel{11.5, QFont::DemiBold, false, 0.0, QColor(0x16, 0x1d, 0x24)};
    TextStyle campusLabel{11.5, QFont::DemiBold, false, 0.0, QColor(0x1f, 0x4e, 0x5f)};
    TextStyle placeLabel{10.0, QFont::Normal, false, 0.0, QColor(0x77, 0x74, 0x6d), QColor(255, 255, 255, 170), 1.6};
    TextStyle provinceLabel{14.0, QFont::DemiBold, false, 3.0, QColor(0x8a, 0x84, 0x76), QColor(255, 255, 255, 110),
                            2.0};
    TextStyle waterLabel{10.0, QFont::Normal, true, 0.4, QColor(0x6e, 0x92, 0xab), QColor(255, 255, 255, 0), 0.0};
    TextStyle countryLabel{12.5, QFont::Normal, false, 3.0, QColor(0xb0, 0xac, 0xa4), QColor(255, 255, 255, 0), 0.0};
    TextStyle badge{9.5, QFont::Bold, false, 0.0, Qt::white, QColor(0, 0, 0, 0), 0.0};

    // Symbols
    double markerRadius = 5.5;
    double chainMarkerRadius = 8.0; ///< holds the number of the stage
    double campusRadius = 6.5;
    double fadedRadius = 2.6;
    double siteDotRadius = 1.8;
    QColor markerOutline{0xff, 0xff, 0xff};
    QColor campusColour{0x1f, 0x4e, 0x5f};
    QColor campusFill{0xff, 0xff, 0xff};
    QColor faded{0x9a, 0x97, 0x90, 0xb0};
    QColor leader{0x5d, 0x63, 0x68, 0xb0};
    QColor clusterFill{0x3a, 0x47, 0x50};

    // Links
    double mainLinkWidth = 2.4;       ///< goods: supplies, packages
    double knowledgeLinkWidth = 1.4;  ///< research, education
    double supportingLinkWidth = 0.9; ///< money, membership, co-operation
    double supportingOpacity = 0.55;  ///< supporting links stay behind the chain itself
    double arrowLength = 9.0;
    double arrowWidth = 8.0;

    /// The style of screen and page today; one place to add others.
    [[nodiscard]] static MapStyle standard();

    /// Quiet tint of one of the three home provinces; the colour of any other province for the rest.
    [[nodiscard]] QColor provinceFill(QStringView name) const;
    /// Colours of the themes, after Paul Tol's "muted" scheme, which colour-blind readers can tell apart
    /// (https://personal.sron.nl/~pault/, technical note SRON/EPS/TN/09-002); darkened where white text stands on them.
    [[nodiscard]] QColor themeColour(Theme theme) const;
    [[nodiscard]] QColor linkColour(LinkKind kind) const;
    [[nodiscard]] double linkWidth(LinkKind kind) const;
    [[nodiscard]] double linkOpacity(LinkKind kind) const;
    [[nodiscard]] MarkerShape shapeOf(ActorKind kind) const;

    bool operator==(const MapStyle&) const = default;
};

/// Makes the fonts that the program brings known to Qt. Call once, after the QGuiApplication exists.
void loadMapFonts();
/// The family that maps are set in.
[[nodiscard]] QString mapFontFamily();

} // namespace ketenkaart
