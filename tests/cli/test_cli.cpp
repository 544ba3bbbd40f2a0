// Runs the program that the user runs, without a display, and holds it to the contract of the command line.

#include <QDir>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Outcome
{
    int code = -1; ///< -1 when the program crashed or did not end
    QString output;
    QString error;

    /// For the message of a failed check.
    [[nodiscard]] QByteArray toString() const
    {
        return "exit code " + QByteArray::number(code) + "\n" + output.toUtf8() + error.toUtf8();
    }
};

/// The program, started with these arguments and without a display.
std::unique_ptr<QProcess> start(const QStringList& arguments, const QString& folder = {})
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"LANGUAGE"_s}) {
        environment.remove(name);
    }
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    // The language that the user of this machine chose in the window must not count here.
    environment.insert(u"XDG_CONFIG_HOME"_s, u"/nonexistent"_s);
    environment.insert(u"KETENKAART_MAPS"_s, QStringLiteral(MAPS_DIR));
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    if (!folder.isEmpty()) {
        process->setWorkingDirectory(folder);
    }
    process->start(QStringLiteral(KETENKAART_PROGRAM), arguments);
    return process;
}

Outcome outcomeOf(QProcess& process)
{
    Outcome outcome;
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(60000)) {
        outcome.error = process.errorString();
        process.kill();
        process.waitForFinished();
        return outcome;
    }
    outcome.output = QString::fromUtf8(process.readAllStandardOutput());
    outcome.error = QString::fromUtf8(process.readAllStandardError());
    if (process.error() == QProcess::UnknownError && process.exitStatus() == QProcess::NormalExit) {
        outcome.code = process.exitCode();
    } else {
        outcome.error += process.errorString();
    }
    return outcome;
}

Outcome run(const QStringList& arguments, const QString& folder = {})
{
    return outcomeOf(*start(arguments, folder));
}

/// Wrong usage or unreadable input: exit code 2, nothing on standard output, one line on standard error.
bool isRefusal(const Outcome& outcome)
{
    return outcome.code == 2 && outcome.output.isEmpty() && outcome.error.startsWith("ketenkaart: "_L1) &&
           outcome.error.endsWith(u'\n') && outcome.error.count(u'\n') == 1;
}

bool isSuccess(const Outcome& outcome)
{
    return outcome.code == 0 && outcome.error.isEmpty() && !outcome.output.isEmpty();
}

QString shippedDataset()
{
    return QStringLiteral(MAPS_DIR "/propositie");
}

bool writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// Two actors and a chain of two stages, without findings.
bool writeSmallDataset(const QString& folder)
{
    return QDir().mkpath(folder) &&
           writeFile(
               folder + u"/actors.csv"_s,
               "id,name,organisation,aliases,kind,themes,technologies,campus,municipality,province,lon,lat,approximate,"
               "summary_nl,summary_en,"
               "website,source,evidence\n"
               "maker,Maker,,,company,semicon,,,Enschede,Overijssel,6.85,52.22,no,Maakt,Makes,,H1,stated\n"
               "buyer,Buyer,,,company,semicon,,,Eindhoven,Noord-Brabant,5.47,51.44,no,Maakt,Makes,,H1,stated\n") &&
           writeFile(folder + u"/campuses.csv"_s,
                     "id,name,aliases,themes,municipality,province,lon,lat,summary_nl,summary_en,website,source,"
                     "evidence\n") &&
           writeFile(folder + u"/links.csv"_s,
                     "id,from,to,kind,chain,directed,label_nl,label_en,source,evidence\n"
                     "maker-buyer,maker,buyer,supplies,demo,yes,levert,supplies,H1,stated\n") &&
           writeFile(folder + u"/chains.csv"_s, "id,name_nl,name_en,theme,summary_nl,summary_en,source\n"
                                                "demo,Proefketen,Demo chain,semicon,Proef,Demo,H1\n") &&
           writeFile(folder + u"/stages.csv"_s, "chain,position,id,name_nl,name_en,region,actors,source\n"
                                                "demo,2,use,Gebruik,Use,,buyer,H1\n"
                                                "demo,1,make,Maken,Making,,maker,H1\n") &&
           writeFile(folder + u"/figures.csv"_s,
                     "id,label_nl,label_en,value,unit,theme,region,actor,year,note_nl,note_en,source\n") &&
           writeFile(folder + u"/technologies.csv"_s, "id,name_nl,name_en,aliases,theme,source\n");
}

