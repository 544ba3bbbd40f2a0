#include "app/cli/commands.h"

#include "app/cli/command_line.h"
#include "app/cli/console.h"
#include "core/export/file_format.h"
#include "core/project/standard_content.h"

#include <QCoreApplication>

namespace ketenkaart {

namespace {

/// A class, because lupdate files texts under the class that tr() belongs to.
struct Help
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

} // namespace

int runHelp()
{
    printLine(
        Help::tr("Ketenkaart: campuses and value chains in %1").arg(standardContent().area.name.in(textLanguage())));
    printLine(QString());
    printLine(QStringLiteral("ketenkaart [DATASET]"));
    printLine(QStringLiteral("    ") + Help::tr("opens the window"));
    printLine(
        QStringLiteral("ketenkaart export [DATASET] -o FILE.(%1) [--chain ID]... [--theme ID]... [--province NAME]...")
            .arg(suffixChoice()));
    printLine(QStringLiteral("                  [--extent home|filtered|PROVINCE] [--actor ID] [--case ID] "
                             "[--stated-only] [--lang nl|en]"));
    printLine(QStringLiteral("                  [--size a4|a3|half|16x9|WxH|WxHmm] [--landscape|--portrait]"));
    printLine(QStringLiteral(
        "                  [--dpi N] [--margin MM] [--style default|projector|print-grey] [--house-style FILE]"));
    printLine(QStringLiteral(
        "                  [--layout map|diagram|table|diagram-only|flows|white-spots] [--title T] [--subtitle T] "
        "[--date DATE|today] [--author NAME]"));
    printLine(QStringLiteral("                  [--figures] [--sources] [--no-legend] [--no-inset] [--transparent] "
                             "[--outlines]"));
    printLine(QStringLiteral("                  [--alt-text] [--csv] [--world-file] [--families ID,...] "
                             "[--hotspots FILE.json]"));
    printLine(QStringLiteral("    ") + Help::tr("writes a map as a picture, with title, legend, scale bar and source"));
    printLine(QStringLiteral("    ") + Help::tr("beside it: --alt-text a description, --csv what is shown as tables, "
                                                "--world-file where a PNG lies on earth,"));
    printLine(QStringLiteral("    ") +
              Help::tr("--hotspots what is where on the picture; --families: delivery, knowledge, money, belonging"));
    printLine(QStringLiteral("    ") +
              Help::tr("--outlines: words of an SVG as outlines of their letters, not as text"));
    printLine(QStringLiteral("ketenkaart export [DATASET] --each chain|theme|campus -o FOLDER [--format %1] ...")
                  .arg(suffixChoice()));
    printLine(QStringLiteral("    ") + Help::tr("writes a map of each into a folder"));
    printLine(
        QStringLiteral("ketenkaart export [DATASET] --scenes -o FILE.(pdf|pptx)|FOLDER/ [--handout] [--deck ID]"));
    printLine(
        QStringLiteral("                  [--scene N|N-M|ID]... [--size WxH] [--style NAME] [--lang nl|en] [--title T] "
                       "[--date DATE|today] [--author NAME]"));
    printLine(QStringLiteral("    ") + Help::tr("writes the presentation: a PDF with a scene on each page, or with "
                                                "--handout three with their notes,"));
    printLine(QStringLiteral("    ") +
              Help::tr("a PowerPoint with texts that can be edited, or a PNG of each scene in a folder"));
    printLine(QStringLiteral("ketenkaart analyse [DATASET] (--route FROM TO [--order steps|stated|borders] | --focus A "
                             "[--steps N] [--direction upstream|downstream|both] |"));
    printLine(QStringLiteral(
        "                   --upstream A | --downstream A | --critical | --redundancy | --inputs | --gaps | --matrix | "
        "--without A [--without B]... | --case ID...)"));
    printLine(QStringLiteral(
        "                   [--chain ID] [--links all|delivery,knowledge,money,belonging] [--stated-only]"));
    printLine(QStringLiteral("                   [--json] [--lang nl|en] [-o FILE.(csv|xlsx)]"));
    printLine(QStringLiteral("    ") +
              Help::tr("who depends on whom, what if somebody drops out, where the chains have gaps, what runs between "
                       "the provinces"));
    printLine(
        QStringLiteral("ketenkaart import FILE... --into PROJECT [--mapping FILE.json] [--save-mapping FILE.json] "
                       "[--report FILE.(csv|xlsx)]"));
    printLine(QStringLiteral("                  [--chain NAME] [--add-partners] [--remove-gone] [--match-by id|name] "
                             "[--dry-run] [--json] [--lang nl|en]"));
    printLine(
        QStringLiteral("    ") +
        Help::tr("takes sheets of your own into a dataset: lists of companies and of links, whatever their headings"));
    printLine(QStringLiteral("ketenkaart info [DATASET] [--json]"));
    printLine(QStringLiteral("    ") +
              Help::tr("counts, extent, chains with their stages, sources; the ids that the other commands take"));
    printLine(QStringLiteral("ketenkaart compare A B [--layer NAME,...] [--json] [--lang nl|en]"));
    printLine(QStringLiteral("    ") +
              Help::tr("lists what dataset B has other than dataset A, by row and field; exit code 1 when it differs"));
    printLine(
        QStringLiteral("ketenkaart convert [DATASET] -o FILE.(gpkg|xlsx|geojson|kml|graphml|gexf)|FOLDER/ [--format "
                       "NAME] [--lang nl|en]"));
    printLine(QStringLiteral("    ") +
              Help::tr("writes the dataset in another format, and says on standard error what that could not hold"));
    printLine(QStringLiteral("ketenkaart template SHEET.xlsx [DATASET] [--lang nl|en]"));
    printLine(QStringLiteral("    ") +
              Help::tr("makes a workbook to fill in, with lists to choose from in the words of the dataset"));
    printLine(QStringLiteral(
        "ketenkaart present [DATASET] [--deck ID] [--scene N] [--screen N] [--windowed WxH] [--lang nl|en]"));
    printLine(QStringLiteral("    ") +
              Help::tr("plays the scenes of the dataset on the whole screen; F1 shows the keys, Esc ends"));
    printLine(QStringLiteral("ketenkaart validate DATASET [--json]"));
    printLine(QStringLiteral("    ") + Help::tr("lists what is wrong with a dataset, by layer and row"));
    printLine(QStringLiteral("ketenkaart --help | --version"));
    printLine(QString());
    printLine(Help::tr("Without DATASET the shipped dataset is used. A dataset is a folder of CSV files, or a "
                       "GeoPackage, GeoJSON, FlatGeobuf, Shapefile, XLSX, ODS, KML, GraphML or GEXF."));
    printLine(Help::tr("Exit codes: 0 done, 1 the data has findings, 2 wrong usage or unreadable input."));
    return exitDone;
}

} // namespace ketenkaart
