#pragma once

#include "app/session/map_session.h"

#include <QListWidget>

namespace ketenkaart {

/// The key figures of the dataset, of which some are checked: those that a scene shows large. Those come first, and
/// then those of the chain's theme. The order in which they are checked is that on the scene.
class FigureChoice : public QListWidget
{
    Q_OBJECT

public:
    FigureChoice(const MapSession& session, QWidget* parent);

    /// Shows the choice of this scene. The rows stay where they are while it is the same one.
    void setSlide(const Slide& slide);
    /// Ids of figures, also those that the data lack.
    [[nodiscard]] const QStringList& chosenIds() const { return m_chosen; }

Q_SIGNALS:
    /// The user has checked or unchecked one.
    void changed();

private:
    void fill(const Slide& slide);

    const MapSession& m_session;
    QString m_slideId;
    Dataset m_dataset; ///< that of the rows
    Language m_language = Language::Dutch;
    QStringList m_chosen;
    bool m_quiet = false;
};

} // namespace ketenkaart
