#include "core/export/pptx/shape_tree.h"

#include "core/export/png_writer.h"

#include <QBuffer>
#include <QImageWriter>

#include <cmath>
#include <expected>

namespace ketenkaart::pptx {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double pointsPerUnit = 0.5;
constexpr int jpegQuality = 90;

/// Points in hundredths, as type and spacing are measured.
QString hundredths(double slideUnits)
{
    return text(std::llround(slideUnits * pointsPerUnit * 100.0));
}

QString idOf(TextShape::Anchor anchor)
{
    return anchor == TextShape::Anchor::Top ? u"t"_s : anchor == TextShape::Anchor::Middle ? u"ctr"_s : u"b"_s;
}

QString idOf(Paragraph::Align align)
{
    return align == Paragraph::Align::Left ? u"l"_s : align == Paragraph::Align::Centre ? u"ctr"_s : u"r"_s;
}

/// The picture as a file, or why there is none.
std::expected<QByteArray, QString> pictureBytes(const QImage& image, Package::PictureFormat format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QString reason;
    if (format == Package::PictureFormat::Jpeg) {
        QImageWriter writer(&buffer, "JPEG");
        writer.setQuality(jpegQuality);
        reason = writer.write(image) ? QString() : writer.errorString();
    } else {
        reason = writePng(
            buffer, image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32), {});
    }
    return reason.isEmpty() ? std::expected<QByteArray, QString>(buffer.data()) : std::unexpected(reason);
}

} // namespace

qint64 emu(double slideUnits)
{
    return std::llround(slideUnits * emuPerUnit);
}

QString languageTag(Language language)
{
    return language == Language::Dutch ? u"nl-NL"_s : u"en-GB"_s;
}

QString colourCode(const QColor& colour)
{
    return colour.name(QColor::HexRgb).mid(1).toUpper();
}

void writeSolidFill(PartWriter& xml, const QColor& colour)
{
    xml.element("a:solidFill", [&] {
        const Attributes value{{"val", colourCode(colour)}};
        if (colour.alpha() == 255) {
            xml.element("a:srgbClr", value);
        } else {
            xml.element("a:srgbClr", value,
                        [&] { xml.element("a:alpha", {{"val", text(std::llround(colour.alphaF() * 100000.0))}}); });
        }
    });
}

void writeFont(PartWriter& xml, const char* name)
{
    // The class of the face (a sans serif of variable pitch) is what a substitute is chosen by.
    xml.element(name, {{"typeface", mapFontFamily()},
                       {"panose", u"020B0606030504020204"_s},
                       {"pitchFamily", u"34"_s},
                       {"charset", u"0"_s}});
}

ShapeTree::ShapeTree(PartWriter& xml, Package& package, Relationships& relationships, Language language)
    : m_xml(xml)
    , m_package(package)
    , m_relationships(relationships)
    , m_language(language)
{}

void ShapeTree::write(const Content& content)
{
    m_xml.element("p:spTree", [&] {
        m_xml.element("p:nvGrpSpPr", [&] {
            m_xml.element("p:cNvPr", {{"id", u"1"_s}, {"name", QString()}});
            m_xml.element("p:cNvGrpSpPr");
            m_xml.element("p:nvPr");
        });
        m_xml.element("p:grpSpPr", [&] {
            m_xml.element("a:xfrm", [&] {
                m_xml.element("a:off", {{"x", u"0"_s}, {"y", u"0"_s}});
                m_xml.element("a:ext", {{"cx", u"0"_s}, {"cy", u"0"_s}});
                m_xml.element("a:chOff", {{"x", u"0"_s}, {"y", u"0"_s}});
                m_xml.element("a:chExt", {{"cx", u"0"_s}, {"cy", u"0"_s}});
            });
        });
        content();
    });
}

void ShapeTree::writeIdentity(const QString& name, const QString& description, bool isDecorative)
{
    const auto content = [&] {
        if (isDecorative) {
            m_xml.element("a:extLst", [&] {
                m_xml.element("a:ext", {{"uri", u"{C183D7F6-B498-43B3-948B-1728B52AA6E4}"_s}}, [&] {
                    m_xml.element("adec:decorative",
                                  {{"xmlns:adec", u"http://schemas.microsoft.com/office/drawing/2017/decorative"_s},
                                   {"val", u"1"_s}});
                });
            });
        }
    };
    const QString id = text(++m_lastId);
    if (description.isEmpty()) {
        m_xml.element("p:cNvPr", {{"id", id}, {"name", name}}, content);
    } else {
        m_xml.element("p:cNvPr", {{"id", id}, {"name", name}, {"descr", description}}, content);
    }
}

