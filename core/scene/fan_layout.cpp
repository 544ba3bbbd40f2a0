#include "core/scene/fan_layout.h"

#include "core/scene/label_placement.h"
#include "core/scene/text_metrics.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <span>

namespace ketenkaart {

namespace {

/// Symbols whose groups' centres are nearer than this crowd each other, in view pixels.
constexpr double crowdingDistance = 34.0;
/// A group never grows wider than this: its leader lines would cross half the map.
constexpr double widestGroup = 78.0;
/// Beyond this number the quadratic clustering is no longer worth its time; the symbols stay at their sites.
constexpr size_t largestFannedSet = 400;

struct Group
{
    std::vector<size_t> members; // indices of symbols, ascending
    QPointF centre;
    QRectF bounds;
    QSet<QString> ids;
};

QRectF unite(const QRectF& a, const QRectF& b)
{
    // QRectF::united ignores rectangles without an area, such as the bounds of a single site.
    return {QPointF(std::min(a.left(), b.left()), std::min(a.top(), b.top())),
            QPointF(std::max(a.right(), b.right()), std::max(a.bottom(), b.bottom()))};
}

std::vector<Group> groupsOf(const std::vector<Symbol>& symbols, double scale)
{
    std::vector<Group> groups;
    groups.reserve(symbols.size());
    for (size_t i = 0; i < symbols.size(); ++i) {
        groups.push_back({{i}, symbols[i].site, QRectF(symbols[i].site, QSizeF()), {}});
    }
    if (symbols.size() > largestFannedSet) {
        return groups;
    }
    for (;;) {
        size_t first = 0;
        size_t second = 0;
        double nearest = crowdingDistance * scale;
        for (size_t i = 0; i < groups.size(); ++i) {
            for (size_t j = i + 1; j < groups.size(); ++j) {
                const double between = distance(groups[i].centre, groups[j].centre);
                if (between < nearest) {
                    const QRectF both = unite(groups[i].bounds, groups[j].bounds);
                    if (std::max(both.width(), both.height()) <= widestGroup * scale) {
                        nearest = between;
                        first = i;
                        second = j;
                    }
                }
            }
        }
        if (first == second) {
            return groups;
        }
        Group& into = groups[first];
        const Group& from = groups[second];
        const auto weightInto = static_cast<double>(into.members.size());
        const auto weightFrom = static_cast<double>(from.members.size());
        into.centre = (into.centre * weightInto + from.centre * weightFrom) / (weightInto + weightFrom);
        into.bounds = unite(into.bounds, from.bounds);
        into.members.insert(into.members.end(), from.members.begin(), from.members.end());
        std::ranges::sort(into.members);
        groups.erase(groups.begin() + static_cast<std::ptrdiff_t>(second));
    }
}

bool crosses(const QLineF& line, const QRectF& rect)
{
    if (rect.contains(line.p1()) || rect.contains(line.p2())) {
        return true;
    }
    const std::array edges{QLineF(rect.topLeft(), rect.topRight()), QLineF(rect.topRight(), rect.bottomRight()),
                           QLineF(rect.bottomRight(), rect.bottomLeft()), QLineF(rect.bottomLeft(), rect.topLeft())};
    return std::ranges::any_of(
        edges, [&](const QLineF& edge) { return edge.intersects(line) == QLineF::BoundedIntersection; });
}

/// A column of rows: symbol and name.
struct Column
{
    QRectF rect;
    bool namesRight = true; // the symbols face the sites
};

class FanLayout
{
public:
    FanLayout(std::vector<Symbol> symbols, const LayoutFrame& frame, const std::vector<Corridor>& corridors,
              OccupiedSpace& space, const MapStyle& style)
        : m_symbols(std::move(symbols))
        , m_frame(frame)
        , m_corridors(corridors)
        , m_space(space)
        , m_style(style)
    {}

    SymbolLayout run()
    {
        std::vector<Group> groups = groupsOf(m_symbols, m_style.scale);
        for (Group& group : groups) {
            for (const size_t i : group.members) {
                group.ids.insert(m_symbols[i].marker.id);
            }
        }
        // Lone symbols keep their places, so they are taken first; then the columns, the largest first.
        std::ranges::stable_sort(groups, [](const Group& a, const Group& b) {
            const bool aAlone = a.members.size() == 1;
            const bool bAlone = b.members.size() == 1;
            return aAlone != bAlone ? aAlone : a.members.size() > b.members.size();
        });
        for (const Group& group : groups) {
            m_sites.push_back(group.bounds.adjusted(-6, -6, 6, 6));
        }
        for (const Group& group : groups) {
            if (group.members.size() == 1) {
                takeSite(m_symbols[group.members.front()]);
            }
        }
        for (const Group& group : groups) {
            if (group.members.size() > 1) {
                placeColumn(group);
            }
        }
        for (const Group& group : groups) {
            if (group.members.size() == 1) {
                nameLoneSymbol(group);
            }
        }
        return std::move(m_layout);
    }

private:
    void takeSite(const Symbol& symbol)
    {
        const double reach = symbol.marker.radius + symbol.marker.outlineWidth;
        m_space.add(QRectF(symbol.site.x() - reach, symbol.site.y() - reach, 2 * reach, 2 * reach));
    }

