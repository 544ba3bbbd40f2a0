#include "core/scene/colours.h"

namespace ketenkaart {

QColor mixed(const QColor& first, const QColor& second, double part)
{
    const auto mix = [part](float a, float b) { return static_cast<float>(a + (b - a) * part); };
    return QColor::fromRgbF(mix(first.redF(), second.redF()), mix(first.greenF(), second.greenF()),
                            mix(first.blueF(), second.blueF()));
}

QColor faint(QColor colour)
{
    colour.setAlphaF(static_cast<float>(colour.alphaF() * faintOpacity));
    return colour;
}

} // namespace ketenkaart
