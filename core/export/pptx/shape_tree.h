#pragma once

#include "core/export/pptx/package.h"
#include "core/export/pptx/part_writer.h"
#include "core/model/vocabulary.h"
#include "core/scene/map_style.h"

#include <QImage>
#include <QRectF>

#include <optional>
#include <vector>

namespace ketenkaart::pptx {

/// English Metric Units, the measure of Office: 12700 to a point, so that a wide slide of 13.333 by 7.5 inch has 6350
/// to each of our slide units, which is half a point.
inline constexpr qint64 emuPerUnit = 6350;
inline constexpr qint64 slideHeightEmu = 6858000;
[[nodiscard]] qint64 emu(double slideUnits);

/// "nl-NL" or "en-GB".
[[nodiscard]] QString languageTag(Language language);
/// RRGGBB; whatever shines through is lost.
[[nodiscard]] QString colourCode(const QColor& colour);
void writeSolidFill(PartWriter& xml, const QColor& colour);
/// The family of the maps, with what a program needs to find another one like it.
void writeFont(PartWriter& xml, const char* name);

/// A paragraph of real text. Lengths in slide units.
struct Paragraph
{
    QString text;
    TextStyle style; ///< without its halo
    double lineHeight = 0.0;
    double spaceBefore = 0.0;
    double bulletIndent = 0.0; ///< from the left end of the mark to that of the text; 0 for no mark
    QColor bulletColour = Qt::black;
    enum class Align { Left, Centre, Right };
    Align align = Align::Left;
    bool isSlideNumber = false; ///< follows the place of the slide; the text is what it is now
};

/// A text box, or a placeholder of the layout with its own place.
struct TextShape
{
    QString name;
    QRectF rect; ///< slide units
    std::vector<Paragraph> paragraphs;
    QString placeholder; ///< "title", "body", "subTitle", "sldNum"; empty for a plain text box
    int placeholderIndex = 0;
    enum class Anchor { Top, Middle, Bottom };
    Anchor anchor = Anchor::Top;
    bool wraps = true; ///< otherwise it grows to the right
};

/// The shapes of a slide. Each gets an id of its own, in the order in which they come; that is also the order in which
/// they are read aloud.
class ShapeTree
{
public:
    ShapeTree(PartWriter& xml, Package& package, Relationships& relationships, Language language);

    /// The whole tree: the content adds its shapes.
    void write(const Content& content);
    void addText(const TextShape& shape);
    /// A picture with a description for who cannot see it. Any image format; in JPEG transparent parts are lost.
    void addPicture(const QString& name, const QString& description, const QRectF& rect, const QImage& image,
                    Package::PictureFormat format = Package::PictureFormat::Png);
    /// A rectangle without text, which a screen reader passes over.
    void addPanel(const QString& name, const QRectF& rect, const QColor& fill);
    /// Where a page with notes shows its slide.
    void addSlideImage(const QString& name, const QRectF& rect);
    /// Shapes that are moved and described as one.
    void addGroup(const QString& name, const QString& description, const QRectF& rect, const Content& content);

private:
    void writeIdentity(const QString& name, const QString& description = {}, bool isDecorative = false);
    void writePlace(const char* element, const QRectF& rect);
    void writeParagraph(const Paragraph& paragraph);

    PartWriter& m_xml;
    Package& m_package;
    Relationships& m_relationships;
    Language m_language;
    int m_lastId = 1; ///< that of the tree itself
};

} // namespace ketenkaart::pptx
