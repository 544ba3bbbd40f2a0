#include "core/scene/map_style.h"

#include <utility>

namespace ketenkaart {

namespace {

// The colours of themes and of links were searched with a program, within a range of hue for each, so that the smallest
// distance between two of them is as large as possible at once in colour, for deuteranopes and protanopes (Machado,
// Oliveira & Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", 2009) and in grey.
// Of the themes that holds for the first eight; four more were then searched among what is left, for tritanopes as
// well, and lie nearer to the others. The test colour_vision holds them to it.

MapStyle standardStyle()
{
    MapStyle style;
    style.themeColours = {
        QColor(0x21, 0x33, 0x9c), QColor(0xb5, 0x2e, 0x3c), QColor(0x74, 0x36, 0x87), QColor(0x15, 0x37, 0x14),
        QColor(0x44, 0xa1, 0xd5), QColor(0x7c, 0x8e, 0x12), QColor(0xe4, 0x9c, 0x56), QColor(0x69, 0x75, 0x7f),
        QColor(0x74, 0xb3, 0x1a), QColor(0x35, 0x1a, 0x35), QColor(0x23, 0x1a, 0xe0), QColor(0x35, 0x6b, 0xb3),
    };
    style.familyColours = {
        QColor(0xad, 0x27, 0x2f), // delivery
        QColor(0x25, 0x94, 0x91), // knowledge
        QColor(0xa5, 0x5f, 0x0c), // money
        QColor(0x31, 0x35, 0x37), // belonging
    };
    return style;
}

/// Light on dark: on the map of a dim room nothing dazzles, and the chain is the brightest thing in it.
MapStyle projectorStyle()
{
    constexpr double largerThanStandard = 1.3;
    MapStyle style = MapStyle().scaledBy(largerThanStandard);
    style.sea = QColor(0x0b, 0x17, 0x22);
    style.shore = QColor(0x26, 0x3a, 0x4b);
    style.foreignLand = QColor(0x17, 0x22, 0x2b);
    style.otherProvince = QColor(0x1b, 0x28, 0x33);
    style.countryBorder = QColor(0x3a, 0x49, 0x56);
    style.provinceBorder = QColor(0x2c, 0x3a, 0x46);
    style.homeBorder = QColor(0x77, 0x82, 0x8b);
    style.river = QColor(0x25, 0x3a, 0x4c);
    style.homeFills = {QColor(0x3d, 0x35, 0x2b), QColor(0x2b, 0x3b, 0x30), QColor(0x36, 0x34, 0x4d)};

    constexpr QColor halo(0x0b, 0x17, 0x22, 225);
    constexpr QColor faintHalo(0x0b, 0x17, 0x22, 150);
    style.actorLabel.colour = QColor(0xf2, 0xf5, 0xf7);
    style.chainLabel.colour = Qt::white;
    style.campusLabel.colour = QColor(0x8f, 0xdc, 0xf0);
    style.linkLabel.colour = QColor(0xe0, 0xe6, 0xea);
    style.placeLabel.colour = QColor(0x9d, 0xaa, 0xb5);
    style.provinceLabel.colour = QColor(0x93, 0x9e, 0xa7);
    style.waterLabel.colour = QColor(0x57, 0x77, 0x92);
    style.countryLabel.colour = QColor(0x68, 0x75, 0x80);
    for (TextStyle* text : {&style.actorLabel, &style.chainLabel, &style.campusLabel, &style.linkLabel}) {
        text->halo = halo;
    }
    style.placeLabel.halo = faintHalo;
    style.provinceLabel.halo = faintHalo;
    // The names of what leads are a step heavier: thin strokes are the first that a weak projector loses.
    style.actorLabel.weight = QFont::DemiBold;
    style.chainLabel.weight = QFont::Bold;

    style.markerOutline = QColor(0x0b, 0x13, 0x1b);
    style.campusColour = QColor(0x8f, 0xdc, 0xf0);
    style.campusFill = QColor(0x10, 0x2a, 0x36);
    style.leader = QColor(0xd0, 0xd8, 0xde, 0xb0);
    style.clusterFill = QColor(0xd9, 0xe1, 0xe7);
    style.neutral = QColor(0xb9, 0xc3, 0xcb);
    style.themeColours = {
        QColor(0x6e, 0x66, 0xe2), QColor(0xfd, 0x78, 0x77), QColor(0xfc, 0xb9, 0xeb), QColor(0x8e, 0xbb, 0x8d),
        QColor(0x59, 0x9b, 0xb7), QColor(0xd7, 0xe4, 0x9a), QColor(0xf3, 0xb3, 0x49), QColor(0x7e, 0x85, 0x90),
        QColor(0xbc, 0xfb, 0x1a), QColor(0x08, 0x74, 0x08), QColor(0x8f, 0x59, 0x98), QColor(0xce, 0xfb, 0xe0),
    };
    style.familyColours = {QColor(0xe0, 0x69, 0x74), QColor(0x63, 0xf2, 0xef), QColor(0xf8, 0xbf, 0x6c),
                           QColor(0xb0, 0xb6, 0xb9)};
    style.casing = QColor(0x0b, 0x17, 0x22, 170);
    style.highlight = QColor(0xff, 0xe0, 0x3a);
    style.alarm = QColor(0xff, 0x4d, 0x4d); // the red of paper would sink into the dark ground

    style.pageGround = QColor(0x0b, 0x13, 0x1b);
    style.pageInk = Qt::white;
    style.pageQuietInk = QColor(0xa9, 0xb4, 0xbd);
    style.frame = QColor(0x4a, 0x5a, 0x68);
    style.panelGround = QColor(0x12, 0x1f, 0x2b, 240);
    style.panelInk = QColor(0xf2, 0xf5, 0xf7);
    style.panelRule = QColor(0x36, 0x45, 0x52);
    return style;
}

MapStyle printGreyStyle()
{
    const auto grey = [](int value, int alpha = 255) { return QColor(value, value, value, alpha); };
    MapStyle style;
    style.sea = grey(0xd8);
    style.shore = grey(0xb0);
    style.foreignLand = grey(0xf4);
    style.otherProvince = grey(0xfc);
    style.countryBorder = grey(0xaa);
    style.provinceBorder = grey(0xcc);
    style.homeBorder = grey(0x88);
    style.river = grey(0xc4);
    // Most often three regions lie in a row: the one between the two others alone needs another tone.
    style.homeFills = {grey(0xe6), grey(0xf1), grey(0xe6)};

    for (TextStyle* text : {&style.actorLabel, &style.chainLabel, &style.campusLabel}) {
        text->colour = grey(0x10);
    }
    style.linkLabel.colour = grey(0x30);
    style.placeLabel.colour = grey(0x60);
    style.provinceLabel.colour = grey(0x88);
    style.waterLabel.colour = grey(0x66);
    style.countryLabel.colour = grey(0x98);

    style.markerOutline = grey(0x10);
    style.campusColour = grey(0x20);
    style.leader = grey(0x50, 0xb0);
    style.clusterFill = grey(0x30);
    style.neutral = grey(0x50);
    // Steps of ten in lightness (L* of CIELAB), from 12 to 82, and of the last four five; the numbers on them turn dark
    // where they must.
    style.themeColours = {grey(0x1f), grey(0x63), grey(0x7c), grey(0x36), grey(0x96), grey(0xb0),
                          grey(0xcc), grey(0x4c), grey(0x10), grey(0xdf), grey(0x2a), grey(0xbe)};
    style.familyColours = {grey(0x1b), grey(0x8f), grey(0x6d), grey(0x43)};
    style.casing = QColor(255, 255, 255, 200);
    style.highlight = grey(0x10);
    style.alarm = Qt::black;
    style.pageInk = grey(0x10);
    style.pageQuietInk = grey(0x50);
    style.frame = grey(0x70);
    style.panelInk = grey(0x20);
    style.panelRule = grey(0xc8);
    return style;
}

} // namespace

MapStyle MapStyle::of(StyleName name)
{
    switch (name) {
    case StyleName::Standard:
        return standardStyle();
    case StyleName::Projector:
        return projectorStyle();
    case StyleName::PrintGrey:
        return printGreyStyle();
    }
    std::unreachable();
}

} // namespace ketenkaart
