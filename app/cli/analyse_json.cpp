#include "app/cli/analyse_json.h"

#include "core/report/analysis_text.h"

#include <QJsonArray>

#include <utility>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

QJsonArray array(const QStringList& ids)
{
    return QJsonArray::fromStringList(ids);
}

QJsonArray toJson(const std::vector<CutPoint>& points)
{
    QJsonArray result;
    for (const CutPoint& point : points) {
        result.append(QJsonObject{{u"chain"_s, point.chainId}, {u"actor"_s, point.actorId}});
    }
    return result;
}

} // namespace

QString idOf(const CoverageRegion& region)
{
    switch (region.kind) {
    case CoverageRegion::Kind::Province:
        return region.province;
    case CoverageRegion::Kind::Elsewhere:
        return u"elsewhere"_s;
    case CoverageRegion::Kind::WithoutPlace:
        return u"withoutPlace"_s;
    }
    std::unreachable();
}

QJsonObject toJson(const Neighbourhood& near)
{
    QJsonArray neighbours;
    for (const NearbyActor& actor : near.actors) {
        if (actor.steps > 0) {
            neighbours.append(QJsonObject{{u"actor"_s, actor.actorId},
                                          {u"steps"_s, actor.steps},
                                          {u"isUpstream"_s, actor.isUpstream},
                                          {u"isDownstream"_s, actor.isDownstream},
                                          {u"isOnlyImplied"_s, actor.isOnlyImplied}});
        }
    }
    return {{u"actor"_s, near.actorId},
            {u"direction"_s, idOf(near.direction)},
            {u"steps"_s, near.steps ? QJsonValue(*near.steps) : QJsonValue()},
            {u"actors"_s, array(near.others())},
            {u"direct"_s, array(near.direct())},
            {u"onlyImplied"_s, array(near.onlyImplied())},
            {u"links"_s, array(near.linkIds)},
            {u"neighbours"_s, neighbours}};
}

QJsonObject toJson(const FlowMatrix& matrix)
{
    QJsonArray flows;
    for (size_t from = 0; from < matrix.regions().size(); ++from) {
        for (size_t to = 0; to < matrix.regions().size(); ++to) {
            const Flow& flow = matrix.flow(from, to);
            if (flow.count() > 0) {
                flows.append(QJsonObject{{u"from"_s, idOf(matrix.regions()[from])},
                                         {u"to"_s, idOf(matrix.regions()[to])},
                                         {u"count"_s, flow.count()},
                                         {u"stated"_s, flow.stated()},
                                         {u"implied"_s, flow.implied()},
                                         {u"planned"_s, flow.planned()},
                                         {u"directed"_s, array(flow.directed)},
                                         {u"mutual"_s, array(flow.mutual)}});
            }
        }
    }
    const FlowMatrix::Sum sum = matrix.sum();
    return {{u"flows"_s, flows},
            {u"sum"_s, QJsonObject{{u"links"_s, matrix.total().count()},
                                   {u"stated"_s, matrix.total().stated()},
                                   {u"implied"_s, matrix.total().implied()},
                                   {u"planned"_s, matrix.total().planned()},
                                   {u"withinOneProvince"_s, sum.within},
                                   {u"betweenProvinces"_s, sum.amongProvinces},
                                   {u"withElsewhere"_s, sum.withElsewhere},
                                   {u"elsewhere"_s, sum.elsewhere},
                                   {u"withoutPlace"_s, sum.withoutPlace}}}};
}

QJsonArray toJson(const WhiteSpotTable& table, Language language)
{
    QJsonArray rows;
    for (const WhiteSpotRow& row : table.rows) {
        QJsonObject cells;
        for (size_t i = 0; i < table.columns.size(); ++i) {
            cells.insert(idOf(table.columns[i]), QJsonObject{{u"class"_s, idOf(row.cells[i].supply())},
                                                             {u"actors"_s, array(row.cells[i].actorIds)}});
        }
        rows.append(QJsonObject{
            {u"id"_s, row.id}, {u"position"_s, row.position}, {u"name"_s, row.name.in(language)}, {u"cells"_s, cells}});
    }
    return rows;
}

