#pragma once

#include "core/io/gdal_access.h"
#include "core/io/geopackage_layer.h"
#include "core/model/error.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace ketenkaart {

/// A change of a GeoPackage that is there.
struct GeoPackageChanges
{
    std::vector<GeoPackageLayerChange> layers;
    /// Looks at layers of these names as they are when nobody else can change them any more, and before anything is
    /// written; its error ends the change, and passes on. May be called twice, and must not open a GeoPackage. May be
    /// empty.
    std::function<Result<void>(GdalSource&)> check;
    QStringList checkedLayers;
    /// Changes more of the file after the layers, within the same transaction. True when it did. May be empty, and may
    /// be called twice.
    std::function<SqliteResult<bool>(SqliteFile&)> further;
};

struct GeoPackageChanged
{
    std::vector<GeoPackageLayerOutcome> layers; ///< in the order of the changes
    bool isReplaced = false;                    ///< by a copy; else it was changed where it is, or not at all
};

/// Changes a GeoPackage so that it says the old or the new, whatever happens, and nobody loses anything: in a copy that
/// takes its place while nobody else has it open, see FileExchange; and else in the file itself, as one transaction of
/// SQLite, which programs that have it open see as one of their own kind. That waits two seconds for another program
/// that is changing it. A file in which nothing changes is not touched. The path ends in ".gpkg". The message of an
/// error is the reason only, without a capital. Any thread.
[[nodiscard]] Result<GeoPackageChanged> changeGeoPackage(const QString& path, const GeoPackageChanges& changes);

} // namespace ketenkaart
