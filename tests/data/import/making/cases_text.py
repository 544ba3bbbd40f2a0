"""Forms of text: separators, encodings, quotes, and files that give nothing."""

from .case import Case, comma, pick, table
from .pool import rd


def make():
    kumu_csv()
    sep_line()
    pipes()
    utf16_be()
    line_breaks()
    no_name()
    longer_row()
    open_quote()
    nothing_in_it()
    mixed_decimals()
    comma_with_decimal_comma()
    tsv_export()
    windows_semicolon_titles()


def kumu_csv():
    c = Case("16-kumu-csv", "Kumu as two CSV files, elements and connections, types of its own")
    c.text("elements.csv", """
Label,Type,Description,Tags,Founded
Riverside Mill,Company,"Grinds oats, barley and rye",food|grain,1902
Oat Drink Lab,Knowledge institute,Tries new recipes,food,2016
Village Shop,Point of sale,,retail,
""")
    c.text("connections.csv", """
From,To,Direction,Label,Type
Riverside Mill,Oat Drink Lab,directed,oats,supplies
Riverside Mill,Village Shop,directed,flour,supplies
Oat Drink Lab,Riverside Mill,undirected,,
""")
    c.actor("Riverside Mill", kind="company", summary="Grinds oats, barley and rye", other={"Founded": "1902"})
    c.actor("Oat Drink Lab", kind="knowledge", summary="Tries new recipes", other={"Founded": "2016"})
    c.actor("Village Shop")
    c.link("Riverside Mill", "Oat Drink Lab", "supplies")
    c.link("Riverside Mill", "Village Shop", "supplies")
    c.link("Oat Drink Lab", "Riverside Mill", directed=False)


def sep_line():
    c = Case("17-sep-line", "a first line sep=; that Excel takes for the separator, commas inside the values")
    keys = "kwakkel maaswaard qubit"
    rows = [(p.name, p.street + ", " + p.postcode, p.town, comma(p.lat), comma(p.lon)) for p in pick(keys)]
    c.text("export.csv", "sep=;\n" + table(["Organisatie", "Adres", "Plaats", "lat", "long"], rows), "cp1252", "\r\n")
    c.pooled(keys, "at municipality", lambda p: {"Adres": p.street + ", " + p.postcode})


def pipes():
    c = Case("18-pipes", "text with | between the values, WGS84_X and WGS84_Y with a decimal point")
    keys = "bietenkring zorglab pelikaan instituut"
    rows = [(p.name, p.type, p.lon, p.lat, p.site) for p in pick(keys)]
    c.text("dump.txt", table(["Naam", "Categorie", "WGS84_X", "WGS84_Y", "URL"], rows, "|"))
    c.pooled(keys, "at kind")
    for actor, p in zip(c.actors, pick(keys)):
        actor["website"] = p.site


def utf16_be():
    c = Case("19-utf-16-be", "semicolons in UTF-16 BE with BOM, names in Greek, Polish and Czech")
    c.text("partners.csv", "\ufeff" + """
Naam;Plaats;Land;Lengtegraad;Breedtegraad;Website
Łódzka Fabryka Światła;Łódź;Polen;19,4560;51,7592;www.lodzka.example
Εργαστήριο Φωτονικής;Athene;Griekenland;23,7275;37,9838;
Čistá Voda;Brno;Tsjechië;16,6068;49,1951;www.cistavoda.example
""".lstrip("\n"), "utf-16-be")
    c.actor("Łódzka Fabryka Światła", (19.4560, 51.7592), municipality="Łódź", country="PL",
            website="www.lodzka.example")
    c.actor("Εργαστήριο Φωτονικής", (23.7275, 37.9838), municipality="Athene", country="GR")
    c.actor("Čistá Voda", (16.6068, 49.1951), municipality="Brno", country="CZ", website="www.cistavoda.example")


def line_breaks():
    c = Case("20-line-breaks", "quoted line breaks, doubled quotes and separators in values, CRLF; a remark after them")
    c.text("gesprekken.csv", '''
"Naam";"Gemeente";"Omschrijving";"Adres"
"Bakkerij ""De Gouden Korst""";"Oss";"Bakt brood;
levert aan winkels.

Wil uitbreiden.";"Heuvel 3
5341 CX Oss"
"Slagerij Pronk";"Oss";"Geen";"Molenstraat 1"
"";"Oss";"naam nog opzoeken";"Kruisstraat 9"
"Melkfabriek Zuid";"Tilburg";"";"Spoorlaan 2"
''', newline="\r\n")
    c.actor('Bakkerij "De Gouden Korst"', town="Oss", municipality="Oss")
    c.actor("Slagerij Pronk", town="Oss", municipality="Oss", other={"Adres": "Molenstraat 1"})
    c.actor("Melkfabriek Zuid", town="Tilburg", municipality="Tilburg", other={"Adres": "Spoorlaan 2"})
    c.skip(4, "a row without a name")


def no_name():
    c = Case("21-no-name", "rows without a name, with a dash or a question mark for it, and one with a name only")
    c.text("lijst.csv", """
Bedrijfsnaam;Plaats;E-mailadres
Fietsenmaker Kuipers;Zwolle;kuipers@fietsen.example
;Zwolle;onbekend@fietsen.example
-;Deventer;
?;Almelo;
Wolspinnerij Het Schaap;;
;;
""")
    c.actor("Fietsenmaker Kuipers", town="Zwolle", municipality="Zwolle",
            other={"E-mailadres": "kuipers@fietsen.example"})
    c.actor("Wolspinnerij Het Schaap", position=False)
    c.skip(3, "a row without a name")
    c.skip(4, "a dash is no name")
    c.skip(5, "a question mark is no name")
    c.remark(6, "no place is known")


