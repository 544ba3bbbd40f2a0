#include "core/export/map_description.h"
#include "core/scene/scene_builder.h"
#include "tests/export/sample_job.h"
#include "tests/support/terms.h"

#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;
using ketenkaart::testing::exported;
using ketenkaart::testing::sampleJob;

namespace {

bool holdsColour(const QImage& image, const QRect& part, const QColor& colour)
{
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            if (image.pixelColor(x, y) == colour) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

class TestExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadMapFonts(); }

    void sizes_data()
    {
        using enum PageFormat::Orientation;
        QTest::addColumn<QString>("size");
        QTest::addColumn<int>("dpi");
        QTest::addColumn<PageFormat::Orientation>("orientation");
        QTest::addColumn<QSize>("pixels");
        QTest::newRow("A4 at 300 dpi") << "a4" << 300 << Landscape << QSize(3508, 2480);
        QTest::newRow("A4 upright") << "A4" << 300 << Portrait << QSize(2480, 3508);
        QTest::newRow("A3 at 150 dpi") << "a3" << 150 << Landscape << QSize(2480, 1754);
        QTest::newRow("slide at 144 dpi") << "16x9" << 144 << AsNamed << QSize(1920, 1080);
        QTest::newRow("own pixels") << "1024x768" << 96 << AsNamed << QSize(1024, 768);
        QTest::newRow("own pixels with unit") << "800x1200px" << 96 << AsNamed << QSize(800, 1200);
        QTest::newRow("own pixels turned") << "800x1200" << 96 << Landscape << QSize(1200, 800);
        QTest::newRow("own millimetres") << "254x127mm" << 100 << AsNamed << QSize(1000, 500);
    }
    void sizes()
    {
        QFETCH(const QString, size);
        QFETCH(const int, dpi);
        QFETCH(const PageFormat::Orientation, orientation);
        QFETCH(const QSize, pixels);
        const auto format = PageFormat::parse(size, dpi, orientation);
        QVERIFY(format);
        QCOMPARE(format->pixels, pixels);
        QCOMPARE(format->dpi, dpi);
    }

    void impossibleSizes_data()
    {
        QTest::addColumn<QString>("size");
        QTest::addColumn<int>("dpi");
        QTest::newRow("nonsense") << "poster" << 300;
        QTest::newRow("empty") << "" << 300;
        QTest::newRow("one side") << "1920" << 300;
        QTest::newRow("too small") << "10x10" << 300;
        QTest::newRow("too large") << "50000x1000" << 300;
        QTest::newRow("negative") << "-800x600" << 300;
        QTest::newRow("no dpi") << "a4" << 0;
        QTest::newRow("absurd dpi") << "a4" << 100000;
    }
    void impossibleSizes()
    {
        QFETCH(const QString, size);
        QFETCH(const int, dpi);
        const auto format = PageFormat::parse(size, dpi);
        QVERIFY(!format);
        QCOMPARE(format.error().code, Error::Code::InvalidArgument);
        QVERIFY(!format.error().advice.isEmpty());
    }

