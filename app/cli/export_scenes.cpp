#include "app/cli/commands.h"

#include "app/cli/command_line.h"
#include "app/cli/console.h"
#include "app/cli/export_options.h"
#include "app/session/command_options.h"
#include "app/session/export_texts.h"
#include "app/session/shipped_data.h"
#include "core/export/hand_out.h"
#include "core/export/map_exporter.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace ketenkaart {

namespace {

/// A class, because lupdate files texts under the class that tr() belongs to.
struct ExportScenes
{
    Q_DECLARE_TR_FUNCTIONS(ExportScenes)
};

struct Options
{
    QString dataset;
    QString output;
    HandOutFormat format = HandOutFormat::Pdf;
    QString deck;       ///< empty for the first presentation
    QStringList scenes; ///< numbers, ranges and ids; empty for all
    HandOutJob job;     ///< without scenes and data
    std::optional<QString> title;
};

/// Options of `export` that say what is on a map, or how its page looks.
constexpr std::array optionsOfMaps{"chain",   "theme",       "province", "actor",     "case",      "stated-only",
                                   "each",    "format",      "layout",   "subtitle",  "margin",    "house-style",
                                   "dpi",     "landscape",   "portrait", "no-legend", "no-inset",  "figures",
                                   "sources", "transparent", "alt-text", "csv",       "world-file"};

Result<void> refuseOptionsOfMaps(const QStringList& arguments)
{
    for (const QString& argument : arguments) {
        const QString name = argument.section(u'=', 0, 0);
        if (std::ranges::any_of(optionsOfMaps, [&](const char* option) {
                return name == QStringLiteral("--") + QLatin1StringView(option);
            })) {
            return std::unexpected(usageError(ExportScenes::tr("%1 does not go with --scenes").arg(name),
                                              ExportScenes::tr("A scene says itself what it shows and how")));
        }
    }
    return {};
}

Result<Options> parse(const QStringList& arguments)
{
    if (const auto allowed = refuseOptionsOfMaps(arguments); !allowed) {
        return std::unexpected(allowed.error());
    }
    const auto option = [](const char* name, const char* value) {
        return QCommandLineOption(QString::fromLatin1(name), QString(), QString::fromLatin1(value));
    };
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("dataset"), QString());
    const QCommandLineOption output({QStringLiteral("o"), QStringLiteral("output")}, QString(), QStringLiteral("FILE"));
    const QCommandLineOption scenes(QStringLiteral("scenes")), handOut(QStringLiteral("handout"));
    const QCommandLineOption scene = option("scene", "N|ID"), deck = option("deck", "ID"),
                             style = option("style", "NAME"), lang = option("lang", "nl|en"),
                             size = option("size", "SIZE"), title = option("title", "T"),
                             author = option("author", "NAME"), date = option("date", "T");
    parser.addOptions({output, scenes, handOut, scene, deck, style, lang, size, title, author, date});
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
        return std::unexpected(usageError(ExportScenes::tr("No file to write to"),
                                          ExportScenes::tr("Name one with -o FILE.pdf, FILE.pptx or FOLDER/")));
    }
    const auto format = handOutFormatOf(options.output);
    if (!format) {
        return std::unexpected(
            usageError(ExportScenes::tr("Scenes cannot be written as %1").arg(options.output),
                       ExportScenes::tr("The name must end in .pdf or .pptx, or be that of a folder for pictures")));
    }
    options.format = *format;
    if (parser.isSet(handOut)) {
        if (options.format != HandOutFormat::Pdf) {
            return std::unexpected(usageError(ExportScenes::tr("--handout is a PDF"),
                                              ExportScenes::tr("Name a file that ends in .pdf, or leave it out")));
        }
        options.job.pages = HandOutJob::Pages::ThreeWithNotes;
    }
    if (parser.isSet(size)) {
        if (options.format != HandOutFormat::Png) {
            return std::unexpected(usageError(ExportScenes::tr("--size is that of pictures"),
                                              ExportScenes::tr("Name a folder for them, or leave it out")));
        }
        const auto page = PageFormat::parse(parser.value(size), PageFormat().dpi);
        if (!page) {
            return std::unexpected(page.error());
        }
        options.job.pixels = page->pixels;
    }
    options.deck = parser.value(deck);
    for (const QString& value : parser.values(scene)) {
        options.scenes += value.split(u',', Qt::SkipEmptyParts);
    }
    if (parser.isSet(style)) {
        const auto known = styleOption(parser.value(style));
        if (!known) {
            return std::unexpected(known.error());
        }
        options.job.context.style = *known;
    }
    const auto language = languageOption(parser.value(lang));
    if (!language) {
        return std::unexpected(language.error());
    }
    options.job.context.language = *language;
    if (parser.isSet(title)) {
        options.title = parser.value(title);
    }
    options.job.author = parser.value(author);
    if (parser.isSet(date)) {
        const auto text = dateOption(parser.value(date), *language);
        if (!text) {
            return std::unexpected(text.error());
        }
        options.job.date = *text;
        // The command never looks at the clock, so that it makes the same file tomorrow.
        options.job.created =
            QDateTime(QDate::fromString(parser.value(date), Qt::ISODate), QTime(12, 0), QTimeZone::UTC);
    }
    return options;
}

