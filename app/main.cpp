#include "app/cli/command_line.h"
#include "app/cli/console.h"
#include "app/document/recent_files.h"
#include "app/present/present_options.h"
#include "app/session/command_options.h"
#include "app/session/interface_language.h"
#include "app/session/shipped_data.h"
#include "app/window/appearance.h"
#include "app/window/main_window.h"
#include "core/scene/map_style.h"

#include <QApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHashFunctions>
#include <QSettings>

#include <algorithm>
#include <optional>

namespace {

using namespace ketenkaart;

void describeProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("Ketenkaart"));
    QCoreApplication::setOrganizationName(QStringLiteral("Ketenkaart"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KETENKAART_VERSION));
}

/// Commands: no display and no GPU are needed, whatever the machine has.
int runWithoutWindow(int argc, char* argv[], const Invocation& invocation)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // A picture is painted by every core already. Qt hands the filling of areas to threads of its own besides: up to
    // 9000 context switches for each picture, and nothing is done sooner. Read at the first use, so set before it.
    qputenv("QT_NO_GUI_THREADPOOL", "1");
    const QGuiApplication app(argc, argv);
    describeProgram();
    installLanguage(parseLanguage(languageArgument(invocation.arguments)).value_or(Language::Dutch));
    loadMapFonts();
    return runCommand(invocation);
}

Language languageOf(const QStringList& arguments)
{
    const QString asked = languageArgument(arguments);
    return parseLanguage(asked.isEmpty() ? QSettings().value(QStringLiteral("language")).toString() : asked)
        .value_or(Language::Dutch);
}

/// Whether a window can be shown; says so when it cannot. Said before QApplication exists: without a display that one
/// ends the program in its own way.
bool hasDisplay()
{
#ifdef Q_OS_LINUX
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
        qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        printError(QCoreApplication::translate(
            "Main",
            "There is no display for the window. The commands analyse, compare, export, info and validate need none; "
            "see ketenkaart --help"));
        return false;
    }
#endif
    return true;
}

/// The dataset to open, empty for the shipped one; no value, after a message, when the arguments are wrong or there is
/// no display.
std::optional<QString> datasetToOpen(int argc, char* argv[], const QStringList& arguments)
{
    const QCoreApplication app(argc, argv);
    describeProgram();
    installLanguage(languageOf(arguments));
    QStringList datasets;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == u"--lang") {
            ++i;
        } else if (!arguments[i].startsWith(u'-')) {
            datasets.append(arguments[i]);
        } else if (!arguments[i].startsWith(u"--lang=")) {
            printError(
                QCoreApplication::translate("Main", "Unknown option %1. See ketenkaart --help").arg(arguments[i]));
            return std::nullopt;
        }
    }
    if (datasets.size() > 1) {
        printError(QCoreApplication::translate("Main", "One dataset at a time. See ketenkaart --help"));
        return std::nullopt;
    }
    if (!datasets.isEmpty() && !QFileInfo::exists(datasets.front())) {
        printError(QCoreApplication::translate("Main", "There is no command or dataset %1. See ketenkaart --help")
                       .arg(datasets.front()));
        return std::nullopt;
    }
    if (!hasDisplay()) {
        return std::nullopt;
    }
    return datasets.value(0);
}

/// What is to be presented; no value, after a message, when the arguments are wrong or there is no display.
std::optional<PresentArguments> presentationToShow(int argc, char* argv[], const QStringList& arguments)
{
    const QCoreApplication app(argc, argv);
    describeProgram();
    installLanguage(languageOf(arguments));
    const Result<PresentArguments> parsed = parsePresentArguments(arguments);
    if (!parsed) {
        printError(parsed.error());
        return std::nullopt;
    }
    return hasDisplay() ? std::optional(*parsed) : std::nullopt;
}

/// Shows a presentation and no other window; Esc ends the program.
int runPresentation(int argc, char* argv[], const QStringList& arguments)
{
    auto asked = presentationToShow(argc, argv, arguments);
    if (!asked) {
        return exitUsage;
    }
    const QApplication app(argc, argv);
    describeProgram();
    QGuiApplication::setDesktopFileName(QStringLiteral("nl.ketenkaart.Ketenkaart"));
    const Language language = languageOf(arguments);
    installLanguage(language);
    loadMapFonts();
    applyAppearance();
    if (const auto screens = QGuiApplication::screens().size(); asked->options.screen.value_or(0) >= screens) {
        printError(QCoreApplication::translate("Main", "There is no screen %1; this computer has %2")
                       .arg(*asked->options.screen + 1)
                       .arg(screens));
        return exitUsage;
    }
    // Nothing is on the screen yet that could be kept waiting.
    const Result<MapData> data = loadMapData(asked->dataset);
    if (!data) {
        printError(data.error());
        return exitUsage;
    }
    const Dataset& dataset = data->read.dataset;
    const auto slides = deckOption(asked->deck, dataset);
    if (!slides) {
        printError(slides.error());
        return exitUsage;
    }
    const int count = static_cast<int>(slides->size());
    if (asked->scene > std::max(count, 1)) {
        printError(QCoreApplication::translate("Main", "There is no scene %1; this presentation has %2")
                       .arg(asked->scene)
                       .arg(count));
        return exitUsage;
    }
    asked->options.firstSlide = asked->scene - 1;
    SlideContext context;
    context.dataset = dataset;
    context.baseMap = data->baseMap;
    context.language = language;
    Presentation presentation;
    QObject::connect(&presentation, &Presentation::ended, qApp, &QCoreApplication::quit);
    presentation.start(*slides, context, asked->options);
    return QApplication::exec();
}

int runWindow(int argc, char* argv[], const QStringList& arguments)
{
    const auto dataset = datasetToOpen(argc, argv, arguments);
    if (!dataset) {
        return exitUsage;
    }
    const QApplication app(argc, argv);
    describeProgram();
    QGuiApplication::setDesktopFileName(QStringLiteral("nl.ketenkaart.Ketenkaart"));
    installLanguage(languageOf(arguments));
    loadMapFonts();
    applyAppearance();
    MainWindow window;
    window.restoreState();
    QObject::connect(&window, &MainWindow::openFinished, &window, &MainWindow::offerRecovery, Qt::SingleShotConnection);
    // Who names nothing goes on where he was.
    window.open(dataset->isEmpty() ? lastOpened() : *dataset);
    window.showAsBefore();
    return QApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    tameLibraryMessages();
    // Qt writes the fonts of a PDF in the order of a hash, which is another one in each run: the same page must make
    // the same file, from a command as from the window. Before the first hash.
    QHashSeed::setDeterministicGlobalSeed();
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    const Invocation invocation = parseInvocation(arguments);
    switch (invocation.command) {
    case Invocation::Command::Window:
        return runWindow(argc, argv, invocation.arguments);
    case Invocation::Command::Present:
        return runPresentation(argc, argv, invocation.arguments);
    default:
        return runWithoutWindow(argc, argv, invocation);
    }
}