void ShapeTree::writePlace(const char* element, const QRectF& rect)
{
    m_xml.element(element, [&] {
        m_xml.element("a:off", {{"x", text(emu(rect.x()))}, {"y", text(emu(rect.y()))}});
        m_xml.element("a:ext", {{"cx", text(emu(rect.width()))}, {"cy", text(emu(rect.height()))}});
    });
}

void ShapeTree::writeParagraph(const Paragraph& paragraph)
{
    m_xml.element("a:p", [&] {
        const QString indent = text(emu(paragraph.bulletIndent));
        m_xml.element("a:pPr",
                      {{"marL", indent},
                       {"indent", paragraph.bulletIndent > 0.0 ? u'-' + indent : u"0"_s},
                       {"algn", idOf(paragraph.align)}},
                      [&] {
                          if (paragraph.lineHeight > 0.0) {
                              m_xml.element("a:lnSpc", [&] {
                                  m_xml.element("a:spcPts", {{"val", hundredths(paragraph.lineHeight)}});
                              });
                          }
                          m_xml.element("a:spcBef", [&] {
                              m_xml.element("a:spcPts", {{"val", hundredths(paragraph.spaceBefore)}});
                          });
                          if (paragraph.bulletIndent > 0.0) {
                              m_xml.element("a:buClr", [&] {
                                  m_xml.element("a:srgbClr", {{"val", colourCode(paragraph.bulletColour)}});
                              });
                              m_xml.element("a:buFont", {{"typeface", u"Arial"_s}});
                              m_xml.element("a:buChar", {{"char", u"•"_s}});
                          } else {
                              m_xml.element("a:buNone");
                          }
                      });
        const TextStyle& style = paragraph.style;
        const auto run = [&] {
            m_xml.element("a:rPr",
                          {{"lang", languageTag(m_language)},
                           {"sz", hundredths(style.size)},
                           {"b", style.weight >= QFont::DemiBold ? u"1"_s : u"0"_s},
                           {"i", style.italic ? u"1"_s : u"0"_s},
                           {"strike", style.strikeOut ? u"sngStrike"_s : u"noStrike"_s},
                           {"spc", hundredths(style.letterSpacing)},
                           {"dirty", u"0"_s}},
                          [&] {
                              writeSolidFill(m_xml, style.colour);
                              writeFont(m_xml, "a:latin");
                          });
            m_xml.text("a:t", paragraph.text);
        };
        if (paragraph.isSlideNumber) {
            m_xml.element("a:fld", {{"id", u"{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}"_s}, {"type", u"slidenum"_s}}, run);
        } else {
            m_xml.element("a:r", run);
        }
    });
}

void ShapeTree::addText(const TextShape& shape)
{
    m_xml.element("p:sp", [&] {
        m_xml.element("p:nvSpPr", [&] {
            writeIdentity(shape.name);
            if (shape.placeholder.isEmpty()) {
                m_xml.element("p:cNvSpPr", {{"txBox", u"1"_s}});
                m_xml.element("p:nvPr");
                return;
            }
            m_xml.element("p:cNvSpPr", [&] { m_xml.element("a:spLocks", {{"noGrp", u"1"_s}}); });
            m_xml.element("p:nvPr", [&] {
                if (shape.placeholderIndex > 0) {
                    m_xml.element("p:ph", {{"type", shape.placeholder}, {"idx", text(shape.placeholderIndex)}});
                } else {
                    m_xml.element("p:ph", {{"type", shape.placeholder}});
                }
            });
        });
        m_xml.element("p:spPr", [&] {
            writePlace("a:xfrm", shape.rect);
            m_xml.element("a:prstGeom", {{"prst", u"rect"_s}}, [&] { m_xml.element("a:avLst"); });
            m_xml.element("a:noFill");
        });
        m_xml.element("p:txBody", [&] {
            m_xml.element("a:bodyPr",
                          {{"wrap", shape.wraps ? u"square"_s : u"none"_s},
                           {"lIns", u"0"_s},
                           {"tIns", u"0"_s},
                           {"rIns", u"0"_s},
                           {"bIns", u"0"_s},
                           {"rtlCol", u"0"_s},
                           {"anchor", idOf(shape.anchor)}},
                          [&] { m_xml.element("a:noAutofit"); });
            m_xml.element("a:lstStyle");
            for (const Paragraph& paragraph : shape.paragraphs) {
                writeParagraph(paragraph);
            }
            if (shape.paragraphs.empty()) {
                m_xml.element("a:p"); // a body without a paragraph is damaged
            }
        });
    });
}

