#include "core/import/import_mapping.h"

#include "core/import/import_words.h"
#include "core/io/file_replacement.h"
#include "core/io/regular_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

struct MappingText
{
    Q_DECLARE_TR_FUNCTIONS(ImportMapping)
};

struct RoleName
{
    ColumnRole role;
    QLatin1StringView id;
    const char* name; ///< source text
};

constexpr std::array roleNames{
    RoleName{ColumnRole::Own, "own"_L1, QT_TRANSLATE_NOOP("ImportMapping", "Keep as a column of its own")},
    RoleName{ColumnRole::Ignored, "ignore"_L1, QT_TRANSLATE_NOOP("ImportMapping", "Leave out")},
    RoleName{ColumnRole::Id, "id"_L1, QT_TRANSLATE_NOOP("ImportMapping", "Id")},
    RoleName{ColumnRole::Name, "name"_L1, QT_TRANSLATE_NOOP("ImportMapping", "Name")},
    RoleName{ColumnRole::Organisation, "organisation"_L1, QT_TRANSLATE_NOOP("ImportMapping", "Organisation it is of")},
    RoleName{ColumnRole::Aliases, "aliases"_L1, QT_TRANSLATE_NOOP("ImportMapping", "Other names")},
    RoleName{ColumnRole::Kind, "kind"_L1, QT_TRANSLATE_NOOP("ImportMapping", "Kind")},
    RoleName{ColumnRole::Themes, "themes"_L1, QT_TRANSLATE_NOOP("ImportMapping", "Themes")},
    RoleName{ColumnRole::Technologies, "technologies"_L1, QT_TRANSLATE_NOOP("ImportMapping", "Technologies")},
    RoleName{ColumnRole::Campus, "campus"_L1, QT_TRANSLATE_NOOP("ImportMapping", "Campus")},
    RoleName{ColumnRole::Street, "street"_L1, QT_TRANSLATE_NOOP("ImportMapping", "Street")},
    RoleName{ColumnRole::Postcode, "postcode"_L1, QT_TRANSLATE_NOOP("ImportMapping", "Postcode")},
    RoleName{ColumnRole::Municipality, "municipality"_L1, QT_TRANSLATE_NOOP("ImportMapping", "Town or municipality")},
    RoleName{ColumnRole::Province, "province"_L1, QT_TRANSLATE_NOOP("ImportMapping", "Province")},
    RoleName{ColumnRole::Country, "country"_L1, QT_TRANSLATE_NOOP("ImportMapping", "Country")},
    RoleName{ColumnRole::Region, "region"_L1, QT_TRANSLATE_NOOP("ImportMapping", "Region")},
    RoleName{ColumnRole::Lon, "lon"_L1, QT_TRANSLATE_NOOP("ImportMapping", "Longitude")},
    RoleName{ColumnRole::Lat, "lat"_L1, QT_TRANSLATE_NOOP("ImportMapping", "Latitude")},
    RoleName{ColumnRole::X, "x"_L1, QT_TRANSLATE_NOOP("ImportMapping", "X")},
    RoleName{ColumnRole::Y, "y"_L1, QT_TRANSLATE_NOOP("ImportMapping", "Y")},
    RoleName{ColumnRole::Position, "position"_L1, QT_TRANSLATE_NOOP("ImportMapping", "Both coordinates")},
    RoleName{ColumnRole::Approximate, "approximate"_L1, QT_TRANSLATE_NOOP("ImportMapping", "Place is approximate")},
    RoleName{ColumnRole::SummaryNl, "summary_nl"_L1, QT_TRANSLATE_NOOP("ImportMapping", "Description (Dutch)")},
    RoleName{ColumnRole::SummaryEn, "summary_en"_L1, QT_TRANSLATE_NOOP("ImportMapping", "Description (English)")},
    RoleName{ColumnRole::Website, "website"_L1, QT_TRANSLATE_NOOP("ImportMapping", "Website")},
    RoleName{ColumnRole::Source, "source"_L1, QT_TRANSLATE_NOOP("ImportMapping", "Source")},
    RoleName{ColumnRole::Evidence, "evidence"_L1, QT_TRANSLATE_NOOP("ImportMapping", "Evidence")},
    RoleName{ColumnRole::Chain, "chain"_L1, QT_TRANSLATE_NOOP("ImportMapping", "Value chain")},
    RoleName{ColumnRole::Stage, "stage"_L1, QT_TRANSLATE_NOOP("ImportMapping", "Stage in the chain")},
    RoleName{ColumnRole::From, "from"_L1, QT_TRANSLATE_NOOP("ImportMapping", "From")},
    RoleName{ColumnRole::To, "to"_L1, QT_TRANSLATE_NOOP("ImportMapping", "To")},
    RoleName{ColumnRole::Directed, "directed"_L1, QT_TRANSLATE_NOOP("ImportMapping", "In one direction")},
    RoleName{ColumnRole::LabelNl, "label_nl"_L1, QT_TRANSLATE_NOOP("ImportMapping", "Words (Dutch)")},
    RoleName{ColumnRole::LabelEn, "label_en"_L1, QT_TRANSLATE_NOOP("ImportMapping", "Words (English)")},
    RoleName{ColumnRole::Partners, "partners"_L1, QT_TRANSLATE_NOOP("ImportMapping", "Partners")},
};

