#include "app/window/notice_strip.h"

#include "app/panels/link_button.h"
#include "app/panels/panel_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace ketenkaart {

NoticeStrip::NoticeStrip(MapSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_text(makeLabel(TextRole::Body, this))
    , m_leaveCase(new LinkButton(QString(), this))
    , m_clear(new LinkButton(QString(), this))
{
    setObjectName(QStringLiteral("noticeStrip"));
    setAttribute(Qt::WA_StyledBackground);
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_leaveCase->setObjectName(QStringLiteral("noticeLeaveCase"));
    m_clear->setObjectName(QStringLiteral("noticeClear"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 5, 14, 5);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_leaveCase, 0, Qt::AlignRight | Qt::AlignVCenter);
    layout->addSpacing(16);
    layout->addWidget(m_clear, 0, Qt::AlignRight | Qt::AlignVCenter);
    connect(m_clear, &LinkButton::clicked, this, [this] { m_session.setHighlight(std::nullopt); });
    connect(m_leaveCase, &LinkButton::clicked, this, [this] { m_session.setActiveCase(std::nullopt); });
    connect(&m_session, &MapSession::caseChanged, this, &NoticeStrip::refresh);
    connect(&m_session, &MapSession::languageChanged, this, &NoticeStrip::refresh);
    connect(&m_session, &MapSession::highlightChanged, this, &NoticeStrip::refresh);
    refresh();
}

void NoticeStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
}

void NoticeStrip::refresh()
{
    const auto& highlight = m_session.highlight();
    const auto& scenario = m_session.activeCase();
    QStringList parts;
    if (scenario) {
        parts += tr("Case: %1").arg(scenario->name.in(m_session.language()));
    }
    if (highlight) {
        parts += highlight->caption;
    }
    m_text->setText(parts.join(QStringLiteral("  ·  ")));
    m_clear->setLabel(tr("Show everything (Esc)"));
    m_clear->setVisible(highlight.has_value());
    m_leaveCase->setLabel(tr("Leave this case"));
    m_leaveCase->setVisible(scenario.has_value());
    setVisible(!parts.isEmpty());
}

} // namespace ketenkaart
