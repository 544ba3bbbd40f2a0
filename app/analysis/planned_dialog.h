#pragma once

#include "core/model/dataset.h"

#include <QDialog>

#include <optional>
#include <vector>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QTabWidget;

namespace ketenkaart {

/// What somebody plans: an actor with its links and its place in a chain, or a link between two that exist.
struct PlannedParts
{
    std::optional<Actor> actor;
    std::vector<Link> links;
    std::vector<Case::Place> places;
};

/// Asks what is planned. Ids of its own are free in the dataset; a planned actor stands on a campus or in the middle of
/// what the dataset knows of a municipality.
class PlannedDialog : public QDialog
{
    Q_OBJECT

public:
    /// With a chain, its stages are offered and links belong to it; otherwise those of all chains.
    PlannedDialog(Dataset dataset, QString chainId, Language language, QWidget* parent);

    /// After it was accepted.
    [[nodiscard]] PlannedParts parts() const;

private:
    QWidget* makeActorPage();
    QWidget* makeLinkPage();
    QComboBox* makeActorChooser(const QString& objectName, const QString& nobody);
    void fillPlaces();
    void fillStages();
    void check();
    [[nodiscard]] PlannedParts plannedActor() const;
    [[nodiscard]] PlannedParts plannedLink() const;
    [[nodiscard]] Link makeLink(const QString& fromId, const QString& toId, LinkKind kind, const QStringList& chainIds,
                                const std::vector<Link>& others) const;
    void placeAt(Actor& actor) const;

    Dataset m_dataset;
    QString m_chainId;
    Language m_language;
    QTabWidget* m_tabs;
    QLineEdit* m_name = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_theme = nullptr;
    QComboBox* m_place = nullptr;
    QComboBox* m_stage = nullptr;
    QComboBox* m_customer = nullptr;
    QComboBox* m_supplier = nullptr;
    QComboBox* m_from = nullptr;
    QComboBox* m_to = nullptr;
    QComboBox* m_linkKind = nullptr;
    QDialogButtonBox* m_buttons;
};

} // namespace ketenkaart
