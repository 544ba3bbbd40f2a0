#include "core/io/gazetteer.h"

#include "core/io/place_key.h"
#include "core/io/sqlite_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double scale = 10000.0; // whole numbers of the file in a degree
constexpr qint64 rowsAtOnce = 10000;
constexpr double farthest = 100.0 / 6371.0; // of the nearest town, as an angle

/// A class, because lupdate files texts under the class that tr() belongs to.
struct GazetteerText
{
    Q_DECLARE_TR_FUNCTIONS(Gazetteer)
};

Error contentError(const QString& path)
{
    return {Error::Code::InvalidData, GazetteerText::tr("This is not the list of towns of this program"),
            QDir::toNativeSeparators(path), GazetteerText::tr("Install the program again")};
}

struct Region
{
    QString country;
    QString name;
    QStringList keys; // of its name and of the ways in which that is shortened
};

struct Town
{
    QString name;
    GeoPoint point;
    size_t region = 0;
    int population = 0;
    bool isPart = false;
};

struct Key
{
    QString key;
    quint32 town = 0;

    auto operator<=>(const Key&) const = default;
};

struct PostcodeRange
{
    QString country;
    qint64 first = 0;
    qint64 last = 0;
    size_t town = 0;
    GeoPoint point;
};

/// A town on the sphere, to be found by its latitude.
struct Spot
{
    double latitude = 0.0;
    std::array<double, 3> direction{};
    quint32 town = 0;
};

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180.0;
}

std::array<double, 3> directionOf(const GeoPoint& point)
{
    const double latitude = radians(point.latitude);
    const double longitude = radians(point.longitude);
    return {std::cos(latitude) * std::cos(longitude), std::cos(latitude) * std::sin(longitude), std::sin(latitude)};
}

/// The square of the straight line between two directions, which grows with the angle.
double squaredChord(const std::array<double, 3>& one, const std::array<double, 3>& other)
{
    double sum = 0.0;
    for (size_t i = 0; i < one.size(); ++i) {
        sum += (one[i] - other[i]) * (one[i] - other[i]);
    }
    return sum;
}

double squaredChord(double angle)
{
    const double half = std::sin(std::min(angle, std::numbers::pi) / 2.0);
    return 4.0 * half * half;
}

qint64 numberOf(const SqliteFile::Row& row, size_t column)
{
    const auto* number = std::get_if<qint64>(&row[column]);
    return number ? *number : -1;
}

QString textOf(const SqliteFile::Row& row, size_t column)
{
    const auto* text = std::get_if<QString>(&row[column]);
    return text ? *text : QString();
}

std::optional<GeoPoint> pointOf(const SqliteFile::Row& row, size_t longitude)
{
    const auto* lon = std::get_if<qint64>(&row[longitude]);
    const auto* lat = std::get_if<qint64>(&row[longitude + 1]);
    if (!lon || !lat) {
        return std::nullopt;
    }
    const GeoPoint point{static_cast<double>(*lon) / scale, static_cast<double>(*lat) / scale};
    constexpr GeoBox world{-180.0, -90.0, 180.0, 90.0};
    return world.contains(point) ? std::optional(point) : std::nullopt;
}

/// The country that stands before a postcode: that of the Universal Postal Union, or of a car.
QString countryOf(const QString& prefix)
{
    const QString sign = prefix.toUpper();
    return sign == u"B" ? u"BE"_s : sign == u"D" ? u"DE"_s : sign == u"L" ? u"LU"_s : sign;
}

} // namespace

struct Gazetteer::Data
{
    std::vector<Region> regions;
    std::vector<Town> towns; // the most populous first
    std::vector<Key> keys;   // in order
    std::vector<PostcodeRange> postcodes;
    std::vector<Spot> spots;  // by latitude
    QSet<QString> qualifiers; // keys of what may stand behind the name of a town: regions and countries

    [[nodiscard]] bool takeRegion(const SqliteFile::Row& row);
    [[nodiscard]] bool takeTown(const SqliteFile::Row& row);
    [[nodiscard]] bool takeName(const SqliteFile::Row& row);
    [[nodiscard]] bool takePostcodes(const SqliteFile::Row& row);
    void arrange();

    [[nodiscard]] GazetteerPlace place(size_t town) const;
    [[nodiscard]] std::vector<quint32> found(const QString& name, const QString& country) const;
    [[nodiscard]] std::vector<quint32> foundWith(const QualifiedName& name, const QString& country, bool mustFit) const;

private:
    void addKeys(const QString& name, size_t town);
};

