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

} // namespace

SearchDocument::Text SearchDocument::textOf(const QString& text)
{
    Text made{foldForSearch(text), {}};
    made.words = wordsOf(made.folded);
    // "high-tech" is found by "hightech", and "QuiX Quantum" by "quixquantum".
    if (made.words.size() > 1) {
        made.words.append(made.words.join(QString()));
    }
    return made;
}

void SearchDocument::add(Field field, const QString& text)
{
    if (!text.isEmpty()) {
        add(field, std::make_shared<const Text>(textOf(text)));
    }
}

void SearchDocument::add(Field field, std::shared_ptr<const Text> text)
{
    m_entries.push_back({field, std::move(text)});
}

std::optional<int> SearchDocument::rankOfWord(const QString& word, Spelling spelling) const
{
    constexpr int insideWord = 4;
    constexpr int misspelled = 8;
    std::optional<int> best;
    const auto offer = [&](int rank) { best = best ? std::min(*best, rank) : rank; };
    for (const auto& [field, shared] : m_entries) {
        const Text& text = *shared;
        const int rank = static_cast<int>(field);
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

void SearchDocuments::add(SearchDocument& document, Field field, const QString& text)
{
    if (text.isEmpty()) {
        return;
    }
    auto& shared = m_texts[text];
    if (!shared) {
        shared = std::make_shared<const SearchDocument::Text>(SearchDocument::textOf(text));
    }
    document.add(field, shared);
}

void SearchDocuments::addBoth(SearchDocument& document, Field field, const LocalizedText& text)
{
    add(document, field, text.dutch);
    add(document, field, text.english);
}

void SearchDocuments::addThemes(SearchDocument& document, const std::vector<Theme>& themes)
{
    for (const Theme theme : themes) {
        add(document, Field::Subject, m_dataset.vocabulary().name(theme));
        add(document, Field::Subject, m_dataset.vocabulary().id(theme));
    }
}

/// A region often has the name of a town in it: who sits in the town itself comes first.
void SearchDocuments::addRegion(SearchDocument& document, const QString& id)
{
    if (const Region* region = m_dataset.region(id)) {
        addBoth(document, Field::Subject, region->name);
        for (const QString& alias : region->aliases) {
            add(document, Field::Subject, alias);
        }
    }
}

void SearchDocuments::addTechnologies(SearchDocument& document, const QStringList& ids)
{
    for (const QString& id : ids) {
        if (const Technology* technology = m_dataset.technology(id)) {
            addBoth(document, Field::Subject, technology->name);
            for (const QString& alias : technology->aliases) {
                add(document, Field::Subject, alias);
            }
        }
    }
}

SearchDocument SearchDocuments::of(const Actor& actor)
{
    using enum SearchDocument::Field;
    SearchDocument document;
    add(document, Name, actor.name);
    add(document, Name, actor.organisation);
    for (const QString& alias : actor.aliases) {
        add(document, Alias, alias);
    }
    add(document, Place, actor.municipality);
    add(document, Place, actor.province);
    if (const Campus* campus = m_dataset.campus(actor.campusId)) {
        add(document, Place, campus->name);
        for (const QString& alias : campus->aliases) {
            add(document, Place, alias);
        }
    }
    addRegion(document, actor.regionId);
    add(document, Subject, m_dataset.vocabulary().name(actor.kind));
    addThemes(document, actor.themes);
    addTechnologies(document, actor.technologyIds);
    for (const StageOfChain& place : m_dataset.stagesOfActor(actor.id)) {
        addBoth(document, Subject, place.chain->name);
        addBoth(document, Subject, place.stage().name);
        add(document, Subject, place.stage().region);
    }
    return document;
}

SearchDocument SearchDocuments::of(const Campus& campus)
{
    using enum SearchDocument::Field;
    SearchDocument document;
    add(document, Name, campus.name);
    for (const QString& alias : campus.aliases) {
        add(document, Alias, alias);
    }
    add(document, Place, campus.municipality);
    add(document, Place, campus.province);
    addRegion(document, campus.regionId);
    addThemes(document, campus.themes);
    // A campus is found by what is done on it.
    for (const Actor* actor : m_dataset.actorsOnCampus(campus.id)) {
        addTechnologies(document, actor->technologyIds);
    }
    return document;
}

} // namespace ketenkaart
