#include "app/compare/difference_model.h"

#include "app/compare/difference_look.h"
#include "app/panels/layer_titles.h"
#include "app/panels/panel_text.h"
#include "core/project/comparison_text.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;
using Kind = RowDifference::Kind;

// What an index is of stands in its internal number: nothing for a layer, the number of its layer for a difference,
// and for a field also the number of its difference.
constexpr int groupBits = 8;

bool hasFields(const RowDifference& difference)
{
    return difference.kind == Kind::Moved || difference.kind == Kind::Changed;
}

bool isOfPlace(const CellDifference& cell)
{
    return cell.column.compare("lon"_L1, Qt::CaseInsensitive) == 0 ||
           cell.column.compare("lat"_L1, Qt::CaseInsensitive) == 0;
}

/// A place that one cannot use is told by its cells.
bool tellsPlace(const RowDifference& difference)
{
    return difference.place && std::ranges::none_of(difference.cells, isOfPlace);
}

QString placeText(const std::optional<GeoPoint>& place)
{
    // As it stands in a file or on a web map: latitude first, with points.
    return place ? u"%1, %2"_s.arg(QString::number(place->latitude, 'f', 5), QString::number(place->longitude, 'f', 5))
                 : QString();
}

/// Of two long texts that begin alike, so much of one that a narrow cell shows where they differ.
QString excerpt(const QString& text, const QString& other)
{
    constexpr qsizetype roomBefore = 12;
    const qsizetype alike = std::ranges::mismatch(text, other).in1 - text.begin();
    QString part = text.size() > 2 * roomBefore && alike > 2 * roomBefore
                       ? u'…' + text.sliced(std::min(alike, text.size()) - roomBefore)
                       : text;
    return part.replace(u'\n', u' ');
}

} // namespace

DifferenceIdentity identityOf(const RowDifference& difference)
{
    return {difference.layer, difference.rowBefore, difference.rowAfter};
}

DifferenceModel::DifferenceModel(QObject* parent)
    : QAbstractItemModel(parent)
    , m_comparison(std::make_shared<const ProjectComparison>())
{
    for (const Kind kind : differenceKinds) {
        m_icons[static_cast<size_t>(kind)] = kindIcon(kind);
        m_filter.kinds.insert(kind);
    }
}

void DifferenceModel::setComparison(std::shared_ptr<const ProjectComparison> comparison, Language language)
{
    beginResetModel();
    std::set<DifferenceIdentity> checked;
    for (size_t i = 0; i < m_isChecked.size(); ++i) {
        if (m_isChecked[i]) {
            checked.insert(identityOf(m_comparison->differences[i]));
        }
    }
    m_comparison = std::move(comparison);
    m_language = language;
    m_isChecked.assign(m_comparison->differences.size(), false);
    for (size_t i = 0; i < m_isChecked.size() && !checked.empty(); ++i) {
        m_isChecked[i] = checked.contains(identityOf(m_comparison->differences[i]));
    }
    choose();
    endResetModel();
    Q_EMIT checkedChanged();
}

void DifferenceModel::setFilter(const DifferenceFilter& filter)
{
    if (m_filter == filter) {
        return;
    }
    beginResetModel();
    m_filter = filter;
    choose();
    endResetModel();
    Q_EMIT checkedChanged();
}

void DifferenceModel::choose()
{
    m_groups.clear();
    for (size_t i = 0; i < m_comparison->differences.size(); ++i) {
        const RowDifference& difference = m_comparison->differences[i];
        if (!passes(difference)) {
            continue;
        }
        if (m_groups.empty() || m_groups.back().layer != difference.layer) {
            m_groups.push_back({difference.layer, {}, 0});
        }
        m_groups.back().rows.push_back(i);
        m_groups.back().checked += m_isChecked[i] ? 1 : 0;
    }
}

bool DifferenceModel::passes(const RowDifference& difference) const
{
    if (!m_filter.kinds.contains(difference.kind)) {
        return false;
    }
    const auto matches = [this](const QString& text) { return text.contains(m_filter.text, Qt::CaseInsensitive); };
    return m_filter.text.isEmpty() || matches(titleOf(difference)) || std::ranges::any_of(difference.key, matches) ||
           std::ranges::any_of(difference.cells, [&](const CellDifference& cell) {
               return matches(cell.column) || matches(cell.before) || matches(cell.after);
           });
}

const RowDifference& DifferenceModel::differenceOf(const Group& group, int row) const
{
    return m_comparison->differences[group.rows[static_cast<size_t>(row)]];
}

