#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QMap>
#include <QString>
#include <QStringList>

struct sqlite3;

namespace iotest {

/// A SQLite database as another program has it open.
class OtherProgram
{
public:
    explicit OtherProgram(const QString& path);
    ~OtherProgram();
    OtherProgram(const OtherProgram&) = delete;
    OtherProgram& operator=(const OtherProgram&) = delete;

    /// Fails the test program on a fault: what is tried here must be possible.
    void run(const QByteArray& statements);
    /// The first column of the first row as text.
    [[nodiscard]] QString value(const QByteArray& query);

private:
    sqlite3* m_database = nullptr;
};

/// Writes a ZIP archive with these parts.
void writeArchive(const QString& path, const QMap<QByteArray, QByteArrayList>& parts);

} // namespace iotest
