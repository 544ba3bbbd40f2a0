#pragma once

#include "tests/support/sample_data.h"

#include <QDir>
#include <QFile>
#include <QImage>

#include <algorithm>
#include <cstdlib>

namespace ketenkaart::testing {

inline SceneRequest chainRequest()
{
    SceneRequest request;
    request.dataset = sampleDataset();
    request.baseMap = sampleBaseMap();
    request.filter.chainIds = {QStringLiteral("chips")};
    request.style = MapStyle::standard();
    return request;
}

/// The largest difference between two pictures of one size where both are made so small that only what is there
/// counts, not how its edges were painted; from 0 to 255.
inline int difference(const QImage& one, const QImage& other)
{
    const auto small = [](const QImage& image) {
        return image.scaled(image.size() / 16, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage a = small(one);
    const QImage b = small(other);
    int largest = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor here = a.pixelColor(x, y);
            const QColor there = b.pixelColor(x, y);
            largest = std::max({largest, std::abs(here.red() - there.red()), std::abs(here.green() - there.green()),
                                std::abs(here.blue() - there.blue())});
        }
    }
    return largest;
}

inline bool writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

inline QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files, QDir::Name);
}

/// A house-style with a logo, in this folder; the path of its file.
inline QString writeHouseStyle(const QString& folder)
{
    QImage logo(30, 10, QImage::Format_RGB32);
    logo.fill(Qt::red);
    const QString path = folder + QStringLiteral("/house.ini");
    if (!logo.save(folder + QStringLiteral("/logo.png")) ||
        !writeFile(path, "[house-style]\nname=Proefhuis\nlogo=logo.png\n[colours]\nsea=#0102fe\n")) {
        qFatal("cannot write the house-style");
    }
    return path;
}

} // namespace ketenkaart::testing