const RowDifference* DifferenceModel::differenceAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0) {
        return nullptr;
    }
    const QModelIndex own = index.parent().internalId() == 0 ? index : index.parent();
    return &differenceOf(m_groups[own.internalId() - 1], own.row());
}

QModelIndex DifferenceModel::indexOf(const DifferenceIdentity& identity) const
{
    const QModelIndex parent = indexOf(identity.layer);
    if (parent.isValid()) {
        const std::vector<size_t>& rows = m_groups[static_cast<size_t>(parent.row())].rows;
        const auto found = std::ranges::find(
            rows, identity, [this](size_t place) { return identityOf(m_comparison->differences[place]); });
        if (found != rows.end()) {
            return index(static_cast<int>(found - rows.begin()), 0, parent);
        }
    }
    return {};
}

QModelIndex DifferenceModel::indexOf(LayerIndex layer) const
{
    const auto found = std::ranges::find(m_groups, layer, &Group::layer);
    return found == m_groups.end() ? QModelIndex() : index(static_cast<int>(found - m_groups.begin()), 0);
}

std::vector<const RowDifference*> DifferenceModel::shown() const
{
    std::vector<const RowDifference*> all;
    for (const Group& group : m_groups) {
        for (const size_t place : group.rows) {
            all.push_back(&m_comparison->differences[place]);
        }
    }
    return all;
}

std::vector<RowDifference> DifferenceModel::checked() const
{
    std::vector<RowDifference> all;
    for (const Group& group : m_groups) {
        for (const size_t place : group.rows) {
            if (m_isChecked[place]) {
                all.push_back(m_comparison->differences[place]);
            }
        }
    }
    return all;
}

int DifferenceModel::checkedCount() const
{
    int count = 0;
    for (const Group& group : m_groups) {
        count += group.checked;
    }
    return count;
}

int DifferenceModel::shownCount() const
{
    size_t count = 0;
    for (const Group& group : m_groups) {
        count += group.rows.size();
    }
    return static_cast<int>(count);
}

QModelIndex DifferenceModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    if (!parent.isValid()) {
        return createIndex(row, column, quintptr(0));
    }
    if (parent.internalId() == 0) {
        return createIndex(row, column, static_cast<quintptr>(parent.row()) + 1);
    }
    return createIndex(row, column, ((static_cast<quintptr>(parent.row()) + 1) << groupBits) | parent.internalId());
}

QModelIndex DifferenceModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0) {
        return {};
    }
    const quintptr group = index.internalId() & ((quintptr(1) << groupBits) - 1);
    const quintptr difference = index.internalId() >> groupBits;
    return difference == 0 ? createIndex(static_cast<int>(group) - 1, 0, quintptr(0))
                           : createIndex(static_cast<int>(difference) - 1, 0, group);
}

int DifferenceModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_groups.size());
    }
    if (parent.column() != 0) {
        return 0;
    }
    if (parent.internalId() == 0) {
        return static_cast<int>(m_groups[static_cast<size_t>(parent.row())].rows.size());
    }
    if (parent.internalId() >> groupBits != 0) {
        return 0;
    }
    const RowDifference& difference = differenceOf(m_groups[parent.internalId() - 1], parent.row());
    return hasFields(difference) ? static_cast<int>(difference.cells.size()) + (difference.order ? 1 : 0) +
                                       (tellsPlace(difference) ? 1 : 0)
                                 : 0;
}

int DifferenceModel::columnCount(const QModelIndex&) const
{
    return columnTotal;
}

std::vector<DifferenceModel::Field> DifferenceModel::fieldsOf(const RowDifference& difference) const
{
    std::vector<Field> fields;
    if (difference.order) {
        fields.push_back({tr("number in the order"), QString::number(difference.order->before),
                          QString::number(difference.order->after)});
    }
    if (tellsPlace(difference)) {
        fields.push_back({tr("place"), placeText(difference.place->before), placeText(difference.place->after)});
    }
    for (const CellDifference& cell : difference.cells) {
        fields.push_back({cell.column.isEmpty() ? tr("(no column)") : cell.column, cell.before, cell.after});
    }
    return fields;
}

QString DifferenceModel::titleOf(const RowDifference& difference) const
{
    const QString& title = difference.title.in(m_language);
    return title.isEmpty() ? tr("row %1").arg(difference.number) : title;
}

QString DifferenceModel::whatOf(const RowDifference& difference) const
{
    const QString word = kindWord(difference.kind);
    if (difference.kind == Kind::Moved && tellsPlace(difference) && difference.place->before &&
        difference.place->after) {
        return u"%1 %2"_s.arg(word, distanceText(difference.place->metres, m_language));
    }
    if (difference.kind == Kind::Changed) {
        QStringList names;
        for (const Field& field : fieldsOf(difference)) {
            names.append(field.name);
        }
        return u"%1: %2"_s.arg(word, names.join(u", "_s));
    }
    return word;
}

