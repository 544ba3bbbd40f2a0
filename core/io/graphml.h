#pragma once

#include "core/io/graph_content.h"
#include "core/io/sheet.h"
#include "core/model/error.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace ketenkaart {

/// Two sheets of a GraphML text, "nodes" (id, label, and a column for each attribute) and "edges" (id, from, to, label,
/// directed, and the attributes), as yEd, Gephi, NetworkX, Boost and we write it. The label is the attribute of that
/// name, or what yEd shows. Groups are taken apart; hyperedges are left out with a finding. Fails for what is no
/// GraphML, naming the line, and for a text that declares entities; the file is for messages. Any thread.
[[nodiscard]] Result<std::vector<Sheet>> readGraphMl(const QByteArray& bytes, const QString& file);

/// A GraphML text that yEd opens with labels, places, colours and shapes, Gephi with labels, places and colours, and
/// NetworkX with all attributes. As that reads no edges of both sorts in one graph, all are directed, and one without a
/// direction has no arrow in yEd and `directed` among its attributes.
[[nodiscard]] QByteArray graphMlOf(const GraphContent& graph);

} // namespace ketenkaart
