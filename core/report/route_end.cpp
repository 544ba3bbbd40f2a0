#include "core/report/route_end.h"

#include "core/graph/value_chain_graph.h"
#include "core/report/analysis_text.h"
#include "core/report/route_end_names.h"
#include "core/report/text_parts.h"
#include "core/search/search_document.h"
#include "core/search/search_text.h"

#include <QSet>

#include <algorithm>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

class RouteEndText
{
    Q_DECLARE_TR_FUNCTIONS(ketenkaart::RouteEndText)
};

/// Words between the names.
bool isFiller(const QString& word)
{
    static const QSet<QString> fillers{u"aan"_s,  u"at"_s,  u"bij"_s, u"de"_s,  u"en"_s,   u"and"_s,  u"for"_s,
                                       u"from"_s, u"het"_s, u"in"_s,  u"met"_s, u"of"_s,   u"op"_s,   u"the"_s,
                                       u"te"_s,   u"to"_s,  u"uit"_s, u"van"_s, u"voor"_s, u"with"_s, u"naar"_s};
    return fillers.contains(word);
}

/// What some of the words mean together: what belongs to any of several things that are called so.
struct Part
{
    QString words;
    NameKind kind = NameKind::Actor;
    QStringList labels;
    QSet<QString> actorIds;
    bool isExact = true;
};

class Reading
{
public:
    Reading(const Dataset& dataset, Language language, const std::optional<QString>& chainId)
        : m_dataset(dataset)
        , m_names(dataset, language, chainId)
        , m_chainId(chainId)
    {}

    Result<RouteEnd> read(const QString& typed)
    {
        const QStringList words = searchWords(typed);
        for (qsizetype at = 0; at < words.size();) {
            const qsizetype taken = take(words, at);
            if (taken == 0) {
                return std::unexpected(notUnderstood(words[at], typed));
            }
            at += taken;
        }
        if (m_parts.empty()) {
            return std::unexpected(notUnderstood(typed.simplified(), typed));
        }
        std::ranges::stable_sort(
            m_parts, [](const Part& first, const Part& second) { return order(first.kind) < order(second.kind); });
        return meant();
    }

private:
    /// What is said first of these: the subject, then where.
    static int order(NameKind kind) { return kind == NameKind::Actor ? 0 : kind == NameKind::Place ? 2 : 1; }

    /// How many words from there have a meaning together; they become a part. Words between names become none.
    qsizetype take(const QStringList& words, qsizetype at)
    {
        for (const NameCloseness closeness : {NameCloseness::Same, NameCloseness::OneTypo, NameCloseness::Beginning}) {
            for (qsizetype count = words.size() - at; count > 0; --count) {
                const QString asked = words.mid(at, count).join(u' ');
                if (count == 1 && isFiller(asked)) {
                    continue;
                }
                const auto meanings = m_names.meanings(asked, closeness, count == words.size());
                if (!meanings.empty()) {
                    addPart(asked, meanings, closeness != NameCloseness::Beginning);
                    return count;
                }
            }
            if (isFiller(words[at])) {
                return 1;
            }
        }
        return takeFound(words[at]) ? 1 : 0;
    }

    void addPart(const QString& words, const std::vector<const NameMeaning*>& meanings, bool isExact)
    {
        Part& part = m_parts.emplace_back();
        part.words = words;
        part.kind = meanings.front()->kind;
        part.isExact = isExact;
        for (const NameMeaning* meaning : meanings) {
            part.labels.append(meaning->label);
            part.actorIds.unite(QSet<QString>(meaning->actorIds.begin(), meaning->actorIds.end()));
        }
        part.labels.removeDuplicates();
    }

    /// What the search of the window finds for the word.
    bool takeFound(const QString& word)
    {
        if (m_documents.empty()) {
            SearchDocuments documents(m_dataset);
            for (const Actor& actor : m_dataset.actors()) {
                m_documents.push_back(documents.of(actor));
            }
        }
        for (const Spelling spelling : {Spelling::Exact, Spelling::OneTypo}) {
            Part part{word, NameKind::Theme, {word}, {}, true};
            for (size_t i = 0; i < m_documents.size(); ++i) {
                if (m_documents[i].rank({word}, spelling)) {
                    part.actorIds.insert(m_dataset.actors()[i].id);
                }
            }
            if (!part.actorIds.isEmpty()) {
                m_parts.push_back(std::move(part));
                return true;
            }
        }
        return false;
    }

