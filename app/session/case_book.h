#pragma once

#include "core/model/scenario_case.h"

#include <vector>

namespace ketenkaart {

/// The cases of a dataset while they are being edited, and whether all of them are kept with it. Knows no file: whoever
/// keeps them (writeCases()) says so.
class CaseBook
{
public:
    CaseBook() = default;
    /// Those that are kept.
    explicit CaseBook(std::vector<Case> cases);

    [[nodiscard]] const std::vector<Case>& cases() const { return m_cases; }
    /// Null when there is no such case.
    [[nodiscard]] const Case* find(const QString& id) const;
    /// An id that no case has yet, made from a name.
    [[nodiscard]] QString freeId(const QString& name) const;

    /// In place of the case of its id, or after the others. False when that changes nothing.
    bool save(const Case& scenario);
    /// False when there is no such case.
    bool remove(const QString& id);

    /// Whether the cases differ from those that are kept: closing now would lose something.
    [[nodiscard]] bool isModified() const { return m_cases != m_kept; }
    void markKept() { m_kept = m_cases; }

private:
    std::vector<Case> m_cases;
    std::vector<Case> m_kept;
};

} // namespace ketenkaart
