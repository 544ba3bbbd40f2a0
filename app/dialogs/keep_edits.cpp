#include "app/dialogs/keep_edits.h"

#include "app/panels/error_box.h"
#include "app/session/map_session.h"
#include "core/io/case_writer.h"
#include "core/io/slide_writer.h"
#include "core/model/dataset_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace ketenkaart {

namespace {

/// A class, because lupdate files texts under the class that tr() belongs to.
struct KeepEdits
{
    Q_DECLARE_TR_FUNCTIONS(KeepEdits)
};

QMessageBox::StandardButton ask(QWidget* parent, QMessageBox::Icon icon, const QString& text, const QString& detail,
                                QMessageBox::StandardButtons buttons)
{
    QMessageBox box(icon, QStringLiteral("Ketenkaart"), text, buttons, parent);
    box.setObjectName(QStringLiteral("keepBox"));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(detail);
    return static_cast<QMessageBox::StandardButton>(box.exec());
}

/// Copies a file so that it can be written to, into a folder that is made.
bool copyFile(const QString& from, const QString& to)
{
    return QDir().mkpath(QFileInfo(to).absolutePath()) && QFile::copy(from, to) &&
           QFile::setPermissions(to, QFile::permissions(to) | QFile::WriteOwner);
}

/// Copies a dataset, a file or the files of a folder, into a folder that does not have it yet, with the pictures that
/// its scenes show; where the copy is.
Result<QString> copyOf(const MapSession& session, const QString& folder)
{
    const QString dataset = session.baseDataset().location();
    const QFileInfo source(dataset);
    const QString target = QDir(folder).filePath(source.fileName());
    const auto failed = [&](const QString& path) {
        return std::unexpected(Error{
            Error::Code::WriteFailed, KeepEdits::tr("The dataset cannot be copied"), QDir::toNativeSeparators(path),
            KeepEdits::tr("Choose a folder that you may write to and that has no %1 yet").arg(source.fileName())});
    };
    if (QFileInfo::exists(target)) {
        return failed(target);
    }
    if (source.isDir()) {
        if (!QDir().mkpath(target)) {
            return failed(target);
        }
        for (const QString& name : QDir(dataset).entryList(QDir::Files)) {
            if (const QString copy = QDir(target).filePath(name); !copyFile(QDir(dataset).filePath(name), copy)) {
                return failed(copy);
            }
        }
    } else if (!copyFile(dataset, target)) {
        return failed(target);
    }
    for (const Slide& slide : session.slides()) {
        const QString picture = imagePath(slide, session.baseDataset());
        const QString copy = QDir(folderOfDataset(target)).filePath(slide.image);
        if (!picture.isEmpty() && QFileInfo(picture).isFile() && !QFileInfo::exists(copy) && !copyFile(picture, copy)) {
            return failed(copy);
        }
    }
    return target;
}

Result<void> writeAll(const MapSession& session, const QString& location)
{
    if (session.casesModified()) {
        if (const auto written = writeCases(location, session.cases()); !written) {
            return written;
        }
    }
    // After the cases, which scenes name.
    return session.slidesModified() ? writeSlides(location, session.slides()) : Result<void>();
}

void markKept(MapSession& session)
{
    session.markCasesKept();
    session.presentation().markKept();
}

bool keepInCopy(MapSession& session, QWidget* parent)
{
    const QString folder =
        QFileDialog::getExistingDirectory(parent, KeepEdits::tr("Folder for a copy of the dataset with the changes"));
    if (folder.isEmpty()) {
        return false;
    }
    const auto copy = copyOf(session, folder);
    const auto written = copy ? writeAll(session, *copy) : Result<void>(std::unexpected(copy.error()));
    if (!written) {
        showError(written.error(), parent);
        return false;
    }
    markKept(session);
    ask(parent, QMessageBox::Information, KeepEdits::tr("The changes are kept in a copy of the dataset."),
        KeepEdits::tr("Open %1 to go on with them next time.").arg(QDir::toNativeSeparators(*copy)), QMessageBox::Ok);
    return true;
}

/// What would be lost, as a question.
QString questionFor(const MapSession& session)
{
    if (session.casesModified() && session.slidesModified()) {
        return KeepEdits::tr("Keep the changed cases and scenes with the dataset?");
    }
    return session.casesModified() ? KeepEdits::tr("Keep the changed cases with the dataset?")
                                   : KeepEdits::tr("Keep the changed scenes with the dataset?");
}

} // namespace

bool keepEdits(MapSession& session, QWidget* parent)
{
    const auto written = writeAll(session, session.baseDataset().location());
    if (written) {
        markKept(session);
        return true;
    }
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Ketenkaart"), written.error().message, QMessageBox::Cancel,
                    parent);
    box.setObjectName(QStringLiteral("keepBox"));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(QStringList{written.error().where, written.error().advice}.join(u'\n').trimmed());
    const QPushButton* copy = box.addButton(KeepEdits::tr("Keep in a &copy…"), QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == copy && keepInCopy(session, parent);
}

bool mayLeave(MapSession& session, QWidget* parent)
{
    if (!session.casesModified() && !session.slidesModified()) {
        return true;
    }
    switch (ask(parent, QMessageBox::Question, questionFor(session), QString(),
                QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel)) {
    case QMessageBox::Save:
        return keepEdits(session, parent);
    case QMessageBox::Discard:
        return true;
    default:
        return false;
    }
}

} // namespace ketenkaart
