#pragma once

#include "core/model/error.h"

#include <QString>

#include <expected>
#include <memory>
#include <optional>

namespace ketenkaart {

/// Changes a file by way of a copy beside it, which takes its place at once and as a whole, while nobody else has the
/// file open: Linux tells so with a lease (fcntl(2), F_SETLEASE), and makes a program that wants to open the file
/// meanwhile wait. Such a program ends the exchange: it would go on with a file that is none any more, and lose what
/// it writes there. One that comes in the very moment of the exchange is seen after it, and the exchange undone.
///
/// Opens and closes the file, which drops the locks that the process has on it: so within a SqliteTurn. A process that
/// is killed leaves the old file or the new one, and perhaps a copy, which the next exchange clears away.
class FileExchange
{
public:
    /// Why it cannot be done this way: an error, or nothing when the file must be changed where it is. That is so where
    /// somebody has it open; where it cannot be told (other systems, disks of a network or of a kind that is not
    /// known); and where a copy would not be the same: for links of several names, for what has access lists, in a
    /// folder that takes no file, and for very large files.
    using Refusal = std::optional<Error>;

    /// Copies the file. The message of an error is the reason only.
    [[nodiscard]] static std::expected<FileExchange, Refusal> begin(const QString& path);
    /// Takes the copy away when it has not taken the place.
    ~FileExchange();
    FileExchange(FileExchange&&) noexcept;
    FileExchange& operator=(FileExchange&&) noexcept;

    /// The copy, to be changed and closed before commit().
    [[nodiscard]] QString copy() const;
    /// Puts it in place. When it returns without an error all is on the disk.
    [[nodiscard]] std::expected<void, Refusal> commit();

    /// What the names of copies of that file begin with. They are in its folder, and hidden.
    [[nodiscard]] static QString copyPrefix(const QString& path);
    /// A name for another copy.
    [[nodiscard]] static QString copyPath(const QString& path);

private:
    struct Data;
    explicit FileExchange(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m_data;
};

/// That nobody else has a file open, for as long as it lives: who wants to open it waits.
class FileLease
{
public:
    enum class Obstacle {
        Open,    ///< somebody has it open
        Unknown, ///< it cannot be told, see FileExchange
    };
    [[nodiscard]] static std::expected<FileLease, Obstacle> take(const QString& path);
    ~FileLease();
    FileLease(FileLease&& other) noexcept;
    FileLease& operator=(FileLease&& other) noexcept;

    /// Whether nobody has wanted to open it so far.
    [[nodiscard]] bool isUndisturbed() const;
    [[nodiscard]] int descriptor() const { return m_descriptor; }

private:
    explicit FileLease(int descriptor)
        : m_descriptor(descriptor)
    {}
    int m_descriptor = -1;
};

/// Lets two files of a folder have each other's name, in one step. False where that cannot be done.
[[nodiscard]] bool exchangeFiles(const QString& one, const QString& other);

/// Has the disk keep what a file or a folder holds. False where it does not; true where the system has no such call.
[[nodiscard]] bool keepOnDisk(const QString& path);

} // namespace ketenkaart
