// Another program that saves into a folder:
//     folder_saver save FOLDER GENERATION    once; what hinders it goes to the standard output
//     folder_saver loop FOLDER GENERATION    this one and all that follow, until it is killed; a line before each
//     folder_saver remove FOLDER             takes all.csv away and writes other.csv
//     folder_saver hold LOCK                 has the lock until its standard input ends; a line when it has it

#include "generations.h"

#include "core/io/folder_change.h"

#include <QCoreApplication>
#include <QLockFile>

#include <cstdio>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;

namespace {

void say(const QByteArray& line)
{
    std::fputs((line + '\n').constData(), stdout);
    std::fflush(stdout);
}

int report(const Result<void>& result)
{
    if (!result) {
        say(result.error().toString().toUtf8());
        return 1;
    }
    return 0;
}

Result<void> save(const QString& folder, int number)
{
    FolderChange change;
    const auto files = iotest::generation(number);
    for (const QString& name : iotest::generation(number - 1).keys()) {
        change.remove(name);
    }
    for (const auto& [name, content] : files.asKeyValueRange()) {
        change.replace(name, content);
    }
    return change.commit(folder);
}

int hold(const QString& path)
{
    QLockFile lock(path);
    if (!lock.tryLock()) {
        return 1;
    }
    say("locked");
    while (std::getchar() != EOF) {
    }
    return 0;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString task = arguments.value(1);
    const QString folder = arguments.value(2);
    int number = arguments.value(3).toInt();
    if (task == u"hold") {
        return hold(folder);
    }
    if (task == u"remove") {
        FolderChange change;
        change.remove(u"all.csv"_s);
        change.replace(u"other.csv"_s, "new");
        return report(change.commit(folder));
    }
    if (task == u"save") {
        return report(save(folder, number));
    }
    if (task != u"loop") {
        return 2;
    }
    Result<void> saved;
    for (; saved; ++number) {
        say(QByteArray::number(number));
        saved = save(folder, number);
    }
    return report(saved);
}
