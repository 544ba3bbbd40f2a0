#pragma once

#include "core/io/sheet.h"
#include "core/io/sqlite_file.h"
#include "core/model/error.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace ketenkaart {

// What a GeoPackage that was made of files of text keeps of them in tables of its own, so that the same files can be
// made of it again. A GeoPackage that other programs changed may have them still: they say how a text is written, and
// never what it says.

/// How a layer was written in its file.
struct LayerOrigin
{
    struct Column
    {
        QString name;    ///< in the table of the layer, where no two are alike
        QString spelled; ///< in the file

        bool operator==(const Column&) const = default;
    };

    QString layer;
    QString file; ///< its name
    TextForm form;
    std::vector<Column> columns; ///< in the order of the file, with those that the table does without
    QByteArray head;             ///< as Sheet::head
    QByteArray tail;
    qsizetype columnsInHead = 0;

    bool operator==(const LayerOrigin&) const = default;
};

/// A text that would not be written like that of what the row says.
struct CellOrigin
{
    QString layer;
    qint64 fid = 0;
    QString column; ///< LayerOrigin::Column::name
    QString text;

    bool operator==(const CellOrigin&) const = default;
};

/// A file that belongs to the dataset, such as a picture.
struct KeptFile
{
    QString name; ///< without a folder
    QByteArray content;

    bool operator==(const KeptFile&) const = default;
};

struct GeoPackageOrigins
{
    std::vector<LayerOrigin> layers;
    std::vector<CellOrigin> cells;

    bool operator==(const GeoPackageOrigins&) const = default;
};

inline constexpr char layerOriginTable[] = "ketenkaart_layers";
inline constexpr char cellOriginTable[] = "ketenkaart_cells";
inline constexpr char keptFileTable[] = "ketenkaart_files";

/// The column "form" of its table.
[[nodiscard]] QByteArray formText(const LayerOrigin& origin);
/// And back; what is not there or not understood is as it is by default.
void readFormText(const QByteArray& text, LayerOrigin& origin);

/// Empty where the file has no such tables, or others of the same name.
[[nodiscard]] SqliteResult<GeoPackageOrigins> readOrigins(SqliteFile& file);
[[nodiscard]] SqliteResult<std::vector<KeptFile>> readKeptFiles(SqliteFile& file);

/// Puts files into a GeoPackage that is open for a change, in place of those of the same name; its table is made where
/// there is none. For GeoPackageChanges::further. True when something changed.
[[nodiscard]] SqliteResult<bool> putKeptFiles(SqliteFile& file, const std::vector<KeptFile>& files);

/// How a number was written, as long as it still means the same; else the number as it is written by default.
[[nodiscard]] QString numberText(double number, const QString& text, char decimalSign);

} // namespace ketenkaart
