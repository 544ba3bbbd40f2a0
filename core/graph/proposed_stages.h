#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace ketenkaart {

/// The stages that links speak for, first to last, each with the ids of its actors in the order in which they first
/// occur: who gives to nobody before takes the first, everybody else one behind the last of those that give to it. Who
/// give to each other in a circle share a stage. The layers of the condensed graph by longest paths
/// (boost::strong_components, boost::topological_sort).
[[nodiscard]] std::vector<QStringList> proposedStages(const std::vector<std::pair<QString, QString>>& links);

} // namespace ketenkaart
