#include "core/io/geopackage_tables.h"

#include "core/io/gdal_access.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include <ogrsf_frmts.h>

#include <array>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

Error writeError(const QString& reason, const QString& path)
{
    return {Error::Code::WriteFailed, reason, QDir::toNativeSeparators(path),
            QCoreApplication::translate("LayerWriter", "Close other programs that use the file, and check that you may "
                                                       "write to it")};
}

bool deleteLayer(GDALDataset& dataset, const QString& name)
{
    for (int i = 0; i < dataset.GetLayerCount(); ++i) {
        if (QString::fromUtf8(dataset.GetLayer(i)->GetName()).compare(name, Qt::CaseInsensitive) == 0) {
            return dataset.DeleteLayer(i) == OGRERR_NONE;
        }
    }
    return true;
}

bool createLayer(GDALDataset& dataset, const LayerText& table)
{
    OGRLayer* layer = dataset.CreateLayer(table.layer.toUtf8().constData(), nullptr, wkbNone, nullptr);
    if (!layer) {
        return false;
    }
    for (const QString& column : table.columns) {
        const OGRFieldDefn field(column.toUtf8().constData(), OFTString);
        if (layer->CreateField(&field) != OGRERR_NONE) {
            return false;
        }
    }
    for (const QStringList& row : table.rows) {
        const OGRFeatureUniquePtr feature(OGRFeature::CreateFeature(layer->GetLayerDefn()));
        for (int i = 0; i < row.size(); ++i) {
            if (!row[i].isEmpty()) { // as the other layers have it: nothing is null, not an empty text
                feature->SetField(layer->GetLayerDefn()->GetFieldIndex(table.columns[i].toUtf8().constData()),
                                  row[i].toUtf8().constData());
            }
        }
        if (layer->CreateFeature(feature.get()) != OGRERR_NONE) {
            return false;
        }
    }
    return true;
}

/// Why it did not work; empty when it did.
QString changeTables(const QString& path, const std::vector<LayerText>& tables)
{
    registerGdalDrivers();
    const GdalMessages messages;
    const std::array<const char*, 2> drivers{"GPKG", nullptr};
    GDALDatasetUniquePtr dataset(GDALDataset::Open(path.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_UPDATE,
                                                   drivers.data(), nullptr, nullptr));
    bool done = dataset && dataset->StartTransaction() == OGRERR_NONE;
    for (const LayerText& table : tables) {
        done = done && deleteLayer(*dataset, table.layer) && (table.rows.empty() || createLayer(*dataset, table));
    }
    done = done && dataset->CommitTransaction() == OGRERR_NONE;
    done = (!dataset || dataset->Close() == CE_None) && done;
    dataset.reset();
    if (done && messages.failures().isEmpty()) {
        return {};
    }
    const QString reason = messages.firstFailure();
    return reason.isEmpty() ? QCoreApplication::translate("LayerWriter", "the file cannot be changed") : reason;
}

} // namespace

Result<void> replaceGeoPackageTables(const QString& path, const std::vector<LayerText>& tables)
{
    if (QFileInfo(path + u"-wal"_s).size() > 0) {
        return std::unexpected(
            writeError(QCoreApplication::translate("LayerWriter", "another program is changing the file"), path));
    }
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.gpkg"_s);
    QFile original(path);
    if (!folder.isValid() || !original.copy(copy) ||
        !QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner)) {
        return std::unexpected(writeError(original.errorString(), path));
    }
    if (const QString reason = changeTables(copy, tables); !reason.isEmpty()) {
        return std::unexpected(writeError(reason, path));
    }
    QFile changed(copy);
    QSaveFile file(path);
    if (!changed.open(QFile::ReadOnly) || !file.open(QFile::WriteOnly)) {
        return std::unexpected(writeError(changed.isOpen() ? file.errorString() : changed.errorString(), path));
    }
    while (!changed.atEnd()) {
        const QByteArray part = changed.read(1 << 20);
        if (part.isEmpty() || file.write(part) != part.size()) {
            return std::unexpected(writeError(part.isEmpty() ? changed.errorString() : file.errorString(), path));
        }
    }
    if (!file.commit()) {
        return std::unexpected(writeError(file.errorString(), path));
    }
    return {};
}

} // namespace ketenkaart
