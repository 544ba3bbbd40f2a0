#include "core/picture/picture_file.h"

#include "core/io/regular_file.h"
#include "core/picture/drawing_check.h"
#include "core/picture/pixel_format.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <utility>

namespace ketenkaart {

namespace {

/// A class, because lupdate files texts under the class that tr() belongs to.
struct PictureText
{
    Q_DECLARE_TR_FUNCTIONS(PictureFile)
};

Error pictureError(const QString& path, const QString& message, const QString& advice)
{
    return {Error::Code::Unreadable, message, QDir::toNativeSeparators(path), advice};
}

Error tooLarge(const QString& path, const PictureLimits& limits)
{
    return pictureError(path, PictureText::tr("The picture is larger than can be shown"),
                        PictureText::tr("Make it smaller: at most %1 pixels wide and high, and %2 million pixels")
                            .arg(limits.side)
                            .arg(limits.pixels / 1'000'000));
}

Error noPicture(const QString& path)
{
    return pictureError(path, PictureText::tr("This is no picture that can be used"),
                        PictureText::tr("Use SVG, PNG, JPEG or WebP"));
}

/// A renderer that knows the static part of SVG only.
bool load(QSvgRenderer& renderer, const QByteArray& svg)
{
    renderer.setOptions(QtSvg::Tiny12FeaturesOnly);
    return renderer.load(svg);
}

Result<Picture> drawingOf(const QByteArray& svg, const QString& path, const PictureLimits& limits)
{
    switch (faultOfDrawing(svg)) {
    case DrawingFault::None:
        break;
    case DrawingFault::Broken:
        return std::unexpected(noPicture(path));
    case DrawingFault::RefersToFiles:
        return std::unexpected(pictureError(path, PictureText::tr("The drawing refers to other files"),
                                            PictureText::tr("Save it with its pictures inside, as PNG or JPEG")));
    case DrawingFault::TooLarge:
        return std::unexpected(tooLarge(path, limits));
    }
    QSvgRenderer renderer;
    load(renderer, svg);
    const QSizeF box = renderer.viewBoxF().size();
    return Picture{svg, {}, box.isEmpty() ? QSizeF(renderer.defaultSize()) : box};
}

Result<Picture> pixelsOf(QByteArray bytes, const QByteArray& format, const QString& path, const PictureLimits& limits)
{
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty()) {
        return std::unexpected(noPicture(path));
    }
    // Before anything is unpacked: a file of some kilobytes may stand for gigabytes.
    const int longest = std::max(size.width(), size.height());
    if (longest > limits.side || qint64(size.width()) * size.height() > limits.pixels) {
        return std::unexpected(tooLarge(path, limits));
    }
    if (longest > limits.shownSide) {
        reader.setScaledSize(size.scaled(limits.shownSide, limits.shownSide, Qt::KeepAspectRatio));
    }
    const QImage image = reader.read();
    return image.isNull() ? Result<Picture>(std::unexpected(noPicture(path)))
                          : Picture{{}, image, QSizeF(image.size())};
}

} // namespace

Result<Picture> readPicture(const QString& path, const QString& folder, const PictureLimits& limits)
{
    if (QFileInfo::exists(path) && !liesInside(path, folder)) {
        return std::unexpected(
            pictureError(path, PictureText::tr("The picture is not in the folder that it belongs to"),
                         PictureText::tr("Put the file itself into %1").arg(QDir::toNativeSeparators(folder))));
    }
    return readRegularFile(path, limits.bytes).and_then([&](const QByteArray& bytes) {
        const QByteArray format = pixelFormatOf(bytes);
        return format.isEmpty() ? drawingOf(bytes, path, limits) : pixelsOf(bytes, format, path, limits);
    });
}

void paintPicture(QPainter& painter, const Picture& picture, const QRectF& rect)
{
    if (!picture.svg.isEmpty()) {
        QSvgRenderer renderer;
        load(renderer, picture.svg);
        renderer.render(&painter, rect);
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(rect, picture.image);
}

QImage imageOf(const Picture& picture, const PictureLimits& limits)
{
    if (picture.svg.isEmpty()) {
        return picture.image;
    }
    const QSize size = picture.size.scaled(limits.shownSide / 2, limits.shownSide / 2, Qt::KeepAspectRatio)
                           .toSize()
                           .expandedTo(QSize(1, 1));
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPicture(painter, picture, QRectF(QPointF(), QSizeF(size)));
    return image;
}

} // namespace ketenkaart