    void pngHasSizeDpiAndTexts()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("map.png"));
        ExportJob job = sampleJob();
        job.format = *PageFormat::parse(QStringLiteral("a4"), 300);
        const auto done = exportMap(job, path);
        QVERIFY2(done, done ? "" : qPrintable(done.error().toString()));
        QImageReader reader(path);
        QCOMPARE(reader.format(), QByteArray("png"));
        const QImage image = reader.read();
        QCOMPARE(image.size(), QSize(3508, 2480));
        QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 300);
        QCOMPARE(qRound(image.dotsPerMeterY() * 0.0254), 300);
        QCOMPARE(image.text(QStringLiteral("Title")), QStringLiteral("Chipketen"));
        QCOMPARE(image.text(QStringLiteral("Source")), QStringLiteral("Een bron"));
    }

    void pictureHoldsMapTitleLegendAndScaleBar()
    {
        const auto image = renderImage(sampleJob());
        QVERIFY(image);
        const MapStyle style = MapStyle::standard();
        QVERIFY(holdsColour(*image, image->rect(), style.provinceFill(testing::homeArea(), u"Overijssel")));
        QVERIFY(holdsColour(*image, image->rect(), style.familyColour(LinkFamily::Delivery)));
        QVERIFY(holdsColour(*image, QRect(30, 30, 300, 40), QColor(0x16, 0x1d, 0x24))); // title, upper left
        ExportJob bare = sampleJob();
        bare.content.legend = false;
        bare.content.title.clear();
        const auto without = renderImage(bare);
        QVERIFY(without);
        QVERIFY(!holdsColour(*without, QRect(0, 0, without->width(), 28), QColor(0x16, 0x1d, 0x24)));
        QVERIFY(*without != *image);
    }

    void samePictureTwice()
    {
        const auto first = renderImage(sampleJob());
        const auto second = renderImage(sampleJob());
        QVERIFY(first && second);
        QVERIFY(*first == *second);
    }

    void samePictureWithAnyNumberOfThreads()
    {
        ExportJob job = sampleJob();
        job.format = *PageFormat::parse(u"a4"_s, 150);
        QThreadPool& pool = *QThreadPool::globalInstance();
        const int usual = pool.maxThreadCount();
        QByteArrayList files;
        for (const int threads : {1, 2, 3, 8}) {
            pool.setMaxThreadCount(threads);
            files.append(exported(u"map.png"_s, job));
        }
        pool.setMaxThreadCount(usual);
        QVERIFY(!files.front().isEmpty());
        for (const QByteArray& file : std::as_const(files)) {
            QVERIFY(file == files.front());
        }
    }

    void pdfHasItsPaperTitleAndFonts()
    {
        const QByteArray pdf = exported(QStringLiteral("map.pdf"));
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        // A4 landscape in points, on one page.
        static const QRegularExpression box(QStringLiteral("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"));
        const auto match = box.match(QString::fromLatin1(pdf));
        QVERIFY(match.hasMatch());
        QVERIFY(std::abs(match.captured(1).toDouble() - 841.9) < 1.0);
        QVERIFY(std::abs(match.captured(2).toDouble() - 595.3) < 1.0);
        QVERIFY(pdf.contains("/FontFile2"));       // embedded
        QVERIFY(pdf.contains("/ToUnicode"));       // can be searched
        QVERIFY(!pdf.contains("/Subtype /Image")); // nothing was turned into pixels
    }

    void svgIsTextAndLooksLikeThePicture()
    {
        const QByteArray svg = exported(QStringLiteral("map.svg"));
        QCOMPARE(exported(QStringLiteral("map.svg")), svg);
        QStringList texts;
        QString title;
        QXmlStreamReader reader(svg);
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"text") {
                QVERIFY(reader.attributes().value(u"font-family"_s).contains(u"sans-serif"));
                QVERIFY(reader.attributes().value(u"textLength"_s).toDouble() > 0.0);
                texts.append(reader.readElementText());
            } else if (reader.isStartElement() && reader.name() == u"title") {
                title = title.isEmpty() ? reader.readElementText() : title; // objects have one too
            }
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(title, "Chipketen");
        for (const char* name : {"Chipketen", "Chipfabriek", "Packaging", "Indium"}) {
            QVERIFY2(texts.contains(QString::fromLatin1(name)), name);
        }
        // Painted by another painter, at the same places.
        const auto picture = renderImage(sampleJob());
        QVERIFY(picture);
        QImage painted(picture->size(), QImage::Format_RGB32);
        painted.fill(Qt::white);
        QSvgRenderer renderer(svg);
        QVERIFY(renderer.isValid());
        QPainter painter(&painted);
        renderer.render(&painter);
        painter.end();
        qint64 different = 0;
        for (int y = 0; y < painted.height(); ++y) {
            for (int x = 0; x < painted.width(); ++x) {
                const QColor a = painted.pixelColor(x, y);
                const QColor b = picture->pixelColor(x, y);
                different += std::abs(a.lightness() - b.lightness()) > 60 ? 1 : 0;
            }
        }
        const qint64 all = qint64{painted.width()} * painted.height();
        QVERIFY2(different * 100 < all * 2, qPrintable(QStringLiteral("%1 of %2 pixels").arg(different).arg(all)));
    }

    void descriptionSaysWhatIsShown()
    {
        const QTemporaryDir folder;
        ExportJob job = sampleJob();
        QVERIFY(exportMap(job, folder.filePath(u"map.png"_s)));
        QVERIFY(!QFile::exists(folder.filePath(u"map.txt"_s)));
        job.descriptionBeside = true;
        QVERIFY(exportMap(job, folder.filePath(u"map.png"_s)));
        QFile beside(folder.filePath(u"map.txt"_s));
        QVERIFY(beside.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(beside.readAll()).trimmed();
        QCOMPARE(QImage(folder.filePath(u"map.png"_s)).text(u"Description"_s), text);
        // Ten actors of the chain have a place; the programme has none, and the bystander is background.
        QVERIFY2(text.startsWith(u"Chipketen. The map shows 10 actors: Overijssel (6), "_s), qPrintable(text));
        // All links but the one of the programme, of which one is implied.
        QVERIFY2(text.contains(u"3 links are drawn, 2 of them stated"_s), qPrintable(text));
        QVERIFY2(text.contains(u"from Gelderland to Noord-Brabant (1)"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Stages of Chipketen: 1. Ontwerp: 2 on the map;"_s), qPrintable(text));
        QVERIFY2(text.endsWith(u"5. Geld: 1 on the map."_s), qPrintable(text));
    }

    void sameFileTwice()
    {
        for (const FileFormat format : allFileFormats) {
            const QString suffix = suffixOf(format);
            QVERIFY2(!exported(u"a."_s + suffix).isEmpty(), qPrintable(suffix));
            QVERIFY2(exported(u"a."_s + suffix) == exported(u"b."_s + suffix), qPrintable(suffix));
        }
    }

    void formatIsThatOfTheName()
    {
        QCOMPARE(fileFormatOf(u"a/b.PNG"_s), FileFormat::Png);
        QCOMPARE(fileFormatOf(u"b.pdf"_s), FileFormat::Pdf);
        QCOMPARE(fileFormatOf(u"b.svg"_s), FileFormat::Svg);
        QCOMPARE(fileFormatOf(u"b.Tif"_s), FileFormat::GeoTiff);
        QCOMPARE(fileFormatOf(u"pdf"_s), std::nullopt);
        QCOMPARE(fileFormatOf(u"b.docx"_s), std::nullopt);
    }

    void missingFolderIsSaidAndNothingIsWritten()
    {
        const QTemporaryDir folder;
        const auto done = exportMap(sampleJob(), folder.filePath(QStringLiteral("none/map.png")));
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::WriteFailed);
        QVERIFY(done.error().where.contains(QStringLiteral("none")));
        QVERIFY(!done.error().advice.isEmpty());
    }

    void folderInsteadOfFileIsSaid()
    {
        const QTemporaryDir folder;
        const auto done = exportMap(sampleJob(), folder.path());
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::WriteFailed);
    }

    void fullDiskKeepsWhatWasThere_data()
    {
        QTest::addColumn<QString>("suffix");
        for (const FileFormat format : allFileFormats) {
            QTest::newRow(qPrintable(suffixOf(format))) << suffixOf(format);
        }
    }
    void fullDiskKeepsWhatWasThere()
    {
        QFETCH(QString, suffix);
        // /dev/full takes no byte: the closest thing to a full disk that every Linux has.
        if (!QFile::exists(QStringLiteral("/dev/full"))) {
            return;
        }
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("map.") + suffix);
        QVERIFY(QFile::link(QStringLiteral("/dev/full"), path));
        const auto done = exportMap(sampleJob(), path);
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::WriteFailed);
    }

    void whoIsInNoneOfTheProvincesIsSaidToBeElsewhere()
    {
        ExportJob job = sampleJob();
        DatasetContent content = job.request.dataset.content();
        std::ranges::find(content.actors, u"indium"_s, &Actor::id)->province.clear();
        job.request.dataset = Dataset(std::move(content));
        job.request.view = MapView::fit(testing::homeExtent, QSizeF(1000, 700));
        const QString text = describeMap(buildScene(job.request), job.request, job.content.title);
        QVERIFY2(text.contains(u"elsewhere"), qPrintable(text));
        QVERIFY2(!text.contains(u"  "), qPrintable(text));
    }

    void cancelledExportLeavesTheOldFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("map.png"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        std::stop_source stop;
        stop.request_stop();
        const auto done = exportMap(sampleJob(), path, stop.get_token());
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Cancelled);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
    }
};

QTEST_MAIN(TestExport)
#include "test_export.moc"
