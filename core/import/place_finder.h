#pragma once

#include "core/model/geo_point.h"

#include <QString>

#include <optional>
#include <vector>

namespace ketenkaart {

/// A town, or what a postcode stands for.
struct FoundPlace
{
    QString name;
    GeoPoint point;
    QString country;  ///< two letters, as in ISO 3166-1
    QString province; ///< the part of the country, as the base map spells it; may be empty
};

/// Where an import looks places up, without the network. One thread at a time.
class PlaceFinder
{
public:
    virtual ~PlaceFinder() = default;

    /// All towns of that name, the largest first; in that country where one is given.
    [[nodiscard]] virtual std::vector<FoundPlace> towns(const QString& name, const QString& country) const = 0;
    [[nodiscard]] virtual std::optional<FoundPlace> postcode(const QString& code, const QString& country) const = 0;
    /// Country and province that hold a point, and its nearest town as the name.
    [[nodiscard]] virtual std::optional<FoundPlace> at(const GeoPoint& point) const = 0;
};

} // namespace ketenkaart
