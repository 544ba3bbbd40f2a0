#include "app/panels/form_keys.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QUndoStack>

#include <algorithm>
#include <tuple>
#include <vector>

namespace ketenkaart {

namespace {

class WheelFilter : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() != QEvent::Wheel) {
            return false;
        }
        event->ignore(); // so that the form gets it
        return true;
    }
};

/// A line of text would take back what was typed into it, and know nothing of the document.
class UndoFilter : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject*, QEvent* event) override
    {
        const auto* key = event->type() == QEvent::ShortcutOverride ? static_cast<QKeyEvent*>(event) : nullptr;
        if (!key || !(key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))) {
            return false;
        }
        event->ignore();
        return true;
    }
};

bool takesTab(const QWidget& widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isVisible() && !widget.focusProxy();
}

} // namespace

void leaveWheelToForm(QWidget& field)
{
    field.installEventFilter(new WheelFilter(&field));
}

void goToField(QWidget& field)
{
    for (QWidget* above = field.parentWidget(); above; above = above->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(above)) {
            area->ensureWidgetVisible(&field);
        }
    }
    field.setFocus();
}

void orderTabsByPlace(QWidget& form)
{
    std::vector<QWidget*> fields;
    for (QWidget* widget : form.findChildren<QWidget*>()) {
        if (takesTab(*widget)) {
            fields.push_back(widget);
        }
    }
    const auto place = [&](QWidget* widget) {
        const QPoint middle = widget->mapTo(&form, widget->rect().center());
        const QPoint corner = widget->mapTo(&form, QPoint());
        return std::tuple(corner.y() / 8, middle.x()); // what is a little higher is in the same row
    };
    std::ranges::stable_sort(fields, {}, place);
    for (size_t i = 1; i < fields.size(); ++i) {
        QWidget::setTabOrder(fields[i - 1], fields[i]);
    }
}

void undoInDocument(QWidget& window, QUndoStack& steps)
{
    QObject::connect(new QShortcut(QKeySequence::Undo, &window), &QShortcut::activated, &steps, &QUndoStack::undo);
    QObject::connect(new QShortcut(QKeySequence::Redo, &window), &QShortcut::activated, &steps, &QUndoStack::redo);
    auto* filter = new UndoFilter(&window);
    for (QLineEdit* line : window.findChildren<QLineEdit*>()) {
        line->installEventFilter(filter);
    }
}

void showUnlessTyped(QLineEdit& line, const QString& text)
{
    if (line.text().trimmed() != text) {
        line.setText(text);
        line.setCursorPosition(0);
    }
}

void letGoOfLines(QWidget& window)
{
    for (QLineEdit* line : window.findChildren<QLineEdit*>()) {
        line->disconnect(&window);
    }
}

} // namespace ketenkaart
