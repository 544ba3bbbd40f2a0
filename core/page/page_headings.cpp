#include "core/page/page_headings.h"

#include "core/scene/text_metrics.h"
#include "core/scene/wrapped_text.h"

#include <algorithm>

namespace ketenkaart {

namespace {

constexpr double largestTitle = 25.0;
constexpr double oneLineShare = 0.72; // of the largest size: smaller, a second line is better
constexpr double linesShare = 0.48;   // and smaller, no number of lines looks like a title
constexpr int mostTitleLines = 8;
constexpr qsizetype mostTitleLetters = 600; // a longer one is no title, and slow to try in every size
constexpr double sizeStep = 0.5;
constexpr double balanceStep = 0.02;
constexpr double subtitleSize = 13.0;
constexpr double footerSize = 8.5;
constexpr double footerPitch = 1.4; // times the size
constexpr int mostSourceLines = 2;
const QString separator = QStringLiteral("  ·  ");

double atLeast(double size, const MapStyle& style)
{
    return std::max(size * style.scale, style.leastType);
}

/// Adds lines below those that the panel has.
void addLines(PagePanel& panel, const QStringList& lines, const TextStyle& style, double pitch)
{
    double baseline = panel.items.empty() ? capHeight(style) : panel.size.height() + pitch;
    for (const QString& line : lines) {
        panel.items.emplace_back(textItem(line, QPointF(0.0, baseline), style));
        panel.size = QSizeF(std::max(panel.size.width(), textWidth(line, style)), baseline);
        baseline += pitch;
    }
}

/// On as few lines as needed; what is on no line any more is told by an ellipsis.
QStringList cappedLines(const QString& text, const TextStyle& style, double width, int most)
{
    QStringList lines = wrappedLines(text, style, width);
    if (lines.size() > most) {
        lines[most - 1] = lines.mid(most - 1).join(u' ');
        lines.resize(most);
    }
    for (QString& line : lines) {
        line = elidedText(line, style, width);
    }
    return lines;
}

/// Whether the text stands on so many lines; a word wider than a line does not.
bool fits(const QString& text, const TextStyle& style, double width, int lines)
{
    const QStringList set = wrappedLines(text, style, width);
    return set.size() <= lines &&
           std::ranges::all_of(set, [&](const QString& line) { return textWidth(line, style) <= width; });
}

/// Lines of like length: a last word alone on its line looks like a mistake.
TextLines balanced(const QString& text, const TextStyle& style, double width, int lines)
{
    while (lines > 1 && fits(text, style, width * (1.0 - balanceStep), lines)) {
        width *= 1.0 - balanceStep;
    }
    return {wrappedLines(text, style, width), style};
}

TextLines titleLines(const QString& title, const QSizeF& room, const MapStyle& style)
{
    const double largest = std::max(largestTitle, 1.3 * style.leastType);
    const double least = style.leastType > 0.0 ? style.leastType : linesShare * largest;
    TextStyle text = plainText(largest, style.pageInk, QFont::Bold);
    const double pitch = TextLines{{}, {1.0}}.lineHeight();
    const bool isTitle = title.size() <= mostTitleLetters;
    for (int lines = 1; lines <= mostTitleLines && isTitle; ++lines) {
        const double smallest = std::max(least, (lines == 1 ? oneLineShare : linesShare) * largest);
        text.size = std::min(largest, room.height() / (lines * pitch));
        for (; text.size >= smallest; text.size -= sizeStep) {
            if (fits(title, text, room.width(), lines)) {
                return balanced(title, text, room.width(), lines);
            }
        }
    }
    const auto linesAt = [&](double size) {
        return std::clamp(static_cast<int>(room.height() / (size * pitch)), 1, mostTitleLines);
    };
    for (text.size = linesShare * largest; text.size > least && isTitle; text.size -= sizeStep) {
        if (fits(title, text, room.width(), linesAt(text.size))) {
            return balanced(title, text, room.width(), linesAt(text.size));
        }
    }
    text.size = least;
    return {cappedLines(title, text, room.width(), linesAt(least)), text};
}

} // namespace

PagePanel titlePanel(const QString& title, const QSizeF& room, const MapStyle& style)
{
    PagePanel panel;
    if (!title.trimmed().isEmpty()) {
        const TextLines set = titleLines(title, room, style);
        addLines(panel, set.lines, set.style, set.lineHeight());
    }
    return panel;
}

PagePanel subtitlePanel(const QString& subtitle, const QString& caseName, double width, int mostLines,
                        const MapStyle& style)
{
    PagePanel panel;
    QStringList parts{subtitle, caseName};
    parts.removeAll(QString());
    if (parts.isEmpty()) {
        return panel;
    }
    const TextStyle text = plainText(atLeast(subtitleSize, style), style.pageQuietInk);
    const double pitch = TextLines{{}, text}.lineHeight();
    const QString whole = parts.join(QStringLiteral(" \u00b7 "));
    if (parts.size() == 1 || wrappedLines(whole, text, width).size() <= mostLines) {
        addLines(panel, cappedLines(whole, text, width, mostLines), text, pitch);
    } else {
        addLines(panel, cappedLines(subtitle, text, width, std::max(1, mostLines - 1)), text, pitch);
        addLines(panel, cappedLines(caseName, text, width, mostLines), text, pitch);
    }
    return panel;
}

PagePanel footerPanel(const QString& source, const QString& credits, const QString& date, double width,
                      const MapStyle& style)
{
    PagePanel panel;
    const TextStyle text = plainText(atLeast(footerSize, style), style.pageQuietInk);
    const double pitch = footerPitch * text.size;
    const double dateWidth = date.isEmpty() ? 0.0 : textWidth(date, text);
    const double dateRoom = date.isEmpty() ? 0.0 : dateWidth + textWidth(separator, text);
    QStringList parts{source, credits};
    parts.removeAll(QString());
    const QString oneLine = parts.join(separator);
    QStringList lines;
    if (parts.isEmpty() || textWidth(oneLine, text) <= width - dateRoom) {
        lines = {oneLine};
    } else {
        if (!source.isEmpty()) {
            lines += cappedLines(source, text, width, mostSourceLines);
        }
        if (!credits.isEmpty()) {
            lines += wrappedLines(credits, text, width);
        }
    }
    const bool hasDateBeside = textWidth(lines.back(), text) <= width - dateRoom;
    if (!hasDateBeside) {
        lines.append(elidedText(date, text, width));
    }
    addLines(panel, lines, text, pitch);
    if (dateWidth > 0.0 && hasDateBeside) {
        panel.items.emplace_back(textItem(date, QPointF(width - dateWidth, panel.size.height()), text));
    }
    return panel;
}

double descentBelow(const PagePanel& panel)
{
    double lowest = panel.size.height();
    for (const SceneItem& item : panel.items) {
        if (const auto* text = std::get_if<LabelItem>(&item)) {
            lowest = std::max(lowest, text->box.bottom());
        }
    }
    return lowest - panel.size.height();
}

} // namespace ketenkaart
