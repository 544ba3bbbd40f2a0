#include "core/export/map_exporter.h"

#include "core/export/georeference.h"
#include "core/export/map_description.h"
#include "core/export/pdf_links.h"
#include "core/export/png_writer.h"
#include "core/export/side_files.h"
#include "core/export/vector_writer.h"
#include "core/export/white_spot_export.h"
#include "core/io/file_replacement.h"
#include "core/io/geotiff_writer.h"
#include "core/model/clean_text.h"
#include "core/page/page_painter.h"

#include <QCoreApplication>
#include <QDir>
#include <QPainter>
#include <QRegularExpression>
#include <QSaveFile>
#include <QThreadPool>
#include <QtConcurrentMap>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <utility>
#include <vector>

namespace ketenkaart {

namespace {

/// A class, because lupdate files texts under the class that tr() belongs to.
struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(ExportText)
};

constexpr double millimetresPerInch = 25.4;
constexpr double screenDpi = 96.0;

Error sizeError(const QString& size)
{
    return {Error::Code::InvalidArgument, ExportText::tr("%1 is not a size").arg(size), QString(),
            ExportText::tr("Use a4, a3, half, 16x9, 1920x1080 (pixels) or 200x150mm; sides from %1 to %2 pixels")
                .arg(PageFormat::smallestSide)
                .arg(PageFormat::largestSide)};
}

Error writeError(const QString& path, const QString& reason)
{
    return {Error::Code::WriteFailed, ExportText::tr("Cannot write the picture: %1").arg(reason),
            QDir::toNativeSeparators(path),
            ExportText::tr("Choose another folder, or make room on the disk; nothing was changed")};
}

Error cancelled()
{
    return {Error::Code::Cancelled, ExportText::tr("Cancelled"), QString(), QString()};
}

/// Qt's rasteriser begins each picture anew, so two bands differ from one in a few pixels where they part. Their number
/// is fixed, for the same job to give the same file on every machine; it is the most cores that are used.
constexpr int bandCount = 8;

/// Paints the page with every core: each paints the next band of the picture, and bands share no pixel.
void paintInBands(QImage& image, const Page& page, const std::stop_token& stop)
{
    const int bandHeight = (image.height() + bandCount - 1) / bandCount;
    const QSizeF size(image.size());
    uchar* const bits = image.bits(); // once: it may copy
    std::atomic<int> next = 0;
    const auto paintBands = [&](const Page& own) {
        for (int top = bandHeight * next++; top < image.height() && !stop.stop_requested(); top = bandHeight * next++) {
            const int height = std::min(bandHeight, image.height() - top);
            // Looks into the picture's own memory.
            QImage band(bits + top * image.bytesPerLine(), image.width(), height, image.bytesPerLine(), image.format());
            QPainter painter(&band);
            paintPage(painter, own, QRectF(QPointF(0.0, -top), size), stop);
        }
    };
    std::vector<Page> pages; // one for each thread, not for each band
    for (int i = std::clamp(QThreadPool::globalInstance()->maxThreadCount(), 1, bandCount); i > 0; --i) {
        pages.push_back(deepCopy(page));
    }
    // Threads of its own: the caller may be a task of the global pool, and tasks that wait there for others to get a
    // thread wait for ever once they have all of them.
    QThreadPool threads;
    threads.setMaxThreadCount(static_cast<int>(pages.size()));
    QtConcurrent::blockingMap(&threads, pages, paintBands);
}

} // namespace

QSizeF PageFormat::millimetres() const
{
    return QSizeF(pixels) * (millimetresPerInch / dpi);
}

QSizeF PageFormat::paper() const
{
    return isPaper ? millimetres() : QSizeF(pixels) * (millimetresPerInch / screenDpi);
}

double PageFormat::typeScale() const
{
    if (!isPaper) {
        return 1.0;
    }
    const QSizeF paper = millimetres();
    const double a4 = std::hypot(297.0, 210.0);
    return std::clamp(std::sqrt(a4 / std::hypot(paper.width(), paper.height())), 1.0, 1.6);
}

double PageFormat::marginShare(double marginMillimetres) const
{
    const QSizeF paper = millimetres();
    return marginMillimetres / std::hypot(paper.width(), paper.height());
}

