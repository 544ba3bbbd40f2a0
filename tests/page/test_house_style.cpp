// House-styles are written by hand, by people who know colours and not file formats: what is good must arrive, and what
// is wrong must be named.

#include "core/page/house_style.h"
#include "core/page/page_layout.h"
#include "core/page/page_painter.h"
#include "tests/support/sample_data.h"
#include "tests/support/terms.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;

namespace {

const QColor red(0xfe, 0x01, 0x02);

QByteArray svgOf(const QByteArray& content)
{
    return R"(<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" )"
           R"(width="60" height="20" viewBox="0 0 120 40">)" +
           content + "</svg>";
}

/// The upper part of a page with this logo.
QImage paintedWith(const Picture& logo)
{
    SceneRequest request;
    request.dataset = testing::sampleDataset();
    request.baseMap = testing::sampleBaseMap();
    request.style = MapStyle::standard();
    PageContent content;
    content.logo = logo;
    const Page page = layOutPage(request, testing::homeExtent, QSizeF(297, 210), content);
    QImage image(page.size.toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    paintPage(painter, page, QRectF(QPointF(), page.size));
    painter.end();
    return image.copy(page.logoRect.toAlignedRect());
}

bool holdsColour(const QImage& image, const QColor& colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

namespace {

Dataset dataset()
{
    return Dataset(testing::emptyContent());
}

} // namespace

class TestHouseStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadMapFonts(); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }
    void cleanup() { m_folder.reset(); }

    // --- good files -----------------------------------------------------------------------------------------------

    void everyLineArrives_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray plain = "[house-style]\n"
                                 "name=Provincie Gelderland\n"
                                 "logo=logos/house.svg\n"
                                 "\n"
                                 "[colours]\n"
                                 "theme.photonics=#b52e3d\n"
                                 "link.supplies=#ad2730\n"
                                 "province.Noord-Brabant=#e1ecd7\n"
                                 "title=#16202b\n"
                                 "campus=#1f4e60\n"
                                 "sea=#d5e4ef\n"
                                 "land=#f8f7f5\n";
        QTest::newRow("as in the manual") << plain;
        QTest::newRow("comments") << "; of the house\n\n" +
                                         QByteArray(plain).replace("[colours]", "; below it\n[colours]");
        QTest::newRow("Windows") << QByteArray(plain).replace("\n", "\r\n");
        QTest::newRow("Notepad") << "\xef\xbb\xbf" + QByteArray(plain).replace("\n", "\r\n");
        QTest::newRow("no line end at the end") << plain.chopped(1);
        QTest::newRow("spaces around") << QByteArray(plain).replace("=", " = ");
        QTest::newRow("quotes")
            << QByteArray(plain).replace("logos/house.svg", "\"logos/house.svg\"").replace("#b52e3d", "\"#b52e3d\"");
        QTest::newRow("sections the other way round")
            << plain.sliced(plain.indexOf("[colours]")) + plain.first(plain.indexOf("[colours]"));
        QTest::newRow("colours of three digits and by name")
            << QByteArray(plain) + "province.Gelderland=#abc\nlink.member=navy\n";
    }
    void everyLineArrives()
    {
        QFETCH(const QByteArray, content);
        writeSvgLogo();
        const auto house = read(content);
        QVERIFY2(house, house ? "" : qPrintable(house.error().toString()));
        QCOMPARE(house->name, u"Provincie Gelderland"_s);
        QVERIFY(!house->logo.svg.isEmpty());
        // Of the view box: only proportions count.
        QCOMPARE(house->logo.size, QSizeF(120, 40));
        const MapStyle style = house->appliedTo(StyleName::Standard, dataset());
        QCOMPARE(style.themeColour(testing::theme::Photonics), QColor(0xb5, 0x2e, 0x3d));
        QCOMPARE(style.linkColour(testing::linkkind::Supplies), QColor(0xad, 0x27, 0x30));
        QCOMPARE(style.provinceFill(dataset().area(), u"Noord-Brabant"), QColor(0xe1, 0xec, 0xd7));
        QCOMPARE(style.pageInk, QColor(0x16, 0x20, 0x2b));
        QCOMPARE(style.campusColour, QColor(0x1f, 0x4e, 0x60));
        QCOMPARE(style.campusLabel.colour, QColor(0x1f, 0x4e, 0x60));
        QCOMPARE(style.sea, QColor(0xd5, 0xe4, 0xef));
        QCOMPARE(style.otherProvince, QColor(0xf8, 0xf7, 0xf5));
        // What is not named stays.
        QCOMPARE(style.themeColour(testing::theme::Semicon), MapStyle::standard().themeColour(testing::theme::Semicon));
        QCOMPARE(style.linkColour(testing::linkkind::Finances),
                 MapStyle::standard().linkColour(testing::linkkind::Finances));
    }

    /// Every theme, kind of link and province has its line.
    void everyColourHasALine()
    {
        QByteArray content = "[colours]\n";
        int number = 0;
        const auto add = [&](const QString& key) {
            content += key.toUtf8() + "=" + QColor(200, 100, ++number).name().toLatin1() + '\n';
        };
        for (const Theme theme : testing::allThemes) {
            add(u"theme."_s + testing::words().id(theme));
        }
        for (const LinkFamily family : allLinkFamilies) {
            add(u"family."_s + idOf(family));
        }
        for (const QStringView province : testing::homeProvinces) {
            add(u"province."_s + province.toString());
        }
        const auto house = read(content);
        QVERIFY2(house, house ? "" : qPrintable(house.error().toString()));
        const MapStyle style = house->appliedTo(StyleName::Projector, dataset());
        number = 0;
        for (const Theme theme : testing::allThemes) {
            QCOMPARE(style.themeColour(theme), QColor(200, 100, ++number));
        }
        for (const LinkFamily family : allLinkFamilies) {
            QCOMPARE(style.familyColour(family), QColor(200, 100, ++number));
        }
        for (const QStringView province : testing::homeProvinces) {
            QCOMPARE(style.provinceFill(dataset().area(), province), QColor(200, 100, ++number));
        }
        // The rest is that of the style beneath it.
        QCOMPARE(style.pageGround, MapStyle::of(StyleName::Projector).pageGround);
        QCOMPARE(style.sea, MapStyle::of(StyleName::Projector).sea);
    }

    void namesMayHaveCommasAndAccents()
    {
        const auto house = read("[house-style]\nname=Provinciën Gelderland, Overijssel\n");
        QVERIFY2(house, house ? "" : qPrintable(house.error().toString()));
        QCOMPARE(house->name, u"Provinciën Gelderland, Overijssel"_s);
        QVERIFY(house->logo.isEmpty());
        QVERIFY(house->colours.isEmpty());
        QCOMPARE(house->appliedTo(StyleName::Standard, dataset()), MapStyle::standard());
    }

    void logoAsPicture()
    {
        QImage picture(80, 20, QImage::Format_RGB32);
        picture.fill(red);
        for (const QString& name : {u"een logo.png"_s, u"logo.jpg"_s}) {
            QVERIFY(picture.save(m_folder->filePath(name)));
            for (const QString& path : {name, u"./"_s + name, m_folder->filePath(name)}) {
                const auto house = read("[house-style]\nlogo=" + path.toUtf8() + '\n');
                QVERIFY2(house, house ? "" : qPrintable(house.error().toString()));
                QCOMPARE(house->logo.image.size(), QSize(80, 20));
                QCOMPARE(house->logo.size, QSizeF(80, 20));
                QVERIFY(house->logo.svg.isEmpty());
            }
        }
    }

    void printInGreyKeepsItsGreys()
    {
        writeSvgLogo();
        const auto house = read("[house-style]\nlogo=logos/house.svg\n[colours]\ntheme.photonics=#b52e3d\nsea=#0000ff\n"
                                "title=#ff0000\nprovince.Gelderland=#00ff00\n");
        QVERIFY2(house, house ? "" : qPrintable(house.error().toString()));
        QCOMPARE(house->appliedTo(StyleName::PrintGrey, dataset()), MapStyle::of(StyleName::PrintGrey));
        QVERIFY(!house->logo.isEmpty());
    }

    // --- wrong files ----------------------------------------------------------------------------------------------

    void wrongLinesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("message");
        const auto unknown = [](const QByteArray& content, const QString& key) {
            QTest::newRow(qPrintable(u"unknown: "_s + key))
                << content << u"The house-style has an unknown line: "_s + key;
        };
        unknown("[colours]\ntheme.photonic=#b52e3c\n", u"colours/theme.photonic"_s);
        unknown("[colours]\nTitle=#b52e3c\n", u"colours/Title"_s);
        unknown("[colours]\nprovince.Utrecht=#b52e3c\n", u"colours/province.Utrecht"_s);
        unknown("[colors]\ntitle=#b52e3c\n", u"colors/title"_s);
        unknown("title=#b52e3c\n", u"title"_s);
        unknown("[house-style]\nfont=Arial\n", u"house-style/font"_s);
        unknown("[colours]\ntitle=#b52e3c\n\n[more]\nline=1\n", u"more/line"_s);
        const auto colour = [](const QByteArray& value, const QString& shown) {
            QTest::newRow("no colour: " + value) << "[colours]\nsea=" + value + '\n'
                                                 << u"sea is not a colour: "_s + shown;
        };
        colour("greenish", u"greenish"_s);
        colour("b52e3c", u"b52e3c"_s);
        colour("#b52e3", u"#b52e3"_s);
        colour("#gg0000", u"#gg0000"_s);
        colour("", QString());
        colour("10, 20, 30", u"10, 20, 30"_s);
    }
    void wrongLinesAreNamed()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, message);
        const auto house = read(content);
        QVERIFY(!house);
        QCOMPARE(house.error().code, Error::Code::Unreadable);
        QCOMPARE(house.error().message, message);
        QCOMPARE(house.error().where, QDir::toNativeSeparators(m_folder->filePath(u"house.ini"_s)));
        QVERIFY(!house.error().advice.isEmpty());
    }

    void noSettingsFile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("a letter to the house\nwith two lines\n");
        QTest::newRow("a line that is none") << QByteArray("[colours]\ntitle=#b52e3c\njust a word\n");
        QTest::newRow("a section only") << QByteArray("[colours]\n");
        QByteArray junk;
        for (int i = 0; i < 5000; ++i) {
            junk += static_cast<char>((i * 7919 + i / 256) % 256);
        }
        QTest::newRow("binary") << junk;
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) + QByteArray(300, '\0');
    }
    void noSettingsFile()
    {
        QFETCH(const QByteArray, content);
        const auto house = read(content);
        QVERIFY(!house);
        QVERIFY(!house.error().message.isEmpty() && !house.error().advice.isEmpty());
        // And so it stays when one tries again.
        const auto again = readHouseStyle(m_folder->filePath(u"house.ini"_s), dataset());
        QVERIFY(!again);
        QCOMPARE(again.error(), house.error());
    }

    void nothingToRead()
    {
        for (const QString& path : {m_folder->filePath(u"none.ini"_s), m_folder->path(), QString()}) {
            const auto house = readHouseStyle(path, dataset());
            QVERIFY2(!house, qPrintable(path));
            QCOMPARE(house.error().message, u"Cannot read the house-style"_s);
        }
    }

    /// Nobody's settings file changes because a map is made with it.
    void theFileIsOnlyRead()
    {
        const QByteArray content = "; of the house\n[colours]\ntitle = #b52e3c\n";
        QVERIFY(read(content));
        QFile file(m_folder->filePath(u"house.ini"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"house.ini"_s});
    }

    /// A file that somebody has mended is read anew.
    void changesAreSeen()
    {
        QVERIFY(!read("[colours]\ntitle=#b52e3\n"));
        const auto mended = read("[colours]\ntitle=#b52e3c\n");
        QVERIFY2(mended, mended ? "" : qPrintable(mended.error().toString()));
        QCOMPARE(mended->colours.value(u"title"_s), QColor(0xb5, 0x2e, 0x3c));
    }

    void unusableLogos_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("message");
        const QString unusable = u"The logo cannot be used: "_s;
        const QString noPicture = unusable + u"This is no picture that can be used"_s;
        const QString elsewhere = unusable + u"The picture is not in the folder that it belongs to"_s;
        QTest::newRow("missing") << u"none.png"_s << QByteArray() << unusable + u"There is no such file"_s;
        QTest::newRow("folder") << u"."_s << QByteArray() << elsewhere;
        QTest::newRow("elsewhere") << u"../../../dev/zero"_s << QByteArray() << elsewhere;
        QTest::newRow("above") << u"../../etc/passwd"_s << QByteArray() << elsewhere;
        QTest::newRow("too large a file") << u"large.svg"_s << svgOf("<!--" + QByteArray(8 * 1024 * 1024, 'x') + "-->")
                                          << unusable + u"The file is larger than 8.00 MiB"_s;
        QTest::newRow("text") << u"logo.png"_s << QByteArray("not a picture") << noPicture;
        QTest::newRow("half an SVG") << u"logo.svg"_s << QByteArray("<svg><rect") << noPicture;
        QTest::newRow("no SVG") << u"logo.svg"_s << QByteArray("<html></html>") << noPicture;
        QTest::newRow("unclosed SVG") << u"logo.svg"_s << svgOf("<text>") << noPicture;
    }
    void unusableLogos()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, content);
        QFETCH(const QString, message);
        if (!content.isEmpty()) {
            QVERIFY(write(name, content));
        }
        const auto house = read("[house-style]\nlogo=" + name.toUtf8() + '\n');
        QVERIFY(!house);
        QCOMPARE(house.error().message, message);
        QVERIFY2(house.error().where.startsWith(QDir::toNativeSeparators(m_folder->path())),
                 qPrintable(house.error().where));
    }

    void tooManyPixels()
    {
        QImage picture(4001, 2, QImage::Format_Grayscale8);
        picture.fill(0);
        QVERIFY(picture.save(m_folder->filePath(u"wide.png"_s)));
        const auto wide = read("[house-style]\nlogo=wide.png\n");
        QVERIFY(!wide);
        QCOMPARE(wide.error().message, u"The logo cannot be used: The picture is larger than can be shown"_s);
        QVERIFY(picture.copy(0, 0, 4000, 2).save(m_folder->filePath(u"wide.png"_s)));
        QVERIFY(read("[house-style]\nlogo=wide.png\n"));
    }

    /// What is in the drawing is painted.
    void svgIsPainted()
    {
        writeSvgLogo();
        const auto house = read("[house-style]\nlogo=logos/house.svg\n");
        QVERIFY(house);
        QVERIFY(holdsColour(paintedWith(house->logo), red));
    }

    /// A drawing from elsewhere must not bring files of this computer into a report, nor ask the network for anything.
    void svgLoadsNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("namesAFile"); // as the message says; the others are of no use to the renderer
        const auto image = [](const QByteArray& href) -> QByteArray {
            return R"(<rect width="10" height="10" fill="#00ff00"/><image width="120" height="40" xlink:href=")" +
                   href + R"("/>)";
        };
        QTest::newRow("path") << image("FOLDER/secret.png") << true;
        QTest::newRow("address of a file") << image("file://FOLDER/secret.png") << true;
        QTest::newRow("beside the drawing") << image("secret.png") << true;
        QTest::newRow("style sheet of its own")
            << QByteArray(R"(<style>@import url("FOLDER/secret.css"); rect { fill: #00ff00 }</style>)"
                          R"(<rect class="house" width="120" height="40"/>)")
            << false;
        QTest::newRow("on the network") << image("https://example.org/secret.png") << true;
        QTest::newRow("style sheet") << QByteArray("STYLESHEET") << true;
        QTest::newRow("entity") << QByteArray("DOCTYPE") << false;
    }
    void svgLoadsNothing()
    {
        QFETCH(QByteArray, content);
        QFETCH(const bool, namesAFile);
        QImage secret(120, 40, QImage::Format_RGB32);
        secret.fill(red);
        QVERIFY(secret.save(m_folder->filePath(u"secret.png"_s)));
        QVERIFY(write(u"secret.css"_s, ".house { fill: #fe0102 }"));
        QVERIFY(write(u"secret.txt"_s, R"(<rect width="120" height="40" fill="#fe0102"/>)"));
        const QByteArray folder = m_folder->path().toUtf8();
        QByteArray svg = svgOf(content.replace("FOLDER", folder));
        if (content == "DOCTYPE") {
            svg = "<!DOCTYPE svg [<!ENTITY secret SYSTEM \"" + folder + "/secret.txt\">]>" + svgOf("&secret;");
        }
        if (content == "STYLESHEET") {
            svg = "<?xml-stylesheet type=\"text/css\" href=\"" + folder + "/secret.css\"?>" +
                  svgOf(R"(<rect class="house" width="120" height="40"/>)");
        }
        QVERIFY(write(u"logo.svg"_s, svg));
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_folder->path()));
        const auto house = read("[house-style]\nlogo=logo.svg\n");
        const bool shown = house && holdsColour(paintedWith(house->logo), red);
        QVERIFY(QDir::setCurrent(before));
        if (namesAFile) {
            QVERIFY(!house);
            QCOMPARE(house.error().message, u"The logo cannot be used: The drawing refers to other files"_s);
        }
        QVERIFY(!shown);
    }

    /// Pictures inside the drawing are its own.
    void svgKeepsItsOwnPictures()
    {
        QImage picture(12, 4, QImage::Format_RGB32);
        picture.fill(red);
        QVERIFY(picture.save(m_folder->filePath(u"inside.png"_s)));
        QFile file(m_folder->filePath(u"inside.png"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(write(u"logo.svg"_s, svgOf(R"(<image width="120" height="40" xlink:href="data:image/png;base64,)" +
                                           file.readAll().toBase64() + R"("/><g id="a"/><use xlink:href="#a"/>)")));
        const auto house = read("[house-style]\nlogo=logo.svg\n");
        QVERIFY2(house, house ? "" : qPrintable(house.error().toString()));
        QVERIFY(holdsColour(paintedWith(house->logo), red));
    }

private:
    [[nodiscard]] bool write(const QString& name, const QByteArray& content) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }

    void writeSvgLogo() const
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"logos"_s));
        QVERIFY(write(u"logos/house.svg"_s, svgOf(R"(<rect width="120" height="40" fill="#fe0102"/>)")));
    }

    [[nodiscard]] Result<HouseStyle> read(const QByteArray& content) const
    {
        if (!write(u"house.ini"_s, content)) {
            qFatal("cannot write house.ini");
        }
        return readHouseStyle(m_folder->filePath(u"house.ini"_s), dataset());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestHouseStyle)
#include "test_house_style.moc"
