#include "core/scene/wrapped_text.h"

#include "core/scene/text_metrics.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace ketenkaart {

namespace {

constexpr int mostLinesEver = 3;
constexpr int leastPart = 4; ///< letters on either side of a hyphen at which a line breaks
constexpr double step = 0.1; ///< fonts have whole pixels at ten times their size

double rounded(double size)
{
    return std::floor(size / step + 1e-6) * step;
}

} // namespace

WrappableText::WrappableText(const QString& text, const TextStyle& style)
    : m_style(style)
{
    QString part;
    const QString whole = text.simplified();
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const QChar letter = whole[i];
        part += letter;
        // "Noord-Holland" may break, "CROP-XR" and "Invest-NL" may not.
        const qsizetype space = whole.indexOf(u' ', i);
        const qsizetype rest = (space < 0 ? whole.size() : space) - i - 1;
        if (letter == u' ' || (letter == u'-' && part.size() > leastPart && rest >= leastPart)) {
            m_parts.push_back(std::exchange(part, {}));
        }
    }
    if (!part.isEmpty() || m_parts.empty()) {
        m_parts.push_back(part);
    }
    TextStyle large = style;
    large.size = 20.0;
    const size_t count = m_parts.size();
    m_widths.resize(count * count);
    for (size_t from = 0; from < count; ++from) {
        for (size_t last = from; last < count; ++last) {
            m_widths[from * count + last] = textWidth(lineOf(from, last + 1), large) / large.size;
        }
    }
    for (int lines = 1; lines <= mostLinesEver; ++lines) {
        m_breaks.push_back(balanced(lines));
    }
}

QString WrappableText::lineOf(size_t from, size_t to) const
{
    QString line;
    for (size_t i = from; i < to; ++i) {
        line += m_parts[i];
    }
    return line.trimmed();
}

double WrappableText::widthOf(size_t from, size_t to) const
{
    return m_widths[from * m_parts.size() + to - 1];
}

WrappableText::Break WrappableText::balanced(int lines) const
{
    // best[k][i]: the first i parts on k lines.
    const size_t count = m_parts.size();
    const auto lineCount = static_cast<size_t>(lines);
    constexpr double never = std::numeric_limits<double>::max();
    std::vector<std::vector<double>> best(lineCount + 1, std::vector<double>(count + 1, never));
    std::vector<std::vector<size_t>> from(lineCount + 1, std::vector<size_t>(count + 1, 0));
    best[0][0] = 0.0;
    for (size_t k = 1; k <= lineCount; ++k) {
        for (size_t i = 1; i <= count; ++i) {
            for (size_t start = 0; start < i; ++start) {
                if (best[k - 1][start] == never) {
                    continue;
                }
                const double width = std::max(best[k - 1][start], widthOf(start, i));
                if (width < best[k][i]) {
                    best[k][i] = width;
                    from[k][i] = start;
                }
            }
        }
    }
    Break result{never, {}};
    size_t used = 0;
    for (size_t k = 1; k <= lineCount; ++k) { // a text of few parts cannot fill all lines
        if (best[k][count] < result.width) {
            result.width = best[k][count];
            used = k;
        }
    }
    for (size_t k = used, i = count; k > 0; --k) {
        result.ends.insert(result.ends.begin(), i);
        i = from[k][i];
    }
    return result;
}

double WrappableText::narrowest(int mostLines, double size) const
{
    return m_breaks[static_cast<size_t>(std::min(mostLines, mostLinesEver) - 1)].width * rounded(size);
}

TextLines WrappableText::fit(double width, int mostLines, double size, double leastSize) const
{
    // Measured at another size and for whole lines, the sums may be off by a hair.
    const double room = width - 0.05;
    for (double tried = rounded(size); tried >= rounded(std::min(leastSize, size)) - step / 2.0; tried -= step) {
        for (int lines = 1; lines <= std::min(mostLines, mostLinesEver); ++lines) {
            const Break& way = m_breaks[static_cast<size_t>(lines - 1)];
            if (way.width * tried > room) {
                continue;
            }
            TextLines result{{}, m_style, way.width * tried, false};
            result.style.size = tried;
            size_t start = 0;
            for (const size_t end : way.ends) {
                result.lines.append(lineOf(start, end));
                start = end;
            }
            return result;
        }
    }
    return elided(room, mostLines, rounded(std::min(leastSize, size)));
}

TextLines WrappableText::elided(double width, int mostLines, double size) const
{
    TextLines result{{}, m_style, 0.0, true};
    result.style.size = size;
    const size_t count = m_parts.size();
    for (size_t start = 0; start < count && result.lines.size() < mostLines;) {
        size_t end = start + 1;
        while (end < count && widthOf(start, end + 1) * size <= width) {
            ++end;
        }
        const bool isLast = result.lines.size() + 1 == mostLines;
        QString line = lineOf(start, isLast ? count : end);
        const bool isCut = (isLast && end < count) || widthOf(start, end) * size > width;
        if (isCut) {
            const QString ellipsis = QStringLiteral("…");
            while (!line.isEmpty() && textWidth(line + ellipsis, result.style) > width) {
                line.chop(1);
            }
            line = line.trimmed() + ellipsis;
        }
        result.lines.append(line);
        result.width = std::max(result.width, textWidth(line, result.style));
        if (isCut) {
            break; // what follows a word cut short would read as if nothing were missing
        }
        start = end;
    }
    return result;
}

} // namespace ketenkaart
