#include "app/panels/narrow_box.h"

#include <QComboBox>

namespace ketenkaart {

void keepNarrow(QComboBox& box)
{
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumContentsLength(8);
    // Scrolling through the form must not change what the pointer happens to be over.
    box.setFocusPolicy(Qt::StrongFocus);
}

} // namespace ketenkaart
