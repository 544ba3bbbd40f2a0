#pragma once

class QComboBox;

namespace ketenkaart {

/// For a box in a form that stands in a panel: it does not grow with its longest entry, and takes the focus when it is
/// clicked and not when the form is scrolled over it. The form must still keep the wheel from a box without the focus.
void keepNarrow(QComboBox& box);

} // namespace ketenkaart
