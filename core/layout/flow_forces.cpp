#include "core/layout/flow_forces.h"

#include "core/layout/plane.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace ketenkaart {

namespace {

constexpr int iterations = 30;
constexpr int sampleCount = 5;
constexpr double spring = 0.25;
constexpr double antiTorsion = 0.35;
constexpr double largestStep = 0.06; // of the distance of the flow's ends
constexpr double largestBend = 0.6;

/// A push from a place that falls with the square of the distance, 1 at the reach and none from five times that.
QPointF push(const QPointF& target, const QPointF& source, double reach)
{
    const QPointF away = target - source;
    const double ratio = QPointF::dotProduct(away, away) / (reach * reach);
    return ratio > 0.0 && ratio < 25.0 ? plane::unit(away) * std::min(4.0, 1.0 / ratio) : QPointF();
}

class Relaxation
{
public:
    Relaxation(const FlowMap& map, const FlowCost& cost, std::span<const size_t> flows, std::vector<FlowBend> bends)
        : m_map(map)
        , m_cost(cost)
        , m_flows(flows)
        , m_rest(bends)
        , m_bends(std::move(bends))
        , m_samples(flows.size())
        , m_steps(flows.size())
    {}

    std::vector<FlowBend> run()
    {
        for (int i = 0; i < iterations; ++i) {
            const double weight = 1.0 - static_cast<double>(i) / iterations;
            for (size_t flow = 0; flow < m_flows.size(); ++flow) {
                takeSamples(flow);
            }
            for (size_t flow = 0; flow < m_flows.size(); ++flow) {
                // The spreading around anchors begins softly, or it makes flows cross that did not (Jenny et al.).
                m_steps[flow] = weight * forceOn(flow) + weight * (1.0 - weight) * 2.0 * spreadingOf(flow);
            }
            for (size_t flow = 0; flow < m_flows.size(); ++flow) {
                take(flow, m_steps[flow]);
            }
        }
        return std::move(m_bends);
    }

private:
    using Samples = std::array<QPointF, sampleCount>;

    const QPointF& start(size_t flow) const { return m_cost.from(m_flows[flow]).centre; }
    const QPointF& end(size_t flow) const { return m_cost.to(m_flows[flow]).centre; }
    const AnchorFlow& own(size_t flow) const { return m_map.flows[m_flows[flow]]; }
    QPointF control(size_t flow) const { return m_bends[flow].control(start(flow), end(flow)); }

    void takeSamples(size_t flow)
    {
        const Curve curve{start(flow), control(flow), end(flow)};
        for (size_t i = 0; i < m_samples[flow].size(); ++i) {
            m_samples[flow][i] = curve.at(static_cast<double>(i + 1) / (sampleCount + 1));
        }
    }

    /// In the unit of the map, for the control point.
    QPointF forceOn(size_t flow) const
    {
        const double reach = own(flow).width + 2.0 * m_map.clearance;
        QPointF pushed;
        for (const QPointF& target : m_samples[flow]) {
            for (size_t other = 0; other < m_flows.size(); ++other) {
                for (size_t i = 0; other != flow && i < m_samples[other].size(); ++i) {
                    pushed += push(target, m_samples[other][i], reach);
                }
            }
            pushed += obstaclePush(flow, target);
        }
        return pushed * reach / 2.0 + springsOf(flow);
    }

    QPointF obstaclePush(size_t flow, const QPointF& target) const
    {
        QPointF pushed;
        for (int i = 0; i < static_cast<int>(m_map.anchors.size()); ++i) {
            if (i != own(flow).from && i != own(flow).to) {
                const Disc& anchor = m_map.anchors[static_cast<size_t>(i)];
                pushed += push(target, anchor.centre, anchor.radius + own(flow).width + m_map.clearance);
            }
        }
        for (const QRectF& card : m_map.cards) {
            const QPointF nearest = plane::nearestInRect(target, card);
            const QPointF source = nearest == target ? card.center() : nearest;
            pushed += push(target, source, own(flow).width + 2.0 * m_map.clearance);
        }
        return pushed;
    }

    /// Back to where it came from, and most of all along the way: lopsided curves are hard to follow.
    QPointF springsOf(size_t flow) const
    {
        const QPointF along = end(flow) - start(flow);
        const FlowBend& bend = m_bends[flow];
        return along * ((m_rest[flow].skew - bend.skew) * (spring + antiTorsion)) +
               plane::leftOf(along) * ((m_rest[flow].side - bend.side) * spring);
    }

    /// Away from the directions in which other flows leave the same anchors.
    QPointF spreadingOf(size_t flow) const
    {
        QPointF sum;
        for (const int anchor : {own(flow).from, own(flow).to}) {
            const QPointF& centre = m_map.anchors[static_cast<size_t>(anchor)].centre;
            const QPointF outward = control(flow) - centre;
            double turn = 0.0;
            for (size_t other = 0; other < m_flows.size(); ++other) {
                if (other != flow && (own(other).from == anchor || own(other).to == anchor)) {
                    const QPointF otherwise = control(other) - centre;
                    const double angle =
                        std::atan2(plane::cross(otherwise, outward), QPointF::dotProduct(otherwise, outward));
                    turn += std::copysign(std::exp(-4.0 * angle * angle), angle);
                }
            }
            sum += QPointF(-outward.y(), outward.x()) * std::clamp(turn, -1.0, 1.0) * 0.15;
        }
        return sum;
    }

    void take(size_t flow, const QPointF& step)
    {
        const QPointF along = end(flow) - start(flow);
        const double squared = QPointF::dotProduct(along, along);
        const auto limited = [](double part) { return std::clamp(part, -largestStep, largestStep); };
        FlowBend& bend = m_bends[flow];
        bend.skew += limited(QPointF::dotProduct(step, along) / squared);
        bend.side += limited(QPointF::dotProduct(step, plane::leftOf(along)) / squared);
        bend.skew = std::clamp(bend.skew, -0.25, 0.25);
        bend.side = std::clamp(bend.side, -largestBend, largestBend);
    }

    const FlowMap& m_map;
    const FlowCost& m_cost;
    std::span<const size_t> m_flows;
    std::vector<FlowBend> m_rest;
    std::vector<FlowBend> m_bends;
    std::vector<Samples> m_samples;
    std::vector<QPointF> m_steps;
};

} // namespace

std::vector<FlowBend> relaxed(const FlowMap& map, const FlowCost& cost, std::span<const size_t> flows,
                              std::vector<FlowBend> bends)
{
    return Relaxation(map, cost, flows, std::move(bends)).run();
}

} // namespace ketenkaart
