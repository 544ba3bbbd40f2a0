#include "core/io/graphml.h"
#include "core/io/xml_source.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double nodeSize = 24.0;
constexpr double rowOfTheRest = 80.0; ///< between nodes without a place, which stand in a row below the others

QString number(double value)
{
    return QString::number(value, 'f', 2);
}

QString yedShape(GraphNode::Shape shape)
{
    switch (shape) {
    case GraphNode::Shape::Disc:
        return u"ellipse"_s;
    case GraphNode::Shape::Square:
        return u"rectangle"_s;
    case GraphNode::Shape::Diamond:
        return u"diamond"_s;
    case GraphNode::Shape::Hexagon:
        return u"hexagon"_s;
    }
    return {};
}

class GraphMlWriter
{
public:
    explicit GraphMlWriter(const GraphContent& graph)
        : m_graph(graph)
        , m_xml(&m_bytes)
    {}

    QByteArray run()
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        m_xml.writeStartDocument();
        m_xml.writeComment(u" %1 "_s.arg(m_graph.creator));
        m_xml.writeStartElement(u"graphml"_s);
        m_xml.writeDefaultNamespace(u"http://graphml.graphdrawing.org/xmlns"_s);
        m_xml.writeNamespace(yed, u"y"_s);
        writeKeys();
        m_xml.writeStartElement(u"graph"_s);
        m_xml.writeAttribute(u"id"_s, graphMark);
        m_xml.writeAttribute(u"edgedefault"_s, u"directed"_s);
        placeTheRest();
        std::ranges::for_each(m_graph.nodes, [&](const GraphNode& node) { write(node); });
        std::ranges::for_each(m_graph.edges, [&](const GraphEdge& edge) { write(edge); });
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void writeKey(const QString& id, const QString& target, const QString& name, const QString& type)
    {
        m_xml.writeEmptyElement(u"key"_s);
        m_xml.writeAttribute(u"id"_s, id);
        m_xml.writeAttribute(u"for"_s, target);
        m_xml.writeAttribute(u"attr.name"_s, name);
        m_xml.writeAttribute(u"attr.type"_s, type);
    }

    void writeKeys()
    {
        for (const auto& [target, type] : {std::pair(u"node"_s, u"nodegraphics"_s), {u"edge"_s, u"edgegraphics"_s}}) {
            m_xml.writeEmptyElement(u"key"_s);
            m_xml.writeAttribute(u"id"_s, type);
            m_xml.writeAttribute(u"for"_s, target);
            m_xml.writeAttribute(u"yfiles.type"_s, type);
        }
        writeKey(u"label"_s, u"node"_s, u"label"_s, u"string"_s);
        writeKey(u"layer"_s, u"node"_s, u"layer"_s, u"string"_s);
        for (const QString& name : {u"x"_s, u"y"_s, u"size"_s}) {
            writeKey(name, u"node"_s, name, u"double"_s);
        }
        for (const QString& name : {u"r"_s, u"g"_s, u"b"_s}) {
            writeKey(name, u"node"_s, name, u"int"_s);
        }
        writeKey(u"edge-label"_s, u"edge"_s, u"label"_s, u"string"_s);
        for (const auto& [prefix, target, attributes] : {std::tuple(u"n%1"_s, u"node"_s, &m_graph.nodeAttributes),
                                                         {u"e%1"_s, u"edge"_s, &m_graph.edgeAttributes}}) {
            for (size_t i = 0; i < attributes->size(); ++i) {
                const GraphAttribute& attribute = (*attributes)[i];
                writeKey(prefix.arg(i), target, xmlText(attributeName(attribute.name)),
                         attribute.isNumber ? u"double"_s : u"string"_s);
            }
        }
    }

    void writeData(const QString& key, const QString& value)
    {
        if (!value.isEmpty()) {
            m_xml.writeStartElement(u"data"_s);
            m_xml.writeAttribute(u"key"_s, key);
            m_xml.writeCharacters(xmlText(value));
            m_xml.writeEndElement();
        }
    }

    void writeValues(const QString& prefix, const QStringList& values)
    {
        for (qsizetype i = 0; i < values.size(); ++i) {
            writeData(prefix.arg(i), values[i]);
        }
    }

