#include "app/slides/slide_list_model.h"

#include "app/panels/panel_text.h"
#include "core/slide/slide_references.h"

#include <algorithm>
#include <optional>
#include <ranges>
#include <utility>

namespace ketenkaart {

namespace {

/// Where one row went from and to, when that is all that is different from the first difference on.
template<typename Row>
std::optional<std::pair<int, int>> moveBetween(const std::vector<Row>& before, const std::vector<Row>& after,
                                               size_t first)
{
    if (before.size() != after.size()) {
        return std::nullopt;
    }
    const auto idOf = [](const Row& row) { return row.slide.id; };
    size_t last = before.size() - 1;
    while (last > first && before[last].slide.id == after[last].slide.id) {
        --last;
    }
    const auto part = [&](const std::vector<Row>& rows, size_t from, size_t to) {
        return std::ranges::subrange(rows.begin() + static_cast<std::ptrdiff_t>(from),
                                     rows.begin() + static_cast<std::ptrdiff_t>(to));
    };
    const auto same = [&](size_t from, size_t to) { // all but one have moved up or down by one
        return std::ranges::equal(part(before, from, from + last - first), part(after, to, to + last - first), {}, idOf,
                                  idOf);
    };
    if (before[first].slide.id == after[last].slide.id && same(first + 1, first)) {
        return std::pair(static_cast<int>(first), static_cast<int>(last));
    }
    if (before[last].slide.id == after[first].slide.id && same(first, first + 1)) {
        return std::pair(static_cast<int>(last), static_cast<int>(first));
    }
    return std::nullopt;
}

} // namespace

SlideListModel::SlideListModel(MapSession& session, PresentationBook& book, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_book(book)
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

bool SlideListModel::moveRows(const QModelIndex&, int sourceRow, int count, const QModelIndex&, int destinationChild)
{
    // The destination is the row before which it comes, as the rows are now.
    const int place = destinationChild > sourceRow ? destinationChild - 1 : destinationChild;
    return count == 1 && sourceRow >= 0 && place >= 0 &&
           m_book.move(static_cast<size_t>(sourceRow), static_cast<size_t>(place));
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

void SlideListModel::takeRows(std::vector<Row> rows)
{
    const auto sameId = [](const Row& a, const Row& b) { return a.slide.id == b.slide.id; };
    const auto first = std::ranges::mismatch(m_rows, rows, sameId);
    const auto at = static_cast<size_t>(first.in1 - m_rows.begin());
    const auto row = static_cast<int>(at);
    const auto tailEqual = [&](size_t from, size_t to) {
        return std::ranges::equal(m_rows | std::views::drop(from), rows | std::views::drop(to), sameId);
    };
    if (first.in1 == m_rows.end() && first.in2 == rows.end()) {
        m_rows = std::move(rows);
    } else if (const auto moved = moveBetween(m_rows, rows, at)) {
        // Qt counts the destination as the row before which it comes.
        beginMoveRows({}, moved->first, moved->first, {},
                      moved->second > moved->first ? moved->second + 1 : moved->second);
        m_rows = std::move(rows);
        endMoveRows();
    } else if (rows.size() == m_rows.size() + 1 && tailEqual(at, at + 1)) {
        beginInsertRows({}, row, row);
        m_rows = std::move(rows);
        endInsertRows();
    } else if (rows.size() + 1 == m_rows.size() && tailEqual(at + 1, at)) {
        beginRemoveRows({}, row, row);
        m_rows = std::move(rows);
        endRemoveRows();
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
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
