#pragma once

#include "core/model/error.h"

class QWidget;

namespace ketenkaart {

/// Shows what failed, where, and what to do about it, and waits until it is read.
void showError(const Error& error, QWidget* parent);

} // namespace ketenkaart
