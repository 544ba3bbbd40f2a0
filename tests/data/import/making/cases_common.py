"""The most common sheets: CSV and XLSX with Dutch headings, with and without relations."""

from .books import write_xlsx
from .case import Case, comma, pick, points, table
from .pool import POOL, rd

NAMES = {key: p.name for key, p in POOL.items()}


def make():
    naam_plaats_rd()
    windows_1252()
    leden_en_relaties()
    xlsx_one_sheet()
    xlsx_three_sheets()
    titles_and_totals()
    levert_aan()
    leverancier_afnemer()
    english_comma()
    matrix_x()
    postcode_only()
    tab_text()
    rd_thousands()
    kumu_workbook()
    doubled()


def naam_plaats_rd():
    c = Case("01-naam-plaats-rd", "CSV of Excel (semicolon, BOM, CRLF), RD in whole metres in X and Y")
    keys = "lichtkring zandloper kwakkel peelstroom noordlicht driesprong fonds"
    rows = [(p.name, p.town, p.postcode, p.type, *rd(p.lon, p.lat), p.web) for p in pick(keys)]
    c.text("ledenlijst.csv", table("Naam Plaats Postcode Type X Y Website".split(), rows), "utf-8-sig", "\r\n")
    c.pooled(keys, "at kind municipality website", lambda p: {"Postcode": p.postcode})


def windows_1252():
    c = Case("02-windows-1252", "CSV in Windows-1252 with é, ü, ë and €, degrees with a decimal comma")
    c.text("bedrijven.csv", """
Bedrijfsnaam;Woonplaats;Sector;Omzet;Breedtegraad;Lengtegraad;Opmerking
Café Möbius;Nijmegen;Bio- en voedingstechnologie;€ 1.200.000;51,8440;5,8601;geïnteresseerd
Coöperatie De Hoeve;Wageningen;Bio- en voedingstechnologie;€ 850.000;51,9702;5,6640;
Müller & Søn;Enschede;Semicon;€ 3.400.000,50;52,2230;6,8950;belt terug – maandag
Zoë's Fotonica;Eindhoven;Geïntegreerde fotonica;;51,4480;5,4900;één werknemer
""", "cp1252", "\r\n")
    for name, town, theme, lat, lon, turnover, note in (
            ("Café Möbius", "Nijmegen", "biofood", 51.8440, 5.8601, "€ 1.200.000", "geïnteresseerd"),
            ("Coöperatie De Hoeve", "Wageningen", "biofood", 51.9702, 5.6640, "€ 850.000", ""),
            ("Müller & Søn", "Enschede", "semicon", 52.2230, 6.8950, "€ 3.400.000,50", "belt terug – maandag"),
            ("Zoë's Fotonica", "Eindhoven", "photonics", 51.4480, 5.4900, "", "één werknemer")):
        c.actor(name, (lon, lat), municipality=town, themes=[theme],
                other={k: v for k, v in (("Omzet", turnover), ("Opmerking", note)) if v})


def leden_en_relaties():
    c = Case("03-leden-en-relaties", "two CSVs: actors, and relations by name with Dutch words of kind")
    keys = "lichtkring zandloper noordlicht instituut driesprong fonds maaswaard"
    rows = [(p.name, p.type, p.town, comma(p.lon), comma(p.lat), p.web) for p in pick(keys)]
    c.text("actoren.csv", table("Naam Soort Gemeente Lengtegraad Breedtegraad Website".split(), rows))
    c.text("relaties.csv", """
Van;Naar;Relatie;Toelichting
Lichtkring Optiek;Zandloper Sensoren;levert aan;lenzen
Maaswaarden Cleanrooms;Noordlicht Chipontwerp;levert aan;
Noordlicht Chipontwerp;Instituut voor Helder Licht;onderzoekt met;promovendus
Dommelvallei Ontwikkelfonds;Lichtkring Optiek;financiert;lening
Hogeschool De Driesprong;Zandloper Sensoren;leidt op voor;
Instituut voor Helder Licht;Hogeschool De Driesprong;werkt samen met;
Zandloper Sensoren;Noordlicht Chipontwerp;kent van vroeger;
""")
    c.pooled(keys, "at kind municipality website")
    n = NAMES
    c.link(n["lichtkring"], n["zandloper"], "supplies")
    c.link(n["maaswaard"], n["noordlicht"], "supplies")
    c.link(n["noordlicht"], n["instituut"], "researches")
    c.link(n["fonds"], n["lichtkring"], "finances")
    c.link(n["driesprong"], n["zandloper"], "educates")
    c.link(n["instituut"], n["driesprong"], "collaborates", directed=False)
    c.link(n["zandloper"], n["noordlicht"])


