#include "app/dialogs/hand_out_dialog.h"

#include "app/dialogs/last_export.h"
#include "app/panels/panel_text.h"
#include "app/panels/save_file.h"
#include "app/session/export_texts.h"
#include "app/session/map_session.h"
#include "core/model/slug.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace ketenkaart {

namespace {

const QString choiceKey = QStringLiteral("handOut/choice");

} // namespace

HandOutJob handOutJobOf(const MapSession& session, std::shared_ptr<const BaseMap> baseMap)
{
    HandOutJob job;
    job.context = {session.slideDataset(), std::move(baseMap), session.language(), session.style()};
    job.slides = handOutSlidesOf(session.slides());
    job.title = presentationTitle(session.slides(), session.baseDataset(), session.language());
    job.source = sourceLine(session.baseDataset());
    return job;
}

HandOutDialog::HandOutDialog(HandOutJob job, QWidget* parent)
    : QDialog(parent)
    , m_job(std::move(job))
    , m_choices(new QButtonGroup(this))
    , m_author(new QLineEdit(this))
    , m_date(new QCheckBox(tr("&Date of today on the pages"), this))
    , m_problem(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_stopButton(new QPushButton(tr("Stop"), this))
{
    setWindowTitle(tr("Export the presentation"));
    setObjectName(QStringLiteral("handOutDialog"));
    m_author->setObjectName(QStringLiteral("handOutAuthor"));
    m_date->setObjectName(QStringLiteral("handOutDate"));
    m_problem->setObjectName(QStringLiteral("problemLabel"));
    m_stopButton->setObjectName(QStringLiteral("handOutStop"));
    const QSettings settings;
    m_author->setText(lastExportAuthor());
    buildLayout();
    choose(static_cast<Choice>(std::clamp(settings.value(choiceKey).toInt(), 0, static_cast<int>(Choice::Pictures))));
    setBusy(false);
    connect(m_stopButton, &QPushButton::clicked, &m_work, &ProgressTask::cancel);
}

HandOutDialog::~HandOutDialog() = default;

void HandOutDialog::buildLayout()
{
    auto* layout = new QVBoxLayout(this);
    auto* choices = new QVBoxLayout;
    choices->setSpacing(1);
    layout->addLayout(choices);
    const std::array entries{
        std::pair(tr("&PDF, a scene a page"), tr("To project or to send; text can be searched, maps stay sharp")),
        std::pair(tr("PDF, &three scenes a page with notes"), tr("To read along with, on A4")),
        std::pair(tr("Po&werPoint"), tr("Texts can be edited; maps are pictures")),
        std::pair(tr("Pict&ures (PNG)"), tr("One of each scene, in a folder"))};
    for (size_t i = 0; i < entries.size(); ++i) {
        auto* button = new QRadioButton(entries[i].first, this);
        button->setObjectName(QStringLiteral("handOutChoice%1").arg(i));
        button->setAccessibleDescription(entries[i].second);
        QLabel* detail = makeLabel(TextRole::Muted, this);
        detail->setText(entries[i].second);
        detail->setContentsMargins(22, 0, 0, 8);
        m_choices->addButton(button, static_cast<int>(i));
        choices->addWidget(button);
        choices->addWidget(detail);
    }
    auto* form = new QFormLayout;
    form->addRow(tr("&Author, in the file"), m_author);
    layout->addWidget(m_date);
    layout->addLayout(form);

    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_progress->setRange(0, static_cast<int>(m_job.slides.size()));
    m_progress->setAccessibleName(tr("Scenes that are done"));
    auto* running = new QHBoxLayout;
    running->addWidget(m_progress, 1);
    running->addWidget(m_stopButton);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_exportButton = buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    m_exportButton->setObjectName(QStringLiteral("handOutExport"));
    m_exportButton->setDefault(true);
    connect(m_exportButton, &QPushButton::clicked, this, &HandOutDialog::choosePathAndExport);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(m_problem);
    layout->addLayout(running);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(420);
}

void HandOutDialog::choose(Choice choice)
{
    m_choices->button(static_cast<int>(choice))->setChecked(true);
    m_choices->button(static_cast<int>(choice))->setFocus();
}

HandOutDialog::Choice HandOutDialog::choice() const
{
    return static_cast<Choice>(m_choices->checkedId());
}

void HandOutDialog::choosePathAndExport()
{
    QString path;
    if (choice() == Choice::Pictures) {
        path = QFileDialog::getExistingDirectory(this, tr("Folder for the pictures"),
                                                 lastExportFolder(m_job.context.dataset.location()));
    } else {
        const bool isPptx = choice() == Choice::Pptx;
        const QString name = freeSlug(m_job.title.left(60), tr("presentation"), [](const QString&) { return false; });
        const SaveFormat format = isPptx ? SaveFormat{QStringLiteral("pptx"), tr("PowerPoint")}
                                         : SaveFormat{QStringLiteral("pdf"), tr("PDF document")};
        path = chooseSaveFile(
            this, windowTitle(),
            QDir(lastExportFolder(m_job.context.dataset.location())).filePath(name + u'.' + format.suffix), {format});
    }
    if (!path.isEmpty()) {
        rememberExportFolder(choice() == Choice::Pictures ? path : QFileInfo(path).absolutePath());
        exportTo(path);
    }
}

void HandOutDialog::exportTo(const QString& path)
{
    if (m_work.isRunning()) {
        return;
    }
    QSettings settings;
    rememberExportAuthor(m_author->text());
    settings.setValue(choiceKey, m_choices->checkedId());
    HandOutJob job = m_job;
    job.author = m_author->text().trimmed();
    job.date = m_date->isChecked() ? longDate(QDate::currentDate(), job.context.language) : QString();
    job.created = QDateTime::currentDateTimeUtc();
    job.pages = choice() == Choice::PdfWithNotes ? HandOutJob::Pages::ThreeWithNotes : HandOutJob::Pages::OneScene;
    m_progress->setValue(0);
    showText(*m_problem, {});
    const auto tell = [this](int done, int, const QString&) {
        QMetaObject::invokeMethod(this, [this, done] { m_progress->setValue(done); });
    };
    m_work.start<void>(
        [job = std::move(job), path, tell](const ProgressTask::Progress&, const std::stop_token& stop) {
            return exportHandOut(job, path, tell, stop);
        },
        [this](const Result<void>& result) { onDone(result); });
    setBusy(true);
}

void HandOutDialog::onDone(const Result<void>& result)
{
    setBusy(false);
    if (!result) {
        showText(*m_problem, result.error().toString());
    }
    Q_EMIT exportFinished(result.has_value());
    if (result) {
        accept();
    }
}

void HandOutDialog::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_stopButton->setVisible(busy);
    m_exportButton->setEnabled(!busy);
    for (QAbstractButton* button : m_choices->buttons()) {
        button->setEnabled(!busy);
    }
}

} // namespace ketenkaart
