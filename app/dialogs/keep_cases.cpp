#include "app/dialogs/keep_cases.h"

#include "app/panels/error_box.h"
#include "app/session/map_session.h"
#include "core/io/case_writer.h"

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
struct KeepCases
{
    Q_DECLARE_TR_FUNCTIONS(KeepCases)
};

QMessageBox::StandardButton ask(QWidget* parent, QMessageBox::Icon icon, const QString& text, const QString& detail,
                                QMessageBox::StandardButtons buttons)
{
    QMessageBox box(icon, QStringLiteral("Ketenkaart"), text, buttons, parent);
    box.setObjectName(QStringLiteral("keepCasesBox"));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(detail);
    return static_cast<QMessageBox::StandardButton>(box.exec());
}

/// Copies a dataset, a file or the files of a folder, into a folder that does not have it yet; where the copy is.
Result<QString> copyOf(const QString& dataset, const QString& folder)
{
    const QFileInfo source(dataset);
    const QString target = QDir(folder).filePath(source.fileName());
    const auto failed = [&](const QString& path) {
        return std::unexpected(Error{
            Error::Code::WriteFailed, KeepCases::tr("The dataset cannot be copied"), QDir::toNativeSeparators(path),
            KeepCases::tr("Choose a folder that you may write to and that has no %1 yet").arg(source.fileName())});
    };
    if (QFileInfo::exists(target)) {
        return failed(target);
    }
    if (!source.isDir()) {
        return QFile::copy(dataset, target) ? Result<QString>(target) : failed(target);
    }
    if (!QDir().mkpath(target)) {
        return failed(target);
    }
    for (const QString& name : QDir(dataset).entryList(QDir::Files)) {
        const QString copy = QDir(target).filePath(name);
        if (!QFile::copy(QDir(dataset).filePath(name), copy) ||
            !QFile::setPermissions(copy, QFile::permissions(copy) | QFile::WriteOwner)) {
            return failed(copy);
        }
    }
    return target;
}

bool keepInCopy(MapSession& session, QWidget* parent)
{
    const QString folder =
        QFileDialog::getExistingDirectory(parent, KeepCases::tr("Folder for a copy of the dataset with the cases"));
    if (folder.isEmpty()) {
        return false;
    }
    const auto copy = copyOf(session.baseDataset().location(), folder);
    const auto written = copy ? writeCases(*copy, session.cases()) : Result<void>(std::unexpected(copy.error()));
    if (!written) {
        showError(written.error(), parent);
        return false;
    }
    session.markCasesKept();
    ask(parent, QMessageBox::Information, KeepCases::tr("The cases are kept in a copy of the dataset."),
        KeepCases::tr("Open %1 to go on with them next time.").arg(QDir::toNativeSeparators(*copy)), QMessageBox::Ok);
    return true;
}

} // namespace

bool keepCases(MapSession& session, QWidget* parent)
{
    const auto written = writeCases(session.baseDataset().location(), session.cases());
    if (written) {
        session.markCasesKept();
        return true;
    }
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Ketenkaart"), written.error().message, QMessageBox::Cancel,
                    parent);
    box.setObjectName(QStringLiteral("keepCasesBox"));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(QStringList{written.error().where, written.error().advice}.join(u'\n').trimmed());
    const QPushButton* copy = box.addButton(KeepCases::tr("Keep in a &copy…"), QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == copy && keepInCopy(session, parent);
}

bool mayLeaveCases(MapSession& session, QWidget* parent)
{
    if (!session.casesModified()) {
        return true;
    }
    switch (ask(parent, QMessageBox::Question, KeepCases::tr("Keep the changed cases with the dataset?"), QString(),
                QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel)) {
    case QMessageBox::Save:
        return keepCases(session, parent);
    case QMessageBox::Discard:
        return true;
    default:
        return false;
    }
}

} // namespace ketenkaart
