#include "app/panels/question_bar.h"

#include "app/panels/link_button.h"

#include <QVBoxLayout>

namespace ketenkaart {

QuestionBar::QuestionBar(QWidget* parent)
    : QWidget(parent)
    , m_around(new LinkButton(QString(), this))
    , m_route(new LinkButton(QString(), this))
    , m_without(new LinkButton(QString(), this))
{
    m_around->setObjectName(QStringLiteral("askAround"));
    m_route->setObjectName(QStringLiteral("askRoute"));
    m_without->setObjectName(QStringLiteral("askWithout"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (LinkButton* question : {m_around, m_route, m_without}) {
        layout->addWidget(question, 0, Qt::AlignLeft);
    }
    connect(m_around, &LinkButton::clicked, this, &QuestionBar::aroundAsked);
    connect(m_route, &LinkButton::clicked, this, &QuestionBar::routeAsked);
    connect(m_without, &LinkButton::clicked, this, &QuestionBar::withoutAsked);
}

void QuestionBar::retranslate()
{
    m_around->setLabel(tr("Who is around it in the chains?"));
    m_route->setLabel(tr("Which routes begin here?"));
    m_without->setLabel(tr("What if it falls away?"));
}

} // namespace ketenkaart
