#pragma once

#include "core/export/hand_out.h"

class QIODevice;

namespace ketenkaart {

/// Writes the scenes of a job as PDF: a wide page for each, or three on a page with their notes. Text is text, maps are
/// lines. Returns whether the device took all of it; false as well when it was stopped. Reentrant.
[[nodiscard]] bool writeHandOutPdf(QIODevice& device, const HandOutJob& job, const HandOutProgress& progress,
                                   const std::stop_token& stop);

} // namespace ketenkaart
