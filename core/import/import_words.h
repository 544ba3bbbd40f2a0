#pragma once

#include "core/model/study_area.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace ketenkaart {

/// What the program knows of how people write things in their sheets: resources/import. Loaded once; may be used from
/// any thread.
class ImportWords
{
public:
    [[nodiscard]] static const ImportWords& get();

    /// Headings as heading() folds them, by what they mean in a table of that sort: "actors", "links", "partners".
    [[nodiscard]] const QHash<QString, QStringList>& headings(const QString& sort) const;
    /// Other words for a term of a sort ("actor_kinds", "link_kinds", "themes"), folded, by its id.
    [[nodiscard]] const QHash<QString, QStringList>& terms(const QString& sort) const;
    /// Grids of surveyors that coordinates are often in, the likely ones first.
    [[nodiscard]] const std::vector<GridSystem>& grids() const { return m_grids; }
    /// Two letters for the name of a country in Dutch or English, or for such letters; empty for another text.
    [[nodiscard]] QString country(const QString& text) const;
    [[nodiscard]] bool isTotal(const QString& text) const;
    [[nodiscard]] bool isExample(const QString& text) const;
    /// Whether a sheet of a workbook of ours has no rows to take: its explanation, and the lists to choose from.
    [[nodiscard]] bool isTemplateSheet(const QString& name) const;
    /// What stands in a cell that has nothing to say: a dash, "n.v.t.", "#N/A".
    [[nodiscard]] bool isEmptyMark(const QString& text) const;
    /// Which way a link leads by a word or an arrow.
    enum class Way { Unknown, There, Back, Both };
    [[nodiscard]] Way way(const QString& text) const;
    /// As ColumnNames::flag() has it, and with the letter that people use as a tick.
    [[nodiscard]] bool isYes(const QString& text) const;
    [[nodiscard]] bool isNo(const QString& text) const;
    /// The name of a company without what says its legal form: "Alfa" for "Alfa B.V.".
    [[nodiscard]] QString withoutLegalForm(const QString& name) const;

private:
    ImportWords();

    QHash<QString, QHash<QString, QStringList>> m_headings;
    QHash<QString, QHash<QString, QStringList>> m_terms;
    std::vector<GridSystem> m_grids;
    QHash<QString, QString> m_countries;
    QStringList m_legalForms; ///< the longest first
    QSet<QString> m_totals;
    QSet<QString> m_examples;
    QSet<QString> m_templateSheets;
    QSet<QString> m_emptyMarks;
    QSet<QString> m_there;
    QSet<QString> m_back;
    QSet<QString> m_both;
    QSet<QString> m_ticks;
};

/// A heading as headings are compared: without case, accents, spaces and signs, and without what stands in brackets
/// behind it.
[[nodiscard]] QString foldedHeading(const QString& text);
/// A name of a company, a town or a kind as names are compared: as a heading, with what is in brackets.
[[nodiscard]] QString foldedName(const QString& text);
/// How alike two folded texts are, from 0 to 100, whatever few letters are left out, added, replaced or swapped
/// (rapidfuzz: normalised InDel distance).
[[nodiscard]] double likeness(const QString& one, const QString& other);

} // namespace ketenkaart
