#include "core/project/project.h"

#include "core/model/clean_text.h"
#include "core/project/column_names.h"
#include "core/project/dataset_folder.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <utility>

namespace ketenkaart {

namespace {

bool saysTheSame(const Sheet& one, const Sheet& other)
{
    const auto names = [](const Sheet& sheet) {
        QStringList list;
        for (const SheetColumn& column : sheet.columns) {
            list.append(column.name);
        }
        return list;
    };
    const auto columns = static_cast<qsizetype>(std::max(one.columns.size(), other.columns.size()));
    const auto isSameRow = [&](const SheetRow& left, const SheetRow& right) {
        for (qsizetype i = 0; i < std::max({columns, left.cells.size(), right.cells.size()}); ++i) {
            if (Sheet::cell(left, i) != Sheet::cell(right, i)) {
                return false;
            }
        }
        return left.geometry == right.geometry && left.point == right.point;
    };
    return names(one) == names(other) && std::ranges::equal(one.rows, other.rows, isSameRow);
}

} // namespace

Project::Project(QString location, Storage storage)
    : m_location(std::move(location))
    , m_storage(storage)
{}

QString Project::name() const
{
    if (!m_name.isEmpty() || m_location.isEmpty()) {
        return m_name;
    }
    const QFileInfo info(m_location);
    return cleanText(m_storage == Storage::Folder ? info.fileName() : info.completeBaseName());
}

void Project::setSheet(LayerIndex layer, Sheet sheet)
{
    noteMeanings(sheet, layer);
    setSharedSheet(layer, std::make_shared<const Sheet>(std::move(sheet)));
}

void Project::setSharedSheet(LayerIndex layer, std::shared_ptr<const Sheet> sheet)
{
    m_sheets[static_cast<size_t>(layer)] = std::move(sheet);
}

void Project::setFailure(LayerIndex layer, Error failure)
{
    m_failures[static_cast<size_t>(layer)] = std::move(failure);
}

Project Project::movedTo(const QString& location) const
{
    Project moved = *this;
    moved.m_location = location;
    return moved;
}

QString Project::picturePath(const QString& name) const
{
    const QString path = placeOfPicture(name, m_pictures ? m_pictures->path() : QString(), m_location).path;
    return QFileInfo(path).isFile() ? path : QString();
}

bool Project::hasAnySheet() const
{
    return std::ranges::any_of(m_sheets, [](const auto& sheet) { return sheet != nullptr; });
}

DatasetStamp Project::stamp() const
{
    DatasetStamp stamp;
    for (const auto& sheet : m_sheets) {
        if (sheet && !sheet->stamp.isEmpty()) {
            stamp.insert(sheet->layer, sheet->stamp);
        }
    }
    return stamp;
}

bool sayTheSame(const Project& one, const Project& other)
{
    for (size_t i = 0; i < datasetLayerCount; ++i) {
        const std::shared_ptr<const Sheet>& left = one.sharedSheet(layerAt(i));
        const std::shared_ptr<const Sheet>& right = other.sharedSheet(layerAt(i));
        const bool isLeftEmpty = !left || left->rows.empty();
        const bool isRightEmpty = !right || right->rows.empty();
        if (left != right && !(isLeftEmpty && isRightEmpty) &&
            (isLeftEmpty || isRightEmpty || !saysTheSame(*left, *right))) {
            return false;
        }
    }
    return true;
}

} // namespace ketenkaart
