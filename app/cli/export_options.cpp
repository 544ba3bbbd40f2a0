#include "app/cli/export_options.h"

#include "app/cli/command_line.h"
#include "app/session/command_options.h"
#include "app/session/export_texts.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace ketenkaart {

namespace {

/// A class, because lupdate files texts under the class that tr() belongs to.
struct ExportCommand
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

} // namespace

Result<QString> datasetArgument(const QCommandLineParser& parser)
{
    const QStringList positional = parser.positionalArguments();
    if (positional.size() > 1) {
        return std::unexpected(usageError(ExportCommand::tr("More than one dataset: %1").arg(positional.join(u' '))));
    }
    return positional.value(0);
}

Result<QString> dateOption(const QString& value, Language language)
{
    const QDate date = value == u"today" ? QDate::currentDate() : QDate::fromString(value, Qt::ISODate);
    const bool saysSomething = std::ranges::any_of(value, [](QChar c) { return c.isLetter(); });
    if (!date.isValid() && !saysSomething) {
        return std::unexpected(usageError(ExportCommand::tr("%1 is not a date").arg(value),
                                          ExportCommand::tr("Use YYYY-MM-DD, today, or a text")));
    }
    return date.isValid() ? longDate(date, language) : value;
}

Result<StyleName> styleOption(const QString& value)
{
    if (const auto known = styleNameFromId(value)) {
        return *known;
    }
    return std::unexpected(usageError(ExportCommand::tr("There is no style %1").arg(value),
                                      ExportCommand::tr("Styles: default, projector, print-grey")));
}

} // namespace ketenkaart
