#include "core/import/importer.h"

#include "core/import/area_proposal.h"
#include "core/import/import_state.h"
#include "core/import/term_finder.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;
using Verdict = ImportedRow::Verdict;

struct ImporterText
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

/// Whom a table puts into stages, where it says so.
void collectStages(StageCollector& stages, ImportState& state, size_t table, const ImportTable& rows,
                   const TableMapping& mapping)
{
    const qsizetype stageColumn = mapping.column(ColumnRole::Stage);
    const qsizetype chainColumn = mapping.column(ColumnRole::Chain);
    if (stageColumn < 0 && chainColumn < 0) {
        return;
    }
    QHash<qint64, QString> idOfRow;
    for (const ImportedRow& row : state.rows) {
        if (row.table == table && row.layer == LayerIndex::Actors && row.verdict != Verdict::NotTaken) {
            idOfRow.insert(row.row, row.id);
        }
    }
    const QString usualChain = state.mapping.chain.isEmpty() ? rows.title().section(u'.', 0, 0) : state.mapping.chain;
    for (const ImportTable::Row& row : rows.rows) {
        const QString id = idOfRow.value(row.number);
        const QString stage = row.cells.value(stageColumn);
        const QString chain = chainColumn < 0 ? QString() : row.cells.value(chainColumn);
        if (id.isEmpty() || (stage.isEmpty() && chain.isEmpty())) {
            continue;
        }
        for (const QString& name : chain.isEmpty() ? QStringList(usualChain) : cellParts(chain)) {
            const QString chainId = state.chainFor(name);
            if (stage.isEmpty()) {
                stages.addChain(chainId);
            } else {
                stages.add(chainId, stage, id);
            }
        }
    }
}

/// The rows of terms that mappings name and the dataset lacks. In a dataset that had no actors the themes are those of
/// the sheet and no others, for it is about another subject.
void addTerms(ImportState& state)
{
    const Vocabulary& words = state.dataset.vocabulary();
    std::vector<std::pair<QString, QString>> added;
    QSet<QString> used{words.id(words.generalTheme())};
    for (const TableMapping& table : state.mapping.tables) {
        for (auto it = table.themes.begin(); it != table.themes.end(); ++it) {
            used.insert(*it);
            const bool isNew = !it->isEmpty() && !words.theme(*it) &&
                               std::ranges::none_of(added, [&](const auto& term) { return term.first == *it; });
            if (isNew) {
                added.emplace_back(*it, it.key());
            }
        }
    }
    if (added.empty()) {
        return;
    }
    std::ranges::sort(added);
    for (const Vocabulary::ThemeTerm& term : words.terms().themes) {
        const bool isNeeded = !state.isEmpty || used.contains(term.id);
        if (state.themes.has(term.id) && !isNeeded) {
            state.themes.remove(term.id);
        } else if (!state.themes.has(term.id) && isNeeded) {
            state.themes.add(term.id, {{u"name_nl"_s, term.name.dutch},
                                       {u"name_en"_s, term.name.english},
                                       {u"colour"_s, term.slot ? QString::number(*term.slot + 1) : QString()},
                                       {u"general"_s, term.general ? u"yes"_s : QString()}});
        }
    }
    for (const auto& [id, name] : added) {
        state.themes.add(id, {{u"name_nl"_s, name}, {u"name_en"_s, name}});
        state.proposals.append(ImporterText::tr("The theme %1 is new").arg(name));
    }
}

/// What an earlier import of these tables brought and this one does not speak of.
std::vector<GoneRow> goneRows(const ImportState& state, const std::vector<ImportTable>& tables)
{
    QSet<QString> titles;
    for (const ImportTable& table : tables) {
        titles.insert(table.title());
    }
    std::vector<GoneRow> gone;
    const auto look = [&](const LayerRows& rows, LayerIndex layer) {
        for (const auto& [id, origin] : rows.texts(importedFromColumn)) {
            const auto nameOf = [&](const QString& end) {
                const QString name = state.actors.text(rows.text(id, end), u"name"_s);
                return name.isEmpty() ? rows.text(id, end) : name;
            };
            if (titles.contains(origin) && !state.touched.contains(id)) {
                const QString name = layer == LayerIndex::Actors
                                         ? rows.text(id, u"name"_s)
                                         : QStringLiteral("%1 \u2192 %2").arg(nameOf(u"from"_s), nameOf(u"to"_s));
                gone.push_back({layer, id, name});
            }
        }
    };
    look(state.actors, LayerIndex::Actors);
    look(state.links, LayerIndex::Links);
    return gone;
}

