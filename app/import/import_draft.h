#pragma once

#include "app/session/latest_task.h"
#include "core/geo/base_map.h"
#include "core/import/import_run.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>

namespace ketenkaart {

/// An import that is being prepared: files, what they are taken for, and what would come of it, which follows each
/// change in a worker thread. Lives in the GUI thread.
class ImportDraft : public QObject
{
    Q_OBJECT

public:
    /// What sheets go into.
    struct Target
    {
        Project project;
        Dataset dataset;
    };
    /// What would come of it.
    struct Outcome
    {
        ImportResult result;
        std::vector<ImportTable> tables;
        Dataset before;
        Dataset dataset; ///< afterwards
    };

    ImportDraft(Target current, Target empty, std::shared_ptr<const BaseMap> baseMap, QObject* parent = nullptr);

    /// Reads the files and guesses what they are.
    void setFiles(const QStringList& files);
    [[nodiscard]] const QStringList& files() const { return m_files; }
    /// Into an empty dataset instead of the one that is open.
    void setIntoNew(bool isNew);
    [[nodiscard]] bool isIntoNew() const { return m_isIntoNew; }
    [[nodiscard]] const Target& target() const { return m_isIntoNew ? m_empty : m_current; }
    [[nodiscard]] const std::shared_ptr<const BaseMap>& baseMap() const { return m_baseMap; }

    [[nodiscard]] const std::vector<ImportTable>& tables() const { return m_tables; }
    [[nodiscard]] const ImportMapping& mapping() const { return m_mapping; }
    /// As the user changed it. What follows from columns (how places are written, what words mean) is guessed anew for
    /// the table that is named.
    void setMapping(const ImportMapping& mapping, std::optional<size_t> completed = {});
    /// The same with nothing changed about tables.
    void setOptions(const ImportMapping& mapping);
    /// Another line with the headings, or what the table is: all else about it is guessed anew.
    void setHeadingRow(size_t table, qint64 row);
    void setContent(size_t table, TableContent content);
    /// What stands in a cell, for this import: the file stays as it is. Column from 0.
    void setCell(size_t table, qint64 row, qsizetype column, const QString& text);
    /// A mapping from a file, in place of what was guessed.
    void useMapping(const ImportMapping& mapping);

    /// Why the files cannot be read, or why nothing would come of them.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    /// Null until there is one.
    [[nodiscard]] const std::shared_ptr<const Outcome>& outcome() const { return m_outcome; }
    /// False while files are read or the outcome does not follow the last change yet.
    [[nodiscard]] bool isSettled() const { return !m_reading.isRunning() && !m_running.isRunning(); }
    /// Keeps what the sheets were taken for, for others with the same headings.
    void rememberMapping() const;

Q_SIGNALS:
    /// Other tables, or another mapping.
    void tablesChanged();
    void outcomeChanged();

private:
    /// What a worker made of the files.
    struct Read
    {
        Result<ImportSources> sources;
        std::vector<ImportTable> tables;
        ImportMapping mapping;
        bool isIntoNew = false;
    };
    void onRead(Read& read);
    /// Makes the tables of what was read, with what the user typed.
    void makeTables();
    void typeInto(std::vector<ImportTable>& tables) const;
    void guess();
    void showTables();
    void run();
    void showOutcome(std::shared_ptr<const Outcome> outcome, std::optional<Error> error);

    Target m_current;
    Target m_empty;
    std::shared_ptr<const BaseMap> m_baseMap;
    bool m_isIntoNew = false;
    QStringList m_files;
    ImportSources m_sources;
    std::vector<ImportTable> m_tables;
    ImportMapping m_mapping;
    std::map<std::tuple<size_t, qint64, qsizetype>, QString> m_typed; ///< by table, row and column
    std::optional<Error> m_error;
    std::shared_ptr<const Outcome> m_outcome;
    // The last, so that they end while all else is still there.
    LatestTask m_reading;
    LatestTask m_running;
};

} // namespace ketenkaart
