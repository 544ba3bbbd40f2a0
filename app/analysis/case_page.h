#pragma once

#include "app/analysis/analysis_page.h"
#include "core/graph/case_comparison.h"

class QComboBox;
class QLabel;
class QMenu;
class QToolButton;

namespace ketenkaart {

class LinkButton;

/// "What if": switches actors and links off and adds planned ones, tells what that changes, and keeps the case under a
/// name. The map shows the case that is chosen here.
class CasePage : public AnalysisPage
{
    Q_OBJECT

public:
    CasePage(MapSession& session, ProgressTask& task, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void ask() override;
    /// Leaves this actor out of the case that is shown, or of a new one.
    void leaveOut(const QString& actorId);
    /// Leaves out all sites of the actor's organisation.
    void leaveOutOrganisation(const QString& actorId);

Q_SIGNALS:
    /// The user wants to keep the cases with the dataset.
    void keepRequested();
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
    /// The case that is shown, or a new one with this name.
    [[nodiscard]] Case editable(const LocalizedText& name) const;
    void take(Case scenario);
    /// Takes one that is kept already and leaves out just these, if there is one.
    [[nodiscard]] bool takeKnown(const QStringList& actorIds);
    void putBack(const QString& key);
    void leaveOutLink(const QString& linkId);
    void fillLinkMenu();
    void plan();
    void rename();
    void removeCase();

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
};

} // namespace ketenkaart
