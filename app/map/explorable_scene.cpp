#include "app/map/explorable_scene.h"

#include "app/map/scene_accessible.h"
#include "app/session/link_choice.h"

#include <QKeyEvent>

#include <algorithm>

namespace ketenkaart {

namespace {

std::optional<Direction> directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return Direction::Left;
    case Qt::Key_Right:
        return Direction::Right;
    case Qt::Key_Up:
        return Direction::Up;
    case Qt::Key_Down:
        return Direction::Down;
    default:
        return {};
    }
}

/// The symbol of an actor or campus, or the one that the actor is gathered in.
const SceneTarget* symbolFor(const std::vector<SceneTarget>& targets, const QString& id)
{
    const auto isIt = [&](const SceneTarget& target) { return !target.isLink() && target.hit.id == id; };
    auto found = id.isEmpty() ? targets.end() : std::ranges::find_if(targets, isIt);
    if (found == targets.end() && !id.isEmpty()) {
        found =
            std::ranges::find_if(targets, [&](const SceneTarget& target) { return target.hit.members.contains(id); });
    }
    return found == targets.end() ? nullptr : &*found;
}

} // namespace

Selection selectionOf(const SceneHit& hit)
{
    switch (hit.kind) {
    case SceneHit::Kind::Actor:
        return {Selection::Kind::Actor, hit.id};
    case SceneHit::Kind::Campus:
        return {Selection::Kind::Campus, hit.id};
    default:
        return {};
    }
}

ExplorableScene::ExplorableScene(MapSession& session, QWidget& widget)
    : m_session(session)
    , m_widget(widget)
{
    installSceneAccessibility();
    QObject::connect(&session, &MapSession::selectionChanged, &widget,
                     [this] { tellSelection(m_widget, symbolFor(targets(), m_session.selection().id)); });
}

const std::vector<SceneTarget>& ExplorableScene::targets() const
{
    if (!m_targets) {
        const MapScene* scene = shownScene();
        const QRectF seen(toShownScene(QPointF()), toShownScene(QPointF(m_widget.width(), m_widget.height())));
        m_targets = scene ? targetsOf(*scene, seen) : std::vector<SceneTarget>();
    }
    return *m_targets;
}

const SceneTarget* ExplorableScene::atKeyboard() const
{
    return m_at ? targetWithKey(targets(), m_at->key) : nullptr;
}

QRectF ExplorableScene::onWidget(const SceneTarget& target) const
{
    return {toWidget(target.bounds.topLeft()), toWidget(target.bounds.bottomRight())};
}

void ExplorableScene::choose(const SceneTarget& target)
{
    const SceneHit hit = target.hit; // choosing may bring another scene
    switch (hit.kind) {
    case SceneHit::Kind::Actor:
    case SceneHit::Kind::Campus:
        m_session.select(selectionOf(hit));
        break;
    case SceneHit::Kind::Link:
        if (const Link* link = m_session.dataset().link(hit.id)) {
            putForward(m_session, *link);
        }
        break;
    case SceneHit::Kind::Cluster:
    case SceneHit::Kind::None:
        break;
    }
}

const SceneTarget* ExplorableScene::targetAt(const QPointF& onWidget) const
{
    const MapScene* scene = shownScene();
    return scene ? targetWithKey(targets(), keyOf(hitTest(*scene, toShownScene(onWidget)))) : nullptr;
}

void ExplorableScene::onSceneShown()
{
    m_targets.reset();
    ++m_sceneNumber;
    if (m_at) {
        const SceneTarget* same = atKeyboard();
        // A cluster that opened, or closed: whoever the keyboard was at is somewhere else now.
        const SceneTarget* heir = same ? same : symbolFor(targets(), m_at->hit.members.value(0, m_at->hit.id));
        if (heir && heir != same) {
            putKeyboardAt(heir);
        } else {
            showKeyboardTarget();
        }
    }
    tellSceneShown(m_widget);
}

void ExplorableScene::leaveKeyboardTarget()
{
    if (m_at) {
        m_at.reset();
        showKeyboardTarget();
    }
}

bool ExplorableScene::takeKey(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers != Qt::NoModifier) {
        return false;
    }
    if (const auto direction = directionOf(event.key())) {
        showFocusFrame(true);
        go(*direction);
        return true;
    }
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_Space) {
        const SceneTarget* target = atKeyboard();
        target = target ? target : symbolFor(targets(), m_session.hoveredId());
        if (target) {
            choose(*target);
        }
        return target != nullptr;
    }
    return false;
}

void ExplorableScene::onFocusIn(Qt::FocusReason reason)
{
    // Who clicks sees where he is.
    showFocusFrame(reason != Qt::MouseFocusReason && reason != Qt::PopupFocusReason &&
                   reason != Qt::ActiveWindowFocusReason && reason != Qt::OtherFocusReason);
}

void ExplorableScene::onFocusOut(Qt::FocusReason reason)
{
    showFocusFrame(false);
    if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason && m_at) {
        leaveKeyboardTarget();
        m_session.hover({});
    }
}

const SceneTarget* ExplorableScene::startOfWalk() const
{
    if (const SceneTarget* target = atKeyboard()) {
        return target;
    }
    if (const SceneTarget* target = symbolFor(targets(), m_session.hoveredId())) {
        return target;
    }
    return symbolFor(targets(), m_session.selection().id);
}

void ExplorableScene::go(Direction direction)
{
    const SceneTarget* start = startOfWalk();
    if (start) {
        const SceneTarget* next = nextTowards(targets(), start->hit.position, direction);
        putKeyboardAt(next ? next : start);
        return;
    }
    const QRectF widget(m_widget.rect());
    putKeyboardAt(nearestTo(targets(), toShownScene(widget.center())));
}

void ExplorableScene::putKeyboardAt(const SceneTarget* target)
{
    if (!target) {
        return;
    }
    m_at = *target;
    m_session.hover(m_at->hit.id); // empty for a cluster: nobody in particular
    showKeyboardTarget();
    tellKeyboardTarget(m_widget, *m_at);
}

} // namespace ketenkaart
