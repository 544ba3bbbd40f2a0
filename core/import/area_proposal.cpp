#include "core/import/area_proposal.h"

#include "core/project/row_cells.h"

#include <QCoreApplication>

#include <algorithm>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

struct AreaText
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

/// Home regions have a tint each, of which a map has three that one tells apart.
constexpr qsizetype mostRegions = 6;
constexpr int tints = 3;
/// Who lies beyond this share of them to any side does not stretch the map: one partner in Asia.
constexpr double outliers = 0.04;

struct Placed
{
    QString province;
    QString country;
    GeoPoint point;
};

std::vector<Placed> placedActors(const ImportState& state)
{
    std::vector<Placed> placed;
    for (const auto& [id, longitude] : state.actors.texts(u"lon"_s)) {
        bool hasLongitude = false;
        bool hasLatitude = false;
        const GeoPoint point{longitude.toDouble(&hasLongitude), state.actors.text(id, u"lat"_s).toDouble(&hasLatitude)};
        if (hasLongitude && hasLatitude) {
            placed.push_back({state.actors.text(id, u"province"_s), state.actors.text(id, u"country"_s), point});
        }
    }
    return placed;
}

/// Names by how many have them, most first; without those of a few.
QStringList mostFrequent(const std::vector<Placed>& placed, QString Placed::* part)
{
    QHash<QString, qsizetype> counts;
    for (const Placed& actor : placed) {
        counts[actor.*part] += (actor.*part).isEmpty() ? 0 : 1;
    }
    counts.remove(QString());
    QStringList names = counts.keys();
    std::ranges::sort(names, {}, [&](const QString& name) { return std::pair(-counts.value(name), name); });
    const auto few = static_cast<double>(placed.size()) * 0.08;
    names.removeIf([&](const QString& name) { return static_cast<double>(counts.value(name)) < few; });
    return names.mid(0, mostRegions);
}

GeoBox boxOf(const std::vector<Placed>& placed)
{
    std::vector<double> longitudes;
    std::vector<double> latitudes;
    for (const Placed& actor : placed) {
        longitudes.push_back(actor.point.longitude);
        latitudes.push_back(actor.point.latitude);
    }
    std::ranges::sort(longitudes);
    std::ranges::sort(latitudes);
    const auto cut = static_cast<size_t>(outliers * static_cast<double>(placed.size()));
    return {longitudes[cut], latitudes[cut], longitudes[longitudes.size() - 1 - cut],
            latitudes[latitudes.size() - 1 - cut]};
}

GeoBox grown(const GeoBox& box, double share, double least)
{
    const double across = std::max(least, share * (box.east - box.west));
    const double up = std::max(least * 0.6, share * (box.north - box.south));
    return {std::max(-180.0, box.west - across), std::max(-84.0, box.south - up), std::min(180.0, box.east + across),
            std::min(84.0, box.north + up)};
}

QString extentText(const GeoBox& box)
{
    QStringList sides;
    for (const double side : {box.west, box.south, box.east, box.north}) {
        sides.append(QString::number(side, 'f', 2));
    }
    return sides.join(u';');
}

/// The first row of the layer says so from now on; what it does not name, it says no longer.
void writeArea(ImportState& state, const RowTexts& texts)
{
    const Sheet usual = emptySheet(LayerIndex::Area);
    const Sheet* sheet = state.editor.sheet(LayerIndex::Area);
    const bool hasRow = sheet && !sheet->rows.empty();
    SheetRow row = hasRow ? sheet->rows.front() : SheetRow();
    const SheetRow before = row;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        setText(row, i, QString());
    }
    for (const auto& [column, text] : texts) {
        if (const qsizetype index = (sheet ? *sheet : usual).columnIndex(column); index >= 0) {
            setText(row, index, text);
        }
    }
    row.isEdited = true;
    if (hasRow) {
        state.editor.apply(ReplaceRow{LayerIndex::Area, before, row});
    } else {
        row.key = 1;
        state.editor.apply(AddRow{LayerIndex::Area, 0, row});
    }
}

void writeHomeRegions(ImportState& state, const QStringList& provinces)
{
    LayerRows regions(state.editor, LayerIndex::Regions);
    for (const auto& [id, home] : regions.texts(u"home"_s)) {
        if (!home.isEmpty()) {
            regions.remove(id);
        }
    }
    for (qsizetype i = 0; i < provinces.size(); ++i) {
        regions.add(state.freeId(regions, provinces[i], u"region"_s), {{u"name_nl"_s, provinces[i]},
                                                                       {u"name_en"_s, provinces[i]},
                                                                       {u"provinces"_s, provinces[i]},
                                                                       {u"evidence"_s, u"stated"_s},
                                                                       {u"home"_s, QString::number(i + 1)},
                                                                       {u"tint"_s, QString::number(i % tints + 1)}});
    }
}

} // namespace

void proposeArea(ImportState& state, const QString& name)
{
    const std::vector<Placed> placed = placedActors(state);
    const GeoBox& area = state.dataset.area().extent;
    const auto inside = std::ranges::count_if(placed, [&](const Placed& actor) { return area.contains(actor.point); });
    if (!state.isEmpty || placed.empty() || inside * 2 >= static_cast<std::ptrdiff_t>(placed.size())) {
        return;
    }
    const GeoBox box = boxOf(placed);
    const QStringList provinces = mostFrequent(placed, &Placed::province);
    writeArea(state, {{u"name_nl"_s, name},
                      {u"name_en"_s, name},
                      {u"regions_nl"_s, u"de regio's"_s},
                      {u"regions_en"_s, u"the regions"_s},
                      {u"all_regions_nl"_s, u"alle regio's"_s},
                      {u"all_regions_en"_s, u"all regions"_s},
                      {u"extent"_s, extentText(grown(box, 0.12, 0.15))},
                      {u"country"_s, mostFrequent(placed, &Placed::country).value(0)},
                      {u"overview"_s, extentText(grown(box, 0.6, 1.5))},
                      {u"limits"_s, extentText(grown(box, 2.0, 4.0))}});
    writeHomeRegions(state, provinces);
    state.proposals.append(
        AreaText::tr("The area of the map is that of these actors: %1").arg(provinces.join(u", "_s)));
}

} // namespace ketenkaart