double PageFormat::widestMargin() const
{
    const QSizeF paper = millimetres();
    // Paper is kept in whole pixels, which makes 210 mm a little less.
    return std::round(std::min(paper.width(), paper.height()) * 2.0) / 10.0;
}

Result<PageFormat> PageFormat::parse(const QString& size, int dpi, Orientation orientation)
{
    if (dpi < smallestDpi || dpi > largestDpi) {
        return std::unexpected(
            Error{Error::Code::InvalidArgument, ExportText::tr("%1 dpi is not possible").arg(dpi), QString(),
                  ExportText::tr("Use %1 to %2 dpi; 300 is right for print").arg(smallestDpi).arg(largestDpi)});
    }
    const QString name = size.trimmed().toLower();
    QSizeF millimetres;
    QSizeF pixels;
    static const QRegularExpression pattern(QStringLiteral("^(\\d+(?:\\.\\d+)?)x(\\d+(?:\\.\\d+)?)(mm|px)?$"));
    if (name == u"a4") {
        millimetres = QSizeF(297, 210);
    } else if (name == u"a3") {
        millimetres = QSizeF(420, 297);
    } else if (name == u"half") {
        millimetres = QSizeF(210, 148.5);
    } else if (name == u"16x9") {
        millimetres = QSizeF(338.6666667, 190.5); // a wide slide of 13.333 by 7.5 inch
    } else if (const auto match = pattern.match(name); match.hasMatch()) {
        const QSizeF given(match.captured(1).toDouble(), match.captured(2).toDouble());
        (match.captured(3) == u"mm" ? millimetres : pixels) = given;
    } else {
        return std::unexpected(sizeError(size));
    }
    if (!millimetres.isEmpty()) {
        pixels = millimetres * (dpi / millimetresPerInch);
    }
    const bool upright = pixels.height() > pixels.width();
    if ((orientation == Orientation::Landscape && upright) || (orientation == Orientation::Portrait && !upright)) {
        pixels.transpose();
    }
    PageFormat format;
    format.dpi = dpi;
    format.isPaper = !millimetres.isEmpty();
    const double longest = std::max(pixels.width(), pixels.height());
    const double shortest = std::min(pixels.width(), pixels.height());
    if (shortest < smallestSide || longest > largestSide) {
        return std::unexpected(sizeError(size));
    }
    format.pixels = QSize(qRound(pixels.width()), qRound(pixels.height()));
    return format;
}

