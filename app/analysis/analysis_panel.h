#pragma once

#include "app/analysis/analysis_page.h"

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QTabWidget;
class QToolButton;

namespace ketenkaart {

class CasePage;
class FocusPage;
class ProjectDocument;
class RoutePage;

/// The panel of questions: what is around an actor, which routes there are, on whom most depends, what if. One question
/// is asked at a time; all share what they look at, the way to cancel, and the map.
class AnalysisPanel : public QWidget
{
    Q_OBJECT

public:
    /// The document must outlive it.
    AnalysisPanel(ProjectDocument& document, QWidget* parent);

    enum class Question { Around, Routes, Critical, WhatIf, Stages };
    /// Turns to the page of this question.
    void turnTo(Question question);
    void showAround(const QString& actorId);
    void showRoutesFrom(const QString& actorId);
    void showWithout(const QString& actorId);

    /// Whether the answer is there, for tests and tools.
    [[nodiscard]] bool isSettled() const { return !m_task.isRunning() && !(m_isStale && m_isInFront); }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void compareCasesRequested();

public Q_SLOTS:
    /// Whether it is seen: a dock behind another one counts as visible and is not. Asks when something has changed.
    void setInFront(bool inFront);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addPage(AnalysisPage* page);
    void buildLayout();
    void retranslate();
    void fillLinks();
    [[nodiscard]] std::vector<LinkFamily> chosenFamilies() const;
    void ask();
    void onTurned();
    void onChanged();
    void onRunning(bool running);
    void updateScope();
    void updateOnMap();
    [[nodiscard]] AnalysisPage* page() const;

    MapSession& m_session;
    ProgressTask m_task;
    QLabel* m_scopeText;
    QComboBox* m_links;   ///< the families of links that count
    QCheckBox* m_outside; ///< also look outside the chosen chain
    QCheckBox* m_onMap;
    QTabWidget* m_tabs;
    std::vector<AnalysisPage*> m_pages; ///< in the order of Question
    FocusPage* m_around;
    RoutePage* m_routes;
    CasePage* m_whatIf;
    QProgressBar* m_progress;
    QToolButton* m_cancel;
    AnalysisPage* m_shown = nullptr; ///< the page that was turned to last
    bool m_isInFront = false;
    bool m_isStale = true; ///< what is shown was asked of something else
};

} // namespace ketenkaart
