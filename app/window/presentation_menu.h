#pragma once

#include <QMenu>

namespace ketenkaart {

class MapSession;
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

    /// The panel does what the menu asks for.
    void setPanel(ScenesPanel* panel);

Q_SIGNALS:
    /// The user wants to see the panel.
    void scenesAsked();

private:
    void updateActions();

    MapSession& m_session;
    QAction* m_present;
    QAction* m_presentFromChosen;
    QAction* m_scenes;
    QAction* m_addView;
    QAction* m_handOut;
    QAction* m_keep;
};

} // namespace ketenkaart
