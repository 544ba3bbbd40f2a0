// The rules of the player: every key, without a window.

#include "app/present/player_control.h"

#include <QSignalSpy>
#include <QTest>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A control that runs, and what it asked for.
struct Running
{
    PlayerControl control;
    std::vector<Move> moves;
    QStringList messages;
    int ended = 0;
    int finished = 0;
    int sceneAsked = 0;
    int penCleared = 0;

    explicit Running(int slides = 12, int first = 0)
    {
        QObject::connect(&control, &PlayerControl::moved, &control, [this](Move move) { moves.push_back(move); });
        QObject::connect(&control, &PlayerControl::messageAsked, &control,
                         [this](const QString& text) { messages.append(text); });
        QObject::connect(&control, &PlayerControl::endAsked, &control, [this] { ++ended; });
        QObject::connect(&control, &PlayerControl::finishAsked, &control, [this] {
            ++finished;
            control.setMoving(false);
        });
        QObject::connect(&control, &PlayerControl::sceneAsked, &control, [this] { ++sceneAsked; });
        QObject::connect(&control, &PlayerControl::penCleared, &control, [this] { ++penCleared; });
        control.start(slides, first);
        moves.clear();
        penCleared = 0;
    }

    bool press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { return control.press(key, modifiers); }
    const PlayerState& state() const { return control.state(); }
};

} // namespace

