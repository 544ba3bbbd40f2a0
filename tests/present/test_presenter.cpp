// The presenter's screen and what a presenter draws, without a presentation.

#include "app/present/annotation_layer.h"
#include "app/present/elapsed_time.h"
#include "app/present/notes_view.h"
#include "app/present/picture_view.h"
#include "app/present/presenter_window.h"
#include "core/scene/map_style.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QWheelEvent>

using namespace ketenkaart;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

QImage picture(const QColor& colour)
{
    QImage image(1920, 1080, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

PresenterState someState()
{
    PresenterState state;
    state.index = 3;
    state.count = 13;
    state.step = 2;
    state.steps = 7;
    state.title = u"Photonics, <b>stage</b> by stage"_s;
    state.notes = u"First this.\nThen <i>that</i>."_s;
    state.nextTitle = u"Semicon"_s;
    return state;
}

/// A white widget with a layer over it.
struct Drawing
{
    QWidget ground;
    AnnotationLayer layer{&ground};

    Drawing()
    {
        ground.resize(800, 450);
        ground.setAutoFillBackground(true);
        ground.setPalette(QPalette(Qt::white));
        layer.setGeometry(ground.rect());
        layer.setInk(Qt::magenta);
        ground.show();
    }
    QRgb at(const QPoint& point) { return ground.grab().toImage().pixel(point); }
};

} // namespace

class TestPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"KetenkaartTest"_s);
        QCoreApplication::setApplicationName(u"presenter"_s);
        loadMapFonts();
    }

    void timeWithoutPauses()
    {
        ElapsedTime time;
        const ElapsedTime::Clock::time_point start{};
        QVERIFY(time.at(start + 5s) == 0s);
        time.start(start);
        QVERIFY(time.at(start + 5s) == 5s);
        time.pause(start + 10s);
        QVERIFY(time.at(start + 60s) == 10s);
        time.start(start + 60s);
        QVERIFY(time.at(start + 61s) == 11s);
        time.reset(start + 70s);
        QVERIFY(time.isRunning());
        QVERIFY(time.at(start + 72s) == 2s);
    }

    void showsWhereOneIs()
    {
        PresenterWindow window;
        window.resize(1366, 768);
        window.showState(someState());
        window.showPictures(picture(Qt::darkCyan), picture(Qt::darkRed));
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto text = [&](const QString& name) { return window.findChild<QLabel*>(name)->text(); };
        QVERIFY2(text(u"position"_s).contains(u"4"_s) && text(u"position"_s).contains(u"13"_s),
                 qPrintable(text(u"position"_s)));
        QVERIFY(text(u"position"_s).contains(u"7"_s));
        QCOMPARE(window.findChild<NotesView*>()->notes(), someState().notes);
        QVERIFY(!window.findChild<QLabel*>(u"problems"_s)->isVisible());
        QVERIFY(!window.findChild<QLabel*>(u"covered"_s)->isVisible());
        // Both pictures are seen, whole and in their proportions.
        const QImage grabbed = window.grab().toImage();
        int current = 0;
        int next = 0;
        for (int x = 0; x < grabbed.width(); ++x) {
            current += grabbed.pixelColor(x, 150) == QColor(Qt::darkCyan) ? 1 : 0;
            next += grabbed.pixelColor(x, 150) == QColor(Qt::darkRed) ? 1 : 0;
        }
        QVERIFY2(current > 650, qPrintable(QString::number(current)));
        QVERIFY2(next > 300, qPrintable(QString::number(next)));
        if (const QByteArray path = qgetenv("KETENKAART_PRESENTER_TO"); !path.isEmpty()) {
            QVERIFY(grabbed.save(QString::fromLocal8Bit(path)));
        }

        PresenterState broken = someState();
        broken.problems = {u"The chain 'x' does not exist"_s};
        broken.isCovered = true;
        broken.nextTitle.clear();
        window.showState(broken);
        QVERIFY(window.findChild<QLabel*>(u"problems"_s)->isVisible());
        QVERIFY(window.findChild<QLabel*>(u"covered"_s)->isVisible());
    }

    void notesCanBeMadeLarger()
    {
        NotesView notes;
        const int before = notes.typeSize();
        notes.makeLarger();
        QVERIFY(notes.typeSize() > before);
        QCOMPARE(NotesView().typeSize(), notes.typeSize()); // kept
        notes.makeSmaller();
        QCOMPARE(notes.typeSize(), before);
    }

    void keysAndButtonsAsk()
    {
        PresenterWindow window;
        window.showState(someState());
        window.show();
        QSignalSpy keys(&window, &PresenterWindow::keyPressed);
        QSignalSpy forward(&window, &PresenterWindow::forwardAsked);
        QSignalSpy end(&window, &PresenterWindow::endAsked);
        QTest::keyClick(&window, Qt::Key_PageDown);
        QTest::keyClick(&window, Qt::Key_B);
        QCOMPARE(keys.size(), 2);
        QTest::mouseClick(window.findChild<QPushButton*>(u"forward"_s), Qt::LeftButton);
        QCOMPARE(forward.size(), 1);
        // The space bar goes on, it does not press the button once more.
        QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, Qt::Key_Space);
        QCOMPARE(forward.size(), 1);
        QCOMPARE(keys.size(), 3);
        window.close();
        QCOMPARE(end.size(), 1);
        QVERIFY(window.isVisible());
    }

    void penDrawsAndIsCleared()
    {
        Drawing drawing;
        drawing.layer.setTool(AnnotationLayer::Tool::Pen);
        QTest::mousePress(&drawing.layer, Qt::LeftButton, {}, {100, 100});
        QTest::mouseMove(&drawing.layer, {300, 100});
        QTest::mouseRelease(&drawing.layer, Qt::LeftButton, {}, {300, 100});
        QVERIFY(drawing.layer.hasLines());
        QCOMPARE(QColor(drawing.at({200, 100})), QColor(Qt::magenta));
        // It stays when the pen is put down, and does not stand in the way of the mouse then.
        drawing.layer.setTool(AnnotationLayer::Tool::None);
        QCOMPARE(QColor(drawing.at({200, 100})), QColor(Qt::magenta));
        QCOMPARE(drawing.ground.childAt(200, 100), nullptr);
        // And in its place when the screen changes.
        drawing.ground.resize(1600, 900);
        drawing.layer.setGeometry(drawing.ground.rect());
        QCOMPARE(QColor(drawing.at({400, 200})), QColor(Qt::magenta));
        drawing.layer.clear();
        QVERIFY(!drawing.layer.hasLines());
        QCOMPARE(QColor(drawing.at({400, 200})), QColor(Qt::white));
    }

    void spotlightFollowsThePointer()
    {
        Drawing drawing;
        drawing.layer.setTool(AnnotationLayer::Tool::Spotlight);
        QTest::mouseMove(&drawing.layer, {600, 300});
        QCOMPARE(QColor(drawing.at({600, 300})), QColor(Qt::white));
        QVERIFY(QColor(drawing.at({100, 100})).lightness() < 130);
        QTest::mouseMove(&drawing.layer, {100, 100});
        QCOMPARE(QColor(drawing.at({100, 100})), QColor(Qt::white));
        QVERIFY(QColor(drawing.at({600, 300})).lightness() < 130);
        // The wheel makes it larger.
        const QPoint beside(100 + 80, 100);
        QVERIFY(QColor(drawing.at(beside)).lightness() < 130);
        for (int i = 0; i < 4; ++i) {
            QWheelEvent wheel({100, 100}, drawing.layer.mapToGlobal(QPointF(100, 100)), {}, {0, 120}, {}, {},
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(&drawing.layer, &wheel);
        }
        QCOMPARE(QColor(drawing.at(beside)), QColor(Qt::white));
    }
};

QTEST_MAIN(TestPresenter)
#include "test_presenter.moc"
