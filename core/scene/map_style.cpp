#include "core/scene/map_style.h"

#include <QFontDatabase>

#include <utility>

namespace ketenkaart {

MapStyle MapStyle::standard()
{
    return {};
}

QColor MapStyle::provinceFill(QStringView name) const
{
    if (name == u"Noord-Brabant") {
        return {0xf6, 0xe6, 0xd2};
    }
    if (name == u"Gelderland") {
        return {0xe1, 0xec, 0xd6};
    }
    if (name == u"Overijssel") {
        return {0xe4, 0xe0, 0xf0};
    }
    return otherProvince;
}

QColor MapStyle::themeColour(Theme theme) const
{
    switch (theme) {
    case Theme::Semicon:
        return {0x33, 0x22, 0x88};
    case Theme::Photonics:
        return {0xb8, 0x3a, 0x4e};
    case Theme::Quantum:
        return {0x8e, 0x3a, 0x8e};
    case Theme::MedTech:
        return {0x11, 0x77, 0x33};
    case Theme::LifeSciences:
        return {0x2a, 0x8a, 0xb8};
    case Theme::BioFood:
        return {0x82, 0x82, 0x1e};
    case Theme::Battery:
        return {0xb8, 0x7a, 0x12};
    case Theme::Programmes:
        return {0x5a, 0x63, 0x6b};
    }
    std::unreachable();
}

QColor MapStyle::linkColour(LinkKind kind) const
{
    switch (kind) {
    case LinkKind::Supplies:
        return {0xb8, 0x3a, 0x4e};
    case LinkKind::Packages:
        return {0x33, 0x22, 0x88};
    case LinkKind::Researches:
        return {0x2f, 0x8f, 0x82};
    case LinkKind::Finances:
        return {0xb8, 0x7a, 0x12};
    case LinkKind::Educates:
        return {0x2a, 0x8a, 0xb8};
    case LinkKind::Hosts:
    case LinkKind::Member:
    case LinkKind::Collaborates:
        return {0x6b, 0x73, 0x7a};
    }
    std::unreachable();
}

namespace {

enum class LinkRank { Goods, Knowledge, Supporting };

LinkRank rankOf(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Supplies:
    case LinkKind::Packages:
        return LinkRank::Goods;
    case LinkKind::Researches:
    case LinkKind::Educates:
        return LinkRank::Knowledge;
    case LinkKind::Finances:
    case LinkKind::Hosts:
    case LinkKind::Member:
    case LinkKind::Collaborates:
        return LinkRank::Supporting;
    }
    std::unreachable();
}

} // namespace

double MapStyle::linkWidth(LinkKind kind) const
{
    switch (rankOf(kind)) {
    case LinkRank::Goods:
        return mainLinkWidth;
    case LinkRank::Knowledge:
        return knowledgeLinkWidth;
    case LinkRank::Supporting:
        return supportingLinkWidth;
    }
    std::unreachable();
}

double MapStyle::linkOpacity(LinkKind kind) const
{
    return rankOf(kind) == LinkRank::Supporting ? supportingOpacity : 1.0;
}

MarkerShape MapStyle::shapeOf(ActorKind kind) const
{
    switch (kind) {
    case ActorKind::Company:
        return MarkerShape::Circle;
    case ActorKind::Knowledge:
        return MarkerShape::Square;
    case ActorKind::Partner:
        return MarkerShape::Diamond;
    }
    std::unreachable();
}

void loadMapFonts()
{
    for (const char* file : {"OpenSans-Regular", "OpenSans-Italic", "OpenSans-Semibold", "OpenSans-Bold"}) {
        const int id = QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/%1.ttf").arg(QLatin1StringView(file)));
        Q_ASSERT_X(id >= 0, "loadMapFonts", file);
    }
}

QString mapFontFamily()
{
    return QStringLiteral("Open Sans");
}

} // namespace ketenkaart
