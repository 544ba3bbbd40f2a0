#include "core/export/pptx/document_parts.h"

#include "core/export/pptx/master_parts.h"
#include "core/export/pptx/shape_tree.h"

namespace ketenkaart::pptx {

namespace {

using namespace Qt::Literals::StringLiterals;

const QString presentationType =
    u"application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"_s;
const QString propertiesType = u"application/vnd.openxmlformats-officedocument.presentationml.presProps+xml"_s;
const QString viewType = u"application/vnd.openxmlformats-officedocument.presentationml.viewProps+xml"_s;
const QString tableStylesType = u"application/vnd.openxmlformats-officedocument.presentationml.tableStyles+xml"_s;
const QString coreType = u"application/vnd.openxmlformats-package.core-properties+xml"_s;
const QString appType = u"application/vnd.openxmlformats-officedocument.extended-properties+xml"_s;

/// The properties of the document: Dublin Core.
QByteArray coreBytes(const DocumentParts& parts)
{
    PartWriter xml;
    const auto write = [&](const char* name, const QString& value) {
        if (!value.isEmpty()) {
            xml.text(name, value);
        }
    };
    xml.element("cp:coreProperties",
                {{"xmlns:cp", u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s},
                 {"xmlns:dc", u"http://purl.org/dc/elements/1.1/"_s},
                 {"xmlns:dcterms", u"http://purl.org/dc/terms/"_s},
                 {"xmlns:dcmitype", u"http://purl.org/dc/dcmitype/"_s},
                 {"xmlns:xsi", u"http://www.w3.org/2001/XMLSchema-instance"_s}},
                [&] {
                    write("dc:title", parts.info.title);
                    write("dc:subject", parts.info.source);
                    write("dc:creator", parts.info.author);
                    write("dc:description", parts.info.description);
                    write("dc:language", languageTag(parts.info.language));
                    write("cp:lastModifiedBy", parts.info.author);
                    if (parts.created.isValid()) {
                        const QString time = parts.created.toUTC().toString(u"yyyy-MM-ddThh:mm:ss'Z'"_s);
                        xml.text("dcterms:created", {{"xsi:type", u"dcterms:W3CDTF"_s}}, time);
                        xml.text("dcterms:modified", {{"xsi:type", u"dcterms:W3CDTF"_s}}, time);
                    }
                });
    return xml.bytes();
}

QByteArray appBytes(const DocumentParts& parts)
{
    PartWriter xml;
    xml.element("Properties",
                {{"xmlns", u"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"_s}}, [&] {
                    xml.text("Application", u"Ketenkaart"_s);
                    xml.text("Slides", text(parts.slides.size()));
                });
    return xml.bytes();
}

void addPresentation(Package& package, const DocumentParts& parts)
{
    PartWriter xml;
    Relationships relationships;
    const auto lists = [&] {
        xml.element("p:sldMasterIdLst", [&] {
            xml.element("p:sldMasterId",
                        {{"id", u"2147483648"_s}, {"r:id", relationships.add(u"slideMaster"_s, masterName)}});
        });
        xml.element("p:notesMasterIdLst", [&] {
            xml.element("p:notesMasterId", {{"r:id", relationships.add(u"notesMaster"_s, notesMasterName)}});
        });
        xml.element("p:sldIdLst", [&] {
            qint64 id = 256; // the least that Office takes
            for (const QString& slide : parts.slides) {
                xml.element("p:sldId", {{"id", text(id++)}, {"r:id", relationships.add(u"slide"_s, slide)}});
            }
        });
        xml.element("p:sldSz", {{"cx", text(parts.slideWidth)}, {"cy", text(slideHeightEmu)}});
        xml.element("p:notesSz", {{"cx", text(notesWidthEmu)}, {"cy", text(notesHeightEmu)}});
        xml.element("p:defaultTextStyle", [&] {
            xml.element("a:defPPr", [&] { xml.element("a:defRPr", {{"lang", languageTag(parts.info.language)}}); });
        });
    };
    xml.element("p:presentation",
                {{"xmlns:a", u"http://schemas.openxmlformats.org/drawingml/2006/main"_s},
                 {"xmlns:r", u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s},
                 {"xmlns:p", u"http://schemas.openxmlformats.org/presentationml/2006/main"_s},
                 {"saveSubsetFonts", u"1"_s}},
                lists);
    const auto addSide = [&](const QString& name, const QString& type, const QString& contentType, const char* root) {
        PartWriter side;
        writeRoot(side, root, [] {});
        relationships.add(type, name);
        package.add(name, contentType, side.bytes());
    };
    addSide(u"/ppt/presProps.xml"_s, u"presProps"_s, propertiesType, "p:presentationPr");
    addSide(u"/ppt/viewProps.xml"_s, u"viewProps"_s, viewType, "p:viewPr");
    relationships.add(u"theme"_s, u"/ppt/theme/theme1.xml"_s);
    relationships.add(u"tableStyles"_s, u"/ppt/tableStyles.xml"_s);
    PartWriter tables;
    tables.element("a:tblStyleLst", {{"xmlns:a", u"http://schemas.openxmlformats.org/drawingml/2006/main"_s},
                                     {"def", u"{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"_s}});
    package.add(u"/ppt/tableStyles.xml"_s, tableStylesType, tables.bytes());
    package.add(u"/ppt/presentation.xml"_s, presentationType, xml.bytes(), relationships);
}

} // namespace

void addDocument(Package& package, const DocumentParts& parts)
{
    package.relationships().add(u"officeDocument"_s, u"/ppt/presentation.xml"_s);
    package.relationships().add(u"core-properties"_s, u"/docProps/core.xml"_s);
    package.relationships().add(u"extended-properties"_s, u"/docProps/app.xml"_s);
    addPresentation(package, parts);
    package.add(u"/docProps/core.xml"_s, coreType, coreBytes(parts));
    package.add(u"/docProps/app.xml"_s, appType, appBytes(parts));
}

} // namespace ketenkaart::pptx
