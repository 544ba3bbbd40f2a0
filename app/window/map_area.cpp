#include "app/window/map_area.h"

#include "app/diagram/stage_switch.h"
#include "app/panels/legend_strip.h"
#include "app/window/notice_strip.h"

#include <QSettings>
#include <QVBoxLayout>

namespace ketenkaart {

namespace {

constexpr QLatin1StringView foldedKey("view/legendFolded");

} // namespace

MapArea::MapArea(MapSession& session, QWidget* parent)
    : QWidget(parent)
    , m_map(new MapWidget(session, this))
    , m_stage(new StageSwitch(session, m_map, this))
    , m_legend(new LegendStrip(session, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new NoticeStrip(session, this));
    layout->addWidget(m_stage, 1);
    layout->addWidget(m_legend);
    connect(m_stage, &StageSwitch::shownChanged, this, &MapArea::updateLegend);
    setTabOrder(m_map, &m_stage->diagram());
    setTabOrder(&m_stage->diagram(), m_legend->firstField());
}

void MapArea::updateLegend()
{
    if (m_stage->currentWidget() == &m_stage->diagram()) {
        const MapScene& scene = m_stage->diagram().scene();
        m_legend->setLegend(scene.legend, scene.style);
    } else if (const auto rendered = m_map->renderedScene(); rendered && m_stage->currentWidget() == m_map) {
        m_legend->setLegend(rendered->scene.legend, rendered->scene.style);
    }
    // At once: the map that has another size now is asked for before anybody takes this one for the last.
    m_legend->layout()->activate();
    layout()->activate();
}

void MapArea::saveState() const
{
    QSettings().setValue(foldedKey, m_legend->isFolded());
}

void MapArea::restoreState()
{
    m_legend->setFolded(QSettings().value(foldedKey).toBool());
}

void MapArea::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_legend->refit();
}

} // namespace ketenkaart
