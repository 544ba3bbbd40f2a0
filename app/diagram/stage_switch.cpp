#include "app/diagram/stage_switch.h"

#include "app/map/map_widget.h"

namespace ketenkaart {

StageSwitch::StageSwitch(MapSession& session, MapWidget* map, QWidget* parent)
    : QStackedWidget(parent)
    , m_session(session)
    , m_map(map)
    , m_diagram(new DiagramView(session, this))
    , m_morph(new MorphView(this))
{
    addWidget(m_map);
    addWidget(m_diagram);
    addWidget(m_morph);
    connect(m_diagram, &DiagramView::diagramShown, this, &StageSwitch::onDiagramReady);
    connect(m_diagram, &DiagramView::diagramShown, this, &StageSwitch::shownChanged);
    connect(m_map, &MapWidget::sceneShown, this, &StageSwitch::shownChanged);
    connect(this, &StageSwitch::switched, this, &StageSwitch::shownChanged);
    connect(m_morph, &MorphView::finished, this, &StageSwitch::onFlown);
    connect(&m_session, &MapSession::filterChanged, this, [this] {
        if (m_session.filter().chainIds.isEmpty()) {
            showDiagram(false);
        }
    });
}

ShownContent StageSwitch::shownContent() const
{
    return contentOf(currentWidget() == m_diagram ? m_diagram->targets() : m_map->targets(), m_session.dataset());
}

void StageSwitch::showDiagram(bool on)
{
    if (on == m_wanted || (on && m_session.filter().chainIds.isEmpty())) {
        return;
    }
    m_wanted = on;
    if (!on) {
        m_waiting = false;
        fly(false);
        return;
    }
    // The map stays until the diagram is laid out.
    m_waiting = true;
    m_diagram->prepare(m_map->size());
}

void StageSwitch::onDiagramReady()
{
    if (m_waiting) {
        m_waiting = false;
        fly(true);
    }
}

void StageSwitch::fly(bool toDiagram)
{
    QHash<QString, MarkerItem> onMap;
    for (const SceneItem& item : m_diagram->scene().items) {
        if (const auto* marker = std::get_if<MarkerItem>(&item)) {
            if (const auto there = m_map->symbolOf(marker->id)) {
                onMap.insert(marker->id, *there);
            }
        }
    }
    m_morph->setScenes(m_map->grabFramebuffer(), onMap, m_diagram->image(), m_diagram->scene());
    setCurrentWidget(m_morph);
    m_morph->start(toDiagram);
}

void StageSwitch::onFlown(bool atDiagram)
{
    setCurrentWidget(atDiagram ? static_cast<QWidget*>(m_diagram) : m_map);
    Q_EMIT switched(atDiagram);
}

} // namespace ketenkaart
