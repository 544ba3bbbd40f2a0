#pragma once

#include "app/present/presentation.h"

#include <QMenu>

namespace ketenkaart {

class MapSession;
class PresentSettingsMenu;
class ScenesPanel;

/// The menu "Presentation": what one does with scenes without looking at their list, and presenting itself. The
/// session must outlive it.
class PresentationMenu : public QMenu
{
    Q_OBJECT

public:
    PresentationMenu(MapSession& session, QWidget* window);

    /// Sets the texts in the language of the interface.
    void retranslate();

    /// The panel does what the menu asks for; the menu presents when the panel asks for it.
    void setPanel(ScenesPanel* panel);
    void setBaseMap(std::shared_ptr<const BaseMap> baseMap) { m_baseMap = std::move(baseMap); }
    /// Shows the scenes of the session on the whole screen, from this one on, counted from 0.
    void present(int place);
    [[nodiscard]] Presentation& presentation() { return m_presentation; }

Q_SIGNALS:
    /// The user wants to see the panel.
    void scenesAsked();

private:
    void updateActions();

    MapSession& m_session;
    std::shared_ptr<const BaseMap> m_baseMap;
    Presentation m_presentation;
    PresentSettingsMenu* m_settings;
    QAction* m_present;
    QAction* m_presentFromChosen;
    QAction* m_scenes;
    QAction* m_addView;
    QAction* m_handOut;
    QAction* m_keep;
};

} // namespace ketenkaart
