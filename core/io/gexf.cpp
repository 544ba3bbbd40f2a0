#include "core/io/gexf.h"

#include "core/io/graph_sheets.h"
#include "core/io/xml_source.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QXmlStreamWriter>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A class, because lupdate files texts under the class that tr() belongs to.
struct GraphText
{
    Q_DECLARE_TR_FUNCTIONS(GraphFile)
};

namespace node {
constexpr qsizetype id = 0;
constexpr qsizetype label = 1;
} // namespace node

namespace edge {
constexpr qsizetype id = 0;
constexpr qsizetype from = 1;
constexpr qsizetype to = 2;
constexpr qsizetype label = 3;
constexpr qsizetype directed = 4;
} // namespace edge

class GexfReader
{
public:
    GexfReader(const QByteArray& bytes, const QString& file)
        : m_source(bytes, u"GEXF"_s, file)
        , m_xml(m_source.reader())
        , m_nodes(u"nodes"_s, {u"id"_s, u"label"_s})
        , m_edges(u"edges"_s, {u"id"_s, u"from"_s, u"to"_s, u"label"_s, u"directed"_s})
    {}

    Result<std::vector<Sheet>> run()
    {
        if (m_source.readRoot("gexf"_L1)) {
            while (m_xml.readNextStartElement()) {
                if (m_xml.name() == "meta"_L1) {
                    readMeta();
                } else if (m_xml.name() == "graph"_L1) {
                    readGraph();
                } else {
                    m_xml.skipCurrentElement();
                }
            }
        }
        if (!m_source.isGood()) {
            return std::unexpected(m_source.error());
        }
        return std::vector{std::move(m_nodes.sheet()), std::move(m_edges.sheet())};
    }

private:
    /// An attribute that nodes or edges have.
    struct Title
    {
        QString text;
        QString fallback;
    };
    using Titles = QMap<QString, Title>;

    QString attribute(QLatin1StringView name) { return m_xml.attributes().value(name).toString(); }

