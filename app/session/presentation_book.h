#pragma once

#include "core/model/slide.h"

#include <QUndoStack>

#include <optional>
#include <vector>

namespace ketenkaart {

/// The scenes of a presentation while they are being edited: their order, each step back and forth, and whether all of
/// it is kept with the data. Knows no file: whoever keeps them (writeSlides()) says so. Lives in the GUI thread.
class PresentationBook : public QObject
{
    Q_OBJECT

public:
    explicit PresentationBook(QObject* parent = nullptr);

    [[nodiscard]] const std::vector<Slide>& slides() const { return m_slides; }
    /// Null when there is no such scene. Valid until the next change.
    [[nodiscard]] const Slide* find(const QString& id) const;
    [[nodiscard]] std::optional<size_t> indexOf(const QString& id) const;
    /// An id that no scene has yet, made from a title.
    [[nodiscard]] QString freeId(const QString& title) const;

    /// Begins anew with the scenes that are kept; nothing to undo.
    void reset(std::vector<Slide> kept);

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

    /// Undo and redo, with their texts and actions.
    [[nodiscard]] QUndoStack& undoStack() { return m_steps; }

    /// Whether the scenes differ from those that are kept: closing now would lose something.
    [[nodiscard]] bool isModified() const { return m_slides != m_kept; }
    void markKept();

Q_SIGNALS:
    /// The scenes are others. The one that the change is about, or its neighbour when it is gone; may be empty.
    void changed(const QString& id);
    /// The scenes are kept.
    void kept();

private:
    class Step;

    /// Makes a change that can be undone. The scenes to look at: after an undo, and after doing it.
    void take(std::vector<Slide> slides, const QString& idBefore, const QString& idAfter, const QString& text,
              const QString& field = {});
    void show(const std::vector<Slide>& slides, const QString& id);

    std::vector<Slide> m_slides;
    std::vector<Slide> m_kept;
    QUndoStack m_steps;
    int m_typing = 0; ///< tells apart what was typed before and after endTyping()
};

} // namespace ketenkaart
