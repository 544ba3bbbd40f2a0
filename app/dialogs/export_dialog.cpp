#include "app/dialogs/export_dialog.h"

#include "app/dialogs/export_form.h"
#include "app/dialogs/last_export.h"
#include "app/dialogs/page_preview.h"
#include "app/panels/save_file.h"
#include "app/session/export_texts.h"
#include "core/export/side_files.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace ketenkaart {

namespace {

constexpr int previewDelayMilliseconds = 150;

} // namespace

ExportDialog::ExportDialog(SceneRequest request, const GeoBox& visibleExtent, QWidget* parent, PageLayout layout)
    : QDialog(parent)
{
    setWindowTitle(tr("Export map"));
    createContents(std::move(request), visibleExtent);
    if (layout != PageLayout::Map) {
        m_form->preset(layout);
    }
    m_previewDelay.setSingleShot(true);
    m_previewDelay.setInterval(previewDelayMilliseconds);
    connect(&m_previewDelay, &QTimer::timeout, this, &ExportDialog::updatePreview);
    connect(m_preview, &PagePreview::resized, this, [this] { m_previewDelay.start(); });
    connect(m_form, &ExportForm::changed, this, &ExportDialog::onFormChanged);
    connect(m_form, &ExportForm::problem, this, &ExportDialog::showProblem);
    resize(1120, 720);
    onFormChanged();
}

