// GraphML, GEXF and KML as other programs write them, and texts that mean harm.

#include "core/io/gexf.h"
#include "core/io/graphml.h"
#include "core/io/kml.h"

#include <QFile>
#include <QTest>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A file as a program wrote it.
QByteArray fileOf(const QString& name)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/graphs/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "id=a|label=b" for each row.
QStringList rowsOf(const Sheet& sheet)
{
    QStringList rows;
    for (const SheetRow& row : sheet.rows) {
        QStringList cells;
        for (qsizetype i = 0; i < std::ssize(sheet.columns); ++i) {
            if (const QString cell = Sheet::cell(row, i); !cell.isEmpty()) {
                cells.append(sheet.columns[static_cast<size_t>(i)].name + u'=' + cell);
            }
        }
        rows.append(cells.join(u'|'));
    }
    return rows;
}

} // namespace

class TestGraphFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOthersWrite_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("nodes");
        QTest::addColumn<QStringList>("edges");
        QTest::newRow("yEd") << fileOf(u"yed.graphml"_s)
                             << QStringList{u"id=n0|label=ASML & co|description=Makes machines"_s,
                                            u"id=n1|label=Group"_s, u"id=n1::n0|url=https://example.org"_s}
                             << QStringList{u"id=e0|from=n0|to=n1::n0|label=supplies"_s};
        QTest::newRow("Boost") << fileOf(u"boost.graphml"_s) << QStringList{u"id=n0|name=Alpha & co"_s, u"id=n1"_s}
                               << QStringList{u"id=e0|from=n0|to=n1|directed=no|kind=supplies"_s};
        QTest::newRow("NetworkX") << fileOf(u"networkx.graphml"_s)
                                  << QStringList{u"id=asml|colour=green"_s, u"id=2|colour=yellow"_s}
                                  << QStringList{u"from=asml|to=2|weight=2.5"_s};
        QTest::newRow("Gephi") << fileOf(u"gephi.gexf"_s)
                               << QStringList{u"id=a|label=Alpha|Type of firm=company|Latitude=52.1"_s,
                                              u"id=b|label=Beta|Type of firm=institute"_s}
                               << QStringList{u"id=7|from=a|to=b|label=to|directed=yes|Since=1999"_s,
                                              u"id=8|from=b|to=a|directed=no|weight=3.0"_s};
        QString wide = QString::fromUtf8(fileOf(u"boost.graphml"_s));
        wide.prepend(QChar::ByteOrderMark);
        QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char*>(wide.utf16()), wide.size() * 2)
                                << QStringList{u"id=n0|name=Alpha & co"_s, u"id=n1"_s}
                                << QStringList{u"id=e0|from=n0|to=n1|directed=no|kind=supplies"_s};
    }

    void whatOthersWrite()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, nodes);
        QFETCH(QStringList, edges);
        const auto sheets = text.contains("<gexf") ? readGexf(text, u"x"_s) : readGraphMl(text, u"x"_s);
        QVERIFY2(sheets, sheets ? "" : qPrintable(sheets.error().toString()));
        QCOMPARE(sheets->size(), 2U);
        QCOMPARE(rowsOf(sheets->front()), nodes);
        QCOMPARE(rowsOf(sheets->back()), edges);
        QCOMPARE(sheets->back().findings.size(), text.contains("hyperedge") ? 1U : 0U);
    }

    void placemarksOfOthers()
    {
        const auto sheets = readKml(fileOf(u"google.kml"_s), u"x"_s);
        QVERIFY2(sheets, sheets ? "" : qPrintable(sheets.error().toString()));
        QCOMPARE(sheets->size(), 1U);
        const Sheet& sheet = sheets->front();
        QCOMPARE(sheet.layer, u"Firms"_s);
        QCOMPARE(rowsOf(sheet), QStringList({u"name=Alpha|description=Bold|Type=maker|Size=12"_s, u"name=Road"_s}));
        QCOMPARE(sheet.rows[0].point, QPointF(5.4, 51.4));
        QCOMPARE(sheet.rows[1].geometry, SheetRow::Geometry::NotAPoint);
        QVERIFY(sheet.rows[1].point.isNull()); // a road is no place
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("message");
        QTest::newRow("nothing") << QByteArray() << u"in line 1"_s;
        QTest::newRow("no XML") << "id,name\na,b\n"_ba << u"in line"_s;
        QTest::newRow("another") << "<svg/>"_ba << u"it begins with <svg>, in line 1"_s;
        QTest::newRow("cut off") << "<FORMAT>\n<a>\n"_ba << u"in line 3"_s;
        QTest::newRow("entities") << QByteArray("<!DOCTYPE FORMAT [<!ENTITY a \"b\">]>\n<FORMAT>&a;</FORMAT>")
                                  << u"it declares entities"_s;
        QTest::newRow("file")
            << QByteArray("<!DOCTYPE FORMAT [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><FORMAT>&a;</FORMAT>")
            << u"it declares entities"_s;
        QByteArray laughs = "<!DOCTYPE FORMAT [<!ENTITY a \"ha\">";
        for (int i = 0; i < 30; ++i) {
            laughs += "<!ENTITY a" + QByteArray::number(i) + " \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">";
        }
        QTest::newRow("laughs") << laughs + "]><FORMAT>&a29;</FORMAT>" << u"it declares entities"_s;
        QByteArray attributes = "<FORMAT ";
        for (int i = 0; i < 2000; ++i) {
            attributes += "a" + QByteArray::number(i) + "='' ";
        }
        QTest::newRow("attributes") << attributes + "/>" << u"too many attributes"_s;
    }

    void whatIsRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, message);
        const auto refusal = [&](const QByteArray& format, auto read) {
            const auto sheets = read(QByteArray(text).replace("FORMAT", format), u"file"_s);
            QVERIFY(!sheets);
            QCOMPARE(sheets.error().code, Error::Code::Unreadable);
            QVERIFY2(sheets.error().message.contains(message), qPrintable(sheets.error().message));
            QVERIFY(!sheets.error().message.contains(u'\n'));
        };
        refusal("graphml", readGraphMl);
        refusal("gexf", readGexf);
        refusal("kml", readKml);
    }

    void nothingIsFollowed()
    {
        const auto link = readKml("<kml><Document><NetworkLink><Link><href>http://example.org/x.kml</href></Link>"
                                  "</NetworkLink></Document></kml>",
                                  u"x"_s);
        QVERIFY(!link);
        QVERIFY(link.error().message.contains(u"it leads to another file or address, in line 1"));
        // A document type that only names itself is of older files.
        QVERIFY(readGraphMl("<!DOCTYPE graphml SYSTEM \"http://graphml.graphdrawing.org/dtds/graphml.dtd\">"
                            "<graphml><graph><node id=\"a\"/></graph></graphml>",
                            u"x"_s));
    }

    void depthHasAnEnd()
    {
        constexpr int depth = 100'000;
        const auto nested = [](const QByteArray& root, const QByteArray& open, const QByteArray& close) {
            return '<' + root + '>' + open.repeated(depth) + close.repeated(depth) + "</" + root + '>';
        };
        QVERIFY(!readGraphMl(nested("graphml", "<graph><node>", "</node></graph>"), u"x"_s));
        QVERIFY(!readKml(nested("kml", "<Folder>", "</Folder>"), u"x"_s));
        QVERIFY(!readGexf("<gexf><graph>" + QByteArray("<nodes><node>").repeated(depth) +
                              QByteArray("</node></nodes>").repeated(depth) + "</graph></gexf>",
                          u"x"_s));
        // What is not looked at may be as deep as it likes.
        QVERIFY(readKml(nested("kml", "<a>", "</a>"), u"x"_s));
    }

    void columnsHaveAnEnd()
    {
        QByteArray values;
        for (int i = 0; i < 3000; ++i) {
            values += "<data key=\"k" + QByteArray::number(i) + "\">v</data>";
        }
        const auto sheets =
            readGraphMl("<graphml><graph><node id=\"a\">" + values + "</node></graph></graphml>", u"x"_s);
        QVERIFY(sheets);
        QVERIFY(sheets->front().columns.size() <= 1000U);
        QCOMPARE(sheets->front().findings.size(), 1U);
    }
};

QTEST_GUILESS_MAIN(TestGraphFiles)
#include "test_graph_files.moc"
