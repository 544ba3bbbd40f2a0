// The page of white spots and its table, as files.

#include "core/export/white_spot_export.h"
#include "core/page/page_layout.h"
#include "core/page/white_spot_table.h"
#include "tests/export/sample_job.h"
#include "tests/support/terms.h"

#include <QTest>
#include <QXmlStreamReader>

#include <ogrsf_frmts.h>

#include <memory>

using namespace ketenkaart;
using namespace ketenkaart::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

ExportJob whiteSpotsJob(const QStringList& chainIds = {u"chips"_s})
{
    ExportJob job = sampleJob();
    job.request.filter.chainIds = chainIds;
    job.content.layout = PageLayout::WhiteSpots;
    job.content.date = u"25 november 2026"_s;
    return job;
}

QStringList textsOf(const QByteArray& svg)
{
    QStringList texts;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "text"_L1) {
            texts.append(xml.readElementText().replace(QChar(QChar::Nbsp), u' '));
        }
    }
    return texts;
}

struct Close
{
    void operator()(GDALDataset* dataset) const { GDALClose(GDALDataset::ToHandle(dataset)); }
};

} // namespace

class TestExportWhiteSpots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        loadMapFonts();
        GDALAllRegister();
    }

    void svgHoldsTheWholeTableAsText()
    {
        const ExportJob job = whiteSpotsJob();
        const QByteArray svg = exported(u"page.svg"_s, job);
        const QString all = textsOf(svg).join(u' ');
        const Chain& chain = *job.request.dataset.chain(u"chips"_s);
        for (size_t i = 0; i < chain.stages.size(); ++i) {
            QVERIFY2(all.contains(u"%1. "_s.arg(i + 1)), qPrintable(all));
            QVERIFY2(all.contains(chain.stages[i].name.in(Language::Dutch)), qPrintable(all));
            for (const QString& id : chain.stages[i].actorIds) {
                if (const Actor* actor = job.request.dataset.actor(id)) {
                    QVERIFY2(all.contains(actor->name), qPrintable(actor->name));
                }
            }
        }
        for (const QString& text : {u"Noord-Brabant"_s, u"Gelderland"_s, u"Overijssel"_s, job.content.title,
                                    job.content.date, job.content.source, noneText()}) {
            QVERIFY2(all.contains(text), qPrintable(text));
        }
        QVERIFY2(all.contains(whiteSpotsText(job.request).section(u' ', 0, 4)), qPrintable(all));
        QVERIFY(!all.contains(u"Natural Earth")); // there is no map
        QCOMPARE(exported(u"page.svg"_s, job), svg);
    }

    void pdfIsTextToo()
    {
        const QByteArray pdf = exported(u"page.pdf"_s, whiteSpotsJob());
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.contains("/FontFile2"));
        QVERIFY(pdf.contains("/ToUnicode"));
        QVERIFY(!pdf.contains("/Subtype /Image"));
        // The description in it has the numbers.
        QVERIFY(pdf.contains("Gelderland: "));
    }

    void withoutAChainItIsTheThemes()
    {
        const QString all = textsOf(exported(u"page.svg"_s, whiteSpotsJob({}))).join(u' ');
        for (const Theme theme : testing::allThemes) {
            const QString name = testing::words().names(theme).dutch;
            QVERIFY2(all.contains(name.section(u' ', 0, 0)), qPrintable(name));
        }
        QVERIFY(!all.contains(u"1. "));
    }

    /// Whatever the paper: what stands in the table stands in it, and no text on another.
    void nothingLiesOnAnythingElse_data()
    {
        QTest::addColumn<QSizeF>("paper");
        QTest::addColumn<StyleName>("style");
        QTest::addColumn<int>("stages");
        for (const StyleName style : allStyleNames) {
            for (const int stages : {1, 8, 14, 60}) {
                QTest::addRow("landscape %s %d", qPrintable(idOf(style)), stages)
                    << QSizeF(297, 210) << style << stages;
                QTest::addRow("portrait %s %d", qPrintable(idOf(style)), stages) << QSizeF(210, 297) << style << stages;
            }
        }
    }
    void nothingLiesOnAnythingElse()
    {
        QFETCH(const QSizeF, paper);
        QFETCH(const StyleName, style);
        QFETCH(const int, stages);
        SceneRequest request = whiteSpotsJob().request;
        request.style = MapStyle::of(style);
        DatasetContent content = testing::emptyContent();
        content.actors = request.dataset.actors();
        Chain chain = *request.dataset.chain(u"chips"_s);
        const Stage stage = chain.stages.front();
        chain.stages.clear();
        for (int i = 0; i < stages; ++i) {
            Stage& added = chain.stages.emplace_back(stage);
            added.name = {u"Een schakel met een lange naam, nummer %1"_s.arg(i + 1), {}};
            added.actorIds.clear();
            for (size_t k = 0; k < static_cast<size_t>(i % 13) && k < content.actors.size(); ++k) {
                added.actorIds.append(content.actors[k].id);
            }
        }
        content.chains = {chain};
        request.dataset = Dataset(content);
        PageContent page;
        page.layout = PageLayout::WhiteSpots;
        page.title = u"Titel"_s;
        const Page laidOut = layOutPage(request, testing::homeExtent, paper, page);
        const QRectF frame = laidOut.scene.view.rect();
        std::vector<LabelItem> texts;
        for (const SceneItem& item : laidOut.scene.items) {
            if (const auto* text = std::get_if<LabelItem>(&item)) {
                QVERIFY2(frame.adjusted(-1, -1, 1, 1).contains(text->box), qPrintable(text->text));
                for (const LabelItem& other : texts) {
                    // Letters reach a little less far than their boxes.
                    QVERIFY2(!other.box.adjusted(0, 2, 0, -2).intersects(text->box.adjusted(0, 2, 0, -2)),
                             qPrintable(other.text + u'|' + text->text));
                }
                texts.push_back(*text);
            }
        }
        // Every stage is there, or counted as left out.
        const auto rows = std::ranges::count_if(
            texts, [](const LabelItem& text) { return text.text.startsWith(u"1.") || text.text.contains(u". Een"); });
        const bool saysMore =
            std::ranges::any_of(texts, [](const LabelItem& text) { return text.text.contains(u"more row"); });
        QVERIFY(saysMore || rows >= stages);
        QCOMPARE(saysMore, stages == 60);
    }

    void tableCanBeReadBack_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::newRow("CSV") << u"csv"_s;
        QTest::newRow("XLSX") << u"xlsx"_s;
    }
    void tableCanBeReadBack()
    {
        QFETCH(const QString, suffix);
        const ExportJob job = whiteSpotsJob();
        const PlainTable table = whiteSpotsForSpreadsheet(job.request);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"table."_s + suffix);
        QVERIFY(writeTable(table, path, Language::Dutch));
        const std::unique_ptr<GDALDataset, Close> source(
            GDALDataset::Open(path.toUtf8().constData(), GDAL_OF_VECTOR, nullptr, nullptr, nullptr));
        QVERIFY(source);
        OGRLayer* layer = source->GetLayer(0);
        const WhiteSpotTable expected = whiteSpotsOf(job.request);
        QCOMPARE(layer->GetFeatureCount(), static_cast<GIntBig>(expected.rows.size()));
        size_t row = 0;
        for (auto& feature : *layer) {
            QCOMPARE(QString::fromUtf8(feature->GetFieldAsString(2)), expected.rows[row].id);
            for (size_t i = 0; i < expected.columns.size(); ++i) {
                const auto& cell = expected.rows[row].cells[i];
                const int field = 4 + 2 * static_cast<int>(i);
                QCOMPARE(feature->GetFieldAsInteger(field), static_cast<int>(cell.actorIds.size()));
                const QString who = QString::fromUtf8(feature->GetFieldAsString(field + 1));
                QCOMPARE(who.isEmpty() ? 0 : who.count(u';') + 1, cell.actorIds.size());
            }
            ++row;
        }
    }

    void tableGoesBesideThePage()
    {
        ExportJob job = whiteSpotsJob();
        job.tableBeside = true;
        const QTemporaryDir folder;
        QVERIFY(exportMap(job, folder.filePath(u"page.svg"_s)));
        QVERIFY(bytesOf(folder.filePath(u"page.csv"_s)).contains("Chipfabriek"));
        QVERIFY(!QFile::exists(folder.filePath(u"page-links.csv"_s)));
    }

    void hasNoPlaceOnEarth()
    {
        const QTemporaryDir folder;
        const auto done = exportMap(whiteSpotsJob(), folder.filePath(u"page.tif"_s));
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::InvalidArgument);
    }
};

QTEST_MAIN(TestExportWhiteSpots)
#include "test_export_white_spots.moc"
