#include "app/panels/narrow_box.h"

#include "app/panels/form_keys.h"

#include <QComboBox>

namespace ketenkaart {

void keepNarrow(QComboBox& box)
{
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumContentsLength(8);
    box.setFocusPolicy(Qt::StrongFocus); // and not by the wheel
    leaveWheelToForm(box);
}

} // namespace ketenkaart
