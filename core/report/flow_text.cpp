#include "core/report/analysis_text.h"
#include "core/report/text_parts.h"

#include <algorithm>

namespace ketenkaart {

QString flowsText(const FlowMatrix& matrix)
{
    const FlowMatrix::Sum sum = matrix.sum();
    const int all = matrix.total().count();
    if (all == 0) {
        return AnalysisText::tr("There are no links here.");
    }
    QStringList parts{
        AnalysisText::tr("Of %n link(s), %1 lie within one province, %2 between the three provinces, %3 with an end "
                         "elsewhere and %4 with one at a programme without a place.",
                         nullptr, all)
            .arg(sum.within)
            .arg(sum.amongProvinces)
            .arg(sum.withElsewhere + sum.elsewhere)
            .arg(sum.withoutPlace)};
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
    const auto [least, most] =
        std::ranges::minmax_element(pairs, {}, [](const Pair& pair) { return pair.flow.count(); });
    if (sum.amongProvinces > 0 && least->flow.count() < most->flow.count()) {
        parts << AnalysisText::tr("Most links are mentioned between %1 (%2), fewest between %3 (%4).")
                     .arg(most->name, QString::number(most->flow.count()), least->name,
                          QString::number(least->flow.count()));
    }
    const Flow& total = matrix.total();
    if (total.stated() < all) {
        parts << AnalysisText::tr("This rests on %n link(s), %1.", "2 of them implied", all)
                     .arg(uncertainPartText(total.implied(), total.planned()));
        parts << AnalysisText::tr("By stated links alone %n run(s) between the provinces.", "links", stated);
    }
    return sentences(parts);
}

} // namespace ketenkaart
