#pragma once

#include "core/export/hand_out.h"

#include <QByteArray>

namespace ketenkaart::pptx {

/// A presentation file (Office Open XML, ECMA-376, as PowerPoint and LibreOffice Impress open it) of the scenes of a
/// job, on wide slides. See addSlide() for what is in it. The same job gives the same
/// bytes. No library for C++ that Debian keeps writes such files: the parts are written here, the zip by GDAL.
[[nodiscard]] Result<QByteArray> presentationBytes(const HandOutJob& job, const HandOutProgress& progress,
                                                   const std::stop_token& stop);

} // namespace ketenkaart::pptx
