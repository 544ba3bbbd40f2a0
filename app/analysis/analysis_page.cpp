#include "app/analysis/analysis_page.h"

#include "app/panels/answer_list.h"
#include "app/panels/marker_icon.h"
#include "app/panels/panel_text.h"
#include "core/report/analysis_text.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ketenkaart {

AnalysisPage::AnalysisPage(MapSession& session, ProgressTask& task, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_task(task)
{}

bool AnalysisPage::isOnMap() const
{
    return m_answer && m_session.highlight() == m_answer;
}

void AnalysisPage::putOnMap(bool on)
{
    m_wantsMap = on;
    if (on && m_answer) {
        m_session.setHighlight(m_answer);
    } else if (!on) {
        giveWay();
    }
}

void AnalysisPage::giveWay()
{
    if (isOnMap()) {
        m_session.setHighlight(std::nullopt);
    }
}

void AnalysisPage::setAnswer(std::optional<Highlight> highlight)
{
    const bool wasOnMap = isOnMap();
    m_answer = std::move(highlight);
    if (m_answer && m_wantsMap) {
        m_session.setHighlight(m_answer);
    } else if (wasOnMap) {
        m_session.setHighlight(std::nullopt);
    }
}

QString AnalysisPage::stoppedText(const Error& error)
{
    return error.code == Error::Code::Cancelled ? tr("Stopped.")
                                                : QStringList{error.message, error.advice}.join(u'\n').trimmed();
}

void AnalysisPage::layOut(std::initializer_list<QWidget*> above, AnswerList& list)
{
    auto* upper = new QVBoxLayout;
    upper->setContentsMargins(10, 0, 10, 0);
    for (QWidget* widget : above) {
        upper->addWidget(widget);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addLayout(upper);
    layout->addWidget(&list, 1);
}

void AnalysisPage::connectToSession(AnswerList& list)
{
    connect(&list, &AnswerList::chosen, this, [this](const AnswerRow& row) {
        if (row.kind == AnswerRow::Kind::Actor) {
            m_session.goTo({Selection::Kind::Actor, row.id});
        } else if (const Link* link = row.kind == AnswerRow::Kind::Link ? m_session.dataset().link(row.id) : nullptr) {
            m_session.showTogether({link->fromId, link->toId});
        }
    });
    connect(&list, &AnswerList::hovered, this,
            [this](const AnswerRow& row) { m_session.hover(row.kind == AnswerRow::Kind::Actor ? row.id : QString()); });
}

AnswerRow AnalysisPage::actorRow(const Actor& actor, const QString& detail, const QString& badge) const
{
    return {AnswerRow::Kind::Actor,
            actor.id,
            actorIcon(actor, m_session.dataset().vocabulary(), badge, iconColourBeside(m_session.filter())),
            actor.name,
            detail,
            QString()};
}

AnswerRow AnalysisPage::linkRow(const Link& link) const
{
    const Actor* from = m_session.dataset().actor(link.fromId);
    const Actor* to = m_session.dataset().actor(link.toId);
    const QString arrow = link.directed ? QStringLiteral(" → ") : QStringLiteral(" — ");
    QString detail = link.label.in(m_scope.language);
    if (detail.isEmpty()) {
        detail = m_session.dataset().vocabulary().name(link.kind);
    }
    detail += QStringLiteral(" (%1)").arg(evidenceText(link.provenance.evidence, m_session.dataset().area()));
    return {AnswerRow::Kind::Link,
            link.id,
            {},
            (from ? from->name : link.fromId) + arrow + (to ? to->name : link.toId),
            detail,
            QString()};
}

void AnalysisPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace ketenkaart
