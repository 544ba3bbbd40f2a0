#include "core/scene/flow_ribbon.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace ketenkaart {

namespace {

/// A class, because lupdate files texts under the class that tr() belongs to.
struct FlowText
{
    Q_DECLARE_TR_FUNCTIONS(FlowText)
};

QString countText(int count, int implied)
{
    if (implied == 0) {
        return FlowText::tr("%n link(s), all stated", nullptr, count);
    }
    if (implied == count) {
        return FlowText::tr("%n link(s), all implied", nullptr, count);
    }
    return FlowText::tr("%n link(s), %1 of them implied", nullptr, count).arg(implied);
}

} // namespace

std::vector<FlowRibbon> flowRibbons(const std::vector<std::pair<LinkKind, FlowMatrix>>& flows, const FlowChoice& choice)
{
    std::vector<FlowRibbon> ribbons;
    const auto add = [&](size_t from, size_t to, bool mutual, LinkKind kind, const QStringList& ids, int implied) {
        if (ids.isEmpty()) {
            return;
        }
        const std::optional<LinkKind> told =
            choice.colours == FlowColours::Kind ? std::optional(kind) : choice.filter.kind;
        const auto same = std::ranges::find_if(ribbons, [&](const FlowRibbon& ribbon) {
            return ribbon.from == from && ribbon.to == to && ribbon.mutual == mutual && ribbon.kind == told;
        });
        FlowRibbon& ribbon = same != ribbons.end() ? *same : ribbons.emplace_back(from, to, mutual, told);
        ribbon.linkIds += ids;
        ribbon.implied += implied;
    };
    for (const auto& [kind, matrix] : flows) {
        if (choice.filter.kind && *choice.filter.kind != kind) {
            continue;
        }
        for (size_t from = 0; from < matrix.regions().size(); ++from) {
            for (size_t to = 0; to < matrix.regions().size(); ++to) {
                const Flow& flow = matrix.flow(from, to);
                if (from == to && !choice.within) {
                    continue;
                }
                add(from, to, false, kind, flow.directed, flow.impliedDirected);
                if (from <= to) { // the other cell has the same
                    add(from, to, true, kind, flow.mutual, flow.impliedMutual);
                }
            }
        }
    }
    std::ranges::sort(ribbons, {}, [](const FlowRibbon& ribbon) {
        return std::tuple(ribbon.mutual, ribbon.from, ribbon.to, ribbon.kind);
    });
    return ribbons;
}

QString flowRegionName(const CoverageRegion& region)
{
    return region.kind == CoverageRegion::Kind::Province ? region.province : FlowText::tr("Elsewhere");
}

QString flowText(const FlowMatrix& matrix, const FlowRibbon& ribbon)
{
    const QString from = flowRegionName(matrix.regions()[ribbon.from]);
    const QString to = flowRegionName(matrix.regions()[ribbon.to]);
    const bool isElsewhere = matrix.regions()[ribbon.from].kind != CoverageRegion::Kind::Province;
    QString way = from == to && isElsewhere ? FlowText::tr("Both ends elsewhere")
                  : from == to              ? FlowText::tr("Within %1", "a province").arg(from)
                  : ribbon.mutual           ? QStringLiteral("%1 ↔ %2").arg(from, to)
                                            : QStringLiteral("%1 → %2").arg(from, to);
    if (ribbon.kind) {
        way += QStringLiteral(", ") + displayName(*ribbon.kind);
    }
    return QStringLiteral("%1: %2").arg(way, countText(ribbon.count(), ribbon.implied));
}

QString flowText(const FlowMatrix& matrix, size_t from, size_t to)
{
    const Flow& flow = matrix.flow(from, to);
    FlowRibbon ribbon;
    ribbon.from = from;
    ribbon.to = to;
    ribbon.mutual = flow.directed.isEmpty() && !flow.mutual.isEmpty();
    ribbon.linkIds = flow.directed + flow.mutual;
    ribbon.implied = flow.implied();
    const QString text = flowText(matrix, ribbon);
    return ribbon.mutual || flow.mutual.isEmpty()
               ? text
               : text + u' ' + FlowText::tr("(%n mutual)", "links", static_cast<int>(flow.mutual.size()));
}

} // namespace ketenkaart
