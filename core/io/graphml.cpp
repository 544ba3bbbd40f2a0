#include "core/io/graphml.h"

#include "core/io/graph_sheets.h"
#include "core/io/xml_source.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A class, because lupdate files texts under the class that tr() belongs to.
struct GraphText
{
    Q_DECLARE_TR_FUNCTIONS(GraphFile)
};

/// What the data of a key are.
struct Key
{
    QString name;
    QString target; ///< node, edge, graph or all
    QString fallback;
    bool hasGraphics = false; ///< how yEd shows it, with its label
    bool isOther = false;     ///< something of yEd's that is no value
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

class GraphMlReader
{
public:
    GraphMlReader(const QByteArray& bytes, const QString& file)
        : m_source(bytes, u"GraphML"_s, file)
        , m_xml(m_source.reader())
        , m_nodes(u"nodes"_s, {u"id"_s, u"label"_s})
        , m_edges(u"edges"_s, {u"id"_s, u"from"_s, u"to"_s, u"label"_s, u"directed"_s})
    {}

    Result<std::vector<Sheet>> run()
    {
        if (m_source.readRoot("graphml"_L1)) {
            while (m_xml.readNextStartElement()) {
                if (m_xml.name() == "key"_L1) {
                    readKey();
                } else if (m_xml.name() == "graph"_L1) {
                    readGraph(0);
                } else {
                    m_xml.skipCurrentElement();
                }
            }
        }
        if (!m_source.isGood()) {
            return std::unexpected(m_source.error());
        }
        if (m_hyperedges > 0) {
            m_edges.sheet().findings.push_back({Diagnostic::Severity::Warning, Diagnostic::Code::UnknownValue,
                                                u"edges"_s, 0, QString(),
                                                GraphText::tr("%n hyperedge(s) are left out", nullptr, m_hyperedges),
                                                GraphText::tr("Draw each as edges between two nodes")});
        }
        return std::vector{std::move(m_nodes.sheet()), std::move(m_edges.sheet())};
    }

private:
    QString attribute(QLatin1StringView name) { return m_xml.attributes().value(name).toString(); }