    void readMeta()
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "creator"_L1) {
                m_isOurs = m_xml.readElementText(QXmlStreamReader::IncludeChildElements)
                               .startsWith(graphMark, Qt::CaseInsensitive);
            } else {
                m_xml.skipCurrentElement();
            }
        }
    }

    void readGraph()
    {
        const bool isDirected = attribute("defaultedgetype"_L1) == "directed"_L1;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "attributes"_L1) {
                readTitles(attribute("class"_L1) == "edge"_L1 ? m_edgeTitles : m_nodeTitles);
            } else if (m_xml.name() == "nodes"_L1) {
                readNodes(0);
            } else if (m_xml.name() == "edges"_L1) {
                readEdges(isDirected);
            } else {
                m_xml.skipCurrentElement();
            }
        }
    }

    void readTitles(Titles& titles)
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != "attribute"_L1) {
                m_xml.skipCurrentElement();
                continue;
            }
            const QString id = attribute("id"_L1);
            Title title{attribute("title"_L1), {}};
            while (m_xml.readNextStartElement()) {
                if (m_xml.name() == "default"_L1) {
                    title.fallback = m_xml.readElementText(QXmlStreamReader::IncludeChildElements);
                } else {
                    m_xml.skipCurrentElement();
                }
            }
            titles.insert(id, title.text.isEmpty() ? Title{id, title.fallback} : title);
        }
    }

    void readNodes(int depth)
    {
        if (depth > XmlSource::mostDepth) {
            m_source.refuse(GraphText::tr("too many groups stand inside each other"));
            return;
        }
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != "node"_L1) {
                m_xml.skipCurrentElement();
                continue;
            }
            m_nodes.beginRow();
            m_nodes.set(node::id, attribute("id"_L1));
            if (!m_isOurs) {
                m_nodes.set(node::label, attribute("label"_L1));
            }
            setFallbacks(m_nodes, m_nodeTitles);
            bool hasInner = false;
            while (m_xml.readNextStartElement()) {
                if (m_xml.name() == "attvalues"_L1 && !hasInner) {
                    readValues(m_nodes, m_nodeTitles);
                } else if (m_xml.name() == "nodes"_L1) {
                    hasInner = true; // its rows come behind this one, which cannot be filled any more
                    readNodes(depth + 1);
                } else {
                    m_xml.skipCurrentElement();
                }
            }
        }
    }

    void readEdges(bool isDirectedByDefault)
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != "edge"_L1) {
                m_xml.skipCurrentElement();
                continue;
            }
            m_edges.beginRow();
            m_edges.set(edge::id, attribute("id"_L1));
            m_edges.set(edge::from, attribute("source"_L1));
            m_edges.set(edge::to, attribute("target"_L1));
            if (!m_isOurs) {
                m_edges.set(edge::label, attribute("label"_L1));
                const QString type = attribute("type"_L1);
                const bool isDirected = type.isEmpty() ? isDirectedByDefault : type == "directed"_L1;
                m_edges.set(edge::directed, isDirected ? u"yes"_s : u"no"_s);
                if (const QString weight = attribute("weight"_L1); !weight.isEmpty()) {
                    m_edges.set(u"(weight)"_s, u"weight"_s, weight);
                }
            }
            setFallbacks(m_edges, m_edgeTitles);
            while (m_xml.readNextStartElement()) {
                if (m_xml.name() == "attvalues"_L1) {
                    readValues(m_edges, m_edgeTitles);
                } else {
                    m_xml.skipCurrentElement();
                }
            }
        }
    }

    void setFallbacks(AttributeSheet& sheet, const Titles& titles)
    {
        for (auto it = titles.cbegin(); it != titles.cend(); ++it) {
            if (!it->fallback.isEmpty()) {
                setValue(sheet, it.key(), it->text, it->fallback);
            }
        }
    }

    void readValues(AttributeSheet& sheet, const Titles& titles)
    {
        while (m_xml.readNextStartElement()) {
            // "for" since 1.2, "id" before.
            const QString key = attribute("for"_L1).isEmpty() ? attribute("id"_L1) : attribute("for"_L1);
            if (m_xml.name() == "attvalue"_L1 && !key.isEmpty()) {
                setValue(sheet, key, titles.value(key, {key, {}}).text, attribute("value"_L1));
            }
            m_xml.skipCurrentElement();
        }
    }

    static void setValue(AttributeSheet& sheet, const QString& key, const QString& title, const QString& value)
    {
        if (sheet.sheet().layer == "edges"_L1 && title.compare("directed"_L1, Qt::CaseInsensitive) == 0) {
            sheet.set(edge::directed, value);
        } else {
            sheet.set(key, title, value);
        }
    }

    XmlSource m_source;
    QXmlStreamReader& m_xml;
    AttributeSheet m_nodes;
    AttributeSheet m_edges;
    Titles m_nodeTitles;
    Titles m_edgeTitles;
    bool m_isOurs = false;
};

QString vizShape(GraphNode::Shape shape)
{
    switch (shape) {
    case GraphNode::Shape::Disc:
        return u"disc"_s;
    case GraphNode::Shape::Square:
        return u"square"_s;
    case GraphNode::Shape::Diamond:
        return u"diamond"_s;
    case GraphNode::Shape::Hexagon:
        return u"triangle"_s; // it has no hexagon
    }
    return {};
}

class GexfWriter
{
public:
    explicit GexfWriter(const GraphContent& graph)
        : m_graph(graph)
        , m_xml(&m_bytes)
    {}

