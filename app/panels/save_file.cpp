#include "app/panels/save_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace ketenkaart {

namespace {

/// A class, because lupdate files texts under the class that tr() belongs to.
struct SaveFile
{
    Q_DECLARE_TR_FUNCTIONS(SaveFile)
};

QString filterOf(const SaveFormat& format)
{
    return format.suffix.isEmpty() ? QStringLiteral("%1 (*)").arg(format.name)
                                   : QStringLiteral("%1 (*.%2)").arg(format.name, format.suffix);
}

QString withSuffix(const QString& path, const QString& filter, const std::vector<SaveFormat>& formats)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (!suffix.isEmpty() && std::ranges::contains(formats, suffix, &SaveFormat::suffix)) {
        return path;
    }
    const auto chosen =
        std::ranges::find_if(formats, [&](const SaveFormat& format) { return filter == filterOf(format); });
    const QString& added = (chosen == formats.end() ? formats.front() : *chosen).suffix;
    return added.isEmpty() ? path : path + u'.' + added;
}

/// True at once when nothing is there.
bool mayReplace(QWidget* parent, const QString& title, const QStringList& paths)
{
    QStringList there;
    for (const QString& path : paths) {
        if (QFileInfo::exists(path)) {
            there.append(QDir::toNativeSeparators(path));
        }
    }
    if (there.isEmpty()) {
        return true;
    }
    QMessageBox box(QMessageBox::Question, title, SaveFile::tr("Replace %n file(s)?", nullptr, int(there.size())),
                    QMessageBox::Cancel, parent);
    box.setObjectName(QStringLiteral("replaceBox"));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(there.join(u'\n'));
    const QPushButton* replace = box.addButton(SaveFile::tr("&Replace"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == replace;
}

} // namespace

QString chooseSaveFile(QWidget* parent, const QString& title, const QString& suggestion,
                       const std::vector<SaveFormat>& formats, const FilesBeside& beside)
{
    QStringList filters;
    for (const SaveFormat& format : formats) {
        filters.append(filterOf(format));
    }
    QString start = suggestion;
    QString filter = filters.front();
    for (;;) {
        // The question about replacing is asked here, about the whole name and not about what was typed of it.
        const QString typed = QFileDialog::getSaveFileName(parent, title, start, filters.join(QStringLiteral(";;")),
                                                           &filter, QFileDialog::DontConfirmOverwrite);
        if (typed.isEmpty()) {
            return {};
        }
        const QString path = withSuffix(typed, filter, formats);
        if (mayReplace(parent, title, QStringList{path} + (beside ? beside(path) : QStringList()))) {
            return path;
        }
        start = path;
    }
}

} // namespace ketenkaart
