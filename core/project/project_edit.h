#pragma once

#include "core/project/project.h"

#include <span>
#include <variant>
#include <vector>

namespace ketenkaart {

// The steps of which every change of a project is made. Each holds what it takes to go back. A row is an actor, a
// scene, a link, a stage of a chain ...

/// Places are counted from 0. A layer that is not there is made with the columns that we read.
struct AddRow
{
    LayerIndex layer{};
    qsizetype place = 0;
    SheetRow row;
    bool operator==(const AddRow&) const = default;
};

struct RemoveRow
{
    LayerIndex layer{};
    qsizetype place = 0;
    SheetRow row;
    bool operator==(const RemoveRow&) const = default;
};

/// Both have the same key.
struct ReplaceRow
{
    LayerIndex layer{};
    SheetRow before;
    SheetRow after;
    bool operator==(const ReplaceRow&) const = default;
};

struct MoveRow
{
    LayerIndex layer{};
    qsizetype from = 0;
    qsizetype to = 0; ///< its place afterwards
    bool operator==(const MoveRow&) const = default;
};

/// Behind the others.
struct AddColumn
{
    LayerIndex layer{};
    QString name;
    bool operator==(const AddColumn&) const = default;
};

/// Takes the last column back, which must be empty.
struct RemoveColumn
{
    LayerIndex layer{};
    QString name;
    bool operator==(const RemoveColumn&) const = default;
};

using ProjectEdit = std::variant<AddRow, RemoveRow, ReplaceRow, MoveRow, AddColumn, RemoveColumn>;
using ProjectEdits = std::vector<ProjectEdit>;

/// A layer that is not there yet, as the first step in it makes it: without rows, with the columns that we read.
[[nodiscard]] Sheet emptySheet(LayerIndex layer);

/// What undoes it.
[[nodiscard]] ProjectEdit inverseOf(const ProjectEdit& edit);
/// What undoes all of them, in the order in which it must be done.
[[nodiscard]] ProjectEdits inverseOf(const ProjectEdits& edits);

/// Changes a project step by step. Each sheet that changes is copied once, however many steps there are. Steps that do
/// not fit the project (a row that is not there) are passed over.
class ProjectEditor
{
public:
    explicit ProjectEditor(Project project);

    /// As it is by now; null where the layer is not there.
    [[nodiscard]] const Sheet* sheet(LayerIndex layer) const;
    /// False when the step does not fit.
    bool apply(const ProjectEdit& edit);
    /// The steps that were applied, in their order.
    [[nodiscard]] const ProjectEdits& edits() const { return m_edits; }
    /// The changed project.
    [[nodiscard]] Project take();

private:
    Sheet& changeable(LayerIndex layer);
    bool make(const AddRow& edit);
    bool make(const RemoveRow& edit);
    bool make(const ReplaceRow& edit);
    bool make(const MoveRow& edit);
    bool make(const AddColumn& edit);
    bool make(const RemoveColumn& edit);

    Project m_project;
    std::array<std::shared_ptr<Sheet>, datasetLayerCount> m_changed;
    ProjectEdits m_edits;
};

/// The project after these steps.
[[nodiscard]] Project applied(const Project& project, const ProjectEdits& edits);

} // namespace ketenkaart
