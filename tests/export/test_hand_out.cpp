// Hand-outs of a presentation: pages, pictures, and what happens when they cannot be made.

#include "core/export/hand_out_page.h"
#include "core/export/pdf_links.h"
#include "core/scene/text_metrics.h"
#include "core/slide/slide_painter.h"
#include "tests/export/sample_slides.h"
#include "tests/support/terms.h"

#include <QDir>
#include <QImage>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace ketenkaart;
using namespace ketenkaart::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Width and height of each page, in points.
std::vector<QSizeF> pagesOf(const QByteArray& pdf)
{
    static const QRegularExpression box(u"/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"_s);
    std::vector<QSizeF> pages;
    for (const auto& match : box.globalMatch(QString::fromLatin1(pdf))) {
        pages.emplace_back(match.captured(1).toDouble(), match.captured(2).toDouble());
    }
    return pages;
}

QString wordsOf(const std::vector<HandOutPage>& pages)
{
    QStringList words;
    for (const HandOutPage& page : pages) {
        for (const HandOutPage::Line& line : page.lines) {
            words += line.text;
        }
    }
    return words.join(u' ');
}

} // namespace

class TestHandOut : public QObject
{
    Q_OBJECT

private slots:
    void pdfHasAWidePageForEachScene()
    {
        const QTemporaryDir folder;
        QVERIFY(exportHandOut(sampleHandOut(), folder.filePath(u"a.pdf"_s)));
        const QByteArray pdf = bytesOf(folder.filePath(u"a.pdf"_s));
        const auto pages = pagesOf(pdf);
        QCOMPARE(pages.size(), size_t(5));
        QVERIFY(std::ranges::all_of(pages, [](const QSizeF& page) {
            return std::abs(page.width() - 960.0) < 1.0 && std::abs(page.height() - 540.0) < 1.0;
        }));
        QVERIFY(pdf.contains("/FontFile2"));
        QVERIFY(pdf.contains("/ToUnicode"));
        QVERIFY(!pdf.contains("/Subtype /Image")); // the maps are lines
        QVERIFY(pdf.contains("/Lang (nl)"));
        QVERIFY(exportHandOut(sampleHandOut(), folder.filePath(u"b.pdf"_s)));
        QVERIFY(pdf == bytesOf(folder.filePath(u"b.pdf"_s)));
    }

    void namesLeadToWebsites()
    {
        HandOutJob job = sampleHandOut();
        DatasetContent content = testing::emptyContent();
        content.actors = job.context.dataset.actors();
        content.links = job.context.dataset.links();
        content.chains = job.context.dataset.chains();
        std::ranges::find(content.actors, u"indium"_s, &Actor::id)->website = u"https://indium.example"_s;
        job.context.dataset = Dataset(content);
        job.slides = {job.slides[2]};
        const QTemporaryDir folder;
        QVERIFY(exportHandOut(job, folder.filePath(u"a.pdf"_s)));
        const QByteArray pdf = bytesOf(folder.filePath(u"a.pdf"_s));
        QCOMPARE(pdf.count("/URI (https://indium.example)"), 1);
        const SlideLayout layout = layOutSlide(job.slides[0].slide, job.context, QSizeF(16, 9), 3);
        const auto links =
            webLinksOf(layout.picture->scene, layout.picture->frame, layout.picture->scale, job.context.dataset);
        QCOMPARE(links.size(), size_t(1));
        static const QRegularExpression rect(u"/Rect \\[([0-9.]+) ([0-9.]+) ([0-9.]+) ([0-9.]+)\\]"_s);
        const auto match = rect.match(QString::fromLatin1(pdf));
        QVERIFY(std::abs(match.captured(1).toDouble() - links[0].area.left() / 2.0) < 1.0);
        QVERIFY(std::abs(match.captured(3).toDouble() - links[0].area.right() / 2.0) < 1.0);
        QVERIFY(std::abs(540.0 - match.captured(2).toDouble() - links[0].area.bottom() / 2.0) < 1.0);
    }

    void threeScenesShareAPageWithTheirNotes()
    {
        HandOutJob job = sampleHandOut();
        job.pages = HandOutJob::Pages::ThreeWithNotes;
        job.date = u"25 november 2026"_s;
        const QTemporaryDir folder;
        QVERIFY(exportHandOut(job, folder.filePath(u"a.pdf"_s)));
        const auto sizes = pagesOf(bytesOf(folder.filePath(u"a.pdf"_s)));
        QCOMPARE(sizes.size(), size_t(2));
        QVERIFY(std::abs(sizes.front().width() - 595.0) < 1.0 && std::abs(sizes.front().height() - 842.0) < 1.0);
        const std::vector<HandOutPage> pages = layOutHandOut(job);
        QCOMPARE(pages.size(), size_t(2));
        QCOMPARE(pages[0].pictures.size(), size_t(3));
        QCOMPARE(pages[1].pictures.size(), size_t(2));
        const QString first = wordsOf({pages[0]});
        for (const char* text : {"De presentatie", "25 november 2026", "1. Samen bouwen", "3. De keten", "Eerst dit.",
                                 "Dan dat.", "Page 1 of 2"}) {
            QVERIFY2(first.contains(QString::fromUtf8(text)), text);
        }
    }

