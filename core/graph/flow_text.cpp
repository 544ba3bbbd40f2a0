#include "core/graph/analysis_text.h"
#include "core/graph/text_parts.h"

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
        AnalysisText::tr(
            "Of %n link(s), %1 stay within one province, %2 run between the three provinces and %3 have an "
            "end outside them or at a programme without a place.",
            nullptr, all)
            .arg(sum.within)
            .arg(sum.amongProvinces)
            .arg(sum.withOutside + sum.outside)};
    struct Pair
    {
        QString name;
        Flow flow;
    };
    std::vector<Pair> pairs;
    const size_t home = matrix.regions().size() - 1;
    int implied = 0;
    for (size_t one = 0; one < home; ++one) {
        for (size_t other = one + 1; other < home; ++other) {
            pairs.push_back({AnalysisText::tr("%1 and %2", "the last of a list of names")
                                 .arg(matrix.regions()[one].province, matrix.regions()[other].province),
                             matrix.between(one, other)});
            implied += pairs.back().flow.implied();
        }
    }
    const auto [least, most] =
        std::ranges::minmax_element(pairs, {}, [](const Pair& pair) { return pair.flow.count(); });
    if (sum.amongProvinces > 0 && least->flow.count() < most->flow.count()) {
        parts << AnalysisText::tr("Most links are mentioned between %1 (%2), fewest between %3 (%4).")
                     .arg(most->name)
                     .arg(most->flow.count())
                     .arg(least->name)
                     .arg(least->flow.count());
    }
    if (implied > 0) {
        parts << AnalysisText::tr(
            "%n of the links between the provinces follow(s) from the paper and is/are not stated "
            "in it.",
            nullptr, implied);
    }
    return sentences(parts);
}

} // namespace ketenkaart
