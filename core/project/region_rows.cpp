#include "core/project/region_rows.h"

#include "core/project/row_parts.h"

#include <QHash>

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;
using Severity = Diagnostic::Severity;
using Code = Diagnostic::Code;

struct PlacedHeadline
{
    std::pair<qsizetype, double> place; // of its chain, in the order of their first rows, and in the chain
    Headline headline;
};

/// What a headline must name; empty when it does not, or names what is not known, which is reported.
QString readNeeded(RowReader& row, QLatin1StringView column, const std::optional<QSet<QString>>& known)
{
    const QString id = row.text(column);
    if (id.isEmpty()) {
        row.reportEmpty(Severity::Error, column,
                        QCoreApplication::translate("DatasetReader", "The headline is not complete and is not used"));
        return {};
    }
    const QString notUsed = QCoreApplication::translate("DatasetReader", "the headline is not used");
    return isKnown(known, id, row, column, notUsed) ? id : QString();
}

/// No value when the row cannot be used; all that is wrong is reported.
std::optional<Headline> readHeadline(RowReader& row, const std::optional<QString>& id, const KnownIds& known)
{
    // A layer of regions is not reported when it is missing, so what needs one is.
    const std::optional<QSet<QString>> regions = known.regions.value_or(QSet<QString>());
    Headline headline;
    headline.chainId = readNeeded(row, "chain"_L1, known.chains);
    headline.fromId = readNeeded(row, "from"_L1, regions);
    headline.toId = readNeeded(row, "to"_L1, regions);
    const bool leadsToItself = !headline.fromId.isEmpty() && headline.fromId == headline.toId;
    if (leadsToItself) {
        row.report(
            Severity::Error, Code::SelfLink, "to"_L1,
            QCoreApplication::translate("DatasetReader", "The headline leads from '%1' to itself; it is not used")
                .arg(headline.fromId),
            QCoreApplication::translate("DatasetReader", "Name two regions"));
    }
    headline.words = row.localizedText("words"_L1);
    if (headline.words.dutch.isEmpty() && headline.words.english.isEmpty()) {
        row.reportEmpty(Severity::Warning, row.hasColumn("words_nl"_L1) ? "words_nl"_L1 : "words_en"_L1,
                        QCoreApplication::translate("DatasetReader", "The headline has no words in either language"));
    }
    headline.provenance = row.provenance();
    if (!id || headline.chainId.isEmpty() || headline.fromId.isEmpty() || headline.toId.isEmpty() || leadsToItself) {
        return std::nullopt;
    }
    headline.id = *id;
    return headline;
}

bool contains(const std::optional<QSet<QString>>& ids, const QString& id)
{
    return ids && ids->contains(id);
}

} // namespace

std::vector<Region> readRegions(const LayerTable& table, const KnownIds& known, Diagnostics& diagnostics)
{
    std::vector<Region> regions;
    CoordinateCheck coordinates(known.area);
    for (auto&& [id, row] : rowsWithId(table, diagnostics)) {
        if (known.regions->contains(id)) { // home regions are of the area
            Region region;
            region.id = id;
            region.name = localizedNameOr(id, row, "name"_L1);
            region.aliases = row.list("aliases"_L1);
            region.provinces = row.list("provinces"_L1);
            region.municipalities = row.list("municipalities"_L1);
            region.position = readPosition(row, coordinates);
            region.provenance = row.provenance();
            regions.push_back(std::move(region));
        }
    }
    return regions;
}

std::vector<Headline> readHeadlines(const LayerTable& table, const KnownIds& known, Diagnostics& diagnostics)
{
    if (!known.chains) {
        return {};
    }
    std::vector<PlacedHeadline> placed;
    QHash<QString, qsizetype> places; // of the chains
    IdReader ids;
    const QString comesLast = QCoreApplication::translate("DatasetReader", "the headline comes last");
    for (const LayerRow& values : table.rows) {
        RowReader row(table, values, diagnostics);
        const double position = row.decimal("position"_L1, comesLast).value_or(std::numeric_limits<double>::max());
        if (std::optional<Headline> headline = readHeadline(row, ids.read(row), known)) {
            const qsizetype place = places.value(headline->chainId, places.size());
            places.insert(headline->chainId, place);
            placed.push_back({{place, position}, *std::move(headline)});
        }
    }
    std::ranges::stable_sort(placed, {}, &PlacedHeadline::place);
    std::vector<Headline> headlines;
    headlines.reserve(placed.size());
    for (PlacedHeadline& entry : placed) {
        headlines.push_back(std::move(entry.headline));
    }
    return headlines;
}

QString readRegionOf(RowReader& row, const KnownIds& known)
{
    const QString id = row.text("region"_L1);
    if (!id.isEmpty()) {
        (void)isKnown(known.regions, id, row, "region"_L1,
                      QCoreApplication::translate("DatasetReader", "the row belongs to no region"));
    }
    return id;
}

bool isLinkEnd(RowReader& row, QLatin1StringView column, const QString& id, const KnownIds& known)
{
    return contains(known.regions, id) || contains(known.campuses, id) ||
           isKnown(known.actors, id, row, column, QCoreApplication::translate("DatasetReader", "the link is not used"));
}

std::vector<Link> takeRegionLinks(std::vector<Link>& links, const KnownIds& known)
{
    const auto isBetweenActors = [&](const Link& link) {
        return contains(known.actors, link.fromId) && contains(known.actors, link.toId);
    };
    const auto others = std::ranges::stable_partition(links, isBetweenActors);
    std::vector<Link> taken(std::make_move_iterator(others.begin()), std::make_move_iterator(others.end()));
    links.erase(others.begin(), others.end());
    return taken;
}

} // namespace ketenkaart
