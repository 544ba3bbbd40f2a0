#pragma once

#include "app/analysis/analysis_panel.h"
#include "app/analysis/flow_dialog.h"

#include <QMenu>

#include <array>

namespace ketenkaart {

class WhiteSpotsDialog;

/// The menu "Analyse": the questions of the panel, and the dialogs that have more to show than a panel holds. They are
/// not modal, as one clicks in them and looks at the map; one of each is open at most. The session must outlive it.
class AnalysisMenu : public QMenu
{
    Q_OBJECT

public:
    /// The dialogs belong to the window.
    AnalysisMenu(MapSession& session, QWidget* window);

    /// Sets the texts in the language of the interface.
    void retranslate();
    void showCases();

Q_SIGNALS:
    void questionAsked(ketenkaart::AnalysisPanel::Question question);
    /// The user wants the white spots of this chain, or of the themes when it is empty, as a page.
    void whiteSpotsExportAsked(const QString& chainId, QWidget* dialog);
    /// The user wants this picture of flows as a page.
    void flowsExportAsked(const ketenkaart::SceneRequest& request, const ketenkaart::FlowChoice& choice,
                          QWidget* dialog);

private:
    void showWhiteSpots();
    void showFlows();
    /// Raises the dialog of this kind that is open, or opens one; null when one was open.
    template<typename Dialog> Dialog* open();

    MapSession& m_session;
    QWidget* m_window;
    std::array<QAction*, 5> m_questions{}; ///< in the order of AnalysisPanel::Question
    QAction* m_whiteSpots = nullptr;
    QAction* m_flows = nullptr;
    QAction* m_cases = nullptr;
};

} // namespace ketenkaart