    void nameLoneSymbol(const Group& group)
    {
        Symbol& symbol = m_symbols[group.members.front()];
        // The symbol's own box is taken already, and the name begins outside it.
        const double reach = symbol.marker.radius + symbol.marker.outlineWidth;
        const QRectF& frame = m_frame.inner.contains(symbol.site) ? m_frame.inner : m_frame.outer;
        for (const QString& name : {symbol.label, symbol.shortLabel}) {
            const auto label = name.isEmpty()
                                   ? std::nullopt
                                   : placePointLabel(name, symbol.labelStyle, symbol.site, reach, frame, m_space);
            if (label) {
                symbol.marker.centre = symbol.site;
                m_space.add(label->box);
                m_layout.labels.push_back(
                    {symbol.labelTarget, symbol.marker.id, name, label->baseline, label->box, symbol.labelStyle});
                m_layout.markers.push_back(symbol.marker);
                m_layout.groups.push_back({{symbol.marker.id}, label->box, false, true});
                return;
            }
        }
        placeColumn(group);
    }

    /// The names of a group at one of the steps by which a column is made to fit.
    struct Rows
    {
        QStringList names;
        std::vector<TextStyle> styles;
        double height = 0.0; // of a row
        QSizeF size;
    };

    Rows rowsOf(const Group& group, bool abbreviated, double typeScale) const
    {
        Rows rows;
        double width = 0.0;
        for (const size_t i : group.members) {
            const Symbol& symbol = m_symbols[i];
            TextStyle style = symbol.labelStyle;
            style.size *= typeScale;
            const QString name = abbreviated && !symbol.shortLabel.isEmpty() ? symbol.shortLabel : symbol.label;
            width = std::max(width, 2.0 * symbol.marker.radius + nameGap + textWidth(name, style));
            rows.height = std::max(
                {rows.height, 2.0 * symbol.marker.radius * typeScale + 2.5, textBox(name, style).height() + 1.5});
            rows.names.append(name);
            rows.styles.push_back(style);
        }
        rows.size = QSizeF(width + 2.0, rows.height * static_cast<double>(group.members.size()));
        return rows;
    }

    /// What a column hides, in square pixels: nothing of it should.
    double covered(const QRectF& rect) const
    {
        const QRectF shown = rect.intersected(m_frame.outer);
        return m_space.overlap(rect) + rect.width() * rect.height() - shown.width() * shown.height();
    }

    double cost(const Column& column, const Group& group, double gap, double shift) const
    {
        double sum = gap + 0.8 * std::abs(shift) + 6.0 * covered(column.rect);
        const QRectF preferred = column.rect.intersected(m_frame.inner);
        sum += 0.6 * (column.rect.width() * column.rect.height() - preferred.width() * preferred.height());
        for (const QRectF& site : m_sites) {
            if (site.intersects(column.rect)) {
                sum += 260.0;
            }
        }
        const QLineF way(group.centre, column.namesRight ? QPointF(column.rect.left(), column.rect.center().y())
                                                         : QPointF(column.rect.right(), column.rect.center().y()));
        for (const QRectF& taken : m_columns) {
            if (crosses(way, taken)) {
                sum += 400.0;
            }
        }
        for (const LeaderItem& leader : m_layout.leaders) {
            if (crosses(QLineF(leader.site, leader.symbol), column.rect)) {
                sum += 60.0;
            }
        }
        return sum + corridorCost(column, group);
    }

    double corridorCost(const Column& column, const Group& group) const
    {
        double crossed = 0.0;
        double throughNames = 0.0;
        const double symbols = column.namesRight ? column.rect.left() : column.rect.right();
        for (const Corridor& corridor : m_corridors) {
            const bool fromHere = group.ids.contains(corridor.fromId);
            const bool toHere = group.ids.contains(corridor.toId);
            if (fromHere != toHere) {
                // A link of a member: it comes from the other end to the symbols, and names in its way suffer.
                const double other = fromHere ? corridor.line.x2() : corridor.line.x1();
                throughNames += (other > symbols) == column.namesRight ? 1.0 : 0.0;
            } else if (!fromHere && crosses(corridor.line, column.rect)) {
                crossed += 1.0;
            }
        }
        // Both saturate: in a chain of many links the column would otherwise flee so far that its leader lines cross
        // half the map.
        return 140.0 * crossed / (crossed + 14.0) + 110.0 * throughNames / (throughNames + 6.0);
    }

