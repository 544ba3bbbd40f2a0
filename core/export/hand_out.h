#pragma once

#include "core/model/error.h"
#include "core/slide/slide_request.h"

#include <QDateTime>
#include <QSize>
#include <QString>

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace ketenkaart {

/// A scene of a hand-out with the number that it has in the presentation, from 1.
struct HandOutSlide
{
    Slide slide;
    int number = 1;
};

/// All these scenes, numbered.
[[nodiscard]] std::vector<HandOutSlide> handOutSlidesOf(const std::vector<Slide>& slides);

/// Everything that a hand-out of a presentation needs; a value, so that it can go to a worker thread.
struct HandOutJob
{
    SlideContext context;
    std::vector<HandOutSlide> slides; ///< in their order
    QString title;                    ///< of the presentation
    QString author;                   ///< for the file's properties; may be empty
    QString source;                   ///< what the data come from, for the file's properties
    QString date;                     ///< as it is to stand on the pages; empty for none
    QDateTime created;                ///< for the properties of a presentation file; not said when it is not valid

    /// Of a PDF.
    enum class Pages {
        OneScene,      ///< a wide page for each
        ThreeWithNotes ///< A4 upright: three pictures on a page, the notes beside them
    };
    Pages pages = Pages::OneScene;
    QSize pixels{1920, 1080}; ///< of a picture in PNG; scenes are laid out for its proportions
};

/// What a presentation can be handed out as.
enum class HandOutFormat {
    Pdf,
    Pptx,
    Png ///< a folder with a picture of each scene
};
/// By the ending of the name: .pdf, .pptx; a folder that exists, or a name that ends in a slash or has no ending, is
/// for pictures. No value for any other.
[[nodiscard]] std::optional<HandOutFormat> handOutFormatOf(const QString& path);

/// Tells how many scenes are done, of how many, and the path of a picture that has been written (empty while a file
/// with all scenes is being made). Comes from the thread that exports.
using HandOutProgress = std::function<void(int done, int total, const QString& path)>;

/// Writes the hand-out in the format that the path stands for. A file is replaced as a whole or stays as it was; of a
/// folder, which is made when it does not exist, each picture: those that are written when it fails or is stopped,
/// stay. The same job gives the same bytes. Needs a QGuiApplication (any platform), no window; any thread.
[[nodiscard]] Result<void> exportHandOut(const HandOutJob& job, const QString& path,
                                         const HandOutProgress& progress = {}, const std::stop_token& stop = {});

/// The name of a scene's picture: "03-photonics-map.png".
[[nodiscard]] QString pictureNameOf(const HandOutSlide& slide, const HandOutJob& job);

} // namespace ketenkaart
