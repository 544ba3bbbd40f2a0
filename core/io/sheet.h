#pragma once

#include "core/model/diagnostic.h"

#include <QByteArray>
#include <QHash>
#include <QPointF>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace ketenkaart {

/// How a table of text is written in its file.
struct TextForm
{
    enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

    Encoding encoding = Encoding::Utf8;
    bool hasByteOrderMark = false;
    char separator = ',';
    char decimalSign = '.'; ///< or a comma, as where the separator is another one
    QByteArray lineEnd = "\n";
    bool quotesAll = false; ///< also what needs no quotes

    bool operator==(const TextForm&) const = default;
};

/// A row as it stands in the text of its file, with its line end and the empty lines before it. The bytes are UTF-8
/// where the file is UTF-16, and else its own.
struct RawRow
{
    std::shared_ptr<const QByteArray> text; ///< null for a row that comes from no text
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const RawRow&) const = default;
};

/// A row of a layer, as it stands in its source or as it was edited.
struct SheetRow
{
    enum class Geometry {
        None,
        Point,          ///< see SheetRow::point
        NotAPoint,      ///< a line, an area or several points
        NotConvertible, ///< a point whose coordinate system does not lead to WGS84
    };

    /// Tells rows of a sheet apart as long as it is open, whatever is edited in them and wherever they move: the number
    /// that a GeoPackage gives a row, or else its place in the file, from 1.
    qint64 key = 0;
    QStringList cells; ///< one for each column; what is behind the last one is empty
    Geometry geometry = Geometry::None;
    QPointF point; ///< longitude and latitude, or whatever the layer holds when it names no coordinate system
    RawRow raw;
    bool isEdited = false; ///< it is no longer what its text or its source says

    bool operator==(const SheetRow&) const = default;
};

struct SheetColumn
{
    QString name;      ///< as the source spells it
    QString type;      ///< as a database declares it; empty in text
    QString meaning{}; ///< the column of ours that it is, where the source spells it otherwise; empty where it says so

    /// What it is looked for by: its meaning, or its name in lower case.
    [[nodiscard]] QString key() const;

    bool operator==(const SheetColumn&) const = default;
};

/// A layer of a dataset with all that is in it, whether it is understood or not, so that it can be written again as it
/// was. A value that is not changed once it is shared between threads.
struct Sheet
{
    QString layer; ///< its name among our layers
    QString file;  ///< name of its file in the folder of the dataset, as spelled there; empty in a file of several
    std::vector<SheetColumn> columns;
    std::vector<SheetRow> rows;
    bool hasGeometry = false;
    TextForm form;
    QByteArray head;               ///< of a text: all that is before its first row; as in RawRow
    QByteArray tail;               ///< and all that is behind its last row
    qsizetype columnsInHead = 0;   ///< how many columns the head names
    Diagnostics findings;          ///< what could not be read as it stands there
    QString obstacle;              ///< why it cannot be written; empty when it can
    bool isMadeOfText = false;     ///< its table was made by makeGeoPackage(), and this is the text; see tableSheet()
    QHash<qint64, qint64> numbers; ///< in a GeoPackage, of rows whose number there is no longer their key
    QByteArray stamp;              ///< of what was read: another one when the source says something else

    /// Place of a column by its meaning or else its name, whatever its case and the spaces around it; -1 when there is
    /// none.
    [[nodiscard]] qsizetype columnIndex(QStringView name) const;
    /// Place of the row with that key; -1 when there is none.
    [[nodiscard]] qsizetype rowIndex(qint64 key) const;
    /// A key that no row has had.
    [[nodiscard]] qint64 freeKey() const;
    /// The cell as it stands there, empty where the row is shorter.
    [[nodiscard]] static QString cell(const SheetRow& row, qsizetype column) { return row.cells.value(column); }
};

/// The fewest digits that give the same number when they are read.
[[nodiscard]] QString numberCell(double value, char decimalSign = '.');
/// The number that a cell says, with the sign that its file has or with a point; no value for another text.
[[nodiscard]] std::optional<double> cellNumber(QString text, char decimalSign = '.');

} // namespace ketenkaart
