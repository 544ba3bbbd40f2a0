#pragma once

#include "core/model/language.h"
#include "core/project/project_compare.h"

#include <QAbstractItemModel>
#include <QIcon>

#include <array>
#include <compare>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace ketenkaart {

/// What tells a difference apart from others as long as both projects are open, whatever is taken over meanwhile.
struct DifferenceIdentity
{
    LayerIndex layer{};
    std::optional<qint64> before;
    std::optional<qint64> after;

    auto operator<=>(const DifferenceIdentity&) const = default;
};
[[nodiscard]] DifferenceIdentity identityOf(const RowDifference& difference);

/// Which differences a list shows.
struct DifferenceFilter
{
    std::set<RowDifference::Kind> kinds; ///< these and no others
    QString text;                        ///< somewhere in title, key or cells, whatever its case; empty for all

    bool operator==(const DifferenceFilter&) const = default;
};

/// The differences of a comparison as a tree: layers, in these the differences, and in those that are moved or changed
/// their fields. Differences and layers can be checked; what is checked stays so while another comparison of the same
/// projects is set, and while the filter hides it. Lives in the GUI thread.
class DifferenceModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Title, What, Here, There, columnTotal };

    explicit DifferenceModel(QObject* parent = nullptr);

    void setComparison(std::shared_ptr<const ProjectComparison> comparison, Language language);
    void setFilter(const DifferenceFilter& filter);

    /// The difference of a row, or of one of its fields; null for a layer. Valid until the next comparison.
    [[nodiscard]] const RowDifference* differenceAt(const QModelIndex& index) const;
    /// Invalid where it is not shown.
    [[nodiscard]] QModelIndex indexOf(const DifferenceIdentity& identity) const;
    /// That of a layer; invalid where none of it is shown.
    [[nodiscard]] QModelIndex indexOf(LayerIndex layer) const;
    /// Those that pass the filter, in their order.
    [[nodiscard]] std::vector<const RowDifference*> shown() const;
    /// Those of them that are checked: nothing that one does not see.
    [[nodiscard]] std::vector<RowDifference> checked() const;
    [[nodiscard]] int checkedCount() const;
    [[nodiscard]] int shownCount() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void checkedChanged();

private:
    struct Group
    {
        LayerIndex layer{};
        std::vector<size_t> rows; ///< places in the differences
        int checked = 0;
    };
    struct Field
    {
        QString name;
        QString here;
        QString there;
    };

    void choose();
    [[nodiscard]] bool passes(const RowDifference& difference) const;
    [[nodiscard]] const RowDifference& differenceOf(const Group& group, int row) const;
    [[nodiscard]] std::vector<Field> fieldsOf(const RowDifference& difference) const;
    [[nodiscard]] QString titleOf(const RowDifference& difference) const;
    [[nodiscard]] QString whatOf(const RowDifference& difference) const;
    [[nodiscard]] QVariant groupData(const Group& group, int column, int role) const;
    [[nodiscard]] QVariant differenceData(const Group& group, int row, int column, int role) const;
    [[nodiscard]] QVariant fieldData(const Field& field, int column, int role) const;

    std::shared_ptr<const ProjectComparison> m_comparison; ///< never null
    Language m_language = Language::Dutch;
    DifferenceFilter m_filter;
    std::vector<Group> m_groups;   ///< without those that are empty
    std::vector<bool> m_isChecked; ///< of each difference
    std::array<QIcon, 4> m_icons;  ///< by kind
};

} // namespace ketenkaart
