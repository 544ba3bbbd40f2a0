"""Dutch names of towns outside the window, by country and GeoNames' name, where one is in common use."""

DUTCH = {
    ("FR", "Paris"): "Parijs", ("FR", "Strasbourg"): "Straatsburg", ("GB", "London"): "Londen", ("DE", "Berlin"): "Berlijn",
    ("DE", "Nürnberg"): "Neurenberg", ("DE", "Freiburg"): "Freiburg", ("DE", "Frankfurt (Oder)"): "Frankfurt an der Oder",
    ("DE", "Lübeck"): "Lübeck", ("AT", "Vienna"): "Wenen", ("CZ", "Prague"): "Praag", ("CZ", "Pilsen"): "Pilsen",
    ("PL", "Warsaw"): "Warschau", ("PL", "Kraków"): "Krakau", ("PL", "Krakow"): "Krakau", ("HU", "Budapest"): "Boedapest",
    ("RO", "Bucharest"): "Boekarest", ("RO", "Bucuresti"): "Boekarest", ("IT", "Rome"): "Rome", ("IT", "Milano"): "Milaan", ("IT", "Milan"): "Milaan",
    ("IT", "Torino"): "Turijn", ("IT", "Turin"): "Turijn", ("IT", "Venice"): "Venetië", ("IT", "Florence"): "Florence", ("IT", "Napoli"): "Napels",
    ("IT", "Naples"): "Napels", ("IT", "Genoa"): "Genua", ("IT", "Genova"): "Genua", ("IT", "Syracuse"): "Syracuse",
    ("GR", "Athens"): "Athene", ("GR", "Thessaloníki"): "Thessaloniki", ("GR", "Thessaloniki"): "Thessaloniki", ("PT", "Lisbon"): "Lissabon",
    ("ES", "Seville"): "Sevilla", ("ES", "Sevilla"): "Sevilla", ("DK", "Copenhagen"): "Kopenhagen", ("SE", "Gothenburg"): "Göteborg",
    ("SE", "Göteborg"): "Göteborg", ("RU", "Moscow"): "Moskou", ("RU", "Saint Petersburg"): "Sint-Petersburg", ("RU", "Nizhniy Novgorod"): "Nizjni Novgorod",
    ("RU", "Volgograd"): "Wolgograd", ("RU", "Voronezh"): "Voronezj", ("RU", "Murmansk"): "Moermansk", ("UA", "Kyiv"): "Kiev", ("UA", "Kiev"): "Kiev",
    ("UA", "Kharkiv"): "Charkov", ("UA", "Odessa"): "Odessa", ("RS", "Belgrade"): "Belgrado", ("CH", "Basel"): "Bazel", ("CH", "Genève"): "Genève",
    ("CH", "Geneva"): "Genève", ("CH", "Luzern"): "Luzern", ("TR", "Istanbul"): "Istanboel", ("CY", "Nicosia"): "Nicosia", ("MD", "Chisinau"): "Chisinau",
    ("MD", "Chişinău"): "Chisinau", ("BG", "Sofia"): "Sofia", ("LU", "Luxembourg"): "Luxemburg", ("XK", "Pristina"): "Pristina",
    ("IE", "Dublin"): "Dublin", ("MC", "Monaco"): "Monaco",
}
