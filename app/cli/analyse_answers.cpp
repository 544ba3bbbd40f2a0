#include "app/cli/analyse_answers.h"

#include "app/cli/analyse_json.h"
#include "core/export/white_spot_export.h"
#include "core/page/white_spot_table.h"
#include "core/report/analysis_text.h"
#include "core/report/flow_table.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A class, because lupdate files texts under the class that tr() belongs to.
struct AnalyseAnswers
{
    Q_DECLARE_TR_FUNCTIONS(AnalyseAnswers)
};

/// Columns beneath each other, those after the first to the right.
QStringList tableLines(const QList<QStringList>& rows)
{
    QList<qsizetype> widths;
    for (const QStringList& row : rows) {
        widths.resize(std::max(widths.size(), row.size()), 0);
        for (qsizetype i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths[i], row[i].size());
        }
    }
    QStringList lines;
    for (const QStringList& row : rows) {
        QString line = u"  "_s;
        for (qsizetype i = 0; i < row.size(); ++i) {
            line += i == 0 ? row[i].leftJustified(widths[i]) : u"  "_s + row[i].rightJustified(widths[i]);
        }
        lines.append(line);
    }
    return lines;
}

QStringList whiteSpotLines(const WhiteSpotTable& table, Language language)
{
    QStringList header{QString()};
    for (const CoverageRegion& column : table.columns) {
        header.append(regionName(column));
    }
    QList<QStringList> rows{header};
    for (const WhiteSpotRow& row : table.rows) {
        QStringList cells{titleOf(row, language)};
        for (const WhiteSpotCell& cell : row.cells) {
            cells.append(cell.actorIds.isEmpty() ? u"-"_s : QString::number(cell.actorIds.size()));
        }
        rows.append(cells);
    }
    return tableLines(rows);
}

QStringList matrixLines(const FlowMatrix& matrix)
{
    QStringList header{AnalyseAnswers::tr("from \\ to", "the corner of a table")};
    for (const CoverageRegion& region : matrix.regions()) {
        header.append(regionName(region));
    }
    QList<QStringList> rows{header};
    for (size_t from = 0; from < matrix.regions().size(); ++from) {
        QStringList cells{regionName(matrix.regions()[from])};
        for (size_t to = 0; to < matrix.regions().size(); ++to) {
            const Flow& flow = matrix.flow(from, to);
            cells.append(u"%1 + %2"_s.arg(flow.directed.size()).arg(flow.mutual.size()));
        }
        rows.append(cells);
    }
    return tableLines(rows);
}

QStringList comparisonLines(const CaseComparison& comparison, const Dataset& before, const Dataset& after,
                            Language language)
{
    QStringList lines;
    const auto add = [&lines](const QString& title, const QStringList& entries) {
        if (!entries.join(QString()).isEmpty()) {
            lines << QString() << title;
            for (const QString& entry : entries) {
                lines << u"  "_s + entry;
            }
        }
    };
    QStringList entries;
    for (const StageLoss& loss : comparison.stageLosses) {
        entries << stageLossText(before, loss, language);
    }
    for (const StageGain& gain : comparison.stageGains) {
        entries << stageGainText(after, gain, language);
    }
    add(AnalyseAnswers::tr("Stages"), entries);
    entries.clear();
    for (const Chain& chain : before.chains()) {
        QStringList ids;
        int implied = 0;
        for (const CutOffActor& cut : comparison.cutOff) {
            if (cut.chainId == chain.id) {
                ids.append(cut.actorId);
                implied += cut.implied == cut.links ? 1 : 0;
            }
        }
        if (!ids.isEmpty()) {
            const QString line =
                u"%1: %2"_s.arg(chain.name.in(language), enumeration(actorNames(before, ids), ids.size()));
            entries << (implied == 0 ? line
                                     : line + u" (%1)"_s.arg(AnalyseAnswers::tr("%n of them hung on implied links only",
                                                                                "actors", implied)));
        }
    }
    add(AnalyseAnswers::tr("Cut off from the rest of their chain"), entries);
    entries.clear();
    for (const LongerRoute& route : comparison.longerRoutes) {
        entries << longerRouteText(before, route, language);
    }
    for (const ShorterRoute& route : comparison.shorterRoutes) {
        entries << shorterRouteText(after, route, language);
    }
    add(AnalyseAnswers::tr("Routes"), entries);
    add(AnalyseAnswers::tr("Less dependent on one actor"),
        QStringList{cutPointsRemovedText(after, comparison, language)});
    QList<QStringList> rows{{QString(), AnalyseAnswers::tr("actors"), AnalyseAnswers::tr("links")}};
    for (const RegionCounts& counts : comparison.regions) {
        rows.append({regionName(counts.region), changeText(counts.actorsBefore, counts.actorsAfter),
                     changeText(counts.linksBefore, counts.linksAfter)});
    }
    lines << QString() << AnalyseAnswers::tr("Before and after") << tableLines(rows);
    return lines;
}

} // namespace