def xlsx_one_sheet():
    c = Case("04-xlsx-one-sheet", "XLSX with one sheet, RD_X and RD_Y as numbers, a phone number and an e-mail")
    keys = "tukker ijsselmat bietenkring zorglab pelikaan instituut"
    header = ["Organisatie", "Vestigingsplaats", "Type organisatie", "RD_X", "RD_Y", "Telefoon", "E-mail",
              "Aantal medewerkers", "Website"]
    rows = [(p.name, p.town, p.type, *rd(p.lon, p.lat), f"06-1234560{i}", p.mail, p.staff, p.web)
            for i, p in enumerate(pick(keys))]
    write_xlsx(c.file("organisaties.xlsx"), {"Blad1": [header, *rows]})
    phones = {row[0]: row[5] for row in rows}
    c.pooled(keys, "at kind municipality website",
             lambda p: {"Telefoon": phones[p.name], "E-mail": p.mail, "Aantal medewerkers": str(p.staff)})


def xlsx_three_sheets():
    c = Case("05-xlsx-three-sheets", "XLSX with sheets of actors, relations and notes, a merged title, one end unknown")
    keys = "lichtkring zandloper kwakkel noordlicht instituut fonds"
    actors = [["Waardeketen fotonica – actoren"], [], ["Nr", "Naam", "Type", "Plaats", "Lengtegraad", "Breedtegraad"]]
    actors += [[i, p.name, p.type, p.town, p.lon, p.lat] for i, p in enumerate(pick(keys), 1)]
    n = NAMES
    relations = [["Van", "Naar", "Soort relatie"],
                 [n["kwakkel"], n["lichtkring"], "levert aan"],
                 [n["lichtkring"], n["zandloper"], "levert aan"],
                 [n["instituut"], n["lichtkring"], "onderzoekt met"],
                 [n["fonds"], n["noordlicht"], "financiert"],
                 [n["noordlicht"], "Verdwenen Metaal", "levert aan"]]
    notes = [["Toelichting"], [], ["Deze lijst is gemaakt door de werkgroep en wordt elk kwartaal bijgewerkt."],
             ["Bron: eigen gesprekken."]]
    write_xlsx(c.file("waardeketen.xlsx"), {"Actoren": actors, "Relaties": relations, "Toelichting": notes},
               merged={"Actoren": ["A1:F1"]})
    c.pooled(keys, "at kind municipality")
    c.link(n["kwakkel"], n["lichtkring"], "supplies")
    c.link(n["lichtkring"], n["zandloper"], "supplies")
    c.link(n["instituut"], n["lichtkring"], "researches")
    c.link(n["fonds"], n["noordlicht"], "finances")
    c.skip(6, "the end Verdwenen Metaal is not among the actors", sheet="Relaties")
    c.skip(None, "a sheet of text, not a table", sheet="Toelichting")


