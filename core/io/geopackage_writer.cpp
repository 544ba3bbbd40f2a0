#include "core/io/geopackage_writer.h"

#include "core/io/file_exchange.h"
#include "core/io/regular_file.h"

#include <QFileInfo>

#include <algorithm>

namespace ketenkaart {

namespace {

/// Carries out the change in a file that is open for one.
Result<GeoPackageChanged> changeFile(SqliteFile& file, const QString& path, const GeoPackageChanges& changes)
{
    if (changes.check) {
        const auto checked =
            copyGeoPackage(file, changes.checkedLayers)
                .and_then([&](GeoPackageCopy copy) { return GdalSource::openCopy(std::move(copy), path); })
                .and_then([&](GdalSource source) { return changes.check(source); });
        if (!checked) {
            return std::unexpected(checked.error());
        }
    }
    file.beginWriting();
    GeoPackageChanged changed;
    GeoPackageLayer writer(file, path);
    for (const GeoPackageLayerChange& layer : changes.layers) {
        auto outcome = writer.write(layer);
        if (!outcome) {
            return std::unexpected(outcome.error());
        }
        changed.layers.push_back(std::move(*outcome));
    }
    bool isChanged = std::ranges::any_of(changed.layers, &GeoPackageLayerOutcome::isChanged);
    if (changes.further) {
        const auto further = changes.further(file);
        if (!further) {
            return std::unexpected(geoPackageError(reasonOfWriting(further.error()), path));
        }
        isChanged = isChanged || *further;
    }
    if (isChanged) {
        if (const auto done = file.commit(); !done) {
            return std::unexpected(geoPackageError(reasonOfWriting(done.error()), path));
        }
    }
    changed.isReplaced = isChanged; // as far as this file goes
    return changed;
}

Result<GeoPackageChanged> openAndChange(const QString& path, const QString& shown, SqliteFile::Access access,
                                        const SqliteTurn& turn, const GeoPackageChanges& changes)
{
    return SqliteFile::open(path, access, turn)
        .transform_error([&](const Error& error) { return geoPackageError(error.message, shown); })
        .and_then([&](SqliteFile file) { return changeFile(file, shown, changes); });
}

/// Nothing when the file must be changed where it is.
std::expected<GeoPackageChanged, FileExchange::Refusal>
changeInCopy(const QString& path, const QString& shown, const SqliteTurn& turn, const GeoPackageChanges& changes)
{
    auto exchange = FileExchange::begin(path);
    if (!exchange) {
        return std::unexpected(exchange.error());
    }
    auto changed = openAndChange(exchange->copy(), shown, SqliteFile::Access::Draft, turn, changes);
    if (!changed) {
        return std::unexpected(changed.error());
    }
    if (changed->isReplaced) {
        if (const auto done = exchange->commit(); !done) {
            return std::unexpected(done.error());
        }
    }
    return std::move(*changed);
}

} // namespace

Result<GeoPackageChanged> changeGeoPackage(const QString& given, const GeoPackageChanges& changes)
{
    if (const Result<void> check = checkRegularFile(given); !check) {
        return std::unexpected(check.error());
    }
    // What is beside it is beside the file itself and not beside a link to it.
    const QString path = QFileInfo(given).canonicalFilePath();
    const SqliteTurn turn = SqliteTurn::take();
    auto replaced = changeInCopy(path, given, turn, changes);
    if (replaced) {
        return std::move(*replaced);
    }
    if (replaced.error()) {
        return std::unexpected(*replaced.error());
    }
    return openAndChange(path, given, SqliteFile::Access::Change, turn, changes)
        .transform([](GeoPackageChanged changed) {
            changed.isReplaced = false;
            return changed;
        });
}

} // namespace ketenkaart