QJsonObject toJson(const StageGap& gap)
{
    return {{u"kind"_s, idOf(gap.kind)},        {u"stage"_s, gap.stageId},
            {u"position"_s, gap.position},      {u"provinces"_s, array(gap.provinces)},
            {u"actors"_s, array(gap.actorIds)}, {u"links"_s, array(gap.linkIds)},
            {u"implied"_s, gap.impliedLinks},   {u"planned"_s, gap.plannedLinks}};
}

QJsonObject toJson(const CaseComparison& comparison, const Dataset& before, const Dataset& after, Language language)
{
    QJsonArray cutOff;
    for (const CutOffActor& cut : comparison.cutOff) {
        cutOff.append(QJsonObject{{u"chain"_s, cut.chainId},
                                  {u"actor"_s, cut.actorId},
                                  {u"links"_s, cut.links},
                                  {u"implied"_s, cut.implied}});
    }
    QJsonArray losses;
    for (const StageLoss& loss : comparison.stageLosses) {
        losses.append(QJsonObject{{u"kind"_s, idOf(loss.kind)},
                                  {u"chain"_s, loss.chainId},
                                  {u"stage"_s, loss.stageId},
                                  {u"position"_s, loss.position},
                                  {u"province"_s, loss.province},
                                  {u"actors"_s, array(loss.actorIds)},
                                  {u"links"_s, array(loss.linkIds)},
                                  {u"implied"_s, loss.implied},
                                  {u"text"_s, stageLossText(before, loss, language)}});
    }
    QJsonArray routes;
    for (const LongerRoute& route : comparison.longerRoutes) {
        routes.append(QJsonObject{{u"chain"_s, route.chainId},
                                  {u"from"_s, route.fromStageId},
                                  {u"to"_s, route.toStageId},
                                  {u"before"_s, route.before},
                                  {u"after"_s, route.after ? QJsonValue(*route.after) : QJsonValue()},
                                  {u"implied"_s, route.implied},
                                  {u"text"_s, longerRouteText(before, route, language)}});
    }
    QJsonArray gains;
    for (const StageGain& gain : comparison.stageGains) {
        gains.append(QJsonObject{{u"kind"_s, idOf(gain.kind)},
                                 {u"chain"_s, gain.chainId},
                                 {u"stage"_s, gain.stageId},
                                 {u"position"_s, gain.position},
                                 {u"province"_s, gain.province},
                                 {u"actors"_s, array(gain.actorIds)},
                                 {u"links"_s, array(gain.linkIds)},
                                 {u"text"_s, stageGainText(after, gain, language)}});
    }
    QJsonArray shorter;
    for (const ShorterRoute& route : comparison.shorterRoutes) {
        shorter.append(QJsonObject{{u"chain"_s, route.chainId},
                                   {u"from"_s, route.fromStageId},
                                   {u"to"_s, route.toStageId},
                                   {u"before"_s, route.before ? QJsonValue(*route.before) : QJsonValue()},
                                   {u"after"_s, route.after},
                                   {u"text"_s, shorterRouteText(after, route, language)}});
    }
    QJsonObject regions;
    for (const RegionCounts& counts : comparison.regions) {
        regions.insert(idOf(counts.region), QJsonObject{{u"actorsBefore"_s, counts.actorsBefore},
                                                        {u"actorsAfter"_s, counts.actorsAfter},
                                                        {u"linksBefore"_s, counts.linksBefore},
                                                        {u"linksAfter"_s, counts.linksAfter}});
    }
    return {{u"actorsLost"_s, array(comparison.actorsLost)},
            {u"actorsAdded"_s, array(comparison.actorsAdded)},
            {u"linksLost"_s, array(comparison.linksLost)},
            {u"linksAdded"_s, array(comparison.linksAdded)},
            {u"implied"_s, comparison.impliedLost},
            {u"isolated"_s, array(comparison.isolated)},
            {u"cutOff"_s, cutOff},
            {u"stageLosses"_s, losses},
            {u"longerRoutes"_s, routes},
            {u"stageGains"_s, gains},
            {u"shorterRoutes"_s, shorter},
            {u"cutPointsRemoved"_s, toJson(comparison.cutPointsRemoved)},
            {u"cutPointsAdded"_s, toJson(comparison.cutPointsAdded)},
            {u"regions"_s, regions}};
}

} // namespace ketenkaart
