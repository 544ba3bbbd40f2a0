#include "app/cli/commands.h"

#include "app/cli/command_line.h"
#include "app/cli/console.h"
#include "app/cli/export_options.h"
#include "app/session/command_options.h"
#include "app/session/export_extent.h"
#include "app/session/export_series.h"
#include "app/session/export_texts.h"
#include "app/session/shipped_data.h"
#include "core/export/map_exporter.h"
#include "core/page/house_style.h"
#include "core/project/dataset_folder.h"
#include "core/report/analysis_text.h"
#include "core/scene/map_style.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cmath>

namespace ketenkaart {

namespace {

/// A class, because lupdate files texts under the class that tr() belongs to.
struct ExportCommand
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

struct Options
{
    QString dataset;
    QString output;
    QStringList chains;
    QStringList themes;
    QStringList provinces;
    QString extent; ///< "home", "filtered", the name of a home province, or empty for what the filter suggests
    QString actor;
    QString shownCase; ///< id; empty for the data as they are
    PageFormat format;
    std::optional<QString> title;
    Language language = Language::Dutch;
    bool statedOnly = false;
    bool altText = false;
    bool worldFile = false;
    bool tables = false;
    bool outlines = false; ///< words of an SVG
    QString hotspots;
    std::optional<std::vector<LinkFamily>> families; ///< none: those of a filter
    bool transparent = false;
    QString author;
    std::optional<SeriesOf> each; ///< a map of each, into the folder that is the output; none for one map
    FileFormat seriesFormat = FileFormat::Png;
    StyleName style = StyleName::Standard;
    QString houseStyle; ///< a file, or "none"; empty for that of the dataset
    PageContent page;   ///< without title, source and logo, which depend on the map
};

/// A home region in the spelling of the data; no value for any other name.
std::optional<QString> homeRegionNamed(const StudyArea& area, const QString& name)
{
    const auto found = std::ranges::find_if(
        area.homeRegions, [&](const HomeRegion& home) { return home.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == area.homeRegions.end() ? std::nullopt : std::optional(found->name);
}

QString homeRegionNames(const StudyArea& area)
{
    QStringList names;
    for (const HomeRegion& home : area.homeRegions) {
        names.append(home.name);
    }
    return names.join(QStringLiteral(", "));
}

/// The value of --families: ids with commas, or "none".
Result<std::vector<LinkFamily>> familiesNamed(const QString& value)
{
    std::vector<LinkFamily> families;
    for (const QString& id : value == u"none" ? QStringList() : value.split(u',', Qt::SkipEmptyParts)) {
        const auto family = parseLinkFamily(id.trimmed());
        if (!family) {
            QStringList known;
            for (const LinkFamily each : allLinkFamilies) {
                known += idOf(each);
            }
            return std::unexpected(
                usageError(ExportCommand::tr("There is no family of links %1").arg(id.trimmed()),
                           ExportCommand::tr("Families: %1, or none").arg(known.join(QStringLiteral(", ")))));
        }
        families.push_back(*family);
    }
    return families;
}

Result<Options> parse(const QStringList& arguments)
{
    const auto option = [](const char* name, const char* value) {
        return QCommandLineOption(QString::fromLatin1(name), QString(), QString::fromLatin1(value));
    };
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("dataset"), QString());
    const QCommandLineOption output({QStringLiteral("o"), QStringLiteral("output")}, QString(), QStringLiteral("FILE"));
    const QCommandLineOption chain = option("chain", "ID"), theme = option("theme", "ID"),
                             province = option("province", "NAME"), actor = option("actor", "ID"),
                             size = option("size", "SIZE"), dpi = option("dpi", "N"), title = option("title", "T"),
                             lang = option("lang", "nl|en"), each = option("each", "chain|theme|campus"),
                             formatName = option("format", "FORMAT"), author = option("author", "NAME"),
                             styleName = option("style", "NAME"), layoutName = option("layout", "NAME"),
                             subtitle = option("subtitle", "T"), date = option("date", "T"),
                             marginWidth = option("margin", "MM"), houseStyle = option("house-style", "FILE"),
                             shownCase = option("case", "ID"), extent = option("extent", "home|filtered|PROVINCE"),
                             hotspots = option("hotspots", "FILE.json"), families = option("families", "ID,...");
    const QCommandLineOption landscape(QStringLiteral("landscape")), portrait(QStringLiteral("portrait")),
        noLegend(QStringLiteral("no-legend")), statedOnly(QStringLiteral("stated-only")),
        altText(QStringLiteral("alt-text")), noInset(QStringLiteral("no-inset")), figures(QStringLiteral("figures")),
        sources(QStringLiteral("sources")), worldFile(QStringLiteral("world-file")), tables(QStringLiteral("csv")),
        transparent(QStringLiteral("transparent")), outlines(QStringLiteral("outlines"));
    parser.addOptions({output,      chain,      theme,      province,  actor,      size,       dpi,
                       title,       lang,       landscape,  portrait,  noLegend,   statedOnly, altText,
                       noInset,     each,       formatName, styleName, layoutName, subtitle,   date,
                       marginWidth, houseStyle, figures,    sources,   author,     worldFile,  tables,
                       transparent, shownCase,  extent,     hotspots,  families,   outlines});
    if (!parser.parse(QStringList{QStringLiteral("ketenkaart export")} + arguments)) {
        return std::unexpected(usageError(parser.errorText()));
    }

    Options options;
    const auto dataset = datasetArgument(parser);
    if (!dataset) {
        return std::unexpected(dataset.error());
    }
    options.dataset = *dataset;
    options.output = parser.value(output);
    if (options.output.isEmpty()) {
        return std::unexpected(
            usageError(ExportCommand::tr("No file to write to"),
                       ExportCommand::tr("Name one with -o %1").arg(allSuffixes(ExportCommand::tr("FILE.")))));
    }
    QString fileName = options.output;
    if (parser.isSet(each)) {
        options.each = seriesFromId(parser.value(each));
        if (!options.each) {
            return std::unexpected(usageError(ExportCommand::tr("Cannot make a map of each %1").arg(parser.value(each)),
                                              ExportCommand::tr("Use --each chain, --each theme or --each campus")));
        }
        if (parser.isSet(chain) || parser.isSet(theme) || parser.isSet(actor) || parser.isSet(title)) {
            return std::unexpected(
                usageError(ExportCommand::tr("--each chooses chain, theme, actor and title by itself")));
        }
        fileName = u'.' + (parser.isSet(formatName) ? parser.value(formatName).toLower() : QStringLiteral("png"));
    }
    const std::optional<FileFormat> fileFormat = fileFormatOf(fileName);
    if (!fileFormat) {
        return std::unexpected(usageError(ExportCommand::tr("Cannot write the format of %1").arg(fileName),
                                          ExportCommand::tr("The file's name must end in %1").arg(allSuffixes())));
    }
    options.seriesFormat = *fileFormat;
    options.worldFile = parser.isSet(worldFile);
    if (options.worldFile && *fileFormat != FileFormat::Png) {
        return std::unexpected(usageError(ExportCommand::tr("A world file goes with a PNG only"),
                                          ExportCommand::tr("A .tif holds its place on earth itself")));
    }
    options.outlines = parser.isSet(outlines);
    if (options.outlines && *fileFormat != FileFormat::Svg) {
        return std::unexpected(usageError(ExportCommand::tr("--outlines is for an SVG only"),
                                          ExportCommand::tr("A PDF has its fonts, a picture needs none")));
    }
    options.hotspots = parser.value(hotspots);
    if (!options.hotspots.isEmpty() && parser.isSet(each)) {
        return std::unexpected(usageError(ExportCommand::tr("--hotspots writes one file, for one map"),
                                          ExportCommand::tr("Leave --each out")));
    }
    if (parser.isSet(families)) {
        const auto known = familiesNamed(parser.value(families));
        if (!known) {
            return std::unexpected(known.error());
        }
        options.families = *known;
    }
    options.tables = parser.isSet(tables);
    options.transparent = parser.isSet(transparent);
    options.author = parser.value(author);
    options.chains = parser.values(chain);
    options.themes = parser.values(theme);
    options.provinces = parser.values(province);
    options.actor = parser.value(actor);
    options.extent = parser.value(extent);
    options.shownCase = parser.value(shownCase);
    options.page.legend = !parser.isSet(noLegend);
    options.statedOnly = parser.isSet(statedOnly);
    options.page.inset = !parser.isSet(noInset);
    options.page.figures = parser.isSet(figures);
    options.page.sources = parser.isSet(sources);
    options.page.subtitle = parser.value(subtitle);
    if (parser.isSet(layoutName)) {
        const auto known = pageLayoutFromId(parser.value(layoutName));
        if (!known) {
            QStringList layouts;
            for (const PageLayout layout : allPageLayouts) {
                layouts.append(idOf(layout));
            }
            return std::unexpected(
                usageError(ExportCommand::tr("There is no layout %1").arg(parser.value(layoutName)),
                           ExportCommand::tr("Layouts: %1").arg(layouts.join(QStringLiteral(", ")))));
        }
        options.page.layout = *known;
        if (*known == PageLayout::Flows && parser.values(chain).size() > 1) {
            return std::unexpected(
                usageError(ExportCommand::tr("The links between provinces are those of one chain, or of all"),
                           ExportCommand::tr("Choose one with --chain ID, or use --each chain")));
        }
        if ((*known == PageLayout::MapAndDiagram || *known == PageLayout::Diagram) && !parser.isSet(chain) &&
            options.each != SeriesOf::Chains) {
            return std::unexpected(usageError(ExportCommand::tr("A diagram is that of a chain"),
                                              ExportCommand::tr("Choose one with --chain ID, or use --each chain")));
        }
    }
    if (options.page.layout == PageLayout::WhiteSpots && options.each && *options.each != SeriesOf::Chains) {
        return std::unexpected(usageError(ExportCommand::tr("White spots are those of a chain, or of all themes"),
                                          ExportCommand::tr("Use --each chain, or leave --each out")));
    }
    StyleName base = StyleName::Standard;
    if (parser.isSet(styleName)) {
        const auto known = styleOption(parser.value(styleName));
        if (!known) {
            return std::unexpected(known.error());
        }
        base = *known;
    }
    options.style = base;
    options.houseStyle = parser.value(houseStyle);
    options.altText = parser.isSet(altText);
    if (parser.isSet(title)) {
        options.title = parser.value(title);
    }
    const auto language = languageOption(parser.value(lang));
    if (!language) {
        return std::unexpected(language.error());
    }
    options.language = *language;
    int resolution = 300;
    if (parser.isSet(dpi)) {
        bool isNumber = false;
        resolution = parser.value(dpi).toInt(&isNumber);
        if (!isNumber) {
            return std::unexpected(usageError(ExportCommand::tr("%1 is not a number of dpi").arg(parser.value(dpi))));
        }
    }
    if (parser.isSet(landscape) && parser.isSet(portrait)) {
        return std::unexpected(usageError(ExportCommand::tr("A page is either landscape or portrait")));
    }
    const auto orientation = parser.isSet(landscape)  ? PageFormat::Orientation::Landscape
                             : parser.isSet(portrait) ? PageFormat::Orientation::Portrait
                                                      : PageFormat::Orientation::AsNamed;
    auto format =
        PageFormat::parse(parser.isSet(size) ? parser.value(size) : QStringLiteral("a4"), resolution, orientation);
    if (!format) {
        return std::unexpected(format.error());
    }
    options.format = *format;
    options.page.typeScale = format->typeScale();
    if (parser.isSet(date)) {
        const auto text = dateOption(parser.value(date), options.language);
        if (!text) {
            return std::unexpected(text.error());
        }
        options.page.date = *text;
    }
    if (parser.isSet(marginWidth)) {
        bool isNumber = false;
        const double millimetres = parser.value(marginWidth).toDouble(&isNumber);
        // Written so that "nan", which is a number to Qt, is refused.
        if (!isNumber || !(millimetres >= 0.0 && millimetres <= format->widestMargin())) {
            return std::unexpected(
                usageError(ExportCommand::tr("%1 is not a margin in millimetres").arg(parser.value(marginWidth)),
                           ExportCommand::tr("Use 0 to %1 on this page").arg(std::floor(format->widestMargin()))));
        }
        options.page.margin = format->marginShare(millimetres);
    }
    return options;
}

/// Ids come from the dataset; an unknown one is answered with those that there are.
Result<MapFilter> filterOf(const Options& options, const Dataset& dataset)
{
    MapFilter filter;
    filter.statedOnly = options.statedOnly;
    for (const QString& id : options.chains) {
        if (!dataset.chain(id)) {
            QStringList known;
            for (const Chain& chain : dataset.chains()) {
                known.append(chain.id);
            }
            return std::unexpected(usageError(ExportCommand::tr("There is no chain %1").arg(id),
                                              ExportCommand::tr("Chains: %1").arg(known.join(QStringLiteral(", ")))));
        }
        filter.chainIds.append(id);
    }
    for (const QString& id : options.themes) {
        const auto theme = dataset.vocabulary().theme(id);
        if (!theme) {
            QStringList known;
            for (const Theme each : dataset.vocabulary().themes()) {
                known.append(dataset.vocabulary().id(each));
            }
            return std::unexpected(usageError(ExportCommand::tr("There is no theme %1").arg(id),
                                              ExportCommand::tr("Themes: %1").arg(known.join(QStringLiteral(", ")))));
        }
        filter.themes.push_back(*theme);
    }
    for (const QString& name : options.provinces) {
        const auto known = homeRegionNamed(dataset.area(), name);
        if (!known) {
            return std::unexpected(
                usageError(ExportCommand::tr("%1 is not one of %2", "the three provinces")
                               .arg(name, homeRegionsText(dataset.area())),
                           ExportCommand::tr("Use one of: %1").arg(homeRegionNames(dataset.area()))));
        }
        filter.provinces.append(*known);
    }
    if (!options.actor.isEmpty() && !dataset.actor(options.actor)) {
        return std::unexpected(usageError(ExportCommand::tr("There is no actor %1").arg(options.actor),
                                          ExportCommand::tr("ketenkaart info --json lists the ids")));
    }
    if (options.families) {
        filter.families = *options.families;
    }
    return filter;
}

/// The dataset of the case that is asked for, or as it is.
Result<Dataset> datasetOf(const Options& options, const Dataset& base)
{
    if (options.shownCase.isEmpty()) {
        return base;
    }
    if (const Case* scenario = base.scenario(options.shownCase)) {
        return applyCase(base, *scenario);
    }
    QStringList known;
    for (const Case& scenario : base.cases()) {
        known.append(scenario.id);
    }
    return std::unexpected(
        usageError(ExportCommand::tr("There is no case %1").arg(options.shownCase),
                   known.isEmpty() ? QString() : ExportCommand::tr("Cases: %1").arg(known.join(u", "))));
}

/// The part of the map that is asked for.
Result<GeoBox> extentOf(const Options& options, const SceneRequest& request)
{
    const StudyArea& area = request.dataset.area();
    if (options.extent.isEmpty()) {
        return suggestedExtent(request);
    }
    if (options.extent == u"home") {
        return area.extent;
    }
    if (options.extent == u"filtered") {
        return extentOfFiltered(request.dataset, request.filter).value_or(area.extent);
    }
    if (const auto name = homeRegionNamed(area, options.extent)) {
        return extentOfProvinces({*name}, area, *request.baseMap).value_or(area.extent);
    }
    return std::unexpected(usageError(
        ExportCommand::tr("There is no extent %1").arg(options.extent),
        ExportCommand::tr("Use one of: %1").arg(QStringLiteral("home, filtered, ") + homeRegionNames(area))));
}

/// The job that the options describe, but for what a single map of several differs in.
Result<ExportJob> jobFor(const Options& options, const MapData& data, const Dataset& dataset, const MapFilter& filter)
{
    ExportJob job;
    job.request.dataset = dataset;
    if (const Case* scenario = dataset.scenario(options.shownCase)) {
        job.request.shownCase = ShownCase{data.read.dataset, scenario->name};
    }
    job.request.baseMap = data.baseMap;
    job.request.filter = filter;
    job.request.focusActorId = options.actor;
    job.request.language = options.language;
    job.format = options.format;
    const auto extent = extentOf(options, job.request);
    if (!extent) {
        return std::unexpected(extent.error());
    }
    job.extent = *extent;
    job.content = options.page;
    job.request.style = MapStyle::of(options.style);
    const QString houseStyle = options.houseStyle.isEmpty() ? houseStyleOf(dataset) : options.houseStyle;
    if (!houseStyle.isEmpty() && houseStyle != u"none") {
        const auto house = readHouseStyle(houseStyle, dataset);
        if (!house) {
            return std::unexpected(house.error());
        }
        job.request.style = house->appliedTo(options.style, dataset);
        job.content.logo = house->logo;
    }
    job.content.title = options.title.value_or(suggestedTitle(job.request, job.content.layout));
    job.content.source = sourceLine(job.request.dataset);
    job.content.transparent = options.transparent;
    job.author = options.author;
    job.descriptionBeside = options.altText;
    job.worldFile = options.worldFile;
    job.tableBeside = options.tables;
    job.outlines = options.outlines;
    job.hotspotsPath = options.hotspots;
    return job;
}

/// A map without anything on it is an error, and says what is missing.
Result<void> checkAnyPlace(const ExportJob& job)
{
    const Dataset& dataset = job.request.dataset;
    const bool hasCampus =
        job.request.filter.chainIds.isEmpty() && std::ranges::any_of(dataset.campuses(), [&](const Campus& campus) {
            return campus.position && passesThemes(job.request.filter, campus.themes);
        });
    // What a diagram lacks is said where it is laid out.
    const bool isOfMap = job.content.layout == PageLayout::Map || job.content.layout == PageLayout::MapAndTable;
    if (!isOfMap || hasCampus || extentOfFiltered(dataset, job.request.filter)) {
        return {};
    }
    const auto error = [](const QString& message, const QString& advice) {
        return std::unexpected(Error{Error::Code::InvalidData, message, QString(), advice});
    };
    if (dataset.actors().empty()) {
        return error(ExportCommand::tr("There is nothing to show: the dataset has no actors"),
                     ExportCommand::tr("Bring a sheet in: ketenkaart import SHEET --into DATASET"));
    }
    if (std::ranges::none_of(dataset.actors(), [](const Actor& actor) { return actor.position.has_value(); })) {
        return error(ExportCommand::tr("There is nothing to show: none of the actors has a place"),
                     ExportCommand::tr("Give them lon and lat; an import finds the point of a town or postcode"));
    }
    return error(ExportCommand::tr("There is nothing to show: no actor with a place is left"),
                 ExportCommand::tr("Leave out one of --chain, --theme, --province or --stated-only"));
}

} // namespace

int runExport(const QStringList& arguments)
{
    if (arguments.contains(QStringLiteral("--scenes"))) {
        return runExportScenes(arguments);
    }
    const auto options = parse(arguments);
    if (!options) {
        printError(options.error());
        return exitUsage;
    }
    const auto data = loadMapData(options->dataset);
    if (!data) {
        printError(data.error());
        return exitUsage;
    }
    const auto dataset = datasetOf(*options, data->read.dataset);
    if (!dataset) {
        printError(dataset.error());
        return exitUsage;
    }
    const auto filter = filterOf(*options, *dataset);
    if (!filter) {
        printError(filter.error());
        return exitUsage;
    }
    const auto tell = [](int, int, const QString& path) {
        printLine(QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath()));
    };
    const auto job = jobFor(*options, *data, *dataset, *filter);
    if (!job) {
        printError(job.error());
        return exitUsage;
    }
    if (const Result<void> any = options->each ? Result<void>() : checkAnyPlace(*job); !any) {
        printError(any.error());
        return exitUsage;
    }
    const auto done = options->each ? exportSeries(*job, *options->each, options->output, options->seriesFormat, tell)
                                    : exportMap(*job, options->output);
    if (!done) {
        printError(done.error());
        return exitUsage;
    }
    if (!options->each) {
        tell(1, 1, options->output);
    }
    return exitDone;
}

} // namespace ketenkaart
