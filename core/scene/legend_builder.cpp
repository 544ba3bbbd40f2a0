#include "core/scene/legend_builder.h"

#include "core/scene/case_marks.h"

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
    QSet<int> kinds;
    QSet<int> themes;
    QSet<int> linkKinds;
    QSet<QString> actorIds; // emphasised or normal, not faded
    bool implied = false;
    bool bundle = false;
    bool campus = false;
    bool campusCount = false;
    bool cluster = false;
    bool faded = false;
    bool planned = false;
    bool leftOut = false;
    bool lost = false; // links
};

Visible visibleIn(const MapScene& scene, const SceneRequest& request)
{
    Visible visible;
    for (const SceneItem& item : scene.items) {
        if (const auto* marker = std::get_if<MarkerItem>(&item)) {
            visible.campus |= marker->target == MarkerItem::Target::Campus;
            visible.campusCount |= marker->target == MarkerItem::Target::Campus && !marker->badge.isEmpty();
            visible.cluster |= marker->target == MarkerItem::Target::Cluster;
            visible.planned |= marker->caseMark == CaseMark::Planned;
            visible.leftOut |= marker->caseMark == CaseMark::LeftOut;
            if (isFaded(*marker, request.style)) {
                visible.faded = true;
                continue;
            }
            if (const Actor* actor = request.dataset.actor(marker->id);
                actor && marker->target == MarkerItem::Target::Actor) {
                visible.kinds.insert(static_cast<int>(actor->kind));
                visible.themes.insert(static_cast<int>(actor->mainTheme()));
                visible.actorIds.insert(actor->id);
            }
        } else if (const auto* link = std::get_if<LinkItem>(&item)) {
            if (const Link* data = request.dataset.link(link->linkId)) {
                visible.linkKinds.insert(static_cast<int>(data->kind));
            }
            visible.implied |= link->dashed;
            visible.bundle |= link->isTrunk;
            visible.lost |= link->isLost;
        }
    }
    return visible;
}

LegendSection stageSection(const Chain& chain, const SceneRequest& request, const Visible& visible)
{
    LegendSection section{chain.name.in(request.language), {}, LegendSection::About::Stages};
    for (size_t i = 0; i < chain.stages.size(); ++i) {
        const Stage& stage = chain.stages[i];
        if (std::ranges::none_of(stage.actorIds, [&](const QString& id) { return visible.actorIds.contains(id); })) {
            continue;
        }
        QString name = stage.name.in(request.language);
        if (!stage.region.isEmpty()) {
            name += QStringLiteral(" (%1)").arg(stage.region);
        }
        section.entries.push_back(
            {MarkerSample{MarkerShape::Circle, request.style.themeColour(chain.theme), request.style.markerOutline,
                          QString::number(i + 1), MapStyle::inkOn(request.style.themeColour(chain.theme))},
             name});
    }
    return section;
}

LegendSection highlightSection(const Highlight& highlight, const MapStyle& style)
{
    LegendSection section{highlight.caption, {}, LegendSection::About::Symbols};
    if (!highlight.badgeMeaning.isEmpty()) {
        section.entries.push_back({MarkerSample{MarkerShape::Circle, style.neutral, style.markerOutline,
                                                QStringLiteral("1"), MapStyle::inkOn(style.neutral)},
                                   highlight.badgeMeaning});
    }
    if (!highlight.strongMeaning.isEmpty()) {
        section.entries.push_back(
            {MarkerSample{MarkerShape::Circle, style.neutral, style.highlight, QString()}, highlight.strongMeaning});
    }
    return section;
}

} // namespace

