#pragma once

#include "core/model/deck.h"
#include "core/model/entities.h"
#include "core/model/scenario_case.h"
#include "core/model/study_area.h"

#include <memory>
#include <optional>
#include <vector>

namespace ketenkaart {

/// The parts from which a Dataset is built; a plain bag that readers fill row by row.
struct DatasetContent
{
    QString name;                         ///< shown in the title bar: folder or file name
    QString location;                     ///< absolute path, empty when built in memory
    QString pictureFolder;                ///< of pictures that its file holds; empty when they are beside it
    std::shared_ptr<const void> pictures; ///< keeps that folder
    Vocabulary vocabulary;                ///< that its themes and kinds are of
    StudyArea area;
    std::vector<Actor> actors;
    std::vector<Campus> campuses;
    std::vector<Link> links;
    std::vector<Chain> chains;
    std::vector<Figure> figures;
    std::vector<Technology> technologies;
    std::vector<Case> cases;
    std::vector<Deck> decks;
    std::vector<Slide> slides;
    std::vector<Region> regions;
    std::vector<Link> regionLinks;
    std::vector<Headline> headlines;
};

/// A place of an actor in a chain.
struct StageOfChain
{
    const Chain* chain = nullptr;
    size_t index = 0; ///< of the stage, from 0

    [[nodiscard]] const Stage& stage() const { return chain->stages[index]; }
    bool operator==(const StageOfChain&) const = default;
};

/// All that is known about actors, campuses, links, chains and figures. Immutable once built; a copy shares its
/// content, so a copy is cheap and may be read from any thread without a lock. References and pointers that it hands
/// out live as long as any copy of it. Whatever is asked for by an id is found by an index: building a large dataset
/// takes a moment, asking it does not.
class Dataset
{
public:
    /// An empty dataset.
    Dataset();
    /// Where two entities share an id, the first one is found by that id. Readers report the second (Diagnostic).
    explicit Dataset(DatasetContent content);

    /// All of it, to make another dataset from.
    [[nodiscard]] const DatasetContent& content() const;
    [[nodiscard]] const QString& name() const;
    [[nodiscard]] const QString& location() const;
    /// Where pictures are that its file holds; empty when there are none such.
    [[nodiscard]] const QString& pictureFolder() const;
    /// The words for its themes and kinds.
    [[nodiscard]] const Vocabulary& vocabulary() const;
    /// Which part of the world it is about, by which source.
    [[nodiscard]] const StudyArea& area() const;
    [[nodiscard]] const std::vector<Actor>& actors() const;
    [[nodiscard]] const std::vector<Campus>& campuses() const;
    /// Those between two actors. Analyses and maps of single actors go by these.
    [[nodiscard]] const std::vector<Link>& links() const;
    [[nodiscard]] const std::vector<Chain>& chains() const;
    [[nodiscard]] const std::vector<Figure>& figures() const;
    [[nodiscard]] const std::vector<Technology>& technologies() const;
    /// "What if" cases that are kept with the data; the data themselves are without any of them.
    [[nodiscard]] const std::vector<Case>& cases() const;
    /// The presentations that are kept with the data, those too that only scenes name.
    [[nodiscard]] const std::vector<Deck>& decks() const;
    /// The scenes of all presentations, in their order; see slidesOfDeck().
    [[nodiscard]] const std::vector<Slide>& slides() const;
    [[nodiscard]] const std::vector<Region>& regions() const;
    /// Links with a region or a campus at one end or at both; none of them is among links().
    [[nodiscard]] const std::vector<Link>& regionLinks() const;
    /// Of all chains; those of one chain in the order in which they are drawn.
    [[nodiscard]] const std::vector<Headline>& headlines() const;

    /// Null when there is no such id.
    [[nodiscard]] const Actor* actor(const QString& id) const;
    [[nodiscard]] const Campus* campus(const QString& id) const;
    [[nodiscard]] const Link* link(const QString& id) const;
    [[nodiscard]] const Chain* chain(const QString& id) const;
    [[nodiscard]] const Technology* technology(const QString& id) const;
    [[nodiscard]] const Case* scenario(const QString& id) const;
    [[nodiscard]] const Region* region(const QString& id) const;

    /// Actors that name this campus, in the order of the data.
    [[nodiscard]] std::vector<const Actor*> actorsOnCampus(const QString& campusId) const;
    /// Actors that name this region, in the order of the data.
    [[nodiscard]] std::vector<const Actor*> actorsInRegion(const QString& regionId) const;
    /// The headlines of a chain, in the order in which they are drawn.
    [[nodiscard]] std::vector<const Headline*> headlinesOfChain(const QString& chainId) const;
    /// The other sites of the actor's organisation, in the order of the data.
    [[nodiscard]] std::vector<const Actor*> otherSitesOf(const Actor& actor) const;
    /// Chains in one of whose stages the actor is.
    [[nodiscard]] std::vector<const Chain*> chainsOfActor(const QString& actorId) const;
    /// The stages in which the actor is, in the order of the chains and their stages, each once.
    [[nodiscard]] std::vector<StageOfChain> stagesOfActor(const QString& actorId) const;
    /// The first of them in this chain; no value when the actor is in none of its stages.
    [[nodiscard]] std::optional<StageOfChain> stageOfActor(const QString& actorId, const QString& chainId) const;
    /// The links that begin or end at the actor and have actors at both ends, in the order of the data, each once.
    [[nodiscard]] std::vector<const Link*> linksOfActor(const QString& actorId) const;
    /// The box around every actor and campus that has a place.
    [[nodiscard]] GeoBox extent() const;

    /// The same content, kept at another place under another name.
    [[nodiscard]] Dataset movedTo(const QString& location, const QString& name) const;

    /// Whether both share the same content in memory; a cheap test for "nothing changed".
    [[nodiscard]] bool isSameAs(const Dataset& other) const { return m_data == other.m_data; }

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

} // namespace ketenkaart
