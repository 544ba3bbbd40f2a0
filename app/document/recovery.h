#pragma once

#include "core/model/error.h"
#include "core/project/project_edit.h"

#include <QDateTime>
#include <QLockFile>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace ketenkaart {

class ProjectDocument;

/// Writes what is edited in a document to a log of the program's own, every few seconds and in a thread of its own, so
/// that it can be had back after a crash. The log goes when the document is saved, left or closed. Lives in the GUI
/// thread; the document must outlive it.
class RecoveryLog : public QObject
{
    Q_OBJECT

public:
    /// Where logs are kept is the folder of the program's data; tests say another one.
    explicit RecoveryLog(ProjectDocument& document, QString folder = {}, QObject* parent = nullptr);
    ~RecoveryLog() override;

    /// Writes at once and waits until it is on the disk.
    void flush();
    /// Folder of this log.
    [[nodiscard]] const QString& folder() const { return m_folder; }

private:
    void note(const ProjectEdits& edits);
    void begin();
    void write();

    ProjectDocument& m_document;
    QString m_folder;
    std::unique_ptr<QLockFile> m_lock; ///< says that this log is of a program that runs
    QThreadPool m_writer;              ///< of one thread, so that lines stay in their order
    QTimer m_timer;
    QByteArray m_pending; ///< lines that are not written yet
    bool m_hasBegun = false;
};

/// What a program left that broke off. Nobody else takes it as long as this is there.
struct RecoverableEdits
{
    QString folder;   ///< of the log
    QString location; ///< of the project that was edited; empty for one that was not saved yet
    QString name;     ///< of that project
    QDateTime lastEdit;
    std::shared_ptr<QLockFile> lock;
};

/// What can be had back, the newest first. Logs of programs that are running are left alone.
[[nodiscard]] std::vector<RecoverableEdits> recoverableEdits(const QString& folder = {});

/// A project as it was before the edits, and they.
struct RecoveredEdits
{
    Project kept;
    ProjectEdits edits;
    bool isOfAnotherState = false; ///< the project on the disk is no longer the one that was edited
};
[[nodiscard]] Result<RecoveredEdits> readRecoverable(const RecoverableEdits& edits);
/// Takes a log away.
void discardRecoverable(const RecoverableEdits& edits);

} // namespace ketenkaart
