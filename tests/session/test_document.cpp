// A document goes any way of edits, undo, redo, saving and opening, and says the same as a plain model of it.

#include "app/document/project_document.h"
#include "core/project/dataset_reader.h"
#include "core/project/project_reader.h"
#include "core/project/project_writer.h"
#include "tests/support/keep_edits.h"
#include "tests/support/sample_data.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What the user sees of a dataset, as values.
struct Model
{
    std::vector<Actor> actors;
    std::vector<Link> links;
    std::vector<Chain> chains;
    std::vector<Case> cases;
    std::vector<Slide> slides;

    bool operator==(const Model&) const = default;
};

Model modelOf(const MapSession& session)
{
    const Dataset& dataset = session.baseDataset();
    return {dataset.actors(), dataset.links(), dataset.chains(), session.cases(), session.slides()};
}

Model modelOf(const Project& project)
{
    const Dataset dataset = datasetOf(project).dataset;
    return {dataset.actors(), dataset.links(), dataset.chains(), dataset.cases(), dataset.slides()};
}

/// Texts that files are hard on.
const QStringList texts{
    u"gewoon"_s, u"met, komma"_s, u"met; puntkomma"_s, u"\"aangehaald\""_s, u"Één € – “ja”"_s, u"a | b"_s,
    u"="_s,      QString()};

template<typename T> void putIn(std::vector<T>& all, const T& entity)
{
    const auto there = std::ranges::find(all, entity.id, &T::id);
    if (there == all.end()) {
        all.push_back(entity);
    } else {
        *there = entity;
    }
}

} // namespace

class TestDocument : public QObject
{
    Q_OBJECT

private:
    int below(qsizetype count) { return static_cast<int>(m_random.bounded(static_cast<quint32>(count))); }
    const QString& anyText() { return texts[below(texts.size())]; }

    QString anyActorId()
    {
        const std::vector<Actor>& actors = m_model.actors;
        return actors.empty() ? QString() : actors[static_cast<size_t>(below(std::ssize(actors)))].id;
    }

    Actor anyActor()
    {
        Actor actor;
        actor.id = u"actor-%1"_s.arg(below(12));
        if (const auto there = std::ranges::find(m_model.actors, actor.id, &Actor::id); there != m_model.actors.end()) {
            actor = *there;
        } else {
            actor.kind = m_document->words().usualActorKind();
        }
        switch (below(4)) {
        case 0:
            actor.name = anyText().isEmpty() ? actor.id : anyText();
            break;
        case 1:
            actor.position = below(3) == 0 ? std::nullopt : std::optional(GeoPoint{4.0 + below(30) / 10.0, 51.5});
            break;
        case 2:
            actor.aliases = {u"x"_s, u"alias %1"_s.arg(below(3))};
            break;
        default:
            actor.summary = {anyText(), anyText()};
        }
        if (actor.name.isEmpty()) {
            actor.name = actor.id;
        }
        return actor;
    }

