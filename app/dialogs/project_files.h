#pragma once

#include <QObject>

class QWidget;

namespace ketenkaart {

class Project;
class ProjectDocument;
struct Error;

/// Keeping a document on the disk, with the questions that this takes: where, whether something may be lost, and what
/// to do when somebody else changed it meanwhile. Document and window must outlive it.
class ProjectFiles : public QObject
{
    Q_OBJECT

public:
    ProjectFiles(ProjectDocument& document, QWidget* window);

    /// Whether the document is kept at a place that can be written to.
    [[nodiscard]] bool hasPlace() const;

    // Each tells whether it is done. An error is shown to the user.

    /// Where it is kept, or where the user says when it is kept nowhere, or cannot be written to there.
    bool save();
    /// Where the user says; the window goes on with that, unless it is a format that only holds a copy.
    bool saveAs();
    /// Where the user says; the window goes on with what it has.
    bool saveCopy();
    /// Asks what is to become of changes that are not kept. True when there are none, or when they are kept or given
    /// up.
    bool mayLeave();
    /// Asks whether to give up all changes since the last time that it was saved.
    [[nodiscard]] bool mayRevert();

Q_SIGNALS:
    /// The user wants what is on the disk in place of what is shown.
    void reopenAsked(const QString& location);

private:
    /// Where the user says, in a format that a dataset can be kept in.
    bool keepElsewhere();
    bool writeTo(const QString& path, bool goesOnThere);
    /// That only a copy was written, and what it lacks.
    void tellOfCopy(const QString& path, const QStringList& losses) const;
    bool saveOverWhatChanged(const Error& error);
    /// What was changed there and here since the document was kept, as lists.
    [[nodiscard]] QString whatDiffers(const Project& there) const;
    [[nodiscard]] QString askForPlace(const QString& title, bool withCopies) const;

    ProjectDocument& m_document;
    QWidget* m_window;
};

} // namespace ketenkaart