Legend buildLegend(const MapScene& scene, const SceneRequest& request)
{
    const Visible visible = visibleIn(scene, request);
    const MapStyle& style = request.style;
    Legend legend;
    const auto add = [&](LegendSection section) {
        if (!section.entries.empty()) {
            legend.sections.push_back(std::move(section));
        }
    };

    if (request.highlight) {
        add(highlightSection(*request.highlight, style));
    }
    const bool stagesNumbered = !request.highlight || request.highlight->badges.isEmpty();
    for (const QString& chainId : request.filter.chainIds) {
        if (const Chain* chain = request.dataset.chain(chainId); chain && stagesNumbered) {
            add(stageSection(*chain, request, visible));
        }
    }

    LegendSection shownCase{caseLine(request), {}, LegendSection::About::Symbols};
    if (visible.planned) {
        shownCase.entries.push_back({plannedSample(style), LegendText::tr("Planned")});
    }
    if (visible.leftOut) {
        shownCase.entries.push_back({leftOutSample(style), LegendText::tr("Not in this case")});
    }
    if (visible.lost) {
        shownCase.entries.push_back({LinkSample{style.neutral, style.supportingLinkWidth, false, false, true},
                                     LegendText::tr("Link that is not in this case")});
    }
    add(std::move(shownCase));

    LegendSection links{LegendText::tr("Links"), {}, LegendSection::About::Symbols};
    for (const LinkKind kind : allLinkKinds) {
        if (visible.linkKinds.contains(static_cast<int>(kind))) {
            links.entries.push_back(
                {LinkSample{style.linkColour(kind), style.linkWidth(kind), false, true}, displayName(kind)});
        }
    }
    if (visible.implied) {
        links.entries.push_back({LinkSample{style.neutral, style.knowledgeLinkWidth, true, false},
                                 LegendText::tr("dashed: implied, not stated")});
    }
    if (visible.bundle) {
        links.entries.push_back({MarkerSample{MarkerShape::Circle, style.neutral, style.markerOutline,
                                              QStringLiteral("n"), MapStyle::inkOn(style.neutral)},
                                 LegendText::tr("n links of one kind together")});
    }
    // Kinds that look alike would read as a riddle: they are one line.
    for (size_t i = 0; i + 1 < links.entries.size();) {
        const auto* first = std::get_if<LinkSample>(&links.entries[i].sample);
        const auto* second = std::get_if<LinkSample>(&links.entries[i + 1].sample);
        if (first && second && first->colour == second->colour && first->width == second->width &&
            first->dashed == second->dashed) {
            links.entries[i].text += QStringLiteral(", ") + links.entries[i + 1].text;
            links.entries.erase(links.entries.begin() + static_cast<std::ptrdiff_t>(i) + 1);
        } else {
            ++i;
        }
    }
    add(std::move(links));

    LegendSection actors{LegendText::tr("Actors"), {}, LegendSection::About::Symbols};
    for (const ActorKind kind : allActorKinds) {
        if (visible.kinds.contains(static_cast<int>(kind))) {
            actors.entries.push_back(
                // In a neutral colour: a shape must not seem to belong to one theme.
                {MarkerSample{style.shapeOf(kind), style.neutral, style.markerOutline, QString()}, displayName(kind)});
        }
    }
    if (visible.campus) {
        actors.entries.push_back(
            {MarkerSample{MarkerShape::Hexagon, style.campusFill, style.campusColour, QString()},
             visible.campusCount ? LegendText::tr("Campus, with its number of actors") : LegendText::tr("Campus")});
    }
    if (visible.cluster) {
        actors.entries.push_back({MarkerSample{MarkerShape::Circle, style.clusterFill, style.markerOutline,
                                               QStringLiteral("n"), MapStyle::inkOn(style.clusterFill)},
                                  LegendText::tr("n actors close together")});
    }
    if (visible.faded) {
        actors.entries.push_back({MarkerSample{MarkerShape::Circle, style.faded, style.markerOutline, QString()},
                                  LegendText::tr("Other actor")});
    }
    add(std::move(actors));

    LegendSection themes{LegendText::tr("Themes"), {}, LegendSection::About::Themes};
    for (const Theme theme : allThemes) {
        if (visible.themes.contains(static_cast<int>(theme))) {
            themes.entries.push_back(
                {MarkerSample{MarkerShape::Circle, style.themeColour(theme), style.markerOutline, QString()},
                 displayName(theme)});
        }
    }
    add(std::move(themes));
    return legend;
}

Legend withoutStages(Legend legend)
{
    std::erase_if(legend.sections,
                  [](const LegendSection& section) { return section.about == LegendSection::About::Stages; });
    return legend;
}

} // namespace ketenkaart
