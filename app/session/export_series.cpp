#include "app/session/export_series.h"

#include "app/session/export_texts.h"
#include "core/model/file_name.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <utility>

namespace ketenkaart {

namespace {

/// A class, because lupdate files texts under the class that tr() belongs to.
struct ExportSeries
{
    Q_DECLARE_TR_FUNCTIONS(ExportSeries)
};

/// A map of a campus: some kilometres around it.
GeoBox surroundings(const GeoPoint& position)
{
    constexpr double north = 0.045; // degrees; 5 km
    constexpr double east = 0.110;  // 7.5 km
    return {position.longitude - east, position.latitude - north, position.longitude + east, position.latitude + north};
}

} // namespace

QString idOf(SeriesOf series)
{
    switch (series) {
    case SeriesOf::Chains:
        return QStringLiteral("chain");
    case SeriesOf::Themes:
        return QStringLiteral("theme");
    case SeriesOf::Campuses:
        return QStringLiteral("campus");
    }
    std::unreachable();
}

std::optional<SeriesOf> seriesFromId(QStringView id)
{
    const auto* found = std::ranges::find_if(allSeries, [&](SeriesOf series) { return idOf(series) == id; });
    return found == allSeries.end() ? std::nullopt : std::optional(*found);
}

std::vector<SeriesMap> seriesOf(const ExportJob& shared, SeriesOf series)
{
    std::vector<SeriesMap> maps;
    FileNames names;
    const auto add = [&](const QString& id) -> ExportJob& {
        ExportJob& job = maps.emplace_back(names.take(id), shared).job;
        // White spots and diagram of one theme or campus there are none: these get their map.
        const PageLayout layout = job.content.layout;
        if (series != SeriesOf::Chains && (layout == PageLayout::WhiteSpots || layout == PageLayout::Diagram ||
                                           layout == PageLayout::MapAndDiagram)) {
            job.content.layout = PageLayout::Map;
        }
        return job;
    };
    const Dataset& dataset = shared.request.dataset;
    switch (series) {
    case SeriesOf::Chains:
        for (const Chain& chain : dataset.chains()) {
            ExportJob& job = add(chain.id);
            job.request.filter.chainIds = {chain.id};
            job.request.focusActorId.clear();
            job.content.title = suggestedTitle(job.request, job.content.layout);
        }
        break;
    case SeriesOf::Themes:
        for (const Theme theme : dataset.vocabulary().themes()) {
            ExportJob& job = add(dataset.vocabulary().id(theme));
            job.request.filter.chainIds.clear();
            job.request.filter.themes.assign(1, theme);
            job.request.focusActorId.clear();
            job.content.title = suggestedTitle(job.request, job.content.layout);
        }
        break;
    case SeriesOf::Campuses:
        for (const Campus& campus : dataset.campuses()) {
            if (campus.position) {
                ExportJob& job = add(campus.id);
                job.request.filter.chainIds.clear();
                job.request.focusActorId.clear();
                job.extent = surroundings(*campus.position);
                job.content.title = campus.name;
            }
        }
        break;
    }
    return maps;
}

Result<void> exportSeries(const ExportJob& shared, SeriesOf series, const QString& folder, FileFormat format,
                          const std::function<void(int, int, const QString&)>& progress, const std::stop_token& stop)
{
    if (!QDir().mkpath(folder)) {
        return std::unexpected(Error{Error::Code::WriteFailed, ExportSeries::tr("Cannot make the folder"),
                                     QDir::toNativeSeparators(folder), ExportSeries::tr("Choose another folder")});
    }
    const std::vector<SeriesMap> maps = seriesOf(shared, series);
    int done = 0;
    for (const SeriesMap& map : maps) {
        const QString path = QDir(folder).filePath(map.name + u'.' + suffixOf(format));
        if (const auto written = exportMap(map.job, path, stop); !written) {
            return written;
        }
        progress(++done, static_cast<int>(maps.size()), path);
    }
    return {};
}

} // namespace ketenkaart
