// The symbology that QGIS reads.

#include "core/io/qgis_style.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The elements of a name, with their attributes; options also with the number of the symbol that they are of.
std::vector<QMap<QString, QString>> elements(const QByteArray& style, const QString& name)
{
    std::vector<QMap<QString, QString>> found;
    QXmlStreamReader xml(style);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == name) {
            QMap<QString, QString>& element = found.emplace_back();
            for (const QXmlStreamAttribute& attribute : xml.attributes()) {
                element.insert(attribute.name().toString(), attribute.value().toString());
            }
        }
    }
    return xml.hasError() ? std::vector<QMap<QString, QString>>() : found;
}

/// Value of an option of the nth symbol.
QString option(const QByteArray& style, int symbol, const QString& name)
{
    int at = -1;
    QXmlStreamReader xml(style);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        at += xml.name() == u"symbol" ? 1 : 0;
        if (at == symbol && xml.name() == u"Option" && xml.attributes().value(u"name"_s) == name) {
            return xml.attributes().value(u"value"_s).toString();
        }
    }
    return {};
}

} // namespace

class TestQgisStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markers()
    {
        using enum QgisMarker::Shape;
        const QByteArray style = qgisStyle(
            u"soort \"x\""_s, std::vector<QgisMarker>{{u""_s, u"Overige"_s, Qt::gray, Hexagon},
                                                      {u"a<b"_s, u"A & B"_s, QColor(1, 2, 3, 40), Diamond, 4, 0},
                                                      {u"c"_s, u"C"_s, Qt::black, Square}});
        QVERIFY(style.contains("<!DOCTYPE qgis"));
        QCOMPARE(elements(style, u"renderer-v2"_s).at(0)[u"attr"_s], u"soort \"x\""_s);
        QCOMPARE(elements(style, u"renderer-v2"_s).at(0)[u"type"_s], u"categorizedSymbol"_s);
        const auto categories = elements(style, u"category"_s);
        const auto symbols = elements(style, u"symbol"_s);
        QCOMPARE(categories.size(), 3U);
        QCOMPARE(symbols.size(), 3U);
        for (size_t i = 0; i < symbols.size(); ++i) {
            QCOMPARE(categories[i][u"symbol"_s], symbols[i][u"name"_s]);
            QCOMPARE(symbols[i][u"type"_s], u"marker"_s);
        }
        QCOMPARE(categories[0][u"value"_s], u"a<b"_s);
        QCOMPARE(categories[0][u"label"_s], u"A & B"_s);
        QCOMPARE(categories[2][u"value"_s], QString()); // the rest comes last
        QCOMPARE(option(style, 0, u"name"_s), u"diamond"_s);
        QCOMPARE(option(style, 0, u"color"_s), u"1,2,3,40"_s);
        QCOMPARE(option(style, 0, u"size"_s), u"4"_s);
        QCOMPARE(option(style, 0, u"outline_style"_s), u"no"_s);
        QCOMPARE(option(style, 1, u"name"_s), u"square"_s);
        QCOMPARE(option(style, 1, u"outline_style"_s), u"solid"_s);
        QCOMPARE(option(style, 2, u"name"_s), u"hexagon"_s);
    }

    void lines()
    {
        const QByteArray style = qgisStyle(u"kind"_s, std::vector<QgisLine>{{u"a"_s, u"A"_s, Qt::red, 0.75, {}},
                                                                            {u"b"_s, u"B"_s, Qt::blue, 1, {2, 1.5}}});
        QCOMPARE(elements(style, u"symbol"_s).at(0)[u"type"_s], u"line"_s);
        QCOMPARE(elements(style, u"layer"_s).at(0)[u"class"_s], u"SimpleLine"_s);
        QCOMPARE(option(style, 0, u"line_color"_s), u"255,0,0,255"_s);
        QCOMPARE(option(style, 0, u"line_width"_s), u"0.75"_s);
        QCOMPARE(option(style, 0, u"use_custom_dash"_s), u"0"_s);
        QCOMPARE(option(style, 0, u"capstyle"_s), u"round"_s);
        QCOMPARE(option(style, 1, u"use_custom_dash"_s), u"1"_s);
        QCOMPARE(option(style, 1, u"customdash"_s), u"2;1.5"_s);
        QCOMPARE(option(style, 1, u"capstyle"_s), u"flat"_s);
    }
};

QTEST_GUILESS_MAIN(TestQgisStyle)
#include "test_qgis_style.moc"
