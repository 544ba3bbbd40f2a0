"""Names, ids and words of yes and no, and the ways in which links are written."""

from .books import write_xlsx
from .case import Case


def make():
    unicode_names()
    ids_in_capitals()
    yes_and_no()
    matrix_words()
    partners()
    turned_words()
    directions()
    pairs_only()
    gephi_tables()
    xlsx_by_id()


def unicode_names():
    c = Case("41-unicode-names", "NFC and NFD, no-break spaces, zero-width signs and soft hyphens in names of links")
    c.text("actoren.csv", """
Naam;Plaats
Café Zoë;Breda
Elektro\u00a0Noord;Oss
Vezel\u200bbedrijf;Best
 Ruimte Vooraf ;Delft
""")
    c.text("relaties.csv", """
Van;Naar;Relatie
Cafe\u0301 Zoe\u0308;Elektro Noord;levert aan
Elektro Noord\u00a0;Vezelbedrijf;levert aan
Vezel\u00adbedrijf;Ruimte  Vooraf;levert aan
""")
    c.actor("Café Zoë", town="Breda", municipality="Breda")
    c.actor("Elektro Noord", town="Oss", municipality="Oss")
    c.actor("Vezelbedrijf", town="Best", municipality="Best")
    c.actor("Ruimte Vooraf", town="Delft", municipality="Delft")
    c.link("Café Zoë", "Elektro Noord", "supplies")
    c.link("Elektro Noord", "Vezelbedrijf", "supplies")
    c.link("Vezelbedrijf", "Ruimte Vooraf", "supplies")


def ids_in_capitals():
    c = Case("42-ids-in-capitals", "ids that differ in capitals only, and links that write ids with other capitals")
    c.text("bedrijven.csv", """
ID;Naam;Plaats
K1;Kaarsenmaker Kort;Breda
k1;Kandelaar & Co;Tilburg
B07;Brillenglas West;Delft
b08;Breinaald Oost;Almelo
""")
    c.text("relaties.csv", """
van_id;naar_id;relatie
K1;B07;levert aan
k1;b08;levert aan
b07;B08;levert aan
B09;K1;levert aan
""")
    for name, town in (("Kaarsenmaker Kort", "Breda"), ("Kandelaar & Co", "Tilburg"), ("Brillenglas West", "Delft"),
                       ("Breinaald Oost", "Almelo")):
        c.actor(name, town=town, municipality=town)
    c.link("Kaarsenmaker Kort", "Brillenglas West", "supplies")
    c.link("Kandelaar & Co", "Breinaald Oost", "supplies")
    c.link("Brillenglas West", "Breinaald Oost", "supplies")
    c.skip(5, "the end B09 is not among the companies", file="relaties.csv")


def yes_and_no():
    c = Case("43-yes-and-no", "ja/nee, WAAR/ONWAAR, x and Y/N, of which one says whether the place is approximate")
    c.text("deelnemers.csv", """
Naam;Lengtegraad;Breedtegraad;Bij benadering;Lid;Exporteert;Nieuwsbrief;Startup
Hooibaal Pers;6,1600;52,2600;ja;WAAR;x;Y;nee
Graanzuiger;5,9700;52,2100;nee;ONWAAR;;N;ja
Veevoer Vooruit;6,0950;52,5150;Ja;WAAR;X;Y;Nee
""")
    for name, at, about, member, exports, news, new in (
            ("Hooibaal Pers", (6.1600, 52.2600), True, "WAAR", "x", "Y", "nee"),
            ("Graanzuiger", (5.9700, 52.2100), False, "ONWAAR", "", "N", "ja"),
            ("Veevoer Vooruit", (6.0950, 52.5150), True, "WAAR", "X", "Y", "Nee")):
        own = {"Lid": member, "Exporteert": exports, "Nieuwsbrief": news, "Startup": new}
        c.actor(name, at, other={k: v for k, v in own.items() if v})
        c.actors[-1]["approximate"] = about


