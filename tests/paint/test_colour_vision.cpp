// Whether the classes of a map can be told apart by readers who do not see all colours, and on paper without any.

#include "core/scene/map_style.h"

#include <QTest>

#include <array>
#include <cmath>
#include <functional>

using namespace ketenkaart;

namespace {

using Triple = std::array<double, 3>;

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

Triple linearRgb(const QColor& colour)
{
    return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
}

/// CIELAB of linear sRGB, white D65.
Triple lab(const Triple& rgb)
{
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116.0; };
    const double x = f((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047);
    const double y = f(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
    const double z = f((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883);
    return {116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)};
}

Triple times(const std::array<Triple, 3>& matrix, const Triple& v)
{
    Triple result{};
    for (size_t row = 0; row < 3; ++row) {
        const double sum = matrix[row][0] * v[0] + matrix[row][1] * v[1] + matrix[row][2] * v[2];
        result[row] = std::clamp(sum, 0.0, 1.0);
    }
    return result;
}

/// What a reader sees: complete colour blindness of one kind after Machado, Oliveira and Fernandes (2009), table for
/// severity 1.0, or the lightness alone, as a grey printer makes it.
enum class Reader { Normal, Protanopia, Deuteranopia, Tritanopia, Grey };

Triple seen(const QColor& colour, Reader reader)
{
    static constexpr std::array<Triple, 3> protanopia{Triple{0.152286, 1.052583, -0.204868},
                                                      Triple{0.114503, 0.786281, 0.099216},
                                                      Triple{-0.003882, -0.048116, 1.051998}};
    static constexpr std::array<Triple, 3> deuteranopia{Triple{0.367322, 0.860646, -0.227968},
                                                        Triple{0.280085, 0.672501, 0.047413},
                                                        Triple{-0.011820, 0.042940, 0.968881}};
    static constexpr std::array<Triple, 3> tritanopia{Triple{1.255528, -0.076749, -0.178779},
                                                      Triple{-0.078411, 0.930809, 0.147602},
                                                      Triple{0.004733, 0.691367, 0.303900}};
    const Triple rgb = linearRgb(colour);
    switch (reader) {
    case Reader::Normal:
        return lab(rgb);
    case Reader::Protanopia:
        return lab(times(protanopia, rgb));
    case Reader::Deuteranopia:
        return lab(times(deuteranopia, rgb));
    case Reader::Tritanopia:
        return lab(times(tritanopia, rgb));
    case Reader::Grey:
        return {lab(rgb)[0], 0.0, 0.0};
    }
    return {};
}

double distance(const QColor& a, const QColor& b, Reader reader)
{
    const Triple p = seen(a, reader);
    const Triple q = seen(b, reader);
    return std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

double contrast(const QColor& a, const QColor& b)
{
    const auto luminance = [](const QColor& colour) {
        const Triple rgb = linearRgb(colour);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    };
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

/// As it looks at this opacity on that ground.
QColor blended(const QColor& colour, double opacity, const QColor& ground)
{
    const auto mix = [&](int a, int b) { return qRound(a * opacity + b * (1.0 - opacity)); };
    return {mix(colour.red(), ground.red()), mix(colour.green(), ground.green()), mix(colour.blue(), ground.blue())};
}

} // namespace

class TestColourVision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void simulationKnowsTheConfusions()
    {
        // The pair that deuteranopes are known to confuse, and one that they are not.
        QVERIFY(distance(QColor(0xb8, 0x3a, 0x4e), QColor(0x11, 0x77, 0x33), Reader::Deuteranopia) < 10.0);
        QVERIFY(distance(QColor(0xb8, 0x3a, 0x4e), QColor(0x11, 0x77, 0x33), Reader::Normal) > 60.0);
        QVERIFY(distance(QColor(0x22, 0x44, 0xcc), QColor(0xdd, 0xcc, 0x22), Reader::Deuteranopia) > 60.0);
        QCOMPARE(qRound(seen(Qt::white, Reader::Normal)[0]), 100);
        QCOMPARE(qRound(seen(Qt::white, Reader::Protanopia)[0]), 100);
    }

    void themesCanBeToldApart_data() { styles(); }
    void themesCanBeToldApart()
    {
        QFETCH(const StyleName, name);
        const MapStyle style = MapStyle::of(name);
        for (size_t first = 0; first < themeSlots; ++first) {
            for (size_t second = first + 1; second < themeSlots; ++second) {
                const QByteArray pair = QByteArray::number(first) + ' ' + QByteArray::number(second);
                constexpr size_t clearlyApart = 8; // the palette says why no more
                checkPair(style.themeColours[first], style.themeColours[second], name, pair, second < clearlyApart);
            }
        }
    }

    void linksCanBeToldApart_data() { styles(); }
    void linksCanBeToldApart()
    {
        QFETCH(const StyleName, name);
        const MapStyle style = MapStyle::of(name);
        for (const LinkFamily first : allLinkFamilies) {
            for (const LinkFamily second : allLinkFamilies) {
                // Other widths tell the rest apart as well.
                if (first < second && style.linkWidth(kindOf(first)) == style.linkWidth(kindOf(second))) {
                    const QByteArray pair = (idOf(first) + u' ' + idOf(second)).toUtf8();
                    checkPair(style.familyColour(first), style.familyColour(second), name, pair, true);
                }
            }
        }
    }

    void numbersCanBeReadOnTheirSymbols_data() { styles(); }
    void numbersCanBeReadOnTheirSymbols()
    {
        QFETCH(const StyleName, name);
        const MapStyle style = MapStyle::of(name);
        for (const QColor& fill : style.themeColours) {
            QVERIFY2(contrast(fill, MapStyle::inkOn(fill)) >= 2.6, qPrintable(fill.name()));
        }
    }

    void namesAndLinksStandOutFromTheLand_data() { styles(); }
    void namesAndLinksStandOutFromTheLand()
    {
        QFETCH(const StyleName, name);
        const MapStyle style = MapStyle::of(name);
        for (const QColor& land : {style.homeFills[0], style.homeFills[1], style.homeFills[2], style.otherProvince,
                                   style.foreignLand, style.sea}) {
            QVERIFY(contrast(style.chainLabel.colour, land) >= 7.0); // AAA of WCAG 2.2
            QVERIFY(contrast(style.actorLabel.colour, land) >= 7.0);
            QVERIFY(contrast(style.campusLabel.colour, land) >= 4.5);
            for (const LinkFamily family : allLinkFamilies) {
                const QColor line = blended(style.familyColour(family), style.linkOpacity(kindOf(family)), land);
                QVERIFY2(contrast(line, land) >= 2.0, qPrintable(idOf(family) + u' ' + land.name()));
            }
            for (const QColor& theme : style.themeColours) {
                if (land == style.sea) {
                    continue; // nobody works there
                }
                // The fill or the outline: one of them parts the symbol from the land.
                const double parted = std::max(contrast(theme, land), contrast(style.markerOutline, land));
                QVERIFY2(parted >= 1.7, qPrintable(theme.name()));
            }
        }
    }

    void namesOfStylesComeBack()
    {
        for (const StyleName name : allStyleNames) {
            QCOMPARE(styleNameFromId(idOf(name)), std::optional(name));
        }
        QVERIFY(!styleNameFromId(u"sepia"));
    }

private:
    static void styles()
    {
        QTest::addColumn<StyleName>("name");
        for (const StyleName name : allStyleNames) {
            QTest::newRow(qPrintable(idOf(name))) << name;
        }
    }

    static LinkKind kindOf(LinkFamily family) { return {0, family, false, true}; }

    static void checkPair(const QColor& a, const QColor& b, StyleName name, const QByteArray& pair, bool clearly)
    {
        // Distances in CIELAB; 2.3 is just noticeable side by side, and ten is another colour at a glance.
        const bool isGrey = name == StyleName::PrintGrey;
        const double grey = clearly ? 9.0 : 5.0;
        const double deficient = isGrey ? grey : clearly ? 11.0 : 10.0;
        for (const auto& [reader, least] :
             {std::pair(Reader::Normal, isGrey ? grey : 18.0), std::pair(Reader::Protanopia, deficient),
              std::pair(Reader::Deuteranopia, deficient), std::pair(Reader::Tritanopia, deficient),
              std::pair(Reader::Grey, isGrey    ? grey
                                      : clearly ? 5.0
                                                : 3.0)}) {
            const double apart = distance(a, b, reader);
            QVERIFY2(apart >= least, pair + " reader " + QByteArray::number(static_cast<int>(reader)) + ": " +
                                         QByteArray::number(apart));
        }
    }
};

QTEST_GUILESS_MAIN(TestColourVision)
#include "test_colour_vision.moc"
