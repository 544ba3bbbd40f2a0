#pragma once

#include "core/export/file_format.h"
#include "core/model/error.h"
#include "core/page/page_layout.h"

#include <QImage>
#include <QSizeF>
#include <QString>

#include <optional>
#include <stop_token>

namespace ketenkaart {

/// The size of a picture: paper in millimetres at a resolution, or pixels.
struct PageFormat
{
    /// Pixels of the picture. For paper: the millimetres at this dpi, rounded.
    QSize pixels{3508, 2480};
    int dpi = 300; ///< written into the file, so that it is placed at its size in a text

    bool isPaper = true; ///< named in millimetres, not in pixels

    /// Its size where it is placed in a text, at its dpi.
    [[nodiscard]] QSizeF millimetres() const;
    /// The size at which it is read: that of the paper; of a picture in pixels that on a screen of 96 dpi.
    [[nodiscard]] QSizeF paper() const;
    /// How much larger type must be than that of an A4 page made this small (PageContent::typeScale): it shrinks with
    /// the root of the paper's size, so that half a page still has 6 pt. Pictures in pixels and larger paper: 1.
    [[nodiscard]] double typeScale() const;
    /// A margin in millimetres as PageContent::margin wants it.
    [[nodiscard]] double marginShare(double millimetres) const;
    /// A wider one would leave no room for a map.
    [[nodiscard]] double widestMargin() const;
    bool operator==(const PageFormat&) const = default;

    static constexpr int smallestDpi = 36;
    static constexpr int largestDpi = 1200;
    static constexpr int smallestSide = 64;   ///< pixels
    static constexpr int largestSide = 20000; ///< pixels; a picture of that side squared takes 1.6 GB

    enum class Orientation { AsNamed, Landscape, Portrait };
    /// "a4", "a3", "half" (half an A4), "16x9", "WxH" in pixels, "WxHmm"; case does not matter. Fails on anything else,
    /// and on sizes that no computer could paint.
    [[nodiscard]] static Result<PageFormat> parse(const QString& size, int dpi,
                                                  Orientation orientation = Orientation::AsNamed);
};

/// Everything that an export needs; a value, so that it can go to a worker thread.
struct ExportJob
{
    SceneRequest request; ///< its view is not used
    GeoBox extent = {};   ///< that of the study area where it is empty
    PageFormat format;
    std::optional<QSize> picturePixels; ///< paint the page of this format in so many pixels, for a look at it
    PageContent content;
    QString author;                 ///< who made the map, for the file's properties; may be empty
    bool descriptionBeside = false; ///< also write the description, to a file of the same name that ends in .txt
    bool outlines = false;          ///< of an SVG: words as the outlines of their letters, not as text
    /// Also write where the picture lies: a world file (.pgw) and the coordinate system (.png.aux.xml), see
    /// Georeference. Only beside a PNG: a GeoTIFF holds both itself.
    bool worldFile = false;
    QString hotspotsPath;     ///< also write there what is where on the picture, see hotspotsOf(); empty for not
    bool tableBeside = false; ///< also write what is shown as tables, to NAME.csv and NAME-links.csv, see ShownTables;
                              ///< of a page of white spots its table, to NAME.csv
};

/// Paints the page of a job into an image with its dpi set: Format_RGB32, or Format_ARGB32 when its ground is
/// transparent. Needs a QGuiApplication (any platform, also offscreen), no window and no GPU. Fails when there is not
/// enough memory.
[[nodiscard]] Result<QImage> renderImage(const ExportJob& job, const std::stop_token& stop = {});

/// Writes the job in the format that the path ends in: PNG with dpi, title, source and description in the file; GeoTIFF
/// with its place on earth as well; PDF and SVG at the size on paper, with title and description. A file is replaced
/// only when all of it has been written; otherwise what was there stays, and the error says why. What goes beside it is
/// written after it.
[[nodiscard]] Result<void> exportMap(const ExportJob& job, const QString& path, const std::stop_token& stop = {});

} // namespace ketenkaart