bool Gazetteer::Data::takeRegion(const SqliteFile::Row& row)
{
    Region region{textOf(row, 1), textOf(row, 2), {}};
    region.keys = placeKeys(region.name);
    const QStringList shortened = textOf(row, 3).split(u' ', Qt::SkipEmptyParts);
    std::ranges::transform(shortened, std::back_inserter(region.keys), placeKey);
    qualifiers.insert(region.country.toCaseFolded());
    std::ranges::for_each(region.keys, [this](const QString& key) { qualifiers.insert(key); });
    regions.push_back(std::move(region));
    return numberOf(row, 0) == static_cast<qint64>(regions.size());
}

bool Gazetteer::Data::takeTown(const SqliteFile::Row& row)
{
    const qint64 region = numberOf(row, 2);
    const auto point = pointOf(row, 4);
    if (region < 1 || region > static_cast<qint64>(regions.size()) || !point) {
        return false;
    }
    towns.push_back({textOf(row, 1), *point, static_cast<size_t>(region - 1), static_cast<int>(numberOf(row, 3)),
                     numberOf(row, 6) == 1});
    addKeys(towns.back().name, towns.size() - 1);
    return numberOf(row, 0) == static_cast<qint64>(towns.size());
}

bool Gazetteer::Data::takeName(const SqliteFile::Row& row)
{
    const qint64 town = numberOf(row, 1);
    if (town < 1 || town > static_cast<qint64>(towns.size())) {
        return false;
    }
    addKeys(textOf(row, 2), static_cast<size_t>(town - 1));
    return true;
}

bool Gazetteer::Data::takePostcodes(const SqliteFile::Row& row)
{
    const qint64 town = numberOf(row, 4);
    const auto point = pointOf(row, 5);
    if (town < 1 || town > static_cast<qint64>(towns.size()) || !point) {
        return false;
    }
    postcodes.push_back({textOf(row, 1), numberOf(row, 2), numberOf(row, 3), static_cast<size_t>(town - 1), *point});
    return true;
}

void Gazetteer::Data::addKeys(const QString& name, size_t town)
{
    for (const QString& key : placeKeys(name)) {
        keys.push_back({key, static_cast<quint32>(town)});
    }
}

void Gazetteer::Data::arrange()
{
    std::ranges::sort(keys);
    const auto doubles = std::ranges::unique(keys);
    keys.erase(doubles.begin(), doubles.end());
    std::ranges::sort(postcodes, {}, [](const PostcodeRange& range) { return std::pair(range.country, range.first); });
    for (size_t i = 0; i < towns.size(); ++i) {
        if (!towns[i].isPart) {
            spots.push_back({towns[i].point.latitude, directionOf(towns[i].point), static_cast<quint32>(i)});
        }
    }
    std::ranges::stable_sort(spots, {}, &Spot::latitude);
}

GazetteerPlace Gazetteer::Data::place(size_t town) const
{
    const Town& found = towns[town];
    const Region& region = regions[found.region];
    return {found.name, found.point, region.country, region.name, found.population, found.isPart};
}

std::vector<quint32> Gazetteer::Data::found(const QString& name, const QString& country) const
{
    std::vector<quint32> result;
    const QString key = placeKey(name);
    for (const Key& entry : key.isEmpty() ? std::ranges::subrange(keys.end(), keys.end())
                                          : std::ranges::equal_range(keys, key, {}, &Key::key)) {
        if (country.isEmpty() || regions[towns[entry.town].region].country == country) {
            result.push_back(entry.town);
        }
    }
    std::ranges::stable_partition(result, [this](quint32 town) { return !towns[town].isPart; });
    return result;
}

/// Those in the region or country that the name has behind it. Where that is neither, all of them, unless it must be.
std::vector<quint32> Gazetteer::Data::foundWith(const QualifiedName& name, const QString& country, bool mustFit) const
{
    if (name.qualifier.isEmpty()) {
        return {};
    }
    std::vector<quint32> result = found(name.name, country);
    const QString qualifier = placeKey(name.qualifier);
    if (mustFit || qualifiers.contains(qualifier)) {
        std::erase_if(result, [&](quint32 town) {
            const Region& region = regions[towns[town].region];
            return !region.keys.contains(qualifier) && region.country.toCaseFolded() != qualifier;
        });
    }
    return result;
}

Gazetteer::Gazetteer(std::shared_ptr<const Data> data)
    : m_data(std::move(data))
{}

