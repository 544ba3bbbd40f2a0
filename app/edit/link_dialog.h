#pragma once

#include "core/model/dataset.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLineEdit;
class QListWidget;

namespace ketenkaart {

class EvidenceBox;
class ProjectDocument;

/// A link that is not there yet, as one begins with it: of the chain that is looked at.
[[nodiscard]] Link newLink(const ProjectDocument& document, const QString& fromId, const QString& toId);
/// Asks for what a link of an actor is to be, and makes it so in the document. False when the user gives up. A value:
/// the data may become others while one is asked.
bool editLink(ProjectDocument& document, const Link& link, const QString& actorId, QWidget* parent);

/// Asks for a link of an actor, or of a campus: with whom, in which direction and of which kind, in which chains, in
/// which words, how sure and by which source.
class LinkDialog : public QDialog
{
    Q_OBJECT

public:
    /// A link without an id is a new one and gets one. At one of its ends is the actor.
    LinkDialog(const Dataset& dataset, const Link& link, const QString& actorId, Language language, QWidget* parent);

    /// As the user says.
    [[nodiscard]] Link link() const;

private:
    void fill();
    void updateOk();
    [[nodiscard]] QString partnerId() const;

    Dataset m_dataset;
    Link m_link;
    QString m_actorId;
    Language m_language;
    QComboBox* m_direction;
    QComboBox* m_kind;
    QComboBox* m_partner;
    QCheckBox* m_directed;
    QListWidget* m_chains;
    QLineEdit* m_dutch;
    QLineEdit* m_english;
    EvidenceBox* m_evidence;
    QLineEdit* m_source;
    QDialogButtonBox* m_buttons;
};

} // namespace ketenkaart
