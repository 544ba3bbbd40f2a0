#pragma once

#include "app/map/map_widget.h"
#include "app/session/map_session.h"

#include <QWidget>

namespace ketenkaart {

class LegendStrip;
class StageSwitch;

/// The middle of the window: the map, or the diagram in its place; above it what is unusual about it, below it the
/// legend of what is shown.
class MapArea : public QWidget
{
    Q_OBJECT

public:
    MapArea(MapSession& session, QWidget* parent);

    [[nodiscard]] MapWidget& map() const { return *m_map; }
    [[nodiscard]] StageSwitch& stage() const { return *m_stage; }
    [[nodiscard]] LegendStrip& legend() const { return *m_legend; }

    /// What of it is kept until the next time: whether the legend is folded away.
    void saveState() const;
    void restoreState();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void updateLegend();

    MapWidget* m_map;
    StageSwitch* m_stage;
    LegendStrip* m_legend;
};

} // namespace ketenkaart
