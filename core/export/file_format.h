#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace ketenkaart {

/// What a map can be written as. Dialogs, help and messages name the formats as they stand here.
enum class FileFormat { Png, Pdf, Svg, GeoTiff };
inline constexpr std::array allFileFormats{FileFormat::Png, FileFormat::Pdf, FileFormat::Svg, FileFormat::GeoTiff};

/// The ending of the file's name, lower case, without the dot.
[[nodiscard]] QString suffixOf(FileFormat format);
/// By the ending of the file's name; no value for any other.
[[nodiscard]] std::optional<FileFormat> fileFormatOf(const QString& path);
/// As one says it: "PNG".
[[nodiscard]] QString shortName(FileFormat format);
/// For a list of kinds of files: "PNG picture".
[[nodiscard]] QString displayName(FileFormat format);

/// Of all formats, in words: "PNG, PDF, SVG or GeoTIFF".
[[nodiscard]] QString allFormatNames();
/// Their endings, in words, each after this: ".png, .pdf, .svg or .tif".
[[nodiscard]] QString allSuffixes(const QString& before = QStringLiteral("."));
/// Their endings, as a command line names choices: "png|pdf|svg|tif".
[[nodiscard]] QString suffixChoice();

} // namespace ketenkaart
