#pragma once

#include "core/model/dataset.h"

#include <algorithm>
#include <array>

// The words and the area of the shipped dataset for tests that build their data in memory, also those that link no
// reader. That they are those of the rows, the tests of core/io say.
namespace ketenkaart::testing {

namespace theme {
inline constexpr Theme Semicon{0, 0}, Photonics{1, 1}, Quantum{2, 2}, MedTech{3, 3}, LifeSciences{4, 4}, BioFood{5, 5},
    Battery{6, 6}, Programmes{7, 7};
}
namespace actorkind {
inline constexpr ActorKind Company{0, MarkerShape::Circle}, Knowledge{1, MarkerShape::Square},
    Partner{2, MarkerShape::Diamond};
}
namespace linkkind {
inline constexpr LinkKind Supplies{0, LinkFamily::Delivery, true, true}, Packages{1, LinkFamily::Delivery, true, true},
    Researches{2, LinkFamily::Knowledge, true, true}, Finances{3, LinkFamily::Money, false, true},
    Hosts{4, LinkFamily::Belonging, false, true}, Member{5, LinkFamily::Belonging, false, true},
    Educates{6, LinkFamily::Knowledge, true, true}, Collaborates{7, LinkFamily::Belonging, false, false};
}

inline constexpr std::array allThemes{theme::Semicon,      theme::Photonics, theme::Quantum, theme::MedTech,
                                      theme::LifeSciences, theme::BioFood,   theme::Battery, theme::Programmes};
inline constexpr std::array allActorKinds{actorkind::Company, actorkind::Knowledge, actorkind::Partner};
inline constexpr std::array allLinkKinds{linkkind::Supplies, linkkind::Packages,    linkkind::Researches,
                                         linkkind::Finances, linkkind::Hosts,       linkkind::Member,
                                         linkkind::Educates, linkkind::Collaborates};
inline constexpr std::array<QStringView, 3> homeProvinces{u"Noord-Brabant", u"Gelderland", u"Overijssel"};
inline bool isHomeProvince(QStringView name)
{
    return std::ranges::find(homeProvinces, name) != homeProvinces.end();
}
inline constexpr GeoBox homeExtent{4.13, 51.20, 7.12, 52.87};

inline const Vocabulary& words()
{
    const auto text = [](const char* dutch, const char* english) {
        return LocalizedText{QString::fromUtf8(dutch), QString::fromUtf8(english)};
    };
    static const Vocabulary made(Vocabulary::Terms{
        {{"semicon", text("Semicon", "Semicon"), 0, false},
         {"photonics", text("Geïntegreerde fotonica", "Integrated photonics"), 1, false},
         {"quantum", text("Quantum", "Quantum"), 2, false},
         {"medtech", text("Medische technologie", "Medical technology"), 3, false},
         {"lifesciences", text("Life sciences", "Life sciences"), 4, false},
         {"biofood", text("Bio- en voedingstechnologie", "Bio and food technology"), 5, false},
         {"battery", text("Batterijen", "Batteries"), 6, false},
         {"programmes", text("Programma's", "Programmes"), 7, true}},
        {{"company", text("Bedrijf", "Company"), MarkerShape::Circle},
         {"knowledge", text("Onderwijs, onderzoek en faciliteiten", "Education, research and facilities"),
          MarkerShape::Square},
         {"partner", text("Ecosysteempartner", "Ecosystem partner"), MarkerShape::Diamond}},
        {{"supplies", text("levert aan", "supplies"), LinkFamily::Delivery, true, true,
          text("krijgt geleverd van", "is supplied by")},
         {"packages", text("assembleert voor", "packages for"), LinkFamily::Delivery, true, true,
          text("laat assembleren door", "has its packaging from")},
         {"researches", text("onderzoekt met", "researches with"), LinkFamily::Knowledge, true, true},
         {"finances", text("financiert", "finances"), LinkFamily::Money, false, true,
          text("wordt gefinancierd door", "is financed by")},
         {"hosts", text("huisvest", "hosts"), LinkFamily::Belonging, false, true,
          text("is gehuisvest bij", "is housed by")},
         {"member", text("neemt deel aan", "takes part in"), LinkFamily::Belonging, false, true,
          text("heeft als deelnemer", "has as participant")},
         {"educates", text("leidt op voor", "educates for"), LinkFamily::Knowledge, true, true,
          text("krijgt mensen opgeleid door", "has people educated by")},
         {"collaborates", text("werkt samen met", "works with"), LinkFamily::Belonging, false, false}}});
    return made;
}

inline GridSystem rdNew()
{
    return {QStringLiteral("EPSG:28992"), QStringLiteral("RD New"), 0.0, 300000.0, 300000.0, 630000.0};
}

inline StudyArea homeArea()
{
    StudyArea area;
    area.name = {QStringLiteral("Noord-Brabant, Gelderland en Overijssel"),
                 QStringLiteral("Noord-Brabant, Gelderland and Overijssel")};
    area.regionsTogether = {QStringLiteral("de drie provincies"), QStringLiteral("the three provinces")};
    area.allRegions = {QStringLiteral("alle drie de provincies"), QStringLiteral("all three provinces")};
    for (const QStringView name : homeProvinces) {
        area.homeRegions.push_back({name.toString(), {}, static_cast<int>(area.homeRegions.size())});
    }
    area.extent = homeExtent;
    area.country = QStringLiteral("NL");
    area.overview = {3.2, 50.7, 7.3, 53.65};
    area.limits = {2.0, 47.0, 16.0, 55.5};
    area.grid = rdNew();
    area.sourceTitle = {
        QStringLiteral("Propositie Industrie- en innovatiebeleid Noord-Brabant, Gelderland en Overijssel"),
        QStringLiteral("Propositie Industrie- en innovatiebeleid Noord-Brabant, Gelderland en Overijssel")};
    area.sourceInSentence = {QStringLiteral("de propositie"), QStringLiteral("the paper")};
    area.sources = {{QStringLiteral("propositie"), area.sourceTitle, {}, {}, {}}};
    return area;
}

/// A dataset without rows, to fill.
inline DatasetContent emptyContent()
{
    DatasetContent content;
    content.vocabulary = words();
    content.area = homeArea();
    return content;
}

} // namespace ketenkaart::testing