void removeGone(ImportState& state, const std::vector<GoneRow>& gone)
{
    for (const GoneRow& row : gone) {
        if (row.layer == LayerIndex::Links) {
            state.links.remove(row.id);
            continue;
        }
        state.actors.remove(row.id);
        for (const auto& [link, from] : state.links.texts(u"from"_s)) {
            if (from == row.id || state.links.text(link, u"to"_s) == row.id) {
                state.links.remove(link);
            }
        }
        for (const auto& [stage, actors] : state.stages.texts(u"actors"_s)) {
            QStringList ids = actors.split(u';', Qt::SkipEmptyParts);
            if (ids.removeAll(row.id) > 0) {
                state.stages.set(stage, u"actors"_s, ids.join(u';'));
            }
        }
    }
}

/// Rows that were passed over, and tables that are none.
void reportPassed(ImportResult& result, const std::vector<ImportTable>& tables, const ImportMapping& mapping)
{
    for (size_t i = 0; i < tables.size(); ++i) {
        const ImportTable& table = tables[i];
        for (const ImportTable::Passed& passed : table.passed) {
            result.rows.push_back(
                {i, passed.number, Verdict::NoData, LayerIndex::Actors, {}, {}, {{QString(), passed.why}}});
        }
        const bool isNothing = i < mapping.tables.size() && mapping.tables[i].content == TableContent::Nothing;
        for (const Diagnostic& finding : table.findings) {
            result.findings.push_back(finding);
            result.findings.back().layer = table.title();
        }
        if (isNothing && !table.rows.empty()) {
            result.findings.push_back({Diagnostic::Severity::Warning, Diagnostic::Code::MissingColumn, table.title(), 0,
                                       QString(),
                                       ImporterText::tr("No column has names, so nothing was taken of this table"),
                                       ImporterText::tr("Say which column has the names")});
        }
    }
    std::ranges::stable_sort(result.rows, {}, [](const ImportedRow& row) { return std::pair(row.table, row.row); });
}

} // namespace

int ImportResult::count(ImportedRow::Verdict verdict) const
{
    return static_cast<int>(std::ranges::count(rows, verdict, &ImportedRow::verdict));
}

int ImportResult::countOf(LayerIndex layer, ImportedRow::Verdict verdict) const
{
    return static_cast<int>(std::ranges::count_if(
        rows, [&](const ImportedRow& row) { return row.layer == layer && row.verdict == verdict; }));
}

ImportResult importTables(const Project& project, const Dataset& dataset, const std::vector<ImportTable>& tables,
                          const ImportMapping& mapping, const PlaceFinder& places, const std::stop_token& stop)
{
    ImportState state(project, dataset, mapping, places);
    StageCollector stages;
    addTerms(state);
    const auto each = [&](auto&& work) {
        for (size_t i = 0; i < std::min(tables.size(), mapping.tables.size()) && !stop.stop_requested(); ++i) {
            work(i, tables[i], mapping.tables[i]);
        }
    };
    // Links end at actors of any of the tables, so these come first.
    each([&](size_t i, const ImportTable& table, const TableMapping& how) {
        if (how.content == TableContent::Actors) {
            importActors(state, i, table, how);
            collectStages(stages, state, i, table, how);
        }
    });
    each([&](size_t i, const ImportTable& table, const TableMapping& how) {
        switch (how.content) {
        case TableContent::Actors:
            importPartners(state, i, table, how);
            break;
        case TableContent::Links:
            importLinks(state, i, table, how);
            break;
        case TableContent::Matrix:
            importMatrix(state, i, table, how);
            break;
        case TableContent::Nothing:
            break;
        }
    });
    const bool hasNewLinks = std::ranges::any_of(state.rows, [](const ImportedRow& row) {
        return row.layer == LayerIndex::Links && row.verdict == Verdict::Added;
    });
    if (!mapping.chain.isEmpty() && hasNewLinks) {
        stages.addChain(state.chainFor(mapping.chain));
    }
    stages.write(state);
    if (!tables.empty()) {
        proposeArea(state, QFileInfo(tables.front().file).completeBaseName());
    }
    ImportResult result;
    result.gone = goneRows(state, tables);
    if (mapping.removesGone) {
        removeGone(state, result.gone);
    }
    result.rows = std::move(state.rows);
    result.proposals = std::move(state.proposals);
    result.edits = state.editor.edits();
    result.project = state.editor.take();
    reportPassed(result, tables, mapping);
    return result;
}

} // namespace ketenkaart
