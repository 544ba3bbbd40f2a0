#include "app/document/project_document.h"

#include "core/model/slug.h"
#include "core/project/dataset_reader.h"

#include <QUndoCommand>

#include <algorithm>
#include <memory>
#include <set>
#include <utility>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// More rows than this take several frames to read.
constexpr size_t mostReadAtOnce = 3000;

std::set<LayerIndex> layersOf(const ProjectEdits& edits)
{
    std::set<LayerIndex> layers;
    for (const ProjectEdit& edit : edits) {
        layers.insert(std::visit([](const auto& step) { return step.layer; }, edit));
    }
    return layers;
}

bool isOfSlides(LayerIndex layer)
{
    return layer == LayerIndex::Presentation || layer == LayerIndex::Decks;
}

bool isOfCases(LayerIndex layer)
{
    return layer == LayerIndex::Cases || layer == LayerIndex::CaseActors || layer == LayerIndex::CaseLinks ||
           layer == LayerIndex::CasePlaces;
}

/// Both as one: of a row that is replaced again and again only the first and the last count.
ProjectEdits merged(const ProjectEdits& first, const ProjectEdits& then)
{
    const auto* before = first.size() == 1 ? std::get_if<ReplaceRow>(&first.front()) : nullptr;
    const auto* after = then.size() == 1 ? std::get_if<ReplaceRow>(&then.front()) : nullptr;
    if (before && after && before->layer == after->layer && before->after == after->before) {
        const ReplaceRow both{before->layer, before->before, after->after};
        const bool isNothing = both.before.cells == both.after.cells && both.before.geometry == both.after.geometry &&
                               both.before.point == both.after.point;
        return isNothing ? ProjectEdits() : ProjectEdits{both};
    }
    ProjectEdits all = first;
    all.insert(all.end(), then.begin(), then.end());
    return all;
}

} // namespace

class ProjectDocument::Step : public QUndoCommand
{
public:
    Step(ProjectDocument& document, DocumentStep step)
        : QUndoCommand(step.text)
        , m_document(document)
        , m_step(std::move(step))
    {}

    void undo() override { show(inverseOf(m_step.edits), m_step.before); }
    void redo() override { show(m_step.edits, m_step.after); }
    [[nodiscard]] int id() const override { return m_step.mergeKey.isEmpty() ? -1 : 1; }

    bool mergeWith(const QUndoCommand* other) override
    {
        const auto& next = static_cast<const Step&>(*other).m_step; // of the same id(), so of this class
        if (next.mergeKey != m_step.mergeKey) {
            return false;
        }
        m_step.edits = merged(m_step.edits, next.edits);
        m_step.after = next.after;
        setObsolete(m_step.edits.empty());
        return true;
    }

private:
    void show(const ProjectEdits& edits, const EditTarget& target)
    {
        m_document.show(applied(m_document.m_project, edits), edits, target);
    }

    ProjectDocument& m_document;
    DocumentStep m_step;
};

ProjectDocument::ProjectDocument(MapSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_steps, &QUndoStack::cleanChanged, this, &ProjectDocument::modifiedChanged);
}

void ProjectDocument::open(Project project, Dataset dataset, Diagnostics diagnostics)
{
    m_reading.cancel();
    m_project = std::move(project);
    m_kept = m_project;
    ++m_revision;
    m_steps.clear();
    m_session.setDataset(std::move(dataset), std::move(diagnostics));
    Q_EMIT changed({});
    Q_EMIT saved();
}

void ProjectDocument::setKept(Project kept)
{
    const bool isElsewhere = kept.location() != m_project.location();
    const bool hasMore = !sayTheSame(kept, m_project); // somebody else added a layer
    m_kept = std::move(kept);
    m_project = m_kept;
    m_steps.setClean();
    if (isElsewhere) {
        m_session.moveTo(m_project.location(), m_project.name());
    }
    if (hasMore) {
        ReadDataset read = datasetOf(m_project);
        m_session.updateDataset(std::move(read.dataset), std::move(read.diagnostics));
    }
    Q_EMIT saved();
}

bool ProjectDocument::isSmall() const
{
    const Sheet* actors = m_project.sheet(LayerIndex::Actors);
    return !actors || actors->rows.size() <= mostReadAtOnce;
}

