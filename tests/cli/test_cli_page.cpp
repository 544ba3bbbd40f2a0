// The command export: how the page looks (style, house-style) and what is on it beside the map.

#include "core/scene/map_style.h"
#include "tests/cli/cli_program.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace clitest;
using namespace Qt::Literals::StringLiterals;
using ketenkaart::MapStyle;
using ketenkaart::StyleName;

namespace {

/// How many pixels have exactly this colour.
qsizetype pixelsOf(const QImage& image, const QColor& colour)
{
    qsizetype count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += image.pixelColor(x, y) == colour ? 1 : 0;
        }
    }
    return count;
}

/// How many pixels are no grey.
qsizetype colouredPixels(const QImage& image)
{
    qsizetype count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            count += colour.red() == colour.green() && colour.green() == colour.blue() ? 0 : 1;
        }
    }
    return count;
}

/// A drawing as far as these tests ask for it.
struct Drawing
{
    QStringList texts;
    QString width;
    QString height;

    [[nodiscard]] bool holds(const QString& part) const
    {
        return std::ranges::any_of(texts, [&](const QString& text) { return text.contains(part); });
    }
};

Drawing drawingIn(const QString& path)
{
    Drawing drawing;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return drawing;
    }
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == "svg"_L1) {
            drawing.width = xml.attributes().value("width"_L1).toString();
            drawing.height = xml.attributes().value("height"_L1).toString();
        } else if (xml.name() == "text"_L1) {
            drawing.texts.append(xml.readElementText().replace(QChar(QChar::Nbsp), u' '));
        }
    }
    return drawing;
}

/// A length of a drawing; -1 when it is not in millimetres.
double millimetresOf(const QString& length)
{
    return length.endsWith("mm"_L1) ? length.chopped(2).toDouble() : -1.0;
}

} // namespace

class TestCliPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        QVERIFY(writeSmallDataset(dataset()));
    }
    void cleanup() { m_folder.reset(); }

    void styles_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<StyleName>("name");
        QTest::newRow("without the option") << QStringList{} << StyleName::Standard;
        QTest::newRow("default") << QStringList{u"--style"_s, u"default"_s} << StyleName::Standard;
        QTest::newRow("projector") << QStringList{u"--style"_s, u"projector"_s} << StyleName::Projector;
        QTest::newRow("print-grey") << QStringList{u"--style=print-grey"_s} << StyleName::PrintGrey;
    }
    void styles()
    {
        QFETCH(const QStringList, options);
        QFETCH(const StyleName, name);
        const QImage image = picture(QStringList{u"--chain"_s, u"photonics"_s} + options, m_folder->path());
        QVERIFY(!image.isNull());
        const MapStyle style = MapStyle::of(name);
        QCOMPARE(image.pixelColor(1, 1), style.pageGround);
        for (const QColor& colour : {style.sea, style.homeFills[0], style.homeFills[1], style.homeFills[2]}) {
            QVERIFY2(pixelsOf(image, colour) > 1000, qPrintable(colour.name()));
        }
        QCOMPARE(colouredPixels(image) == 0, name == StyleName::PrintGrey);
    }

    /// What is asked for stands on the page as text, and nothing of it does when it is not asked for.
    void textsOnThePage_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QStringList>("present");
        QTest::addColumn<QStringList>("absent");
        const QStringList all{u"Een ondertitel, 100% <eigen> & %1"_s, u"25 november 2026"_s,
                              u"Hoofdstukken van de bron: [1] H1"_s, u"4.200"_s, u"Proefcijfer [1]"_s};
        QTest::newRow("nothing more") << QStringList{} << QStringList{u"Waardeketen: Proefketen"_s}
                                      << QStringList{u"ondertitel"_s, u"2026"_s, u"Hoofdstukken"_s, u"4.200"_s};
        QTest::newRow("everything") << QStringList{u"--subtitle"_s, all[0],         u"--date"_s,
                                                   u"2026-11-25"_s, u"--sources"_s, u"--figures"_s}
                                    << all << QStringList{};
        QTest::newRow("everything in English")
            << QStringList{u"--subtitle=A subtitle"_s,
                           u"--date=2026-11-25"_s,
                           u"--sources"_s,
                           u"--figures"_s,
                           u"--lang"_s,
                           u"en"_s}
            << QStringList{u"A subtitle"_s, u"25 November 2026"_s, u"Chapters of the source: [1] H1"_s, u"4,200"_s,
                           u"Test figure [1]"_s}
            << QStringList{u"november"_s, u"Hoofdstukken"_s, u"Proefcijfer"_s};
        QTest::newRow("figures without sources")
            << QStringList{u"--figures"_s} << QStringList{u"Proefcijfer"_s} << QStringList{u"[1]"_s, u"Hoofdstukken"_s};
        QTest::newRow("date in words") << QStringList{u"--date"_s, u"Najaar 2026, concept"_s}
                                       << QStringList{u"Najaar 2026, concept"_s} << QStringList{};
    }
    void textsOnThePage()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QStringList, present);
        QFETCH(const QStringList, absent);
        QVERIFY(writeFile(dataset() + u"/figures.csv"_s,
                          "id,label_nl,label_en,value,unit,theme,region,actor,year,note_nl,note_en,source\n"
                          "trial,Proefcijfer,Test figure,4200,count,semicon,,maker,,,,H1\n"));
        const Drawing page = drawing(options);
        for (const QString& text : present) {
            QVERIFY2(page.holds(text), qPrintable(text + u"\n"_s + page.texts.join(u'\n')));
        }
        for (const QString& text : absent) {
            QVERIFY2(!page.holds(text), qPrintable(text));
        }
    }

    void dateOfToday()
    {
        const QDate before = QDate::currentDate();
        const Drawing page = drawing({u"--date"_s, u"today"_s});
        const QLocale dutch(QLocale::Dutch, QLocale::Netherlands);
        // Midnight may pass while the program runs.
        QVERIFY(page.holds(dutch.toString(before, u"d MMMM yyyy"_s)) ||
                page.holds(dutch.toString(QDate::currentDate(), u"d MMMM yyyy"_s)));
    }

    /// Diagram and table name the actors once more; only the table has a column of places.
    void layouts_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("names");
        QTest::addColumn<int>("places");
        QTest::newRow("without the option") << QStringList{} << 1 << 0;
        QTest::newRow("map") << QStringList{u"--layout"_s, u"map"_s} << 1 << 0;
        QTest::newRow("diagram") << QStringList{u"--layout"_s, u"diagram"_s} << 2 << 0;
        QTest::newRow("table") << QStringList{u"--layout=table"_s} << 2 << 1;
    }
    void layouts()
    {
        QFETCH(const QStringList, options);
        QFETCH(const int, names);
        QFETCH(const int, places);
        // A place that no map of the Netherlands has a name for.
        QFile actors(dataset() + u"/actors.csv"_s);
        QVERIFY(actors.open(QIODevice::ReadOnly));
        const QByteArray moved = actors.readAll().replace("Enschede", "Proefdorp");
        actors.close();
        QVERIFY(writeFile(actors.fileName(), moved));
        const Drawing page = drawing(options);
        QVERIFY2(page.texts.count(u"Maker"_s) == names, qPrintable(page.texts.join(u'\n')));
        QVERIFY2(page.texts.count(u"Proefdorp"_s) == places, qPrintable(page.texts.join(u'\n')));
        QVERIFY2(page.holds(u"Maken"_s) && page.holds(u"Gebruik"_s), qPrintable(page.texts.join(u'\n')));
    }

    /// No picture rather than one with an empty frame.
    void diagramThatCannotBeDrawn_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("dutch");
        for (const QString& layout : {u"diagram"_s, u"diagram-only"_s}) {
            const QByteArray name = layout.toLatin1();
            QTest::addRow("%s without a chain", name.constData())
                << u"--layout "_s + layout << u"A diagram is that of a chain"_s << u"Een diagram hoort bij een keten"_s;
            QTest::addRow("%s of nobody", name.constData())
                << u"--chain plant-protein --theme quantum --layout "_s + layout
                << u"No actor of this chain is left for a diagram"_s
                << u"Van deze keten blijft geen actor over voor een diagram"_s;
            QTest::addRow("%s on a stamp", name.constData())
                << u"--chain photonics --size 20x15mm --layout "_s + layout << u"Too small to show the diagram"_s
                << u"Te klein om het diagram te tonen"_s;
        }
    }
    void diagramThatCannotBeDrawn()
    {
        QFETCH(const QString, options);
        QFETCH(const QString, english);
        QFETCH(const QString, dutch);
        const QByteArray fault =
            faultOfRefusal(u"export "_s + options + u" -o FOLDER/diagram.png"_s, english, dutch, m_folder->path());
        QVERIFY2(fault.isEmpty(), fault);
        QVERIFY(!QFile::exists(m_folder->filePath(u"diagram.png"_s)));
    }

    /// Each map of a series of chains has the diagram of its own.
    void diagramOfEachChain()
    {
        const Outcome outcome = run({u"export"_s, dataset(), u"--each"_s, u"chain"_s, u"--layout"_s, u"diagram"_s,
                                     u"--format"_s, u"svg"_s, u"-o"_s, m_folder->path()});
        QVERIFY2(isSuccess(outcome), outcome.toString());
        QCOMPARE(drawingIn(m_folder->filePath(u"demo.svg"_s)).texts.count(u"Maker"_s), 2);
    }

    void halfAPage_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QSizeF>("millimetres");
        QTest::newRow("as it is named") << QStringList{} << QSizeF(210.0, 148.5);
        QTest::newRow("upright") << QStringList{u"--portrait"_s} << QSizeF(148.5, 210.0);
    }
    void halfAPage()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QSizeF, millimetres);
        const Drawing page = drawing(QStringList{u"--size"_s, u"half"_s} + options);
        QVERIFY2(qAbs(millimetresOf(page.width) - millimetres.width()) < 0.5, qPrintable(page.width));
        QVERIFY2(qAbs(millimetresOf(page.height) - millimetres.height()) < 0.5, qPrintable(page.height));
    }

    /// The ground of the page reaches as far as the margin, and the frame of the map begins there.
    void margins_data()
    {
        QTest::addColumn<double>("millimetres");
        QTest::newRow("none") << 0.0;
        QTest::newRow("wide") << 20.0;
        QTest::newRow("half a millimetre more") << 20.5;
        QTest::newRow("the widest of an A4") << 41.0;
    }
    void margins()
    {
        QFETCH(const double, millimetres);
        const QString file = m_folder->filePath(u"map.png"_s);
        const Outcome outcome = run(
            {u"export"_s, dataset(), u"--margin"_s, QString::number(millimetres), u"--dpi"_s, u"72"_s, u"-o"_s, file});
        QVERIFY2(isSuccess(outcome), outcome.toString());
        const QImage image(file);
        const int y = image.height() / 2;
        int left = 0;
        while (left < image.width() && image.pixelColor(left, y) == QColor(Qt::white)) {
            ++left;
        }
        int right = 0;
        while (right < image.width() && image.pixelColor(image.width() - 1 - right, y) == QColor(Qt::white)) {
            ++right;
        }
        const double pixels = millimetres / 25.4 * 72.0;
        QVERIFY2(qAbs(left - pixels) < 1.5, qPrintable(QString::number(left)));
        QVERIFY2(qAbs(right - pixels) < 1.5, qPrintable(QString::number(right)));
    }

    // --- white spots ---------------------------------------------------------------------------------------------

    void whiteSpots()
    {
        const QString file = m_folder->filePath(u"spots.svg"_s);
        const QStringList options{u"export"_s, dataset(), u"--layout"_s, u"white-spots"_s, u"--lang"_s, u"en"_s};
        QVERIFY(isSuccess(run(options + QStringList{u"--chain"_s, u"demo"_s, u"-o"_s, file})));
        const Drawing chain = drawingIn(file);
        QVERIFY(chain.holds(u"White spots: "_s));
        QVERIFY(chain.holds(u"Overijssel"_s));
        QVERIFY(chain.holds(u"1. "_s));
        QVERIFY(isSuccess(run(options + QStringList{u"-o"_s, file})));
        QVERIFY(drawingIn(file).holds(u"White spots: the themes by province"_s));
        QVERIFY(isRefusal(run(options + QStringList{u"--each"_s, u"theme"_s, u"-o"_s, m_folder->path()})));
        QVERIFY(isRefusal(run(options + QStringList{u"-o"_s, m_folder->filePath(u"spots.tif"_s)})));
    }

    // --- house-style ----------------------------------------------------------------------------------------------

    void houseStyle_data()
    {
        QTest::addColumn<StyleName>("base");
        for (const StyleName name : ketenkaart::allStyleNames) {
            QTest::newRow(qPrintable(idOf(name))) << name;
        }
    }
    void houseStyle()
    {
        QFETCH(const StyleName, base);
        const QString file = m_folder->filePath(u"house one.ini"_s);
        QVERIFY(writeFile(file, "[house-style]\nname=Proef\nlogo=logo.svg\n\n[colours]\nprovince.Gelderland=#12ab34\n"
                                "sea=#0102fe\n"));
        QVERIFY(writeFile(m_folder->filePath(u"logo.svg"_s),
                          R"(<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40" viewBox="0 0 60 40">)"
                          R"(<rect width="60" height="40" fill="#fe01aa"/></svg>)"));
        const QImage image = picture({dataset(), u"--house-style"_s, file, u"--style"_s, idOf(base)}, m_folder->path());
        QVERIFY(!image.isNull());
        const bool keepsItsGreys = base == StyleName::PrintGrey;
        QCOMPARE(pixelsOf(image, QColor(0x12, 0xab, 0x34)) > 1000, !keepsItsGreys);
        QCOMPARE(pixelsOf(image, QColor(0x01, 0x02, 0xfe)) > 1000, !keepsItsGreys);
        // What it does not name stays that of the style.
        QVERIFY(pixelsOf(image, MapStyle::of(base).homeFills[0]) > 1000);
        // The logo is in the upper right corner, and nowhere else.
        const QColor logo(0xfe, 0x01, 0xaa);
        const auto inCorner = pixelsOf(image.copy(image.width() / 2, 0, image.width() / 2, image.height() / 5), logo);
        QVERIFY(inCorner > 200);
        QCOMPARE(pixelsOf(image, logo), inCorner);
    }

    void refusedHouseStyle_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("dutch");
        QTest::newRow("unknown line") << QByteArray("[colours]\ntheme.photonic=#b52e3c\n")
                                      << u"The house-style has an unknown line: colours/theme.photonic (FOLDER"_s
                                      << u"De huisstijl heeft een onbekende regel: colours/theme.photonic (FOLDER"_s;
        QTest::newRow("no colour") << QByteArray("[colours]\nland=greenish\n") << u"land is not a colour: greenish"_s
                                   << u"land is geen kleur: greenish"_s;
        QTest::newRow("broken logo")
            << QByteArray("[house-style]\nlogo=house.ini\n")
            << u"The logo cannot be used: This is no picture that can be used (FOLDER/house.ini). Use SVG"_s
            << u"Het logo kan niet worden gebruikt: Dit is geen afbeelding die kan worden gebruikt (FOLDER/house.ini). Gebruik SVG"_s;
        QTest::newRow("no logo") << QByteArray("[house-style]\nlogo=none.png\n")
                                 << u"The logo cannot be used: There is no such file (FOLDER/none.png)"_s
                                 << u"Het logo kan niet worden gebruikt: Dit bestand bestaat niet (FOLDER/none.png)"_s;
        QTest::newRow("no settings") << QByteArray("just\ntext\n") << u"This is not a settings file"_s
                                     << u"Dit is geen instellingenbestand"_s;
    }
    void refusedHouseStyle()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, english);
        QFETCH(const QString, dutch);
        QVERIFY(writeFile(m_folder->filePath(u"house.ini"_s), content));
        const QByteArray fault = faultOfRefusal(u"export --house-style FOLDER/house.ini -o FOLDER/map.png"_s, english,
                                                dutch, m_folder->path());
        QVERIFY2(fault.isEmpty(), fault);
        QVERIFY(!QFile::exists(m_folder->filePath(u"map.png"_s)));
    }

private:
    [[nodiscard]] QString dataset() const { return m_folder->filePath(u"demo"_s); }

    /// The page of the small chain with these options, as a drawing: its texts are texts.
    [[nodiscard]] Drawing drawing(const QStringList& options) const
    {
        const QString file = m_folder->filePath(u"map.svg"_s);
        const Outcome outcome =
            run(QStringList{u"export"_s, dataset(), u"--chain"_s, u"demo"_s, u"-o"_s, file} + options);
        if (!isSuccess(outcome)) {
            qWarning() << outcome.toString();
        }
        return drawingIn(file);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCliPage)

#include "test_cli_page.moc"
