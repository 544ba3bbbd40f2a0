"""What make_gazetteer.py adds by hand: Dutch names, other names, regions."""

# The regions as the base map spells them, or in Dutch. Belgium has its provinces, by the second level of GeoNames.
REGIONS = {
    "NL.01": "Drenthe", "NL.02": "Fryslân", "NL.03": "Gelderland", "NL.04": "Groningen", "NL.05": "Limburg",
    "NL.06": "Noord-Brabant", "NL.07": "Noord-Holland", "NL.09": "Utrecht", "NL.10": "Zeeland", "NL.11": "Zuid-Holland",
    "NL.15": "Overijssel", "NL.16": "Flevoland",
    "BE.VAN": "Antwerpen", "BE.VBR": "Vlaams-Brabant", "BE.VLI": "Limburg", "BE.VOV": "Oost-Vlaanderen",
    "BE.VWV": "West-Vlaanderen", "BE.WBR": "Waals-Brabant", "BE.WHT": "Henegouwen", "BE.WLG": "Luik", "BE.WLX": "Luxemburg",
    "BE.WNA": "Namen", "BE.BRU": "Brussel",
    "DE.01": "Baden-Württemberg", "DE.02": "Beieren", "DE.03": "Bremen", "DE.04": "Hamburg", "DE.05": "Hessen",
    "DE.06": "Nedersaksen", "DE.07": "Noordrijn-Westfalen", "DE.08": "Rijnland-Palts", "DE.09": "Saarland",
    "DE.10": "Sleeswijk-Holstein", "DE.11": "Brandenburg", "DE.12": "Mecklenburg-Voor-Pommeren", "DE.13": "Saksen",
    "DE.14": "Saksen-Anhalt", "DE.15": "Thüringen", "DE.16": "Berlijn",
}

# How a region stands behind the name of a town: Hengelo (Gld), Bergen NH. By the code above.
ABBREVIATIONS = {
    "NL.01": "Dr Dre Dren", "NL.02": "Fr Frl Fri Friesland", "NL.03": "Gld Gd Ge Gel", "NL.04": "Gr Gn Gron", "NL.05": "L Lb Li Limb",
    "NL.06": "NB N.B. N.Br. Brab Brabant", "NL.07": "NH N.H.", "NL.09": "U Ut Utr", "NL.10": "Z Ze Zl Zld", "NL.11": "ZH Z.H.",
    "NL.15": "O Ov Ovs", "NL.16": "Fl Flev", "BE.VAN": "Antw", "BE.VBR": "Vl.Br.", "BE.VLI": "L Limb", "BE.VOV": "O.Vl. OVL",
    "BE.VWV": "W.Vl. WVL", "DE.02": "Bayern Bavaria", "DE.06": "Nds Niedersachsen", "DE.07": "NRW Nordrhein-Westfalen",
    "DE.08": "Rheinland-Pfalz", "DE.13": "Sachsen", "US.MA": "MA", "US.CA": "CA", "US.NY": "NY", "US.TX": "TX",
}

# The name that is shown, by country and the name in the source; that one stays as another name.
DUTCH_NAMES = {
    ("NL", "The Hague"): "Den Haag", ("NL", "Almere Stad"): "Almere", ("NL", "Noordwijk-Binnen"): "Noordwijk",
    ("NL", "Katwijk aan den Rijn"): "Katwijk", ("NL", "s-Gravendeel"): "'s-Gravendeel", ("NL", "t Harde"): "'t Harde",
    ("NL", "t Loo"): "'t Loo", ("NL", "t Veld"): "'t Veld",
    ("BE", "Brussels"): "Brussel",
    ("BE", "Liège"): "Luik", ("BE", "Namur"): "Namen", ("BE", "Mons"): "Bergen", ("BE", "Tournai"): "Doornik",
    ("BE", "Mouscron"): "Moeskroen", ("BE", "Ostend"): "Oostende", ("BE", "Ixelles"): "Elsene", ("BE", "Schaerbeek"): "Schaarbeek",
    ("BE", "Uccle"): "Ukkel", ("BE", "Molenbeek-Saint-Jean"): "Sint-Jans-Molenbeek", ("BE", "Auderghem"): "Oudergem",
    ("BE", "Arlon"): "Aarlen", ("BE", "Nivelles"): "Nijvel", ("BE", "Wavre"): "Waver",
    ("DE", "Köln"): "Keulen", ("DE", "Aachen"): "Aken", ("DE", "Berlin"): "Berlijn", ("DE", "Munich"): "München",
    ("FR", "Paris"): "Parijs", ("FR", "Lille"): "Rijsel", ("FR", "Dunkerque"): "Duinkerke", ("FR", "Strasbourg"): "Straatsburg",
    ("GB", "London"): "Londen", ("LU", "Luxembourg"): "Luxemburg", ("IT", "Milan"): "Milaan",
    ("IT", "Turin"): "Turijn", ("IT", "Venice"): "Venetië", ("AT", "Vienna"): "Wenen", ("PT", "Lisbon"): "Lissabon",
    ("DK", "Copenhagen"): "Kopenhagen", ("PL", "Warsaw"): "Warschau", ("CZ", "Prague"): "Praag", ("HU", "Budapest"): "Boedapest",
    ("RO", "Bucharest"): "Boekarest", ("GR", "Athens"): "Athene", ("RU", "Moscow"): "Moskou",
    ("US", "New York City"): "New York",
}

