#include "app/analysis/flow_view.h"

#include "app/panels/panel_text.h"
#include "core/paint/scene_painter.h"
#include "core/scene/text_metrics.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace ketenkaart {

namespace {

TextStyle legendStyle(const MapStyle& style)
{
    return {11.0 * style.scale, QFont::Normal, false, 0.0, style.pageInk, Qt::transparent, 0.0};
}

} // namespace

FlowView::FlowView(QWidget* parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(360, 200);
    retranslate();
}

QSize FlowView::sizeHint() const
{
    return {1000, 380};
}

void FlowView::setFlows(const Flows& flows, const FlowChoice& choice, const MapStyle& style)
{
    m_flows = flows;
    m_choice = choice;
    m_style = style;
    m_hovered.reset();
    m_current.reset();
    m_chosen.reset();
    layOut();
    retranslate();
}

void FlowView::clearChosen()
{
    m_chosen.reset();
    update();
}

QString FlowView::textOf(size_t ribbon) const
{
    return flowText(m_flows.front().second, m_diagram.ribbons[ribbon]);
}

void FlowView::layOut()
{
    // The legend depends on the ribbons, not on their places.
    m_diagram = buildFlowDiagram(m_flows, m_choice, m_style, size());
    const double height = placeLegend();
    m_diagram = buildFlowDiagram(m_flows, m_choice, m_style, QSizeF(width(), this->height() - height));
    update();
}

double FlowView::placeLegend()
{
    // In lines across the foot: the legend of a page has columns, and is too high for a panel.
    m_legend.clear();
    const TextStyle style = legendStyle(m_style);
    const double line = 17.0 * m_style.scale;
    const double swatch = 12.0 * m_style.scale;
    QPointF corner(8.0, 0.0);
    for (const LegendSection& section : m_diagram.scene.legend.sections) {
        for (const LegendEntry& entry : section.entries) {
            const auto* sample = std::get_if<MarkerSample>(&entry.sample);
            const double needed = swatch + 6.0 + textWidth(entry.text, style) + 20.0;
            if (corner.x() > 8.0 && corner.x() + needed > width()) {
                corner = QPointF(8.0, corner.y() + line);
            }
            m_legend.push_back({QRectF(corner, QSizeF(swatch, swatch)), sample ? *sample : MarkerSample(), entry.text});
            corner.rx() += needed;
        }
    }
    if (m_legend.empty()) {
        return 0.0;
    }
    const double height = corner.y() + line + 2.0;
    for (LegendPart& part : m_legend) {
        part.swatch.translate(0.0, this->height() - height);
    }
    return height;
}

void FlowView::paintLegend(QPainter& painter) const
{
    const TextStyle style = legendStyle(m_style);
    for (const LegendPart& part : m_legend) {
        painter.setPen(QPen(part.sample.outline, 1.0));
        painter.setBrush(part.sample.fill);
        painter.drawRect(part.swatch);
        paintText(painter, part.text,
                  QPointF(part.swatch.right() + 6.0, part.swatch.center().y() + capHeight(style) / 2.0), style);
    }
}

void FlowView::retranslate()
{
    const QString name = tr("Flows between the provinces");
    setAccessibleName(m_current ? textOf(*m_current) : name);
    setAccessibleDescription(tr("Arrow keys go from flow to flow; Enter shows its links."));
}

void FlowView::setCurrent(std::optional<size_t> ribbon)
{
    m_current = ribbon;
    retranslate();
    update();
}

void FlowView::choose(size_t ribbon)
{
    m_chosen = ribbon;
    setCurrent(ribbon);
    Q_EMIT ribbonChosen(ribbon);
}

void FlowView::paintAround(QPainter& painter, std::optional<size_t> ribbon, const QPen& pen) const
{
    if (ribbon && *ribbon < m_diagram.ribbons.size()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(pen);
        painter.drawPath(m_diagram.ribbons[*ribbon].path);
    }
}

void FlowView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_style.pageGround);
    paintItems(painter, m_diagram.scene.items, m_style);
    paintLegend(painter);
    if (m_chosen && *m_chosen < m_diagram.ribbons.size()) {
        QColor bright = m_style.highlight;
        bright.setAlphaF(0.35F);
        painter.fillPath(m_diagram.ribbons[*m_chosen].path, bright);
    }
    paintAround(painter, m_chosen, QPen(m_style.pageInk, 2.4));
    paintAround(painter, m_hovered, QPen(m_style.pageInk, 1.4));
    if (hasFocus()) {
        paintAround(painter, m_current, QPen(m_style.pageInk, 2.0, Qt::DotLine));
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void FlowView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void FlowView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        layOut();
        retranslate();
    }
}

void FlowView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && !m_current && !m_diagram.ribbons.empty()) {
        setCurrent(0);
    }
    update();
}

void FlowView::keyPressEvent(QKeyEvent* event)
{
    const size_t count = m_diagram.ribbons.size();
    if (count == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        setCurrent(m_current ? (*m_current + 1) % count : 0);
        break;
    case Qt::Key_Up:
    case Qt::Key_Left:
        setCurrent(m_current ? (*m_current + count - 1) % count : count - 1);
        break;
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(count - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        choose(m_current.value_or(0));
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FlowView::mouseMoveEvent(QMouseEvent* event)
{
    const auto hit = ribbonAt(m_diagram, event->position());
    if (hit != m_hovered) {
        m_hovered = hit;
        update();
    }
    setCursor(hit ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (hit) {
        QToolTip::showText(event->globalPosition().toPoint(), plainToolTip(textOf(*hit)), this);
    } else {
        QToolTip::hideText();
    }
}

void FlowView::mousePressEvent(QMouseEvent* event)
{
    const auto hit = ribbonAt(m_diagram, event->position());
    if (event->button() == Qt::LeftButton && hit) {
        choose(*hit);
    }
}

void FlowView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    m_hovered.reset();
    update();
}

} // namespace ketenkaart
