#include "core/paint/scene_painter.h"

#include "core/paint/object_device.h"
#include "core/paint/outline_painter.h"
#include "core/scene/colours.h"
#include "core/scene/text_metrics.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>

#include <cmath>
#include <numbers>

namespace ketenkaart {

namespace {

template<typename... Visitors> struct Overloaded : Visitors...
{
    using Visitors::operator()...;
};

/// The colour of what is implied.
QColor paleOf(const QColor& colour, const MapStyle& style)
{
    return mixed(colour, style.pageGround, 0.62);
}

void paintArea(QPainter& painter, const AreaItem& area)
{
    if (isPicture(painter)) {
        painter.fillPath(area.path, area.fill);
        strokeOutline(painter, area.path, area.outline);
        return;
    }
    // One object of a file, which a drawing program moves as one.
    painter.setPen(area.outline);
    painter.setBrush(area.fill);
    painter.drawPath(area.path);
}

/// What the source only implies is a pale line between two edges, what it states a solid one in the middle of it: so
/// half and half can be seen as such, and on a grey print too.
void paintFlow(QPainter& painter, const LinkItem& flow, const MapStyle& style)
{
    const QPainterPath path = flow.path();
    const auto line = [&](const QColor& colour, double width) {
        strokeOutline(painter, path, QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
    };
    if (flow.rimWidth > 0.0) {
        line(flow.rim, flow.width + 2.0 * flow.rimWidth);
    } else {
        line(style.casing, flow.width + 2.4 * style.scale);
    }
    line(flow.colour, flow.width);
    if (flow.statedShare < 1.0) {
        const double edge = std::min(0.9 * style.scale, flow.width / 4.0);
        const double inside = flow.width - 2.0 * edge;
        line(paleOf(flow.colour, style), inside);
        if (flow.statedShare > 0.0) {
            line(flow.colour, inside * flow.statedShare);
        }
    }
    if (!flow.arrow.isEmpty()) {
        painter.setPen(QPen(style.casing, 0.8 * style.scale));
        painter.setBrush(flow.colour);
        painter.drawPolygon(flow.arrow);
    }
}

/// A cross on what is lost, off the middle, where its words stand.
void paintCross(QPainter& painter, const LinkItem& link, const MapStyle& style)
{
    const QPointF place = link.curve.at(0.25);
    const double reach = link.width * 0.5 + 4.0 * style.scale;
    for (const auto& [colour, width] : {std::pair(style.casing, 4.4), std::pair(link.colour, 2.4)}) {
        painter.setPen(QPen(colour, width * style.scale, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(place - QPointF(reach, reach), place + QPointF(reach, reach));
        painter.drawLine(place - QPointF(reach, -reach), place + QPointF(reach, -reach));
    }
}

void paintLink(QPainter& painter, const LinkItem& link, const MapStyle& style)
{
    painter.save();
    painter.setOpacity(painter.opacity() * link.opacity);
    painter.setBrush(Qt::NoBrush);
    if (link.flow && !link.isLost) {
        paintFlow(painter, link, style);
        painter.restore();
        return;
    }
    // A pale casing keeps crossing links apart.
    QPen casing(style.casing, link.width + 2.0 * style.scale, Qt::SolidLine, Qt::FlatCap);
    QPen stroke(link.colour, link.width, Qt::SolidLine, Qt::FlatCap);
    if (link.isLost) {
        stroke.setDashPattern({1.4, 1.6});
    } else if (link.dashed) {
        stroke.setDashPattern({4.2 / std::max(link.width, 1.0) * 1.4, 2.6 / std::max(link.width, 1.0) * 1.4});
    }
    const QPainterPath path = link.path();
    if (link.rimWidth > 0.0) {
        strokeOutline(painter, path, QPen(link.rim, link.width + 2.0 * link.rimWidth, Qt::SolidLine, Qt::RoundCap));
    } else {
        painter.strokePath(path, casing);
    }
    strokeOutline(painter, path, stroke);
    if (!link.arrow.isEmpty()) {
        painter.setPen(QPen(style.casing, 0.8 * style.scale));
        painter.setBrush(link.colour);
        painter.drawPolygon(link.arrow);
    }
    if (link.flow) {
        paintCross(painter, link, style);
    }
    painter.restore();
}

void paintCard(QPainter& painter, const CardItem& card, const MapStyle& style)
{
    painter.save();
    if (!card.leader.isNull()) {
        painter.setPen(QPen(style.casing, 2.4 * style.scale));
        painter.drawLine(card.leader);
        painter.setPen(QPen(style.leader, 1.0 * style.scale));
        painter.drawLine(card.leader);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.panelGround);
    const double round = 3.0 * style.scale;
    painter.drawRoundedRect(card.rect, round, round);
    for (const MarkerItem& badge : card.badges) {
        paintMarker(painter, badge, style.badge);
    }
    for (const LabelItem& text : card.texts) {
        paintText(painter, text.text, text.baseline, text.style);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.alarm, 1.5 * style.scale));
    for (const QRectF& ring : card.rings) {
        painter.drawRoundedRect(ring, ring.height() / 2.0, ring.height() / 2.0);
    }
    painter.restore();
}

QRectF grown(const QRectF& rect, double by)
{
    return rect.adjusted(-by, -by, by, by);
}

void paintCaseMark(QPainter& painter, const MarkerItem& marker)
{
    QPen pen(marker.caseMark == CaseMark::Planned ? marker.fill : marker.outline, marker.outlineWidth, Qt::SolidLine,
             Qt::FlatCap);
    painter.setBrush(Qt::NoBrush);
    if (marker.caseMark == CaseMark::Planned) {
        pen.setDashPattern({2.4, 1.6});
        painter.setPen(pen);
        painter.drawPath(markerPath(marker.shape, marker.centre, marker.radius + 0.4 * marker.outlineWidth));
    } else if (marker.caseMark == CaseMark::LeftOut) {
        const double reach = marker.radius * 0.5;
        painter.setPen(pen);
        painter.drawLine(marker.centre - QPointF(reach, reach), marker.centre + QPointF(reach, reach));
        painter.drawLine(marker.centre - QPointF(reach, -reach), marker.centre + QPointF(reach, -reach));
    }
}

/// What an item may cover, and more rather than less. A picture is painted in bands, and an item lies in one or two.
QRectF reachOf(const SceneItem& item, const MapStyle& style)
{
    return std::visit(
        Overloaded{
            [](const AreaItem& area) { return grown(area.path.controlPointRect(), area.outline.widthF()); },
            [](const LineItem& line) { return grown(line.path.controlPointRect(), line.pen.widthF()); },
            [&](const CardItem& card) {
                return grown(card.rect | QRectF(card.leader.p1(), card.leader.p2()).normalized(), 4.0 * style.scale);
            },
            [&](const LinkItem& link) {
                const QRectF curve =
                    grown(link.path().controlPointRect(), link.width + link.rimWidth + 2.0 * style.scale);
                return link.arrow.isEmpty() ? curve : curve | grown(link.arrow.boundingRect(), 2.0 * style.scale);
            },
            [](const MarkerItem& marker) {
                return grown(QRectF(marker.centre, QSizeF()),
                             2.0 * marker.radius + 2.0 * marker.outlineWidth + marker.rimWidth);
            },
            [](const LabelItem& label) { return grown(label.box, label.style.size + label.style.haloWidth); },
        },
        item);
}

/// Qt's PDF writer takes the spacing of letters for that of its own resolution: so each letter is put at its place.
void paintSpacedText(QPainter& painter, const QString& text, QFont font)
{
    const QFontMetricsF spaced(font);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.0);
    painter.setFont(font);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSpace()) {
            painter.drawText(QPointF(spaced.horizontalAdvance(text, static_cast<int>(i)), 0.0), text.sliced(i, 1));
        }
    }
}

void paintLabel(QPainter& painter, const LabelItem& label)
{
    if (label.angle == 0.0) {
        paintText(painter, label.text, label.baseline, label.style);
        return;
    }
    painter.save();
    painter.translate(label.baseline);
    painter.rotate(label.angle);
    paintText(painter, label.text, QPointF(), label.style);
    painter.restore();
}

} // namespace

