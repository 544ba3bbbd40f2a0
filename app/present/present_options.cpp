#include "app/present/present_options.h"

#include "app/session/command_options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace ketenkaart {

namespace {

constexpr int smallestWindow = 320;
constexpr int largestWindow = 8192;

/// A class, because lupdate files texts under the class that tr() belongs to.
struct PresentCommand
{
    Q_DECLARE_TR_FUNCTIONS(PresentCommand)
};

Result<int> numberFrom1(const QString& value, const QString& option)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (!isNumber || number < 1) {
        return std::unexpected(usageError(PresentCommand::tr("%1 is no number for %2").arg(value, option),
                                          PresentCommand::tr("Use a whole number from 1")));
    }
    return number;
}

Result<QSize> windowSize(const QString& value)
{
    const QStringList parts = value.split(u'x');
    const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
    if (std::min(size.width(), size.height()) < smallestWindow ||
        std::max(size.width(), size.height()) > largestWindow) {
        return std::unexpected(usageError(PresentCommand::tr("%1 is no size of a window").arg(value),
                                          PresentCommand::tr("Use WxH in pixels, such as 1280x720")));
    }
    return size;
}

} // namespace

Result<PresentArguments> parsePresentArguments(const QStringList& arguments)
{
    const auto option = [](const char* name, const char* value) {
        return QCommandLineOption(QString::fromLatin1(name), QString(), QString::fromLatin1(value));
    };
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("dataset"), QString());
    const QCommandLineOption scene = option("scene", "N"), deck = option("deck", "ID"), screen = option("screen", "N"),
                             windowed = option("windowed", "WxH"), lang = option("lang", "nl|en");
    parser.addOptions({scene, deck, screen, windowed, lang});
    if (!parser.parse(QStringList{QStringLiteral("ketenkaart present")} + arguments)) {
        return std::unexpected(usageError(parser.errorText()));
    }
    PresentArguments parsed;
    const QStringList positional = parser.positionalArguments();
    if (positional.size() > 1) {
        return std::unexpected(usageError(PresentCommand::tr("More than one dataset: %1").arg(positional.join(u' '))));
    }
    parsed.dataset = positional.value(0);
    if (parser.isSet(lang)) {
        const Result<Language> language = languageOption(parser.value(lang));
        if (!language) {
            return std::unexpected(language.error());
        }
        parsed.language = *language;
    }
    parsed.deck = parser.value(deck);
    if (parser.isSet(scene)) {
        const Result<int> number = numberFrom1(parser.value(scene), QStringLiteral("--scene"));
        if (!number) {
            return std::unexpected(number.error());
        }
        parsed.scene = *number;
    }
    if (parser.isSet(screen)) {
        const Result<int> number = numberFrom1(parser.value(screen), QStringLiteral("--screen"));
        if (!number) {
            return std::unexpected(number.error());
        }
        parsed.options.screen = *number - 1;
    }
    if (parser.isSet(windowed)) {
        const Result<QSize> size = windowSize(parser.value(windowed));
        if (!size) {
            return std::unexpected(size.error());
        }
        parsed.options.windowed = *size;
    }
    return parsed;
}

} // namespace ketenkaart