void ProjectDocument::show(const Project& project, const ProjectEdits& edits, const EditTarget& target)
{
    m_project = project;
    ++m_revision;
    Q_EMIT edited(edits);
    const std::set<LayerIndex> layers = layersOf(edits);
    if (std::ranges::all_of(layers, isOfSlides) && !m_reading.isRunning()) {
        ReadSlides read = slidesOf(m_project, m_session.baseDataset());
        m_session.setSlides(std::move(read.decks), std::move(read.slides));
    } else if (std::ranges::all_of(layers, isOfCases) && !m_reading.isRunning()) {
        m_session.setCases(casesOf(m_project, m_session.baseDataset()));
    } else if (isSmall()) {
        ReadDataset read = datasetOf(m_project);
        m_session.updateDataset(std::move(read.dataset), std::move(read.diagnostics));
    } else {
        m_reading.start([this, copy = m_project](const std::stop_token&) {
            const auto read = std::make_shared<ReadDataset>(datasetOf(copy));
            // Whoever checks large data in the meantime knows more than was found in reading them.
            return [this, read] { m_session.updateDataset(read->dataset, m_session.diagnostics()); };
        });
    }
    Q_EMIT changed(target);
}

bool ProjectDocument::take(DocumentStep step)
{
    if (step.edits.empty()) {
        return false;
    }
    m_steps.push(new Step(*this, std::move(step))); // the stack owns it
    return true;
}

bool ProjectDocument::put(const Entity& entity, const QString& text, const QString& mergeKey, const QString& nextId)
{
    const LayerIndex layer = layerOf(entity);
    const QString id = idOf(entity);
    const auto before = find(layer, id);
    const EditTarget target{layer, id};
    return take({putEntity(m_project, words(), before, entity, nextId), text, before ? target : EditTarget{layer, {}},
                 target, mergeKey});
}

bool ProjectDocument::remove(const Entity& entity, const QString& text, const QString& neighbour)
{
    const LayerIndex layer = layerOf(entity);
    return take({removeEntity(m_project, entity), text, {layer, idOf(entity)}, {layer, neighbour}});
}

std::optional<Entity> ProjectDocument::find(LayerIndex layer, const QString& id) const
{
    // Scenes and cases of the session are newer than those of its dataset.
    if (layer == LayerIndex::Presentation) {
        const auto slide = std::ranges::find(m_session.allSlides(), id, &Slide::id);
        return slide == m_session.allSlides().end() ? std::nullopt : std::optional<Entity>(*slide);
    }
    if (layer == LayerIndex::Decks) {
        const auto deck = std::ranges::find(m_session.decks(), id, &Deck::id);
        return deck == m_session.decks().end() ? std::nullopt : std::optional<Entity>(*deck);
    }
    if (layer == LayerIndex::Cases) {
        const Case* scenario = m_session.scenario(id);
        return scenario ? std::optional<Entity>(*scenario) : std::nullopt;
    }
    return findEntity(m_session.baseDataset(), layer, id);
}

std::vector<Slide> ProjectDocument::withFreeIds(std::vector<Slide> slides) const
{
    QStringList given;
    const auto isTaken = [&](const QString& id) {
        return given.contains(id) || std::ranges::contains(m_session.allSlides(), id, &Slide::id);
    };
    for (Slide& slide : slides) {
        if (slide.id.isEmpty() || isTaken(slide.id)) {
            slide.id = freeSlug(slide.title.in(Language::Dutch), u"scene"_s, isTaken);
        }
        given.append(slide.id);
    }
    return slides;
}

bool ProjectDocument::saveCase(const Case& scenario)
{
    return put(scenario, m_session.scenario(scenario.id) ? tr("change a case") : tr("keep a case"));
}

bool ProjectDocument::removeCase(const QString& id)
{
    const Case* scenario = m_session.scenario(id);
    return scenario && remove(Case(*scenario), tr("remove a case"));
}

QString ProjectDocument::freeCaseId(const QString& name) const
{
    return freeSlug(name, u"case"_s, [this](const QString& id) { return m_session.scenario(id) != nullptr; });
}

} // namespace ketenkaart
