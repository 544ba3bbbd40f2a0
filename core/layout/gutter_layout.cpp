#include "core/layout/gutter_layout.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <random>

namespace ketenkaart {

namespace {

constexpr int startCount = 4;
/// Pairs of edges compared, after which the best seats so far have to do: a chain of a usual size never comes near it.
constexpr std::int64_t mostEffort = 60'000'000;

class Seating
{
public:
    Seating(const std::vector<std::vector<int>>& layers, const std::vector<std::pair<int, int>>& edges)
    {
        std::map<int, size_t> indexOf;
        for (const std::vector<int>& layer : layers) {
            Band& band = m_bands.emplace_back();
            band.firstRow = m_rowCount;
            for (const int node : layer) {
                if (indexOf.emplace(node, m_names.size()).second) {
                    band.nodes.push_back(m_names.size());
                    m_names.push_back(node);
                }
            }
            m_rowCount += (band.nodes.size() + 1) / 2;
        }
        m_place.resize(m_names.size());
        m_edgesOf.resize(m_names.size());
        for (const auto& [from, to] : edges) {
            const auto first = indexOf.find(from);
            const auto second = indexOf.find(to);
            if (first != indexOf.end() && second != indexOf.end() && first->second != second->second) {
                m_edgesOf[first->second].push_back(m_edges.size());
                m_edgesOf[second->second].push_back(m_edges.size());
                m_edges.emplace_back(first->second, second->second);
            }
        }
        m_mark.resize(m_edges.size());
        for (Band& band : m_bands) {
            seat(band);
        }
    }

    std::int64_t crossings() const
    {
        std::int64_t count = 0;
        for (size_t i = 0; i < m_edges.size(); ++i) {
            for (size_t k = i + 1; k < m_edges.size(); ++k) {
                count += cross(i, k) ? 1 : 0;
            }
        }
        return count;
    }

    void shuffle(std::minstd_rand& random)
    {
        for (Band& band : m_bands) {
            for (size_t i = band.nodes.size(); i > 1; --i) {
                std::swap(band.nodes[i - 1], band.nodes[random() % i]);
            }
            seat(band);
        }
    }

    void improve()
    {
        for (bool better = true; better && !isSpent();) {
            better = false;
            for (Band& band : m_bands) {
                for (size_t i = 0; i < band.nodes.size() && !isSpent(); ++i) {
                    for (size_t k = i + 1; k < band.nodes.size(); ++k) {
                        better |= keepIfBetter({band.nodes[i], band.nodes[k]}, [&] {
                            std::swap(band.nodes[i], band.nodes[k]);
                            std::swap(m_place[band.nodes[i]], m_place[band.nodes[k]]);
                        });
                    }
                }
                better |= keepIfBetter(band.nodes, [&] {
                    band.isTurned = !band.isTurned;
                    seat(band);
                });
            }
        }
    }

    /// Whether it has taken as long as it may.
    bool isSpent() const { return m_effort > mostEffort; }

    std::vector<GutterBand> bands() const
    {
        std::vector<GutterBand> result;
        for (const Band& band : m_bands) {
            GutterBand& own = result.emplace_back();
            const size_t rows = (band.nodes.size() + 1) / 2;
            for (size_t i = 0; i < band.nodes.size(); ++i) {
                ((i < rows) != band.isTurned ? own.left : own.right).push_back(m_names[band.nodes[i]]);
            }
        }
        return result;
    }

private:
    struct Band
    {
        std::vector<size_t> nodes; ///< down one side, then down the other
        bool isTurned = false;     ///< the first side is the right one
        size_t firstRow = 0;
    };

    void seat(const Band& band)
    {
        const size_t rows = (band.nodes.size() + 1) / 2;
        for (size_t i = 0; i < band.nodes.size(); ++i) {
            const size_t row = band.firstRow + i % rows;
            m_place[band.nodes[i]] = (i < rows) != band.isTurned ? row : 2 * m_rowCount - 1 - row;
        }
    }

    bool cross(size_t i, size_t k) const
    {
        const auto [a, b] = m_edges[i];
        const auto [c, d] = m_edges[k];
        if (a == c || a == d || b == c || b == d) {
            return false;
        }
        const auto [low, high] = std::minmax(m_place[a], m_place[b]);
        const bool isIn = low < m_place[c] && m_place[c] < high;
        return isIn != (low < m_place[d] && m_place[d] < high);
    }

    /// Crossings in which an edge of one of these nodes takes part.
    std::int64_t crossingsAt(const std::vector<size_t>& nodes)
    {
        std::fill(m_mark.begin(), m_mark.end(), char{0});
        std::vector<size_t> concerned;
        for (const size_t node : nodes) {
            for (const size_t edge : m_edgesOf[node]) {
                if (!m_mark[edge]) {
                    m_mark[edge] = 1;
                    concerned.push_back(edge);
                }
            }
        }
        m_effort += std::ssize(concerned) * std::ssize(m_edges);
        std::int64_t count = 0;
        for (const size_t edge : concerned) {
            for (size_t other = 0; other < m_edges.size(); ++other) {
                if ((!m_mark[other] || other > edge) && cross(edge, other)) {
                    ++count;
                }
            }
        }
        return count;
    }

    /// The change must undo itself when made twice.
    template<typename Change> bool keepIfBetter(const std::vector<size_t>& nodes, const Change& change)
    {
        const std::int64_t before = crossingsAt(nodes);
        if (before == 0) {
            return false;
        }
        change();
        if (crossingsAt(nodes) < before) {
            return true;
        }
        change();
        return false;
    }

    std::vector<int> m_names;
    std::vector<Band> m_bands;
    size_t m_rowCount = 0;
    std::vector<size_t> m_place; ///< around the gutter, by node
    std::vector<std::pair<size_t, size_t>> m_edges;
    std::vector<std::vector<size_t>> m_edgesOf;
    std::vector<char> m_mark;
    std::int64_t m_effort = 0;
};

} // namespace

GutterLayout layOutGutter(const std::vector<std::vector<int>>& layers, const std::vector<std::pair<int, int>>& edges)
{
    Seating seating(layers, edges);
    GutterLayout layout;
    layout.crossingsInDataOrder = layout.crossings = seating.crossings();
    layout.bands = seating.bands();
    std::minstd_rand random(1);
    for (int start = 0; start < startCount && layout.crossings > 0 && !seating.isSpent(); ++start) {
        if (start > 0) {
            seating.shuffle(random);
        }
        seating.improve();
        const std::int64_t crossings = seating.crossings();
        if (crossings < layout.crossings) {
            layout.crossings = crossings;
            layout.bands = seating.bands();
        }
    }
    return layout;
}

} // namespace ketenkaart
