#pragma once

#include "core/graph/case_comparison.h"
#include "core/graph/flows.h"
#include "core/graph/neighbourhood.h"
#include "core/graph/white_spots.h"
#include "core/model/link_selection.h"

namespace ketenkaart {

// The results of the analyses in one to three plain sentences, for readers who know the region but not graphs. Each
// says how much of it rests on links that the source only implies. The sentences come in the language of the program;
// the language that is asked for is that of the names from the data, and should be the same.

/// Names as one writes them in a sentence: "A, B and C", or "A, B and 3 more" when there are more than that.
[[nodiscard]] QString enumeration(const QStringList& names, qsizetype most = 4);
/// The names of actors that exist, in the order given.
[[nodiscard]] QStringList actorNames(const Dataset& dataset, const QStringList& actorIds);
/// The same, with a word beside those that are only planned.
[[nodiscard]] QStringList actorNamesWithEvidence(const Dataset& dataset, const QStringList& actorIds);
/// The province, "elsewhere" or "without a place".
[[nodiscard]] QString regionName(const CoverageRegion& region);
/// The same as a heading: "Elsewhere".
[[nodiscard]] QString regionHeading(const CoverageRegion& region);

/// "the three provinces" of an area, in the middle of a sentence, and "all three provinces".
[[nodiscard]] QString homeRegionsText(const StudyArea& area);
[[nodiscard]] QString allHomeRegionsText(const StudyArea& area);
/// "the paper": the source of the data, in the middle of a sentence.
[[nodiscard]] QString sourceText(const StudyArea& area);
/// How certain something is: "stated in the paper".
[[nodiscard]] QString evidenceText(Evidence evidence, const StudyArea& area);
/// The same text with its first letter as at the beginning of a sentence.
[[nodiscard]] QString capitalised(QString text);

/// The name of a stage of a chain; its id when there is no such stage.
[[nodiscard]] QString stageName(const Dataset& dataset, const QString& chainId, const QString& stageId,
                                Language language);
/// "This rests on 37 links, 33 of which are implied."
[[nodiscard]] QString restsOnLinksText(int links, int implied);
/// "This conclusion rests on 3 implied links."
[[nodiscard]] QString restsOnImpliedText(int implied);

/// Who stands up or down the stream of an actor that exists, and where. The chain is that of the graph.
[[nodiscard]] QString neighbourhoodText(const Dataset& dataset, const Neighbourhood& near,
                                        const std::optional<QString>& chainId, Language language);

/// One gap, in one sentence or two.
[[nodiscard]] QString gapText(const Dataset& dataset, const StageGap& gap, Language language);
/// The gaps of a chain, as stageGaps() gives them: how many there are and which is the worst.
[[nodiscard]] QString gapsText(const Dataset& dataset, const QString& chainId, const std::vector<StageGap>& gaps,
                               Language language);
/// What a table of white spots can see: the actors that the data name, and nobody else.
[[nodiscard]] QString whiteSpotScopeText(const Dataset& dataset);
/// The themes of which a province has nobody, or just one actor.
[[nodiscard]] QString themesText(const Dataset& dataset, const WhiteSpotTable& themes);

/// How far the provinces hang together, which two most and least, and how much of it rests on implied links.
[[nodiscard]] QString flowsText(const FlowMatrix& matrix);
/// "9 → 8", or "9" where nothing changes.
[[nodiscard]] QString changeText(int before, int after);
/// "2 of them implied, 1 planned", of links that are counted before it; empty when all are stated.
[[nodiscard]] QString uncertainPartText(int all, int implied, int planned);

/// What a case changes. The case names what is left out; its own name, if it has one, begins the text.
[[nodiscard]] QString caseText(const Dataset& before, const Dataset& after, const Case& scenario,
                               const CaseComparison& comparison, Language language);
/// What of it stands by stated links alone: the comparison of those.
[[nodiscard]] QString caseStatedOnlyText(const Dataset& before, const CaseComparison& stated);
/// The same of a case of a dataset, compared along the stated ones of these links.
[[nodiscard]] QString caseStatedOnlyText(const Dataset& base, const Case& scenario, LinkSelection links,
                                         const std::optional<QString>& chainId);
/// One loss of a stage, in one sentence.
[[nodiscard]] QString stageLossText(const Dataset& before, const StageLoss& loss, Language language);
/// A route that gets longer, in one sentence.
[[nodiscard]] QString longerRouteText(const Dataset& before, const LongerRoute& route, Language language);
/// The stages of a kind of gain in one sentence; the dataset is the one with the gain.
[[nodiscard]] QString stageGainText(const Dataset& after, const StageGain& gain, Language language);
/// A route that gets shorter or appears, in one sentence; the dataset is the one with the gain.
[[nodiscard]] QString shorterRouteText(const Dataset& after, const ShorterRoute& route, Language language);
/// Whom a chain can now miss without anybody being cut off.
[[nodiscard]] QString cutPointsRemovedText(const Dataset& after, const CaseComparison& comparison, Language language);

} // namespace ketenkaart
