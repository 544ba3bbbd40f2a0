#include "core/scene/card_text.h"

#include "core/scene/attention.h"
#include "core/scene/colours.h"
#include "core/scene/text_metrics.h"

#include <algorithm>
#include <utility>

namespace ketenkaart {

namespace {

constexpr double titleSize = 1.14; // of that of a chain's names
constexpr double lineHeight = 1.36;

class CardSetter
{
public:
    CardSetter(const CardText& text, const CardDetail& detail, const MapStyle& style)
        : m_text(text)
        , m_detail(detail)
        , m_style(style)
        , m_padding(style.actorLabel.size * 0.5)
    {
        m_title = plain(style.chainLabel);
        m_title.size *= titleSize;
        m_title.weight = QFont::Bold;
        m_title.colour = style.panelInk;
        m_name = plain(style.actorLabel);
        m_name.colour = style.panelInk;
        m_badgeRadius = std::max(style.badge.size * 0.78, m_name.size * 0.58);
    }

    ComposedCard run()
    {
        m_right = m_padding;
        m_y = m_padding * 0.8;
        if (!m_text.isSingle) {
            addTitle();
        }
        for (const CardRow& row : m_text.rows) {
            if (m_detail.titleOnly && !m_text.isSingle) {
                for (const CardName& name : row.names) {
                    m_card.omitted.append(name.actorId);
                }
            } else {
                addRow(row);
            }
        }
        if (!m_text.note.isEmpty() && !m_detail.titleOnly) {
            TextStyle note = plain(m_style.linkLabel);
            note.colour = m_style.pageQuietInk;
            startLine(note.size * lineHeight);
            put(elidedText(m_text.note, note, m_detail.width), {}, m_padding, note, note.size * lineHeight);
        }
        const QSizeF size(m_right + m_padding, m_y + m_padding * 0.8);
        m_card.rect = QRectF(QPointF(), size);
        for (const QString& id : std::as_const(m_card.actorIds)) {
            m_card.omitted.removeAll(id); // named in another row
        }
        m_card.omitted.removeDuplicates();
        return {std::move(m_card), size};
    }

private:
    static TextStyle plain(TextStyle style)
    {
        style.haloWidth = 0.0; // the ground of the card is enough
        return style;
    }

    TextStyle lookOf(const TextStyle& base, NameLook look) const
    {
        TextStyle style = base;
        switch (look) {
        case NameLook::Normal:
            break;
        case NameLook::Bold:
            style.weight = QFont::Bold;
            break;
        case NameLook::Faint:
            style.colour = faint(style.colour);
            break;
        case NameLook::LeftOut:
            style.colour = m_style.alarm;
            style.strikeOut = true;
            break;
        }
        return style;
    }

    void startLine(double height) { m_y += height; }

    /// Adds a text whose line ends at m_y; returns its right end.
    double put(const QString& text, const QString& id, double x, const TextStyle& style, double height)
    {
        LabelItem item;
        item.target = LabelItem::Target::Actor;
        item.id = id;
        item.text = text;
        item.style = style;
        const double middle = m_y - height / 2.0;
        item.baseline = QPointF(x, middle + capHeight(style) / 2.0);
        const double right = x + textWidth(text, style);
        item.box = QRectF(QPointF(x, m_y - height), QPointF(right, m_y));
        m_right = std::max(m_right, right);
        m_card.texts.push_back(std::move(item));
        return right;
    }

    void addTitle()
    {
        const double height = m_title.size * lineHeight;
        startLine(height);
        const TextStyle style = m_text.titleLook == NameLook::Faint ? lookOf(m_title, NameLook::Faint) : m_title;
        put(elidedText(m_text.title, style, m_detail.width), {}, m_padding, style, height);
    }

    void addBadge(const CardRow& row, double height, bool isFaint)
    {
        MarkerItem badge;
        badge.shape = MarkerShape::Circle;
        badge.radius = m_badgeRadius;
        badge.centre = QPointF(m_padding + m_badgeRadius, m_y - height / 2.0);
        badge.opacity = isFaint ? faintOpacity : 1.0;
        if (row.colour.isValid()) {
            badge.fill = row.colour;
            badge.outline = m_style.markerOutline;
            badge.badge = row.number;
            badge.badgeColour = MapStyle::inkOn(row.colour);
            badge.radius *= row.number.isEmpty() ? 0.72 : 1.0;
        } else {
            badge.fill = Qt::transparent;
            badge.outline = m_style.panelInk;
            badge.badgeColour = m_style.panelInk;
            badge.badge = row.number;
        }
        badge.outlineWidth = 0.9 * m_style.scale;
        m_card.badges.push_back(std::move(badge));
    }

