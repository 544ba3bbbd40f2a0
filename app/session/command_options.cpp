#include "app/session/command_options.h"

#include <QCoreApplication>

namespace ketenkaart {

namespace {

/// A class, because lupdate files texts under the class that tr() belongs to.
struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

Error usageError(const QString& message, const QString& advice)
{
    return {Error::Code::InvalidArgument, message.endsWith(u'.') ? message.chopped(1) : message, QString(),
            advice.isEmpty() ? CommandLine::tr("See ketenkaart --help") : advice};
}

Result<Language> languageOption(const QString& value)
{
    if (value.isEmpty()) {
        return Language::Dutch;
    }
    if (const auto language = parseLanguage(value)) {
        return *language;
    }
    return std::unexpected(
        usageError(CommandLine::tr("%1 is not a language").arg(value), CommandLine::tr("Use nl or en")));
}

QString languageArgument(const QStringList& arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == u"--lang" && i + 1 < arguments.size()) {
            return arguments[i + 1];
        }
        if (arguments[i].startsWith(u"--lang=")) {
            return arguments[i].mid(7);
        }
    }
    return {};
}

} // namespace ketenkaart
