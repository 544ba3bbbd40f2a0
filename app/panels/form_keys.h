#pragma once

class QLineEdit;
class QString;
class QUndoStack;
class QWidget;

namespace ketenkaart {

// What forms have in common for those who work with the keyboard and the wheel.

/// A wheel over this field scrolls the form that it is in, and never changes the field: what one has just chosen must
/// not become something else when the form is scrolled on.
void leaveWheelToForm(QWidget& field);
/// Scrolls the form so that the field is to be seen, and puts the cursor into it.
void goToField(QWidget& field);
/// With Tab one goes through the fields of a form from top to bottom, and in a row from left to right. To be called
/// once they have their places.
void orderTabsByPlace(QWidget& form);
/// Undo and redo in a window of its own are those of the document, also from within its lines of text.
void undoInDocument(QWidget& window, QUndoStack& steps);

/// Puts a text into a line, from its beginning; leaves the line alone where it says the same, as one may be about to go
/// on after a space.
void showUnlessTyped(QLineEdit& line, const QString& text);
/// To be called as a window with lines of text goes: the one that has the cursor would still say that it is done.
void letGoOfLines(QWidget& window);

} // namespace ketenkaart
