#include "app/window/notice_strip.h"

#include "app/panels/link_button.h"
#include "app/panels/panel_text.h"
#include "core/model/link_selection.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSet>
#include <QVBoxLayout>

namespace ketenkaart {

namespace {

constexpr int numberSize = 26; ///< pixels
constexpr int wordSize = 15;

QString large(const QString& richText)
{
    return QStringLiteral("<span style=\"font-size:%1px;font-weight:700\">%2</span>").arg(numberSize).arg(richText);
}

/// The words with their number in large type, as rich text. They are ours, and nothing of the data's.
QString withLargeNumber(const QString& words, int number)
{
    const QString digits = QString::number(number);
    QString text = words.toHtmlEscaped();
    const qsizetype place = text.indexOf(digits);
    return place < 0 ? text : text.replace(place, digits.size(), large(digits));
}

} // namespace

NoticeStrip::NoticeStrip(MapSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_figures(makeLabel(TextRole::Body, this))
    , m_text(makeLabel(TextRole::Body, this))
    , m_leaveCase(new LinkButton(QString(), this))
    , m_clear(new LinkButton(QString(), this))
{
    setObjectName(QStringLiteral("noticeStrip"));
    setAttribute(Qt::WA_StyledBackground);
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_leaveCase->setObjectName(QStringLiteral("noticeLeaveCase"));
    m_clear->setObjectName(QStringLiteral("noticeClear"));
    m_figures->setObjectName(QStringLiteral("noticeFigures"));
    m_figures->setTextFormat(Qt::RichText);
    QFont words = m_figures->font();
    words.setPixelSize(wordSize);
    words.setWeight(QFont::DemiBold);
    m_figures->setFont(words);
    auto* lower = new QHBoxLayout;
    lower->addWidget(m_text, 1);
    lower->addWidget(m_leaveCase, 0, Qt::AlignRight | Qt::AlignVCenter);
    lower->addSpacing(16);
    lower->addWidget(m_clear, 0, Qt::AlignRight | Qt::AlignVCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 5, 14, 5);
    layout->setSpacing(1);
    layout->addWidget(m_figures);
    layout->addLayout(lower);
    connect(m_clear, &LinkButton::clicked, this, [this] { m_session.setHighlight(std::nullopt); });
    connect(m_leaveCase, &LinkButton::clicked, this, [this] { m_session.setActiveCase(std::nullopt); });
    connect(&m_session, &MapSession::caseChanged, this, &NoticeStrip::count);
    connect(&m_session, &MapSession::filterChanged, this, &NoticeStrip::onFilterChanged);
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

void NoticeStrip::onFilterChanged()
{
    if (m_session.activeCase() && m_counted != scope()) {
        count();
    }
}

NoticeStrip::Scope NoticeStrip::scope() const
{
    return {m_session.filter().chainIds.value(0), m_session.filter().statedOnly};
}

void NoticeStrip::count()
{
    m_counting.cancel();
    m_comparison.reset();
    m_counted = scope();
    refresh();
    const auto& scenario = m_session.activeCase();
    if (!scenario) {
        return;
    }
    m_counting.start([this, asked = m_counted, base = m_session.baseDataset(),
                      applied = *scenario](const std::stop_token&) -> LatestTask::Show {
        LinkSelection links; // as the what-if of the analyses begins with
        links.statedOnly = asked.statedOnly;
        const auto chain = asked.chainId.isEmpty() ? std::nullopt : std::optional(asked.chainId);
        return [this, comparison =
                          compareDatasets(withLinks(base, links), withLinks(applyCase(base, applied), links), chain)] {
            m_comparison = comparison;
            refresh();
        };
    });
}

void NoticeStrip::showFigures()
{
    m_figures->setVisible(m_session.activeCase().has_value());
    if (!m_comparison) {
        m_figures->setText(large(QStringLiteral("&nbsp;"))); // as high, so that the map keeps its size
        return;
    }
    const auto lost = static_cast<int>(m_comparison->linksLost.size());
    const auto cutOff = static_cast<int>(m_comparison->cutOffActors().size());
    const auto added = static_cast<int>(m_comparison->linksAdded.size());
    QStringList parts{withLargeNumber(tr("%n link(s) fall(s) away", nullptr, lost), lost)};
    if (cutOff > 0) {
        parts += withLargeNumber(tr("%n actor(s) cut off", nullptr, cutOff), cutOff);
    }
    if (added > 0) {
        parts += withLargeNumber(tr("%n link(s) planned", nullptr, added), added);
    }
    m_figures->setText(parts.join(QStringLiteral("&nbsp; · &nbsp;")));
}

void NoticeStrip::refresh()
{
    const auto& highlight = m_session.highlight();
    const auto& scenario = m_session.activeCase();
    QStringList parts;
    if (scenario) {
        parts += tr("Case: %1").arg(scenario->name.in(m_session.language()));
        // The figures are of it.
        const Chain* chain = m_session.dataset().chain(m_session.filter().chainIds.value(0));
        parts += chain ? tr("in the chain %1").arg(chain->name.in(m_session.language())) : tr("in all chains");
        LinkSelection links; // those of count(), whatever an analysis is asked
        links.statedOnly = m_session.filter().statedOnly;
        parts += tr("counted along %1").arg(selectionText(links));
    }
    if (highlight) {
        parts += highlight->caption;
    }
    showFigures();
    m_text->setText(parts.join(QStringLiteral("  ·  ")));
    m_clear->setLabel(tr("Show everything (Esc)"));
    m_clear->setVisible(highlight.has_value());
    m_leaveCase->setLabel(tr("Leave this case"));
    m_leaveCase->setVisible(scenario.has_value());
    setVisible(!parts.isEmpty());
}

} // namespace ketenkaart
