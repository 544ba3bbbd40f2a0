#include "app/analysis/flow_tables.h"

#include "app/panels/panel_text.h"
#include "core/report/analysis_text.h"
#include "core/scene/flow_ribbon.h"

#include <QHeaderView>

namespace ketenkaart {

FlowMatrixTable::FlowMatrixTable(QWidget* parent)
    : QTableWidget(parent)
{
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Links from (rows) to (columns)"));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    const auto choose = [this](int row, int column) {
        Q_EMIT cellChosen(static_cast<size_t>(row), static_cast<size_t>(column));
    };
    connect(this, &QTableWidget::cellClicked, this, choose);
    connect(this, &QTableWidget::cellActivated, this, choose);
}

void FlowMatrixTable::setMatrix(const FlowMatrix& matrix)
{
    const auto& regions = matrix.regions();
    clear();
    setAccessibleName(tr("Links from (rows) to (columns)"));
    setRowCount(static_cast<int>(regions.size()));
    setColumnCount(static_cast<int>(regions.size()));
    for (size_t from = 0; from < regions.size(); ++from) {
        const int row = static_cast<int>(from);
        const QString name = regionName(regions[from]);
        setVerticalHeaderItem(row, new QTableWidgetItem(tr("from %1", "a province").arg(name)));
        setHorizontalHeaderItem(row, new QTableWidgetItem(tr("to %1", "a province").arg(name)));
        for (size_t to = 0; to < regions.size(); ++to) {
            const Flow& flow = matrix.flow(from, to);
            const QString count = QString::number(flow.count());
            auto* item =
                new QTableWidgetItem(flow.count() == 0     ? QStringLiteral("–")
                                     : flow.implied() == 0 ? count
                                                           : QStringLiteral("%1  (%2)").arg(count).arg(flow.implied()));
            const QString text = flowText(matrix, from, to);
            item->setToolTip(plainToolTip(text));
            item->setData(Qt::AccessibleTextRole, text);
            item->setTextAlignment(Qt::AlignCenter);
            QFont font = item->font();
            font.setPointSizeF(font.pointSizeF() * 1.25);
            font.setWeight(from == to || flow.count() == 0 ? QFont::Normal : QFont::DemiBold);
            item->setFont(font);
            if (from == to || flow.count() == 0) {
                item->setForeground(mutedColour(palette()));
            }
            setItem(row, static_cast<int>(to), item);
        }
    }
}

void FlowLinksModel::setLinks(const Dataset& dataset, const QStringList& linkIds, Language language)
{
    beginResetModel();
    m_dataset = dataset;
    m_language = language;
    m_links.clear();
    for (const QString& id : linkIds) {
        if (const Link* link = m_dataset.link(id)) {
            m_links.push_back(link);
        }
    }
    endResetModel();
}

const Link* FlowLinksModel::link(int row) const
{
    return row >= 0 && row < rowCount() ? m_links[static_cast<size_t>(row)] : nullptr;
}

int FlowLinksModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_links.size());
}

int FlowLinksModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FlowLinksModel::text(const Link& link, int column) const
{
    const auto nameOf = [this](const QString& id) {
        const Actor* actor = m_dataset.actor(id);
        return actor ? actor->name : id;
    };
    switch (column) {
    case From:
        return nameOf(link.fromId);
    case To:
        return (link.directed ? QStringLiteral("→ %1") : QStringLiteral("↔ %1")).arg(nameOf(link.toId));
    case Kind:
        return m_dataset.vocabulary().name(link.kind);
    case Chain: {
        QStringList names;
        for (const QString& id : link.chainIds) {
            const auto* chain = m_dataset.chain(id);
            names += chain ? chain->name.in(m_language) : id;
        }
        return names.join(QStringLiteral(", "));
    }
    case Certainty:
        return evidenceText(link.provenance.evidence, m_dataset.area());
    case Source:
        return link.provenance.source;
    default:
        return {};
    }
}

QVariant FlowLinksModel::data(const QModelIndex& index, int role) const
{
    const Link* link = this->link(index.row());
    if (!link) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(*link, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(*link, index.column()));
    case Qt::FontRole:
        if (link->provenance.evidence == Evidence::Implied) {
            QFont font;
            font.setItalic(true);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant FlowLinksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case From:
        return tr("From");
    case To:
        return tr("To");
    case Kind:
        return tr("Kind");
    case Chain:
        return tr("Value chain");
    case Certainty:
        return tr("Certainty");
    case Source:
        return tr("Source");
    default:
        return {};
    }
}

} // namespace ketenkaart
