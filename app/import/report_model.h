#pragma once

#include "app/import/import_draft.h"

#include <QAbstractTableModel>

namespace ketenkaart {

/// What became of each row of the sheets, a remark a line. The value that a remark is about can be typed anew: see
/// typed().
class ReportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Sheet, Row, Result, Name, Heading, Value, Remark, columnTotal };
    /// Which rows are listed.
    enum class Show { All, WithRemarks, NotTaken };

    explicit ReportModel(QObject* parent = nullptr);

    void setOutcome(std::shared_ptr<const ImportDraft::Outcome> outcome);
    void setShow(Show show);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    /// The user wants this text in that cell of a sheet.
    void typed(size_t table, qint64 row, qsizetype column, const QString& text);

private:
    /// A line: a row of the result, and one of its remarks; -1 when it has none.
    struct Line
    {
        size_t row = 0;
        int remark = -1;
        qsizetype column = -1; ///< of the sheet
    };
    void list();
    [[nodiscard]] QString valueOf(const Line& line) const;

    std::shared_ptr<const ImportDraft::Outcome> m_outcome;
    Show m_show = Show::WithRemarks;
    std::vector<Line> m_lines;
};

} // namespace ketenkaart
