#include "app/cli/commands.h"

#include "app/cli/command_line.h"
#include "app/cli/console.h"
#include "app/session/command_options.h"
#include "core/project/comparison_text.h"
#include "core/project/dataset_layers.h"
#include "core/project/project_reader.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <set>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A class, because lupdate files texts under the class that tr() belongs to.
struct CompareCommand
{
    Q_DECLARE_TR_FUNCTIONS(CompareCommand)
};

QString nameOf(LayerIndex layer)
{
    return datasetLayers()[static_cast<size_t>(layer)].name;
}

/// The layers of a list of names with commas between them.
Result<std::set<LayerIndex>> parseLayers(const QStringList& values)
{
    std::set<LayerIndex> layers;
    for (const QString& name : values.join(u',').split(u',')) {
        const std::span<const LayerSpec> specs = datasetLayers();
        const auto found = std::ranges::find_if(
            specs, [&](const LayerSpec& spec) { return name.trimmed().compare(spec.name, Qt::CaseInsensitive) == 0; });
        if (found == specs.end()) {
            QStringList names;
            for (const LayerSpec& spec : specs) {
                names.append(spec.name);
            }
            return std::unexpected(usageError(CompareCommand::tr("There is no layer %1").arg(name.trimmed()),
                                              CompareCommand::tr("Use some of: %1").arg(names.join(u", "_s))));
        }
        layers.insert(layerAt(static_cast<size_t>(found - specs.begin())));
    }
    return layers;
}

QString idOf(RowDifference::Kind kind)
{
    switch (kind) {
    case RowDifference::Kind::Added:
        return u"added"_s;
    case RowDifference::Kind::Removed:
        return u"removed"_s;
    case RowDifference::Kind::Changed:
        return u"changed"_s;
    case RowDifference::Kind::Moved:
        return u"moved"_s;
    }
    std::unreachable();
}

QJsonValue toJson(const std::optional<GeoPoint>& point)
{
    return point ? QJsonValue(QJsonObject{{u"lon"_s, point->longitude}, {u"lat"_s, point->latitude}}) : QJsonValue();
}

QJsonObject toJson(const RowDifference& difference, Language language)
{
    QJsonArray fields;
    for (const CellDifference& cell : difference.cells) {
        fields.append(QJsonObject{{u"column"_s, cell.column}, {u"before"_s, cell.before}, {u"after"_s, cell.after}});
    }
    QJsonObject key;
    const QStringList columns = keyColumns(difference.layer);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        key.insert(columns[i], difference.key.value(i));
    }
    QJsonObject object{
        {u"layer"_s, nameOf(difference.layer)}, {u"id"_s, difference.key.join(u'/')},        {u"key"_s, key},
        {u"kind"_s, idOf(difference.kind)},     {u"title"_s, difference.title.in(language)}, {u"fields"_s, fields}};
    if (difference.place) {
        object.insert(u"from"_s, toJson(difference.place->before));
        object.insert(u"to"_s, toJson(difference.place->after));
        if (difference.place->before && difference.place->after) {
            object.insert(u"metres"_s, difference.place->metres);
        }
    }
    if (difference.order) {
        object.insert(u"fromNumber"_s, difference.order->before);
        object.insert(u"toNumber"_s, difference.order->after);
    }
    return object;
}

QJsonObject toJson(const ProjectComparison& comparison, Language language)
{
    QJsonArray differences;
    for (const RowDifference& difference : comparison.differences) {
        differences.append(toJson(difference, language));
    }
    QJsonArray unreadable;
    for (const UnreadableLayer& layer : comparison.unreadable) {
        unreadable.append(QJsonObject{{u"layer"_s, nameOf(layer.layer)},
                                      {u"dataset"_s, layer.isBefore ? u"first"_s : u"second"_s},
                                      {u"message"_s, layer.error.message},
                                      {u"advice"_s, layer.error.advice}});
    }
    const DifferenceCounts counts = comparison.counts();
    return {{u"same"_s, comparison.isSame()}, {u"added"_s, counts.added},     {u"removed"_s, counts.removed},
            {u"moved"_s, counts.moved},       {u"changed"_s, counts.changed}, {u"text"_s, summaryText(comparison)},
            {u"differences"_s, differences},  {u"unreadable"_s, unreadable}};
}

/// The two projects that are named.
Result<std::pair<Project, Project>> readBoth(const QStringList& paths)
{
    return readProject(paths.front()).and_then([&](const Project& before) {
        return readProject(paths.back()).transform([&](const Project& after) { return std::pair(before, after); });
    });
}

} // namespace

int runCompare(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption json(u"json"_s), layer(u"layer"_s, QString(), u"NAMES"_s),
        lang(u"lang"_s, QString(), u"nl|en"_s);
    parser.addOptions({json, layer, lang});
    if (!parser.parse(QStringList{u"ketenkaart compare"_s} + arguments)) {
        printError(usageError(parser.errorText()));
        return exitUsage;
    }
    if (parser.positionalArguments().size() != 2) {
        printError(usageError(CompareCommand::tr("Name two datasets to compare")));
        return exitUsage;
    }
    const auto language = languageOption(parser.value(lang));
    if (!language) {
        printError(language.error());
        return exitUsage;
    }
    Result<std::set<LayerIndex>> layers;
    if (parser.isSet(layer)) {
        layers = parseLayers(parser.values(layer));
        if (!layers) {
            printError(layers.error());
            return exitUsage;
        }
    }
    const auto projects = readBoth(parser.positionalArguments());
    if (!projects) {
        printError(projects.error());
        return exitUsage;
    }
    ProjectComparison comparison = compareProjects(projects->first, projects->second);
    if (parser.isSet(layer)) {
        std::erase_if(comparison.differences,
                      [&](const RowDifference& difference) { return !layers->contains(difference.layer); });
        std::erase_if(comparison.unreadable,
                      [&](const UnreadableLayer& unreadable) { return !layers->contains(unreadable.layer); });
    }
    if (parser.isSet(json)) {
        printJson(toJson(comparison, *language));
    } else {
        printLine(summaryText(comparison));
        for (const UnreadableLayer& unreadable : comparison.unreadable) {
            printLine(unreadableText(unreadable));
        }
        for (const RowDifference& difference : comparison.differences) {
            printLine(differenceText(difference, *language));
        }
    }
    return comparison.isSame() ? exitDone : exitFindings;
}

} // namespace ketenkaart
