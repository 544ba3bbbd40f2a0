#pragma once

#include "app/analysis/analysis_page.h"
#include "app/analysis/case_editor.h"
#include "core/graph/case_comparison.h"

class QComboBox;
class QLabel;
class QMenu;
class QToolButton;

namespace ketenkaart {

class LinkButton;
class ProjectDocument;

/// "What if": switches actors and links off and adds planned ones, and tells what that changes. The map shows the case
/// that is chosen here. One is kept with the data once it has a name; before one that is kept is changed, the user says
/// whether that one or another is meant.
class CasePage : public AnalysisPage
{
    Q_OBJECT

public:
    /// The document and the task must outlive it.
    CasePage(ProjectDocument& document, ProgressTask& task, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void ask() override;
    /// Leaves this actor out of the case that is shown, or of a new one.
    void leaveOut(const QString& actorId);
    /// Leaves out all sites of the actor's organisation.
    void leaveOutOrganisation(const QString& actorId);

Q_SIGNALS:
    void compareRequested();

protected:
    void retranslate() override;

private:
    struct Found
    {
        CaseComparison comparison;
        Dataset before;
        Dataset after;
        Case scenario;
        QString statedText; ///< what stands of it by stated links alone; empty when all are
    };

    void buildLayout();
    void buildMenu();
    void fillCases();
    void fillChanges();
    void updateControls();
    void present(const Found& found);
    /// Takes one that is kept already and leaves out just these, if there is one.
    [[nodiscard]] bool takeKnown(const QStringList& actorIds);
    void putBack(const QString& key);
    void leaveOutLink(const QString& linkId);
    void fillLinkMenu();
    void plan();

    QComboBox* m_case;
    QToolButton* m_more;
    QMenu* m_linkMenu;
    QAction* m_rename;
    QAction* m_remove;
    QAction* m_compare;
    LinkButton* m_without;
    LinkButton* m_withoutAll;
    QToolButton* m_withoutLink;
    LinkButton* m_plan;
    LinkButton* m_keep;
    AnswerList* m_changes;
    LinkButton* m_putBack;
    QLabel* m_sentence;
    AnswerList* m_effects;
    QString m_change; ///< key of the chosen row of the changes
    CaseEditor m_editor;
};

} // namespace ketenkaart
