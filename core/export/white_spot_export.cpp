#include "core/export/white_spot_export.h"

#include "core/page/white_spot_table.h"
#include "core/report/analysis_text.h"

#include <QCoreApplication>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A class, because lupdate files texts under the class that tr() belongs to.
struct WhiteSpotExport
{
    Q_DECLARE_TR_FUNCTIONS(WhiteSpotExport)
};

QString chainIdOf(const SceneRequest& request)
{
    return request.dataset.chain(request.filter.chainIds.value(0)) ? request.filter.chainIds.front() : QString();
}

void addRows(PlainTable& into, const WhiteSpotTable& table, const QString& chainId, const Dataset& dataset,
             Language language)
{
    for (const WhiteSpotRow& row : table.rows) {
        QStringList values{chainId, QString::number(row.position), row.id, row.name.in(language)};
        for (const WhiteSpotCell& cell : row.cells) {
            values << QString::number(cell.actorIds.size())
                   << actorNamesWithEvidence(dataset, cell.actorIds).join(u"; ");
        }
        into.rows.push_back(values);
    }
}

} // namespace

PlainTable whiteSpotsForSpreadsheet(const Dataset& dataset, const QStringList& chainIds, bool themes, Language language)
{
    PlainTable table{u"gaps"_s,
                     {WhiteSpotExport::tr("chain"), WhiteSpotExport::tr("position"), WhiteSpotExport::tr("id"),
                      WhiteSpotExport::tr("stage or theme")},
                     {}};
    for (const CoverageRegion& region : coverageRegions(dataset.area())) {
        table.columns << regionName(region) << WhiteSpotExport::tr("who: %1", "a province").arg(regionName(region));
    }
    for (const QString& id : chainIds) {
        addRows(table, stageTable(dataset, id), id, dataset, language);
    }
    if (themes) {
        addRows(table, themeTable(dataset), QString(), dataset, language);
    }
    return table;
}

PlainTable whiteSpotsForSpreadsheet(const SceneRequest& request)
{
    const QString chainId = chainIdOf(request);
    return whiteSpotsForSpreadsheet(request.dataset, chainId.isEmpty() ? QStringList() : QStringList{chainId},
                                    chainId.isEmpty(), request.language);
}

QString describeWhiteSpots(const SceneRequest& request, const QString& title)
{
    QStringList sentences;
    if (!title.isEmpty()) {
        sentences += title + u'.';
    }
    sentences += whiteSpotsText(request);
    if (const QString chainId = chainIdOf(request); !chainId.isEmpty()) {
        const std::vector<StageGap> gaps = stageGaps(request.dataset, chainId);
        for (size_t i = 1; i < gaps.size(); ++i) { // the conclusion has the first
            sentences += gapText(request.dataset, gaps[i], request.language);
        }
    }
    const WhiteSpotTable table = whiteSpotsOf(request);
    for (const WhiteSpotRow& row : table.rows) {
        QStringList parts;
        for (size_t i = 0; i < table.columns.size(); ++i) {
            parts += u"%1: %2"_s.arg(regionHeading(table.columns[i]), QString::number(row.cells[i].actorIds.size()));
        }
        sentences += u"%1: %2."_s.arg(titleOf(row, request.language), parts.join(u", "));
    }
    return sentences.join(u' ');
}

} // namespace ketenkaart
