#include "core/export/png_writer.h"

#include <QIODevice>
#include <QImage>

#include <png.h>

#include <csetjmp>
#include <vector>

namespace ketenkaart {

namespace {

constexpr int compressionLevel = 3;

struct Sink
{
    QIODevice& device;
    QByteArray error;
};

void writeBytes(png_structp png, png_bytep bytes, png_size_t count)
{
    auto* sink = static_cast<Sink*>(png_get_io_ptr(png));
    if (sink->device.write(reinterpret_cast<const char*>(bytes), static_cast<qint64>(count)) !=
        static_cast<qint64>(count)) {
        png_error(png, "the device is full or cannot be written");
    }
}

void flushNothing(png_structp) {}

[[noreturn]] void onError(png_structp png, png_const_charp message)
{
    static_cast<Sink*>(png_get_error_ptr(png))->error = message;
    png_longjmp(png, 1);
}

void onWarning(png_structp, png_const_charp) {}

/// libpng comes back to the setjmp in here by longjmp, so nothing with a destructor lives in this function.
bool encode(png_structp png, png_infop info, Sink* sink, const QImage* image, png_textp texts, int textCount,
            const std::stop_token* stop)
{
    if (setjmp(png_jmpbuf(png))) {
        return false;
    }
    const bool hasAlpha = image->hasAlphaChannel();
    png_set_write_fn(png, sink, writeBytes, flushNothing);
    png_set_IHDR(png, info, static_cast<png_uint_32>(image->width()), static_cast<png_uint_32>(image->height()), 8,
                 hasAlpha ? PNG_COLOR_TYPE_RGB_ALPHA : PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE,
                 PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_set_pHYs(png, info, static_cast<png_uint_32>(image->dotsPerMeterX()),
                 static_cast<png_uint_32>(image->dotsPerMeterY()), PNG_RESOLUTION_METER);
    png_set_text(png, info, texts, textCount);
    png_set_filter(png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
    png_set_compression_level(png, compressionLevel);
    png_write_info(png, info);
    // A pixel is a native 32-bit number 0xAARRGGBB; on little-endian machines blue comes first. Without alpha those
    // bits are left out.
    constexpr bool blueFirst = Q_BYTE_ORDER == Q_LITTLE_ENDIAN;
    if constexpr (blueFirst) {
        png_set_bgr(png);
    }
    if (!hasAlpha) {
        png_set_filler(png, 0, blueFirst ? PNG_FILLER_AFTER : PNG_FILLER_BEFORE);
    } else if constexpr (!blueFirst) {
        png_set_swap_alpha(png);
    }
    for (int y = 0; y < image->height(); ++y) {
        if (stop->stop_requested()) {
            png_error(png, "stopped");
        }
        png_write_row(png, image->constScanLine(y));
    }
    png_write_end(png, info);
    return true;
}

} // namespace

QString writePng(QIODevice& device, const QImage& image, const QList<std::pair<QString, QString>>& texts,
                 const std::stop_token& stop)
{
    Q_ASSERT(image.format() == QImage::Format_RGB32 || image.format() == QImage::Format_ARGB32);
    Sink sink{device, {}};
    std::vector<std::pair<QByteArray, QByteArray>> bytes;
    for (const auto& [keyword, text] : texts) {
        if (text.isEmpty()) {
            continue;
        }
        bytes.emplace_back(keyword.toLatin1(), text.toUtf8());
    }
    std::vector<png_text> chunks;
    for (auto& [keyword, text] : bytes) {
        png_text chunk{};
        chunk.compression = PNG_ITXT_COMPRESSION_NONE;
        chunk.key = keyword.data();
        chunk.text = text.data();
        chunk.itxt_length = static_cast<png_size_t>(text.size());
        chunks.push_back(chunk);
    }
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, &sink, onError, onWarning);
    png_infop info = png ? png_create_info_struct(png) : nullptr;
    const bool done = info && encode(png, info, &sink, &image, chunks.data(), static_cast<int>(chunks.size()), &stop);
    png_destroy_write_struct(&png, &info);
    if (done) {
        return {};
    }
    return sink.error.isEmpty() ? QStringLiteral("libpng") : QString::fromUtf8(sink.error);
}

} // namespace ketenkaart
