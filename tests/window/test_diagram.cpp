// The diagram of the chain in the real window: in place of the map, with the flight there and back, and beside it.

#include "app/diagram/stage_switch.h"
#include "tests/window/window_test.h"

#include <QDockWidget>

using namespace ketenkaart;
using ketenkaart::testing::patience;

class TestDiagram : public ketenkaart::testing::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void fliesToTheDiagramAndBack()
    {
        QAction* action = m_window->findChild<QAction*>(QStringLiteral("diagramAction"));
        QVERIFY(!action->isEnabled()); // there is no chain
        choosePhotonics();
        QVERIFY(action->isEnabled());
        StageSwitch& stage = m_window->stage();
        QSignalSpy switched(&stage, &StageSwitch::switched);
        action->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(switched.count(), 1, patience);
        QVERIFY(stage.isDiagram());
        QCOMPARE(stage.currentWidget(), static_cast<const QWidget*>(&stage.diagram()));
        // Every actor of the chain, also those that the map has no place for.
        for (const QString& id : m_window->session().dataset().chain(QStringLiteral("photonics"))->actorIds()) {
            QVERIFY2(markerOf(stage.diagram().scene(), id), qPrintable(id));
        }
        action->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(switched.count(), 2, patience);
        QVERIFY(!stage.isDiagram());
        QCOMPARE(stage.currentWidget(), static_cast<QWidget*>(&m_window->map()));
    }

    void symbolsAreHalfWayInTheMiddleOfTheFlight()
    {
        choosePhotonics();
        showDiagram();
        StageSwitch& stage = m_window->stage();
        const QString id = QStringLiteral("lionix");
        const QPointF onMap = m_window->map().symbolOf(id)->centre;
        const auto there = markerOf(stage.diagram().scene(), id);
        QVERIFY(there);
        stage.setCurrentWidget(&stage.morph());
        for (const double progress : {0.0, 0.25, 0.5, 0.75, 1.0}) {
            stage.morph().setProgress(progress);
            const QImage image = stage.morph().grab().toImage();
            const QPointF place = onMap + (there->centre - onMap) * progress;
            // Beside the number in the middle of the symbol.
            const QPointF beside = place - QPointF(there->radius * 0.7, 0.0);
            const QColor seen = image.pixelColor((beside * image.devicePixelRatio()).toPoint());
            const QColor fill = there->fill;
            QVERIFY2(std::abs(seen.red() - fill.red()) < 40 && std::abs(seen.green() - fill.green()) < 40 &&
                         std::abs(seen.blue() - fill.blue()) < 40,
                     qPrintable(QStringLiteral("%1 %2 %3").arg(progress).arg(seen.name(), fill.name())));
        }
    }

    void selectionAndHoverAreOne()
    {
        choosePhotonics();
        showDiagram();
        DiagramView& diagram = m_window->stage().diagram();
        MapSession& session = m_window->session();
        const auto citc = markerOf(diagram.scene(), QStringLiteral("citc"));
        QVERIFY(citc);
        QTest::mouseMove(&diagram, citc->centre.toPoint());
        QTRY_COMPARE(session.hoveredId(), QStringLiteral("citc"));
        QTest::mouseClick(&diagram, Qt::LeftButton, {}, citc->centre.toPoint());
        QCOMPARE(session.selection(), (Selection{Selection::Kind::Actor, QStringLiteral("citc")}));
        // Chosen elsewhere, the diagram shows it: a ring around the symbol.
        const QImage before = diagram.grab().toImage();
        session.selectActor(QStringLiteral("phix"));
        const QImage after = diagram.grab().toImage();
        const auto phix = markerOf(diagram.scene(), QStringLiteral("phix"));
        const QPointF rim = phix->centre + QPointF(0.0, -(phix->radius + 3.5));
        const QPoint pixel = (rim * after.devicePixelRatio()).toPoint();
        QVERIFY(before.pixel(pixel) != after.pixel(pixel));
        QTest::mouseClick(&diagram, Qt::LeftButton, {}, QPoint(2, 2));
        QCOMPARE(session.selection().kind, Selection::Kind::None);
    }

    void withoutAChainTheMapComesBack()
    {
        choosePhotonics();
        showDiagram();
        QSignalSpy switched(&m_window->stage(), &StageSwitch::switched);
        m_window->session().chooseChain({});
        QTRY_COMPARE_WITH_TIMEOUT(switched.count(), 1, patience);
        QVERIFY(!m_window->stage().isDiagram());
        QVERIFY(!m_window->findChild<QAction*>(QStringLiteral("diagramAction"))->isChecked());
    }

    void dockFollowsFilterLanguageAndStyle()
    {
        choosePhotonics();
        auto* dock = m_window->findChild<QDockWidget*>(QStringLiteral("diagramDock"));
        QVERIFY(!dock->isVisible());
        auto* view = qobject_cast<DiagramView*>(dock->widget());
        QSignalSpy shown(view, &DiagramView::diagramShown);
        dock->show();
        QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty() && view->isSettled(), patience);
        const auto symbols = [view] {
            return std::ranges::count_if(
                view->scene().items, [](const SceneItem& item) { return std::holds_alternative<MarkerItem>(item); });
        };
        const auto all = symbols();
        QVERIFY(all > 20);
        MapFilter filter = m_window->session().filter();
        filter.provinces = {QStringLiteral("Overijssel")};
        m_window->session().setFilter(filter);
        QTRY_VERIFY_WITH_TIMEOUT(view->isSettled() && symbols() < all, patience);
        m_window->session().setStyle(StyleName::Projector);
        QTRY_COMPARE_WITH_TIMEOUT(view->scene().style, MapStyle::of(StyleName::Projector), patience);
    }

private:
    void choosePhotonics()
    {
        m_window->session().chooseChain(QStringLiteral("photonics"));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->map().isSettled(), patience);
    }

    void showDiagram()
    {
        QSignalSpy switched(&m_window->stage(), &StageSwitch::switched);
        m_window->findChild<QAction*>(QStringLiteral("diagramAction"))->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(switched.count(), 1, patience);
    }
};

QTEST_MAIN(TestDiagram)
#include "test_diagram.moc"