    /// Makes one step, and the same in the model. False where there is nothing to do.
    bool edit()
    {
        switch (below(8)) {
        case 0:
        case 1:
        case 2: {
            const Actor actor = anyActor();
            putIn(m_model.actors, actor);
            return m_document->put(actor, u"actor"_s);
        }
        case 3: {
            Slide slide;
            slide.id = u"scene-%1"_s.arg(below(6));
            slide.title = {u"T %1"_s.arg(below(9)), anyText()};
            slide.text.dutch = below(2) == 0 ? u"een\ntwee"_s : u"drie"_s;
            putIn(m_model.slides, slide);
            return m_document->put(slide, u"scene"_s);
        }
        case 4: {
            if (m_model.slides.empty()) {
                return false;
            }
            const auto from = m_model.slides.begin() + below(std::ssize(m_model.slides));
            const Slide slide = *from;
            const bool isGone = below(3) == 0;
            m_model.slides.erase(from);
            if (isGone) {
                return m_document->remove(slide, u"gone"_s);
            }
            m_model.slides.push_back(slide);
            return m_document->take(
                {moveEntity(m_document->project(), LayerIndex::Presentation, slide.id, {}), u"move"_s});
        }
        case 5: {
            Case scenario;
            scenario.id = u"case-%1"_s.arg(below(3));
            scenario.name = {u"Zonder"_s, u"Without"_s};
            if (const QString id = anyActorId(); !id.isEmpty() && below(2) == 0) {
                scenario.withoutActors = {id};
            }
            putIn(m_model.cases, scenario);
            return m_document->saveCase(scenario);
        }
        case 6: {
            if (m_model.chains.empty()) {
                return false;
            }
            Chain chain = m_model.chains.front();
            if (below(2) == 0 && chain.stages.size() > 1) {
                std::swap(chain.stages.front(), chain.stages.back());
            } else {
                chain.summary.dutch = anyText();
            }
            putIn(m_model.chains, chain);
            return m_document->put(chain, u"chain"_s);
        }
        default: {
            // One that nothing refers to.
            const auto last = std::ranges::find_if(m_model.actors, [&](const Actor& actor) {
                return actor.id.startsWith(u"actor-"_s) && std::ranges::none_of(m_model.cases, [&](const Case& each) {
                           return each.withoutActors.contains(actor.id);
                       });
            });
            if (last == m_model.actors.end()) {
                return false;
            }
            const Actor actor = *last;
            m_model.actors.erase(last);
            return m_document->remove(actor, u"gone"_s);
        }
        }
    }

    void open(const Project& project)
    {
        m_document->open(project, datasetOf(project).dataset, {});
        m_undo.clear();
        m_redo.clear();
    }

    QRandomGenerator m_random{20261128};
    std::unique_ptr<MapSession> m_session;
    std::unique_ptr<ProjectDocument> m_document;
    Model m_model;
    std::vector<Model> m_undo;
    std::vector<Model> m_redo;

private Q_SLOTS:
    void anyWayEndsInWhatTheModelSays_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("folder") << u"data"_s;
        QTest::newRow("GeoPackage") << u"data.gpkg"_s;
    }

    void anyWayEndsInWhatTheModelSays()
    {
        QFETCH(const QString, name);
        constexpr int steps = 5000; // of each
        const QTemporaryDir folder;
        m_session = std::make_unique<MapSession>();
        m_document = std::make_unique<ProjectDocument>(*m_session);
        const QString path = folder.filePath(name);
        const Project sample = testing::projectOf(testing::sampleDataset());
        open(*saveProjectAs(sample, sample, path));
        m_model = modelOf(*m_session);
        for (int step = 0; step < steps; ++step) {
            const int choice = below(100);
            if (choice < 60) {
                const Model before = m_model;
                if (edit()) {
                    m_undo.push_back(before);
                    m_redo.clear();
                } else {
                    m_model = before; // as it was already
                }
            } else if (choice < 78 && !m_undo.empty()) {
                m_document->steps().undo();
                m_redo.push_back(std::exchange(m_model, m_undo.back()));
                m_undo.pop_back();
            } else if (choice < 90 && !m_redo.empty()) {
                m_document->steps().redo();
                m_undo.push_back(std::exchange(m_model, m_redo.back()));
                m_redo.pop_back();
            } else if (choice >= 98) {
                const Result<Project> saved = saveProject(m_document->project(), m_document->kept());
                QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().toString()));
                m_document->setKept(*saved);
                QVERIFY(!m_document->isModified());
                const Project there = *readProject(path);
                QVERIFY2(modelOf(there) == m_model, qPrintable(u"saved in step %1"_s.arg(step)));
                if (choice == 99) {
                    open(there);
                }
            }
            QVERIFY2(modelOf(*m_session) == m_model, qPrintable(u"step %1"_s.arg(step)));
        }
        // And all the way back.
        while (!m_undo.empty()) {
            m_document->steps().undo();
            m_model = m_undo.back();
            m_undo.pop_back();
        }
        QVERIFY(modelOf(*m_session) == m_model);
        QVERIFY(!m_document->steps().canUndo());
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "test_document.moc"
