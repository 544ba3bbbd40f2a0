#pragma once

#include "app/session/latest_task.h"
#include "app/session/map_session.h"
#include "core/project/entity_edits.h"
#include "core/project/project.h"

#include <QObject>
#include <QUndoStack>

namespace ketenkaart {

/// What a change is about: something in a layer, by its id. May be empty.
struct EditTarget
{
    LayerIndex layer{};
    QString id;

    bool operator==(const EditTarget&) const = default;
};

/// A change that can be undone, ready to be made.
struct DocumentStep
{
    ProjectEdits edits;
    QString text;           ///< what it does, for "Undo: …"
    EditTarget before = {}; ///< what to look at when it is undone
    EditTarget after = {};  ///< and when it is done
    /// Steps of the same key right after each other are one: a text that is being typed. Empty for a step of its own.
    QString mergeKey = {};
};

/// What is being edited: the project as it is now and as it is kept on the disk, and the steps between. The session
/// shows what it means: it follows each step, at once where the data are small or only scenes and cases change, or else
/// a little later. Knows no dialogs. Lives in the GUI thread; the session must outlive it.
class ProjectDocument : public QObject
{
    Q_OBJECT

public:
    explicit ProjectDocument(MapSession& session, QObject* parent = nullptr);

    [[nodiscard]] const Project& project() const { return m_project; }
    /// As it was read or saved the last time.
    [[nodiscard]] const Project& kept() const { return m_kept; }
    /// Grows with each change.
    [[nodiscard]] quint64 revision() const { return m_revision; }
    /// Whether closing now, or opening another dataset, would lose something.
    [[nodiscard]] bool isModified() const { return !m_steps.isClean(); }
    /// Undo and redo, with their texts and actions.
    [[nodiscard]] QUndoStack& steps() { return m_steps; }
    [[nodiscard]] MapSession& session() const { return m_session; }
    /// The words of the data that are edited.
    [[nodiscard]] const Vocabulary& words() const { return m_session.baseDataset().vocabulary(); }

    /// Begins anew with a project and what it means; nothing to undo.
    void open(Project project, Dataset dataset, Diagnostics diagnostics);
    /// The project is kept, here or at another place, where the window goes on with it.
    void setKept(Project kept);

    /// The entity as it is now.
    [[nodiscard]] std::optional<Entity> find(LayerIndex layer, const QString& id) const;
    /// False when the step changes nothing.
    bool take(DocumentStep step);
    /// Puts an entity in place of the one of its id, or as a new one before the one with that id or at the end.
    bool put(const Entity& entity, const QString& text, const QString& mergeKey = {}, const QString& nextId = {});
    /// Takes it away. The neighbour is what to look at afterwards.
    bool remove(const Entity& entity, const QString& text, const QString& neighbour = {});

    /// The scenes with ids that no other scene has: those whose id is taken or empty get a free one.
    [[nodiscard]] std::vector<Slide> withFreeIds(std::vector<Slide> slides) const;

    /// Keeps a case under its id, as a new one or in place of the one of that id.
    bool saveCase(const Case& scenario);
    bool removeCase(const QString& id);
    /// An id that no case has yet, made from a name.
    [[nodiscard]] QString freeCaseId(const QString& name) const;

Q_SIGNALS:
    /// After the session shows it, but for large data. What the change is about.
    void changed(const ketenkaart::EditTarget& target);
    /// The steps that were just made or taken back.
    void edited(const ketenkaart::ProjectEdits& edits);
    void modifiedChanged();
    /// The project is kept, perhaps at another place.
    void saved();

private:
    class Step;

    void show(const Project& project, const ProjectEdits& edits, const EditTarget& target);
    [[nodiscard]] bool isSmall() const;

    MapSession& m_session;
    Project m_project;
    Project m_kept;
    quint64 m_revision = 0;
    QUndoStack m_steps;
    LatestTask m_reading; ///< makes a dataset of a large project
};

} // namespace ketenkaart
