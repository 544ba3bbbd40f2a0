#pragma once

#include <QSet>
#include <QString>

namespace ketenkaart {

/// Names for files that are made from ids of a dataset, which may hold anything: a path, a device of Windows, signs
/// that no file system takes. Each name is given once.
class FileNames
{
public:
    /// A name without an ending, in which letters and digits of every script, points, hyphens and underscores stay as
    /// they are and all else becomes a hyphen. It has no more than 120 bytes in UTF-8. Where it is taken, whatever its
    /// case, a number follows: "brainport-2". So an id that is fit for a name is its own name.
    [[nodiscard]] QString take(const QString& id);

private:
    [[nodiscard]] bool isFree(const QString& name) const;

    QSet<QString> m_taken; ///< folded, as some file systems do not tell cases apart
};

} // namespace ketenkaart
