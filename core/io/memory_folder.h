#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace ketenkaart {

/// A folder in memory that GDAL reads from or writes to: what it opens beside a file is there or nowhere, and what it
/// leaves goes with the folder. Names never collide between threads. Whoever it is moved to owns the folder.
class MemoryFolder
{
public:
    MemoryFolder();
    ~MemoryFolder();
    MemoryFolder(MemoryFolder&& other) noexcept;
    MemoryFolder& operator=(MemoryFolder&& other) noexcept;

    /// As GDAL wants it.
    [[nodiscard]] QByteArray pathOf(const QString& name) const;
    /// Puts a file there for reading.
    void put(const QString& name, const QByteArray& bytes);
    /// What GDAL has written once it closed the file; empty when there is no such file. Lives as long as the folder.
    [[nodiscard]] QByteArrayView bytesOf(const QString& name) const;

    /// A message of GDAL without the names of such folders, which nobody can find.
    [[nodiscard]] static QString withoutFolders(QString message);

private:
    QByteArray m_path;               ///< empty once it has moved on
    std::vector<QByteArray> m_files; ///< what was put there; GDAL has no copy
};

} // namespace ketenkaart
