#include "core/project/row_parts.h"

namespace ketenkaart {

using namespace Qt::Literals::StringLiterals;
using Severity = Diagnostic::Severity;
using Code = Diagnostic::Code;

std::optional<QString> IdReader::read(RowReader& row)
{
    const QString id = row.text("id"_L1);
    if (id.isEmpty()) {
        row.reportEmpty(Severity::Error, "id"_L1,
                        QCoreApplication::translate("DatasetReader", "The row has no id and is not used"));
        return std::nullopt;
    }
    return claim(row, id, id) ? std::optional(id) : std::nullopt;
}

bool IdReader::claim(RowReader& row, const QString& key, const QString& id)
{
    if (const auto first = m_rows.constFind(key); first != m_rows.cend()) {
        row.report(Severity::Error, Code::DuplicateId, "id"_L1,
                   QCoreApplication::translate("DatasetReader", "The id '%1' is that of row %2; this row is not used")
                       .arg(id, QString::number(*first)),
                   QCoreApplication::translate("DatasetReader", "Give every row an id of its own"));
        return false;
    }
    m_rows.insert(key, row.number());
    return true;
}

std::generator<RowWithId> rowsWithId(const LayerTable& table, Diagnostics& diagnostics)
{
    IdReader ids;
    for (const LayerRow& values : table.rows) {
        RowReader row(table, values, diagnostics);
        if (std::optional<QString> id = ids.read(row)) {
            co_yield {*std::move(id), row};
        }
    }
}

QString nameOr(const QString& id, RowReader& row)
{
    const QString name = row.text("name"_L1);
    if (name.isEmpty()) {
        row.reportEmpty(Severity::Warning, "name"_L1,
                        QCoreApplication::translate("DatasetReader", "The name is empty; the id is shown instead"));
        return id;
    }
    return name;
}

LocalizedText localizedNameOr(const QString& id, RowReader& row, QLatin1StringView column)
{
    LocalizedText name = row.localizedText(column);
    if (name.dutch.isEmpty() && name.english.isEmpty()) {
        const QByteArray prefix(column.data(), column.size());
        const QByteArray dutch = prefix + "_nl";
        const QByteArray english = prefix + "_en";
        const QLatin1StringView present =
            row.hasColumn(QLatin1StringView(dutch)) ? QLatin1StringView(dutch) : QLatin1StringView(english);
        row.reportEmpty(Severity::Warning, present,
                        QCoreApplication::translate("DatasetReader",
                                                    "The name is empty in both languages; the id is shown instead"));
        return {id, id};
    }
    return name;
}

std::optional<GeoPoint> readPosition(RowReader& row, CoordinateCheck& check)
{
    const QString longitude = row.text("lon"_L1);
    const QString latitude = row.text("lat"_L1);
    CoordinateCheck::Outcome outcome;
    // The columns come first, because they are what a reader of a table sees; the geometry stands in for them.
    if (!longitude.isEmpty() || !latitude.isEmpty()) {
        outcome = check.checkText(longitude, latitude);
    } else if (row.row().geometry == LayerRow::Geometry::Point) {
        outcome = check.checkNumbers(row.row().point, u"geometry"_s);
    } else if (row.row().geometry == LayerRow::Geometry::NotAPoint) {
        row.report(Severity::Warning, Code::MissingCoordinate, "geometry"_L1,
                   QCoreApplication::translate("DatasetReader", "The geometry is not a point; the place is left out"),
                   QCoreApplication::translate("DatasetReader", "Give each row one point, or the columns lon and lat"));
    } else if (row.row().geometry == LayerRow::Geometry::NotConvertible) {
        row.report(Severity::Error, Code::OutsideWindow, "geometry"_L1,
                   QCoreApplication::translate("DatasetReader",
                                               "The point cannot be converted to WGS84; the place is left out"),
                   QCoreApplication::translate("DatasetReader", "Check the coordinate system of the layer"));
    }
    for (Diagnostic& finding : outcome.findings) {
        row.report(std::move(finding));
    }
    return outcome.point;
}

bool isKnown(const std::optional<QSet<QString>>& ids, const QString& id, RowReader& row, QLatin1StringView column,
             const QString& consequence)
{
    if (!ids || ids->contains(id)) {
        return true;
    }
    row.report(Severity::Error, Code::UnknownReference, column,
               QCoreApplication::translate("DatasetReader", "'%1' does not exist; %2").arg(id, consequence),
               QCoreApplication::translate("DatasetReader", "Use an id of that layer, or add it there"));
    return false;
}

QStringList readReferences(RowReader& row, QLatin1StringView column, const std::optional<QSet<QString>>& known,
                           const QString& consequence)
{
    QStringList ids;
    if (!known) {
        return ids;
    }
    for (const QString& id : row.list(column)) {
        if (isKnown(known, id, row, column, consequence)) {
            ids.append(id);
        }
    }
    return ids;
}

} // namespace ketenkaart
