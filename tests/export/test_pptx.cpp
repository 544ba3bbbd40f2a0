// A presentation for PowerPoint and LibreOffice: what those programs find in the file.

#include "core/export/pptx/shape_tree.h"
#include "core/slide/slide_layout.h"
#include "tests/export/pptx_file.h"
#include "tests/export/sample_slides.h"
#include "tests/support/terms.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace ketenkaart;
using namespace ketenkaart::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 emuPerUnit = 6350;

/// The shape with that kind of placeholder; an empty one when there is none.
PptxShape placeholder(const std::vector<PptxShape>& shapes, const QString& type)
{
    const auto found = std::ranges::find(shapes, type, &PptxShape::placeholder);
    return found == shapes.end() ? PptxShape() : *found;
}

QStringList textsOf(const std::vector<PptxShape>& shapes)
{
    QStringList texts;
    for (const PptxShape& shape : shapes) {
        texts += shape.paragraphs;
    }
    return texts;
}

/// The largest picture: map or diagram, not a sample of the legend.
PptxShape largestPicture(const std::vector<PptxShape>& shapes)
{
    PptxShape largest;
    for (const PptxShape& shape : shapes) {
        if (shape.element == u"pic" && shape.width > largest.width) {
            largest = shape;
        }
    }
    return largest;
}

} // namespace