constexpr std::array contentNames{
    std::pair{TableContent::Nothing, "nothing"_L1},
    std::pair{TableContent::Actors, "actors"_L1},
    std::pair{TableContent::Links, "links"_L1},
    std::pair{TableContent::Matrix, "matrix"_L1},
};

constexpr std::array matchNames{
    std::pair{ImportMapping::MatchBy::IdOrName, "id-or-name"_L1},
    std::pair{ImportMapping::MatchBy::Id, "id"_L1},
    std::pair{ImportMapping::MatchBy::Name, "name"_L1},
};

template<typename Value, size_t Count>
QLatin1StringView nameIn(const std::array<std::pair<Value, QLatin1StringView>, Count>& names, Value value)
{
    return std::ranges::find(names, value, &std::pair<Value, QLatin1StringView>::first)->second;
}

template<typename Value, size_t Count>
std::optional<Value> valueIn(const std::array<std::pair<Value, QLatin1StringView>, Count>& names, QStringView name)
{
    const auto it = std::ranges::find_if(names, [&](const auto& entry) { return entry.second == name; });
    return it == names.end() ? std::nullopt : std::optional(it->first);
}

const RoleName& nameOf(ColumnRole role)
{
    return *std::ranges::find(roleNames, role, &RoleName::role);
}

QJsonObject jsonOf(const QHash<QString, QString>& words)
{
    QJsonObject object;
    for (auto it = words.begin(); it != words.end(); ++it) {
        object.insert(it.key(), it.value());
    }
    return object;
}

QHash<QString, QString> wordsOf(const QJsonValue& value)
{
    QHash<QString, QString> words;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        words.insert(it.key(), it->toString());
    }
    return words;
}

} // namespace

QString idOf(ColumnRole role)
{
    return nameOf(role).id;
}

std::optional<ColumnRole> parseColumnRole(QStringView id)
{
    const auto it = std::ranges::find_if(roleNames, [&](const RoleName& name) { return name.id == id; });
    return it == roleNames.end() ? std::nullopt : std::optional(it->role);
}

QString displayName(ColumnRole role)
{
    return MappingText::tr(nameOf(role).name);
}

QString idOf(TableContent content)
{
    return nameIn(contentNames, content);
}

std::optional<TableContent> parseTableContent(QStringView id)
{
    return valueIn(contentNames, id);
}

QString displayName(TableContent content)
{
    switch (content) {
    case TableContent::Nothing:
        return MappingText::tr("Nothing for the map");
    case TableContent::Actors:
        return MappingText::tr("Actors: a row is a company or institute");
    case TableContent::Links:
        return MappingText::tr("Links: a row joins two actors");
    case TableContent::Matrix:
        return MappingText::tr("A matrix: actors along both sides");
    }
    std::unreachable();
}

const std::vector<ColumnRole>& rolesIn(TableContent content)
{
    using enum ColumnRole;
    static const std::vector actors{
        Name,    Municipality, Postcode,    Street, Province, Country,      Region, Lon,      Lat,       X,
        Y,       Position,     Approximate, Kind,   Themes,   Technologies, Campus, Website,  SummaryNl, SummaryEn,
        Aliases, Organisation, Id,          Chain,  Stage,    Partners,     Source, Evidence, Own,       Ignored};
    static const std::vector links{From,  To,     Kind,     Directed, LabelNl, LabelEn,
                                   Chain, Source, Evidence, Id,       Own,     Ignored};
    static const std::vector<ColumnRole> none{Ignored};
    switch (content) {
    case TableContent::Actors:
        return actors;
    case TableContent::Links:
        return links;
    case TableContent::Matrix:
    case TableContent::Nothing:
        break;
    }
    return none;
}

qsizetype TableMapping::column(ColumnRole role) const
{
    const auto it = std::ranges::find(columns, role, &ColumnMapping::role);
    return it == columns.end() ? -1 : it - columns.begin();
}

