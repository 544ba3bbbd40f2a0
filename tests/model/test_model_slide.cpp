#include "core/model/slide.h"

#include <QTest>

using namespace ketenkaart;

class TestSlide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsOfTheData()
    {
        for (const Slide::Kind kind : allSlideKinds) {
            QCOMPARE(parseSlideKind(idOf(kind)), kind);
            QVERIFY(!displayName(kind).isEmpty());
        }
        for (const Slide::Reveal reveal : allReveals) {
            QCOMPARE(parseReveal(idOf(reveal)), reveal);
            QVERIFY(!displayName(reveal).isEmpty());
        }
        QVERIFY(!parseSlideKind(u"film"));
        QVERIFY(!parseReveal(u""));
    }
};

QTEST_GUILESS_MAIN(TestSlide)
#include "test_model_slide.moc"
