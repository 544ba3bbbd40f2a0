#pragma once

#include <QMenu>

namespace ketenkaart {

class MapSession;
class PresentSettingsMenu;

/// The menu "Presentation": what one does with scenes without looking at their list, and presenting itself. It only
/// asks; the session must outlive it.
class PresentationMenu : public QMenu
{
    Q_OBJECT

public:
    PresentationMenu(MapSession& session, QWidget* window);

    /// Sets the texts in the language of the interface.
    void retranslate();

Q_SIGNALS:
    /// The user wants the scenes on the whole screen: from the first on, or from the chosen one.
    void presentAsked(bool fromChosen);
    /// The user wants to see the list of scenes.
    void scenesAsked();
    void addViewAsked();
    void handOutAsked();

private:
    void updateActions();

    MapSession& m_session;
    PresentSettingsMenu* m_settings;
    QAction* m_present;
    QAction* m_presentFromChosen;
    QAction* m_slides;
    QAction* m_addView;
    QAction* m_handOut;
};

} // namespace ketenkaart
