#include "core/page/white_spot_cell.h"

#include "core/report/analysis_text.h"
#include "core/scene/actor_marker.h"
#include "core/scene/colours.h"
#include "core/scene/text_metrics.h"
#include "core/scene/wrapped_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace ketenkaart {

namespace {

/// A class, because lupdate files texts under the class that tr() belongs to.
struct WhiteSpotText
{
    Q_DECLARE_TR_FUNCTIONS(WhiteSpotText)
};

constexpr double lineFactor = 1.42;
constexpr double paddingFactor = 0.42;
constexpr double numberFactor = 1.9;
constexpr double narrowNumberFactor = 1.6;
constexpr double narrowCell = 13.0; // of the size of type
constexpr double hatchStep = 7.0;
constexpr qsizetype mostJoined = 12;
constexpr double leastNameFactor = 0.78; // of a name that would have no room otherwise

QPainterPath rectangle(const QRectF& rect)
{
    QPainterPath path;
    path.addRect(rect);
    return path;
}

/// The room of the symbol before a name.
double symbolWidth(double type)
{
    return type * 1.3;
}

/// Sets one cell.
class CellComposer
{
public:
    CellComposer(const WhiteSpotCell& cell, const Dataset& dataset, const QSizeF& size, const MapStyle& style,
                 const WhiteSpotLook& look)
        : m_cell(cell)
        , m_dataset(dataset)
        , m_size(size)
        , m_style(style)
        , m_look(look)
        , m_name(plainText(look.type, style.pageInk))
        , m_number(plainText(look.type * (isNarrow() ? narrowNumberFactor : numberFactor), style.pageInk, QFont::Bold))
        , m_left(look.type * (isNarrow() ? 0.3 : 0.6))
        , m_numberWidth(std::max(textWidth(QStringLiteral("00"), m_number), textWidth(countText(), m_number)) +
                        look.type * 0.5)
    {}

    std::vector<SceneItem> run()
    {
        switch (m_cell.supply()) {
        case Supply::None:
            ground(0.0);
            addNone();
            break;
        case Supply::One:
            ground(m_look.detail == WhiteSpotDetail::Count ? 0.0 : 0.05);
            if (m_look.detail == WhiteSpotDetail::Count) {
                addCount(m_size.width() / 2.0);
            } else {
                addOne();
            }
            break;
        case Supply::Several:
            ground(m_look.detail == WhiteSpotDetail::Count ? 0.0 : 0.17);
            addCount(m_look.detail == WhiteSpotDetail::Count ? m_size.width() / 2.0 : m_left + m_numberWidth / 2.0);
            if (m_look.detail != WhiteSpotDetail::Count) {
                addSeveral();
            }
            break;
        }
        return std::move(m_items);
    }

private:
    [[nodiscard]] bool isNarrow() const
    {
        return m_look.detail != WhiteSpotDetail::Count && m_size.width() < narrowCell * m_look.type;
    }
    [[nodiscard]] QString countText() const { return QString::number(m_cell.actorIds.size()); }

    void ground(double part)
    {
        m_items.emplace_back(
            AreaItem{rectangle(QRectF(QPointF(), m_size)), mixed(m_style.pageGround, m_style.campusColour, part)});
    }

    void addText(const QString& text, const QPointF& baseline, const TextStyle& style, const QString& actorId = {})
    {
        LabelItem item = textItem(text, baseline, style);
        if (!actorId.isEmpty()) {
            item.target = LabelItem::Target::Actor;
            item.id = actorId;
        }
        m_items.emplace_back(std::move(item));
    }

    void addSymbol(const Actor& actor, const QPointF& centre, double radius)
    {
        MarkerItem marker = actorMarker(actor, m_dataset.vocabulary(), m_style, radius);
        marker.centre = centre;
        marker.outlineWidth = 0.8;
        m_items.emplace_back(marker);
    }

    [[nodiscard]] QString nameOf(const Actor& actor) const
    {
        return actorNamesWithEvidence(m_dataset, {actor.id}).value(0);
    }

    /// Hatched all over but behind the word.
    void addNone()
    {
        QPainterPath hatch;
        const double step = hatchStep * m_style.scale;
        const double width = m_size.width();
        const double height = m_size.height();
        for (double start = step / 2.0 - height; start < width; start += step) {
            const double from = std::max(start, 0.0);
            const double to = std::min(start + height, width);
            hatch.moveTo(from, height - (from - start));
            hatch.lineTo(to, height - (to - start));
        }
        QPen pen(mixed(m_style.pageGround, m_style.pageQuietInk, 0.45), 1.1 * m_style.scale);
        pen.setCapStyle(Qt::FlatCap);
        m_items.emplace_back(LineItem{hatch, pen});
        TextStyle word = plainText(m_look.type * 1.1, m_style.pageInk, QFont::DemiBold);
        const QString text = elidedText(noneText(), word, width - m_look.type);
        const double length = textWidth(text, word);
        const QPointF baseline((width - length) / 2.0, (height + capHeight(word)) / 2.0);
        const double around = m_look.type * 0.5;
        m_items.emplace_back(AreaItem{rectangle(QRectF(baseline.x() - around, baseline.y() - capHeight(word) - around,
                                                       length + 2.0 * around, capHeight(word) + 2.0 * around)),
                                      m_style.pageGround});
        addText(text, baseline, word);
    }

