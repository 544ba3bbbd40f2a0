#include "core/io/geojson_content.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A class, because lupdate files texts under the class that tr() belongs to.
struct GeoJsonText
{
    Q_DECLARE_TR_FUNCTIONS(GeoJsonContent)
};

/// GDAL compares the name of each property with all others of the layer.
constexpr qsizetype mostNames = 1000;

Error contentError(const QString& message, const QString& path, const QString& advice)
{
    return {Error::Code::Unreadable, message, QDir::toNativeSeparators(path), advice};
}

/// A member of that name, whatever its case: so does GDAL look for them.
QJsonValue member(const QJsonObject& object, QLatin1StringView name)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().compare(name, Qt::CaseInsensitive) == 0) {
            return it.value();
        }
    }
    return QJsonValue::Undefined;
}

bool isCode(const QJsonObject& system)
{
    static const QRegularExpression name(
        u"^(urn:(x-)?ogc:def:crs:)?(EPSG:[0-9.]*:?[0-9]{1,6}|OGC:[0-9.]*:?CRS(84|83|27))$|^CRS84$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString type = member(system, "type"_L1).toString();
    const QJsonObject properties = member(system, "properties"_L1).toObject();
    if (type.compare(u"name", Qt::CaseInsensitive) == 0) {
        return name.match(member(properties, "name"_L1).toString()).hasMatch();
    }
    return type.compare(u"EPSG", Qt::CaseInsensitive) == 0 && member(properties, "code"_L1).isDouble();
}

/// The first coordinate system in it that is no code; geometries may have one of their own.
std::optional<QString> foreignSystem(const QJsonValue& value)
{
    if (value.isArray()) {
        for (const QJsonValue& item : value.toArray()) {
            if (auto found = foreignSystem(item)) {
                return found;
            }
        }
        return std::nullopt;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool isSystem = it.key().compare("crs"_L1, Qt::CaseInsensitive) == 0 && it.value().isObject();
        if (isSystem && !isCode(it.value().toObject())) {
            return QString::fromUtf8(QJsonDocument(it.value().toObject()).toJson(QJsonDocument::Compact)).left(120);
        }
        if (it.value().isArray() || it.value().isObject()) {
            if (auto found = foreignSystem(it.value())) {
                return found;
            }
        }
    }
    return std::nullopt;
}

/// Adds the names of all members, up to one more than a layer may have columns.
void collectNames(const QJsonValue& value, QSet<QString>& names)
{
    if (value.isArray()) {
        for (const QJsonValue& item : value.toArray()) {
            collectNames(item, names);
        }
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end() && names.size() <= mostNames; ++it) {
        names.insert(it.key());
        if (it.value().isArray() || it.value().isObject()) {
            collectNames(it.value(), names);
        }
    }
}

} // namespace

Result<QByteArray> geoJsonWithoutReferences(const QByteArray& text, const QString& path)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(text, &fault);
    if (!document.isObject()) {
        return std::unexpected(contentError(
            GeoJsonText::tr("This is no GeoJSON: %1, at byte %2")
                .arg(fault.error == QJsonParseError::NoError ? GeoJsonText::tr("no object") : fault.errorString(),
                     QString::number(fault.offset)),
            path, GeoJsonText::tr("Save it again as GeoJSON in UTF-8")));
    }
    if (const auto system = foreignSystem(document.object())) {
        return std::unexpected(
            contentError(GeoJsonText::tr("Its coordinate system is not named by a code: %1").arg(*system), path,
                         GeoJsonText::tr("Save it with a code such as EPSG:28992, or in WGS84 without any")));
    }
    QSet<QString> names;
    collectNames(document.object(), names);
    if (names.size() > mostNames) {
        return std::unexpected(contentError(GeoJsonText::tr("It has more than %1 different properties").arg(mostNames),
                                            path, GeoJsonText::tr("Leave out those that are not needed")));
    }
    return document.toJson(QJsonDocument::Compact);
}

} // namespace ketenkaart
