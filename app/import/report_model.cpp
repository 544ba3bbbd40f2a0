#include "app/import/report_model.h"

#include "app/panels/panel_text.h"
#include "core/import/import_report.h"

#include <QColor>
#include <QFont>

#include <algorithm>

namespace ketenkaart {

ReportModel::ReportModel(QObject* parent)
    : QAbstractTableModel(parent)
{}

void ReportModel::setOutcome(std::shared_ptr<const ImportDraft::Outcome> outcome)
{
    beginResetModel();
    m_outcome = std::move(outcome);
    list();
    endResetModel();
}

void ReportModel::setShow(Show show)
{
    beginResetModel();
    m_show = show;
    list();
    endResetModel();
}

void ReportModel::list()
{
    m_lines.clear();
    for (size_t i = 0; m_outcome && i < m_outcome->result.rows.size(); ++i) {
        const ImportedRow& row = m_outcome->result.rows[i];
        const bool isRefused = row.verdict == ImportedRow::Verdict::NotTaken;
        if ((m_show == Show::NotTaken && !isRefused) || (m_show == Show::WithRemarks && row.remarks.empty())) {
            continue;
        }
        const QStringList& headings = m_outcome->tables[row.table].headings;
        for (int remark = 0; remark < static_cast<int>(row.remarks.size()); ++remark) {
            m_lines.push_back({i, remark, headings.indexOf(row.remarks[static_cast<size_t>(remark)].column)});
        }
        if (row.remarks.empty()) {
            m_lines.push_back({i, -1, -1});
        }
    }
    if (m_show == Show::WithRemarks) { // what matters most comes first
        std::ranges::stable_partition(m_lines, [this](const Line& line) {
            return m_outcome->result.rows[line.row].verdict == ImportedRow::Verdict::NotTaken;
        });
    }
}

QString ReportModel::valueOf(const Line& line) const
{
    const ImportedRow& row = m_outcome->result.rows[line.row];
    const std::vector<ImportTable::Row>& rows = m_outcome->tables[row.table].rows;
    const auto read = std::ranges::lower_bound(rows, row.row, {}, &ImportTable::Row::number);
    return line.column < 0 || read == rows.end() || read->number != row.row ? QString()
                                                                            : read->cells.value(line.column);
}

int ReportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ReportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant ReportModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Line& line = m_lines[static_cast<size_t>(index.row())];
    const ImportedRow& row = m_outcome->result.rows[line.row];
    const bool isText = role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole;
    if (role == Qt::FontRole && index.column() == Result && row.verdict == ImportedRow::Verdict::NotTaken) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (!isText) {
        return {};
    }
    const auto text = [&]() -> QString {
        const auto remark = [&] {
            return line.remark < 0 ? ImportedRow::Remark() : row.remarks[static_cast<size_t>(line.remark)];
        };
        switch (static_cast<Column>(index.column())) {
        case Sheet:
            return m_outcome->tables[row.table].title();
        case Row:
            return QString::number(row.row);
        case Result:
            return displayName(row.verdict);
        case Name:
            return row.name;
        case Heading:
            return remark().column;
        case Value:
            return valueOf(line);
        case Remark:
            return remark().message;
        case columnTotal:
            break;
        }
        return {};
    }();
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Sheet:
        return tr("Sheet");
    case Row:
        return tr("Row");
    case Result:
        return tr("Result");
    case Name:
        return tr("Name");
    case Heading:
        return tr("Column");
    case Value:
        return tr("Stands there");
    case Remark:
        return tr("Remark");
    case columnTotal:
        break;
    }
    return {};
}

Qt::ItemFlags ReportModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isCell =
        index.isValid() && index.column() == Value && m_lines[static_cast<size_t>(index.row())].column >= 0;
    return isCell ? flags | Qt::ItemIsEditable : flags;
}

bool ReportModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable) || value == data(index, Qt::EditRole)) {
        return false;
    }
    const Line line = m_lines[static_cast<size_t>(index.row())];
    const ImportedRow& row = m_outcome->result.rows[line.row];
    Q_EMIT typed(row.table, row.row, line.column, value.toString().trimmed());
    return true;
}

} // namespace ketenkaart
