// From the window to the player and back.

#include "app/present/player_widget.h"
#include "app/present/presentation.h"
#include "app/slides/slides_panel.h"
#include "core/slide/slide_painter.h"
#include "tests/window/window_test.h"

#include <QAction>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;

class TestPresenting : public ketenkaart::testing::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowIsAsItWasAfterwards()
    {
        MapSession& session = m_window->session();
        session.chooseChain(u"photonics"_s);
        session.selectActor(u"citc"_s);
        m_window->map().showBox(GeoBox{5.3, 51.3, 6.2, 52.0}, false);
        settle();
        const MapView view = m_window->map().view();
        const MapFilter filter = session.filter();
        const QByteArray state = m_window->QMainWindow::saveState();

        trigger(u"presentAction"_s);
        Presentation& player = m_window->player();
        QTRY_VERIFY_WITH_TIMEOUT(player.isRunning() && player.window()->player().isAtRest(), patience);
        QVERIFY(player.window()->isFullScreen());
        const QSize pixels = player.window()->player().pixels();
        QCOMPARE(pixels, QSize(1920, 1080));
        const SlideContext context{session.slideDataset(), player.window()->player().preparer().context().baseMap,
                                   Language::Dutch, StyleName::Standard};
        QCOMPARE(player.window()->grab().toImage().convertToFormat(QImage::Format_RGB32),
                 slideImage(layOutSlide(session.slides().front(), context, QSizeF(pixels), 1), pixels));
        QTest::keyClick(player.window(), Qt::Key_End);
        QTRY_VERIFY_WITH_TIMEOUT(player.window()->player().isAtRest(), patience);
        QTest::keyClick(player.window(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!player.isRunning(), patience);

        QVERIFY(m_window->isVisible());
        QCOMPARE(m_window->map().view(), view);
        QCOMPARE(session.filter(), filter);
        QCOMPARE(session.selection().id, u"citc"_s);
        QCOMPARE(m_window->QMainWindow::saveState(), state);
    }

    void presentsFromTheChosenScene()
    {
        Q_EMIT m_window->slidesPanel().presentRequested(2);
        QVERIFY(m_window->player().isRunning());
        QCOMPARE(m_window->player().control().state().slide, 2);
        QCOMPARE(m_window->player().control().slideCount(), static_cast<int>(m_window->session().slides().size()));
        // Closing the program ends it, whatever it was at.
        m_window.reset();
    }

private:
    void trigger(const QString& name)
    {
        auto* action = m_window->findChild<QAction*>(name);
        QVERIFY(action && action->isEnabled());
        action->trigger();
    }

    static constexpr int patience = ketenkaart::testing::patience;
};

QTEST_MAIN(TestPresenting)
#include "test_presenting.moc"
