#include "core/project/entity_edits.h"

#include "core/model/clean_text.h"
#include "core/project/entity_cells.h"
#include "core/project/row_change.h"

#include <algorithm>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

template<typename T> const T* sameKind(const std::optional<Entity>& entity)
{
    return entity ? std::get_if<T>(&*entity) : nullptr;
}

/// Brings the rows of a list to what they are to be: those of `before` that are no longer there go, the others are put
/// in their order. A row is told by its key.
template<typename Item, typename KeyOf, typename CellsOf>
void putList(RowChange& change, LayerIndex layer, const std::vector<Item>& before, const std::vector<Item>& after,
             KeyOf keyOf, CellsOf cells)
{
    for (const Item& item : before) {
        const auto hasKey = [&](const Item& other) { return keyOf(other) == keyOf(item); };
        if (std::ranges::none_of(after, hasKey)) {
            change.remove(layer, keyOf(item));
        }
    }
    // A place in the order is written of all or of none: what stands there may count by tens.
    const bool isSameOrder = std::ranges::equal(before, after, {}, keyOf, keyOf);
    int position = 0;
    for (const Item& item : after) {
        ++position;
        const auto was = std::ranges::find_if(before, [&](const Item& other) { return keyOf(other) == keyOf(item); });
        const std::optional<EntityCells> cellsBefore =
            was == before.end() ? std::nullopt : std::optional(cells(*was, isSameOrder ? position : 0));
        change.put(layer, keyOf(item), cellsBefore, cells(item, position));
    }
}

/// Puts an entity with all its rows.
class Put
{
public:
    Put(RowChange& change, const Vocabulary& words, const std::optional<Entity>& before, QString nextId)
        : m_change(change)
        , m_words(words)
        , m_before(before)
        , m_nextId(std::move(nextId))
    {}

    void operator()(const Actor& actor) { putRow(actor); }
    void operator()(const Campus& campus) { putRow(campus); }
    void operator()(const Link& link) { putRow(link); }
    void operator()(const Figure& figure) { putRow(figure); }
    void operator()(const Technology& technology) { putRow(technology); }
    void operator()(const Slide& slide) { putRow(slide); }

    void operator()(const Region& region)
    {
        const Region* before = sameKind<Region>(m_before);
        m_change.put(LayerIndex::Regions, idKey(before ? before->id : region.id),
                     before ? std::optional(cellsOf(*before)) : std::nullopt, cellsOf(region), m_nextId);
    }

    void operator()(const Deck& deck)
    {
        const Deck* before = sameKind<Deck>(m_before);
        m_change.put(LayerIndex::Decks, idKey(before ? before->id : deck.id),
                     before ? std::optional(cellsOf(*before)) : std::nullopt, cellsOf(deck), m_nextId);
    }

    /// Its place among the headlines of the chain stays: that is for who orders them.
    void operator()(const Headline& headline)
    {
        const Headline* before = sameKind<Headline>(m_before);
        const auto withoutPosition = [](EntityCells cells) {
            std::erase_if(cells, [](const EntityCell& cell) { return cell.column == "position"_L1; });
            return cells;
        };
        m_change.put(LayerIndex::Headlines, idKey(before ? before->id : headline.id),
                     before ? std::optional(withoutPosition(cellsOf(*before, 0))) : std::nullopt,
                     withoutPosition(cellsOf(headline, 0)), m_nextId);
    }

    void operator()(const Chain& chain)
    {
        putRow(chain);
        const Chain* before = sameKind<Chain>(m_before);
        // Stages of a chain that was renamed go with it.
        const QString chainBefore = before ? before->id : chain.id;
        putList(
            m_change, LayerIndex::Stages, before ? before->stages : std::vector<Stage>{}, chain.stages,
            [&](const Stage& stage) { return RowKey{{"chain"_L1, chainBefore}, {"id"_L1, stage.id}}; },
            [&](const Stage& stage, int position) { return cellsOf(stage, chain.id, position); });
        if (chainBefore != chain.id) {
            for (const Stage& stage : chain.stages) {
                m_change.setCell(LayerIndex::Stages, {{"chain"_L1, chainBefore}, {"id"_L1, stage.id}}, "chain"_L1,
                                 chain.id);
            }
        }
    }

    void operator()(const Case& scenario)
    {
        const Case* before = sameKind<Case>(m_before);
        const Case nothing;
        const Case& was = before ? *before : nothing;
        const QString id = before ? before->id : scenario.id;
        m_change.put(LayerIndex::Cases, idKey(id), before ? std::optional(cellsOf(*before)) : std::nullopt,
                     cellsOf(scenario), m_nextId);
        const auto planned = [&](const auto& item) { return RowKey{{"case"_L1, id}, {"id"_L1, item.id}}; };
        putList(m_change, LayerIndex::CaseActors, was.plannedActors, scenario.plannedActors, planned,
                [&](const Actor& actor, int) { return ofCase(id, cellsOf(actor, m_words)); });
        putList(m_change, LayerIndex::CaseLinks, was.plannedLinks, scenario.plannedLinks, planned,
                [&](const Link& link, int) { return ofCase(id, cellsOf(link, m_words)); });
        putList(
            m_change, LayerIndex::CasePlaces, was.plannedPlaces, scenario.plannedPlaces,
            [&](const Case::Place& place) {
                return RowKey{{"case"_L1, id},
                              {"chain"_L1, place.chainId},
                              {"stage"_L1, place.stageId},
                              {"actor"_L1, place.actorId}};
            },
            [&](const Case::Place& place, int) { return cellsOf(place, id); });
    }

private:
    template<typename T> void putRow(const T& after)
    {
        const T* before = sameKind<T>(m_before);
        m_change.put(layerOf(Entity(after)), idKey(before ? before->id : after.id),
                     before ? std::optional(cellsOf(*before, m_words)) : std::nullopt, cellsOf(after, m_words),
                     m_nextId);
    }

