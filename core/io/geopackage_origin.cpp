#include "core/io/geopackage_origin.h"

#include "core/io/sheet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;
using Encoding = TextForm::Encoding;

constexpr std::array encodings{
    std::pair(Encoding::Utf8, "utf-8"_L1), std::pair(Encoding::Utf16LittleEndian, "utf-16le"_L1),
    std::pair(Encoding::Utf16BigEndian, "utf-16be"_L1), std::pair(Encoding::Windows1252, "windows-1252"_L1)};

/// Bytes of any kind, which JSON has no place for.
QString packed(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray unpacked(const QJsonValue& value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

/// The rows of a table of ours; none where it has not these columns.
SqliteResult<std::vector<SqliteFile::Row>> rowsOf(SqliteFile& file, const QString& name, const QStringList& columns)
{
    const auto table = file.table(name);
    if (!table || table->kind != SqliteFile::Table::Kind::Plain) {
        return {};
    }
    const auto there = file.columns(u"main"_s, table->name);
    if (!there) {
        return std::unexpected(there.error());
    }
    QByteArrayList names;
    for (const QString& column : columns) {
        if (std::ranges::find(*there, column, &SqliteFile::Column::name) == there->end()) {
            return {};
        }
        names.append(quotedName(column));
    }
    return file.rows("SELECT " + names.join(", ") + " FROM main." + quotedName(table->name));
}

QString textOf(const SqliteValue& value)
{
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

} // namespace

QByteArray formText(const LayerOrigin& origin)
{
    QJsonArray columns;
    for (const LayerOrigin::Column& column : origin.columns) {
        columns.append(QJsonObject{{u"name"_s, column.name}, {u"spelled"_s, column.spelled}});
    }
    const auto encoding =
        std::ranges::find(encodings, origin.form.encoding, &std::pair<Encoding, QLatin1StringView>::first);
    const QJsonObject form{{u"encoding"_s, QString(encoding->second)},
                           {u"byte_order_mark"_s, origin.form.hasByteOrderMark},
                           {u"separator"_s, QString(QLatin1Char(origin.form.separator))},
                           {u"decimal_sign"_s, QString(QLatin1Char(origin.form.decimalSign))},
                           {u"line_end"_s, QString::fromLatin1(origin.form.lineEnd)},
                           {u"quotes_all"_s, origin.form.quotesAll},
                           {u"columns"_s, columns},
                           {u"columns_in_head"_s, static_cast<qint64>(origin.columnsInHead)},
                           {u"head"_s, packed(origin.head)},
                           {u"tail"_s, packed(origin.tail)}};
    return QJsonDocument(form).toJson(QJsonDocument::Compact);
}

void readFormText(const QByteArray& text, LayerOrigin& origin)
{
    const QJsonObject form = QJsonDocument::fromJson(text).object();
    const QString named = form[u"encoding"].toString();
    for (const auto& [encoding, name] : encodings) {
        origin.form.encoding = named == name ? encoding : origin.form.encoding;
    }
    origin.form.hasByteOrderMark = form[u"byte_order_mark"].toBool();
    if (const QString separator = form[u"separator"].toString(); separator.size() == 1) {
        origin.form.separator = separator.front().toLatin1();
    }
    origin.form.decimalSign = form[u"decimal_sign"].toString() == u"," ? ',' : '.';
    if (const QByteArray lineEnd = form[u"line_end"].toString().toLatin1();
        lineEnd == "\n" || lineEnd == "\r\n" || lineEnd == "\r") {
        origin.form.lineEnd = lineEnd;
    }
    origin.form.quotesAll = form[u"quotes_all"].toBool();
    for (const auto& column : form[u"columns"].toArray()) {
        origin.columns.push_back({column[u"name"].toString(), column[u"spelled"].toString()});
    }
    origin.columnsInHead = static_cast<qsizetype>(form[u"columns_in_head"].toInteger());
    origin.head = unpacked(form[u"head"]);
    origin.tail = unpacked(form[u"tail"]);
}

SqliteResult<GeoPackageOrigins> readOrigins(SqliteFile& file)
{
    GeoPackageOrigins origins;
    const auto layers = rowsOf(file, QLatin1StringView(layerOriginTable), {u"layer"_s, u"file"_s, u"form"_s});
    if (!layers) {
        return std::unexpected(layers.error());
    }
    for (const SqliteFile::Row& row : *layers) {
        LayerOrigin& origin = origins.layers.emplace_back();
        origin.layer = textOf(row[0]);
        origin.file = textOf(row[1]);
        readFormText(textOf(row[2]).toUtf8(), origin);
    }
    const auto cells = rowsOf(file, QLatin1StringView(cellOriginTable), {u"layer"_s, u"fid"_s, u"column"_s, u"text"_s});
    if (!cells) {
        return std::unexpected(cells.error());
    }
    for (const SqliteFile::Row& row : *cells) {
        if (const auto* fid = std::get_if<qint64>(&row[1])) {
            origins.cells.push_back({textOf(row[0]), *fid, textOf(row[2]), textOf(row[3])});
        }
    }
    return origins;
}

SqliteResult<std::vector<KeptFile>> readKeptFiles(SqliteFile& file)
{
    return rowsOf(file, QLatin1StringView(keptFileTable), {u"name"_s, u"content"_s})
        .transform([](const std::vector<SqliteFile::Row>& rows) {
            std::vector<KeptFile> files;
            for (const SqliteFile::Row& row : rows) {
                if (const auto* content = std::get_if<QByteArray>(&row[1])) {
                    files.push_back({textOf(row[0]), *content});
                }
            }
            return files;
        });
}

SqliteResult<bool> putKeptFiles(SqliteFile& file, const std::vector<KeptFile>& files)
{
    const auto there = readKeptFiles(file);
    if (!there) {
        return std::unexpected(there.error());
    }
    SqliteResult<void> done;
    bool isChanged = false;
    if (!files.empty() && !file.table(QString::fromLatin1(keptFileTable))) {
        done = file.run("CREATE TABLE main.\"" + QByteArray(keptFileTable) +
                        "\" (\"id\" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, \"name\" TEXT, \"content\" BLOB)")
                   .and_then([&] {
                       return file.run("INSERT INTO main.gpkg_contents (table_name, data_type, identifier) VALUES (?, "
                                       "'attributes', ?)",
                                       {QString::fromLatin1(keptFileTable), QString::fromLatin1(keptFileTable)});
                   })
                   .and_then([&] { return file.readTables(); });
    }
    for (const KeptFile& kept : files) {
        if (std::ranges::contains(*there, kept)) {
            continue;
        }
        isChanged = true;
        done = done.and_then([&] {
                       return file.run("DELETE FROM main." + quotedName(QString::fromLatin1(keptFileTable)) +
                                           " WHERE name = ?",
                                       {kept.name});
                   })
                   .and_then([&] {
                       return file.runWith("INSERT INTO main." + quotedName(QString::fromLatin1(keptFileTable)) +
                                               " (name, content) VALUES (?, ?)",
                                           {kept.name, kept.content});
                   });
    }
    return done.transform([&] { return isChanged; });
}

QString numberText(double number, const QString& text, char decimalSign)
{
    return cellNumber(text, decimalSign) == number ? text : numberCell(number, decimalSign);
}

} // namespace ketenkaart
