#pragma once

#include "core/model/geo_point.h"
#include "core/project/coordinate_check.h"
#include "core/project/project.h"

#include <optional>

namespace ketenkaart {

/// Whether the rows of a layer have places.
[[nodiscard]] bool hasPlaces(LayerIndex layer);

/// The places of the rows of a layer, as datasetOf() reads them: in columns or geometry, in degrees or in the grid of
/// the area. What the project gives out must live as long. Not thread-safe.
class PlaceReader
{
public:
    PlaceReader(const Project& project, LayerIndex layer);

    /// No value when there is none, or none that can be used.
    [[nodiscard]] std::optional<GeoPoint> place(const SheetRow& row);
    /// What stands in the columns, clean and with a decimal point; null where the column is missing.
    [[nodiscard]] QString longitude(const SheetRow& row) const;
    [[nodiscard]] QString latitude(const SheetRow& row) const;
    /// Whether the columns are empty, so that the geometry counts.
    [[nodiscard]] bool isInGeometry(const SheetRow& row) const;

private:
    const Project& m_project;
    const Sheet* m_sheet; ///< of the project, or one that is always there
    qsizetype m_longitude = -1;
    qsizetype m_latitude = -1;
    std::optional<CoordinateCheck> m_check; // made when it is needed first: it takes reading the area
};

} // namespace ketenkaart
