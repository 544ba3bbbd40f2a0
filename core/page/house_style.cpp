#include "core/page/house_style.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <ranges>

namespace ketenkaart {

namespace {

/// A class, because lupdate files texts under the class that tr() belongs to.
struct HouseStyleText
{
    Q_DECLARE_TR_FUNCTIONS(HouseStyle)
};

constexpr qint64 largestSettingsFile = 64 * 1024;

Error fileError(const QString& path, const QString& message, const QString& advice)
{
    return {Error::Code::Unreadable, message, QDir::toNativeSeparators(path), advice};
}

Error notSettings(const QString& path)
{
    return fileError(path, HouseStyleText::tr("This is not a settings file"),
                     HouseStyleText::tr("Name a settings file; the README shows one"));
}

/// Whether every line is a setting, a section or a comment. QSettings keeps what it has read and tells of other lines
/// the first time only: a file refused once would be taken, without them, when one tries again.
bool holdsSettingsOnly(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    QByteArray bytes = file.read(largestSettingsFile);
    if (bytes.startsWith("\xef\xbb\xbf")) {
        bytes.remove(0, 3); // the mark that Windows puts before UTF-8
    }
    return file.atEnd() && std::ranges::all_of(bytes.split('\n'), [](const QByteArray& line) {
               const QByteArray text = line.trimmed();
               return text.isEmpty() || text.startsWith(';') || text.contains('=') ||
                      (text.startsWith('[') && text.endsWith(']'));
           });
}

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
    const QFileInfo info(path);
    if (!info.isFile() || !info.isReadable()) {
        return std::unexpected(fileError(path, HouseStyleText::tr("Cannot read the house-style"),
                                         HouseStyleText::tr("Name a settings file; the README shows one")));
    }
    if (!holdsSettingsOnly(path)) {
        return std::unexpected(notSettings(path));
    }
    QSettings settings(path, QSettings::IniFormat);
    HouseStyle house;
    const QStringList known = knownColours(dataset);
    for (const QString& key : settings.allKeys()) {
        // QSettings joins lists at commas; a name may have one.
        const QString value = settings.value(key).toStringList().join(QStringLiteral(", ")).trimmed();
        if (key == u"house-style/name") {
            house.name = value;
        } else if (key == u"house-style/logo") {
            const Result<Picture> logo = readLogo(info.absoluteDir().absoluteFilePath(value), info.absolutePath());
            if (!logo) {
                return std::unexpected(logo.error());
            }
            house.logo = *logo;
        } else if (key.startsWith(u"colours/") && known.contains(key.sliced(8))) {
            const QColor colour = QColor::fromString(value);
            if (!colour.isValid()) {
                return std::unexpected(fileError(path,
                                                 HouseStyleText::tr("%1 is not a colour: %2").arg(key.sliced(8), value),
                                                 HouseStyleText::tr("Write it as #rrggbb")));
            }
            house.colours.insert(key.sliced(8), colour);
        } else {
            return std::unexpected(
                fileError(path, HouseStyleText::tr("The house-style has an unknown line: %1").arg(key),
                          HouseStyleText::tr("Known: house-style/name, house-style/logo, and under colours %1")
                              .arg(known.join(QStringLiteral(", ")))));
        }
    }
    if (settings.status() != QSettings::NoError || settings.allKeys().isEmpty()) {
        return std::unexpected(notSettings(path));
    }
    return house;
}

} // namespace ketenkaart
