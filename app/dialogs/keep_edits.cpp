#include "app/dialogs/keep_edits.h"

#include "app/panels/error_box.h"
#include "app/session/map_session.h"
#include "app/session/shipped_data.h"
#include "core/project/case_writer.h"
#include "core/project/dataset_copy.h"
#include "core/project/dataset_folder.h"
#include "core/project/dataset_reader.h"
#include "core/project/slide_writer.h"
#include "core/slide/slide_references.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
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

/// Copies the dataset of the session and the pictures that its scenes show; where the copy is.
Result<QString> copyOf(const MapSession& session, const QString& folder)
{
    const QString location = session.baseDataset().location();
    const Result<QString> copy = copyDataset(location, folder);
    for (const Slide& slide : session.slides()) {
        if (!copy || imagePath(slide, session.baseDataset()).isEmpty()) {
            continue;
        }
        if (const auto done = copyBeside(slide.image, folderOfDataset(location), folderOfDataset(*copy)); !done) {
            return std::unexpected(done.error());
        }
    }
    return copy;
}

/// Writes what is modified; with a stamp only where the layers are still those of the stamp.
Result<void> writeAll(MapSession& session, const QString& location, const std::optional<DatasetStamp>& read)
{
    Result<void> written;
    if (session.casesModified()) {
        written = writeCases(location, session.cases(), session.dataset().vocabulary(), read);
    }
    if (written && session.slidesModified()) { // after the cases, which scenes name
        written = writeSlides(location, session.slides(), session.dataset().vocabulary(), read);
    }
    if (written) {
        session.setKept(location, readStamp(location).value_or(session.stamp()));
    }
    return written;
}

bool keepInCopy(MapSession& session, QWidget* parent)
{
    const QString folder =
        QFileDialog::getExistingDirectory(parent, KeepEdits::tr("Folder for a copy of the dataset with the changes"));
    if (folder.isEmpty()) {
        return false;
    }
    const auto written =
        copyOf(session, folder).and_then([&](const QString& copy) { return writeAll(session, copy, std::nullopt); });
    if (!written) {
        showError(written.error(), parent);
        return false;
    }
    ask(parent, QMessageBox::Information, KeepEdits::tr("The changes are kept in a copy of the dataset."),
        KeepEdits::tr("The window goes on with it. Open %1 to have it again next time.")
            .arg(QDir::toNativeSeparators(session.baseDataset().location())),
        QMessageBox::Ok);
    return true;
}

/// Says why the changes cannot simply be kept, and offers a copy, or with permission to write over what is there.
bool keepOtherwise(MapSession& session, QWidget* parent, const QString& text, const QString& detail,
                   const std::optional<DatasetStamp>& there = std::nullopt)
{
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Ketenkaart"), text, QMessageBox::Cancel, parent);
    box.setObjectName(QStringLiteral("keepBox"));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(detail);
    const QPushButton* copy = box.addButton(KeepEdits::tr("Keep in a &copy…"), QMessageBox::AcceptRole);
    const QPushButton* over =
        there ? box.addButton(KeepEdits::tr("&Write over it"), QMessageBox::DestructiveRole) : nullptr;
    box.exec();
    if (over && box.clickedButton() == over) {
        const auto written = writeAll(session, session.baseDataset().location(), there);
        if (!written) {
            showError(written.error(), parent);
        }
        return written.has_value();
    }
    return box.clickedButton() == copy && keepInCopy(session, parent);
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
    const QString location = session.baseDataset().location();
    if (isShipped(location)) {
        return keepOtherwise(session, parent, KeepEdits::tr("The data that come with Ketenkaart stay as they are."),
                             KeepEdits::tr("Your changes can be kept in a copy, with which the window then goes on."));
    }
    // Layers that are not written count as well: what is on the screen is no longer what is on the disk.
    const auto there = readStamp(location);
    const QStringList changed = there ? layersThatDiffer(session.stamp(), *there) : QStringList();
    if (!changed.isEmpty()) {
        return keepOtherwise(
            session, parent, KeepEdits::tr("The dataset was changed on the disk since it was opened."),
            KeepEdits::tr("Changed by another program or window: %1. What it changed there in cases and "
                          "scenes is lost when it is written over.")
                .arg(changed.join(QStringLiteral(", "))),
            *there);
    }
    const auto written = writeAll(session, location, session.stamp());
    return written || keepOtherwise(session, parent, written.error().message,
                                    QStringList{written.error().where, written.error().advice}.join(u'\n').trimmed());
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
