#include "app/analysis/case_editor.h"

#include "app/document/project_document.h"
#include "core/report/analysis_text.h"

#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace ketenkaart {

using namespace Qt::Literals::StringLiterals;

CaseEditor::CaseEditor(ProjectDocument& document, QWidget* window)
    : m_document(document)
    , m_session(document.session())
    , m_window(window)
{}

QString CaseEditor::actorName(const QString& id) const
{
    const Actor* actor = m_session.baseDataset().actor(id);
    return actor ? actor->name : id;
}

bool CaseEditor::isKept(const Case& scenario) const
{
    return m_session.scenario(scenario.id) != nullptr;
}

Case CaseEditor::editable() const
{
    if (m_session.activeCase()) {
        return *m_session.activeCase();
    }
    Case fresh;
    fresh.id = m_document.freeCaseId(QString());
    return fresh;
}

LocalizedText CaseEditor::nameOf(const Case& scenario) const
{
    QStringList without;
    for (const QString& id : scenario.withoutActors) {
        const Actor* actor = m_session.baseDataset().actor(id);
        const QString name = !actor ? id : actor->organisation.isEmpty() ? actor->name : actor->organisation;
        if (!without.contains(name)) {
            without.append(name);
        }
    }
    for (const QString& id : scenario.withoutLinks) {
        const Link* link = m_session.baseDataset().link(id);
        without.append(link ? u"%1 – %2"_s.arg(actorName(link->fromId), actorName(link->toId)) : id);
    }
    QStringList with;
    for (const Actor& actor : scenario.plannedActors) {
        with.append(actor.name);
    }
    const auto sentence = [&](const QString& without_, const QString& with_, const QString& link) {
        QStringList parts;
        if (!without.isEmpty()) {
            parts.append(without_.arg(without.join(u", "_s)));
        }
        if (!with.isEmpty()) {
            parts.append(with_.arg(with.join(u", "_s)));
        } else if (!scenario.plannedLinks.empty()) {
            parts.append(link);
        }
        return capitalised(parts.join(u", "_s));
    };
    return {sentence(u"zonder %1"_s, u"met %1"_s, u"met nieuwe schakel"_s),
            sentence(u"without %1"_s, u"with %1"_s, u"with a new link"_s)};
}

CaseEditor::Meant CaseEditor::askWhichIsMeant(const Case& kept)
{
    QMessageBox box(QMessageBox::Question, tr("Change case"),
                    tr("Change the case ‘%1’, or begin another one with it?").arg(kept.name.in(m_session.language())),
                    QMessageBox::Cancel, m_window);
    box.setObjectName(u"caseBox"_s);
    box.setTextFormat(Qt::PlainText);
    const QPushButton* that = box.addButton(tr("Change &this case"), QMessageBox::AcceptRole);
    QPushButton* another = box.addButton(tr("&Another case"), QMessageBox::ActionRole);
    box.setDefaultButton(another);
    box.exec();
    return box.clickedButton() == that      ? Meant::ThatOne
           : box.clickedButton() == another ? Meant::Another
                                            : Meant::Nothing;
}

void CaseEditor::take(Case scenario)
{
    if (!isKept(scenario)) {
        scenario.name = nameOf(scenario);
        m_session.setActiveCase(std::move(scenario));
        return;
    }
    const Meant meant = m_changing == scenario.id ? Meant::ThatOne : askWhichIsMeant(*m_session.scenario(scenario.id));
    if (meant == Meant::ThatOne) {
        m_changing = scenario.id;
        m_document.saveCase(scenario);
    } else if (meant == Meant::Another) {
        scenario.id = m_document.freeCaseId(QString());
        scenario.name = nameOf(scenario);
        m_session.setActiveCase(std::move(scenario));
    }
}

std::optional<LocalizedText> CaseEditor::askForName(const QString& title, const LocalizedText& name)
{
    bool accepted = false;
    const QString given = QInputDialog::getText(m_window, title, tr("Name of the case:"), QLineEdit::Normal,
                                                name.in(m_session.language()), &accepted)
                              .trimmed();
    if (!accepted || given.isEmpty()) {
        return std::nullopt;
    }
    if (given == name.in(m_session.language())) {
        return name;
    }
    // The other language keeps its own name only where the user may have given it.
    const bool wasOne = name.dutch == name.english || name == nameOf(*m_session.activeCase());
    LocalizedText changed = wasOne ? LocalizedText{given, given} : name;
    (m_session.language() == Language::Dutch ? changed.dutch : changed.english) = given;
    return changed;
}

void CaseEditor::keep()
{
    Case scenario = *m_session.activeCase();
    const auto name = askForName(tr("Keep case"), scenario.name);
    if (!name) {
        return;
    }
    scenario.name = *name;
    scenario.id = m_document.freeCaseId(scenario.name.in(m_session.language()));
    m_changing.clear();
    m_document.saveCase(scenario);
    m_session.setActiveCase(scenario);
}

void CaseEditor::rename()
{
    Case scenario = *m_session.activeCase();
    if (!isKept(scenario)) {
        keep();
        return;
    }
    if (const auto name = askForName(tr("Rename case"), scenario.name)) {
        scenario.name = *name;
        m_document.saveCase(scenario);
    }
}

void CaseEditor::remove()
{
    const Case scenario = *m_session.activeCase();
    if (!isKept(scenario)) {
        m_session.setActiveCase(std::nullopt);
        return;
    }
    QMessageBox box(QMessageBox::Question, tr("Remove case"),
                    tr("Remove the case ‘%1’?").arg(scenario.name.in(m_session.language())),
                    QMessageBox::Yes | QMessageBox::No, m_window);
    box.setTextFormat(Qt::PlainText);
    if (box.exec() == QMessageBox::Yes) {
        m_document.removeCase(scenario.id);
    }
}

} // namespace ketenkaart
