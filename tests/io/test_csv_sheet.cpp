#include "core/io/csv_sheet.h"

#include <QtTest>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;

namespace {

/// As a Dutch Excel saves it.
const QByteArray excelFile = "\xef\xbb\xbf"
                             "ID; Name ;opmerking\r\n"
                             "a;\"Alfa; BV\";\"eerste\r\nregel\"\r\n"
                             "\r\n"
                             "b;\"Be \"\"t\"\" a\";5,1\r\n";

QStringList names(const Sheet& sheet)
{
    QStringList list;
    for (const SheetColumn& column : sheet.columns) {
        list.append(column.name);
    }
    return list;
}

QByteArray utf16(const QString& text, bool isBigEndian)
{
    QStringEncoder encoder(isBigEndian ? QStringEncoder::Utf16BE : QStringEncoder::Utf16LE,
                           QStringEncoder::Flag::WriteBom);
    return encoder.encode(text);
}

void edit(SheetRow& row, qsizetype column, const QString& text)
{
    row.cells.resize(std::max(row.cells.size(), column + 1));
    row.cells[column] = text;
    row.isEdited = true;
}

} // namespace

class TestCsvSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreWhatTheySay();
    void whatIsNotEditedIsTheSameBytes_data();
    void whatIsNotEditedIsTheSameBytes();
    void onlyTheEditedCellDiffers_data();
    void onlyTheEditedCellDiffers();
    void newRowsAreInTheFormOfTheOthers();
    void newColumnsReachEveryRow();
    void removedRowsLeaveTheOthers();
    void whatTheEncodingLacksMakesItUtf8();
    void separatorsAreRecognised_data();
    void separatorsAreRecognised();
    void titlesAboveTheNamesAreNoRows();
    void nothingIsLostInSilence();
};

void TestCsvSheet::cellsAreWhatTheySay()
{
    const Sheet sheet = readCsv(excelFile, u"actors"_s);
    QCOMPARE(names(sheet), QStringList({u"ID"_s, u" Name "_s, u"opmerking"_s}));
    QCOMPARE(sheet.columnIndex(u"name"), 1);
    QCOMPARE(sheet.rows.size(), 2U);
    QCOMPARE(sheet.rows[0].cells, QStringList({u"a"_s, u"Alfa; BV"_s, u"eerste\r\nregel"_s}));
    QCOMPARE(sheet.rows[1].cells, QStringList({u"b"_s, u"Be \"t\" a"_s, u"5,1"_s}));
    QCOMPARE(sheet.form, (TextForm{TextForm::Encoding::Utf8, true, ';', '.', "\r\n", false}));
    QVERIFY(sheet.findings.empty());
}

void TestCsvSheet::whatIsNotEditedIsTheSameBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("excel") << excelFile;
    QTest::newRow("plain") << QByteArray("id,name\na,Alfa\n");
    QTest::newRow("no line end") << QByteArray("id,name\na,Alfa");
    QTest::newRow("old Mac") << QByteArray("id,name\ra,Alfa\r");
    QTest::newRow("mixed line ends") << QByteArray("id,name\r\na,Alfa\nb,Beta\r\n");
    QTest::newRow("all quoted") << QByteArray("\"id\",\"name\"\n\"a\",\"Alfa\"\n");
    QTest::newRow("spaces, needless quotes, ragged rows")
        << QByteArray("id , name,x\n a ,\"Alfa\"\nb,Beta,1,2,3\n\n\nc\n\n");
    QTest::newRow("separator line") << QByteArray("sep=;\r\nid;name\r\na;Alfa\r\n");
    QTest::newRow("titles") << QByteArray("Members;;\n;;\n\nid;name;x\na;Alfa;\n");
    QTest::newRow("Windows-1252") << QByteArray("id,name\na,Caf\xe9 \x80\n");
    QTest::newRow("one cell is not UTF-8") << QByteArray("id,name\na,Caf\xc3\xa9\nb,Caf\xe9\n");
    QTest::newRow("UTF-16, little end first") << utf16(u"id\tname\r\na\tCaf\u00e9\r\n"_s, false);
    QTest::newRow("UTF-16, big end first") << utf16(u"id,name\na,Caf\u00e9\n"_s, true);
    QTest::newRow("open quote") << QByteArray("id,name\na,\"Alfa\nb,Beta\n");
    QTest::newRow("text behind a quote") << QByteArray("id,name\na,\"Al\"fa\"x\"\n");
    QTest::newRow("only a header") << QByteArray("id,name\n");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("empty lines only") << QByteArray("\n\n");
}

