#pragma once

#include "core/model/error.h"

#include <QByteArray>
#include <QString>
#include <QXmlStreamReader>

namespace ketenkaart {

/// A text of XML of unknown origin, for reading element by element. Declares nothing: a document type with entities of
/// its own is refused, and nothing that the text names is opened. One thread at a time.
class XmlSource
{
public:
    /// What the text should be ("GraphML") and where it is from are for messages.
    XmlSource(const QByteArray& bytes, QString format, QString file);

    [[nodiscard]] QXmlStreamReader& reader() { return m_xml; }
    /// Goes to the first element, whose name must be that one. False where it is another or there is none, which
    /// error() says.
    [[nodiscard]] bool readRoot(QLatin1StringView name);
    /// Refuses the text from here on; the first reason counts.
    void refuse(const QString& reason) { m_xml.raiseError(reason); }
    [[nodiscard]] bool isGood() const { return !m_xml.hasError(); }
    /// What is wrong, with the number of the line.
    [[nodiscard]] Error error() const;

    /// Elements that may stand inside each other where a reader follows them by calling itself.
    static constexpr int mostDepth = 100;

private:
    QXmlStreamReader m_xml;
    QString m_format;
    QString m_file;
};

/// The text without what XML cannot hold: control characters, halves of surrogate pairs, and noncharacters.
[[nodiscard]] QString xmlText(const QString& text);

} // namespace ketenkaart
