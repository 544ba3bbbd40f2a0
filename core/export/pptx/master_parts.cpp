#include "core/export/pptx/master_parts.h"

#include "core/export/pptx/shape_tree.h"
#include "core/export/pptx/theme_part.h"

#include <QCoreApplication>

#include <array>

namespace ketenkaart::pptx {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A class, because lupdate files texts under the class that tr() belongs to.
struct PptxText
{
    Q_DECLARE_TR_FUNCTIONS(PptxText)
};

const QString masterType = u"application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml"_s;
const QString layoutType = u"application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml"_s;
const QString notesMasterType = u"application/vnd.openxmlformats-officedocument.presentationml.notesMaster+xml"_s;
const QString themeType = u"application/vnd.openxmlformats-officedocument.theme+xml"_s;

/// A placeholder that is empty but for the prompt.
TextShape placeholder(const QString& type, int index, const QRectF& rect, const QString& prompt, double size,
                      QFont::Weight weight, const QColor& colour)
{
    TextShape shape;
    shape.name = prompt;
    shape.placeholder = type;
    shape.placeholderIndex = index;
    shape.rect = rect;
    Paragraph paragraph;
    paragraph.text = prompt;
    paragraph.style = {size, weight, false, 0.0, colour};
    shape.paragraphs.push_back(paragraph);
    return shape;
}

TextShape slideNumber(const MapStyle& style)
{
    TextShape shape = placeholder(u"sldNum"_s, slideNumberIndex, QRectF(56, 1041, 120, 25),
                                  PptxText::tr("Number of the slide"), 20, QFont::Normal, style.pageQuietInk);
    shape.paragraphs.front().text = u"‹#›"_s;
    shape.paragraphs.front().isSlideNumber = true;
    return shape;
}

std::vector<TextShape> placeholdersOf(SlideKind kind, const MapStyle& style)
{
    const bool isTitle = kind == SlideKind::Title;
    std::vector<TextShape> shapes;
    shapes.push_back(placeholder(isTitle ? u"ctrTitle"_s : u"title"_s, 0,
                                 isTitle ? QRectF(56, 259, 750, 300) : QRectF(56, 56, 1808, 120), PptxText::tr("Title"),
                                 isTitle ? 84 : 54, QFont::Bold, style.pageInk));
    if (kind != SlideKind::TitleOnly) {
        shapes.push_back(placeholder(isTitle ? u"subTitle"_s : u"body"_s, 1,
                                     isTitle ? QRectF(56, 640, 750, 300) : QRectF(56, 216, 1808, 780),
                                     PptxText::tr("Text"), isTitle ? 36 : 32, QFont::Normal, style.pageInk));
    }
    shapes.push_back(slideNumber(style));
    return shapes;
}

void writeGround(PartWriter& xml)
{
    xml.element("p:bg", [&] {
        xml.element("p:bgPr", [&] {
            xml.element("a:solidFill", [&] { xml.element("a:schemeClr", {{"val", u"bg1"_s}}); });
            xml.element("a:effectLst");
        });
    });
}

void writeColourMap(PartWriter& xml)
{
    xml.element("p:clrMap", {{"bg1", u"lt1"_s},
                             {"tx1", u"dk1"_s},
                             {"bg2", u"lt2"_s},
                             {"tx2", u"dk2"_s},
                             {"accent1", u"accent1"_s},
                             {"accent2", u"accent2"_s},
                             {"accent3", u"accent3"_s},
                             {"accent4", u"accent4"_s},
                             {"accent5", u"accent5"_s},
                             {"accent6", u"accent6"_s},
                             {"hlink", u"hlink"_s},
                             {"folHlink", u"folHlink"_s}});
}

/// The text of the first level: what a new text looks like.
void writeTextStyle(PartWriter& xml, const char* name, int size, bool bold, bool bullet, Language language)
{
    xml.element(name, [&] {
        xml.element("a:lvl1pPr",
                    {{"marL", bullet ? u"228600"_s : u"0"_s},
                     {"indent", bullet ? u"-228600"_s : u"0"_s},
                     {"algn", u"l"_s},
                     {"defTabSz", u"914400"_s},
                     {"rtl", u"0"_s},
                     {"eaLnBrk", u"1"_s},
                     {"latinLnBrk", u"0"_s},
                     {"hangingPunct", u"1"_s}},
                    [&] {
                        if (bullet) {
                            xml.element("a:buFont", {{"typeface", u"Arial"_s}});
                            xml.element("a:buChar", {{"char", u"•"_s}});
                        } else {
                            xml.element("a:buNone");
                        }
                        xml.element("a:defRPr",
                                    {{"lang", languageTag(language)},
                                     {"sz", text(size)},
                                     {"b", bold ? u"1"_s : u"0"_s},
                                     {"kern", u"1200"_s}},
                                    [&] {
                                        xml.element("a:solidFill",
                                                    [&] { xml.element("a:schemeClr", {{"val", u"tx1"_s}}); });
                                        xml.element("a:latin", {{"typeface", u"+mn-lt"_s}});
                                        xml.element("a:ea", {{"typeface", u"+mn-ea"_s}});
                                        xml.element("a:cs", {{"typeface", u"+mn-cs"_s}});
                                    });
                    });
    });
}

void addLayout(Package& package, SlideKind kind, const MapStyle& style, Language language)
{
    PartWriter xml;
    Relationships relationships;
    relationships.add(u"slideMaster"_s, masterName);
    const auto content = [&] {
        const std::array names{PptxText::tr("Title"), PptxText::tr("Title and text"), PptxText::tr("Title only")};
        xml.element("p:cSld", {{"name", names[static_cast<size_t>(kind)]}}, [&] {
            ShapeTree tree(xml, package, relationships, language);
            tree.write([&] {
                for (const TextShape& shape : placeholdersOf(kind, style)) {
                    tree.addText(shape);
                }
            });
        });
        xml.element("p:clrMapOvr", [&] { xml.element("a:masterClrMapping"); });
    };
    const std::array types{u"title"_s, u"tx"_s, u"titleOnly"_s};
    xml.element("p:sldLayout",
                {{"xmlns:a", u"http://schemas.openxmlformats.org/drawingml/2006/main"_s},
                 {"xmlns:r", u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s},
                 {"xmlns:p", u"http://schemas.openxmlformats.org/presentationml/2006/main"_s},
                 {"type", types[static_cast<size_t>(kind)]},
                 {"preserve", u"1"_s}},
                content);
    package.add(layoutName(kind), layoutType, xml.bytes(), relationships);
}

} // namespace

