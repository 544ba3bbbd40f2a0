#include "app/session/map_session.h"

#include "core/model/edited_cases.h"
#include "core/project/standard_content.h"

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
    connect(&m_presentation, &PresentationBook::changed, this, &MapSession::slidesChanged);
    connect(&m_presentation, &PresentationBook::kept, this, &MapSession::slidesChanged);
    connect(this, &MapSession::casesChanged, this, &MapSession::updateSlideDataset);
}

void MapSession::setDataset(Dataset dataset, Diagnostics diagnostics, DatasetStamp stamp)
{
    const bool hadCase = m_activeCase.has_value();
    m_base = std::move(dataset);
    m_diagnostics = std::move(diagnostics);
    m_stamp = std::move(stamp);
    m_activeCase.reset();
    m_applying.cancel();
    m_caseBook = CaseBook(m_base.cases());
    m_preparingSlides.cancel();
    m_slideDataset = m_base;
    m_presentation.reset(m_base.slides());
    showDataset(m_base, std::nullopt);
    if (hadCase) {
        Q_EMIT caseChanged();
    }
    Q_EMIT casesChanged();
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

void MapSession::saveCase(const Case& scenario)
{
    const Case saved = scenario; // what follows the signals may change what the reference is part of
    if (m_caseBook.save(saved)) {
        Q_EMIT casesChanged();
    }
    if (m_activeCase && m_activeCase->id == saved.id) {
        setActiveCase(saved);
    }
}

void MapSession::removeCase(const QString& id)
{
    const QString removed = id;
    if (m_caseBook.remove(removed)) {
        Q_EMIT casesChanged();
    }
    if (m_activeCase && m_activeCase->id == removed) {
        setActiveCase(std::nullopt);
    }
}

void MapSession::setKept(const QString& location, const DatasetStamp& stamp)
{
    m_stamp = stamp;
    markCasesKept();
    m_presentation.markKept();
    if (location != m_base.location()) {
        for (Dataset* dataset : {&m_base, &m_dataset, &m_slideDataset}) {
            *dataset = dataset->movedTo(location);
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
}

void MapSession::markCasesKept()
{
    if (m_caseBook.isModified()) {
        m_caseBook.markKept();
        Q_EMIT casesChanged();
    }
}

void MapSession::updateSlideDataset()
{
    m_preparingSlides.cancel();
    if (m_slideDataset.cases() == m_caseBook.cases()) {
        return;
    }
    const auto show = [this](const Dataset& dataset) {
        m_slideDataset = dataset;
        Q_EMIT slidesChanged();
    };
    if (m_base.actors().size() <= mostAppliedAtOnce) {
        show(withCases(m_base, m_caseBook.cases()));
    } else {
        m_preparingSlides.start([base = m_base, cases = m_caseBook.cases(), show](const std::stop_token&) {
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

GeoBox MapSession::extentOf(const QStringList& actorIds) const
{
    GeoBox extent;
    for (const QString& id : actorIds) {
        if (const Actor* actor = m_dataset.actor(id); actor && actor->position) {
            extent.add(*actor->position);
        }
    }
    return extent;
}

void MapSession::showTogether(const QStringList& actorIds)
{
    if (const GeoBox extent = extentOf(actorIds); !extent.isEmpty()) {
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
    }
    if (m_selection.kind == Selection::Kind::Actor) {
        request.focusActorId = m_selection.id;
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
