#pragma once

#include "core/model/error.h"

#include <QStringList>

#include <memory>

class GDALDataset;
class OGRLayer;

namespace ketenkaart {

/// File extensions of the vector formats that we open, lower case and without a dot. Each stands for exactly one GDAL
/// driver, and no other driver ever sees the file: CSV, GeoPackage, GeoJSON, FlatGeobuf, Shapefile, ODS and XLSX.
[[nodiscard]] const QStringList& readableExtensions();

/// The absolute, clean form of a path. Fails for what GDAL would take for an address instead of a file: its virtual
/// file systems (/vsicurl/, /vsizip/, ...) and anything with a scheme (http:, PG:, ...). So nothing we open reaches the
/// network.
[[nodiscard]] Result<QString> localPath(const QString& path);

/// Registers the drivers on our list, and only those: that takes a tenth of the time of GDALAllRegister(). Opening a
/// GdalSource does it by itself; a writer must call it. Cheap to repeat, from any thread.
void registerGdalDrivers();

/// Registers the GeoTIFF driver, for writing. It widens nothing of what is read: a GdalSource names the one driver that
/// may see its file. Cheap to repeat, from any thread.
void registerGeoTiffDriver();

/// Keeps what GDAL reports in this thread, which would otherwise go to standard error, for as long as it lives.
/// Must be destroyed in the thread that made it, in the reverse order of construction.
class GdalMessages
{
public:
    GdalMessages();
    ~GdalMessages();
    GdalMessages(const GdalMessages&) = delete;
    GdalMessages& operator=(const GdalMessages&) = delete;

    /// Failures so far, without warnings.
    [[nodiscard]] const QStringList& failures() const { return m_failures; }
    /// The first failure, the usual cause of those after it; empty when there is none.
    [[nodiscard]] QString firstFailure() const { return m_failures.value(0); }

private:
    static void handle(int severity, int number, const char* message);
    QStringList m_failures;
};

/// One file that is open for reading, by one of our drivers. Closes it when it goes out of scope. Layers that it hands
/// out live as long as it does. May be used by one thread at a time.
class GdalSource
{
public:
    /// Opens read-only. Leaves no side files behind, also not beside a GeoPackage in write-ahead mode.
    [[nodiscard]] static Result<GdalSource> open(const QString& path);

    /// As given by localPath().
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool isShapefile() const;
    /// The layer of that name, whatever its case; null when there is none.
    [[nodiscard]] OGRLayer* layer(QStringView name) const;
    /// The first layer, for formats that hold only one; null when there is none.
    [[nodiscard]] OGRLayer* firstLayer() const;

private:
    struct Close
    {
        void operator()(GDALDataset* dataset) const;
    };
    GdalSource(GDALDataset* dataset, const QString& path);

    std::unique_ptr<GDALDataset, Close> m_dataset;
    QString m_path;
};

} // namespace ketenkaart
