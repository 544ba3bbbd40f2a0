#include "tests/cli/cli_program.h"

#include <QDebug>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace clitest {

QByteArray Outcome::toString() const
{
    return "exit code " + QByteArray::number(code) + "\n" + output.toUtf8() + error.toUtf8();
}

std::unique_ptr<QProcess> start(const QStringList& arguments, const QString& folder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"LANGUAGE"_s}) {
        environment.remove(name);
    }
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    // The language that the user of this machine chose in the window must not count here.
    environment.insert(u"XDG_CONFIG_HOME"_s, u"/nonexistent"_s);
    environment.insert(u"KETENKAART_MAPS"_s, QStringLiteral(MAPS_DIR));
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    if (!folder.isEmpty()) {
        process->setWorkingDirectory(folder);
    }
    process->start(QStringLiteral(KETENKAART_PROGRAM), arguments);
    return process;
}

Outcome outcomeOf(QProcess& process)
{
    Outcome outcome;
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(60000)) {
        outcome.error = process.errorString();
        process.kill();
        process.waitForFinished();
        return outcome;
    }
    outcome.output = QString::fromUtf8(process.readAllStandardOutput());
    outcome.error = QString::fromUtf8(process.readAllStandardError());
    if (process.error() == QProcess::UnknownError && process.exitStatus() == QProcess::NormalExit) {
        outcome.code = process.exitCode();
    } else {
        outcome.error += process.errorString();
    }
    return outcome;
}

Outcome run(const QStringList& arguments, const QString& folder)
{
    return outcomeOf(*start(arguments, folder));
}

bool isRefusal(const Outcome& outcome)
{
    return outcome.code == 2 && outcome.output.isEmpty() && outcome.error.startsWith("ketenkaart: "_L1) &&
           outcome.error.endsWith(u'\n') && outcome.error.count(u'\n') == 1;
}

bool isSuccess(const Outcome& outcome)
{
    return outcome.code == 0 && outcome.error.isEmpty() && !outcome.output.isEmpty();
}

QJsonObject jsonOf(const Outcome& outcome)
{
    return QJsonDocument::fromJson(outcome.output.toUtf8()).object();
}

QStringList idsIn(const QJsonArray& array)
{
    QStringList ids;
    for (const QJsonValue& value : array) {
        ids.append(value[u"id"].toString());
    }
    return ids;
}

QStringList wordsOf(const QString& arguments, const QString& folder)
{
    QStringList words = arguments.split(u' ', Qt::SkipEmptyParts);
    words.replaceInStrings(u"FOLDER"_s, folder);
    return words;
}

QByteArray faultOfRefusal(const QString& arguments, QString english, QString dutch, const QString& folder)
{
    english.replace(u"FOLDER"_s, folder);
    dutch.replace(u"FOLDER"_s, folder);
    const QStringList words = wordsOf(arguments, folder);
    const auto dutchRun = start(words);
    const auto englishRun = start(words + QStringList{u"--lang"_s, u"en"_s});
    const Outcome inDutch = outcomeOf(*dutchRun);
    const Outcome inEnglish = outcomeOf(*englishRun);
    if (!isRefusal(inDutch) || !inDutch.error.contains(dutch)) {
        return inDutch.toString();
    }
    return isRefusal(inEnglish) && inEnglish.error.contains(english) ? QByteArray() : inEnglish.toString();
}

QImage picture(const QStringList& options, const QString& folder)
{
    const QString file = folder + u"/picture.png"_s;
    QFile::remove(file);
    const Outcome outcome = run(QStringList{u"export"_s} + options +
                                QStringList{u"-o"_s, file, u"--size"_s, u"640x480"_s, u"--dpi"_s, u"96"_s});
    if (!isSuccess(outcome)) {
        qWarning() << outcome.toString();
        return {};
    }
    return QImage(file, "png");
}

QString shippedDataset()
{
    return QStringLiteral(MAPS_DIR "/propositie");
}

qint64 shippedRows(const QString& layer)
{
    QFile file(shippedDataset() + u'/' + layer + u".csv"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().count('\n') : -1;
}

bool writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

bool writeSmallDataset(const QString& folder)
{
    return QDir().mkpath(folder) &&
           writeFile(
               folder + u"/actors.csv"_s,
               "id,name,organisation,aliases,kind,themes,technologies,campus,municipality,province,lon,lat,approximate,"
               "summary_nl,summary_en,"
               "website,source,evidence\n"
               "maker,Maker,,,company,semicon,,,Enschede,Overijssel,6.85,52.22,no,Maakt,Makes,,H1,stated\n"
               "buyer,Buyer,,,company,semicon,,,Eindhoven,Noord-Brabant,5.47,51.44,no,Maakt,Makes,,H1,stated\n") &&
           writeFile(folder + u"/campuses.csv"_s,
                     "id,name,aliases,themes,municipality,province,lon,lat,summary_nl,summary_en,website,source,"
                     "evidence\n") &&
           writeFile(folder + u"/links.csv"_s,
                     "id,from,to,kind,chain,directed,label_nl,label_en,source,evidence\n"
                     "maker-buyer,maker,buyer,supplies,demo,yes,levert,supplies,H1,stated\n") &&
           writeFile(folder + u"/chains.csv"_s, "id,name_nl,name_en,theme,summary_nl,summary_en,source\n"
                                                "demo,Proefketen,Demo chain,semicon,Proef,Demo,H1\n") &&
           writeFile(folder + u"/stages.csv"_s, "chain,position,id,name_nl,name_en,region,actors,source\n"
                                                "demo,2,use,Gebruik,Use,,buyer,H1\n"
                                                "demo,1,make,Maken,Making,,maker,H1\n") &&
           writeFile(folder + u"/figures.csv"_s,
                     "id,label_nl,label_en,value,unit,theme,region,actor,year,note_nl,note_en,source\n") &&
           writeFile(folder + u"/technologies.csv"_s, "id,name_nl,name_en,aliases,theme,source\n");
}

bool writeFaultyDataset(const QString& folder)
{
    return writeSmallDataset(folder) &&
           writeFile(folder + u"/actors.csv"_s,
                     "id,name,organisation,aliases,kind,themes,technologies,campus,municipality,province,lon,lat,"
                     "approximate,summary_nl,summary_en,"
                     "website,source,evidence\n"
                     "maker,Maker,,,company,semicon,,,Enschede,Overijssel,6.85,52.22,no,Maakt,Makes,,H1,stated\n"
                     "buyer,Buyer,,,shop,semicon,,,Eindhoven,Noord-Brabant,5.47,51.44,no,Maakt,Makes,,H1,stated\n"
                     "maker,Second,,,company,semicon,,,Enschede,Overijssel,6.85,52.22,no,Maakt,Makes,,H1,stated\n"
                     "afar,Afar,,,company,semicon,,,Enschede,Overijssel,east,52.22,no,Maakt,Makes,,H1,stated\n") &&
           writeFile(folder + u"/links.csv"_s,
                     "id,from,to,kind,chain,directed,label_nl,label_en,source,evidence\n"
                     "maker-buyer,maker,buyer,supplies,demo,yes,levert,supplies,H1,stated\n"
                     "maker-nobody,maker,nobody,supplies,demo,yes,levert,supplies,H1,stated\n");
}

} // namespace clitest
