#include "core/export/project_graph.h"

#include "core/geo/mercator.h"
#include "core/model/clean_text.h"
#include "core/scene/map_style.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A class, because lupdate files texts under the class that tr() belongs to.
struct FormatText
{
    Q_DECLARE_TR_FUNCTIONS(ProjectFormat)
};

constexpr double planeWidth = 3000.0;

GraphNode::Shape shapeOf(MarkerShape shape)
{
    switch (shape) {
    case MarkerShape::Circle:
        return GraphNode::Shape::Disc;
    case MarkerShape::Square:
        return GraphNode::Shape::Square;
    case MarkerShape::Diamond:
        return GraphNode::Shape::Diamond;
    case MarkerShape::Hexagon:
        return GraphNode::Shape::Hexagon;
    }
    std::unreachable();
}

class GraphMaking
{
public:
    GraphMaking(const FlatProject& flat, const Dataset& dataset, Language language)
        : m_flat(flat)
        , m_dataset(dataset)
        , m_language(language)
    {
        for (const std::vector<Link>* links : {&dataset.links(), &dataset.regionLinks()}) {
            for (const Link& link : *links) {
                m_links.insert(link.id, &link);
            }
        }
    }

    ProjectGraph run()
    {
        m_result.losses = m_flat.losses;
        m_result.graph.title = m_dataset.name();
        m_result.graph.creator = QStringLiteral("Ketenkaart");
        QStringList left;
        for (const FlatLayer& layer : m_flat.layers) {
            if (isOfNodes(layer.layer)) {
                addNodes(layer);
            } else if (layer.layer != LayerIndex::Links) {
                left.append(u"%1 (%2)"_s.arg(layer.name, QString::number(layer.rows.size())));
            }
        }
        if (!left.isEmpty()) {
            m_result.losses.append(
                FormatText::tr("These layers, with so many rows, have no room in a graph: %1").arg(left.join(u", "_s)));
        }
        for (const FlatLayer& layer : m_flat.layers) {
            if (layer.layer == LayerIndex::Links) {
                addEdges(layer);
            }
        }
        placeInPlane();
        if (m_unnamed > 0) {
            m_result.losses.append(
                FormatText::tr("%n row(s) without an id of their own are left out", nullptr, m_unnamed));
        }
        if (m_loose > 0) {
            m_result.losses.append(FormatText::tr("%n link(s) without two ends are left out", nullptr, m_loose));
        }
        return std::move(m_result);
    }

private:
    static bool isOfNodes(LayerIndex layer)
    {
        return layer == LayerIndex::Actors || layer == LayerIndex::Campuses || layer == LayerIndex::Regions;
    }

    /// Where each column of the layer goes; those of several layers that have one name are one.
    static std::vector<qsizetype> attributesOf(const FlatLayer& layer, const QStringList& without,
                                               std::vector<GraphAttribute>& attributes)
    {
        std::vector<qsizetype> places;
        for (const FlatLayer::Column& column : layer.columns) {
            if (without.contains(column.key)) {
                places.push_back(-1);
                continue;
            }
            const auto known = std::ranges::find(attributes, column.name, &GraphAttribute::name);
            places.push_back(known - attributes.begin());
            if (known == attributes.end()) {
                attributes.push_back({column.name, column.isNumber});
            } else {
                known->isNumber = known->isNumber && column.isNumber;
            }
        }
        return places;
    }

    static QStringList valuesOf(const FlatLayer::Row& row, const std::vector<qsizetype>& places, size_t count)
    {
        QStringList values;
        values.resize(static_cast<qsizetype>(count));
        for (size_t i = 0; i < places.size(); ++i) {
            if (places[i] >= 0) {
                values[places[i]] = row.cells[static_cast<qsizetype>(i)];
            }
        }
        return values;
    }

    /// The id of a row that no other one has; empty when there is none, which is counted.
    QString ownId(const FlatLayer& layer, const FlatLayer::Row& row, QSet<QString>& taken)
    {
        const QString id = cleanText(row.cells.value(layer.columnOf(u"id")));
        if (id.isEmpty() || taken.contains(id)) {
            ++m_unnamed;
            return {};
        }
        taken.insert(id);
        return id;
    }