    void addCount(double centre)
    {
        const QString text = countText();
        addText(text, QPointF(centre - textWidth(text, m_number) / 2.0, (m_size.height() + capHeight(m_number)) / 2.0),
                m_number);
    }

    /// The symbol stands where the number would, so that what stands alone is seen to do so.
    void addOne()
    {
        const Actor* actor = m_dataset.actor(m_cell.actorIds.front());
        if (!actor) {
            return;
        }
        addSymbol(*actor, QPointF(m_left + m_numberWidth / 2.0, m_size.height() / 2.0), m_look.type * 0.72);
        const int most = std::clamp(whiteSpotLines(m_size.height(), m_look.type), 1, 3);
        const TextStyle bold = plainText(m_look.type, m_style.pageInk, QFont::DemiBold);
        const TextLines lines =
            WrappableText(nameOf(*actor), bold).fit(nameRoom(), most, m_look.type, m_look.type * leastNameFactor);
        const double line = m_look.type * 1.25;
        double baseline =
            (m_size.height() - line * static_cast<double>(lines.lines.size() - 1) + capHeight(lines.style)) / 2.0;
        for (const QString& text : lines.lines) {
            addText(text, QPointF(nameLeft(), baseline), lines.style, actor->id);
            baseline += line;
        }
    }

    void addSeveral()
    {
        const double line = m_look.type * lineFactor;
        const bool kinds = m_look.detail == WhiteSpotDetail::Kinds;
        const int room = std::max(0, std::max(1, whiteSpotLines(m_size.height(), m_look.type)) - (kinds ? 1 : 0));
        const auto count = static_cast<int>(m_cell.actorIds.size());
        const bool all = count <= room;
        const TextLines joined = all || room == 0 ? TextLines{} : joinedNames(room);
        const auto lines = (kinds ? 1 : 0) + (all ? count : static_cast<int>(joined.lines.size()));
        double middle = (m_size.height() - line * (lines - 1)) / 2.0;
        if (kinds) {
            addKinds(middle);
            middle += line;
        }
        if (!all) {
            for (const QString& text : joined.lines) {
                addText(text, QPointF(nameLeft(), middle + capHeight(joined.style) / 2.0), joined.style);
                middle += line;
            }
            return;
        }
        addNames(middle);
    }

    /// Each on a line of its own, all in one size: rather somewhat smaller than cut.
    void addNames(double middle)
    {
        std::vector<const Actor*> actors;
        double widest = 0.0;
        for (const QString& id : m_cell.actorIds) {
            if (const Actor* actor = m_dataset.actor(id)) {
                actors.push_back(actor);
                widest = std::max(widest, textWidth(nameOf(*actor), m_name));
            }
        }
        const double indent = symbolWidth(m_look.type);
        const double room = std::max(0.0, nameRoom() - indent);
        TextStyle style = m_name;
        style.size *= widest > room ? std::max(leastNameFactor, room / widest) : 1.0;
        for (const Actor* actor : actors) {
            addSymbol(*actor, QPointF(nameLeft() + m_look.type * 0.45, middle), m_look.type * 0.42);
            addText(elidedText(nameOf(*actor), style, room + 0.5),
                    QPointF(nameLeft() + indent, middle + capHeight(style) / 2.0), style, actor->id);
            middle += m_look.type * lineFactor;
        }
    }

    /// The first names as running text: where they have no line each, more of them have room so.
    [[nodiscard]] TextLines joinedNames(int mostLines) const
    {
        QStringList names;
        for (const QString& id : m_cell.actorIds.first(std::min(m_cell.actorIds.size(), mostJoined))) {
            if (const Actor* actor = m_dataset.actor(id)) {
                names += nameOf(*actor);
            }
        }
        QString text = names.join(QStringLiteral(", "));
        if (m_cell.actorIds.size() > mostJoined) {
            text += QStringLiteral(", …");
        }
        return WrappableText(text, m_name).fit(nameRoom(), mostLines, m_look.type, m_look.type * 0.9);
    }

    void addKinds(double middle)
    {
        const std::vector<ActorKind>& kinds = m_dataset.vocabulary().actorKinds();
        std::vector<int> counts(kinds.size());
        for (const QString& id : m_cell.actorIds) {
            if (const Actor* actor = m_dataset.actor(id)) {
                ++counts[actor->kind.index];
            }
        }
        // Numbers must not be cut: where they have no room they become smaller.
        const auto needed = [&](double type) {
            double width = 0.0;
            for (const int count : counts) {
                width += symbolWidth(type) * 0.9 + textWidth(QString::number(count), plainText(type, {})) + type * 0.75;
            }
            return width - type * 0.75;
        };
        const double type = m_look.type * std::min(1.0, nameRoom() / needed(m_look.type));
        double left = nameLeft();
        for (const ActorKind kind : kinds) {
            MarkerItem marker;
            marker.shape = kind.shape;
            marker.radius = type * 0.42;
            marker.fill = m_style.neutral;
            marker.outline = Qt::transparent;
            marker.centre = QPointF(left + type * 0.45, middle);
            m_items.emplace_back(marker);
            left += symbolWidth(type) * 0.9;
            const int number = counts[kind.index];
            const TextStyle style = plainText(type, number == 0 ? m_style.pageQuietInk : m_style.pageInk);
            const QString text = QString::number(number);
            addText(text, QPointF(left, middle + capHeight(style) / 2.0), style);
            left += textWidth(text, style) + type * 0.75;
        }
    }

