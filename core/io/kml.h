#pragma once

#include "core/io/sheet.h"
#include "core/model/error.h"
#include "core/model/geo_point.h"

#include <QByteArray>
#include <QColor>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace ketenkaart {

struct KmlPlacemark
{
    QString name;
    QString description;                             ///< plain text
    QColor colour;                                   ///< of its symbol or line; invalid for that of the program
    std::vector<GeoPoint> places;                    ///< none, a point, or a line
    std::vector<std::pair<QString, QString>> values; ///< by column
};

struct KmlFolder
{
    QString name;
    std::vector<KmlPlacemark> placemarks;
};

/// A sheet for each folder of a KML text that has placemarks, with a column for each of their values and a place for
/// each that is a point. Of one that others made the columns `name` and `description` as well, unless a value is
/// called so. Nothing that the text names is opened; one that only leads to another is refused. Fails for what is no
/// KML, naming the line; the file is for messages. Any thread.
[[nodiscard]] Result<std::vector<Sheet>> readKml(const QByteArray& bytes, const QString& file);

/// A KML text, for programs that show places on a globe and for readKml().
[[nodiscard]] QByteArray kmlOf(const QString& title, const std::vector<KmlFolder>& folders);

} // namespace ketenkaart
