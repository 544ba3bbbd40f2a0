#pragma once

#include "core/model/scenario_case.h"

#include <QCoreApplication>

#include <optional>

class QWidget;

namespace ketenkaart {

class MapSession;
class ProjectDocument;

/// Changing "what if" cases, with the questions that this takes. A case that nobody keeps yet is shown as it is changed
/// and named after what it changes; the user keeps it under a name. Before a case that is kept is changed, the user
/// says whether that one is meant or another. Document and window must outlive it.
class CaseEditor
{
    Q_DECLARE_TR_FUNCTIONS(CaseEditor)

public:
    CaseEditor(ProjectDocument& document, QWidget* window);

    [[nodiscard]] bool isKept(const Case& scenario) const;
    /// The case that is shown, or a new one.
    [[nodiscard]] Case editable() const;
    /// Shows the case as it was changed, and keeps it where the one before is kept.
    void take(Case scenario);
    /// Keeps the case that is shown under a name that the user gives.
    void keep();
    void rename();
    /// Takes away the case that is shown.
    void remove();
    /// The user chose a case: which one is meant is asked anew.
    void forget() { m_changing.clear(); }

private:
    enum class Meant { ThatOne, Another, Nothing };
    [[nodiscard]] Meant askWhichIsMeant(const Case& kept);
    /// Names the case after what it changes.
    [[nodiscard]] LocalizedText nameOf(const Case& scenario) const;
    [[nodiscard]] QString actorName(const QString& id) const;
    /// The name that the user gives; nothing when he gives up.
    [[nodiscard]] std::optional<LocalizedText> askForName(const QString& title, const LocalizedText& name);

    ProjectDocument& m_document;
    MapSession& m_session;
    QWidget* m_window;
    QString m_changing; ///< id of the kept case that the user said is meant
};

} // namespace ketenkaart