/// The small dataset with three faults in the actors and one in the links.
bool writeFaultyDataset(const QString& folder)
{
    return writeSmallDataset(folder) &&
           writeFile(folder + u"/actors.csv"_s,
                     "id,name,organisation,aliases,kind,themes,technologies,campus,municipality,province,lon,lat,"
                     "approximate,summary_nl,summary_en,"
                     "website,source,evidence\n"
                     "maker,Maker,,,company,semicon,,,Enschede,Overijssel,6.85,52.22,no,Maakt,Makes,,H1,stated\n"
                     "buyer,Buyer,,,shop,semicon,,,Eindhoven,Noord-Brabant,5.47,51.44,no,Maakt,Makes,,H1,stated\n"
                     "maker,Second,,,company,semicon,,,Enschede,Overijssel,6.85,52.22,no,Maakt,Makes,,H1,stated\n"
                     "afar,Afar,,,company,semicon,,,Enschede,Overijssel,east,52.22,no,Maakt,Makes,,H1,stated\n") &&
           writeFile(folder + u"/links.csv"_s,
                     "id,from,to,kind,chain,directed,label_nl,label_en,source,evidence\n"
                     "maker-buyer,maker,buyer,supplies,demo,yes,levert,supplies,H1,stated\n"
                     "maker-nobody,maker,nobody,supplies,demo,yes,levert,supplies,H1,stated\n");
}

