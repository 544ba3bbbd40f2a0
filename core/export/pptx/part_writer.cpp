#include "core/export/pptx/part_writer.h"

namespace ketenkaart::pptx {

QString xmlText(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean += unit;
            clean += text[++i];
        } else if (unit == u'\n' || unit == u'\t' || unit == u'\r' || unit == QChar::LineSeparator ||
                   unit == QChar::ParagraphSeparator) {
            clean += u' ';
        } else if (unit.unicode() >= 0x20 && !unit.isSurrogate() && unit.unicode() < 0xfffe) {
            clean += unit;
        }
    }
    return clean;
}

PartWriter::PartWriter()
    : m_xml(&m_bytes)
{
    m_xml.writeStartDocument(QStringLiteral("1.0"), true);
}

void PartWriter::element(const char* name, Attributes attributes, const Content& content)
{
    m_xml.writeStartElement(QString::fromLatin1(name));
    for (const auto& [attribute, value] : attributes) {
        m_xml.writeAttribute(QString::fromLatin1(attribute), xmlText(value));
    }
    content();
    m_xml.writeEndElement();
}

void PartWriter::element(const char* name, Attributes attributes)
{
    element(name, attributes, [] {});
}

void PartWriter::text(const char* name, const QString& text)
{
    this->text(name, {}, text);
}

void PartWriter::text(const char* name, Attributes attributes, const QString& text)
{
    element(name, attributes, [&] { m_xml.writeCharacters(xmlText(text)); });
}

void writeRoot(PartWriter& xml, const char* name, const Content& content)
{
    xml.element(name,
                {{"xmlns:a", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/main")},
                 {"xmlns:r", QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships")},
                 {"xmlns:p", QStringLiteral("http://schemas.openxmlformats.org/presentationml/2006/main")}},
                content);
}

} // namespace ketenkaart::pptx
