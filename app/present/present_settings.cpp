#include "app/present/present_settings.h"

#include <QSettings>

#include <algorithm>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto screenKey = "present/screen"_L1;
constexpr auto flightKey = "present/flightSeconds"_L1;
constexpr auto motionKey = "present/reducedMotion"_L1;

void write(QSettings& settings, QLatin1StringView key, const QVariant& value, const QVariant& standard)
{
    if (settings.value(key, standard) != value) {
        settings.setValue(key, value);
    }
}

} // namespace

PresentSettings PresentSettings::load()
{
    const QSettings settings;
    const double seconds = settings.value(flightKey, standardFlightSeconds).toDouble();
    return {std::clamp(seconds, 0.0, longestFlightSeconds), settings.value(motionKey, false).toBool(),
            settings.value(screenKey).toString()};
}

void PresentSettings::save() const
{
    QSettings settings;
    write(settings, flightKey, flightSeconds, standardFlightSeconds);
    write(settings, motionKey, hasReducedMotion, false);
    write(settings, screenKey, screen, QString());
}

} // namespace ketenkaart
