#include "app/slides/picture_choice.h"

#include "app/panels/error_box.h"
#include "app/session/shipped_data.h"
#include "core/model/dataset.h"
#include "core/picture/picture_file.h"
#include "core/project/dataset_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace ketenkaart {

namespace {

/// A class, because lupdate files texts under the class that tr() belongs to.
struct PictureChoice
{
    Q_DECLARE_TR_FUNCTIONS(PictureChoice)
};

QDir folderOf(const Dataset& dataset)
{
    return QDir(QFileInfo(folderOfDataset(dataset.location())).canonicalFilePath());
}

bool sameContent(const QString& one, const QString& other)
{
    QFile a(one);
    QFile b(other);
    return a.size() == b.size() && a.open(QFile::ReadOnly) && b.open(QFile::ReadOnly) && a.readAll() == b.readAll();
}

/// A name in the folder that is free, or that of the same picture.
QString nameIn(const QDir& folder, const QFileInfo& picture)
{
    QString name = picture.fileName();
    for (int number = 2; folder.exists(name) && !sameContent(folder.filePath(name), picture.filePath()); ++number) {
        name = QStringLiteral("%1-%2.%3").arg(picture.completeBaseName(), QString::number(number), picture.suffix());
    }
    return name;
}

} // namespace

bool isBesideData(const QString& path, const Dataset& dataset)
{
    return !dataset.location().isEmpty() &&
           QFileInfo(path).canonicalFilePath().startsWith(folderOf(dataset).path() + u'/');
}

Result<QString> addPicture(const QString& path, const Dataset& dataset)
{
    const QFileInfo picture(path);
    // The user has chosen it, so it may be anywhere; what it is must fit all the same.
    if (const auto usable = readPicture(picture.canonicalFilePath(), picture.canonicalPath()); !usable) {
        return std::unexpected(usable.error());
    }
    const QDir folder = folderOf(dataset);
    if (isBesideData(path, dataset)) {
        return folder.relativeFilePath(picture.canonicalFilePath());
    }
    const bool isOurs = dataset.location().isEmpty() || isShipped(dataset.location());
    const QString name = isOurs ? QString() : nameIn(folder, picture);
    if (name.isEmpty() || (!folder.exists(name) && !QFile::copy(path, folder.filePath(name)))) {
        return std::unexpected(
            Error{Error::Code::WriteFailed, PictureChoice::tr("The picture cannot be copied beside the data"),
                  QDir::toNativeSeparators(folder.path()),
                  PictureChoice::tr("Keep the data in a copy in a folder of yours, open that, and choose it there")});
    }
    return name;
}

std::optional<QString> choosePicture(const Dataset& dataset, QWidget* parent)
{
    const QString path =
        QFileDialog::getOpenFileName(parent, PictureChoice::tr("Picture for a scene"),
                                     dataset.location().isEmpty() ? QString() : folderOf(dataset).path(),
                                     PictureChoice::tr("Pictures (*.png *.jpg *.jpeg *.svg *.webp)"));
    if (path.isEmpty()) {
        return std::nullopt;
    }
    if (!isBesideData(path, dataset)) {
        QMessageBox box(QMessageBox::Question, QStringLiteral("Ketenkaart"),
                        PictureChoice::tr("Copy ‘%1’ into the folder of the data?").arg(QFileInfo(path).fileName()),
                        QMessageBox::Cancel, parent);
        box.setObjectName(QStringLiteral("pictureBox"));
        box.setTextFormat(Qt::PlainText);
        box.setInformativeText(
            PictureChoice::tr("A scene shows pictures that are beside the data, so that they go along with them."));
        const QPushButton* copy = box.addButton(PictureChoice::tr("&Copy"), QMessageBox::AcceptRole);
        box.exec();
        if (box.clickedButton() != copy) {
            return std::nullopt;
        }
    }
    const Result<QString> name = addPicture(path, dataset);
    if (!name) {
        showError(name.error(), parent);
        return std::nullopt;
    }
    return *name;
}

} // namespace ketenkaart
