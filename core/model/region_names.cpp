#include "core/model/region_names.h"

namespace ketenkaart {

const QList<NamedRegion>& namedRegions()
{
    static const QList<NamedRegion> regions{
        {"Twente",
         {},
         {"Almelo", "Borne", "Dinkelland", "Enschede", "Haaksbergen", "Hellendoorn", "Hengelo", "Hof van Twente",
          "Losser", "Oldenzaal", "Rijssen-Holten", "Tubbergen", "Twenterand", "Wierden"}},
        {"Brainport",
         {"Brainport Eindhoven", "regio Eindhoven", "Zuidoost-Brabant"},
         {"Asten",          "Bergeijk",          "Best",
          "Bladel",         "Cranendonck",       "Deurne",
          "Eersel",         "Eindhoven",         "Someren",
          "Geldrop-Mierlo", "Gemert-Bakel",      "Heeze-Leende",
          "Helmond",        "Laarbeek",          "Oirschot",
          "Son en Breugel", "Valkenswaard",      "Nuenen, Gerwen en Nederwetten",
          "Veldhoven",      "Reusel-De Mierden", "Waalre"}},
        {"Arnhem-Nijmegen",
         {"regio Arnhem-Nijmegen"},
         {"Arnhem", "Berg en Dal", "Beuningen", "Doesburg", "Druten", "Duiven", "Heumen", "Lingewaard",
          "Mook en Middelaar", "Nijmegen", "Overbetuwe", "Renkum", "Rheden", "Rozendaal", "Westervoort", "Wijchen",
          "Zevenaar"}},
        {"Foodvalley",
         {"Food Valley", "regio Foodvalley"},
         {"Barneveld", "Ede", "Nijkerk", "Renswoude", "Rhenen", "Scherpenzeel", "Veenendaal", "Wageningen"}},
        {"West-Brabant",
         {},
         {"Alphen-Chaam", "Altena", "Baarle-Nassau", "Bergen op Zoom", "Breda", "Drimmelen", "Etten-Leur",
          "Geertruidenberg", "Halderberge", "Moerdijk", "Oosterhout", "Roosendaal", "Rucphen", "Steenbergen", "Tholen",
          "Woensdrecht", "Zundert"}},
    };
    return regions;
}

} // namespace ketenkaart