class TestPptx : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(exportHandOut(sampleHandOut(), path())); }

    void fileHoldsTogether()
    {
        const PptxFile file(path());
        QCOMPARE(file.parts().value(0), u"[Content_Types].xml"_s);
        QCOMPARE(file.faults(), QStringList());
        QVERIFY(file.parts().contains(file.slide(5)));
        QVERIFY(!file.parts().contains(file.slide(6)));
        QCOMPARE(file.relationships(u"ppt/presentation.xml"_s).values().filter(u"ppt/slides/"_s).size(), 5);
    }

    void titlesMakeTheOutline()
    {
        const PptxFile file(path());
        const char* const titles[]{"Samen bouwen", "Wat er nodig is", "De keten", "De keten op volgorde",
                                   "Doet u mee?"};
        for (int place = 1; place <= 5; ++place) {
            const auto shapes = file.shapes(file.slide(place));
            const bool isOpening = place == 1 || place == 5;
            const PptxShape title = placeholder(shapes, isOpening ? u"ctrTitle"_s : u"title"_s);
            QCOMPARE(title.paragraphs, QStringList(QString::fromUtf8(titles[place - 1])));
            QCOMPARE(placeholder(shapes, u"sldNum"_s).paragraphs, QStringList(QString::number(place)));
        }
    }

    void paragraphsAreOneTextWithBullets()
    {
        const PptxFile file(path());
        const PptxShape body = placeholder(file.shapes(file.slide(2)), u"body"_s);
        QCOMPARE(body.paragraphs, QStringList({u"Ruimte"_s, u"Stroom"_s, u"Talent voor de techniek"_s}));
        QCOMPARE(body.bullets, 3);
    }

    void textsStandWhereTheSlideHasThem()
    {
        const HandOutJob job = sampleHandOut();
        const SlideLayout layout = layOutSlide(job.slides[2].slide, job.context, QSizeF(16, 9), 3);
        const auto title = std::ranges::find(layout.texts, SlideText::Role::Title, &SlideText::role);
        const PptxFile file(path());
        const auto shapes = file.shapes(file.slide(3));
        const PptxShape shape = placeholder(shapes, u"title"_s);
        QCOMPARE(shape.x, qRound64(title->box.x() * emuPerUnit));
        QCOMPARE(shape.y, qRound64(title->box.y() * emuPerUnit));
        QCOMPARE(shape.height, qRound64(title->box.height() * emuPerUnit));
        QCOMPARE(shape.sizes.value(0), QString::number(qRound(title->style.size * 50)));
        const PptxShape picture = largestPicture(shapes);
        QCOMPARE(picture.x, qRound64(layout.picture->frame.x() * emuPerUnit));
        QCOMPARE(picture.width, qRound64(layout.picture->frame.width() * emuPerUnit));
    }

    void picturesAreSharpAndDescribed()
    {
        const PptxFile file(path());
        for (int place = 1; place <= 5; ++place) {
            for (const PptxShape& shape : file.shapes(file.slide(place))) {
                QVERIFY2(shape.element == u"sp" || !shape.description.isEmpty(), qPrintable(shape.name));
            }
        }
        const PptxShape map = largestPicture(file.shapes(file.slide(3)));
        QVERIFY2(map.description.contains(u"Chipketen"_s), qPrintable(map.description));
        const QImage image = QImage::fromData(file.bytes(file.relationships(file.slide(3)).value(map.picture)));
        QVERIFY(image.width() * emuPerUnit >= 2 * map.width);
        const PptxShape diagram = largestPicture(file.shapes(file.slide(4)));
        QVERIFY2(diagram.description.contains(u"1. Ontwerp: Nanolab, Universiteit"_s) ||
                     diagram.description.contains(u"1. Ontwerp: Universiteit, Nanolab"_s),
                 qPrintable(diagram.description));
    }

    void legendAndCaptionAreText()
    {
        const HandOutJob job = sampleHandOut();
        const SlideLayout layout = layOutSlide(job.slides[2].slide, job.context, QSizeF(16, 9), 3);
        QVERIFY(!layout.legend.isEmpty());
        const PptxFile file(path());
        const QStringList texts = textsOf(file.shapes(file.slide(3)));
        for (const LegendSection& section : layout.legend.sections) {
            QVERIFY2(texts.contains(section.title), qPrintable(section.title));
            for (const LegendEntry& entry : section.entries) {
                QVERIFY2(texts.contains(entry.text), qPrintable(entry.text));
            }
        }
        QVERIFY(texts.contains(u"Zo hangt het samen"_s));
    }

    void notesAreNotes()
    {
        const PptxFile file(path());
        const PptxShape notes = placeholder(file.shapes(file.notes(3)), u"body"_s);
        QCOMPARE(notes.paragraphs, QStringList({u"Eerst dit."_s, u"Dan dat."_s}));
        QVERIFY(!placeholder(file.shapes(file.notes(3)), u"sldImg"_s).id.isEmpty());
        QVERIFY(!file.parts().contains(file.notes(1))); // it has none
    }

    void fileSaysWhatItIs()
    {
        const PptxFile file(path());
        const QByteArray core = file.bytes(u"docProps/core.xml"_s);
        QVERIFY(core.contains("<dc:title>De presentatie</dc:title>"));
        QVERIFY(core.contains("<dc:creator>J. Jansen</dc:creator>"));
        QVERIFY(core.contains("<dc:language>nl-NL</dc:language>"));
        QVERIFY(!core.contains("dcterms:created")); // not known
        QVERIFY(file.bytes(file.slide(2)).contains("lang=\"nl-NL\""));
        HandOutJob job = sampleHandOut();
        job.created = QDateTime(QDate(2026, 11, 25), QTime(12, 0), QTimeZone::UTC);
        job.context.language = Language::English;
        job.slides.resize(2);
        QVERIFY(exportHandOut(job, path(u"english.pptx"_s)));
        const PptxFile english(path(u"english.pptx"_s));
        QVERIFY(english.bytes(u"docProps/core.xml"_s).contains(">2026-11-25T12:00:00Z</dcterms:created>"));
        QVERIFY(english.bytes(english.slide(2)).contains("lang=\"en-GB\""));
        QCOMPARE(placeholder(english.shapes(english.slide(2)), u"title"_s).paragraphs,
                 QStringList(u"Wat er nodig is (English)"_s));
    }

    void someScenesKeepTheirNumbers()
    {
        HandOutJob job = sampleHandOut();
        job.slides = {job.slides[0], job.slides[4]};
        QVERIFY(exportHandOut(job, path(u"two.pptx"_s)));
        const PptxFile two(path(u"two.pptx"_s));
        QCOMPARE(placeholder(two.shapes(two.slide(1)), u"sldNum"_s).paragraphs, QStringList(u"1"_s));
        // The field of a program would say 2.
        QVERIFY(placeholder(two.shapes(two.slide(2)), u"sldNum"_s).id.isEmpty());
        QVERIFY(textsOf(two.shapes(two.slide(2))).contains(u"5"_s));
    }

    void imagesArePicturesWithTheirCaption()
    {
        QImage photo(400, 300, QImage::Format_RGB32);
        photo.fill(Qt::red);
        QVERIFY(photo.save(path(u"foto.jpg"_s)));
        HandOutJob job = sampleHandOut();
        DatasetContent content = testing::emptyContent();
        content.location = m_folder.path();
        job.context.dataset = Dataset(std::move(content));
        Slide slide = sampleSlide(Slide::Kind::Image, u"De fabriek"_s);
        slide.image = u"foto.jpg"_s;
        slide.caption.dutch = u"De fabriek in Dinteloord"_s;
        job.slides = {{slide, 1}};
        QVERIFY(exportHandOut(job, path(u"photo.pptx"_s)));
        const PptxFile file(path(u"photo.pptx"_s));
        QCOMPARE(file.faults(), QStringList());
        const PptxShape picture = largestPicture(file.shapes(file.slide(1)));
        QCOMPARE(picture.description, u"De fabriek in Dinteloord"_s);
        const QString part = file.relationships(file.slide(1)).value(picture.picture);
        QVERIFY2(part.endsWith(u".jpeg"_s), qPrintable(part));
        QCOMPARE(QImage::fromData(file.bytes(part)).size(), photo.size());
    }

    void strangeTextsDoNoHarm()
    {
        HandOutJob job = sampleHandOut();
        job.title = strangeSlide().title.dutch;
        job.author = job.title;
        job.slides = {{strangeSlide(), 1}};
        QVERIFY(exportHandOut(job, path(u"strange.pptx"_s)));
        const PptxFile file(path(u"strange.pptx"_s));
        QCOMPARE(file.faults(), QStringList());
        const QString title = placeholder(file.shapes(file.slide(1)), u"title"_s).paragraphs.value(0);
        QVERIFY2(title.startsWith(u"</a:t> & <b>\"vet\"</b> 'x'"_s), qPrintable(title));
        QVERIFY2(title.endsWith(QString::fromUtf8("😀")), qPrintable(title));
        QVERIFY(std::ranges::none_of(title, [](QChar c) { return c.unicode() < 0x20 || c.unicode() >= 0xfffe; }));
    }

    void sameScenesGiveTheSameBytes()
    {
        QVERIFY(exportHandOut(sampleHandOut(), path(u"again.pptx"_s)));
        QFile first(path()), second(path(u"again.pptx"_s));
        QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
        QVERIFY(first.readAll() == second.readAll());
    }

    /// A slide without its map is worse than no file.
    void aPictureThatCannotBeWrittenIsAnError()
    {
        for (const auto format : {pptx::Package::PictureFormat::Png, pptx::Package::PictureFormat::Jpeg}) {
            pptx::Package package;
            pptx::Relationships relationships;
            pptx::PartWriter xml;
            pptx::ShapeTree tree(xml, package, relationships, Language::English);
            QImage image(4, 4, QImage::Format_RGB32);
            image.fill(Qt::white);
            tree.write([&] { tree.addPicture(u"map"_s, {}, QRectF(0, 0, 4, 4), image, format); });
            QVERIFY(package.bytes().has_value());
            tree.write([&] {
                tree.addPicture(u"map"_s, {}, QRectF(0, 0, 4, 4), image.scaled(0, 0),
                                pptx::Package::PictureFormat::Jpeg);
            });
            const auto bytes = package.bytes();
            QVERIFY(!bytes.has_value());
            QCOMPARE(bytes.error().code, Error::Code::WriteFailed);
        }
    }

private:
    QString path(const QString& name = u"scenes.pptx"_s) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestPptx)
#include "test_pptx.moc"
