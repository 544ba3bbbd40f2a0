// The page of the links between the provinces as a file.

#include "tests/export/sample_job.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace ketenkaart;
using ketenkaart::testing::bytesOf;
using ketenkaart::testing::exported;
using ketenkaart::testing::sampleJob;

namespace {

ExportJob flowsJob()
{
    ExportJob job = sampleJob();
    job.content.layout = PageLayout::Flows;
    job.content.title = QStringLiteral("Tussen provincies");
    job.content.date = QStringLiteral("25 november 2026");
    return job;
}

QStringList textsOf(const QByteArray& svg)
{
    QStringList texts;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"text") {
            texts += xml.readElementText().replace(QChar(QChar::Nbsp), u' ');
        }
    }
    return texts;
}

} // namespace

class TestExportFlows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadMapFonts(); }

    void pageSaysWhatAndWhence()
    {
        const QStringList texts = textsOf(exported(QStringLiteral("flows.svg"), flowsJob()));
        for (const char* text : {"Tussen provincies", "Noord-Brabant", "Gelderland", "Overijssel", "Without a place",
                                 "25 november 2026", "Source: Een bron"}) {
            QVERIFY2(texts.contains(QString::fromUtf8(text)), text);
        }
        QVERIFY(!texts.join(u' ').contains(QStringLiteral("Base map"))); // there is none
    }

    void sameJobSameBytes()
    {
        for (const char* name : {"flows.png", "flows.pdf", "flows.svg"}) {
            const QByteArray first = exported(QString::fromLatin1(name), flowsJob());
            QVERIFY2(!first.isEmpty(), name);
            QCOMPARE(exported(QString::fromLatin1(name), flowsJob()), first);
        }
    }

    void hasNoPlaceOnEarth()
    {
        const QTemporaryDir folder;
        const auto done = exportMap(flowsJob(), folder.filePath(QStringLiteral("flows.tif")));
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::InvalidArgument);
    }

    void filesBesideIt()
    {
        ExportJob job = flowsJob();
        job.descriptionBeside = true;
        job.tableBeside = true;
        job.request.language = Language::English;
        const QTemporaryDir folder;
        QVERIFY(exportMap(job, folder.filePath(QStringLiteral("flows.png"))));
        const QString description = QString::fromUtf8(bytesOf(folder.filePath(QStringLiteral("flows.txt"))));
        QVERIFY2(description.contains(QStringLiteral("Noord-Brabant → Gelderland")), qPrintable(description));
        QVERIFY(!description.contains(QStringLiteral("The map shows")));
        const QByteArray flows = bytesOf(folder.filePath(QStringLiteral("flows.csv")));
        QVERIFY2(flows.contains("Overijssel,Gelderland,"), flows.constData());
        // Those between provinces: what is not drawn is not in the list of what is.
        const QByteArray links = bytesOf(folder.filePath(QStringLiteral("flows-links.csv")));
        QVERIFY(links.contains("foundry-packaging"));
        QVERIFY(!links.contains("uni-foundry"));
    }

    void ofAllChainsAndOfOne()
    {
        ExportJob job = flowsJob();
        const QByteArray ofChain = exported(QStringLiteral("flows.svg"), job);
        job.request.filter.statedOnly = true;
        QVERIFY(exported(QStringLiteral("flows.svg"), job) != ofChain);
    }
};

QTEST_MAIN(TestExportFlows)
#include "test_export_flows.moc"
