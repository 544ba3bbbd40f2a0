#include "app/present/player_control.h"

#include <algorithm>
#include <limits>
#include <numbers>
#include <optional>

namespace ketenkaart {

namespace {

/// Stages of a scene whose number of stages is not known yet: all of them.
constexpr int allSteps = std::numeric_limits<int>::max();
/// Longer than any number of scenes.
constexpr qsizetype mostDigits = 4;

constexpr double zoomStep = std::numbers::sqrt2;

/// Two-button clickers send Page Up and Page Down, others arrows; their further buttons send F5, Esc, B and full stop.
std::optional<PlayerCommand> commandOf(int key, Qt::KeyboardModifiers modifiers)
{
    using enum PlayerCommand;
    const bool shift = modifiers.testFlag(Qt::ShiftModifier);
    switch (key) {
    case Qt::Key_Left:
        return shift ? PanLeft : Previous;
    case Qt::Key_Right:
        return shift ? PanRight : Next;
    case Qt::Key_Up:
        return shift ? PanUp : Previous;
    case Qt::Key_Down:
        return shift ? PanDown : Next;
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return Next;
    case Qt::Key_PageUp:
        return Previous;
    case Qt::Key_Backspace:
        return Erase;
    case Qt::Key_Home:
        return First;
    case Qt::Key_End:
        return Last;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Confirm;
    case Qt::Key_B:
    case Qt::Key_Period:
        return Black;
    case Qt::Key_W:
    case Qt::Key_Comma:
        return White;
    case Qt::Key_Escape:
        return StepOut;
    case Qt::Key_S:
        return Spotlight;
    case Qt::Key_P:
        return Pen;
    case Qt::Key_E:
        return ClearPen;
    case Qt::Key_R:
        return BackToScene;
    case Qt::Key_N:
        return Notes;
    case Qt::Key_M:
        return ReducedMotion;
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift
        return ZoomIn;
    case Qt::Key_Minus:
        return ZoomOut;
    case Qt::Key_Question:
    case Qt::Key_F:
    case Qt::Key_F1:
        return KeyList;
    case Qt::Key_X:
        return SwapScreens;
    default:
        return std::nullopt;
    }
}

} // namespace

PlayerControl::PlayerControl(QObject* parent)
    : QObject(parent)
{}

void PlayerControl::start(int slideCount, int firstSlide)
{
    const bool reduced = m_state.hasReducedMotion;
    m_state = {};
    m_state.hasReducedMotion = reduced;
    m_slideCount = std::max(slideCount, 0);
    m_stepCount = 0;
    m_isMoving = false;
    if (m_slideCount > 0) {
        moveTo(std::clamp(firstSlide, 0, m_slideCount - 1), Move::Jump);
    }
    Q_EMIT changed();
}

void PlayerControl::setSlideCount(int slideCount)
{
    m_slideCount = std::max(slideCount, 0);
    if (m_state.slide >= m_slideCount || (m_state.slide < 0 && m_slideCount > 0)) {
        m_state.slide = m_slideCount - 1;
        if (m_state.slide >= 0) {
            moveTo(m_state.slide, Move::Jump);
        }
    }
    Q_EMIT changed();
}

void PlayerControl::setStepCount(int slide, int steps)
{
    if (slide == m_state.slide) {
        m_stepCount = std::max(steps, 0);
        m_state.step = std::clamp(m_state.step, 0, m_stepCount);
        Q_EMIT changed();
    }
}

void PlayerControl::setExploring(bool exploring)
{
    if (m_state.isExploring != exploring) {
        m_state.isExploring = exploring;
        Q_EMIT changed();
    }
}

void PlayerControl::setReducedMotion(bool reduced)
{
    if (m_state.hasReducedMotion != reduced) {
        m_state.hasReducedMotion = reduced;
        Q_EMIT changed();
    }
}

bool PlayerControl::press(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        return false;
    }
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        typeDigit(key - Qt::Key_0);
        return true;
    }
    if (key == Qt::Key_F5) { // starts a presentation, and this one has been started
        return true;
    }
    if (const auto command = commandOf(key, modifiers)) {
        execute(*command);
        return true;
    }
    return false;
}

