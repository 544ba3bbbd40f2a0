#include "core/geo/scale_bar.h"

#include <cmath>

namespace ketenkaart {

QString ScaleBar::label() const
{
    if (metres >= 1000.0) {
        return QStringLiteral("%1 km").arg(std::lround(metres / 1000.0));
    }
    // Centimetres rather than a fraction: no decimal sign, which differs between Dutch and English.
    return metres >= 1.0 ? QStringLiteral("%1 m").arg(std::lround(metres))
                         : QStringLiteral("%1 cm").arg(std::lround(metres * 100.0));
}

ScaleBar scaleBarFor(const MapView& view, double maximumPixels)
{
    const double longest = view.metresPerPixel() * maximumPixels;
    const double power = std::pow(10.0, std::floor(std::log10(longest)));
    double metres = power;
    for (const double step : {2.0, 5.0}) {
        if (step * power <= longest) {
            metres = step * power;
        }
    }
    return {metres, metres / view.metresPerPixel()};
}

} // namespace ketenkaart
