#pragma once

#include "core/model/coverage.h"
#include "core/model/dataset.h"

#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace ketenkaart {

/// The links from one part of the country to another.
struct Flow
{
    QStringList directed; ///< ids of the links that run this way
    QStringList mutual;   ///< ids of the links between the two that are not directed
    int impliedDirected = 0;
    int impliedMutual = 0;
    int plannedDirected = 0; ///< neither stated nor implied
    int plannedMutual = 0;

    [[nodiscard]] int count() const { return static_cast<int>(directed.size() + mutual.size()); }
    [[nodiscard]] int implied() const { return impliedDirected + impliedMutual; }
    [[nodiscard]] int planned() const { return plannedDirected + plannedMutual; }
    [[nodiscard]] int stated() const { return count() - implied() - planned(); }
    bool operator==(const Flow&) const = default;
};

/// Which links a matrix counts.
struct FlowFilter
{
    std::optional<QString> chainId; ///< an empty id for the links that are in no chain
    std::optional<LinkKind> kind;
    bool statedOnly = false;
    std::vector<Theme> themes = {}; ///< both ends have one of these; all when empty

    bool operator==(const FlowFilter&) const = default;
};

/// The links among the home regions and the outside: everywhere else, and programmes without a place.
///
/// A link that is not directed runs both ways: it is a mutual link of the cell from A to B and of the cell from B to A,
/// the same id in both. So a cell says all that runs between two parts in that direction, but the cells may not be
/// added up: total(), and sum() over part of the matrix, count every link once. A link to an actor that does not exist
/// is left out, as in ValueChainGraph.
class FlowMatrix
{
public:
    explicit FlowMatrix(const Dataset& dataset, const FlowFilter& filter = {});

    /// The home regions, then Elsewhere and WithoutPlace.
    [[nodiscard]] const std::vector<CoverageRegion>& regions() const { return m_regions; }
    /// By indices of regions().
    [[nodiscard]] const Flow& flow(size_t from, size_t to) const { return m_flows[from * m_regions.size() + to]; }
    /// All links, each once.
    [[nodiscard]] const Flow& total() const { return m_total; }
    /// The links between two parts, whichever way they run, each once. Of a part with itself, those within it.
    [[nodiscard]] Flow between(size_t one, size_t other) const;

    /// Each once: between actors in one province; between two of the provinces; between a province and elsewhere; with
    /// both ends elsewhere; with an end that has no place. Together they are total().
    struct Sum
    {
        int within = 0;
        int amongProvinces = 0;
        int withElsewhere = 0;
        int elsewhere = 0;
        int withoutPlace = 0;

        bool operator==(const Sum&) const = default;
    };
    [[nodiscard]] Sum sum() const;
    /// Whose words name kinds and regions.
    [[nodiscard]] const Dataset& dataset() const { return m_dataset; }

private:
    Dataset m_dataset;
    std::vector<CoverageRegion> m_regions;
    std::vector<Flow> m_flows; // row by row
    Flow m_total;
};

/// The matrix of each kind of link, in the order of the vocabulary; each link in one of them.
[[nodiscard]] std::vector<std::pair<LinkKind, FlowMatrix>> flowsByKind(const Dataset& dataset,
                                                                       const std::optional<QString>& chainId = {});
/// The same of the links that pass a filter, whose own kind plays no part.
[[nodiscard]] std::vector<std::pair<LinkKind, FlowMatrix>> flowsByKind(const Dataset& dataset, FlowFilter filter);
/// The matrix of each chain, by id, in the order of the data, and last under an empty id that of the links in no chain.
/// A link in several chains is in the matrix of each.
[[nodiscard]] std::vector<std::pair<QString, FlowMatrix>> flowsByChain(const Dataset& dataset);

} // namespace ketenkaart
