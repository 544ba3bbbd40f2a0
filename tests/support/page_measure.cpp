#include "tests/support/page_measure.h"

#include "core/geo/curve.h"
#include "core/scene/home_cover.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace ketenkaart::testing {

namespace {

class Measuring
{
public:
    Measuring(const Page& page, const SceneRequest& request, const QSizeF& millimetres)
        : m_page(page)
        , m_request(request)
        , m_mm(millimetres.width() / page.size.width())
        , m_frame(page.scene.view.rect())
    {
        for (const SceneItem& item : page.scene.items) {
            if (const auto* marker = std::get_if<MarkerItem>(&item); marker && marker->anchor) {
                m_anchors.push_back(*marker);
                m_places.insert(marker->anchor->key, static_cast<int>(m_anchors.size()) - 1);
            } else if (const auto* card = std::get_if<CardItem>(&item)) {
                m_cards.push_back(*card);
            } else if (const auto* flow = std::get_if<LinkItem>(&item); flow && flow->flow) {
                m_flows.push_back(*flow);
            }
        }
    }

    PageMeasure run()
    {
        measureAnchors();
        measureFlows();
        measureCards();
        measureType();
        return m_measure;
    }

private:
    const Actor* actorOf(const QString& id) const
    {
        const Actor* actor = m_request.dataset.actor(id);
        return actor || !m_request.shownCase ? actor : m_request.shownCase->base.actor(id);
    }

    void measureAnchors()
    {
        for (const MarkerItem& anchor : m_anchors) {
            QPointF sum;
            const QStringList ids = anchor.actorIds();
            for (const QString& id : ids) {
                sum += m_page.scene.view.geoToView(*actorOf(id)->position);
            }
            const double away = distance(anchor.centre, sum / static_cast<double>(ids.size()));
            m_measure.anchorDisplacement = std::max(m_measure.anchorDisplacement, away * m_mm);
        }
    }

    /// The measures of core/layout, on what is drawn: an end beyond the frame counts where the flow leaves it.
    void measureFlows()
    {
        FlowMap map;
        std::vector<std::optional<Curve>> curves;
        for (const MarkerItem& anchor : m_anchors) {
            map.anchors.push_back({anchor.centre * m_mm, anchor.radius * m_mm});
        }
        for (const CardItem& card : m_cards) {
            map.cards.push_back({card.rect.topLeft() * m_mm, card.rect.size() * m_mm});
        }
        map.bounds = QRectF(m_frame.topLeft() * m_mm, m_frame.size() * m_mm);
        for (const LinkItem& flow : m_flows) {
            const Curve& way = flow.flow->way;
            AnchorFlow line;
            line.from = endOf(map, flow.flow->fromAnchor, way.start);
            line.to = endOf(map, flow.flow->toAnchor, way.end);
            line.width = flow.width * m_mm;
            map.flows.push_back(line);
            curves.emplace_back(Curve{way.start * m_mm, way.control * m_mm, way.end * m_mm});
            m_measure.drawn += flow.flow->isHeadline ? 0 : 1;
        }
        m_measure.flows = ketenkaart::measureFlows(map, curves);
        m_measure.endDisplacement = m_measure.flows.largestEndDistance;
    }

    int endOf(FlowMap& map, const QString& key, const QPointF& at) const
    {
        const int place = m_places.value(key, -1);
        if (place >= 0 && m_frame.contains(m_anchors[static_cast<size_t>(place)].centre)) {
            return place;
        }
        map.anchors.push_back({at * m_mm, 0.0});
        return static_cast<int>(map.anchors.size()) - 1;
    }

    void measureCards()
    {
        QSet<QString> named;
        QSet<QString> shown;
        for (const MarkerItem& anchor : m_anchors) {
            if (m_frame.contains(anchor.centre)) {
                const QStringList ids = anchor.actorIds();
                shown.unite(QSet<QString>(ids.begin(), ids.end()));
            }
        }
        QPainterPath covered;
        for (size_t i = 0; i < m_cards.size(); ++i) {
            const CardItem& card = m_cards[i];
            named.unite(QSet<QString>(card.actorIds.begin(), card.actorIds.end()));
            covered.addRect(card.rect & m_frame);
            for (size_t j = 0; j < i; ++j) {
                m_measure.cardsOverCards += m_cards[j].rect.intersects(card.rect) ? 1 : 0;
            }
            for (const MarkerItem& anchor : m_anchors) {
                const QRectF box(anchor.centre - QPointF(anchor.radius, anchor.radius) * 0.7,
                                 QSizeF(anchor.radius, anchor.radius) * 1.4);
                m_measure.cardsOverAnchors += card.rect.intersects(box) ? 1 : 0;
            }
        }
        m_measure.named = QStringList(named.begin(), named.end());
        shown.subtract(named);
        m_measure.omitted = QStringList(shown.begin(), shown.end());
        const QRectF legend = m_page.legendRect.translated(-m_page.mapFrame.topLeft()) & m_frame;
        double area = legend.width() * legend.height();
        for (const CardItem& card : m_cards) {
            const QRectF inside = card.rect & m_frame;
            area += inside.width() * inside.height();
        }
        m_measure.covered = area / (m_frame.width() * m_frame.height());
        if (!legend.isEmpty()) {
            SceneRequest request = m_request;
            request.view = m_page.scene.view;
            const HomeCover home(request);
            const double all = home.share(m_frame) * m_frame.width() * m_frame.height();
            m_measure.homeUnderLegend = all > 0.0 ? home.share(legend) * legend.width() * legend.height() / all : 0.0;
        }
    }

    void measureType()
    {
        double smallest = 1e9;
        const auto read = [&](const LabelItem& label) { smallest = std::min(smallest, label.style.size); };
        const auto readAll = [&](const std::vector<SceneItem>& items) {
            for (const SceneItem& item : items) {
                if (const auto* label = std::get_if<LabelItem>(&item)) {
                    read(*label);
                } else if (const auto* card = std::get_if<CardItem>(&item)) {
                    std::ranges::for_each(card->texts, read);
                }
            }
        };
        readAll(m_page.scene.items);
        readAll(m_page.items);
        m_measure.smallestType = smallest * m_mm * 72.0 / 25.4;
    }

    const Page& m_page;
    const SceneRequest& m_request;
    double m_mm;
    QRectF m_frame;
    std::vector<MarkerItem> m_anchors;
    std::vector<CardItem> m_cards;
    std::vector<LinkItem> m_flows;
    QHash<QString, int> m_places;
    PageMeasure m_measure;
};

} // namespace

PageMeasure measurePage(const Page& page, const SceneRequest& request, const QSizeF& millimetres)
{
    return Measuring(page, request, millimetres).run();
}

} // namespace ketenkaart::testing
