#include "core/io/csv_sheet.h"
#include "core/project/dataset_reader.h"
#include "core/project/entity_edits.h"
#include "core/project/project_reader.h"

#include <QtTest>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;

namespace {

Project shipped()
{
    return *readProject(QStringLiteral(MAPS_DIR "/propositie"));
}

/// A project of these files, without a disk.
Project projectOf(std::initializer_list<std::pair<LayerIndex, QByteArray>> files)
{
    Project project;
    for (const auto& [layer, bytes] : files) {
        project.setSheet(layer, readCsv(bytes, datasetLayers()[static_cast<size_t>(layer)].name));
    }
    return project;
}

QByteArray bytesOf(const Project& project, LayerIndex layer)
{
    return csvOf(*project.sheet(layer));
}

/// How many lines two texts differ in.
int differentLines(const QByteArray& one, const QByteArray& other)
{
    const QByteArrayList left = one.split('\n');
    const QByteArrayList right = other.split('\n');
    int count = static_cast<int>(std::abs(left.size() - right.size()));
    for (qsizetype i = 0; i < std::min(left.size(), right.size()); ++i) {
        count += left[i] == right[i] ? 0 : 1;
    }
    return count;
}

Project put(const Project& project, const std::optional<Entity>& before, const Entity& after)
{
    return applied(project, putEntity(project, datasetOf(project).dataset.vocabulary(), before, after));
}

template<typename T> Project putAll(Project project, const std::vector<T>& entities, const Vocabulary& words)
{
    for (const T& entity : entities) {
        project = applied(project, putEntity(project, words, std::nullopt, entity));
    }
    return project;
}

const QByteArray actorsFile = "id;name;kind;themes;technologies;lon;lat;website;Eigen kolom\r\n"
                              "a;Alfa;bedrijf;photonics;lasers|nope;5,1;51,9;ftp://x;\"regel 1\r\nregel 2\"\r\n"
                              "b;Beta;company;photonics;lasers;5.2;51.8;;\r\n";

} // namespace

class TestProjectEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEntityComesBackFromItsCells_data();
    void everyEntityComesBackFromItsCells();
    void whatIsTheSameTakesNoStep();
    void oneFieldIsOneCell();
    void whatWasNotUnderstoodStays();
    void missingColumnsAndLayersAreMade();
    void stepsCanBeTakenBack();
    void chainsKeepTheOrderOfTheirStages();
    void aCaseTakesWhatItPlansAlong();
    void scenesMove();
    void placesGoWhereTheyStand();
};

void TestProjectEdits::everyEntityComesBackFromItsCells_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("shipped") << QStringLiteral(MAPS_DIR "/propositie");
    QTest::newRow("another area") << QStringLiteral(TEST_DATA_DIR "/vestkyst");
}

void TestProjectEdits::everyEntityComesBackFromItsCells()
{
    QFETCH(QString, path);
    const Project original = *readProject(path);
    const Dataset before = datasetOf(original).dataset;
    const Vocabulary& words = before.vocabulary();
    Project project;
    for (const LayerIndex layer :
         {LayerIndex::Themes, LayerIndex::ActorKinds, LayerIndex::LinkKinds, LayerIndex::Area, LayerIndex::Sources}) {
        project.setSharedSheet(layer, original.sharedSheet(layer));
    }
    project = putAll(project, before.technologies(), words);
    project = putAll(project, before.campuses(), words);
    project = putAll(project, before.regions(), words);
    project = putAll(project, before.actors(), words);
    project = putAll(project, before.chains(), words);
    project = putAll(project, before.links(), words);
    project = putAll(project, before.regionLinks(), words);
    project = putAll(project, before.figures(), words);
    project = putAll(project, before.headlines(), words);
    project = putAll(project, before.cases(), words);
    project = putAll(project, before.slides(), words);

    const Dataset after = datasetOf(project).dataset;
    QVERIFY(!before.actors().empty());
    QCOMPARE(after.actors(), before.actors());
    QCOMPARE(after.campuses(), before.campuses());
    QCOMPARE(after.regions(), before.regions());
    QCOMPARE(after.technologies(), before.technologies());
    QCOMPARE(after.chains(), before.chains());
    QCOMPARE(after.links(), before.links());
    QCOMPARE(after.regionLinks(), before.regionLinks());
    QCOMPARE(after.figures(), before.figures());
    QCOMPARE(after.headlines(), before.headlines());
    QCOMPARE(after.cases(), before.cases());
    QCOMPARE(after.slides(), before.slides());
}