def matrix_words():
    c = Case("44-matrix-words",
             "a matrix in CSV under a title, words of kind in the cells, dashes where both are the same")
    c.text("matrix.csv", """
Wie doet wat met wie (rij → kolom);;;;
;Bronsgieter;Lampenkap;Universiteit Zuid;Regiofonds
Bronsgieter;-;levert aan;;
Lampenkap;;-;onderzoekt met;
Universiteit Zuid;;leidt op voor;-;werkt samen met
Regiofonds;financiert;financiert;;-
""")
    for name in ("Bronsgieter", "Lampenkap", "Universiteit Zuid", "Regiofonds"):
        c.actor(name)
    c.link("Bronsgieter", "Lampenkap", "supplies")
    c.link("Lampenkap", "Universiteit Zuid", "researches")
    c.link("Universiteit Zuid", "Lampenkap", "educates")
    c.link("Universiteit Zuid", "Regiofonds", "collaborates", directed=False)
    c.link("Regiofonds", "Bronsgieter", "finances")
    c.link("Regiofonds", "Lampenkap", "finances")

    c = Case("45-matrix-numbers", "a matrix in XLSX with 1 and 0, other names along the top than at the side")
    rows = [["Leverancier \\ Afnemer", "Autofabriek Noord", "Busbouwer", "Treinwerk"],
            ["Stoelenmaker", 1, 1, 0], ["Ruitenmaker", 1, 0, 1], ["Lakspuiter", 0, 0, 0]]
    write_xlsx(c.file("leveringen.xlsx"), {"Blad1": rows})
    for name in ("Autofabriek Noord", "Busbouwer", "Treinwerk", "Stoelenmaker", "Ruitenmaker", "Lakspuiter"):
        c.actor(name)
    c.link("Stoelenmaker", "Autofabriek Noord", "supplies")
    c.link("Stoelenmaker", "Busbouwer", "supplies")
    c.link("Ruitenmaker", "Autofabriek Noord", "supplies")
    c.link("Ruitenmaker", "Treinwerk", "supplies")


def partners():
    c = Case("46-two-link-columns", "one sheet in XLSX with 'Supplies to' and 'Works with', names separated by commas")
    rows = [["Company name", "City", "Supplies to", "Works with"],
            ["Copper Works", "Almelo", "Motor House, Coil Makers", None],
            ["Coil Makers", "Hengelo (Overijssel)", "Motor House", "Copper Works"],
            ["Motor House", "Enschede", None, "University of Rotation, Coil Makers"],
            ["University of Rotation", "Enschede", None, "Motor House"]]
    write_xlsx(c.file("network.xlsx"), {"Sheet1": rows})
    c.actor("Copper Works", town="Almelo", municipality="Almelo")
    c.actor("Coil Makers", town="Hengelo")
    c.actor("Motor House", town="Enschede", municipality="Enschede")
    c.actor("University of Rotation", town="Enschede", municipality="Enschede")
    c.link("Copper Works", "Motor House", "supplies")
    c.link("Copper Works", "Coil Makers", "supplies")
    c.link("Coil Makers", "Motor House", "supplies")
    c.link("Coil Makers", "Copper Works", "collaborates", directed=False)
    c.link("Motor House", "University of Rotation", "collaborates", directed=False)
    c.link("Motor House", "Coil Makers", "collaborates", directed=False)


def turned_words():
    c = Case("47-turned-words",
             "words that turn a link round (krijgt geleverd van, wordt gefinancierd door), a doubled link")
    c.text("organisaties.csv", """
Organisatie;Type;Gemeente
Windmolen Bouw;Bedrijf;Zwolle
Wieken Oost;Bedrijf;Deventer
Spaarbank Waal;Ecosysteempartner;Nijmegen
Campus De Haven;Ecosysteempartner;Zwolle
""")
    c.text("relaties.csv", """
Organisatie A;Relatie;Organisatie B
Windmolen Bouw;krijgt geleverd van;Wieken Oost
Windmolen Bouw;wordt gefinancierd door;Spaarbank Waal
Windmolen Bouw;is gehuisvest bij;Campus De Haven
Spaarbank Waal;lid van;Campus De Haven
Wieken Oost;levert aan;Windmolen Bouw
""")
    for name, kind, town in (("Windmolen Bouw", "company", "Zwolle"), ("Wieken Oost", "company", "Deventer"),
                             ("Spaarbank Waal", "partner", "Nijmegen"), ("Campus De Haven", "partner", "Zwolle")):
        c.actor(name, town=town, kind=kind, municipality=town)
    c.link("Wieken Oost", "Windmolen Bouw", "supplies")
    c.link("Spaarbank Waal", "Windmolen Bouw", "finances")
    c.link("Campus De Haven", "Windmolen Bouw", "hosts")
    c.link("Spaarbank Waal", "Campus De Haven", "member")
    c.skip(6, "the same link as row 2, said the other way round", file="relaties.csv")


