#include "core/project/row_reader.h"

#include "core/model/web_address.h"
#include "core/project/cell_text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ketenkaart {

using namespace Qt::Literals::StringLiterals;
using Severity = Diagnostic::Severity;
using Code = Diagnostic::Code;

namespace {

template<typename Term> QString termIds(const Vocabulary& words, const std::vector<Term>& all)
{
    QStringList ids;
    for (const Term term : all) {
        ids.append(words.id(term));
    }
    return ids.join(u", "_s);
}

const auto& dataOf(const Vocabulary& words, const std::vector<Theme>&)
{
    return words.terms().themes;
}

const auto& dataOf(const Vocabulary& words, const std::vector<ActorKind>&)
{
    return words.terms().actorKinds;
}

const auto& dataOf(const Vocabulary& words, const std::vector<LinkKind>&)
{
    return words.terms().linkKinds;
}

/// The only one that has this name in either language, as tables for people have it in place of the id.
template<typename Term>
std::optional<Term> named(const QString& name, const Vocabulary& words, const std::vector<Term>& all)
{
    std::optional<Term> found;
    const auto& data = dataOf(words, all);
    for (size_t i = 0; i < data.size(); ++i) {
        if (name.compare(data[i].name.dutch, Qt::CaseInsensitive) == 0 ||
            name.compare(data[i].name.english, Qt::CaseInsensitive) == 0) {
            if (found) {
                return std::nullopt;
            }
            found = all[i];
        }
    }
    return found;
}

} // namespace

RowReader::RowReader(const LayerTable& table, const LayerRow& row, Diagnostics& diagnostics)
    : m_table(table)
    , m_row(row)
    , m_diagnostics(diagnostics)
{}

bool RowReader::hasColumn(QLatin1StringView column) const
{
    return m_table.columns.contains(column);
}

QString RowReader::text(QLatin1StringView column) const
{
    const qsizetype index = m_table.columns.indexOf(column);
    return index < 0 ? QString() : m_row.values[static_cast<size_t>(index)];
}

LocalizedText RowReader::localizedText(QLatin1StringView name) const
{
    const QByteArray prefix(name.data(), name.size());
    return {text(QLatin1StringView(prefix + "_nl")), text(QLatin1StringView(prefix + "_en"))};
}

QStringList RowReader::list(QLatin1StringView column) const
{
    QStringList parts = text(column).split(u';');
    for (QString& part : parts) {
        part = part.trimmed();
    }
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts;
}

bool RowReader::flag(QLatin1StringView column, bool fallback)
{
    const QString value = text(column);
    if (value.isEmpty()) {
        return fallback;
    }
    if (const std::optional<bool> said = flagOf(value)) {
        return *said;
    }
    reportUnknown(column, text(column), usedInstead(fallback ? u"yes"_s : u"no"_s), u"yes, no"_s);
    return fallback;
}

std::optional<double> RowReader::decimal(QLatin1StringView column, const QString& consequence)
{
    const QString value = text(column);
    if (value.isEmpty()) {
        return std::nullopt;
    }
    bool ok = false;
    const double number = value.toDouble(&ok);
    if (ok && std::isfinite(number)) {
        return number;
    }
    report(Severity::Error, Code::InvalidNumber, column,
           QCoreApplication::translate("DatasetReader", "'%1' is not a number; %2").arg(value, consequence),
           value.contains(u',') ? QCoreApplication::translate("DatasetReader", "Write the decimals after a point: 5.12")
                                : QCoreApplication::translate("DatasetReader", "Write digits only"));
    return std::nullopt;
}

QString RowReader::website()
{
    const QString value = text("website"_L1);
    if (value.isEmpty()) {
        return {};
    }
    if (webAddress(value).isValid()) {
        return value;
    }
    report(Severity::Warning, Code::UnknownValue, "website"_L1,
           QCoreApplication::translate("DatasetReader", "'%1' is not a web address; it is left out").arg(value),
           QCoreApplication::translate("DatasetReader", "Begin the address with https://"));
    return {};
}

