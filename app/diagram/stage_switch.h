#pragma once

#include "app/diagram/diagram_view.h"
#include "app/diagram/morph_view.h"

#include <QStackedWidget>

namespace ketenkaart {

class MapWidget;

/// The middle of the window: the map, or the diagram of the chain in its place, and the flight between them.
class StageSwitch : public QStackedWidget
{
    Q_OBJECT

public:
    /// Takes the map as its child.
    StageSwitch(MapSession& session, MapWidget* map, QWidget* parent = nullptr);

    /// Flies to the diagram or back. Without a chain there is only the map.
    void showDiagram(bool on);
    [[nodiscard]] bool isDiagram() const { return m_wanted; }
    [[nodiscard]] DiagramView& diagram() const { return *m_diagram; }
    [[nodiscard]] MorphView& morph() const { return *m_morph; }
    /// What map or diagram shows now within its edges.
    [[nodiscard]] ShownContent shownContent() const;

Q_SIGNALS:
    /// The diagram or the map stands; after the flight.
    void switched(bool toDiagram);
    /// Map or diagram shows something else.
    void shownChanged();

private:
    void fly(bool toDiagram);
    void onDiagramReady();
    void onFlown(bool atDiagram);

    MapSession& m_session;
    MapWidget* m_map;
    DiagramView* m_diagram;
    MorphView* m_morph;
    bool m_wanted = false;
    bool m_waiting = false; ///< for the diagram to be laid out
};

} // namespace ketenkaart
