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
ImportMapping rememberedMapping(const std::vector<ImportTable>& tables)
{
    ImportMapping mapping;
    const QSettings settings;
    for (const ImportTable& table : tables) {
        const QByteArray json = settings.value(keyOf(table.headings)).toByteArray();
        if (!json.isEmpty()) {
            mapping.tables.push_back(tableMappingOf(QJsonDocument::fromJson(json).object()));
        }
    }
    return mapping;
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
    m_reading.start([this, files](const std::stop_token& stop) -> LatestTask::Show {
        const auto sources = std::make_shared<Result<ImportSources>>(readImportSources(files, stop));
        return [this, sources] { onRead(sources); };
    });
}

void ImportDraft::onRead(const std::shared_ptr<Result<ImportSources>>& sources)
{
    m_error.reset();
    m_outcome.reset();
    m_mapping = {};
    if (*sources) {
        m_sources = std::move(**sources);
    } else {
        m_sources = {};
        m_error = sources->error();
    }
    makeTables();
    guess(nullptr);
}

void ImportDraft::makeTables()
{
    m_tables = m_sources.imported(m_mapping);
    for (const auto& [place, text] : m_typed) {
        const auto [table, number, column] = place;
        if (table >= m_tables.size()) {
            continue;
        }
        std::vector<ImportTable::Row>& rows = m_tables[table].rows;
        const auto row = std::ranges::find(rows, number, &ImportTable::Row::number);
        if (row != rows.end() && column < row->cells.size()) {
            row->cells[column] = text;
        }
    }
}

void ImportDraft::guess(const ImportMapping* saved)
{
    const ImportMapping remembered = saved ? *saved : rememberedMapping(m_tables);
    const std::unique_ptr<PlaceFinder> places = placesOf(m_baseMap);
    const ImportMapping fresh = guessMappings(m_tables, target().dataset, *places);
    m_mapping = guessMappings(m_tables, target().dataset, *places, &remembered);
    if (!saved) { // what is remembered is about single tables
        m_mapping.chain = fresh.chain;
        m_mapping.addsPartners = fresh.addsPartners;
    }
    Q_EMIT tablesChanged();
    run();
}

void ImportDraft::useMapping(const ImportMapping& mapping)
{
    m_mapping = {};
    makeTables();
    guess(&mapping);
}

void ImportDraft::setIntoNew(bool isNew)
{
    if (m_isIntoNew != isNew) {
        m_isIntoNew = isNew;
        guess(nullptr);
    }
}

void ImportDraft::setMapping(const ImportMapping& mapping, std::optional<size_t> completed)
{
    m_mapping = mapping;
    if (completed) {
        m_mapping.tables[*completed] =
            completedMapping(m_mapping.tables[*completed], m_tables[*completed], target().dataset);
    }
    Q_EMIT tablesChanged();
    run();
}

void ImportDraft::setOptions(const ImportMapping& mapping)
{
    m_mapping = mapping;
    run();
}

void ImportDraft::setHeadingRow(size_t table, qint64 row)
{
    m_mapping.tables[table].headingRow = row;
    const ImportMapping before = m_mapping;
    makeTables();
    const std::unique_ptr<PlaceFinder> places = placesOf(m_baseMap);
    m_mapping = before;
    m_mapping.tables[table] = guessMapping(m_tables[table], target().dataset, *places);
    m_mapping.tables[table].headingRow = row;
    Q_EMIT tablesChanged();
    run();
}

void ImportDraft::setContent(size_t table, TableContent content)
{
    const std::unique_ptr<PlaceFinder> places = placesOf(m_baseMap);
    m_mapping.tables[table] = guessMapping(m_tables[table], target().dataset, *places, content);
    Q_EMIT tablesChanged();
    run();
}

void ImportDraft::setCell(size_t table, qint64 row, qsizetype column, const QString& text)
{
    m_typed[{table, row, column}] = text;
    makeTables();
    // A word that is new may have a meaning.
    m_mapping.tables[table] = completedMapping(m_mapping.tables[table], m_tables[table], target().dataset);
    Q_EMIT tablesChanged();
    run();
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
        mapping.decimalSign = '.'; // follows from the values, and so do grid and order
        settings.setValue(keyOf(m_tables[i].headings), QJsonDocument(jsonOf(mapping)).toJson(QJsonDocument::Compact));
    }
}

} // namespace ketenkaart