    Result<RouteEnd> meant() const
    {
        QSet<QString> ids = m_parts.front().actorIds;
        QStringList labels;
        for (const Part& part : m_parts) {
            ids.intersect(part.actorIds);
            const QString label = part.labels.join(u" / "_s);
            labels << (part.kind == NameKind::Stage        ? RouteEndText::tr("stage %1").arg(label)
                       : part.kind == NameKind::Technology ? RouteEndText::tr("technology %1").arg(label)
                                                           : label);
        }
        labels.removeDuplicates();
        const std::optional<ValueChainGraph> graph =
            m_chainId ? std::optional<ValueChainGraph>(std::in_place, m_dataset, m_chainId) : std::nullopt;
        RouteEnd end;
        for (const Actor& actor : m_dataset.actors()) {
            if (ids.contains(actor.id) && (!graph || graph->hasActor(actor.id)) && !end.actorIds.contains(actor.id)) {
                end.actorIds.append(actor.id);
            }
        }
        if (end.actorIds.isEmpty()) {
            return std::unexpected(nobody());
        }
        const QStringList names = actorNames(m_dataset, end.actorIds);
        const bool isActor =
            std::ranges::any_of(m_parts, [](const Part& part) { return part.kind == NameKind::Actor; });
        const bool isBeginning = std::ranges::any_of(
            m_parts, [](const Part& part) { return part.kind == NameKind::Actor && !part.isExact; });
        if (isBeginning && names.size() > 1) {
            return std::unexpected(
                Error{Error::Code::InvalidArgument,
                      RouteEndText::tr("%1 can be several actors").arg(quoted(m_parts.front().words)), QString(),
                      RouteEndText::tr("Write one of these: %1").arg(enumeration(names, 6))});
        }
        const QString list = enumeration(names, 4);
        if (isActor) {
            end.name = list;
            end.understood =
                names.size() == 1 ? list : RouteEndText::tr("%n actor(s): %1", nullptr, number(names)).arg(list);
            return end;
        }
        QStringList plain;
        for (const Part& part : m_parts) {
            plain += part.labels.join(u" / "_s);
        }
        plain.removeDuplicates();
        end.name = quoted(plain.join(u", "_s));
        end.understood = RouteEndText::tr("%n actor(s): %1 (%2)", "names; what they have in common", number(names))
                             .arg(list, labels.join(u", "_s));
        return end;
    }

    Error nobody() const
    {
        QStringList said;
        QStringList advice;
        for (const Part& part : m_parts) {
            QStringList ids(part.actorIds.begin(), part.actorIds.end());
            ids.sort();
            const QStringList names = actorNames(m_dataset, ids);
            const QString label = quoted(part.labels.join(u" / "_s));
            said << label;
            if (m_parts.size() > 1 && !names.isEmpty()) {
                advice << RouteEndText::tr("%1 is %2", "words; actors").arg(label, enumeration(names));
            }
        }
        const QString together = enumeration(said, said.size());
        return {Error::Code::NotFound,
                m_parts.size() > 1 ? RouteEndText::tr("No actor belongs to %1 together").arg(together)
                : m_chainId        ? RouteEndText::tr("No actor of the chain belongs to %1").arg(together)
                                   : RouteEndText::tr("No actor belongs to %1").arg(together),
                QString(),
                advice.isEmpty() ? RouteEndText::tr("Choose something else, or leave a word out")
                                 : RouteEndText::tr("Leave a word out: %1").arg(advice.join(u"; "_s))};
    }

    Error notUnderstood(const QString& word, const QString& typed) const
    {
        const QStringList near = m_names.near(word);
        return {Error::Code::NotFound,
                searchWords(typed).size() > 1
                    ? RouteEndText::tr("%1 in %2 is not known").arg(quoted(word), quoted(typed.simplified()))
                    : RouteEndText::tr("%1 is not known").arg(quoted(typed.simplified())),
                QString(),
                near.isEmpty() ? RouteEndText::tr("Name an actor, a campus, a place, a region, a stage or a technology")
                               : RouteEndText::tr("Did you mean %1?").arg(near.join(u", "_s))};
    }

    const Dataset& m_dataset;
    RouteEndNames m_names;
    std::optional<QString> m_chainId;
    std::vector<Part> m_parts;
    std::vector<SearchDocument> m_documents;
};

} // namespace

Result<RouteEnd> readRouteEnd(const Dataset& dataset, const QString& typed, Language language,
                              const std::optional<QString>& chainId)
{
    const QString id = typed.trimmed();
    if (const Actor* actor = dataset.actor(id)) {
        return RouteEnd{{id}, actor->name, actor->name};
    }
    return Reading(dataset, language, chainId).read(typed);
}

} // namespace ketenkaart
