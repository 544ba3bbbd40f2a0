#pragma once

#include "core/io/gdal_messages.h"
#include "core/io/geopackage_copy.h"
#include "core/io/memory_folder.h"
#include "core/model/error.h"

#include <QHash>
#include <QStringList>

#include <memory>
#include <stop_token>
#include <vector>

class GDALDataset;
class OGRLayer;

namespace ketenkaart {

/// File extensions of the vector formats that we open, lower case and without a dot. Each stands for exactly one GDAL
/// driver, and no other driver ever sees the file: CSV, GeoPackage, GeoJSON, FlatGeobuf, Shapefile, ODS and XLSX. KML,
/// GraphML and GEXF are read without GDAL (kml.h, graphml.h, gexf.h).
[[nodiscard]] const QStringList& readableExtensions();

/// The absolute, clean form of a path. Fails for what GDAL would take for an address instead of a file: its virtual
/// file systems (/vsicurl/, /vsizip/, ...) and anything with a scheme (http:, PG:, ...). So nothing we open reaches the
/// network.
[[nodiscard]] Result<QString> localPath(const QString& path);

/// That a file which belongs to a dataset is a link to somewhere else.
[[nodiscard]] Error leadsOut(const QString& path);

/// Registers the drivers on our list, and only those: that takes a tenth of the time of GDALAllRegister(). From then on
/// GDAL asks no address of the network, whatever a file names. Opening a GdalSource does it by itself; a writer must
/// call it. Cheap to repeat, from any thread.
void registerGdalDrivers();

/// Registers the GeoTIFF driver, for writing. It widens nothing of what is read: a GdalSource names the one driver that
/// may see its file. Cheap to repeat, from any thread.
void registerGeoTiffDriver();

/// One file that is open for reading, by one of our drivers. The file is read into memory first, with the files that
/// its format has beside it, and GDAL sees those and no others: what the data say is never followed to another file or
/// address. Closes it when it goes out of scope. Layers that it hands out live as long as it does. May be used by one
/// thread at a time.
class GdalSource
{
public:
    /// Opens a file of unknown origin, read-only; what is changed on the disk afterwards is not seen. Of a GeoPackage
    /// only the layers of these names are there, see GeoPackageCopy. Fails for what is no regular file, for files that
    /// lead out of their folder beside it, for what unfolds to more than memory should hold, for coordinate systems
    /// that are a reference, and when stopped. Leaves no side files behind.
    [[nodiscard]] static Result<GdalSource> open(const QString& path, const QStringList& layers,
                                                 const std::stop_token& stop = {});
    /// The same with whatever layers there are, and in a spreadsheet the first row among the others instead of as names
    /// of the columns.
    [[nodiscard]] static Result<GdalSource> openForeign(const QString& path, const std::stop_token& stop = {});
    /// Opens a file that comes with the program, straight from the disk and with all its layers.
    [[nodiscard]] static Result<GdalSource> openShipped(const QString& path);
    /// A GeoPackage that has been copied already.
    [[nodiscard]] static Result<GdalSource> openCopy(GeoPackageCopy copy, const QString& path);

    /// As given by localPath().
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool isShapefile() const;
    /// The layer of that name, whatever its case; null when there is none.
    [[nodiscard]] OGRLayer* layer(QStringView name) const;
    /// Why the layer of that name, which the file has, is not there; empty when it is, or when there is none.
    [[nodiscard]] QString failureOf(const QString& name) const { return m_failures.value(name); }
    /// All of them, in the order of the file.
    [[nodiscard]] std::vector<OGRLayer*> layers() const;
    /// The first layer, for formats that hold only one; null when there is none.
    [[nodiscard]] OGRLayer* firstLayer() const;

private:
    struct Close
    {
        void operator()(GDALDataset* dataset) const;
    };
    explicit GdalSource(const QString& path);
    /// What the first row of a spreadsheet is.
    enum class FirstRow { Names, Cells };
    [[nodiscard]] static Result<GdalSource> openCopied(const QString& path, FirstRow firstRow);
    /// Has GDAL open what is at that place, which is a path in memory or on the disk.
    [[nodiscard]] Result<void> openAt(const QByteArray& place, FirstRow firstRow = FirstRow::Names);

    QString m_path;
    MemoryFolder m_folder; // outlives the dataset that reads from it
    QHash<QString, QString> m_failures;
    std::unique_ptr<GDALDataset, Close> m_dataset;
};

} // namespace ketenkaart
