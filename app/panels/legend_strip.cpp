#include "app/panels/legend_strip.h"

#include "app/panels/fitted_scroll_area.h"
#include "app/panels/flow_layout.h"
#include "app/panels/legend_entry.h"
#include "app/panels/panel_text.h"
#include "core/scene/colours.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QResizeEvent>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace ketenkaart {

namespace {

constexpr int entryGap = 10;
constexpr int rowGap = 3;
constexpr int rowMargin = 4;
constexpr int typeSize = 12; ///< pixels, in the standard style
/// More of the window than this is the map's, however long the legend is.
constexpr double largestShare = 0.22;

} // namespace

LegendStrip::LegendStrip(MapSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_open(new QAction(this))
    , m_fold(new QToolButton(this))
    , m_scroll(new FittedScrollArea(this))
    , m_content(new QWidget)
    , m_flow(new FlowLayout(entryGap, rowGap))
{
    setObjectName(QStringLiteral("legendStrip"));
    m_open->setObjectName(QStringLiteral("legendAction"));
    m_open->setCheckable(true);
    m_open->setChecked(true);
    m_open->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    m_fold->setObjectName(QStringLiteral("legendFold"));
    buildLayout();
    connect(m_open, &QAction::toggled, this, &LegendStrip::onOpened);
    connect(m_fold, &QToolButton::clicked, m_open, &QAction::toggle);
    connect(&m_session, &MapSession::filterChanged, this, &LegendStrip::follow);
    connect(&m_session, &MapSession::filterChanged, this, &LegendStrip::release);
    connect(&m_session, &MapSession::datasetChanged, this, &LegendStrip::release);
    connect(&m_session, &MapSession::selectionChanged, this, &LegendStrip::release);
    connect(&m_session, &MapSession::highlightChanged, this, &LegendStrip::release);
    connect(&m_session, &MapSession::languageChanged, this, &LegendStrip::release);
    takeColours();
    onOpened();
}

void LegendStrip::buildLayout()
{
    m_fold->setAutoRaise(true);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_content->setLayout(m_flow);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_content);
    m_content->setAutoFillBackground(false); // as the scroll area wants it, it would be in its own colour
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, rowMargin + 1, 4, rowMargin);
    layout->setSpacing(4);
    layout->addWidget(m_fold, 0, Qt::AlignTop);
    layout->addWidget(m_scroll, 1);
    layout->addStretch(0);
}

bool LegendStrip::isFolded() const
{
    return !m_open->isChecked();
}

void LegendStrip::setFolded(bool folded)
{
    m_open->setChecked(!folded);
}

QWidget* LegendStrip::firstField() const
{
    return m_fold;
}

void LegendStrip::setLegend(const Legend& legend, const MapStyle& style)
{
    if (m_legend == legend && m_style == style) {
        return;
    }
    m_legend = legend;
    if (m_style != style) {
        m_style = style;
        m_mayShrink = true;
        takeColours();
    }
    rebuild();
    fit();
}

void LegendStrip::rebuild()
{
    // A switch stays the same widget from one scene to the next: it may have the keyboard.
    std::vector<LegendSwitchBox*> former = std::exchange(m_switches, {});
    while (const QLayoutItem* item = m_flow->takeAt(0)) {
        if (QWidget* widget = item->widget(); !qobject_cast<LegendSwitchBox*>(widget)) {
            delete widget;
        }
        delete item;
    }
    for (const LegendSection& section : m_legend.sections) {
        auto* heading = new LegendLine(section.title, m_content);
        dress(*heading, QFont::DemiBold);
        m_flow->addHeading(heading);
        heading->show();
        for (const LegendEntry& entry : section.entries) {
            QWidget* made = nullptr;
            if (entry.toggle) {
                LegendSwitchBox* box = takeSwitch(former, *entry.toggle);
                box->setEntry(entry, m_style);
                m_switches.push_back(box);
                made = box;
            } else {
                made = new LegendLine(entry, m_style, m_content);
            }
            dress(*made);
            m_flow->addWidget(made);
            made->show();
        }
    }
    for (LegendSwitchBox* gone : former) {
        if (gone->hasFocus()) {
            m_fold->setFocus();
        }
        gone->hide();
        gone->deleteLater();
    }
    QWidget* before = m_fold;
    for (LegendSwitchBox* box : m_switches) {
        setTabOrder(before, box);
        before = box;
    }
    follow();
}

