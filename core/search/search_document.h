#pragma once

#include "core/model/dataset.h"

#include <QString>
#include <QStringList>

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

    void add(Field field, const QString& text);

    /// The rank of the document for these words (searchWords()), lower is better; no value when a word is missing. A
    /// document has rank 0 for no words.
    [[nodiscard]] std::optional<int> rank(const QStringList& words, Spelling spelling) const;

private:
    struct Text
    {
        Field field = Field::Subject;
        QString folded;
        QStringList words;
    };
    [[nodiscard]] std::optional<int> rankOfWord(const QString& word, Spelling spelling) const;

    std::vector<Text> m_texts;
};

/// Found by its name, organisation and aliases; municipality, province and campus; themes, technologies, kind, and the
/// chains and stages that it takes, in both languages.
[[nodiscard]] SearchDocument searchDocument(const Dataset& dataset, const Actor& actor);
[[nodiscard]] SearchDocument searchDocument(const Dataset& dataset, const Campus& campus);

} // namespace ketenkaart
