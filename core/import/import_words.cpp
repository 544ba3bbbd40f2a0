#include "core/import/import_words.h"

#include "core/model/clean_text.h"
#include "core/project/column_names.h"
#include "core/search/search_text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <rapidfuzz/fuzz.hpp>

#include <algorithm>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

QJsonObject resource(const QString& name)
{
    QFile file(u":/import/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QStringList textsOf(const QJsonValue& value)
{
    QStringList texts;
    for (const auto& text : value.toArray()) {
        texts.append(text.toString());
    }
    return texts;
}

template<typename Fold> QHash<QString, QStringList> wordsOf(const QJsonObject& object, Fold fold)
{
    QHash<QString, QStringList> words;
    for (auto it = object.begin(); it != object.end(); ++it) {
        for (const QString& text : textsOf(*it)) {
            if (const QString folded = fold(text); !folded.isEmpty()) {
                words[it.key()].append(folded);
            }
        }
    }
    return words;
}

QSet<QString> foldedSet(const QJsonValue& value)
{
    QSet<QString> set;
    for (const QString& text : textsOf(value)) {
        set.insert(foldForSearch(text));
    }
    return set;
}

bool holds(const QSet<QString>& set, const QString& text)
{
    return set.contains(foldForSearch(cleanText(text)));
}

} // namespace

const ImportWords& ImportWords::get()
{
    static const ImportWords words;
    return words;
}

ImportWords::ImportWords()
{
    const QJsonObject headings = resource(u"headings.json"_s);
    for (const QString& sort : {u"actors"_s, u"links"_s, u"partners"_s}) {
        m_headings.insert(sort, wordsOf(headings[sort].toObject(), foldedHeading));
    }
    const QJsonObject terms = resource(u"terms.json"_s);
    for (const QString& sort : {u"actor_kinds"_s, u"link_kinds"_s, u"themes"_s}) {
        m_terms.insert(sort, wordsOf(terms[sort].toObject(), foldedName));
    }
    for (const auto& grid : terms[u"grids"].toArray()) {
        const QJsonArray extent = grid[u"extent"].toArray();
        m_grids.push_back({grid[u"code"].toString(), grid[u"name"].toString(), extent[0].toDouble(),
                           extent[1].toDouble(), extent[2].toDouble(), extent[3].toDouble()});
    }
    const QHash<QString, QStringList> countries = wordsOf(terms[u"countries"].toObject(), foldedName);
    for (auto it = countries.begin(); it != countries.end(); ++it) {
        m_countries.insert(foldedName(it.key()), it.key());
        for (const QString& name : *it) {
            m_countries.insert(name, it.key());
        }
    }
    for (const QString& form : textsOf(terms[u"legal_forms"])) {
        m_legalForms.append(foldForSearch(form));
    }
    std::ranges::stable_sort(m_legalForms, std::ranges::greater{}, &QString::size);
    m_totals = foldedSet(terms[u"totals"]);
    for (const Language language : {Language::Dutch, Language::English}) {
        m_examples.insert(foldForSearch(ColumnNames::shipped().exampleMark(language)));
    }
    m_templateSheets = foldedSet(terms[u"template_sheets"]);
    m_emptyMarks = foldedSet(terms[u"empty"]);
    m_there = foldedSet(terms[u"one_way"]);
    m_back = foldedSet(terms[u"other_way"]);
    m_both = foldedSet(terms[u"both_ways"]);
    m_ticks = foldedSet(terms[u"ticks"]);
}

const QHash<QString, QStringList>& ImportWords::headings(const QString& sort) const
{
    static const QHash<QString, QStringList> none;
    const auto it = m_headings.constFind(sort);
    return it == m_headings.cend() ? none : *it;
}

const QHash<QString, QStringList>& ImportWords::terms(const QString& sort) const
{
    static const QHash<QString, QStringList> none;
    const auto it = m_terms.constFind(sort);
    return it == m_terms.cend() ? none : *it;
}

QString ImportWords::country(const QString& text) const
{
    if (const QString known = m_countries.value(foldedName(text)); !known.isEmpty()) {
        return known;
    }
    const QString letters = cleanText(text);
    const bool isCode = letters.size() == 2 && std::ranges::all_of(letters, [](QChar c) { return c.isUpper(); });
    return isCode ? letters : QString();
}

bool ImportWords::isTotal(const QString& text) const
{
    QString label = cleanText(text);
    while (label.endsWith(u':') || label.endsWith(u'.')) {
        label.chop(1);
    }
    return holds(m_totals, label);
}

bool ImportWords::isExample(const QString& text) const
{
    return holds(m_examples, text.section(u':', 0, 0)); // "Example: Mill Bakery"
}

bool ImportWords::isTemplateSheet(const QString& name) const
{
    return holds(m_templateSheets, name);
}

bool ImportWords::isEmptyMark(const QString& text) const
{
    return holds(m_emptyMarks, text);
}

ImportWords::Way ImportWords::way(const QString& text) const
{
    return holds(m_there, text)  ? Way::There
           : holds(m_back, text) ? Way::Back
           : holds(m_both, text) ? Way::Both
                                 : Way::Unknown;
}

bool ImportWords::isYes(const QString& text) const
{
    return ColumnNames::shipped().flag(foldForSearch(text)) == true || holds(m_ticks, text);
}

bool ImportWords::isNo(const QString& text) const
{
    return ColumnNames::shipped().flag(foldForSearch(text)) == false;
}

QString ImportWords::withoutLegalForm(const QString& name) const
{
    const QString clean = cleanText(name);
    const QString folded = foldForSearch(clean);
    if (folded.size() != clean.size()) {
        return clean; // accents that are signs of their own: rare in front of a legal form
    }
    for (const QString& form : m_legalForms) {
        const qsizetype rest = folded.size() - form.size();
        if (rest > 1 && folded.endsWith(form) && (folded[rest - 1] == u' ' || folded[rest - 1] == u',')) {
            QString bare = clean.first(rest - 1).trimmed();
            while (bare.endsWith(u',') || bare.endsWith(u'-')) {
                bare.chop(1);
            }
            return bare.isEmpty() ? clean : bare.trimmed();
        }
    }
    return clean;
}

QString foldedHeading(const QString& text)
{
    QString heading = cleanText(text);
    if (const qsizetype bracket = heading.indexOf(u'('); bracket > 0) {
        heading.truncate(bracket);
    }
    return compactForSearch(heading);
}

QString foldedName(const QString& text)
{
    return compactForSearch(text);
}

double likeness(const QString& one, const QString& other)
{
    const std::u16string_view first(reinterpret_cast<const char16_t*>(one.utf16()), static_cast<size_t>(one.size()));
    const std::u16string_view second(reinterpret_cast<const char16_t*>(other.utf16()),
                                     static_cast<size_t>(other.size()));
    return rapidfuzz::fuzz::ratio(first, second);
}

} // namespace ketenkaart
