#include "app/dialogs/project_files.h"

#include "app/dialogs/wait_box.h"
#include "app/document/project_document.h"
#include "app/panels/error_box.h"
#include "app/panels/save_file.h"
#include "app/session/shipped_data.h"
#include "core/export/project_formats.h"
#include "core/model/file_name.h"
#include "core/project/comparison_text.h"
#include "core/project/dataset_reader.h"
#include "core/project/project_writer.h"

#include <QDir>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace ketenkaart {

using namespace Qt::Literals::StringLiterals;

namespace {

QMessageBox* makeBox(QMessageBox::Icon icon, const QString& text, const QString& detail,
                     QMessageBox::StandardButtons buttons, QWidget* window)
{
    auto* box = new QMessageBox(icon, u"Ketenkaart"_s, text, buttons, window);
    box->setObjectName(u"keepBox"_s);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(detail);
    return box;
}

} // namespace

ProjectFiles::ProjectFiles(ProjectDocument& document, QWidget* window)
    : QObject(window)
    , m_document(document)
    , m_window(window)
{}

bool ProjectFiles::hasPlace() const
{
    const Project& project = m_document.project();
    return (project.storage() == Project::Storage::Folder || project.storage() == Project::Storage::GeoPackage) &&
           !isShipped(project.location());
}

bool ProjectFiles::save()
{
    if (!hasPlace()) {
        return keepElsewhere();
    }
    const Result<Project> saved =
        answerOf(m_window, tr("Saving…"), [this] { return saveProject(m_document.project(), m_document.kept()); });
    if (saved) {
        m_document.setKept(*saved);
        return true;
    }
    if (saved.error().code == Error::Code::Changed) {
        return saveOverWhatChanged(saved.error());
    }
    const std::unique_ptr<QMessageBox> box(makeBox(
        QMessageBox::Warning, saved.error().message,
        QStringList{saved.error().where, saved.error().advice}.join(u'\n').trimmed(), QMessageBox::Cancel, m_window));
    const QPushButton* elsewhere = box->addButton(tr("Save &as…"), QMessageBox::AcceptRole);
    box->exec();
    return box->clickedButton() == elsewhere && keepElsewhere();
}

QString ProjectFiles::whatDiffers(const Project& there) const
{
    const Language language = m_document.session().language();
    const auto list = [&](const QString& title, const Project& project) {
        QStringList lines{title};
        const ProjectComparison comparison = compareProjects(m_document.kept(), project);
        for (const RowDifference& difference : comparison.differences) {
            lines.append(u"- "_s + differenceText(difference, language));
        }
        return lines.join(u'\n');
    };
    return list(tr("Changed on the disk:"), there) + u"\n\n"_s + list(tr("Changed here:"), m_document.project());
}

