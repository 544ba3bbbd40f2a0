#pragma once

#include <QString>

namespace ketenkaart {

/// How the user wants presentations to be shown; kept in the settings.
struct PresentSettings
{
    static constexpr double standardFlightSeconds = 2.0;
    static constexpr double longestFlightSeconds = 20.0;

    double flightSeconds = standardFlightSeconds; ///< of scenes that do not say; 0 cuts
    bool hasReducedMotion = false;                ///< cuts instead of flights
    QString screen;                               ///< name of the player's; empty for the second, or the only one

    [[nodiscard]] static PresentSettings load();
    /// Writes what has changed.
    void save() const;
};

} // namespace ketenkaart
