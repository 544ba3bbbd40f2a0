#pragma once

#include "core/model/dataset.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace ketenkaart {

/// How forgiving a search is.
enum class Spelling {
    Exact,   ///< every word stands in the text as typed (case and accents aside)
    OneTypo, ///< each word of four letters or more may have one typing error
};

/// What one actor or campus is found by. Searching gives a rank, so that who is called so comes before who stands in
/// a place that is called so. A value; may be used from any thread.
class SearchDocument
{
public:
    /// Where a text comes from, best first.
    enum class Field { Name, Alias, Place, Subject };

    /// A text as it is compared. Documents share the texts that they have in common, such as the name of a theme.
    struct Text
    {
        QString folded;
        QStringList words;
    };
    [[nodiscard]] static Text textOf(const QString& text);

    void add(Field field, const QString& text);
    void add(Field field, std::shared_ptr<const Text> text);

    /// The rank of the document for these words (searchWords()), lower is better; no value when a word is missing. A
    /// document has rank 0 for no words.
    [[nodiscard]] std::optional<int> rank(const QStringList& words, Spelling spelling) const;

private:
    struct Entry
    {
        Field field = Field::Subject;
        std::shared_ptr<const Text> text;
    };
    [[nodiscard]] std::optional<int> rankOfWord(const QString& word, Spelling spelling) const;

    std::vector<Entry> m_entries;
};

/// Makes the documents of a dataset. Use it in one thread; the documents may go to any.
class SearchDocuments
{
public:
    explicit SearchDocuments(const Dataset& dataset)
        : m_dataset(dataset)
    {}

    /// Found by its name, organisation and aliases; municipality, province, campus and region; themes, technologies,
    /// kind, and the chains and stages that it takes, in both languages.
    [[nodiscard]] SearchDocument of(const Actor& actor);
    [[nodiscard]] SearchDocument of(const Campus& campus);

private:
    using Field = SearchDocument::Field;
    void add(SearchDocument& document, Field field, const QString& text);
    void addBoth(SearchDocument& document, Field field, const LocalizedText& text);
    void addThemes(SearchDocument& document, const std::vector<Theme>& themes);
    void addRegion(SearchDocument& document, const QString& id);
    void addTechnologies(SearchDocument& document, const QStringList& ids);

    Dataset m_dataset;
    QHash<QString, std::shared_ptr<const SearchDocument::Text>> m_texts; ///< folding is slow, and most texts recur
};

} // namespace ketenkaart
