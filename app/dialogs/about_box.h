#pragma once

#include "core/model/study_area.h"

class QWidget;

namespace ketenkaart {

/// Says what the program is, what the data are about that are open, where its content and maps come from and under
/// which licences, and waits until it is read.
void showAbout(const StudyArea& area, QWidget* parent);

} // namespace ketenkaart