    void readKey()
    {
        const QString id = attribute("id"_L1);
        const QString graphics = attribute("yfiles.type"_L1);
        Key key{attribute("attr.name"_L1),
                attribute("for"_L1),
                {},
                graphics == "nodegraphics"_L1 || graphics == "edgegraphics"_L1,
                !graphics.isEmpty()};
        if (key.name.isEmpty()) {
            key.name = id;
        }
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "default"_L1) {
                key.fallback = m_xml.readElementText(QXmlStreamReader::IncludeChildElements);
            } else {
                m_xml.skipCurrentElement();
            }
        }
        m_keys.insert(id, key);
        m_keyOrder.append(id);
    }

    void readGraph(int depth)
    {
        if (depth > XmlSource::mostDepth) {
            m_source.refuse(GraphText::tr("too many groups stand inside each other"));
            return;
        }
        const bool isDirected = attribute("edgedefault"_L1) != "undirected"_L1;
        m_isOurs = m_isOurs || attribute("id"_L1) == graphMark;
        const auto hasKey = [&](QLatin1StringView name) { return std::ranges::contains(m_keys, name, &Key::name); };
        m_isOfGephi = hasKey("r"_L1) && hasKey("g"_L1) && hasKey("b"_L1) && hasKey("size"_L1);
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "node"_L1) {
                readNode(depth);
            } else if (m_xml.name() == "edge"_L1) {
                readEdge(isDirected);
            } else {
                m_hyperedges += m_xml.name() == "hyperedge"_L1 ? 1 : 0;
                m_xml.skipCurrentElement();
            }
        }
    }

    void readNode(int depth)
    {
        m_nodes.beginRow();
        m_nodes.set(node::id, attribute("id"_L1));
        setFallbacks(m_nodes, u"node"_s, node::label);
        bool hasGroup = false;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "data"_L1) {
                // What stands in a group are rows of their own, behind which this one cannot be filled any more.
                hasGroup ? m_xml.skipCurrentElement() : readData(m_nodes, node::label);
            } else if (m_xml.name() == "graph"_L1) {
                hasGroup = true;
                readGraph(depth + 1);
            } else {
                m_xml.skipCurrentElement();
            }
        }
    }

    void readEdge(bool isDirectedByDefault)
    {
        m_edges.beginRow();
        m_edges.set(edge::id, attribute("id"_L1));
        m_edges.set(edge::from, attribute("source"_L1));
        m_edges.set(edge::to, attribute("target"_L1));
        const QString own = attribute("directed"_L1);
        if (!own.isEmpty() || !isDirectedByDefault) {
            m_edges.set(edge::directed, own == "true"_L1 ? u"yes"_s : u"no"_s);
        }
        setFallbacks(m_edges, u"edge"_s, edge::label);
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "data"_L1) {
                readData(m_edges, edge::label);
            } else {
                m_xml.skipCurrentElement();
            }
        }
    }

    void setFallbacks(AttributeSheet& sheet, const QString& target, qsizetype label)
    {
        for (const QString& id : std::as_const(m_keyOrder)) {
            const Key& key = m_keys[id];
            if (!key.fallback.isEmpty() && !key.isOther && (key.target == target || key.target == "all"_L1)) {
                setValue(sheet, id, key, key.fallback, label);
            }
        }
    }

    void readData(AttributeSheet& sheet, qsizetype label)
    {
        const QString id = attribute("key"_L1);
        const Key key = m_keys.value(id, Key{id, {}, {}});
        if (key.hasGraphics) {
            readGraphics(sheet, label);
        } else if (key.isOther) {
            m_xml.skipCurrentElement();
        } else {
            setValue(sheet, id, key, m_xml.readElementText(QXmlStreamReader::IncludeChildElements), label);
        }
    }

    void setValue(AttributeSheet& sheet, const QString& id, const Key& key, const QString& value, qsizetype label) const
    {
        if (m_isOurs) {
            // That of a layer is a helper as well, and tells what its nodes are.
            if (!isGraphHelper(key.name) || key.name == "layer"_L1) {
                setColumn(sheet, id, key.name, value);
            }
        } else if (isOfDrawing(key)) {
            return;
        } else if (key.name.compare("label"_L1, Qt::CaseInsensitive) == 0 ||
                   key.name.compare("edge label"_L1, Qt::CaseInsensitive) == 0) {
            sheet.set(label, value);
        } else {
            setColumn(sheet, id, key.name, value);
        }
    }

    /// Gephi writes where and how it draws a node; that is no place on earth and no property.
    [[nodiscard]] bool isOfDrawing(const Key& key) const
    {
        static const QStringList names{u"x"_s, u"y"_s, u"z"_s, u"size"_s, u"r"_s, u"g"_s, u"b"_s};
        return m_isOfGephi && key.target == "node"_L1 && names.contains(key.name);
    }

    static void setColumn(AttributeSheet& sheet, const QString& id, const QString& name, const QString& value)
    {
        if (name.compare("directed"_L1, Qt::CaseInsensitive) == 0 && sheet.sheet().layer == "edges"_L1) {
            sheet.set(edge::directed, value);
        } else {
            sheet.set(id, name, value);
        }
    }

    /// The first label that yEd shows; how it shows it is left out.
    void readGraphics(AttributeSheet& sheet, qsizetype label)
    {
        for (int open = 1; open > 0 && m_source.isGood();) {
            const QXmlStreamReader::TokenType token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement) {
                --open;
            } else if (token == QXmlStreamReader::StartElement && m_xml.name().endsWith("Label"_L1)) {
                const QString text = m_xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
                if (sheet.cell(label).isEmpty() && !m_isOurs) {
                    sheet.set(label, text);
                }
            } else if (token == QXmlStreamReader::StartElement) {
                ++open;
            }
        }
    }

    XmlSource m_source;
    QXmlStreamReader& m_xml;
    AttributeSheet m_nodes;
    AttributeSheet m_edges;
    QHash<QString, Key> m_keys;
    QStringList m_keyOrder;
    int m_hyperedges = 0;
    bool m_isOurs = false;
    bool m_isOfGephi = false;
};

} // namespace

Result<std::vector<Sheet>> readGraphMl(const QByteArray& bytes, const QString& file)
{
    return GraphMlReader(bytes, file).run().transform([&](std::vector<Sheet> sheets) {
        for (Sheet& sheet : sheets) {
            sheet.stamp = QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
        }
        return sheets;
    });
}

} // namespace ketenkaart
