#include "app/panels/explorer_rows.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <utility>

namespace ketenkaart {

namespace {

using Row = ExplorerRows::Row;

/// After so many rows it is asked whether to go on.
constexpr size_t rowsAtATime = 256;

struct RowText
{
    Q_DECLARE_TR_FUNCTIONS(ketenkaart::ExplorerModel)
};

QCollator collatorFor(Language language)
{
    QCollator collator(QLocale(language == Language::Dutch ? QLocale::Dutch : QLocale::English));
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    return collator;
}

/// Pointers to the entities, by name as the language sorts names.
template<typename Entity>
std::vector<const Entity*> byName(const std::vector<Entity>& entities, const QCollator& collator)
{
    // A key of a name costs as much as a few comparisons, and of many names each is compared often.
    std::vector<std::pair<QCollatorSortKey, const Entity*>> keyed;
    keyed.reserve(entities.size());
    for (const Entity& entity : entities) {
        keyed.emplace_back(collator.sortKey(entity.name), &entity);
    }
    std::ranges::stable_sort(keyed, [](const auto& a, const auto& b) { return a.first.compare(b.first) < 0; });
    std::vector<const Entity*> sorted;
    sorted.reserve(keyed.size());
    for (const auto& [key, entity] : keyed) {
        sorted.push_back(entity);
    }
    return sorted;
}

QString joined(const QString& first, const QString& second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + QStringLiteral(" · ") + second;
}

/// A campus has no kind; for the filter it is an actor with its themes, province and evidence.
bool campusPasses(const MapFilter& filter, const Campus& campus)
{
    Actor standIn;
    standIn.themes = campus.themes;
    standIn.province = campus.province;
    standIn.provenance = campus.provenance;
    return passes(filter, standIn);
}

class RowsBuilder
{
public:
    RowsBuilder(const Dataset& dataset, Language language, const std::stop_token& stop)
        : m_rows(std::make_shared<ExplorerRows>())
        , m_dataset(m_rows->dataset)
        , m_documents(dataset)
        , m_language(language)
        , m_stop(stop)
    {
        m_rows->dataset = dataset;
    }

    std::shared_ptr<const ExplorerRows> run(const QStringList& chainIds)
    {
        for (const QString& chainId : chainIds) {
            if (const Chain* chain = m_dataset.chain(chainId)) {
                addChain(*chain);
            }
        }
        if (chainIds.isEmpty()) {
            addOverview();
        }
        return m_stop.stop_requested() ? nullptr : std::shared_ptr<const ExplorerRows>(std::move(m_rows));
    }

private:
    void addOverview()
    {
        const QCollator collator = collatorFor(m_language);
        for (const Campus* campus : byName(m_dataset.campuses(), collator)) {
            Row& row = m_rows->rows.emplace_back();
            row.campus = campus;
            row.detail = joined(RowText::tr("Campus"), campus->municipality);
            row.search = m_documents.of(*campus);
        }
        m_rows->rows.reserve(m_rows->rows.size() + m_dataset.actors().size());
        for (const Actor* actor : byName(m_dataset.actors(), collator)) {
            if (isStopped()) {
                return;
            }
            addActor(*actor);
        }
        std::ranges::stable_partition(m_rows->rows, [](const Row& row) { return row.campus || row.actor->position; });
    }

    void addChain(const Chain& chain)
    {
        int number = 0;
        for (const Stage& stage : chain.stages) {
            ++number;
            for (const QString& actorId : stage.actorIds) {
                const Actor* actor = m_dataset.actor(actorId);
                if (!actor || m_present.contains(actor)) {
                    continue;
                }
                if (isStopped()) {
                    return;
                }
                m_present.insert(actor);
                Row& row = addActor(*actor);
                row.stage = number;
                const QString place = actor->position ? actor->municipality : RowText::tr("no fixed place");
                row.detail = joined(place, stage.name.in(m_language)); // the symbol has the number of the stage
            }
        }
    }

    Row& addActor(const Actor& actor)
    {
        const Campus* campus = m_dataset.campus(actor.campusId);
        Row& row = m_rows->rows.emplace_back();
        row.actor = &actor;
        row.detail = actor.position ? joined(campus ? campus->name : QString(), actor.municipality)
                                    : joined(m_dataset.vocabulary().name(actor.kind), RowText::tr("no fixed place"));
        row.search = m_documents.of(actor);
        return row;
    }

    [[nodiscard]] bool isStopped() const { return m_rows->rows.size() % rowsAtATime == 0 && m_stop.stop_requested(); }

    std::shared_ptr<ExplorerRows> m_rows;
    const Dataset& m_dataset;
    SearchDocuments m_documents;
    Language m_language;
    const std::stop_token& m_stop;
    QSet<const Actor*> m_present;
};

bool rowPasses(const MapFilter& filter, const Row& row)
{
    return row.campus ? campusPasses(filter, *row.campus) : passes(filter, *row.actor);
}

} // namespace

std::shared_ptr<const ExplorerRows> explorerRows(const Dataset& dataset, Language language, const QStringList& chainIds,
                                                 const std::stop_token& stop)
{
    return RowsBuilder(dataset, language, stop).run(chainIds);
}

std::vector<int> shownRows(const ExplorerRows& rows, const MapFilter& filter, const QStringList& words,
                           const OnlyActors& only, const std::stop_token& stop)
{
    std::vector<int> passing;
    const bool isNarrowed = only && words.isEmpty();
    for (size_t i = 0; i < rows.rows.size(); ++i) {
        const Row& row = rows.rows[i];
        if (isNarrowed ? row.actor && only->contains(row.actor->id) : rowPasses(filter, row)) {
            passing.push_back(static_cast<int>(i));
        }
    }
    if (words.isEmpty()) {
        return passing;
    }
    std::vector<std::pair<int, int>> found; // rank and row
    for (const Spelling spelling : {Spelling::Exact, Spelling::OneTypo}) {
        size_t done = 0;
        for (const int row : passing) {
            if (++done % rowsAtATime == 0 && stop.stop_requested()) {
                return {};
            }
            if (const auto rank = rows.rows[static_cast<size_t>(row)].search.rank(words, spelling)) {
                found.emplace_back(*rank, row);
            }
        }
        if (!found.empty()) {
            break;
        }
    }
    std::ranges::sort(found); // equal ones in the order of the rows
    std::vector<int> shown;
    shown.reserve(found.size());
    for (const auto& [rank, row] : found) {
        shown.push_back(row);
    }
    return shown;
}

} // namespace ketenkaart
