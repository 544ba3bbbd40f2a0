#include "core/check/phrase_check.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;
using Severity = Diagnostic::Severity;
using Code = Diagnostic::Code;

class PhraseCheck
{
    Q_DECLARE_TR_FUNCTIONS(PhraseCheck)

public:
    explicit PhraseCheck(const ReadDataset& read)
        : m_dataset(read.dataset)
        , m_rows(read.rows)
    {}

    Diagnostics run()
    {
        collectNames();
        std::vector<const Link*> stated;
        for (const auto* links : {&m_dataset.links(), &m_dataset.regionLinks()}) {
            for (const Link& link : *links) {
                if (link.provenance.evidence == Evidence::Stated && !link.provenance.source.isEmpty()) {
                    stated.push_back(&link);
                }
            }
        }
        // Who cites in another way is not held to this one.
        if (std::ranges::none_of(stated,
                                 [](const Link* link) { return !phraseOf(link->provenance.source).isEmpty(); })) {
            return {};
        }
        for (const Link* link : stated) {
            check(*link);
        }
        return std::move(m_findings);
    }

private:
    void collectNames()
    {
        for (const Region& region : m_dataset.regions()) {
            m_names[region.id] = QStringList{region.name.dutch, region.name.english} + region.aliases;
        }
        for (const Campus& campus : m_dataset.campuses()) {
            m_names[campus.id] = QStringList{campus.name} + campus.aliases;
        }
        for (const Actor& actor : m_dataset.actors()) {
            m_names[actor.id] =
                QStringList{actor.name, actor.organisation} + actor.aliases + m_names.value(actor.campusId);
        }
        for (QStringList& names : m_names) {
            names.removeAll(QString());
        }
    }

    /// What stands in quotation marks or square brackets. A single quotation mark may be an apostrophe.
    [[nodiscard]] static QString phraseOf(const QString& source)
    {
        static const QRegularExpression quoted(uR"(["“«]([^"“”»]+)["”»]|\[([^\]]+)\])"_s);
        QStringList parts;
        for (const QRegularExpressionMatch& match : quoted.globalMatch(source)) {
            parts << match.captured(1) + match.captured(2);
        }
        return parts.join(u" | "_s);
    }

    /// Not as a part of another word. By hand, because to compile an expression for each name takes a hundred times as
    /// long as all the rest of the check.
    [[nodiscard]] static bool hasWord(const QString& phrase, const QString& name)
    {
        const auto isApart = [&phrase](qsizetype place) {
            return place < 0 || place >= phrase.size() || !phrase[place].isLetterOrNumber();
        };
        for (qsizetype at = phrase.indexOf(name, 0, Qt::CaseInsensitive); at >= 0;
             at = phrase.indexOf(name, at + 1, Qt::CaseInsensitive)) {
            if (isApart(at - 1) && isApart(at + name.size())) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] bool names(const QString& phrase, const QString& id) const
    {
        return std::ranges::any_of(m_names.value(id), [&](const QString& name) { return hasWord(phrase, name); });
    }

    void check(const Link& link)
    {
        const QString phrase = phraseOf(link.provenance.source);
        const auto report = [&](Code code, const QString& message, const QString& advice) {
            m_findings.push_back(
                {Severity::Note, code, "links"_L1, m_rows.row(u"links"_s, link.id), "source"_L1, message, advice});
        };
        if (phrase.isEmpty()) {
            report(Code::UnquotedStatement, tr("'%1' is stated, and its source quotes no phrase").arg(link.id),
                   tr("Write the phrase in quotation marks after where it stands, or make the link implied"));
            return;
        }
        QStringList missing;
        for (const QString& end : {link.fromId, link.toId}) {
            if (!names(phrase, end)) {
                missing << end;
            }
        }
        if (!missing.isEmpty()) {
            report(Code::UnnamedEnd,
                   tr("'%1' is stated, and the phrase that its source quotes does not name %2")
                       .arg(link.id, missing.join(u", "_s)),
                   tr("Quote the phrase that names both ends, say in square brackets who is meant, or make the link "
                      "implied"));
        }
    }

    const Dataset& m_dataset;
    const SourceRows& m_rows;
    QHash<QString, QStringList> m_names;
    Diagnostics m_findings;
};

} // namespace

Diagnostics checkPhrases(const ReadDataset& read)
{
    return PhraseCheck(read).run();
}

} // namespace ketenkaart