def titles_and_totals():
    c = Case("06-titles-and-totals", "CSV with four title rows, empty rows between, empty columns, and a row of totals")
    c.text("overzicht.csv", """
Overzicht bedrijven maakindustrie;;;;;;
Peildatum: 1 januari 2026;;;;;;
Bron: gemeente, afdeling Economie;;;;;;
;;;;;;
Naam bedrijf;Gemeente;Aantal werknemers;Breedtegraad;Lengtegraad;;
Rietveld Gieterij;Helmond;120;51,4790;5,6600;;
De Groene Schroef;Helmond;15;51,4712;5,6498;;
;;;;;;
Van Dongen Plaatwerk;Eindhoven;48;51,4302;5,4820;;
Kempen Robotica;Veldhoven;33;51,4201;5,4055;;
;;;;;;
Totaal;;216;;;;
;;;;;;
;;;;;;
""", newline="\r\n")
    for name, town, staff, lat, lon in (
            ("Rietveld Gieterij", "Helmond", 120, 51.4790, 5.6600),
            ("De Groene Schroef", "Helmond", 15, 51.4712, 5.6498),
            ("Van Dongen Plaatwerk", "Eindhoven", 48, 51.4302, 5.4820),
            ("Kempen Robotica", "Veldhoven", 33, 51.4201, 5.4055)):
        c.actor(name, (lon, lat), municipality=town, other={"Aantal werknemers": str(staff)})
    c.skip(12, "a row of totals, not a company")


def levert_aan():
    c = Case("07-levert-aan", "one sheet with a column 'levert aan' that holds several names, one of them unknown")
    c.text("keten.csv", """
Bedrijf,Plaats,Levert aan
Houtkachel Ovens,Almelo,
Almelose Staalgieters,Almelo,Houtkachel Ovens; Hengelo Pompen
Hengelo Pompen,Hengelo,Twentse Zuivelmachines
Twentse Zuivelmachines,Enschede,Kaasmakerij De Wei;  Houtkachel Ovens ; Melkbrigade
Kaasmakerij De Wei,Deventer,-
""")
    for name, town in (("Houtkachel Ovens", "Almelo"), ("Almelose Staalgieters", "Almelo"),
                       ("Hengelo Pompen", "Hengelo"), ("Twentse Zuivelmachines", "Enschede"),
                       ("Kaasmakerij De Wei", "Deventer")):
        c.actor(name, town=None if town == "Hengelo" else town, municipality=town)  # there are two Hengelo's
    c.link("Almelose Staalgieters", "Houtkachel Ovens", "supplies")
    c.link("Almelose Staalgieters", "Hengelo Pompen", "supplies")
    c.link("Hengelo Pompen", "Twentse Zuivelmachines", "supplies")
    c.link("Twentse Zuivelmachines", "Kaasmakerij De Wei", "supplies")
    c.link("Twentse Zuivelmachines", "Houtkachel Ovens", "supplies")
    c.remark(5, "Melkbrigade is not among the companies; that link is not taken")


def leverancier_afnemer():
    c = Case("08-leverancier-afnemer",
             "actors in one CSV, links in another under Leverancier and Afnemer, B.V. written or not")
    c.text("bedrijven.csv", """
Bedrijfsnaam;Straat;Postcode;Plaats;Lengtegraad;Breedtegraad
Aardbei & Zonen B.V.;Kerkpad 3;5684 AA;Best;5,3901;51,5088
Verpakkerij Zuid BV;Havenweg 14;4817 ZL;Breda;4,7920;51,5950
Supermarkt De Hoek N.V.;Markt 1;5038 TX;Tilburg;5,0840;51,5555
Koelhuis Oss;Vorstengrafdonk 20;5342 LS;Oss;5,5560;51,7400
""")
    c.text("leveringen.csv", """
Leverancier;Afnemer;Product;Ton per jaar
Aardbei & Zonen;Koelhuis Oss;aardbeien;1.200
Koelhuis Oss B.V.;Verpakkerij Zuid B.V.;diepvries;900,5
verpakkerij zuid;Supermarkt De Hoek;bakjes;850
Aardbei en Zonen BV;Supermarkt De Hoek NV;vers;75
""")
    for name, street, code, town, lon, lat in (
            ("Aardbei & Zonen B.V.", "Kerkpad 3", "5684 AA", "Best", 5.3901, 51.5088),
            ("Verpakkerij Zuid BV", "Havenweg 14", "4817 ZL", "Breda", 4.7920, 51.5950),
            ("Supermarkt De Hoek N.V.", "Markt 1", "5038 TX", "Tilburg", 5.0840, 51.5555),
            ("Koelhuis Oss", "Vorstengrafdonk 20", "5342 LS", "Oss", 5.5560, 51.7400)):
        c.actor(name, (lon, lat), municipality=town, other={"Straat": street, "Postcode": code})
    c.link("Aardbei & Zonen B.V.", "Koelhuis Oss", "supplies")
    c.link("Koelhuis Oss", "Verpakkerij Zuid BV", "supplies")
    c.link("Verpakkerij Zuid BV", "Supermarkt De Hoek N.V.", "supplies")
    c.link("Aardbei & Zonen B.V.", "Supermarkt De Hoek N.V.", "supplies")


