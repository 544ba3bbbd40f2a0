#include "core/report/flow_table.h"

#include "core/report/analysis_text.h"

#include <QCoreApplication>

namespace ketenkaart {

namespace {

/// A class, because lupdate files texts under the class that tr() belongs to.
struct FlowTable
{
    Q_DECLARE_TR_FUNCTIONS(FlowTable)
};

} // namespace

PlainTable flowsTable(const std::vector<std::pair<LinkKind, FlowMatrix>>& kinds)
{
    PlainTable table{QStringLiteral("flows"),
                     {FlowTable::tr("from"), FlowTable::tr("to"), FlowTable::tr("kind"),
                      FlowTable::tr("in this direction"), FlowTable::tr("mutual"), FlowTable::tr("implied", "links"),
                      FlowTable::tr("planned", "links"), FlowTable::tr("links")},
                     {}};
    for (const auto& [kind, matrix] : kinds) {
        for (size_t from = 0; from < matrix.regions().size(); ++from) {
            for (size_t to = 0; to < matrix.regions().size(); ++to) {
                const Flow& flow = matrix.flow(from, to);
                if (flow.count() > 0) {
                    table.rows.push_back({regionName(matrix.regions()[from]), regionName(matrix.regions()[to]),
                                          matrix.dataset().vocabulary().name(kind),
                                          QString::number(flow.directed.size()), QString::number(flow.mutual.size()),
                                          QString::number(flow.implied()), QString::number(flow.planned()),
                                          (flow.directed + flow.mutual).join(u';')});
                }
            }
        }
    }
    return table;
}

} // namespace ketenkaart
