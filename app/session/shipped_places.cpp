#include "app/session/shipped_places.h"

#include "app/session/shipped_data.h"
#include "core/import/map_places.h"
#include "core/io/base_map_reader.h"

namespace ketenkaart {

namespace {

/// Read once, when it is first asked for. Without it towns are those of the map.
std::optional<Gazetteer> shippedGazetteer()
{
    static const Result<Gazetteer> gazetteer = openShippedGazetteer();
    return gazetteer ? std::optional(*gazetteer) : std::nullopt;
}

} // namespace

std::unique_ptr<PlaceFinder> placesOf(std::shared_ptr<const BaseMap> map)
{
    return std::make_unique<MapPlaces>(std::move(map), shippedGazetteer());
}

Result<std::unique_ptr<PlaceFinder>> shippedPlaces()
{
    return readShippedBaseMap().transform(placesOf);
}

} // namespace ketenkaart
