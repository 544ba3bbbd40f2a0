// How well the maps of the shipped chains can be read: "bench_readability [CHAIN...]" prints a line for each chain,
// size and style. With --pictures FOLDER it also writes each map there, to be looked at.

#include "app/session/shipped_data.h"
#include "core/export/map_exporter.h"
#include "core/page/page_layout.h"
#include "core/scene/map_style.h"
#include "tests/support/page_measure.h"

#include <QDir>
#include <QGuiApplication>

#include <cstdio>
#include <utility>

namespace {

using namespace ketenkaart;
using namespace ketenkaart::testing;

struct Size
{
    const char* name;
    const char* size;
    int dpi;
};
constexpr std::array sizes{Size{"a4", "a4", 150},
                           Size{"a3", "a3", 150},
                           Size{"half", "half", 150},
                           Size{"16x9", "16x9", 144},
                           Size{"85x60mm", "85x60mm", 300},
                           Size{"1366x768", "1366x768", 96},
                           Size{"1920x1080", "1920x1080", 96}};
constexpr std::array styles{std::pair(StyleName::Standard, "standard"), std::pair(StyleName::Projector, "projector"),
                            std::pair(StyleName::PrintGrey, "grey")};

void measure(const MapData& data, const Chain& chain, const Size& size, StyleName style, const char* styleName,
             const QString& folder)
{
    const auto format = PageFormat::parse(QString::fromLatin1(size.size), size.dpi);
    ExportJob job;
    job.request.dataset = data.read.dataset;
    job.request.baseMap = data.baseMap;
    job.request.filter.chainIds = {chain.id};
    job.request.style = MapStyle::of(style);
    job.format = *format;
    job.content.title = chain.name.dutch;
    job.content.source = QStringLiteral("Ketenkaart");
    const Page page = layOutPage(job.request, job.extent, job.format.paper(), job.content);
    const PageMeasure m = measurePage(page, job.request, format->paper());
    std::printf("%-18s %-9s %-9s %5d %5d %6.0f %6d %6d %6lld %7lld %8.3f %8.3f %6.1f %6.1f %6.1f\n",
                qPrintable(chain.id), size.name, styleName, m.drawn, m.flows.crossings,
                m.flows.crossings > 0 ? m.flows.smallestAngle : 90.0, m.flows.underAnchors, m.flows.underCards,
                static_cast<long long>(m.named.size()), static_cast<long long>(m.omitted.size()), m.endDisplacement,
                m.anchorDisplacement, m.smallestType, 100.0 * m.covered, 100.0 * m.homeUnderLegend);
    std::fflush(stdout);
    if (!folder.isEmpty()) {
        const auto done = exportMap(job, QDir(folder).filePath(QStringLiteral("%1-%2-%3.png")
                                                                   .arg(chain.id, QString::fromLatin1(size.name),
                                                                        QString::fromLatin1(styleName))));
        if (!done) {
            std::fprintf(stderr, "%s\n", qPrintable(done.error().toString()));
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    loadMapFonts();
    QStringList chains = application.arguments().mid(1);
    QString folder;
    if (const qsizetype at = chains.indexOf(QStringLiteral("--pictures")); at >= 0) {
        folder = chains.value(at + 1);
        chains.remove(at, 2);
        QDir().mkpath(folder);
    }
    const auto data = loadMapData(QString());
    if (!data) {
        std::fprintf(stderr, "%s\n", qPrintable(data.error().toString()));
        return 1;
    }
    std::printf("%-18s %-9s %-9s %5s %5s %6s %6s %6s %6s %7s %8s %8s %6s %6s %6s\n", "chain", "size", "style", "flows",
                "cross", "angle", "u.anch", "u.card", "named", "omitted", "end mm", "anch mm", "pt", "cover%", "home%");
    for (const Chain& chain : data->read.dataset.chains()) {
        if (!chains.isEmpty() && !chains.contains(chain.id)) {
            continue;
        }
        for (const Size& size : sizes) {
            for (const auto& [style, name] : styles) {
                measure(*data, chain, size, style, name, folder);
            }
        }
    }
    return 0;
}
