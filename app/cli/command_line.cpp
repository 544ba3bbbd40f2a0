#include "app/cli/command_line.h"

#include "app/cli/commands.h"
#include "app/cli/console.h"

#include <QCoreApplication>

#include <utility>

namespace ketenkaart {

Invocation parseInvocation(const QStringList& arguments)
{
    using enum Invocation::Command;
    const QStringList rest = arguments.mid(1);
    if (rest.contains(QStringLiteral("--help")) || rest.contains(QStringLiteral("-h"))) {
        return {Help, rest};
    }
    if (rest.contains(QStringLiteral("--version"))) {
        return {Version, rest};
    }
    static const std::pair<QString, Invocation::Command> commands[]{
        {QStringLiteral("analyse"), Analyse},   {QStringLiteral("compare"), Compare},
        {QStringLiteral("convert"), Convert},   {QStringLiteral("export"), Export},
        {QStringLiteral("import"), Import},     {QStringLiteral("info"), Info},
        {QStringLiteral("present"), Present},   {QStringLiteral("template"), Template},
        {QStringLiteral("validate"), Validate},
    };
    for (const auto& [name, command] : commands) {
        if (!rest.isEmpty() && rest.front() == name) {
            return {command, rest.mid(1)};
        }
    }
    return {Window, rest};
}

int runCommand(const Invocation& invocation)
{
    switch (invocation.command) {
    case Invocation::Command::Analyse:
        return runAnalyse(invocation.arguments);
    case Invocation::Command::Compare:
        return runCompare(invocation.arguments);
    case Invocation::Command::Convert:
        return runConvert(invocation.arguments);
    case Invocation::Command::Export:
        return runExport(invocation.arguments);
    case Invocation::Command::Import:
        return runImport(invocation.arguments);
    case Invocation::Command::Info:
        return runInfo(invocation.arguments);
    case Invocation::Command::Template:
        return runTemplate(invocation.arguments);
    case Invocation::Command::Validate:
        return runValidate(invocation.arguments);
    case Invocation::Command::Version:
        printLine(QStringLiteral("ketenkaart ") + QCoreApplication::applicationVersion());
        return exitDone;
    case Invocation::Command::Help:
        return runHelp();
    case Invocation::Command::Window:
    case Invocation::Command::Present:
        break;
    }
    std::unreachable();
}

} // namespace ketenkaart
