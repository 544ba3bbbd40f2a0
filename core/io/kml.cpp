#include "core/io/kml.h"

#include "core/io/graph_sheets.h"
#include "core/io/xml_source.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>
#include <QXmlStreamWriter>

#include <algorithm>
#include <map>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A class, because lupdate files texts under the class that tr() belongs to.
struct KmlText
{
    Q_DECLARE_TR_FUNCTIONS(KmlFile)
};

/// A value of the document that says that it is of ours: all that its placemarks say is in their values.
constexpr QLatin1StringView mark("ketenkaart");

/// A description as one text: programs put HTML into it.
QString withoutMarkup(QString text)
{
    static const QRegularExpression tag(u"<[a-zA-Z/!][^>]*>"_s);
    text.replace(tag, u" "_s);
    const std::pair<QLatin1StringView, QLatin1StringView> signs[]{
        {"&nbsp;"_L1, " "_L1}, {"&lt;"_L1, "<"_L1}, {"&gt;"_L1, ">"_L1}, {"&quot;"_L1, "\""_L1}, {"&amp;"_L1, "&"_L1}};
    for (const auto& [name, sign] : signs) {
        text.replace(name, sign);
    }
    return text.simplified();
}

class KmlReader
{
public:
    KmlReader(const QByteArray& bytes, const QString& file)
        : m_source(bytes, u"KML"_s, file)
        , m_xml(m_source.reader())
    {}

