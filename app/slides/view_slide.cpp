#include "app/slides/view_slide.h"

#include "core/slide/slide_request.h"

#include <QStringList>

namespace ketenkaart {

namespace {

/// What the view is about, in one language: "Photonics – Smart Photonics – Without CITC".
QString titleIn(const MapSession& session, Language language)
{
    const Dataset& dataset = session.dataset();
    QStringList parts;
    for (const QString& id : session.filter().chainIds) {
        if (const Chain* chain = dataset.chain(id)) {
            parts.append(chain->name.in(language));
        }
    }
    if (const Actor* actor = dataset.actor(session.selection().id)) {
        parts.append(actor->name);
    } else if (const Campus* campus = dataset.campus(session.selection().id)) {
        parts.append(campus->name);
    }
    if (session.activeCase()) {
        parts.append(session.activeCase()->name.in(language));
    }
    // The names of themes and the sentence of an analysis exist in the language of the interface only.
    if (parts.isEmpty() && language == session.language()) {
        if (session.highlight()) {
            parts.append(session.highlight()->caption);
        } else {
            for (const Theme theme : session.filter().themes) {
                parts.append(session.dataset().vocabulary().name(theme));
            }
        }
    }
    if (parts.isEmpty()) {
        parts = session.filter().provinces;
    }
    return parts.join(QStringLiteral(" – "));
}

} // namespace

void takeOverView(Slide& slide, const MapSession& session, const WindowView& view)
{
    const MapFilter& filter = session.filter();
    slide.kind = view.isDiagram ? Slide::Kind::Diagram : Slide::Kind::Map;
    slide.extent = view.extent;
    slide.chainIds = filter.chainIds;
    slide.themes = filter.themes;
    slide.provinces = filter.provinces;
    slide.statedOnly = filter.statedOnly;
    slide.caseId = session.activeCase() ? session.activeCase()->id : QString();
    slide.selectionId = session.selection().id;
    slide.actorIds = session.highlight() ? session.highlight()->actorIds : QStringList();
    slide.linkIds = session.highlight() ? session.highlight()->linkIds : QStringList();
    slide.style = session.style() == StyleName::Standard ? std::nullopt : std::optional(session.style());
}

Slide slideOfView(const MapSession& session, const WindowView& view)
{
    Slide slide;
    takeOverView(slide, session, view);
    slide.title = {titleIn(session, Language::Dutch), titleIn(session, Language::English)};
    return slide;
}

void showSlideContent(const Slide& slide, MapSession& session)
{
    const Dataset dataset = session.dataset();
    Slide ofTheseData = slide; // which are those of its case already
    ofTheseData.caseId.clear();
    const SceneRequest request = sceneRequestOf(ofTheseData, {dataset, nullptr, session.language(), session.style()});
    if (slide.style) {
        session.setStyle(*slide.style);
    }
    session.setFilter(request.filter);
    session.select({dataset.campus(slide.selectionId) ? Selection::Kind::Campus : Selection::Kind::Actor,
                    slide.selectionId}); // none where it does not exist
    session.setHighlight(request.highlight);
}

} // namespace ketenkaart
