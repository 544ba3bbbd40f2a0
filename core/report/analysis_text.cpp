#include "core/report/analysis_text.h"

#include "core/report/text_parts.h"

#include <algorithm>
#include <utility>

namespace ketenkaart {

QString quoted(const QString& name)
{
    return AnalysisText::tr("‘%1’", "a name in quotation marks").arg(name);
}

int number(const QStringList& list)
{
    return static_cast<int>(list.size());
}

QString nameOf(const Dataset& dataset, const QString& actorId)
{
    const Actor* actor = dataset.actor(actorId);
    return actor ? actor->name : actorId;
}

QString chainName(const Dataset& dataset, const QString& chainId, Language language)
{
    const Chain* chain = dataset.chain(chainId);
    return chain ? chain->name.in(language) : chainId;
}

QString sentences(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString certaintyText(int links, int implied)
{
    if (links == 0) {
        return {};
    }
    if (implied == 0) {
        return AnalysisText::tr("The source states all links that this rests on.");
    }
    return restsOnImpliedText(implied);
}

QString stageName(const Dataset& dataset, const QString& chainId, const QString& stageId, Language language)
{
    const Chain* chain = dataset.chain(chainId);
    if (!chain) {
        return stageId;
    }
    const auto stage = std::ranges::find(chain->stages, stageId, &Stage::id);
    return stage == chain->stages.end() ? stageId : stage->name.in(language);
}

QString restsOnLinksText(int links, int implied)
{
    return links == 0     ? QString()
           : implied == 0 ? AnalysisText::tr("This rests on %n link(s), all stated by the source.", nullptr, links)
           : implied == links
               ? AnalysisText::tr("This rests on %n link(s), all only implied.", nullptr, links)
               : AnalysisText::tr("This rests on %n link(s), %1 of them only implied.", nullptr, links).arg(implied);
}

QString restsOnImpliedText(int implied)
{
    return AnalysisText::tr("This conclusion rests on %n implied link(s).", nullptr, implied);
}

QString enumeration(const QStringList& names, qsizetype most)
{
    if (names.size() > most) {
        const auto more = static_cast<int>(names.size() - most);
        return AnalysisText::tr("%1 and %n more", "a list of names", more).arg(names.first(most).join(u", "));
    }
    return names.size() < 2 ? names.value(0)
                            : AnalysisText::tr("%1 and %2", "the last of a list of names")
                                  .arg(names.first(names.size() - 1).join(u", "), names.last());
}

QStringList actorNames(const Dataset& dataset, const QStringList& actorIds)
{
    QStringList names;
    for (const QString& id : actorIds) {
        if (dataset.actor(id)) {
            names.append(nameOf(dataset, id));
        }
    }
    return names;
}

QStringList actorNamesWithEvidence(const Dataset& dataset, const QStringList& actorIds)
{
    QStringList names;
    for (const QString& id : actorIds) {
        if (const Actor* actor = dataset.actor(id)) {
            names.append(actor->provenance.evidence == Evidence::Planned
                             ? AnalysisText::tr("%1 (planned)", "an actor").arg(actor->name)
                             : actor->name);
        }
    }
    return names;
}

QString changeText(int before, int after)
{
    return before == after ? QString::number(after)
                           : QStringLiteral("%1 → %2").arg(QString::number(before), QString::number(after));
}

QString uncertainPartText(int all, int implied, int planned)
{
    if (implied == all && all > 0) {
        return AnalysisText::tr("all implied", "links", all);
    }
    if (planned == all && all > 0) {
        return AnalysisText::tr("all planned", "links", all);
    }
    QStringList parts;
    if (implied > 0) {
        parts << AnalysisText::tr("%n of them implied", "links", implied);
    }
    if (planned > 0) {
        parts << AnalysisText::tr("%n planned", "links", planned);
    }
    return parts.join(u", ");
}

QString homeRegionsText(const StudyArea& area)
{
    const QString text = area.regionsTogether.in(textLanguage());
    return text.isEmpty() ? AnalysisText::tr("the regions") : text;
}

QString allHomeRegionsText(const StudyArea& area)
{
    const QString text = area.allRegions.in(textLanguage());
    return text.isEmpty() ? AnalysisText::tr("all regions") : text;
}

QString sourceText(const StudyArea& area)
{
    const QString text = area.sourceInSentence.in(textLanguage());
    return text.isEmpty() ? AnalysisText::tr("the source") : text;
}

QString evidenceText(Evidence evidence, const StudyArea& area)
{
    const QString source = sourceText(area);
    switch (evidence) {
    case Evidence::Stated:
        return AnalysisText::tr("stated in %1", "the paper").arg(source);
    case Evidence::Implied:
        return AnalysisText::tr("implied by %1", "the paper").arg(source);
    case Evidence::Planned:
        return AnalysisText::tr("planned, not in %1", "the paper").arg(source);
    }
    std::unreachable();
}

QString capitalised(QString text)
{
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

QString regionName(const CoverageRegion& region)
{
    switch (region.kind) {
    case CoverageRegion::Kind::Province:
        return region.province;
    case CoverageRegion::Kind::Elsewhere:
        return AnalysisText::tr("elsewhere", "outside the home regions");
    case CoverageRegion::Kind::WithoutPlace:
        return AnalysisText::tr("without a place", "a programme");
    }
    std::unreachable();
}

QString regionHeading(const CoverageRegion& region)
{
    switch (region.kind) {
    case CoverageRegion::Kind::Province:
        return region.province;
    case CoverageRegion::Kind::Elsewhere:
        return AnalysisText::tr("Elsewhere");
    case CoverageRegion::Kind::WithoutPlace:
        return AnalysisText::tr("Without a place");
    }
    std::unreachable();
}

} // namespace ketenkaart
