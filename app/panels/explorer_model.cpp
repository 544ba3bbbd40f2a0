#include "app/panels/explorer_model.h"

#include "app/panels/marker_icon.h"
#include "core/search/search_text.h"

#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace ketenkaart {

namespace {

bool isLarge(const Dataset& dataset)
{
    return dataset.actors().size() + dataset.campuses().size() > ExplorerModel::mostAtOnce;
}

} // namespace

ExplorerModel::ExplorerModel(QObject* parent)
    : QAbstractListModel(parent)
{}

ExplorerModel::~ExplorerModel() = default;

void ExplorerModel::setContent(const Dataset& dataset, Language language, const QStringList& chainIds)
{
    if (!m_dataset.isSameAs(dataset)) {
        m_dataset = dataset;
        m_rows.reset();
        show({}); // nobody is to choose what is no longer there
    }
    m_choosing.cancel();
    if (!isLarge(dataset)) {
        m_making.cancel();
        takeRows(explorerRows(dataset, language, chainIds));
        return;
    }
    m_making.start([this, dataset, language, chainIds](const std::stop_token& stop) -> LatestTask::Show {
        Rows rows = explorerRows(dataset, language, chainIds, stop);
        return [this, rows = std::move(rows)] { takeRows(rows); };
    });
}

void ExplorerModel::takeRows(Rows rows)
{
    m_rows = std::move(rows);
    chooseRows();
}

void ExplorerModel::setMapFilter(const MapFilter& filter)
{
    if (m_filter != filter) {
        m_filter = filter;
        chooseRows();
    }
}

void ExplorerModel::setOnlyActors(const OnlyActors& only)
{
    if (m_only != only) {
        m_only = only;
        chooseRows();
    }
}

void ExplorerModel::setSearch(const QString& typed)
{
    QStringList words = searchWords(typed);
    if (m_words != words) {
        m_words = std::move(words);
        chooseRows();
    }
}

void ExplorerModel::chooseRows()
{
    if (!m_rows || m_making.isRunning()) {
        return; // they will be chosen from once they are there
    }
    if (!isLarge(m_dataset)) {
        show(shownRows(*m_rows, m_filter, m_words, m_only));
        Q_EMIT rowsShown();
        return;
    }
    m_choosing.start(
        [this, rows = m_rows, filter = m_filter, words = m_words, only = m_only](const std::stop_token& stop) {
            return [this, chosen = shownRows(*rows, filter, words, only, stop)] {
                show(chosen);
                Q_EMIT rowsShown();
            };
        });
}

void ExplorerModel::show(std::vector<int> chosen)
{
    beginResetModel();
    if (m_shownRows && m_shownRows != m_rows) {
        dropRows();
    }
    m_shownRows = m_rows;
    m_chosen = std::move(chosen);
    m_campusCount = static_cast<int>(std::ranges::count_if(
        m_chosen, [this](int place) { return m_shownRows->rows[static_cast<size_t>(place)].campus != nullptr; }));
    endResetModel();
}

void ExplorerModel::dropRows()
{
    // To free some hundred thousand texts takes several frames.
    QThreadPool::globalInstance()->start([rows = std::exchange(m_shownRows, nullptr)]() mutable { rows.reset(); });
}

const ExplorerRows::Row& ExplorerModel::rowAt(int row) const
{
    return m_shownRows->rows[static_cast<size_t>(m_chosen[static_cast<size_t>(row)])];
}

QModelIndex ExplorerModel::indexOf(const QString& id, bool campus) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const ExplorerRows::Row& candidate = rowAt(row);
        if ((candidate.campus != nullptr) == campus && candidate.id() == id) {
            return index(row, 0);
        }
    }
    return {};
}

int ExplorerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_chosen.size());
}

QVariant ExplorerModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ExplorerRows::Row& row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.name();
    case Qt::DecorationRole:
        return row.campus ? campusIcon()
                          : actorIcon(*row.actor, m_shownRows->dataset.vocabulary(),
                                      row.stage > 0 ? QString::number(row.stage) : QString());
    case Qt::AccessibleTextRole: {
        QStringList parts{row.name()};
        if (row.stage > 0) {
            parts += tr("stage %1").arg(row.stage);
        } else if (row.actor && row.actor->position) {
            parts += m_shownRows->dataset.vocabulary().name(row.actor->kind);
        }
        return (parts << row.detail).join(QStringLiteral(", "));
    }
    case IdRole:
        return row.id();
    case IsCampusRole:
        return row.campus != nullptr;
    case DetailRole:
        return row.detail;
    case HasPlaceRole:
        return row.campus ? row.campus->position.has_value() : row.actor->position.has_value();
    case StageRole:
        return row.stage;
    default:
        return {};
    }
}

} // namespace ketenkaart
