#include "core/page/house_style.h"

#include "core/io/settings_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <ranges>

namespace ketenkaart {

namespace {

/// A class, because lupdate files texts under the class that tr() belongs to.
struct HouseStyleText
{
    Q_DECLARE_TR_FUNCTIONS(HouseStyle)
};

QStringList knownColours(const Dataset& dataset)
{
    const Vocabulary& words = dataset.vocabulary();
    QStringList keys{QStringLiteral("title"), QStringLiteral("campus"), QStringLiteral("sea"), QStringLiteral("land")};
    for (const Theme theme : words.themes()) {
        keys += QStringLiteral("theme.") + words.id(theme);
    }
    for (const LinkKind kind : words.linkKinds()) {
        keys += QStringLiteral("link.") + words.id(kind);
    }
    for (const LinkFamily family : allLinkFamilies) {
        keys += QStringLiteral("family.") + idOf(family);
    }
    for (const HomeRegion& home : dataset.area().homeRegions) {
        keys += QStringLiteral("province.") + home.name;
    }
    return keys;
}

Result<Picture> readLogo(const QString& path, const QString& folder)
{
    const PictureLimits limits{.bytes = 8 * 1024 * 1024, .side = 4000, .shownSide = 4000};
    return readPicture(path, folder, limits).transform_error([](Error error) {
        error.message = HouseStyleText::tr("The logo cannot be used: %1").arg(error.message);
        return error;
    });
}

} // namespace

MapStyle HouseStyle::appliedTo(StyleName base, const Dataset& dataset) const
{
    const Vocabulary& words = dataset.vocabulary();
    MapStyle style = MapStyle::of(base);
    if (base == StyleName::PrintGrey) {
        return style;
    }
    const auto apply = [this](const QString& key, QColor& colour) { colour = colours.value(key, colour); };
    for (const Theme theme : words.themes()) {
        apply(QStringLiteral("theme.") + words.id(theme), style.themeColours[theme.slot % style.themeColours.size()]);
    }
    // Files from when each kind had a colour: the first kind of a family that has one speaks for it.
    for (const LinkKind kind : words.linkKinds() | std::views::reverse) {
        apply(QStringLiteral("link.") + words.id(kind), style.familyColours[static_cast<size_t>(kind.family)]);
    }
    for (const LinkFamily family : allLinkFamilies) {
        apply(QStringLiteral("family.") + idOf(family), style.familyColours[static_cast<size_t>(family)]);
    }
    for (const HomeRegion& home : dataset.area().homeRegions) {
        apply(QStringLiteral("province.") + home.name,
              style.homeFills[static_cast<size_t>(home.tint) % style.homeFills.size()]);
    }
    apply(QStringLiteral("title"), style.pageInk);
    apply(QStringLiteral("campus"), style.campusColour);
    apply(QStringLiteral("campus"), style.campusLabel.colour);
    apply(QStringLiteral("sea"), style.sea);
    apply(QStringLiteral("land"), style.otherProvince);
    return style;
}

Result<HouseStyle> readHouseStyle(const QString& path, const Dataset& dataset)
{
    const Result<Settings> settings = readSettings(path);
    if (!settings) {
        return std::unexpected(settings.error());
    }
    const auto problem = [&](const QString& message, const QString& advice) {
        return std::unexpected(Error{Error::Code::Unreadable, message, QDir::toNativeSeparators(path), advice});
    };
    HouseStyle house;
    const QStringList known = knownColours(dataset);
    for (const auto& [key, value] : settings->asKeyValueRange()) {
        if (key == u"house-style/name") {
            house.name = value;
        } else if (key == u"house-style/logo") {
            const QDir folder = QFileInfo(path).absoluteDir();
            const Result<Picture> logo = readLogo(folder.absoluteFilePath(value), folder.absolutePath());
            if (!logo) {
                return std::unexpected(logo.error());
            }
            house.logo = *logo;
        } else if (key.startsWith(u"colours/") && known.contains(key.sliced(8))) {
            const QColor colour = QColor::fromString(value);
            if (!colour.isValid()) {
                return problem(HouseStyleText::tr("%1 is not a colour: %2").arg(key.sliced(8), value),
                               HouseStyleText::tr("Write it as #rrggbb"));
            }
            house.colours.insert(key.sliced(8), colour);
        } else {
            return problem(HouseStyleText::tr("The house-style has an unknown line: %1").arg(key),
                           HouseStyleText::tr("Known: house-style/name, house-style/logo, and under colours %1")
                               .arg(known.join(QStringLiteral(", "))));
        }
    }
    return house;
}

} // namespace ketenkaart
