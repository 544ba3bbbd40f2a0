#include "app/present/explore_panel.h"

#include "app/panels/actor_panel.h"
#include "app/panels/question_bar.h"

#include <QVBoxLayout>

namespace ketenkaart {

ExplorePanel::ExplorePanel(MapSession& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("explorePanel"));
    setAutoFillBackground(true);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Details"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void ExplorePanel::setTypeSize(int size)
{
    if (m_typeSize != size) {
        m_typeSize = size;
        build();
    }
}

void ExplorePanel::build()
{
    delete m_content;
    m_content = new QWidget(this);
    // The program has a style sheet, and where there is one fonts are not handed on to children.
    m_content->setStyleSheet(
        QStringLiteral("QWidget { font-size: %1px; } QLabel[role=\"title\"] { font-size: %2px; font-weight: 600; }")
            .arg(m_typeSize)
            .arg(qRound(1.38 * m_typeSize)));
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* details = new ActorPanel(m_session, m_content);
    layout->addWidget(details);
    // Analyses are for the window of the program.
    if (auto* questions = details->findChild<QuestionBar*>()) {
        questions->setMaximumHeight(0);
        questions->setFocusPolicy(Qt::NoFocus);
        questions->setEnabled(false);
    }
    QFrame::layout()->addWidget(m_content);
    m_content->show();
}

} // namespace ketenkaart
