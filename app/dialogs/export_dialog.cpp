#include "app/dialogs/export_dialog.h"

#include "app/dialogs/page_preview.h"
#include "app/session/export_texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace ketenkaart {

namespace {

constexpr int previewDelayMilliseconds = 150;
const QString ownPixels = QStringLiteral("px");
const QString ownMillimetres = QStringLiteral("mm");
const QString lastFolderKey = QStringLiteral("export/folder");

/// A title as a file name: only what every file system takes.
QString fileNameFor(const QString& title)
{
    QString name;
    for (const QChar c : title.normalized(QString::NormalizationForm_D)) {
        if (c.isLetterOrNumber() && c.unicode() < 128) {
            name += c.toLower();
        } else if (!name.isEmpty() && !name.endsWith(u'-') && !c.isMark()) {
            name += u'-';
        }
    }
    while (name.endsWith(u'-')) {
        name.chop(1);
    }
    return (name.isEmpty() ? QStringLiteral("kaart") : name.left(80)) + QStringLiteral(".png");
}

} // namespace

ExportDialog::ExportDialog(SceneRequest request, const GeoBox& visibleExtent, QWidget* parent)
    : QDialog(parent)
    , m_request(std::move(request))
    , m_visibleExtent(visibleExtent)
{
    setWindowTitle(tr("Export map"));
    createFields();
    m_previewDelay.setSingleShot(true);
    m_previewDelay.setInterval(previewDelayMilliseconds);
    connect(&m_previewDelay, &QTimer::timeout, this, &ExportDialog::updatePreview);
    connect(m_preview, &PagePreview::resized, this, [this] { m_previewDelay.start(); });
    connect(&m_previewWatcher, &QFutureWatcherBase::finished, this, [this] {
        if (const QImage image = m_previewWatcher.result(); !image.isNull()) {
            m_preview->setImage(image);
            Q_EMIT previewShown();
        }
    });
    connect(&m_exportWatcher, &QFutureWatcherBase::finished, this, &ExportDialog::onExportDone);
    resize(1080, 680);
    updateFields();
}

ExportDialog::~ExportDialog()
{
    m_stopPreview.request_stop();
    m_stopExport.request_stop();
    m_previewWatcher.waitForFinished();
    m_exportWatcher.waitForFinished();
}

void ExportDialog::createFields()
{
    m_title = new QLineEdit(suggestedTitle(m_request), this);
    m_title->setObjectName(QStringLiteral("titleField"));
    m_extent = new QComboBox(this);
    m_extent->setObjectName(QStringLiteral("extentField"));
    m_extent->addItem(tr("Three provinces"), false);
    m_extent->addItem(tr("As in the window"), true);
    m_size = new QComboBox(this);
    m_size->setObjectName(QStringLiteral("sizeField"));
    m_size->addItem(tr("A4"), QStringLiteral("a4"));
    m_size->addItem(tr("A3"), QStringLiteral("a3"));
    m_size->addItem(tr("16:9 (slide)"), QStringLiteral("16x9"));
    m_size->addItem(tr("Own size in pixels"), ownPixels);
    m_size->addItem(tr("Own size in millimetres"), ownMillimetres);
    m_orientation = new QComboBox(this);
    m_orientation->setObjectName(QStringLiteral("orientationField"));
    m_orientation->addItem(tr("Landscape"), static_cast<int>(PageFormat::Orientation::Landscape));
    m_orientation->addItem(tr("Portrait"), static_cast<int>(PageFormat::Orientation::Portrait));

    m_width = new QDoubleSpinBox(this);
    m_height = new QDoubleSpinBox(this);
    m_width->setObjectName(QStringLiteral("widthField"));
    m_height->setObjectName(QStringLiteral("heightField"));
    for (QDoubleSpinBox* side : {m_width, m_height}) {
        side->setRange(10, PageFormat::largestSide);
        side->setDecimals(0);
    }
    m_width->setValue(1920);
    m_height->setValue(1080);
    m_ownSize = new QWidget(this);
    auto* ownLayout = new QHBoxLayout(m_ownSize);
    ownLayout->setContentsMargins(0, 0, 0, 0);
    ownLayout->addWidget(m_width, 1);
    ownLayout->addWidget(new QLabel(QStringLiteral("×"), this));
    ownLayout->addWidget(m_height, 1);

    m_dpi = new QSpinBox(this);
    m_dpi->setObjectName(QStringLiteral("dpiField"));
    m_dpi->setRange(PageFormat::smallestDpi, PageFormat::largestDpi);
    m_dpi->setValue(300);
    m_dpi->setSuffix(tr(" dpi"));
    m_legend = new QCheckBox(tr("Legend"), this);
    m_legend->setObjectName(QStringLiteral("legendField"));
    m_legend->setChecked(true);
    m_summary = new QLabel(this);
    m_summary->setWordWrap(true);
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("problemLabel"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->hide();

    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("Part of the &map"), m_extent);
    form->addRow(tr("&Size"), m_size);
    form->addRow(tr("Own size: &width and height"), m_ownSize);
    form->addRow(tr("&Orientation"), m_orientation);
    form->addRow(tr("&Resolution"), m_dpi);
    form->addRow(m_legend);
    form->addRow(m_summary);

    m_preview = new PagePreview(this);
    m_preview->setObjectName(QStringLiteral("preview"));
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_exportButton = m_buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    m_exportButton->setObjectName(QStringLiteral("exportButton"));
    m_exportButton->setDefault(true);
    connect(m_exportButton, &QPushButton::clicked, this, &ExportDialog::chooseFileAndExport);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* left = new QVBoxLayout;
    left->addLayout(form);
    left->addStretch(1);
    left->addWidget(m_problem);
    left->addWidget(m_progress);
    auto* middle = new QHBoxLayout;
    middle->addLayout(left, 0);
    middle->addWidget(m_preview, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addWidget(m_buttons);
    m_title->setMinimumWidth(280);

    connect(m_title, &QLineEdit::textChanged, this, &ExportDialog::updateFields);
    connect(m_legend, &QCheckBox::toggled, this, &ExportDialog::updateFields);
    connect(m_dpi, &QSpinBox::valueChanged, this, &ExportDialog::updateFields);
    for (QDoubleSpinBox* side : {m_width, m_height}) {
        connect(side, &QDoubleSpinBox::valueChanged, this, &ExportDialog::updateFields);
    }
    for (QComboBox* box : {m_extent, m_size, m_orientation}) {
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::updateFields);
    }
    connect(m_size, &QComboBox::currentIndexChanged, this, [this] {
        // Pixels and millimetres differ by a factor of ten: the other unit's numbers would be absurd.
        const QString unit = m_size->currentData().toString();
        if (unit == ownPixels) {
            m_width->setValue(1920);
            m_height->setValue(1080);
        } else if (unit == ownMillimetres) {
            m_width->setValue(160);
            m_height->setValue(120);
        }
    });
}

