#pragma once

#include <QObject>
#include <QString>

#include <vector>

namespace ketenkaart {

/// What a key, a click or a gesture asks of the player.
enum class PlayerCommand {
    Next,
    Previous,
    First,
    Last,
    Confirm, ///< jumps to the number that was typed; the next scene without one
    Erase,   ///< the last digit; the previous scene without one
    Black,
    White,
    StepOut, ///< out of what is open: key list, number, black, tool, notes, exploring, and in the end the presentation
    Spotlight,
    Pen,
    ClearPen,
    BackToScene,
    Notes,
    ReducedMotion,
    ZoomIn,
    ZoomOut,
    PanLeft,
    PanRight,
    PanUp,
    PanDown,
    KeyList,
    SwapScreens
};

/// Where the presentation is, and what lies over it.
struct PlayerState
{
    enum class Curtain { None, Black, White };
    enum class Tool { None, Spotlight, Pen };

    int slide = -1; ///< from 0; -1 in a presentation without scenes
    int step = 0;   ///< stages that the presenter has shown of a slide that goes step by step
    Curtain curtain = Curtain::None;
    Tool tool = Tool::None;
    bool isExploring = false;
    bool showsNotes = false;
    bool showsKeys = false;
    bool hasReducedMotion = false;
    QString typed; ///< digits of a number that is being typed

    bool operator==(const PlayerState&) const = default;
};

/// How the player comes to another picture.
enum class Move {
    Forward,    ///< to the next scene
    Back,       ///< to the scene before, all of it shown
    Jump,       ///< to any scene
    NextStage,  ///< the same scene with a stage more
    StageBefore ///< the same scene with a stage less
};

/// The rules of the player, without any widget: which scene and which of its stages is shown, what lies over it, and
/// what each key does. Whoever shows it follows the signals and says what it found out: setStepCount(), setMoving().
/// Lives in the GUI thread.
class PlayerControl : public QObject
{
    Q_OBJECT

public:
    explicit PlayerControl(QObject* parent = nullptr);

    [[nodiscard]] const PlayerState& state() const { return m_state; }
    [[nodiscard]] int slideCount() const { return m_slideCount; }
    /// How many stages the presenter shows one after another on the present scene; 0 when it does not go step by step.
    [[nodiscard]] int stepCount() const { return m_stepCount; }

    /// Starts a presentation of so many scenes, at this one or at the nearest that there is.
    void start(int slideCount, int firstSlide = 0);
    /// Another number of scenes, while it runs.
    void setSlideCount(int slideCount);
    /// Tells how many stages a scene shows one after another; without effect once another scene is on.
    void setStepCount(int slide, int steps);
    /// Whether something moves on its way to the picture that was asked for.
    void setMoving(bool moving) { m_isMoving = moving; }
    /// Something of the scene is being explored, or no longer.
    void setExploring(bool exploring);
    void setReducedMotion(bool reduced);

    /// Takes a key of the keyboard or of a clicker. False when it means nothing here.
    bool press(int key, Qt::KeyboardModifiers modifiers);
    void execute(PlayerCommand command);
    /// To a scene, from 0.
    void goTo(int slide);
    /// Forgets the digits that were typed, when nothing came after them.
    void forgetTyped();

Q_SIGNALS:
    /// Another picture is to be shown: that of state().slide and state().step.
    void moved(ketenkaart::Move move);
    /// What moves is to be shown as it ends, at once.
    void finishAsked();
    /// Anything of the state; after moved().
    void changed();
    /// The exact scene again, after exploring.
    void sceneAsked();
    void zoomAsked(double factor);
    /// In tenths of the picture.
    void panAsked(int right, int down);
    void penCleared();
    void swapAsked();
    void endAsked();
    /// Something to tell for a moment.
    void messageAsked(const QString& text);

private:
    void next();
    void previous();
    void stepOut();
    void confirm();
    void typeDigit(int digit);
    void toggleCurtain(PlayerState::Curtain curtain);
    void toggleTool(PlayerState::Tool tool);
    /// Lifts the curtain or leaves exploring, when that is all that going on does now.
    bool returnToPicture();
    void moveTo(int slide, Move move);

    PlayerState m_state;
    int m_slideCount = 0;
    int m_stepCount = 0;
    bool m_isMoving = false;
};

} // namespace ketenkaart
