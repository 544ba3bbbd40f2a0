#pragma once

#include <QString>
#include <QTemporaryDir>

#include <expected>

namespace ketenkaart {

// What SQLite keeps beside a database while somebody changes it, and what stays there when he breaks off. It is as
// little to be trusted as the database. Reasons are without a capital.

/// Fails for side files that are no files, and for a change also where a journal may be at odds with its database, see
/// journalOf().
[[nodiscard]] std::expected<void, QString> checkSideFiles(const QString& path, bool isForChange);

/// Reading a database in write-ahead mode makes SQLite create files beside it, and fail where it cannot. While nobody
/// has it open there are none, and it can be read as if it never changed.
[[nodiscard]] bool isAtRestInWriteAheadMode(const QString& path);

/// A program in write-ahead mode that ended without cleaning up, or a copy made while one was at work, leaves what is
/// not merged yet. While somebody has it open there is an index in shared memory as well.
[[nodiscard]] bool isLeftInWriteAheadMode(const QString& path);

/// The rollback journal of a database: what it was before the change that is under way, or was broken off.
enum class Journal {
    None,    ///< or one that SQLite takes for none
    Own,     ///< of this database and of no other
    Strange, ///< anything else
};

/// What lies beside the database as its journal. SQLite carries out what a journal says: it writes pages into the
/// database, which whoever made both could have done himself, and it opens, and takes away, whichever file a journal of
/// a change of several databases names. So a journal that names one is strange, as is one of other pages than the
/// database.
[[nodiscard]] Journal journalOf(const QString& path);

/// What a database and one of its side files were, to tell whether somebody was at them.
class SideFileState
{
public:
    SideFileState(const QString& path, const QString& ending);
    bool operator==(const SideFileState&) const = default;

private:
    QString m_state;
};

/// Copies a database with one of its side files into a folder: reading it where it is would make SQLite change what is
/// beside it. Where the copy is.
[[nodiscard]] std::expected<QString, QString> copyWithSideFile(const QString& path, const QString& ending,
                                                               const QTemporaryDir& folder);

} // namespace ketenkaart
