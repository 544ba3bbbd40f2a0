#include "core/export/georeference.h"
#include "core/export/png_writer.h"
#include "core/export/vector_writer.h"
#include "core/io/geotiff_writer.h"
#include "core/paint/object_device.h"
#include "core/paint/scene_painter.h"
#include "tests/export/sample_job.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;
using ketenkaart::testing::sampleJob;

namespace {

/// A picture that asks to stop when so many items have been painted on it.
class StoppingPicture : public QImage, public ObjectDevice
{
public:
    StoppingPicture(const QSize& size, int items, std::stop_source& stop)
        : QImage(size, QImage::Format_RGB32)
        , m_left(items)
        , m_stop(stop)
    {}

    [[nodiscard]] int begun() const { return m_begun; }

    void beginPart(QPainter&, PagePart) override {}
    void endPart(QPainter&) override {}
    void beginItem(QPainter&, const SceneItem&) override { ++m_begun; }
    void endItem(QPainter&) override
    {
        if (--m_left == 0) {
            m_stop.request_stop();
        }
    }
    void paintText(QPainter&, const QString&, const TextStyle&) override {}

private:
    int m_begun = 0;
    int m_left;
    std::stop_source& m_stop;
};

/// A file on a disk so slow that somebody loses patience with the first bytes.
class SlowFile : public QBuffer
{
public:
    explicit SlowFile(std::stop_source& stop)
        : m_stop(stop)
    {
        open(WriteOnly);
    }

protected:
    qint64 writeData(const char* bytes, qint64 count) override
    {
        m_stop.request_stop();
        return QBuffer::writeData(bytes, count);
    }

private:
    std::stop_source& m_stop;
};

Page samplePage()
{
    const ExportJob job = sampleJob();
    return layOutPage(job.request, job.extent, job.format.paper(), job.content);
}

class TestExportStopped : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadMapFonts(); }

    void paintingEndsWithTheItemAtHand()
    {
        const MapScene scene = samplePage().scene;
        const QSize size = scene.view.size().toSize();
        std::stop_source never;
        StoppingPicture whole(size, -1, never);
        {
            QPainter painter(&whole);
            paintScene(painter, scene, never.get_token());
        }
        QVERIFY(whole.begun() > 10);
        std::stop_source stop;
        StoppingPicture part(size, 3, stop);
        {
            QPainter painter(&part);
            paintScene(painter, scene, stop.get_token());
        }
        QCOMPARE(part.begun(), 3);
    }

    void pngEndsWithTheRowAtHand()
    {
        const QImage image = *renderImage(sampleJob());
        std::stop_source stop;
        SlowFile file(stop);
        QCOMPARE(writePng(file, image, {}, stop.get_token()), u"stopped"_s);
        QBuffer whole;
        QVERIFY(whole.open(QIODevice::WriteOnly));
        QCOMPARE(writePng(whole, image, {}), QString());
        QVERIFY(file.size() < whole.size() / 4);
    }

    void othersWriteNothing()
    {
        const ExportJob job = sampleJob();
        const Page page = samplePage();
        std::stop_source stop;
        stop.request_stop();
        QBuffer file;
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(!writePdf(file, page, job.format, {}, {}, stop.get_token()));
        QVERIFY(!writeSvg(file, page, job.format, {}, SvgWords::Text, stop.get_token()));
        const QImage image = *renderImage(job);
        const auto place = georeferenceOf(page, image.size()).geoTransform();
        QVERIFY(!writeGeoTiff(file, image, place, {}, stop.get_token()).isEmpty());
        QCOMPARE(file.size(), 0);
    }
};

} // namespace

QTEST_MAIN(TestExportStopped)
#include "test_export_stopped.moc"
