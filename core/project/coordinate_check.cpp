#include "core/project/coordinate_check.h"

#include <QCoreApplication>

#include <cmath>

namespace ketenkaart {

namespace {

using Severity = Diagnostic::Severity;
using Code = Diagnostic::Code;

Diagnostic finding(Diagnostic::Severity severity, Code code, const QString& column, const QString& message,
                   const QString& advice)
{
    return {severity, code, QString(), 0, column, message, advice};
}

std::optional<double> number(const QString& text, const QString& column, Diagnostics& findings)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    if (ok && std::isfinite(value)) {
        return value;
    }
    findings.push_back(finding(
        Severity::Error, Code::InvalidNumber, column,
        QCoreApplication::translate("DatasetReader", "'%1' is not a number; the place is left out").arg(text),
        text.contains(u',') ? QCoreApplication::translate("DatasetReader", "Write the decimals after a point: 5.12")
                            : QCoreApplication::translate("DatasetReader", "Write degrees as a number, as in 5.12")));
    return std::nullopt;
}

QString shown(double first, double second)
{
    return QStringLiteral("%1 / %2").arg(QString::number(first, 'g', 8), QString::number(second, 'g', 8));
}

} // namespace

CoordinateCheck::Outcome CoordinateCheck::checkText(const QString& longitude, const QString& latitude)
{
    Outcome outcome;
    if (longitude.isEmpty() && latitude.isEmpty()) {
        return outcome;
    }
    const QString lon = QStringLiteral("lon");
    const QString lat = QStringLiteral("lat");
    if (longitude.isEmpty() || latitude.isEmpty()) {
        outcome.findings.push_back(finding(
            Severity::Warning, Code::MissingCoordinate, longitude.isEmpty() ? lon : lat,
            QCoreApplication::translate("DatasetReader", "Half of the coordinates is missing; the place is left out"),
            QCoreApplication::translate("DatasetReader", "Give both lon and lat, or neither")));
        return outcome;
    }
    const std::optional<double> x = number(longitude, lon, outcome.findings);
    const std::optional<double> y = number(latitude, lat, outcome.findings);
    return x && y ? checkNumbers({*x, *y}, lon) : outcome;
}

CoordinateCheck::Outcome CoordinateCheck::checkNumbers(const QPointF& pair, const QString& column)
{
    const double x = pair.x();
    const double y = pair.y();
    if (!std::isfinite(x) || !std::isfinite(y)) {
        return {std::nullopt,
                {finding(Severity::Error, Code::InvalidNumber, column,
                         QCoreApplication::translate("DatasetReader",
                                                     "The coordinates are no numbers; the place is left out"),
                         QCoreApplication::translate("DatasetReader", "Give longitude and latitude in degrees"))}};
    }
    // Not by qFuzzyIsNull: an empty field that some program turned into a number is exactly zero.
    if (x == 0.0 && y == 0.0) {
        return {
            std::nullopt,
            {finding(
                Severity::Error, Code::NullIsland, column,
                QCoreApplication::translate("DatasetReader", "The coordinates are 0 / 0; the place is left out"),
                QCoreApplication::translate("DatasetReader", "Leave lon and lat empty when the place is not known"))}};
    }
    if (const GeoPoint point{x, y}; isExpected(point)) {
        return {point, {}};
    }
    if (const GeoPoint swapped{y, x}; isExpected(swapped)) {
        return {swapped,
                {finding(
                    Severity::Warning, Code::SwappedCoordinates, column,
                    QCoreApplication::translate("DatasetReader",
                                                "Longitude and latitude (%1) are exchanged; they were put right")
                        .arg(shown(x, y)),
                    QCoreApplication::translate("DatasetReader", "Put the longitude in lon and the latitude in lat"))}};
    }
    if (looksLikeGrid(x, y)) {
        return fromGrid(x, y, column);
    }
    if (looksLikeGrid(y, x)) {
        Outcome outcome = fromGrid(y, x, column);
        outcome.findings.insert(
            outcome.findings.begin(),
            finding(Severity::Warning, Code::SwappedCoordinates, column,
                    QCoreApplication::translate("DatasetReader", "%1 x and y (%2) are exchanged; they were put right",
                                                "RD New")
                        .arg(m_grid->name, shown(x, y)),
                    QCoreApplication::translate("DatasetReader", "Put x in lon and y in lat, or give degrees")));
        return outcome;
    }
    if (worldMap.contains({x, y})) {
        return {
            GeoPoint{x, y},
            {finding(Severity::Warning, Code::OutsideWindow, column,
                     QCoreApplication::translate("DatasetReader", "%1 lies far from the area that these data are about")
                         .arg(shown(x, y)),
                     QCoreApplication::translate("DatasetReader", "Check that it is no mistake"))}};
    }
    const bool isLongitudeWrong = std::abs(x) > worldMap.east;
    const bool isPairOfColumns = column == QLatin1StringView("lon");
    return {
        std::nullopt,
        {finding(
            Severity::Error, Code::OutsideWindow, isPairOfColumns && !isLongitudeWrong ? QStringLiteral("lat") : column,
            QCoreApplication::translate("DatasetReader", "%1 is nowhere on the map of the world; the place is left out")
                .arg(shown(x, y)),
            QCoreApplication::translate("DatasetReader", "Check the coordinates: longitude %1 to %2, latitude %3 to %4")
                .arg(worldMap.west)
                .arg(worldMap.east)
                .arg(worldMap.south)
                .arg(worldMap.north))}};
}

bool CoordinateCheck::isExpected(const GeoPoint& point) const
{
    return (m_limits.isEmpty() ? worldMap : m_limits).contains(point);
}

bool CoordinateCheck::looksLikeGrid(double x, double y) const
{
    return m_grid && GridConverter::looksLike(*m_grid, x, y);
}

CoordinateCheck::Outcome CoordinateCheck::fromGrid(double x, double y, const QString& column)
{
    if (!m_converter) {
        m_converter.emplace(*m_grid);
    }
    const Result<GeoPoint> point = m_converter->toGeo(x, y);
    if (!point) {
        return {
            std::nullopt,
            {finding(
                Severity::Error, Code::OutsideWindow, column,
                QCoreApplication::translate("DatasetReader", "%1; the place is left out").arg(point.error().message),
                point.error().advice)}};
    }
    if (!isExpected(*point)) {
        return {
            std::nullopt,
            {finding(Severity::Error, Code::OutsideWindow, column,
                     QCoreApplication::translate(
                         "DatasetReader",
                         "The %1 coordinates %2 lie far from the area of these data; the place is left out", "RD New")
                         .arg(m_grid->name, shown(x, y)),
                     QCoreApplication::translate("DatasetReader", "Check the coordinates"))}};
    }
    return {*point,
            {finding(Severity::Note, Code::ConvertedFromGrid, column,
                     QCoreApplication::translate("DatasetReader", "The %1 coordinates %2 were converted to degrees",
                                                 "RD New")
                         .arg(m_grid->name, shown(x, y)),
                     QCoreApplication::translate("DatasetReader", "Give longitude and latitude in degrees (WGS84)"))}};
}

} // namespace ketenkaart