class TestPlayerControl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWhereAsked()
    {
        QCOMPARE(Running(12, 4).state().slide, 4);
        QCOMPARE(Running(12, 40).state().slide, 11);
        QCOMPARE(Running(12, -3).state().slide, 0);
    }

    void keysGoOnAndBack_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("slide"); // from the sixth of twelve
        for (const int key :
             {Qt::Key_PageDown, Qt::Key_Right, Qt::Key_Down, Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter}) {
            QTest::newRow(qPrintable(u"on %1"_s.arg(key, 0, 16))) << key << 6;
        }
        for (const int key : {Qt::Key_PageUp, Qt::Key_Left, Qt::Key_Up, Qt::Key_Backspace}) {
            QTest::newRow(qPrintable(u"back %1"_s.arg(key, 0, 16))) << key << 4;
        }
        QTest::newRow("first") << int(Qt::Key_Home) << 0;
        QTest::newRow("last") << int(Qt::Key_End) << 11;
        QTest::newRow("F5 of a clicker") << int(Qt::Key_F5) << 5;
    }

    void keysGoOnAndBack()
    {
        QFETCH(int, key);
        QFETCH(int, slide);
        Running running(12, 5);
        QVERIFY(running.press(key));
        QCOMPARE(running.state().slide, slide);
        QCOMPARE(running.ended, 0);
    }

    void tellsHowItMoves()
    {
        Running running(12, 5);
        running.press(Qt::Key_PageDown);
        running.press(Qt::Key_PageUp);
        running.press(Qt::Key_Home);
        running.press(Qt::Key_2);
        running.press(Qt::Key_Return); // that is the next one
        QCOMPARE(running.moves, (std::vector{Move::Forward, Move::Back, Move::Jump, Move::Forward}));
    }

    void staysAtBothEnds()
    {
        Running last(3, 2);
        last.press(Qt::Key_Right);
        QCOMPARE(last.state().slide, 2);
        QCOMPARE(last.messages.size(), 1);
        Running first(3, 0);
        first.press(Qt::Key_Left);
        QCOMPARE(first.state().slide, 0);
        QCOMPARE(first.messages.size(), 1);
    }

    void showsStagesOneByOne()
    {
        Running running(12, 5);
        running.control.setStepCount(5, 2);
        running.press(Qt::Key_Right);
        running.press(Qt::Key_Right);
        QCOMPARE(running.state().step, 2);
        QCOMPARE(running.state().slide, 5);
        running.press(Qt::Key_Left);
        QCOMPARE(running.state().step, 1);
        running.press(Qt::Key_Right);
        running.press(Qt::Key_Right);
        QCOMPARE(running.state().slide, 6);
        QCOMPARE(running.state().step, 0);
        QCOMPARE(running.moves,
                 (std::vector{Move::NextStage, Move::NextStage, Move::StageBefore, Move::NextStage, Move::Forward}));
    }

    void comesBackToASceneWithAllItsStages()
    {
        Running running(12, 6);
        running.press(Qt::Key_Left);
        running.control.setStepCount(5, 3);
        QCOMPARE(running.state().step, 3);
        running.press(Qt::Key_Right);
        QCOMPARE(running.state().slide, 6);
        // Told too late, about a scene that is gone.
        running.control.setStepCount(5, 3);
        QCOMPARE(running.control.stepCount(), 0);
    }

    void whoIsInAHurrySeesTheEndAtOnce()
    {
        Running running(12, 5);
        running.control.setMoving(true);
        running.press(Qt::Key_Right);
        QCOMPARE(running.finished, 1);
        QCOMPARE(running.state().slide, 5);
        running.press(Qt::Key_Right);
        QCOMPARE(running.state().slide, 6);
        // Back does not wait, and neither does a jump.
        running.control.setMoving(true);
        running.press(Qt::Key_Left);
        QCOMPARE(running.state().slide, 5);
        running.control.setMoving(true);
        running.press(Qt::Key_End);
        QCOMPARE(running.state().slide, 11);
    }

    void jumpsToANumber()
    {
        Running running;
        running.press(Qt::Key_1);
        running.press(Qt::Key_0);
        QCOMPARE(running.state().typed, u"10"_s);
        QCOMPARE(running.state().slide, 0);
        running.press(Qt::Key_Enter);
        QCOMPARE(running.state().slide, 9);
        QCOMPARE(running.state().typed, QString());
    }

    void numbersOutOfRangeStay()
    {
        Running running(12, 5);
        running.press(Qt::Key_4);
        running.press(Qt::Key_0);
        running.press(Qt::Key_Return);
        QCOMPARE(running.state().slide, 5);
        QCOMPARE(running.messages.size(), 1);
        QVERIFY(running.messages.front().contains(u"40"_s));
        QVERIFY(running.messages.front().contains(u"12"_s));
        // Nobody types more digits than that, and no number begins with 0.
        for (int i = 0; i < 20; ++i) {
            running.press(Qt::Key_9);
        }
        QCOMPARE(running.state().typed, u"9999"_s);
        running.press(Qt::Key_Escape);
        running.press(Qt::Key_0);
        QCOMPARE(running.state().typed, QString());
        QCOMPARE(running.ended, 0);
    }

    void typedDigitsCanBeErasedAndForgotten()
    {
        Running running(12, 5);
        running.press(Qt::Key_1);
        running.press(Qt::Key_2);
        running.press(Qt::Key_Backspace);
        QCOMPARE(running.state().typed, u"1"_s);
        QCOMPARE(running.state().slide, 5);
        running.control.forgetTyped();
        running.press(Qt::Key_Return);
        QCOMPARE(running.state().slide, 6);
        running.press(Qt::Key_1);
        running.press(Qt::Key_Right); // any other key forgets it
        running.press(Qt::Key_Return);
        QCOMPARE(running.state().slide, 8);
    }

    void coversTheScreen_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<PlayerState::Curtain>("curtain");
        QTest::newRow("B") << int(Qt::Key_B) << PlayerState::Curtain::Black;
        QTest::newRow("full stop") << int(Qt::Key_Period) << PlayerState::Curtain::Black;
        QTest::newRow("W") << int(Qt::Key_W) << PlayerState::Curtain::White;
        QTest::newRow("comma") << int(Qt::Key_Comma) << PlayerState::Curtain::White;
    }

    void coversTheScreen()
    {
        QFETCH(int, key);
        QFETCH(PlayerState::Curtain, curtain);
        Running running(12, 5);
        running.press(key);
        QCOMPARE(running.state().curtain, curtain);
        running.press(key);
        QCOMPARE(running.state().curtain, PlayerState::Curtain::None);
        // The next key brings the same scene back, and Esc does not end it.
        for (const int other : {Qt::Key_Right, Qt::Key_Left, Qt::Key_Escape}) {
            running.press(key);
            running.press(other);
            QCOMPARE(running.state().curtain, PlayerState::Curtain::None);
            QCOMPARE(running.state().slide, 5);
        }
        QCOMPARE(running.ended, 0);
        running.press(key);
        running.press(Qt::Key_Home);
        QCOMPARE(running.state().curtain, PlayerState::Curtain::None);
        QCOMPARE(running.state().slide, 0);
    }

    void blackTurnsWhite()
    {
        Running running;
        running.press(Qt::Key_B);
        running.press(Qt::Key_W);
        QCOMPARE(running.state().curtain, PlayerState::Curtain::White);
    }

    void toolsComeAndGo()
    {
        Running running(12, 5);
        running.press(Qt::Key_S);
        QCOMPARE(running.state().tool, PlayerState::Tool::Spotlight);
        running.press(Qt::Key_P);
        QCOMPARE(running.state().tool, PlayerState::Tool::Pen);
        running.press(Qt::Key_P);
        QCOMPARE(running.state().tool, PlayerState::Tool::None);
        running.press(Qt::Key_E);
        QCOMPARE(running.penCleared, 1);
        // They go with the scene, and stay with its stages.
        running.control.setStepCount(5, 1);
        running.press(Qt::Key_P);
        running.press(Qt::Key_Right);
        QCOMPARE(running.state().tool, PlayerState::Tool::Pen);
        QCOMPARE(running.penCleared, 1);
        running.press(Qt::Key_Right);
        QCOMPARE(running.state().tool, PlayerState::Tool::None);
        QCOMPARE(running.penCleared, 2);
    }

    void escapeStepsOut()
    {
        Running running(12, 5);
        running.control.setExploring(true);
        running.press(Qt::Key_N);
        running.press(Qt::Key_S);
        running.press(Qt::Key_B);
        running.press(Qt::Key_3);
        running.press(Qt::Key_Escape); // the number
        QVERIFY(running.state().typed.isEmpty());
        running.press(Qt::Key_Escape);
        QCOMPARE(running.state().curtain, PlayerState::Curtain::None);
        running.press(Qt::Key_Escape);
        QCOMPARE(running.state().tool, PlayerState::Tool::None);
        running.press(Qt::Key_Escape);
        QVERIFY(!running.state().showsNotes);
        QVERIFY(running.state().isExploring);
        running.press(Qt::Key_Escape);
        QVERIFY(!running.state().isExploring);
        QCOMPARE(running.sceneAsked, 1);
        QCOMPARE(running.ended, 0);
        running.press(Qt::Key_Escape);
        QCOMPARE(running.ended, 1);
    }

    void goingOnReturnsFromExploring()
    {
        for (const int key : {Qt::Key_R, Qt::Key_Right, Qt::Key_Left}) {
            Running running(12, 5);
            running.control.setExploring(true);
            running.press(key);
            QCOMPARE(running.sceneAsked, 1);
            QVERIFY(!running.state().isExploring);
            QCOMPARE(running.state().slide, 5);
        }
        Running running;
        running.press(Qt::Key_R); // nothing to return from
        QCOMPARE(running.sceneAsked, 0);
    }

    void zoomsAndPans()
    {
        Running running;
        QSignalSpy zoomed(&running.control, &PlayerControl::zoomAsked);
        QSignalSpy panned(&running.control, &PlayerControl::panAsked);
        running.press(Qt::Key_Plus, Qt::ShiftModifier);
        running.press(Qt::Key_Minus);
        QCOMPARE(zoomed.size(), 2);
        QVERIFY(qAbs(zoomed[0][0].toDouble() * zoomed[1][0].toDouble() - 1.0) < 1e-9);
        running.press(Qt::Key_Left, Qt::ShiftModifier);
        running.press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(panned[0], (QVariantList{-1, 0}));
        QCOMPARE(panned[1], (QVariantList{0, 1}));
        QCOMPARE(running.state().slide, 0);
    }

    void opensNotesAndKeyList()
    {
        Running running;
        running.press(Qt::Key_N);
        QVERIFY(running.state().showsNotes);
        running.press(Qt::Key_Right); // notes are for the whole presentation
        QVERIFY(running.state().showsNotes);
        for (const int key : {Qt::Key_Question, Qt::Key_F, Qt::Key_F1}) {
            running.press(key);
            QVERIFY(running.state().showsKeys);
            running.press(key);
            QVERIFY(!running.state().showsKeys);
        }
        running.press(Qt::Key_F1);
        running.press(Qt::Key_Escape);
        QVERIFY(!running.state().showsKeys);
        QVERIFY(running.state().showsNotes);
        QCOMPARE(running.ended, 0);
    }

    void switchesMotionOff()
    {
        Running running;
        running.press(Qt::Key_M);
        QVERIFY(running.state().hasReducedMotion);
        QCOMPARE(running.messages.size(), 1);
        running.control.start(3);
        QVERIFY(running.state().hasReducedMotion);
    }

    void leavesOtherKeysAlone()
    {
        Running running(12, 5);
        QVERIFY(!running.press(Qt::Key_Q));
        QVERIFY(!running.press(Qt::Key_Tab));
        QVERIFY(!running.press(Qt::Key_S, Qt::ControlModifier));
        QVERIFY(!running.press(Qt::Key_Left, Qt::AltModifier));
        QVERIFY(running.press(Qt::Key_Right, Qt::KeypadModifier));
        QCOMPARE(running.state().slide, 6);
    }

    void anEmptyPresentationHoldsStill()
    {
        Running running(0);
        for (const int key : {Qt::Key_Right, Qt::Key_Left, Qt::Key_Home, Qt::Key_End, Qt::Key_3, Qt::Key_Return}) {
            running.press(key);
        }
        QCOMPARE(running.state().slide, -1);
        QVERIFY(running.moves.empty());
        running.press(Qt::Key_Escape);
        QCOMPARE(running.ended, 1);
    }

    void scenesMayComeAndGo()
    {
        Running running(12, 11);
        running.control.setSlideCount(3);
        QCOMPARE(running.state().slide, 2);
        running.control.setSlideCount(0);
        QCOMPARE(running.state().slide, -1);
        running.control.setSlideCount(2);
        QVERIFY(running.state().slide >= 0);
    }
};

QTEST_GUILESS_MAIN(TestPlayerControl)
#include "test_player_control.moc"