    /// A name that is wider than a line goes on in the next; of one of no end the rest is left out.
    static QStringList linesOf(const QString& name, const TextStyle& style, double width)
    {
        constexpr qsizetype mostLines = 3;
        if (textWidth(name, style) <= width) {
            return {name};
        }
        QStringList lines = wrappedLines(name, style, width);
        if (lines.size() > mostLines) {
            lines = lines.first(mostLines);
            lines.back() += QStringLiteral(" …");
        }
        for (QString& line : lines) {
            line = elidedText(line, style, width);
        }
        return lines;
    }

    void addRow(const CardRow& row)
    {
        const bool isTitle = m_text.isSingle;
        const TextStyle& base = isTitle ? m_title : m_name;
        const double height = std::max(base.size * lineHeight, 2.0 * m_badgeRadius + 1.5 * m_style.scale);
        const bool hasBadge = (!row.number.isEmpty() || row.colour.isValid()) && !m_detail.titleOnly;
        const double left = m_padding + (hasBadge ? 2.0 * m_badgeRadius + m_name.size * 0.45 : 0.0);
        const double end = m_padding + m_detail.width;
        startLine(height);
        if (hasBadge) {
            addBadge(row, height,
                     std::ranges::all_of(row.names, [](const CardName& name) { return name.look == NameLook::Faint; }));
        }
        const QString dot = QStringLiteral("·");
        const double gap = m_name.size * 0.34;
        const double dotWidth = textWidth(dot, m_name) + 2.0 * gap;
        double x = left;
        // The name of a single actor is the title of its card.
        const size_t count = isTitle ? row.names.size() : std::min(row.names.size(), m_detail.namesInRow);
        for (size_t i = 0; i < row.names.size(); ++i) {
            if (i >= count) {
                m_card.omitted.append(row.names[i].actorId);
                continue;
            }
            const CardName& name = row.names[i];
            const TextStyle style = lookOf(base, name.look);
            const QStringList lines = linesOf(name.text, style, end - left);
            const double width = textWidth(lines.front(), style);
            const bool isFirst = x == left;
            if (!isFirst) {
                put(dot, {}, x + gap, name.look == NameLook::Faint ? style : m_name, height);
                x += dotWidth;
            }
            if (!isFirst && (x + width > end || lines.size() > 1)) {
                startLine(height);
                x = left;
            }
            double right = put(lines.front(), name.actorId, x, style, height);
            for (const QString& line : lines.sliced(1)) {
                startLine(height);
                x = left;
                right = put(line, name.actorId, x, style, height);
            }
            if (name.isCutOff) {
                m_card.rings.push_back(QRectF(QPointF(x, m_y - height), QPointF(right, m_y))
                                           .adjusted(-gap, 0.06 * height, gap, -0.06 * height));
            }
            m_card.actorIds.append(name.actorId);
            x = right;
        }
        if (count < row.names.size()) {
            const QString rest = QStringLiteral("+ %1").arg(row.names.size() - count);
            const double width = textWidth(rest, m_name);
            if (x > left && x + 2.0 * gap + width > end) {
                startLine(height);
                x = left;
            }
            put(rest, {}, x > left ? x + 2.0 * gap : x, m_name, height);
        }
    }

    const CardText& m_text;
    const CardDetail& m_detail;
    const MapStyle& m_style;
    double m_padding;
    TextStyle m_title;
    TextStyle m_name;
    double m_badgeRadius = 0.0;
    double m_y = 0.0;
    double m_right = 0.0;
    CardItem m_card;
};

} // namespace

ComposedCard composeCard(const CardText& text, const CardDetail& detail, const MapStyle& style)
{
    return CardSetter(text, detail, style).run();
}

CardItem movedBy(CardItem card, const QPointF& offset)
{
    card.rect.translate(offset);
    for (MarkerItem& badge : card.badges) {
        badge.centre += offset;
    }
    for (LabelItem& text : card.texts) {
        text.baseline += offset;
        text.box.translate(offset);
    }
    for (QRectF& ring : card.rings) {
        ring.translate(offset);
    }
    return card;
}

} // namespace ketenkaart
