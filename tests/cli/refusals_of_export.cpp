#include "tests/cli/refusals_of_export.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

void addRefusalsOfExport()
{
    const auto row = [](const char* name, const QString& arguments, const QString& english, const QString& dutch) {
        QTest::newRow(name) << arguments << english << dutch;
    };
    const QString out = u" -o FOLDER/map.png"_s;
    row("chain", u"export --chain nonsense"_s + out, u"There is no chain nonsense. Chains: photonics"_s,
        u"Er is geen keten nonsense. Kies uit de ketens: photonics"_s);
    row("second chain", u"export --chain photonics --chain nonsense"_s + out, u"There is no chain nonsense"_s,
        u"Er is geen keten nonsense"_s);
    row("theme", u"export --theme nonsense"_s + out, u"There is no theme nonsense. Themes: semicon, photonics"_s,
        u"Er is geen thema nonsense. Kies uit de thema's: semicon, photonics"_s);
    row("province", u"export --province Utrecht"_s + out,
        u"Utrecht is not one of the three provinces. Use one of: Noord-Brabant, Gelderland, Overijssel"_s,
        u"Utrecht is geen van de drie provincies. Gebruik een van: Noord-Brabant, Gelderland, Overijssel"_s);
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
    row("style", u"export --style sepia"_s + out, u"There is no style sepia. Styles: default, projector, print-grey"_s,
        u"Er is geen stijl sepia. Kies uit de stijlen: default, projector, print-grey"_s);
    row("layout", u"export --layout poster"_s + out,
        u"There is no layout poster. Layouts: map, diagram, table, diagram-only, flows, white-spots"_s,
        u"Er is geen indeling poster. Kies uit de indelingen: map, diagram, table, diagram-only, flows, white-spots"_s);
    const QString noChain = u"A diagram is that of a chain. Choose one with --chain ID, or use --each chain"_s;
    const QString geenKeten = u"Een diagram hoort bij een keten. Kies er een met --chain ID, of gebruik --each chain"_s;
    row("diagram without a chain", u"export --layout diagram --theme photonics"_s + out, noChain, geenKeten);
    row("diagram of each theme", u"export --layout diagram --each theme -o FOLDER/maps"_s, noChain, geenKeten);
    row("flows of two chains", u"export --layout flows --chain photonics --chain photonics"_s + out,
        u"The links between provinces are those of one chain, or of all. Choose one with --chain ID"_s,
        u"De relaties tussen provincies gaan over één keten, of over alle. Kies er een met --chain ID"_s);
    row("no such date", u"export --date 2026-02-30"_s + out,
        u"2026-02-30 is not a date. Use YYYY-MM-DD, today, or a text"_s,
        u"2026-02-30 is geen datum. Gebruik JJJJ-MM-DD, today, of een tekst"_s);
    row("date the other way round", u"export --date 25-11-2026"_s + out, u"25-11-2026 is not a date. Use YYYY-MM-DD"_s,
        u"25-11-2026 is geen datum. Gebruik JJJJ-MM-DD"_s);
    row("margin no number", u"export --margin wide"_s + out, u"wide is not a margin in millimetres. Use 0 to 42"_s,
        u"wide is geen marge in millimeters. Gebruik op deze pagina 0 tot en met 42"_s);
    row("margin not a number", u"export --margin nan"_s + out, u"nan is not a margin in millimetres. Use 0 to 42"_s,
        u"nan is geen marge in millimeters. Gebruik op deze pagina 0 tot en met 42"_s);
    row("margin below nothing", u"export --margin=-1"_s + out, u"-1 is not a margin in millimetres. Use 0 to 42"_s,
        u"-1 is geen marge in millimeters. Gebruik op deze pagina 0 tot en met 42"_s);
    row("margin too wide", u"export --margin 43"_s + out, u"43 is not a margin in millimetres. Use 0 to 42"_s,
        u"43 is geen marge in millimeters. Gebruik op deze pagina 0 tot en met 42"_s);
    row("margin too wide for half a page", u"export --size half --margin 30"_s + out, u"Use 0 to 29 on this page"_s,
        u"Gebruik op deze pagina 0 tot en met 29"_s);
    row("no such house-style", u"export --house-style FOLDER/none.ini"_s + out,
        u"Cannot read the house-style (FOLDER/none.ini). Name a settings file"_s,
        u"De huisstijl kan niet worden gelezen (FOLDER/none.ini). Noem een instellingenbestand"_s);
    row("folder as house-style", u"export --house-style FOLDER"_s + out, u"Cannot read the house-style (FOLDER)"_s,
        u"De huisstijl kan niet worden gelezen (FOLDER)"_s);
    row("no file", u"export --chain photonics"_s,
        u"No file to write to. Name one with -o FILE.png, FILE.pdf, FILE.svg or FILE.tif"_s,
        u"Er is geen uitvoerbestand genoemd. Noem er een met -o BESTAND.png, BESTAND.pdf, BESTAND.svg of BESTAND.tif"_s);
    row("suffix", u"export -o FOLDER/map.docx"_s, u"map.docx. The file's name must end in .png, .pdf, .svg or .tif"_s,
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
}
