#include "app/panels/search_text.h"

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

bool containsAllWords(const QString& foldedText, const QStringList& words)
{
    return std::ranges::all_of(words, [&](const QString& word) { return foldedText.contains(word); });
}

} // namespace ketenkaart
