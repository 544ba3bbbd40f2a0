// What an export of the shipped dataset costs: the whole program as a user runs it, and then its parts.
// bench_export [RUNS]

#include "app/session/shipped_data.h"
#include "core/export/map_exporter.h"
#include "core/export/png_writer.h"
#include "core/page/page_painter.h"
#include "core/scene/map_style.h"
#include "core/scene/scene_builder.h"
#include "tests/bench/export/child_process.h"
#include "tests/bench/export/measurements.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

namespace {

using namespace ketenkaart;
using namespace ketenkaart::bench;

constexpr int defaultRuns = 10;

// --- the whole program

bool measureProgram(const char* name, const std::vector<std::string>& arguments, int runs, Cores cores = Cores::All)
{
    std::vector<std::string> command{KETENKAART_PROGRAM};
    command.insert(command.end(), arguments.begin(), arguments.end());
    Measurements wall;
    Measurements cpu;
    Measurements peak;
    for (int i = 0; i < runs; ++i) {
        const auto cost = costOf(command, cores);
        if (!cost) {
            std::fprintf(stderr, "%s: the program failed\n", name);
            return false;
        }
        wall.add(cost->wallSeconds);
        cpu.add(cost->cpuSeconds);
        peak.add(cost->peakMegabytes);
    }
    std::printf("%-40s %8.3f %8.3f %8.3f %8.0f\n", name, wall.least(), wall.median(), cpu.least(), peak.greatest());
    std::fflush(stdout);
    return true;
}

bool measureProgramRuns(int runs)
{
    const QTemporaryDir folder;
    const auto exportTo = [&](const QString& file, const std::vector<std::string>& options = {}) {
        std::vector<std::string> arguments{"export", "--size", "a4", "--landscape",
                                           "--dpi",  "300",    "-o", folder.filePath(file).toStdString()};
        arguments.insert(arguments.end(), options.begin(), options.end());
        return arguments;
    };
    const QString png = QStringLiteral("map.png");
    std::printf("%-40s %8s %8s %8s %8s\n", "whole program, A4 at 300 dpi", "min s", "median", "CPU min", "peak MB");
    return measureProgram("PNG, whole dataset", exportTo(png), runs) &&
           measureProgram("PNG, whole dataset, one core", exportTo(png), runs, Cores::One) &&
           measureProgram("PNG, without legend and inset", exportTo(png, {"--no-legend", "--no-inset"}), runs) &&
           measureProgram("PNG, photonics chain", exportTo(png, {"--chain", "photonics"}), runs) &&
           measureProgram("PNG, photonics chain, one core", exportTo(png, {"--chain", "photonics"}), runs,
                          Cores::One) &&
           measureProgram("PDF, whole dataset", exportTo(QStringLiteral("map.pdf")), runs) &&
           measureProgram("SVG, whole dataset", exportTo(QStringLiteral("map.svg")), runs) &&
           measureProgram("start-up alone (--version)", {"--version"}, runs) &&
           measureProgram("start-up alone, one core", {"--version"}, runs, Cores::One) &&
           measureProgram("start-up and reading (info)", {"info"}, runs) &&
           measureProgram("start-up and reading, one core", {"info"}, runs, Cores::One);
}

// --- its parts, inside this process

void printHeading(const char* name)
{
    std::printf("\n%-40s %8s %8s %8s\n", name, "min ms", "median", "CPU min");
}

void print(const char* name, const Times& times)
{
    std::printf("%-40s %8.1f %8.1f %8.1f\n", name, times.wall.least() * 1e3, times.wall.median() * 1e3,
                times.cpu.least() * 1e3);
    std::fflush(stdout);
}

/// Painting the page with only those items of its scene, without legend, title and inset.
template<typename Wanted> Times timesOfItems(int runs, QImage& image, const Page& page, const Wanted& wanted)
{
    Page part;
    part.size = page.size;
    part.mapFrame = page.mapFrame;
    part.scene = deepCopy(page.scene);
    std::erase_if(part.scene.items, [&](const SceneItem& item) { return !wanted(item); });
    return timesOf(runs, [&] {
        QPainter painter(&image);
        paintPage(painter, part, QRectF(image.rect()));
    });
}

template<typename Item> bool is(const SceneItem& item)
{
    return std::holds_alternative<Item>(item);
}

bool isOfBaseMap(const SceneItem& item)
{
    const auto* label = std::get_if<LabelItem>(&item);
    return is<AreaItem>(item) || is<LineItem>(item) ||
           (label && label->target != LabelItem::Target::Actor && label->target != LabelItem::Target::Campus);
}

void measurePainting(int runs, const ExportJob& job, const Page& page)
{
    QImage image(job.format.pixels, QImage::Format_RGB32);
    print("painting, one thread", timesOf(runs, [&] {
              QPainter painter(&image);
              paintPage(painter, page, QRectF(image.rect()));
          }));
    print("writing PNG", timesOf(runs, [&] {
              QBuffer buffer;
              buffer.open(QIODevice::WriteOnly);
              const QString error = writePng(buffer, image, {});
              Q_ASSERT(error.isEmpty());
          }));
    print("laying out and painting, every core", timesOf(runs, [&] { std::ignore = renderImage(job); }));
    printHeading("painting parts, one thread");
    print("an empty page", timesOfItems(runs, image, page, [](const SceneItem&) { return false; }));
    print("areas", timesOfItems(runs, image, page, is<AreaItem>));
    print("lines", timesOfItems(runs, image, page, is<LineItem>));
    print("links", timesOfItems(runs, image, page, is<LinkItem>));
    print("leaders", timesOfItems(runs, image, page, is<LeaderItem>));
    print("symbols", timesOfItems(runs, image, page, is<MarkerItem>));
    print("labels", timesOfItems(runs, image, page, is<LabelItem>));
    print("the base map: areas, lines, its labels", timesOfItems(runs, image, page, isOfBaseMap));
}

int measureParts(int argc, char* argv[], int runs)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    printHeading("parts inside the process");
    std::optional<QGuiApplication> app;
    print("QGuiApplication, once", timesOf(1, [&] { app.emplace(argc, argv); }));
    print("fonts, once", timesOf(1, loadMapFonts));
    std::optional<Result<MapData>> data;
    print("reading, the first time", timesOf(1, [&] { data = loadMapData(QString()); }));
    if (!data->has_value()) {
        std::fprintf(stderr, "%s\n", qPrintable(data->error().message));
        return EXIT_FAILURE;
    }
    print("reading, again", timesOf(runs, [] { std::ignore = loadMapData(QString()); }));

    ExportJob job;
    job.request.dataset = (*data)->read.dataset;
    job.request.baseMap = (*data)->baseMap;
    job.content.title = QStringLiteral("Innovatiecampussen en waardeketens");
    job.content.source = QStringLiteral("Propositie Industrie- en innovatiebeleid");
    Page page;
    const auto layOut = [&] { page = layOutPage(job.request, job.extent, job.format.paper(), job.content); };
    print("laying out, the first time", timesOf(1, layOut));
    print("laying out, again", timesOf(runs, layOut));
    SceneRequest request = job.request;
    request.view = page.scene.view;
    print("building one scene", timesOf(runs, [&] { std::ignore = buildScene(request); }));
    measurePainting(runs, job, page);
    return EXIT_SUCCESS;
}

} // namespace

int main(int argc, char* argv[])
{
    const int runs = std::max(argc > 1 ? std::atoi(argv[1]) : defaultRuns, 1);
    return measureProgramRuns(runs) ? measureParts(argc, argv, runs) : EXIT_FAILURE;
}
