#include "core/export/vector_writer.h"

#include "core/export/pdf_document.h"
#include "core/export/svg_document.h"
#include "core/page/page_painter.h"

#include <QBuffer>
#include <QPagedPaintDevice>
#include <QPainter>

namespace ketenkaart {

namespace {

/// CSS pixels to the inch.
constexpr int svgResolution = 96;

} // namespace

bool writePdf(QIODevice& device, const Page& page, const PageFormat& format, const DocumentInfo& info,
              const std::vector<WebLink>& links, const std::stop_token& stop)
{
    return writePdfDocument(device, format.millimetres(), info, [&](QPagedPaintDevice& pages, QPainter& painter) {
        const QRectF paper(0, 0, pages.width(), pages.height());
        paintPage(painter, page, paper, stop);
        paintWebLinks(painter, page.size, paper, links);
        return !stop.stop_requested();
    });
}

bool writeSvg(QIODevice& device, const Page& page, const PageFormat& format, const DocumentInfo& info, SvgWords words,
              const std::stop_token& stop)
{
    QBuffer buffer;
    const QSizeF size = format.millimetres() * (svgResolution / 25.4);
    SvgObjects objects(page.scene, words);
    objects.setOutputDevice(&buffer);
    objects.setResolution(svgResolution);
    objects.setSize(size.toSize());
    objects.setViewBox(QRectF(QPointF(), size));
    QPainter painter;
    if (!painter.begin(&objects)) {
        return false;
    }
    paintPage(painter, page, QRectF(QPointF(), size), stop);
    if (!painter.end() || stop.stop_requested()) {
        return false;
    }
    const QByteArray text = svgDocument(buffer.data(), objects.events(), info);
    return !text.isEmpty() && device.write(text) == text.size();
}

} // namespace ketenkaart
