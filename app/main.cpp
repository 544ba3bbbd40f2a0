#include "app/cli/command_line.h"
#include "app/cli/console.h"
#include "app/session/interface_language.h"
#include "app/window/appearance.h"
#include "app/window/main_window.h"
#include "core/scene/map_style.h"

#include <QApplication>
#include <QGuiApplication>
#include <QSettings>

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
    const QGuiApplication app(argc, argv);
    describeProgram();
    installLanguage(parseLanguage(languageArgument(invocation.arguments)).value_or(Language::Dutch));
    loadMapFonts();
    return runCommand(invocation);
}

int runWindow(int argc, char* argv[])
{
    const QApplication app(argc, argv);
    describeProgram();
    QGuiApplication::setDesktopFileName(QStringLiteral("nl.ketenkaart.Ketenkaart"));
    const QStringList arguments = parseInvocation(app.arguments()).arguments;
    const QString language = languageArgument(arguments);
    installLanguage(
        parseLanguage(language.isEmpty() ? QSettings().value(QStringLiteral("language")).toString() : language)
            .value_or(Language::Dutch));
    QStringList datasets;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == u"--lang") {
            ++i;
        } else if (arguments[i].startsWith(u'-')) {
            printError(
                QCoreApplication::translate("Main", "Unknown option %1. See ketenkaart --help").arg(arguments[i]));
            return exitUsage;
        } else {
            datasets.append(arguments[i]);
        }
    }
    if (datasets.size() > 1) {
        printError(QCoreApplication::translate("Main", "One dataset at a time. See ketenkaart --help"));
        return exitUsage;
    }
    loadMapFonts();
    applyAppearance();
    MainWindow window;
    window.restoreState();
    window.open(datasets.value(0));
    window.showAsBefore();
    return QApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    const Invocation invocation = parseInvocation(arguments);
    return invocation.command == Invocation::Command::Window ? runWindow(argc, argv)
                                                             : runWithoutWindow(argc, argv, invocation);
}
