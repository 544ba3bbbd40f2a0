#include "core/report/route_end_names.h"

#include "core/search/search_text.h"

#include <algorithm>
#include <array>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

using NamesOfKind = std::multimap<QString, const NameMeaning*>;

void collect(const NamesOfKind& names, const QString& asked, NameCloseness closeness,
             std::vector<const NameMeaning*>& found)
{
    constexpr qsizetype shortestTypo = 4; // as the search of the window has it
    constexpr qsizetype shortestBeginning = 3;
    const auto add = [&found](const NamesOfKind::value_type& name) {
        if (!std::ranges::contains(found, name.second)) {
            found.push_back(name.second);
        }
    };
    switch (closeness) {
    case NameCloseness::Same: {
        const auto [begin, end] = names.equal_range(asked);
        std::for_each(begin, end, add);
        break;
    }
    case NameCloseness::OneTypo:
        for (const auto& name : names) {
            if (asked.size() >= shortestTypo && withinOneTypo(asked, name.first)) {
                add(name);
            }
        }
        break;
    case NameCloseness::Beginning:
        if (asked.size() >= shortestBeginning) {
            for (auto it = names.lower_bound(asked); it != names.end() && it->first.startsWith(asked); ++it) {
                add(*it);
            }
        }
        break;
    }
}

/// The words of a text between spaces, so that one text has the words of another when it contains it.
QString spacedWords(const QString& text)
{
    QString spaced = foldForSearch(text);
    std::ranges::replace_if(spaced, [](QChar c) { return !c.isLetterOrNumber(); }, u' ');
    spaced = spaced.simplified();
    return spaced.isEmpty() ? spaced : u' ' + spaced + u' ';
}

bool hasWords(const QString& spacedText, const QString& spacedPart)
{
    return !spacedPart.isEmpty() && spacedText.contains(spacedPart);
}

template<typename Belongs> QStringList actorsThat(const Dataset& dataset, const Belongs& belong)
{
    QStringList ids;
    for (const Actor& actor : dataset.actors()) {
        if (belong(actor)) {
            ids.append(actor.id);
        }
    }
    return ids;
}

} // namespace

RouteEndNames::RouteEndNames(const Dataset& dataset, Language language, const std::optional<QString>& chainId)
    : m_dataset(dataset)
    , m_language(language)
    , m_chainId(chainId)
{
    addPlaces();
    addRegionsOfStages();
    addStages();
    addSubjects();
    addActors();
}

std::vector<const NameMeaning*> RouteEndNames::meanings(const QString& words, NameCloseness closeness,
                                                        bool isWhole) const
{
    using enum NameKind;
    const QString asked = compactForSearch(words);
    std::vector<const NameMeaning*> found;
    const auto kinds = isWhole ? std::array{Actor, Place, Stage, Technology, Theme}
                               : std::array{Place, Stage, Technology, Theme, Actor};
    for (const NameKind kind : kinds) {
        const auto names = m_names.find(kind);
        if (names != m_names.end()) {
            collect(names->second, asked, closeness, found);
        }
        if (!found.empty()) {
            break;
        }
    }
    return found;
}

QStringList RouteEndNames::near(const QString& words) const
{
    constexpr qsizetype fewestLetters = 3;
    constexpr qsizetype most = 4;
    const QString asked = compactForSearch(words);
    QStringList labels;
    for (qsizetype letters = asked.size(); letters >= fewestLetters && labels.isEmpty(); --letters) {
        const QString beginning = asked.first(letters);
        for (const auto& [kind, names] : m_names) {
            for (auto it = names.lower_bound(beginning);
                 it != names.end() && it->first.startsWith(beginning) && labels.size() < most; ++it) {
                if (!labels.contains(it->second->label)) {
                    labels.append(it->second->label);
                }
            }
        }
    }
    return labels;
}

void RouteEndNames::add(NameKind kind, const QString& label, const QStringList& actorIds, const QStringList& names)
{
    const NameMeaning* meaning =
        m_meanings.emplace_back(std::make_unique<const NameMeaning>(kind, label, actorIds)).get();
    for (const QString& name : names) {
        if (const QString compact = compactForSearch(name); !compact.isEmpty()) {
            m_names[kind].emplace(compact, meaning);
        }
    }
}