    Result<std::vector<Sheet>> run()
    {
        if (m_source.readRoot("kml"_L1)) {
            readContainer(0);
        }
        if (!m_source.isGood()) {
            return std::unexpected(m_source.error());
        }
        std::vector<Sheet> sheets;
        for (auto& [name, sheet] : m_sheets) {
            if (!sheet.sheet().rows.empty()) {
                sheets.push_back(std::move(sheet.sheet()));
            }
        }
        return sheets;
    }

private:
    /// A document or a folder, up to its end.
    void readContainer(int depth)
    {
        if (depth > XmlSource::mostDepth) {
            m_source.refuse(KmlText::tr("too many folders stand inside each other"));
            return;
        }
        QString name;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "name"_L1) {
                name = m_xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            } else if (m_xml.name() == "Document"_L1 || m_xml.name() == "Folder"_L1) {
                readContainer(depth + 1);
            } else if (m_xml.name() == "NetworkLink"_L1) {
                m_source.refuse(KmlText::tr("it leads to another file or address"));
            } else if (m_xml.name() == "Placemark"_L1) {
                readPlacemark(name);
            } else if (m_xml.name() == "ExtendedData"_L1) {
                for (const auto& [column, value] : readValues()) {
                    m_isOurs = m_isOurs || column == mark;
                }
            } else {
                m_xml.skipCurrentElement();
            }
        }
    }

    void readPlacemark(const QString& folder)
    {
        AttributeSheet& sheet = m_sheets.try_emplace(folder, folder, QStringList()).first->second;
        sheet.beginRow();
        QString name;
        QString description;
        std::vector<std::pair<QString, QString>> values;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "name"_L1) {
                name = m_xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            } else if (m_xml.name() == "description"_L1) {
                description = withoutMarkup(m_xml.readElementText(QXmlStreamReader::IncludeChildElements));
            } else if (m_xml.name() == "ExtendedData"_L1) {
                values = readValues();
            } else if (m_xml.name() == "Point"_L1) {
                readPoint(sheet.sheet());
            } else if (m_xml.name() == "LineString"_L1 || m_xml.name() == "Polygon"_L1 ||
                       m_xml.name() == "MultiGeometry"_L1) {
                readShape(sheet.sheet());
            } else {
                m_xml.skipCurrentElement();
            }
        }
        if (!m_isOurs) {
            const auto has = [&](QLatin1StringView column) {
                return std::ranges::any_of(values, [&](const auto& value) { return value.first == column; });
            };
            if (!name.isEmpty() && !has("name"_L1)) {
                sheet.set(u"name"_s, u"name"_s, name);
            }
            if (!description.isEmpty() && !has("description"_L1)) {
                sheet.set(u"description"_s, u"description"_s, description);
            }
        }
        for (const auto& [column, value] : values) {
            sheet.set(column, column, value);
        }
    }

    std::vector<std::pair<QString, QString>> readValues()
    {
        std::vector<std::pair<QString, QString>> values;
        while (m_xml.readNextStartElement()) {
            const QString name = m_xml.attributes().value("name"_L1).toString();
            if (m_xml.name() == "Data"_L1) {
                QString text;
                while (m_xml.readNextStartElement()) {
                    if (m_xml.name() == "value"_L1) {
                        text = m_xml.readElementText(QXmlStreamReader::IncludeChildElements);
                    } else {
                        m_xml.skipCurrentElement();
                    }
                }
                values.emplace_back(name, text);
            } else if (m_xml.name() == "SchemaData"_L1) {
                while (m_xml.readNextStartElement()) {
                    const QString column = m_xml.attributes().value("name"_L1).toString();
                    values.emplace_back(column, m_xml.readElementText(QXmlStreamReader::IncludeChildElements));
                }
            } else {
                m_xml.skipCurrentElement();
            }
        }
        std::erase_if(values, [](const auto& value) { return value.first.isEmpty(); });
        return values;
    }

    /// A line or an area; of an area the middle of its corners for who wants a point.
    void readShape(Sheet& sheet)
    {
        SheetRow& row = sheet.rows.back();
        const bool isLine = m_xml.name() == "LineString"_L1;
        sheet.hasGeometry = true;
        row.geometry = SheetRow::Geometry::NotAPoint;
        QPointF sum;
        int corners = 0;
        for (int open = 1; open > 0 && m_source.isGood();) {
            const QXmlStreamReader::TokenType token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement) {
                --open;
            } else if (token == QXmlStreamReader::StartElement && m_xml.name() == "coordinates"_L1) {
                const QString text = m_xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
                for (const QString& corner : text.split(u' ', Qt::SkipEmptyParts)) {
                    const std::optional<double> longitude = cellNumber(corner.section(u',', 0, 0));
                    const std::optional<double> latitude = cellNumber(corner.section(u',', 1, 1));
                    if (longitude && latitude) {
                        sum += QPointF(*longitude, *latitude);
                        ++corners;
                    }
                }
            } else if (token == QXmlStreamReader::StartElement) {
                ++open;
            }
        }
        if (corners > 0 && !isLine) {
            row.point = sum / corners;
        }
    }

    void readPoint(Sheet& sheet)
    {
        SheetRow& row = sheet.rows.back();
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != "coordinates"_L1) {
                m_xml.skipCurrentElement();
                continue;
            }
            const QStringList numbers = m_xml.readElementText(QXmlStreamReader::IncludeChildElements).split(u',');
            const std::optional<double> longitude = cellNumber(numbers.value(0).trimmed());
            const std::optional<double> latitude = cellNumber(numbers.value(1).trimmed());
            if (longitude && latitude) {
                sheet.hasGeometry = true;
                row.geometry = SheetRow::Geometry::Point;
                row.point = {*longitude, *latitude};
            }
        }
    }

    XmlSource m_source;
    QXmlStreamReader& m_xml;
    std::map<QString, AttributeSheet> m_sheets; ///< by the names of their folders
    bool m_isOurs = false;
};

class KmlWriter
{
public:
    KmlWriter(const QString& title, const std::vector<KmlFolder>& folders)
        : m_title(title)
        , m_folders(folders)
        , m_xml(&m_bytes)
    {}