void TestProjectEdits::whatIsTheSameTakesNoStep()
{
    const Project project = shipped();
    const Dataset dataset = datasetOf(project).dataset;
    const auto takesNone = [&](const auto& entities) {
        return std::ranges::all_of(entities, [&](const auto& entity) {
            return putEntity(project, dataset.vocabulary(), Entity(entity), Entity(entity)).empty();
        });
    };
    QVERIFY(takesNone(dataset.actors()));
    QVERIFY(takesNone(dataset.chains()));
    QVERIFY(takesNone(dataset.cases()));
    QVERIFY(takesNone(dataset.slides()));
    QVERIFY(takesNone(dataset.headlines()));
}

void TestProjectEdits::oneFieldIsOneCell()
{
    const Project project = shipped();
    const Dataset dataset = datasetOf(project).dataset;
    Actor actor = dataset.actors()[7];
    actor.municipality = u"Ergens, elders"_s;
    const Project changed = put(project, Entity(dataset.actors()[7]), Entity(actor));
    QCOMPARE(differentLines(bytesOf(project, LayerIndex::Actors), bytesOf(changed, LayerIndex::Actors)), 1);
    QVERIFY(bytesOf(changed, LayerIndex::Actors).contains("\"Ergens, elders\""));
    for (size_t i = 0; i < datasetLayerCount; ++i) {
        QCOMPARE(changed.sharedSheet(layerAt(i)) == project.sharedSheet(layerAt(i)), layerAt(i) != LayerIndex::Actors);
    }
    QCOMPARE(*datasetOf(changed).dataset.actor(actor.id), actor);
}

void TestProjectEdits::whatWasNotUnderstoodStays()
{
    const Project project = projectOf(
        {{LayerIndex::Actors, actorsFile}, {LayerIndex::Technologies, "id,name_nl,name_en\nlasers,Lasers,Lasers\n"}});
    const Dataset dataset = datasetOf(project).dataset;
    Actor actor = *dataset.actor(u"a"_s);
    QVERIFY(!actor.position && actor.website.isEmpty()); // neither was understood
    actor.name = u"Alfa BV"_s;
    const Project renamed = put(project, Entity(*dataset.actor(u"a"_s)), Entity(actor));
    QCOMPARE(bytesOf(renamed, LayerIndex::Actors), QByteArray(actorsFile).replace("a;Alfa;", "a;Alfa BV;"));

    // Parts of a list that mean nothing stay behind those that do.
    const Project list = projectOf({{LayerIndex::Actors, "id,name,technologies\na,Alfa,lasers;nope\n"},
                                    {LayerIndex::Technologies, "id,name_nl\nlasers,Lasers\nchips,Chips\n"}});
    const Actor before = *datasetOf(list).dataset.actor(u"a"_s);
    Actor after = before;
    after.technologyIds = {u"chips"_s};
    QCOMPARE(bytesOf(put(list, Entity(before), Entity(after)), LayerIndex::Actors),
             QByteArray("id,name,technologies\na,Alfa,chips;nope\n"));
}

void TestProjectEdits::missingColumnsAndLayersAreMade()
{
    const Project project = projectOf({{LayerIndex::Actors, "id,name\na,Alfa\nb,Beta\n"}});
    const Actor before = *datasetOf(project).dataset.actor(u"a"_s);
    Actor actor = before;
    actor.country = u"NL"_s;
    const Project changed = put(project, Entity(before), Entity(actor));
    QCOMPARE(bytesOf(changed, LayerIndex::Actors), QByteArray("id,name,country\na,Alfa,NL\nb,Beta,\n"));

    Slide slide;
    slide.id = u"s"_s;
    slide.title = {u"Titel"_s, u"Title"_s};
    const Project withScene = put(project, std::nullopt, Entity(slide));
    QCOMPARE(datasetOf(withScene).dataset.slides(), std::vector{slide});
    QVERIFY(bytesOf(withScene, LayerIndex::Presentation).startsWith("id,kind,title_nl,title_en,"));
}

