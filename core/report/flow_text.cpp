#include "core/report/analysis_text.h"
#include "core/report/text_parts.h"

#include <algorithm>
#include <functional>

namespace ketenkaart {

QString flowsText(const FlowMatrix& matrix)
{
    const FlowMatrix::Sum sum = matrix.sum();
    const int all = matrix.total().count();
    if (all == 0) {
        return AnalysisText::tr("There are no links here.");
    }
    QStringList where;
    const auto count = [&where](int links, const QString& text) {
        if (links > 0) {
            where << text;
        }
    };
    const QString regions = homeRegionsText(matrix.dataset().area());
    const int outside = sum.withElsewhere + sum.elsewhere;
    count(sum.within, AnalysisText::tr("%1 within one province").arg(sum.within));
    count(sum.amongProvinces, AnalysisText::tr("%1 between %2", "a number, the three provinces")
                                  .arg(QString::number(sum.amongProvinces), regions));
    count(outside, AnalysisText::tr("%1 with an end elsewhere").arg(outside));
    count(sum.withoutPlace, AnalysisText::tr("%1 with an end at a party without a place").arg(sum.withoutPlace));
    QStringList parts{AnalysisText::tr("Of %n link(s), these lie: %1.", nullptr, all).arg(enumeration(where))};
    struct Pair
    {
        QString name;
        Flow flow;
    };
    std::vector<Pair> pairs;
    const auto home = static_cast<size_t>(
        std::ranges::count(matrix.regions(), CoverageRegion::Kind::Province, &CoverageRegion::kind));
    int stated = 0;
    for (size_t one = 0; one < home; ++one) {
        for (size_t other = one + 1; other < home; ++other) {
            pairs.push_back({AnalysisText::tr("%1 and %2", "the last of a list of names")
                                 .arg(matrix.regions()[one].province, matrix.regions()[other].province),
                             matrix.between(one, other)});
            stated += pairs.back().flow.stated();
        }
    }
    // Where two are alike neither is the most.
    std::ranges::sort(pairs, std::greater(), [](const Pair& pair) { return pair.flow.count(); });
    const auto at = [&](size_t place) { return pairs[place].flow.count(); };
    if (pairs.size() > 1 && at(0) > at(1)) {
        parts << AnalysisText::tr("Most links between two provinces are mentioned between %1 (%2).")
                     .arg(pairs.front().name, QString::number(at(0)));
    }
    if (pairs.size() > 2 && at(pairs.size() - 2) > at(pairs.size() - 1)) {
        parts << AnalysisText::tr("Fewest between %1 (%2).")
                     .arg(pairs.back().name, QString::number(at(pairs.size() - 1)));
    }
    const Flow& total = matrix.total();
    if (total.stated() < all) {
        parts << AnalysisText::tr("This rests on %n link(s), %1.", "2 of them implied", all)
                     .arg(uncertainPartText(all, total.implied(), total.planned()));
        parts << (stated == 0
                      ? AnalysisText::tr("By stated links alone none runs between the provinces.")
                      : AnalysisText::tr("By stated links alone %n run(s) between the provinces.", "links", stated));
    }
    return sentences(parts);
}

} // namespace ketenkaart