QPainterPath markerPath(MarkerShape shape, const QPointF& centre, double radius)
{
    QPainterPath path;
    // Areas, not widths, are made alike: a square of the circle's width would look larger than the circle.
    switch (shape) {
    case MarkerShape::Circle:
        path.addEllipse(centre, radius, radius);
        break;
    case MarkerShape::Square: {
        const double half = radius * 0.9;
        path.addRoundedRect(QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half), radius * 0.22,
                            radius * 0.22);
        break;
    }
    case MarkerShape::Diamond: {
        const double reach = radius * 1.22;
        path.addPolygon(QPolygonF({centre + QPointF(0, -reach), centre + QPointF(reach, 0), centre + QPointF(0, reach),
                                   centre + QPointF(-reach, 0)}));
        path.closeSubpath();
        break;
    }
    case MarkerShape::Hexagon: {
        QPolygonF polygon;
        for (int i = 0; i < 6; ++i) {
            const double angle = std::numbers::pi / 3.0 * i;
            polygon << centre + QPointF(std::cos(angle), std::sin(angle)) * radius * 1.1;
        }
        path.addPolygon(polygon);
        path.closeSubpath();
        break;
    }
    }
    return path;
}

void paintMarker(QPainter& painter, const MarkerItem& marker, const TextStyle& badgeStyle)
{
    if (marker.opacity < 1.0) {
        painter.save();
        painter.setOpacity(painter.opacity() * marker.opacity);
        MarkerItem solid = marker;
        solid.opacity = 1.0;
        paintMarker(painter, solid, badgeStyle);
        painter.restore();
        return;
    }
    const QPainterPath outline = markerPath(marker.shape, marker.centre, marker.radius);
    if (marker.rimWidth > 0.0) {
        painter.setPen(
            QPen(marker.rim, marker.outlineWidth + 2.0 * marker.rimWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(outline);
    }
    painter.setPen(QPen(marker.outline, marker.outlineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(marker.fill);
    // The ring of what is planned takes the place of the rim, where neither links nor other symbols come.
    const bool isPlanned = marker.caseMark == CaseMark::Planned;
    const double radius = isPlanned ? marker.radius * 0.74 : marker.radius;
    painter.drawPath(isPlanned ? markerPath(marker.shape, marker.centre, radius) : outline);
    paintCaseMark(painter, marker);
    if (marker.badge.isEmpty()) {
        return;
    }
    TextStyle style = badgeStyle;
    style.colour = marker.badgeColour;
    style.size = std::min(badgeStyle.size, radius * (marker.badge.size() > 2 ? 1.0 : 1.25));
    const double width = textWidth(marker.badge, style);
    paintText(painter, marker.badge, marker.centre + QPointF(-width / 2.0, capHeight(style) / 2.0), style);
}

void paintText(QPainter& painter, const QString& text, const QPointF& baseline, const TextStyle& style)
{
    // As far up and down as letters and accents go, whatever the text is, for its width would have to be measured.
    constexpr double anywhere = 1e6;
    const double reach = 2.0 * style.size + style.haloWidth;
    if (!canShow(painter, QRectF(-anywhere, baseline.y() - reach, 2.0 * anywhere, 2.0 * reach))) {
        return;
    }
    painter.save();
    painter.translate(baseline);
    if (ObjectDevice* const device = objectDeviceOf(painter)) {
        device->paintText(painter, text, style);
        painter.restore();
        return;
    }
    painter.scale(1.0 / textOversampling, 1.0 / textOversampling);
    const QFont font = fontFor(style);
    if (style.haloWidth > 0.0) {
        QPainterPath outline;
        outline.addText(QPointF(), font, text);
        strokeHalo(painter, outline, style.halo, 2.0 * style.haloWidth * textOversampling);
    }
    painter.setFont(font);
    painter.setPen(style.colour);
    if (painter.paintEngine()->type() == QPaintEngine::Pdf && style.letterSpacing != 0.0) {
        paintSpacedText(painter, text, font);
    } else {
        painter.drawText(QPointF(), text);
    }
    painter.restore();
}

void paintItems(QPainter& painter, const std::vector<SceneItem>& items, const MapStyle& style,
                const std::stop_token& stop)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    ObjectDevice* const device = objectDeviceOf(painter);
    for (const SceneItem& item : items) {
        if (stop.stop_requested()) {
            break;
        }
        if (!canShow(painter, reachOf(item, style))) {
            continue;
        }
        if (device) {
            device->beginItem(painter, item);
        }
        std::visit(Overloaded{
                       [&](const AreaItem& area) { paintArea(painter, area); },
                       [&](const LineItem& line) { strokeOutline(painter, line.path, line.pen); },
                       [&](const CardItem& card) { paintCard(painter, card, style); },
                       [&](const LinkItem& link) { paintLink(painter, link, style); },
                       [&](const MarkerItem& marker) { paintMarker(painter, marker, style.badge); },
                       [&](const LabelItem& label) { paintLabel(painter, label); },
                   },
                   item);
        if (device) {
            device->endItem(painter);
        }
    }
    painter.restore();
}

void paintScene(QPainter& painter, const MapScene& scene, const std::stop_token& stop)
{
    painter.save();
    if (scene.background.alpha() > 0) { // a vector file would hold an invisible rectangle
        painter.fillRect(scene.view.rect(), scene.background);
    }
    paintItems(painter, scene.items, scene.style, stop);
    painter.restore();
}

} // namespace ketenkaart
