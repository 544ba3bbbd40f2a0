#pragma once

#include "core/io/graph_content.h"
#include "core/io/sheet.h"
#include "core/model/error.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace ketenkaart {

/// The two sheets "nodes" and "edges" of a GEXF text (1.1 to 1.3), as those of readGraphMl(): Gephi, NetworkX and we
/// write it. Attributes are named by their titles. Positions in a drawing are left out, as they are no places; nodes
/// that stand inside others are taken apart. Fails as readGraphMl() does. Any thread.
[[nodiscard]] Result<std::vector<Sheet>> readGexf(const QByteArray& bytes, const QString& file);

/// A GEXF text (1.2) that Gephi opens with labels, places, colours and shapes, and with edges of both sorts.
[[nodiscard]] QByteArray gexfOf(const GraphContent& graph);

} // namespace ketenkaart
