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
    // The labels of the panel take their size from where they are made.
    QFont large = font();
    large.setPixelSize(m_typeSize);
    m_content = new QWidget(this);
    m_content->setFont(large);
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