def english_comma():
    c = Case("09-english-comma", "English CSV, comma and decimal point, one of the rows abroad with its country")
    c.text("companies.csv", """
Company name,Type,City,Country,Latitude,Longitude,Website,Founded
"Bright Fibre, Ltd",Company,Eindhoven,Netherlands,51.4416,5.4697,https://brightfibre.example,2011
Hills & Vale Optics,Company,Enschede,Netherlands,52.2391,6.8545,https://hillsvale.example,1998
Institut Lumière Froide,Research institute,Grenoble,France,45.1912,5.7120,https://lumierefroide.example,1975
Sächsische Waferwerke,Company,Dresden,Germany,51.1240,13.7160,,2003
""")
    c.actor("Bright Fibre, Ltd", (5.4697, 51.4416), kind="company", municipality="Eindhoven", country="NL",
            website="https://brightfibre.example", other={"Founded": "2011"})
    c.actor("Hills & Vale Optics", (6.8545, 52.2391), kind="company", municipality="Enschede", country="NL",
            website="https://hillsvale.example", other={"Founded": "1998"})
    c.actor("Institut Lumière Froide", (5.7120, 45.1912), kind="knowledge", municipality="Grenoble", country="FR",
            website="https://lumierefroide.example", other={"Founded": "1975"})
    c.actor("Sächsische Waferwerke", (13.7160, 51.1240), kind="company", municipality="Dresden", country="DE",
            other={"Founded": "2003"})


def matrix_x():
    c = Case("10-matrix-x", "XLSX with a matrix: names along both sides, x where the row supplies the column")
    names = [NAMES[key] for key in "kwakkel lichtkring zandloper noordlicht maaswaard".split()]
    marks = {(0, 1), (1, 2), (3, 2), (4, 2), (4, 3)}
    rows = [["levert aan →", *names]]
    rows += [[name, *("x" if (i, k) in marks else None for k in range(5))] for i, name in enumerate(names)]
    write_xlsx(c.file("matrix.xlsx"), {"Matrix": rows})
    for name in names:
        c.actor(name)
    for i, k in sorted(marks):
        c.link(names[i], names[k], "supplies")


def postcode_only():
    c = Case("11-postcode-only", "CSV with a postcode and no town; one postcode without its letters, one in lower case")
    c.text("postcodes.csv", """
Naam;Postcode;Branche
Loodgieter Lansink;7522 NH;installatie
Drukkerij De Pers;5611AB;grafisch
Tandtechniek Molenaar;6534;zorg
Bakkerij Van Rijn;5026 pb;voeding
""")
    for name, code, town in (
            ("Loodgieter Lansink", "7522 NH", (6.8545, 52.2391)), ("Drukkerij De Pers", "5611AB", "Eindhoven"),
            ("Tandtechniek Molenaar", "6534", (5.8342, 51.8265)), ("Bakkerij Van Rijn", "5026 pb", "Tilburg")):
        c.actor(name, town=town, other={"Postcode": code})


