#include "core/io/memory_folder.h"

#include <QRegularExpression>

#include <cpl_vsi.h>

#include <atomic>
#include <utility>

namespace ketenkaart {

MemoryFolder::MemoryFolder()
{
    static std::atomic<int> count = 0;
    m_path = "/vsimem/ketenkaart-" + QByteArray::number(++count);
    VSIMkdir(m_path.constData(), 0700); // the CSV driver wants it to exist
}

MemoryFolder::~MemoryFolder()
{
    if (!m_path.isEmpty()) {
        VSIRmdirRecursive(m_path.constData());
    }
}

MemoryFolder::MemoryFolder(MemoryFolder&& other) noexcept
    : m_path(std::exchange(other.m_path, {}))
    , m_files(std::move(other.m_files))
{}

MemoryFolder& MemoryFolder::operator=(MemoryFolder&& other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_files, other.m_files);
    return *this;
}

QByteArray MemoryFolder::pathOf(const QString& name) const
{
    return m_path + '/' + name.toUtf8();
}

void MemoryFolder::put(const QString& name, const QByteArray& bytes)
{
    const QByteArray& kept = m_files.emplace_back(bytes);
    // GDAL's interface has one function for reading and writing; nobody opens these for writing.
    auto* data = reinterpret_cast<GByte*>(const_cast<char*>(kept.constData()));
    VSIFCloseL(VSIFileFromMemBuffer(pathOf(name).constData(), data, static_cast<vsi_l_offset>(kept.size()), FALSE));
}

QByteArrayView MemoryFolder::bytesOf(const QString& name) const
{
    vsi_l_offset size = 0;
    const GByte* data = VSIGetMemFileBuffer(pathOf(name).constData(), &size, FALSE);
    return data ? QByteArrayView(data, static_cast<qsizetype>(size)) : QByteArrayView();
}

QString MemoryFolder::withoutFolders(QString message)
{
    static const QRegularExpression folder(QStringLiteral("(/vsizip/\\{?)?/vsimem/ketenkaart-\\d+/"));
    return message.remove(folder);
}

} // namespace ketenkaart