QString layoutName(SlideKind kind)
{
    return u"/ppt/slideLayouts/slideLayout%1.xml"_s.arg(static_cast<int>(kind) + 1);
}

void addMaster(Package& package, const MapStyle& style, Language language)
{
    PartWriter xml;
    Relationships relationships;
    writeRoot(xml, "p:sldMaster", [&] {
        xml.element("p:cSld", [&] {
            writeGround(xml);
            ShapeTree tree(xml, package, relationships, language);
            tree.write([&] {
                for (const TextShape& shape : placeholdersOf(SlideKind::TitleAndText, style)) {
                    tree.addText(shape);
                }
            });
        });
        writeColourMap(xml);
        xml.element("p:sldLayoutIdLst", [&] {
            qint64 id = 2147483648; // that of the master; Office wants them from there on, and all different
            for (const SlideKind kind : allSlideKinds) {
                xml.element("p:sldLayoutId",
                            {{"id", text(++id)}, {"r:id", relationships.add(u"slideLayout"_s, layoutName(kind))}});
            }
        });
        xml.element("p:txStyles", [&] {
            writeTextStyle(xml, "p:titleStyle", 2700, true, false, language);
            writeTextStyle(xml, "p:bodyStyle", 1600, false, true, language);
            writeTextStyle(xml, "p:otherStyle", 1400, false, false, language);
        });
    });
    const QString theme = u"/ppt/theme/theme1.xml"_s;
    relationships.add(u"theme"_s, theme);
    package.add(masterName, masterType, xml.bytes(), relationships);
    for (const SlideKind kind : allSlideKinds) {
        addLayout(package, kind, style, language);
    }
    package.add(theme, themeType, themeBytes(style));
}

std::array<NotesPlaceholder, 3> notesPlaceholders()
{
    // A4 has 1190 by 1684 of our units.
    return {{{"sldImg", 0, QRectF(95, 95, 1000, 562.5)},
             {"body", 1, QRectF(95, 720, 1000, 830)},
             {"sldNum", 10, QRectF(795, 1590, 300, 40)}}};
}

void addNotesMaster(Package& package, const MapStyle& style, Language language)
{
    PartWriter xml;
    Relationships relationships;
    writeRoot(xml, "p:notesMaster", [&] {
        xml.element("p:cSld", [&] {
            writeGround(xml);
            ShapeTree tree(xml, package, relationships, language);
            tree.write([&] {
                const auto [image, body, number] = notesPlaceholders();
                tree.addSlideImage(PptxText::tr("Picture of the slide"), image.rect);
                tree.addText(placeholder(u"body"_s, body.index, body.rect, PptxText::tr("Notes"), 24, QFont::Normal,
                                         QColor(Qt::black)));
                TextShape page = slideNumber(style);
                page.rect = number.rect;
                page.placeholderIndex = number.index;
                page.paragraphs.front().align = Paragraph::Align::Right;
                tree.addText(page);
            });
        });
        writeColourMap(xml);
        writeTextStyle(xml, "p:notesStyle", 1200, false, false, language);
    });
    const QString theme = u"/ppt/theme/theme2.xml"_s;
    relationships.add(u"theme"_s, theme);
    package.add(notesMasterName, notesMasterType, xml.bytes(), relationships);
    package.add(theme, themeType, themeBytes(style));
}

} // namespace ketenkaart::pptx