    /// Where the nodes without a place begin.
    void placeTheRest()
    {
        bool isFirst = true;
        for (const GraphNode& node : m_graph.nodes) {
            if (node.place) {
                m_rest = isFirst
                             ? *node.place
                             : QPointF(std::min(m_rest.x(), node.place->x()), std::min(m_rest.y(), node.place->y()));
                isFirst = false;
            }
        }
        m_rest.ry() -= rowOfTheRest;
    }

    void write(const GraphNode& node)
    {
        const QPointF place = node.place.value_or(m_rest);
        if (!node.place) {
            m_rest.rx() += rowOfTheRest;
        }
        m_xml.writeStartElement(u"node"_s);
        m_xml.writeAttribute(u"id"_s, xmlText(node.id));
        writeData(u"label"_s, node.label);
        writeData(u"layer"_s, node.layer);
        writeData(u"x"_s, number(place.x()));
        writeData(u"y"_s, number(place.y()));
        writeData(u"size"_s, number(nodeSize));
        writeData(u"r"_s, QString::number(node.colour.red()));
        writeData(u"g"_s, QString::number(node.colour.green()));
        writeData(u"b"_s, QString::number(node.colour.blue()));
        writeValues(u"n%1"_s, node.values);
        m_xml.writeStartElement(u"data"_s);
        m_xml.writeAttribute(u"key"_s, u"nodegraphics"_s);
        m_xml.writeStartElement(yed, u"ShapeNode"_s);
        m_xml.writeEmptyElement(yed, u"Geometry"_s);
        m_xml.writeAttribute(u"height"_s, number(nodeSize));
        m_xml.writeAttribute(u"width"_s, number(nodeSize));
        m_xml.writeAttribute(u"x"_s, number(place.x() - nodeSize / 2));
        m_xml.writeAttribute(u"y"_s, number(-place.y() - nodeSize / 2)); // on yEd's page y grows downwards
        m_xml.writeEmptyElement(yed, u"Fill"_s);
        m_xml.writeAttribute(u"color"_s, node.colour.name());
        m_xml.writeAttribute(u"transparent"_s, u"false"_s);
        m_xml.writeStartElement(yed, u"NodeLabel"_s);
        m_xml.writeAttribute(u"modelName"_s, u"sandwich"_s);
        m_xml.writeAttribute(u"modelPosition"_s, u"s"_s);
        m_xml.writeCharacters(xmlText(node.label));
        m_xml.writeEndElement();
        m_xml.writeEmptyElement(yed, u"Shape"_s);
        m_xml.writeAttribute(u"type"_s, yedShape(node.shape));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void write(const GraphEdge& edge)
    {
        m_xml.writeStartElement(u"edge"_s);
        if (!edge.id.isEmpty()) {
            m_xml.writeAttribute(u"id"_s, xmlText(edge.id));
        }
        m_xml.writeAttribute(u"source"_s, xmlText(edge.from));
        m_xml.writeAttribute(u"target"_s, xmlText(edge.to));
        writeData(u"edge-label"_s, edge.label);
        writeValues(u"e%1"_s, edge.values);
        m_xml.writeStartElement(u"data"_s);
        m_xml.writeAttribute(u"key"_s, u"edgegraphics"_s);
        m_xml.writeStartElement(yed, u"PolyLineEdge"_s);
        m_xml.writeEmptyElement(yed, u"LineStyle"_s);
        m_xml.writeAttribute(u"color"_s, edge.colour.name());
        m_xml.writeAttribute(u"type"_s, u"line"_s);
        m_xml.writeAttribute(u"width"_s, u"1.0"_s);
        m_xml.writeEmptyElement(yed, u"Arrows"_s);
        m_xml.writeAttribute(u"source"_s, u"none"_s);
        m_xml.writeAttribute(u"target"_s, edge.isDirected ? u"standard"_s : u"none"_s);
        if (!edge.label.isEmpty()) {
            m_xml.writeTextElement(yed, u"EdgeLabel"_s, xmlText(edge.label));
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    const QString yed = u"http://www.yworks.com/xml/graphml"_s;
    const GraphContent& m_graph;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    QPointF m_rest;
};

} // namespace

QByteArray graphMlOf(const GraphContent& graph)
{
    return GraphMlWriter(graph).run();
}

} // namespace ketenkaart
