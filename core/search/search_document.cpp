#include "core/search/search_document.h"

#include "core/search/search_text.h"

#include <algorithm>

namespace ketenkaart {

namespace {

/// Shorter words have too many neighbours: "uts" is one error away from "nts", "ut", "tu's".
constexpr qsizetype shortestForgivenWord = 4;

QStringList wordsOf(const QString& folded)
{
    QStringList words;
    QString word;
    for (const QChar c : folded) {
        if (c.isLetterOrNumber()) {
            word += c;
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty()) {
        words.append(word);
    }
    return words;
}

void addBoth(SearchDocument& document, SearchDocument::Field field, const LocalizedText& text)
{
    document.add(field, text.dutch);
    document.add(field, text.english);
}

void addThemes(SearchDocument& document, const std::vector<Theme>& themes)
{
    for (const Theme theme : themes) {
        document.add(SearchDocument::Field::Subject, displayName(theme));
        document.add(SearchDocument::Field::Subject, idOf(theme));
    }
}

void addTechnologies(SearchDocument& document, const Dataset& dataset, const QStringList& ids)
{
    for (const QString& id : ids) {
        if (const Technology* technology = dataset.technology(id)) {
            addBoth(document, SearchDocument::Field::Subject, technology->name);
            for (const QString& alias : technology->aliases) {
                document.add(SearchDocument::Field::Subject, alias);
            }
        }
    }
}

} // namespace

void SearchDocument::add(Field field, const QString& text)
{
    if (text.isEmpty()) {
        return;
    }
    Text added{field, foldForSearch(text), {}};
    added.words = wordsOf(added.folded);
    // "high-tech" is found by "hightech", and "QuiX Quantum" by "quixquantum".
    if (added.words.size() > 1) {
        added.words.append(added.words.join(QString()));
    }
    m_texts.push_back(std::move(added));
}

std::optional<int> SearchDocument::rankOfWord(const QString& word, Spelling spelling) const
{
    constexpr int insideWord = 4;
    constexpr int misspelled = 8;
    std::optional<int> best;
    const auto offer = [&](int rank) { best = best ? std::min(*best, rank) : rank; };
    for (const Text& text : m_texts) {
        const int rank = static_cast<int>(text.field);
        const bool beginsWord =
            text.folded.startsWith(word) ||
            std::ranges::any_of(text.words, [&](const QString& known) { return known.startsWith(word); });
        if (beginsWord) {
            offer(rank);
        } else if (text.folded.contains(word)) {
            offer(rank + insideWord);
        } else if (spelling == Spelling::OneTypo && word.size() >= shortestForgivenWord &&
                   std::ranges::any_of(text.words,
                                       [&](const QString& known) { return beginsWithinOneTypo(word, known); })) {
            offer(rank + misspelled);
        }
    }
    return best;
}

std::optional<int> SearchDocument::rank(const QStringList& words, Spelling spelling) const
{
    int sum = 0;
    for (const QString& word : words) {
        const std::optional<int> rank = rankOfWord(word, spelling);
        if (!rank) {
            return std::nullopt;
        }
        sum += *rank;
    }
    return sum;
}

SearchDocument searchDocument(const Dataset& dataset, const Actor& actor)
{
    using enum SearchDocument::Field;
    SearchDocument document;
    document.add(Name, actor.name);
    document.add(Name, actor.organisation);
    for (const QString& alias : actor.aliases) {
        document.add(Alias, alias);
    }
    document.add(Place, actor.municipality);
    document.add(Place, actor.province);
    if (const Campus* campus = dataset.campus(actor.campusId)) {
        document.add(Place, campus->name);
        for (const QString& alias : campus->aliases) {
            document.add(Place, alias);
        }
    }
    document.add(Subject, displayName(actor.kind));
    addThemes(document, actor.themes);
    addTechnologies(document, dataset, actor.technologyIds);
    for (const Chain* chain : dataset.chainsOfActor(actor.id)) {
        addBoth(document, Subject, chain->name);
        for (const Stage& stage : chain->stages) {
            if (stage.actorIds.contains(actor.id)) {
                addBoth(document, Subject, stage.name);
                document.add(Subject, stage.region);
            }
        }
    }
    return document;
}

SearchDocument searchDocument(const Dataset& dataset, const Campus& campus)
{
    using enum SearchDocument::Field;
    SearchDocument document;
    document.add(Name, campus.name);
    for (const QString& alias : campus.aliases) {
        document.add(Alias, alias);
    }
    document.add(Place, campus.municipality);
    document.add(Place, campus.province);
    addThemes(document, campus.themes);
    // A campus is found by what is done on it.
    for (const Actor* actor : dataset.actorsOnCampus(campus.id)) {
        addTechnologies(document, dataset, actor->technologyIds);
    }
    return document;
}

} // namespace ketenkaart
