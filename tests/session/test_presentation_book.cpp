#include "app/session/map_session.h"
#include "core/slide/slide_references.h"
#include "tests/support/sample_data.h"
#include "tests/support/terms.h"

#include <QSignalSpy>
#include <QTest>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;

namespace {

Slide slide(const QString& id, const QString& title)
{
    Slide made;
    made.id = id;
    made.title = {title, title};
    return made;
}

QStringList idsOf(const std::vector<Slide>& slides)
{
    QStringList ids;
    for (const Slide& each : slides) {
        ids.append(each.id);
    }
    return ids;
}

Dataset datasetWith(std::vector<Slide> slides)
{
    DatasetContent content = testing::emptyContent();
    const Dataset sample = ketenkaart::testing::sampleDataset();
    content.actors = sample.actors();
    content.chains = sample.chains();
    content.links = sample.links();
    content.slides = std::move(slides);
    return Dataset(std::move(content));
}

} // namespace

/// The scenes while they are edited, without a window.
class TestPresentationBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_book = std::make_unique<PresentationBook>();
        m_book->reset({slide("one", "One"), slide("two", "Two"), slide("three", "Three")});
    }

    void scenesAreAddedWhereOneIs()
    {
        QCOMPARE(m_book->add(slide({}, "Nieuw"), 1), u"nieuw"_s);
        QCOMPARE(m_book->add(slide("two", "Nieuw")), u"nieuw-2"_s);
        QCOMPARE(m_book->add(slide({}, "…"), 99), u"scene"_s);
        QCOMPARE(idsOf(m_book->slides()), QStringList({"one", "nieuw", "two", "three", "nieuw-2", "scene"}));
    }

    void scenesChangePlaces_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QStringList>("order");
        QTest::newRow("down") << 0 << 2 << QStringList{"two", "three", "one"};
        QTest::newRow("up") << 2 << 0 << QStringList{"three", "one", "two"};
        QTest::newRow("one step") << 0 << 1 << QStringList{"two", "one", "three"};
        QTest::newRow("nowhere") << 1 << 1 << QStringList{"one", "two", "three"};
        QTest::newRow("too far") << 1 << 3 << QStringList{"one", "two", "three"};
    }

    void scenesChangePlaces()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QStringList, order);
        const QStringList before = idsOf(m_book->slides());
        const bool moved = m_book->move(static_cast<size_t>(from), static_cast<size_t>(to));
        QCOMPARE(idsOf(m_book->slides()), order);
        QCOMPARE(moved, order != before);
        QCOMPARE(m_book->undoStack().count(), moved ? 1 : 0);
        m_book->undoStack().undo();
        QCOMPARE(idsOf(m_book->slides()), before);
    }

    void aCopyStandsBehindItsOriginal()
    {
        QCOMPARE(m_book->duplicate("one"), u"one-2"_s);
        QCOMPARE(idsOf(m_book->slides()), QStringList({"one", "one-2", "two", "three"}));
        QCOMPARE(m_book->find("one-2")->title, m_book->find("one")->title);
        QCOMPARE(m_book->duplicate("none"), QString());
    }

    void stepsGoBackAndForthAndSayWhereToLook()
    {
        QSignalSpy changed(m_book.get(), &PresentationBook::changed);
        QVERIFY(m_book->remove("three"));
        QCOMPARE(changed.takeLast().first().toString(), u"two"_s);
        m_book->undoStack().undo();
        QCOMPARE(changed.takeLast().first().toString(), u"three"_s);
        QCOMPARE(idsOf(m_book->slides()), QStringList({"one", "two", "three"}));
        m_book->undoStack().redo();
        QCOMPARE(idsOf(m_book->slides()), QStringList({"one", "two"}));
        QVERIFY(!m_book->remove("three"));
        QVERIFY(m_book->remove("one") && m_book->remove("two"));
        QVERIFY(m_book->slides().empty());
    }

    void typingIsOneStep()
    {
        const auto type = [this](const QString& id, const QString& text) {
            Slide changed = *m_book->find(id);
            changed.title.dutch = text;
            return m_book->replace(changed, "title_nl");
        };
        QVERIFY(type("one", "E"));
        QVERIFY(type("one", "Ee"));
        QVERIFY(type("one", "Een"));
        QVERIFY(!type("one", "Een")); // as it is
        QCOMPARE(m_book->undoStack().count(), 1);
        QVERIFY(type("two", "T")); // another scene
        QCOMPARE(m_book->undoStack().count(), 2);
        m_book->endTyping();
        QVERIFY(type("two", "Tw")); // after a pause
        QCOMPARE(m_book->undoStack().count(), 3);
        m_book->undoStack().undo();
        QCOMPARE(m_book->find("two")->title.dutch, u"T"_s);
        m_book->undoStack().undo();
        m_book->undoStack().undo();
        QCOMPARE(m_book->find("one")->title.dutch, u"One"_s);

        // Typed and taken back by hand is no step at all.
        QVERIFY(type("one", "Onee"));
        QVERIFY(type("one", "One"));
        QVERIFY(!m_book->undoStack().canUndo());
        QVERIFY(!m_book->replace(slide("none", "None")));
    }

    void knowsWhatIsKept()
    {
        QVERIFY(!m_book->isModified());
        m_book->move(0, 1);
        QVERIFY(m_book->isModified());
        m_book->move(1, 0);
        QVERIFY(!m_book->isModified()); // the same again, by another way
        m_book->remove("one");
        QSignalSpy kept(m_book.get(), &PresentationBook::kept);
        m_book->markKept();
        m_book->markKept();
        QCOMPARE(kept.count(), 1);
        QVERIFY(!m_book->isModified());
        m_book->undoStack().undo(); // one may still go back
        QVERIFY(m_book->isModified());
    }

    void sameIdsAreToldApart()
    {
        m_book->reset({slide("a", "One"), slide("a", "Two"), slide({}, "Three")});
        QCOMPARE(idsOf(m_book->slides()), QStringList({"a", "a-2", "scene"}));
        QVERIFY(!m_book->isModified());
        QVERIFY(!m_book->undoStack().canUndo());
    }

    void theSessionKeepsScenesThroughCases()
    {
        MapSession session;
        QSignalSpy changed(&session, &MapSession::slidesChanged);
        session.setDataset(datasetWith({slide("one", "One")}), {});
        QVERIFY(changed.count() > 0);
        QCOMPARE(idsOf(session.slides()), QStringList({"one"}));
        QVERIFY(!session.slidesModified());
        session.presentation().add(slide("two", "Two"));
        QVERIFY(session.slidesModified());

        // A case that is made here is there for the scenes, and takes none of them away.
        const Case scenario{"without", {"Zonder", "Without"}, {session.dataset().actors().front().id}, {}, {}, {}, {}};
        Slide ofCase = slide("of-case", "Case");
        ofCase.caseId = "without";
        QCOMPARE(brokenReferences(ofCase, session.slideDataset()).size(), 1u);
        session.saveCase(scenario);
        session.setActiveCase(scenario);
        QCOMPARE(idsOf(session.slides()), QStringList({"one", "two"}));
        QVERIFY(brokenReferences(ofCase, session.slideDataset()).empty());
        QVERIFY(session.slideDataset().actor(scenario.withoutActors.first()));

        session.setDataset(datasetWith({}), {});
        QVERIFY(session.slides().empty());
        QVERIFY(!session.slidesModified());
        QVERIFY(session.slideDataset().isSameAs(session.baseDataset()));
    }

private:
    std::unique_ptr<PresentationBook> m_book;
};

QTEST_MAIN(TestPresentationBook)
#include "test_presentation_book.moc"
