#include "core/export/pptx/theme_part.h"

#include "core/export/pptx/shape_tree.h"

#include <algorithm>

namespace ketenkaart::pptx {

namespace {

using namespace Qt::Literals::StringLiterals;

void writeColours(PartWriter& xml, const MapStyle& style)
{
    const auto write = [&](const char* name, const QColor& colour) {
        xml.element(name, [&] { xml.element("a:srgbClr", {{"val", colourCode(colour)}}); });
    };
    xml.element("a:clrScheme", {{"name", u"Ketenkaart"_s}}, [&] {
        write("a:dk1", style.pageInk);
        write("a:lt1", style.pageGround);
        write("a:dk2", style.campusColour);
        write("a:lt2", style.otherProvince);
        constexpr std::array accents{"a:accent1", "a:accent2", "a:accent3", "a:accent4", "a:accent5", "a:accent6"};
        for (size_t i = 0; i < accents.size(); ++i) {
            write(accents[i], style.themeColours[i % style.themeColours.size()]);
        }
        write("a:hlink", style.campusColour);
        write("a:folHlink", style.pageQuietInk);
    });
}

void writeFonts(PartWriter& xml)
{
    xml.element("a:fontScheme", {{"name", u"Ketenkaart"_s}}, [&] {
        for (const char* each : {"a:majorFont", "a:minorFont"}) {
            xml.element(each, [&] {
                writeFont(xml, "a:latin");
                xml.element("a:ea", {{"typeface", QString()}});
                xml.element("a:cs", {{"typeface", QString()}});
            });
        }
    });
}

/// Flat: three times the same, as a theme must have three of each.
void writeFormats(PartWriter& xml)
{
    const auto placeholderFill = [&] {
        xml.element("a:solidFill", [&] { xml.element("a:schemeClr", {{"val", u"phClr"_s}}); });
    };
    const auto thrice = [&](const char* list, const Content& content) {
        xml.element(list, [&] {
            for (int i = 0; i < 3; ++i) {
                content();
            }
        });
    };
    xml.element("a:fmtScheme", {{"name", u"Ketenkaart"_s}}, [&] {
        thrice("a:fillStyleLst", placeholderFill);
        thrice("a:lnStyleLst", [&] {
            xml.element("a:ln", {{"w", u"9525"_s}, {"cap", u"flat"_s}, {"cmpd", u"sng"_s}, {"algn", u"ctr"_s}}, [&] {
                placeholderFill();
                xml.element("a:prstDash", {{"val", u"solid"_s}});
            });
        });
        thrice("a:effectStyleLst", [&] { xml.element("a:effectStyle", [&] { xml.element("a:effectLst"); }); });
        thrice("a:bgFillStyleLst", placeholderFill);
    });
}

} // namespace

QByteArray themeBytes(const MapStyle& style)
{
    PartWriter xml;
    xml.element("a:theme",
                {{"xmlns:a", u"http://schemas.openxmlformats.org/drawingml/2006/main"_s}, {"name", u"Ketenkaart"_s}},
                [&] {
                    xml.element("a:themeElements", [&] {
                        writeColours(xml, style);
                        writeFonts(xml);
                        writeFormats(xml);
                    });
                    xml.element("a:objectDefaults");
                    xml.element("a:extraClrSchemeLst");
                });
    return xml.bytes();
}

} // namespace ketenkaart::pptx
