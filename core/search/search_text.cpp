#include "core/search/search_text.h"

#include <algorithm>

namespace ketenkaart {

QString foldForSearch(const QString& text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_D);
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.isMark()) {
            continue;
        }
        folded += c == u'\u2019' || c == u'\u2018' ? QChar(u'\'') : c;
    }
    return folded.toCaseFolded();
}

QStringList searchWords(const QString& typed)
{
    return foldForSearch(typed).simplified().split(u' ', Qt::SkipEmptyParts);
}

QString compactForSearch(const QString& text)
{
    QString compact = foldForSearch(text);
    compact.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return compact;
}

bool withinOneTypo(QStringView typed, QStringView meant)
{
    if (std::abs(typed.size() - meant.size()) > 1) {
        return false;
    }
    const auto [first, second] = std::ranges::mismatch(typed, meant);
    const QStringView restTyped = typed.sliced(first - typed.begin());
    const QStringView restMeant = meant.sliced(second - meant.begin());
    if (restTyped.isEmpty() || restMeant.isEmpty()) {
        return true; // the same, or one letter more at the end
    }
    if (restTyped.size() < restMeant.size()) {
        return restTyped == restMeant.sliced(1);
    }
    if (restTyped.size() > restMeant.size()) {
        return restTyped.sliced(1) == restMeant;
    }
    const bool replaced = restTyped.sliced(1) == restMeant.sliced(1);
    const bool swapped = restTyped.size() > 1 && restTyped[0] == restMeant[1] && restTyped[1] == restMeant[0] &&
                         restTyped.sliced(2) == restMeant.sliced(2);
    return replaced || swapped;
}

bool beginsWithinOneTypo(QStringView typed, QStringView meant)
{
    for (const qsizetype length : {typed.size(), typed.size() - 1, typed.size() + 1}) {
        if (length <= meant.size() && withinOneTypo(typed, meant.first(length))) {
            return true;
        }
    }
    return false;
}

} // namespace ketenkaart
