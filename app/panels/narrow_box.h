#pragma once

class QComboBox;

namespace ketenkaart {

/// For a box in a form that stands in a panel: it does not grow with its longest entry, and leaves the wheel to the
/// form.
void keepNarrow(QComboBox& box);

} // namespace ketenkaart
