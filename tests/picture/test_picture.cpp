// Pictures that come with a dataset: what they may be, and what they must not bring along.

#include "core/picture/drawing_check.h"
#include "core/picture/picture_file.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray svgOf(const QByteArray& content)
{
    return R"(<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" )"
           R"(width="120" height="40" viewBox="0 0 120 40">)" +
           content + "</svg>";
}

QByteArray imageOf(const QByteArray& href)
{
    return R"(<image width="120" height="40" xlink:href=")" + href + R"("/>)";
}

QByteArray pngOf(const QSize& size)
{
    QImage image(size, QImage::Format_Grayscale8);
    image.fill(0);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

/// A PNG that says it is as large as this, whatever it holds.
QByteArray pngClaiming(quint32 width, quint32 height)
{
    QByteArray bytes = pngOf({1, 1});
    const auto put = [&](qsizetype at, quint32 value) {
        for (int i = 0; i < 4; ++i) {
            bytes[at + i] = static_cast<char>(value >> (24 - 8 * i));
        }
    };
    put(16, width);
    put(20, height);
    quint32 crc = 0xffffffff; // of the chunk's name and content, as PNG has it
    for (const char byte : QByteArrayView(bytes).sliced(12, 17)) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit) {
            crc = crc & 1 ? (crc >> 1) ^ 0xedb88320 : crc >> 1;
        }
    }
    put(29, ~crc);
    return bytes;
}

} // namespace

class TestPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        QVERIFY(QDir().mkdir(m_folder->filePath(u"data"_s)));
        write(u"secret.png"_s, pngOf({120, 40}));
    }
    void cleanup() { m_folder.reset(); }

    void drawings_data()
    {
        QTest::addColumn<QByteArray>("svg");
        QTest::addColumn<int>("fault");
        const auto row = [](const char* name, const QByteArray& svg, DrawingFault fault) {
            QTest::newRow(name) << svg << static_cast<int>(fault);
        };
        using enum DrawingFault;
        row("shapes", svgOf("<g id=\"a\"><rect width=\"10\" height=\"10\"/></g><use xlink:href=\"#a\" x=\"20\"/>"),
            None);
        row("text", svgOf("<text y=\"20\">Brainport</text>"), None);
        row("a declaration as drawing programs write it",
            "<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" "
            "\"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">" +
                svgOf("<rect width=\"10\" height=\"10\"/>"),
            None);
        row("gradient",
            svgOf("<linearGradient id=\"g\"><stop offset=\"0\" stop-color=\"red\"/></linearGradient>"
                  "<rect width=\"10\" height=\"10\" fill=\"url(#g)\"/>"),
            None);
        row("link for a reader", svgOf("<a xlink:href=\"https://example.org\"><rect width=\"9\" height=\"9\"/></a>"),
            None);
        row("picture inside", svgOf(imageOf("data:image/png;base64," + pngOf({12, 4}).toBase64())), None);
        row("dashes", svgOf("<path d=\"M0 0H120\" stroke=\"red\" stroke-dasharray=\"2 1\"/>"), None);

        row("path", svgOf(imageOf("/secret.png")), RefersToFiles);
        row("address", svgOf(imageOf("https://example.org/secret.png")), RefersToFiles);
        row("beside", svgOf(imageOf("secret.png")), RefersToFiles);
        row("a use of another file", svgOf("<use xlink:href=\"other.svg#a\"/>"), RefersToFiles);
        row("picture by name behind a lie",
            svgOf(imageOf("data:image/png;base64," + svgOf(imageOf("/secret.png")).toBase64())), RefersToFiles);
        row("drawing inside", svgOf(imageOf("data:image/svg+xml;base64," + svgOf(imageOf("/secret.png")).toBase64())),
            RefersToFiles);
        row("drawing inside, as text", svgOf(imageOf("data:image/svg+xml,%3Csvg/%3E")), RefersToFiles);
        row("style sheet", "<?xml-stylesheet type=\"text/css\" href=\"/secret.css\"?>" + svgOf("<g/>"), RefersToFiles);
        row("entity that is a file", "<!DOCTYPE svg [<!ENTITY s SYSTEM \"/secret.txt\">]>" + svgOf("&s;"),
            RefersToFiles);
        row("entity that spells", "<!DOCTYPE svg [<!ENTITY s \"secret.png\">]>" + svgOf(imageOf("&s;")), RefersToFiles);

        QByteArray bomb = "<g id=\"u0\"><rect width=\"10\" height=\"10\"/></g>";
        for (int i = 1; i < 30; ++i) {
            const QByteArray use = "<use xlink:href=\"#u" + QByteArray::number(i - 1) + "\"/>";
            bomb += "<g id=\"u" + QByteArray::number(i) + "\">" + use + use + "</g>";
        }
        row("parts used again and again", svgOf(bomb), TooLarge);
        row("a part that uses itself", svgOf("<g id=\"a\"><use xlink:href=\"#a\"/></g>"), TooLarge);
        row("two parts that use each other",
            svgOf("<g id=\"a\"><use xlink:href=\"#b\"/></g><g id=\"b\"><use xlink:href=\"#a\"/></g>"), TooLarge);
        row("many elements", svgOf(QByteArray("<g/>").repeated(30000)), TooLarge);
        row("deep", svgOf(QByteArray("<g>").repeated(1000) + QByteArray("</g>").repeated(1000)), TooLarge);
        row("endless dashes",
            svgOf("<path d=\"M0 0H120M0 9H120M0 19H120\" stroke=\"red\" stroke-dasharray=\"0.00005 0.00005\"/>"),
            TooLarge);
        row("endless dashes by style",
            svgOf("<path d=\"M0 0H120M0 9H120M0 19H120\" style=\"stroke:red;stroke-dasharray:0.00005,0.00005\"/>"),
            TooLarge);
        row("layers over layers",
            svgOf(QByteArray("<rect width=\"120\" height=\"40\" opacity=\"0.5\"/>").repeated(5000)), TooLarge);
        QByteArray tangle = "<path fill=\"none\" stroke=\"black\" stroke-width=\"12\" d=\"M0 0";
        for (int i = 0; i < 700; ++i) {
            tangle += " L" + QByteArray::number(i * 7919 % 120) + ' ' + QByteArray::number(i * 104729 % 40);
        }
        row("a tangle", svgOf(tangle + "\"/>"), TooLarge);
        QByteArray attributes = "<rect width=\"10\" height=\"10\"";
        for (int i = 0; i < 100000; ++i) {
            attributes += " a" + QByteArray::number(i) + "=\"x\"";
        }
        row("attributes without end", svgOf("<!-- ' -->" + attributes + "/>"), TooLarge);
        row("a huge picture inside", svgOf(imageOf("data:image/png;base64," + pngClaiming(60000, 60000).toBase64())),
            TooLarge);

        row("half", "<svg><rect", Broken);
        row("not SVG", "<html></html>", Broken);
        row("nothing to see", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"0\" height=\"0\"/>", Broken);
    }

    void drawings()
    {
        QFETCH(const QByteArray, svg);
        QFETCH(const int, fault);
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(static_cast<int>(faultOfDrawing(svg)), fault);
        QVERIFY2(clock.elapsed() < 10000, "looking at it takes as long as painting it would");
    }

    void whatAPictureMayBe()
    {
        const QString folder = m_folder->filePath(u"data"_s);
        write(u"data/a.png"_s, pngOf({30, 20}));
        write(u"data/drawing.png"_s, svgOf("<rect width=\"120\" height=\"40\" fill=\"red\"/>")); // whatever its name
        const auto pixels = readPicture(folder + u"/a.png"_s, folder);
        QVERIFY2(pixels, pixels ? "" : qPrintable(pixels.error().toString()));
        QCOMPARE(pixels->image.size(), QSize(30, 20));
        const auto drawing = readPicture(folder + u"/drawing.png"_s, folder);
        QVERIFY2(drawing, drawing ? "" : qPrintable(drawing.error().toString()));
        QCOMPARE(drawing->size, QSizeF(120, 40));
        const QImage image = ketenkaart::imageOf(*drawing);
        QCOMPARE(image.size(), QSize(2048, 683));
        QCOMPARE(image.pixelColor(1000, 300), QColor(Qt::red));
    }

    void largePicturesAreMadeSmaller()
    {
        const QString folder = m_folder->filePath(u"data"_s);
        write(u"data/wide.png"_s, pngOf({9000, 30}));
        const auto wide = readPicture(folder + u"/wide.png"_s, folder);
        QVERIFY2(wide, wide ? "" : qPrintable(wide.error().toString()));
        QCOMPARE(wide->image.width(), 4096);
    }

    void whatIsNoPictureHere_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("reason");
        QTest::newRow("claims to be huge") << u"huge.png"_s << u"larger than can be shown"_s;
        QTest::newRow("claims to be long") << u"long.png"_s << u"larger than can be shown"_s;
        QTest::newRow("text") << u"text.png"_s << u"no picture"_s;
        QTest::newRow("refers") << u"refers.svg"_s << u"refers to other files"_s;
        QTest::newRow("above") << u"../secret.png"_s << u"not in the folder"_s;
        QTest::newRow("link out") << u"link.png"_s << u"not in the folder"_s;
        QTest::newRow("device") << u"zero.png"_s << u"not in the folder"_s;
        QTest::newRow("pipe") << u"pipe.png"_s << u"not a file"_s;
        QTest::newRow("folder") << u"."_s << u"not in the folder"_s;
        QTest::newRow("nothing") << u"none.png"_s << u"no such file"_s;
    }

    void whatIsNoPictureHere()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, reason);
        const QString folder = m_folder->filePath(u"data"_s);
        write(u"data/huge.png"_s, pngClaiming(60000, 60000));
        write(u"data/long.png"_s, pngClaiming(2, 1000000));
        write(u"data/text.png"_s, "not a picture");
        write(u"data/refers.svg"_s, svgOf(imageOf("../secret.png")));
        QVERIFY(QFile::link(m_folder->filePath(u"secret.png"_s), folder + u"/link.png"_s));
        QVERIFY(QFile::link(u"/dev/zero"_s, folder + u"/zero.png"_s));
        QCOMPARE(mkfifo((folder + u"/pipe.png"_s).toUtf8().constData(), 0600), 0);
        const auto picture = readPicture(folder + u'/' + name, folder);
        QVERIFY(!picture);
        QVERIFY2(picture.error().toString().contains(reason), qPrintable(picture.error().toString()));
    }

private:
    void write(const QString& name, const QByteArray& content)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestPicture)
#include "test_picture.moc"