def tab_text():
    c = Case("12-tab-text", "text with tabs (.txt) in UTF-16 LE with BOM, as Excel's 'Unicode-tekst', towns only")
    keys = "bietenkring zorglab ijsselmat fonds"
    rows = [(p.name, p.type, p.town, p.what) for p in pick(keys)]
    c.text("unicode tekst.txt", "\ufeff" + table("Naam Type Gemeente Omschrijving".split(), rows, "\t"),
           "utf-16-le", "\r\n")
    c.pooled(keys, "town kind municipality summary")


def rd_thousands():
    c = Case("13-rd-thousands", "RD with points for thousands and a decimal comma (155.000,0), one with a space")
    keys = "tukker pelikaan maaswaard lichtkring"
    rows = [(p.name, p.town, *(points(v, 1) for v in rd(p.lon, p.lat))) for p in pick(keys)]
    rows[3] = (*rows[3][:2], *(v.replace(".", " ") for v in rows[3][2:]))
    c.text("rd.csv", table(["Naam", "Plaats", "X-coördinaat", "Y-coördinaat"], rows), "utf-8-sig", "\r\n")
    c.pooled(keys, "at municipality")


def kumu_workbook():
    c = Case("14-kumu-workbook", "a Kumu workbook: sheets Elements and Connections, by label, directed and mutual")
    elements = [["Label", "Type", "Description", "Tags", "Image", "Website"]]
    keys = "lichtkring zandloper instituut fonds"
    types = {"company": "Company", "knowledge": "Knowledge institute", "partner": "Ecosystem partner"}
    elements += [[p.name, types[p.kind], p.what, f"{p.theme}|ring-1", None, p.web] for p in pick(keys)]
    n = NAMES
    connections = [["From", "To", "Direction", "Label", "Type", "Strength"],
                   [n["lichtkring"], n["zandloper"], "directed", "lenses", "Supplies", 3],
                   [n["instituut"], n["lichtkring"], "undirected", "lasers", "Works with", 2],
                   [n["fonds"], n["lichtkring"], "directed", "seed money", "Finances", 1],
                   [n["zandloper"], n["instituut"], "mutual", None, "Talks to", 1]]
    write_xlsx(c.file("kumu.xlsx"), {"Elements": elements, "Connections": connections})
    c.pooled(keys, "kind website summary")
    c.link(n["lichtkring"], n["zandloper"], "supplies")
    c.link(n["instituut"], n["lichtkring"], "collaborates", directed=False)
    c.link(n["fonds"], n["lichtkring"], "finances")
    c.link(n["zandloper"], n["instituut"], directed=False)


def doubled():
    c = Case("15-doubled",
             "doubled rows: the very same, with and without B.V., in capitals, and the same name in two towns")
    c.text("bestand.csv", """
Naam;Plaats;Lengtegraad;Breedtegraad;Website
Glasvezel Zuid B.V.;Breda;4,7710;51,5800;https://glasvezelzuid.example
Lijm en Co;Oss;5,5300;51,7600;https://lijmenco.example
Lijm en Co;Oss;5,5300;51,7600;https://lijmenco.example
Glasvezel Zuid;Breda;4,7710;51,5800;
LIJM  EN CO;Oss;5,5300;51,7600;
Kantoor Centraal;Tilburg;5,0900;51,5600;
Kantoor Centraal;Zwolle;6,0950;52,5150;
""")
    c.actor("Glasvezel Zuid B.V.", (4.7710, 51.5800), municipality="Breda", website="https://glasvezelzuid.example")
    c.actor("Lijm en Co", (5.5300, 51.7600), municipality="Oss", website="https://lijmenco.example")
    c.actor("Kantoor Centraal", (5.0900, 51.5600), municipality="Tilburg")
    c.actor("Kantoor Centraal", (6.0950, 52.5150), municipality="Zwolle")
    c.skip(4, "the same as row 3")
    c.skip(5, "the same company as row 2, without B.V.")
    c.skip(6, "the same company as row 3, in capitals")