void ShapeTree::addPicture(const QString& name, const QString& description, const QRectF& rect, const QImage& image,
                           Package::PictureFormat format)
{
    const auto bytes = pictureBytes(image, format);
    if (!bytes) {
        m_package.fail(bytes.error());
        return;
    }
    const QString id = m_relationships.add(u"image"_s, m_package.addPicture(*bytes, format));
    m_xml.element("p:pic", [&] {
        m_xml.element("p:nvPicPr", [&] {
            writeIdentity(name, description);
            m_xml.element("p:cNvPicPr", [&] { m_xml.element("a:picLocks", {{"noChangeAspect", u"1"_s}}); });
            m_xml.element("p:nvPr");
        });
        m_xml.element("p:blipFill", [&] {
            m_xml.element("a:blip", {{"r:embed", id}});
            m_xml.element("a:stretch", [&] { m_xml.element("a:fillRect"); });
        });
        m_xml.element("p:spPr", [&] {
            writePlace("a:xfrm", rect);
            m_xml.element("a:prstGeom", {{"prst", u"rect"_s}}, [&] { m_xml.element("a:avLst"); });
        });
    });
}

void ShapeTree::addPanel(const QString& name, const QRectF& rect, const QColor& fill)
{
    m_xml.element("p:sp", [&] {
        m_xml.element("p:nvSpPr", [&] {
            writeIdentity(name, {}, true);
            m_xml.element("p:cNvSpPr");
            m_xml.element("p:nvPr");
        });
        m_xml.element("p:spPr", [&] {
            writePlace("a:xfrm", rect);
            m_xml.element("a:prstGeom", {{"prst", u"rect"_s}}, [&] { m_xml.element("a:avLst"); });
            writeSolidFill(m_xml, fill);
            m_xml.element("a:ln", [&] { m_xml.element("a:noFill"); });
        });
    });
}

void ShapeTree::addSlideImage(const QString& name, const QRectF& rect)
{
    m_xml.element("p:sp", [&] {
        m_xml.element("p:nvSpPr", [&] {
            writeIdentity(name);
            m_xml.element("p:cNvSpPr", [&] {
                m_xml.element("a:spLocks", {{"noGrp", u"1"_s}, {"noRot", u"1"_s}, {"noChangeAspect", u"1"_s}});
            });
            m_xml.element("p:nvPr", [&] { m_xml.element("p:ph", {{"type", u"sldImg"_s}}); });
        });
        m_xml.element("p:spPr", [&] {
            writePlace("a:xfrm", rect);
            m_xml.element("a:prstGeom", {{"prst", u"rect"_s}}, [&] { m_xml.element("a:avLst"); });
            m_xml.element("a:noFill");
            m_xml.element("a:ln", {{"w", u"6350"_s}}, [&] {
                m_xml.element("a:solidFill", [&] { m_xml.element("a:prstClr", {{"val", u"black"_s}}); });
            });
        });
    });
}

void ShapeTree::addGroup(const QString& name, const QString& description, const QRectF& rect, const Content& content)
{
    m_xml.element("p:grpSp", [&] {
        m_xml.element("p:nvGrpSpPr", [&] {
            writeIdentity(name, description);
            m_xml.element("p:cNvGrpSpPr");
            m_xml.element("p:nvPr");
        });
        m_xml.element("p:grpSpPr", [&] {
            m_xml.element("a:xfrm", [&] {
                const QString x = text(emu(rect.x())), y = text(emu(rect.y()));
                const QString width = text(emu(rect.width())), height = text(emu(rect.height()));
                m_xml.element("a:off", {{"x", x}, {"y", y}});
                m_xml.element("a:ext", {{"cx", width}, {"cy", height}});
                m_xml.element("a:chOff", {{"x", x}, {"y", y}}); // its shapes have their places on the slide
                m_xml.element("a:chExt", {{"cx", width}, {"cy", height}});
            });
        });
        content();
    });
}

} // namespace ketenkaart::pptx
