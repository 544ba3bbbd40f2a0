<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en">
<context>
    <name>BaseMapReader</name>
    <message>
        <source>Install the base map again, or choose another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base map lacks the layer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base map is not in degrees (EPSG:4326)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base map cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatasetReader</name>
    <message>
        <source>&apos;%1&apos; is not a number; the place is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the decimals after a point: 5.12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write degrees as a number, as in 5.12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the coordinates is missing; the place is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give both lon and lat, or neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinates are no numbers; the place is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give longitude and latitude in degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinates are 0 / 0; the place is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave lon and lat empty when the place is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude and latitude (%1) are exchanged; they were put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the longitude in lon and the latitude in lat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RD x and y (%1) are exchanged; they were put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put x in lon and y in lat, or give degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies outside the Benelux and Germany; the place is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the coordinates: longitude %1 to %2, latitude %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the place is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RD coordinates %1 lie outside the Benelux and Germany; the place is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RD coordinates %1 were converted to degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give longitude and latitude in degrees (WGS84)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no actors and no links are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no campuses are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no links are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no chains and no stages are shown, and links belong to no chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chains have no stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key figures are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column is missing; no row of this layer is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column is missing, and there is no geometry; nothing has a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column is missing; it counts as empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer is missing; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a table or file named %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the file or take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dataset here: none of its layers was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder or file with the layers %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer could be read only in part: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not UTF-8; it was read as Latin-1, here and wherever that is so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no id and is not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id &apos;%1&apos; is that of row %2; this row is not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every row an id of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is empty; the id is shown instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is empty in both languages; the id is shown instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The geometry is not a point; the place is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each row one point, or the columns lon and lat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point cannot be converted to WGS84; the place is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the coordinate system of the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not exist; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an id of that layer, or add it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link lacks an end and is not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link is not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stage comes last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position is empty; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another stage of this chain has position %1 too; the rows&apos; order decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number the stages of a chain 1, 2, 3, ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is left out of the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No known actor takes this stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List ids of actors, separated by semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind is empty; &apos;%1&apos; is used instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the actor is shown on no campus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link leads from &apos;%1&apos; to itself and is not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name two actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stage is not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage names no chain and is not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage has no id; &apos;%1&apos; is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the figure is not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is empty; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the figure is shown without an actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write digits only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a web address; it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the address with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is used instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diagnostic</name>
    <message>
        <source>, row %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportTexts</name>
    <message>
        <source>Propositie Industrie- en innovatiebeleid Noord-Brabant, Gelderland en Overijssel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GdalAccess</name>
    <message>
        <source>This is not the name of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the path of a file or a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files on this computer are opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the data and open the file from disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file format is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a file of one of these types: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file is complete and that you may read it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Unknown option %1. See ketenkaart --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One dataset at a time. See ketenkaart --help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Base map: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RdNew</name>
    <message>
        <source>The point lies outside the area of RD New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the order of the coordinates and their reference system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot convert between RD New and WGS84: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROJ has no such transformation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the coordinates and the installation of PROJ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShippedData</name>
    <message>
        <source>The program&apos;s own maps are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again, or name their folder in KETENKAART_MAPS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education, research and facilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ecosystem partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrated photonics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical technology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life sciences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bio and food technology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batteries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supplies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packages for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>researches with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes part in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>educates for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated in the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>implied by the paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketenkaart</name>
    <message>
        <source>%1 is not a size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a4, a3, 16x9, 1920x1080 (pixels) or 200x150mm; sides from %1 to %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write the picture: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough memory for a picture of %1 by %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller size or fewer dpi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See ketenkaart --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one dataset: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file to write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one with -o FILE.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write the format of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s name must end in .png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use nl or en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a number of dpi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page is either landscape or portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no chain %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chains: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no theme %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not one of the three provinces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Noord-Brabant, Gelderland or Overijssel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no actor %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ketenkaart info --json lists the ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketenkaart: campuses and value chains in Noord-Brabant, Gelderland and Overijssel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes a map as a picture, with title, legend, scale bar and source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts, extent, chains with their stages, sources; the ids that the other commands take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists what is wrong with a dataset, by layer and row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without DATASET the shipped dataset is used. A dataset is a folder of CSV files, a GeoPackage or a GeoJSON file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 the data has findings, 2 wrong usage or unreadable input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 actors, %2 campuses, %3 links, %4 chains, %5 figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extent: %1 to %2 degrees east, %3 to %4 degrees north</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one dataset at most. See ketenkaart --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one dataset to validate. See ketenkaart --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No findings: %1 actors, %2 campuses, %3 links, %4 chains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value chain: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and its partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Innovation campuses in Noord-Brabant, Gelderland and Overijssel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketenkaart::ActorPanel</name>
    <message>
        <source>Click an actor or campus on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the selected actor or campus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source in the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, stage %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value chains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>implied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors on this campus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketenkaart::ExplorerModel</name>
    <message>
        <source>no fixed place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketenkaart::ExplorerPanel</name>
    <message>
        <source>Search actor, campus or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search and all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits this search and these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campuses and actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 campus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 campuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketenkaart::ExportDialog</name>
    <message>
        <source>Export map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three provinces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16:9 (slide)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own size in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own size in millimetres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> dpi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the &amp;map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own size: &amp;width and height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3 × %4 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketenkaart::FigureList</name>
    <message>
        <source>%1 billion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketenkaart::FilterPanel</name>
    <message>
        <source>Value chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provinces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what the paper states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves out what the paper only implies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All campuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors: %1, campuses: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketenkaart::FindingsDialog</name>
    <message>
        <source>Findings in the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketenkaart::MainWindow</name>
    <message>
        <source>%1° E, %2° N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale 1 : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open dataset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Findings in the data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Three provinces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three provinces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear selection	Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Ketenkaart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chains and themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Ketenkaart</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) in the data; see File, Findings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open a dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datasets (actors.csv *.gpkg *.geojson *.json *.fgb *.xlsx *.ods);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Ketenkaart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campuses and value chains in Noord-Brabant, Gelderland and Overijssel.

Content: Propositie Industrie- en innovatiebeleid of the three provinces.
Base map: Natural Earth (public domain), GeoNames (CC BY 4.0), GSHHG (LGPL).
Typeface: Open Sans (Apache 2.0).

Licence: EUPL 1.2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketenkaart::MapWidget</name>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base map: Natural Earth, GeoNames (CC BY 4.0), GSHHG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketenkaart::PageFormat</name>
    <message>
        <source>%1 dpi is not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1 to %2 dpi; 300 is right for print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketenkaart::PositionBox</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude, latitude (WGS 84)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RD New, in metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy longitude and latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy RD coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ketenkaart::SubjectCard</name>
    <message>
        <source>Campus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fixed place; not on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position approximate: only the town is known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
