#include "core/page/white_spot_table.h"

#include "core/report/analysis_text.h"
#include "core/scene/legend_builder.h"
#include "core/scene/text_metrics.h"
#include "core/scene/wrapped_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <utility>

namespace ketenkaart {

namespace {

/// A class, because lupdate files texts under the class that tr() belongs to.
struct WhiteSpotText
{
    Q_DECLARE_TR_FUNCTIONS(WhiteSpotText)
};

constexpr double largestType = 11.0;
constexpr double smallestType = 8.5;

QString chainIdOf(const SceneRequest& request)
{
    return request.dataset.chain(request.filter.chainIds.value(0)) ? request.filter.chainIds.front() : QString();
}

/// How the rows share the height.
struct RowFit
{
    double type = smallestType;
    std::vector<double> heights; ///< of the rows that have room
};

class TableComposer
{
public:
    TableComposer(const SceneRequest& request, const QSizeF& size)
        : m_request(request)
        , m_style(request.style)
        , m_size(size)
        , m_table(whiteSpotsOf(request))
        , m_isThemes(chainIdOf(request).isEmpty())
    {
        m_nameWidth = std::clamp(size.width() * 0.19, 90.0, 230.0 * m_style.scale);
        m_totalWidth = std::max(46.0 * m_style.scale, size.width() * 0.055);
        m_columnWidth = (size.width() - m_nameWidth - m_totalWidth) /
                        static_cast<double>(std::max(size_t{1}, m_table.columns.size()));
        m_total = totalRow(m_table);
    }

    MapScene run()
    {
        MapScene scene;
        scene.view = MapView({}, 1.0, m_size);
        scene.style = m_style;
        scene.background = m_style.pageGround;
        addHead();
        const RowFit fit = fitRows();
        double top = headHeight();
        const double totalTop = m_size.height() - totalHeight();
        for (size_t i = 0; i < fit.heights.size(); ++i) {
            addRow(m_table.rows[i], titleOf(m_table.rows[i], m_request.language), top, fit.heights[i], fit.type,
                   m_isThemes ? WhiteSpotDetail::Kinds : WhiteSpotDetail::Names, QFont::DemiBold);
            top += fit.heights[i];
        }
        if (const size_t left = m_table.rows.size() - fit.heights.size(); left > 0) {
            const TextStyle quiet = plainText(smallestType * m_style.scale, m_style.pageQuietInk);
            addText(WhiteSpotText::tr("and %n more row(s)", nullptr, static_cast<int>(left)),
                    QPointF(padding(), totalTop - 4.0 * m_style.scale), quiet);
        }
        addRow(m_total, m_isThemes ? WhiteSpotText::tr("All themes") : WhiteSpotText::tr("The whole chain"), totalTop,
               totalHeight(), 9.5 * m_style.scale, WhiteSpotDetail::Count, QFont::Bold);
        addRule(QPointF(0.0, totalTop), QPointF(m_size.width(), totalTop), 1.6);
        for (size_t i = 0; i <= m_table.columns.size(); ++i) {
            const double x = m_nameWidth + static_cast<double>(i) * m_columnWidth;
            addRule(QPointF(x, 0.0), QPointF(x, m_size.height()), 0.8);
        }
        scene.legend = legend(scene);
        scene.items = std::move(m_items);
        return scene;
    }

private:
    [[nodiscard]] double padding() const { return 8.0 * m_style.scale; }
    [[nodiscard]] double headHeight() const { return 26.0 * m_style.scale; }
    [[nodiscard]] double totalHeight() const { return 25.0 * m_style.scale; }

    /// The symbols of all who are counted, also of those whose names have no room.
    [[nodiscard]] Legend legend(MapScene scene) const
    {
        for (const QString& id : m_total.actorIds) {
            MarkerItem symbol;
            symbol.id = id;
            scene.items.emplace_back(symbol);
        }
        Legend legend = buildLegend(scene, m_request);
        if (m_isThemes) { // each row has its colour before its name
            std::erase_if(legend.sections,
                          [](const LegendSection& section) { return section.about == LegendSection::About::Themes; });
        }
        return legend;
    }

    void addText(const QString& text, const QPointF& baseline, const TextStyle& style)
    {
        m_items.emplace_back(textItem(text, baseline, style));
    }

    void addRule(const QPointF& from, const QPointF& to, double width)
    {
        QPainterPath path(from);
        path.lineTo(to);
        m_items.emplace_back(LineItem{path, QPen(m_style.frame, width)});
    }

    void addHead()
    {
        const TextStyle head = plainText(11.0 * m_style.scale, m_style.pageInk, QFont::Bold);
        const double baseline = (headHeight() + capHeight(head)) / 2.0;
        addText(elidedText(m_isThemes ? WhiteSpotText::tr("Theme") : WhiteSpotText::tr("Stage"), head,
                           m_nameWidth - 2.0 * padding()),
                QPointF(padding(), baseline), head);
        double left = m_nameWidth;
        for (const CoverageRegion& column : m_table.columns) {
            const QString text = elidedText(regionHeading(column), head, m_columnWidth - 2.0 * padding());
            addText(text, QPointF(left + padding(), baseline), head);
            left += m_columnWidth;
        }
        const QString total = elidedText(WhiteSpotText::tr("Total"), head, m_totalWidth - 4.0);
        addText(total, QPointF(left + (m_totalWidth - textWidth(total, head)) / 2.0, baseline), head);
    }

