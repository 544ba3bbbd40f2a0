#pragma once

#include "core/model/diagnostic.h"
#include "core/model/entities.h"
#include "core/project/layer_table.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace ketenkaart {

/// The values of one row, read as what they should be. What they are not becomes a Diagnostic of that row. Columns that
/// the layer does not have read as empty, without a word: they are reported once for the layer.
class RowReader
{
public:
    RowReader(const LayerTable& table, const LayerRow& row, Diagnostics& diagnostics);

    [[nodiscard]] qint64 number() const { return m_row.number; }
    [[nodiscard]] const LayerRow& row() const { return m_row; }
    [[nodiscard]] bool hasColumn(QLatin1StringView column) const;

    [[nodiscard]] QString text(QLatin1StringView column) const;
    /// The text in both languages: columns NAME_nl and NAME_en.
    [[nodiscard]] LocalizedText localizedText(QLatin1StringView name) const;
    /// The parts between semicolons, each once, without empty ones.
    [[nodiscard]] QStringList list(QLatin1StringView column) const;
    [[nodiscard]] bool flag(QLatin1StringView column, bool fallback);
    /// No value when the text is empty or no number; only the latter is reported. The consequence ends the message.
    [[nodiscard]] std::optional<double> decimal(QLatin1StringView column, const QString& consequence);
    /// Only http and https addresses: the data is untrusted, and the window opens what stands here.
    [[nodiscard]] QString website();
    /// Two letters of ISO 3166-1 in upper case. Empty when the text is empty or no country; only the latter is
    /// reported.
    [[nodiscard]] QString country();
    [[nodiscard]] std::vector<Theme> themes(const Vocabulary& words);
    /// No value when the text is empty or unknown; only the latter is reported.
    [[nodiscard]] std::optional<Theme> theme(const Vocabulary& words);
    /// As word(), of the words of the dataset.
    [[nodiscard]] Theme theme(const Vocabulary& words, Theme fallback);
    [[nodiscard]] ActorKind kind(const Vocabulary& words, ActorKind fallback);
    [[nodiscard]] LinkKind kind(const Vocabulary& words, LinkKind fallback);
    [[nodiscard]] Provenance provenance();

    /// A word of a vocabulary, or the fallback when it is empty or unknown; the latter is reported.
    template<typename Enum, size_t Count>
    [[nodiscard]] Enum word(QLatin1StringView column, std::optional<Enum> (*parse)(QStringView),
                            const std::array<Enum, Count>& all, Enum fallback)
    {
        const QString value = text(column);
        if (value.isEmpty()) {
            return fallback;
        }
        if (const std::optional<Enum> known = parse(value.toLower())) {
            return *known;
        }
        reportUnknown(column, value, usedInstead(idOf(fallback)), idsOf(all));
        return fallback;
    }

    void report(Diagnostic::Severity severity, Diagnostic::Code code, QLatin1StringView column, const QString& message,
                const QString& advice);
    /// As report(), for findings that name their column themselves.
    void report(Diagnostic finding);
    /// An empty value; does nothing when the layer lacks the column.
    void reportEmpty(Diagnostic::Severity severity, QLatin1StringView column, const QString& message);

    /// A word that is not in its vocabulary; what happens to it, and the words that are.
    void reportUnknown(QLatin1StringView column, const QString& value, const QString& consequence,
                       const QString& choices);
    template<typename Enum, size_t Count> [[nodiscard]] static QString idsOf(const std::array<Enum, Count>& values)
    {
        QStringList ids;
        for (const Enum value : values) {
            ids.append(idOf(value));
        }
        return ids.join(QStringLiteral(", "));
    }

private:
    [[nodiscard]] std::optional<Theme> knownTheme(QLatin1StringView column, const QString& value,
                                                  const Vocabulary& words);
    template<typename Term>
    [[nodiscard]] Term term(QLatin1StringView column, const Vocabulary& words, const std::vector<Term>& all,
                            std::optional<Term> (Vocabulary::*find)(QStringView) const, Term fallback);
    static QString usedInstead(const QString& id);

    const LayerTable& m_table;
    const LayerRow& m_row;
    Diagnostics& m_diagnostics;
};

} // namespace ketenkaart
