#include "core/scene/chain_parts.h"

#include "core/scene/actor_marker.h"
#include "core/scene/attention.h"
#include "core/scene/case_marks.h"
#include "core/scene/chain_attention.h"
#include "core/scene/chain_diagram.h"
#include "core/scene/colours.h"
#include "core/scene/link_look.h"
#include "core/scene/text_metrics.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

namespace ketenkaart {

namespace {

struct ChainPartsText
{
    Q_DECLARE_TR_FUNCTIONS(ChainPartsText)
};

/// On its own ground nothing passes behind a name.
TextStyle withoutHalo(TextStyle style)
{
    style.haloWidth = 0.0;
    return style;
}

/// The actors of a stage, and those that the shown case takes from it: a diagram keeps its shape from case to case.
QStringList idsOf(const Chain& chain, size_t stage, const SceneRequest& request)
{
    QStringList ids = chain.stages[stage].actorIds;
    const Chain* before = baseOfCase(request) ? baseOfCase(request)->chain(chain.id) : nullptr;
    if (before) {
        const auto same = std::ranges::find(before->stages, chain.stages[stage].id, &Stage::id);
        ids = same != before->stages.end() ? same->actorIds + ids : ids;
    }
    ids.removeDuplicates();
    return ids;
}

/// Colour is for the families of links here: a symbol in that of a theme would seem to belong to one of them.
MarkerItem neutralMarker(const Actor& actor, const SceneRequest& request)
{
    MarkerItem marker = markedActor(actor, request, request.style.chainMarkerRadius);
    if (marker.caseMark != CaseMark::LeftOut) {
        marker.fill = request.style.neutral;
        marker.badgeColour = MapStyle::inkOn(marker.fill);
    }
    return marker;
}

const Actor* actorOf(const QString& id, const SceneRequest& request)
{
    const Actor* actor = request.dataset.actor(id);
    return !actor && baseOfCase(request) ? baseOfCase(request)->actor(id) : actor;
}

/// The least of a symbol with a number that has the smallest type: the number is set in proportion to it.
double badgeRadius(const MapStyle& style)
{
    return style.leastType / 1.25;
}

/// Makes what is to be looked at stand out: nothing changes its place for it.
void drawAttention(ChainParts& parts, const SceneRequest& ofChain)
{
    QSet<QString> actorIds;
    for (const ChainParts::Node& node : parts.nodes) {
        actorIds.insert(node.actor->id);
    }
    std::vector<const Link*> links;
    for (const ChainParts::Edge& edge : parts.edges) {
        links.push_back(edge.link);
    }
    const ChainAttention attention(ofChain, actorIds, links);
    for (ChainParts::Node& node : parts.nodes) {
        if (attention.isCutOff(node.actor->id)) {
            node.marker.rim = ofChain.style.alarm;
            node.marker.rimWidth = 2.4 * ofChain.style.scale;
        }
        if (attention.isBold(node.actor->id)) {
            node.nameStyle.weight = QFont::Bold;
        }
        if (attention.isFaint(node.actor->id)) {
            node.marker.opacity = faintOpacity;
            node.nameStyle.colour = faint(node.nameStyle.colour);
        }
    }
    for (ChainParts::Edge& edge : parts.edges) {
        edge.isFaint = attention.isFaint(*edge.link);
    }
}

} // namespace

ChainParts chainParts(const SceneRequest& request, const Chain& chain)
{
    SceneRequest ofChain = request;
    ofChain.filter.chainIds = {chain.id};
    ofChain.highlight.reset(); // it fades parts of the diagram, and leaves each in its place
    ofChain.focusActorId.clear();
    const Emphasis emphasis = withLost(emphasisOf(ofChain), ofChain);

    ChainParts parts;
    parts.headingStyle = withoutHalo(request.style.chainLabel);
    parts.numberStyle = parts.headingStyle;
    parts.numberStyle.weight = QFont::Bold;
    const TextStyle nameStyle = withoutHalo(request.style.chainLabel);
    QHash<QString, size_t> nodeOf;
    QHash<QString, int> groupOf; // by province
    for (size_t i = 0; i < chain.stages.size(); ++i) {
        if (isHidden(chain, chain.stages[i], request.filter)) {
            continue;
        }
        const QString number = QString::number(i + 1);
        std::vector<int> layer;
        for (const QString& actorId : idsOf(chain, i, request)) {
            const Actor* actor = actorOf(actorId, request);
            if (!actor || !emphasis.actorIds.contains(actorId) || nodeOf.contains(actorId)) {
                continue;
            }
            nodeOf.insert(actorId, parts.nodes.size());
            layer.push_back(static_cast<int>(parts.nodes.size()));
            int group = -1;
            if (!actor->province.isEmpty()) {
                const auto known = groupOf.constFind(actor->province);
                group = known != groupOf.cend() ? *known : static_cast<int>(groupOf.size());
                groupOf.insert(actor->province, group);
            }
            parts.graph.groups.push_back(group);
            MarkerItem marker = neutralMarker(*actor, request);
            if (marker.caseMark != CaseMark::LeftOut) {
                marker.badge = number;
                applyHighlight(marker, request);
            }
            const TextStyle style = markedLabel(*actor, request, nameStyle);
            TextStyle widest = style;
            widest.weight = QFont::Bold;
            parts.nodes.push_back(
                {actor, parts.stages.size(), std::move(marker), WrappableText(actor->name, widest), style});
        }
        if (!layer.empty()) {
            parts.graph.layers.push_back(std::move(layer));
            parts.stages.push_back(
                {number, WrappableText(chain.stages[i].name.in(request.language), parts.headingStyle)});
        }
    }
    const std::vector<LinkFamily> families = drawnFamilies(ofChain, emphasis);
    for (const Link* link : emphasis.links) {
        const auto from = nodeOf.constFind(link->fromId);
        const auto to = nodeOf.constFind(link->toId);
        if (!link->isInChain(chain.id) || from == nodeOf.cend() || to == nodeOf.cend() || *from == *to) {
            continue;
        }
        // What an analysis puts forward or a case takes away is drawn whatever its family.
        const LinkFamily family = link->kind.family;
        const bool isAnswer = request.highlight && request.highlight->linkIds.contains(link->id);
        if (!isAnswer && !isLost(*link, request) && !std::ranges::contains(families, family)) {
            ++parts.notDrawn[static_cast<size_t>(family)];
            continue;
        }
        parts.edges.push_back({link, *from, *to});
        parts.graph.edges.emplace_back(static_cast<int>(*from), static_cast<int>(*to));
    }
    ofChain.highlight = request.highlight;
    ofChain.focusActorId = request.focusActorId;
    drawAttention(parts, ofChain);
    return parts;
}

double leastScaleOf(const MapStyle& style)
{
    // Sizes of type are whole tenths, see WrappableText: what is rounded down must not fall below the least.
    const double least = std::ceil(style.leastType * 10.0 - 0.05) / 10.0;
    return std::min(1.0, std::max(leastDiagramScale, least / style.chainLabel.size));
}

std::vector<double> diagramScales(const MapStyle& style)
{
    const double least = leastScaleOf(style);
    std::vector<double> scales;
    for (int percent = 100; percent > 100.0 * least + 0.5; percent -= 4) {
        scales.push_back(percent / 100.0);
    }
    scales.push_back(least);
    return scales;
}

DiagramSizes::DiagramSizes(const MapStyle& style, double ofScale, bool compact)
    : scale(ofScale)
    , lineScale(std::max(ofScale, std::min(0.75, ofScale * 1.2)))
    , radius(compact ? 0.4 * style.chainLabel.size * ofScale
                     : std::max(style.chainMarkerRadius * ofScale, badgeRadius(style)))
    , reach(radius * 1.22 + 0.6)
    , nameGap(3.5 * ofScale)
    , rowGap((compact ? 2.0 : 4.0) * ofScale)
    , rimGap(1.5 * ofScale)
    , arrow(style.arrowLength * lineScale + 2.0 * ofScale)
    , name(style.chainLabel.size * ofScale)
    , leastName(style.chainLabel.size * std::max(0.75 * ofScale, leastScaleOf(style)))
    , heading(name)
    , leastHeading(leastName)
    , hasBadges(!compact)
{}

int nameLines(const WrappableText& name, int mostLines)
{
    return mostLines > 1 && name.narrowest(mostLines, 10.0) > 10.0 * longestNameLine ? mostLines + 1 : mostLines;
}

double nameWidth(const WrappableText& name, int mostLines, double size)
{
    return std::min(name.narrowest(nameLines(name, mostLines), size), longestNameLine * size);
}

bool isEndless(const WrappableText& name, int mostLines)
{
    return name.narrowest(nameLines(name, mostLines), 10.0) > 10.0 * longestNameLine;
}

double nodeHeight(const ChainParts::Node& node, const TextLines& name, const DiagramSizes& sizes)
{
    const double marker = 2.0 * markerReach(node.marker.shape, sizes.radius) + node.marker.outlineWidth;
    return std::max(marker, name.height()) + sizes.rowGap;
}

void LinkPorts::add(size_t node, size_t edge, Course course, double measure)
{
    // An arc that reaches further lies outside the others, so it leaves nearer to the middle.
    m_ends.push_back({node, edge, course, course == Course::ArcDown ? -measure : measure, 0.0});
}

void LinkPorts::spread(double reach, double spacing)
{
    std::ranges::sort(m_ends, {},
                      [](const End& end) { return std::tuple(end.node, end.course, end.measure, end.edge); });
    for (size_t first = 0; first < m_ends.size();) {
        size_t last = first;
        while (last + 1 < m_ends.size() && m_ends[last + 1].node == m_ends[first].node) {
            ++last;
        }
        const auto count = static_cast<double>(last - first);
        const double step = count > 0.0 ? std::min(spacing, 2.0 * reach / count) : 0.0;
        for (size_t i = first; i <= last; ++i) {
            m_ends[i].height = (static_cast<double>(i - first) - count / 2.0) * step;
        }
        first = last + 1;
    }
}

double LinkPorts::heightOf(size_t node, size_t edge) const
{
    const auto end =
        std::ranges::find_if(m_ends, [&](const End& other) { return other.node == node && other.edge == edge; });
    return end != m_ends.end() ? end->height : 0.0;
}

namespace {

/// The point halfway along it.
QPointF middleOf(const CurveWay& way)
{
    double rest = 0.0;
    for (const Curve& piece : way) {
        rest += piece.length() / 2.0;
    }
    for (const Curve& piece : way) {
        const double length = piece.length();
        if (rest <= length && length > 0.0) {
            return piece.at(rest / length);
        }
        rest -= length;
    }
    return way.back().end;
}

void addCross(ChainDrawing& drawing, const QPointF& middle, const LinkItem& link, const MapStyle& style, double scale)
{
    const double reach = 3.5 * scale;
    QPainterPath cross;
    for (const QPointF& arm : {QPointF(reach, reach), QPointF(reach, -reach)}) {
        cross.moveTo(middle - arm);
        cross.lineTo(middle + arm);
    }
    const bool isFaint = link.opacity < 1.0;
    const auto pen = [&](const QColor& colour, double width) {
        return QPen(isFaint ? faint(colour) : colour, width * scale, Qt::SolidLine, Qt::RoundCap);
    };
    drawing.crosses.push_back({cross, pen(style.casing, 4.0)});
    drawing.crosses.push_back({cross, pen(link.colour, 2.0)});
}

} // namespace

void addLink(ChainDrawing& drawing, const SceneRequest& request, const ChainParts::Edge& edge, CurveWay way,
             const DiagramSizes& sizes)
{
    LinkItem item = linkLook(*edge.link, request);
    if (edge.isFaint) {
        item.opacity = faintOpacity; // it stays, so that the diagram stays the same
    }
    if (item.isLost) {
        addCross(drawing, middleOf(way), item, request.style, request.style.scale * sizes.lineScale);
    } else if (edge.link->directed) {
        const double share = arrowScale(item.width, request.style) * sizes.lineScale;
        item.arrow = arrowHead(way.back(), request.style.arrowLength * share, request.style.arrowWidth * share);
        way = shortened(std::move(way), request.style.arrowLength * share * 0.8);
    }
    item.width *= sizes.lineScale;
    item.curve = way.back();
    way.pop_back();
    item.lead = std::move(way);
    drawing.links.push_back(std::move(item));
}

TextLines drawnName(const ChainParts::Node& node, TextLines name)
{
    const double size = name.style.size;
    name.style = node.nameStyle;
    name.style.size = size;
    name.width = 0.0;
    for (const QString& line : std::as_const(name.lines)) {
        name.width = std::max(name.width, textWidth(line, name.style));
    }
    return name;
}

void addName(ChainDrawing& drawing, const ChainParts::Node& node, const TextLines& name, const QPointF& point,
             TextSide side)
{
    addLines(drawing.labels, name, point, side, LabelItem::Target::Actor, node.actor->id);
    drawing.elidedNames += name.elided ? 1 : 0;
}

MarkerItem placedMarker(const ChainParts::Node& node, const QPointF& centre, const DiagramSizes& sizes)
{
    MarkerItem marker = node.marker;
    marker.centre = centre;
    marker.radius = sizes.radius;
    if (!sizes.hasBadges) {
        marker.badge.clear(); // the heading has it
    }
    return marker;
}

void addLines(std::vector<LabelItem>& labels, const TextLines& text, const QPointF& point, TextSide side,
              LabelItem::Target target, const QString& id)
{
    const double first = point.y() - (static_cast<double>(text.lines.size()) - 1.0) / 2.0 * text.lineHeight() +
                         capHeight(text.style) / 2.0;
    for (qsizetype i = 0; i < text.lines.size(); ++i) {
        const QRectF box = textBox(text.lines[i], text.style);
        const QPointF baseline(side == TextSide::Right ? point.x() : point.x() - box.width(),
                               first + static_cast<double>(i) * text.lineHeight());
        labels.push_back({target, id, text.lines[i], baseline, box.translated(baseline), text.style});
    }
}

std::vector<TextLines> fitHeadings(const ChainParts& parts, const std::vector<double>& widths,
                                   const DiagramSizes& sizes)
{
    std::vector<TextLines> headings;
    double size = sizes.heading;
    for (size_t i = 0; i < parts.stages.size(); ++i) {
        headings.push_back(parts.stages[i].heading.fit(widths[i], mostHeadingLines, size, sizes.leastHeading));
        size = std::min(size, headings.back().style.size);
    }
    for (size_t i = 0; i < parts.stages.size(); ++i) {
        headings[i] = parts.stages[i].heading.fit(widths[i], mostHeadingLines, size, size);
    }
    return headings;
}

TextLines leftOutLines(const ChainParts& parts, size_t stage, double width, const DiagramSizes& sizes)
{
    TextLines none;
    none.style = parts.headingStyle;
    none.style.weight = QFont::Normal;
    none.style.size = sizes.leastName;
    const int count = parts.stages[stage].leftOut;
    return count == 0 ? none
                      : WrappableText(ChainPartsText::tr("and %1 more").arg(count), none.style)
                            .fit(width, 2, sizes.name, sizes.leastName);
}

double headingIndent(const ChainParts& parts, const DiagramSizes& sizes)
{
    TextStyle style = parts.numberStyle;
    style.size = sizes.heading;
    double widest = 0.0;
    for (const ChainParts::Stage& stage : parts.stages) {
        widest = std::max(widest, textWidth(stage.number, style));
    }
    return widest + 4.0 * sizes.scale;
}

void addHeading(std::vector<LabelItem>& labels, const ChainParts& parts, size_t stage, const TextLines& text,
                const QPointF& topLeft, const DiagramSizes& sizes)
{
    const double middle = topLeft.y() + text.lineHeight() / 2.0;
    TextLines number{{parts.stages[stage].number}, parts.numberStyle, 0.0, false};
    number.style.size = text.style.size;
    addLines(labels, number, QPointF(topLeft.x(), middle), TextSide::Right, LabelItem::Target::Place, {});
    addLines(labels, text, QPointF(topLeft.x() + headingIndent(parts, sizes), topLeft.y() + text.height() / 2.0),
             TextSide::Right, LabelItem::Target::Place, {});
}

} // namespace ketenkaart
