// Texts of unknown origin: as lines, and as names of files.

#include "core/model/clean_text.h"
#include "core/model/figure_text.h"
#include "core/model/file_name.h"

#include <QTest>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;

class TestModelText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsCleaned_data();
    void textIsCleaned();
    void aLineKeepsItsIndent();
    void fileNames_data();
    void fileNames();
    void figuresAsTheSourceHasThem_data();
    void figuresAsTheSourceHasThem();
};

void TestModelText::figuresAsTheSourceHasThem_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<FigureBound>("bound");
    QTest::addColumn<QString>("wording");
    QTest::addColumn<QString>("shown");
    QTest::newRow("exact") << 230e6 << u"EUR"_s << FigureBound::Exact << u"230 miljoen euro"_s << u"€ 230 million"_s;
    QTest::newRow("dozens") << 20.0 << u"count"_s << FigureBound::Magnitude << u"tientallen"_s << u"tientallen"_s;
    QTest::newRow("more than two thirds")
        << 66.7 << u"%"_s << FigureBound::Least << u"meer dan twee derde"_s << u"meer dan twee derde"_s;
    QTest::newRow("without words") << 90.0 << u"%"_s << FigureBound::Least << QString() << u"more than 90%"_s;
    QTest::newRow("about") << 65000.0 << u"count"_s << FigureBound::About << QString() << u"about 65.000"_s;
}

void TestModelText::figuresAsTheSourceHasThem()
{
    QFETCH(const double, value);
    QFETCH(const QString, unit);
    QFETCH(const FigureBound, bound);
    QFETCH(const QString, wording);
    QFETCH(const QString, shown);
    Figure figure;
    figure.value = value;
    figure.unit = unit;
    figure.bound = bound;
    figure.wording.dutch = wording;
    QCOMPARE(figureValueText(figure, Language::Dutch), shown);
    QCOMPARE(parseFigureBound(idOf(bound)), std::optional(bound));
}

void TestModelText::textIsCleaned_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    QTest::newRow("plain") << "Bes\u00ed & Co <b>"
                           << "Bes\u00ed & Co <b>";
    QTest::newRow("spaces around") << "  a  b\u00a0 "
                                   << "a  b";
    QTest::newRow("line breaks") << "a\nb\r\nc\td"
                                 << "a b  c d";
    QTest::newRow("controls") << QStringLiteral("a\u0007b\u001b[31mc\u0000d\u0085e\u007f") << "ab[31mcde";
    QTest::newRow("direction overrides") << QStringLiteral("a\u202eb\u2066c") << "abc";
    QTest::newRow("emoji") << QStringLiteral("a\U0001F600") << QStringLiteral("a\U0001F600");
    QTest::newRow("other line breaks") << QStringLiteral("a\u2028b\u2029c") << "a b c";
    QTest::newRow("marks of direction") << QStringLiteral("a\u200eb\u200fc\u061cd") << "abcd";
    QTest::newRow("unseen") << QStringLiteral("a\u200bb\ufeffc\u2060d\U000E0041e") << "abcde";
    QTest::newRow("no characters") << QStringLiteral("a\ufffeb\uffffc\ufdd0d") << "abcd";
    QTest::newRow("half a pair") << QString(u"a"_s + QChar(0xd800) + u"b"_s) << QStringLiteral("a\ufffdb");
    QTest::newRow("joiners") << QStringLiteral("\u0645\u06cc\u200c\u062e")
                             << QStringLiteral("\u0645\u06cc\u200c\u062e");
    QTest::newRow("nothing") << QStringLiteral(" \n ") << "";
}

void TestModelText::textIsCleaned()
{
    QFETCH(QString, text);
    QFETCH(QString, clean);
    QCOMPARE(cleanText(text), clean);
}

void TestModelText::aLineKeepsItsIndent()
{
    QCOMPARE(plainLine(u"  1. a\nb "_s), u"  1. a b "_s);
}

void TestModelText::fileNames_data()
{
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("fit") << QStringList{u"photonics"_s, u"High_Tech.v2"_s, u"caf\u00e9-\u6771"_s}
                         << QStringList{u"photonics"_s, u"High_Tech.v2"_s, u"caf\u00e9-\u6771"_s};
    QTest::newRow("paths") << QStringList{u"../victim/report"_s, u"/abs/path"_s, u"C:\\data"_s, u".."_s}
                           << QStringList{u"victim-report"_s, u"abs-path"_s, u"C-data"_s, u"map"_s};
    QTest::newRow("taken") << QStringList{u"a/b"_s, u"a:b"_s, u"A-B"_s, u"a-b-2"_s}
                           << QStringList{u"a-b"_s, u"a-b-2"_s, u"A-B-3"_s, u"a-b-2-2"_s};
    QTest::newRow("its table of links") << QStringList{u"x"_s, u"x-links"_s, u"y-links"_s, u"y"_s}
                                        << QStringList{u"x"_s, u"x-links-2"_s, u"y-links"_s, u"y-2"_s};
    QTest::newRow("devices") << QStringList{u"con"_s, u"COM1.x"_s, u"console"_s}
                             << QStringList{u"map-con"_s, u"map-COM1.x"_s, u"console"_s};
    QTest::newRow("hidden") << QStringList{u".bashrc"_s, u"-rf"_s, u"end."_s}
                            << QStringList{u"bashrc"_s, u"rf"_s, u"end"_s};
    QTest::newRow("long") << QStringList{QString(5000, u'a'), QString(5000, QChar(0x6771))}
                          << QStringList{QString(120, u'a'), QString(40, QChar(0x6771))};
}

void TestModelText::fileNames()
{
    QFETCH(const QStringList, ids);
    FileNames names;
    QStringList taken;
    for (const QString& id : ids) {
        taken.append(names.take(id));
    }
    QTEST(taken, "names");
}

QTEST_GUILESS_MAIN(TestModelText)
#include "test_model_text.moc"
