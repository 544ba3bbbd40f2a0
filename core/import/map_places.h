#pragma once

#include "core/geo/base_map.h"
#include "core/import/place_finder.h"

#include <QHash>

#include <memory>

namespace ketenkaart {

/// Places of the base map alone: its towns, and its provinces and countries as areas.
class MapPlaces : public PlaceFinder
{
public:
    explicit MapPlaces(std::shared_ptr<const BaseMap> map);

    [[nodiscard]] std::vector<FoundPlace> towns(const QString& name, const QString& country) const override;
    [[nodiscard]] std::optional<FoundPlace> postcode(const QString& code, const QString& country) const override;
    [[nodiscard]] std::optional<FoundPlace> at(const GeoPoint& point) const override;

private:
    std::shared_ptr<const BaseMap> m_map;
    QHash<QString, std::vector<const BaseMap::Place*>> m_towns; ///< by the folded name
};

} // namespace ketenkaart
