#include "core/export/hand_out.h"

#include "core/export/hand_out_pdf.h"
#include "core/export/hand_out_texts.h"
#include "core/export/png_writer.h"
#include "core/export/pptx/pptx_writer.h"
#include "core/io/file_replacement.h"
#include "core/model/clean_text.h"
#include "core/model/slug.h"
#include "core/slide/slide_painter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace ketenkaart {

namespace {

/// A class, because lupdate files texts under the class that tr() belongs to.
struct HandOutText
{
    Q_DECLARE_TR_FUNCTIONS(HandOutText)
};

Error writeError(const QString& path, const QString& reason)
{
    return {Error::Code::WriteFailed, HandOutText::tr("Cannot write the presentation: %1").arg(reason),
            QDir::toNativeSeparators(path),
            HandOutText::tr("Choose another folder, or make room on the disk; nothing was changed")};
}

WriteProblem problemAt(const QString& path)
{
    return [path](const QString& reason) { return writeError(path, reason); };
}

Result<void> writePicture(QSaveFile& file, const HandOutSlide& slide, const HandOutJob& job,
                          const std::stop_token& stop)
{
    const SlideLayout layout = layOutSlide(slide.slide, job.context, QSizeF(job.pixels), slide.number, stop);
    if (stop.stop_requested()) {
        return std::unexpected(handOutCancelled());
    }
    const QImage image = slideImage(layout, job.pixels);
    if (image.isNull()) {
        return std::unexpected(Error{Error::Code::WriteFailed,
                                     HandOutText::tr("Not enough memory for a picture of %1 by %2 pixels")
                                         .arg(job.pixels.width())
                                         .arg(job.pixels.height()),
                                     QString(), HandOutText::tr("Choose a smaller size")});
    }
    const QString reason = writePng(file, image,
                                    {{QStringLiteral("Title"), titleOf(slide.slide, job.context.language)},
                                     {QStringLiteral("Author"), job.author},
                                     {QStringLiteral("Source"), job.source},
                                     {QStringLiteral("Software"), QStringLiteral("Ketenkaart")}},
                                    stop);
    if (stop.stop_requested()) {
        return std::unexpected(handOutCancelled());
    }
    if (!reason.isEmpty()) {
        return std::unexpected(
            writeError(file.fileName(), file.error() != QFileDevice::NoError ? file.errorString() : reason));
    }
    return {};
}

Result<void> exportPictures(const HandOutJob& job, const QString& folder, const HandOutProgress& progress,
                            const std::stop_token& stop)
{
    if (!QDir().mkpath(folder)) {
        return std::unexpected(Error{Error::Code::WriteFailed, HandOutText::tr("Cannot make the folder"),
                                     QDir::toNativeSeparators(folder), HandOutText::tr("Choose another folder")});
    }
    int done = 0;
    for (const HandOutSlide& slide : job.slides) {
        const QString path = QDir(folder).filePath(pictureNameOf(slide, job));
        const Result<void> written =
            replaceFile(path, problemAt(path), [&](QSaveFile& file) { return writePicture(file, slide, job, stop); });
        if (!written) {
            return written;
        }
        progress(++done, static_cast<int>(job.slides.size()), path);
    }
    return {};
}

Result<void> exportPdf(const HandOutJob& job, const QString& path, const HandOutProgress& progress,
                       const std::stop_token& stop)
{
    return replaceFile(path, problemAt(path), [&](QSaveFile& file) -> Result<void> {
        const bool done = writeHandOutPdf(file, job, progress, stop);
        if (stop.stop_requested()) {
            return std::unexpected(handOutCancelled());
        }
        if (!done || file.error() != QFileDevice::NoError) {
            return std::unexpected(writeError(path, file.errorString()));
        }
        return {};
    });
}

Result<void> exportPptx(const HandOutJob& job, const QString& path, const HandOutProgress& progress,
                        const std::stop_token& stop)
{
    return replaceFile(path, problemAt(path), [&](QSaveFile& file) -> Result<void> {
        const Result<QByteArray> bytes = pptx::presentationBytes(job, progress, stop);
        if (!bytes) {
            return std::unexpected(bytes.error());
        }
        if (file.write(*bytes) != bytes->size()) {
            return std::unexpected(writeError(path, file.errorString()));
        }
        return {};
    });
}

} // namespace

std::vector<HandOutSlide> handOutSlidesOf(const std::vector<Slide>& slides)
{
    std::vector<HandOutSlide> numbered;
    numbered.reserve(slides.size());
    for (const Slide& slide : slides) {
        numbered.push_back({slide, static_cast<int>(numbered.size()) + 1});
    }
    return numbered;
}

std::optional<HandOutFormat> handOutFormatOf(const QString& path)
{
    const QFileInfo info(path);
    const QString suffix = info.suffix().toLower();
    if (path.endsWith(u'/') || path.endsWith(QDir::separator()) || info.isDir()) {
        return HandOutFormat::Png;
    }
    if (suffix == u"pdf") {
        return HandOutFormat::Pdf;
    }
    if (suffix == u"pptx") {
        return HandOutFormat::Pptx;
    }
    return suffix.isEmpty() ? std::optional(HandOutFormat::Png) : std::nullopt;
}

QString pictureNameOf(const HandOutSlide& slide, const HandOutJob& job)
{
    int last = 10; // at least two digits, so that names sort as scenes do
    for (const HandOutSlide& each : job.slides) {
        last = std::max(last, each.number);
    }
    const auto digits = static_cast<int>(QString::number(last).size());
    // An id of a strange dataset may hold anything, a path as well.
    const QString id = freeSlug(slide.slide.id, idOf(slide.slide.kind), [](const QString&) { return false; });
    return QStringLiteral("%1-%2.png").arg(slide.number, digits, 10, QChar(u'0')).arg(id);
}

Result<void> exportHandOut(const HandOutJob& given, const QString& path, const HandOutProgress& progress,
                           const std::stop_token& stop)
{
    HandOutJob job = given;
    for (QString* text : {&job.title, &job.author, &job.source, &job.date}) {
        *text = cleanText(*text);
    }
    const std::optional<HandOutFormat> format = handOutFormatOf(path);
    if (!format) {
        return std::unexpected(writeError(
            path, HandOutText::tr("the file's name must end in .pdf or .pptx, or be that of a folder for pictures")));
    }
    if (job.slides.empty()) {
        return std::unexpected(Error{Error::Code::InvalidArgument, HandOutText::tr("There is no scene to write"),
                                     QString(), HandOutText::tr("Add a scene first")});
    }
    const HandOutProgress tell = progress ? progress : [](int, int, const QString&) {};
    switch (*format) {
    case HandOutFormat::Pdf:
        return exportPdf(job, path, tell, stop);
    case HandOutFormat::Pptx:
        return exportPptx(job, path, tell, stop);
    case HandOutFormat::Png:
        return exportPictures(job, path, tell, stop);
    }
    std::unreachable();
}

} // namespace ketenkaart
