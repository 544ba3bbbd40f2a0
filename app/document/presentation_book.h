#pragma once

#include "core/model/slide.h"

#include <QObject>

#include <optional>
#include <vector>

namespace ketenkaart {

class ProjectDocument;

/// Editing the scenes of the presentation of a document: their order, and each step back and forth among those of the
/// document. Lives in the GUI thread; the document must outlive it.
class PresentationBook : public QObject
{
    Q_OBJECT

public:
    explicit PresentationBook(ProjectDocument& document, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<Slide>& slides() const;
    /// Null when there is no such scene. Valid until the next change.
    [[nodiscard]] const Slide* find(const QString& id) const;
    [[nodiscard]] std::optional<size_t> indexOf(const QString& id) const;
    /// An id that no scene has yet, made from a title.
    [[nodiscard]] QString freeId(const QString& title) const;

    /// Puts a scene at this place, counted from 0, or at the end. One whose id is taken or empty gets a free one. Gives
    /// back its id.
    QString add(Slide slide, std::optional<size_t> place = std::nullopt);
    /// In place of the scene of its id. Changes of one field of a scene right after each other are one step to undo;
    /// without a field each is its own. False when that changes nothing.
    bool replace(const Slide& slide, const QString& field = {});
    /// Takes a scene to another place; both counted from 0, as they are before. False when that changes nothing.
    bool move(size_t from, size_t to);
    /// A copy right behind the scene; its id, or an empty one when there is no such scene.
    QString duplicate(const QString& id);
    /// False when there is no such scene.
    bool remove(const QString& id);
    /// What is typed from here on is a step of its own.
    void endTyping();

Q_SIGNALS:
    /// The scenes are others. The one that the change is about, or its neighbour when it is gone; may be empty.
    void changed(const QString& id);

private:
    ProjectDocument& m_document;
    int m_typing = 0; ///< tells apart what was typed before and after endTyping()
};

} // namespace ketenkaart
