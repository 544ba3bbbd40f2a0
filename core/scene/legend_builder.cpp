#include "core/scene/legend_builder.h"

#include "core/scene/case_marks.h"
#include "core/scene/map_anchors.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace ketenkaart {

namespace {

/// A class, because lupdate files texts under the class that tr() belongs to.
struct LegendText
{
    Q_DECLARE_TR_FUNCTIONS(LegendText)
};

struct Visible
{
    QSet<int> kinds;  ///< of actors that have a symbol of their own
    QSet<int> themes; ///< of symbols and names that are coloured by theme
    QSet<int> families;
    QSet<QString> actorIds; ///< that have a symbol or a name
    bool isMap = false;
    bool implied = false;
    bool partly = false;
    bool headline = false;
    bool campus = false;
    bool anchor = false; ///< of several actors
    bool planned = false;
    bool leftOut = false;
    bool lost = false;   ///< links
    bool cutOff = false; ///< names or symbols
};

class LegendReader
{
public:
    LegendReader(const MapScene& scene, const SceneRequest& request)
        : m_request(request)
    {
        for (const SceneItem& item : scene.items) {
            const auto* marker = std::get_if<MarkerItem>(&item);
            if (marker && (!marker->anchor || scene.view.rect().contains(marker->centre))) {
                read(*marker);
            } else if (const auto* link = std::get_if<LinkItem>(&item)) {
                read(*link);
            } else if (const auto* card = std::get_if<CardItem>(&item)) {
                read(*card);
            }
        }
    }

    const Visible& visible() const { return m_visible; }

private:
    void read(const MarkerItem& marker)
    {
        m_visible.isMap |= marker.anchor.has_value();
        m_visible.campus |= marker.target == MarkerItem::Target::Campus;
        m_visible.anchor |= marker.anchor && marker.members.size() > 1;
        m_visible.planned |= marker.caseMark == CaseMark::Planned;
        m_visible.leftOut |= marker.caseMark == CaseMark::LeftOut;
        m_visible.cutOff |= marker.rimWidth > 0.0 && marker.rim == m_request.style.alarm;
        const QStringList ids = marker.actorIds();
        for (const QString& id : ids) {
            m_visible.actorIds.insert(id);
        }
        const Actor* actor = m_request.dataset.actor(marker.id);
        if (actor && marker.target == MarkerItem::Target::Actor) {
            m_visible.kinds.insert(actor->kind.index);
        }
        addThemes(ids, marker.fill);
    }

    void read(const CardItem& card)
    {
        for (const QString& id : card.actorIds) {
            m_visible.actorIds.insert(id);
        }
        for (const MarkerItem& badge : card.badges) {
            addThemes(card.actorIds, badge.fill);
        }
        m_visible.cutOff |= !card.rings.empty();
        m_visible.leftOut |=
            std::ranges::any_of(card.texts, [](const LabelItem& text) { return text.style.strikeOut; });
    }

    void read(const LinkItem& link)
    {
        m_visible.lost |= link.isLost;
        if (link.flow) {
            m_visible.headline |= link.flow->isHeadline;
            if (!link.flow->isHeadline && !link.isLost) {
                m_visible.families.insert(static_cast<int>(link.flow->family));
                m_visible.implied |= link.statedShare <= 0.0;
                m_visible.partly |= link.statedShare > 0.0 && link.statedShare < 1.0;
            }
            return;
        }
        if (const Link* data = m_request.dataset.link(link.linkId)) {
            m_visible.families.insert(static_cast<int>(data->kind.family));
        }
        m_visible.implied |= link.dashed;
    }

    void addThemes(const QStringList& actorIds, const QColor& fill)
    {
        for (const QString& id : actorIds) {
            const Actor* actor = m_request.dataset.actor(id);
            if (!actor) {
                continue;
            }
            const Theme theme = shownTheme(*actor, m_request);
            if (fill == m_request.style.themeColour(theme)) {
                m_visible.themes.insert(theme.index);
            }
        }
    }

