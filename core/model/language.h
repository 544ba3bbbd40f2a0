#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace ketenkaart {

/// The language of what the user reads. Identifiers and column names are English in both.
enum class Language { Dutch, English };

/// "nl" or "en".
[[nodiscard]] QString languageCode(Language language);
[[nodiscard]] std::optional<Language> parseLanguage(QStringView code);

/// The language that tr() answers in: that of the translation that is installed, English where none is. Words of the
/// data that stand in a sentence of the program are in this one. May be called from any thread.
[[nodiscard]] Language textLanguage();

/// A text that exists in Dutch and in English.
struct LocalizedText
{
    QString dutch;
    QString english;

    /// The text in the language asked for, or the other one when that is empty.
    [[nodiscard]] const QString& in(Language language) const
    {
        const bool wantDutch = language == Language::Dutch;
        const QString& wanted = wantDutch ? dutch : english;
        const QString& other = wantDutch ? english : dutch;
        return wanted.isEmpty() ? other : wanted;
    }
    bool operator==(const LocalizedText&) const = default;
};

} // namespace ketenkaart
