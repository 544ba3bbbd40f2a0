#include "core/export/flat_project.h"

#include "core/io/xml_source.h"
#include "core/project/cell_sort.h"
#include "core/project/number_cell.h"
#include "core/project/project_pictures.h"
#include "core/project/row_place.h"
#include "core/project/row_titles.h"

#include <QCoreApplication>

#include <algorithm>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A class, because lupdate files texts under the class that tr() belongs to.
struct FormatText
{
    Q_DECLARE_TR_FUNCTIONS(ProjectFormat)
};

/// What is counted of all layers before it becomes sentences.
struct Counts
{
    int renamed = 0; ///< columns
    int surplus = 0; ///< values behind the last column
    int unfit = 0;   ///< values with characters that XML cannot hold
    int shapes = 0;  ///< lines and areas
    bool ofText = false;
};

/// Columns of a layer with names of their own, and the place where there is a point and no column for it.
std::vector<FlatLayer::Column> columnsOf(const Sheet& sheet, bool needsPlace, Counts& counts)
{
    std::vector<FlatLayer::Column> columns;
    QStringList taken;
    const auto add = [&](const QString& given, const QString& key) {
        const QString base = given.trimmed().isEmpty() ? u"field_%1"_s.arg(columns.size() + 1) : given;
        QString name = base;
        for (int n = 2; taken.contains(name, Qt::CaseInsensitive); ++n) {
            name = u"%1_%2"_s.arg(base, QString::number(n));
        }
        counts.renamed += name == given ? 0 : 1;
        taken.append(name);
        columns.push_back({name, key, false});
    };
    for (const SheetColumn& column : sheet.columns) {
        add(column.name, column.key());
    }
    for (const QString& place : {u"lon"_s, u"lat"_s}) {
        if (needsPlace && sheet.columnIndex(place) < 0) {
            add(place, place);
        }
    }
    return columns;
}

/// Whether all that stands there are numbers, and would be read as the same ones.
bool isOfPlainNumbers(const FlatLayer& layer, size_t column)
{
    const QString& key = layer.columns[column].key;
    const CellSort sort = cellSort(layer.layer, key);
    if (sort != CellSort::Number && sort != CellSort::Own) {
        return false;
    }
    bool hasAny = false;
    for (const FlatLayer::Row& row : layer.rows) {
        const QString& cell = row.cells[static_cast<qsizetype>(column)];
        const std::optional<double> number = cellNumber(cell);
        if (!cell.isEmpty() && !(number && (sort == CellSort::Number || numberCell(*number) == cell))) {
            return false;
        }
        hasAny = hasAny || !cell.isEmpty();
    }
    return hasAny;
}

FlatLayer flat(const Project& project, LayerIndex index, RowTitles& titles, Counts& counts)
{
    const Sheet& sheet = *project.sheet(index);
    FlatLayer layer{index, sheet.layer, {}, {}};
    const auto hasPoint = [](const SheetRow& row) { return row.geometry == SheetRow::Geometry::Point; };
    const bool needsPlace = hasPlaces(index) && std::ranges::any_of(sheet.rows, hasPoint);
    layer.columns = columnsOf(sheet, needsPlace, counts);
    std::vector<bool> areNumbers;
    for (const FlatLayer::Column& column : layer.columns) {
        areNumbers.push_back(isOfNumbers(index, column.key));
    }
    const qsizetype longitude = layer.columnOf(u"lon");
    const qsizetype latitude = layer.columnOf(u"lat");
    PlaceReader places(project, index);
    for (const SheetRow& source : sheet.rows) {
        FlatLayer::Row row;
        for (qsizetype i = 0; i < std::ssize(layer.columns); ++i) {
            const QString cell = i < std::ssize(sheet.columns) ? Sheet::cell(source, i) : QString();
            row.cells.append(areNumbers[static_cast<size_t>(i)] ? plainNumber(sheet, cell) : cell);
            counts.unfit += xmlText(cell) == cell ? 0 : 1;
        }
        for (qsizetype i = std::ssize(sheet.columns); i < source.cells.size(); ++i) {
            counts.surplus += source.cells[i].isEmpty() ? 0 : 1;
        }
        if (needsPlace && hasPoint(source) && row.cells[longitude].isEmpty() && row.cells[latitude].isEmpty()) {
            row.cells[longitude] = numberCell(source.point.x());
            row.cells[latitude] = numberCell(source.point.y());
        }
        counts.shapes += hasPlaces(index) && source.geometry == SheetRow::Geometry::NotAPoint ? 1 : 0;
        counts.ofText = counts.ofText || source.raw.text;
        row.place = hasPlaces(index) ? places.place(source) : std::nullopt;
        row.title = titles.title(index, source);
        layer.rows.push_back(std::move(row));
    }
    for (size_t i = 0; i < layer.columns.size(); ++i) {
        layer.columns[i].isNumber = isOfPlainNumbers(layer, i);
    }
    return layer;
}

QStringList lossesOf(const Project& project, const Counts& counts)
{
    QStringList losses;
    int pictures = 0;
    for (const QString& name : pictureNames(project)) {
        pictures += project.picturePath(name).isEmpty() ? 0 : 1;
    }
    if (pictures > 0) {
        losses.append(FormatText::tr("%n picture(s) and files of the house-style are not in it", nullptr, pictures));
    }
    if (counts.ofText) {
        losses.append(FormatText::tr("How the text files were written (separators, encodings) is not kept"));
    }
    if (counts.surplus > 0) {
        losses.append(FormatText::tr("%n value(s) behind the last column are left out", nullptr, counts.surplus));
    }
    if (counts.renamed > 0) {
        losses.append(
            FormatText::tr("%n column(s) without a name of their own have another one", nullptr, counts.renamed));
    }
    if (counts.unfit > 0) {
        losses.append(
            FormatText::tr("%n value(s) lose characters that such a file cannot hold", nullptr, counts.unfit));
    }
    if (counts.shapes > 0) {
        losses.append(FormatText::tr("%n geometry(s) that are no points are left out", nullptr, counts.shapes));
    }
    return losses;
}

} // namespace

qsizetype FlatLayer::columnOf(QStringView key) const
{
    const auto found = std::ranges::find_if(columns, [&](const Column& column) { return column.key == key; });
    return found == columns.end() ? -1 : found - columns.begin();
}

FlatProject flatProject(const Project& project)
{
    FlatProject result;
    Counts counts;
    RowTitles titles(project);
    for (size_t i = 0; i < datasetLayerCount; ++i) {
        if (const Sheet* sheet = project.sheet(layerAt(i)); sheet && !sheet->rows.empty()) {
            result.layers.push_back(flat(project, layerAt(i), titles, counts));
        }
    }
    result.losses = lossesOf(project, counts);
    return result;
}

} // namespace ketenkaart
