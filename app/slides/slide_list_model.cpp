#include "app/slides/slide_list_model.h"

#include "app/panels/panel_text.h"
#include "core/slide/slide_references.h"

#include <algorithm>
#include <utility>

namespace ketenkaart {

SlideListModel::SlideListModel(MapSession& session, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_thumbnails(thumbnailSize, this)
{
    connect(&session, &MapSession::slidesChanged, this, &SlideListModel::refresh);
    connect(&session, &MapSession::languageChanged, this, &SlideListModel::updateContext);
    connect(&session, &MapSession::languageChanged, this, &SlideListModel::refresh);
    connect(&session, &MapSession::styleChanged, this, &SlideListModel::updateContext);
    connect(&m_thumbnails, &SlideThumbnails::painted, this, [this](const QString& id) {
        if (const QModelIndex row = indexOf(id); row.isValid()) {
            Q_EMIT dataChanged(row, row);
        }
    });
    refresh();
}

void SlideListModel::setBaseMap(std::shared_ptr<const BaseMap> baseMap)
{
    m_baseMap = std::move(baseMap);
    updateContext();
}

void SlideListModel::setDevicePixelRatio(double ratio)
{
    if (m_devicePixelRatio != ratio) {
        m_devicePixelRatio = ratio;
        updateContext();
    }
}

QModelIndex SlideListModel::indexOf(const QString& slideId) const
{
    const auto found = std::ranges::find(m_rows, slideId, [](const Row& row) { return row.slide.id; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

int SlideListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SlideListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    const QString written = row.slide.title.in(m_session.language());
    const QString title = written.isEmpty() ? tr("(no title)") : written;
    switch (role) {
    case Qt::DisplayRole:
        return QStringLiteral("%1  %2").arg(QString::number(index.row() + 1), title);
    case Qt::DecorationRole:
        return m_thumbnails.picture(row.slide);
    case Qt::ToolTipRole:
        return plainToolTip(problemsOf(row).join(u'\n'));
    case Qt::AccessibleTextRole:
        return (QStringList{tr("Scene %1: %2").arg(QString::number(index.row() + 1), title),
                            displayName(row.slide.kind)} +
                problemsOf(row))
            .join(QStringLiteral(", "));
    case IdRole:
        return row.slide.id;
    case KindRole:
        return displayName(row.slide.kind);
    case ProblemsRole:
        return problemsOf(row);
    default:
        return {};
    }
}

QStringList SlideListModel::problemsOf(const Row& row) const
{
    const QString text = m_thumbnails.textProblem(row.slide.id);
    return text.isEmpty() ? row.problems : row.problems + QStringList{text};
}

Qt::ItemFlags SlideListModel::flags(const QModelIndex& index) const
{
    // Dropped between the rows, not onto one.
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren
                           : Qt::ItemIsDropEnabled;
}

void SlideListModel::refresh()
{
    if (!m_session.slideDataset().isSameAs(m_dataset)) {
        updateContext();
    }
    std::vector<Row> rows;
    rows.reserve(m_session.slides().size());
    for (const Slide& slide : m_session.slides()) {
        QStringList problems;
        for (const BrokenReference& broken : brokenReferences(slide, m_session.slideDataset())) {
            problems.append(broken.message);
        }
        rows.push_back({slide, problems});
    }
    m_thumbnails.keepOnly(m_session.slides());
    takeRows(std::move(rows));
}

void SlideListModel::removeMissing(const std::vector<Row>& rows)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const auto at = m_rows.begin() + row;
        if (std::ranges::none_of(rows, [&](const Row& each) { return each.slide.id == at->slide.id; })) {
            beginRemoveRows({}, row, row);
            m_rows.erase(at);
            endRemoveRows();
        }
    }
}

void SlideListModel::orderAs(const std::vector<Row>& rows)
{
    std::vector<Row> ordered;
    QModelIndexList before;
    QModelIndexList after;
    for (const Row& row : rows) {
        if (const QModelIndex was = indexOf(row.slide.id); was.isValid()) {
            before.append(was);
            after.append(index(static_cast<int>(ordered.size())));
            ordered.push_back(m_rows[static_cast<size_t>(was.row())]);
        }
    }
    if (before == after) {
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    m_rows = std::move(ordered);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void SlideListModel::takeRows(std::vector<Row> rows)
{
    removeMissing(rows);
    orderAs(rows);
    for (size_t i = 0; i < rows.size(); ++i) {
        if (i == m_rows.size() || m_rows[i].slide.id != rows[i].slide.id) {
            const int row = static_cast<int>(i);
            beginInsertRows({}, row, row);
            m_rows.insert(m_rows.begin() + row, rows[i]);
            endInsertRows();
        }
    }
    m_rows = std::move(rows);
    if (!m_rows.empty()) {
        // Numbers, titles and problems may all have changed; the pictures are compared with their scenes anyway.
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

void SlideListModel::updateContext()
{
    m_dataset = m_session.slideDataset();
    m_thumbnails.setContext({m_dataset, m_baseMap, m_session.language(), m_session.style()}, m_devicePixelRatio);
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::DecorationRole});
    }
}

} // namespace ketenkaart
