#include "core/io/place_key.h"

#include <QHash>
#include <QSet>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Letters that Unicode does not take apart.
QString plainLetter(QChar c)
{
    static const QHash<QChar, QString> letters{{u'ø', u"o"_s},  {u'ł', u"l"_s},  {u'đ', u"d"_s},
                                               {u'ð', u"d"_s},  {u'æ', u"ae"_s}, {u'œ', u"oe"_s},
                                               {u'þ', u"th"_s}, {u'ı', u"i"_s},  {u'ß', u"ss"_s}};
    const auto found = letters.constFind(c);
    return found == letters.cend() ? QString(c) : *found;
}

/// In lower case and without accents; a space for each sign that is no letter or digit.
QString plainText(const QString& name)
{
    const QString folded = name.toCaseFolded().normalized(QString::NormalizationForm_KD);
    QString plain;
    plain.reserve(folded.size());
    for (const QChar c : folded) {
        if (c.isLetterOrNumber()) {
            plain += c.unicode() < 128 ? QString(c) : plainLetter(c);
        } else if (!c.isMark()) {
            plain += u' ';
        }
    }
    return plain;
}

bool isSaint(QStringView word)
{
    static const QSet<QStringView> words{u"st", u"sint", u"sinte", u"sankt", u"saint", u"sainte", u"ste"};
    return words.contains(word);
}

/// Of a word within a name, which is the same town without it.
bool isSmall(QStringView word)
{
    static const QSet<QStringView> words{u"a",  u"aan", u"ad",   u"am",  u"an",  u"b",   u"bij", u"d",
                                         u"de", u"den", u"der",  u"des", u"en",  u"et",  u"het", u"i",
                                         u"im", u"in",  u"la",   u"le",  u"les", u"lez", u"o",   u"ob",
                                         u"on", u"op",  u"sous", u"sur", u"t",   u"the", u"und", u"upon"};
    return words.contains(word);
}

QString withoutBrackets(const QString& name)
{
    const qsizetype bracket = name.indexOf(u'(');
    return bracket > 0 ? name.first(bracket) : name;
}

/// As one writes where these letters are lacking: with an e behind the plain one.
QString withoutUmlauts(const QString& name)
{
    QString plain;
    for (const QChar c : name) {
        const qsizetype umlaut = u"äöüÄÖÜ"_s.indexOf(c);
        plain += umlaut < 0 ? QString(c) : QString(u"aouAOU"_s[umlaut]) + u'e';
    }
    return plain;
}

} // namespace

QString placeKey(const QString& name)
{
    const QString plain = plainText(name);
    const QList<QStringView> words = QStringView(plain).split(u' ', Qt::SkipEmptyParts);
    QString key;
    key.reserve(plain.size());
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool isInside = i > 0 && i + 1 < words.size();
        if (isSaint(words[i])) {
            key += u"st";
        } else if (!isInside || !isSmall(words[i])) {
            key += words[i];
        }
    }
    return key;
}

QStringList placeKeys(const QString& name)
{
    const QString composed = name.normalized(QString::NormalizationForm_C);
    QStringList forms{composed};
    if (const QString plain = withoutUmlauts(composed); plain != composed) {
        forms.append(plain);
    }
    for (qsizetype i = forms.size(); i-- > 0;) {
        if (const QString shorter = withoutBrackets(forms[i]); shorter != forms[i]) {
            forms.append(shorter);
        }
    }
    QStringList keys;
    for (const QString& form : std::as_const(forms)) {
        const QString key = placeKey(form);
        if (!key.isEmpty() && !keys.contains(key)) {
            keys.append(key);
        }
    }
    return keys;
}

QualifiedName qualifiedName(const QString& text, bool byWord)
{
    const QString trimmed = text.simplified();
    for (qsizetype i = 1; i < trimmed.size(); ++i) {
        if (trimmed[i] == u'(' || trimmed[i] == u',' || trimmed[i] == u';' || trimmed[i] == u'/') {
            return {trimmed.first(i).trimmed(), trimmed.sliced(i + 1).remove(u')').trimmed()};
        }
    }
    const qsizetype space = byWord ? trimmed.lastIndexOf(u' ') : -1;
    return space > 0 ? QualifiedName{trimmed.first(space), trimmed.sliced(space + 1)} : QualifiedName{trimmed, {}};
}

} // namespace ketenkaart
