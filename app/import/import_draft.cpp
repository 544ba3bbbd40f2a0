#include "app/import/import_draft.h"

#include "app/session/shipped_places.h"
#include "core/project/dataset_reader.h"

#include <QJsonDocument>
#include <QSettings>

#include <algorithm>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

QString keyOf(const QStringList& headings)
{
    return u"import/"_s + fingerprint(headings);
}

/// What was kept of earlier imports about tables with these headings.
std::vector<TableMapping> rememberedMappings(const std::vector<ImportTable>& tables)
{
    std::vector<TableMapping> mappings;
    const QSettings settings;
    for (const ImportTable& table : tables) {
        const QByteArray json = settings.value(keyOf(table.headings)).toByteArray();
        if (!json.isEmpty()) {
            mappings.push_back(tableMappingOf(QJsonDocument::fromJson(json).object()));
        }
    }
    return mappings;
}

} // namespace

ImportDraft::ImportDraft(Target current, Target empty, std::shared_ptr<const BaseMap> baseMap, QObject* parent)
    : QObject(parent)
    , m_current(std::move(current))
    , m_empty(std::move(empty))
    , m_baseMap(std::move(baseMap))
{}

void ImportDraft::setFiles(const QStringList& files)
{
    m_files = files;
    m_typed.clear();
    m_running.cancel();
    m_reading.start([this, files, dataset = target().dataset, isIntoNew = m_isIntoNew,
                     baseMap = m_baseMap](const std::stop_token& stop) -> LatestTask::Show {
        const auto read = std::make_shared<Read>(readImportSources(files, stop));
        read->isIntoNew = isIntoNew;
        if (read->sources) {
            read->tables = read->sources->imported();
            const std::unique_ptr<PlaceFinder> places = placesOf(baseMap); // which reads much, the first time
            read->mapping = guessMappings(read->tables, dataset, *places, rememberedMappings(read->tables));
        }
        return [this, read] { onRead(*read); };
    });
}

void ImportDraft::onRead(Read& read)
{
    m_error = read.sources ? std::nullopt : std::optional(read.sources.error());
    m_outcome.reset();
    m_sources = std::move(read.sources).value_or(ImportSources());
    m_tables = std::move(read.tables);
    m_mapping = std::move(read.mapping);
    if (read.isIntoNew == m_isIntoNew) {
        showTables();
    } else {
        guess();
    }
}

void ImportDraft::makeTables()
{
    m_tables = m_sources.imported(m_mapping.tables);
    typeInto(m_tables);
}

void ImportDraft::typeInto(std::vector<ImportTable>& tables) const
{
    for (const auto& [place, text] : m_typed) {
        const auto [table, number, column] = place;
        if (table >= tables.size()) {
            continue;
        }
        std::vector<ImportTable::Row>& rows = tables[table].rows;
        const auto row = std::ranges::find(rows, number, &ImportTable::Row::number);
        if (row != rows.end() && column < row->cells.size()) {
            row->cells[column] = text;
        }
    }
}

void ImportDraft::guess()
{
    m_mapping = guessMappings(m_tables, target().dataset, *placesOf(m_baseMap), rememberedMappings(m_tables));
    showTables();
}

void ImportDraft::useMapping(const ImportMapping& mapping)
{
    m_tables = m_sources.recognised(mapping.tables);
    typeInto(m_tables);
    m_mapping = mappingAgain(mapping, m_tables, target().dataset, *placesOf(m_baseMap));
    showTables();
}

void ImportDraft::showTables()
{
    Q_EMIT tablesChanged();
    run();
}

void ImportDraft::setIntoNew(bool isNew)
{
    if (m_isIntoNew != isNew) {
        m_isIntoNew = isNew;
        guess();
    }
}

void ImportDraft::setMapping(const ImportMapping& mapping, std::optional<size_t> completed)
{
    m_mapping = mapping;
    if (completed) {
        TableMapping& table = m_mapping.tables[*completed];
        table.positions.reset();
        table = completedMapping(table, m_tables[*completed], target().dataset);
    }
    showTables();
}

void ImportDraft::setOptions(const ImportMapping& mapping)
{
    m_mapping = mapping;
    run();
}

void ImportDraft::setHeadingRow(size_t table, qint64 row)
{
    m_mapping.tables[table].headingRow = row;
    makeTables();
    m_mapping.tables[table] = guessMapping(m_tables[table], target().dataset, *placesOf(m_baseMap));
    showTables();
}

void ImportDraft::setContent(size_t table, TableContent content)
{
    m_mapping.tables[table] = guessMapping(m_tables[table], target().dataset, *placesOf(m_baseMap), content);
    showTables();
}

void ImportDraft::setCell(size_t table, qint64 row, qsizetype column, const QString& text)
{
    m_typed[{table, row, column}] = text;
    makeTables();
    // A word that is new may have a meaning.
    m_mapping.tables[table] = completedMapping(m_mapping.tables[table], m_tables[table], target().dataset);
    showTables();
}

void ImportDraft::run()
{
    if (m_tables.empty()) {
        showOutcome(nullptr, m_error);
        return;
    }
    m_running.start([this, tables = m_tables, mapping = m_mapping, target = target(),
                     baseMap = m_baseMap](const std::stop_token& stop) -> LatestTask::Show {
        auto outcome = std::make_shared<Outcome>();
        const std::unique_ptr<PlaceFinder> places = placesOf(baseMap);
        outcome->result = importTables(target.project, target.dataset, tables, mapping, *places, stop);
        outcome->tables = tables;
        outcome->before = target.dataset;
        if (!stop.stop_requested()) {
            outcome->dataset = datasetOf(outcome->result.project).dataset;
        }
        const Result<void> any = checkAnything(outcome->result, tables);
        return
            [this, outcome, error = any ? std::nullopt : std::optional(any.error())] { showOutcome(outcome, error); };
    });
}

void ImportDraft::showOutcome(std::shared_ptr<const Outcome> outcome, std::optional<Error> error)
{
    m_outcome = std::move(outcome);
    m_error = std::move(error);
    Q_EMIT outcomeChanged();
}

void ImportDraft::rememberMapping() const
{
    QSettings settings;
    for (size_t i = 0; i < m_mapping.tables.size(); ++i) {
        TableMapping mapping = m_mapping.tables[i];
        mapping.positions.reset(); // follows from the values
        settings.setValue(keyOf(m_tables[i].headings), QJsonDocument(jsonOf(mapping)).toJson(QJsonDocument::Compact));
    }
}

} // namespace ketenkaart