Answer focusAnswer(const AnalyseOptions& options, const Dataset& dataset)
{
    const Neighbourhood near =
        neighbourhoodOf(ValueChainGraph(dataset, options.chain), options.focus, options.direction, options.steps);
    Answer answer{toJson(near), {neighbourhoodText(dataset, near, options.chain, options.language)}, {}};
    answer.json.insert(u"text"_s, answer.lines.front());
    int steps = 0;
    for (const NearbyActor& nearby : near.actors) {
        if (nearby.steps == 0) {
            continue;
        }
        if (nearby.steps != steps) {
            steps = nearby.steps;
            answer.lines.append(AnalyseAnswers::tr("%n step(s)", nullptr, steps));
        }
        const Actor* actor = dataset.actor(nearby.actorId);
        QStringList notes;
        if (!actor->province.isEmpty()) {
            notes.append(actor->province);
        }
        if (options.direction == WalkDirection::Both) {
            notes.append(nearby.isUpstream && nearby.isDownstream ? AnalyseAnswers::tr("up- and downstream")
                         : nearby.isUpstream                      ? AnalyseAnswers::tr("upstream")
                                                                  : AnalyseAnswers::tr("downstream"));
        }
        if (nearby.isOnlyImplied) {
            notes.append(AnalyseAnswers::tr("implied", "not stated"));
        }
        answer.lines.append(notes.isEmpty() ? u"  "_s + actor->name
                                            : u"  %1 (%2)"_s.arg(actor->name, notes.join(u", ")));
    }
    return answer;
}

Answer gapsAnswer(const AnalyseOptions& options, const Dataset& dataset)
{
    Answer answer;
    QJsonArray chains;
    QStringList chainIds;
    QStringList texts;
    for (const Chain& chain : dataset.chains()) {
        if (options.chain && chain.id != *options.chain) {
            continue;
        }
        chainIds.append(chain.id);
        const WhiteSpotTable table = stageTable(dataset, chain.id);
        const std::vector<StageGap> gaps = stageGaps(dataset, chain.id);
        const QString text = gapsText(dataset, chain.id, gaps, options.language);
        texts.append(text);
        answer.lines << text << QString() << whiteSpotLines(table, options.language) << QString();
        QJsonArray gapsJson;
        for (const StageGap& gap : gaps) {
            const QString gapLine = gapText(dataset, gap, options.language);
            QJsonObject object = toJson(gap);
            object.insert(u"rank"_s, gapsJson.size() + 1);
            object.insert(u"text"_s, gapLine);
            gapsJson.append(object);
            answer.lines << u"  %1. %2"_s.arg(QString::number(gapsJson.size()), gapLine);
        }
        answer.lines << QString();
        chains.append(QJsonObject{{u"id"_s, chain.id},
                                  {u"name"_s, chain.name.in(options.language)},
                                  {u"stages"_s, toJson(table, options.language)},
                                  {u"gaps"_s, gapsJson},
                                  {u"text"_s, text}});
    }
    answer.json.insert(u"chains"_s, chains);
    if (!options.chain) {
        const WhiteSpotTable themes = themeTable(dataset);
        const QString text = themesText(dataset, themes);
        texts.append(text);
        answer.lines << text << QString() << whiteSpotLines(themes, options.language) << QString();
        answer.json.insert(u"themes"_s, QJsonObject{{u"rows"_s, toJson(themes, options.language)}, {u"text"_s, text}});
    }
    answer.table = whiteSpotsForSpreadsheet(dataset, chainIds, !options.chain, options.language);
    texts.append(whiteSpotScopeText(dataset));
    answer.lines.append(texts.last());
    answer.json.insert(u"text"_s, texts.join(u' '));
    return answer;
}