    Column bestColumn(const Group& group, const QSizeF& size, bool far) const
    {
        static constexpr std::array near{20.0, 34.0, 52.0, 76.0, 108.0, 150.0, 205.0};
        static constexpr std::array farther{20.0, 34.0, 52.0, 76.0, 108.0, 150.0, 205.0, 270.0, 340.0, 420.0, 520.0};
        const auto gaps = far ? std::span<const double>(farther) : std::span<const double>(near);
        std::vector<double> shifts{0.0};
        for (double shift = 26.0; shift <= (far ? 420.0 : 230.0); shift += 8.0 + shift * 0.35) {
            shifts.push_back(-shift);
            shifts.push_back(shift);
        }
        Column best;
        double lowest = std::numeric_limits<double>::max();
        for (const double gap : gaps) {
            for (const double shift : shifts) {
                for (const bool right : {true, false}) {
                    const double left = right ? group.bounds.right() + gap : group.bounds.left() - gap - size.width();
                    const Column column{QRectF(QPointF(left, group.centre.y() + shift - size.height() / 2.0), size),
                                        right};
                    const double price = cost(column, group, gap, shift);
                    if (price < lowest) {
                        lowest = price;
                        best = column;
                    }
                }
            }
        }
        return best;
    }

    void placeColumn(const Group& group)
    {
        struct Step
        {
            bool abbreviated;
            double typeScale;
            bool far;
        };
        // From what reads best to what fits best.
        static constexpr std::array steps{Step{false, 1.0, false}, Step{true, 1.0, false}, Step{false, 1.0, true},
                                          Step{true, 0.85, false}, Step{true, 0.85, true}, Step{true, 0.7, true}};
        Rows rows;
        Column column;
        double least = std::numeric_limits<double>::max();
        double typeScale = 1.0;
        for (const Step& step : steps) {
            Rows tried = rowsOf(group, step.abbreviated, step.typeScale);
            const Column place = bestColumn(group, tried.size, step.far);
            const double hidden = covered(place.rect);
            if (hidden < least) {
                least = hidden;
                rows = std::move(tried);
                column = place;
                typeScale = step.typeScale;
            }
            if (least < 1.0) {
                break;
            }
        }
        double middle = column.rect.top() + rows.height / 2.0;
        for (size_t row = 0; row < group.members.size(); ++row) {
            Symbol& symbol = m_symbols[group.members[row]];
            const QString& name = rows.names[static_cast<qsizetype>(row)];
            const TextStyle& style = rows.styles[row];
            symbol.marker.radius *= typeScale;
            const double radius = symbol.marker.radius;
            const double x = column.namesRight ? column.rect.left() + radius + 1.0 : column.rect.right() - radius - 1.0;
            symbol.marker.centre = QPointF(x, middle);
            const QPointF baseline(column.namesRight ? x + radius + nameGap
                                                     : x - radius - nameGap - textWidth(name, style),
                                   middle + capHeight(style) / 2.0);
            m_layout.leaders.push_back({symbol.site, symbol.marker.centre, m_style.siteDotRadius, m_style.leader});
            m_layout.markers.push_back(symbol.marker);
            m_layout.labels.push_back({symbol.labelTarget, symbol.marker.id, name, baseline,
                                       textBox(name, style).translated(baseline), style});
            middle += rows.height;
        }
        m_columns.push_back(column.rect);
        m_space.add(column.rect);
        m_layout.groups.push_back(
            {QStringList(group.ids.begin(), group.ids.end()), column.rect, true, column.namesRight});
        m_layout.groups.back().ids.sort();
    }

    static constexpr double nameGap = 4.0;

    std::vector<Symbol> m_symbols;
    LayoutFrame m_frame;
    const std::vector<Corridor>& m_corridors;
    OccupiedSpace& m_space;
    const MapStyle& m_style;
    std::vector<QRectF> m_sites;
    std::vector<QRectF> m_columns;
    SymbolLayout m_layout;
};

} // namespace

SymbolLayout fanOut(std::vector<Symbol> symbols, const LayoutFrame& frame, const std::vector<Corridor>& corridors,
                    const MapStyle& style, OccupiedSpace& space)
{
    return FanLayout(std::move(symbols), frame, corridors, space, style).run();
}

} // namespace ketenkaart
