#include "core/slide/slide_column.h"

#include "core/model/figure_text.h"
#include "core/page/page_panels.h"
#include "core/scene/text_metrics.h"

#include <algorithm>

namespace ketenkaart {

namespace {

constexpr double leading = 1.22; // from one line to the next, as a share of the size
constexpr int leastPercent = 50; // below half its size nobody in the back row reads it
constexpr int percentStep = 4;
constexpr double shrinkStep = 0.04;
constexpr int percentForLegend = 76; // so much the text gives way for the first section of the legend
constexpr double leastLegend = 0.7;  // smaller, it would be there for nobody
constexpr QColor noticeColour(0xc2, 0x3b, 0x22);
constexpr QColor noticeOnDark(0xff, 0xb0, 0x8a);

/// Sets one column at one size.
class ColumnSetter
{
public:
    ColumnSetter(const SlideColumn& column, const QRectF& room, const MapStyle& style, const QColor& accent,
                 double shrink)
        : m_column(column)
        , m_room(room)
        , m_style(style)
        , m_accent(accent)
        , m_shrink(shrink)
        , m_y(room.top())
    {
        m_set.legendLayout.framed = false;
        m_set.legendLayout.padding = 0.0;
    }

    SetColumn run()
    {
        addTitle();
        addParagraphs();
        addFigures();
        addNotices();
        m_set.bottom = m_y;
        addLegend();
        return std::move(m_set);
    }

private:
    TextStyle text(double size, const QColor& colour, QFont::Weight weight) const
    {
        return plainText(size * m_shrink, colour, weight);
    }

    SlideText& add(SlideText::Role role, const QString& string, double left, const TextStyle& style)
    {
        m_set.texts.push_back(setText(role, string, QPointF(m_room.left() + left, m_y), m_room.width() - left, style));
        m_y = m_set.texts.back().box.bottom();
        return m_set.texts.back();
    }

    void addTitle()
    {
        if (m_column.title.isEmpty()) {
            return;
        }
        add(SlideText::Role::Title, m_column.title, 0.0, text(m_column.titleSize, m_style.pageInk, QFont::Bold));
        m_y += 0.35 * m_column.titleSize * m_shrink;
        m_set.rule = QRectF(m_room.left(), m_y, 90.0, 6.0);
        m_y += 6.0 + 0.5 * m_column.titleSize * m_shrink;
    }

    void addParagraphs()
    {
        const double indent = m_column.hasBullets ? 0.9 * m_column.paragraphSize * m_shrink : 0.0;
        for (const QString& paragraph : m_column.paragraphs) {
            SlideText& set = add(SlideText::Role::Paragraph, paragraph, indent,
                                 text(m_column.paragraphSize, m_style.panelInk, QFont::Normal));
            set.hasBullet = m_column.hasBullets;
            m_y += 0.5 * m_column.paragraphSize * m_shrink;
        }
    }

    void addFigures()
    {
        for (size_t i = 0; i < m_column.figures.size(); ++i) {
            const Figure& figure = m_column.figures[i];
            m_y += 0.14 * m_column.figureSize * m_shrink;
            const QString number = figureValueText(figure, m_column.language);
            TextStyle large = text(m_column.figureSize, m_accent, QFont::Bold);
            // A number that is broken is no longer one.
            large.size *= std::min(1.0, 0.99 * m_room.width() / textWidth(number, large));
            add(SlideText::Role::FigureNumber, number, 0.0, large).figure = i;
            add(SlideText::Role::FigureLabel, figure.label.in(m_column.language), 0.0,
                text(0.8 * m_column.paragraphSize, m_style.pageQuietInk, QFont::Normal))
                .figure = i;
            m_y += 0.2 * m_column.figureSize * m_shrink;
        }
    }

    void addNotices()
    {
        const bool isDark = m_style.pageGround.lightness() < 128;
        for (const QString& notice : m_column.notices) {
            add(SlideText::Role::Notice, notice, 0.0,
                text(22.0, isDark ? noticeOnDark : noticeColour, QFont::DemiBold));
            m_y += 8.0;
        }
    }

