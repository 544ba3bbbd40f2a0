#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ketenkaart {

/// Where a change of a folder waits until it is made: a hidden folder in it, so that files can be moved into place in
/// one step. The lock lies beside it, so that clearing up does not take it away.
struct StagingPlaces
{
    explicit StagingPlaces(const QString& folder);

    QString root;
    QString content;    ///< the folder of the new files, each under its own name
    QString journal;    ///< that it is there is the decision to make the change
    QString newJournal; ///< the journal while it is written
    QString begun;      ///< an empty file: the first file may have been moved into place
    QString lock;
};

/// Whether a file that is changed may have this name: one that all systems take, of no other folder, not hidden.
[[nodiscard]] bool isFileName(const QString& name);

/// Whether there is anything, also a link to nowhere.
[[nodiscard]] bool isThere(const QString& path);

/// Whether it leads elsewhere.
[[nodiscard]] bool isLink(const QString& path);

/// A new file as it was decided.
struct StagedFile
{
    QString name;
    qint64 size = 0; ///< in bytes
    QByteArray hash; ///< SHA-256, in hexadecimal

    bool operator==(const StagedFile&) const = default;
};

[[nodiscard]] StagedFile stagedFile(const QString& name, const QByteArray& content);

/// What a change is to do, as it is kept on the disk: a line with the version of the format, one with the files as
/// JSON, and one with the SHA-256 of both.
struct FolderJournal
{
    static constexpr qint64 mostBytes = 1024 * 1024; ///< a longer one is not read

    std::vector<StagedFile> replaced;
    QStringList removed;

    [[nodiscard]] QByteArray toBytes() const;
    /// Nothing unless the bytes are whole and each name is a file's and occurs once.
    [[nodiscard]] static std::optional<FolderJournal> fromBytes(const QByteArray& bytes);

    bool operator==(const FolderJournal&) const = default;
};

/// What somebody has left in a folder who was changing it, or is doing so now.
struct FolderDecision
{
    enum class State {
        None,     ///< nobody was
        Rubbish,  ///< a change that was not decided, or that has been made
        Decided,  ///< it is to be made, or the rest of it
        Damaged,  ///< it cannot be made: the journal or a file of it is not what was written
        Newer,    ///< decided by a newer program, which alone can make it
        InTheWay, ///< links, or no folder: nothing that we have made
    };

    State state = State::None;
    bool begun = false;    ///< files without a new one waiting are in place already
    FolderJournal journal; ///< of a change that is decided

    bool operator==(const FolderDecision&) const = default;
};

/// Looks without changing anything, and follows no link. Reads every file that waits. Reentrant.
[[nodiscard]] FolderDecision decisionIn(const StagingPlaces& places);

} // namespace ketenkaart
