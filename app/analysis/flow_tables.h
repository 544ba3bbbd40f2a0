#pragma once

#include "core/graph/flows.h"

#include <QAbstractTableModel>
#include <QTableWidget>

namespace ketenkaart {

/// The matrix of flows: from each part of the country (rows) to each (columns), the number of links with those that are
/// implied in brackets. A cell is chosen with a click or Enter.
class FlowMatrixTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit FlowMatrixTable(QWidget* parent);

    void setMatrix(const FlowMatrix& matrix);

Q_SIGNALS:
    void cellChosen(size_t from, size_t to);
};

/// The links of a flow, one a row, for a view that asks only for those that can be seen: they may be thousands.
class FlowLinksModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { From, To, Kind, Chain, Certainty, Source, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// The links in the order given; ids that the dataset lacks are passed over.
    void setLinks(const Dataset& dataset, const QStringList& linkIds, Language language);
    /// Null beyond the end.
    [[nodiscard]] const Link* link(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const Link& link, int column) const;

    Dataset m_dataset;
    std::vector<const Link*> m_links;
    Language m_language = Language::Dutch;
};

} // namespace ketenkaart
