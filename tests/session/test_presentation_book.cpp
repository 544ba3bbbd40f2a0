#include "app/document/deck_book.h"
#include "app/document/presentation_book.h"
#include "app/document/project_document.h"
#include "core/slide/slide_references.h"
#include "tests/support/keep_edits.h"
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
        m_book.reset();
        m_document.reset();
        m_session = std::make_unique<MapSession>();
        m_document = std::make_unique<ProjectDocument>(*m_session);
        m_book = std::make_unique<PresentationBook>(*m_document);
        open({slide("one", "One"), slide("two", "Two"), slide("three", "Three")});
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
        QTest::addColumn<QStringList>("ids");
        QTest::addColumn<int>("before");
        QTest::addColumn<QStringList>("order");
        QTest::newRow("down") << QStringList{"one"} << 3 << QStringList{"two", "three", "one"};
        QTest::newRow("up") << QStringList{"three"} << 0 << QStringList{"three", "one", "two"};
        QTest::newRow("one step") << QStringList{"one"} << 2 << QStringList{"two", "one", "three"};
        QTest::newRow("nowhere") << QStringList{"two"} << 1 << QStringList{"one", "two", "three"};
        QTest::newRow("behind itself") << QStringList{"two"} << 2 << QStringList{"one", "two", "three"};
        QTest::newRow("too far") << QStringList{"three"} << 9 << QStringList{"one", "two", "three"};
        QTest::newRow("two, in their order") << QStringList{"two", "one"} << 3 << QStringList{"three", "one", "two"};
        QTest::newRow("two, before one of them")
            << QStringList{"one", "three"} << 2 << QStringList{"two", "one", "three"};
        QTest::newRow("none") << QStringList{} << 0 << QStringList{"one", "two", "three"};
        QTest::newRow("unknown") << QStringList{"nine"} << 0 << QStringList{"one", "two", "three"};
    }

    void scenesChangePlaces()
    {
        QFETCH(QStringList, ids);
        QFETCH(int, before);
        QFETCH(QStringList, order);
        const QStringList original = idsOf(m_book->slides());
        const bool moved = m_book->move(ids, static_cast<size_t>(before));
        QCOMPARE(idsOf(m_book->slides()), order);
        QCOMPARE(moved, order != original);
        QCOMPARE(m_document->steps().count(), moved ? 1 : 0); // however many scenes
        m_document->steps().undo();
        QCOMPARE(idsOf(m_book->slides()), original);
    }

    void copiesStandBehindTheirOriginals()
    {
        QCOMPARE(m_book->duplicate({"one"}), QStringList{"one-2"});
        QCOMPARE(idsOf(m_book->slides()), QStringList({"one", "one-2", "two", "three"}));
        QCOMPARE(m_book->find("one-2")->title, m_book->find("one")->title);
        QCOMPARE(m_book->duplicate({"none"}), QStringList());
        QCOMPARE(m_book->duplicate({"three", "one-2"}), QStringList({"one-3", "three-2"}));
        QCOMPARE(idsOf(m_book->slides()), QStringList({"one", "one-2", "two", "three", "one-3", "three-2"}));
        m_document->steps().undo();
        QCOMPARE(idsOf(m_book->slides()), QStringList({"one", "one-2", "two", "three"}));
    }

    void aSecondPresentationLeavesTheFirstAlone()
    {
        DeckBook decks(*m_document);
        QCOMPARE(decks.decks().size(), 1U);
        QCOMPARE(decks.current(), (Deck{QString(), unnamedDeck()}));
        const QString id = decks.add({"Kort", "Short"});
        QCOMPARE(m_session->deckId(), id); // and one goes on with it
        QVERIFY(m_book->slides().empty());
        m_book->add(slide({}, "Nieuw"));
        QCOMPARE(idsOf(m_book->slides()), QStringList{"nieuw"});

        QCOMPARE(decks.decks().size(), 2U); // that without a name has one now
        m_session->setDeck(decks.decks().front().id);
        QCOMPARE(idsOf(m_book->slides()), QStringList({"one", "two", "three"}));
        QVERIFY(m_book->moveToDeck({"three", "one"}, id));
        QCOMPARE(m_session->deckId(), id);
        QCOMPARE(idsOf(m_book->slides()), QStringList({"nieuw", "one", "three"}));
        m_document->steps().undo(); // shows where they are again
        QCOMPARE(idsOf(m_book->slides()), QStringList({"one", "two", "three"}));
        QVERIFY(m_book->copyToDeck({"two"}, id));
        QCOMPARE(idsOf(m_book->slides()), QStringList({"nieuw", "two-2"}));
        while (m_document->steps().canUndo()) {
            m_document->steps().undo();
        }
        QCOMPARE(decks.decks().size(), 1U);
        QCOMPARE(idsOf(m_book->slides()), QStringList({"one", "two", "three"}));
    }

    void presentationsAreCopiedNamedAndRemoved()
    {
        DeckBook decks(*m_document);
        decks.duplicate({"Tweede", "Second"});
        QCOMPARE(idsOf(m_book->slides()), QStringList({"one-2", "two-2", "three-2"}));
        QVERIFY(decks.rename({"Voor de raad", "For the council"}));
        QVERIFY(!decks.rename({"Voor de raad", "For the council"}));
        QCOMPARE(decks.current().name.dutch, u"Voor de raad"_s);
        QCOMPARE(m_session->allSlides().size(), 6U);

        m_session->setDeck(decks.decks().front().id);
        decks.remove(); // with the scenes that name no presentation
        QCOMPARE(decks.decks().size(), 1U);
        QCOMPARE(m_session->allSlides().size(), 3U);
        QCOMPARE(decks.current().name.dutch, u"Voor de raad"_s);
        m_document->steps().undo();
        QCOMPARE(idsOf(m_book->slides()), QStringList({"one", "two", "three"}));

        decks.remove();
        decks.remove();
        QVERIFY(m_session->decks().empty());
        QVERIFY(m_session->allSlides().empty());
        QCOMPARE(m_book->add(slide("a", "A")), u"a"_s);
        QVERIFY(decks.rename({"Eigen", "Own"})); // one that had no name
        QCOMPARE(decks.current().name.dutch, u"Eigen"_s);
        QCOMPARE(idsOf(m_book->slides()), QStringList{"a"});
    }

    void stepsGoBackAndForthAndSayWhereToLook()
    {
        QSignalSpy changed(m_book.get(), &PresentationBook::changed);
        QVERIFY(m_book->remove({"three"}));
        QCOMPARE(changed.takeLast().first().toString(), u"two"_s);
        m_document->steps().undo();
        QCOMPARE(changed.takeLast().first().toString(), u"three"_s);
        QCOMPARE(idsOf(m_book->slides()), QStringList({"one", "two", "three"}));
        m_document->steps().redo();
        QCOMPARE(idsOf(m_book->slides()), QStringList({"one", "two"}));
        QVERIFY(!m_book->remove({"three"}));
        QVERIFY(m_book->remove({"one"}) && m_book->remove({"two"}));
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
        QCOMPARE(m_document->steps().count(), 1);
        QVERIFY(type("two", "T")); // another scene
        QCOMPARE(m_document->steps().count(), 2);
        m_book->endTyping();
        QVERIFY(type("two", "Tw")); // after a pause
        QCOMPARE(m_document->steps().count(), 3);
        m_document->steps().undo();
        QCOMPARE(m_book->find("two")->title.dutch, u"T"_s);
        m_document->steps().undo();
        m_document->steps().undo();
        QCOMPARE(m_book->find("one")->title.dutch, u"One"_s);

        // Typed and taken back by hand is no step at all.
        QVERIFY(type("one", "Onee"));
        QVERIFY(type("one", "One"));
        QVERIFY(!m_document->steps().canUndo());
        QVERIFY(!m_book->replace(slide("none", "None")));
    }

    void knowsWhatIsKept()
    {
        QVERIFY(!m_document->isModified());
        m_book->move({"one"}, 2);
        QVERIFY(m_document->isModified());
        m_document->steps().undo();
        QVERIFY(!m_document->isModified());
        m_book->remove({"one"});
        QSignalSpy saved(m_document.get(), &ProjectDocument::saved);
        m_document->setKept(m_document->project());
        QCOMPARE(saved.count(), 1);
        QVERIFY(!m_document->isModified());
        m_document->steps().undo(); // one may still go back
        QVERIFY(m_document->isModified());
        QCOMPARE(idsOf(m_book->slides()), QStringList({"one", "two", "three"}));
    }

    void theSessionKeepsScenesThroughCases()
    {
        QSignalSpy changed(m_session.get(), &MapSession::slidesChanged);
        open({slide("one", "One")});
        QVERIFY(changed.count() > 0);
        QCOMPARE(idsOf(m_session->slides()), QStringList({"one"}));
        m_book->add(slide("two", "Two"));

        // A case that is made here is there for the scenes, and takes none of them away.
        const Case scenario{"without", {"Zonder", "Without"}, {m_session->dataset().actors().front().id}, {}, {}, {},
                            {}};
        Slide ofCase = slide("of-case", "Case");
        ofCase.caseId = "without";
        QCOMPARE(brokenReferences(ofCase, m_session->slideDataset()).size(), 1u);
        QVERIFY(m_document->saveCase(scenario));
        m_session->setActiveCase(scenario);
        QCOMPARE(idsOf(m_session->slides()), QStringList({"one", "two"}));
        QVERIFY(brokenReferences(ofCase, m_session->slideDataset()).empty());
        QVERIFY(m_session->slideDataset().actor(scenario.withoutActors.first()));

        open({});
        QVERIFY(m_session->slides().empty());
        QVERIFY(!m_document->isModified());
        QVERIFY(m_session->slideDataset().isSameAs(m_session->baseDataset()));
    }

    void editedCasesAreShownAndCanBeTakenBack()
    {
        open({});
        const QString id = m_session->dataset().actors().front().id;
        const QString other = m_session->dataset().actors().back().id;
        const Case scenario{"without", {"Zonder", "Without"}, {id}, {}, {}, {}, {}};
        QVERIFY(m_document->saveCase(scenario));
        QVERIFY(!m_document->saveCase(scenario)); // as it is
        m_session->setActiveCase(scenario);
        Case more = scenario;
        more.withoutActors.append(other);
        QVERIFY(m_document->saveCase(more));
        QCOMPARE(m_session->cases(), std::vector{more});
        QVERIFY(!m_session->dataset().actor(other)); // one that is shown is shown anew
        m_document->steps().undo();
        QVERIFY(m_session->dataset().actor(other));
        QVERIFY(!m_session->dataset().actor(id));
        QCOMPARE(m_document->freeCaseId("Without"), QString("without-2"));
        QCOMPARE(m_document->freeCaseId(" Één & twee! "), QString("een-twee"));
        QCOMPARE(m_document->freeCaseId("..."), QString("case"));
        QVERIFY(m_document->removeCase("without"));
        QVERIFY(!m_session->activeCase());
        QVERIFY(m_session->dataset().actor(id));
        QVERIFY(!m_document->removeCase("none"));
        m_document->steps().undo();
        QCOMPARE(m_session->cases(), std::vector{scenario});
    }

private:
    void open(const std::vector<Slide>& slides)
    {
        const Dataset dataset = datasetWith(slides);
        const Project project = testing::projectOf(dataset);
        m_document->open(project, datasetOf(project).dataset, {});
    }

    std::unique_ptr<MapSession> m_session;
    std::unique_ptr<ProjectDocument> m_document;
    std::unique_ptr<PresentationBook> m_book;
};

QTEST_MAIN(TestPresentationBook)
#include "test_presentation_book.moc"
