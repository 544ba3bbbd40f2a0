#pragma once

#include "core/project/dataset_reader.h"

#include <QByteArrayList>
#include <QMap>
#include <QStringList>
#include <QTemporaryDir>

namespace iotest {

/// A small dataset without a fault, in a folder of its own. A test changes a cell, writes it and reads it back.
class Sample
{
public:
    Sample();

    /// Row 1 is the first one, as in a Diagnostic.
    void set(const QString& layer, int row, const QString& column, const QString& value);
    /// Changes written as "lon=52.1 lat=5.4".
    void set(const QString& layer, int row, const QString& changes);
    void renameColumn(const QString& layer, const QString& column, const QString& newName);
    void removeColumn(const QString& layer, const QString& column);
    void addColumn(const QString& layer, const QString& column);
    void removeLayer(const QString& layer);
    /// Adds rows of cells separated by |; where the layer is new, the names of its columns come first.
    void addRows(const QString& layer, const std::vector<const char*>& lines);

    /// The folder of CSV files.
    [[nodiscard]] QString write();
    [[nodiscard]] ketenkaart::Result<ketenkaart::ReadDataset> read();
    /// A place for other files, beside the folder.
    [[nodiscard]] QString pathOf(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList layers() const { return m_tables.keys(); }

private:
    QTemporaryDir m_folder;
    QMap<QString, QList<QStringList>> m_tables; // the first row is the header
};

/// A finding in one line: "error duplicate-id actors 4 id".
[[nodiscard]] QString shortForm(const ketenkaart::Diagnostic& diagnostic);
[[nodiscard]] QStringList shortForms(const ketenkaart::Diagnostics& diagnostics);

void writeFile(const QString& path, const QByteArray& content);

/// Has GDAL write a dataset that it reads, as ogr2ogr does. Returns whether it did.
[[nodiscard]] bool translate(const QString& from, const QByteArrayList& openOptions, const QString& to,
                             const QByteArrayList& arguments);
/// For a source whose columns lon and lat become points.
[[nodiscard]] QByteArrayList pointOptions();

} // namespace iotest
