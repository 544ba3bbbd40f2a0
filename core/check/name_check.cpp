#include "core/check/name_check.h"

#include "core/search/search_text.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>

namespace ketenkaart {

namespace {

/// Short names differ by one letter without being the same: TNO and TUO, HAN and HAS.
constexpr qsizetype shortestFuzzyName = 8;
/// And nobody types longer ones; all the ways to write them would fill the memory.
constexpr qsizetype longestFuzzyName = 80;
/// Names that differ in one letter are numbered, or made by chance, when there are more of them than this.
constexpr size_t mostSimilar = 50;

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

bool isFuzzy(const QString& compact)
{
    return compact.size() >= shortestFuzzyName && compact.size() <= longestFuzzyName;
}

/// The ways to write the name with at most one letter left out.
QStringList keysOf(const QString& compact)
{
    QStringList keys{compact};
    // "Lab 1" and "Lab 2" differ by one sign and are two.
    if (isFuzzy(compact) && !hasDigit(compact)) {
        for (qsizetype i = 0; i < compact.size(); ++i) {
            keys.append(compact.first(i) + compact.sliced(i + 1));
        }
        keys.removeDuplicates();
    }
    return keys;
}

bool areOneName(const SpelledName& a, const SpelledName& b)
{
    return a.compact == b.compact || (isFuzzy(a.compact) && isFuzzy(b.compact) && withinOneTypo(a.compact, b.compact));
}

/// Finds the doubles name by name, in the order of the data.
class DoubleFinder
{
public:
    void add(const SpelledName& name)
    {
        Alike& alike = m_alike[name.compact];
        if (!alike.first) {
            alike.first = name;
            compareWithSimilar(name);
        } else if (areApart(*alike.first, name)) {
            tell(*alike.first, name);
            if (!alike.other) {
                alike.other = name;
            }
        } else if (alike.other && areApart(*alike.other, name)) {
            tell(*alike.other, name);
        }
    }

    std::vector<DoubleActor> take() { return std::move(m_doubles); }

private:
    /// Names of the same letters: each is told of with the first of them, or with the first of another organisation.
    struct Alike
    {
        std::optional<SpelledName> first;
        std::optional<SpelledName> other;
    };

    static bool areApart(const SpelledName& a, const SpelledName& b)
    {
        return a.actor != b.actor &&
               (a.actor->organisation.isEmpty() || a.actor->organisation != b.actor->organisation);
    }

    void compareWithSimilar(const SpelledName& name)
    {
        for (const QString& key : keysOf(name.compact)) {
            std::vector<SpelledName>& sharing = m_ofKey[key];
            for (const SpelledName& earlier : sharing) {
                if (areApart(earlier, name) && areOneName(earlier, name)) {
                    tell(earlier, name);
                }
            }
            if (sharing.size() < mostSimilar) {
                sharing.push_back(name);
            }
        }
    }

    void tell(const SpelledName& first, const SpelledName& second)
    {
        const std::pair pair(first.actor, second.actor);
        if (!m_told.contains(pair)) {
            m_told.insert(pair);
            m_doubles.push_back({first.actor, second.actor, first.spelled, second.spelled});
        }
    }

    QHash<QString, Alike> m_alike;
    QHash<QString, std::vector<SpelledName>> m_ofKey;
    QSet<std::pair<const Actor*, const Actor*>> m_told;
    std::vector<DoubleActor> m_doubles;
};

} // namespace

std::vector<DoubleActor> findDoubleActors(const Dataset& dataset)
{
    DoubleFinder finder;
    for (const Actor& actor : dataset.actors()) {
        for (const QString& spelled : QStringList{actor.name} + actor.aliases) {
            if (QString compact = compactForSearch(spelled); !compact.isEmpty()) {
                finder.add({&actor, spelled, std::move(compact)});
            }
        }
    }
    return finder.take();
}

} // namespace ketenkaart
