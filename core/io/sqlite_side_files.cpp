#include "core/io/sqlite_side_files.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <bit>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A class, because lupdate files texts under the class that tr() belongs to.
struct SqliteText
{
    Q_DECLARE_TR_FUNCTIONS(SqliteFile)
};

// From SQLite's description of its file format, sections 1.3 and 3.
constexpr char journalMagic[] = "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7";
constexpr qsizetype magicLength = 8;
constexpr qsizetype journalHeader = 28;
constexpr qsizetype journalTail = 16; // length and sum of the name of another journal, and the magic again
constexpr quint32 largestSize = 65536;

quint32 numberAt(const QByteArray& bytes, qsizetype place)
{
    return qFromBigEndian<quint32>(bytes.constData() + place);
}

bool isSize(quint32 size, quint32 least)
{
    return size >= least && size <= largestSize && std::has_single_bit(size);
}

/// Of the pages of a database; 0 when it is none.
quint32 pageSizeOf(const QString& path)
{
    QFile file(path);
    const QByteArray start = file.open(QFile::ReadOnly) ? file.read(18) : QByteArray();
    if (start.size() < 18 || !start.startsWith(QByteArray("SQLite format 3\0", 16))) {
        return 0;
    }
    const quint32 size = qFromBigEndian<quint16>(start.constData() + 16);
    return size == 1 ? largestSize : size;
}

} // namespace

std::expected<void, QString> checkSideFiles(const QString& path, bool isForChange)
{
    for (const QString& ending : {u"-journal"_s, u"-wal"_s, u"-shm"_s}) {
        const QFileInfo file(path + ending);
        if (file.isSymLink() || (file.exists() && !file.isFile())) {
            return std::unexpected(SqliteText::tr("'%1' is not a file").arg(file.fileName()));
        }
    }
    if (isForChange && journalOf(path) == Journal::Strange) {
        return std::unexpected(SqliteText::tr("another program is changing it, or broke off doing so"));
    }
    return {};
}

bool isAtRestInWriteAheadMode(const QString& path)
{
    QFile file(path);
    return !QFileInfo::exists(path + u"-wal"_s) && file.open(QFile::ReadOnly) && file.seek(18) &&
           file.read(2) == QByteArray("\2\2");
}

bool isLeftInWriteAheadMode(const QString& path)
{
    return QFileInfo(path + u"-wal"_s).size() > 0 && !QFileInfo::exists(path + u"-shm"_s);
}

Journal journalOf(const QString& path)
{
    QFile journal(path + u"-journal"_s);
    if (!journal.exists()) {
        return Journal::None;
    }
    if (!journal.open(QFile::ReadOnly)) {
        return Journal::Strange;
    }
    const QByteArray header = journal.read(journalHeader);
    if (header.isEmpty() || header.front() == '\0') {
        return Journal::None;
    }
    const QByteArray magic(journalMagic, magicLength);
    if (header.size() < journalHeader || !header.startsWith(magic) || !isSize(numberAt(header, 20), 32) ||
        !isSize(numberAt(header, 24), 512) || numberAt(header, 24) != pageSizeOf(path)) {
        return Journal::Strange;
    }
    journal.seek(journal.size() - journalTail);
    const QByteArray tail = journal.read(journalTail);
    const bool namesAnother = tail.endsWith(magic) && numberAt(tail, 0) != 0;
    return tail.size() < journalTail || namesAnother ? Journal::Strange : Journal::Own;
}

SideFileState::SideFileState(const QString& path, const QString& ending)
{
    for (const QString& name : {path, path + ending}) {
        const QFileInfo file(name);
        m_state += u"%1 %2 %3 "_s.arg(file.exists())
                       .arg(file.size())
                       .arg(file.lastModified(QTimeZone::UTC).toMSecsSinceEpoch());
    }
}

std::expected<QString, QString> copyWithSideFile(const QString& path, const QString& ending,
                                                 const QTemporaryDir& folder)
{
    const QString copy = folder.filePath(u"copy.gpkg"_s);
    if (!QFile::copy(path, copy) || !QFile::copy(path + ending, copy + ending)) {
        return std::unexpected(SqliteText::tr("there is no room for a copy of it"));
    }
    for (const QString& file : {copy, copy + ending}) {
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    }
    return copy;
}

} // namespace ketenkaart
