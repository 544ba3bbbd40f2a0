#include "core/import/position_reader.h"

#include "core/import/import_words.h"

#include <QCoreApplication>
#include <QPointF>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;
using Axis = CellAngle::Axis;

struct PositionText
{
    Q_DECLARE_TR_FUNCTIONS(PositionReader)
};

constexpr GeoBox europe{-25.0, 34.0, 45.0, 72.0};
/// Pairs that are looked at to find the form of a table.
constexpr qsizetype enoughPairs = 200;

/// The letter of a hemisphere beside a number: its axis, and whether it is negative.
struct Hemisphere
{
    Axis axis = Axis::Unknown;
    double sign = 1.0;
};

Hemisphere takeHemisphere(QString& text)
{
    static const QRegularExpression letter(
        u"^\\s*(NB|ZB|OL|WL|N|S|Z|E|O|W)\\b\\.?|\\b(NB|ZB|OL|WL|N|S|Z|E|O|W)\\.?\\s*$|(?<=[0-9°'\"′″])\\s*(NB|ZB|OL|WL|N|S|Z|E|O|W)\\.?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = letter.match(text);
    if (!match.hasMatch()) {
        return {};
    }
    const QString found = (match.captured(1) + match.captured(2) + match.captured(3)).toUpper();
    text.remove(match.capturedStart(), match.capturedLength());
    if (found.startsWith(u'N')) {
        return {Axis::Latitude, 1.0};
    }
    if (found.startsWith(u'S') || found.startsWith(u'Z')) {
        return {Axis::Latitude, -1.0};
    }
    return {Axis::Longitude, found.startsWith(u'W') ? -1.0 : 1.0};
}

std::optional<double> plainNumber(QString text, char decimalSign)
{
    text.removeIf([](QChar c) { return c.isSpace() || c == u'\'' || c == u'\u2019'; });
    const QChar decimal = QLatin1Char(decimalSign);
    const QChar thousands = decimalSign == ',' ? u'.' : u',';
    // Marks between thousands stand before three digits each, and behind one to three.
    static const QRegularExpression grouped(u"^[+-]?\\d{1,3}([.,]\\d{3})+$"_s);
    QString whole = text;
    if (const qsizetype point = text.indexOf(decimal); point >= 0) {
        whole = text.first(point);
        if (text.indexOf(decimal, point + 1) >= 0 || text.indexOf(thousands, point) >= 0) {
            return std::nullopt;
        }
    }
    if (whole.contains(thousands)) {
        if (!grouped.match(whole).hasMatch()) {
            return std::nullopt;
        }
        text.remove(thousands);
    }
    bool ok = false;
    const double value = text.replace(decimal, u'.').toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// Degrees, minutes and seconds.
std::optional<double> sexagesimal(const QString& text)
{
    static const QRegularExpression parts(
        u"^\\s*([+-]?\\d{1,3}(?:[.,]\\d+)?)\\s*[°ºd]\\s*(?:(\\d{1,2}(?:[.,]\\d+)?)\\s*"
        "['′’m]\\s*)?(?:(\\d{1,2}(?:[.,]\\d+)?)\\s*(?:\"|″|”|''|s)?\\s*)?$"_s);
    const QRegularExpressionMatch match = parts.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const auto part = [&](int index) { return match.captured(index).replace(u',', u'.').toDouble(); };
    const double degrees = part(1);
    const double rest = part(2) / 60.0 + part(3) / 3600.0;
    return degrees < 0 ? degrees - rest : degrees + rest;
}

} // namespace

std::optional<CellAngle> cellAngle(const QString& text, char decimalSign)
{
    QString rest = text.trimmed();
    const Hemisphere hemisphere = takeHemisphere(rest);
    std::optional<double> value = sexagesimal(rest);
    if (!value) {
        value = plainNumber(rest, decimalSign);
    }
    return value.transform([&](double number) { return CellAngle{hemisphere.sign * number, hemisphere.axis}; });
}

std::optional<std::pair<QString, QString>> positionParts(const QString& text)
{
    static const QRegularExpression wkt(
        u"^\\s*(?:SRID=\\d+;)?\\s*POINT\\s*Z?\\s*\\(\\s*(\\S+)\\s+([^\\s)]+)[^)]*\\)\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = wkt.match(text); match.hasMatch()) {
        return std::pair(match.captured(1) + u"E"_s, match.captured(2) + u"N"_s);
    }
    QString plain = text.simplified();
    plain.remove(u'(').remove(u')').remove(u'[').remove(u']');
    static const QRegularExpression separators[] = {
        QRegularExpression(u"\\s*[;|/]\\s*"_s),
        QRegularExpression(u",\\s+"_s),
        QRegularExpression(u"(?<=[NSZEOW])\\s*,?\\s*(?=\\d)"_s, QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(u"(?<=[0-9°'\"′″])\\s*,?\\s*(?=[NSZEOW])"_s, QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(u"\\s+"_s),
        QRegularExpression(u","_s),
    };
    for (const QRegularExpression& separator : separators) {
        const QStringList parts = plain.split(separator, Qt::SkipEmptyParts);
        if (parts.size() == 2) {
            return std::pair(parts[0], parts[1]);
        }
    }
    return std::nullopt;
}

PositionReader::PositionReader(const StudyArea& area)
    : m_area(area)
{
    if (area.grid) {
        m_grids.push_back(*area.grid);
    }
    for (const GridSystem& grid : ImportWords::get().grids()) {
        if (!area.grid || area.grid->code != grid.code) {
            m_grids.push_back(grid);
        }
    }
}

PositionReader::~PositionReader() = default;

PositionForm PositionReader::likelyForm(const QStringList& first, const QStringList& second)
{
    return likely(first, second).first;
}

bool PositionReader::arePositions(const QStringList& first, const QStringList& second)
{
    return likely(first, second).second >= 2.0;
}

std::pair<PositionForm, double> PositionReader::likely(const QStringList& first, const QStringList& second)
{
    PositionForm best;
    qint64 bestScore = 0;
    qint64 mostPairs = 1;
    std::vector<QString> grids{QString()};
    for (const GridSystem& grid : m_grids) {
        grids.push_back(grid.code);
    }
    for (const char decimalSign : {'.', ','}) {
        std::vector<std::pair<double, double>> pairs;
        for (qsizetype i = 0; i < first.size() && std::ssize(pairs) < enoughPairs; ++i) {
            const auto x = cellAngle(first[i], decimalSign);
            const auto y = cellAngle(second.value(i), decimalSign);
            if (x && y && (x->value != 0.0 || y->value != 0.0)) {
                const bool isTurned = x->axis == Axis::Latitude || y->axis == Axis::Longitude;
                pairs.emplace_back(isTurned ? y->value : x->value, isTurned ? x->value : y->value);
            }
        }
        mostPairs = std::max(mostPairs, static_cast<qint64>(pairs.size()));
        for (const QString& grid : grids) {
            for (const bool isSwapped : {false, true}) {
                qint64 score = 0;
                for (const auto& [x, y] : pairs) {
                    const auto point = isSwapped ? converted(y, x, grid) : converted(x, y, grid);
                    score += point ? expectation(*point) : 0;
                }
                if (score > bestScore) {
                    bestScore = score;
                    best = {grid, isSwapped, decimalSign};
                }
            }
        }
    }
    return {best, static_cast<double>(bestScore) / static_cast<double>(mostPairs)};
}

PositionReader::Outcome PositionReader::read(const QString& first, const QString& second, const PositionForm& form)
{
    if (first.isEmpty() && second.isEmpty()) {
        return {};
    }
    if (first.isEmpty() || second.isEmpty()) {
        return {std::nullopt, PositionText::tr("Half of the coordinates is missing")};
    }
    Outcome usual = readWith(first, second, form, form.decimalSign);
    if (usual.point && expectation(*usual.point) > 1) {
        return usual;
    }
    // Whoever types decimal points in a sheet with decimal commas did so in this cell only.
    Outcome other = readWith(first, second, form, form.decimalSign == ',' ? '.' : ',');
    return other.point && (!usual.point || expectation(*other.point) > expectation(*usual.point)) ? other : usual;
}

PositionReader::Outcome PositionReader::readWith(const QString& first, const QString& second, const PositionForm& form,
                                                 char decimalSign)
{
    const auto angleOf = [&](const QString& text) {
        const auto angle = cellAngle(text, decimalSign);
        return angle ? angle : cellAngle(text, decimalSign == ',' ? '.' : ',');
    };
    const auto x = angleOf(first);
    const auto y = angleOf(second);
    if (!x || !y) {
        return {std::nullopt, PositionText::tr("'%1' is not a coordinate").arg(x ? second : first)};
    }
    if (x->value == 0.0 && y->value == 0.0) {
        return {std::nullopt, PositionText::tr("The coordinates are 0 and 0, which is no place")};
    }
    const bool isSaid = x->axis != Axis::Unknown || y->axis != Axis::Unknown;
    const bool isTurned = isSaid ? x->axis == Axis::Latitude || y->axis == Axis::Longitude : form.isSwapped;
    const double across = isTurned ? y->value : x->value;
    const double up = isTurned ? x->value : y->value;
    const std::optional<GeoPoint> point = converted(across, up, form.grid);
    const std::optional<GeoPoint> turned = isSaid ? std::nullopt : converted(up, across, form.grid);
    if (turned && expectation(*turned) > 2 && (!point || expectation(*point) <= 1)) {
        return {turned, PositionText::tr("The two coordinates are exchanged; they were put right")};
    }
    if (point && expectation(*point) > 1) {
        return {point, {}};
    }
    for (const QString& other : QStringList{QString(), m_area.grid ? m_area.grid->code : QString()}) {
        const auto otherwise = other == form.grid ? std::nullopt : converted(across, up, other);
        if (otherwise && expectation(*otherwise) > 1) {
            return {otherwise,
                    other.isEmpty()
                        ? PositionText::tr("Read as degrees, unlike the other rows")
                        : PositionText::tr("Read as coordinates of %1, unlike the other rows").arg(m_area.grid->name)};
        }
    }
    if (point) {
        return {point, PositionText::tr("The place lies far from all that these data are about")};
    }
    return {std::nullopt, PositionText::tr("%1 and %2 are nowhere on earth").arg(first, second)};
}

PositionReader::Outcome PositionReader::read(const QPointF& pair)
{
    const QString x = QString::number(pair.x(), 'f', 8);
    const QString y = QString::number(pair.y(), 'f', 8);
    return read(x, y, likelyForm({x}, {y}));
}

std::optional<GeoPoint> PositionReader::converted(double x, double y, const QString& grid)
{
    if (grid.isEmpty()) {
        return std::abs(x) <= 180.0 && std::abs(y) <= 85.0 ? std::optional(GeoPoint{x, y}) : std::nullopt;
    }
    const auto system = std::ranges::find(m_grids, grid, &GridSystem::code);
    if (system == m_grids.end() || x < system->west || x > system->east || y < system->south || y > system->north) {
        return std::nullopt;
    }
    std::shared_ptr<GridConverter>& converter = m_converters[grid];
    if (!converter) {
        converter = std::make_shared<GridConverter>(*system);
    }
    const Result<GeoPoint> point = converter->toGeo(x, y);
    return point ? std::optional(*point) : std::nullopt;
}

int PositionReader::expectation(const GeoPoint& point) const
{
    if (m_area.extent.contains(point)) {
        return 4;
    }
    if (!m_area.limits.isEmpty() && m_area.limits.contains(point)) {
        return 3;
    }
    return europe.contains(point) ? 2 : 1;
}

} // namespace ketenkaart
