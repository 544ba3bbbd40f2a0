#pragma once

#include "core/model/error.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace ketenkaart {

struct ImportTable;

/// What a column of a sheet means. The names of the roles, as they stand in a saved mapping, are those of our own
/// columns where there is one: "name", "lon" ...
enum class ColumnRole : std::uint8_t {
    Own, ///< nothing to the program: kept as a column of its own
    Ignored,
    Id,
    Name,
    Organisation,
    Aliases,
    Kind,
    Themes,
    Technologies,
    Campus,
    Street, ///< kept as a column of its own as well
    Postcode,
    Municipality,
    Province,
    Country,
    Region,
    Lon,
    Lat,
    X, ///< of a grid; degrees are taken too
    Y,
    Position, ///< both in one cell
    Approximate,
    SummaryNl,
    SummaryEn,
    Website,
    Source,
    Evidence,
    Chain,
    Stage,
    From,
    To,
    Directed,
    LabelNl,
    LabelEn,
    Partners, ///< names of those at the other end of links, see ColumnMapping::linkKind
};
[[nodiscard]] QString idOf(ColumnRole role);
[[nodiscard]] std::optional<ColumnRole> parseColumnRole(QStringView id);
/// For the reader, through tr().
[[nodiscard]] QString displayName(ColumnRole role);

/// What a table is about.
enum class TableContent : std::uint8_t {
    Nothing, ///< not taken: an explanation, a list of something else
    Actors,  ///< a row is an actor; its columns may name partners
    Links,   ///< a row is a link
    Matrix,  ///< actors along both sides, and what joins them in the cells
};
[[nodiscard]] QString idOf(TableContent content);
[[nodiscard]] std::optional<TableContent> parseTableContent(QStringView id);
[[nodiscard]] QString displayName(TableContent content);

/// Which roles a column can have in such a table, in the order in which they are offered.
[[nodiscard]] const std::vector<ColumnRole>& rolesIn(TableContent content);

struct ColumnMapping
{
    QString heading;
    ColumnRole role = ColumnRole::Own;
    QString linkKind;        ///< of Partners: id of the kind of link
    bool isBackward = false; ///< of Partners: the links lead here
    bool operator==(const ColumnMapping&) const = default;
};

/// How positions stand in the columns of a sheet.
struct PositionForm
{
    QString grid;           ///< code of the grid ("EPSG:28992"); empty for degrees
    bool isSwapped = false; ///< the first column has y, or the latitude
    char decimalSign = '.';
    bool operator==(const PositionForm&) const = default;
};

struct TableMapping
{
    QString file; ///< its name, for finding the table again
    QString name; ///< of the sheet
    TableContent content = TableContent::Nothing;
    std::optional<qint64> headingRow; ///< the line with the headings, where it is not the one that is found
    std::vector<ColumnMapping> columns;
    std::optional<PositionForm> positions; ///< none while nobody said so: it follows from the values
    // Words of the sheet, as they stand there, and the ids that they mean. An id that the dataset lacks is a new one.
    QHash<QString, QString> kinds;
    QHash<QString, QString> themes;
    QHash<QString, QString> linkKinds;
    QString usualLinkKind; ///< of links that say no kind

    /// The first column of that role; -1 when there is none.
    [[nodiscard]] qsizetype column(ColumnRole role) const;
    [[nodiscard]] bool has(ColumnRole role) const { return column(role) >= 0; }
    bool operator==(const TableMapping&) const = default;
};

struct ImportMapping
{
    enum class MatchBy : std::uint8_t { IdOrName, Id, Name };

    std::vector<TableMapping> tables;
    MatchBy matchBy = MatchBy::IdOrName; ///< what tells that an actor is in the dataset already
    QString chain;             ///< of links and stages that name none: the id of a chain, or the name of a new one
    bool addsPartners = false; ///< who is only named as a partner becomes an actor without a place
    bool removesGone = false;  ///< what an earlier import of the same file brought and is no longer in it goes
    bool operator==(const ImportMapping&) const = default;
};

/// As JSON, and back. Fails for what is no mapping; words that are not known are passed over.
[[nodiscard]] QByteArray mappingJson(const ImportMapping& mapping);
[[nodiscard]] Result<ImportMapping> mappingOf(const QByteArray& json, const QString& path);
/// The same in a file, which is replaced as a whole.
[[nodiscard]] Result<ImportMapping> readMapping(const QString& path);
[[nodiscard]] Result<void> writeMapping(const ImportMapping& mapping, const QString& path);
[[nodiscard]] QJsonObject jsonOf(const TableMapping& mapping);
[[nodiscard]] TableMapping tableMappingOf(const QJsonObject& object);

/// What tells sheets of the same make apart from others: their headings.
[[nodiscard]] QString fingerprint(const QStringList& headings);

} // namespace ketenkaart
