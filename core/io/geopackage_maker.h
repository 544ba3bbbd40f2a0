#pragma once

#include "core/io/geopackage_layer.h"
#include "core/io/geopackage_origin.h"
#include "core/model/error.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace ketenkaart {

/// A layer of a new GeoPackage. The sheet and the lines are somebody else's.
struct NewGeoPackageLayer
{
    const Sheet* sheet = nullptr;
    const SheetLines* lines = nullptr; ///< as GeoPackageLayerChange::lines
    QByteArray style;                  ///< how QGIS is to show it (QML); empty for as it likes
    QString styleName;
};

struct NewGeoPackage
{
    std::vector<NewGeoPackageLayer> layers;
    std::vector<KeptFile> files;
};

/// A sheet of text as the table of a layer has it: no two columns of one name, and places that the columns lon and lat
/// say as points. Those two are left out, unless some row has a text there that is no place, and then have such texts
/// only.
[[nodiscard]] Sheet tableSheet(const Sheet& sheet);

/// Makes a GeoPackage of these layers, as GDAL does. A layer with places has them as points in WGS84, with a spatial
/// index: a row's point, or what its columns lon and lat say. Those two are left out, unless some row has a text there
/// that is no place, and then have such texts only. Rows are numbered from 1 in their order. How a sheet of text was
/// written is kept beside it, see GeoPackageOrigins.
///
/// The file is there as a whole or not at all; one that is there already is replaced, unless another program has it
/// open. The message of an error is the reason only, without a capital. Any thread.
[[nodiscard]] Result<void> makeGeoPackage(const QString& path, const NewGeoPackage& content);

} // namespace ketenkaart
