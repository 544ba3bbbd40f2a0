#include "core/io/xml_source.h"

#include "core/io/markup_check.h"

#include <QCoreApplication>
#include <QDir>
#include <QStringDecoder>

#include <utility>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A class, because lupdate files texts under the class that tr() belongs to.
struct XmlText
{
    Q_DECLARE_TR_FUNCTIONS(XmlText)
};

/// No name and no nesting of declarations needs more.
constexpr int mostEntityCharacters = 1000;

bool isWide(const QByteArray& bytes)
{
    return bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
}

} // namespace

XmlSource::XmlSource(const QByteArray& bytes, QString format, QString file)
    : m_format(std::move(format))
    , m_file(std::move(file))
{
    m_xml.setEntityExpansionLimit(mostEntityCharacters);
    if (isWide(bytes)) {
        // As text, so that what it says of its encoding does not count.
        QStringDecoder decoder(bytes.startsWith("\xff\xfe") ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
        const QString text = decoder.decode(bytes);
        m_xml.addData(text);
        if (mostAttributesIn(text.toUtf8()) > mostAttributes) {
            refuse(XmlText::tr("an element has too many attributes"));
        }
        return;
    }
    m_xml.addData(bytes);
    if (mostAttributesIn(bytes) > mostAttributes) {
        refuse(XmlText::tr("an element has too many attributes"));
    }
}

bool XmlSource::readRoot(QLatin1StringView name)
{
    while (isGood() && !m_xml.atEnd()) {
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        if (token == QXmlStreamReader::DTD && !m_xml.entityDeclarations().isEmpty()) {
            refuse(XmlText::tr("it declares entities"));
        } else if (token == QXmlStreamReader::StartElement) {
            if (m_xml.name() == name) {
                return true;
            }
            refuse(XmlText::tr("it begins with <%1>").arg(m_xml.name().toString().left(40)));
        }
    }
    return false;
}

Error XmlSource::error() const
{
    return {Error::Code::Unreadable,
            XmlText::tr("The file cannot be read as %1: %2, in line %3")
                .arg(m_format, m_xml.errorString().simplified(), QString::number(m_xml.lineNumber())),
            QDir::toNativeSeparators(m_file), XmlText::tr("Save it again from the program that made it")};
}

QString xmlText(const QString& text)
{
    QString fit;
    fit.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            fit.append(c).append(text[++i]);
        } else if (!c.isSurrogate() && c != QChar(0xfffe) && c != QChar(0xffff) &&
                   (c >= u' ' || c == u'\t' || c == u'\n' || c == u'\r')) {
            fit.append(c);
        }
    }
    return fit;
}

} // namespace ketenkaart