void RouteEndNames::addPlaces()
{
    std::map<QString, QStringList> onCampus;
    std::map<QString, QStringList> places; // a municipality and a province of the same name are one
    for (const Actor& actor : m_dataset.actors()) {
        onCampus[actor.campusId].append(actor.id);
        for (const QString& place : {actor.municipality, actor.province}) {
            if (!place.isEmpty() && !places[place].endsWith(actor.id)) {
                places[place].append(actor.id);
            }
        }
    }
    for (const Campus& campus : m_dataset.campuses()) {
        add(NameKind::Place, campus.name, onCampus[campus.id], QStringList{campus.id, campus.name} + campus.aliases);
    }
    for (const auto& [place, ids] : places) {
        add(NameKind::Place, place, ids, {place});
    }
    for (const Region& region : m_dataset.regions()) {
        const QStringList ids = actorsThat(m_dataset, [&](const Actor& actor) {
            return region.municipalities.isEmpty() ? actor.regionId == region.id
                                                   : region.municipalities.contains(actor.municipality);
        });
        add(NameKind::Place, region.name.in(m_language), ids,
            QStringList{region.id, region.name.dutch, region.name.english} + region.aliases);
    }
}

/// Of a region that no list knows, those who take the stages that are said to be there.
void RouteEndNames::addRegionsOfStages()
{
    std::map<QString, QStringList> regions;
    for (const Chain& chain : m_dataset.chains()) {
        for (const Stage& stage : chain.stages) {
            if (!stage.region.isEmpty() && !stage.region.contains(u',')) {
                regions[stage.region] += stage.actorIds;
            }
        }
    }
    for (const auto& [region, ids] : regions) {
        if (!m_names[NameKind::Place].contains(compactForSearch(region))) {
            add(NameKind::Place, region, ids, {region});
        }
    }
}

void RouteEndNames::addStages()
{
    struct Words
    {
        const Technology* technology = nullptr;
        QString dutch;
        QString english;
    };
    std::vector<Words> technologies;
    for (const Technology& technology : m_dataset.technologies()) {
        technologies.push_back({&technology, spacedWords(technology.name.dutch), spacedWords(technology.name.english)});
    }
    for (const Chain& chain : m_dataset.chains()) {
        if (m_chainId && chain.id != *m_chainId) {
            continue;
        }
        int position = 0;
        for (const Stage& stage : chain.stages) {
            ++position;
            QStringList names{stage.id, stage.name.dutch, stage.name.english};
            const QString dutch = spacedWords(stage.name.dutch);
            const QString english = spacedWords(stage.name.english);
            for (const Words& words : technologies) {
                // Other words for what the name of the stage has in it: SiN for silicon nitride.
                if (hasWords(dutch, words.dutch) || hasWords(english, words.english)) {
                    names << words.technology->id << words.technology->name.dutch << words.technology->name.english
                          << words.technology->aliases;
                }
            }
            if (m_chainId) {
                names << u"stage %1"_s.arg(position) << u"schakel %1"_s.arg(position) << QString::number(position);
            }
            names.removeDuplicates();
            add(NameKind::Stage, stage.name.in(m_language), stage.actorIds, names);
        }
    }
}

void RouteEndNames::addSubjects()
{
    std::map<QString, QStringList> knownFor;
    std::map<Theme, QStringList> workOn;
    for (const Actor& actor : m_dataset.actors()) {
        for (const QString& id : actor.technologyIds) {
            knownFor[id].append(actor.id);
        }
        for (const Theme theme : actor.themes) {
            workOn[theme].append(actor.id);
        }
    }
    for (const Technology& technology : m_dataset.technologies()) {
        add(NameKind::Technology, technology.name.in(m_language), knownFor[technology.id],
            QStringList{technology.id, technology.name.dutch, technology.name.english} + technology.aliases);
    }
    const Vocabulary& words = m_dataset.vocabulary();
    for (const Theme theme : words.themes()) {
        add(NameKind::Theme, words.name(theme), workOn[theme], {words.id(theme), words.name(theme)});
    }
}

void RouteEndNames::addActors()
{
    const NamesOfKind& places = m_names[NameKind::Place];
    for (const Actor& actor : m_dataset.actors()) {
        QStringList names{actor.id, actor.name, actor.organisation};
        for (const QString& alias : actor.aliases) {
            // Of a province and its government of the same name, the province is meant.
            if (!places.contains(compactForSearch(alias))) {
                names.append(alias);
            }
        }
        add(NameKind::Actor, actor.name, {actor.id}, names);
    }
}

} // namespace ketenkaart
