#pragma once

#include <QColor>
#include <QLabel>
#include <QPalette>

namespace ketenkaart {

/// What a label in a panel is for. The dynamic property "role" holds it in lower case ("title", "heading", "body",
/// "muted"), so that a style sheet can say more: QLabel[role="heading"] { ... }.
enum class TextRole { Title, Heading, Body, Muted };

/// A label that wraps, shows its text literally (never as rich text: it may come from a data file) and never asks for
/// more width than the panel has. Title, body and muted text can be selected with the mouse.
[[nodiscard]] QLabel* makeLabel(TextRole role, QWidget* parent);

/// Gives a panel text of normal weight, also where it is put into something bold, such as the frame of a dock.
void setNormalWeight(QWidget& panel);

/// Sets the text and hides the label when there is none.
void showText(QLabel& label, const QString& text);

/// The text colour for what matters less; still readable on the palette's background.
[[nodiscard]] QColor mutedColour(const QPalette& palette);

/// A text from the data for a menu or a button: what it writes as & is no mark for a key.
[[nodiscard]] QString withoutMnemonics(QString text);

/// A tool tip for a text from the data: literally, and wrapped. An empty text stays empty.
[[nodiscard]] QString plainToolTip(const QString& text);

} // namespace ketenkaart
