#include "app/session/map_session.h"

#include "core/model/edited_cases.h"
#include "core/project/standard_content.h"

#include <algorithm>
#include <utility>

namespace ketenkaart {

namespace {

/// More actors than this take several frames to copy.
constexpr size_t mostAppliedAtOnce = 3000;

} // namespace

MapSession::MapSession(QObject* parent)
    : QObject(parent)
    , m_base(standardContent())
    , m_dataset(m_base)
    , m_slideDataset(m_base)
{
    connect(this, &MapSession::casesChanged, this, &MapSession::updateSlideDataset);
}

const Case* MapSession::scenario(const QString& id) const
{
    const auto found = std::ranges::find(m_cases, id, &Case::id);
    return found == m_cases.end() ? nullptr : &*found;
}

void MapSession::setDataset(Dataset dataset, Diagnostics diagnostics)
{
    const bool hadCase = m_activeCase.has_value();
    m_activeCase.reset();
    m_applying.cancel();
    m_preparingSlides.cancel();
    m_base = std::move(dataset);
    m_slideDataset = m_base;
    m_cases = m_base.cases();
    m_deckId.clear(); // the first
    takeSlides(m_base.decks(), m_base.slides());
    m_diagnostics = std::move(diagnostics);
    showDataset(m_base, std::nullopt);
    if (hadCase) {
        Q_EMIT caseChanged();
    }
    Q_EMIT casesChanged();
    Q_EMIT slidesChanged();
    Q_EMIT diagnosticsChanged();
}

void MapSession::updateDataset(Dataset dataset, Diagnostics diagnostics)
{
    m_applying.cancel();
    m_preparingSlides.cancel();
    m_base = std::move(dataset);
    m_slideDataset = m_base;
    const std::vector<Case> before = std::exchange(m_cases, m_base.cases());
    takeSlides(m_base.decks(), m_base.slides());
    m_diagnostics = std::move(diagnostics);
    const std::optional<Case> active = asKept(m_activeCase, before);
    const bool isCaseGone = m_activeCase && !active;
    m_activeCase = active;
    if (!m_activeCase) {
        showDataset(m_base, std::nullopt);
    } else if (m_base.actors().size() <= mostAppliedAtOnce) {
        showActiveCase(applyCase(m_base, *m_activeCase));
    } else {
        applyActiveCase();
    }
    if (isCaseGone) {
        Q_EMIT caseChanged();
    }
    if (m_cases != before) {
        Q_EMIT casesChanged();
    }
    Q_EMIT slidesChanged();
    Q_EMIT diagnosticsChanged();
}

void MapSession::moveTo(const QString& location, const QString& name)
{
    for (Dataset* dataset : {&m_base, &m_dataset, &m_slideDataset}) {
        *dataset = dataset->movedTo(location, name);
    }
    // What a worker makes is of the old place.
    if (m_applying.isRunning()) {
        applyActiveCase();
    }
    if (m_preparingSlides.isRunning()) {
        updateSlideDataset();
    }
    Q_EMIT slidesChanged(); // whose pictures come from there
}

std::optional<Case> MapSession::asKept(const std::optional<Case>& active, const std::vector<Case>& before) const
{
    if (!active) {
        return std::nullopt;
    }
    if (const Case* now = scenario(active->id)) {
        return *now;
    }
    const bool wasTakenAway = std::ranges::contains(before, active->id, &Case::id);
    return wasTakenAway ? std::nullopt : active;
}

void MapSession::takeSlides(std::vector<Deck> decks, std::vector<Slide> slides)
{
    m_decks = std::move(decks);
    m_slides = std::move(slides);
    if (!std::ranges::contains(m_decks, m_deckId, &Deck::id)) {
        m_deckId = m_decks.empty() ? QString() : m_decks.front().id;
    }
    m_deckSlides = slidesOfDeck(m_slides, m_decks, m_deckId);
}

void MapSession::setSlides(std::vector<Deck> decks, std::vector<Slide> slides)
{
    if (m_decks != decks || m_slides != slides) {
        takeSlides(std::move(decks), std::move(slides));
        Q_EMIT slidesChanged();
    }
}

void MapSession::setDeck(const QString& id)
{
    const QString before = std::exchange(m_deckId, id);
    takeSlides(std::move(m_decks), std::move(m_slides));
    if (m_deckId != before) {
        Q_EMIT slidesChanged();
    }
}

void MapSession::setCases(std::vector<Case> cases)
{
    if (m_cases == cases) {
        return;
    }
    const std::vector<Case> before = std::exchange(m_cases, std::move(cases));
    Q_EMIT casesChanged();
    setActiveCase(asKept(m_activeCase, before));
}

void MapSession::setDiagnostics(Diagnostics diagnostics)
{
    m_diagnostics = std::move(diagnostics);
    Q_EMIT diagnosticsChanged();
}

void MapSession::setActiveCase(const std::optional<Case>& scenario)
{
    if (m_activeCase == scenario) {
        return;
    }
    m_activeCase = scenario;
    if (!m_activeCase) {
        showActiveCase(m_base);
    } else if (m_base.actors().size() <= mostAppliedAtOnce) {
        showActiveCase(applyCase(m_base, *m_activeCase));
    } else {
        applyActiveCase();
    }
}

void MapSession::showCase(const Case& scenario, const Dataset& applied)
{
    if (m_activeCase != scenario || m_applying.isRunning()) {
        m_activeCase = scenario;
        showActiveCase(applied);
    }
}

void MapSession::applyActiveCase()
{
    m_applying.start([this, base = m_base, scenario = *m_activeCase](const std::stop_token&) {
        return [this, dataset = applyCase(base, scenario)] { showActiveCase(dataset); };
    });
}

void MapSession::showActiveCase(const Dataset& dataset)
{
    m_applying.cancel();
    showDataset(dataset, m_activeCase);
    Q_EMIT caseChanged();
}

void MapSession::updateSlideDataset()
{
    m_preparingSlides.cancel();
    if (m_slideDataset.cases() == m_cases) {
        return;
    }
    const auto show = [this](const Dataset& dataset) {
        m_slideDataset = dataset;
        Q_EMIT slidesChanged();
    };
    if (m_base.actors().size() <= mostAppliedAtOnce) {
        show(withCases(m_base, m_cases));
    } else {
        m_preparingSlides.start([base = m_base, cases = m_cases, show](const std::stop_token&) {
            return [show, dataset = withCases(base, cases)] { show(dataset); };
        });
    }
}

void MapSession::showDataset(const Dataset& dataset, const std::optional<Case>& scenario)
{
    const Dataset before = m_dataset;
    m_dataset = dataset;
    m_shownCase = scenario;
    MapFilter filter = m_filter;
    filter.chainIds.removeIf([this](const QString& id) { return !m_dataset.chain(id); });
    filter.themes = m_dataset.vocabulary().carriedOver(filter.themes, before.vocabulary());
    if (m_dataset.area() != before.area()) {
        filter.provinces.clear(); // which are in another part of the world
    }
    const bool otherFilter = std::exchange(m_filter, filter) != filter;
    const Selection selection = exists(m_selection) ? m_selection : Selection{};
    m_highlight.reset();
    Q_EMIT datasetChanged();
    Q_EMIT highlightChanged();
    if (otherFilter) {
        Q_EMIT filterChanged();
    }
    select(selection);
}

void MapSession::setFilter(const MapFilter& filter)
{
    if (m_filter != filter) {
        m_filter = filter;
        Q_EMIT filterChanged();
    }
}

void MapSession::chooseChain(const QString& chainId)
{
    MapFilter filter = m_filter;
    filter.chainIds = chainId.isEmpty() ? QStringList() : QStringList{chainId};
    setFilter(filter);
}

void MapSession::select(const Selection& selection)
{
    const Selection valid = exists(selection) ? selection : Selection{};
    if (m_selection != valid) {
        m_selection = valid;
        Q_EMIT selectionChanged();
    }
}

void MapSession::goTo(const Selection& selection)
{
    const Selection target = selection; // selecting may rebuild whatever the reference is part of
    select(target);
    const Actor* actor = target.kind == Selection::Kind::Actor ? m_dataset.actor(target.id) : nullptr;
    const Campus* campus = target.kind == Selection::Kind::Campus ? m_dataset.campus(target.id) : nullptr;
    if ((actor && actor->position) || (campus && campus->position)) {
        Q_EMIT showOnMapRequested(target);
    }
}

bool MapSession::clearStep()
{
    if (m_highlight) {
        setHighlight(std::nullopt);
        return true;
    }
    if (m_selection.kind != Selection::Kind::None) {
        select({});
        return true;
    }
    if (m_filter != MapFilter{}) {
        setFilter({});
        return true;
    }
    return false;
}

void MapSession::setLanguage(Language language)
{
    if (m_language != language) {
        m_language = language;
        Q_EMIT languageChanged();
    }
}

void MapSession::setStyle(StyleName style)
{
    if (m_style != style) {
        m_style = style;
        Q_EMIT styleChanged();
    }
}

void MapSession::hover(const QString& id)
{
    if (m_hoveredId != id) {
        m_hoveredId = id;
        Q_EMIT hoverChanged();
    }
}

void MapSession::setHighlight(std::optional<Highlight> highlight)
{
    if (m_highlight != highlight) {
        m_highlight = std::move(highlight);
        Q_EMIT highlightChanged();
    }
}

GeoBox MapSession::extentOf(const QStringList& ids) const
{
    GeoBox extent;
    const auto add = [&extent](const auto* found) {
        if (found && found->position) {
            extent.add(*found->position);
        }
    };
    const Dataset* compared = m_highlight ? m_highlight->comparedWith.get() : nullptr;
    for (const QString& id : ids) {
        add(m_dataset.actor(id));
        add(m_dataset.campus(id));
        if (compared && !m_dataset.actor(id)) {
            add(compared->actor(id));
        }
    }
    return extent;
}

void MapSession::showTogether(const QStringList& ids)
{
    if (const GeoBox extent = extentOf(ids); !extent.isEmpty()) {
        Q_EMIT showExtentRequested(extent);
    }
}

SceneRequest MapSession::sceneRequest() const
{
    SceneRequest request;
    request.dataset = m_dataset;
    request.filter = m_filter;
    request.language = m_language;
    request.style = MapStyle::of(m_style);
    request.highlight = m_highlight;
    if (m_shownCase) {
        request.shownCase = ShownCase{m_base, m_shownCase->name};
    } else if (m_highlight && m_highlight->comparedWith) {
        request.shownCase = ShownCase{*m_highlight->comparedWith, {}, true};
    }
    // Of one without a place and links, such as one that was just added, a map has nothing to put forward.
    const Actor* selected = m_selection.kind == Selection::Kind::Actor ? m_dataset.actor(m_selection.id) : nullptr;
    if (selected && (selected->position || !m_dataset.linksOfActor(selected->id).empty())) {
        request.focusActorId = selected->id;
    }
    return request;
}

bool MapSession::exists(const Selection& selection) const
{
    switch (selection.kind) {
    case Selection::Kind::None:
        return false;
    case Selection::Kind::Actor:
        return m_dataset.actor(selection.id) != nullptr;
    case Selection::Kind::Campus:
        return m_dataset.campus(selection.id) != nullptr;
    }
    std::unreachable();
}

} // namespace ketenkaart