void TestProjectEdits::stepsCanBeTakenBack()
{
    const Project project =
        projectOf({{LayerIndex::Actors, actorsFile}, {LayerIndex::Chains, "id,name_nl\nc,Keten\n"}});
    const Dataset dataset = datasetOf(project).dataset;
    Actor actor = *dataset.actor(u"b"_s);
    actor.position = GeoPoint{5.5, 52.0};
    actor.country = u"BE"_s;
    ProjectEdits edits = putEntity(project, dataset.vocabulary(), Entity(*dataset.actor(u"b"_s)), Entity(actor));
    const Project moved = applied(project, edits);
    QCOMPARE(*datasetOf(moved).dataset.actor(u"b"_s), actor);
    const ProjectEdits removal = removeEntity(moved, Entity(actor));
    const Project removed = applied(moved, removal);
    QCOMPARE(datasetOf(removed).dataset.actor(u"b"_s), nullptr);

    const Project back = applied(applied(removed, inverseOf(removal)), inverseOf(edits));
    QVERIFY(sayTheSame(back, project));
    QCOMPARE(bytesOf(back, LayerIndex::Actors), actorsFile);
    QVERIFY(!sayTheSame(moved, project));
}

void TestProjectEdits::chainsKeepTheOrderOfTheirStages()
{
    const Project project = projectOf({{LayerIndex::Actors, "id,name\na,Alfa\n"},
                                       {LayerIndex::Chains, "id,name_nl\nc,Keten\nd,Andere\n"},
                                       {LayerIndex::Stages, "chain,position,id,name_nl,actors,eigen\n"
                                                            "c,10,one,Een,a,x\nd,1,one,Een,a,\nc,20,two,Twee,,y\n"}});
    const Chain before = *datasetOf(project).dataset.chain(u"c"_s);
    Chain chain = before;
    chain.stages[1].name.dutch = u"Tweede"_s;
    QCOMPARE(bytesOf(put(project, Entity(before), Entity(chain)), LayerIndex::Stages),
             QByteArray("chain,position,id,name_nl,actors,eigen\nc,10,one,Een,a,x\nd,1,one,Een,a,\n"
                        "c,20,two,Tweede,,y\n"));

    std::swap(chain.stages[0], chain.stages[1]);
    Stage between;
    between.id = u"between"_s;
    between.name = {u"Tussen"_s, u"Between"_s};
    between.actorIds = {u"a"_s};
    chain.stages.insert(chain.stages.begin() + 1, between);
    const Project changed = put(project, Entity(before), Entity(chain));
    const Dataset dataset = datasetOf(changed).dataset;
    QStringList ids;
    for (const Stage& stage : dataset.chain(u"c"_s)->stages) {
        ids.append(stage.id);
    }
    QCOMPARE(ids, QStringList({u"two"_s, u"between"_s, u"one"_s}));
    QVERIFY(bytesOf(changed, LayerIndex::Stages).contains("d,1,one,Een,a,")); // the other chain's

    Chain renamed = chain;
    renamed.id = u"e"_s;
    const Project other = put(changed, Entity(chain), Entity(renamed));
    QCOMPARE(datasetOf(other).dataset.chain(u"e"_s)->stages, renamed.stages);

    const Project gone = applied(project, removeEntity(project, Entity(before)));
    QCOMPARE(gone.sheet(LayerIndex::Stages)->rows.size(), 1U);
}

