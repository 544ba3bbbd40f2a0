#include "core/scene/flow_items.h"

#include "core/scene/colours.h"
#include "core/scene/text_metrics.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ketenkaart {

namespace {

/// A class, because lupdate files texts under the class that tr() belongs to.
struct FlowText
{
    Q_DECLARE_TR_FUNCTIONS(FlowText)
};

// In millimetres of the layout, see layoutUnit().
constexpr double headlineWidth = 3.0;
constexpr double widestFlow = 3.6;
/// Longer words are set in several lines, in widths of a letter.
constexpr double wordsInLine = 13.0;

QString familyWords(LinkFamily family, int count)
{
    switch (family) {
    case LinkFamily::Delivery:
        return FlowText::tr("supplies %1", "words on a flow: so many deliveries").arg(count);
    case LinkFamily::Knowledge:
        return FlowText::tr("knowledge %1", "words on a flow").arg(count);
    case LinkFamily::Money:
        return FlowText::tr("money %1", "words on a flow").arg(count);
    case LinkFamily::Belonging:
        return FlowText::tr("takes part %1", "words on a flow: so many memberships").arg(count);
    }
    std::unreachable();
}

QColor colourOf(const MapFlow& flow, const MapStyle& style)
{
    if (flow.colour.isValid()) {
        return flow.colour;
    }
    return flow.headline ? style.panelInk : flow.isLost ? style.alarm : style.familyColour(flow.family);
}

/// The colour for letters on a panel: darker, or lighter on a dark one, where it would be hard to read.
QColor readable(const QColor& colour, const MapStyle& style)
{
    const auto lightness = [](const QColor& c) { return 0.299 * c.redF() + 0.587 * c.greenF() + 0.114 * c.blueF(); };
    if (std::abs(lightness(colour) - lightness(style.panelGround)) > 0.45) {
        return colour;
    }
    const auto half = [](float a, float b) { return 0.35F * a + 0.65F * b; };
    const QColor& ink = style.panelInk;
    return QColor::fromRgbF(half(colour.redF(), ink.redF()), half(colour.greenF(), ink.greenF()),
                            half(colour.blueF(), ink.blueF()));
}

/// Where a flow leads that does not end in the picture; empty for one that does.
QString beyond(const MapFlow& flow, const std::vector<MapAnchor>& anchors)
{
    const MapAnchor& from = anchors[static_cast<size_t>(flow.from)];
    const MapAnchor& to = anchors[static_cast<size_t>(flow.to)];
    return !to.isInside     ? FlowText::tr("to %1").arg(to.name)
           : !from.isInside ? FlowText::tr("from %1").arg(from.name)
                            : QString();
}

QString wordsOf(const MapFlow& flow, const SceneRequest& request, bool useLabels)
{
    const int count = static_cast<int>(flow.links.size());
    if (flow.headline) {
        return flow.headline->words.in(request.language);
    }
    if (flow.isLost) {
        return FlowText::tr("lost: %1", "words on a flow: so many links").arg(count);
    }
    const QString label = count == 1 ? flow.links.front()->label.in(request.language) : QString();
    return useLabels && !label.isEmpty() ? label : familyWords(flow.family, count);
}

} // namespace

double flowWidth(const MapFlow& flow, const MapStyle& style)
{
    const double unit = layoutUnit(style);
    if (flow.headline) {
        return headlineWidth * unit;
    }
    const double strong = flow.isStrong ? 0.5 : 0.0;
    return std::min(0.8 + 0.4 * static_cast<double>(flow.links.size()) + strong, widestFlow) * unit;
}

double flowHead(const MapFlow& flow, const MapStyle& style)
{
    return flow.directed && !flow.isLost ? 1.9 * layoutUnit(style) + 0.9 * flowWidth(flow, style) : 0.0;
}