    QByteArray run()
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"gexf"_s);
        m_xml.writeDefaultNamespace(u"http://www.gexf.net/1.2draft"_s);
        m_xml.writeNamespace(viz, u"viz"_s);
        m_xml.writeAttribute(u"version"_s, u"1.2"_s);
        m_xml.writeStartElement(u"meta"_s);
        m_xml.writeTextElement(u"creator"_s, m_graph.creator);
        m_xml.writeTextElement(u"description"_s, xmlText(m_graph.title));
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"graph"_s);
        m_xml.writeAttribute(u"mode"_s, u"static"_s);
        m_xml.writeAttribute(u"defaultedgetype"_s, u"directed"_s);
        writeTitles(u"node"_s, m_graph.nodeAttributes);
        writeTitles(u"edge"_s, m_graph.edgeAttributes);
        m_xml.writeStartElement(u"nodes"_s);
        for (const GraphNode& node : m_graph.nodes) {
            write(node);
        }
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"edges"_s);
        for (const GraphEdge& edge : m_graph.edges) {
            write(edge);
        }
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void writeTitle(const QString& id, const QString& title, bool isNumber)
    {
        m_xml.writeEmptyElement(u"attribute"_s);
        m_xml.writeAttribute(u"id"_s, id);
        m_xml.writeAttribute(u"title"_s, xmlText(title));
        m_xml.writeAttribute(u"type"_s, isNumber ? u"double"_s : u"string"_s);
    }

    void writeTitles(const QString& target, const std::vector<GraphAttribute>& attributes)
    {
        m_xml.writeStartElement(u"attributes"_s);
        m_xml.writeAttribute(u"class"_s, target);
        if (target == "node"_L1) {
            writeTitle(u"layer"_s, u"layer"_s, false);
        }
        for (size_t i = 0; i < attributes.size(); ++i) {
            writeTitle(QString::number(i), attributeName(attributes[i].name), attributes[i].isNumber);
        }
        m_xml.writeEndElement();
    }

    void writeValue(const QString& key, const QString& value)
    {
        m_xml.writeEmptyElement(u"attvalue"_s);
        m_xml.writeAttribute(u"for"_s, key);
        m_xml.writeAttribute(u"value"_s, xmlText(value));
    }

    void writeValues(const QStringList& values)
    {
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (!values[i].isEmpty()) {
                writeValue(QString::number(i), values[i]);
            }
        }
    }

    void writeColour(const QColor& colour)
    {
        m_xml.writeEmptyElement(viz, u"color"_s);
        m_xml.writeAttribute(u"r"_s, QString::number(colour.red()));
        m_xml.writeAttribute(u"g"_s, QString::number(colour.green()));
        m_xml.writeAttribute(u"b"_s, QString::number(colour.blue()));
    }

    void write(const GraphNode& node)
    {
        m_xml.writeStartElement(u"node"_s);
        m_xml.writeAttribute(u"id"_s, xmlText(node.id));
        m_xml.writeAttribute(u"label"_s, xmlText(node.label));
        m_xml.writeStartElement(u"attvalues"_s);
        writeValue(u"layer"_s, node.layer);
        writeValues(node.values);
        m_xml.writeEndElement();
        writeColour(node.colour);
        if (node.place) {
            m_xml.writeEmptyElement(viz, u"position"_s);
            m_xml.writeAttribute(u"x"_s, QString::number(node.place->x(), 'f', 2));
            m_xml.writeAttribute(u"y"_s, QString::number(node.place->y(), 'f', 2));
            m_xml.writeAttribute(u"z"_s, u"0.0"_s);
        }
        m_xml.writeEmptyElement(viz, u"size"_s);
        m_xml.writeAttribute(u"value"_s, u"10.0"_s);
        m_xml.writeEmptyElement(viz, u"shape"_s);
        m_xml.writeAttribute(u"value"_s, vizShape(node.shape));
        m_xml.writeEndElement();
    }

    void write(const GraphEdge& edge)
    {
        m_xml.writeStartElement(u"edge"_s);
        m_xml.writeAttribute(u"id"_s, xmlText(edge.id));
        m_xml.writeAttribute(u"source"_s, xmlText(edge.from));
        m_xml.writeAttribute(u"target"_s, xmlText(edge.to));
        if (!edge.isDirected) {
            m_xml.writeAttribute(u"type"_s, u"undirected"_s);
        }
        if (!edge.label.isEmpty()) {
            m_xml.writeAttribute(u"label"_s, xmlText(edge.label));
        }
        m_xml.writeStartElement(u"attvalues"_s);
        writeValues(edge.values);
        m_xml.writeEndElement();
        writeColour(edge.colour);
        m_xml.writeEndElement();
    }

    const QString viz = u"http://www.gexf.net/1.2draft/viz"_s;
    const GraphContent& m_graph;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

Result<std::vector<Sheet>> readGexf(const QByteArray& bytes, const QString& file)
{
    return GexfReader(bytes, file).run().transform([&](std::vector<Sheet> sheets) {
        for (Sheet& sheet : sheets) {
            sheet.stamp = QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
        }
        return sheets;
    });
}

QByteArray gexfOf(const GraphContent& graph)
{
    return GexfWriter(graph).run();
}

} // namespace ketenkaart
