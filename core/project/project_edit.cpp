#include "core/project/project_edit.h"

#include "core/project/column_names.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace ketenkaart {

namespace {

ProjectEdit inverse(const AddRow& edit)
{
    return RemoveRow{edit.layer, edit.place, edit.row};
}

ProjectEdit inverse(const RemoveRow& edit)
{
    return AddRow{edit.layer, edit.place, edit.row};
}

ProjectEdit inverse(const ReplaceRow& edit)
{
    return ReplaceRow{edit.layer, edit.after, edit.before};
}

ProjectEdit inverse(const MoveRow& edit)
{
    return MoveRow{edit.layer, edit.to, edit.from};
}

ProjectEdit inverse(const AddColumn& edit)
{
    return RemoveColumn{edit.layer, edit.name};
}

ProjectEdit inverse(const RemoveColumn& edit)
{
    return AddColumn{edit.layer, edit.name};
}

} // namespace

Sheet emptySheet(LayerIndex layer)
{
    const LayerSpec& spec = datasetLayers()[static_cast<size_t>(layer)];
    Sheet sheet;
    sheet.layer = spec.name;
    for (const ColumnSpec& column : spec.columns) {
        sheet.columns.push_back({column.name, {}});
    }
    return sheet;
}

ProjectEdit inverseOf(const ProjectEdit& edit)
{
    return std::visit([](const auto& step) { return inverse(step); }, edit);
}

ProjectEdits inverseOf(const ProjectEdits& edits)
{
    ProjectEdits inverses;
    inverses.reserve(edits.size());
    for (const ProjectEdit& edit : edits | std::views::reverse) {
        inverses.push_back(inverseOf(edit));
    }
    return inverses;
}

ProjectEditor::ProjectEditor(Project project)
    : m_project(std::move(project))
{}

const Sheet* ProjectEditor::sheet(LayerIndex layer) const
{
    const std::shared_ptr<Sheet>& changed = m_changed[static_cast<size_t>(layer)];
    return changed ? changed.get() : m_project.sheet(layer);
}

Sheet& ProjectEditor::changeable(LayerIndex layer)
{
    std::shared_ptr<Sheet>& changed = m_changed[static_cast<size_t>(layer)];
    if (!changed) {
        const Sheet* before = m_project.sheet(layer);
        changed = std::make_shared<Sheet>(before ? *before : emptySheet(layer));
    }
    return *changed;
}

bool ProjectEditor::apply(const ProjectEdit& edit)
{
    const bool done = std::visit([this](const auto& step) { return make(step); }, edit);
    if (done) {
        m_edits.push_back(edit);
    }
    return done;
}

bool ProjectEditor::make(const AddRow& edit)
{
    const Sheet* before = sheet(edit.layer);
    const qsizetype rows = before ? static_cast<qsizetype>(before->rows.size()) : 0;
    if (edit.place < 0 || edit.place > rows || (before && before->rowIndex(edit.row.key) >= 0)) {
        return false;
    }
    std::vector<SheetRow>& all = changeable(edit.layer).rows;
    all.insert(all.begin() + edit.place, edit.row);
    return true;
}

bool ProjectEditor::make(const RemoveRow& edit)
{
    const Sheet* before = sheet(edit.layer);
    const qsizetype place = before ? before->rowIndex(edit.row.key) : -1;
    if (place < 0) {
        return false;
    }
    std::vector<SheetRow>& all = changeable(edit.layer).rows;
    all.erase(all.begin() + place);
    return true;
}

bool ProjectEditor::make(const ReplaceRow& edit)
{
    const Sheet* before = sheet(edit.layer);
    const qsizetype place = before ? before->rowIndex(edit.before.key) : -1;
    if (place < 0) {
        return false;
    }
    changeable(edit.layer).rows[static_cast<size_t>(place)] = edit.after;
    return true;
}

bool ProjectEditor::make(const MoveRow& edit)
{
    const Sheet* before = sheet(edit.layer);
    const qsizetype rows = before ? static_cast<qsizetype>(before->rows.size()) : 0;
    if (std::min(edit.from, edit.to) < 0 || std::max(edit.from, edit.to) >= rows) {
        return false;
    }
    const auto first = changeable(edit.layer).rows.begin() + edit.from;
    const auto last = changeable(edit.layer).rows.begin() + edit.to;
    if (edit.from < edit.to) {
        std::rotate(first, first + 1, last + 1);
    } else {
        std::rotate(last, first, first + 1);
    }
    return true;
}

bool ProjectEditor::make(const AddColumn& edit)
{
    if (const Sheet* before = sheet(edit.layer); before && before->columnIndex(edit.name) >= 0) {
        return false;
    }
    Sheet& after = changeable(edit.layer);
    after.columns.push_back({edit.name, {}});
    noteMeanings(after, edit.layer);
    return true;
}

bool ProjectEditor::make(const RemoveColumn& edit)
{
    const Sheet* before = sheet(edit.layer);
    if (!before || before->columns.empty() || before->columns.back().name != edit.name) {
        return false;
    }
    changeable(edit.layer).columns.pop_back();
    return true;
}

Project ProjectEditor::take()
{
    for (size_t i = 0; i < datasetLayerCount; ++i) {
        if (m_changed[i]) {
            m_project.setSharedSheet(layerAt(i), std::exchange(m_changed[i], nullptr));
        }
    }
    return m_project;
}

Project applied(const Project& project, const ProjectEdits& edits)
{
    ProjectEditor editor(project);
    for (const ProjectEdit& edit : edits) {
        editor.apply(edit);
    }
    return editor.take();
}

} // namespace ketenkaart