namespace {

/// What is typed or comes from a name of a file may hold what a document cannot.
ExportJob withPlainTexts(ExportJob job)
{
    for (QString* text :
         {&job.content.title, &job.content.subtitle, &job.content.source, &job.content.date, &job.author}) {
        *text = cleanText(*text);
    }
    return job;
}

Result<Page> pageOf(const ExportJob& job, const std::stop_token& stop)
{
    Page page = layOutPage(job.request, job.extent, job.format.paper(), job.content, stop);
    if (page.failure) {
        return std::unexpected(*page.failure); // no picture rather than one with an empty frame
    }
    return page;
}

Result<QImage> renderPage(const Page& page, const ExportJob& job, const std::stop_token& stop)
{
    const bool transparent = job.content.transparent;
    const QSize pixels = job.picturePixels.value_or(job.format.pixels);
    QImage image(pixels, transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    if (image.isNull()) {
        return std::unexpected(Error{Error::Code::WriteFailed,
                                     ExportText::tr("Not enough memory for a picture of %1 by %2 pixels")
                                         .arg(pixels.width())
                                         .arg(pixels.height()),
                                     QString(), ExportText::tr("Choose a smaller size or fewer dpi")});
    }
    const int dotsPerMetre = qRound(job.format.dpi * 1000.0 / millimetresPerInch);
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    if (transparent) {
        image.fill(Qt::transparent);
    }
    paintInBands(image, page, stop);
    if (stop.stop_requested()) {
        return std::unexpected(cancelled());
    }
    if (transparent) {
        image.convertTo(QImage::Format_ARGB32); // in place; files hold straight alpha
    }
    return image;
}

} // namespace

Result<QImage> renderImage(const ExportJob& given, const std::stop_token& stop)
{
    const ExportJob job = withPlainTexts(given);
    return pageOf(job, stop).and_then([&](const Page& page) { return renderPage(page, job, stop); });
}

namespace {

Result<void> renderPicture(QSaveFile& file, const Page& page, const ExportJob& job, FileFormat format,
                           const DocumentInfo& info, const std::stop_token& stop)
{
    const Result<QImage> image = renderPage(page, job, stop);
    if (!image) {
        return std::unexpected(image.error());
    }
    const QString reason =
        format == FileFormat::GeoTiff
            ? writeGeoTiff(file, *image, georeferenceOf(page, image->size()).geoTransform(), info, stop)
            : writePng(file, *image,
                       {{QStringLiteral("Title"), info.title},
                        {QStringLiteral("Author"), info.author},
                        {QStringLiteral("Description"), info.description},
                        {QStringLiteral("Source"), info.source},
                        {QStringLiteral("Software"), QStringLiteral("Ketenkaart")}},
                       stop);
    if (stop.stop_requested()) {
        return std::unexpected(cancelled());
    }
    if (!reason.isEmpty()) {
        // The libraries only know that they could not write; the file knows that the disk is full.
        return std::unexpected(
            writeError(file.fileName(), file.error() != QFileDevice::NoError ? file.errorString() : reason));
    }
    return {};
}

Result<void> renderVector(QSaveFile& file, const Page& page, const ExportJob& job, FileFormat format,
                          const DocumentInfo& info, const std::stop_token& stop)
{
    const bool done =
        format == FileFormat::Pdf
            ? writePdf(file, page, job.format, info, webLinksOf(page, job.request.dataset), stop)
            : writeSvg(file, page, job.format, info, job.outlines ? SvgWords::Outlines : SvgWords::Text, stop);
    if (stop.stop_requested()) {
        return std::unexpected(cancelled());
    }
    if (!done || file.error() != QFileDevice::NoError) {
        return std::unexpected(writeError(file.fileName(), file.errorString()));
    }
    return {};
}

QString describe(const ExportJob& job, const Page& page)
{
    if (job.content.layout == PageLayout::Flows) {
        return describeFlows(job.request, job.content.flows, job.content.title);
    }
    if (job.content.layout == PageLayout::WhiteSpots) {
        return describeWhiteSpots(job.request, job.content.title);
    }
    return describeMap(page.scene, job.request, job.content.title);
}

} // namespace

Result<void> exportMap(const ExportJob& given, const QString& path, const std::stop_token& stop)
{
    const ExportJob job = withPlainTexts(given);
    // Said before the work, not after it.
    const std::optional<FileFormat> format = fileFormatOf(path);
    if (!format) {
        return std::unexpected(writeError(path, ExportText::tr("the file's name must end in %1").arg(allSuffixes())));
    }
    if (!hasMap(job.content.layout) && (*format == FileFormat::GeoTiff || job.worldFile)) {
        return std::unexpected(
            Error{Error::Code::InvalidArgument,
                  job.content.layout == PageLayout::WhiteSpots ? ExportText::tr("A table has no place on earth")
                                                               : ExportText::tr("A diagram has no place on earth"),
                  QDir::toNativeSeparators(path), ExportText::tr("Write it as PNG, PDF or SVG, without a world file")});
    }
    if (const auto check = checkSideFiles(job, path); !check) {
        return check;
    }
    const auto problem = [&](const QString& reason) { return writeError(path, reason); };
    std::optional<Page> page;
    DocumentInfo info;
    return replaceFile(path, problem,
                       [&](QSaveFile& file) -> Result<void> {
                           Result<Page> laidOut = pageOf(job, stop);
                           if (!laidOut) {
                               return std::unexpected(laidOut.error());
                           }
                           if (stop.stop_requested()) {
                               return std::unexpected(cancelled());
                           }
                           page = std::move(*laidOut);
                           info = {job.content.title, job.author, describe(job, *page), job.content.source,
                                   job.request.language};
                           switch (*format) {
                           case FileFormat::Png:
                           case FileFormat::GeoTiff:
                               return renderPicture(file, *page, job, *format, info, stop);
                           case FileFormat::Pdf:
                           case FileFormat::Svg:
                               return renderVector(file, *page, job, *format, info, stop);
                           }
                           std::unreachable();
                       })
        .and_then([&] { return writeSideFiles(job, *page, info.description, path); });
}

} // namespace ketenkaart
