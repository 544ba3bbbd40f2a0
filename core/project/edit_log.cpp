#include "core/project/edit_log.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

QString layerName(LayerIndex layer)
{
    return datasetLayers()[static_cast<size_t>(layer)].name;
}

std::optional<LayerIndex> layerOfName(const QString& name)
{
    const std::span<const LayerSpec> specs = datasetLayers();
    const auto found = std::ranges::find(specs, name, [](const LayerSpec& spec) { return QString(spec.name); });
    return found == specs.end() ? std::nullopt : std::optional(layerAt(static_cast<size_t>(found - specs.begin())));
}

QJsonObject toJson(const SheetRow& row)
{
    QJsonObject object{{u"key"_s, row.key}, {u"cells"_s, QJsonArray::fromStringList(row.cells)}};
    if (row.geometry == SheetRow::Geometry::Point) {
        object.insert(u"point"_s, QJsonArray{row.point.x(), row.point.y()});
    } else if (row.geometry != SheetRow::Geometry::None) {
        object.insert(u"geometry"_s, static_cast<int>(row.geometry));
    }
    return object;
}

SheetRow rowOf(const QJsonObject& object)
{
    SheetRow row;
    row.isEdited = true;
    row.key = object.value(u"key"_s).toInteger();
    for (const QJsonValue& cell : object.value(u"cells"_s).toArray()) {
        row.cells.append(cell.toString());
    }
    if (const QJsonArray point = object.value(u"point"_s).toArray(); point.size() == 2) {
        row.geometry = SheetRow::Geometry::Point;
        row.point = {point[0].toDouble(), point[1].toDouble()};
    } else {
        row.geometry = static_cast<SheetRow::Geometry>(object.value(u"geometry"_s).toInt());
    }
    return row;
}

QJsonObject toJson(const AddRow& edit)
{
    return {{u"do"_s, u"add"_s}, {u"place"_s, edit.place}, {u"row"_s, toJson(edit.row)}};
}

QJsonObject toJson(const RemoveRow& edit)
{
    return {{u"do"_s, u"remove"_s}, {u"place"_s, edit.place}, {u"row"_s, toJson(edit.row)}};
}

QJsonObject toJson(const ReplaceRow& edit)
{
    return {{u"do"_s, u"replace"_s}, {u"row"_s, toJson(edit.after)}};
}

QJsonObject toJson(const MoveRow& edit)
{
    return {{u"do"_s, u"move"_s}, {u"from"_s, edit.from}, {u"to"_s, edit.to}};
}

QJsonObject toJson(const AddColumn& edit)
{
    return {{u"do"_s, u"add-column"_s}, {u"name"_s, edit.name}};
}

QJsonObject toJson(const RemoveColumn& edit)
{
    return {{u"do"_s, u"remove-column"_s}, {u"name"_s, edit.name}};
}

/// The step of a line, as it can be made of what the editor has by then; none where the line is none.
std::optional<ProjectEdit> stepOf(const QJsonObject& object, const ProjectEditor& editor)
{
    const std::optional<LayerIndex> layer = layerOfName(object.value(u"layer"_s).toString());
    if (!layer) {
        return std::nullopt;
    }
    const QString kind = object.value(u"do"_s).toString();
    const SheetRow row = rowOf(object.value(u"row"_s).toObject());
    const qsizetype place = object.value(u"place"_s).toInteger();
    if (kind == u"add") {
        return AddRow{*layer, place, row};
    }
    if (kind == u"move") {
        return MoveRow{*layer, object.value(u"from"_s).toInteger(), object.value(u"to"_s).toInteger()};
    }
    if (kind == u"add-column") {
        return AddColumn{*layer, object.value(u"name"_s).toString()};
    }
    if (kind == u"remove-column") {
        return RemoveColumn{*layer, object.value(u"name"_s).toString()};
    }
    const Sheet* sheet = editor.sheet(*layer);
    const qsizetype there = sheet ? sheet->rowIndex(row.key) : -1;
    if (there < 0) {
        return std::nullopt;
    }
    const SheetRow& before = sheet->rows[static_cast<size_t>(there)];
    if (kind == u"remove") {
        return RemoveRow{*layer, there, before};
    }
    if (kind == u"replace") {
        SheetRow after = row;
        after.raw = before.raw;
        return ReplaceRow{*layer, before, after};
    }
    return std::nullopt;
}

} // namespace

QByteArray logLine(const ProjectEdit& edit)
{
    QJsonObject object = std::visit([](const auto& step) { return toJson(step); }, edit);
    object.insert(u"layer"_s, layerName(std::visit([](const auto& step) { return step.layer; }, edit)));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

ProjectEdits readLog(const QByteArray& lines, const Project& project)
{
    ProjectEditor editor(project);
    for (const QByteArray& line : lines.split('\n')) {
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject()) {
            break; // where the program broke off
        }
        if (const auto step = stepOf(document.object(), editor)) {
            editor.apply(*step);
        }
    }
    return editor.edits();
}

} // namespace ketenkaart
