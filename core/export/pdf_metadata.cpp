#include "core/export/pdf_metadata.h"

#include <QRegularExpression>
#include <QXmlStreamWriter>

namespace ketenkaart {

namespace {

constexpr char programName[] = "Ketenkaart";

/// A list of RDF with one item, and the language of the item where the kind of list asks for one.
void writeList(QXmlStreamWriter& xml, const QString& name, const QString& list, const QString& text,
               const QString& language = {})
{
    if (text.isEmpty()) {
        return;
    }
    xml.writeStartElement(QStringLiteral("dc:") + name);
    xml.writeStartElement(QStringLiteral("rdf:") + list);
    const QStringList languages = list == u"Alt" ? QStringList{QStringLiteral("x-default"), language} : QStringList{{}};
    for (const QString& each : languages) {
        xml.writeStartElement(QStringLiteral("rdf:li"));
        if (!each.isEmpty()) {
            xml.writeAttribute(QStringLiteral("xml:lang"), each);
        }
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
}

/// A text string of a PDF: UTF-16 with a byte order mark, in hexadecimal, so that nothing in it needs escaping.
QByteArray pdfText(const QString& text)
{
    QByteArray bytes("\xFE\xFF");
    for (const QChar unit : text) {
        bytes += static_cast<char>(unit.unicode() >> 8);
        bytes += static_cast<char>(unit.unicode() & 0xff);
    }
    return '<' + bytes.toHex().toUpper() + '>';
}

void addEntry(QByteArray& dictionary, const char* key, const QString& text)
{
    if (!text.isEmpty()) {
        dictionary += QByteArray("/") + key + ' ' + pdfText(text) + '\n';
    }
}

/// Spaces of the same length instead of the time: nothing moves, and the file says nothing about when.
void blankTimes(QByteArray& pdf, qsizetype from, qsizetype to)
{
    static const QRegularExpression time(QStringLiteral("/(CreationDate|ModDate) \\(D:[^)]*\\)"));
    const QString object = QString::fromLatin1(pdf.sliced(from, to - from));
    for (const QRegularExpressionMatch& match : time.globalMatch(object)) {
        const auto length = match.capturedLength();
        pdf.replace(from + match.capturedStart(), length, QByteArray(length, ' '));
    }
}

/// The object of that number: from its first byte to behind "endobj". Empty when it is not found.
std::pair<qsizetype, qsizetype> objectRange(const QByteArray& pdf, int number)
{
    const qsizetype start = pdf.indexOf('\n' + QByteArray::number(number) + " 0 obj\n");
    const qsizetype end = start < 0 ? -1 : pdf.indexOf("endobj", start);
    return end < 0 ? std::pair<qsizetype, qsizetype>() : std::pair(start + 1, end + 6);
}

} // namespace

QByteArray xmpOf(const DocumentInfo& info)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const QString language = languageCode(info.language);
    xml.writeProcessingInstruction(QStringLiteral("xpacket"),
                                   QStringLiteral("begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\""));
    xml.writeStartElement(QStringLiteral("x:xmpmeta"));
    xml.writeAttribute(QStringLiteral("xmlns:x"), QStringLiteral("adobe:ns:meta/"));
    xml.writeStartElement(QStringLiteral("rdf:RDF"));
    xml.writeAttribute(QStringLiteral("xmlns:rdf"), QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#"));
    xml.writeStartElement(QStringLiteral("rdf:Description"));
    xml.writeAttribute(QStringLiteral("rdf:about"), QString());
    xml.writeAttribute(QStringLiteral("xmlns:dc"), QStringLiteral("http://purl.org/dc/elements/1.1/"));
    xml.writeAttribute(QStringLiteral("xmlns:xmp"), QStringLiteral("http://ns.adobe.com/xap/1.0/"));
    xml.writeTextElement(QStringLiteral("dc:format"), QStringLiteral("application/pdf"));
    writeList(xml, QStringLiteral("title"), QStringLiteral("Alt"), info.title, language);
    writeList(xml, QStringLiteral("creator"), QStringLiteral("Seq"), info.author);
    writeList(xml, QStringLiteral("description"), QStringLiteral("Alt"), info.description, language);
    writeList(xml, QStringLiteral("language"), QStringLiteral("Bag"), language);
    if (!info.source.isEmpty()) {
        xml.writeTextElement(QStringLiteral("dc:source"), info.source);
    }
    xml.writeTextElement(QStringLiteral("xmp:CreatorTool"), QLatin1StringView(programName));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeProcessingInstruction(QStringLiteral("xpacket"), QStringLiteral("end=\"w\""));
    return bytes;
}

QUuid documentIdOf(const DocumentInfo& info)
{
    static constexpr QUuid ours(0x6b1f2c0e, 0x7a55, 0x4c1b, 0x9d, 0x0a, 0x3e, 0x5f, 0x11, 0x8c, 0x42, 0xd7);
    return QUuid::createUuidV5(
        ours, QStringList{info.title, info.author, info.description, info.source, languageCode(info.language)}.join(
                  QChar(u'\0')));
}

QByteArray withDocumentInfo(QByteArray pdf, const DocumentInfo& info)
{
    const qsizetype trailer = pdf.lastIndexOf("\ntrailer");
    static const QRegularExpression pattern(
        QStringLiteral(
            "/Size (\\d+)\\s+/Info (\\d+) 0 R\\s+/Root (\\d+) 0 R\\s*(.*?)>>\\s*startxref\\s+(\\d+)\\s+%%EOF\\s*$"),
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch end =
        pattern.match(trailer < 0 ? QString() : QString::fromLatin1(pdf.sliced(trailer)));
    const int infoNumber = end.captured(2).toInt();
    const int rootNumber = end.captured(3).toInt();
    const auto [infoStart, infoEnd] = objectRange(pdf, infoNumber);
    const auto [rootStart, rootEnd] = objectRange(pdf, rootNumber);
    const qsizetype rootEntries = pdf.indexOf("<<", rootStart) + 2;
    if (!end.hasMatch() || infoEnd == 0 || rootEnd == 0 || rootEntries > rootEnd) {
        return pdf;
    }
    blankTimes(pdf, infoStart, infoEnd);

    QByteArray root = pdf.sliced(rootStart, rootEnd - rootStart) + '\n';
    // A viewer then heads its window with the title rather than with the name of the file.
    root.insert(rootEntries - rootStart, "\n/Lang (" + languageCode(info.language).toLatin1() +
                                             ")\n/ViewerPreferences << /DisplayDocTitle true >>");
    QByteArray entries = QByteArray::number(infoNumber) + " 0 obj\n<<\n";
    addEntry(entries, "Title", info.title);
    addEntry(entries, "Author", info.author);
    addEntry(entries, "Subject", info.description);
    addEntry(entries, "Creator", QLatin1StringView(programName));
    addEntry(entries, "Producer", QStringLiteral("Qt " QT_VERSION_STR));
    entries += ">>\nendobj\n";

    if (!pdf.endsWith('\n')) {
        pdf += '\n';
    }
    const auto offset = [](qsizetype at) { return QByteArray::number(at).rightJustified(10, '0') + " 00000 n \n"; };
    const qsizetype newInfo = pdf.size();
    const qsizetype newRoot = newInfo + entries.size();
    const qsizetype table = newRoot + root.size();
    pdf += entries + root + "xref\n";
    pdf += QByteArray::number(infoNumber) + " 1\n" + offset(newInfo);
    pdf += QByteArray::number(rootNumber) + " 1\n" + offset(newRoot);
    pdf += "trailer\n<<\n/Size " + end.captured(1).toLatin1() + "\n/Info " + QByteArray::number(infoNumber) +
           " 0 R\n/Root " + QByteArray::number(rootNumber) + " 0 R\n/Prev " + end.captured(5).toLatin1() + '\n' +
           end.captured(4).toLatin1() + ">>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    return pdf;
}

} // namespace ketenkaart
