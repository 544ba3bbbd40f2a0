// The command export: which map, of what size, into which file.

#include "tests/cli/cli_program.h"
#include "tests/cli/refusals_of_export.h"

#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QTemporaryDir>
#include <QTest>

using namespace clitest;
using namespace Qt::Literals::StringLiterals;

class TestCliExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }
    void cleanup() { m_folder.reset(); }

    void pageSizes_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QSize>("pixels");
        QTest::addColumn<int>("dpi");
        QTest::newRow("A4 for print") << QStringList{u"--size"_s, u"a4"_s, u"--landscape"_s, u"--dpi"_s, u"300"_s}
                                      << QSize(3508, 2480) << 300;
        QTest::newRow("A4 upright") << QStringList{u"--size"_s, u"a4"_s, u"--portrait"_s, u"--dpi"_s, u"150"_s}
                                    << QSize(1240, 1754) << 150;
        QTest::newRow("A3") << QStringList{u"--size=a3"_s, u"--dpi=100"_s} << QSize(1654, 1169) << 100;
        QTest::newRow("slide") << QStringList{u"--size"_s, u"16x9"_s, u"--dpi"_s, u"144"_s} << QSize(1920, 1080) << 144;
        QTest::newRow("own pixels") << QStringList{u"--size"_s, u"800x600"_s, u"--dpi"_s, u"96"_s} << QSize(800, 600)
                                    << 96;
        QTest::newRow("own pixels upright")
            << QStringList{u"--size"_s, u"800x600"_s, u"--dpi"_s, u"96"_s, u"--portrait"_s} << QSize(600, 800) << 96;
        QTest::newRow("millimetres") << QStringList{u"--size"_s, u"254x127mm"_s, u"--dpi"_s, u"100"_s}
                                     << QSize(1000, 500) << 100;
        QTest::newRow("A4 at 300 dpi without options") << QStringList{} << QSize(3508, 2480) << 300;
    }
    void pageSizes()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QSize, pixels);
        QFETCH(const int, dpi);
        const QString file = m_folder->filePath(u"map.png"_s);
        const Outcome outcome = run(QStringList{u"export"_s, u"--chain"_s, u"photonics"_s, u"-o"_s, file} + options);
        QVERIFY2(isSuccess(outcome), outcome.toString());
        QCOMPARE(outcome.output, QDir::toNativeSeparators(file) + u'\n');
        QImageReader reader(file);
        QCOMPARE(reader.format(), QByteArray("png"));
        QCOMPARE(reader.size(), pixels);
        const QImage image = reader.read();
        QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), dpi);
        QCOMPARE(qRound(image.dotsPerMeterY() * 0.0254), dpi);
        QCOMPARE(image.text(u"Source"_s),
                 u"Propositie Industrie- en innovatiebeleid Noord-Brabant, Gelderland en Overijssel"_s);
    }

    void samePictureNextYear()
    {
        const QImage first = picture({u"--chain"_s, u"photonics"_s});
        QVERIFY(!first.isNull());
        QCOMPARE(picture({u"--chain"_s, u"photonics"_s}), first);
        // The order of the options does not matter, nor does the suffix's case.
        const QString file = m_folder->filePath(u"again.PNG"_s);
        const Outcome outcome =
            run({u"export"_s, u"--dpi"_s, u"96"_s, u"--output"_s, file, u"--size=640x480"_s, u"--chain=photonics"_s});
        QVERIFY2(isSuccess(outcome), outcome.toString());
        QCOMPARE(QImage(file), first);
    }

    void optionsChangeThePicture_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QStringList>("without");
        const QStringList chain{u"--chain"_s, u"photonics"_s};
        QTest::newRow("chain") << chain << QStringList{};
        QTest::newRow("theme") << QStringList{u"--theme"_s, u"photonics"_s} << QStringList{};
        QTest::newRow("two themes") << QStringList{u"--theme"_s, u"photonics"_s, u"--theme"_s, u"biofood"_s}
                                    << QStringList{u"--theme"_s, u"photonics"_s};
        QTest::newRow("province") << QStringList{u"--province"_s, u"Gelderland"_s} << QStringList{};
        QTest::newRow("actor") << QStringList{u"--actor"_s, u"citc"_s} << QStringList{};
        QTest::newRow("case") << chain + QStringList{u"--case"_s, u"without-citc"_s} << chain;
        QTest::newRow("no legend") << chain + QStringList{u"--no-legend"_s} << chain;
        QTest::newRow("stated only") << chain + QStringList{u"--stated-only"_s} << chain;
        QTest::newRow("title") << chain + QStringList{u"--title"_s, u"Fotonica in Oost en Zuid"_s} << chain;
        QTest::newRow("no title") << chain + QStringList{u"--title"_s, u""_s} << chain;
        QTest::newRow("language") << chain + QStringList{u"--lang"_s, u"en"_s} << chain;
    }
    void optionsChangeThePicture()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QStringList, without);
        const QImage with = picture(options);
        const QImage plain = picture(without);
        QVERIFY(!with.isNull() && !plain.isNull());
        QCOMPARE(with.size(), plain.size());
        QVERIFY(with != plain);
    }

    void pictureOfACaseSaysSo()
    {
        const QImage image = picture({u"--chain"_s, u"photonics"_s, u"--case=without-citc"_s, u"--lang=en"_s});
        QVERIFY2(image.text(u"Description"_s).contains(u"Variant: Without CITC."_s),
                 qPrintable(image.text(u"Description"_s)));
        const Outcome unknown = run(
            {u"export"_s, u"--case"_s, u"never"_s, u"--lang"_s, u"en"_s, u"-o"_s, m_folder->filePath(u"map.png"_s)});
        QVERIFY2(isRefusal(unknown), unknown.toString());
        QVERIFY2(unknown.error.contains(u"There is no case never. Cases: without-citc, "_s), unknown.toString());
        // One can only ask for what there is in the case.
        const Outcome gone = run({u"export"_s, u"--case"_s, u"without-citc"_s, u"--actor"_s, u"citc"_s, u"-o"_s,
                                  m_folder->filePath(u"map.png"_s)});
        QVERIFY2(isRefusal(gone), gone.toString());
    }

    /// A map of a province is about that province: so it is called, and that part it shows.
    void filtersSpeak()
    {
        const QString file = m_folder->filePath(u"map.png"_s);
        const QStringList common{u"export"_s, u"-o"_s, file, u"--size"_s, u"400x300"_s, u"--theme"_s, u"medtech"_s};
        const Outcome outcome = run(common + QStringList{u"--province"_s, u"Gelderland"_s});
        QVERIFY2(isSuccess(outcome), outcome.toString());
        const QImage map(file);
        QCOMPARE(map.text(u"Title"_s), u"Medische technologie in Gelderland"_s);
        QVERIFY(isSuccess(run(common + QStringList{u"--province"_s, u"Gelderland"_s, u"--extent"_s, u"gelderland"_s})));
        QCOMPARE(QImage(file), map);
        QVERIFY(isSuccess(run(common + QStringList{u"--province"_s, u"Gelderland"_s, u"--extent"_s, u"home"_s})));
        QVERIFY(QImage(file) != map);
        QVERIFY(isSuccess(run(common + QStringList{u"--province"_s, u"Gelderland"_s, u"--extent"_s, u"filtered"_s})));
        QVERIFY(QImage(file) != map);
        QVERIFY(
            isSuccess(run(common + QStringList{u"--province"_s, u"Gelderland"_s, u"--province"_s, u"Overijssel"_s})));
        QCOMPARE(QImage(file).text(u"Title"_s), u"Medische technologie in Gelderland en Overijssel"_s);
        QVERIFY(isRefusal(run(common + QStringList{u"--extent"_s, u"Utrecht"_s})));
    }

    void provinceInAnyCase()
    {
        const QImage image = picture({u"--province"_s, u"Gelderland"_s});
        QVERIFY(!image.isNull());
        QCOMPARE(picture({u"--province"_s, u"gelderland"_s}), image);
    }

    void titles_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("title");
        const QStringList chain{u"--chain"_s, u"photonics"_s};
        QTest::newRow("chain") << chain << u"Waardeketen: Geïntegreerde fotonica"_s;
        QTest::newRow("chain in English")
            << chain + QStringList{u"--lang=en"_s} << u"Value chain: Integrated photonics"_s;
        QTest::newRow("actor") << QStringList{u"--actor"_s, u"citc"_s} << u"CITC en partners"_s;
        QTest::newRow("actor in English")
            << QStringList{u"--actor"_s, u"citc"_s, u"--lang"_s, u"en"_s} << u"CITC and its partners"_s;
        QTest::newRow("theme") << QStringList{u"--theme"_s, u"biofood"_s} << u"Bio- en voedingstechnologie"_s;
        QTest::newRow("campuses") << QStringList{}
                                  << u"Innovatiecampussen in Noord-Brabant, Gelderland en Overijssel"_s;
        QTest::newRow("own") << chain + QStringList{u"--title"_s, u"Één titel, 100% <b>eigen</b> & %1"_s}
                             << u"Één titel, 100% <b>eigen</b> & %1"_s;
    }
    void titles()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QString, title);
        const QImage image = picture(options);
        QVERIFY(!image.isNull());
        QCOMPARE(image.text(u"Title"_s), title);
    }

    void exportOfOwnDataset()
    {
        const QString dataset = m_folder->filePath(u"demo"_s);
        QVERIFY(writeSmallDataset(dataset));
        const QImage image = picture({dataset, u"--chain"_s, u"demo"_s});
        QVERIFY(!image.isNull());
        QCOMPARE(image.text(u"Title"_s), u"Waardeketen: Proefketen"_s);
        QCOMPARE(image.text(u"Source"_s), u"demo"_s);
        QVERIFY(image != picture({u"--chain"_s, u"photonics"_s, u"--title"_s, u"Waardeketen: Proefketen"_s}));
        // Its ids count, not those of the shipped dataset.
        const Outcome outcome =
            run({u"export"_s, dataset, u"--chain"_s, u"photonics"_s, u"-o"_s, m_folder->filePath(u"none.png"_s)});
        QVERIFY2(isRefusal(outcome), outcome.toString());
        QVERIFY2(outcome.error.contains(u"demo"_s), outcome.toString());
    }

    void fileNameIsTakenFromTheWorkingFolder()
    {
        const Outcome outcome =
            run({u"export"_s, u"-o"_s, u"kaart één.png"_s, u"--size"_s, u"400x300"_s}, m_folder->path());
        QVERIFY2(isSuccess(outcome), outcome.toString());
        QCOMPARE(QImageReader(m_folder->filePath(u"kaart één.png"_s)).size(), QSize(400, 300));
    }

    void aMapOfEachIntoAFolder()
    {
        const QString folder = m_folder->filePath(u"maps/all"_s);
        const Outcome outcome = run(
            {u"export"_s, u"--each"_s, u"chain"_s, u"-o"_s, folder, u"--size"_s, u"320x240"_s, u"--dpi"_s, u"72"_s});
        QVERIFY2(isSuccess(outcome), outcome.toString());
        const QStringList files = QDir(folder).entryList({u"*.png"_s}, QDir::Files);
        QCOMPARE(files.size(), shippedRows(u"chains"_s));
        QCOMPARE(outcome.output.count(u'\n'), files.size());
        const QImage photonics(folder + u"/photonics.png"_s);
        QCOMPARE(photonics.text(u"Title"_s), u"Waardeketen: Geïntegreerde fotonica"_s);
        QVERIFY(photonics != QImage(folder + u"/semicon.png"_s));
        const Outcome campuses = run({u"export"_s, u"--each"_s, u"campus"_s, u"-o"_s, folder, u"--format"_s, u"svg"_s,
                                      u"--size"_s, u"320x240"_s});
        QVERIFY2(isSuccess(campuses), campuses.toString());
        QVERIFY(QFile::exists(folder + u"/noviotech-campus.svg"_s));
    }

    /// Every option that adds to a file or puts one beside it, with one start of the program for each format.
    void moreThanAPicture()
    {
        const QString dataset = m_folder->filePath(u"demo"_s);
        QVERIFY(writeSmallDataset(dataset));
        const QString folder = m_folder->filePath(u"maps"_s);
        const QStringList common{u"export"_s,   dataset,        u"--each"_s, u"chain"_s,
                                 u"-o"_s,       folder,         u"--size"_s, u"320x240"_s,
                                 u"--author"_s, u"J. Jansen"_s, u"--csv"_s,  u"--transparent"_s};
        const Outcome png = run(common + QStringList{u"--world-file"_s});
        QVERIFY2(isSuccess(png), png.toString());
        QCOMPARE(
            QDir(folder).entryList(QDir::Files, QDir::Name),
            (QStringList{u"demo-links.csv"_s, u"demo.csv"_s, u"demo.pgw"_s, u"demo.png"_s, u"demo.png.aux.xml"_s}));
        const QImage image(folder + u"/demo.png"_s);
        QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
        QCOMPARE(image.text(u"Author"_s), u"J. Jansen"_s);
        QFile links(folder + u"/demo-links.csv"_s);
        QVERIFY(links.open(QIODevice::ReadOnly));
        QVERIFY(links.readAll().endsWith("maker-buyer;maker;Maker;buyer;Buyer;supplies;demo;stated;H1\n"));

        const Outcome tiff = run(common + QStringList{u"--format"_s, u"tif"_s});
        QVERIFY2(isSuccess(tiff), tiff.toString());
        QCOMPARE(tiff.output, QDir::toNativeSeparators(folder + u"/demo.tif\n"_s));
        QFile raster(folder + u"/demo.tif"_s);
        QVERIFY(raster.open(QIODevice::ReadOnly));
        QVERIFY(raster.readAll().contains("WGS 84 / Pseudo-Mercator"));

        const Outcome document = run(common + QStringList{u"--format"_s, u"pdf"_s});
        QVERIFY2(isSuccess(document), document.toString());
        QFile pdf(folder + u"/demo.pdf"_s);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().contains("J. Jansen"));
    }

    // --- refusals -------------------------------------------------------------------------------------------------

    /// FOLDER stands for the test's own folder, in which nothing may appear.
    void refusals_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("dutch");
        addRefusalsOfExport();
    }
    void refusals()
    {
        QFETCH(const QString, arguments);
        QFETCH(const QString, english);
        QFETCH(const QString, dutch);
        const QByteArray fault = faultOfRefusal(arguments, english, dutch, m_folder->path());
        QVERIFY2(fault.isEmpty(), fault);
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void refusedExportLeavesTheOldPicture()
    {
        const QString file = m_folder->filePath(u"map.png"_s);
        QVERIFY(writeFile(file, "last year's"));
        const Outcome outcome = run({u"export"_s, u"--chain"_s, u"nonsense"_s, u"-o"_s, file});
        QVERIFY2(isRefusal(outcome), outcome.toString());
        QFile old(file);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("last year's"));
    }

    void folderIsNoPicture()
    {
        const QString folder = m_folder->filePath(u"map.png"_s);
        QVERIFY(QDir().mkpath(folder));
        const Outcome outcome = run({u"export"_s, u"-o"_s, folder});
        QVERIFY2(isRefusal(outcome), outcome.toString());
        QVERIFY2(outcome.error.contains(u"het is een map ("_s), outcome.toString());
    }

private:
    [[nodiscard]] QImage picture(const QStringList& options) const
    {
        return clitest::picture(options, m_folder->path());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCliExport)

#include "test_cli_export.moc"