# Names that people write, beside those of the source.
OTHER_NAMES = {
    ("NL", "The Hague"): ["'s-Gravenhage", "Haag"], ("NL", "'s-Hertogenbosch"): ["Den Bosch"],
    ("NL", "Almere Stad"): ["Almere-Stad"], ("NL", "Nuenen"): ["Nuenen, Gerwen en Nederwetten", "Nuenen c.a."], ("NL", "Leeuwarden"): ["Ljouwert"],
    ("NL", "Son en Breugel"): ["Son", "Breugel"],
    ("BE", "Brussels"): ["Bruxelles", "Brüssel"], ("BE", "Antwerpen"): ["Anvers", "Antwerp"], ("BE", "Gent"): ["Ghent", "Gand"],
    ("BE", "Brugge"): ["Bruges"], ("BE", "Liège"): ["Lüttich"], ("BE", "Leuven"): ["Louvain", "Löwen"],
    ("BE", "Kortrijk"): ["Courtrai"], ("BE", "Mechelen"): ["Malines"], ("BE", "Ostend"): ["Ostende"], ("BE", "Aalst"): ["Alost"],
    ("BE", "Ieper"): ["Ypres"], ("BE", "Soignies"): ["Zinnik"], ("BE", "Ath"): ["Aat"], ("BE", "Huy"): ["Hoei"],
    ("BE", "Braine-l'Alleud"): ["Eigenbrakel"], ("BE", "Tongeren"): ["Tongres"],
    ("DE", "Köln"): ["Cologne"], ("DE", "Aachen"): ["Aix-la-Chapelle"], ("DE", "Hannover"): ["Hanover"],
    ("DE", "Frankfurt am Main"): ["Frankfurt", "Frankfurt a.M."], ("DE", "Nürnberg"): ["Nuremberg", "Neurenberg"], ("DE", "Kleve"): ["Kleef"],
    ("DE", "Braunschweig"): ["Brunswijk"], ("DE", "Mainz"): ["Mayence"], ("DE", "Trier"): ["Trèves"], ("DE", "Münster"): ["Muenster"],
    ("DE", "Lingen"): ["Lingen (Ems)"], ("DE", "Emmerich"): ["Emmerik"],
    ("FR", "Lyon"): ["Lyons"], ("FR", "Marseille"): ["Marseilles"],
    ("CH", "Genève"): ["Geneva", "Genf"], ("CH", "Basel"): ["Bazel", "Bâle"], ("CH", "Bern"): ["Berne"], ("CH", "Zürich"): ["Zurich"],
    ("SE", "Göteborg"): ["Gothenburg", "Gotenburg"], ("IT", "Florence"): ["Firenze"], ("IT", "Naples"): ["Napoli", "Napels"],
    ("IT", "Milan"): ["Milano", "Mailand"], ("ES", "Sevilla"): ["Seville"], ("PT", "Porto"): ["Oporto"], ("CN", "Beijing"): ["Peking"],
}

