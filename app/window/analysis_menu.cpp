#include "app/window/analysis_menu.h"

#include "app/analysis/case_dialog.h"
#include "app/analysis/white_spots_dialog.h"

namespace ketenkaart {

namespace {

// Between the fourth and the last stand the scenes.
constexpr Qt::Key questionKeys[]{Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_6};

} // namespace

AnalysisMenu::AnalysisMenu(MapSession& session, QWidget* window)
    : QMenu(window)
    , m_session(session)
    , m_window(window)
{
    const QString names[]{QStringLiteral("aroundAction"), QStringLiteral("routesAction"),
                          QStringLiteral("criticalAction"), QStringLiteral("whatIfAction"),
                          QStringLiteral("stagesAction")};
    for (size_t i = 0; i < m_questions.size(); ++i) {
        m_questions[i] = addAction(QString(), QKeySequence(Qt::CTRL | questionKeys[i]), this,
                                   [this, i] { Q_EMIT questionAsked(static_cast<AnalysisPanel::Question>(i)); });
        m_questions[i]->setObjectName(names[i]);
    }
    addSeparator();
    m_whiteSpots = addAction(QString(), QKeySequence(Qt::CTRL | Qt::Key_D), this, [this] { showWhiteSpots(); });
    m_whiteSpots->setObjectName(QStringLiteral("whiteSpotsAction"));
    m_flows = addAction(QString(), this, [this] { showFlows(); });
    m_flows->setObjectName(QStringLiteral("flowsAction"));
    m_cases = addAction(QString(), this, [this] { showCases(); });
    m_cases->setObjectName(QStringLiteral("casesAction"));
    // The menu bar is hidden in full screen, and the shortcuts are not.
    window->addActions(actions());
    retranslate();
}

void AnalysisMenu::retranslate()
{
    setTitle(tr("&Analyse"));
    const QString questions[]{tr("Around an &actor"), tr("&Routes"), tr("&Critical actors"), tr("&What if…"),
                              tr("From s&tage to stage")};
    for (size_t i = 0; i < m_questions.size(); ++i) {
        m_questions[i]->setText(questions[i]);
    }
    m_whiteSpots->setText(tr("W&hite spots and coverage…"));
    m_flows->setText(tr("Between &provinces…"));
    m_cases->setText(tr("Cases &side by side…"));
}

template<typename Dialog> Dialog* AnalysisMenu::open()
{
    if (auto* before = m_window->findChild<Dialog*>()) {
        before->raise();
        before->activateWindow();
        return nullptr;
    }
    auto* dialog = new Dialog(m_session, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    return dialog;
}

void AnalysisMenu::showWhiteSpots()
{
    if (auto* dialog = open<WhiteSpotsDialog>()) {
        connect(dialog, &WhiteSpotsDialog::exportRequested, this,
                [this, dialog](const QString& chainId) { Q_EMIT whiteSpotsExportAsked(chainId, dialog); });
    }
}

void AnalysisMenu::showFlows()
{
    if (auto* dialog = open<FlowDialog>()) {
        connect(dialog, &FlowDialog::exportRequested, this,
                [this, dialog](const SceneRequest& request, const FlowChoice& choice) {
                    Q_EMIT flowsExportAsked(request, choice, dialog);
                });
    }
}

void AnalysisMenu::showCases()
{
    open<CaseDialog>();
}

} // namespace ketenkaart
