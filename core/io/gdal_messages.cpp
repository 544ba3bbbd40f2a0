#include "core/io/gdal_messages.h"

#include "core/io/memory_folder.h"
#include "core/model/clean_text.h"

#include <cpl_error.h>

namespace ketenkaart {

GdalMessages::GdalMessages()
{
    CPLPushErrorHandlerEx(
        [](CPLErr severity, CPLErrorNum number, const char* message) { handle(severity, number, message); }, this);
}

GdalMessages::~GdalMessages()
{
    CPLPopErrorHandler();
}

void GdalMessages::handle(int severity, int /*number*/, const char* message)
{
    if (severity >= CE_Failure) {
        auto* self = static_cast<GdalMessages*>(CPLGetErrorHandlerUserData());
        self->m_failures.append(cleanText(MemoryFolder::withoutFolders(QString::fromUtf8(message))).simplified());
    }
}

} // namespace ketenkaart