    QByteArray run()
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"kml"_s);
        m_xml.writeDefaultNamespace(u"http://www.opengis.net/kml/2.2"_s);
        m_xml.writeStartElement(u"Document"_s);
        m_xml.writeTextElement(u"name"_s, xmlText(m_title));
        writeStyles();
        m_xml.writeStartElement(u"ExtendedData"_s);
        writeValue(mark, u"1"_s);
        m_xml.writeEndElement();
        for (const KmlFolder& folder : m_folders) {
            m_xml.writeStartElement(u"Folder"_s);
            m_xml.writeTextElement(u"name"_s, xmlText(folder.name));
            for (const KmlPlacemark& placemark : folder.placemarks) {
                write(placemark);
            }
            m_xml.writeEndElement();
        }
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    static QString styleOf(const QColor& colour) { return u"c"_s + colour.name().sliced(1); }

    void writeStyles()
    {
        std::map<QString, QColor> colours;
        for (const KmlFolder& folder : m_folders) {
            for (const KmlPlacemark& placemark : folder.placemarks) {
                if (placemark.colour.isValid()) {
                    colours.emplace(styleOf(placemark.colour), placemark.colour);
                }
            }
        }
        for (const auto& [id, colour] : colours) {
            // Opacity comes first and red last.
            const QString text = u"ff%1%2%3"_s.arg(colour.blue(), 2, 16, QLatin1Char('0'))
                                     .arg(colour.green(), 2, 16, QLatin1Char('0'))
                                     .arg(colour.red(), 2, 16, QLatin1Char('0'));
            m_xml.writeStartElement(u"Style"_s);
            m_xml.writeAttribute(u"id"_s, id);
            m_xml.writeStartElement(u"IconStyle"_s);
            m_xml.writeTextElement(u"color"_s, text);
            m_xml.writeEndElement();
            m_xml.writeStartElement(u"LineStyle"_s);
            m_xml.writeTextElement(u"color"_s, text);
            m_xml.writeTextElement(u"width"_s, u"2"_s);
            m_xml.writeEndElement();
            m_xml.writeEndElement();
        }
    }

    void writeValue(const QString& name, const QString& value)
    {
        m_xml.writeStartElement(u"Data"_s);
        m_xml.writeAttribute(u"name"_s, xmlText(name));
        m_xml.writeTextElement(u"value"_s, xmlText(value));
        m_xml.writeEndElement();
    }

    void write(const KmlPlacemark& placemark)
    {
        m_xml.writeStartElement(u"Placemark"_s);
        m_xml.writeTextElement(u"name"_s, xmlText(placemark.name));
        if (!placemark.description.isEmpty()) {
            // Readers take it for HTML.
            m_xml.writeTextElement(u"description"_s, xmlText(placemark.description).toHtmlEscaped());
        }
        if (placemark.colour.isValid()) {
            m_xml.writeTextElement(u"styleUrl"_s, u"#"_s + styleOf(placemark.colour));
        }
        m_xml.writeStartElement(u"ExtendedData"_s);
        for (const auto& [name, value] : placemark.values) {
            if (!value.isEmpty()) {
                writeValue(name, value);
            }
        }
        m_xml.writeEndElement();
        if (!placemark.places.empty()) {
            QStringList coordinates;
            for (const GeoPoint& place : placemark.places) {
                coordinates.append(u"%1,%2"_s.arg(numberCell(place.longitude), numberCell(place.latitude)));
            }
            m_xml.writeStartElement(placemark.places.size() == 1 ? u"Point"_s : u"LineString"_s);
            m_xml.writeTextElement(u"coordinates"_s, coordinates.join(u' '));
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    QString m_title;
    const std::vector<KmlFolder>& m_folders;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

Result<std::vector<Sheet>> readKml(const QByteArray& bytes, const QString& file)
{
    return KmlReader(bytes, file).run().transform([&](std::vector<Sheet> sheets) {
        for (Sheet& sheet : sheets) {
            sheet.stamp = QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
        }
        return sheets;
    });
}

QByteArray kmlOf(const QString& title, const std::vector<KmlFolder>& folders)
{
    return KmlWriter(title, folders).run();
}

} // namespace ketenkaart