    void addNodes(const FlatLayer& layer)
    {
        std::vector<GraphAttribute>& attributes = m_result.graph.nodeAttributes;
        const std::vector<qsizetype> places = attributesOf(layer, {u"id"_s}, attributes);
        for (const FlatLayer::Row& row : layer.rows) {
            GraphNode node;
            node.id = ownId(layer, row, m_nodeIds);
            if (node.id.isEmpty()) {
                continue;
            }
            node.layer = layer.name;
            node.label = row.title.in(m_language);
            node.values = valuesOf(row, places, attributes.size());
            node.colour = layer.layer == LayerIndex::Campuses ? m_style.campusColour : m_style.neutral;
            node.shape = layer.layer == LayerIndex::Actors ? GraphNode::Shape::Disc : GraphNode::Shape::Diamond;
            if (const Actor* actor = layer.layer == LayerIndex::Actors ? m_dataset.actor(node.id) : nullptr) {
                node.colour = m_style.themeColour(m_dataset.vocabulary().mainTheme(actor->themes));
                node.shape = shapeOf(actor->kind.shape);
            }
            m_places.push_back(row.place);
            m_result.graph.nodes.push_back(std::move(node));
        }
    }

    void addEdges(const FlatLayer& layer)
    {
        std::vector<GraphAttribute>& attributes = m_result.graph.edgeAttributes;
        const std::vector<qsizetype> places = attributesOf(layer, {u"id"_s, u"from"_s, u"to"_s}, attributes);
        QSet<QString> taken;
        for (const FlatLayer::Row& row : layer.rows) {
            GraphEdge edge;
            edge.id = ownId(layer, row, taken);
            if (edge.id.isEmpty()) {
                continue;
            }
            const Link* link = m_links.value(edge.id);
            edge.from = link ? link->fromId : cleanText(row.cells.value(layer.columnOf(u"from")));
            edge.to = link ? link->toId : cleanText(row.cells.value(layer.columnOf(u"to")));
            if (!m_nodeIds.contains(edge.from) || !m_nodeIds.contains(edge.to)) {
                ++m_loose;
                continue;
            }
            edge.colour = m_style.neutral;
            if (link) {
                const Vocabulary& words = m_dataset.vocabulary();
                const QString& label = link->label.in(m_language);
                edge.label = label.isEmpty() ? words.terms().linkKinds[link->kind.index].name.in(m_language) : label;
                edge.isDirected = link->directed;
                edge.colour = m_style.linkColour(link->kind);
            }
            edge.values = valuesOf(row, places, attributes.size());
            m_result.graph.edges.push_back(std::move(edge));
        }
    }

    /// As they lie on the map, whatever part of the earth that is.
    void placeInPlane()
    {
        QRectF around;
        for (const auto& place : m_places) {
            if (place) {
                const QRectF point(toWorld(*place), QSizeF(1e-9, 1e-9));
                around = around.isNull() ? point : around.united(point);
            }
        }
        const double scale = planeWidth / std::max({around.width(), around.height(), 1e-7});
        for (size_t i = 0; i < m_places.size(); ++i) {
            if (m_places[i]) {
                const QPointF world = toWorld(*m_places[i]) - around.center();
                m_result.graph.nodes[i].place = QPointF(world.x() * scale, -world.y() * scale);
            }
        }
    }

    const FlatProject& m_flat;
    const Dataset& m_dataset;
    Language m_language;
    const MapStyle m_style = MapStyle::standard();
    ProjectGraph m_result;
    QHash<QString, const Link*> m_links;
    QSet<QString> m_nodeIds;
    std::vector<std::optional<GeoPoint>> m_places; ///< of the nodes
    int m_unnamed = 0;
    int m_loose = 0;
};

} // namespace

ProjectGraph projectGraph(const FlatProject& flat, const Dataset& dataset, Language language)
{
    return GraphMaking(flat, dataset, language).run();
}

} // namespace ketenkaart
