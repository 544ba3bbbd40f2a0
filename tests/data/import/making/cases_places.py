"""Where things are: coordinates in all the ways in which people write them, and towns."""

from .case import Case, comma, pick, table
from .pool import POOL, rd, utm


def make():
    one_cell()
    degrees_minutes()
    swapped()
    utm_32()
    zero_zero()
    abroad()
    town_twice()
    rd_swapped()


def one_cell():
    c = Case("33-one-cell", "latitude and longitude in one cell, as copied from a map on the web")
    c.text("plekken.csv", """
Organisatie;Locatie (lat, long);Plaats
Drukpers Lente;51.4416, 5.4697;Eindhoven
Boekbinder Herfst;(52.2215, 6.8937);Enschede
Papierfabriek Winter;51.98510,5.89870;Arnhem
Inktmakerij Zomer;;Zwolle
""")
    c.actor("Drukpers Lente", (5.4697, 51.4416), municipality="Eindhoven")
    c.actor("Boekbinder Herfst", (6.8937, 52.2215), municipality="Enschede")
    c.actor("Papierfabriek Winter", (5.8987, 51.9851), municipality="Arnhem")
    c.actor("Inktmakerij Zomer", town="Zwolle", municipality="Zwolle")


def degrees_minutes():
    c = Case("34-degrees-minutes", "degrees, minutes and seconds in one cell, letters before or after, also NB and OL")
    c.text("gps.csv", '''
Naam;Positie
Zeilmakerij Wind;"N 51° 26' 24"" E 5° 28' 12"""
Touwslager Knoop;"51°59'06""N 5°53'54""E"
Mastenbouw Hoog;"52° 13,2' NB, 6° 53,4' OL"
''')
    c.actor("Zeilmakerij Wind", (5.47, 51.44))
    c.actor("Touwslager Knoop", (5.8983, 51.985))
    c.actor("Mastenbouw Hoog", (6.89, 52.22))


def swapped():
    c = Case("35-swapped", "longitude under Lat and latitude under Lon, all rows, towns beside them")
    keys = "zandloper kwakkel peelstroom tukker"
    rows = [(p.name, p.town, comma(p.lon), comma(p.lat)) for p in pick(keys)]
    c.text("verwisseld.csv", table("Naam Plaats Lat Lon".split(), rows))
    c.pooled(keys, "at municipality")


def utm_32():
    c = Case("36-utm-32", "easting and northing of UTM 32N, on both sides of the border near Twente")
    places = [("Grenzfluss Pumpen", "Gronau", "Duitsland", 7.0330, 52.2120),
              ("Münster Mikrotechnik", "Münster", "Duitsland", 7.6261, 51.9607),
              ("Dinkelzicht Laagjes", "Enschede", "Nederland", 6.9100, 52.2300)]
    rows = [(name, town, land, *utm(lon, lat, 32)) for name, town, land, lon, lat in places]
    c.text("euregio.csv", table(["Naam", "Plaats", "Land", "Easting (UTM 32N)", "Northing (UTM 32N)"], rows))
    for name, town, land, lon, lat in places:
        c.actor(name, (lon, lat), municipality=town, country={"Duitsland": "DE", "Nederland": "NL"}[land])


def zero_zero():
    c = Case("37-zero-zero", "coordinates 0,0, half of a pair, and a number too large, with and without a town")
    c.text("fouten.csv", """
Naam;Plaats;Lengtegraad;Breedtegraad
Nulmeting Advies;Tilburg;0;0
Nergens Logistiek;;0;0
Halve Waarheid Media;Breda;4,7700;
Verre Kijker Optiek;;547,0;51,4
Gewoon Goed;Oss;5,5300;51,7650
""")
    c.actor("Nulmeting Advies", town="Tilburg", municipality="Tilburg")
    c.actor("Nergens Logistiek", position=False)
    c.actor("Halve Waarheid Media", town="Breda", municipality="Breda")
    c.actor("Verre Kijker Optiek", position=False)
    c.actor("Gewoon Goed", (5.5300, 51.7650), municipality="Oss")
    c.remark(2, "0, 0 is no place of it; it is put in its town")
    c.remark(3, "0, 0 is no place of it")
    c.remark(4, "a longitude without a latitude; it is put in its town")
    c.remark(5, "547 is no longitude")


def abroad():
    c = Case("38-abroad", "partners abroad: Grenoble, Dresden, Singapore, Boston, with coordinates; Leuven without")
    c.text("buitenland.csv", """
Naam;Plaats;Land;Lengtegraad;Breedtegraad
Alpes Nanotech;Grenoble;Frankrijk;5,7245;45,1885
Elbe Halbleiter;Dresden;DE;13,7373;51,0504
Lion City Fab;Singapore;Singapore;103,8198;1,3521
Charles River Photonics;Boston;Verenigde Staten;-71,0589;42,3601
Dijle Chips;Leuven;België;;
Aa Techniek;Helmond;Nederland;5,6611;51,4793
""")
    for name, town, land, at in (
            ("Alpes Nanotech", "Grenoble", "FR", (5.7245, 45.1885)),
            ("Elbe Halbleiter", "Dresden", "DE", (13.7373, 51.0504)),
            ("Lion City Fab", "Singapore", "SG", (103.8198, 1.3521)),
            ("Charles River Photonics", "Boston", "US", (-71.0589, 42.3601)), ("Dijle Chips", "Leuven", "BE", None),
            ("Aa Techniek", "Helmond", "NL", (5.6611, 51.4793))):
        c.actor(name, at, municipality=town, country=land)


def town_twice():
    c = Case("39-town-twice", "towns that exist twice (Hengelo, Bergen), with their province and without")
    c.text("vestigingen.csv", """
Bedrijfsnaam;Vestigingsplaats;Provincie
Turbine Twente;Hengelo;Overijssel
Achterhoek Ploegen;Hengelo;Gelderland
Duinvis;Bergen;Noord-Holland
Maasfruit;Bergen;Limburg
Waarheen Transport;Hengelo;
""")
    c.actor("Turbine Twente", town="Hengelo")
    c.actor("Achterhoek Ploegen", town=(6.3097, 52.0500))
    c.actor("Duinvis", town=(4.7000, 52.6700))
    c.actor("Maasfruit", town=(6.0400, 51.6000))
    c.actor("Waarheen Transport")
    c.remark(6, "there are two towns Hengelo")


def rd_swapped():
    c = Case("40-rd-swapped", "RD with Y before X in columns that are called coord1 and coord2, by value certain")
    keys = "lichtkring tukker bietenkring"
    rows = [(POOL[key].name, *reversed(rd(POOL[key].lon, POOL[key].lat))) for key in keys.split()]
    c.text("coord.csv", table("Naam coord1 coord2".split(), rows))
    c.pooled(keys, "at")
