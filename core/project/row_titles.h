#pragma once

#include "core/model/language.h"
#include "core/project/project.h"

#include <QHash>

#include <array>
#include <memory>
#include <optional>

namespace ketenkaart {

/// What the rows of a project are called, for a reader. The project must live as long. Not thread-safe.
class RowTitles
{
public:
    explicit RowTitles(const Project& project);
    ~RowTitles();
    RowTitles(const RowTitles&) = delete;
    RowTitles& operator=(const RowTitles&) = delete;

    /// Its name, title or label; of a link its ends by their names, of a stage its name and its chain, of what a case
    /// plans also the case. Its key where it has none of these, and nothing where it has no key.
    [[nodiscard]] LocalizedText title(LayerIndex layer, const SheetRow& row);

private:
    using Names = QHash<QString, LocalizedText>;
    struct Columns; ///< where a layer has what titles are made of
    [[nodiscard]] const Columns& columnsOf(LayerIndex layer);
    void addNames(Names& names, LayerIndex layer);
    [[nodiscard]] LocalizedText end(const QString& id);
    [[nodiscard]] LocalizedText named(std::optional<Names>& names, LayerIndex layer, const QStringList& key);

    const Project& m_project;
    // Made when they are asked for first.
    std::array<std::unique_ptr<const Columns>, datasetLayerCount> m_columns;
    std::optional<Names> m_ends;
    std::optional<Names> m_chains;
    std::optional<Names> m_stages;
    std::optional<Names> m_cases;
};

} // namespace ketenkaart
