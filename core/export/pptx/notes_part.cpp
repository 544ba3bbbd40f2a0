#include "core/export/pptx/notes_part.h"

#include "core/export/pptx/master_parts.h"
#include "core/export/pptx/shape_tree.h"

#include <QCoreApplication>

namespace ketenkaart::pptx {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A class, because lupdate files texts under the class that tr() belongs to.
struct PptxText
{
    Q_DECLARE_TR_FUNCTIONS(PptxText)
};

const QString notesType = u"application/vnd.openxmlformats-officedocument.presentationml.notesSlide+xml"_s;

Paragraph plain(const QString& text, double size)
{
    Paragraph paragraph;
    paragraph.text = text;
    paragraph.style = {size, QFont::Normal, false, 0.0, QColor(Qt::black)};
    return paragraph;
}

} // namespace

QString addNotes(Package& package, int place, const QString& slideName, const QStringList& notes, Language language)
{
    PartWriter xml;
    Relationships relationships;
    relationships.add(u"notesMaster"_s, notesMasterName);
    relationships.add(u"slide"_s, slideName);
    const auto [image, body, number] = notesPlaceholders();
    TextShape texts;
    texts.name = PptxText::tr("Notes");
    texts.placeholder = u"body"_s;
    texts.placeholderIndex = body.index;
    texts.rect = body.rect;
    for (const QString& each : notes) {
        Paragraph paragraph = plain(each, 24.0);
        paragraph.spaceBefore = texts.paragraphs.empty() ? 0.0 : 12.0;
        texts.paragraphs.push_back(paragraph);
    }
    TextShape page;
    page.name = PptxText::tr("Number of the slide");
    page.placeholder = u"sldNum"_s;
    page.placeholderIndex = number.index;
    page.rect = number.rect;
    page.paragraphs.push_back(plain(text(place), 20.0));
    page.paragraphs.front().isSlideNumber = true;
    page.paragraphs.front().align = Paragraph::Align::Right;
    writeRoot(xml, "p:notes", [&] {
        xml.element("p:cSld", [&] {
            ShapeTree tree(xml, package, relationships, language);
            tree.write([&] {
                tree.addSlideImage(PptxText::tr("Picture of the slide"), image.rect);
                tree.addText(texts);
                tree.addText(page);
            });
        });
        xml.element("p:clrMapOvr", [&] { xml.element("a:masterClrMapping"); });
    });
    const QString name = u"/ppt/notesSlides/notesSlide%1.xml"_s.arg(place);
    package.add(name, notesType, xml.bytes(), relationships);
    return name;
}

} // namespace ketenkaart::pptx