    /// The largest type with which all names have room, or else with which most have.
    [[nodiscard]] RowFit fitRows() const
    {
        const double room = m_size.height() - headHeight() - totalHeight();
        RowFit fit;
        for (const int most : {100, 8, 6, 5, 4, 3, 2, 1}) {
            for (double type = largestType; type >= smallestType; type -= 0.5) {
                fit.type = type * m_style.scale;
                fit.heights.clear();
                for (const WhiteSpotRow& row : m_table.rows) {
                    fit.heights.push_back(whiteSpotHeight(std::min(most, linesOf(row)), fit.type));
                }
                const double needed = std::accumulate(fit.heights.begin(), fit.heights.end(), 0.0);
                if (needed <= room) {
                    // What is left over goes to all alike: lines between rows are no information.
                    const double more = (room - needed) / static_cast<double>(std::max(size_t{1}, fit.heights.size()));
                    for (double& height : fit.heights) {
                        height += more;
                    }
                    return fit;
                }
            }
        }
        const double line = 14.0 * m_style.scale; // for how many have none
        double used = 0.0;
        size_t rows = 0;
        while (rows < fit.heights.size() && used + fit.heights[rows] <= room - line) {
            used += fit.heights[rows++];
        }
        fit.heights.resize(rows);
        return fit;
    }

    /// How many lines the fullest cell of a row asks for. Themes have far more actors than a page has room for: the
    /// kinds, and a few names.
    [[nodiscard]] int linesOf(const WhiteSpotRow& row) const
    {
        qsizetype most = 2; // for a name of two lines
        for (const WhiteSpotCell& cell : row.cells) {
            most = std::max(most, cell.actorIds.size());
        }
        return static_cast<int>(m_isThemes ? std::min(qsizetype{3}, most) + 1 : std::min(most, qsizetype{100}));
    }

    void addRow(const WhiteSpotRow& row, const QString& title, double top, double height, double type,
                WhiteSpotDetail detail, QFont::Weight weight)
    {
        double titleLeft = padding();
        if (row.theme) {
            MarkerItem swatch;
            swatch.radius = 0.5 * type;
            swatch.fill = m_style.themeColour(*row.theme);
            swatch.outline = Qt::transparent;
            swatch.centre = QPointF(titleLeft + swatch.radius, top + height / 2.0);
            m_items.emplace_back(swatch);
            titleLeft += 1.7 * type;
        }
        const TextStyle style = plainText(type * 1.05, m_style.pageInk, weight);
        const int most = std::max(1, static_cast<int>((height - 4.0) / (style.size * 1.2)));
        const TextLines lines =
            WrappableText(title, style)
                .fit(m_nameWidth - titleLeft - padding() * 0.5, std::min(most, 4), style.size, style.size * 0.8);
        double baseline =
            top +
            (height - lines.lineHeight() * static_cast<double>(lines.lines.size() - 1) + capHeight(lines.style)) / 2.0;
        for (const QString& line : lines.lines) {
            addText(line, QPointF(titleLeft, baseline), lines.style);
            baseline += lines.lineHeight();
        }
        double left = m_nameWidth;
        const auto add = [&](const WhiteSpotCell& cell, double width, WhiteSpotDetail as) {
            for (SceneItem& item : whiteSpotCell(cell, m_request.dataset, QSizeF(width, height), m_style, {as, type})) {
                translate(item, QPointF(left, top));
                m_items.push_back(std::move(item));
            }
            left += width;
        };
        for (const WhiteSpotCell& cell : row.cells) {
            add(cell, m_columnWidth, detail);
        }
        add({row.actorIds}, m_totalWidth, WhiteSpotDetail::Count);
        addRule(QPointF(0.0, top), QPointF(m_size.width(), top), 0.8);
    }

    const SceneRequest& m_request;
    const MapStyle& m_style;
    QSizeF m_size;
    WhiteSpotTable m_table;
    WhiteSpotRow m_total;
    bool m_isThemes;
    double m_nameWidth = 0.0;
    double m_columnWidth = 0.0;
    double m_totalWidth = 0.0;
    std::vector<SceneItem> m_items;
};

} // namespace

WhiteSpotTable whiteSpotsOf(const SceneRequest& request)
{
    const QString chainId = chainIdOf(request);
    return chainId.isEmpty() ? themeTable(request.dataset) : stageTable(request.dataset, chainId);
}

QString whiteSpotsText(const SceneRequest& request)
{
    const QString chainId = chainIdOf(request);
    const QString text =
        chainId.isEmpty() ? themesText(request.dataset, themeTable(request.dataset))
                          : gapsText(request.dataset, chainId, stageGaps(request.dataset, chainId), request.language);
    return text + u' ' + whiteSpotScopeText(request.dataset);
}

QString titleOf(const WhiteSpotRow& row, Language language)
{
    return row.theme ? row.name.in(language)
                     : QStringLiteral("%1. %2").arg(QString::number(row.position), row.name.in(language));
}

MapScene whiteSpotScene(const SceneRequest& request, const QSizeF& size)
{
    return TableComposer(request, size).run();
}

PagePanel whiteSpotSentence(const SceneRequest& request, double width, const MapStyle& style)
{
    const TextStyle text = plainText(12.0 * style.scale, style.pageInk);
    const double line = 17.0 * style.scale;
    PagePanel panel;
    double baseline = capHeight(text);
    for (const QString& each : wrappedLines(whiteSpotsText(request), text, width)) {
        panel.items.emplace_back(textItem(each, QPointF(0.0, baseline), text));
        baseline += line;
    }
    panel.size = QSizeF(width, baseline - line + 3.0);
    return panel;
}

} // namespace ketenkaart