    RowChange& m_change;
    const Vocabulary& m_words;
    const std::optional<Entity>& m_before;
    QString m_nextId;
};

template<typename T> std::optional<Entity> found(const std::vector<T>& all, const QString& id)
{
    const auto entity = std::ranges::find(all, id, &T::id);
    return entity == all.end() ? std::nullopt : std::optional<Entity>(*entity);
}

template<typename T> std::optional<Entity> copyOf(const T* entity)
{
    return entity ? std::optional<Entity>(*entity) : std::nullopt;
}

} // namespace

QString idOf(const Entity& entity)
{
    return std::visit([](const auto& each) { return each.id; }, entity);
}

LayerIndex layerOf(const Entity& entity)
{
    static constexpr std::array layers{LayerIndex::Actors,       LayerIndex::Campuses,    LayerIndex::Regions,
                                       LayerIndex::Links,        LayerIndex::Chains,      LayerIndex::Figures,
                                       LayerIndex::Technologies, LayerIndex::Headlines,   LayerIndex::Cases,
                                       LayerIndex::Decks,        LayerIndex::Presentation};
    static_assert(layers.size() == std::variant_size_v<Entity>);
    return layers[entity.index()];
}

std::optional<Entity> findEntity(const Dataset& dataset, LayerIndex layer, const QString& id)
{
    switch (layer) {
    case LayerIndex::Actors:
        return copyOf(dataset.actor(id));
    case LayerIndex::Campuses:
        return copyOf(dataset.campus(id));
    case LayerIndex::Regions:
        return copyOf(dataset.region(id));
    case LayerIndex::Links:
        if (const auto regional = found(dataset.regionLinks(), id)) {
            return regional;
        }
        return copyOf(dataset.link(id));
    case LayerIndex::Chains:
        return copyOf(dataset.chain(id));
    case LayerIndex::Figures:
        return found(dataset.figures(), id);
    case LayerIndex::Technologies:
        return copyOf(dataset.technology(id));
    case LayerIndex::Headlines:
        return found(dataset.headlines(), id);
    case LayerIndex::Cases:
        return copyOf(dataset.scenario(id));
    case LayerIndex::Decks:
        return found(dataset.decks(), id);
    case LayerIndex::Presentation:
        return found(dataset.slides(), id);
    case LayerIndex::Themes:
    case LayerIndex::ActorKinds:
    case LayerIndex::LinkKinds:
    case LayerIndex::Area:
    case LayerIndex::Sources:
    case LayerIndex::Stages:
    case LayerIndex::CaseActors:
    case LayerIndex::CaseLinks:
    case LayerIndex::CasePlaces:
        break; // words, and parts of an entity
    }
    return std::nullopt;
}

ProjectEdits putEntity(const Project& project, const Vocabulary& words, const std::optional<Entity>& before,
                       const Entity& after, const QString& nextId)
{
    RowChange change(project);
    std::visit(Put(change, words, before, nextId), after);
    return change.edits();
}

ProjectEdits removeEntity(const Project& project, const Entity& entity)
{
    RowChange change(project);
    const QString id = idOf(entity);
    change.remove(layerOf(entity), idKey(id));
    if (std::holds_alternative<Chain>(entity)) {
        change.removeAll(LayerIndex::Stages, {{"chain"_L1, id}});
    } else if (std::holds_alternative<Case>(entity)) {
        for (const LayerIndex layer : {LayerIndex::CaseActors, LayerIndex::CaseLinks, LayerIndex::CasePlaces}) {
            change.removeAll(layer, {{"case"_L1, id}});
        }
    }
    return change.edits();
}

ProjectEdits moveEntity(const Project& project, LayerIndex layer, const QString& id, const QString& nextId)
{
    RowChange change(project);
    change.move(layer, idKey(id), nextId);
    return change.edits();
}

void EntitySteps::put(const Vocabulary& words, const std::optional<Entity>& before, const Entity& after,
                      const QString& nextId)
{
    add(putEntity(m_project, words, before, after, nextId));
}

void EntitySteps::remove(const Entity& entity)
{
    add(removeEntity(m_project, entity));
}

void EntitySteps::move(LayerIndex layer, const QString& id, const QString& nextId)
{
    add(moveEntity(m_project, layer, id, nextId));
}

void EntitySteps::add(const ProjectEdits& edits)
{
    m_project = applied(m_project, edits);
    m_edits.insert(m_edits.end(), edits.begin(), edits.end());
}

ProjectEdits setCell(const Project& project, LayerIndex layer, qint64 row, const QString& column, const QString& text)
{
    RowChange change(project);
    change.setCell(layer, row, column, text);
    return change.edits();
}

} // namespace ketenkaart