QVariant DifferenceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (index.internalId() == 0) {
        return groupData(m_groups[static_cast<size_t>(index.row())], index.column(), role);
    }
    const QModelIndex above = index.parent();
    if (above.internalId() == 0) {
        return differenceData(m_groups[static_cast<size_t>(above.row())], index.row(), index.column(), role);
    }
    const RowDifference* difference = differenceAt(above);
    return fieldData(fieldsOf(*difference)[static_cast<size_t>(index.row())], index.column(), role);
}

QVariant DifferenceModel::groupData(const Group& group, int column, int role) const
{
    if (column == Title) {
        const auto total = static_cast<int>(group.rows.size());
        if (role == Qt::DisplayRole) {
            return u"%1 (%2)"_s.arg(layerTitle(group.layer), QLocale().toString(total));
        }
        if (role == Qt::CheckStateRole) {
            return group.checked == 0 ? Qt::Unchecked : group.checked == total ? Qt::Checked : Qt::PartiallyChecked;
        }
    }
    if (role == Qt::FontRole) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    return {};
}

QVariant DifferenceModel::differenceData(const Group& group, int row, int column, int role) const
{
    const RowDifference& difference = differenceOf(group, row);
    const bool isSingle = hasFields(difference) && rowCount(index(row, 0, indexOf(group.layer))) == 1;
    switch (column) {
    case Title:
        if (role == Qt::DisplayRole) {
            return titleOf(difference);
        }
        if (role == Qt::DecorationRole) {
            return m_icons[static_cast<size_t>(difference.kind)];
        }
        if (role == Qt::CheckStateRole) {
            return m_isChecked[group.rows[static_cast<size_t>(row)]] ? Qt::Checked : Qt::Unchecked;
        }
        if (role == Qt::ToolTipRole) {
            return plainToolTip(titleOf(difference) + u'\n' + difference.key.join(u", "_s));
        }
        if (role == Qt::AccessibleTextRole) {
            return u"%1, %2"_s.arg(titleOf(difference), whatOf(difference));
        }
        break;
    case What:
        if (role == Qt::DisplayRole) {
            return whatOf(difference);
        }
        if (role == Qt::ToolTipRole) {
            return plainToolTip(whatOf(difference));
        }
        break;
    default: // one field needs no line of its own to be read
        if (isSingle) {
            return fieldData(fieldsOf(difference).front(), column, role);
        }
    }
    return {};
}

QVariant DifferenceModel::fieldData(const Field& field, int column, int role) const
{
    if (column == Title) {
        return role == Qt::DisplayRole ? field.name : QVariant();
    }
    if (column == What) {
        return {};
    }
    const QString& text = column == Here ? field.here : field.there;
    switch (role) {
    case Qt::DisplayRole:
        return text.isEmpty() ? tr("(empty)") : excerpt(text, column == Here ? field.there : field.here);
    case Qt::ToolTipRole:
        return plainToolTip(text);
    case Qt::AccessibleTextRole:
        return text.isEmpty() ? tr("(empty)") : text;
    default:
        return {};
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Title:
        return tr("Row or column");
    case What:
        return tr("Difference");
    case Here:
        return tr("Here");
    case There:
        return tr("There");
    default:
        return {};
    }
}

Qt::ItemFlags DifferenceModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.isValid() && index.column() == Title && index.internalId() >> groupBits == 0) {
        flags |= Qt::ItemIsUserCheckable;
    }
    return flags;
}

bool DifferenceModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable)) {
        return false;
    }
    const bool isOn = value.value<Qt::CheckState>() == Qt::Checked;
    const bool isGroup = index.internalId() == 0;
    const QModelIndex groupIndex = isGroup ? index : index.parent();
    Group& group = m_groups[static_cast<size_t>(groupIndex.row())];
    const auto set = [&](size_t place) {
        group.checked += (isOn ? 1 : 0) - (m_isChecked[place] ? 1 : 0);
        m_isChecked[place] = isOn;
    };
    if (isGroup) {
        std::ranges::for_each(group.rows, set);
        Q_EMIT dataChanged(this->index(0, 0, groupIndex), this->index(rowCount(groupIndex) - 1, 0, groupIndex),
                           {Qt::CheckStateRole});
    } else {
        set(group.rows[static_cast<size_t>(index.row())]);
        Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    }
    Q_EMIT dataChanged(groupIndex, groupIndex, {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
    return true;
}

} // namespace ketenkaart
