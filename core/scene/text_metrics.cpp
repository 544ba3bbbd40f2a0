#include "core/scene/text_metrics.h"

#include <QFontMetricsF>

namespace ketenkaart {

QFont fontFor(const TextStyle& style)
{
    QFont font(mapFontFamily());
    font.setPixelSize(qRound(style.size * textOversampling));
    font.setWeight(style.weight);
    font.setItalic(style.italic);
    font.setStrikeOut(style.strikeOut);
    font.setHintingPreference(QFont::PreferNoHinting);
    // The ligature in "Indiumfosfide" would be one sign of its own in a PDF, and a search for the word would miss it.
    font.setFeature(QFont::Tag("liga"), 0);
    font.setLetterSpacing(QFont::AbsoluteSpacing, style.letterSpacing * textOversampling);
    return font;
}

double textWidth(const QString& text, const TextStyle& style)
{
    return QFontMetricsF(fontFor(style)).horizontalAdvance(text) / textOversampling;
}

double capHeight(const TextStyle& style)
{
    return QFontMetricsF(fontFor(style)).capHeight() / textOversampling;
}

QStringList wrappedLines(const QString& text, const TextStyle& style, double width)
{
    QStringList lines;
    QString line;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (!line.isEmpty() && textWidth(longer, style) > width) {
            lines.append(line);
            line = word;
        } else {
            line = longer;
        }
    }
    lines.append(line);
    return lines;
}

QString elidedText(const QString& text, const TextStyle& style, double width)
{
    return QFontMetricsF(fontFor(style)).elidedText(text, Qt::ElideRight, width * textOversampling);
}

QRectF textBox(const QString& text, const TextStyle& style)
{
    const QFontMetricsF metrics(fontFor(style));
    // The font's ascent leaves room for accents on capitals that labels of places do not need.
    const double ascent = metrics.capHeight() * 1.15 / textOversampling;
    const double descent = metrics.descent() * 0.8 / textOversampling;
    return {0.0, -ascent, metrics.horizontalAdvance(text) / textOversampling, ascent + descent};
}

} // namespace ketenkaart
