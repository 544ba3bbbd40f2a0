#include "core/project/vocabulary_rows.h"

#include "core/project/row_parts.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;
using Severity = Diagnostic::Severity;
using Code = Diagnostic::Code;

/// The usable rows of a layer of words. A word that is not in lower case could not be found by its id.
template<typename Term>
void readTerms(const LayerTable& table, std::vector<Term>& terms, Diagnostics& diagnostics, auto&& fill)
{
    std::vector<Term> read;
    for (auto&& [id, row] : rowsWithId(table, diagnostics)) {
        if (id != id.toLower()) {
            row.report(Severity::Error, Code::UnknownValue, "id"_L1,
                       QCoreApplication::translate("DatasetReader", "'%1' has capitals; the row is not used").arg(id),
                       QCoreApplication::translate("DatasetReader", "Write it in lower case"));
            continue;
        }
        if (read.size() == Vocabulary::mostTerms) {
            row.report(Severity::Error, Code::TooLong, "id"_L1,
                       QCoreApplication::translate("DatasetReader",
                                                   "There are more than %n row(s); the rest is not used", nullptr,
                                                   static_cast<int>(Vocabulary::mostTerms)),
                       QCoreApplication::translate("DatasetReader", "Keep fewer words apart"));
            break;
        }
        Term term;
        term.id = id;
        term.name = localizedNameOr(id, row, "name"_L1);
        fill(row, term);
        read.push_back(std::move(term));
    }
    if (!read.empty()) {
        terms = std::move(read);
    }
}

/// A place counted from 1 in the data, from 0 in the program; no value when it is empty or no such number, which is
/// reported.
std::optional<int> readPlace(RowReader& row, QLatin1StringView column, int most)
{
    const QString consequence = QCoreApplication::translate("DatasetReader", "it is left out");
    const std::optional<double> number = row.decimal(column, consequence);
    if (!number) {
        return std::nullopt;
    }
    if (*number < 1.0 || *number > most || *number != std::floor(*number)) {
        row.report(Severity::Warning, Code::InvalidNumber, column,
                   QCoreApplication::translate("DatasetReader", "'%1' is no number of it; %2")
                       .arg(row.text(column), consequence),
                   QCoreApplication::translate("DatasetReader", "Use a whole number from 1 to %1").arg(most));
        return std::nullopt;
    }
    return static_cast<int>(*number) - 1;
}

/// Four numbers between semicolons: west, south, east and north. No value when they are no extent.
std::optional<std::array<double, 4>> sidesOf(const QString& value)
{
    std::array<double, 4> sides{};
    const QStringList parts = value.split(u';');
    bool ok = parts.size() == std::ssize(sides);
    for (size_t i = 0; ok && i < sides.size(); ++i) {
        sides[i] = parts[static_cast<qsizetype>(i)].trimmed().toDouble(&ok);
    }
    const bool isExtent = ok && std::ranges::all_of(sides, [](double side) { return std::isfinite(side); }) &&
                          sides[0] < sides[2] && sides[1] < sides[3];
    return isExtent ? std::optional(sides) : std::nullopt;
}

/// In degrees. Empty when there is none; what is no extent is reported.
GeoBox readBox(RowReader& row, QLatin1StringView column)
{
    const QString value = row.text(column);
    if (value.isEmpty()) {
        return {};
    }
    const auto sides = sidesOf(value);
    const GeoBox box = sides ? GeoBox{(*sides)[0], (*sides)[1], (*sides)[2], (*sides)[3]} : GeoBox();
    if (box.isEmpty() || !worldMap.contains({box.west, box.south}) || !worldMap.contains({box.east, box.north})) {
        row.report(
            Severity::Error, Code::InvalidNumber, column,
            QCoreApplication::translate("DatasetReader", "'%1' is no extent; it is left out").arg(value),
            QCoreApplication::translate("DatasetReader", "Write west;south;east;north in degrees: 4.1;51.2;7.1;52.9"));
        return {};
    }
    return box;
}