QString RowReader::country()
{
    const QString value = text("country"_L1);
    const QString code = value.toUpper();
    if (code.isEmpty() || (code.size() == 2 && QLocale::codeToTerritory(code) != QLocale::AnyTerritory)) {
        return code;
    }
    report(Severity::Warning, Code::UnknownValue, "country"_L1,
           QCoreApplication::translate("DatasetReader", "'%1' is not a country; it is left out").arg(value),
           QCoreApplication::translate("DatasetReader", "Write its two letters of ISO 3166-1, such as NL or BE"));
    return {};
}

std::vector<Theme> RowReader::themes(const Vocabulary& words)
{
    std::vector<Theme> themes;
    for (const QString& id : list("themes"_L1)) {
        const std::optional<Theme> known = knownTheme("themes"_L1, id, words);
        if (known && !std::ranges::contains(themes, *known)) {
            themes.push_back(*known);
        }
    }
    return themes;
}

std::optional<Theme> RowReader::theme(const Vocabulary& words)
{
    const QString value = text("theme"_L1);
    return value.isEmpty() ? std::nullopt : knownTheme("theme"_L1, value, words);
}

std::optional<Theme> RowReader::knownTheme(QLatin1StringView column, const QString& value, const Vocabulary& words)
{
    std::optional<Theme> known = words.theme(value.toLower());
    if (!known) {
        known = named(value, words, words.themes());
    }
    if (!known) {
        reportUnknown(column, value, QCoreApplication::translate("DatasetReader", "it is left out"),
                      termIds(words, words.themes()));
    }
    return known;
}

template<typename Term>
Term RowReader::term(QLatin1StringView column, const Vocabulary& words, const std::vector<Term>& all,
                     std::optional<Term> (Vocabulary::*find)(QStringView) const, Term fallback)
{
    const QString value = text(column);
    if (value.isEmpty()) {
        return fallback;
    }
    if (const std::optional<Term> known = (words.*find)(value.toLower())) {
        return *known;
    }
    if (const std::optional<Term> known = named(value, words, all)) {
        return *known;
    }
    reportUnknown(column, value, usedInstead(words.id(fallback)), termIds(words, all));
    return fallback;
}

Theme RowReader::theme(const Vocabulary& words, Theme fallback)
{
    return term("theme"_L1, words, words.themes(), &Vocabulary::theme, fallback);
}

ActorKind RowReader::kind(const Vocabulary& words, ActorKind fallback)
{
    return term("kind"_L1, words, words.actorKinds(), &Vocabulary::actorKind, fallback);
}

LinkKind RowReader::kind(const Vocabulary& words, LinkKind fallback)
{
    return term("kind"_L1, words, words.linkKinds(), &Vocabulary::linkKind, fallback);
}

Provenance RowReader::provenance()
{
    constexpr std::array allEvidence{Evidence::Stated, Evidence::Implied, Evidence::Planned};
    return {text("source"_L1), word("evidence"_L1, parseEvidence, allEvidence, Evidence::Stated)};
}

void RowReader::report(Diagnostic::Severity severity, Diagnostic::Code code, QLatin1StringView column,
                       const QString& message, const QString& advice)
{
    report({severity, code, QString(), 0, QString(column), message, advice});
}

void RowReader::report(Diagnostic finding)
{
    finding.layer = m_table.name;
    finding.row = m_row.number;
    m_diagnostics.push_back(std::move(finding));
}

void RowReader::reportEmpty(Diagnostic::Severity severity, QLatin1StringView column, const QString& message)
{
    if (hasColumn(column)) {
        report(severity, Code::MissingValue, column, message,
               QCoreApplication::translate("DatasetReader", "Fill in the column %1").arg(column));
    }
}

QString RowReader::usedInstead(const QString& id)
{
    return QCoreApplication::translate("DatasetReader", "'%1' is used instead").arg(id);
}

void RowReader::reportUnknown(QLatin1StringView column, const QString& value, const QString& consequence,
                              const QString& choices)
{
    report(Severity::Warning, Code::UnknownValue, column,
           QCoreApplication::translate("DatasetReader", "'%1' is not known; %2").arg(value, consequence),
           QCoreApplication::translate("DatasetReader", "Use one of: %1").arg(choices));
}

} // namespace ketenkaart