    /// Notes of any length are all there, within the page and beside the pictures.
    void longNotesAreNeverCut_data()
    {
        QTest::addColumn<int>("words");
        QTest::newRow("few") << 20;
        QTest::newRow("as many as have room, smaller") << 190;
        QTest::newRow("more than have room") << 400;
        QTest::newRow("many places") << 4000;
    }
    void longNotesAreNeverCut()
    {
        QFETCH(const int, words);
        HandOutJob job = sampleHandOut();
        QStringList notes;
        for (int i = 0; i < words; ++i) {
            notes += u"woord%1"_s.arg(i);
        }
        job.slides[1].slide.notes.dutch = notes.join(u' ');
        const std::vector<HandOutPage> pages = layOutHandOut(job);
        const QStringList set = wordsOf(pages).split(u' ');
        const QSet<QString> found(set.begin(), set.end());
        for (const QString& word : notes) {
            QVERIFY2(found.contains(word), qPrintable(word));
        }
        const QRectF paper(QPointF(), handOutPaper);
        for (const HandOutPage& page : pages) {
            for (const HandOutPage::Line& line : page.lines) {
                const QRectF box = textBox(line.text, line.style).translated(line.baseline);
                QVERIFY2(paper.contains(box), qPrintable(line.text));
                QVERIFY(line.style.size >= 8.0);
                QVERIFY2(std::ranges::none_of(page.pictures,
                                              [&](const auto& picture) { return picture.frame.intersects(box); }),
                         qPrintable(line.text));
            }
        }
    }

    void aWordWithoutEndIsBroken()
    {
        HandOutJob job = sampleHandOut();
        job.slides = {{strangeSlide(), 1}};
        job.slides.front().slide.notes.dutch = QString(3000, u'x');
        qsizetype count = 0;
        for (const HandOutPage& page : layOutHandOut(job)) {
            for (const HandOutPage::Line& line : page.lines) {
                count += line.text.count(u"xxx"_s) > 0 ? line.text.size() : 0;
                QVERIFY(line.baseline.x() + textWidth(line.text, line.style) <= handOutPaper.width());
            }
        }
        QCOMPARE(count, 3000);
    }

    void picturesAreThoseOfThePlayer()
    {
        HandOutJob job = sampleHandOut();
        job.pixels = QSize(640, 360);
        job.slides.push_back({strangeSlide(), 12});
        const QTemporaryDir folder;
        QStringList told;
        const auto progress = [&](int done, int total, const QString& path) {
            told += u"%1/%2 %3"_s.arg(done).arg(total).arg(QFileInfo(path).fileName());
        };
        QVERIFY(exportHandOut(job, folder.filePath(u"new/pictures/"_s), progress));
        const QDir pictures(folder.filePath(u"new/pictures"_s));
        QCOMPARE(pictures.entryList(QDir::Files, QDir::Name),
                 QStringList({u"01-title.png"_s, u"02-text.png"_s, u"03-map.png"_s, u"04-diagram.png"_s,
                              u"05-closing.png"_s, u"12-evil.png"_s}));
        QCOMPARE(told.first(), u"1/6 01-title.png"_s);
        QCOMPARE(told.last(), u"6/6 12-evil.png"_s);
        const SlideLayout layout = layOutSlide(job.slides[2].slide, job.context, QSizeF(16, 9), 3);
        const QImage image(pictures.filePath(u"03-map.png"_s));
        QCOMPARE(image.size(), job.pixels);
        QCOMPARE(image.convertToFormat(QImage::Format_RGB32), slideImage(layout, job.pixels));
    }

    void formatFollowsTheName()
    {
        const QTemporaryDir folder;
        QCOMPARE(handOutFormatOf(u"a.PDF"_s), HandOutFormat::Pdf);
        QCOMPARE(handOutFormatOf(u"a.b/c.pptx"_s), HandOutFormat::Pptx);
        QCOMPARE(handOutFormatOf(u"pictures"_s), HandOutFormat::Png);
        QCOMPARE(handOutFormatOf(u"v1.2/"_s), HandOutFormat::Png);
        QCOMPARE(handOutFormatOf(folder.path()), HandOutFormat::Png);
        QCOMPARE(handOutFormatOf(u"a.odp"_s), std::nullopt);
        const auto refused = exportHandOut(sampleHandOut(), folder.filePath(u"a.odp"_s));
        QVERIFY(!refused);
        QVERIFY(!QFile::exists(folder.filePath(u"a.odp"_s)));
    }

    void whatFailsLeavesTheOldFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("pdf") << u"a.pdf"_s;
        QTest::newRow("pptx") << u"a.pptx"_s;
    }
    void whatFailsLeavesTheOldFile()
    {
        QFETCH(const QString, name);
        const QTemporaryDir folder;
        QFile old(folder.filePath(name));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        std::stop_source source;
        const auto stopAtSecond = [&](int done, int, const QString&) {
            if (done == 2) {
                source.request_stop();
            }
        };
        const auto stopped = exportHandOut(sampleHandOut(), folder.filePath(name), stopAtSecond, source.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, Error::Code::Cancelled);
        HandOutJob none = sampleHandOut();
        none.slides.clear();
        QVERIFY(!exportHandOut(none, folder.filePath(name)));
        QCOMPARE(bytesOf(folder.filePath(name)), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(name));
        const auto nowhere = exportHandOut(sampleHandOut(), folder.filePath(u"none/"_s + name));
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().code, Error::Code::WriteFailed);
    }
};

QTEST_MAIN(TestHandOut)
#include "test_hand_out.moc"
