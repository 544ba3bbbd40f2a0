#include "app/window/file_menu.h"

#include "app/dialogs/project_files.h"
#include "app/document/project_document.h"
#include "app/document/recent_files.h"
#include "app/panels/panel_text.h"

#include <QDir>
#include <QFileInfo>

namespace ketenkaart {

FileMenu::FileMenu(ProjectDocument& document, ProjectFiles& files, QWidget* window)
    : QMenu(window)
    , m_document(document)
    , m_files(files)
    , m_newMenu(new QMenu(this))
    , m_recentMenu(new QMenu(this))
{
    const auto action = [this](QMenu* menu, const QString& name, const QKeySequence& shortcut, auto slot) {
        auto* made = new QAction(this);
        made->setObjectName(name);
        made->setShortcut(shortcut);
        connect(made, &QAction::triggered, this, slot);
        menu->addAction(made);
        return made;
    };
    m_start = action(this, QStringLiteral("startAction"), {}, &FileMenu::startAsked);
    addMenu(m_newMenu);
    m_newEmpty = action(m_newMenu, QStringLiteral("newAction"), QKeySequence::New, &FileMenu::newAsked);
    m_newFromShipped = action(m_newMenu, QStringLiteral("newFromShippedAction"), {}, &FileMenu::newFromShippedAsked);
    m_newFromFile = action(m_newMenu, QStringLiteral("newFromFileAction"), {}, &FileMenu::newFromFileAsked);
    m_newMenu->addSeparator();
    m_newWindow = action(m_newMenu, QStringLiteral("newWindowAction"), {}, &FileMenu::newWindowAsked);
    m_open = action(this, QStringLiteral("openAction"), QKeySequence::Open, &FileMenu::openAsked);
    m_open->setIcon(QIcon(QStringLiteral(":/icons/open.svg")));
    addMenu(m_recentMenu);
    m_import = action(this, QStringLiteral("importAction"), QKeySequence(Qt::CTRL | Qt::Key_I), &FileMenu::importAsked);
    addSeparator();
    m_save = action(this, QStringLiteral("saveAction"), QKeySequence::Save, [this] { m_files.save(); });
    m_saveAs = action(this, QStringLiteral("saveAsAction"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
                      [this] { m_files.saveAs(); });
    m_saveCopy = action(this, QStringLiteral("saveCopyAction"), {}, [this] { m_files.saveCopy(); });
    m_compare = action(this, QStringLiteral("compareAction"), {}, &FileMenu::compareAsked);
    m_revert = action(this, QStringLiteral("revertAction"), {}, &FileMenu::revertAsked);
    addSeparator();
    m_export = action(this, QStringLiteral("exportAction"), QKeySequence(Qt::CTRL | Qt::Key_E), &FileMenu::exportAsked);
    m_export->setIcon(QIcon(QStringLiteral(":/icons/export.svg")));
    m_findings = action(this, QStringLiteral("findingsAction"), {}, &FileMenu::findingsAsked);
    addSeparator();
    m_quit = action(this, QStringLiteral("quitAction"), QKeySequence::Quit, &FileMenu::quitAsked);
    // The menu bar is hidden in full screen, and the shortcuts are not.
    window->addActions({m_newEmpty, m_open, m_import, m_save, m_saveAs, m_export, m_quit});

    connect(m_recentMenu, &QMenu::aboutToShow, this, &FileMenu::fillRecent);
    connect(&document, &ProjectDocument::modifiedChanged, this, &FileMenu::updateActions);
    connect(&document, &ProjectDocument::saved, this, &FileMenu::updateActions);
    connect(&document.session(), &MapSession::diagnosticsChanged, this, &FileMenu::updateActions);
    updateActions();
    retranslate();
}

void FileMenu::updateActions()
{
    const bool isModified = m_document.isModified();
    m_save->setEnabled(isModified || m_document.project().location().isEmpty());
    m_revert->setEnabled(isModified && !m_document.project().location().isEmpty());
    m_findings->setEnabled(!m_document.session().diagnostics().empty());
    m_recentMenu->setEnabled(!recentFiles().isEmpty());
}

void FileMenu::fillRecent()
{
    m_recentMenu->clear();
    for (const QString& file : recentFiles()) {
        const QString text = QDir::toNativeSeparators(file);
        QAction* entry = m_recentMenu->addAction(withoutMnemonics(text));
        connect(entry, &QAction::triggered, this, [this, file] { Q_EMIT openFileAsked(file); });
    }
    m_recentMenu->addSeparator();
    connect(m_recentMenu->addAction(tr("&Clear this list")), &QAction::triggered, this, [this] {
        forgetRecentFiles();
        updateActions();
    });
}

void FileMenu::retranslate()
{
    setTitle(tr("&File"));
    m_start->setText(tr("S&tart…"));
    m_newMenu->setTitle(tr("&New"));
    m_newEmpty->setText(tr("&Empty dataset"));
    m_newFromShipped->setText(tr("&Copy of the example"));
    m_newFromFile->setText(tr("Copy of a dataset, as a &template…"));
    m_newWindow->setText(tr("&Window"));
    m_open->setText(tr("&Open dataset…"));
    m_recentMenu->setTitle(tr("Open &recent"));
    m_import->setText(tr("&Import sheets (Excel, CSV)…"));
    m_save->setText(tr("&Save"));
    m_saveAs->setText(tr("Save &as…"));
    m_saveCopy->setText(tr("Save a &copy…"));
    m_compare->setText(tr("Co&mpare with…"));
    m_revert->setText(tr("Re&vert to what is saved"));
    m_export->setText(tr("&Export map…"));
    m_export->setIconText(tr("Export"));
    m_findings->setText(tr("&Findings in the data…"));
    m_quit->setText(tr("&Quit"));
}

} // namespace ketenkaart
