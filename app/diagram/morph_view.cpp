#include "app/diagram/morph_view.h"

#include "core/paint/scene_painter.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace ketenkaart {

namespace {

constexpr int durationMilliseconds = 800;
/// From here on names and links of the diagram appear; until then only the symbols fly.
constexpr double namesFrom = 0.7;

} // namespace

MorphView::MorphView(QWidget* parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_animation.setDuration(durationMilliseconds);
    m_animation.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& value) { setProgress(value.toDouble()); });
    connect(&m_animation, &QVariantAnimation::finished, this, [this] { Q_EMIT finished(m_toDiagram); });
}

void MorphView::setScenes(const QImage& map, const QHash<QString, MarkerItem>& onMap, const QImage& diagram,
                          const MapScene& diagramScene)
{
    m_map = map;
    m_onMap = onMap;
    m_diagram = diagram;
    m_scene = diagramScene;
    update();
}

void MorphView::start(bool toDiagram)
{
    m_animation.stop();
    m_toDiagram = toDiagram;
    m_animation.setStartValue(toDiagram ? 0.0 : 1.0);
    m_animation.setEndValue(toDiagram ? 1.0 : 0.0);
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0) {
        setProgress(toDiagram ? 1.0 : 0.0);
        Q_EMIT finished(toDiagram);
        return;
    }
    m_animation.start();
}

void MorphView::setProgress(double progress)
{
    m_progress = progress;
    update();
}

void MorphView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(rect(), m_scene.background);
    painter.setOpacity(std::clamp(1.0 - m_progress / namesFrom, 0.0, 1.0));
    painter.drawImage(rect(), m_map);
    if (m_progress > namesFrom) {
        painter.setOpacity((m_progress - namesFrom) / (1.0 - namesFrom));
        painter.drawImage(rect(), m_diagram);
    }
    for (const SceneItem& item : m_scene.items) {
        const auto* there = std::get_if<MarkerItem>(&item);
        if (!there) {
            continue;
        }
        MarkerItem marker = *there;
        const auto here = m_onMap.constFind(marker.id);
        if (here != m_onMap.constEnd()) {
            marker.centre = here->centre + (there->centre - here->centre) * m_progress;
            marker.radius = here->radius + (there->radius - here->radius) * m_progress;
            painter.setOpacity(1.0);
        } else {
            painter.setOpacity(m_progress);
        }
        paintMarker(painter, marker, m_scene.style.badge);
    }
}

} // namespace ketenkaart
