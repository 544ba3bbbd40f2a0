#include "core/report/case_table.h"

#include "core/graph/case_comparison.h"
#include "core/report/analysis_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A class, because lupdate files texts under the class that tr() belongs to.
struct CaseTable
{
    Q_DECLARE_TR_FUNCTIONS(CaseTable)
};

/// "12 (−3)": a count, and how it differs from before.
QString changed(int before, int after)
{
    const int difference = after - before;
    return difference == 0 ? QString::number(after)
                           : u"%1 (%2%3)"_s.arg(after).arg(difference > 0 ? u"+"_s : u"−"_s).arg(std::abs(difference));
}

/// Counts, or what they count where that is short enough to read.
QString counted(const QStringList& names)
{
    constexpr qsizetype mostNamed = 3;
    if (names.isEmpty()) {
        return u"–"_s;
    }
    return names.size() <= mostNamed
               ? names.join(u", "_s)
               : u"%1: %2 …"_s.arg(QString::number(names.size()), names.mid(0, mostNamed).join(u", "_s));
}

class Columns
{
public:
    Columns(const Dataset& base, const std::optional<QString>& chainId, const LinkSelection& links, Language language)
        : m_base(base)
        , m_before(withLinks(base, links))
        , m_links(links)
        , m_chainId(chainId)
        , m_language(language)
    {}

    /// The rows of one case; without a value those of the data as they are.
    QStringList of(const std::optional<Case>& scenario) const
    {
        const Dataset after = scenario ? withLinks(applyCase(m_base, *scenario), m_links) : m_before;
        const CaseComparison comparison = compareDatasets(m_before, after, m_chainId);
        QStringList cells;
        int before = 0;
        int now = 0;
        for (const RegionCounts& counts : comparison.regions) {
            before += counts.actorsBefore;
            now += counts.actorsAfter;
        }
        cells += changed(before, now);
        cells += u"%1 / %2"_s.arg(comparison.linksLost.size()).arg(comparison.linksAdded.size());
        cells += counted(stages(comparison, StageLoss::Kind::LastActor));
        cells += counted(stages(comparison, StageLoss::Kind::LastSupplier));
        cells += counted(stages(comparison, StageLoss::Kind::LastActorInProvince));
        cells += counted(actorNames(after, comparison.cutOffActors()));
        cells += counted(actorNames(after, comparison.isolated));
        const auto gone = std::ranges::count_if(comparison.longerRoutes,
                                                [](const LongerRoute& route) { return !route.after.has_value(); });
        cells += count(std::ssize(comparison.longerRoutes) - gone);
        cells += count(gone);
        QStringList filled;
        for (const StageGain& gain : comparison.stageGains) {
            const QString name = stageName(after, gain.chainId, gain.stageId, m_language);
            filled += gain.province.isEmpty() ? name : u"%1 (%2)"_s.arg(name, gain.province);
        }
        cells += counted(filled);
        cells += count(std::ssize(comparison.shorterRoutes));
        QStringList dispensable;
        for (const CutPoint& point : comparison.cutPointsRemoved) {
            dispensable += point.actorId;
        }
        dispensable.removeDuplicates();
        cells += counted(actorNames(after, dispensable));
        for (const RegionCounts& counts : comparison.regions) {
            cells += changed(counts.linksBefore, counts.linksAfter);
        }
        cells += count(comparison.impliedLost);
        return cells;
    }

    /// The heads of the rows, in the same order.
    QStringList heads() const
    {
        QStringList heads{CaseTable::tr("Actors"),
                          CaseTable::tr("Links lost / added"),
                          CaseTable::tr("Stages that nobody takes any more"),
                          CaseTable::tr("Stages without a supplier"),
                          CaseTable::tr("Stages gone from a province"),
                          CaseTable::tr("Cut off from the rest of their chain"),
                          CaseTable::tr("Without any link left"),
                          CaseTable::tr("Routes between stages that get longer"),
                          CaseTable::tr("Routes between stages that vanish"),
                          CaseTable::tr("Stages that gain actors or suppliers"),
                          CaseTable::tr("Routes between stages that appear or get shorter"),
                          CaseTable::tr("Actors that the chains can do without now")};
        for (const RegionCounts& counts : compareDatasets(m_before, m_before, m_chainId).regions) {
            heads += CaseTable::tr("Links of %1").arg(regionName(counts.region));
        }
        return heads << CaseTable::tr("Of the links lost, implied ones");
    }

private:
    static QString count(qsizetype number) { return number == 0 ? u"–"_s : QString::number(number); }

    QStringList stages(const CaseComparison& comparison, StageLoss::Kind kind) const
    {
        QStringList names;
        for (const StageLoss& loss : comparison.stageLosses) {
            if (loss.kind == kind) {
                const QString name = stageName(m_base, loss.chainId, loss.stageId, m_language);
                names += loss.province.isEmpty() ? name : u"%1 (%2)"_s.arg(name, loss.province);
            }
        }
        return names;
    }

    const Dataset& m_base;
    Dataset m_before;
    const LinkSelection& m_links;
    const std::optional<QString>& m_chainId;
    Language m_language;
};

} // namespace

PlainTable caseTable(const Dataset& base, const std::vector<Case>& cases, const std::optional<QString>& chainId,
                     const LinkSelection& links, Language language)
{
    const Columns columns(base, chainId, links, language);
    PlainTable table{CaseTable::tr("Cases"), {QString(), CaseTable::tr("As it is")}, {}};
    std::vector<QStringList> cells{columns.of(std::nullopt)};
    for (const Case& scenario : cases) {
        table.columns += scenario.name.in(language);
        cells.push_back(columns.of(scenario));
    }
    const QStringList heads = columns.heads();
    for (qsizetype row = 0; row < heads.size(); ++row) {
        QStringList line{heads[row]};
        for (const QStringList& column : cells) {
            line += column[row];
        }
        table.rows.push_back(std::move(line));
    }
    return table;
}

} // namespace ketenkaart
