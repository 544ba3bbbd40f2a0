#include "core/project/row_place.h"

#include "core/model/clean_text.h"
#include "core/project/dataset_reader.h"
#include "core/project/number_cell.h"
#include "core/project/row_pairs.h"

#include <algorithm>

namespace ketenkaart {

namespace {

/// All that the places of a project hang on besides their rows.
StudyArea areaOf(const Project& project)
{
    Project area;
    area.setSharedSheet(LayerIndex::Area, project.sharedSheet(LayerIndex::Area));
    return datasetOf(area).dataset.area();
}

} // namespace

bool hasPlaces(LayerIndex layer)
{
    const std::span<const ColumnSpec> columns = datasetLayers()[static_cast<size_t>(layer)].columns;
    return std::ranges::contains(columns, ColumnSpec::Need::Place, &ColumnSpec::need);
}

PlaceReader::PlaceReader(const Project& project, LayerIndex layer)
    : m_project(project)
    , m_sheet(&sheetOrEmpty(project, layer))
{
    if (hasPlaces(layer)) {
        m_longitude = m_sheet->columnIndex(u"lon");
        m_latitude = m_sheet->columnIndex(u"lat");
    }
}

QString PlaceReader::longitude(const SheetRow& row) const
{
    return plainNumber(*m_sheet, cleanText(Sheet::cell(row, m_longitude)));
}

QString PlaceReader::latitude(const SheetRow& row) const
{
    return plainNumber(*m_sheet, cleanText(Sheet::cell(row, m_latitude)));
}

bool PlaceReader::isInGeometry(const SheetRow& row) const
{
    return longitude(row).isEmpty() && latitude(row).isEmpty();
}

std::optional<GeoPoint> PlaceReader::place(const SheetRow& row)
{
    if (isInGeometry(row) && row.geometry != SheetRow::Geometry::Point) {
        return std::nullopt;
    }
    if (!m_check) {
        m_check.emplace(areaOf(m_project));
    }
    return isInGeometry(row) ? m_check->checkNumbers(row.point, QStringLiteral("geometry")).point
                             : m_check->checkText(longitude(row), latitude(row)).point;
}

} // namespace ketenkaart
