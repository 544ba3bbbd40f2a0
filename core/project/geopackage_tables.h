#pragma once

#include "core/io/gdal_access.h"
#include "core/io/sqlite_file.h"
#include "core/model/error.h"
#include "core/project/layer_text.h"

#include <vector>

namespace ketenkaart {

/// A change of tables without geometry in a GeoPackage, made in the file itself as one transaction of SQLite: other
/// programs see all of it or nothing, and none that has the file open loses anything. Without commit() nothing has
/// changed. The message of an error is the reason only, without a capital: the caller says what could not be kept.
class GeoPackageChange
{
public:
    /// From here on no other program can change the file. Fails while one does.
    [[nodiscard]] static Result<GeoPackageChange> begin(const QString& path);

    /// The layers of these names as they are before the change.
    [[nodiscard]] Result<GdalSource> content(const QStringList& layers);

    /// Puts the rows of a table in place of those that it has, with what it needs of new columns; makes it when it is
    /// not there, and takes it away when there are no rows. Triggers of the file do not run.
    [[nodiscard]] Result<void> replace(const LayerText& table);

    [[nodiscard]] Result<void> commit();

private:
    GeoPackageChange(SqliteFile file, const QString& path);
    [[nodiscard]] SqliteResult<void> remove(const QString& table);
    [[nodiscard]] SqliteResult<void> make(const LayerText& table);
    [[nodiscard]] SqliteResult<void> addColumns(const QString& name, const LayerText& table);
    [[nodiscard]] SqliteResult<void> fill(const QString& name, const LayerText& table);
    [[nodiscard]] Result<void> outcomeOf(const SqliteResult<void>& done) const;
    /// Whether the file keeps such a list about its tables.
    [[nodiscard]] bool has(const QString& table) const;

    SqliteFile m_file;
    QString m_path;
};

} // namespace ketenkaart