Result<Gazetteer> Gazetteer::open(const QString& path, const std::stop_token& stop)
{
    auto file = SqliteFile::open(path, SqliteFile::Access::Read, stop);
    if (!file) {
        return std::unexpected(file.error());
    }
    struct Part
    {
        const char* columns;
        QString table;
        bool (Data::*take)(const SqliteFile::Row&);
    };
    const std::array parts{
        Part{"id, country, name, short", u"regions"_s, &Data::takeRegion},
        Part{"id, name, region, population, lon, lat, part", u"towns"_s, &Data::takeTown},
        Part{"id, town, name", u"other_names"_s, &Data::takeName},
        Part{"rowid, country, first, last, town, lon, lat", u"postcodes"_s, &Data::takePostcodes},
        Part{"rowid, country, first, last, town, lon, lat", u"postcodes_osm"_s, &Data::takePostcodes},
    };
    auto data = std::make_shared<Data>();
    for (const Part& part : parts) {
        const QByteArray statement = QByteArray("SELECT ") + part.columns + " FROM main." + quotedName(part.table) +
                                     " WHERE rowid > ? ORDER BY rowid LIMIT ?";
        qint64 last = 0;
        for (bool isMore = true; isMore;) { // a table at once would be there twice
            const auto rows = file->rows(statement, {SqliteValue(last), SqliteValue(rowsAtOnce)});
            if (stop.stop_requested()) {
                return std::unexpected(Error{Error::Code::Cancelled, GazetteerText::tr("Reading the towns was stopped"),
                                             QDir::toNativeSeparators(path), QString()});
            }
            if (!rows ||
                !std::ranges::all_of(*rows, [&](const SqliteFile::Row& row) { return (*data.*part.take)(row); })) {
                return std::unexpected(contentError(path));
            }
            isMore = !rows->empty();
            last = isMore ? numberOf(rows->back(), 0) : last;
        }
    }
    if (data->towns.empty()) {
        return std::unexpected(contentError(path));
    }
    data->arrange();
    return Gazetteer(std::move(data));
}

std::vector<GazetteerPlace> Gazetteer::towns(const QString& name, const QString& country) const
{
    const QString code = country.trimmed().toUpper();
    // Names have brackets, commas and last words of their own too, so the whole of it has the first word.
    std::vector<quint32> found = m_data->found(name, code);
    if (found.empty()) {
        found = m_data->foundWith(qualifiedName(name, false), code, false);
    }
    if (found.empty()) {
        found = m_data->foundWith(qualifiedName(name, true), code, true);
    }
    std::vector<GazetteerPlace> places;
    std::ranges::transform(found, std::back_inserter(places), [this](quint32 town) { return m_data->place(town); });
    return places;
}

std::optional<GazetteerPlace> Gazetteer::postcode(const QString& text, const QString& country) const
{
    static const QRegularExpression form(u"^\\s*(?:([A-Za-z]{1,2})\\s*-?\\s*)?(\\d{4,5})(\\s*[A-Za-z]{2})?\\s*$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    QString code = country.trimmed().toUpper();
    for (const QString& said : {countryOf(match.captured(1)), match.captured(3).isEmpty() ? QString() : u"NL"_s}) {
        if (!said.isEmpty() && !code.isEmpty() && said != code) {
            return std::nullopt;
        }
        code = code.isEmpty() ? said : code;
    }
    const QString digits = match.captured(2);
    if (digits.size() != (code == u"DE" ? 5 : 4)) {
        return std::nullopt;
    }
    const qint64 number = digits.toLongLong();
    const auto next =
        std::ranges::upper_bound(m_data->postcodes, std::pair(code, number), {},
                                 [](const PostcodeRange& range) { return std::pair(range.country, range.first); });
    if (next == m_data->postcodes.begin()) {
        return std::nullopt;
    }
    const PostcodeRange& range = *std::prev(next);
    if (range.country != code || range.last < number) {
        return std::nullopt;
    }
    GazetteerPlace place = m_data->place(range.town);
    place.point = range.point;
    return place;
}

std::optional<GazetteerPlace> Gazetteer::closest(const GeoPoint& point) const
{
    const std::array<double, 3> direction = directionOf(point);
    std::optional<quint32> best;
    double least = squaredChord(farthest);
    // Outwards from the latitude of the point, until latitude alone is farther than what has been found.
    const auto look = [&](const Spot& spot) {
        if (squaredChord(radians(std::abs(spot.latitude - point.latitude))) > least) {
            return false;
        }
        const double squared = squaredChord(direction, spot.direction);
        if (squared < least) {
            least = squared;
            best = spot.town;
        }
        return true;
    };
    const auto start = std::ranges::lower_bound(m_data->spots, point.latitude, {}, &Spot::latitude);
    for (auto above = start, below = start; above != m_data->spots.end() || below != m_data->spots.begin();) {
        const bool isNearAbove = above != m_data->spots.end() && look(*above);
        above = isNearAbove ? std::next(above) : m_data->spots.end();
        const bool isNearBelow = below != m_data->spots.begin() && look(*std::prev(below));
        below = isNearBelow ? std::prev(below) : m_data->spots.begin();
    }
    return best ? std::optional(m_data->place(*best)) : std::nullopt;
}

} // namespace ketenkaart
