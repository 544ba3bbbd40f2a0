#include "core/export/svg_document.h"

#include "core/export/svg_fonts.h"
#include "core/model/clean_text.h"
#include "core/scene/text_metrics.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

namespace ketenkaart {

namespace {

QString number(double value)
{
    return QString::number(value, 'g', 6);
}

/// What XML 1.0 cannot hold at all, not even escaped, would make the whole drawing unreadable. The generator writes
/// what it was given, also from a logo.
QString withoutInvalidCharacters(QString xml)
{
    return xml.removeIf([](QChar c) {
        return (c.unicode() < 0x20 && c != u'\n' && c != u'\t' && c != u'\r') || c.unicode() >= 0xfffe;
    });
}

/// The generator sets a font for each state of the painter, and texts have their own.
QXmlStreamAttributes stateOf(QXmlStreamAttributes attributes)
{
    attributes.removeIf([](const QXmlStreamAttribute& each) { return each.qualifiedName().startsWith(u"font-"); });
    return attributes;
}

class Document
{
public:
    Document(const QByteArray& painted, std::span<const SvgEvent> events, const DocumentInfo& info)
        : m_reader(withoutInvalidCharacters(QString::fromUtf8(painted)))
        , m_writer(&m_result)
        , m_events(events)
        , m_info(info)
    {
        m_reader.setNamespaceProcessing(false); // names stay as they are
        m_writer.setAutoFormatting(true);
        m_writer.setAutoFormattingIndent(1);
    }

    QByteArray run()
    {
        m_writer.writeStartDocument();
        if (m_reader.readNextStartElement()) {
            writeRoot();
        }
        while (m_reader.readNextStartElement()) {
            if (m_reader.name() == u"g") {
                // The outermost group has what holds where no state says otherwise.
                m_writer.writeStartElement(QStringLiteral("g"));
                m_writer.writeAttributes(stateOf(m_reader.attributes()));
                readStates();
                closeStates(0);
                m_writer.writeEndElement();
            } else if (m_reader.name() == u"defs") {
                copyElement();
            } else {
                m_reader.skipCurrentElement(); // its own title
            }
        }
        m_writer.writeEndDocument();
        return m_reader.hasError() || m_writer.hasError() ? QByteArray() : m_result;
    }

private:
    void writeRoot()
    {
        m_writer.writeStartElement(QStringLiteral("svg"));
        m_writer.writeAttributes(m_reader.attributes());
        // Who knows graphics-document reads the titles inside as well; for anyone else it is one picture.
        m_writer.writeAttribute(QStringLiteral("role"), QStringLiteral("graphics-document img"));
        m_writer.writeAttribute(QStringLiteral("aria-labelledby"), m_info.description.isEmpty()
                                                                       ? QStringLiteral("page-title")
                                                                       : QStringLiteral("page-title page-description"));
        m_writer.writeAttribute(QStringLiteral("xml:lang"), languageCode(m_info.language));
        writeWords(QStringLiteral("title"), QStringLiteral("page-title"), m_info.title);
        if (!m_info.description.isEmpty()) {
            writeWords(QStringLiteral("desc"), QStringLiteral("page-description"), m_info.description);
        }
        std::vector<TextStyle> styles;
        for (const SvgEvent& event : m_events) {
            if (const auto* text = std::get_if<SvgText>(&event)) {
                styles.push_back(text->style);
            }
        }
        if (!styles.empty()) {
            // The program measures without ligatures.
            m_writer.writeTextElement(QStringLiteral("style"),
                                      svgFontFaces(styles) + QStringLiteral("text{font-variant-ligatures:none}"));
        }
    }

    void writeWords(const QString& element, const QString& id, const QString& words)
    {
        m_writer.writeStartElement(element);
        if (!id.isEmpty()) {
            m_writer.writeAttribute(QStringLiteral("id"), id);
        }
        m_writer.writeCharacters(plainLine(words));
        m_writer.writeEndElement();
    }

    /// The groups within a group are states of the painter, all else is what it painted.
    void readStates()
    {
        while (m_reader.readNextStartElement()) {
            if (m_reader.name() == u"g") {
                m_states.push_back(stateOf(m_reader.attributes()));
                readStates();
                m_states.pop_back();
            } else if (const auto event = SvgObjects::eventOf(m_reader.attributes().value(QStringLiteral("d")));
                       event && *event < m_events.size()) {
                std::visit([this](const auto& each) { write(each); }, m_events[*event]);
                m_reader.skipCurrentElement();
            } else {
                openStates();
                copyElement();
            }
        }
    }

