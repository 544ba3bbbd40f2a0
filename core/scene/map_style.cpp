#include "core/scene/map_style.h"

#include <QCoreApplication>
#include <QFontDatabase>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace ketenkaart {

namespace {

std::array<TextStyle*, 9> textsOf(MapStyle& style)
{
    return {&style.actorLabel,    &style.chainLabel, &style.campusLabel,  &style.linkLabel, &style.placeLabel,
            &style.provinceLabel, &style.waterLabel, &style.countryLabel, &style.badge};
}

} // namespace

MapStyle MapStyle::scaledBy(double factor) const
{
    MapStyle scaled = *this;
    scaled.scale *= factor;
    for (TextStyle* text : textsOf(scaled)) {
        text->size *= factor;
        text->letterSpacing *= factor;
        text->haloWidth *= factor;
    }
    for (double* size :
         {&scaled.chainMarkerRadius, &scaled.campusRadius, &scaled.siteDotRadius, &scaled.mainLinkWidth,
          &scaled.knowledgeLinkWidth, &scaled.supportingLinkWidth, &scaled.arrowLength, &scaled.arrowWidth}) {
        *size *= factor;
    }
    return scaled;
}

MapStyle MapStyle::withLeast(double type, double symbol) const
{
    MapStyle raised = *this;
    raised.leastType = type;
    for (TextStyle* text : textsOf(raised)) {
        text->size = std::max(text->size, type);
    }
    raised.chainMarkerRadius *= raised.badge.size / badge.size;
    for (double* radius : {&raised.chainMarkerRadius, &raised.campusRadius}) {
        *radius = std::max(*radius, symbol / 2.0);
    }
    return raised;
}

QColor MapStyle::provinceFill(const StudyArea& area, QStringView name) const
{
    const std::optional<size_t> home = area.homeIndex(name);
    return home ? homeFill(area.homeRegions[*home]) : otherProvince;
}

QColor MapStyle::homeFill(const HomeRegion& home) const
{
    return homeFills[static_cast<size_t>(home.tint) % homeFills.size()];
}

QColor MapStyle::themeColour(Theme theme) const
{
    return themeColours[theme.slot % themeColours.size()];
}

QColor MapStyle::familyColour(LinkFamily family) const
{
    return familyColours[static_cast<size_t>(family)];
}

QColor MapStyle::inkOn(const QColor& fill)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    const double luminance =
        0.2126 * linear(fill.redF()) + 0.7152 * linear(fill.greenF()) + 0.0722 * linear(fill.blueF());
    const double onWhite = 1.05 / (luminance + 0.05);
    // A dark number on a light symbol looks heavier than a light one on dark: white is kept as long as it can be read.
    return onWhite >= 2.6 ? QColor(Qt::white) : QColor(0x12, 0x18, 0x1e);
}

double MapStyle::linkWidth(LinkKind kind) const
{
    switch (kind.family) {
    case LinkFamily::Delivery:
        return mainLinkWidth;
    case LinkFamily::Knowledge:
        return knowledgeLinkWidth;
    case LinkFamily::Money:
    case LinkFamily::Belonging:
        return supportingLinkWidth;
    }
    std::unreachable();
}

double MapStyle::linkOpacity(LinkKind kind) const
{
    return kind.family == LinkFamily::Money || kind.family == LinkFamily::Belonging ? supportingOpacity : 1.0;
}

void loadMapFonts()
{
    for (const char* file : {"OpenSans-Regular", "OpenSans-Italic", "OpenSans-Semibold", "OpenSans-Bold"}) {
        const int id = QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/%1.ttf").arg(QLatin1StringView(file)));
        Q_ASSERT_X(id >= 0, "loadMapFonts", file);
    }
}

QString mapFontFamily()
{
    return QStringLiteral("Open Sans");
}

} // namespace ketenkaart
