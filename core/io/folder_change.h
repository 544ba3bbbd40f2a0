#pragma once

#include "core/model/error.h"

#include <QByteArray>
#include <QFileInfoList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace ketenkaart {

/// Files of a folder that change together or not at all, whatever happens meanwhile: the program or the machine breaks
/// off, the disk is full, a file cannot be replaced.
///
/// The new files are first written beside the old ones, in a hidden folder within, and then a journal that says where
/// they go: with it the change is decided. Only then are they moved into place. Where that broke off,
/// finishFolderChange() or the next commit() goes on, and until then FolderContent knows which files count.
///
/// A save waits for the disk at each of its steps. Each file that differs costs one such wait, the change itself some
/// eight; all else is small beside them.
///
/// A value; use one object from one thread at a time. Several may change one folder, from any thread or program: one
/// waits for the other.
class FolderChange
{
public:
    /// Both take effect with commit(), and the last one counts for a name. The name is that of a file in the folder
    /// itself: commit() refuses it when it has a separator or a character that some system does not take in names, or
    /// begins with a point.
    void replace(const QString& name, const QByteArray& content);
    void remove(const QString& name);

    [[nodiscard]] bool isEmpty() const { return m_files.isEmpty(); }

    /// Makes the change. Files that are the same already stay untouched; what is not there needs no removing.
    /// Replaced files keep their permissions. A link is replaced where it leads if that is within the folder, or else
    /// refused; removed is the link itself.
    ///
    /// Waits two seconds at most while another program saves into the folder. Fails with WriteFailed, and then nothing
    /// has changed, unless the error says that the change will be completed the next time: then it is decided, and the
    /// folder is to be read through FolderContent.
    [[nodiscard]] Result<void> commit(const QString& folder) const;

private:
    QMap<QString, std::optional<QByteArray>> m_files; ///< without content: to be removed
};

/// Completes a change that was decided but not carried out when a program or the machine broke off, and clears up what
/// was never decided. True when something was completed. Leaves the folder alone, without waiting, where another
/// program is saving into it, and touches nothing in a folder where all is done.
///
/// Fails when the change cannot be completed yet, so that it is still to be done, and when there is something in its
/// place that must not be followed or taken away. Reentrant.
[[nodiscard]] Result<bool> finishFolderChange(const QString& folder);

/// The files of a folder as they are by the last decided change, without changing anything on the disk: a reader asks
/// this and not the directory. A new file that is not in place yet is found where it waits, under its own name in
/// another folder; a file that is to be removed is not there.
///
/// It says where the files were when it was made. When another program is saving, one may have moved by the time it is
/// opened; ask again then. A value; of() is reentrant.
class FolderContent
{
public:
    /// Empty for a folder that is not there.
    [[nodiscard]] static FolderContent of(const QString& folder);

    /// In the order of their names, for layerFile(): what filesOf() would give if the change had been made.
    [[nodiscard]] QFileInfoList files() const;
    [[nodiscard]] QStringList names() const { return m_paths.keys(); }
    /// Where the bytes of a file are now; empty when there is none of that name.
    [[nodiscard]] QString path(const QString& name) const { return m_paths.value(name); }

private:
    QMap<QString, QString> m_paths; ///< by name
};

} // namespace ketenkaart
