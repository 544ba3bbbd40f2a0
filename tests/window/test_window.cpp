#include "app/dialogs/export_dialog.h"
#include "app/dialogs/page_preview.h"
#include "tests/support/terms.h"
#include "tests/window/window_test.h"

#include <QComboBox>
#include <QGeoCoordinate>
#include <QLabel>
#include <QLineEdit>
#include <QLineF>
#include <QListView>
#include <QMenuBar>
#include <QMouseEvent>
#include <QQuickItem>
#include <QWheelEvent>

using namespace ketenkaart;
using ketenkaart::testing::patience;

/// The real window with the shipped data, driven as a user does.
class TestWindow : public ketenkaart::testing::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void opensOnTheThreeProvinces()
    {
        const GeoBox seen = m_window->map().visibleExtent();
        QVERIFY(seen.contains({testing::homeExtent.west, testing::homeExtent.south}));
        QVERIFY(seen.contains({testing::homeExtent.east, testing::homeExtent.north}));
        // They fill the view: in one direction there is little besides them.
        const double share =
            std::max((testing::homeExtent.east - testing::homeExtent.west) / (seen.east - seen.west),
                     (testing::homeExtent.north - testing::homeExtent.south) / (seen.north - seen.south));
        QVERIFY2(share > 0.75, qPrintable(QString::number(share)));
        QCOMPARE(countOf<LinkItem>(), 0);
        QVERIFY(textsOnMap().contains(QStringLiteral("Brainport")));
    }

    /// At the first view nothing that is named is cut off by the edge of the map.
    void namesAreInsideTheFirstView()
    {
        choosePhotonics();
        m_window->resize(1440, 860);
        settle();
        const MapScene& scene = m_window->map().renderedScene()->scene;
        const QSizeF window(m_window->map().size());
        const QRectF seen(QPointF((scene.view.size().width() - window.width()) / 2.0,
                                  (scene.view.size().height() - window.height()) / 2.0),
                          window);
        for (const SceneItem& item : scene.items) {
            const auto* label = std::get_if<LabelItem>(&item);
            const auto marker = label ? markerOf(scene, label->id) : std::nullopt;
            if (marker && !label->id.isEmpty() && seen.contains(marker->centre)) {
                QVERIFY2(seen.contains(label->box), qPrintable(label->text));
            }
        }
    }

    /// Its symbol may be another one in another picture: an anchor that has come together, or apart.
    void ringStaysAroundWhatIsPointedAtInAList()
    {
        const auto isAround = [this](const QString& id) {
            const QQuickItem& view = *m_window->map().rootObject();
            const MapScene& scene = m_window->map().renderedScene()->scene;
            // A scene is painted around what is seen.
            const QSizeF around = (scene.view.size() - QSizeF(m_window->map().size())) / 2.0;
            const QPointF symbol = markerOf(scene, id)->centre - QPointF(around.width(), around.height());
            return view.property("hoverRingVisible").toBool() &&
                   QLineF(view.property("hoverRingPosition").toPointF(), symbol).length() < 1.0;
        };
        const QString id = QStringLiteral("lionix");
        m_window->session().hover(id);
        QVERIFY(isAround(id));
        choosePhotonics();
        settle();
        QVERIFY(isAround(id));
        m_window->map().zoomIn();
        settle();
        QVERIFY(isAround(id));
    }

    /// Anchors keep their places on the ground while one pans, and their cards stay beside them.
    void nothingJumpsWhilePanning()
    {
        choosePhotonics();
        const auto places = [this] {
            QHash<QString, QPointF> found;
            const MapScene& scene = m_window->map().renderedScene()->scene;
            for (const SceneItem& item : scene.items) {
                const auto* marker = std::get_if<MarkerItem>(&item);
                if (marker && marker->anchor) {
                    found.insert(marker->anchor->key,
                                 scene.view.viewToWorld(marker->centre) * scene.view.pixelsPerWorldUnit());
                }
            }
            return found;
        };
        const QHash<QString, QPointF> before = places();
        QVERIFY(before.size() >= 5);
        const QHash<QString, QPointF> cards = cardOffsets(m_window->map().renderedScene()->scene);
        const MapView view = m_window->map().view();
        for (const QPointF& pan : {QPointF(0, 12), QPointF(-16, 0), QPointF(18, -10)}) {
            const WorldPoint centre = view.centre() + pan / view.pixelsPerWorldUnit();
            m_window->map().restoreView(toGeo(centre), view.zoomLevel());
            QTRY_VERIFY(m_window->map().isSettled());
            const QHash<QString, QPointF> after = places();
            for (const auto& [key, place] : after.asKeyValueRange()) {
                QVERIFY2(before.contains(key), qPrintable(key));
                QVERIFY2((before[key] - place).manhattanLength() < 0.5, qPrintable(key));
            }
            const QHash<QString, QPointF> now = cardOffsets(m_window->map().renderedScene()->scene);
            // One at the edge of the window may have to move into it.
            const auto moved = std::ranges::count_if(now.keys(), [&](const QString& key) {
                return (cards.value(key, now[key]) - now[key]).manhattanLength() > 60.0;
            });
            QVERIFY2(moved <= 1, qPrintable(QString::number(moved)));
        }
    }

    void choosingTheChainDrawsIt()
    {
        choosePhotonics();
        QCOMPARE(m_window->session().filter().chainIds, QStringList{QStringLiteral("photonics")});
        QVERIFY(countOf<LinkItem>() >= 4);
        const QStringList texts = textsOnMap();
        const Dataset& dataset = m_window->session().dataset();
        for (const QString& id : dataset.chain(QStringLiteral("photonics"))->actorIds()) {
            const Actor* actor = dataset.actor(id);
            if (actor->position && m_window->map().visibleExtent().contains(*actor->position)) {
                // By its name, or an abbreviation where the name finds no room.
                const QStringList names = QStringList{actor->name} + actor->aliases;
                QVERIFY2(std::ranges::any_of(names, [&](const QString& name) { return texts.contains(name); }),
                         qPrintable(actor->name));
            }
        }
        // From Twente over Arnhem-Nijmegen to Brainport, each on its side of the map.
        const QPointF twente = m_window->map().view().geoToView(*dataset.actor(QStringLiteral("lionix"))->position);
        const QPointF nijmegen = m_window->map().view().geoToView(*dataset.actor(QStringLiteral("citc"))->position);
        const QPointF brainport =
            m_window->map().view().geoToView(*dataset.actor(QStringLiteral("smart-photonics"))->position);
        QVERIFY(twente.x() > nijmegen.x() && nijmegen.x() > brainport.x());
        QVERIFY(twente.y() < nijmegen.y() && nijmegen.y() < brainport.y());
    }

    void clickingAMarkerFillsThePanel()
    {
        choosePhotonics();
        clickActor(QStringLiteral("lionix"));
        QCOMPARE(m_window->session().selection().id, QStringLiteral("lionix"));
        QCOMPARE(m_window->findChild<QLabel*>(QStringLiteral("actorName"))->text(), QStringLiteral("LioniX"));
        const auto* results = m_window->findChild<QListView*>(QStringLiteral("resultList"));
        QVERIFY(results->currentIndex().data().toString().contains(QStringLiteral("LioniX")));
        settle();
        clickActor(QStringLiteral("smart-photonics"));
        QCOMPARE(m_window->findChild<QLabel*>(QStringLiteral("actorName"))->text(), QStringLiteral("SMART Photonics"));
    }

    void escapeClearsStepByStep()
    {
        choosePhotonics();
        clickActor(QStringLiteral("lionix"));
        settle();
        QTest::keyClick(&m_window->map(), Qt::Key_Escape);
        QCOMPARE(m_window->session().selection(), Selection{});
        QCOMPARE(m_window->session().filter().chainIds.size(), 1);
        QTest::keyClick(&m_window->map(), Qt::Key_Escape);
        QCOMPARE(m_window->session().filter(), MapFilter{});
    }

    void hoveringNamesWhatIsUnderThePointer()
    {
        choosePhotonics();
        const QPointF position = m_window->map().positionOf(QStringLiteral("citc"));
        hoverAt(position);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->map().rootObject()->property("hoverText").toString(),
                                  QStringLiteral("CITC"), 3000);
    }

    void wheelZoomsAroundThePointer()
    {
        MapWidget& map = m_window->map();
        const QPointF point(map.width() * 0.7, map.height() * 0.4);
        const GeoPoint before = map.view().viewToGeo(point);
        const double zoom = map.view().zoomLevel();
        sendWheel(point, 120);
        QTRY_VERIFY_WITH_TIMEOUT(map.view().zoomLevel() > zoom + 0.4, 3000);
        settle();
        const GeoPoint after = map.view().viewToGeo(point);
        const double tolerance = 2.0 * map.view().metresPerPixel() / 70000.0;
        QVERIFY(qAbs(after.longitude - before.longitude) < tolerance);
        QVERIFY(qAbs(after.latitude - before.latitude) < tolerance);
    }

    void dragMovesTheMap()
    {
        MapWidget& map = m_window->map();
        const QPoint from(map.width() / 2, map.height() / 2);
        const QPoint to = from + QPoint(-120, -60);
        const QPointF place = map.view().geoToView({5.5, 52.0});
        QTest::mousePress(&map, Qt::LeftButton, {}, from);
        for (int i = 1; i <= 12; ++i) {
            QTest::mouseMove(&map, from + (to - from) * i / 12);
            QCoreApplication::processEvents();
        }
        QTest::mouseRelease(&map, Qt::LeftButton, {}, to);
        const QPointF moved = map.view().geoToView({5.5, 52.0}) - place;
        // The first pixels tell a drag from a click and do not move the map.
        QVERIFY2(moved.x() < -80 && moved.x() > -125, qPrintable(QString::number(moved.x())));
        QVERIFY2(moved.y() < -35 && moved.y() > -65, qPrintable(QString::number(moved.y())));
    }

    void keysMoveZoomAndGoHome()
    {
        MapWidget& map = m_window->map();
        map.setFocus();
        const MapView home = map.view();
        QTest::keyClick(&map, Qt::Key_Right, Qt::ControlModifier);
        QTRY_VERIFY(map.view().centre().x() > home.centre().x());
        QTest::keyClick(&map, Qt::Key_Down, Qt::ControlModifier);
        QTRY_VERIFY(map.view().centre().y() > home.centre().y());
        QTest::keyClick(&map, Qt::Key_Plus);
        QTRY_VERIFY(map.view().zoomLevel() > home.zoomLevel() + 0.3);
        settle();
        QTest::keyClick(&map, Qt::Key_Home);
        QTRY_VERIFY(qAbs(map.view().zoomLevel() - home.zoomLevel()) < 1e-6);
        settle();
        QVERIFY(qAbs(map.view().centre().x() - home.centre().x()) < 1e-6);
    }

    void zoomingOutEndsAtTheWorld()
    {
        MapWidget& map = m_window->map();
        const MapView home = map.view();
        for (int step = 0; step < 30 && map.view().zoomLevel() > 2.5; ++step) {
            const double zoom = map.view().zoomLevel();
            map.zoomOut();
            QTRY_VERIFY_WITH_TIMEOUT(map.view().zoomLevel() < zoom - 0.1 || map.view().zoomLevel() < 2.5, patience);
        }
        settle();
        const GeoBox seen = map.visibleExtent();
        for (const GeoPoint place : {GeoPoint{103.8, 1.35}, GeoPoint{-6.3, 53.3}, GeoPoint{5.7, 45.2}}) {
            QVERIFY(seen.contains(place)); // Singapore, Dublin, Grenoble
        }
        QVERIFY(seen.contains(toGeo(home.centre())));
        map.showHome(false);
        settle();
        QVERIFY(map.isAtHome());
    }

    void doubleClickZoomsIn()
    {
        MapWidget& map = m_window->map();
        const double zoom = map.view().zoomLevel();
        // QTest sets the times of its clicks apart, so that they never make a double one; these are what a mouse sends.
        const QPointF point(map.width() / 2, 80);
        ulong time = 1000000;
        for (const QEvent::Type type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease,
                                        QEvent::MouseButtonDblClick, QEvent::MouseButtonRelease}) {
            QMouseEvent event(type, point, map.mapToGlobal(point), Qt::LeftButton,
                              type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
            event.setTimestamp(time += 40);
            QCoreApplication::sendEvent(&map, &event);
        }
        QTRY_VERIFY_WITH_TIMEOUT(map.view().zoomLevel() > zoom + 0.8, 3000);
    }

    void sceneIsPaintedWhereTheMapIs()
    {
        // QtLocation's own conversion and ours must agree, or clicks would miss.
        MapWidget& map = m_window->map();
        auto* quickMap = map.rootObject()->findChild<QObject*>(QStringLiteral("map"));
        QVERIFY(quickMap);
        const QGeoCoordinate amersfoort(52.15517, 5.38720);
        QPointF theirs;
        QVERIFY(QMetaObject::invokeMethod(quickMap, "fromCoordinate", Q_RETURN_ARG(QPointF, theirs),
                                          Q_ARG(QGeoCoordinate, amersfoort), Q_ARG(bool, false)));
        const QPointF ours = map.view().geoToView({5.38720, 52.15517});
        QVERIFY2(QLineF(theirs, ours).length() < 0.5,
                 qPrintable(QStringLiteral("%1 px apart").arg(QLineF(theirs, ours).length())));
    }

    void languageSwitchesEverything()
    {
        QCOMPARE(m_window->menuBar()->actions().first()->text().remove(u'&'), QStringLiteral("Bestand"));
        choosePhotonics();
        clickActor(QStringLiteral("lionix"));
        settle();
        const QString dutch = m_window->findChild<QLabel*>(QStringLiteral("summaryLabel"))->text();
        triggerAction(QStringLiteral("English"));
        settle();
        QCOMPARE(m_window->menuBar()->actions().first()->text().remove(u'&'), QStringLiteral("File"));
        QVERIFY(m_window->findChild<QLabel*>(QStringLiteral("summaryLabel"))->text() != dutch);
        const auto scene = m_window->map().renderedScene();
        QCOMPARE(scene->scene.legend.sections.front().title,
                 m_window->session().dataset().chain(QStringLiteral("photonics"))->name.english);
    }

    /// What the dialog does is tested in test_export_dialog.cpp; here, that it gets what the window shows.
    void exportActionOpensTheDialog()
    {
        choosePhotonics();
        m_window->findChild<QAction*>(QStringLiteral("styleAction-projector"))->trigger();
        m_window->findChild<QAction*>(QStringLiteral("exportAction"))->trigger();
        auto* dialog = m_window->findChild<ExportDialog*>();
        QVERIFY(dialog);
        QVERIFY(dialog->isVisible());
        QVERIFY(
            dialog->findChild<QLineEdit*>(QStringLiteral("titleField"))->text().contains(QStringLiteral("fotonica")));
        QCOMPARE(dialog->findChild<QComboBox*>(QStringLiteral("styleField"))->currentData().toString(),
                 QStringLiteral("projector"));
        auto* preview = dialog->findChild<PagePreview*>(QStringLiteral("preview"));
        QTRY_VERIFY_WITH_TIMEOUT(!preview->image().isNull(), patience);
        QCOMPARE(preview->image().pixelColor(1, 1), MapStyle::of(StyleName::Projector).pageGround);
        dialog->reject();
    }

    void stylesChangeTheMap_data()
    {
        QTest::addColumn<StyleName>("name");
        for (const StyleName name : {StyleName::Projector, StyleName::PrintGrey, StyleName::Standard}) {
            QTest::newRow(qPrintable(idOf(name))) << name;
        }
    }
    void stylesChangeTheMap()
    {
        QFETCH(const StyleName, name);
        // Back to where it began is a change too.
        const StyleName other = name == StyleName::Standard ? StyleName::Projector : StyleName::Standard;
        for (const StyleName each : {other, name}) {
            QAction* action = styleAction(each);
            QVERIFY(action);
            action->trigger();
            settle();
            QVERIFY(action->isChecked());
            QCOMPARE(m_window->session().style(), each);
            QCOMPARE(m_window->map().renderedScene()->scene.style, MapStyle::of(each));
        }
        QVERIFY(!styleAction(other)->isChecked());
    }

    void styleIsRemembered()
    {
        QVERIFY(styleAction(StyleName::Standard)->isChecked());
        styleAction(StyleName::PrintGrey)->trigger();
        settle();
        m_window->close();
        MainWindow again;
        again.restoreState();
        QSignalSpy opened(&again, &MainWindow::openFinished);
        again.open(QString());
        again.showAsBefore();
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(again.map().isSettled(), patience);
        QCOMPARE(again.session().style(), StyleName::PrintGrey);
        QVERIFY(again.findChild<QAction*>(QStringLiteral("styleAction-print-grey"))->isChecked());
        QCOMPARE(again.map().renderedScene()->scene.style, MapStyle::of(StyleName::PrintGrey));
    }

    void viewAndSizeAreRemembered()
    {
        choosePhotonics();
        m_window->resize(1200, 700);
        m_window->map().restoreView({5.45, 51.42}, 11.5);
        settle();
        m_window->close();
        MainWindow again;
        again.restoreState();
        QSignalSpy opened(&again, &MainWindow::openFinished);
        again.open(QString());
        again.showAsBefore();
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, patience);
        QCOMPARE(again.size(), QSize(1200, 700));
        QVERIFY(qAbs(again.map().view().zoomLevel() - 11.5) < 1e-6);
        QVERIFY(qAbs(toGeo(again.map().view().centre()).longitude - 5.45) < 1e-6);
        QCOMPARE(again.session().filter().chainIds, QStringList{QStringLiteral("photonics")});
    }

