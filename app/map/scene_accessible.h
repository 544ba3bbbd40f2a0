#pragma once

#include "core/scene/scene_targets.h"

class QWidget;

namespace ketenkaart {

// What a screen reader finds in a widget that is an ExplorableScene: a list with each symbol and link that can be seen,
// by name and description, where it is, whether it is selected, and the action to choose it.

/// Has Qt ask us about these widgets. May be called more than once.
void installSceneAccessibility();

// News for whoever listens; next to nothing when nobody does.

/// Other symbols than before are shown.
void tellSceneShown(QWidget& widget);
/// The keyboard has come to this symbol.
void tellKeyboardTarget(QWidget& widget, const SceneTarget& target);
/// This symbol is the selected one; null when none is shown.
void tellSelection(QWidget& widget, const SceneTarget* target);

} // namespace ketenkaart
