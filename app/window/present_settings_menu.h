#pragma once

#include <QMenu>

namespace ketenkaart {

/// How presentations are shown: with motion or without, how long flights take, on which screen. Shows what is kept in
/// the settings, which the player may have changed, each time that it opens.
class PresentSettingsMenu : public QMenu
{
    Q_OBJECT

public:
    explicit PresentSettingsMenu(QWidget* parent);

    /// Sets the texts in the language of the interface.
    void retranslate();

private:
    void fill();

    QMenu* m_flightTimes;
    QMenu* m_screens;
    QAction* m_reducedMotion;
};

} // namespace ketenkaart
