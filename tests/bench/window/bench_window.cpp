// How long the window is frozen while one works with a large dataset: the real window, without a display, and what a
// user does in it. For each action the longest stall of the event loop, the sum of the stalls of more than a tenth of a
// second, and the time until map, lists and diagram stand still again. bench_window [DATASET]        50,000 actors and
// 100,000 links made by chance, or a dataset of your own bench_window --write FOLDER   writes that dataset and ends

#include "app/panels/explorer_model.h"
#include "app/session/interface_language.h"
#include "app/window/appearance.h"
#include "app/window/main_window.h"
#include "core/scene/map_style.h"
#include "tests/bench/window/stall_meter.h"
#include "tests/support/large_dataset.h"
#include "tests/support/terms.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QHash>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <limits>
#include <tuple>
#include <vector>

namespace {

using namespace ketenkaart;
using namespace ketenkaart::bench;

constexpr int patience = 180'000; // milliseconds
constexpr int stillFor = 250;     // milliseconds without work until an action counts as done
constexpr int betweenSteps = 30;  // milliseconds: a quick typist

using Step = std::function<void()>;

class Bench
{
public:
    explicit Bench(QString dataset)
        : m_dataset(std::move(dataset))
    {
        m_window.resize(1366, 768);
        m_window.show();
        std::ignore = QTest::qWaitForWindowExposed(&m_window);
    }

    int run();

private:
    void measure(const char* name, const std::vector<Step>& steps);
    [[nodiscard]] bool isStill() const;
    [[nodiscard]] QAction& actionWith(const QKeySequence& shortcut) const;
    [[nodiscard]] QAction& actionNamed(const char* name) const
    {
        return *m_window.findChild<QAction*>(QString::fromLatin1(name));
    }
    [[nodiscard]] std::vector<Step> typing(const QString& text);
    [[nodiscard]] std::vector<Step> hovering();
    [[nodiscard]] std::vector<Step> panning();
    /// The chain with the most actors, but at most so many; empty when there is none.
    [[nodiscard]] QString largestChain(qsizetype most) const;
    [[nodiscard]] QString busiestActor() const;
    void choose(const QString& chainId) { m_window.session().chooseChain(chainId); }
    void chooseLanguage(Language language);