def directions():
    c = Case("48-directions", "a column Richting with words and arrows: heen, terug, beide, ->, <-")
    rows = [["Actor 1", "Actor 2", "Richting", "Soort relatie"],
            ["Kurk & Fles", "Wijnhuis", "heen", "levert aan"],
            ["Wijnhuis", "Glasblazer", "terug", "levert aan"],
            ["Glasblazer", "Kurk & Fles", "beide", "werkt samen met"],
            ["Ovenbouw", "Glasblazer", "->", "levert aan"],
            ["Ovenbouw", "Staalhandel", "<-", "levert aan"]]
    write_xlsx(c.file("richting.xlsx"), {"Relaties": rows})
    for name in ("Kurk & Fles", "Wijnhuis", "Glasblazer", "Ovenbouw", "Staalhandel"):
        c.actor(name)
    c.link("Kurk & Fles", "Wijnhuis", "supplies")
    c.link("Glasblazer", "Wijnhuis", "supplies")
    c.link("Glasblazer", "Kurk & Fles", "collaborates", directed=False)
    c.link("Ovenbouw", "Glasblazer", "supplies")
    c.link("Staalhandel", "Ovenbouw", "supplies")


def pairs_only():
    c = Case("49-pairs-only", "pairs of names and nothing else (van, naar, gewicht), one with one end, one to itself")
    c.text("paren.csv", """
van,naar,gewicht
Hopveld,Mouterij,2
Mouterij,Brouwerij Aa,5
Brouwerij Aa,Café Centraal,1
Brouwerij Aa,,1
Mouterij,Mouterij,1
""")
    for name in ("Hopveld", "Mouterij", "Brouwerij Aa", "Café Centraal"):
        c.actor(name)
    c.link("Hopveld", "Mouterij")
    c.link("Mouterij", "Brouwerij Aa")
    c.link("Brouwerij Aa", "Café Centraal")
    c.skip(5, "a link with one end")
    c.skip(6, "a link from a company to itself")


def gephi_tables():
    c = Case("50-gephi-tables", "nodes and edges as Gephi writes its tables: Id, Label; Source, Target, Type Directed")
    c.text("nodes.csv", """
Id,Label,timeset,soort,lat,lng,modularity_class
0,Kwekerij Tulp,,company,52.5168,6.0944,1
1,Bollenschuur,,company,52.3567,6.6684,1
2,Plantkunde Instituut,,knowledge,51.9692,5.6654,0
""")
    c.text("edges.csv", """
Source,Target,Type,Id,Label,timeset,Weight
0,1,Directed,0,levert aan,,1.0
1,0,Directed,1,,,2.0
0,2,Undirected,2,werkt samen met,,1.0
""")
    c.actor("Kwekerij Tulp", (6.0944, 52.5168), kind="company", other={"modularity_class": "1"})
    c.actor("Bollenschuur", (6.6684, 52.3567), kind="company", other={"modularity_class": "1"})
    c.actor("Plantkunde Instituut", (5.6654, 51.9692), kind="knowledge", other={"modularity_class": "0"})
    c.link("Kwekerij Tulp", "Bollenschuur", "supplies")
    c.link("Bollenschuur", "Kwekerij Tulp")
    c.link("Kwekerij Tulp", "Plantkunde Instituut", "collaborates", directed=False)


def xlsx_by_id():
    c = Case("51-xlsx-by-id", "XLSX with numbers as ids (1, 2, 3) in both sheets, relation words in English")
    actors = [["Nr", "Company", "Category", "Town"], [1, "Paper Boat", "Company", "Delft"],
              [2, "Ink Well", "Company", "Utrecht"], [3, "Letter Institute", "Research institute", "Utrecht"]]
    links = [["From", "To", "Relation"], [1, 2, "supplies"], [2, 3, "researches with"], [3, 1, "educates for"],
             [2, 7, "supplies"]]
    write_xlsx(c.file("boats.xlsx"), {"Companies": actors, "Relations": links})
    c.actor("Paper Boat", town="Delft", kind="company", municipality="Delft")
    c.actor("Ink Well", town="Utrecht", kind="company", municipality="Utrecht")
    c.actor("Letter Institute", town="Utrecht", kind="knowledge", municipality="Utrecht")
    c.link("Paper Boat", "Ink Well", "supplies")
    c.link("Ink Well", "Letter Institute", "researches")
    c.link("Letter Institute", "Paper Boat", "educates")
    c.skip(5, "there is no company 7", sheet="Relations")
