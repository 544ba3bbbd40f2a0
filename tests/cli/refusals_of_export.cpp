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