# Dutch municipalities that no town has the name of, by their largest town or the one with the town hall.
MUNICIPALITIES = {
    "Geldrop": "Geldrop-Mierlo", "Boxmeer": "Land van Cuijk", "Uden": "Maashorst", "Heeze": "Heeze-Leende",
    "Gemert": "Gemert-Bakel", "Beek en Donk": "Laarbeek", "Heesch": "Bernheze", "Reusel": "Reusel-De Mierden",
    "Almkerk": "Altena", "Oudenbosch": "Halderberge", "Rijen": "Gilze en Rijen", "Borculo": "Berkelland",
    "Lichtenvoorde": "Oost Gelre", "Didam": "Montferland", "Bemmel": "Lingewaard", "Elst": "Overbetuwe",
    "Geldermalsen": "West Betuwe", "Opheusden": "Neder-Betuwe", "Beneden-Leeuwen": "West Maas en Waal",
    "Kerkdriel": "Maasdriel", "Horst": "Horst aan de Maas", "Panningen": "Peel en Maas", "Steenwijk": "Steenwijkerland",
    "Hasselt": "Zwartewaterland", "Wijhe": "Olst-Wijhe", "Mijdrecht": "De Ronde Venen", "Doorn": "Utrechtse Heuvelrug",
    "Bergschenhoek": "Lansingerland", "Pijnacker": "Pijnacker-Nootdorp", "Leidschendam": "Leidschendam-Voorburg",
    "Roelofarendsveen": "Kaag en Braassem", "Sassenheim": "Teylingen", "Bodegraven": "Bodegraven-Reeuwijk",
    "Nieuwerkerk aan den IJssel": "Zuidplas", "Bussum": "Gooise Meren", "Volendam": "Edam-Volendam",
    "Heerhugowaard": "Dijk en Waard", "Anna Paulowna": "Hollands Kroon", "Sneek": "Súdwest-Fryslân",
    "Joure": "De Fryske Marren", "Drachten": "Smallingerland", "Hoogezand": "Midden-Groningen",
    "Leek": "Westerkwartier", "Uithuizen": "Het Hogeland", "Delfzijl": "Eemsdelta", "Winschoten": "Oldambt",
    "Beilen": "Midden-Drenthe", "Vries": "Tynaarlo", "Zierikzee": "Schouwen-Duiveland",
    "Middelharnis": "Goeree-Overflakkee", "Leerdam": "Vijfheerenlanden", "Echt": "Echt-Susteren",
    "Margraten": "Eijsden-Margraten", "Gulpen": "Gulpen-Wittem", "Heythuysen": "Leudal", "Maasbracht": "Maasgouw",
    "Nuth": "Beekdaelen", "Nieuw-Bergen": "Bergen", "Hoofddorp": "Haarlemmermeer", "Zaandam": "Zaanstad",
    "Emmeloord": "Noordoostpolder", "IJmuiden": "Velsen", "Naaldwijk": "Westland", "Maarssen": "Stichtse Vecht",
    "Veghel": "Meierijstad", "Geleen": "Sittard-Geleen", "Oud-Beijerland": "Hoeksche Waard",
    "Rijssen": "Rijssen-Holten", "Goor": "Hof van Twente", "Spijkenisse": "Nissewaard", "Vriezenveen": "Twenterand",
    "Denekamp": "Dinkelland", "Ulft": "Oude IJsselstreek",
}

# Inhabitants, about, of the larger Dutch towns for which the source that has them gives none.
POPULATIONS = {
    "Rijssen": 29000, "Nijverdal": 25000, "Huissen": 19000, "Nieuw-Vennep": 31000, "Nieuwerkerk aan den IJssel": 22000,
    "Krommenie": 18000, "Drunen": 18000, "Didam": 17000, "Horst": 13000, "Echt": 9000, "Oudenbosch": 13000, "Bilthoven": 23000,
    "Badhoevedorp": 13000, "Dedemsvaart": 12000, "IJsselmuiden": 13000, "Genemuiden": 10000, "Groenlo": 9000, "Hoevelaken": 9000,
    "Julianadorp": 13000, "Nootdorp": 19000, "Wezep": 14000, "Soesterberg": 6000, "Velserbroek": 16000, "Blerick": 27000,
    "Zwanenburg": 8000, "Koog aan de Zaan": 11000, "Oostzaan": 9000, "Swifterbant": 6000, "Enter": 7000, "Harmelen": 8000,
    "Andijk": 6000, "Musselkanaal": 6000, "Hoogkerk": 10000, "'s-Gravendeel": 9000, "Loosdrecht": 8000, "Schoorl": 6000,
}
