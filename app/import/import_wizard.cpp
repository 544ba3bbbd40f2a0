#include "app/import/import_wizard.h"

#include "app/import/columns_page.h"
#include "app/import/files_page.h"
#include "app/import/places_page.h"
#include "app/import/report_page.h"
#include "app/import/words_page.h"

#include <QMessageBox>
#include <QPushButton>
#include <QScreen>

namespace ketenkaart {

using namespace Qt::Literals::StringLiterals;

ImportWizard::ImportWizard(ImportDraft::Target current, const QString& currentName, bool mayChangeCurrent,
                           ImportDraft::Target empty, std::shared_ptr<const BaseMap> baseMap, Language language,
                           QWidget* parent)
    : QWizard(parent)
    , m_draft(std::move(current), std::move(empty), std::move(baseMap))
{
    setObjectName(u"importWizard"_s);
    setWindowTitle(tr("Import sheets"));
    setWizardStyle(QWizard::ClassicStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setButtonText(QWizard::BackButton, tr("< &Back"));
    setButtonText(QWizard::NextButton, tr("&Next >"));
    setButtonText(QWizard::FinishButton, tr("&Import"));
    setButtonText(QWizard::CancelButton, tr("Cancel"));
    m_draft.setIntoNew(!mayChangeCurrent);
    addPage(new FilesPage(m_draft, currentName, mayChangeCurrent, this));
    addPage(new ColumnsPage(m_draft, language, this));
    addPage(new PlacesPage(m_draft, language, this));
    addPage(new WordsPage(m_draft, language, this));
    addPage(new ReportPage(m_draft, language, this));
    resize(QSize(1060, 680).boundedTo(screen()->availableSize() * 0.92));
}

void ImportWizard::setFiles(const QStringList& files)
{
    m_draft.setFiles(files);
}

void ImportWizard::reject()
{
    if (currentId() > 0 && isVisible()) {
        QMessageBox box(QMessageBox::Question, windowTitle(), tr("Give this import up?"), QMessageBox::NoButton, this);
        box.setObjectName(u"importGiveUp"_s);
        box.setInformativeText(tr("What was set right here is lost. The dataset and your files stay as they are."));
        const QPushButton* leave = box.addButton(tr("&Give up"), QMessageBox::DestructiveRole);
        box.setDefaultButton(box.addButton(tr("Go &on"), QMessageBox::RejectRole));
        box.exec();
        if (box.clickedButton() != leave) {
            return;
        }
    }
    QWizard::reject();
}

void ImportWizard::accept()
{
    m_draft.rememberMapping();
    QWizard::accept();
}

} // namespace ketenkaart