FlowWords flowWords(const MapFlow& flow, const std::vector<MapAnchor>& anchors, const SceneRequest& request,
                    bool useLabels)
{
    const MapStyle& style = request.style;
    FlowWords words;
    words.style = flow.headline ? style.chainLabel : style.linkLabel;
    words.style.weight = flow.headline ? QFont::Bold : QFont::DemiBold;
    words.style.italic = false;
    words.style.haloWidth = 0.0;
    words.style.colour = readable(colourOf(flow, style), style);
    const QString end = beyond(flow, anchors);
    const QString text = wordsOf(flow, request, useLabels);
    words.lines = wrappedLines(text, words.style, (flow.headline ? 0.8 : 1.0) * wordsInLine * words.style.size);
    if (!end.isEmpty()) {
        words.lines += elidedText(end, words.style, 1.6 * wordsInLine * words.style.size);
    }
    double width = 0.0;
    for (const QString& line : std::as_const(words.lines)) {
        width = std::max(width, textWidth(line, words.style));
    }
    const double size = words.style.size;
    words.size = QSizeF(width + 0.9 * size, size * (0.5 + 1.16 * static_cast<double>(words.lines.size())));
    return words;
}

LinkItem flowItem(const MapFlow& flow, const Curve& way, const std::vector<MapAnchor>& anchors,
                  const SceneRequest& request, const Attention& attention)
{
    const MapStyle& style = request.style;
    const MapAnchor& from = anchors[static_cast<size_t>(flow.from)];
    const MapAnchor& to = anchors[static_cast<size_t>(flow.to)];
    LinkItem item;
    for (const Link* link : flow.links) {
        item.bundledIds.append(link->id);
    }
    item.linkId = item.bundledIds.value(0);
    const QString what = wordsOf(flow, request, false);
    item.flow = FlowInfo{from.key,
                         to.key,
                         flow.family,
                         flow.implied(),
                         flow.headline != nullptr,
                         way,
                         what,
                         FlowText::tr("%1 to %2: %3", "from, to, what").arg(from.name, to.name, what)};
    item.statedShare = flow.statedShare();
    item.colour = colourOf(flow, style);
    item.width = flowWidth(flow, style);
    item.isLost = flow.isLost;
    item.opacity = attention.isFaint(flow) ? faintOpacity : 1.0;
    if (flow.isStrong) {
        item.rim = style.highlight;
        item.rimWidth = 0.7 * layoutUnit(style);
    }
    item.curve = way;
    if (const double head = flowHead(flow, style); head > 0.0) {
        item.arrow = arrowHead(way, head, item.width + 1.9 * layoutUnit(style));
        item.curve = way.part(0.0, way.parameterAtDistanceFromEnd(head * 0.9));
    }
    return item;
}

std::vector<SceneItem> wordItems(const MapFlow& flow, const FlowWords& words, const QRectF& place,
                                 const MapStyle& style, bool isFaint)
{
    QStringList ids;
    for (const Link* link : flow.links) {
        ids.append(link->id);
    }
    if (flow.headline) {
        ids = {flow.headline->id};
    }
    const auto shown = [&](const QColor& colour) { return isFaint ? faint(colour) : colour; };
    std::vector<SceneItem> items;
    QPainterPath ground;
    const double round = std::min(place.height() / 2.0, 0.75 * words.style.size);
    ground.addRoundedRect(place, round, round);
    const QPen outline = flow.headline ? QPen(shown(words.style.colour), 0.3 * layoutUnit(style)) : QPen(Qt::NoPen);
    items.emplace_back(AreaItem{ground, shown(style.panelGround), outline, ids});
    const double line = words.style.size * 1.16;
    double y = place.center().y() - line * static_cast<double>(words.lines.size() - 1) / 2.0;
    for (const QString& text : words.lines) {
        LabelItem item;
        item.target = LabelItem::Target::Link;
        item.id = ids.value(0);
        item.text = text;
        item.style = words.style;
        item.style.colour = shown(words.style.colour);
        item.baseline =
            QPointF(place.center().x() - textWidth(text, words.style) / 2.0, y + capHeight(words.style) / 2.0);
        item.box = textBox(text, words.style).translated(item.baseline);
        items.emplace_back(std::move(item));
        y += line;
    }
    return items;
}

} // namespace ketenkaart
