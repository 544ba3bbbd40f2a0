#include "core/export/vector_writer.h"

#include "core/export/pdf_document.h"
#include "core/paint/page_painter.h"
#include "core/scene/text_metrics.h"

#include <QBuffer>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgGenerator>
#include <QTextDocumentFragment>

namespace ketenkaart {

namespace {

/// CSS pixels to the inch.
constexpr int svgResolution = 96;

/// What XML 1.0 cannot hold at all, not even escaped, would make the whole drawing unreadable.
QString withoutInvalidCharacters(QString xml)
{
    return xml.removeIf([](QChar c) {
        return (c.unicode() < 0x20 && c != u'\n' && c != u'\t' && c != u'\r') || c.unicode() >= 0xfffe;
    });
}

/// Where Open Sans is not installed a common sans serif stands in, at the width that the text has in Open Sans: so a
/// name that ends at its symbol does not run over it. The generator writes each text as one element with these
/// attributes.
QString withFallbackFonts(const QString& svg)
{
    static const QRegularExpression element(
        QStringLiteral("<text ([^>]*)font-family=\"([^\"]*)\" font-size=\"([0-9.]+)\" font-weight=\"([0-9]+)\" "
                       "font-style=\"([a-z]+)\"([^>]*)>([^<]*)</text>"));
    QString result;
    qsizetype end = 0;
    for (const QRegularExpressionMatch& match : element.globalMatch(svg)) {
        TextStyle style;
        style.size = match.captured(3).toDouble() / textOversampling;
        style.weight = static_cast<QFont::Weight>(match.captured(4).toInt());
        style.italic = match.captured(5) == u"italic";
        const QString text = QTextDocumentFragment::fromHtml(match.captured(7)).toPlainText();
        const double width = textWidth(text, style) * textOversampling;
        result += QStringView(svg).sliced(end, match.capturedStart() - end);
        result +=
            QStringLiteral("<text %1font-family=\"'%2', 'DejaVu Sans', Verdana, Arial, sans-serif\" font-size=\"%3\" "
                           "font-weight=\"%4\" font-style=\"%5\" textLength=\"%6\" "
                           "lengthAdjust=\"spacingAndGlyphs\"%7>%8</text>")
                .arg(match.captured(1), match.captured(2), match.captured(3), match.captured(4), match.captured(5),
                     QString::number(width, 'f', 1), match.captured(6), match.captured(7));
        end = match.capturedEnd();
    }
    result += QStringView(svg).sliced(end);
    return result;
}

} // namespace

bool writePdf(QIODevice& device, const Page& page, const PageFormat& format, const DocumentInfo& info,
              const std::vector<WebLink>& links)
{
    return writePdfDocument(device, format.millimetres(), info, [&](QPagedPaintDevice& pages, QPainter& painter) {
        const QRectF paper(0, 0, pages.width(), pages.height());
        paintPage(painter, page, paper);
        paintWebLinks(painter, page.size, paper, links);
        return true;
    });
}

bool writeSvg(QIODevice& device, const Page& page, const PageFormat& format, const QString& description)
{
    QBuffer buffer;
    const QSizeF size = format.millimetres() * (svgResolution / 25.4);
    {
        // Tiny 1.2, the default, knows no clipping, and the map would run over the page.
        QSvgGenerator generator(QSvgGenerator::SvgVersion::Svg11);
        generator.setOutputDevice(&buffer);
        generator.setResolution(svgResolution);
        generator.setSize(size.toSize());
        generator.setViewBox(QRectF(QPointF(), size));
        generator.setTitle(page.content.title);
        generator.setDescription(description);
        QPainter painter;
        if (!painter.begin(&generator)) {
            return false;
        }
        paintPage(painter, page, QRectF(QPointF(), size));
        if (!painter.end()) {
            return false;
        }
    }
    const QByteArray text = withFallbackFonts(withoutInvalidCharacters(QString::fromUtf8(buffer.data()))).toUtf8();
    return device.write(text) == text.size();
}

} // namespace ketenkaart
