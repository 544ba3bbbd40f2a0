#pragma once

#include <QSet>
#include <QSortFilterProxyModel>

#include <vector>

namespace ketenkaart {

class SheetTableModel;

/// The rows of a layer that are looked for, in the order that was asked for. Both are taken up when they are set, as in
/// a spreadsheet: a row that is being edited neither jumps nor goes, and one that is new is shown, wherever it belongs.
class SheetFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// The model must outlive it.
    explicit SheetFilter(SheetTableModel& model, QObject* parent = nullptr);

    /// Rows with a cell that has this text in it, whatever the case; all for an empty one.
    void setText(const QString& text);
    void setFindingsOnly(bool findingsOnly);
    [[nodiscard]] bool isFiltering() const { return m_findingsOnly || !m_text.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    void filterAnew();
    void addRowsWithFindings();
    void rank(int column) const;

    SheetTableModel& m_model;
    QString m_text;
    bool m_findingsOnly = false;
    bool m_isInserting = false;
    QSet<qint64> m_kept;              ///< rows that are shown in any case
    mutable std::vector<int> m_ranks; ///< of the rows in the column that they are sorted by; empty when not known
    mutable int m_rankedColumn = -1;
    mutable Qt::SortOrder m_rankedOrder = Qt::AscendingOrder;
};

} // namespace ketenkaart
