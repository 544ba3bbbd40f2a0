#pragma once

#include "core/export/map_exporter.h"

#include <functional>

namespace ketenkaart {

/// Of what a series has a map each.
enum class SeriesOf { Chains, Themes, Campuses };
inline constexpr std::array allSeries{SeriesOf::Chains, SeriesOf::Themes, SeriesOf::Campuses};
/// "chain", "theme" and "campus": as on the command line.
[[nodiscard]] QString idOf(SeriesOf series);
[[nodiscard]] std::optional<SeriesOf> seriesFromId(QStringView id);

/// One map of a series.
struct SeriesMap
{
    QString name; ///< of its file, without the ending: the id of the chain, theme or campus, as FileNames has it
    ExportJob job;
};

/// The maps of a series, in the order of the data. What they share is that of the given job; chain, theme or part of
/// the country, and the title, are their own.
[[nodiscard]] std::vector<SeriesMap> seriesOf(const ExportJob& shared, SeriesOf series);

/// Writes a series into a folder, which is made when it does not exist. Tells about each map as it is written: how many
/// are done, of how many, and its path. Stops at the first that cannot be written, and between two maps and within one
/// when asked to; what is written by then stays. Any thread.
[[nodiscard]] Result<void> exportSeries(const ExportJob& shared, SeriesOf series, const QString& folder,
                                        FileFormat format,
                                        const std::function<void(int done, int total, const QString& path)>& progress,
                                        const std::stop_token& stop = {});

} // namespace ketenkaart
