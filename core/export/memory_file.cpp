#include "core/export/memory_file.h"

#include <cpl_vsi.h>

#include <atomic>

namespace ketenkaart {

MemoryFile::MemoryFile(const QString& name)
{
    static std::atomic<int> count = 0;
    m_folder = "/vsimem/ketenkaart-export-" + QByteArray::number(++count);
    VSIMkdir(m_folder.constData(), 0700); // the CSV driver wants it to exist
    m_path = m_folder + '/' + name.toUtf8();
}

MemoryFile::~MemoryFile()
{
    VSIRmdirRecursive(m_folder.constData());
}

QByteArrayView MemoryFile::bytes() const
{
    vsi_l_offset size = 0;
    const GByte* data = VSIGetMemFileBuffer(m_path.constData(), &size, FALSE);
    return data ? QByteArrayView(data, static_cast<qsizetype>(size)) : QByteArrayView();
}

} // namespace ketenkaart
