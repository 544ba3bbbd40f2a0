#include "core/import/import_state.h"

#include "core/model/slug.h"

#include <QCoreApplication>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

struct StateText
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

} // namespace

ImportState::ImportState(const Project& before, const Dataset& data, const ImportMapping& how,
                         const PlaceFinder& finder)
    : dataset(data)
    , mapping(how)
    , places(finder)
    , editor(before)
    , actors(editor, LayerIndex::Actors)
    , links(editor, LayerIndex::Links)
    , chains(editor, LayerIndex::Chains)
    , stages(editor, LayerIndex::Stages)
    , themes(editor, LayerIndex::Themes)
    , isEmpty(data.actors().empty())
{
    for (const Actor& actor : data.actors()) {
        names.add(actor.id, QStringList{actor.name} + actor.aliases);
    }
    for (const Region& region : data.regions()) {
        names.add(region.id, QStringList{region.name.dutch, region.name.english} + region.aliases);
    }
    for (const Campus& campus : data.campuses()) {
        names.add(campus.id, QStringList{campus.name} + campus.aliases);
    }
    for (const Chain& chain : data.chains()) {
        m_chainNames.add(chain.id, {chain.name.dutch, chain.name.english});
    }
}

QString ImportState::chainFor(const QString& text)
{
    const NameIndex::Match match = m_chainNames.find(text);
    if (!match.id.isEmpty() || text.isEmpty()) {
        return match.id;
    }
    const QString id = freeId(chains, text, u"chain"_s);
    const Vocabulary& words = dataset.vocabulary();
    chains.add(id, {{u"name_nl"_s, text}, {u"name_en"_s, text}, {u"theme"_s, words.id(words.generalTheme())}});
    m_chainNames.add(id, {text});
    proposals.append(StateText::tr("The value chain %1 is new").arg(text));
    return id;
}

NameIndex::Match ImportState::endFor(const QString& text) const
{
    if (const QString id = ids.value(u'=' + text, ids.value(foldedId(text))); !id.isEmpty()) {
        return {id, NameIndex::Match::How::Exact};
    }
    return names.find(text);
}

QString ImportState::freeId(const LayerRows& rows, const QString& name, const QString& fallback) const
{
    // Links end at actors, regions and campuses alike.
    return freeSlug(name, fallback, [&](const QString& id) {
        return rows.has(id) || (&rows == &actors && (dataset.region(id) || dataset.campus(id)));
    });
}

} // namespace ketenkaart