LegendSwitchBox* LegendStrip::takeSwitch(std::vector<LegendSwitchBox*>& from, const LegendSwitch& toggle)
{
    const auto same = std::ranges::find_if(from, [&](const auto* box) { return box->toggle().of == toggle.of; });
    if (same != from.end()) {
        LegendSwitchBox* box = *same;
        from.erase(same);
        return box;
    }
    auto* box = new LegendSwitchBox(m_content);
    // Not clicked: a screen reader switches without a click.
    connect(box, &LegendSwitchBox::toggled, this, [this, box] { onSwitched(*box); });
    return box;
}

void LegendStrip::onSwitched(const LegendSwitchBox& box)
{
    if (box.isChecked() == isOn(m_session.filter(), box.toggle())) {
        return; // it only followed
    }
    m_session.setFilter(switched(m_session.filter(), box.toggle(), legend(), m_session.dataset()));
    follow(); // what may not be switched off is on again
}

void LegendStrip::follow()
{
    // The filter says what is on; a scene that was asked for before the last switch does not know it yet.
    for (LegendSwitchBox* box : m_switches) {
        box->setOn(isOn(m_session.filter(), box->toggle()));
    }
}

void LegendStrip::release()
{
    m_mayShrink = true;
}

void LegendStrip::refit()
{
    release();
    fit();
    release(); // the legend of the map in its new size is still to come
}

void LegendStrip::fit()
{
    const double most = std::max(largestShare * window()->height(), 2.0 * m_fold->sizeHint().height());
    int height = std::max(m_flow->heightForWidth(m_scroll->viewport()->width()), m_fold->sizeHint().height());
    height = std::min(height, static_cast<int>(most));
    // While one moves the map, entries come and go. Were the strip to shrink with them, the map would grow, show more,
    // and so need a larger legend again.
    if (!std::exchange(m_mayShrink, false)) {
        height = std::max(height, std::min(m_scroll->height(), static_cast<int>(most)));
    }
    m_scroll->setFixedHeight(height);
}

void LegendStrip::onOpened()
{
    if (QWidget* focused = QApplication::focusWidget(); isFolded() && focused && m_content->isAncestorOf(focused)) {
        m_fold->setFocus();
    }
    m_fold->setArrowType(isFolded() ? Qt::RightArrow : Qt::DownArrow);
    // What stands beside it open needs no word, but the room.
    m_fold->setToolButtonStyle(isFolded() ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    retranslate();
    m_scroll->setVisible(!isFolded());
    layout()->activate(); // how many rows there are depends on the width beside the button
    refit();
}

void LegendStrip::retranslate()
{
    m_open->setText(tr("Le&gend"));
    m_fold->setText(tr("Legend"));
    m_fold->setAccessibleName(isFolded() ? tr("Legend, folded away") : tr("Legend, open"));
    const QString tip = isFolded() ? tr("Show what the symbols mean (%1)") : tr("Fold the legend away (%1)");
    m_fold->setToolTip(tip.arg(m_open->shortcut().toString(QKeySequence::NativeText)));
}

void LegendStrip::takeColours()
{
    QColor ground = m_style.panelGround;
    ground.setAlpha(255);
    QPalette colours = palette();
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base, QPalette::Button}) {
        colours.setColor(role, ground);
    }
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        colours.setColor(role, m_style.panelInk);
    }
    if (ground.lightness() < 128) {
        // The frame of a box is darker than its ground, which nobody sees on a dark one.
        colours.setColor(QPalette::Base, mixed(ground, m_style.panelInk, 0.2));
    }
    setPalette(colours);
    setAutoFillBackground(true);
    dress(*m_fold);
}

void LegendStrip::dress(QWidget& part, QFont::Weight weight) const
{
    // A style sheet of the application keeps colours and type from passing on to children.
    QFont type;
    type.setPixelSize(qRound(typeSize * m_style.scale));
    type.setWeight(weight);
    part.setFont(type);
    part.setPalette(palette());
}

void LegendStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void LegendStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), m_style.panelRule);
}

void LegendStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        refit();
    }
}

} // namespace ketenkaart