ExportDialog::ExportDialog(SceneRequest request, const GeoBox& visibleExtent, const FlowChoice& flows, QWidget* parent)
    : ExportDialog(std::move(request), visibleExtent, parent)
{
    m_form->setFlows(flows);
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::createContents(SceneRequest request, const GeoBox& visibleExtent)
{
    m_form = new ExportForm(std::move(request), visibleExtent, this);
    m_preview = new PagePreview(this);
    m_preview->setObjectName(QStringLiteral("preview"));
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("problemLabel"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_status = new QLabel(this);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_status->hide();
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("progressBar"));
    m_progress->hide();
    m_stopButton = new QPushButton(tr("Stop"), this);
    m_stopButton->setObjectName(QStringLiteral("stopButton"));
    m_stopButton->hide();
    connect(m_stopButton, &QPushButton::clicked, &m_work, &ProgressTask::cancel);
    createButtons();

    auto* running = new QHBoxLayout;
    running->addWidget(m_progress, 1);
    running->addWidget(m_stopButton);
    auto* left = new QVBoxLayout;
    left->addWidget(m_form, 1);
    left->addWidget(m_problem);
    left->addWidget(m_status);
    left->addLayout(running);
    auto* middle = new QHBoxLayout;
    middle->addLayout(left, 0);
    middle->addWidget(m_preview, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addWidget(m_buttons);
    m_form->setFixedWidth(330);
    m_problem->setMaximumWidth(330);
    m_status->setMaximumWidth(330);
}

void ExportDialog::createButtons()
{
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_seriesButton = m_buttons->addButton(tr("A &map of each"), QDialogButtonBox::ActionRole);
    m_seriesButton->setObjectName(QStringLiteral("seriesButton"));
    auto* menu = new QMenu(m_seriesButton);
    menu->addAction(tr("Chain…"), this, [this] { chooseFolderAndExport(SeriesOf::Chains); });
    menu->addAction(tr("Theme…"), this, [this] { chooseFolderAndExport(SeriesOf::Themes); });
    menu->addAction(tr("Campus…"), this, [this] { chooseFolderAndExport(SeriesOf::Campuses); });
    m_seriesButton->setMenu(menu);
    m_copyButton = m_buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    m_copyButton->setObjectName(QStringLiteral("copyButton"));
    m_copyButton->setToolTip(tr("Put the picture on the clipboard"));
    m_exportButton = m_buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    m_exportButton->setObjectName(QStringLiteral("exportButton"));
    m_exportButton->setDefault(true);
    connect(m_copyButton, &QPushButton::clicked, this, &ExportDialog::copyToClipboard);
    connect(m_exportButton, &QPushButton::clicked, this, &ExportDialog::chooseFileAndExport);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ExportDialog::onFormChanged()
{
    const auto job = m_form->job();
    showProblem(job ? QString() : job.error().toString());
    m_status->hide();
    setBusy(m_work.isRunning());
    if (job) {
        m_previewDelay.start();
    }
}

void ExportDialog::updatePreview()
{
    auto job = m_form->job();
    if (!job) {
        return;
    }
    job->picturePixels = m_preview->sheetSize(job->format.pixels);
    m_previewing.start([this, job = std::move(*job)](const std::stop_token& stop) {
        return [this, image = renderImage(job, stop)] {
            if (image) {
                m_preview->setImage(*image);
            } else {
                m_preview->setNotice(image.error().toString());
            }
            Q_EMIT previewShown();
        };
    });
}

void ExportDialog::chooseFileAndExport()
{
    const auto job = m_form->job();
    if (!job) {
        return;
    }
    std::vector<SaveFormat> formats;
    for (const FileFormat format : allFileFormats) {
        formats.push_back({suffixOf(format), displayName(format)});
    }
    const QString suggested = lastExportFolder(job->request.dataset.location()) + u'/' +
                              suggestedFileName(job->request, m_form->title()) + u'.' +
                              suffixOf(allFileFormats.front());
    const QString path = chooseSaveFile(this, tr("Export map"), suggested, formats,
                                        [&](const QString& picture) { return sideFilesOf(*job, picture); });
    if (path.isEmpty()) {
        return;
    }
    rememberExportFolder(QFileInfo(path).absolutePath());
    exportTo(path);
}

void ExportDialog::chooseFolderAndExport(SeriesOf series)
{
    QStringList names;
    for (const FileFormat format : allFileFormats) {
        names += shortName(format);
    }
    bool chosen = false;
    const QString name =
        QInputDialog::getItem(this, tr("A map of each"), tr("Format of the files"), names, 0, false, &chosen);
    if (!chosen) {
        return;
    }
    const auto job = m_form->job();
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("Folder for the maps"), lastExportFolder(job ? job->request.dataset.location() : QString()));
    if (folder.isEmpty()) {
        return;
    }
    rememberExportFolder(folder);
    exportSeriesTo(series, folder, allFileFormats[static_cast<size_t>(names.indexOf(name))]);
}

void ExportDialog::exportTo(const QString& path)
{
    auto job = m_form->job();
    if (!job || m_work.isRunning()) {
        return;
    }
    job->worldFile = job->worldFile && fileFormatOf(path) == FileFormat::Png;
    m_progress->setRange(0, 0);
    m_closeWhenDone = true;
    start([job = std::move(*job), path](const std::stop_token& stop) { return exportMap(job, path, stop); });
}

void ExportDialog::exportSeriesTo(SeriesOf series, const QString& folder, FileFormat format)
{
    auto job = m_form->job();
    if (!job || m_work.isRunning()) {
        return;
    }
    job->worldFile = job->worldFile && format == FileFormat::Png;
    m_progress->setRange(0, 0);
    m_closeWhenDone = false;
    const auto tell = [this](int done, int total, const QString& path) {
        QMetaObject::invokeMethod(this, [this, done, total, name = QFileInfo(path).fileName()] {
            m_progress->setRange(0, total);
            m_progress->setValue(done);
            m_status->setText(tr("%1 of %2: %3").arg(QString::number(done), QString::number(total), name));
            m_status->show();
        });
    };
    start([job = std::move(*job), series, folder, format, tell](const std::stop_token& stop) {
        return exportSeries(job, series, folder, format, tell, stop);
    });
}

void ExportDialog::copyToClipboard()
{
    auto job = m_form->job();
    if (!job || m_work.isRunning()) {
        return;
    }
    m_progress->setRange(0, 0);
    m_closeWhenDone = false;
    start([this, job = std::move(*job)](const std::stop_token& stop) -> Result<void> {
        const Result<QImage> image = renderImage(job, stop);
        if (!image) {
            return std::unexpected(image.error());
        }
        QMetaObject::invokeMethod(this, [this, picture = *image] {
            QGuiApplication::clipboard()->setImage(picture);
            m_status->setText(tr("On the clipboard: %1 × %2 pixels").arg(picture.width()).arg(picture.height()));
            m_status->show();
        });
        return {};
    });
}

void ExportDialog::start(std::function<Result<void>(const std::stop_token&)> work)
{
    m_form->remember();
    showProblem({});
    m_status->hide();
    m_work.start<void>(
        [work = std::move(work)](const ProgressTask::Progress&, const std::stop_token& stop) { return work(stop); },
        [this](const Result<void>& result) { onWorkDone(result); });
    setBusy(true);
}

void ExportDialog::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_stopButton->setVisible(busy);
    const bool ready = !busy && m_form->job().has_value();
    for (QPushButton* button : {m_exportButton, m_copyButton, m_seriesButton}) {
        button->setEnabled(ready);
    }
}

void ExportDialog::onWorkDone(const Result<void>& result)
{
    setBusy(false);
    if (!result) {
        showProblem(result.error().toString());
    }
    Q_EMIT exportFinished(result.has_value());
    if (result && m_closeWhenDone) {
        accept();
    }
}

void ExportDialog::showProblem(const QString& text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

} // namespace ketenkaart