void TestCsvSheet::whatIsNotEditedIsTheSameBytes()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(csvOf(readCsv(bytes, u"actors"_s)), bytes);
}

void TestCsvSheet::onlyTheEditedCellDiffers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("excel") << QByteArray(excelFile) << 2 << u"tweede; en meer"_s
                           << QByteArray(excelFile).replace("\"eerste\r\nregel\"", "\"tweede; en meer\"");
    QTest::newRow("a quoted cell stays quoted")
        << QByteArray("id,name,x\na,\"Alfa\",5.10\n") << 1 << u"Beta"_s << QByteArray("id,name,x\na,\"Beta\",5.10\n");
    QTest::newRow("a quotation mark") << QByteArray("id,name\na,b\n") << 1 << u"12\" wafer"_s
                                      << QByteArray("id,name\na,\"12\"\" wafer\"\n");
    QTest::newRow("Windows-1252") << QByteArray("id,name,x\na,Caf\xe9,\xe8\n") << 1 << u"\u20ac \u00e9"_s
                                  << QByteArray("id,name,x\na,\x80 \xe9,\xe8\n");
    QTest::newRow("a row that is shorter")
        << QByteArray("id,name,x\na\n") << 2 << u"1"_s << QByteArray("id,name,x\na,,1\n");
    QTest::newRow("without a line end") << QByteArray("id,name\na,b") << 1 << u"c"_s << QByteArray("id,name\na,c");
    QTest::newRow("behind empty lines") << QByteArray("id,name\r\n\r\na,b\r\n") << 1 << u"c"_s
                                        << QByteArray("id,name\r\n\r\na,c\r\n");
    QTest::newRow("UTF-16") << utf16(u"id;name\r\na;b\r\n"_s, false) << 1 << u"\u00e9"_s
                            << utf16(u"id;name\r\na;\u00e9\r\n"_s, false);
    QTest::newRow("an only cell that gets empty")
        << QByteArray("id\na\nb\n") << 0 << QString() << QByteArray("id\n\"\"\nb\n");
}

void TestCsvSheet::onlyTheEditedCellDiffers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, column);
    QFETCH(QString, text);
    QFETCH(QByteArray, expected);
    Sheet sheet = readCsv(bytes, u"actors"_s);
    edit(sheet.rows[0], column, text);
    const QByteArray written = csvOf(sheet);
    QCOMPARE(written, expected);
    QCOMPARE(Sheet::cell(readCsv(written, u"actors"_s).rows[0], column), text);
}

void TestCsvSheet::newRowsAreInTheFormOfTheOthers()
{
    Sheet sheet = readCsv(excelFile.chopped(2), u"actors"_s); // the last line has no end
    SheetRow row;
    row.key = sheet.freeKey();
    row.isEdited = true;
    row.cells = {u"c"_s, u"Gamma; NV"_s};
    sheet.rows.push_back(row);
    QCOMPARE(csvOf(sheet), excelFile + "c;\"Gamma; NV\";\r\n");

    Sheet quoted = readCsv("\"id\",\"name\"\n\"a\",\"b\"\n", u"actors"_s);
    quoted.rows.insert(quoted.rows.begin(), row);
    QCOMPARE(csvOf(quoted), QByteArray("\"id\",\"name\"\n\"c\",\"Gamma; NV\"\n\"a\",\"b\"\n"));
}

void TestCsvSheet::newColumnsReachEveryRow()
{
    Sheet sheet = readCsv("id,name\na,b\nc\n", u"actors"_s);
    sheet.columns.push_back({u"country"_s, {}});
    edit(sheet.rows[0], 2, u"NL"_s);
    QCOMPARE(csvOf(sheet), QByteArray("id,name,country\na,b,NL\nc,,\n"));
}