void TestProjectEdits::aCaseTakesWhatItPlansAlong()
{
    const Project project = shipped();
    const Dataset dataset = datasetOf(project).dataset;
    const auto withPlans =
        std::ranges::find_if(dataset.cases(), [](const Case& each) { return !each.plannedActors.empty(); });
    QVERIFY(withPlans != dataset.cases().end());
    Case scenario = *withPlans;
    scenario.plannedActors.front().name = u"Anders"_s;
    scenario.plannedLinks.pop_back();
    const Project changed = put(project, Entity(*withPlans), Entity(scenario));
    QCOMPARE(*datasetOf(changed).dataset.scenario(scenario.id), scenario);

    const Project gone = applied(project, removeEntity(project, Entity(scenario)));
    QCOMPARE(datasetOf(gone).dataset.scenario(scenario.id), nullptr);
    for (const LayerIndex layer : {LayerIndex::CaseActors, LayerIndex::CaseLinks, LayerIndex::CasePlaces}) {
        QVERIFY(!bytesOf(gone, layer).contains(scenario.id.toUtf8()));
    }
}

void TestProjectEdits::scenesMove()
{
    const Project project = projectOf({{LayerIndex::Presentation, "id,kind\na,map\nfaulty\n,x\nb,map\nc,map\n"}});
    const auto order = [](const Project& of) {
        QStringList ids;
        const Dataset dataset = datasetOf(of).dataset;
        for (const Slide& slide : dataset.slides()) {
            ids.append(slide.id);
        }
        return ids.join(u' ');
    };
    const auto moved = [&](const QString& id, const QString& nextId) {
        return applied(project, moveEntity(project, LayerIndex::Presentation, id, nextId));
    };
    QCOMPARE(order(project), u"a faulty b c"_s);
    QCOMPARE(order(moved(u"c"_s, u"a"_s)), u"c a faulty b"_s);
    QCOMPARE(order(moved(u"a"_s, {})), u"faulty b c a"_s);
    QCOMPARE(order(moved(u"a"_s, u"c"_s)), u"faulty b a c"_s);
    QCOMPARE(moved(u"a"_s, u"a"_s).sharedSheet(LayerIndex::Presentation),
             project.sharedSheet(LayerIndex::Presentation));
    QCOMPARE(moved(u"c"_s, u"a"_s).sheet(LayerIndex::Presentation)->rows.size(), 5U); // the one without an id as well
}

void TestProjectEdits::placesGoWhereTheyStand()
{
    // A layer of points without columns for them, as a GeoPackage has it.
    Sheet sheet = readCsv("id,name\na,Alfa\n", u"actors"_s);
    sheet.hasGeometry = true;
    sheet.rows[0].geometry = SheetRow::Geometry::Point;
    sheet.rows[0].point = {5.0, 52.0};
    Project project;
    project.setSheet(LayerIndex::Actors, sheet);
    const Actor before = *datasetOf(project).dataset.actor(u"a"_s);
    QCOMPARE(before.position, (GeoPoint{5.0, 52.0}));
    Actor actor = before;
    actor.position = GeoPoint{6.0, 52.5};
    const Project moved = put(project, Entity(before), Entity(actor));
    QCOMPARE(moved.sheet(LayerIndex::Actors)->columns.size(), 2U);
    QCOMPARE(moved.sheet(LayerIndex::Actors)->rows[0].point, QPointF(6.0, 52.5));
    QCOMPARE(*datasetOf(moved).dataset.actor(u"a"_s), actor);
    actor.position.reset();
    QCOMPARE(datasetOf(put(project, Entity(before), Entity(actor))).dataset.actor(u"a"_s)->position, std::nullopt);

    // In the country's grid: one side of a place means nothing without the other.
    const Project grid = projectOf({{LayerIndex::Actors, "id,name,lon,lat\na,Alfa,155000,463000\n"}});
    const Actor inGrid = *datasetOf(grid).dataset.actor(u"a"_s);
    QVERIFY(inGrid.position);
    Actor there = inGrid;
    there.position->latitude = 52.0;
    const Project degrees = put(grid, Entity(inGrid), Entity(there));
    QCOMPARE(datasetOf(degrees).dataset.actor(u"a"_s)->position, there.position);
}

QTEST_GUILESS_MAIN(TestProjectEdits)
#include "test_project_edits.moc"
