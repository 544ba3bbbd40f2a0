#include "hostile_files.h"

#include <QList>

#include <cpl_conv.h>
#include <sqlite3.h>

namespace iotest {

OtherProgram::OtherProgram(const QString& path)
{
    if (sqlite3_open(path.toUtf8().constData(), &m_database) != SQLITE_OK) {
        qFatal("cannot open %s", qPrintable(path));
    }
}

OtherProgram::~OtherProgram()
{
    sqlite3_close(m_database);
}

void OtherProgram::run(const QByteArray& statements)
{
    char* fault = nullptr;
    if (sqlite3_exec(m_database, statements.constData(), nullptr, nullptr, &fault) != SQLITE_OK) {
        qFatal("%s: %s", statements.constData(), fault);
    }
}

QString OtherProgram::value(const QByteArray& query)
{
    sqlite3_stmt* statement = nullptr;
    QString result;
    if (sqlite3_prepare_v2(m_database, query.constData(), -1, &statement, nullptr) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW) {
        result = QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
    }
    sqlite3_finalize(statement);
    return result;
}

void writeArchive(const QString& path, const QMap<QByteArray, QByteArrayList>& parts)
{
    void* zip = CPLCreateZip(path.toUtf8().constData(), nullptr);
    for (const auto& [name, pieces] : parts.asKeyValueRange()) {
        CPLCreateFileInZip(zip, name.constData(), nullptr);
        for (const QByteArray& piece : pieces) {
            CPLWriteFileInZip(zip, piece.constData(), static_cast<int>(piece.size()));
        }
        CPLCloseFileInZip(zip);
    }
    if (CPLCloseZip(zip) != CE_None) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

} // namespace iotest
