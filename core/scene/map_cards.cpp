#include "core/scene/map_cards.h"

#include "core/scene/case_marks.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace ketenkaart {

namespace {

/// A class, because lupdate files texts under the class that tr() belongs to.
struct CardWords
{
    Q_DECLARE_TR_FUNCTIONS(CardWords)
};

// In millimetres of the layout, see layoutUnit().
constexpr double smallPicture = 95.0; ///< the shorter side of one that has no room for names
constexpr double tallestCard = 0.7;   ///< of the height of the picture
constexpr double widestCard = 0.4;    ///< of its width

class CardWriter
{
public:
    CardWriter(const MapAnchor& anchor, const SceneRequest& request, const Attention& attention)
        : m_anchor(anchor)
        , m_request(request)
        , m_attention(attention)
    {}

    CardText run(int inner, bool byTheme)
    {
        CardText text;
        text.isSingle = m_anchor.actors.size() == 1;
        text.title = m_anchor.name;
        text.titleLook = m_attention.isFaint(m_anchor) ? NameLook::Faint : NameLook::Normal;
        if (m_request.highlight && !m_request.highlight->badges.isEmpty()) {
            addBadgeRows(text);
        } else if (!m_request.filter.chainIds.isEmpty()) {
            addStageRows(text);
        } else if (byTheme) {
            addThemeRows(text);
        }
        addRest(text);
        for (CardRow& row : text.rows) {
            sort(row);
        }
        if (text.isSingle && text.rows.size() > 1) {
            joinNumbers(text);
        }
        if (inner > 0 && !text.isSingle) {
            text.note = CardWords::tr("%n link(s) within", nullptr, inner);
        }
        return text;
    }

private:
    CardName nameOf(const Actor& actor) const
    {
        CardName name{actor.id, actor.name, NameLook::Normal, m_attention.cutOffIds.contains(actor.id)};
        const bool isThere = m_request.dataset.actor(actor.id) != nullptr;
        if (!isThere && !m_request.shownCase->isComparison) {
            name.look = NameLook::LeftOut;
        } else if (m_attention.isFaint(actor.id)) {
            name.look = NameLook::Faint;
        } else if (m_attention.boldIds.contains(actor.id)) {
            name.look = NameLook::Bold;
        }
        if (isThere && isPlanned(actor, m_request)) {
            name.text = CardWords::tr("%1 (planned)").arg(actor.name);
        }
        return name;
    }

    void add(CardRow& row, const Actor& actor)
    {
        row.names.push_back(nameOf(actor));
        m_named.insert(actor.id);
    }

    void addStageRows(CardText& text)
    {
        for (const QString& chainId : m_request.filter.chainIds) {
            const Chain* chain = m_request.dataset.chain(chainId);
            const Chain* before = baseOfCase(m_request) ? baseOfCase(m_request)->chain(chainId) : nullptr;
            if (!chain) {
                continue;
            }
            for (size_t i = 0; i < chain->stages.size(); ++i) {
                const Stage& stage = chain->stages[i];
                if (isHidden(*chain, stage, m_request.filter)) {
                    continue;
                }
                // A stage keeps those that the case leaves out, struck out.
                QSet<QString> ids(stage.actorIds.begin(), stage.actorIds.end());
                if (before) {
                    for (const Stage& other : before->stages) {
                        if (other.id == stage.id) {
                            ids.unite(QSet<QString>(other.actorIds.begin(), other.actorIds.end()));
                        }
                    }
                }
                CardRow row{QString::number(i + 1), {}, {}};
                for (const Actor* actor : m_anchor.actors) {
                    if (ids.contains(actor->id)) {
                        add(row, *actor);
                    }
                }
                push(text, std::move(row));
            }
        }
    }

    void addBadgeRows(CardText& text)
    {
        std::map<std::pair<int, QString>, CardRow> rows; // numbers by value
        for (const Actor* actor : m_anchor.actors) {
            const QString badge = m_request.highlight->badges.value(actor->id);
            if (!badge.isEmpty()) {
                CardRow& row = rows[{badge.toInt(), badge}];
                row.number = badge;
                row.colour = m_request.highlight->colours.value(actor->id);
                add(row, *actor);
            }
        }
        for (auto& [key, row] : rows) {
            push(text, std::move(row));
        }
    }

    void addThemeRows(CardText& text)
    {
        for (const Theme theme : m_request.dataset.vocabulary().themes()) {
            CardRow row{{}, m_request.style.themeColour(theme), {}};
            for (const Actor* actor : m_anchor.actors) {
                if (shownTheme(*actor, m_request) == theme) {
                    add(row, *actor);
                }
            }
            push(text, std::move(row));
        }
    }

    void addRest(CardText& text)
    {
        CardRow row;
        for (const Actor* actor : m_anchor.actors) {
            if (!m_named.contains(actor->id)) {
                add(row, *actor);
            }
        }
        push(text, std::move(row));
    }

    static void push(CardText& text, CardRow row)
    {
        if (!row.names.empty()) {
            text.rows.push_back(std::move(row));
        }
    }

    /// Those first that must not be left out.
    static void sort(CardRow& row)
    {
        const auto rank = [](const CardName& name) {
            return name.isCutOff || name.look == NameLook::LeftOut ? 0 : name.look == NameLook::Bold ? 1 : 2;
        };
        std::ranges::stable_sort(row.names, [&](const CardName& a, const CardName& b) {
            return rank(a) != rank(b) ? rank(a) < rank(b) : a.text.localeAwareCompare(b.text) < 0;
        });
    }

    /// One actor that takes several stages has one line: "2, 3 Glasfabriek".
    static void joinNumbers(CardText& text)
    {
        CardRow joined = text.rows.front();
        QStringList numbers;
        for (const CardRow& row : text.rows) {
            if (!row.number.isEmpty()) {
                numbers += row.number;
            }
        }
        joined.number = numbers.join(u',');
        text.rows = {joined};
    }

    const MapAnchor& m_anchor;
    const SceneRequest& m_request;
    const Attention& m_attention;
    QSet<QString> m_named;
};

} // namespace

CardText cardTextOf(const MapAnchor& anchor, const SceneRequest& request, const Attention& attention, int inner,
                    bool byTheme)
{
    return CardWriter(anchor, request, attention).run(inner, byTheme);
}

std::vector<ComposedCard> cardForms(const CardText& text, const QSizeF& frame, const MapStyle& style, bool isBrief)
{
    const double unit = layoutUnit(style);
    const bool isSmall = std::min(frame.width(), frame.height()) < smallPicture * unit;
    const double widest = widestCard * frame.width();
    std::vector<ComposedCard> forms;
    const auto add = [&](double width, size_t names, bool titleOnly) {
        ComposedCard form = composeCard(text, {std::min(width * unit, widest), names, titleOnly}, style);
        const bool isTooTall = form.size.height() > tallestCard * frame.height() && !titleOnly;
        const bool isKnown =
            std::ranges::any_of(forms, [&](const ComposedCard& other) { return other.size == form.size; });
        if (!isTooTall && !isKnown) {
            forms.push_back(std::move(form));
        }
    };
    if (!isSmall) {
        if (!isBrief) {
            for (const double width : {50.0, 38.0, 70.0, 30.0}) {
                add(width, std::numeric_limits<size_t>::max(), false);
            }
            add(50.0, 4, false);
        }
        add(44.0, 2, false);
        add(36.0, 1, false);
    }
    add(36.0, 0, true);
    return forms;
}

} // namespace ketenkaart
