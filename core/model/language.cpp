#include "core/model/language.h"

#include <QCoreApplication>

namespace ketenkaart {

QString languageCode(Language language)
{
    return language == Language::Dutch ? QStringLiteral("nl") : QStringLiteral("en");
}

std::optional<Language> parseLanguage(QStringView code)
{
    if (code == u"nl") {
        return Language::Dutch;
    }
    if (code == u"en") {
        return Language::English;
    }
    return std::nullopt;
}

Language textLanguage()
{
    //: The code of the language of this translation
    return parseLanguage(QCoreApplication::translate("Language", "en")).value_or(Language::English);
}

} // namespace ketenkaart
