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

/// The name of what a link ends at: an actor, a campus or a region; the id of what is none.
[[nodiscard]] QString endName(const Dataset& dataset, const QString& id, Language language);

/// Asks for a link of an actor: with whom, in which direction and of which kind, in which chains, in which words, how
/// sure and by which source.
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
