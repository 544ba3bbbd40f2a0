#pragma once

#include "app/import/import_draft.h"
#include "core/model/language.h"

#include <QWizard>

namespace ketenkaart {

/// Takes sheets into a dataset in a few pages: which files and what they are, what their columns mean, where the places
/// are, what the words mean, and what comes of each row. What comes of it is for whoever opened the wizard to take:
/// draft().outcome(), when it is accepted.
class ImportWizard : public QWizard
{
    Q_OBJECT

public:
    /// The target is what is open, by that name; an empty dataset is offered beside it, and chosen where what is open
    /// is not to be changed.
    ImportWizard(ImportDraft::Target current, const QString& currentName, bool mayChangeCurrent,
                 ImportDraft::Target empty, std::shared_ptr<const BaseMap> baseMap, Language language, QWidget* parent);

    [[nodiscard]] ImportDraft& draft() { return m_draft; }
    /// Begins with these files.
    void setFiles(const QStringList& files);

    void accept() override;
    /// Asks first where more than the files has been chosen.
    void reject() override;

private:
    ImportDraft m_draft;
};

} // namespace ketenkaart
