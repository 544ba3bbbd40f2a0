"""Workbooks in their further forms, sheets of some 300 rows, and what Ketenkaart itself wrote."""

import csv
import datetime
import random

from .books import write_ods, write_xlsx
from .case import Case, comma, pick, table
from .pool import POOL, TOWNS, rd


def make():
    xlsx_text_and_formulas()
    xlsx_sheet_per_theme()
    ods()
    large_csv()
    large_xlsx()
    own_exports()
    own_folder()


def xlsx_text_and_formulas():
    c = Case("52-xlsx-text-and-formulas",
             "XLSX with numbers as text, formulas, #N/A, dates, a merged title and a hidden sheet")
    rows = [["Bedrijven in beeld"], ["stand van 15 januari 2026"], [],
            ["Naam", "Gemeente", "X", "Y", "Opgericht", "Postbus", "Aandeel"],
            ["Weegschaal Centrum", "Deventer", "207731", "475131", datetime.date(2011, 3, 1), "0012", 0.25],
            ["Balans Almelo", "Almelo", "=240000+962", "=484000+658", datetime.date(1998, 12, 31), None, 0.5],
            ['="Ijk"&"meester"', "=VLOOKUP(A7,H1:I9,2,0)", 193540, 463112.4, datetime.date(2020, 2, 29), "0440", 0.125]]
    lists = [["Keuzes"], ["Bedrijf"], ["Kennisinstelling"]]
    write_xlsx(c.file("in beeld.xlsx"), {"Bedrijven": rows, "Lijsten": lists}, merged={"Bedrijven": ["A1:G1", "A2:G2"]},
               results={"=240000+962": 240962, "=484000+658": 484658, '="Ijk"&"meester"': "Ijkmeester",
                        "=VLOOKUP(A7,H1:I9,2,0)": "#N/A"},
               formats={("Bedrijven", 5): "yyyy-mm-dd"}, hidden=("Lijsten",))
    c.actor("Weegschaal Centrum", (6.1593, 52.2611), municipality="Deventer",
            other={"Opgericht": "2011-03-01", "Postbus": "0012", "Aandeel": "0.25"})
    c.actor("Balans Almelo", (POOL["pelikaan"].lon, POOL["pelikaan"].lat), municipality="Almelo",
            other={"Opgericht": "1998-12-31", "Aandeel": "0.5"})
    c.actor("Ijkmeester", (5.9514, 52.1550), municipality="",
            other={"Opgericht": "2020-02-29", "Postbus": "0440", "Aandeel": "0.125"})
    c.remark(7, "#N/A is no municipality", sheet="Bedrijven")
    c.skip(None, "a hidden sheet of words to choose from, not a table", sheet="Lijsten")


def xlsx_sheet_per_theme():
    c = Case("53-xlsx-sheet-per-theme", "XLSX with a sheet for each theme under the same headings, one company in two")
    header = ["Organisatie", "Soort", "Woonplaats", "Lengtegraad", "Breedtegraad"]
    sheets = {"Semicon": "zandloper kwakkel noordlicht", "Batterijen": "peelstroom kwakkel", "Quantum": "qubit"}
    write_xlsx(c.file("per thema.xlsx"),
               {name: [header, *([p.name, p.type, p.town, p.lon, p.lat] for p in pick(keys))]
                for name, keys in sheets.items()})
    c.pooled("zandloper kwakkel noordlicht peelstroom qubit", "at kind municipality")
    c.skip(3, "the same company as row 3 of Semicon", sheet="Batterijen")


def ods():
    c = Case("54-ods", "ODS of LibreOffice: actors and relations, RD as numbers, an empty row, a break in a cell")
    keys = "tukker ijsselmat zorglab fonds"
    rows = [[p.name, p.type, p.town, *rd(p.lon, p.lat), p.what] for p in pick(keys)]
    rows.insert(2, [None] * 6)
    rows[0][5] = "Pompen\nen kamers"
    n = [p.name for p in pick(keys)]
    write_ods(c.file("keten.ods"), {
        "Organisaties": [["Naam", "Type", "Plaats", "RD X", "RD Y", "Omschrijving"], *rows],
        "Relaties": [["Van", "Naar", "Soort relatie", "Gewicht"], [n[0], n[2], "levert aan", 2.5],
                     [n[1], n[2], "levert aan", 1], [n[3], n[1], "financiert", None]]})
    c.pooled(keys, "at kind municipality")
    for actor, p in zip(c.actors[1:], pick(keys)[1:]):
        actor["summary"] = p.what
    c.link(n[0], n[2], "supplies")
    c.link(n[1], n[2], "supplies")
    c.link(n[3], n[1], "finances")


FIRST = ("Blauwe Rode Groene Witte Zwarte Gouden Zilveren Koperen IJzeren Houten Stenen Glazen Stille Snelle Oude "
         "Nieuwe Hoge Lage Verre Halve").split()
SECOND = ("Molen Brug Toren Sluis Ketel Schijf Spil Hamer Vijl Zaag Lens Prisma Kabel Zekering Klep").split()


def _many(count, seed):
    """Companies near towns: name, town, lon, lat."""
    chance = random.Random(seed)
    towns = [town for town in TOWNS if rd(*TOWNS[town])[0] < 300000 and TOWNS[town][1] > 51.3 and TOWNS[town][0] > 4]
    for i in range(count):
        town = towns[i % len(towns)]
        lon, lat = TOWNS[town]
        yield (f"{FIRST[i % 20]} {SECOND[i // 20]}", town, round(lon + (chance.random() - 0.5) * 0.04, 4),
               round(lat + (chance.random() - 0.5) * 0.03, 4))


