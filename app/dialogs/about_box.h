#pragma once

class QWidget;

namespace ketenkaart {

/// Says what the program is, where its content and maps come from and under which licences, and waits until it is read.
void showAbout(QWidget* parent);

} // namespace ketenkaart
