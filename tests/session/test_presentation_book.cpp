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
        QCOMPARE(m_document->steps().count(), moved ? 1 : 0);
        m_document->steps().undo();
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
        m_document->steps().undo();
        QCOMPARE(changed.takeLast().first().toString(), u"three"_s);
        QCOMPARE(idsOf(m_book->slides()), QStringList({"one", "two", "three"}));
        m_document->steps().redo();
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
        m_book->move(0, 1);
        QVERIFY(m_document->isModified());
        m_document->steps().undo();
        QVERIFY(!m_document->isModified());
        m_book->remove("one");
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
