#pragma once

#include <QStringList>

namespace ketenkaart {

/// Exit codes of the contract.
enum ExitCode { exitDone = 0, exitFindings = 1, exitUsage = 2 };

/// What the command line asks for: one of the commands, or the window. Present has a window of its own.
struct Invocation
{
    enum class Command {
        Window,
        Present,
        Analyse,
        Compare,
        Convert,
        Export,
        Import,
        Info,
        Template,
        Validate,
        Help,
        Version
    };
    Command command = Command::Window;
    QStringList arguments; ///< without the program and the command
};

/// Splits the command off. Does not look at the rest.
[[nodiscard]] Invocation parseInvocation(const QStringList& arguments);

/// Runs a command that needs no window and returns its exit code. Results go to standard output, errors in one line to
/// standard error. Needs a QGuiApplication for Export, a QCoreApplication for the others.
[[nodiscard]] int runCommand(const Invocation& invocation);

} // namespace ketenkaart
