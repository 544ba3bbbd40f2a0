#pragma once

#include "core/model/deck.h"

#include <QObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace ketenkaart {

class ProjectDocument;

/// Editing the scenes of the presentation that the session shows: their order, and each step back and forth among those
/// of the document. Lives in the GUI thread; the document must outlive it.
class PresentationBook : public QObject
{
    Q_OBJECT

public:
    explicit PresentationBook(ProjectDocument& document, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<Slide>& slides() const;
    /// Null when there is no such scene. Valid until the next change.
    [[nodiscard]] const Slide* find(const QString& id) const;
    [[nodiscard]] std::optional<size_t> indexOf(const QString& id) const;

    /// Puts a scene at this place, counted from 0, or at the end. One whose id is taken or empty gets a free one. Gives
    /// back its id.
    QString add(Slide slide, std::optional<size_t> place = std::nullopt);
    /// The same for several, as one step.
    QStringList add(std::vector<Slide> slides, std::optional<size_t> place = std::nullopt);
    /// In place of the scene of its id. Changes of one field of a scene right after each other are one step to undo;
    /// without a field each is its own. False when that changes nothing.
    bool replace(const Slide& slide, const QString& field = {});
    /// Takes scenes, in their order, before the one that is at this place now, from 0, or behind all others. False when
    /// that changes nothing.
    bool move(const QStringList& ids, size_t before);
    /// Copies right behind the last of them; their ids.
    QStringList duplicate(const QStringList& ids);
    /// False when there are no such scenes.
    bool remove(const QStringList& ids);
    /// Takes scenes behind those of another presentation, or copies of them, and shows that one.
    bool moveToDeck(const QStringList& ids, const QString& deckId);
    bool copyToDeck(const QStringList& ids, const QString& deckId);
    /// What is typed from here on is a step of its own.
    void endTyping();

Q_SIGNALS:
    /// The scenes are others. The one that the change is about, or its neighbour when it is gone; may be empty.
    void changed(const QString& id);

private:
    /// Those of these that are there, in the order of the presentation.
    [[nodiscard]] std::vector<Slide> found(const QStringList& ids) const;
    QStringList put(std::vector<Slide> slides, const QString& neighbour, const QString& nextId, const QString& text);

    ProjectDocument& m_document;
    int m_typing = 0; ///< tells apart what was typed before and after endTyping()
};

} // namespace ketenkaart
