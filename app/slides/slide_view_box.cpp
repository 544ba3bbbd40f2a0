#include "app/slides/slide_view_box.h"

#include "app/panels/panel_text.h"
#include "core/report/analysis_text.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace ketenkaart {

using namespace Qt::Literals::StringLiterals;

SlideViewBox::SlideViewBox(MapSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_heading(makeLabel(TextRole::Heading, this))
    , m_empty(makeLabel(TextRole::Muted, this))
{
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(2);
    layout->setColumnStretch(0, 1);
    layout->addWidget(m_heading, 0, 0, 1, 2);
    addRow(u"clearChains"_s, &SlideViewBox::chains, [](Slide& slide) { slide.chainIds.clear(); });
    addRow(u"clearThemes"_s, &SlideViewBox::themes, [](Slide& slide) { slide.themes.clear(); });
    addRow(u"clearProvinces"_s, &SlideViewBox::provinces, [](Slide& slide) { slide.provinces.clear(); });
    addRow(u"clearStatedOnly"_s, &SlideViewBox::statedOnly, [](Slide& slide) { slide.statedOnly = false; });
    addRow(u"clearCase"_s, &SlideViewBox::scenario, [](Slide& slide) { slide.caseId.clear(); });
    addRow(u"clearSelection"_s, &SlideViewBox::selection, [](Slide& slide) { slide.selectionId.clear(); });
    addRow(u"clearPutForward"_s, &SlideViewBox::putForward, [](Slide& slide) {
        slide.actorIds.clear();
        slide.linkIds.clear();
    });
    addRow(u"clearExtent"_s, &SlideViewBox::extent, [](Slide& slide) { slide.extent.reset(); });
    layout->addWidget(m_empty, layout->rowCount(), 0, 1, 2);
    retranslate();
}

void SlideViewBox::addRow(const QString& name, QString (SlideViewBox::*say)(const Slide& slide) const,
                          void (*take)(Slide& slide))
{
    auto* layout = static_cast<QGridLayout*>(this->layout());
    auto* clear = new QToolButton(this);
    clear->setObjectName(name);
    clear->setIcon(QIcon(u":/icons/clear.svg"_s));
    clear->setIconSize(QSize(12, 12));
    clear->setAutoRaise(true);
    clear->setFocusPolicy(Qt::StrongFocus);
    connect(clear, &QToolButton::clicked, this, [this, take] {
        focusNextChild(); // the button goes
        take(m_slide);
        Q_EMIT changed(m_slide);
    });
    const int row = layout->rowCount();
    m_rows.push_back({makeLabel(TextRole::Body, this), clear, say, take});
    layout->addWidget(m_rows.back().text, row, 0);
    layout->addWidget(clear, row, 1, Qt::AlignTop);
}

void SlideViewBox::setSlide(const Slide& slide)
{
    m_slide = slide;
    refresh();
}

void SlideViewBox::retranslate()
{
    m_heading->setText(tr("What it shows"));
    m_empty->setText(tr("All that the map has"));
    refresh();
}

void SlideViewBox::refresh()
{
    bool isEmpty = true;
    for (const Row& row : m_rows) {
        const QString text = (this->*row.say)(m_slide);
        showText(*row.text, text);
        row.clear->setVisible(!text.isEmpty());
        row.clear->setToolTip(plainToolTip(tr("Take away: %1").arg(text)));
        row.clear->setAccessibleName(tr("Take away: %1").arg(text));
        isEmpty = isEmpty && text.isEmpty();
    }
    m_empty->setVisible(isEmpty);
}

QString SlideViewBox::chains(const Slide& slide) const
{
    QStringList names;
    for (const QString& id : slide.chainIds) {
        const Chain* chain = m_session.slideDataset().chain(id);
        names.append(chain ? chain->name.in(m_session.language()) : tr("‘%1’ (not in the data)").arg(id));
    }
    return names.isEmpty() ? QString() : tr("Chain: %1").arg(names.join(u", "_s));
}

QString SlideViewBox::themes(const Slide& slide) const
{
    QStringList names;
    for (const Theme theme : slide.themes) {
        names.append(m_session.dataset().vocabulary().name(theme));
    }
    return names.isEmpty() ? QString() : tr("Themes: %1").arg(names.join(u", "_s));
}

QString SlideViewBox::provinces(const Slide& slide) const
{
    return slide.provinces.isEmpty() ? QString() : tr("Provinces: %1").arg(slide.provinces.join(u", "_s));
}

QString SlideViewBox::statedOnly(const Slide& slide) const
{
    return slide.statedOnly ? tr("Only what %1 states", "the paper").arg(sourceText(m_session.dataset().area()))
                            : QString();
}

QString SlideViewBox::scenario(const Slide& slide) const
{
    if (slide.caseId.isEmpty()) {
        return {};
    }
    const Case* scenario = m_session.slideDataset().scenario(slide.caseId);
    return tr("Case: %1")
        .arg(scenario ? scenario->name.in(m_session.language()) : tr("‘%1’ (not in the data)").arg(slide.caseId));
}

QString SlideViewBox::selection(const Slide& slide) const
{
    if (slide.selectionId.isEmpty()) {
        return {};
    }
    const Dataset& dataset = m_session.slideDataset();
    const Actor* actor = dataset.actor(slide.selectionId);
    const Campus* campus = dataset.campus(slide.selectionId);
    QString name = actor ? actor->name : campus ? campus->name : QString();
    if (const Case* scenario = dataset.scenario(slide.caseId); name.isEmpty() && scenario) {
        const auto planned = std::ranges::find(scenario->plannedActors, slide.selectionId, &Actor::id);
        name = planned == scenario->plannedActors.end() ? QString() : planned->name;
    }
    return tr("Selected: %1").arg(name.isEmpty() ? tr("‘%1’ (not in the data)").arg(slide.selectionId) : name);
}

QString SlideViewBox::putForward(const Slide& slide) const
{
    QStringList parts;
    if (!slide.actorIds.isEmpty()) {
        parts.append(tr("%n actor(s)", nullptr, static_cast<int>(slide.actorIds.size())));
    }
    if (!slide.linkIds.isEmpty()) {
        parts.append(tr("%n link(s)", nullptr, static_cast<int>(slide.linkIds.size())));
    }
    return parts.isEmpty() ? QString() : tr("Put forward: %1").arg(parts.join(u", "_s));
}

QString SlideViewBox::extent(const Slide& slide) const
{
    return slide.extent && slide.kind == Slide::Kind::Map ? tr("A part of the map") : QString();
}

} // namespace ketenkaart
