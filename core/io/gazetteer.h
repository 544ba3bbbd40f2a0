#pragma once

#include "core/model/error.h"
#include "core/model/geo_point.h"

#include <QString>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace ketenkaart {

/// A town, or what a postcode stands for.
struct GazetteerPlace
{
    QString name;        ///< of the town, in Dutch where such a name is in use
    GeoPoint point;      ///< the middle of the town; of a postcode in a large city, that of its district
    QString country;     ///< two letters, as in ISO 3166-1
    QString region;      ///< its province, state or the like; empty where unknown
    int population = 0;  ///< 0 where unknown
    bool isPart = false; ///< a part of a town

    bool operator==(const GazetteerPlace&) const = default;
};

/// Towns and postcodes with their points, from the file that the program ships; no network is asked. All of it is in
/// memory, and the file is closed after it was read. Nothing changes after that: any number of threads may look up, in
/// copies or in the same one; copies are cheap.
class Gazetteer
{
public:
    /// Reads the file, which takes some tenths of a second. Any thread.
    [[nodiscard]] static Result<Gazetteer> open(const QString& path, const std::stop_token& stop = {});

    /// All towns of that name, the most populous first, parts of towns last; of that country only where one is given.
    /// The name may be written as people do, see placeKey(), also with a region or country behind it ("Hengelo (Gld)",
    /// "Boston, MA"), which then chooses. Empty where there is none.
    [[nodiscard]] std::vector<GazetteerPlace> towns(const QString& name, const QString& country = {}) const;

    /// The town with that postcode. Four or five digits alone say nothing: the country has to be given, or stand before
    /// them ("NL-5611", "B-3000", "D-49808"), or the letters of a Dutch postcode behind them, which are not looked at.
    /// Nothing where the file does not have it, or where the two countries differ.
    [[nodiscard]] std::optional<GazetteerPlace> postcode(const QString& text, const QString& country = {}) const;

    /// The town whose middle is nearest, parts of towns left aside; nothing where that is farther than 100 km.
    [[nodiscard]] std::optional<GazetteerPlace> closest(const GeoPoint& point) const;

private:
    struct Data;
    explicit Gazetteer(std::shared_ptr<const Data> data);

    std::shared_ptr<const Data> m_data;
};

} // namespace ketenkaart
