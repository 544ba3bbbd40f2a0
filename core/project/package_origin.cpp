#include "core/project/package_origin.h"

#include "core/io/geopackage_origin.h"
#include "core/io/sqlite_file.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QTemporaryDir>

#include <algorithm>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

using CellTexts = QHash<std::pair<qint64, QString>, QString>; // by number of the row and name of the column

CellTexts textsOf(const GeoPackageOrigins& origins, const QString& layer)
{
    CellTexts texts;
    for (const CellOrigin& cell : origins.cells) {
        if (cell.layer == layer) {
            texts.insert({cell.fid, cell.column}, cell.text);
        }
    }
    return texts;
}

/// The cell of a column that stands in the geometry; empty where the row has no point.
QString placeText(const SheetRow& row, double number, const QString& text, char decimalSign)
{
    return row.geometry == SheetRow::Geometry::Point ? numberText(number, text, decimalSign) : QString();
}

Sheet textSheet(const Sheet& table, const LayerOrigin& origin, const CellTexts& texts)
{
    Sheet sheet = table;
    sheet.isMadeOfText = true;
    sheet.hasGeometry = false;
    sheet.file = origin.file;
    sheet.form = origin.form;
    sheet.columns.clear();
    std::vector<qsizetype> sources; // of the columns in the table; -1 for those that it does without
    for (const LayerOrigin::Column& column : origin.columns) {
        sheet.columns.push_back({column.spelled, {}});
        sources.push_back(table.columnIndex(column.name));
    }
    for (qsizetype i = 0; i < std::ssize(table.columns); ++i) {
        if (!std::ranges::contains(sources, i)) { // somebody added it
            sheet.columns.push_back({table.columns[static_cast<size_t>(i)].name, {}});
            sources.push_back(i);
        }
    }
    if (std::ssize(sheet.columns) >= origin.columnsInHead) {
        sheet.head = origin.head;
        sheet.tail = origin.tail;
        sheet.columnsInHead = origin.columnsInHead;
    }
    const qsizetype longitude = sheet.columnIndex(u"lon");
    const qsizetype latitude = sheet.columnIndex(u"lat");
    const bool hasPlaces = table.hasGeometry && longitude >= 0 && latitude >= 0;
    for (size_t r = 0; r < table.rows.size(); ++r) {
        const SheetRow& row = table.rows[r];
        QStringList cells;
        for (const qsizetype source : sources) {
            cells.append(source < 0 ? QString() : Sheet::cell(row, source));
        }
        if (hasPlaces && cells[longitude].isEmpty() && cells[latitude].isEmpty()) {
            const auto textOf = [&](qsizetype column) {
                return texts.value({row.key, origin.columns[static_cast<size_t>(column)].name});
            };
            cells[longitude] = placeText(row, row.point.x(), textOf(longitude), sheet.form.decimalSign);
            cells[latitude] = placeText(row, row.point.y(), textOf(latitude), sheet.form.decimalSign);
            if (row.geometry == SheetRow::Geometry::Point) {
                sheet.rows[r].geometry = SheetRow::Geometry::None;
                sheet.rows[r].point = {};
            }
        }
        sheet.rows[r].cells = std::move(cells);
    }
    return sheet;
}

/// A name that is one, and leads nowhere else.
bool isPlainName(const QString& name)
{
    return !name.isEmpty() && !name.startsWith(u'.') && !name.contains(u'/') && !name.contains(u'\\') &&
           !name.contains(u':');
}

} // namespace

std::shared_ptr<const QTemporaryDir> takenOut(const std::vector<KeptFile>& files)
{
    auto folder = std::make_shared<QTemporaryDir>();
    for (const KeptFile& file : files) {
        QFile target(folder->filePath(file.name));
        if (isPlainName(file.name) && target.open(QFile::WriteOnly)) {
            target.write(file.content);
        }
    }
    return folder;
}

Project withOrigin(Project project)
{
    auto file = SqliteFile::open(project.location(), SqliteFile::Access::Read);
    if (!file || !file->table(QString::fromLatin1(layerOriginTable))) {
        return project; // what is wrong with it was said when its layers were read
    }
    const auto origins = readOrigins(*file);
    for (size_t i = 0; origins && i < datasetLayerCount; ++i) {
        const Sheet* sheet = project.sheet(layerAt(i));
        const auto origin = std::ranges::find(origins->layers, QString(datasetLayers()[i].name), &LayerOrigin::layer);
        if (sheet && origin != origins->layers.end()) {
            project.setSheet(layerAt(i), textSheet(*sheet, *origin, textsOf(*origins, origin->layer)));
        }
    }
    if (const auto files = readKeptFiles(*file); files && !files->empty()) {
        project.setPictures(takenOut(*files));
    }
    return project;
}

} // namespace ketenkaart
