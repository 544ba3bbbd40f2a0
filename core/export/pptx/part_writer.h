#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <functional>
#include <initializer_list>
#include <utility>

namespace ketenkaart::pptx {

/// A text as it may stand in an XML file and in one line of one: without the characters that XML 1.0 cannot hold, not
/// even escaped (control characters, halves of surrogate pairs), and with spaces for line breaks and tabs.
[[nodiscard]] QString xmlText(const QString& text);

/// The attributes of an element, with their prefixes.
using Attributes = std::initializer_list<std::pair<const char*, QString>>;
using Content = std::function<void()>;

/// Writes the XML of a part, elements within elements as they are nested in the code. Texts are cleaned by xmlText().
class PartWriter
{
public:
    PartWriter();
    PartWriter(const PartWriter&) = delete;
    PartWriter& operator=(const PartWriter&) = delete;

    void element(const char* name, Attributes attributes, const Content& content);
    void element(const char* name, const Content& content) { element(name, {}, content); }
    void element(const char* name, Attributes attributes = {});
    void text(const char* name, const QString& text);
    void text(const char* name, Attributes attributes, const QString& text);

    /// The document so far; whole once the root element is closed.
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

/// The root element of a slide, a layout, a master or a presentation, with the namespaces that all of them use.
void writeRoot(PartWriter& xml, const char* name, const Content& content);

[[nodiscard]] inline QString text(qint64 value)
{
    return QString::number(value);
}

} // namespace ketenkaart::pptx