/// The number of rows of a shipped table, below its header.
qint64 shippedRows(const QString& layer)
{
    QFile file(shippedDataset() + u'/' + layer + u".csv"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().count('\n') : -1;
}

QJsonObject jsonOf(const Outcome& outcome)
{
    return QJsonDocument::fromJson(outcome.output.toUtf8()).object();
}

QStringList idsIn(const QJsonArray& array)
{
    QStringList ids;
    for (const QJsonValue& value : array) {
        ids.append(value[u"id"].toString());
    }
    return ids;
}

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }
    void cleanup() { m_folder.reset(); }

    // --- export ---------------------------------------------------------------------------------------------------

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

    // --- errors ---------------------------------------------------------------------------------------------------

    /// FOLDER stands for the test's own folder, in which nothing may appear.
    void refusals_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("dutch");
        const auto row = [](const char* name, const QString& arguments, const QString& english, const QString& dutch) {
            QTest::newRow(name) << arguments << english << dutch;
        };
        const QString out = u" -o FOLDER/map.png"_s;
        row("window without a display", QString(), u"There is no display for the window"_s,
            u"Er is geen beeldscherm voor het venster"_s);
        row("window with an unknown option", u"--nonsense"_s, u"Unknown option --nonsense"_s,
            u"Onbekende optie --nonsense"_s);
        row("neither command nor dataset", u"analyze"_s, u"There is no command or dataset analyze"_s,
            u"Er is geen opdracht of dataset analyze"_s);
        row("chain", u"export --chain nonsense"_s + out, u"There is no chain nonsense. Chains: photonics"_s,
            u"Er is geen keten nonsense. Kies uit de ketens: photonics"_s);
        row("second chain", u"export --chain photonics --chain nonsense"_s + out, u"There is no chain nonsense"_s,
            u"Er is geen keten nonsense"_s);
        row("theme", u"export --theme nonsense"_s + out, u"There is no theme nonsense. Themes: semicon, photonics"_s,
            u"Er is geen thema nonsense. Kies uit de thema's: semicon, photonics"_s);
        row("province", u"export --province Utrecht"_s + out,
            u"Utrecht is not one of the three provinces. Use Noord-Brabant, Gelderland or Overijssel"_s,
            u"Utrecht is geen van de drie provincies. Gebruik Noord-Brabant, Gelderland of Overijssel"_s);
        row("actor", u"export --actor nonsense"_s + out,
            u"There is no actor nonsense. ketenkaart info --json lists the ids"_s,
            u"Er is geen actor nonsense. Bekijk de id's met ketenkaart info --json"_s);
        row("size", u"export --size poster"_s + out, u"poster is not a size. Use a4, a3, half, 16x9"_s,
            u"poster is geen formaat. Gebruik a4, a3, half, 16x9"_s);
        row("size too large", u"export --size 90000x90000"_s + out, u"90000x90000 is not a size. Use"_s,
            u"90000x90000 is geen formaat. Gebruik"_s);
        row("dpi no number", u"export --dpi many"_s + out, u"many is not a number of dpi. See ketenkaart --help"_s,
            u"many is geen aantal dpi. Zie ketenkaart --help"_s);
        row("dpi too small", u"export --dpi 1"_s + out, u"1 dpi is not possible. Use "_s,
            u"1 dpi is niet mogelijk. Gebruik "_s);
        row("dpi too large", u"export --dpi 100000"_s + out, u"100000 dpi is not possible. Use "_s,
            u"100000 dpi is niet mogelijk. Gebruik "_s);
        row("both orientations", u"export --landscape --portrait"_s + out,
            u"A page is either landscape or portrait. See ketenkaart --help"_s,
            u"Een pagina is liggend of staand, niet allebei. Zie ketenkaart --help"_s);
        row("no file", u"export --chain photonics"_s,
            u"No file to write to. Name one with -o FILE.png, FILE.pdf, FILE.svg or FILE.tif"_s,
            u"Er is geen uitvoerbestand genoemd. Noem er een met -o BESTAND.png, BESTAND.pdf, BESTAND.svg of BESTAND.tif"_s);
        row("suffix", u"export -o FOLDER/map.docx"_s,
            u"map.docx. The file's name must end in .png, .pdf, .svg or .tif"_s,
            u"map.docx wordt niet ondersteund. Laat de bestandsnaam eindigen op .png, .pdf, .svg of .tif"_s);
        row("no suffix", u"export -o FOLDER/map"_s, u"The file's name must end in .png, .pdf, .svg or .tif"_s,
            u"Laat de bestandsnaam eindigen op .png, .pdf, .svg of .tif"_s);
        row("map of each planet", u"export --each planet -o FOLDER/maps"_s, u"Use --each chain, --each theme"_s,
            u"Gebruik --each chain, --each theme"_s);
        row("map of each and of one", u"export --each theme --chain photonics -o FOLDER/maps"_s,
            u"chooses chain, theme, actor and title by itself"_s, u"kiest zelf keten, thema, actor en titel"_s);
        row("world file of a PDF", u"export --world-file -o FOLDER/map.pdf"_s,
            u"A world file goes with a PNG only. A .tif holds its place"_s,
            u"Een world-bestand hoort alleen bij een PNG. Een .tif bevat"_s);
        row("no such folder", u"export -o FOLDER/none/map.png"_s,
            u"Cannot write the picture: the folder does not exist (FOLDER/none/map.png). Choose another folder"_s,
            u"Kan de afbeelding niet opslaan: de map bestaat niet (FOLDER/none/map.png). Kies een andere map"_s);
        row("two datasets", u"export one two"_s + out, u"More than one dataset: one two. See ketenkaart --help"_s,
            u"Meer dan één dataset: one two. Zie ketenkaart --help"_s);
        row("no such dataset", u"export FOLDER/none"_s + out, u"There is no such file (FOLDER/none). Check the name"_s,
            u"Dit bestand bestaat niet (FOLDER/none). Controleer de naam"_s);
        row("dataset on the network", u"export https://example.org/actors.geojson"_s + out,
            u"Only files on this computer are opened"_s, u"Alleen bestanden op deze computer worden geopend"_s);
        row("option of export", u"export --nonsense"_s + out, u"nonsense'. See ketenkaart --help"_s,
            u"nonsense'. Zie ketenkaart --help"_s);
        row("option of info", u"info --nonsense"_s, u"nonsense'. See ketenkaart --help"_s,
            u"nonsense'. Zie ketenkaart --help"_s);
        row("option of validate", u"validate FOLDER --nonsense"_s, u"nonsense'. See ketenkaart --help"_s,
            u"nonsense'. Zie ketenkaart --help"_s);
        row("info of two datasets", u"info one two"_s, u"Name one dataset at most. See ketenkaart --help"_s,
            u"Noem hoogstens één dataset. Zie ketenkaart --help"_s);
        row("info of nothing", u"info FOLDER/none"_s, u"There is no such file (FOLDER/none). Check the name"_s,
            u"Dit bestand bestaat niet (FOLDER/none). Controleer de naam"_s);
        row("validate without dataset", u"validate"_s, u"Name one dataset to validate. See ketenkaart --help"_s,
            u"Noem één dataset om te controleren. Zie ketenkaart --help"_s);
        row("validate two datasets", u"validate one two"_s, u"Name one dataset to validate. See ketenkaart --help"_s,
            u"Noem één dataset om te controleren. Zie ketenkaart --help"_s);
        row("validate nothing", u"validate --json FOLDER/none.gpkg"_s,
            u"There is no such file (FOLDER/none.gpkg). Check"_s,
            u"Dit bestand bestaat niet (FOLDER/none.gpkg). Controleer"_s);
        row("validate an empty folder", u"validate FOLDER"_s,
            u"There is no dataset here: none of its layers was found (FOLDER). Choose a folder or file with the layers actors"_s,
            u"Hier staat geen dataset: geen enkele laag ervan is gevonden (FOLDER). Kies een map of bestand met de lagen actors"_s);
    }
    void refusals()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, english);
        QFETCH(QString, dutch);
        // Filled in after the splitting: a folder's name may hold a space.
        QStringList words = arguments.split(u' ', Qt::SkipEmptyParts);
        words.replaceInStrings(u"FOLDER"_s, m_folder->path());
        english.replace(u"FOLDER"_s, m_folder->path());
        dutch.replace(u"FOLDER"_s, m_folder->path());
        const auto dutchRun = start(words);
        const auto englishRun = start(words + QStringList{u"--lang"_s, u"en"_s});
        const Outcome inDutch = outcomeOf(*dutchRun);
        const Outcome inEnglish = outcomeOf(*englishRun);
        QVERIFY2(isRefusal(inDutch), inDutch.toString());
        QVERIFY2(inDutch.error.contains(dutch), inDutch.toString());
        QVERIFY2(isRefusal(inEnglish), inEnglish.toString());
        QVERIFY2(inEnglish.error.contains(english), inEnglish.toString());
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void unknownLanguage_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::newRow("export") << u"export -o FOLDER/map.png --lang fr"_s;
        QTest::newRow("info") << u"info --lang fr"_s;
        QTest::newRow("info as JSON") << u"info --json --lang=fr"_s;
        QTest::newRow("validate") << u"validate DATASET --lang fr"_s;
    }
    void unknownLanguage()
    {
        QFETCH(const QString, arguments);
        // Filled in after the splitting: a folder's name may hold a space.
        QStringList words = arguments.split(u' ');
        words.replaceInStrings(u"FOLDER"_s, m_folder->path()).replaceInStrings(u"DATASET"_s, shippedDataset());
        const Outcome outcome = run(words);
        QVERIFY2(isRefusal(outcome), outcome.toString());
        QCOMPARE(outcome.error, u"ketenkaart: fr is geen taal. Gebruik nl of en\n"_s);
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

    void unreadableDataset_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        for (const QString& command : {u"export"_s, u"info"_s, u"validate"_s}) {
            const auto row = [&](const char* what) -> QTestData& {
                return QTest::newRow((command.toLatin1() + ": " + what).constData()) << command;
            };
            row("picture") << u"map.png"_s << QByteArray("\x89PNG\r\n\x1a\n");
            row("half a GeoJSON file") << u"half.geojson"_s
                                       << QByteArray(R"({"type": "FeatureCollection", "features": [{)");
            row("no GeoPackage") << u"text.gpkg"_s << QByteArray("just\ntext\n");
        }
    }
    void unreadableDataset()
    {
        QFETCH(const QString, command);
        QFETCH(const QString, name);
        QFETCH(const QByteArray, content);
        QVERIFY(writeFile(m_folder->filePath(name), content));
        QStringList arguments{command, m_folder->filePath(name)};
        if (command == "export"_L1) {
            arguments += {u"-o"_s, m_folder->filePath(u"out.png"_s)};
        }
        const Outcome outcome = run(arguments);
        QVERIFY2(isRefusal(outcome), outcome.toString());
        QVERIFY2(outcome.error.contains(name), outcome.toString());
        QVERIFY(!QFile::exists(m_folder->filePath(u"out.png"_s)));
    }

    // --- info -----------------------------------------------------------------------------------------------------

    void infoAsJson()
    {
        const Outcome outcome = run({u"info"_s, u"--json"_s});
        QVERIFY2(isSuccess(outcome), outcome.toString());
        const QJsonObject info = jsonOf(outcome);
        QCOMPARE(info[u"dataset"].toString(), u"propositie"_s);
        const QJsonValue counts = info[u"counts"];
        for (const QString& layer : {u"actors"_s, u"campuses"_s, u"links"_s, u"chains"_s, u"figures"_s}) {
            QVERIFY2(shippedRows(layer) > 0, qPrintable(layer));
            QCOMPARE(counts[layer].toInteger(), shippedRows(layer));
        }
        int actorsByKind = 0;
        for (const QJsonValue& count : counts[u"actorsByKind"].toObject()) {
            actorsByKind += count.toInt();
        }
        QCOMPARE(actorsByKind, counts[u"actors"].toInt());

        const QStringList actors = idsIn(info[u"actors"].toArray());
        QCOMPARE(actors.size(), shippedRows(u"actors"_s));
        QVERIFY(actors.contains(u"smart-photonics"_s));
        QVERIFY(actors.contains(u"citc"_s));
        static const QRegularExpression slug(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
        const QStringList campuses = idsIn(info[u"campuses"].toArray());
        QCOMPARE(campuses.size(), shippedRows(u"campuses"_s));
        for (const QString& id : actors + campuses) {
            QVERIFY2(slug.match(id).hasMatch(), qPrintable(id));
        }
        const QJsonArray extent = info[u"extent"].toArray(); // west, south, east, north
        QCOMPARE(extent.size(), 4);
        QVERIFY(extent[0].toDouble() > 3 && extent[0].toDouble() < extent[2].toDouble() && extent[2].toDouble() < 8);
        QVERIFY(extent[1].toDouble() > 50 && extent[1].toDouble() < extent[3].toDouble() && extent[3].toDouble() < 54);
    }

    void infoHasTheChainInOrder()
    {
        const QJsonArray chains = jsonOf(run({u"info"_s, u"--json"_s}))[u"chains"].toArray();
        QVERIFY(idsIn(chains).contains(u"photonics"_s));
        const QJsonValue chain = chains[idsIn(chains).indexOf(u"photonics"_s)];
        QCOMPARE(chain[u"name"][u"nl"].toString(), u"Geïntegreerde fotonica"_s);
        QCOMPARE(chain[u"name"][u"en"].toString(), u"Integrated photonics"_s);
        const QJsonArray stages = chain[u"stages"].toArray();
        QCOMPARE(idsIn(stages), (QStringList{u"knowledge-design"_s, u"equipment"_s, u"sin-chips"_s, u"inp-chips"_s, u"packaging"_s,
                                             u"systems"_s, u"organisation"_s, u"funding"_s}));
        for (qsizetype i = 0; i < stages.size(); ++i) {
            QCOMPARE(stages[i][u"position"].toInteger(), i + 1);
            QVERIFY(!stages[i][u"actors"].toArray().isEmpty());
            QVERIFY(!stages[i][u"source"].toString().isEmpty());
        }
        QVERIFY(stages[3][u"actors"].toArray().contains(u"smart-photonics"_s));
    }

    /// What info lists, export takes.
    void infoOfOwnDataset()
    {
        const QString dataset = m_folder->filePath(u"demo"_s);
        QVERIFY(writeSmallDataset(dataset));
        const Outcome outcome = run({u"info"_s, dataset, u"--json"_s});
        QVERIFY2(isSuccess(outcome), outcome.toString());
        const QJsonObject info = jsonOf(outcome);
        QCOMPARE(info[u"dataset"].toString(), u"demo"_s);
        QCOMPARE(info[u"location"].toString(), dataset);
        QCOMPARE(idsIn(info[u"actors"].toArray()), (QStringList{u"maker"_s, u"buyer"_s}));
        // The rows of the table stand the other way round; the position counts.
        QCOMPARE(idsIn(info[u"chains"][0][u"stages"].toArray()), (QStringList{u"make"_s, u"use"_s}));
    }

    void infoForPeople_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("counts");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("Dutch") << QStringList{} << u"%1 actoren, %2 campussen, %3 relaties, %4 ketens, %5 kerncijfers"_s
                               << QStringList{u"Bron: Propositie "_s, u"Keten photonics: Geïntegreerde fotonica"_s,
                                              u"  1. Kennis en ontwerp: "_s, u"  8. Geld: "_s};
        QTest::newRow("English") << QStringList{u"--lang"_s, u"en"_s}
                                 << u"%1 actors, %2 campuses, %3 links, %4 chains, %5 figures"_s
                                 << QStringList{u"Source: Propositie "_s, u"Chain photonics: Integrated photonics"_s,
                                                u"  1. Knowledge and design: "_s, u"  8. Funding: "_s};
    }
    void infoForPeople()
    {
        QFETCH(QString, counts);
        QFETCH(const QStringList, options);
        QFETCH(const QStringList, lines);
        const Outcome outcome = run(QStringList{u"info"_s} + options);
        QVERIFY2(isSuccess(outcome), outcome.toString());
        for (const QString& layer : {u"actors"_s, u"campuses"_s, u"links"_s, u"chains"_s, u"figures"_s}) {
            counts = counts.arg(shippedRows(layer));
        }
        QVERIFY2(outcome.output.contains(u'\n' + counts + u'\n'), outcome.toString());
        qsizetype from = 0;
        for (const QString& line : lines) {
            from = outcome.output.indexOf(u'\n' + line, from);
            QVERIFY2(from >= 0, qPrintable(line + u'\n' + outcome.output));
        }
    }

    /// A name is text, whatever stands in it.
    void oddNames()
    {
        const QString name = u"<b>vet %1 & één"_s;
        const QString dataset = m_folder->filePath(name);
        QVERIFY(writeSmallDataset(dataset));
        const Outcome json = run({u"info"_s, dataset, u"--json"_s});
        QVERIFY2(isSuccess(json), json.toString());
        QCOMPARE(jsonOf(json)[u"dataset"].toString(), name);
        const Outcome plain = run({u"info"_s, dataset});
        QVERIFY2(isSuccess(plain), plain.toString());
        QVERIFY2(plain.output.startsWith(u"Dataset: "_s + dataset + u"\nBron: "_s + name + u'\n'), plain.toString());
        const QImage image = picture({dataset});
        QVERIFY(!image.isNull());
        QCOMPARE(image.text(u"Source"_s), name);
        const Outcome missing = run({u"info"_s, dataset + u"\n2"_s});
        QVERIFY2(isRefusal(missing), missing.toString());
        QVERIFY2(missing.error.contains(name), missing.toString());
    }

    // --- validate -------------------------------------------------------------------------------------------------

    void shippedDatasetIsClean()
    {
        const Outcome outcome = run({u"validate"_s, shippedDataset()});
        QVERIFY2(isSuccess(outcome), outcome.toString());
        const QString text = u"Geen bevindingen: %1 actoren, %2 campussen, %3 relaties, %4 ketens\n"_s;
        QCOMPARE(outcome.output, text.arg(shippedRows(u"actors"_s))
                                     .arg(shippedRows(u"campuses"_s))
                                     .arg(shippedRows(u"links"_s))
                                     .arg(shippedRows(u"chains"_s)));
        const Outcome json = run({u"validate"_s, u"--json"_s, shippedDataset()});
        QVERIFY2(isSuccess(json), json.toString());
        QCOMPARE(jsonOf(json)[u"clean"].toBool(), true);
        QVERIFY(jsonOf(json)[u"findings"].isArray());
        QVERIFY(jsonOf(json)[u"findings"].toArray().isEmpty());
    }

    void findingsAsJson()
    {
        const QString dataset = m_folder->filePath(u"faulty"_s);
        QVERIFY(writeFaultyDataset(dataset));
        const Outcome outcome = run({u"validate"_s, dataset, u"--json"_s, u"--lang"_s, u"en"_s});
        QVERIFY2(outcome.code == 1 && outcome.error.isEmpty(), outcome.toString());
        const QJsonObject report = jsonOf(outcome);
        QCOMPARE(report[u"dataset"].toString(), dataset);
        QVERIFY(report[u"clean"].isBool());
        QCOMPARE(report[u"clean"].toBool(true), false);
        QStringList findings;
        for (const QJsonValue& finding : report[u"findings"].toArray()) {
            findings.append(u"%1 %2 %3 %4 %5"_s.arg(finding[u"severity"].toString(), finding[u"layer"].toString(),
                                                    QString::number(finding[u"row"].toInt()),
                                                    finding[u"column"].toString(), finding[u"code"].toString()));
            QVERIFY2(!finding[u"message"].toString().isEmpty(), outcome.toString());
            QVERIFY2(!finding[u"advice"].toString().isEmpty(), outcome.toString());
        }
        QCOMPARE(findings,
                 (QStringList{u"warning actors 2 kind unknown-value"_s, u"error actors 3 id duplicate-id"_s,
                              u"error actors 4 lon invalid-number"_s, u"error links 2 to unknown-reference"_s}));
    }

    void findingsForPeople_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("Dutch") << QStringList{}
                               << QStringList{
                                      u"actors, rij 2, kind: 'shop' is niet bekend; "_s,
                                      u"actors, rij 3, id: De id 'maker' hoort al bij rij 1; "_s,
                                      u"actors, rij 4, lon: 'east' is geen getal; de locatie is weggelaten. "_s,
                                      u"links, rij 2, to: 'nobody' bestaat niet; de relatie wordt niet gebruikt. "_s,
                                      u"Bevindingen: 4"_s};
        QTest::newRow("English") << QStringList{u"--lang"_s, u"en"_s}
                                 << QStringList{
                                        u"actors, row 2, kind: 'shop' is not known; "_s,
                                        u"actors, row 3, id: The id 'maker' is that of row 1; "_s,
                                        u"actors, row 4, lon: 'east' is not a number; the place is left out. "_s,
                                        u"links, row 2, to: 'nobody' does not exist; the link is not used. "_s,
                                        u"4 findings"_s};
    }
    void findingsForPeople()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QStringList, lines);
        const QString dataset = m_folder->filePath(u"faulty"_s);
        QVERIFY(writeFaultyDataset(dataset));
        const Outcome outcome = run(QStringList{u"validate"_s, dataset} + options);
        QVERIFY2(outcome.code == 1 && outcome.error.isEmpty(), outcome.toString());
        const QStringList printed = outcome.output.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(printed.size(), lines.size());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QVERIFY2(printed[i].contains(lines[i]), outcome.toString());
        }
    }

    /// RD coordinates are converted and said, but ask nothing of the user.
    void noteIsNoFinding()
    {
        const QString dataset = m_folder->filePath(u"rd"_s);
        QVERIFY(writeSmallDataset(dataset));
        QFile actors(dataset + u"/actors.csv"_s);
        QVERIFY(actors.open(QIODevice::ReadWrite));
        const QByteArray converted = actors.readAll().replace("6.85,52.22", "257500,471500");
        QVERIFY(actors.resize(0) && actors.seek(0) && actors.write(converted) == converted.size());
        actors.close();
        const Outcome outcome = run({u"validate"_s, dataset, u"--json"_s});
        QVERIFY2(isSuccess(outcome), outcome.toString());
        const QJsonObject report = jsonOf(outcome);
        QCOMPARE(report[u"clean"].toBool(), true);
        QCOMPARE(report[u"findings"].toArray().size(), 1);
        QCOMPARE(report[u"findings"][0][u"severity"].toString(), u"note"_s);
        QCOMPARE(report[u"findings"][0][u"code"].toString(), u"converted-from-rd"_s);
    }

    // --- help and version -----------------------------------------------------------------------------------------

    void help_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("firstLine");
        const QString dutch = u"Ketenkaart: campussen en waardeketens in Noord-Brabant, Gelderland en Overijssel"_s;
        const QString english = u"Ketenkaart: campuses and value chains in Noord-Brabant, Gelderland and Overijssel"_s;
        QTest::newRow("long") << QStringList{u"--help"_s} << dutch;
        QTest::newRow("short") << QStringList{u"-h"_s} << dutch;
        QTest::newRow("English") << QStringList{u"--help"_s, u"--lang"_s, u"en"_s} << english;
        QTest::newRow("after a command") << QStringList{u"export"_s, u"--help"_s} << dutch;
        QTest::newRow("after a command, English") << QStringList{u"--lang=en"_s, u"export"_s, u"--help"_s} << english;
    }
    void help()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, firstLine);
        const Outcome outcome = run(arguments);
        QVERIFY2(isSuccess(outcome), outcome.toString());
        QCOMPARE(outcome.output.section(u'\n', 0, 0), firstLine);
        for (const QString& word :
             {u"export"_s,     u"info"_s,          u"validate"_s,     u"--chain"_s,     u"--theme"_s,
              u"--province"_s, u"--actor"_s,       u"--size"_s,       u"--landscape"_s, u"--portrait"_s,
              u"--dpi"_s,      u"--title"_s,       u"--lang"_s,       u"--no-legend"_s, u"--csv"_s,
              u"--author"_s,   u"--transparent"_s, u"--world-file"_s, u"--alt-text"_s,  u"--json"_s,
              u"--version"_s}) {
            QVERIFY2(outcome.output.contains(word), qPrintable(word));
        }
    }

    void version()
    {
        const Outcome outcome = run({u"--version"_s});
        QVERIFY2(isSuccess(outcome), outcome.toString());
        static const QRegularExpression line(u"^ketenkaart \\d+\\.\\d+\\.\\d+\\n$"_s);
        QVERIFY2(line.match(outcome.output).hasMatch(), outcome.toString());
    }

private:
    /// The small picture that export makes with these options; null when it fails.
    [[nodiscard]] QImage picture(const QStringList& options) const
    {
        const QString file = m_folder->filePath(u"picture.png"_s);
        QFile::remove(file);
        const Outcome outcome = run(QStringList{u"export"_s} + options +
                                    QStringList{u"-o"_s, file, u"--size"_s, u"640x480"_s, u"--dpi"_s, u"96"_s});
        if (!isSuccess(outcome)) {
            qWarning() << outcome.toString();
            return {};
        }
        return QImage(file, "png");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCli)

#include "test_cli.moc"
