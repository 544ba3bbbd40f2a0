#pragma once

#include "core/scene/map_style.h"

#include <QStringList>

#include <vector>

namespace ketenkaart {

/// Text set in lines of one size.
struct TextLines
{
    QStringList lines;
    TextStyle style;     ///< with the size that was chosen
    double width = 0.0;  ///< of the widest line, view pixels
    bool elided = false; ///< something had to be left out

    /// From one baseline to the next, in view pixels; boxes of lines do not touch.
    [[nodiscard]] double lineHeight() const { return style.size * 1.16; }
    [[nodiscard]] double height() const { return lineHeight() * static_cast<double>(lines.size()); }
};

/// A text that may break at spaces, and after hyphens between longer parts. It is measured once; after that any width
/// and size is tried without measuring.
class WrappableText
{
public:
    WrappableText(const QString& text, const TextStyle& style);

    /// The least width in which it fits on so many lines at this size.
    [[nodiscard]] double narrowest(int mostLines, double size) const;
    /// On as few lines as the width allows, these of like length. Where even the most lines are too narrow the text
    /// becomes smaller, down to the least size, and only then loses its end to an ellipsis.
    [[nodiscard]] TextLines fit(double width, int mostLines, double size, double leastSize) const;

private:
    struct Break
    {
        double width = 0.0;       ///< of the widest line, at size 1
        std::vector<size_t> ends; ///< one past the last part of each line
    };
    [[nodiscard]] Break balanced(int lines) const;
    [[nodiscard]] double widthOf(size_t from, size_t to) const;
    [[nodiscard]] TextLines elided(double width, int mostLines, double size) const;
    [[nodiscard]] QString lineOf(size_t from, size_t to) const;

    TextStyle m_style;
    std::vector<QString> m_parts; ///< with the space or hyphen at their end
    std::vector<double> m_widths; ///< of the line from one part to another, at size 1
    std::vector<Break> m_breaks;  ///< by number of lines, from one
};

} // namespace ketenkaart
