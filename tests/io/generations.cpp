#include "generations.h"

#include <QRandomGenerator>

namespace iotest {

using namespace Qt::Literals::StringLiterals;

QMap<QString, QByteArray> generation(int number)
{
    const bool isEven = number % 2 == 0;
    const QStringList names{u"actors.csv"_s, u"links.csv"_s, u"sources.csv"_s,
                            isEven ? u"cases.csv"_s : u"slides.csv"_s, isEven ? u"area.csv"_s : u"regions.csv"_s};
    QRandomGenerator random(static_cast<quint32>(number) + 1);
    QMap<QString, QByteArray> files{{u"kinds.csv"_s, "kinds " + QByteArray::number(number / 2) + '\n'}};
    for (const QString& name : names) {
        const int size = random.bounded(3) == 0 ? random.bounded(200'000) : random.bounded(2000);
        files.insert(name, QByteArray::number(number) + '\n' + QByteArray(size, static_cast<char>('a' + number % 26)));
    }
    return files;
}

int generationOf(const QMap<QString, QByteArray>& files)
{
    const QByteArray first = files.value(u"actors.csv"_s);
    bool isNumber = false;
    const int number = first.left(first.indexOf('\n')).toInt(&isNumber);
    return isNumber && files == generation(number) ? number : -1;
}

} // namespace iotest
