#pragma once

#include "app/document/project_document.h"
#include "app/tables/sheet_edits.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QIcon>

#include <memory>
#include <set>
#include <vector>

namespace ketenkaart {

/// A layer of the project as a table: all columns and rows that are there, whether they are understood or not. Cells
/// with findings are marked. It follows the document row by row, so that views keep what is selected in them.
class SheetTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        FindingRole = Qt::UserRole, ///< the worst Diagnostic::Severity about the cell, as a number; invalid for none
    };

    /// The document must outlive it.
    explicit SheetTableModel(ProjectDocument& document, QObject* parent = nullptr);

    [[nodiscard]] LayerIndex layer() const { return m_layer; }
    void setLayer(LayerIndex layer);
    [[nodiscard]] ProjectDocument& document() const { return m_document; }
    /// As it is shown; columns and rows are those of the model. Null where the layer is not there.
    [[nodiscard]] const Sheet* sheet() const { return m_sheet.get(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    [[nodiscard]] QString cell(int row, int column) const;
    [[nodiscard]] qint64 keyOf(int row) const { return m_rows[static_cast<size_t>(row)]->key; }
    [[nodiscard]] bool hasFindings(int row) const { return m_findings.contains(keyOf(row)); }
    [[nodiscard]] int rowsWithFindings() const { return static_cast<int>(m_findings.size()); }

    /// Makes the change as one step that can be undone. The edits that were made; none when nothing changes.
    ProjectEdits change(SheetChange change, const QString& text);

Q_SIGNALS:
    /// Other cells may be marked.
    void findingsChanged();

private:
    struct Finding
    {
        Diagnostic::Severity severity;
        QString text;
    };
    /// By the place of the column.
    using RowFindings = QHash<int, Finding>;

    void follow();
    bool followColumns(const Sheet& next);
    bool followRows(const Sheet& next);
    void removeRowsNotIn(const std::vector<std::pair<int, int>>& runs);
    void insertRowsOf(const Sheet& next);
    void showChangedCells(const Sheet& next);
    void followFindings();
    [[nodiscard]] const Finding* findingAt(const QModelIndex& index) const;

    ProjectDocument& m_document;
    LayerIndex m_layer = LayerIndex::Actors;
    std::shared_ptr<const Sheet> m_sheet;
    std::shared_ptr<const Sheet> m_before; ///< while rows of two sheets are shown
    std::vector<const SheetRow*> m_rows;   ///< of the sheet; while it follows, of the one before as well
    int m_columns = 0;
    QHash<qint64, RowFindings> m_findings; ///< by the key of the row: it stays with a row that moves
    QIcon m_errorIcon;
    QIcon m_warningIcon;
    QIcon m_noteIcon;
};

} // namespace ketenkaart
