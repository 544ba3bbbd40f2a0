#include "core/picture/drawing_check.h"

#include "core/io/markup_check.h"
#include "core/picture/drawing_cost.h"
#include "core/picture/pixel_format.h"

#include <QBuffer>
#include <QHash>
#include <QImageReader>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QXmlStreamReader>

#include <algorithm>
#include <vector>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 mostElements = 20'000; ///< with those that are used again counted again
constexpr int mostDepth = 200;
constexpr int largestSide = 8000; ///< of a picture inside, pixels
constexpr int mostPictures = 200;

/// How many elements a part of the drawing has, and which parts it uses.
struct Part
{
    qint64 elements = 0;
    QStringList uses;
};

/// Reads the drawing as Qt's renderer will: by the same parser.
class DrawingReader
{
public:
    explicit DrawingReader(const QByteArray& svg)
        : m_xml(svg)
    {}

    DrawingFault read()
    {
        m_open.push_back(QString());
        while (!m_xml.atEnd() && m_fault == DrawingFault::None) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::DTD:
                // Nothing declares an entity without a purpose, and everything can be spelled with one.
                if (!m_xml.entityDeclarations().isEmpty()) {
                    m_fault = DrawingFault::RefersToFiles;
                }
                break;
            case QXmlStreamReader::ProcessingInstruction:
                if (m_xml.processingInstructionTarget() == "xml-stylesheet"_L1) {
                    m_fault = DrawingFault::RefersToFiles;
                }
                break;
            case QXmlStreamReader::StartElement:
                begin();
                break;
            case QXmlStreamReader::EndElement:
                m_open.pop_back();
                break;
            default:
                break;
            }
        }
        if (m_fault == DrawingFault::None && m_xml.hasError()) {
            return DrawingFault::Broken;
        }
        return m_fault == DrawingFault::None && elementsOf(QString(), 0) > mostElements ? DrawingFault::TooLarge
                                                                                        : m_fault;
    }

private:
    void begin()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const QString own = attributes.value("id"_L1).toString();
        // What is inside a part with an id counts for it, and for those that it is in.
        m_open.push_back(own.isEmpty() ? m_open.back() : own);
        if (!own.isEmpty()) {
            m_parts[m_open[m_open.size() - 2]].uses.append(own);
        }
        Part& part = m_parts[m_open.back()];
        if (++part.elements > mostElements || m_open.size() > mostDepth) {
            m_fault = DrawingFault::TooLarge;
            return;
        }
        const bool isLink = m_xml.name() == "a"_L1; // leads a reader on, and loads nothing
        for (const QXmlStreamAttribute& attribute : attributes) {
            const QStringView target = attribute.value().trimmed();
            if (attribute.name() != "href"_L1 || target.isEmpty() || isLink) {
                continue;
            }
            if (target.startsWith(u'#')) {
                part.uses.append(target.sliced(1).toString());
            } else {
                lookAtPicture(target.toString());
            }
        }
    }

    void lookAtPicture(const QString& target)
    {
        static const QRegularExpression data(u"^data:image/(?:png|jpe?g);base64,([A-Za-z0-9+/=\\s]*)$"_s);
        const auto match = data.match(target);
        if (!match.hasMatch()) {
            m_fault = DrawingFault::RefersToFiles;
            return;
        }
        QByteArray bytes = QByteArray::fromBase64(match.captured(1).toLatin1());
        // The renderer goes by what the bytes are and not by what they are called: a drawing among them could refer.
        const QByteArray format = pixelFormatOf(bytes);
        if (format != "png" && format != "jpeg") {
            m_fault = DrawingFault::RefersToFiles;
            return;
        }
        QBuffer buffer(&bytes);
        const QSize size = QImageReader(&buffer, format).size();
        if (std::max(size.width(), size.height()) > largestSide || ++m_pictures > mostPictures) {
            m_fault = DrawingFault::TooLarge;
        }
    }

    /// With all that it uses; more than the most for a part that uses itself.
    qint64 elementsOf(const QString& id, int depth)
    {
        if (const auto known = m_counted.constFind(id); known != m_counted.cend()) {
            return *known;
        }
        const auto part = m_parts.constFind(id);
        if (part == m_parts.cend()) {
            return 0;
        }
        if (depth > mostDepth) {
            return mostElements + 1;
        }
        qint64 count = part->elements;
        for (const QString& used : part->uses) {
            count += elementsOf(used, depth + 1);
            if (count > mostElements) {
                break;
            }
        }
        m_counted.insert(id, count);
        return count;
    }

    QXmlStreamReader m_xml;
    std::vector<QString> m_open;  ///< the ids of the parts that enclose this place
    QHash<QString, Part> m_parts; ///< by id; the rest is under none
    QHash<QString, qint64> m_counted;
    int m_pictures = 0;
    DrawingFault m_fault = DrawingFault::None;
};

} // namespace

DrawingFault faultOfDrawing(const QByteArray& svg)
{
    if (mostAttributesIn(svg) > mostAttributes) {
        return DrawingFault::TooLarge;
    }
    if (const DrawingFault fault = DrawingReader(svg).read(); fault != DrawingFault::None) {
        return fault;
    }
    QSvgRenderer renderer;
    renderer.setOptions(QtSvg::Tiny12FeaturesOnly);
    if (!renderer.load(svg) || renderer.defaultSize().isEmpty()) {
        return DrawingFault::Broken;
    }
    DrawingCost cost;
    QPainter painter(&cost);
    renderer.render(&painter, QRectF(QPointF(), cost.surface()));
    painter.end();
    return cost.isAffordable() ? DrawingFault::None : DrawingFault::TooLarge;
}

} // namespace ketenkaart
