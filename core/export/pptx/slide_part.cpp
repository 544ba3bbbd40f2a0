#include "core/export/pptx/slide_part.h"

#include "core/export/map_description.h"
#include "core/export/pptx/master_parts.h"
#include "core/export/pptx/notes_part.h"
#include "core/export/pptx/shape_tree.h"
#include "core/slide/slide_painter.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ketenkaart::pptx {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A class, because lupdate files texts under the class that tr() belongs to.
struct PptxText
{
    Q_DECLARE_TR_FUNCTIONS(PptxText)
};

const QString slideType = u"application/vnd.openxmlformats-officedocument.presentationml.slide+xml"_s;

constexpr double pixelsPerUnit = 2.0;       ///< a picture stays sharp on a screen of 3840x2160
constexpr double samplePixelsPerUnit = 4.0; ///< small, and often enlarged
constexpr double sampleMargin = 1.0;        ///< what a symbol may reach beyond its place, at the legend's standard size
/// Another program sets the same words a little wider; a line must not break for that.
constexpr double slack = 4.0;
constexpr double bulletIndent = 0.72; ///< as a share of the size; puts the mark where paintSlideText() has it

QImage canvas(const QSizeF& units, double pixels, const QColor& ground)
{
    const QSize size(std::max(1, static_cast<int>(std::ceil(units.width() * pixels))),
                     std::max(1, static_cast<int>(std::ceil(units.height() * pixels))));
    QImage image(size, ground.alpha() == 255 ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    image.fill(ground);
    return image;
}

QImage pictureOf(const SlideLayout& layout)
{
    const QRectF frame = layout.picture->frame;
    QImage image = canvas(frame.size(), pixelsPerUnit, layout.picture->scene.background);
    if (image.hasAlphaChannel()) {
        image = canvas(frame.size(), pixelsPerUnit, layout.style.pageGround);
    }
    QPainter painter(&image);
    painter.scale(image.width() / frame.width(), image.height() / frame.height());
    painter.translate(-frame.topLeft());
    paintSlidePicture(painter, layout);
    return image;
}

/// What the picture shows, in words.
QString descriptionOf(const SlidePart& part)
{
    const Slide& slide = part.layout.slide;
    const QString title = slide.title.in(part.context.language);
    if (isOpening(slide.kind)) {
        return PptxText::tr("Map of %1 with the innovation campuses.")
            .arg(part.context.dataset.area().name.in(part.context.language));
    }
    const SlidePicture& picture = *part.layout.picture;
    if (!picture.notice.isEmpty()) {
        return picture.notice;
    }
    const SceneRequest& request = part.layout.request;
    return slide.kind == Slide::Kind::Diagram ? describeDiagram(picture.scene, request, title)
                                              : describeMap(picture.scene, request, title);
}

QString descriptionOfImage(const SlidePart& part)
{
    const Slide& slide = part.layout.slide;
    const QString caption = slide.caption.in(part.context.language);
    const QString title = slide.title.in(part.context.language);
    return !caption.isEmpty() ? caption : !title.isEmpty() ? title : PptxText::tr("Picture %1").arg(slide.image);
}

/// Puts the parts of a laid out slide into the shapes of a slide.
class SlideShapes
{
public:
    SlideShapes(ShapeTree& tree, const SlidePart& part)
        : m_tree(tree)
        , m_part(part)
        , m_layout(part.layout)
    {}

    /// In the order in which they are to be read aloud.
    void add()
    {
        addTitle();
        addParagraphs();
        addTexts(SlideText::Role::FigureNumber, PptxText::tr("Figure"));
        addTexts(SlideText::Role::Notice, PptxText::tr("Notice"));
        if (!m_layout.rule.isEmpty()) {
            m_tree.addPanel(PptxText::tr("Line"), m_layout.rule, m_layout.accent);
        }
        if (m_layout.picture) {
            m_tree.addPicture(m_layout.picture->isMap ? PptxText::tr("Map") : PptxText::tr("Diagram"),
                              descriptionOf(m_part), m_layout.picture->frame, pictureOf(m_layout));
        }
        if (!m_layout.image.isNull()) {
            m_tree.addPicture(PptxText::tr("Picture"), descriptionOfImage(m_part), m_layout.imageFrame, imageOf(),
                              formatOfImage());
        }
        addTexts(SlideText::Role::Caption, PptxText::tr("Caption"));
        addLegend();
        addTexts(SlideText::Role::Credits, PptxText::tr("Sources"));
        addNumber();
    }

private:
    static Paragraph paragraphOf(const SlideText& text)
    {
        Paragraph paragraph;
        paragraph.text = text.text;
        paragraph.style = text.style;
        paragraph.lineHeight = text.lineHeight;
        paragraph.align = text.isCentred ? Paragraph::Align::Centre : Paragraph::Align::Left;
        return paragraph;
    }

    TextShape shapeOf(const SlideText& text, const QString& name) const
    {
        TextShape shape;
        shape.name = name;
        shape.rect = text.isCentred ? text.box : text.box.adjusted(0.0, 0.0, slack, 0.0);
        shape.paragraphs.push_back(paragraphOf(text));
        return shape;
    }

    void addTitle()
    {
        for (const SlideText& text : m_layout.texts) {
            if (text.role == SlideText::Role::Title) {
                TextShape shape = shapeOf(text, PptxText::tr("Title"));
                shape.placeholder = isOpening(m_layout.slide.kind) ? u"ctrTitle"_s : u"title"_s;
                m_tree.addText(shape);
                return;
            }
        }
    }

    /// All paragraphs are one text, for who edits it; a gap between two of them is their spacing.
    void addParagraphs()
    {
        TextShape shape;
        for (const SlideText& text : m_layout.texts) {
            if (text.role != SlideText::Role::Paragraph && text.role != SlideText::Role::Subtitle) {
                continue;
            }
            Paragraph paragraph = paragraphOf(text);
            QRectF box = text.box;
            if (text.hasBullet) {
                paragraph.bulletIndent = bulletIndent * text.style.size;
                paragraph.bulletColour = m_layout.style.pageQuietInk;
                box.setLeft(box.left() - paragraph.bulletIndent);
            }
            if (!shape.paragraphs.empty()) {
                paragraph.spaceBefore = std::max(0.0, box.top() - shape.rect.bottom());
            }
            shape.rect = shape.paragraphs.empty() ? box : shape.rect.united(box);
            shape.paragraphs.push_back(paragraph);
        }
        if (!shape.paragraphs.empty()) {
            shape.name = PptxText::tr("Text");
            shape.rect.setRight(shape.rect.right() + slack);
            shape.placeholder = isOpening(m_layout.slide.kind) ? u"subTitle"_s : u"body"_s;
            shape.placeholderIndex = 1;
            m_tree.addText(shape);
        }
    }

    /// Texts in boxes of their own; the label of a figure follows its number.
    void addTexts(SlideText::Role role, const QString& name)
    {
        for (const SlideText& text : m_layout.texts) {
            if (text.role == role ||
                (role == SlideText::Role::FigureNumber && text.role == SlideText::Role::FigureLabel)) {
                TextShape shape = shapeOf(text, name);
                // In a wider font it must not break over what stands below it.
                shape.wraps = text.role != SlideText::Role::FigureNumber;
                m_tree.addText(shape);
            }
        }
    }

    void addNumber()
    {
        for (const SlideText& text : m_layout.texts) {
            if (text.role == SlideText::Role::Number) {
                TextShape shape = shapeOf(text, PptxText::tr("Number of the slide"));
                if (m_part.numberFollows) {
                    shape.placeholder = u"sldNum"_s;
                    shape.placeholderIndex = slideNumberIndex;
                    shape.paragraphs.front().isSlideNumber = true;
                }
                m_tree.addText(shape);
            }
        }
    }

    /// No more pixels than can be seen.
    QImage imageOf() const
    {
        const QSize most = (m_layout.imageFrame.size() * pixelsPerUnit).toSize();
        return m_layout.image.width() > most.width()
                   ? m_layout.image.scaled(most, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                   : m_layout.image;
    }

    /// A photo that was kept small stays so.
    Package::PictureFormat formatOfImage() const
    {
        const QString suffix = m_layout.slide.image.section(u'.', -1).toLower();
        const bool isPhoto = (suffix == u"jpg" || suffix == u"jpeg") && !m_layout.image.hasAlphaChannel();
        return isPhoto ? Package::PictureFormat::Jpeg : Package::PictureFormat::Png;
    }

    void addLegend()
    {
        if (m_layout.legendRect.isEmpty()) {
            return;
        }
        const std::vector<LegendPart> parts = legendParts(m_layout.legend, m_layout.style, m_layout.legendLayout);
        const double scale = m_layout.legendScale * m_layout.style.scale * m_layout.legendLayout.shrink;
        const auto onSlide = [&](const QRectF& rect) {
            return QRectF(m_layout.legendRect.topLeft() + rect.topLeft() * scale, rect.size() * scale);
        };
        m_tree.addGroup(
            PptxText::tr("Legend"), PptxText::tr("Legend: what the symbols mean"), m_layout.legendRect, [&] {
                for (const LegendPart& part : parts) {
                    if (part.sample) {
                        m_tree.addPicture(PptxText::tr("Symbol"), PptxText::tr("Symbol for: %1").arg(part.text),
                                          onSlide(part.sampleRect.marginsAdded(
                                              {sampleMargin, sampleMargin, sampleMargin, sampleMargin})),
                                          sampleOf(part, scale));
                    }
                    TextShape shape;
                    shape.name =
                        part.sample ? PptxText::tr("Entry of the legend") : PptxText::tr("Heading of the legend");
                    shape.rect = onSlide(part.rect).adjusted(0.0, 0.0, slack, 0.0);
                    shape.wraps = part.lines.size() > 1;
                    Paragraph paragraph;
                    paragraph.text = part.text;
                    paragraph.style = part.style;
                    paragraph.style.size *= scale;
                    paragraph.lineHeight = part.lineHeight * scale;
                    shape.paragraphs.push_back(paragraph);
                    m_tree.addText(shape);
                }
            });
    }

    QImage sampleOf(const LegendPart& part, double scale) const
    {
        const QRectF room = part.sampleRect.marginsAdded({sampleMargin, sampleMargin, sampleMargin, sampleMargin});
        QImage image = canvas(room.size() * scale, samplePixelsPerUnit, Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(image.width() / room.width(), image.height() / room.height());
        painter.translate(-room.topLeft());
        paintLegendSample(painter, *part.sample, part.sampleRect, m_layout.style);
        return image;
    }

    ShapeTree& m_tree;
    const SlidePart& m_part;
    const SlideLayout& m_layout;
};

SlideKind kindOf(const SlideLayout& layout)
{
    if (layout.slide.kind == Slide::Kind::Title || layout.slide.kind == Slide::Kind::Closing) {
        return SlideKind::Title;
    }
    return std::ranges::contains(layout.texts, SlideText::Role::Paragraph, &SlideText::role) ? SlideKind::TitleAndText
                                                                                             : SlideKind::TitleOnly;
}

} // namespace

QString addSlide(Package& package, const SlidePart& part)
{
    const QString name = u"/ppt/slides/slide%1.xml"_s.arg(part.place);
    PartWriter xml;
    Relationships relationships;
    relationships.add(u"slideLayout"_s, layoutName(kindOf(part.layout)));
    writeRoot(xml, "p:sld", [&] {
        xml.element("p:cSld", [&] {
            xml.element("p:bg", [&] {
                xml.element("p:bgPr", [&] {
                    writeSolidFill(xml, part.layout.style.pageGround);
                    xml.element("a:effectLst");
                });
            });
            ShapeTree tree(xml, package, relationships, part.context.language);
            tree.write([&] { SlideShapes(tree, part).add(); });
        });
        xml.element("p:clrMapOvr", [&] { xml.element("a:masterClrMapping"); });
    });
    if (!part.notes.isEmpty()) {
        relationships.add(u"notesSlide"_s, addNotes(package, part.place, name, part.notes, part.context.language));
    }
    package.add(name, slideType, xml.bytes(), relationships);
    return name;
}

} // namespace ketenkaart::pptx
