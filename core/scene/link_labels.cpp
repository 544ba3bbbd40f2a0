#include "core/scene/link_labels.h"

#include "core/scene/text_metrics.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace ketenkaart {

namespace {

/// More would be a map of words.
constexpr int mostLabels = 14;

/// Whether the boxes along a slanted text are free; they are what it takes of an R-tree of upright boxes.
std::vector<QRectF> boxesAlong(const QPointF& start, const QPointF& along, const QPointF& up, double width,
                               double height)
{
    std::vector<QRectF> boxes;
    const int count = std::max(1, static_cast<int>(std::ceil(width / height)));
    for (int i = 0; i < count; ++i) {
        const QPointF middle = start + along * (width * (i + 0.5) / count) + up * (height * 0.35);
        const double reach = height * 0.55;
        boxes.emplace_back(middle.x() - reach, middle.y() - reach, 2.0 * reach, 2.0 * reach);
    }
    return boxes;
}

class LinkLabeller
{
public:
    LinkLabeller(const SceneRequest& request, const std::vector<LinkItem>& links, OccupiedSpace& space)
        : m_request(request)
        , m_links(links)
        , m_style(request.style)
        , m_space(space)
        , m_frame((request.layoutFrame.isEmpty() ? request.view.rect() : request.layoutFrame).adjusted(4, 4, -4, -4))
    {}

    void number(const LinkItem& bundle)
    {
        const QString text = QString::number(bundle.bundledIds.size());
        TextStyle style = m_style.badge;
        style.colour = MapStyle::inkOn(bundle.colour);
        const QRectF letters = textBox(text, style);
        const double height = capHeight(style) + 6.0 * m_style.scale;
        const double width = std::max(height, letters.width() + 7.0 * m_style.scale);
        for (const double t : {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74}) {
            const QPointF middle = bundle.curve.at(t);
            const QRectF pill(middle.x() - width / 2.0, middle.y() - height / 2.0, width, height);
            if (!m_frame.contains(pill) || (!m_space.isFree(pill) && t != 0.74)) {
                continue;
            }
            m_space.add(pill);
            QPainterPath path;
            path.addRoundedRect(pill, height / 2.0, height / 2.0);
            m_items.emplace_back(
                AreaItem{path, bundle.colour, QPen(m_style.markerOutline, 1.2 * m_style.scale), bundle.bundledIds});
            LabelItem label;
            label.target = LabelItem::Target::Link;
            label.text = text;
            label.baseline = middle + QPointF(-letters.width() / 2.0, capHeight(style) / 2.0);
            label.box = letters.translated(label.baseline);
            label.style = style;
            m_items.emplace_back(label);
            return;
        }
    }

    void text(const LinkItem& link)
    {
        const Link* data = m_request.dataset.link(link.linkId);
        const QString words = data ? data->label.in(m_request.language) : QString();
        if (words.isEmpty() || m_count >= mostLabels) {
            return;
        }
        const TextStyle& style = m_style.linkLabel;
        const double width = textWidth(words, style);
        const double height = capHeight(style) * 1.5;
        const double length = link.curve.length();
        if (width > 0.8 * length) {
            return;
        }
        for (const double t : {0.5, 0.4, 0.6, 0.32, 0.68}) {
            // A straight text on a bent line: only where the line hardly leaves it.
            const double half = width / length / 2.0;
            const QPointF from = link.curve.at(std::max(0.0, t - half));
            const QPointF to = link.curve.at(std::min(1.0, t + half));
            const double chord = std::hypot(to.x() - from.x(), to.y() - from.y());
            QPointF along = (to - from) / std::max(chord, 1e-9);
            const bool turned = along.x() < 0.0; // never upside down
            if (turned) {
                along = -along;
            }
            const QPointF up(along.y(), -along.x());
            const QPointF middle = link.curve.at(t);
            // On the outer side of the bend the line bows towards the text.
            const double bow = QPointF::dotProduct(middle - (from + to) / 2.0, up);
            if (std::abs(bow) > 7.0 * m_style.scale) {
                continue;
            }
            const double gap = link.width / 2.0 + 3.5 * m_style.scale + std::max(0.0, bow);
            const QPointF start = (from + to) / 2.0 - along * (width / 2.0) + up * gap;
            const std::vector<QRectF> boxes = boxesAlong(start, along, up, width, height);
            if (!std::ranges::all_of(boxes, [&](const QRectF& box) {
                    return m_frame.contains(box) && m_space.isFree(box) && !crossesOther(link, box);
                })) {
                continue;
            }
            LabelItem label;
            label.target = LabelItem::Target::Link;
            label.id = link.linkId;
            label.text = words;
            label.baseline = start;
            label.angle = std::atan2(along.y(), along.x()) * 180.0 / std::numbers::pi;
            label.box = boxes.front();
            for (const QRectF& box : boxes) {
                m_space.add(box);
                label.box |= box;
            }
            label.style = style;
            m_items.emplace_back(label);
            ++m_count;
            return;
        }
    }

    std::vector<SceneItem> take() { return std::move(m_items); }

private:
    /// Whether another link runs through the box: words on two lines belong to neither.
    bool crossesOther(const LinkItem& own, const QRectF& box) const
    {
        return std::ranges::any_of(m_links, [&](const LinkItem& other) {
            const double within = (box.height() + other.width) / 2.0;
            return other.linkId != own.linkId && other.mayPass(box.center(), within) &&
                   other.distanceTo(box.center()) < within;
        });
    }

    const SceneRequest& m_request;
    const std::vector<LinkItem>& m_links;
    const MapStyle& m_style;
    OccupiedSpace& m_space;
    QRectF m_frame;
    std::vector<SceneItem> m_items;
    int m_count = 0;
};

} // namespace

std::vector<SceneItem> linkLabels(const SceneRequest& request, const std::vector<LinkItem>& links, OccupiedSpace& space)
{
    LinkLabeller labeller(request, links, space);
    for (const LinkItem& link : links) {
        if (link.isTrunk) {
            labeller.number(link);
        }
    }
    for (const LinkItem& link : links) {
        const Link* data = link.bundledIds.isEmpty() ? request.dataset.link(link.linkId) : nullptr;
        if (!data) {
            continue;
        }
        if (request.highlight) {
            if (link.rimWidth > 0.0 || request.highlight->strongIds.isEmpty()) {
                labeller.text(link);
            }
            continue;
        }
        const bool goods = data->kind == LinkKind::Supplies || data->kind == LinkKind::Packages;
        const bool atFocus = !request.focusActorId.isEmpty() &&
                             (data->fromId == request.focusActorId || data->toId == request.focusActorId);
        if (atFocus || (goods && request.focusActorId.isEmpty())) {
            labeller.text(link);
        }
    }
    return labeller.take();
}

} // namespace ketenkaart
