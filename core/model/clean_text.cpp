#include "core/model/clean_text.h"

#include <QList>

namespace ketenkaart {

namespace {

bool isLineBreak(char32_t c)
{
    return c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

/// Persian and several Indian scripts cannot be spelled without these two.
bool isJoiner(char32_t c)
{
    return c == U'\u200c' || c == U'\u200d';
}

bool isUnseen(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || QChar::isNonCharacter(c) ||
           (category == QChar::Other_Format && !isJoiner(c));
}

} // namespace

QString plainLine(const QString& text)
{
    QString line;
    line.reserve(text.size());
    for (const char32_t c : text.toUcs4()) { // which puts a replacement character for half a surrogate pair
        if (isLineBreak(c)) {
            line += u' ';
        } else if (!isUnseen(c)) {
            line += QChar::fromUcs4(c);
        }
    }
    return line;
}

QString cleanText(const QString& text)
{
    return plainLine(text).trimmed();
}

} // namespace ketenkaart