    const SceneRequest& m_request;
    Visible m_visible;
};

MarkerSample plainMarker(MarkerShape shape, const MapStyle& style, const QString& badge = {})
{
    return {shape, style.neutral, style.markerOutline, badge, MapStyle::inkOn(style.neutral)};
}

/// The number of a stage as it stands on cards: a count is white on a full disc, so neither passes for the other.
MarkerSample stageSample(size_t index, const MapStyle& style)
{
    return {MarkerShape::Circle, Qt::transparent, style.panelInk, QString::number(index + 1), style.panelInk};
}

LegendSection stageSection(const Chain& chain, const SceneRequest& request, const Visible& visible)
{
    LegendSection section{chain.name.in(request.language), {}, LegendSection::About::Stages};
    for (size_t i = 0; i < chain.stages.size(); ++i) {
        const Stage& stage = chain.stages[i];
        const bool isOn = !isHidden(chain, stage, request.filter);
        const bool isVisible =
            std::ranges::any_of(stage.actorIds, [&](const QString& id) { return visible.actorIds.contains(id); });
        if (isVisible || !isOn) {
            section.entries.push_back({stageSample(i, request.style), stage.name.in(request.language),
                                       LegendSwitch{StageOf{chain.id, stage.id}, isOn}});
        }
    }
    return section;
}

LegendSection highlightSection(const Highlight& highlight, const MapStyle& style)
{
    LegendSection section{highlight.caption, {}, LegendSection::About::Symbols};
    for (const Highlight::Key& key : highlight.keys) {
        section.entries.push_back(
            {MarkerSample{MarkerShape::Circle, key.colour, style.markerOutline, key.badge, MapStyle::inkOn(key.colour)},
             key.meaning});
    }
    if (!highlight.badgeMeaning.isEmpty()) {
        section.entries.push_back({stageSample(0, style), highlight.badgeMeaning});
    }
    if (!highlight.strongMeaning.isEmpty()) {
        section.entries.push_back(
            {MarkerSample{MarkerShape::Circle, style.neutral, style.highlight, QString()}, highlight.strongMeaning});
    }
    return section;
}

LegendSection caseSection(const SceneRequest& request, const Visible& visible)
{
    const MapStyle& style = request.style;
    LegendSection section{caseLine(request), {}, LegendSection::About::Symbols};
    if (request.shownCase && request.shownCase->isComparison) {
        return section; // its signs are those of the highlight
    }
    if (visible.planned) {
        section.entries.push_back({plannedSample(style), LegendText::tr("Planned")});
    }
    if (visible.leftOut) {
        section.entries.push_back({leftOutSample(style), LegendText::tr("Not in this case")});
    }
    if (visible.cutOff) {
        section.entries.push_back({MarkerSample{MarkerShape::Circle, Qt::transparent, style.alarm, {}},
                                   LegendText::tr("Cut off from the chain")});
    }
    if (visible.lost) {
        section.entries.push_back({LinkSample{style.alarm, style.mainLinkWidth, false, false, true},
                                   LegendText::tr("Link that is not in this case")});
    }
    return section;
}

/// "48 links of money and membership are not drawn": what a map leaves out it says.
QString notDrawnText(const std::array<int, std::size(allLinkFamilies)>& counts)
{
    QStringList names;
    int sum = 0;
    for (const LinkFamily family : allLinkFamilies) {
        if (const int count = counts[static_cast<size_t>(family)]; count > 0) {
            names += displayName(family);
            sum += count;
        }
    }
    if (names.isEmpty()) {
        return {};
    }
    const QString last = names.takeLast();
    const QString what = names.isEmpty() ? last
                                         : LegendText::tr("%1 and %2", "the last two of a list of words")
                                               .arg(names.join(QStringLiteral(", ")), last);
    return LegendText::tr("%n link(s) of %1 not drawn", nullptr, sum).arg(what);
}

LegendSection linkSection(const MapScene& scene, const SceneRequest& request, const Visible& visible)
{
    const MapStyle& style = request.style;
    const double width = 1.2 * layoutUnit(style) / style.scale;
    LegendSection section{LegendText::tr("Links"), {}, LegendSection::About::Links};
    // What an analysis asks for is drawn whatever its family.
    const bool canSwitch = visible.isMap && !request.highlight;
    for (const LinkFamily family : allLinkFamilies) {
        const bool isDrawn = visible.families.contains(static_cast<int>(family));
        const bool isOff = canSwitch && !isDrawn && scene.notDrawn[static_cast<size_t>(family)] > 0;
        if (!isDrawn && !isOff) {
            continue;
        }
        LegendEntry entry{LinkSample{style.familyColour(family), width, false, true, false, visible.isMap},
                          displayName(family)};
        if (canSwitch) {
            entry.toggle = LegendSwitch{family, !isOff};
        }
        section.entries.push_back(std::move(entry));
    }
    if (visible.headline) {
        section.entries.push_back({LinkSample{style.panelInk, 2.0 * width, false, true, false, true},
                                   LegendText::tr("What the chain comes down to")});
    }
    if (visible.implied && visible.isMap) {
        section.entries.push_back({LinkSample{style.neutral, width, false, false, false, true, 0.0},
                                   LegendText::tr("pale: implied, not stated")});
    } else if (visible.implied) {
        section.entries.push_back({LinkSample{style.neutral, style.knowledgeLinkWidth, true, false},
                                   LegendText::tr("dashed: implied, not stated")});
    }
    if (visible.partly) {
        section.entries.push_back({LinkSample{style.neutral, 1.6 * width, false, false, false, true, 0.5},
                                   LegendText::tr("part stated, part implied")});
    }
    if (const QString text = notDrawnText(scene.notDrawn); !text.isEmpty()) {
        section.entries.push_back({std::monostate{}, text});
    }
    return section;
}

LegendSection actorSection(const MapScene& scene, const SceneRequest& request, const Visible& visible)
{
    const MapStyle& style = request.style;
    LegendSection section{LegendText::tr("Actors"), {}, LegendSection::About::Symbols};
    const Vocabulary& words = request.dataset.vocabulary();
    for (const ActorKind kind : words.actorKinds()) {
        if (visible.kinds.contains(kind.index)) {
            // In a neutral colour: a shape must not seem to belong to one theme.
            section.entries.push_back({plainMarker(kind.shape, style), words.name(kind)});
        }
    }
    if (visible.campus) {
        section.entries.push_back({MarkerSample{MarkerShape::Hexagon, style.campusFill, style.campusColour, QString()},
                                   LegendText::tr("Campus")});
    }
    if (visible.anchor) {
        section.entries.push_back({MarkerSample{MarkerShape::Circle, style.clusterFill, style.markerOutline,
                                                QStringLiteral("n"), MapStyle::inkOn(style.clusterFill)},
                                   LegendText::tr("n actors close together")});
    }
    if (visible.isMap && scene.withoutPlace > 0) {
        section.entries.push_back(
            {std::monostate{}, LegendText::tr("%n actor(s) without a place on the map", nullptr, scene.withoutPlace)});
    }
    return section;
}

LegendSection themeSection(const SceneRequest& request, const Visible& visible)
{
    const MapStyle& style = request.style;
    LegendSection section{LegendText::tr("Themes"), {}, LegendSection::About::Themes};
    if (visible.themes.isEmpty()) {
        return section;
    }
    const Vocabulary& words = request.dataset.vocabulary();
    for (const Theme theme : words.themes()) {
        const bool isOn = visible.themes.contains(theme.index);
        const bool isOff = !request.filter.themes.empty() && !std::ranges::contains(request.filter.themes, theme) &&
                           std::ranges::any_of(request.dataset.actors(), [&](const Actor& actor) {
                               return words.mainTheme(actor.themes) == theme;
                           });
        if (isOn || (isOff && visible.isMap)) {
            LegendEntry entry{MarkerSample{MarkerShape::Circle, style.themeColour(theme), style.markerOutline, {}},
                              words.name(theme)};
            if (visible.isMap) {
                entry.toggle = LegendSwitch{theme, isOn};
            }
            section.entries.push_back(std::move(entry));
        }
    }
    return section;
}

} // namespace

Legend buildLegend(const MapScene& scene, const SceneRequest& request)
{
    const Visible visible = LegendReader(scene, request).visible();
    Legend legend;
    const auto add = [&](LegendSection section) {
        if (!section.entries.empty()) {
            legend.sections.push_back(std::move(section));
        }
    };
    if (request.highlight) {
        add(highlightSection(*request.highlight, request.style));
    }
    const bool stagesNumbered = !request.highlight || request.highlight->badges.isEmpty();
    for (const QString& chainId : request.filter.chainIds) {
        if (const Chain* chain = request.dataset.chain(chainId); chain && stagesNumbered) {
            add(stageSection(*chain, request, visible));
        }
    }
    add(caseSection(request, visible));
    add(linkSection(scene, request, visible));
    add(actorSection(scene, request, visible));
    add(themeSection(request, visible));
    return legend;
}

Legend withoutStages(Legend legend)
{
    std::erase_if(legend.sections,
                  [](const LegendSection& section) { return section.about == LegendSection::About::Stages; });
    return legend;
}

} // namespace ketenkaart
