#pragma once

#include "core/model/dataset.h"
#include "core/scene/scene_request.h"
#include "core/search/search_document.h"

#include <QAbstractListModel>
#include <QIcon>
#include <QSortFilterProxyModel>

#include <vector>

namespace ketenkaart {

/// The campuses and actors of a dataset, ready for a list: campuses, then actors, then actors without a place. With
/// chains chosen: the actors of their stages in stage order, each once, with the number of the stage in the symbol.
class ExplorerModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< QString
        IsCampusRole,          ///< bool
        DetailRole,            ///< QString: the second line
        HasPlaceRole,          ///< bool
        StageRole,             ///< int, from 1; 0 when no chain is chosen
    };

    explicit ExplorerModel(QObject* parent = nullptr);

    /// Takes the texts in this language, and the names of themes as the translator has them now.
    void setContent(const Dataset& dataset, Language language, const QStringList& chainIds);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    [[nodiscard]] bool passes(int row, const MapFilter& filter) const;
    /// How well the row fits the words, see SearchDocument::rank().
    [[nodiscard]] std::optional<int> rank(int row, const QStringList& words, Spelling spelling) const;

private:
    struct Entry
    {
        const Actor* actor = nullptr;   // either this one
        const Campus* campus = nullptr; // or that one; both live as long as m_dataset
        QString detail;
        SearchDocument search;
        QIcon icon;
        int stage = 0;
    };

    void addOverview(Language language);
    void addChain(const Chain& chain, Language language);
    [[nodiscard]] Entry actorEntry(const Actor& actor) const;
    [[nodiscard]] Entry campusEntry(const Campus& campus) const;

    Dataset m_dataset;
    std::vector<Entry> m_entries;
};

/// The rows of an ExplorerModel that pass a filter and a search: in the model's order, while searching the best first.
/// Where no row has what was typed, each longer word may have one typing error.
class ExplorerFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ExplorerFilterModel(QObject* parent = nullptr);

    void setExplorerModel(ExplorerModel* model);
    void setMapFilter(const MapFilter& filter);
    void setSearch(const QString& typed);
    /// Invalid when the row is filtered away.
    [[nodiscard]] QModelIndex indexOf(const QString& id, bool campus) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    void rankRows();

    ExplorerModel* m_model = nullptr;
    MapFilter m_filter;
    QStringList m_words;
    std::vector<std::optional<int>> m_ranks; ///< one per row of the model; empty when nothing is searched
};

} // namespace ketenkaart