void TestCsvSheet::removedRowsLeaveTheOthers()
{
    Sheet sheet = readCsv("id,name\na,\"x\"\nb,y\nc,\"z\"", u"actors"_s);
    sheet.rows.erase(sheet.rows.begin() + 1);
    QCOMPARE(csvOf(sheet), QByteArray("id,name\na,\"x\"\nc,\"z\""));
    std::swap(sheet.rows[0], sheet.rows[1]);
    QCOMPARE(csvOf(sheet), QByteArray("id,name\nc,\"z\"\na,\"x\"\n"));
}

void TestCsvSheet::whatTheEncodingLacksMakesItUtf8()
{
    Sheet sheet = readCsv("id,name\na,Caf\xe9\nb,c\n", u"actors"_s);
    edit(sheet.rows[1], 1, u"\u0141\u00f3d\u017a"_s);
    const QByteArray written = csvOf(sheet);
    const Sheet again = readCsv(written, u"actors"_s);
    QCOMPARE(again.form.encoding, TextForm::Encoding::Utf8);
    QVERIFY(again.form.hasByteOrderMark);
    QCOMPARE(again.rows[0].cells, QStringList({u"a"_s, u"Caf\u00e9"_s}));
    QCOMPARE(again.rows[1].cells, QStringList({u"b"_s, u"\u0141\u00f3d\u017a"_s}));
}

void TestCsvSheet::separatorsAreRecognised_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("comma") << QByteArray("id,name;x\na,b;c\n");
    QTest::newRow("semicolon") << QByteArray("id;name\na;b,c\n");
    QTest::newRow("tab") << QByteArray("id\tname\na\tb,c\n");
    QTest::newRow("bar") << QByteArray("id|name\na|b,c\n");
    QTest::newRow("inside quotes") << QByteArray("\"i,d,e\";name\na;b\n");
    QTest::newRow("said") << QByteArray("sep=|\nid|name,x\na|b\n");
    QTest::newRow("title with a comma") << QByteArray("Members, as of 2026\n\nid;name\na;b,c\n");
}

void TestCsvSheet::separatorsAreRecognised()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(readCsv(bytes, u"actors"_s).columns.size(), 2U);
}

void TestCsvSheet::titlesAboveTheNamesAreNoRows()
{
    Sheet sheet = readCsv("Members, as of 2026\n\nid;name\na;Alfa\n", u"actors"_s);
    QCOMPARE(names(sheet), QStringList({u"id"_s, u"name"_s}));
    QCOMPARE(sheet.rows.size(), 1U);
    QCOMPARE(sheet.rows[0].cells, QStringList({u"a"_s, u"Alfa"_s}));
    sheet.rows[0].cells[1] = u"Beta"_s;
    sheet.rows[0].isEdited = true;
    QCOMPARE(csvOf(sheet), QByteArray("Members, as of 2026\n\nid;name\na;Beta\n"));

    // Without names of columns below, a line is what it was.
    QCOMPARE(names(readCsv("id\na\nb\n", u"actors"_s)), QStringList({u"id"_s}));
}

void TestCsvSheet::nothingIsLostInSilence()
{
    const Sheet open = readCsv("id,name\na,b\nc,\"d\ne,f\n", u"actors"_s);
    QCOMPARE(open.findings.size(), 1U);
    QCOMPARE(open.findings[0].row, 2);
    QVERIFY(open.findings[0].message.contains(u"never closed"));

    const Sheet longer = readCsv("id,name\na,b,\nc,d,e\n", u"actors"_s); // an empty value more is no loss
    QCOMPARE(longer.findings.size(), 1U);
    QCOMPARE(longer.findings[0].row, 2);

    const Sheet latin = readCsv("id,name\na,b\nc,\xe9\nd,\xe8\n", u"actors"_s);
    QCOMPARE(latin.findings.size(), 1U);
    QCOMPARE(latin.findings[0].row, 2);
    QCOMPARE(latin.findings[0].column, u"name"_s);
    QCOMPARE(latin.rows[1].cells[1], u"\u00e9"_s);
}

QTEST_GUILESS_MAIN(TestCsvSheet)
#include "test_csv_sheet.moc"
