#pragma once

#include <QByteArrayView>
#include <QString>

namespace ketenkaart {

/// A file in memory for GDAL to write to, so that what ends up on the disk can be replaced as a whole. Its folder is
/// its own: whatever GDAL puts beside the file goes with it when this is destroyed. Names never collide between
/// threads.
class MemoryFile
{
public:
    explicit MemoryFile(const QString& name);
    ~MemoryFile();
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;

    /// As GDAL wants it.
    [[nodiscard]] const QByteArray& path() const { return m_path; }
    /// What GDAL has written once it closed the file; empty when there is no file. Lives as long as this.
    [[nodiscard]] QByteArrayView bytes() const;

private:
    QByteArray m_folder;
    QByteArray m_path;
};

} // namespace ketenkaart
