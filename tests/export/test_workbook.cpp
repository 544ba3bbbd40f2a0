// XLSX workbooks as other programs find them, and the one that a new user fills in.

#include "core/export/template_book.h"
#include "core/import/import_words.h"
#include "core/io/workbook.h"
#include "core/project/standard_content.h"
#include "tests/export/pptx_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;

class TestWorkbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void numbersAreNumbersAndIdsAreText()
    {
        const WorkbookSheet sheet{u"actors"_s,
                                  {{u"id"_s}, {u"lon"_s, true}, {u"note"_s}},
                                  {{u"007"_s, u"5.10"_s, u"=1+1"_s}, {u"8"_s, u"unknown"_s, u"http://example.org"_s}}};
        const auto book = parts(workbookBytes({sheet}, u"Title"_s));
        const QByteArray page = book.bytes(u"xl/worksheets/sheet1.xml"_s);
        QVERIFY2(page.contains("<c r=\"B2\"><v>5.1"), page.constData());
        QVERIFY(page.contains("<c r=\"A2\" t=\"s\">") && page.contains("<c r=\"A3\" t=\"s\">")); // as texts
        QVERIFY(page.contains("<c r=\"B3\" t=\"s\">") && page.contains("<c r=\"C2\" t=\"s\">"));
        QVERIFY(!page.contains("<f>") && !page.contains("hyperlink"));
        QVERIFY(page.contains("<pane ySplit=\"1\" topLeftCell=\"A2\"") && page.contains("state=\"frozen\""));
        QVERIFY(page.contains("<c r=\"A1\" s=\"1\" t=\"s\">"));
        QVERIFY(book.bytes(u"xl/styles.xml"_s).contains("<b/>"));
        const QByteArray texts = book.bytes(u"xl/sharedStrings.xml"_s);
        QVERIFY(texts.contains("<t>007</t>") && texts.contains("<t>=1+1</t>"));
    }

    void theSameSheetsGiveTheSameBytes()
    {
        const std::vector<WorkbookSheet> sheets{{u"a"_s, {{u"x"_s}}, {{u"1"_s}}}};
        QCOMPARE(*workbookBytes(sheets, u"T"_s), *workbookBytes(sheets, u"T"_s));
    }

    void whatACellCannotHoldIsCut()
    {
        const auto book = parts(workbookBytes({{u"a"_s, {{u"x"_s}}, {{QString(40'000, u'y') + u"\x01"_s}}}}, u"T"_s));
        QVERIFY(book.bytes(u"xl/sharedStrings.xml"_s).contains("<t>" + QByteArray(32767, 'y') + "</t>"));
    }

    void aTemplate_data()
    {
        QTest::addColumn<bool>("isDutch");
        QTest::newRow("Dutch") << true;
        QTest::newRow("English") << false;
    }

    void aTemplate()
    {
        QFETCH(bool, isDutch);
        const Language language = isDutch ? Language::Dutch : Language::English;
        const Dataset dataset{DatasetContent(standardContent())};
        const auto book = parts(templateBook(dataset, language));
        QCOMPARE(book.faults(), QStringList());
        const QByteArray overview = book.bytes(u"xl/workbook.xml"_s);
        for (const char* name :
             {isDutch ? "\"Actoren\"" : "\"Organisations\"", isDutch ? "\"Relaties\"" : "\"Relations\""}) {
            QVERIFY2(overview.contains(name), overview.constData());
        }
        QVERIFY(overview.contains("state=\"hidden\"")); // the lists
        const QByteArray actors = book.bytes(u"xl/worksheets/sheet1.xml"_s);
        QCOMPARE(actors.count("<dataValidation "), 3);
        QVERIFY(actors.contains("sqref=\"B2:B1000\""));
        const QByteArray links = book.bytes(u"xl/worksheets/sheet2.xml"_s);
        QCOMPARE(links.count("<dataValidation "), 3);
        const QByteArray names = isDutch ? "'Actoren'!$A$2:$A$1000" : "'Organisations'!$A$2:$A$1000";
        QCOMPARE(links.count("<formula1>" + names + "</formula1>"), 2);
        QCOMPARE(book.bytes(u"xl/worksheets/sheet3.xml"_s).count("<row "), 6);
        const QStringList texts = textsOf(book);
        for (const auto& term : dataset.vocabulary().terms().linkKinds) {
            QVERIFY2(texts.contains(term.name.in(language)), qPrintable(term.name.in(language)));
        }
        for (const HomeRegion& region : dataset.area().homeRegions) {
            QVERIFY(texts.contains(region.name));
        }
        // An import knows its headings, and passes over its examples.
        QCOMPARE(texts.filter(isDutch ? u"Voorbeeld: "_s : u"Example: "_s).size(), 2);
        QVERIFY(ImportWords::get().isExample(texts.filter(u": "_s).front()));
        QVERIFY(!ImportWords::get().isExample(u"Voorbeeldig BV"_s));
        QVERIFY(texts.contains(isDutch ? u"Gemeente"_s : u"Municipality"_s));
    }

private:
    testing::PptxFile parts(const Result<QByteArray>& bytes)
    {
        const QString path = m_folder->filePath(u"book.xlsx"_s);
        QFile file(path);
        if (!bytes || !file.open(QIODevice::WriteOnly)) {
            qFatal("no workbook");
        }
        file.write(*bytes);
        file.close();
        return testing::PptxFile(path);
    }

    static QStringList textsOf(const testing::PptxFile& book)
    {
        QStringList texts;
        QXmlStreamReader xml(book.bytes(u"xl/sharedStrings.xml"_s));
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "t"_L1) {
                texts.append(xml.readElementText());
            }
        }
        return texts;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestWorkbook)
#include "test_workbook.moc"
