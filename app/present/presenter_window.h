#pragma once

#include "app/present/elapsed_time.h"

#include <QImage>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace ketenkaart {

class NotesView;
class PictureView;

/// What the presenter sees of where the presentation is. Texts are in the language of the presentation and shown
/// literally.
struct PresenterState
{
    int index = 0; ///< of the scene, from 0
    int count = 0;
    int step = 0;  ///< stages that have been shown
    int steps = 0; ///< stages that are shown one after another; 0 for none
    QString title;
    QString notes;
    QString nextTitle;      ///< empty on the last scene
    QStringList problems;   ///< what the scene names and the data lack
    bool isCovered = false; ///< black or white: nobody sees the scene

    bool operator==(const PresenterState&) const = default;
};

/// The screen of the presenter: scene, next scene, notes, clock and elapsed time. It only shows and asks; whoever made
/// it follows its signals. Lives in the GUI thread.
class PresenterWindow : public QWidget
{
    Q_OBJECT

public:
    explicit PresenterWindow(QWidget* parent = nullptr);

    void showState(const PresenterState& state);
    /// Pictures of the scene as it is and of the next one; null for none.
    void showPictures(const QImage& current, const QImage& next);
    /// Starts counting; at the first scene that is shown.
    void startClock();

Q_SIGNALS:
    void forwardAsked();
    void backAsked();
    void blackAsked();
    void swapScreensAsked();
    void endAsked();
    /// Every key that this window has no use for itself.
    void keyPressed(int key, Qt::KeyboardModifiers modifiers);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void updateClock();
    void updateTexts();

    PresenterState m_state;
    ElapsedTime m_elapsed;
    QTimer m_tick;
    PictureView* m_current = nullptr;
    PictureView* m_next = nullptr;
    NotesView* m_notes = nullptr;
    QLabel* m_position = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_covered = nullptr;
    QLabel* m_problems = nullptr;
    QLabel* m_nextTitle = nullptr;
    QLabel* m_clock = nullptr;
    QLabel* m_time = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_reset = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_forward = nullptr;
    QPushButton* m_black = nullptr;
    QPushButton* m_swap = nullptr;
    QPushButton* m_end = nullptr;
    QToolButton* m_larger = nullptr;
    QToolButton* m_smaller = nullptr;
};

} // namespace ketenkaart
