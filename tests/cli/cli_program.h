#pragma once

#include <QByteArray>
#include <QImage>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>

/// The program that the user runs, started without a display, and data to run it on.
namespace clitest {

struct Outcome
{
    int code = -1; ///< -1 when the program crashed or did not end
    QString output;
    QString error;

    /// For the message of a failed check.
    [[nodiscard]] QByteArray toString() const;
};

/// The program, started with these arguments and without a display.
[[nodiscard]] std::unique_ptr<QProcess> start(const QStringList& arguments, const QString& folder = {});
/// Waits for the end of what start() began.
[[nodiscard]] Outcome outcomeOf(QProcess& process);
[[nodiscard]] Outcome run(const QStringList& arguments, const QString& folder = {});

/// Wrong usage or unreadable input: exit code 2, nothing on standard output, one line on standard error.
[[nodiscard]] bool isRefusal(const Outcome& outcome);
[[nodiscard]] bool isSuccess(const Outcome& outcome);
[[nodiscard]] QJsonObject jsonOf(const Outcome& outcome);
[[nodiscard]] QStringList idsIn(const QJsonArray& array);

/// Words of a command line, in which FOLDER stands for this folder: its name may hold a space.
[[nodiscard]] QStringList wordsOf(const QString& arguments, const QString& folder);
/// Runs the command in both languages at once. Empty when each refuses with a message that contains its text, in which
/// FOLDER stands for the folder; otherwise what was said instead.
[[nodiscard]] QByteArray faultOfRefusal(const QString& arguments, QString english, QString dutch,
                                        const QString& folder);

/// The small picture that export makes with these options, in a file of the folder; null when it fails.
[[nodiscard]] QImage picture(const QStringList& options, const QString& folder);

[[nodiscard]] QString shippedDataset();
/// The number of rows of a shipped table, below its header.
[[nodiscard]] qint64 shippedRows(const QString& layer);

[[nodiscard]] bool writeFile(const QString& path, const QByteArray& content);
/// Two actors and a chain of two stages, without findings.
[[nodiscard]] bool writeSmallDataset(const QString& folder);
/// The small dataset with three faults in the actors and one in the links.
[[nodiscard]] bool writeFaultyDataset(const QString& folder);

} // namespace clitest
