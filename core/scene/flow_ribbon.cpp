#include "core/scene/flow_ribbon.h"

#include "core/report/analysis_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace ketenkaart {

namespace {

/// A class, because lupdate files texts under the class that tr() belongs to.
struct FlowText
{
    Q_DECLARE_TR_FUNCTIONS(FlowText)
};

QString countText(int count, int implied, int planned)
{
    if (implied + planned == 0) {
        return FlowText::tr("%n link(s), all stated", nullptr, count);
    }
    if (implied == count) {
        return FlowText::tr("%n link(s), all implied", nullptr, count);
    }
    if (planned == count) {
        return FlowText::tr("%n link(s), all planned", nullptr, count);
    }
    return FlowText::tr("%n link(s), %1", "2 of them implied", count).arg(uncertainPartText(count, implied, planned));
}

} // namespace

std::vector<FlowRibbon> flowRibbons(const std::vector<std::pair<LinkKind, FlowMatrix>>& flows, const FlowChoice& choice)
{
    std::vector<FlowRibbon> ribbons;
    const auto add = [&](size_t from, size_t to, bool mutual, LinkKind kind, const QStringList& ids, int implied,
                         int planned) {
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
        ribbon.planned += planned;
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
                add(from, to, false, kind, flow.directed, flow.impliedDirected, flow.plannedDirected);
                if (from <= to) { // the other cell has the same
                    add(from, to, true, kind, flow.mutual, flow.impliedMutual, flow.plannedMutual);
                }
            }
        }
    }
    std::ranges::sort(ribbons, {}, [](const FlowRibbon& ribbon) {
        return std::tuple(ribbon.mutual, ribbon.from, ribbon.to, ribbon.kind);
    });
    return ribbons;
}

QColor regionColour(const MapStyle& style, const StudyArea& area, size_t region)
{
    constexpr std::array onLight{0.55F, 0.36F, 0.62F};
    constexpr std::array onDark{0.62F, 0.48F, 0.74F};
    constexpr std::array greys{0.20F, 0.46F, 0.66F};
    if (region >= area.homeRegions.size()) {
        return style.neutral;
    }
    const HomeRegion& home = area.homeRegions[region];
    const QColor tint = style.homeFill(home);
    const size_t step = static_cast<size_t>(home.tint) % greys.size();
    if (tint.hslSaturationF() < 0.05F) {
        return QColor::fromHslF(0.0F, 0.0F, greys[step]);
    }
    const bool dark = style.pageGround.lightnessF() < 0.5F;
    return QColor::fromHslF(std::max(tint.hslHueF(), 0.0F), 0.5F, (dark ? onDark : onLight)[step]);
}

QPainterPath bandPath(double left, double right, double leftTop, double rightTop, double height)
{
    const double middle = (left + right) / 2.0;
    QPainterPath path(QPointF(left, leftTop));
    path.cubicTo(QPointF(middle, leftTop), QPointF(middle, rightTop), QPointF(right, rightTop));
    path.lineTo(right, rightTop + height);
    path.cubicTo(QPointF(middle, rightTop + height), QPointF(middle, leftTop + height),
                 QPointF(left, leftTop + height));
    path.closeSubpath();
    return path;
}

FlowChoice flowChoiceOf(const MapFilter& filter, FlowChoice choice)
{
    FlowFilter& own = choice.filter;
    if (!own.chainId || !own.chainId->isEmpty()) {
        own.chainId = filter.chainIds.isEmpty() ? std::nullopt : std::optional(filter.chainIds.front());
    }
    own.statedOnly = filter.statedOnly;
    own.themes = filter.themes;
    return choice;
}

QString flowText(const FlowMatrix& matrix, const FlowRibbon& ribbon)
{
    const QString from = regionHeading(matrix.regions()[ribbon.from]);
    const QString to = regionHeading(matrix.regions()[ribbon.to]);
    const CoverageRegion::Kind kind = matrix.regions()[ribbon.from].kind;
    QString way = from != to ? (ribbon.mutual ? QStringLiteral("%1 ↔ %2") : QStringLiteral("%1 → %2")).arg(from, to)
                  : kind == CoverageRegion::Kind::Province  ? FlowText::tr("Within %1", "a province").arg(from)
                  : kind == CoverageRegion::Kind::Elsewhere ? FlowText::tr("Both ends elsewhere")
                                                            : FlowText::tr("Both ends without a place");
    if (ribbon.kind) {
        way += QStringLiteral(", ") + matrix.dataset().vocabulary().name(*ribbon.kind);
    }
    return QStringLiteral("%1: %2").arg(way, countText(ribbon.count(), ribbon.implied, ribbon.planned));
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
    ribbon.planned = flow.planned();
    const QString text = flowText(matrix, ribbon);
    return ribbon.mutual || flow.mutual.isEmpty()
               ? text
               : text + u' ' + FlowText::tr("(%n mutual)", "links", static_cast<int>(flow.mutual.size()));
}

} // namespace ketenkaart
