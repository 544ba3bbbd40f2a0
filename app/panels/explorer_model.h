#pragma once

#include "app/panels/explorer_rows.h"
#include "app/session/latest_task.h"

#include <QAbstractListModel>

namespace ketenkaart {

/// The ExplorerRows of a dataset that pass a filter and a search, best first while one searches.
///
/// A small dataset is dealt with at once. Of a large one the rows are made, and later sought, in a worker thread, so
/// that no letter that one types waits for the list: until the worker is done the list stays as it is, or is empty for
/// a new dataset, and rowsShown() tells when it is up to date.
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
    /// With more actors and campuses than this a dataset is large.
    static constexpr size_t mostAtOnce = 2000;

    explicit ExplorerModel(QObject* parent = nullptr);
    ~ExplorerModel() override;

    /// See explorerRows().
    void setContent(const Dataset& dataset, Language language, const QStringList& chainIds);
    /// See shownRows().
    void setMapFilter(const MapFilter& filter);
    /// See shownRows().
    void setOnlyActors(const OnlyActors& only);
    void setSearch(const QString& typed);

    /// Whether the rows are those that were last asked for.
    [[nodiscard]] bool isUpToDate() const { return !m_making.isRunning() && !m_choosing.isRunning(); }
    /// How many of the rows are campuses.
    [[nodiscard]] int campusCount() const { return m_campusCount; }
    /// Invalid when it is not among the rows.
    [[nodiscard]] QModelIndex indexOf(const QString& id, bool campus) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    /// The rows are up to date.
    void rowsShown();

private:
    using Rows = std::shared_ptr<const ExplorerRows>;
    void takeRows(Rows rows);
    void chooseRows();
    void show(std::vector<int> chosen);
    void dropRows();
    [[nodiscard]] const ExplorerRows::Row& rowAt(int row) const;

    Dataset m_dataset;
    MapFilter m_filter;
    OnlyActors m_only;
    QStringList m_words;
    Rows m_rows;               ///< of the newest content; null until they are made
    Rows m_shownRows;          ///< that m_chosen belongs to
    std::vector<int> m_chosen; ///< what is shown, as places in m_shownRows
    int m_campusCount = 0;
    LatestTask m_making;
    LatestTask m_choosing;
};

} // namespace ketenkaart
