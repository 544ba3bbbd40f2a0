#include "app/present/player_window.h"

#include "app/present/annotation_layer.h"
#include "app/present/notes_view.h"
#include "app/present/player_overlay.h"
#include "app/present/player_widget.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace ketenkaart {

namespace {

constexpr int pointerMilliseconds = 2000;
constexpr int typedMilliseconds = 5000;
constexpr int notesMargin = 40;
// Colours that no map has.
constexpr QColor inkOnLight(0xe3, 0x00, 0x7b);
constexpr QColor inkOnDark(0xff, 0x5c, 0xc8);

/// Keys with which one goes through the details of an actor when these have the focus.
bool isForWidgets(int key)
{
    switch (key) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
        return true;
    default:
        return false;
    }
}

AnnotationLayer::Tool toolOf(const PlayerState& state)
{
    if (state.curtain != PlayerState::Curtain::None) {
        return AnnotationLayer::Tool::None;
    }
    return state.tool == PlayerState::Tool::Pen         ? AnnotationLayer::Tool::Pen
           : state.tool == PlayerState::Tool::Spotlight ? AnnotationLayer::Tool::Spotlight
                                                        : AnnotationLayer::Tool::None;
}

} // namespace

PlayerWindow::PlayerWindow(PlayerControl& control, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_control(control)
    , m_player(new PlayerWidget(control, this))
    , m_annotations(new AnnotationLayer(m_player)) // what it has no use for goes on to the player
    , m_notesFrame(new QFrame(this))
    , m_notes(new NotesView(m_notesFrame))
    , m_overlay(new PlayerOverlay(this))
{
    setObjectName(QStringLiteral("playerWindow"));
    setWindowTitle(tr("Presentation – Ketenkaart"));
    m_notesFrame->setObjectName(QStringLiteral("notesFrame"));
    m_notesFrame->setStyleSheet(
        QStringLiteral("QFrame#notesFrame { background: #12181d; border-top: 3px solid #4a5a68; }"));
    auto* around = new QVBoxLayout(m_notesFrame);
    around->setContentsMargins(2 * notesMargin, notesMargin, 2 * notesMargin, notesMargin / 2);
    around->addWidget(m_notes);
    m_notesFrame->hide();
    m_pointerRest.setSingleShot(true);
    m_pointerRest.setInterval(pointerMilliseconds);
    m_typedRest.setSingleShot(true);
    m_typedRest.setInterval(typedMilliseconds);
    connect(&m_pointerRest, &QTimer::timeout, this, [this] { m_player->setCursor(Qt::BlankCursor); });
    connect(&m_typedRest, &QTimer::timeout, &m_control, &PlayerControl::forgetTyped);
    connect(&m_control, &PlayerControl::changed, this, &PlayerWindow::onStateChanged);
    connect(&m_control, &PlayerControl::messageAsked, m_overlay, &PlayerOverlay::showMessage);
    connect(&m_control, &PlayerControl::penCleared, m_annotations, &AnnotationLayer::clear);
    connect(m_player, &PlayerWidget::shownChanged, this, [this] {
        const bool isDark = m_player->shown()->layout.style.pageGround.lightnessF() < 0.5F;
        m_annotations->setInk(isDark ? inkOnDark : inkOnLight);
    });
    m_player->setFocus();
    qApp->installEventFilter(this);
    m_pointerRest.start();
}

void PlayerWindow::setNotes(const QString& notes)
{
    m_notes->setNotes(notes);
}

void PlayerWindow::onStateChanged()
{
    const PlayerState& state = m_control.state();
    m_annotations->setTool(toolOf(state));
    m_annotations->setVisible(state.curtain == PlayerState::Curtain::None);
    m_notesFrame->setVisible(state.showsNotes && state.curtain == PlayerState::Curtain::None);
    m_overlay->showState(state);
    if (state.typed.isEmpty()) {
        m_typedRest.stop();
    } else {
        m_typedRest.start();
    }
}

bool PlayerWindow::eventFilter(QObject* watched, QEvent* event)
{
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || widget->window() != this) {
        return QWidget::eventFilter(watched, event);
    }
    if (event->type() == QEvent::MouseMove || event->type() == QEvent::MouseButtonPress) {
        showPointer();
    } else if (event->type() == QEvent::KeyPress && widget != this && widget != m_player) {
        // The details of an actor must not keep the clicker from working.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (!isForWidgets(key->key()) && m_control.press(key->key(), key->modifiers())) {
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PlayerWindow::keyPressEvent(QKeyEvent* event)
{
    if (!m_control.press(event->key(), event->modifiers())) {
        QWidget::keyPressEvent(event);
    }
}

void PlayerWindow::showPointer()
{
    if (m_player->cursor().shape() == Qt::BlankCursor) {
        m_player->unsetCursor();
    }
    m_pointerRest.start();
}

void PlayerWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeParts();
}

void PlayerWindow::placeParts()
{
    for (QWidget* part : std::initializer_list<QWidget*>{m_player, m_annotations, m_overlay}) {
        part->setGeometry(rect());
    }
    m_notesFrame->setGeometry(QRect(0, qRound(0.62 * height()), width(), height() - qRound(0.62 * height())));
}

void PlayerWindow::closeEvent(QCloseEvent* event)
{
    // Closing the window is ending the presentation; who made it takes it away.
    event->ignore();
    Q_EMIT m_control.endAsked();
}

} // namespace ketenkaart
