// Plays a presentation as one does who presses the key as soon as a scene is at rest, with the painter of the CPU at
// 1920x1080, and says how even it ran: bench_present [DATASET]

#include "../window/stall_meter.h"
#include "app/present/player_widget.h"
#include "app/present/presentation.h"
#include "app/session/shipped_data.h"
#include "core/scene/map_style.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace ketenkaart;
using namespace ketenkaart::bench;

namespace {

constexpr int patience = 60000; // milliseconds

/// Times from one picture on the screen to the next, while something moves.
class FrameMeter : public QObject
{
public:
    explicit FrameMeter(PlayerWidget& player)
        : m_player(player)
    {
        player.installEventFilter(this);
        // A pause between two stages is no frame that took long.
        connect(&m_look, &QTimer::timeout, this, [this] { m_hasLast = m_hasLast && m_player.isMoving(); });
        m_look.start(2);
    }

    void restart()
    {
        times.clear();
        m_hasLast = false;
    }
    std::vector<double> times; ///< milliseconds

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            if (m_hasLast && m_player.isMoving()) {
                times.push_back(double(m_since.nsecsElapsed()) / 1e6);
            }
            m_since.start();
            m_hasLast = m_player.isMoving();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    PlayerWidget& m_player;
    QTimer m_look;
    QElapsedTimer m_since;
    bool m_hasLast = false;
};

double quantile(std::vector<double> values, double share)
{
    if (values.empty()) {
        return 0.0;
    }
    const auto at = static_cast<std::ptrdiff_t>(share * double(values.size() - 1) + 0.5);
    std::nth_element(values.begin(), values.begin() + at, values.end());
    return values[static_cast<size_t>(at)];
}

bool waitUntil(const std::function<bool()>& isTrue)
{
    return QTest::qWaitFor(isTrue, patience);
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" SCREEN_FILE);
    if (qEnvironmentVariableIsEmpty("KETENKAART_MAPS")) {
        qputenv("KETENKAART_MAPS", MAPS_DIR);
    }
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Ketenkaart-bench"));
    loadMapFonts();
    const Result<MapData> data = loadMapData(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    if (!data || data->read.dataset.slides().empty()) {
        std::fprintf(stderr, "there is no presentation to play\n");
        return 2;
    }
    SlideContext context;
    context.dataset = data->read.dataset;
    context.baseMap = data->baseMap;
    Presentation presentation;
    PresentationOptions options;
    options.windowed = QSize(1920, 1080);
    presentation.start(context.dataset.slides(), context, options);
    PlayerWidget& player = presentation.window()->player();
    PlayerControl& control = presentation.control();
    if (!waitUntil([&] { return player.isAtRest(); })) {
        return 1;
    }
    FrameMeter frames(player);
    StallMeter stalls;
    std::vector<double> all;
    double longestStall = 0.0;
    double longestWait = 0.0;
    qint64 mostMemory = 0;
    std::printf("%-6s %7s %7s %8s %8s %8s %8s %8s\n", "scene", "frames", "wait", "median", "99th", "longest", "stall",
                "MB");
    while (control.state().slide + 1 < control.slideCount() || control.state().step < control.stepCount()) {
        frames.restart();
        stalls.restart();
        const int slide = control.state().slide;
        QElapsedTimer wait;
        wait.start();
        control.execute(PlayerCommand::Next);
        double waited = 0.0;
        if (control.state().slide != slide) {
            waitUntil([&] { return player.shown() && player.shown()->index != slide; });
            waited = double(wait.elapsed());
        }
        if (!waitUntil([&] { return player.isAtRest(); })) {
            return 1;
        }
        const qint64 memory = player.preparer().memory();
        std::printf("%2d.%-3d %7zu %7.0f %8.1f %8.1f %8.1f %8.1f %8.0f\n", control.state().slide + 1,
                    control.state().step, frames.times.size(), waited, quantile(frames.times, 0.5),
                    quantile(frames.times, 0.99), quantile(frames.times, 1.0), stalls.longest(), double(memory) / 1e6);
        std::ranges::copy(frames.times, std::back_inserter(all));
        longestStall = std::max(longestStall, stalls.longest());
        longestWait = std::max(longestWait, waited);
        mostMemory = std::max(mostMemory, memory);
    }
    std::printf("frames %zu, median %.1f ms, 99th percentile %.1f ms, longest %.1f ms\n", all.size(),
                quantile(all, 0.5), quantile(all, 0.99), quantile(all, 1.0));
    std::printf("longest stall %.1f ms, longest wait for a scene %.0f ms, pictures %.0f MB\n", longestStall,
                longestWait, double(mostMemory) / 1e6);
    return 0;
}
