#include "app/cli/commands.h"

#include "app/cli/command_line.h"
#include "app/cli/console.h"
#include "app/session/command_options.h"
#include "app/session/shipped_data.h"
#include "core/export/template_book.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A class, because lupdate files texts under the class that tr() belongs to.
struct TemplateCommand
{
    Q_DECLARE_TR_FUNCTIONS(TemplateCommand)
};

int refused(const Error& error)
{
    printError(error);
    return exitUsage;
}

} // namespace

int runTemplate(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption lang(u"lang"_s, QString(), u"nl|en"_s);
    parser.addOption(lang);
    if (!parser.parse(QStringList{u"ketenkaart template"_s} + arguments)) {
        return refused(usageError(parser.errorText()));
    }
    const QStringList positional = parser.positionalArguments();
    if (positional.isEmpty() || positional.size() > 2 || !positional[0].endsWith(u".xlsx"_s, Qt::CaseInsensitive)) {
        return refused(usageError(TemplateCommand::tr("Name the workbook to make, which ends in .xlsx")));
    }
    const auto language = languageOption(parser.value(lang));
    if (!language) {
        return refused(language.error());
    }
    const QString& path = positional[0];
    // Somebody may have filled it in.
    if (QFileInfo::exists(path)) {
        return refused({Error::Code::WriteFailed, TemplateCommand::tr("There is a file of that name already"),
                        QDir::toNativeSeparators(path), TemplateCommand::tr("Choose another name or folder")});
    }
    const auto read = readShippedOr(positional.value(1));
    if (!read) {
        return refused(read.error());
    }
    if (const auto done = writeTemplateBook(read->dataset, *language, path); !done) {
        return refused(done.error());
    }
    printLine(QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath()));
    return exitDone;
}

} // namespace ketenkaart