/// The scenes that "3", "2-4" or an id stand for.
Result<std::vector<HandOutSlide>> scenesNamed(const QString& name, const std::vector<HandOutSlide>& all)
{
    static const QRegularExpression numbers(QStringLiteral("^(\\d+)(?:-(\\d+))?$"));
    std::vector<HandOutSlide> found;
    if (const auto match = numbers.match(name.trimmed()); match.hasMatch()) {
        const int first = match.captured(1).toInt();
        const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
        if (first >= 1 && first <= last && last <= static_cast<int>(all.size())) {
            found.assign(all.begin() + first - 1, all.begin() + last);
        }
    } else {
        std::ranges::copy_if(all, std::back_inserter(found),
                             [&](const HandOutSlide& each) { return each.slide.id == name.trimmed(); });
    }
    if (found.empty()) {
        QStringList known;
        for (const HandOutSlide& each : all) {
            known.append(QStringLiteral("%1 %2").arg(QString::number(each.number), each.slide.id));
        }
        return std::unexpected(usageError(ExportScenes::tr("There is no scene %1").arg(name),
                                          ExportScenes::tr("Scenes: %1").arg(known.join(QStringLiteral(", ")))));
    }
    return found;
}

/// In the order in which they are asked for, each once.
Result<std::vector<HandOutSlide>> chosenScenes(const QStringList& names, const std::vector<Slide>& slides)
{
    std::vector<HandOutSlide> all = handOutSlidesOf(slides);
    if (all.empty()) {
        return std::unexpected(
            usageError(ExportScenes::tr("The dataset has no presentation"),
                       ExportScenes::tr("Make scenes in the window, or add the layer presentation to the dataset")));
    }
    if (names.isEmpty()) {
        return all;
    }
    std::vector<HandOutSlide> chosen;
    for (const QString& name : names) {
        const auto found = scenesNamed(name, all);
        if (!found) {
            return std::unexpected(found.error());
        }
        std::ranges::copy_if(*found, std::back_inserter(chosen), [&](const HandOutSlide& each) {
            return !std::ranges::contains(chosen, each.number, &HandOutSlide::number);
        });
    }
    return chosen;
}

} // namespace

int runExportScenes(const QStringList& arguments)
{
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
    const Dataset& dataset = data->read.dataset;
    const auto deck = deckOption(options->deck, dataset);
    if (!deck) {
        printError(deck.error());
        return exitUsage;
    }
    const auto scenes = chosenScenes(options->scenes, *deck);
    if (!scenes) {
        printError(scenes.error());
        return exitUsage;
    }
    HandOutJob job = options->job;
    job.slides = *scenes;
    job.context.dataset = dataset;
    job.context.baseMap = data->baseMap;
    job.title = options->title.value_or(presentationTitle(*deck, dataset, job.context.language));
    job.source = sourceLine(dataset);
    const auto tell = [](const QString& path) {
        printLine(QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath()));
    };
    const auto progress = [&](int, int, const QString& path) {
        if (!path.isEmpty()) {
            tell(path);
        }
    };
    if (const auto done = exportHandOut(job, options->output, progress); !done) {
        printError(done.error());
        return exitUsage;
    }
    if (options->format != HandOutFormat::Png) {
        tell(options->output);
    }
    return exitDone;
}

} // namespace ketenkaart