    [[nodiscard]] double nameLeft() const { return m_left + m_numberWidth + m_look.type * 0.3; }
    [[nodiscard]] double nameRoom() const { return std::max(0.0, m_size.width() - nameLeft() - m_left * 0.7); }

    const WhiteSpotCell& m_cell;
    const Dataset& m_dataset;
    QSizeF m_size;
    const MapStyle& m_style;
    WhiteSpotLook m_look;
    TextStyle m_name;
    TextStyle m_number;
    double m_left;
    double m_numberWidth;
    std::vector<SceneItem> m_items;
};

} // namespace

QString noneText()
{
    return WhiteSpotText::tr("none");
}

int whiteSpotLines(double height, double type)
{
    // A little more than whole, for heights that were computed from lines.
    return static_cast<int>((height - 2.0 * paddingFactor * type) / (lineFactor * type) + 0.01);
}

double whiteSpotHeight(int lines, double type)
{
    // The number needs room too.
    return std::max(2.3 * type, 2.0 * paddingFactor * type + lineFactor * type * lines);
}

std::vector<SceneItem> whiteSpotCell(const WhiteSpotCell& cell, const Dataset& dataset, const QSizeF& size,
                                     const MapStyle& style, const WhiteSpotLook& look)
{
    return CellComposer(cell, dataset, size, style, look).run();
}

PagePanel whiteSpotKey(double width, const Vocabulary& words, const MapStyle& style, bool withKinds)
{
    const TextStyle text = plainText(10.0 * style.scale, style.panelInk);
    const double line = 21.0 * style.scale;
    const QSizeF sample(34.0 * style.scale, 15.0 * style.scale);
    const double gap = 6.0 * style.scale;
    PagePanel panel;
    QPointF corner;
    const auto add = [&](std::vector<SceneItem> items, double sampleWidth, const QString& meaning) {
        const double needed = sampleWidth + gap + textWidth(meaning, text);
        if (corner.x() > 0.0 && corner.x() + needed > width) {
            corner = QPointF(0.0, corner.y() + line);
        }
        for (SceneItem& item : items) {
            translate(item, corner);
            panel.items.push_back(std::move(item));
        }
        panel.items.emplace_back(
            textItem(elidedText(meaning, text, width - sampleWidth - gap),
                     corner + QPointF(sampleWidth + gap, (sample.height() + capHeight(text)) / 2.0), text));
        corner.rx() += needed + 3.0 * gap;
    };
    // The samples are cells, without the words that stand beside them.
    const auto frame = [&](std::vector<SceneItem> items) {
        items.emplace_back(LineItem{rectangle(QRectF(QPointF(), sample)), QPen(style.frame, 0.8)});
        return items;
    };
    const Dataset nobody;
    std::vector<SceneItem> none = whiteSpotCell({}, nobody, sample, style, {WhiteSpotDetail::Names, text.size});
    std::erase_if(none, [](const SceneItem& item) { return std::holds_alternative<LabelItem>(item); });
    none.resize(2); // ground and hatching
    add(frame(std::move(none)), sample.width(), WhiteSpotText::tr("nobody"));
    MarkerItem symbol;
    symbol.radius = 5.0 * style.scale;
    symbol.fill = style.neutral;
    symbol.outline = style.markerOutline;
    symbol.centre = QPointF(sample.width(), sample.height()) / 2.0;
    add(frame({AreaItem{rectangle(QRectF(QPointF(), sample)), mixed(style.pageGround, style.campusColour, 0.05)},
               symbol}),
        sample.width(), WhiteSpotText::tr("one actor, and nobody else"));
    const TextStyle number = plainText(text.size * 1.1, style.pageInk, QFont::Bold);
    const QString many = QStringLiteral("n");
    add(frame({AreaItem{rectangle(QRectF(QPointF(), sample)), mixed(style.pageGround, style.campusColour, 0.17)},
               textItem(many,
                        QPointF((sample.width() - textWidth(many, number)) / 2.0,
                                (sample.height() + capHeight(number)) / 2.0),
                        number)}),
        sample.width(), WhiteSpotText::tr("several actors, and how many"));
    if (withKinds) {
        for (const ActorKind kind : words.actorKinds()) {
            MarkerItem marker = symbol;
            marker.shape = kind.shape;
            marker.centre = QPointF(5.0 * style.scale, sample.height() / 2.0);
            add({marker}, 10.0 * style.scale, words.name(kind));
        }
    }
    panel.size = QSizeF(width, corner.y() + sample.height() + 1.0);
    return panel;
}

} // namespace ketenkaart
