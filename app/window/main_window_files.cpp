#include "app/window/main_window.h"

#include "app/compare/compare_dialog.h"
#include "app/dialogs/start_dialog.h"
#include "app/dialogs/wait_box.h"
#include "app/document/recent_files.h"
#include "app/edit/actor_form.h"
#include "app/import/import_wizard.h"
#include "app/panels/error_box.h"
#include "app/panels/save_file.h"
#include "app/session/shipped_data.h"
#include "app/slides/deck_bar.h"
#include "app/slides/import_scenes_dialog.h"
#include "app/slides/slides_panel.h"
#include "app/window/file_menu.h"
#include "core/check/dataset_check.h"
#include "core/export/template_book.h"
#include "core/import/import_report.h"
#include "core/io/folder_change.h"
#include "core/io/foreign_tables.h"
#include "core/io/layer_file.h"
#include "core/project/new_project.h"
#include "core/project/project_reader.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStatusBar>
#include <QUrl>

#include <utility>

// What the window does with files: opening, beginning anew, having back.

namespace ketenkaart {

namespace {

/// A file that an import can read, whether it is a dataset or not.
bool isSheet(const QString& path)
{
    return QFileInfo(path).isFile() && importableExtensions().contains(QFileInfo(path).suffix().toLower());
}

/// The folder of a CSV file that is a layer of a dataset; any other file itself.
QString datasetOfFile(const QString& path)
{
    const QFileInfo file(path);
    const bool isLayer = std::ranges::any_of(datasetLayers(), [&](const LayerSpec& spec) {
        return file.completeBaseName().compare(spec.name, Qt::CaseInsensitive) == 0;
    });
    return isCsvFile(path) && isLayer ? file.absolutePath() : path;
}

} // namespace

void MainWindow::createFileMenu()
{
    m_fileMenu = new FileMenu(m_document, m_files, this);
    menuBar()->addMenu(m_fileMenu);
    connect(&m_document, &ProjectDocument::saved, this, [this] {
        if (const QString location = m_document.project().location(); !location.isEmpty() && !isShipped(location)) {
            noteRecentFile(location);
        }
    });
    connect(m_fileMenu, &FileMenu::startAsked, this, &MainWindow::showStart);
    connect(m_fileMenu, &FileMenu::newAsked, this, [this] { beginNew(false); });
    connect(m_fileMenu, &FileMenu::newFromShippedAsked, this, [this] { beginNew(true); });
    connect(m_fileMenu, &FileMenu::newFromFileAsked, this, &MainWindow::beginFromTemplate);
    connect(m_fileMenu, &FileMenu::newWindowAsked, this, &MainWindow::openWindow);
    connect(m_fileMenu, &FileMenu::openAsked, this, &MainWindow::chooseDataset);
    connect(m_fileMenu, &FileMenu::openFileAsked, this, &MainWindow::openAfterAsking);
    connect(m_fileMenu, &FileMenu::importAsked, this, [this] { importSheets({}); });
    connect(m_fileMenu, &FileMenu::compareAsked, this, &MainWindow::chooseComparison);
    connect(m_fileMenu, &FileMenu::revertAsked, this, [this] {
        if (m_files.mayRevert()) {
            m_document.steps().setClean(); // the user gave them up
            open(m_document.project().location());
        }
    });
    connect(m_fileMenu, &FileMenu::exportAsked, this, &MainWindow::showExportDialog);
    connect(m_fileMenu, &FileMenu::findingsAsked, this, &MainWindow::showFindings);
    connect(m_fileMenu, &FileMenu::quitAsked, this, &MainWindow::close);
}

void MainWindow::open(const QString& datasetPath)
{
    m_opening.start([this, datasetPath, before = m_document.revision()](const std::stop_token& stop) {
        if (!datasetPath.isEmpty() && !isShipped(datasetPath) && QFileInfo(datasetPath).isDir()) {
            // Where that cannot be done yet, what counts is read all the same.
            [[maybe_unused]] const Result<bool> finished = finishFolderChange(datasetPath);
        }
        const auto data = std::make_shared<Result<MapData>>(loadMapData(datasetPath, stop));
        if (*data) {
            ReadDataset& read = (*data)->read;
            std::ranges::copy(checkDataset(read, (*data)->baseMap.get()), std::back_inserter(read.diagnostics));
        }
        return [this, data, before, datasetPath] {
            if (!*data && isSheet(datasetPath) && data->error().code == Error::Code::NotFound) {
                importSheets({datasetPath}); // it is no dataset, and may become part of one
                Q_EMIT openFinished(false);
            } else if (!*data) {
                showError(data->error(), this);
                Q_EMIT openFinished(false);
            } else if (m_document.revision() != before && !m_files.mayLeave()) {
                // Who worked on while the file was read was not asked about that yet.
                Q_EMIT openFinished(false);
            } else {
                showData(std::move(**data));
                Q_EMIT openFinished(true);
            }
        };
    });
}

void MainWindow::openAfterAsking(const QString& datasetPath)
{
    if (m_files.mayLeave()) {
        open(datasetPath);
    }
}

void MainWindow::showData(MapData data)
{
    m_checking.cancel(); // of what was shown before
    m_baseMap = data.baseMap;
    const QString location = data.project.location();
    m_document.open(std::move(data.project), std::move(data.read.dataset), std::move(data.read.diagnostics));
    if (!isShipped(location)) {
        noteRecentFile(location);
    }
    m_map->setBaseMap(m_baseMap);
    m_slides->setBaseMap(m_baseMap);
    m_form->setBaseMap(m_baseMap);
    const auto findings = std::ranges::count_if(m_session.diagnostics(), [](const Diagnostic& diagnostic) {
        return diagnostic.severity != Diagnostic::Severity::Note;
    });
    if (findings > 0) {
        statusBar()->showMessage(
            tr("%n finding(s) in the data; see File, Findings", nullptr, static_cast<int>(findings)), 15000);
    }
}

void MainWindow::offerRecovery()
{
    for (const RecoverableEdits& left : recoverableEdits()) {
        QMessageBox box(QMessageBox::Question, QStringLiteral("Ketenkaart"),
                        tr("Ketenkaart was not closed properly. Have the changes in ‘%1’ back?").arg(left.name),
                        QMessageBox::NoButton, this);
        box.setObjectName(QStringLiteral("recoveryBox"));
        box.setTextFormat(Qt::PlainText);
        const QString when = QLocale().toString(left.lastEdit, QLocale::ShortFormat);
        box.setInformativeText(left.location.isEmpty()
                                   ? tr("Last change: %1. It was not saved yet.").arg(when)
                                   : tr("Last change: %1. %2").arg(when, QDir::toNativeSeparators(left.location)));
        const QPushButton* back = box.addButton(tr("Have them &back"), QMessageBox::AcceptRole);
        const QPushButton* discard = box.addButton(tr("&Discard"), QMessageBox::DestructiveRole);
        box.addButton(tr("&Later"), QMessageBox::RejectRole);
        box.exec();
        if (box.clickedButton() == discard) {
            discardRecoverable(left);
        } else if (box.clickedButton() == back && takeBack(left)) {
            return;
        }
    }
}

bool MainWindow::takeBack(const RecoverableEdits& left)
{
    Result<RecoveredEdits> recovered = readRecoverable(left);
    if (!recovered) {
        showError(recovered.error(), this);
        return false;
    }
    ReadDataset read = datasetOf(recovered->kept);
    m_document.open(recovered->kept, std::move(read.dataset), std::move(read.diagnostics));
    m_document.take({std::move(recovered->edits), tr("the changes that were had back")});
    m_recovery.flush(); // they are in a log of this window before the other one goes
    discardRecoverable(left);
    if (recovered->isOfAnotherState) {
        statusBar()->showMessage(tr("The data were changed on the disk since; look through the changes"), 15000);
    }
    return true;
}

void MainWindow::checkEdited()
{
    m_checking.start([this, project = m_document.project(), baseMap = m_baseMap](const std::stop_token&) {
        ReadDataset read = datasetOf(project);
        std::ranges::copy(checkDataset(read, baseMap.get()), std::back_inserter(read.diagnostics));
        return [this, diagnostics = std::move(read.diagnostics)] { m_session.setDiagnostics(diagnostics); };
    });
}

QString MainWindow::askForDataset(const QString& title, QWidget* above)
{
    const QString path = QFileDialog::getOpenFileName(
        above, title, QString(),
        tr("Datasets and sheets (*.gpkg *.csv *.xlsx *.ods *.geojson *.json *.fgb);;All files (*)"));
    return path.isEmpty() ? path : datasetOfFile(path);
}

void MainWindow::chooseDataset()
{
    const QString path = askForDataset(tr("Open a dataset"), this);
    if (!path.isEmpty()) {
        openAfterAsking(path);
    }
}

void MainWindow::chooseComparison()
{
    auto* shown = findChild<CompareDialog*>();
    const QString path = askForDataset(tr("Compare with a dataset"), shown ? static_cast<QWidget*>(shown) : this);
    if (!path.isEmpty()) {
        compareWith(path);
    }
}

void MainWindow::importScenes()
{
    const QString path = askForDataset(tr("Import scenes of a project"), this);
    if (path.isEmpty()) {
        return;
    }
    auto* dialog = new ImportScenesDialog(m_document, m_slides->book(), m_slides->decks().book(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->show(path);
}

void MainWindow::compareWith(const QString& datasetPath)
{
    auto* dialog = findChild<CompareDialog*>();
    if (!dialog) {
        dialog = new CompareDialog(m_document, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &CompareDialog::otherAsked, this, &MainWindow::chooseComparison);
    }
    dialog->compareWith(datasetPath);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void MainWindow::showNewChain(const Dataset& before)
{
    for (const Chain& chain : m_session.dataset().chains()) {
        if (!before.chain(chain.id)) { // its links are what one wants to see
            MapFilter filter;
            filter.chainIds = {chain.id};
            m_session.setFilter(filter);
            return;
        }
    }
}

void MainWindow::showStart()
{
    std::vector<StartDialog::Entry> examples;
    for (const QString& location : shippedDatasets()) {
        const auto content = readShippedOr(location);
        if (content) {
            const StudyArea& area = content->dataset.area();
            examples.push_back(
                {area.name.in(m_session.language()), area.sourceTitle.in(m_session.language()), location});
        }
    }
    auto* start = new StartDialog(examples, recentFiles(), this);
    start->setAttribute(Qt::WA_DeleteOnClose);
    start->setWindowModality(Qt::WindowModal);
    connect(start, &StartDialog::openAsked, this, &MainWindow::openAfterAsking);
    connect(start, &StartDialog::newAsked, this, [this] { beginNew(false); });
    connect(start, &StartDialog::importAsked, this, [this] { importSheets({}); });
    connect(start, &StartDialog::templateAsked, this, &MainWindow::saveTemplate);
    start->show();
}

void MainWindow::saveTemplate()
{
    const QString path = chooseSaveFile(this, tr("Save a workbook to fill in"), tr("chain.xlsx"),
                                        {{QStringLiteral("xlsx"), tr("Excel workbook")}});
    if (path.isEmpty()) {
        return;
    }
    const Result<void> done = writeTemplateBook(m_session.baseDataset(), m_session.language(), path);
    if (!done) {
        showError(done.error(), this);
    } else {
        statusBar()->showMessage(tr("Fill in %1, and import it (Ctrl+I)").arg(QDir::toNativeSeparators(path)), 15000);
    }
}

void MainWindow::importSheets(const QStringList& files)
{
    if (!m_baseMap) { // the program was started with a sheet, and shows nothing yet
        Result<MapData> data = answerOf(this, tr("Reading…"), [] { return loadMapData({}); });
        if (!data) {
            showError(data.error(), this);
            return;
        }
        showData(std::move(*data));
    }
    const Result<Project> example = readShippedProjectOr({});
    if (!example) {
        showError(example.error(), this);
        return;
    }
    Project empty = emptyProject(*example);
    empty.setName(tr("New"));
    const Dataset emptyDataset = datasetOf(empty).dataset;
    const Project& current = m_document.project();
    const bool isExample = isShipped(current.location());
    auto* wizard = new ImportWizard({current, m_session.baseDataset()}, current.name(), !isExample,
                                    {empty, emptyDataset}, m_baseMap, m_session.language(), this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->setWindowModality(Qt::WindowModal);
    connect(wizard, &QDialog::accepted, this, [this, wizard, empty] {
        const auto outcome = wizard->draft().outcome();
        if (!outcome || (wizard->draft().isIntoNew() && !m_files.mayLeave())) {
            return;
        }
        if (wizard->draft().isIntoNew()) {
            showNew(empty, tr("New"));
        }
        m_document.take({outcome->result.edits, tr("import sheets")});
        showNewChain(outcome->before);
        m_map->showHome();
        statusBar()->showMessage(summaryText(outcome->result), 15000);
    });
    wizard->show();
    if (!files.isEmpty()) {
        wizard->setFiles(files);
    }
}

void MainWindow::beginNew(bool withAllRows)
{
    if (!m_files.mayLeave()) {
        return;
    }
    const Result<Project> example = readShippedProjectOr({});
    if (!example) {
        showError(example.error(), this);
        return;
    }
    showNew(withAllRows ? detached(*example) : emptyProject(*example),
            withAllRows ? tr("Copy of %1").arg(example->name()) : tr("New"));
}

void MainWindow::beginFromTemplate()
{
    if (!m_files.mayLeave()) {
        return;
    }
    const QString path = askForDataset(tr("Choose a dataset as a template"), this);
    if (path.isEmpty()) {
        return;
    }
    const auto found = answerOf(this, tr("Reading…"), [&] { return readProject(path).transform(detached); });
    if (!found) {
        showError(found.error(), this);
        return;
    }
    showNew(*found, tr("Copy of %1").arg(found->name()));
}

void MainWindow::showNew(Project project, const QString& name)
{
    project.setName(name);
    ReadDataset read = datasetOf(project);
    m_document.open(std::move(project), std::move(read.dataset), std::move(read.diagnostics));
    m_map->showHome();
}

void MainWindow::openWindow()
{
    auto* window = new MainWindow;
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->open(m_document.project().location());
    window->show();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && std::ranges::all_of(urls, &QUrl::isLocalFile)) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        paths.append(url.toLocalFile());
    }
    event->acceptProposedAction();
    if (paths.size() == 1) {
        openAfterAsking(datasetOfFile(paths.front()));
    } else {
        importSheets(paths);
    }
}

} // namespace ketenkaart
