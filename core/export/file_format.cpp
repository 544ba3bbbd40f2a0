#include "core/export/file_format.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace ketenkaart {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A class, because lupdate files texts under the class that tr() belongs to.
struct FormatText
{
    Q_DECLARE_TR_FUNCTIONS(FileFormat)
};

template<typename Name> QStringList namesOfAll(Name name)
{
    QStringList names;
    std::ranges::transform(allFileFormats, std::back_inserter(names), name);
    return names;
}

QString inWords(QStringList names)
{
    const QString last = names.takeLast();
    return FormatText::tr("%1 or %2").arg(names.join(u", "), last);
}

} // namespace

QString suffixOf(FileFormat format)
{
    switch (format) {
    case FileFormat::Png:
        return u"png"_s;
    case FileFormat::Pdf:
        return u"pdf"_s;
    case FileFormat::Svg:
        return u"svg"_s;
    case FileFormat::GeoTiff:
        return u"tif"_s;
    }
    std::unreachable();
}

std::optional<FileFormat> fileFormatOf(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const auto* found = std::ranges::find(allFileFormats, suffix, suffixOf);
    return found == allFileFormats.end() ? std::nullopt : std::optional(*found);
}

QString shortName(FileFormat format)
{
    switch (format) {
    case FileFormat::Png:
        return u"PNG"_s;
    case FileFormat::Pdf:
        return u"PDF"_s;
    case FileFormat::Svg:
        return u"SVG"_s;
    case FileFormat::GeoTiff:
        return u"GeoTIFF"_s;
    }
    std::unreachable();
}

QString displayName(FileFormat format)
{
    switch (format) {
    case FileFormat::Png:
        return FormatText::tr("PNG picture");
    case FileFormat::Pdf:
        return FormatText::tr("PDF document");
    case FileFormat::Svg:
        return FormatText::tr("SVG drawing");
    case FileFormat::GeoTiff:
        return FormatText::tr("GeoTIFF picture");
    }
    std::unreachable();
}

QString allFormatNames()
{
    return inWords(namesOfAll(shortName));
}

QString allSuffixes(const QString& before)
{
    return inWords(namesOfAll([&](FileFormat format) { return before + suffixOf(format); }));
}

QString suffixChoice()
{
    return namesOfAll(suffixOf).join(u'|');
}

} // namespace ketenkaart