private:
    void choosePhotonics()
    {
        auto* chains = m_window->findChild<QAbstractItemView*>(QStringLiteral("chainList"));
        QVERIFY(chains);
        const QModelIndex index = chains->model()->index(1, 0);
        QTest::mouseClick(chains->viewport(), Qt::LeftButton, {}, chains->visualRect(index).center());
        settle();
    }

    void clickActor(const QString& id)
    {
        const QPointF position = m_window->map().positionOf(id);
        QVERIFY2(m_window->map().rect().contains(position.toPoint()), qPrintable(id));
        QTest::mouseClick(&m_window->map(), Qt::LeftButton, {}, position.toPoint());
        // A single click is one only when no second one follows.
        QTRY_COMPARE_WITH_TIMEOUT(m_window->session().selection().id, id, 3000);
    }

    void hoverAt(const QPointF& position)
    {
        QTest::mouseMove(&m_window->map(), position.toPoint() - QPoint(8, 8));
        QCoreApplication::processEvents();
        QTest::mouseMove(&m_window->map(), position.toPoint());
    }

    void sendWheel(const QPointF& position, int delta)
    {
        MapWidget& map = m_window->map();
        QWheelEvent event(position, map.mapToGlobal(position), QPoint(), QPoint(0, delta), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&map, &event);
    }

    QAction* styleAction(StyleName name) const
    {
        return m_window->findChild<QAction*>(QStringLiteral("styleAction-") + idOf(name));
    }

    void triggerAction(const QString& text)
    {
        for (QAction* action : m_window->findChildren<QAction*>()) {
            if (action->text().remove(u'&') == text) {
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(text));
    }

    template<typename Item> int countOf() const
    {
        const auto rendered = m_window->map().renderedScene();
        return static_cast<int>(std::ranges::count_if(
            rendered->scene.items, [](const SceneItem& item) { return std::holds_alternative<Item>(item); }));
    }

    QStringList textsOnMap() const
    {
        QStringList texts;
        const auto rendered = m_window->map().renderedScene();
        for (const SceneItem& item : rendered->scene.items) {
            if (const auto* label = std::get_if<LabelItem>(&item)) {
                texts.append(label->text);
            } else if (const auto* card = std::get_if<CardItem>(&item)) {
                for (const LabelItem& text : card->texts) {
                    texts.append(text.text);
                }
            }
        }
        return texts;
    }
};

QTEST_MAIN(TestWindow)
#include "test_window.moc"