Answer matrixAnswer(const AnalyseOptions& options, const Dataset& dataset)
{
    const FlowMatrix matrix(dataset, {options.chain, std::nullopt});
    const auto ofKinds = flowsByKind(dataset, options.chain);
    Answer answer{toJson(matrix), {flowsText(matrix), QString()}, flowsTable(ofKinds)};
    answer.json.insert(u"text"_s, answer.lines.front());
    answer.lines << matrixLines(matrix) << QString()
                 << AnalyseAnswers::tr("a + b: links in that direction + mutual ones, which count in both directions");
    const auto sumCells = [](const FlowMatrix& part) {
        const FlowMatrix::Sum sum = part.sum();
        return QStringList{QString::number(sum.within),
                           QString::number(sum.amongProvinces),
                           QString::number(sum.withElsewhere + sum.elsewhere),
                           QString::number(sum.withoutPlace),
                           QString::number(part.total().implied()),
                           QString::number(part.total().planned())};
    };
    const QStringList heads{AnalyseAnswers::tr("within a province"), AnalyseAnswers::tr("between provinces"),
                            AnalyseAnswers::tr("with elsewhere"),    AnalyseAnswers::tr("without a place"),
                            AnalyseAnswers::tr("implied", "links"),  AnalyseAnswers::tr("planned", "links")};
    QJsonObject kinds;
    QList<QStringList> kindRows{QStringList{QString()} + heads};
    for (const auto& [kind, part] : ofKinds) {
        kinds.insert(dataset.vocabulary().id(kind), toJson(part));
        kindRows.append(QStringList{dataset.vocabulary().name(kind)} + sumCells(part));
    }
    answer.json.insert(u"byKind"_s, kinds);
    answer.lines << QString() << tableLines(kindRows);
    if (!options.chain) {
        QJsonArray chains; // not by id: an id is whatever the data say, and links without a chain have none
        QList<QStringList> chainRows{QStringList{QString()} + heads};
        for (const auto& [id, part] : flowsByChain(dataset)) {
            QJsonObject object = toJson(part);
            object.insert(u"chain"_s, id);
            chains.append(object);
            const Chain* chain = dataset.chain(id);
            chainRows.append(QStringList{chain ? chain->name.in(options.language) : AnalyseAnswers::tr("in no chain")} +
                             sumCells(part));
        }
        answer.json.insert(u"byChain"_s, chains);
        answer.lines << QString() << tableLines(chainRows) << QString()
                     << AnalyseAnswers::tr("A link can be in several chains, and counts in each.");
    }
    return answer;
}

Answer whatIfAnswer(const AnalyseOptions& options, const Dataset& dataset)
{
    std::vector<Case> cases;
    if (!options.without.isEmpty()) {
        Case& scenario = cases.emplace_back();
        for (const QString& id : options.without) {
            (dataset.actor(id) ? scenario.withoutActors : scenario.withoutLinks).append(id);
        }
    }
    for (const QString& id : options.cases) {
        cases.push_back(*dataset.scenario(id));
    }
    const Dataset before = withLinks(dataset, options.links);
    Answer answer;
    QJsonArray casesJson;
    QStringList texts;
    for (const Case& scenario : cases) {
        const Dataset after = withLinks(applyCase(dataset, scenario), options.links);
        const CaseComparison comparison = compareDatasets(before, after, options.chain);
        QString text = caseText(before, after, scenario, comparison, options.language);
        if (comparison.impliedLost > 0) {
            text += u' ' + caseStatedOnlyText(dataset, scenario, options.links, options.chain);
        }
        QJsonObject object = toJson(comparison, before, after, options.language);
        object.insert(u"id"_s, scenario.id);
        object.insert(u"name"_s, scenario.name.in(options.language));
        object.insert(u"withoutActors"_s, QJsonArray::fromStringList(scenario.withoutActors));
        object.insert(u"withoutLinks"_s, QJsonArray::fromStringList(scenario.withoutLinks));
        object.insert(u"text"_s, text);
        casesJson.append(object);
        if (!texts.isEmpty()) {
            answer.lines << QString();
        }
        texts.append(text);
        answer.lines << text << comparisonLines(comparison, before, after, options.language);
    }
    answer.json.insert(u"cases"_s, casesJson);
    answer.json.insert(u"text"_s, texts.join(u' '));
    return answer;
}

} // namespace ketenkaart
