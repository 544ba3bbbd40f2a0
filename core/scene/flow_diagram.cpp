#include "core/scene/flow_diagram.h"

#include "core/report/analysis_text.h"
#include "core/scene/text_metrics.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ketenkaart {

namespace {

/// A class, because lupdate files texts under the class that tr() belongs to.
struct FlowText
{
    Q_DECLARE_TR_FUNCTIONS(FlowText)
};

constexpr float statedOpacity = 0.82F;
constexpr float impliedOpacity = 0.30F;
/// A surface for each of the two diagrams at which type has the sizes of the style.
constexpr QSizeF fullBlock{460.0, 250.0};
constexpr double leastScale = 0.62;
/// In widths to a height: narrower than this, the two diagrams stand below each other.
constexpr double leastForTwo = 1.45;
constexpr double leastWidthForTwo = 2.0 * 340.0; ///< at the sizes of the style, for names, bars and some way between

QColor withAlpha(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

TextStyle textOf(const TextStyle& base, double size, const QColor& colour, QFont::Weight weight)
{
    TextStyle style = base;
    style.size = size;
    style.colour = colour;
    style.weight = weight;
    style.haloWidth = 0.0;
    return style;
}

class FlowComposer
{
public:
    FlowComposer(const std::vector<std::pair<LinkKind, FlowMatrix>>& flows, const FlowChoice& choice,
                 const MapStyle& style, const QSizeF& size)
        : m_flows(flows)
        , m_choice(choice)
        , m_style(style)
        , m_rest(QPointF(), size)
    {
        m_diagram.scene.view = MapView({}, 1.0, size);
        m_diagram.scene.style = style;
        m_diagram.scene.background = style.pageGround;
    }

    FlowDiagram run()
    {
        if (m_rest.width() < 120.0 || m_rest.height() < 80.0) {
            return std::move(m_diagram);
        }
        m_diagram.ribbons = flowRibbons(m_flows, m_choice);
        collectBlocks();
        const bool beside = m_rest.width() >= leastForTwo * m_rest.height() &&
                            m_rest.width() >= leastWidthForTwo * leastScale * m_style.scale;
        const auto blocks = static_cast<double>(std::max<size_t>(m_blocks.size(), 1));
        const QSizeF room(m_rest.width() / (beside ? blocks : 1.0), m_rest.height() / (beside ? 1.0 : blocks));
        m_scale = std::clamp(std::min(room.width() / fullBlock.width(), room.height() / fullBlock.height()),
                             leastScale * m_style.scale, 1.25 * m_style.scale);
        m_name = textOf(m_style.chainLabel, 13.0 * m_scale, m_style.pageInk, QFont::DemiBold);
        m_number = textOf(m_style.chainLabel, 12.5 * m_scale, m_style.pageInk, QFont::Bold);
        m_quiet = textOf(m_style.chainLabel, 11.0 * m_scale, m_style.pageQuietInk, QFont::Normal);
        const double margin = 6.0 * m_scale;
        m_rest.adjust(margin, margin, -margin, -margin);
        addNote();
        if (m_blocks.empty()) {
            const QString text = FlowText::tr("There are no links between these regions.");
            addText(text, QPointF(m_rest.center().x() - textWidth(text, m_name) / 2.0, m_rest.center().y()), m_name);
            return std::move(m_diagram);
        }
        placeBlocks(beside);
        for (const Block& block : m_blocks) {
            drawBlock(block);
        }
        buildLegend();
        return std::move(m_diagram);
    }

private:
    struct Block
    {
        bool mutual = false;
        int count = 0;
        std::vector<FlowBar> left;
        std::vector<FlowBar> right;
        QRectF rect;
    };

    [[nodiscard]] const std::vector<CoverageRegion>& regions() const { return m_flows.front().second.regions(); }
    [[nodiscard]] const StudyArea& area() const { return m_flows.front().second.dataset().area(); }
    [[nodiscard]] const Vocabulary& words() const { return m_flows.front().second.dataset().vocabulary(); }
    [[nodiscard]] double headingHeight() const { return 24.0 * m_scale; }
    [[nodiscard]] double nameHeight() const { return 17.0 * m_scale; }
    [[nodiscard]] double gap() const { return 7.0 * m_scale; }
    [[nodiscard]] double barWidth() const { return textWidth(QStringLiteral("888"), m_number) + 8.0 * m_scale; }

    void collectBlocks()
    {
        if (m_flows.empty()) {
            return; // a dataset without any kind of link
        }
        for (const bool mutual : {false, true}) {
            Block block;
            block.mutual = mutual;
            for (size_t region = 0; region < regions().size(); ++region) {
                FlowBar left{region, true, mutual, 0, QRectF()};
                FlowBar right{region, false, mutual, 0, QRectF()};
                for (const FlowRibbon& ribbon : m_diagram.ribbons) {
                    if (ribbon.mutual == mutual) {
                        left.count += ribbon.from == region ? ribbon.count() : 0;
                        right.count += ribbon.to == region ? ribbon.count() : 0;
                    }
                }
                block.count += left.count;
                // Who gives or receives nothing is worth seeing; a mutual link has no side to be missed on.
                if (!mutual || left.count > 0) {
                    block.left.push_back(left);
                }
                if (!mutual || right.count > 0) {
                    block.right.push_back(right);
                }
            }
            if (block.count > 0) {
                m_blocks.push_back(std::move(block));
            }
        }
    }

    /// What is not drawn is said, or the bars would be taken for all there is.
    void addNote()
    {
        int within = 0;
        int outside = 0;
        int withoutPlace = 0;
        for (const auto& [kind, matrix] : m_flows) {
            if (!m_choice.within && (!m_choice.filter.kind || *m_choice.filter.kind == kind)) {
                within += matrix.sum().within;
                outside += matrix.sum().elsewhere;
                withoutPlace += matrix.between(regions().size() - 1, regions().size() - 1).count();
            }
        }
        if (within + outside + withoutPlace == 0) {
            return;
        }
        QStringList parts;
        if (within > 0) {
            parts += FlowText::tr("%n link(s) within a province", nullptr, within);
        }
        if (outside > 0) {
            parts += FlowText::tr("%n link(s) with both ends elsewhere", nullptr, outside);
        }
        if (withoutPlace > 0) {
            parts += FlowText::tr("%n link(s) between programmes without a place", nullptr, withoutPlace);
        }
        const QString text = FlowText::tr("Not drawn: %1.").arg(parts.join(QStringLiteral(", ")));
        TextStyle style = m_quiet;
        style.size *= 0.9;
        addText(elidedText(text, style, m_rest.width()), QPointF(m_rest.left(), m_rest.bottom() - 1.0), style);
        m_rest.setBottom(m_rest.bottom() - 20.0 * m_scale);
    }

    [[nodiscard]] double sideHeight(const std::vector<FlowBar>& side, double linkHeight) const
    {
        double height = -gap();
        for (const FlowBar& bar : side) {
            height += std::max(bar.count * linkHeight, nameHeight()) + gap();
        }
        return height;
    }
    [[nodiscard]] double blockHeight(const Block& block, double linkHeight) const
    {
        return headingHeight() + std::max(sideHeight(block.left, linkHeight), sideHeight(block.right, linkHeight));
    }

    void placeBlocks(bool beside)
    {
        const double between = (beside ? 26.0 : 14.0) * m_scale;
        const auto fits = [&](double linkHeight) {
            double height = beside ? 0.0 : -between;
            for (const Block& block : m_blocks) {
                const double own = blockHeight(block, linkHeight);
                height = beside ? std::max(height, own) : height + between + own;
            }
            return height <= m_rest.height();
        };
        double high = 22.0 * m_scale; // few links make no walls
        double low = fits(high) ? high : 0.0;
        for (int step = 0; step < 40 && low < high; ++step) {
            const double middle = (low + high) / 2.0;
            (fits(middle) ? low : high) = middle;
        }
        m_diagram.linkHeight = std::max(low, 0.2);
        const auto count = static_cast<double>(m_blocks.size());
        const double room = beside ? m_rest.width() - between * (count - 1.0) : m_rest.width();
        QPointF corner = m_rest.topLeft();
        for (Block& block : m_blocks) {
            const double height = blockHeight(block, m_diagram.linkHeight);
            // Those with a direction cross more.
            const double width = beside && count > 1.0 ? room * (block.mutual ? 0.44 : 0.56) : room;
            block.rect = QRectF(corner, QSizeF(width, beside ? m_rest.height() : height));
            corner += beside ? QPointF(width + between, 0.0) : QPointF(0.0, height + between);
            placeBars(block);
        }
    }

    void placeBars(Block& block)
    {
        double names = 0.0;
        for (const auto* side : {&block.left, &block.right}) {
            for (const FlowBar& bar : *side) {
                names = std::max(names, textWidth(nameOf(bar), m_name));
            }
        }
        const QRectF content = block.rect.adjusted(0.0, headingHeight(), 0.0, 0.0);
        for (auto* side : {&block.left, &block.right}) {
            const double x = side == &block.left ? content.left() + names + 6.0 * m_scale
                                                 : content.right() - names - 6.0 * m_scale - barWidth();
            double y = content.top() + (content.height() - sideHeight(*side, m_diagram.linkHeight)) / 2.0;
            for (FlowBar& bar : *side) {
                const double height = bar.count * m_diagram.linkHeight;
                const double slot = std::max(height, nameHeight());
                bar.rect = QRectF(x, y + (slot - height) / 2.0, barWidth(), height);
                y += slot + gap();
            }
        }
    }

    /// What is stated, implied and planned of a ribbon, below each other.
    std::array<AreaItem, 3> partsOf(const FlowRibbon& ribbon, double left, double right, double leftTop,
                                    double rightTop)
    {
        const QColor colour = colourOf(ribbon);
        const auto edge = [&](double width, const QList<qreal>& dashes) {
            QPen pen(colour, width * m_scale);
            pen.setDashPattern(dashes);
            return pen;
        };
        std::array<AreaItem, 3> parts;
        parts[0].fill = withAlpha(colour, statedOpacity);
        parts[0].outline = QPen(m_style.pageGround, 0.6 * m_scale);
        parts[1].fill = withAlpha(colour, impliedOpacity);
        parts[1].outline = edge(0.9, {4.0, 2.6});
        parts[2].fill = Qt::transparent; // or it would hide what it crosses
        parts[2].outline = edge(1.3, {1.0, 2.0});
        const std::array counts{ribbon.count() - ribbon.implied - ribbon.planned, ribbon.implied, ribbon.planned};
        double above = 0.0;
        for (size_t i = 0; i < parts.size(); ++i) {
            if (counts[i] == 0) {
                continue;
            }
            if (above == 0.0) {
                parts[i].linkIds = ribbon.linkIds; // on one of them, or they would be found twice
            }
            const double height = counts[i] * m_diagram.linkHeight;
            parts[i].path = bandPath(left, right, leftTop + above, rightTop + above, height);
            above += height;
        }
        return parts;
    }

    void drawBlock(const Block& block)
    {
        drawHeading(block);
        std::vector<double> leftTops(regions().size());
        std::vector<double> rightTops(regions().size());
        for (const auto* side : {&block.left, &block.right}) {
            for (const FlowBar& bar : *side) {
                (bar.isLeft ? leftTops : rightTops)[bar.region] = bar.rect.top();
            }
        }
        const double left = block.left.front().rect.right();
        const double right = block.right.front().rect.left();
        std::vector<std::pair<int, std::array<AreaItem, 3>>> bands;
        std::vector<LabelItem> numbers;
        // In the order of from, to, kind both a bar on the left and one on the right get theirs in the order that
        // crosses least.
        for (FlowRibbon& ribbon : m_diagram.ribbons) {
            if (ribbon.mutual != block.mutual) {
                continue;
            }
            ribbon.height = ribbon.count() * m_diagram.linkHeight;
            double& leftTop = leftTops[ribbon.from];
            double& rightTop = rightTops[ribbon.to];
            ribbon.path = bandPath(left, right, leftTop, rightTop, ribbon.height);
            bands.push_back({ribbon.count(), partsOf(ribbon, left, right, leftTop, rightTop)});
            const auto bar = std::ranges::find(block.left, ribbon.from, &FlowBar::region);
            if (ribbon.height >= nameHeight() * 0.8 && ribbon.count() < bar->count) { // or the bar says it
                TextStyle style = m_number;
                style.weight = QFont::DemiBold;
                style.size = 10.5 * m_scale;
                style.halo = m_style.chainLabel.halo;
                style.haloWidth = 2.0 * m_scale;
                const QPointF baseline(left + 7.0 * m_scale, leftTop + ribbon.height / 2.0 + capHeight(style) / 2.0);
                numbers.push_back(label(QString::number(ribbon.count()), baseline, style));
            }
            leftTop += ribbon.height;
            rightTop += ribbon.height;
        }
        // Thin ones lie on top of wide ones.
        std::ranges::stable_sort(bands, std::greater<>(), [](const auto& band) { return band.first; });
        for (auto& [count, parts] : bands) {
            for (AreaItem& part : parts) {
                if (!part.path.isEmpty()) {
                    m_diagram.scene.items.emplace_back(std::move(part));
                }
            }
        }
        for (const auto* side : {&block.left, &block.right}) {
            for (const FlowBar& bar : *side) {
                drawBar(bar);
            }
        }
        for (LabelItem& number : numbers) {
            m_diagram.scene.items.emplace_back(std::move(number));
        }
    }

    void drawHeading(const Block& block)
    {
        const double baseline = block.rect.top() + capHeight(m_quiet) + 3.0 * m_scale;
        double room = block.rect.width();
        if (!block.mutual) {
            const QString from = FlowText::tr("From", "where links begin");
            const QString to = FlowText::tr("To", "where links end");
            addText(from, QPointF(block.left.front().rect.right() - textWidth(from, m_quiet), baseline), m_quiet);
            addText(to, QPointF(block.right.front().rect.left(), baseline), m_quiet);
            room = block.right.front().rect.left() - block.left.front().rect.right() - 20.0 * m_scale;
        }
        TextStyle style = m_quiet;
        style.weight = QFont::DemiBold;
        style.colour = m_style.pageInk;
        QString text = block.mutual ? FlowText::tr("Mutual: %n link(s), each drawn once", nullptr, block.count)
                                    : FlowText::tr("In one direction: %n link(s)", nullptr, block.count);
        while (style.size > 7.0 && textWidth(text, style) > room) {
            style.size -= 0.5;
        }
        text = elidedText(text, style, room);
        addText(text, QPointF(block.rect.center().x() - textWidth(text, style) / 2.0, baseline), style);
    }

    void drawBar(const FlowBar& bar)
    {
        m_diagram.bars.push_back(bar);
        const QColor fill =
            m_choice.colours == FlowColours::Origin ? regionColour(m_style, area(), bar.region) : m_style.neutral;
        const double middle = bar.rect.center().y();
        if (bar.count > 0) {
            QPainterPath path;
            path.addRect(bar.rect);
            m_diagram.scene.items.emplace_back(AreaItem{path, fill});
        }
        TextStyle style = m_name;
        style.colour = bar.count > 0 ? m_style.pageInk : m_style.pageQuietInk;
        const QString name = nameOf(bar);
        const double side = 6.0 * m_scale;
        addText(name,
                QPointF(bar.isLeft ? bar.rect.left() - side - textWidth(name, style) : bar.rect.right() + side,
                        middle + capHeight(style) / 2.0),
                style);
        if (holdsNumber(bar)) {
            TextStyle number = m_number;
            number.colour = MapStyle::inkOn(fill);
            const QString text = QString::number(bar.count);
            addText(text,
                    QPointF(bar.rect.center().x() - textWidth(text, number) / 2.0, middle + capHeight(number) / 2.0),
                    number);
        }
    }

    [[nodiscard]] bool holdsNumber(const FlowBar& bar) const
    {
        return bar.count * m_diagram.linkHeight >= capHeight(m_number) + 3.0;
    }
    /// With the number where the bar is too low for it.
    [[nodiscard]] QString nameOf(const FlowBar& bar) const
    {
        const QString name = regionHeading(regions()[bar.region]);
        const QString count = bar.count > 0 ? QString::number(bar.count) : QStringLiteral("–");
        return holdsNumber(bar) ? name
                                : QStringLiteral("%1 %2").arg(bar.isLeft ? name : count, bar.isLeft ? count : name);
    }

    [[nodiscard]] QColor colourOf(const FlowRibbon& ribbon) const
    {
        return m_choice.colours == FlowColours::Kind ? m_style.linkColour(*ribbon.kind)
                                                     : regionColour(m_style, area(), ribbon.from);
    }

    void buildLegend()
    {
        LegendSection section{FlowText::tr("Ribbons"), {}, LegendSection::About::Symbols};
        const auto add = [&](const QColor& fill, const QColor& outline, const QString& text) {
            section.entries.push_back({MarkerSample{MarkerShape::Square, fill, outline, QString()}, text});
        };
        if (m_choice.colours == FlowColours::Kind) {
            section.title = FlowText::tr("Links");
            std::vector<QColor> colours;
            for (const LinkKind kind : words().linkKinds()) {
                if (std::ranges::none_of(m_diagram.ribbons,
                                         [&](const FlowRibbon& ribbon) { return ribbon.kind == kind; })) {
                    continue;
                }
                const QColor colour = m_style.linkColour(kind);
                // Kinds of one colour are one line.
                if (const auto same = std::ranges::find(colours, colour); same != colours.end()) {
                    section.entries[static_cast<size_t>(same - colours.begin())].text +=
                        QStringLiteral(", ") + words().name(kind);
                } else {
                    colours.push_back(colour);
                    add(colour, colour, words().name(kind));
                }
            }
        } else {
            add(withAlpha(m_style.neutral, statedOpacity), m_style.neutral, evidenceText(Evidence::Stated, area()));
        }
        if (std::ranges::any_of(m_diagram.ribbons, [](const FlowRibbon& ribbon) { return ribbon.implied > 0; })) {
            add(withAlpha(m_style.neutral, impliedOpacity), m_style.neutral,
                FlowText::tr("pale, dashed edge: implied, not stated"));
        }
        if (std::ranges::any_of(m_diagram.ribbons, [](const FlowRibbon& ribbon) { return ribbon.planned > 0; })) {
            add(m_style.pageGround, m_style.neutral, FlowText::tr("white, dotted edge: planned"));
        }
        m_diagram.scene.legend.sections.push_back(std::move(section));
    }

    static LabelItem label(const QString& text, const QPointF& baseline, const TextStyle& style)
    {
        return {LabelItem::Target::Place, {}, text, baseline, textBox(text, style).translated(baseline), style};
    }
    void addText(const QString& text, const QPointF& baseline, const TextStyle& style)
    {
        m_diagram.scene.items.emplace_back(label(text, baseline, style));
    }

    const std::vector<std::pair<LinkKind, FlowMatrix>>& m_flows;
    const FlowChoice& m_choice;
    const MapStyle& m_style;
    QRectF m_rest; // what is still free
    double m_scale = 1.0;
    TextStyle m_name;
    TextStyle m_number;
    TextStyle m_quiet;
    std::vector<Block> m_blocks;
    FlowDiagram m_diagram;
};

} // namespace

FlowDiagram buildFlowDiagram(const std::vector<std::pair<LinkKind, FlowMatrix>>& flows, const FlowChoice& choice,
                             const MapStyle& style, const QSizeF& size)
{
    return FlowComposer(flows, choice, style, size).run();
}

std::optional<size_t> ribbonAt(const FlowDiagram& diagram, const QPointF& point, double tolerance)
{
    std::optional<size_t> best;
    const QPointF reach(tolerance, tolerance);
    const auto test = [&](const auto& isHit) {
        for (size_t i = 0; i < diagram.ribbons.size(); ++i) {
            // Of those that lie over each other the thinnest is on top.
            if (isHit(diagram.ribbons[i]) && (!best || diagram.ribbons[i].count() < diagram.ribbons[*best].count())) {
                best = i;
            }
        }
    };
    test([&](const FlowRibbon& ribbon) { return ribbon.path.contains(point); });
    if (!best) {
        test([&](const FlowRibbon& ribbon) { return ribbon.path.intersects(QRectF(point - reach, point + reach)); });
    }
    return best;
}

} // namespace ketenkaart
