"""How a table lies in its sheet, and headings that do not say at once what they are."""

from .books import write_xlsx
from .case import Case, pick, table
from .pool import POOL, rd


def make():
    off_the_corner()
    group_headings()
    odd_headings()
    carriage_returns()
    both_ends()
    abbreviations()
    partners()
    unknown_words()
    without_header()


def off_the_corner():
    c = Case("69-off-the-corner", "XLSX whose table begins in C4, with a note below it in the column of names")
    keys = "kwakkel ijsselmat maaswaard"
    rows = [[], ["Concept!"], [], [None, None, "Naam", "Plaats", "RD-X", "RD-Y"]]
    rows += [[None, None, p.name, p.town, *rd(p.lon, p.lat)] for p in pick(keys)]
    rows += [[], [None, None, "Bron: KvK, bewerking gemeente. Aan deze lijst kunnen geen rechten worden ontleend."]]
    write_xlsx(c.file("concept.xlsx"), {"Blad1": rows})
    c.pooled(keys, "at municipality")
    c.skip(9, "a note, not a company")


def group_headings():
    c = Case("70-group-headings", "XLSX with two rows of headings, the upper of which is merged over groups of columns")
    keys = "zandloper peelstroom fonds"
    rows = [["Algemeen", None, "Ligging", None, None, "Contact", None],
            ["Bedrijfsnaam", "Type", "Plaats", "Lengtegraad", "Breedtegraad", "Telefoon", "E-mail"]]
    rows += [[p.name, p.type, p.town, p.lon, p.lat, "088-1234567", p.mail] for p in pick(keys)]
    write_xlsx(c.file("groepen.xlsx"), {"Blad1": rows}, merged={"Blad1": ["A1:B1", "C1:E1", "F1:G1"]})
    c.pooled(keys, "at kind municipality", lambda p: {"Telefoon": "088-1234567", "E-mail": p.mail})


def odd_headings():
    c = Case("71-odd-headings", "all values quoted; headings with breaks, units and a star, one empty, one twice")
    c.text("enquete.csv", '''
" NAAM ORGANISATIE * ","PLAATS
(vestiging)","Lengtegraad (°)","Breedtegraad (°)","","Opmerking 1","Opmerking 1"
"Rotan & Riet","Oss","5.5300","51.7650","3","eerste","tweede"
"Mandenvlechter","Best","5.3936","51.5100","","","los"
''')
    # What two columns of one name are called is open; that both values are kept is not.
    c.actor("Rotan & Riet", (5.5300, 51.7650), municipality="Oss", other={"Opmerking 1": "eerste"})
    c.actor("Mandenvlechter", (5.3936, 51.5100), municipality="Best")


def carriage_returns():
    c = Case("72-carriage-returns", "lines that end in CR alone, as an old Excel for Mac saves them, in Windows-1252")
    keys = "noordlicht bietenkring"
    rows = [(p.name, p.town, p.sector) for p in pick(keys)]
    c.text("mac.csv", table("Naam Gemeente Thema".split(), rows), "cp1252", "\r")
    c.pooled(keys, "town municipality themes")


def both_ends():
    c = Case("73-both-ends", "one row for each delivery, with the name and the town of both ends beside each other")
    c.text("leveringen.csv", """
Leverancier;Plaats leverancier;Afnemer;Plaats afnemer;Product
Bosbes Teelt;Helmond;Jamkokerij;Tilburg;bessen
Suikerhuis;Breda;Jamkokerij;Tilburg;suiker
Jamkokerij;Tilburg;Ontbijtservice;Utrecht;jam
""")
    for name in ("Bosbes Teelt", "Jamkokerij", "Suikerhuis", "Ontbijtservice"):
        c.actor(name)
    c.link("Bosbes Teelt", "Jamkokerij", "supplies")
    c.link("Suikerhuis", "Jamkokerij", "supplies")
    c.link("Jamkokerij", "Ontbijtservice", "supplies")


def abbreviations():
    c = Case("74-abbreviations", "links by abbreviations that stand in a column of the actors")
    c.text("actoren.csv", """
Afkorting;Naam;Type
TU/x;Technische Universiteit Exloo;Universiteit
NOM-K;Noordelijke Metaalkring;Ecosysteempartner
VDB;Van den Berg Buizen;Bedrijf
""")
    c.text("links.csv", """
Van;Naar;Relatie
VDB;NOM-K;lid van
TU/x;VDB;onderzoekt met
""")
    c.actor("Technische Universiteit Exloo", kind="knowledge")
    c.actor("Noordelijke Metaalkring", kind="partner")
    c.actor("Van den Berg Buizen", kind="company")
    c.link("Van den Berg Buizen", "Noordelijke Metaalkring", "member")
    c.link("Technische Universiteit Exloo", "Van den Berg Buizen", "researches")


def partners():
    c = Case("75-partners", "a column Partners with names between commas, of which one has a comma itself; no kind")
    c.text("netwerk.csv", """
Organisatie;Woonplaats;Partners
Rad & As;Almelo;Lager, Moer & Bout, Smeerolie Oost
Lager, Moer & Bout;Enschede;Rad & As
Smeerolie Oost;Deventer;
""")
    c.actor("Rad & As", town="Almelo", municipality="Almelo")
    c.actor("Lager, Moer & Bout", town="Enschede", municipality="Enschede")
    c.actor("Smeerolie Oost", town="Deventer", municipality="Deventer")
    c.link("Rad & As", "Lager, Moer & Bout", directed=False)
    c.link("Rad & As", "Smeerolie Oost", directed=False)


def unknown_words():
    c = Case("76-unknown-words", "kinds and themes that the shipped data do not have; none is guessed")
    c.text("stadslandbouw.csv", """
Naam;Rol;Thema;Lengtegraad;Breedtegraad
Daktuin De Bij;vrijwilligers;stadslandbouw;5,1214;52,0907
Waterschap Zuidrand;waterbeheer;klimaat;5,1000;52,0800
Kas op Wielen;mobiel;stadslandbouw;5,1300;52,1000
""")
    c.actor("Daktuin De Bij", (5.1214, 52.0907))
    c.actor("Waterschap Zuidrand", (5.1000, 52.0800))
    c.actor("Kas op Wielen", (5.1300, 52.1000))


def without_header():
    c = Case("77-no-header", "no header at all: names, towns and RD from the first row on, known by their values")
    keys = "tukker pelikaan lichtkring driesprong"
    first, *rest = [(POOL[key].name, POOL[key].town, *rd(POOL[key].lon, POOL[key].lat)) for key in keys.split()]
    c.text("zonder kop.csv", table(first, rest))
    c.pooled(keys, "at")
