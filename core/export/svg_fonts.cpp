#include "core/export/svg_fonts.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace ketenkaart {

namespace {

struct Face
{
    const char* file;
    QFont::Weight weight;
    bool isItalic;
};

constexpr std::array faces{
    Face{"OpenSans-Regular", QFont::Normal, false},
    Face{"OpenSans-Italic", QFont::Normal, true},
    Face{"OpenSans-Semibold", QFont::DemiBold, false},
    Face{"OpenSans-Bold", QFont::Bold, false},
};

/// The face that a reader of CSS takes for the style: the slant first, then the nearest weight.
const Face* faceOf(const TextStyle& style)
{
    const auto distance = [&](const Face& face) {
        return std::abs(face.weight - style.weight) + (face.isItalic == style.italic ? 0 : 10000);
    };
    return std::ranges::min_element(faces, {}, distance);
}

} // namespace

QString svgFontFaces(std::span<const TextStyle> styles)
{
    QString rules;
    for (const Face& face : faces) {
        if (std::ranges::find(styles, &face, faceOf) == styles.end()) {
            continue;
        }
        QFile file(QStringLiteral(":/fonts/%1.ttf").arg(QLatin1StringView(face.file)));
        if (!file.open(QIODevice::ReadOnly)) {
            continue; // a resource of the program; without it a font of the system stands in
        }
        rules += QStringLiteral("@font-face{font-family:'%1';font-weight:%2;font-style:%3;"
                                "src:url(data:font/ttf;base64,%4) format('truetype')}\n")
                     .arg(mapFontFamily())
                     .arg(static_cast<int>(face.weight))
                     .arg(face.isItalic ? u"italic" : u"normal", QString::fromLatin1(file.readAll().toBase64()));
    }
    return rules;
}

QString svgFontFamilies()
{
    // Those first that are as narrow, for programs that do not keep a line to its length either.
    return QStringLiteral("'%1', 'Noto Sans', 'Droid Sans', 'Segoe UI', Arial, 'Liberation Sans', sans-serif")
        .arg(mapFontFamily());
}

} // namespace ketenkaart
