#include "core/io/case_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A field as RFC 4180 wants it.
QString field(QString value)
{
    const bool needsQuotes = value.contains(u'"') || value.contains(u',') || value.contains(u'\n') ||
                             value.contains(u'\r') || value != value.trimmed();
    return needsQuotes ? u'"' + value.replace(u'"', u"\"\""_s) + u'"' : value;
}

} // namespace

Result<void> writeCases(const QString& folder, const std::vector<Case>& cases)
{
    if (!QFileInfo(folder).isDir()) {
        return std::unexpected(
            Error{Error::Code::UnsupportedFormat,
                  QCoreApplication::translate("CaseWriter", "Cases can only be kept in a dataset that is a folder"),
                  QDir::toNativeSeparators(folder),
                  QCoreApplication::translate("CaseWriter", "Open the dataset as a folder of CSV files")});
    }
    QString text = u"id,name_nl,name_en,without_actors,without_links\n"_s;
    for (const Case& scenario : cases) {
        if (!scenario.plannedActors.empty() || !scenario.plannedLinks.empty() || !scenario.plannedPlaces.empty()) {
            return std::unexpected(
                Error{Error::Code::InvalidArgument,
                      QCoreApplication::translate("CaseWriter", "What is planned in the case '%1' cannot be kept")
                          .arg(scenario.id),
                      QString(),
                      QCoreApplication::translate("CaseWriter",
                                                  "Add the planned actors and links to a copy of the dataset")});
        }
        QStringList fields{scenario.id, scenario.name.dutch, scenario.name.english, scenario.withoutActors.join(u';'),
                           scenario.withoutLinks.join(u';')};
        std::ranges::transform(fields, fields.begin(), field);
        text += fields.join(u',') + u'\n';
    }
    QSaveFile file(QDir(folder).filePath(u"cases.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit()) {
        return std::unexpected(
            Error{Error::Code::WriteFailed,
                  QCoreApplication::translate("CaseWriter", "The cases cannot be kept: %1").arg(file.errorString()),
                  QDir::toNativeSeparators(file.fileName()),
                  QCoreApplication::translate("CaseWriter", "Choose a folder that you may write to")});
    }
    return {};
}

} // namespace ketenkaart
