#include "core/export/pdf_document.h"

#include "core/export/pdf_metadata.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace ketenkaart {

namespace {

/// A PDF has no pixels; this is the grid on which Qt rounds coordinates.
constexpr int pdfResolution = 1200;

} // namespace

bool writePdfDocument(QIODevice& device, const QSizeF& millimetres, const DocumentInfo& info,
                      const std::function<bool(QPagedPaintDevice&, QPainter&)>& paint)
{
    QBuffer buffer;
    {
        if (!buffer.open(QIODevice::WriteOnly)) {
            return false;
        }
        QPdfWriter writer(&buffer);
        writer.setResolution(pdfResolution);
        writer.setPageSize(QPageSize(millimetres, QPageSize::Millimeter, QString(), QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        writer.setDocumentXmpMetadata(xmpOf(info));
        writer.setDocumentId(documentIdOf(info));
        QPainter painter;
        if (!painter.begin(&writer) || !paint(writer, painter) || !painter.end()) {
            return false;
        }
    }
    const QByteArray pdf = withDocumentInfo(buffer.data(), info);
    return device.write(pdf) == pdf.size();
}

} // namespace ketenkaart
