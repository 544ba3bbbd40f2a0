#include "app/map/scene_accessible.h"

#include "app/map/explorable_scene.h"
#include "app/session/target_text.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

#include <algorithm>

namespace ketenkaart {

namespace {

/// Null while the widget is being destroyed: then it is no longer a scene.
ExplorableScene* sceneOf(QWidget* widget)
{
    return dynamic_cast<ExplorableScene*>(widget);
}

/// One symbol or link. It knows its key and looks the rest up, so that a screen reader that holds on to it is told of
/// the same thing on the next scene.
class TargetAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    TargetAccessible(QWidget* widget, QString key)
        : m_widget(widget)
        , m_key(std::move(key))
    {}

    [[nodiscard]] const QString& key() const { return m_key; }

    bool isValid() const override { return target() != nullptr; }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override
    {
        const QAccessibleInterface* list = parent();
        return list ? list->window() : nullptr;
    }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_widget); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }

    QString text(QAccessible::Text kind) const override
    {
        const SceneTarget* found = target();
        if (!found) {
            return {};
        }
        const MapSession& session = sceneOf(m_widget)->session();
        switch (kind) {
        case QAccessible::Name:
            return spokenName(*found, session);
        case QAccessible::Description:
            return spokenDescription(*found, session);
        default:
            return {};
        }
    }
    void setText(QAccessible::Text, const QString&) override {}

    QRect rect() const override
    {
        const SceneTarget* found = target();
        if (!found) {
            return {};
        }
        const QRect onWidget = sceneOf(m_widget)->onWidget(*found).toAlignedRect();
        return {m_widget->mapToGlobal(onWidget.topLeft()), onWidget.size()};
    }

    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        const SceneTarget* found = target();
        if (!found) {
            state.invalid = true;
            return state;
        }
        const ExplorableScene& scene = *sceneOf(m_widget);
        const Selection& selection = scene.session().selection();
        state.selectable = true;
        state.selected = selection.kind != Selection::Kind::None && !found->isLink() && found->hit.id == selection.id;
        state.focusable = !found->isLink();
        state.focused = m_widget->hasFocus() && scene.atKeyboard() == found;
        state.invisible = !m_widget->isVisible();
        state.offscreen = !scene.onWidget(*found).intersects(QRectF(m_widget->rect()));
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }

    QStringList actionNames() const override { return isValid() ? QStringList{pressAction()} : QStringList(); }
    void doAction(const QString& name) override
    {
        const SceneTarget* found = target();
        if (found && name == pressAction()) {
            sceneOf(m_widget)->choose(*found);
        }
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    [[nodiscard]] const SceneTarget* target() const
    {
        const ExplorableScene* scene = sceneOf(m_widget);
        return scene ? targetWithKey(scene->targets(), m_key) : nullptr;
    }

    QPointer<QWidget> m_widget;
    QString m_key;
};

/// The widget: a list of what it shows.
class SceneAccessible : public QAccessibleWidget
{
public:
    explicit SceneAccessible(QWidget* widget)
        : QAccessibleWidget(widget, QAccessible::List)
    {}

    ~SceneAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_ids)) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }

    int childCount() const override
    {
        const ExplorableScene* scene = upToDate();
        return scene ? static_cast<int>(scene->targets().size()) : 0;
    }

    QAccessibleInterface* child(int index) const override
    {
        const ExplorableScene* scene = upToDate();
        return scene && index >= 0 && index < static_cast<int>(scene->targets().size())
                   ? childFor(scene->targets()[static_cast<size_t>(index)])
                   : nullptr;
    }

    QAccessibleInterface* childAt(int x, int y) const override
    {
        const ExplorableScene* scene = upToDate();
        const SceneTarget* target = scene ? scene->targetAt(widget()->mapFromGlobal(QPoint(x, y))) : nullptr;
        return target ? childFor(*target) : nullptr;
    }

    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* item = dynamic_cast<const TargetAccessible*>(child);
        const ExplorableScene* scene = item ? sceneOf(widget()) : nullptr;
        const SceneTarget* target = scene ? targetWithKey(scene->targets(), item->key()) : nullptr;
        return target ? static_cast<int>(target - scene->targets().data()) : -1;
    }

    QAccessibleInterface* focusChild() const override
    {
        const ExplorableScene* scene = widget() && widget()->hasFocus() ? sceneOf(widget()) : nullptr;
        const SceneTarget* target = scene ? scene->atKeyboard() : nullptr;
        return target ? childFor(*target) : nullptr;
    }

    /// The one interface for this thing.
    [[nodiscard]] QAccessibleInterface* childFor(const SceneTarget& target) const
    {
        const auto known = m_ids.constFind(target.key);
        if (known != m_ids.constEnd()) {
            return QAccessible::accessibleInterface(*known);
        }
        auto* made = new TargetAccessible(widget(), target.key); // Qt's cache owns it from here on
        m_ids.insert(target.key, QAccessible::registerAccessibleInterface(made));
        return made;
    }

private:
    /// The scene, after forgetting what is no longer on it. Null while the widget goes.
    ExplorableScene* upToDate() const
    {
        ExplorableScene* scene = sceneOf(widget());
        if (scene && scene->sceneNumber() != m_sceneNumber) {
            m_sceneNumber = scene->sceneNumber();
            m_ids.removeIf([&](const QHash<QString, QAccessible::Id>::iterator& entry) {
                const bool gone = !targetWithKey(scene->targets(), entry.key());
                if (gone) {
                    QAccessible::deleteAccessibleInterface(entry.value());
                }
                return gone;
            });
        }
        return scene;
    }

    mutable QHash<QString, QAccessible::Id> m_ids; ///< those that somebody asked for
    mutable int m_sceneNumber = -1;
};

QAccessibleInterface* makeSceneAccessible(const QString& className, QObject* object)
{
    // Qt asks for each class from the most derived on: so before it asks for QQuickWidget, whose children would be the
    // items of MapView.qml.
    const bool isOurs = className == u"ketenkaart::MapWidget" || className == u"ketenkaart::DiagramView";
    auto* widget = isOurs ? qobject_cast<QWidget*>(object) : nullptr;
    return sceneOf(widget) ? new SceneAccessible(widget) : nullptr;
}

SceneAccessible* accessibleOf(QWidget& widget)
{
    return dynamic_cast<SceneAccessible*>(QAccessible::queryAccessibleInterface(&widget));
}

} // namespace

void installSceneAccessibility()
{
    QAccessible::installFactory(makeSceneAccessible); // Qt keeps each factory once
}

void tellSceneShown(QWidget& widget)
{
    if (accessibleOf(widget) && widget.isVisible()) {
        QAccessibleEvent event(&widget, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&event);
    }
}

void tellKeyboardTarget(QWidget& widget, const SceneTarget& target)
{
    if (const SceneAccessible* list = accessibleOf(widget)) {
        QAccessibleEvent event(list->childFor(target), QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

void tellSelection(QWidget& widget, const SceneTarget* target)
{
    const SceneAccessible* list = target ? accessibleOf(widget) : nullptr;
    if (list && widget.isVisible()) {
        QAccessibleEvent event(list->childFor(*target), QAccessible::Selection);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace ketenkaart
