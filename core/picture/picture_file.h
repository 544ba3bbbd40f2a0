#pragma once

#include "core/model/error.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>

class QPainter;

namespace ketenkaart {

/// A picture that somebody brings: a drawing, or pixels.
struct Picture
{
    QByteArray svg;
    QImage image; ///< used when there is no drawing
    QSizeF size;  ///< only its proportions count

    [[nodiscard]] bool isEmpty() const { return size.isEmpty(); }
};

/// What a picture may be.
struct PictureLimits
{
    qint64 bytes = 64 * 1024 * 1024; ///< of the file
    int side = 30'000;               ///< pixels
    qint64 pixels = 64'000'000;      ///< of the whole picture; what phones and cameras make
    int shownSide = 4096;            ///< pixels; a larger picture is made as small as this
};

/// Reads a picture of unknown origin: SVG (see faultOfDrawing()), PNG, JPEG or WebP, by what it is and not by its name.
/// It must be a regular file in this folder, also after every link is followed. Fails, with a message that says why,
/// for anything else. Any thread, once a QGuiApplication exists.
[[nodiscard]] Result<Picture> readPicture(const QString& path, const QString& folder, const PictureLimits& limits = {});

/// Paints a picture into a rectangle of its proportions.
void paintPicture(QPainter& painter, const Picture& picture, const QRectF& rect);

/// A picture in pixels: a drawing as large as may be shown, or the image as it is.
[[nodiscard]] QImage imageOf(const Picture& picture, const PictureLimits& limits = {});

} // namespace ketenkaart
