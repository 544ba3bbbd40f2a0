// A presentation with a projector and a screen for the presenter.

#include "player_test.h"

#include "app/present/notes_view.h"
#include "app/present/picture_view.h"
#include "app/present/presenter_window.h"

#include <QLabel>
#include <QScreen>
#include <QSignalSpy>

using namespace ketenkaart;
using namespace ketenkaart::testing;
using namespace Qt::Literals::StringLiterals;

class TestTwoScreens : public PlayerTest
{
    Q_OBJECT

private Q_SLOTS:
    void coversTheProjectorAndShowsThePresenterTheRest()
    {
        startOnScreens();
        QCOMPARE(m_presentation->window()->screen()->name(), u"projector"_s);
        QCOMPARE(m_presentation->window()->geometry(), QRect(1280, 0, 1024, 768));
        QVERIFY(m_presentation->presenter());
        QCOMPARE(m_presentation->presenter()->screen()->name(), u"desk"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(0) && player().preparer().isIdle(), patience);
        QCOMPARE(screen(), exported(0));
        QCOMPARE(label(u"position"_s), u"Scene 1 of 5"_s);
        QCOMPARE(m_presentation->presenter()->findChild<NotesView*>()->notes(), u"Eerst dit"_s);
        QCOMPARE(pictures()[0]->picture(), exported(0));
        QCOMPARE(pictures()[1]->picture(), exported(1));
        // What this scene lacks is told to the presenter.
        press(Qt::Key_3);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(2), patience);
        QVERIFY(label(u"problems"_s).contains(u"no-such-actor"_s));
    }

    void keysOfThePresenterDriveTheSamePlayer()
    {
        startOnScreens();
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(0), patience);
        QTest::keyClick(m_presentation->presenter(), Qt::Key_PageDown);
        QCOMPARE(state().slide, 1);
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(1), patience);
        QTest::keyClick(m_presentation->presenter(), Qt::Key_B);
        QCOMPARE(state().curtain, PlayerState::Curtain::Black);
        QTest::keyClick(m_presentation->presenter(), Qt::Key_B);
        QTest::keyClick(m_presentation->presenter(), Qt::Key_Left);
        QCOMPARE(state().slide, 0);
    }

    void theNextStageIsTheNextPicture()
    {
        startOnScreens(3);
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(3), patience);
        QVERIFY(label(u"position"_s).contains(u"0"_s));
        QCOMPARE(pictures()[0]->picture(), exported(3, 0));
        QCOMPARE(pictures()[1]->picture(), exported(3, 1));
    }

    void screensCanBeSwappedAndThatIsKept()
    {
        startOnScreens(1);
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(1), patience);
        press(Qt::Key_X);
        QTRY_COMPARE_WITH_TIMEOUT(m_presentation->window()->screen()->name(), u"desk"_s, patience);
        QCOMPARE(m_presentation->presenter()->screen()->name(), u"projector"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(1), patience);
        QCOMPARE(player().pixels(), QSize(1280, 800));
        QCOMPARE(screen(), exported(1));
        m_presentation.reset();
        startOnScreens();
        QCOMPARE(m_presentation->window()->screen()->name(), u"desk"_s);
    }

    void escapeEndsBoth()
    {
        startOnScreens();
        QSignalSpy ended(m_presentation.get(), &Presentation::ended);
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(0), patience);
        QTest::keyClick(m_presentation->presenter(), Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
        QVERIFY(!m_presentation->presenter());
        QVERIFY(!m_presentation->window());
    }

private:
    void startOnScreens(int first = 0)
    {
        m_slides = shortPresentation();
        m_slides[0].notes = {u"Eerst dit"_s, u"First this"_s};
        m_presentation = std::make_unique<Presentation>();
        PresentationOptions options;
        options.firstSlide = first;
        m_presentation->start(m_slides, m_context, options);
        QVERIFY(QTest::qWaitForWindowExposed(m_presentation->window()));
    }

    QString label(const QString& name) { return m_presentation->presenter()->findChild<QLabel*>(name)->text(); }
    QList<PictureView*> pictures() { return m_presentation->presenter()->findChildren<PictureView*>(); }
};

QTEST_MAIN(TestTwoScreens)
#include "test_two_screens.moc"