/// The grid is asked for at PROJ by its name: nothing but an authority and a code gets there.
std::optional<GridSystem> readGrid(RowReader& row)
{
    static const QRegularExpression code(u"^[A-Z]+:[0-9]+$"_s);
    const QString value = row.text("grid"_L1).toUpper();
    if (value.isEmpty()) {
        return std::nullopt;
    }
    if (code.match(value).hasMatch()) {
        if (const auto sides = sidesOf(row.text("grid_extent"_L1))) {
            const QString name = row.text("grid_name"_L1);
            return GridSystem{value, name.isEmpty() ? value : name, (*sides)[0], (*sides)[1], (*sides)[2], (*sides)[3]};
        }
        row.report(Severity::Warning, Code::InvalidNumber, "grid_extent"_L1,
                   QCoreApplication::translate("DatasetReader", "'%1' is no extent; it is left out")
                       .arg(row.text("grid_extent"_L1)),
                   QCoreApplication::translate("DatasetReader", "Write west;south;east;north in metres of the grid"));
        return std::nullopt;
    }
    row.report(Severity::Warning, Code::UnknownValue, "grid"_L1,
               QCoreApplication::translate("DatasetReader", "'%1' is no coordinate system; it is left out")
                   .arg(row.text("grid"_L1)),
               QCoreApplication::translate("DatasetReader", "Write its authority and code, such as EPSG:28992"));
    return std::nullopt;
}

} // namespace

void readThemes(const LayerTable& table, Vocabulary::Terms& terms, Diagnostics& diagnostics)
{
    constexpr int mostColours = 12;
    readTerms(table, terms.themes, diagnostics, [](RowReader& row, Vocabulary::ThemeTerm& term) {
        term.slot = readPlace(row, "colour"_L1, mostColours);
        term.general = row.flag("general"_L1, false);
    });
}

void readActorKinds(const LayerTable& table, Vocabulary::Terms& terms, Diagnostics& diagnostics)
{
    readTerms(table, terms.actorKinds, diagnostics, [](RowReader& row, Vocabulary::ActorKindTerm& term) {
        term.shape = row.word("shape"_L1, parseMarkerShape, allMarkerShapes, term.shape);
    });
}

void readLinkKinds(const LayerTable& table, Vocabulary::Terms& terms, Diagnostics& diagnostics)
{
    readTerms(table, terms.linkKinds, diagnostics, [](RowReader& row, Vocabulary::LinkKindTerm& term) {
        term.family = row.word("family"_L1, parseLinkFamily, allLinkFamilies, term.family);
        term.directed = row.flag("directed"_L1, true);
        term.back = row.localizedText("back"_L1);
        if (!row.text("delivers"_L1).isEmpty()) {
            term.delivers = row.flag("delivers"_L1, false);
        }
    });
}

void readArea(const LayerTable& table, StudyArea& area, Diagnostics& diagnostics)
{
    if (table.rows.empty()) {
        return;
    }
    RowReader row(table, table.rows.front(), diagnostics);
    area.name = localizedNameOr(QString(), row, "name"_L1);
    area.regionsTogether = row.localizedText("regions"_L1);
    area.allRegions = row.localizedText("all_regions"_L1);
    area.extent = readBox(row, "extent"_L1);
    area.country = row.country();
    area.overview = readBox(row, "overview"_L1);
    area.limits = readBox(row, "limits"_L1);
    area.grid = readGrid(row);
}

void readSources(const LayerTable& table, StudyArea& area, Diagnostics& diagnostics)
{
    if (table.rows.empty()) {
        return;
    }
    area.sources.clear();
    for (const LayerRow& values : table.rows) {
        RowReader row(table, values, diagnostics);
        const QString id = row.text("id"_L1);
        area.sources.push_back({id, localizedNameOr(id, row, "title"_L1), row.text("author"_L1), row.text("date"_L1),
                                row.text("address"_L1)});
        if (area.sources.size() == 1) {
            area.sourceTitle = area.sources.front().title;
            area.sourceInSentence = row.localizedText("phrase"_L1);
        }
    }
}

QSet<QString> readHomeRegions(const LayerTable& table, StudyArea& area, Diagnostics& diagnostics)
{
    constexpr int mostHomeRegions = 24;
    constexpr int mostTints = 3;
    std::vector<std::pair<int, HomeRegion>> homes;
    QSet<QString> ids;
    for (const LayerRow& values : table.rows) {
        RowReader row(table, values, diagnostics);
        const std::optional<int> rank = readPlace(row, "home"_L1, mostHomeRegions);
        if (!rank) {
            continue;
        }
        HomeRegion home;
        home.name = row.list("provinces"_L1).value(0, row.text("name_nl"_L1));
        home.aliases = row.list("aliases"_L1);
        home.tint = readPlace(row, "tint"_L1, mostTints).value_or(static_cast<int>(homes.size()) % mostTints);
        homes.emplace_back(*rank, std::move(home));
        ids.insert(row.text("id"_L1));
    }
    std::ranges::stable_sort(homes, {}, [](const auto& home) { return home.first; });
    if (!homes.empty()) {
        area.homeRegions.clear();
    }
    for (auto& [rank, home] : homes) {
        area.homeRegions.push_back(std::move(home));
    }
    return ids;
}

} // namespace ketenkaart