QJsonObject jsonOf(const TableMapping& mapping)
{
    QJsonArray columns;
    for (const ColumnMapping& column : mapping.columns) {
        QJsonObject object{{u"heading"_s, column.heading}, {u"role"_s, idOf(column.role)}};
        if (column.role == ColumnRole::Partners) {
            object.insert(u"link_kind"_s, column.linkKind);
            object.insert(u"backward"_s, column.isBackward);
        }
        columns.append(object);
    }
    QJsonObject object{{u"file"_s, mapping.file},
                       {u"sheet"_s, mapping.name},
                       {u"content"_s, idOf(mapping.content)},
                       {u"columns"_s, columns},
                       {u"kinds"_s, jsonOf(mapping.kinds)},
                       {u"themes"_s, jsonOf(mapping.themes)},
                       {u"link_kinds"_s, jsonOf(mapping.linkKinds)},
                       {u"usual_link_kind"_s, mapping.usualLinkKind}};
    if (mapping.positions) {
        object.insert(u"grid"_s, mapping.positions->grid);
        object.insert(u"swapped"_s, mapping.positions->isSwapped);
        object.insert(u"decimal_sign"_s, QString(QLatin1Char(mapping.positions->decimalSign)));
    }
    if (mapping.headingRow) {
        object.insert(u"heading_row"_s, *mapping.headingRow);
    }
    return object;
}

TableMapping tableMappingOf(const QJsonObject& object)
{
    TableMapping mapping;
    mapping.file = object[u"file"].toString();
    mapping.name = object[u"sheet"].toString();
    mapping.content = parseTableContent(object[u"content"].toString()).value_or(TableContent::Nothing);
    if (object.contains(u"heading_row")) {
        mapping.headingRow = object[u"heading_row"].toInteger();
    }
    for (const auto& value : object[u"columns"].toArray()) {
        mapping.columns.push_back({value[u"heading"].toString(),
                                   parseColumnRole(value[u"role"].toString()).value_or(ColumnRole::Own),
                                   value[u"link_kind"].toString(), value[u"backward"].toBool()});
    }
    if (object.contains(u"grid")) {
        mapping.positions = PositionForm{object[u"grid"].toString(), object[u"swapped"].toBool(),
                                         object[u"decimal_sign"].toString() == u"," ? ',' : '.'};
    }
    mapping.kinds = wordsOf(object[u"kinds"]);
    mapping.themes = wordsOf(object[u"themes"]);
    mapping.linkKinds = wordsOf(object[u"link_kinds"]);
    mapping.usualLinkKind = object[u"usual_link_kind"].toString();
    return mapping;
}

QByteArray mappingJson(const ImportMapping& mapping)
{
    QJsonArray tables;
    for (const TableMapping& table : mapping.tables) {
        tables.append(jsonOf(table));
    }
    return QJsonDocument(QJsonObject{{u"ketenkaart_import"_s, 1},
                                     {u"tables"_s, tables},
                                     {u"match_by"_s, QString(nameIn(matchNames, mapping.matchBy))},
                                     {u"chain"_s, mapping.chain},
                                     {u"add_partners"_s, mapping.addsPartners},
                                     {u"remove_gone"_s, mapping.removesGone}})
        .toJson();
}

Result<ImportMapping> mappingOf(const QByteArray& json, const QString& path)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError || !object.contains(u"ketenkaart_import")) {
        return std::unexpected(Error{Error::Code::InvalidData, MappingText::tr("This is no saved mapping of an import"),
                                     QDir::toNativeSeparators(path),
                                     MappingText::tr("Choose a file that an import saved as its mapping")});
    }
    ImportMapping mapping;
    for (const auto& table : object[u"tables"].toArray()) {
        mapping.tables.push_back(tableMappingOf(table.toObject()));
    }
    mapping.matchBy = valueIn(matchNames, object[u"match_by"].toString()).value_or(ImportMapping::MatchBy::IdOrName);
    mapping.chain = object[u"chain"].toString();
    mapping.addsPartners = object[u"add_partners"].toBool();
    mapping.removesGone = object[u"remove_gone"].toBool();
    return mapping;
}

Result<ImportMapping> readMapping(const QString& path)
{
    constexpr qint64 largest = 16 * 1024 * 1024;
    return readRegularFile(path, largest).and_then([&](const QByteArray& json) { return mappingOf(json, path); });
}

Result<void> writeMapping(const ImportMapping& mapping, const QString& path)
{
    const auto problem = [&](const QString& reason) {
        return Error{Error::Code::WriteFailed, MappingText::tr("The mapping could not be saved: %1").arg(reason),
                     QDir::toNativeSeparators(path), MappingText::tr("Choose another place")};
    };
    return replaceFile(path, problem, mappingJson(mapping));
}

QString fingerprint(const QStringList& headings)
{
    QStringList folded;
    for (const QString& heading : headings) {
        folded.append(foldedHeading(heading));
    }
    folded.sort();
    return QString::fromLatin1(
        QCryptographicHash::hash(folded.join(u'\n').toUtf8(), QCryptographicHash::Sha1).toHex().first(16));
}

} // namespace ketenkaart
