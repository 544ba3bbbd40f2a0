#include "core/io/zip_writer.h"

#include "core/io/gdal_messages.h"
#include "core/io/memory_folder.h"

#include <cpl_conv.h>
#include <cpl_string.h>

namespace ketenkaart {

namespace {

constexpr char noTime[] = "946728000";

} // namespace

std::expected<QByteArray, QString> zipBytes(const std::vector<ZipEntry>& entries)
{
    const GdalMessages messages;
    const MemoryFolder folder;
    const QString file = QStringLiteral("package.zip");
    void* zip = CPLCreateZip(folder.pathOf(file).constData(), nullptr);
    bool isDone = zip != nullptr;
    for (const ZipEntry& entry : entries) {
        CPLStringList options;
        options.SetNameValue("COMPRESSED", entry.compressed ? "YES" : "NO");
        options.SetNameValue("TIMESTAMP", noTime);
        isDone = isDone && CPLCreateFileInZip(zip, entry.name.toUtf8().constData(), options.List()) == CE_None &&
                 CPLWriteFileInZip(zip, entry.bytes.constData(), static_cast<int>(entry.bytes.size())) == CE_None &&
                 CPLCloseFileInZip(zip) == CE_None;
    }
    if (zip) {
        isDone = CPLCloseZip(zip) == CE_None && isDone;
    }
    if (!isDone || !messages.failures().isEmpty()) {
        return std::unexpected(messages.firstFailure());
    }
    return folder.bytesOf(file).toByteArray();
}

} // namespace ketenkaart
