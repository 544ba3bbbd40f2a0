#pragma once

#include "app/present/player_control.h"

#include <QTimer>
#include <QWidget>

class QFrame;

namespace ketenkaart {

class AnnotationLayer;
class NotesView;
class PlayerOverlay;
class PlayerWidget;

/// The window of the player: the picture, and over it spotlight and pen, notes, messages. Takes the keys and hides the
/// pointer when it rests. Lives in the GUI thread.
class PlayerWindow : public QWidget
{
    Q_OBJECT

public:
    explicit PlayerWindow(PlayerControl& control, QWidget* parent = nullptr);

    [[nodiscard]] PlayerWidget& player() { return *m_player; }
    [[nodiscard]] PlayerOverlay& overlay() { return *m_overlay; }
    /// The notes that N shows over the picture, where there is no screen for the presenter.
    void setNotes(const QString& notes);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void onStateChanged();
    void placeParts();
    void showPointer();

    PlayerControl& m_control;
    PlayerWidget* m_player;
    AnnotationLayer* m_annotations;
    QFrame* m_notesFrame;
    NotesView* m_notes;
    PlayerOverlay* m_overlay;
    QTimer m_pointerRest;
    QTimer m_typedRest;
};

} // namespace ketenkaart
