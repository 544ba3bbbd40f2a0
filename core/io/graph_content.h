#pragma once

#include <QColor>
#include <QLatin1StringView>
#include <QPointF>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ketenkaart {

/// A column that all nodes or all edges have.
struct GraphAttribute
{
    QString name; ///< no other one of its sort has it
    bool isNumber = false;
};

struct GraphNode
{
    enum class Shape { Disc, Square, Diamond, Hexagon };

    QString id; ///< no other node has it
    QString label;
    QString layer;                ///< of the dataset
    std::optional<QPointF> place; ///< in a plane whose y grows to the north, some thousand units wide
    QColor colour;
    Shape shape = Shape::Disc;
    QStringList values; ///< one for each attribute; an empty one is left out
};

struct GraphEdge
{
    QString id;
    QString from; ///< id of a node
    QString to;
    QString label;
    bool isDirected = true;
    QColor colour;
    QStringList values;
};

/// A graph for programs that draw and analyse graphs.
struct GraphContent
{
    QString title;
    QString creator;
    std::vector<GraphAttribute> nodeAttributes;
    std::vector<GraphAttribute> edgeAttributes;
    std::vector<GraphNode> nodes;
    std::vector<GraphEdge> edges;
};

/// Marks a graph of ours: what it has beside the attributes is made of these, and reading it gives the attributes
/// alone.
inline constexpr QLatin1StringView graphMark("ketenkaart");
/// The name of an attribute in a file of ours. Those that programs read or write by themselves (label, x, ...) are kept
/// free for them, and `layer` for us: a column that is called so gets a longer one, and its own back when it is read.
[[nodiscard]] QString attributeName(const QString& column);
[[nodiscard]] QString columnOfAttribute(const QString& name);
/// Whether an attribute of a graph of ours is made for such programs.
[[nodiscard]] bool isGraphHelper(const QString& name);

} // namespace ketenkaart
