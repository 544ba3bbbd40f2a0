#pragma once

#include <QString>

#include <expected>

namespace ketenkaart {

/// What went wrong, where, and what the user can do about it. Every fallible function of core returns one of these
/// through Result<T>; only the window and the command line show it.
struct Error
{
    enum class Code {
        NotFound,          ///< a file, a layer or an id does not exist
        Unreadable,        ///< the source exists but cannot be read
        UnsupportedFormat, ///< the format is not on our list
        InvalidData,       ///< the content contradicts itself
        InvalidArgument,   ///< the caller or the user asked for something impossible
        WriteFailed,       ///< the target cannot be written
        Changed,           ///< the target is no longer what was read, and writing would undo that change
        Cancelled,         ///< the user stopped it
    };

    Code code = Code::InvalidArgument;
    QString message; ///< what failed, one sentence without a full stop
    QString where;   ///< file, layer and row as far as known, may be empty
    QString advice;  ///< what to do, one sentence, may be empty

    /// All parts in one line, as the command line prints it.
    [[nodiscard]] QString toString() const;

    bool operator==(const Error&) const = default;
};

template<typename T> using Result = std::expected<T, Error>;

} // namespace ketenkaart
