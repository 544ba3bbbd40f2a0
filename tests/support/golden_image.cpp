#include "golden_image.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace ketenkaart::testing {

namespace {

constexpr int channelTolerance = 20;
constexpr int pieceSide = 16;    // pixels
constexpr int step = 8;          // so that a symbol is whole in one of the pieces
constexpr int mostDiffering = 6; // pixels of a piece, of 256

bool differ(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) > channelTolerance || std::abs(qGreen(a) - qGreen(b)) > channelTolerance ||
           std::abs(qBlue(a) - qBlue(b)) > channelTolerance;
}

} // namespace

std::optional<QPoint> firstDifference(const QImage& image, const QImage& golden)
{
    // How many pixels differ above and to the left of each, itself included.
    const int width = image.width() + 1;
    std::vector<int> sums(static_cast<size_t>(width) * (image.height() + 1), 0);
    const auto sum = [&](int x, int y) -> int& { return sums[static_cast<size_t>(y) * width + x]; };
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const int own = differ(image.pixel(x, y), golden.pixel(x, y)) ? 1 : 0;
            sum(x + 1, y + 1) = own + sum(x, y + 1) + sum(x + 1, y) - sum(x, y);
        }
    }
    for (int top = 0; top < image.height(); top += step) {
        for (int left = 0; left < image.width(); left += step) {
            const int right = std::min(left + pieceSide, image.width());
            const int bottom = std::min(top + pieceSide, image.height());
            if (sum(right, bottom) - sum(left, bottom) - sum(right, top) + sum(left, top) > mostDiffering) {
                return QPoint(left, top);
            }
        }
    }
    return std::nullopt;
}

} // namespace ketenkaart::testing