    QString m_dataset;
    StallMeter m_meter;
    MainWindow m_window;
    bool m_opening = false;
};

bool Bench::isStill() const
{
    auto& window = const_cast<MainWindow&>(m_window);
    const DiagramView& diagram = window.stage().diagram();
    const bool flies = window.stage().currentWidget() == &window.stage().morph();
    return !m_opening && !flies && m_window.findChild<ExplorerModel*>()->isUpToDate() && diagram.isSettled() &&
           window.analyses().isSettled() && (window.map().isSettled() || !window.map().isVisible());
}

void Bench::measure(const char* name, const std::vector<Step>& steps)
{
    QElapsedTimer whole;
    whole.start();
    m_meter.restart();
    for (const Step& step : steps) {
        step();
        QTest::qWait(betweenSteps);
    }
    QElapsedTimer still;
    still.start();
    while (still.elapsed() < stillFor && whole.elapsed() < patience) {
        QTest::qWait(5);
        if (!isStill()) {
            still.restart();
        }
    }
    const auto doneAfter = static_cast<double>(whole.elapsed() - std::min<qint64>(still.elapsed(), whole.elapsed()));
    std::printf("%-44s %10.0f %10.0f %10.0f\n", name, m_meter.longest(), m_meter.noticed(), doneAfter);
    std::fflush(stdout);
}

QAction& Bench::actionWith(const QKeySequence& shortcut) const
{
    for (QAction* action : m_window.findChildren<QAction*>()) {
        if (action->shortcut() == shortcut) {
            return *action;
        }
    }
    qFatal("no action has the shortcut %s", qPrintable(shortcut.toString()));
}

std::vector<Step> Bench::typing(const QString& text)
{
    auto* field = m_window.findChild<QLineEdit*>(QStringLiteral("searchField"));
    std::vector<Step> steps;
    for (const QChar letter : text) {
        steps.emplace_back([field, letter] { QTest::keyClick(field, letter.toLatin1()); });
    }
    return steps;
}

std::vector<Step> Bench::hovering()
{
    std::vector<Step> steps;
    for (int i = 0; i < 40; ++i) {
        steps.emplace_back([this, i] {
            MapWidget& map = m_window.map();
            QTest::mouseMove(&map, QPoint(map.width() * (5 + i) / 50, map.height() * (10 + i) / 60));
        });
    }
    return steps;
}

std::vector<Step> Bench::panning()
{
    std::vector<Step> steps;
    MapWidget& map = m_window.map();
    const QPoint middle = map.rect().center();
    steps.emplace_back([&map, middle] { QTest::mousePress(&map, Qt::LeftButton, {}, middle); });
    for (int i = 1; i <= 40; ++i) {
        steps.emplace_back([&map, middle, i] { QTest::mouseMove(&map, middle + QPoint(-9 * i, -5 * i)); });
    }
    steps.emplace_back([&map, middle] { QTest::mouseRelease(&map, Qt::LeftButton, {}, middle + QPoint(-360, -200)); });
    return steps;
}

QString Bench::largestChain(qsizetype most) const
{
    QString largest;
    qsizetype size = 0;
    for (const Chain& chain : const_cast<MainWindow&>(m_window).session().dataset().chains()) {
        const qsizetype actors = chain.actorIds().size();
        if (actors > size && actors <= most) {
            largest = chain.id;
            size = actors;
        }
    }
    return largest;
}

QString Bench::busiestActor() const
{
    const Dataset& dataset = const_cast<MainWindow&>(m_window).session().dataset();
    QHash<QString, int> links;
    QString busiest;
    for (const Link& link : dataset.links()) {
        for (const QString& id : {link.fromId, link.toId}) {
            if (dataset.actor(id) && ++links[id] > links.value(busiest)) {
                busiest = id;
            }
        }
    }
    return busiest;
}

void Bench::chooseLanguage(Language language)
{
    installLanguage(language);
    m_window.session().setLanguage(language);
}

int Bench::run()
{
    bool opened = false;
    QObject::connect(&m_window, &MainWindow::openFinished, &m_window, [&](bool done) {
        m_opening = false;
        opened = done;
    });
    std::printf("%-44s %10s %10s %10s\n", "action", "longest ms", "frozen ms", "done ms");
    measure("open the dataset", {[this] {
                m_opening = true;
                m_window.open(m_dataset);
            }});
    if (!opened) {
        std::fprintf(stderr, "%s cannot be opened\n", qPrintable(m_dataset));
        return EXIT_FAILURE;
    }
    MapSession& session = m_window.session();
    auto* field = m_window.findChild<QLineEdit*>(QStringLiteral("searchField"));
    const QString actor = session.dataset().actors().back().id;
    const QString busiest = busiestActor();

    int hovered = 0;
    const auto counting = QObject::connect(&m_window.map(), &MapWidget::pointerMoved, [&] { ++hovered; });
    measure("hover over the map", hovering());
    const GeoBox before = m_window.map().visibleExtent();
    measure("pan the map", panning());
    if (hovered == 0 || m_window.map().visibleExtent() == before) {
        std::fprintf(stderr, "the map does not hear the mouse\n");
        return EXIT_FAILURE;
    }
    QObject::disconnect(counting);
    measure("zoom in, six times", std::vector<Step>(6, [this] { m_window.map().zoomIn(); }));
    measure("hover over the map, zoomed in", hovering());
    measure("three provinces", {[this] { m_window.map().showHome(); }});
    measure("type \"nova optics\"", typing(QStringLiteral("nova optics")));
    measure("clear the search", {[field] { field->clear(); }});
    measure("type what nothing has", typing(QStringLiteral("xqwzyxv")));
    measure("clear the search", {[field] { field->clear(); }});
    measure("select an actor", {[&] { session.goTo({Selection::Kind::Actor, actor}); }});
    measure("select the actor with the most links", {[&] { session.goTo({Selection::Kind::Actor, busiest}); }});
    measure("hover over the map, that selected", hovering());
    measure("select nothing", {[&] { session.select({}); }});
    measure("filter on a theme", {[&] {
                MapFilter filter;
                filter.themes = {testing::theme::Photonics};
                session.setFilter(filter);
            }});
    measure("clear the filter", {[&] { session.setFilter({}); }});
    for (const qsizetype most : {qsizetype{100}, qsizetype{mostDiagramActors}, std::numeric_limits<qsizetype>::max()}) {
        const QString chain = largestChain(most);
        const Chain* found = session.dataset().chain(chain);
        if (!found) {
            continue;
        }
        std::printf("a chain of %lld actors\n", static_cast<long long>(found->actorIds().size()));
        measure("  choose it", {[&] { choose(chain); }});
        measure("  hover over the map", hovering());
        measure("  pan the map", panning());
        measure("  diagram on", {[&] { actionWith(Qt::CTRL | Qt::Key_G).trigger(); }});
        measure("  diagram off", {[&] { actionWith(Qt::CTRL | Qt::Key_G).trigger(); }});
        measure("  clear it", {[&] { choose({}); }});
    }
    std::puts("analyses of the whole network");
    session.selectActor(busiest);
    measure("  around the actor with the most links", {[&] { actionNamed("aroundAction").trigger(); }});
    measure("  one step more", {[&] { m_window.findChild<QAbstractButton*>(QStringLiteral("focusMore"))->click(); }});
    measure("  all steps", {[&] { m_window.findChild<QAbstractButton*>(QStringLiteral("focusAll"))->click(); }});
    measure("  routes from one actor to another", {[&] {
                actionNamed("routesAction").trigger();
                m_window.findChild<QLineEdit*>(QStringLiteral("routeFrom"))->setText(busiest);
                auto* to = m_window.findChild<QLineEdit*>(QStringLiteral("routeTo"));
                to->setText(session.dataset().actors().back().id);
                QTest::keyClick(to, Qt::Key_Return);
            }});
    measure("  critical actors", {[&] { actionNamed("criticalAction").trigger(); }});
    measure("  what if: without that actor", {[&] {
                actionNamed("whatIfAction").trigger();
                m_window.findChild<QAbstractButton*>(QStringLiteral("askWithout"))->click();
            }});
    measure("  leave that case", {[&] { session.setActiveCase(std::nullopt); }});
    session.removeCase(session.cases().empty() ? QString() : session.cases().back().id);
    measure("  put it off the map", {[&] { session.setHighlight(std::nullopt); }});
    measure("open the coverage", {[&] { actionWith(Qt::CTRL | Qt::Key_D).trigger(); }});
    measure("close it", {[&] {
                for (QDialog* dialog : m_window.findChildren<QDialog*>()) {
                    dialog->close();
                }
            }});
    measure("in English", {[&] { chooseLanguage(Language::English); }});
    measure("in Dutch", {[&] { chooseLanguage(Language::Dutch); }});
    return EXIT_SUCCESS;
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" SCREEN_FILE);
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("KETENKAART_MAPS", MAPS_DIR);
    const QApplication app(argc, argv);
    QTemporaryDir folder;
    QString dataset = folder.filePath(QStringLiteral("large"));
    const QStringList arguments = QApplication::arguments();
    const bool onlyWrite = arguments.value(1) == u"--write" && arguments.size() == 3;
    if (arguments.size() == 2) {
        dataset = arguments[1];
    } else if (!testing::writeDataset(testing::largeDatasetContent(), onlyWrite ? arguments[2] : dataset)) {
        std::fprintf(stderr, "the dataset cannot be written\n");
        return EXIT_FAILURE;
    }
    if (onlyWrite) {
        return EXIT_SUCCESS;
    }
    QCoreApplication::setApplicationName(QStringLiteral("Ketenkaart"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    installLanguage(Language::Dutch);
    loadMapFonts();
    applyAppearance();
    return Bench(dataset).run();
}
