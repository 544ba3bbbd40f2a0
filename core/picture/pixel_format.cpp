#include "core/picture/pixel_format.h"

namespace ketenkaart {

QByteArray pixelFormatOf(const QByteArray& bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n")) {
        return "png";
    }
    if (bytes.startsWith("\xff\xd8\xff")) {
        return "jpeg";
    }
    return bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP" ? QByteArray("webp") : QByteArray();
}

} // namespace ketenkaart
