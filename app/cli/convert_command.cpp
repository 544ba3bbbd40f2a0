#include "app/cli/commands.h"

#include "app/cli/command_line.h"
#include "app/cli/console.h"
#include "app/session/command_options.h"
#include "app/session/shipped_data.h"
#include "core/export/project_formats.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A class, because lupdate files texts under the class that tr() belongs to.
struct ConvertCommand
{
    Q_DECLARE_TR_FUNCTIONS(ConvertCommand)
};

QString formatChoice()
{
    QStringList names;
    for (const ProjectFormat format : allProjectFormats()) {
        names.append(suffixOf(format).isEmpty() ? u"folder"_s : suffixOf(format));
    }
    return names.join(u", "_s);
}

/// What --format says, or else the ending of the path.
Result<ProjectFormat> formatOption(const QString& value, const QString& path)
{
    if (value.isEmpty()) {
        const std::optional<ProjectFormat> byPath = projectFormatOf(path);
        return byPath ? Result<ProjectFormat>(*byPath)
                      : std::unexpected(usageError(ConvertCommand::tr("%1 is no file that can be written").arg(path),
                                                   ConvertCommand::tr("Use one of: %1").arg(formatChoice())));
    }
    for (const ProjectFormat format : allProjectFormats()) {
        const QString name = suffixOf(format).isEmpty() ? u"folder"_s : suffixOf(format);
        if (value.compare(name, Qt::CaseInsensitive) == 0) {
            return format;
        }
    }
    return std::unexpected(usageError(ConvertCommand::tr("There is no format %1").arg(value),
                                      ConvertCommand::tr("Use one of: %1").arg(formatChoice())));
}

/// A GeoPackage is told from a folder by its ending.
bool endsAs(const QString& path, ProjectFormat format)
{
    return format != ProjectFormat::GeoPackage || path.endsWith(u".gpkg"_s, Qt::CaseInsensitive);
}

/// Whether writing there would change what is read.
bool isInput(const QString& input, const QString& output)
{
    const QFileInfo from(input);
    const QFileInfo to(output);
    return to.exists() && (from.canonicalFilePath() == to.canonicalFilePath() ||
                           (to.isDir() && from.canonicalPath() == to.canonicalFilePath()));
}

Error noInput(const QString& path)
{
    return {Error::Code::InvalidArgument, ConvertCommand::tr("This would write over the dataset that is read"),
            QDir::toNativeSeparators(path), ConvertCommand::tr("Choose another name or folder")};
}

Error shippedStays(const QString& path)
{
    return {Error::Code::WriteFailed, ConvertCommand::tr("The data that come with Ketenkaart stay as they are"),
            QDir::toNativeSeparators(path), ConvertCommand::tr("Choose another folder")};
}

int refused(const Error& error)
{
    printError(error);
    return exitUsage;
}

} // namespace

int runConvert(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption output({u"o"_s, u"output"_s}, QString(), u"FILE"_s),
        given(u"format"_s, QString(), u"NAME"_s), lang(u"lang"_s, QString(), u"nl|en"_s);
    parser.addOptions({output, given, lang});
    if (!parser.parse(QStringList{u"ketenkaart convert"_s} + arguments)) {
        return refused(usageError(parser.errorText()));
    }
    const QString path = parser.value(output);
    if (path.isEmpty()) {
        return refused(usageError(ConvertCommand::tr("Say with -o where to write")));
    }
    if (parser.positionalArguments().size() > 1) {
        return refused(usageError(ConvertCommand::tr("Name one dataset at most")));
    }
    const auto language = languageOption(parser.value(lang));
    const auto format = formatOption(parser.value(given), path);
    if (!language || !format) {
        return refused(!language ? language.error() : format.error());
    }
    if (!endsAs(path, *format)) {
        return refused(usageError(ConvertCommand::tr("The name of a GeoPackage ends in .gpkg")));
    }
    const Result<Project> project = readShippedProjectOr(parser.positionalArguments().value(0));
    if (!project) {
        return refused(project.error());
    }
    if (isInput(project->location(), path)) {
        return refused(noInput(path));
    }
    if (isShipped(path)) {
        return refused(shippedStays(path));
    }
    const Result<WrittenProject> written = writeProjectAs(*project, *project, path, *format, *language);
    if (!written) {
        return refused(written.error());
    }
    for (const QString& loss : written->losses) {
        printError(loss);
    }
    printLine(QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath()));
    return exitDone;
}

} // namespace ketenkaart
