#include "app/session/command_options.h"

#include <QCoreApplication>

#include <algorithm>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A class, because lupdate files texts under the class that tr() belongs to.
struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

Error usageError(const QString& message, const QString& advice)
{
    return {Error::Code::InvalidArgument, message.endsWith(u'.') ? message.chopped(1) : message, QString(),
            advice.isEmpty() ? CommandLine::tr("See ketenkaart --help") : advice};
}

Result<Language> languageOption(const QString& value)
{
    if (value.isEmpty()) {
        return Language::Dutch;
    }
    if (const auto language = parseLanguage(value)) {
        return *language;
    }
    return std::unexpected(
        usageError(CommandLine::tr("%1 is not a language").arg(value), CommandLine::tr("Use nl or en")));
}

Result<std::vector<Slide>> deckOption(const QString& value, const Dataset& dataset)
{
    const std::vector<Deck>& decks = dataset.decks();
    if (!value.isEmpty() && !std::ranges::contains(decks, value, &Deck::id)) {
        QStringList known;
        for (const Deck& deck : decks) {
            known.append(deck.id);
        }
        return std::unexpected(usageError(CommandLine::tr("There is no presentation %1").arg(value),
                                          known.isEmpty()
                                              ? CommandLine::tr("The dataset has one without a name")
                                              : CommandLine::tr("Presentations: %1").arg(known.join(u", "_s))));
    }
    const QString id = value.isEmpty() && !decks.empty() ? decks.front().id : value;
    return slidesOfDeck(dataset.slides(), decks, id);
}

QString languageArgument(const QStringList& arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == u"--lang" && i + 1 < arguments.size()) {
            return arguments[i + 1];
        }
        if (arguments[i].startsWith(u"--lang=")) {
            return arguments[i].mid(7);
        }
    }
    return {};
}

} // namespace ketenkaart
