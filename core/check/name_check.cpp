#include "core/check/name_check.h"

#include "core/search/search_text.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace ketenkaart {

namespace {

/// Short names differ by one letter without being the same: TNO and TUO, HAN and HAS.
constexpr qsizetype shortestFuzzyName = 8;

struct SpelledName
{
    const Actor* actor = nullptr;
    QString spelled;
    QString compact;
};

bool hasDigit(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

/// The ways to write the name with at most one letter left out.
QStringList keysOf(const QString& compact)
{
    QStringList keys{compact};
    // "Lab 1" and "Lab 2" differ by one sign and are two.
    if (compact.size() >= shortestFuzzyName && !hasDigit(compact)) {
        for (qsizetype i = 0; i < compact.size(); ++i) {
            keys.append(compact.first(i) + compact.sliced(i + 1));
        }
        keys.removeDuplicates();
    }
    return keys;
}

bool areOneName(const SpelledName& a, const SpelledName& b)
{
    const bool fuzzy = std::min(a.compact.size(), b.compact.size()) >= shortestFuzzyName;
    return a.compact == b.compact || (fuzzy && withinOneTypo(a.compact, b.compact));
}

} // namespace

std::vector<DoubleActor> findDoubleActors(const Dataset& dataset)
{
    std::vector<SpelledName> names;
    for (const Actor& actor : dataset.actors()) {
        for (const QString& spelled : QStringList{actor.name} + actor.aliases) {
            if (QString compact = compactForSearch(spelled); !compact.isEmpty()) {
                names.push_back({&actor, spelled, std::move(compact)});
            }
        }
    }
    std::vector<DoubleActor> doubles;
    QHash<QString, std::vector<size_t>> namesOfKey;
    QSet<std::pair<const Actor*, const Actor*>> reported;
    for (size_t i = 0; i < names.size(); ++i) {
        for (const QString& key : keysOf(names[i].compact)) {
            std::vector<size_t>& sharing = namesOfKey[key];
            for (const size_t earlier : sharing) {
                const SpelledName& first = names[earlier];
                const SpelledName& second = names[i];
                const bool sameOrganisation =
                    !first.actor->organisation.isEmpty() && first.actor->organisation == second.actor->organisation;
                const std::pair pair(first.actor, second.actor);
                if (first.actor != second.actor && !sameOrganisation && areOneName(first, second) &&
                    !reported.contains(pair)) {
                    reported.insert(pair);
                    doubles.push_back({first.actor, second.actor, first.spelled, second.spelled});
                }
            }
            sharing.push_back(i);
        }
    }
    return doubles;
}

} // namespace ketenkaart