def large_csv():
    c = Case("55-large-csv",
             "300 companies in RD under two titles; a row without a name, one at 0,0, one doubled, totals")
    lines = ["Vestigingenregister;;;;", "uitdraai van 15 januari 2026;;;;", "Naam;Plaats;X;Y;Werkzame personen"]
    staff = 0
    for i, (name, town, lon, lat) in enumerate(_many(300, 7)):
        x, y = rd(lon, lat)
        people = 3 + i * 7 % 90
        staff += people
        if i == 120:
            x = y = 0
            c.actor(name, town=town)
            c.remark(len(lines) + 1, "0, 0 is no place of it; it is put in its town")
        elif i == 57:
            name = ""
            c.skip(len(lines) + 1, "a row without a name")
        else:
            c.actor(name, (lon, lat))
        lines.append(f"{name};{town};{x};{y};{people}")
        if i == 250:
            lines.append(lines[-1])
            c.skip(len(lines), f"the same as row {len(lines) - 1}")
    lines.append(f"Totaal;;;;{staff}")
    c.skip(len(lines), "a row of totals, not a company")
    c.text("register.csv", "\n".join(lines) + "\n", "cp1252", "\r\n")


def large_xlsx():
    c = Case("56-large-xlsx", "XLSX with 150 companies by town and 300 links by number, two of which lead nowhere")
    companies = list(_many(150, 11))
    for name, town, _, _ in companies:
        c.actor(name, **{} if town == "Hengelo" else {"town": town})
    links = [["Van nr", "Naar nr", "Relatie"]]
    words = {"levert aan": "supplies", "financiert": "finances", "onderzoekt met": "researches"}
    for i in range(300):
        start, step, word = i % 150 + 1, 1 + i // 150 * 6, list(words)[i % 7 % 3]
        end = (start + step - 1) % 150 + 1
        if i in (99, 260):
            end = 900 + i
            c.skip(i + 2, f"there is no company {end}", sheet="Relaties")
        else:
            c.link(companies[start - 1][0], companies[end - 1][0], words[word])
        links.append([start, end, word])
    rows = [[i, name, town] for i, (name, town, _, _) in enumerate(companies, 1)]
    write_xlsx(c.file("groot.xlsx"), {"Bedrijven": [["Nr", "Bedrijfsnaam", "Plaats"], *rows], "Relaties": links})


def own_exports():
    for number, language, separator in (("57", "nl", ";"), ("58", "en", ",")):
        c = Case(f"{number}-own-export-{language}", "what `ketenkaart export --csv` wrote beside a picture, "
                 + {"nl": "in Dutch", "en": "in English"}[language], kept=True)
        with open(c.file("photonics.csv"), encoding="utf-8-sig", newline="") as lines:
            for row in csv.DictReader(lines, delimiter=separator):
                at = [float(row[key].replace(",", ".")) for key in ("lon", "lat") if row[key]]
                c.actor(row["name"], None, id=row["id"], kind=row["kind"], municipality=row["municipality"] or None,
                        themes=row["themes"].split(";"), website=row["website"] or None)
                if at:  # whether it is exact is not in the export
                    c.actors[-1] |= {"lon": at[0], "lat": at[1], "tolerance": 0.0001}
        with open(c.file("photonics-links.csv"), encoding="utf-8-sig", newline="") as lines:
            for row in csv.DictReader(lines, delimiter=separator):
                c.link(row["from_name"], row["to_name"], row["kind"])


def own_folder():
    c = Case("59-own-folder", "a folder of an own dataset with Dutch headings, words of kind and theme, and files")
    keys = "lichtkring instituut fonds bietenkring"
    ids = {key: f"{key}-{i}" for i, key in enumerate(keys.split(), 1)}
    rows = [(ids[key], p.name, p.type, f"{p.sector};Programma's" if key == "instituut" else p.sector, p.town,
             comma(p.lon), comma(p.lat), "ja" if key == "fonds" else "nee", p.what, p.web, "eigen gesprek", "NL")
            for key, p in ((key, POOL[key]) for key in keys.split())]
    header = ("id naam soort thema's gemeente lengtegraad breedtegraad benadering samenvatting website bron "
              "land").split()
    c.files.append("mijn-dataset/")
    c.beside("mijn-dataset/actoren.csv").write_text(table(header, rows), "utf-8")
    links = [("r1", ids["instituut"], ids["lichtkring"], "onderzoekt met", "ja", "eigen gesprek"),
             ("r2", ids["fonds"], ids["lichtkring"], "financiert", "ja", "jaarverslag"),
             ("r3", ids["bietenkring"], ids["fonds"], "werkt samen met", "nee", "")]
    c.beside("mijn-dataset/relaties.csv").write_text(table("id van naar soort gericht bron".split(), links), "utf-8")
    c.pooled(keys, "at kind municipality website themes summary")
    for actor, key in zip(c.actors, keys.split()):
        actor |= {"id": ids[key], "country": "NL"}
    c.actors[1]["themes"].append("programmes")
    c.actors[2]["approximate"] = True
    n = {key: POOL[key].name for key in keys.split()}
    c.link(n["instituut"], n["lichtkring"], "researches")
    c.link(n["fonds"], n["lichtkring"], "finances")
    c.link(n["bietenkring"], n["fonds"], "collaborates", directed=False)
