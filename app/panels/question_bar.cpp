#include "app/panels/question_bar.h"

#include "app/panels/link_button.h"

#include <QVBoxLayout>

namespace ketenkaart {

QuestionBar::QuestionBar(QWidget* parent)
    : QWidget(parent)
    , m_around(new LinkButton(QString(), this))
    , m_route(new LinkButton(QString(), this))
    , m_without(new LinkButton(QString(), this))
    , m_edit(new LinkButton(QString(), this))
{
    m_around->setObjectName(QStringLiteral("askAround"));
    m_route->setObjectName(QStringLiteral("askRoute"));
    m_without->setObjectName(QStringLiteral("askWithout"));
    m_edit->setObjectName(QStringLiteral("editActor"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (LinkButton* question : {m_around, m_route, m_without, m_edit}) {
        layout->addWidget(question, 0, Qt::AlignLeft);
    }
    connect(m_around, &LinkButton::clicked, this, &QuestionBar::aroundAsked);
    connect(m_route, &LinkButton::clicked, this, &QuestionBar::routeAsked);
    connect(m_without, &LinkButton::clicked, this, &QuestionBar::withoutAsked);
    connect(m_edit, &LinkButton::clicked, this, &QuestionBar::editAsked);
}

void QuestionBar::retranslate()
{
    m_around->setLabel(tr("Who is around it in the chains?"));
    m_route->setLabel(tr("Which routes begin here?"));
    m_without->setLabel(tr("What if it falls away?"));
    m_edit->setLabel(tr("Edit"));
}

} // namespace ketenkaart