    /// A state that nothing is painted in is not written, and one that goes on is not written again.
    void openStates()
    {
        const auto [open, wanted] = std::ranges::mismatch(m_open, m_states);
        closeStates(open - m_open.begin());
        for (auto state = wanted; state != m_states.end(); ++state) {
            m_writer.writeStartElement(QStringLiteral("g"));
            m_writer.writeAttributes(*state);
            m_open.push_back(*state);
        }
    }

    void closeStates(std::ptrdiff_t rest)
    {
        for (; std::ssize(m_open) > rest; m_open.pop_back()) {
            m_writer.writeEndElement();
        }
    }

    void write(const SvgGroup& group)
    {
        closeStates(0);
        m_writer.writeStartElement(QStringLiteral("g"));
        const std::pair<QString, QString> attributes[]{
            {QStringLiteral("id"), group.id},
            {QStringLiteral("class"), group.classes},
            {QStringLiteral("role"), group.role},
            {QStringLiteral("aria-hidden"), group.isHidden ? QStringLiteral("true") : QString()}};
        for (const auto& [name, value] : attributes) {
            if (!value.isEmpty()) {
                m_writer.writeAttribute(name, value);
            }
        }
        if (!group.title.isEmpty()) {
            writeWords(QStringLiteral("title"), QString(), group.title);
        }
    }

    void write(const SvgGroupEnd&)
    {
        closeStates(0);
        m_writer.writeEndElement();
    }

    void write(const SvgText& text)
    {
        openStates();
        const TextStyle& style = text.style;
        m_writer.writeStartElement(QStringLiteral("text"));
        const auto attribute = [this](const char* name, const QString& value) {
            m_writer.writeAttribute(QString::fromLatin1(name), value);
        };
        attribute("xml:space", QStringLiteral("preserve"));
        attribute("x", QStringLiteral("0"));
        attribute("y", QStringLiteral("0"));
        attribute("fill", style.colour.name());
        if (style.colour.alpha() < 255) {
            attribute("fill-opacity", number(style.colour.alphaF()));
        }
        attribute("stroke", QStringLiteral("none"));
        attribute("font-family", svgFontFamilies());
        attribute("font-size", number(fontFor(style).pixelSize() / textOversampling));
        attribute("font-weight", QString::number(style.weight));
        attribute("font-style", style.italic ? QStringLiteral("italic") : QStringLiteral("normal"));
        if (style.letterSpacing != 0.0) {
            attribute("letter-spacing", number(style.letterSpacing));
        }
        if (style.strikeOut) {
            attribute("text-decoration", QStringLiteral("line-through"));
        }
        // A name that ends at its symbol does not run over it, whatever font stands in.
        attribute("textLength", number(textWidth(text.text, style)));
        attribute("lengthAdjust", QStringLiteral("spacingAndGlyphs"));
        m_writer.writeCharacters(plainLine(text.text));
        m_writer.writeEndElement();
    }

    void copyElement()
    {
        m_writer.writeStartElement(m_reader.qualifiedName().toString());
        for (const QXmlStreamAttribute& each : m_reader.attributes()) {
            if (each.qualifiedName() != u"vector-effect" || each.value() != u"none") { // what it is without
                m_writer.writeAttribute(each);
            }
        }
        while (m_reader.readNext() != QXmlStreamReader::EndElement && !m_reader.hasError()) {
            if (m_reader.isStartElement()) {
                copyElement();
            } else if (m_reader.isCharacters() && !m_reader.isWhitespace()) {
                m_writer.writeCharacters(m_reader.text().toString());
            }
        }
        m_writer.writeEndElement();
    }

    QXmlStreamReader m_reader;
    QByteArray m_result;
    QXmlStreamWriter m_writer;
    std::span<const SvgEvent> m_events;
    const DocumentInfo& m_info;
    std::vector<QXmlStreamAttributes> m_states; ///< of the painter, where the reader is
    std::vector<QXmlStreamAttributes> m_open;   ///< those that are written and not yet closed
};

} // namespace

QByteArray svgDocument(const QByteArray& painted, std::span<const SvgEvent> events, const DocumentInfo& info)
{
    return Document(painted, events, info).run();
}

} // namespace ketenkaart
