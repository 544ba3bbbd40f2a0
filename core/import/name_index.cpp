#include "core/import/name_index.h"

#include "core/import/import_words.h"
#include "core/import/insert_new.h"
#include "core/model/clean_text.h"

#include <algorithm>

namespace ketenkaart {

namespace {

/// Names this much alike are one name with a slip in it; shorter ones than this are too easily another.
constexpr double same = 90.0;
constexpr qsizetype shortest = 5;
/// Worth a hint.
constexpr double near = 70.0;

} // namespace

void NameIndex::add(const QString& id, const QStringList& names)
{
    insertNew(m_ids, foldedId(id), id);
    for (const QString& text : names) {
        const QString name = cleanText(text);
        if (name.isEmpty()) {
            continue;
        }
        insertNew(m_names, name, id);
        const QString bare = ImportWords::get().withoutLegalForm(name);
        for (const QString& form : {foldedName(name), foldedName(bare)}) {
            if (!form.isEmpty() && insertNew(m_folded, form, id)) {
                m_entries.push_back({form, name, id});
            }
        }
    }
}

NameIndex::Match NameIndex::byId(const QString& id) const
{
    return {m_ids.value(foldedId(id)), Match::How::Exact};
}

NameIndex::Match NameIndex::byName(const QString& text) const
{
    const QString name = cleanText(text);
    if (const QString id = m_names.value(name); !id.isEmpty()) {
        return {id, Match::How::Exact};
    }
    for (const QString& form : {name, ImportWords::get().withoutLegalForm(name)}) {
        if (const QString id = m_folded.value(foldedName(form)); !id.isEmpty()) {
            return {id, Match::How::Folded};
        }
    }
    return {};
}

NameIndex::Match NameIndex::find(const QString& text) const
{
    if (const Match match = byId(text); !match.id.isEmpty()) {
        return match;
    }
    if (const Match match = byName(text); !match.id.isEmpty()) {
        return match;
    }
    const QString folded = foldedName(ImportWords::get().withoutLegalForm(text));
    if (folded.size() < shortest) {
        return {};
    }
    const auto [entry, isAlone] = nearest(folded, same);
    return entry && isAlone ? Match{entry->id, Match::How::Alike} : Match{};
}

QString NameIndex::nearestName(const QString& text) const
{
    const auto [entry, isAlone] = nearest(foldedName(text), near);
    return entry ? entry->name : QString();
}

std::pair<const NameIndex::Entry*, bool> NameIndex::nearest(const QString& folded, double least) const
{
    const Entry* best = nullptr;
    double bestLikely = least;
    bool isAlone = true;
    for (const Entry& entry : m_entries) {
        const double likely = likeness(folded, entry.folded);
        if (likely > bestLikely || (likely == bestLikely && !best)) {
            isAlone = true;
            best = &entry;
            bestLikely = likely;
        } else if (best && likely == bestLikely && entry.id != best->id) {
            isAlone = false;
        }
    }
    return {best, isAlone};
}

QString foldedId(const QString& id)
{
    return cleanText(id).normalized(QString::NormalizationForm_C).toCaseFolded();
}

} // namespace ketenkaart