bool ProjectFiles::saveOverWhatChanged(const Error& error)
{
    const Result<MergedProject> both = answerOf(
        m_window, tr("Comparing…"), [this] { return mergedWithDisk(m_document.project(), m_document.kept()); });
    if (!both) {
        showError(both.error(), m_window);
        return false;
    }
    const std::unique_ptr<QMessageBox> box(makeBox(
        QMessageBox::Warning, tr("The data were changed on the disk since they were opened."),
        error.message + u'\n' +
            tr("Keep yours: both changes are saved, and where both changed the same, yours counts. Take theirs: yours "
               "are given up."),
        QMessageBox::Cancel, m_window));
    box->setDetailedText(whatDiffers(both->there));
    const QPushButton* elsewhere = box->addButton(tr("Save &as…"), QMessageBox::AcceptRole);
    const QPushButton* mine = box->addButton(tr("Keep &mine"), QMessageBox::DestructiveRole);
    const QPushButton* theirs = box->addButton(tr("Take &theirs"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    box->exec();
    if (box->clickedButton() == elsewhere) {
        return keepElsewhere();
    }
    if (box->clickedButton() == theirs) {
        m_document.steps().setClean(); // the user gave them up
        Q_EMIT reopenAsked(m_document.project().location());
        return false;
    }
    if (box->clickedButton() != mine) {
        return false;
    }
    const Result<Project> saved =
        answerOf(m_window, tr("Saving…"), [&] { return saveProject(both->merged, both->there); });
    if (!saved) {
        showError(saved.error(), m_window);
        return false;
    }
    // Rows are counted anew, so that what could be undone means other rows.
    ReadDataset read = answerOf(m_window, tr("Reading…"), [&] { return datasetOf(*saved); });
    m_document.open(*saved, std::move(read.dataset), std::move(read.diagnostics));
    return true;
}

QString ProjectFiles::askForPlace(const QString& title, bool withCopies) const
{
    const Project& project = m_document.project();
    const bool isOfUser = !project.location().isEmpty() && !isShipped(project.location());
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = isOfUser                       ? QFileInfo(project.location()).absolutePath()
                           : QFileInfo::exists(documents) ? documents
                                                          : QDir::homePath();
    const QString name = FileNames().take(project.name().isEmpty() ? tr("new") : project.name());
    std::vector<SaveFormat> formats;
    for (const ProjectFormat format : allProjectFormats()) {
        if (withCopies || canBeKept(format)) {
            formats.push_back({suffixOf(format), nameOf(format)});
        }
    }
    return chooseSaveFile(m_window, title, QDir(folder).filePath(name), formats);
}

bool ProjectFiles::writeTo(const QString& path, bool goesOnThere)
{
    if (isShipped(path)) {
        showError({Error::Code::WriteFailed, tr("The data that come with Ketenkaart stay as they are"),
                   QDir::toNativeSeparators(path), tr("Choose another folder")},
                  m_window);
        return false;
    }
    const ProjectFormat format = projectFormatOf(path).value_or(ProjectFormat::Folder);
    const Language language = m_document.session().language();
    const Result<WrittenProject> written = answerOf(m_window, tr("Saving…"), [&] {
        return writeProjectAs(m_document.project(), m_document.kept(), path, format, language);
    });
    if (!written) {
        showError(written.error(), m_window);
        return false;
    }
    if (written->kept && goesOnThere) {
        m_document.setKept(*written->kept);
    } else if (goesOnThere || !written->losses.isEmpty()) {
        tellOfCopy(path, written->losses);
    }
    return true;
}

void ProjectFiles::tellOfCopy(const QString& path, const QStringList& losses) const
{
    QStringList lines{QDir::toNativeSeparators(path)};
    for (const QString& loss : losses) {
        lines.append(u"- "_s + loss);
    }
    const std::unique_ptr<QMessageBox> box(makeBox(QMessageBox::Information,
                                                   hasPlace() || !m_document.isModified()
                                                       ? tr("A copy was written; the dataset stays where it is.")
                                                       : tr("A copy was written; the dataset itself is not saved yet."),
                                                   lines.join(u'\n'), QMessageBox::Ok, m_window));
    box->exec();
}

bool ProjectFiles::saveAs()
{
    const QString path = askForPlace(isShipped(m_document.project().location())
                                         ? tr("Save a copy of your own; the example stays as it is")
                                         : tr("Save as"),
                                     true);
    return !path.isEmpty() && writeTo(path, true);
}

bool ProjectFiles::keepElsewhere()
{
    const QString path = askForPlace(isShipped(m_document.project().location())
                                         ? tr("Save a copy of your own; the example stays as it is")
                                         : tr("Save as"),
                                     false);
    return !path.isEmpty() && writeTo(path, true);
}

bool ProjectFiles::saveCopy()
{
    const QString path = askForPlace(tr("Save a copy"), true);
    return !path.isEmpty() && writeTo(path, false);
}

bool ProjectFiles::mayLeave()
{
    if (!m_document.isModified()) {
        return true;
    }
    const std::unique_ptr<QMessageBox> box(
        makeBox(QMessageBox::Question, tr("Save the changes?"), m_document.project().name(),
                QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window));
    box->setDefaultButton(QMessageBox::Save);
    switch (box->exec()) {
    case QMessageBox::Save:
        return save();
    case QMessageBox::Discard:
        return true;
    default:
        return false;
    }
}

bool ProjectFiles::mayRevert()
{
    if (!m_document.isModified()) {
        return true;
    }
    const std::unique_ptr<QMessageBox> box(makeBox(QMessageBox::Question,
                                                   tr("Give up all changes since the last save?"),
                                                   m_document.project().name(), QMessageBox::Cancel, m_window));
    const QPushButton* revert = box->addButton(tr("&Give up"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    box->exec();
    return box->clickedButton() == revert;
}

} // namespace ketenkaart
