#include "app/analysis/case_effects.h"

#include "core/report/analysis_text.h"

#include <QCoreApplication>

namespace ketenkaart {

namespace {

/// A class, because lupdate files texts under the class that tr() belongs to.
struct CaseEffects
{
    Q_DECLARE_TR_FUNCTIONS(CaseEffects)
};

/// The rows of a section after its heading; nothing where there are none.
void add(std::vector<AnswerRow>& rows, const QString& title, std::vector<AnswerRow> section)
{
    if (!section.empty()) {
        rows.push_back({AnswerRow::Kind::Heading, {}, {}, title, {}, {}});
        rows.insert(rows.end(), section.begin(), section.end());
    }
}

/// A row of text for each of some things.
template<typename Thing, typename TextOf> std::vector<AnswerRow> rowsOf(const std::vector<Thing>& things, TextOf textOf)
{
    std::vector<AnswerRow> rows;
    for (const Thing& thing : things) {
        rows.push_back({AnswerRow::Kind::Other, {}, {}, textOf(thing), {}, {}});
    }
    return rows;
}

} // namespace

std::vector<AnswerRow> caseEffects(const CaseComparison& comparison, const Dataset& before, const Dataset& after,
                                   Language language, const std::function<AnswerRow(const Actor&)>& actorRow)
{
    std::vector<AnswerRow> rows;
    const auto actorRows = [&](QStringList ids) {
        ids.removeDuplicates();
        std::vector<AnswerRow> result;
        for (const QString& id : std::as_const(ids)) {
            if (const Actor* actor = after.actor(id)) {
                result.push_back(actorRow(*actor));
            }
        }
        return result;
    };
    QStringList cutOff;
    for (const CutOffActor& actor : comparison.cutOff) {
        cutOff.append(actor.actorId);
    }
    add(rows, CaseEffects::tr("What stages lose"),
        rowsOf(comparison.stageLosses, [&](const StageLoss& loss) { return stageLossText(before, loss, language); }));
    add(rows, CaseEffects::tr("Cut off from the rest of their chain"), actorRows(cutOff));
    add(rows, CaseEffects::tr("Without any link left"), actorRows(comparison.isolated));
    add(rows, CaseEffects::tr("Longer routes"), rowsOf(comparison.longerRoutes, [&](const LongerRoute& route) {
            return longerRouteText(before, route, language);
        }));
    add(rows, CaseEffects::tr("What stages gain"),
        rowsOf(comparison.stageGains, [&](const StageGain& gain) { return stageGainText(after, gain, language); }));
    add(rows, CaseEffects::tr("Shorter routes"), rowsOf(comparison.shorterRoutes, [&](const ShorterRoute& route) {
            return shorterRouteText(after, route, language);
        }));
    if (!comparison.cutPointsRemoved.empty()) {
        add(rows, CaseEffects::tr("Less dependent on one actor"),
            {{AnswerRow::Kind::Other, {}, {}, cutPointsRemovedText(after, comparison, language), {}, {}}});
    }
    std::vector<AnswerRow> provinces;
    for (const RegionCounts& counts : comparison.regions) {
        provinces.push_back({AnswerRow::Kind::Other,
                             {},
                             {},
                             regionName(counts.region),
                             CaseEffects::tr("actors: %1, links: %2")
                                 .arg(changeText(counts.actorsBefore, counts.actorsAfter),
                                      changeText(counts.linksBefore, counts.linksAfter)),
                             {}});
    }
    add(rows, CaseEffects::tr("Provinces"), std::move(provinces));
    return rows;
}

} // namespace ketenkaart