    /// At its size or a little smaller; where that is not enough, without its last sections, as what the stages and
    /// links are matters most.
    void addLegend()
    {
        m_set.legend = m_column.legend;
        const double scale = m_column.legendScale;
        const QSizeF room(m_room.width() / scale, std::max(0.0, m_room.bottom() - m_y - 14.0) / scale);
        const QSizeF size = fitLegend(m_set.legend, m_set.legendLayout, room, m_style);
        m_set.legendRect = size.isEmpty()
                               ? QRectF()
                               : QRectF(QPointF(m_room.left(), m_room.bottom() - size.height() * scale), size * scale);
    }

    const SlideColumn& m_column;
    const QRectF& m_room;
    const MapStyle& m_style;
    const QColor& m_accent;
    double m_shrink;
    double m_y;
    SetColumn m_set;
};

/// Nothing stands outside its column: what has no room goes, and the last line that has some says so.
void cutAt(SetColumn& set, double bottom)
{
    std::erase_if(set.texts, [&](const SlideText& text) { return text.box.top() + text.lineHeight > bottom; });
    set.isCut = true;
    set.bottom = bottom;
    if (set.texts.empty()) {
        return;
    }
    SlideText& last = set.texts.back();
    const auto fits = static_cast<qsizetype>((bottom - last.box.top()) / last.lineHeight);
    last.lines = last.lines.first(std::min(fits, last.lines.size()));
    last.box.setHeight(last.lineHeight * static_cast<double>(last.lines.size()));
    last.lines.back() = elidedText(last.lines.back() + QStringLiteral(" …"), last.style, last.box.width());
}

} // namespace

SlideText setText(SlideText::Role role, const QString& text, const QPointF& topLeft, double width,
                  const TextStyle& style)
{
    SlideText set;
    set.role = role;
    set.text = text;
    set.style = style;
    set.lineHeight = leading * style.size;
    for (const QString& line : wrappedLines(text, style, width)) {
        // A word that is wider than the column would stand in the map.
        QString rest = line;
        while (textWidth(rest, style) > width && rest.size() > 1) {
            // By halves: such a word may be a whole text without a space.
            qsizetype fits = 1;
            for (qsizetype most = rest.size() - 1; fits < most;) {
                const qsizetype middle = fits + (most - fits + 1) / 2;
                if (textWidth(rest.first(middle), style) <= width) {
                    fits = middle;
                } else {
                    most = middle - 1;
                }
            }
            if (fits > 1 && rest[fits - 1].isHighSurrogate()) {
                --fits; // both halves of a sign go to the next line
            }
            set.lines.append(rest.first(fits));
            rest.remove(0, fits);
        }
        set.lines.append(rest);
    }
    set.box = QRectF(topLeft, QSizeF(width, set.lineHeight * static_cast<double>(set.lines.size())));
    return set;
}

QSizeF fitLegend(Legend& legend, LegendLayout& layout, const QSizeF& room, const MapStyle& style)
{
    layout.maximumWidth = room.width();
    for (; !legend.isEmpty(); legend.sections.pop_back()) {
        for (layout.shrink = 1.0; layout.shrink >= leastLegend; layout.shrink -= shrinkStep) {
            const QSizeF size = legendSize(legend, style, layout);
            if (size.height() <= room.height() && size.width() <= room.width() + 0.5) {
                return size;
            }
        }
    }
    return {};
}

SetColumn setColumn(const SlideColumn& column, const QRectF& room, const MapStyle& style, const QColor& accent)
{
    SetColumn set;
    for (int percent = 100; percent > leastPercent; percent -= percentStep) {
        set = ColumnSetter(column, room, style, accent, percent / 100.0).run();
        const bool hasBrokenWord = std::ranges::any_of(
            set.texts, [](const SlideText& text) { return text.lines.join(u' ') != text.text.simplified(); });
        const bool lacksLegend = !column.legend.isEmpty() && set.legendRect.isEmpty();
        if (set.bottom <= room.bottom() && !hasBrokenWord && (!lacksLegend || percent <= percentForLegend)) {
            return set;
        }
    }
    if (set.bottom > room.bottom()) {
        cutAt(set, room.bottom());
    }
    return set;
}

} // namespace ketenkaart