void PlayerControl::execute(PlayerCommand command)
{
    using enum PlayerCommand;
    if (command != Confirm && command != Erase && command != StepOut) {
        m_state.typed.clear();
    }
    if (command != KeyList && command != StepOut) {
        m_state.showsKeys = false;
    }
    switch (command) {
    case Next:
        next();
        break;
    case Previous:
        previous();
        break;
    case First:
        goTo(0);
        break;
    case Last:
        goTo(m_slideCount - 1);
        break;
    case Confirm:
        confirm();
        break;
    case Erase:
        if (m_state.typed.isEmpty()) {
            previous();
        } else {
            m_state.typed.chop(1);
        }
        break;
    case Black:
        toggleCurtain(PlayerState::Curtain::Black);
        break;
    case White:
        toggleCurtain(PlayerState::Curtain::White);
        break;
    case StepOut:
        stepOut();
        break;
    case Spotlight:
        toggleTool(PlayerState::Tool::Spotlight);
        break;
    case Pen:
        toggleTool(PlayerState::Tool::Pen);
        break;
    case ClearPen:
        Q_EMIT penCleared();
        break;
    case BackToScene:
        if (m_state.isExploring) {
            m_state.isExploring = false;
            Q_EMIT sceneAsked();
        }
        break;
    case Notes:
        m_state.showsNotes = !m_state.showsNotes;
        break;
    case ReducedMotion:
        m_state.hasReducedMotion = !m_state.hasReducedMotion;
        Q_EMIT messageAsked(m_state.hasReducedMotion ? tr("Scenes change without motion")
                                                     : tr("Scenes change with motion"));
        break;
    case ZoomIn:
        Q_EMIT zoomAsked(zoomStep);
        break;
    case ZoomOut:
        Q_EMIT zoomAsked(1.0 / zoomStep);
        break;
    case PanLeft:
        Q_EMIT panAsked(-1, 0);
        break;
    case PanRight:
        Q_EMIT panAsked(1, 0);
        break;
    case PanUp:
        Q_EMIT panAsked(0, -1);
        break;
    case PanDown:
        Q_EMIT panAsked(0, 1);
        break;
    case KeyList:
        m_state.showsKeys = !m_state.showsKeys;
        break;
    case SwapScreens:
        Q_EMIT swapAsked();
        break;
    }
    Q_EMIT changed();
}

bool PlayerControl::returnToPicture()
{
    if (m_state.curtain != PlayerState::Curtain::None) {
        m_state.curtain = PlayerState::Curtain::None;
        return true;
    }
    if (m_state.isExploring) {
        m_state.isExploring = false;
        Q_EMIT sceneAsked();
        return true;
    }
    return false;
}

void PlayerControl::next()
{
    if (m_state.slide < 0 || returnToPicture()) {
        return;
    }
    if (m_isMoving) { // who is in a hurry sees it as it ends, and goes on from there
        Q_EMIT finishAsked();
        return;
    }
    if (m_state.step < m_stepCount) {
        ++m_state.step;
        Q_EMIT moved(Move::NextStage);
    } else if (m_state.slide + 1 < m_slideCount) {
        moveTo(m_state.slide + 1, Move::Forward);
    } else {
        Q_EMIT messageAsked(tr("This is the last scene. Esc ends the presentation."));
    }
}

void PlayerControl::previous()
{
    if (m_state.slide < 0 || returnToPicture()) {
        return;
    }
    if (m_isMoving) {
        Q_EMIT finishAsked();
    }
    if (m_state.step > 0 && m_stepCount > 0) {
        --m_state.step;
        Q_EMIT moved(Move::StageBefore);
    } else if (m_state.slide > 0) {
        moveTo(m_state.slide - 1, Move::Back);
    } else {
        Q_EMIT messageAsked(tr("This is the first scene."));
    }
}

void PlayerControl::goTo(int slide)
{
    if (slide < 0 || slide >= m_slideCount) {
        return;
    }
    m_state.curtain = PlayerState::Curtain::None;
    if (m_isMoving) {
        Q_EMIT finishAsked();
    }
    moveTo(slide, slide == m_state.slide + 1 ? Move::Forward : Move::Jump);
    Q_EMIT changed();
}

void PlayerControl::moveTo(int slide, Move move)
{
    m_state.slide = slide;
    m_state.step = move == Move::Back ? allSteps : 0;
    m_stepCount = 0;
    m_state.isExploring = false;
    m_state.tool = PlayerState::Tool::None;
    Q_EMIT penCleared();
    Q_EMIT moved(move);
}

void PlayerControl::confirm()
{
    if (m_state.typed.isEmpty()) {
        next();
        return;
    }
    const int number = m_state.typed.toInt();
    m_state.typed.clear();
    if (number >= 1 && number <= m_slideCount) {
        goTo(number - 1);
    } else {
        Q_EMIT messageAsked(tr("There is no scene %1; the last one is %2.").arg(number).arg(m_slideCount));
    }
}

void PlayerControl::typeDigit(int digit)
{
    m_state.showsKeys = false;
    if (m_state.typed.size() < mostDigits && (digit > 0 || !m_state.typed.isEmpty())) {
        m_state.typed += QString::number(digit);
    }
    Q_EMIT changed();
}

void PlayerControl::forgetTyped()
{
    if (!m_state.typed.isEmpty()) {
        m_state.typed.clear();
        Q_EMIT changed();
    }
}

void PlayerControl::toggleCurtain(PlayerState::Curtain curtain)
{
    m_state.curtain = m_state.curtain == curtain ? PlayerState::Curtain::None : curtain;
}

void PlayerControl::toggleTool(PlayerState::Tool tool)
{
    m_state.tool = m_state.tool == tool ? PlayerState::Tool::None : tool;
}

void PlayerControl::stepOut()
{
    if (m_state.showsKeys) {
        m_state.showsKeys = false;
    } else if (!m_state.typed.isEmpty()) {
        m_state.typed.clear();
    } else if (m_state.curtain != PlayerState::Curtain::None) {
        m_state.curtain = PlayerState::Curtain::None;
    } else if (m_state.tool != PlayerState::Tool::None) {
        m_state.tool = PlayerState::Tool::None;
    } else if (m_state.showsNotes) {
        m_state.showsNotes = false;
    } else if (m_state.isExploring) {
        m_state.isExploring = false;
        Q_EMIT sceneAsked();
    } else {
        Q_EMIT endAsked();
    }
}

} // namespace ketenkaart