def longer_row():
    c = Case("22-longer-row", "a row with a value more than the header names, and rows with fewer")
    c.text("leden.csv", """
Naam,Plaats,Type
Mosterdmakerij Gele Zaad,Zwolle,Bedrijf
Azijnhuis,Deventer,Bedrijf,belt nooit terug
Instituut voor Smaak,Wageningen
Pekel & Co
""")
    c.actor("Mosterdmakerij Gele Zaad", town="Zwolle", municipality="Zwolle", kind="company")
    c.actor("Azijnhuis", town="Deventer", municipality="Deventer", kind="company")
    c.actor("Instituut voor Smaak", town="Wageningen", municipality="Wageningen")
    c.actor("Pekel & Co")
    c.remark(3, "a value more than the header names")


def open_quote():
    c = Case("23-open-quote", "a quotation mark that is never closed, in row 4 of six")
    c.text("open.csv", """
Naam;Plaats;Opmerking
Zaagmolen Noord;Zwolle;goed
Timmerwerk Bos;Almelo;
Kozijnen Plus;Deventer;"wil meedoen
Deurenfabriek;Apeldoorn;
Glashandel Ruit;Zwolle;
""")
    c.fails("a quotation mark is opened in row 4 and never closed", row=4)


def nothing_in_it():
    c = Case("24-empty-file", "a file of 0 bytes")
    c.text("leeg.csv", "")
    c.fails("the file is empty")

    c = Case("25-header-only", "a header and no row")
    c.text("sjabloon.csv", "Naam;Plaats;Postcode;Type;X;Y;Website\n", "utf-8-sig", "\r\n")
    c.fails("there is a header and no row below it")

    c = Case("26-pdf-named-csv", "a PDF that was given the name .csv")
    c.file("factuur.csv").write_bytes(
        b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
        b"2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
        b"3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\n"
        b"trailer\n<< /Root 1 0 R >>\n%%EOF\n")
    c.fails("a PDF, not a table")

    c = Case("27-no-names", "a good table without a column of names (measurements)")
    c.text("metingen.csv", """
datum;uur;temperatuur;neerslag
2026-01-01;1;3,4;0
2026-01-01;2;3,1;0,2
2026-01-01;3;2,9;0
""")
    c.fails("no column holds names of companies, and none holds ends of links")

    c = Case("28-cut-off-workbook", "an XLSX that was cut off while it was downloaded")
    c.file("half.xlsx").write_bytes(b"PK\x03\x04\x14\x00\x00\x00\x08\x00" + bytes(range(1, 200)))
    c.fails("the workbook is damaged")


def mixed_decimals():
    c = Case("29-mixed-decimals", "degrees of which some have a comma and some a point, typed by several people")
    c.text("adressen.csv", """
Naam;Lengtegraad;Breedtegraad
Uurwerk Oost;6,1600;52,2600
Klokkengieter Bel;5.5300;51.7600
Zonnewijzer Groep; 5,0900 ;51.5600
Zandloper Noord;6,0950;onbekend
""")
    c.actor("Uurwerk Oost", (6.1600, 52.2600))
    c.actor("Klokkengieter Bel", (5.5300, 51.7600))
    c.actor("Zonnewijzer Groep", (5.0900, 51.5600))
    c.actor("Zandloper Noord", position=False)
    c.remark(5, "'onbekend' is no latitude")


def comma_with_decimal_comma():
    c = Case("30-quoted-decimal-comma", "commas between values and a decimal comma in quotes, RD with a comma")
    keys = "peelstroom noordlicht fonds"
    rows = [(p.name, p.town, *(comma(v, 2) for v in rd(p.lon, p.lat))) for p in pick(keys)]
    c.text("punten.csv", table(["Naam", "Gemeente", "X (RD)", "Y (RD)"], rows, ","))
    c.pooled(keys, "at municipality")


def tsv_export():
    c = Case("31-tsv", "TSV of a database, NULL for what is empty, Latitude and Longitude in the order lat, lon")
    keys = "lichtkring driesprong ijsselmat"
    rows = [(i, p.name, p.kind, p.lat, p.lon, "NULL" if i == 101 else p.web) for i, p in enumerate(pick(keys), 101)]
    c.text("companies.tsv", table("id organisation kind Latitude Longitude homepage".split(), rows, "\t"))
    c.pooled(keys, "at kind website")
    c.actors[0]["website"] = ""


def windows_semicolon_titles():
    c = Case("32-titles-no-bom", "UTF-8 without BOM, a title row of one cell, then the header, accents in headings")
    c.text("thema.csv", """
Geïnteresseerde partijen 2026
Naam;Thema's;Coördinaten;Privé-nummer
Atelier Één;Semicon;"51,5719, 4,7683";0612345678
Hoëfnagel Beslag;Quantum, Semicon;"51,5606, 5,0913";0687654321
""")
    c.actor("Atelier Één", (4.7683, 51.5719), themes=["semicon"], other={"Privé-nummer": "0612345678"})
    c.actor("Hoëfnagel Beslag", (5.0913, 51.5606), themes=["quantum", "semicon"],
            other={"Privé-nummer": "0687654321"})
