#include "app/panels/explorer_model.h"

#include "app/panels/marker_icon.h"
#include "core/search/search_text.h"

#include <QCollator>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace ketenkaart {

namespace {

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
    std::vector<const Entity*> sorted;
    sorted.reserve(entities.size());
    for (const Entity& entity : entities) {
        sorted.push_back(&entity);
    }
    std::ranges::stable_sort(sorted,
                             [&](const Entity* a, const Entity* b) { return collator.compare(a->name, b->name) < 0; });
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

} // namespace

ExplorerModel::ExplorerModel(QObject* parent)
    : QAbstractListModel(parent)
{}

void ExplorerModel::setContent(const Dataset& dataset, Language language, const QStringList& chainIds)
{
    beginResetModel();
    m_dataset = dataset;
    m_entries.clear();
    for (const QString& chainId : chainIds) {
        if (const Chain* chain = m_dataset.chain(chainId)) {
            addChain(*chain, language);
        }
    }
    if (chainIds.isEmpty()) {
        addOverview(language);
    }
    endResetModel();
}

void ExplorerModel::addOverview(Language language)
{
    const QCollator collator = collatorFor(language);
    for (const Campus* campus : byName(m_dataset.campuses(), collator)) {
        m_entries.push_back(campusEntry(*campus));
    }
    for (const Actor* actor : byName(m_dataset.actors(), collator)) {
        m_entries.push_back(actorEntry(*actor));
    }
    std::ranges::stable_partition(m_entries, [](const Entry& entry) { return entry.campus || entry.actor->position; });
}

void ExplorerModel::addChain(const Chain& chain, Language language)
{
    QSet<const Actor*> present;
    for (const Entry& entry : m_entries) {
        present.insert(entry.actor);
    }
    int number = 0;
    for (const Stage& stage : chain.stages) {
        ++number;
        for (const QString& actorId : stage.actorIds) {
            const Actor* actor = m_dataset.actor(actorId);
            if (!actor || present.contains(actor)) {
                continue;
            }
            present.insert(actor);
            Entry entry = actorEntry(*actor);
            entry.stage = number;
            entry.icon = actorIcon(*actor, QString::number(number));
            const QString place = actor->position ? actor->municipality : tr("no fixed place");
            entry.detail = joined(place, stage.name.in(language)); // the symbol has the number of the stage
            m_entries.push_back(std::move(entry));
        }
    }
}

ExplorerModel::Entry ExplorerModel::actorEntry(const Actor& actor) const
{
    const Campus* campus = m_dataset.campus(actor.campusId);
    Entry entry;
    entry.actor = &actor;
    entry.icon = actorIcon(actor);
    entry.detail = actor.position ? joined(campus ? campus->name : QString(), actor.municipality)
                                  : joined(displayName(actor.kind), tr("no fixed place"));
    entry.search = searchDocument(m_dataset, actor);
    return entry;
}

ExplorerModel::Entry ExplorerModel::campusEntry(const Campus& campus) const
{
    Entry entry;
    entry.campus = &campus;
    entry.icon = campusIcon();
    entry.detail = joined(tr("Campus"), campus.municipality);
    entry.search = searchDocument(m_dataset, campus);
    return entry;
}

int ExplorerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant ExplorerModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Entry& entry = m_entries[static_cast<size_t>(index.row())];
    const QString& name = entry.campus ? entry.campus->name : entry.actor->name;
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::DecorationRole:
        return entry.icon;
    case Qt::AccessibleTextRole: {
        QStringList parts{name};
        if (entry.stage > 0) {
            parts += tr("stage %1").arg(entry.stage);
        } else if (entry.actor && entry.actor->position) {
            parts += displayName(entry.actor->kind);
        }
        return (parts << entry.detail).join(QStringLiteral(", "));
    }
    case IdRole:
        return entry.campus ? entry.campus->id : entry.actor->id;
    case IsCampusRole:
        return entry.campus != nullptr;
    case DetailRole:
        return entry.detail;
    case HasPlaceRole:
        return entry.campus ? entry.campus->position.has_value() : entry.actor->position.has_value();
    case StageRole:
        return entry.stage;
    default:
        return {};
    }
}

bool ExplorerModel::passes(int row, const MapFilter& filter) const
{
    const Entry& entry = m_entries[static_cast<size_t>(row)];
    return entry.campus ? campusPasses(filter, *entry.campus) : ketenkaart::passes(filter, *entry.actor);
}

std::optional<int> ExplorerModel::rank(int row, const QStringList& words, Spelling spelling) const
{
    return m_entries[static_cast<size_t>(row)].search.rank(words, spelling);
}

ExplorerFilterModel::ExplorerFilterModel(QObject* parent)
    : QSortFilterProxyModel(parent)
{}

void ExplorerFilterModel::setExplorerModel(ExplorerModel* model)
{
    m_model = model;
    // Before the base class follows, which asks for the ranks of the new rows.
    connect(model, &QAbstractItemModel::modelReset, this, &ExplorerFilterModel::rankRows);
    setSourceModel(model);
}

void ExplorerFilterModel::setMapFilter(const MapFilter& filter)
{
    if (m_filter != filter) {
        m_filter = filter;
        rankRows();
        invalidateRowsFilter();
    }
}

void ExplorerFilterModel::setSearch(const QString& typed)
{
    QStringList words = searchWords(typed);
    if (m_words != words) {
        m_words = std::move(words);
        rankRows();
        invalidate();
        sort(m_words.isEmpty() ? -1 : 0);
    }
}

void ExplorerFilterModel::rankRows()
{
    m_ranks.clear();
    if (!m_model || m_words.isEmpty()) {
        return;
    }
    for (const Spelling spelling : {Spelling::Exact, Spelling::OneTypo}) {
        m_ranks.clear();
        bool found = false;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            m_ranks.push_back(m_model->rank(row, m_words, spelling));
            found = found || (m_ranks.back() && m_model->passes(row, m_filter));
        }
        if (found) {
            return;
        }
    }
}

QModelIndex ExplorerFilterModel::indexOf(const QString& id, bool campus) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex candidate = index(row, 0);
        if (candidate.data(ExplorerModel::IdRole).toString() == id &&
            candidate.data(ExplorerModel::IsCampusRole).toBool() == campus) {
            return candidate;
        }
    }
    return {};
}

bool ExplorerFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex&) const
{
    const auto row = static_cast<size_t>(sourceRow);
    const bool fits = m_words.isEmpty() || (row < m_ranks.size() && m_ranks[row]);
    return m_model && fits && m_model->passes(sourceRow, m_filter);
}

bool ExplorerFilterModel::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const auto rankOf = [this](const QModelIndex& index) {
        const auto row = static_cast<size_t>(index.row());
        return row < m_ranks.size() ? m_ranks[row].value_or(0) : 0;
    };
    return rankOf(left) < rankOf(right); // equal ones stay in the model's order: the sort is stable
}

} // namespace ketenkaart
