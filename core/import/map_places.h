#pragma once

#include "core/geo/base_map.h"
#include "core/import/place_finder.h"
#include "core/io/gazetteer.h"

#include <QHash>

#include <memory>

namespace ketenkaart {

/// Towns and postcodes of the gazetteer, in the provinces and countries of the base map; without a gazetteer the towns
/// of the map.
class MapPlaces : public PlaceFinder
{
public:
    explicit MapPlaces(std::shared_ptr<const BaseMap> map, std::optional<Gazetteer> gazetteer = {});

    [[nodiscard]] std::vector<FoundPlace> towns(const QString& name, const QString& country) const override;
    [[nodiscard]] std::optional<FoundPlace> postcode(const QString& code, const QString& country) const override;
    [[nodiscard]] std::optional<FoundPlace> at(const GeoPoint& point) const override;

private:
    /// With the province as the map spells it, so that it is the one of a home region.
    [[nodiscard]] FoundPlace found(const GazetteerPlace& place) const;

    std::shared_ptr<const BaseMap> m_map;
    std::optional<Gazetteer> m_gazetteer;
    QHash<QString, std::vector<const BaseMap::Place*>> m_towns; ///< by the folded name
};

} // namespace ketenkaart
