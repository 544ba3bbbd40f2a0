#include "core/export/svg_objects.h"

#include "core/model/slug.h"
#include "core/paint/outline_painter.h"
#include "core/scene/text_metrics.h"

#include <QCoreApplication>
#include <QPainterPath>

#include <array>

namespace ketenkaart {

namespace {

/// A class, because lupdate files texts under the class that tr() belongs to.
struct SvgObjectText
{
    Q_DECLARE_TR_FUNCTIONS(SvgObjectText)
};

/// Where the corners of a mark lie: far from any page, and so apart that no path comes by. Each has the number of its
/// event as its height.
constexpr std::array markCorners{-31415, -27182, -16180};

QString partName(PagePart part)
{
    switch (part) {
    case PagePart::Map:
        return QStringLiteral("map");
    case PagePart::Diagram:
        return QStringLiteral("diagram");
    case PagePart::Legend:
        return QStringLiteral("legend");
    case PagePart::Furniture:
        return QStringLiteral("furniture");
    case PagePart::Texts:
        return QStringLiteral("texts");
    }
    std::unreachable();
}

QString className(const QString& name)
{
    return QStringLiteral("ketenkaart-") + name;
}

/// What items that follow each other on a map must have in common to be one group.
QString runOf(const SceneItem& item)
{
    const auto ground = QStringLiteral("ground"); // of the base map, with its names
    if (const auto* area = std::get_if<AreaItem>(&item)) {
        return area->linkIds.isEmpty() ? ground : QStringLiteral("words ") + area->linkIds.front();
    }
    if (const auto* label = std::get_if<LabelItem>(&item)) {
        switch (label->target) {
        case LabelItem::Target::Link:
            return QStringLiteral("words ") + label->id;
        case LabelItem::Target::Actor:
        case LabelItem::Target::Campus:
            return QStringLiteral("names");
        case LabelItem::Target::Place:
        case LabelItem::Target::Province:
        case LabelItem::Target::Water:
        case LabelItem::Target::Country:
            return ground;
        }
    }
    if (std::holds_alternative<LineItem>(item)) {
        return ground;
    }
    return std::holds_alternative<LinkItem>(item) ? QStringLiteral("links") : QStringLiteral("symbols");
}

} // namespace

SvgObjects::SvgObjects(const MapScene& scene, SvgWords words)
    // Tiny 1.2, the default, knows no clipping, and the map would run over the page.
    : QSvgGenerator(SvgVersion::Svg11)
    , m_words(words)
{
    for (const SceneItem& item : scene.items) {
        if (const auto* marker = std::get_if<MarkerItem>(&item); marker && marker->anchor) {
            m_names.insert(marker->anchor->key, marker->anchor->name);
        }
    }
}

std::optional<std::size_t> SvgObjects::eventOf(QStringView pathData)
{
    // "M-31415,7 L-27182,7 L-16180,7"
    QStringView number;
    const QList<QStringView> corners = pathData.split(u' ', Qt::SkipEmptyParts);
    if (corners.size() != std::ssize(markCorners)) {
        return {};
    }
    for (qsizetype i = 0; i < corners.size(); ++i) {
        const QList<QStringView> place = corners[i].sliced(1).split(u',');
        if (place.size() != 2 || place[0].toInt() != markCorners[static_cast<std::size_t>(i)] ||
            (i > 0 && place[1] != number)) {
            return {};
        }
        number = place[1];
    }
    bool isNumber = false;
    // The generator writes six digits, and a large number as 1e+06.
    const double event = number.toDouble(&isNumber);
    return isNumber ? std::optional(static_cast<std::size_t>(event)) : std::nullopt;
}

void SvgObjects::beginPart(QPainter& painter, PagePart part)
{
    m_part = part;
    const QString name = partName(part);
    mark(painter, SvgGroup{idOf(name), {}, className(name), {}});
}

void SvgObjects::endPart(QPainter& painter)
{
    endRun(painter);
    mark(painter, SvgGroupEnd());
}

void SvgObjects::beginItem(QPainter& painter, const SceneItem& item)
{
    if (const auto object = objectOf(item)) {
        endRun(painter);
        mark(painter, *object);
        m_inObject = true;
        return;
    }
    const QString run = m_part == PagePart::Map ? runOf(item) : QString();
    if (run == m_run) {
        return;
    }
    endRun(painter);
    m_run = run;
    if (!run.isEmpty()) {
        mark(painter, SvgGroup{idOf(run), {}, className(run.section(u' ', 0, 0)), {}});
    }
}

void SvgObjects::endItem(QPainter& painter)
{
    if (std::exchange(m_inObject, false)) {
        mark(painter, SvgGroupEnd());
    }
}

void SvgObjects::paintText(QPainter& painter, const QString& text, const TextStyle& style)
{
    if (text.isEmpty()) {
        return;
    }
    const auto paintLetters = [&](bool halo) {
        painter.save();
        painter.scale(1.0 / textOversampling, 1.0 / textOversampling);
        QPainterPath letters;
        letters.addText(QPointF(), fontFor(style), text);
        if (halo) {
            strokeHalo(painter, letters, style.halo, 2.0 * style.haloWidth * textOversampling);
        } else {
            painter.fillPath(letters, style.colour);
        }
        painter.restore();
    };
    if (style.haloWidth > 0.0) {
        mark(painter, SvgGroup{{}, {}, className(QStringLiteral("halo")), {}, true});
        paintLetters(true);
        mark(painter, SvgGroupEnd());
    }
    if (m_words == SvgWords::Text) {
        mark(painter, SvgText{text, style});
        return;
    }
    mark(painter, SvgGroup{{}, text, className(QStringLiteral("text")), QStringLiteral("img")});
    paintLetters(false);
    mark(painter, SvgGroupEnd());
}

/// "anchor-region-twente": ids of a dataset may hold anything.
QString SvgObjects::idOf(const QString& name)
{
    const QString id =
        freeSlug(name, QStringLiteral("object"), [this](const QString& known) { return m_ids.contains(known); });
    m_ids.insert(id);
    return id;
}

SvgGroup SvgObjects::anchorGroup(const MarkerItem& marker)
{
    const AnchorInfo& anchor = *marker.anchor;
    const int actors = static_cast<int>(marker.members.size());
    const QString title =
        actors < 2 ? anchor.name : SvgObjectText::tr("%1: %n actor(s)", nullptr, actors).arg(anchor.name);
    return {idOf(QStringLiteral("anchor ") + anchor.key), title, className(QStringLiteral("anchor")),
            QStringLiteral("img")};
}

SvgGroup SvgObjects::cardGroup(const CardItem& card)
{
    const QString name = m_names.value(card.anchor);
    return {idOf(QStringLiteral("card ") + card.anchor),
            card.actorIds.size() < 2 ? name : SvgObjectText::tr("%1: names", "of actors; card of an anchor").arg(name),
            className(QStringLiteral("card")), QStringLiteral("group")};
}

SvgGroup SvgObjects::flowGroup(const LinkItem& flow)
{
    const FlowInfo& info = *flow.flow;
    const QString ends = info.fromAnchor + u' ' + info.toAnchor;
    if (info.isHeadline) {
        return {idOf(QStringLiteral("headline ") + ends), info.name, className(QStringLiteral("headline")),
                QStringLiteral("img")};
    }
    const QString family = ketenkaart::idOf(info.family);
    const QStringView certainty = flow.statedShare >= 1.0 ? u"stated" : flow.statedShare > 0.0 ? u"part" : u"implied";
    return {idOf(QStringLiteral("flow %1 ").arg(family) + ends), info.name,
            className(QStringLiteral("flow family-%1 %2%3").arg(family, certainty, flow.isLost ? u" lost" : u"")),
            QStringLiteral("img")};
}

std::optional<SvgGroup> SvgObjects::objectOf(const SceneItem& item)
{
    if (m_part != PagePart::Map) {
        return {}; // the samples of a legend are no flows
    }
    if (const auto* marker = std::get_if<MarkerItem>(&item); marker && marker->anchor) {
        return anchorGroup(*marker);
    }
    if (const auto* card = std::get_if<CardItem>(&item)) {
        return cardGroup(*card);
    }
    if (const auto* link = std::get_if<LinkItem>(&item); link && link->flow) {
        return flowGroup(*link);
    }
    return {};
}

void SvgObjects::mark(QPainter& painter, SvgEvent event)
{
    const auto number = static_cast<double>(m_events.size());
    m_events.push_back(std::move(event));
    QPainterPath path(QPointF(markCorners[0], number));
    path.lineTo(markCorners[1], number);
    path.lineTo(markCorners[2], number);
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.restore();
}

void SvgObjects::endRun(QPainter& painter)
{
    if (!m_run.isEmpty()) {
        mark(painter, SvgGroupEnd());
        m_run.clear();
    }
}

} // namespace ketenkaart