Result<ExportJob> ExportDialog::currentJob() const
{
    QString size = m_size->currentData().toString();
    auto orientation = static_cast<PageFormat::Orientation>(m_orientation->currentData().toInt());
    if (size == ownPixels || size == ownMillimetres) {
        size = QStringLiteral("%1x%2%3").arg(m_width->value(), 0, 'f', 0).arg(m_height->value(), 0, 'f', 0).arg(size);
        orientation = PageFormat::Orientation::AsNamed;
    }
    const auto format = PageFormat::parse(size, m_dpi->value(), orientation);
    if (!format) {
        return std::unexpected(format.error());
    }
    ExportJob job;
    job.request = m_request;
    job.extent = m_extent->currentData().toBool() ? m_visibleExtent : homeExtent;
    job.format = *format;
    job.content.title = m_title->text().trimmed();
    job.content.legend = m_legend->isChecked();
    job.content.source = sourceLine(m_request.dataset);
    return job;
}

void ExportDialog::updateFields()
{
    const QString size = m_size->currentData().toString();
    const bool own = size == ownPixels || size == ownMillimetres;
    m_ownSize->setEnabled(own);
    m_orientation->setEnabled(!own);
    const auto job = currentJob();
    m_exportButton->setEnabled(job.has_value() && !m_exportWatcher.isRunning());
    if (!job) {
        showProblem(job.error().toString());
        return;
    }
    showProblem({});
    const QLocale locale;
    m_summary->setText(tr("%1 × %2 pixels, %3 × %4 mm")
                           .arg(job->format.pixels.width())
                           .arg(job->format.pixels.height())
                           .arg(locale.toString(job->format.millimetres().width(), 'f', 0),
                                locale.toString(job->format.millimetres().height(), 'f', 0)));
    m_previewDelay.start();
}

void ExportDialog::updatePreview()
{
    auto job = currentJob();
    if (!job) {
        return;
    }
    if (m_previewWatcher.isRunning()) {
        // One at a time: the newest state is painted when the running one is done.
        m_stopPreview.request_stop();
        m_previewDelay.start();
        return;
    }
    job->format.pixels = m_preview->sheetSize(job->format.pixels);
    m_stopPreview = std::stop_source();
    m_previewWatcher.setFuture(QtConcurrent::run([job = std::move(*job), stop = m_stopPreview.get_token()] {
        return renderImage(job, stop).value_or(QImage());
    }));
}

void ExportDialog::chooseFileAndExport()
{
    QSettings settings;
    const QString folder =
        settings.value(lastFolderKey, QStandardPaths::writableLocation(QStandardPaths::PicturesLocation)).toString();
    QString chosen;
    QString path = QFileDialog::getSaveFileName(
        this, tr("Export map"), folder + u'/' + fileNameFor(m_title->text()),
        tr("PNG picture (*.png);;PDF document (*.pdf);;SVG drawing (*.svg);;GeoTIFF picture (*.tif)"), &chosen);
    if (path.isEmpty()) {
        return;
    }
    if (!fileFormatOf(path)) {
        const auto* format = std::ranges::find_if(
            allFileFormats, [&](FileFormat each) { return chosen.contains(QStringLiteral("*.") + suffixOf(each)); });
        path += u'.' + suffixOf(format == allFileFormats.end() ? FileFormat::Png : *format);
    }
    settings.setValue(lastFolderKey, QFileInfo(path).absolutePath());
    exportTo(path);
}

void ExportDialog::exportTo(const QString& path)
{
    auto job = currentJob();
    if (!job || m_exportWatcher.isRunning()) {
        return;
    }
    m_path = path;
    m_exportButton->setEnabled(false);
    m_progress->show();
    showProblem({});
    m_stopExport = std::stop_source();
    m_exportWatcher.setFuture(QtConcurrent::run(
        [job = std::move(*job), path, stop = m_stopExport.get_token()] { return exportMap(job, path, stop); }));
}

void ExportDialog::onExportDone()
{
    m_progress->hide();
    m_exportButton->setEnabled(true);
    const Result<void> result = m_exportWatcher.result();
    if (!result) {
        showProblem(result.error().toString());
    }
    Q_EMIT exportFinished(result.has_value());
    if (result) {
        accept();
    }
}

void ExportDialog::showProblem(const QString& text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

} // namespace ketenkaart
