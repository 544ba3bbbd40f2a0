#include "core/import/term_finder.h"

#include "core/import/import_words.h"
#include "core/model/clean_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;
using Sort = TermFinder::Sort;

/// Texts this much alike are the same word with a slip in it.
constexpr double alike = 86.0;
/// A word of this many letters says what a longer text is about: "startup" in "startup (hightech)".
constexpr qsizetype tellingLength = 5;

QString layerOf(Sort sort)
{
    switch (sort) {
    case Sort::ActorKinds:
        return u"actor_kinds"_s;
    case Sort::Themes:
        return u"themes"_s;
    case Sort::LinkKinds:
        return u"link_kinds"_s;
    }
    std::unreachable();
}

} // namespace

QStringList cellParts(const QString& cell)
{
    static const QRegularExpression strong(u"[;|\n]"_s);
    QStringList parts;
    for (const QString& part :
         cell.split(cell.contains(strong) ? strong : QRegularExpression(u","_s), Qt::SkipEmptyParts)) {
        if (const QString clean = cleanText(part); !clean.isEmpty()) {
            parts.append(clean);
        }
    }
    return parts;
}

TermFinder::TermFinder(const Vocabulary& words)
{
    for (const Vocabulary::ActorKindTerm& term : words.terms().actorKinds) {
        add(Sort::ActorKinds, term.id, {term.id, term.name.dutch, term.name.english});
    }
    for (const Vocabulary::ThemeTerm& term : words.terms().themes) {
        add(Sort::Themes, term.id, {term.id, term.name.dutch, term.name.english});
    }
    for (const Vocabulary::LinkKindTerm& term : words.terms().linkKinds) {
        add(Sort::LinkKinds, term.id, {term.id, term.name.dutch, term.name.english});
        add(Sort::LinkKinds, u'<' + term.id, {term.back.dutch, term.back.english});
    }
    for (const Sort sort : {Sort::ActorKinds, Sort::Themes, Sort::LinkKinds}) {
        const QHash<QString, QStringList>& terms = ImportWords::get().terms(layerOf(sort));
        const std::vector<Entry> own = entries(sort);
        for (const Entry& entry : own) {
            if (entry.folded == foldedName(entry.id)) {
                for (const QString& word : terms.value(entry.id)) {
                    entries(sort).push_back({word, entry.id});
                }
            }
        }
    }
}

void TermFinder::add(Sort sort, const QString& id, const QStringList& names)
{
    for (const QString& name : names) {
        if (const QString folded = foldedName(name); !folded.isEmpty()) {
            entries(sort).push_back({folded, id});
        }
    }
}

QString TermFinder::find(Sort sort, const QString& word)
{
    const QString folded = foldedName(word);
    QHash<QString, QString>& found = m_found[static_cast<size_t>(sort)];
    if (const auto known = found.constFind(folded); known != found.cend() || folded.isEmpty()) {
        return folded.isEmpty() ? QString() : *known;
    }
    const std::vector<Entry>& all = entries(sort);
    QString id;
    if (const auto same = std::ranges::find(all, folded, &Entry::folded); same != all.end()) {
        id = same->id;
    } else if (folded.size() >= tellingLength) {
        double best = alike;
        for (const Entry& entry : all) {
            if (const double likely = likeness(folded, entry.folded); likely >= best) {
                best = likely;
                id = entry.id;
            }
        }
        qsizetype longest = tellingLength - 1;
        for (const Entry& entry : all) {
            if (best == alike && entry.folded.size() > longest && folded.contains(entry.folded)) {
                longest = entry.folded.size();
                id = entry.id;
            }
        }
    }
    found.insert(folded, id);
    return id;
}

} // namespace ketenkaart
