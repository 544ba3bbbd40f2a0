#pragma once

#include "core/model/error.h"
#include "core/scene/map_scene.h"
#include "core/scene/scene_request.h"

#include <QByteArray>

namespace ketenkaart {

/// The tables that go with a map, as the bytes of CSV files.
struct ShownTables
{
    QByteArray actors; ///< id,name,kind,themes,campus,municipality,province,lon,lat,stage,website,source,evidence
    QByteArray links;  ///< id,from,from_name,to,to_name,kind,chains,evidence,source
};

/// What the map shows as two tables: actors and links as in shown_content.h, in the order of the data. Columns that the
/// dataset has too are named and filled as there, with ids and with ';' between the parts of a list; lon and lat are
/// WGS84 degrees. "stage" is the stage in the chosen chain, "2. Fabrication"; of several chains "Chips: 2.
/// Fabrication", one after the other.
///
/// For a spreadsheet as well as for GDAL: UTF-8 with a byte order mark, without which Excel takes the text for that of
/// an old code page; GDAL skips it. In a Dutch map fields are separated by semicolons and decimals stand after a comma:
/// a Dutch Excel opens no other file into columns, and reads 52.3368 as 523368. GDAL takes the semicolon from the first
/// line, and then a decimal comma for what it is. An English map has commas and points.
///
/// Every value stands as it is in the data, also one that begins with = + - or @. A spreadsheet takes such a value for
/// a formula, in quotes or not, and all that would stop it is another character before it: then the table would no
/// longer say what the data say, and would no longer match them by id. Whoever opens tables of a dataset that he does
/// not trust can import them as text.
[[nodiscard]] Result<ShownTables> shownTables(const MapScene& scene, const SceneRequest& request);

} // namespace ketenkaart
