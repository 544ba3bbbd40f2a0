#include "core/model/coverage.h"
#include "core/model/dataset.h"
#include "core/model/diagnostic.h"
#include "core/model/error.h"
#include "core/model/web_address.h"
#include "tests/support/terms.h"

#include <QSet>
#include <QTest>

using namespace ketenkaart;

namespace {

Actor actor(const QString& id, const QString& campus = {}, std::optional<GeoPoint> position = {})
{
    Actor actor;
    actor.id = id;
    actor.name = id.toUpper();
    actor.campusId = campus;
    actor.position = position;
    return actor;
}

Chain chain(const QString& id, const std::vector<QStringList>& stages)
{
    Chain chain;
    chain.id = id;
    for (const QStringList& actorIds : stages) {
        Stage stage;
        stage.id = QStringLiteral("%1-%2").arg(id).arg(chain.stages.size());
        stage.actorIds = actorIds;
        chain.stages.push_back(stage);
    }
    return chain;
}

DatasetContent content()
{
    DatasetContent content = testing::emptyContent();
    content.name = "sample";
    content.location = "/data/sample";
    content.actors = {actor("a", "north", GeoPoint{5.0, 52.0}), actor("b"), actor("c", "north", GeoPoint{6.0, 51.0}),
                      actor("a", "south")};
    Campus north;
    north.id = "north";
    north.position = GeoPoint{4.5, 52.5};
    content.campuses = {north};
    Link link;
    link.id = "a-b";
    link.fromId = "a";
    link.toId = "b";
    content.links = {link};
    content.chains = {chain("x", {{"a"}, {"b", "c"}}), chain("y", {{"c"}})};
    Figure figure;
    figure.id = "f";
    content.figures = {figure};
    return content;
}

template<typename Entity> QStringList idsOf(const std::vector<const Entity*>& entities)
{
    QStringList ids;
    for (const Entity* entity : entities) {
        ids.append(entity->id);
    }
    return ids;
}

} // namespace

class TestModel : public QObject
{
    Q_OBJECT

private slots:
    void localizedTextFallsBack_data();
    void localizedTextFallsBack();
    void languageCodes();
    void vocabularyRoundTrip();
    void vocabularyIdsAreStable();
    void wordsAreThoseOfTheData();
    void noWordsAreNoTrouble();
    void everyKindOfLinkHasAFamily();
    void unknownWordsAreRefused();
    void mainThemeIsTheFirst();
    void stageOfActor();
    void actorIdsOfChain();
    void datasetLookups();
    void datasetFindsTheFirstOfTwo();
    void datasetRelations();
    void datasetExtent();
    void datasetCopiesShare();
    void coverageCounts();
    void errorIsOneLine_data();
    void errorIsOneLine();
    void diagnosticIsOneLine_data();
    void diagnosticIsOneLine();
    void diagnosticNamesAreStable();
    void geoBox();
    void webAddresses_data();
    void webAddresses();
};

void TestModel::localizedTextFallsBack_data()
{
    QTest::addColumn<QString>("dutch");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("inDutch");
    QTest::addColumn<QString>("inEnglish");
    QTest::newRow("both") << "keten" << "chain" << "keten" << "chain";
    QTest::newRow("Dutch only") << "keten" << "" << "keten" << "keten";
    QTest::newRow("English only") << "" << "chain" << "chain" << "chain";
    QTest::newRow("neither") << "" << "" << "" << "";
}

void TestModel::localizedTextFallsBack()
{
    QFETCH(QString, dutch);
    QFETCH(QString, english);
    const LocalizedText text{dutch, english};
    QTEST(text.in(Language::Dutch), "inDutch");
    QTEST(text.in(Language::English), "inEnglish");
}

void TestModel::languageCodes()
{
    for (const Language language : {Language::Dutch, Language::English}) {
        QCOMPARE(parseLanguage(languageCode(language)), language);
    }
    QCOMPARE(languageCode(Language::Dutch), "nl");
    QCOMPARE(parseLanguage(u"de"), std::nullopt);
}

void TestModel::vocabularyRoundTrip()
{
    const Vocabulary& words = testing::words();
    const auto check = [&words](const auto& all, auto parse) {
        QSet<QString> ids;
        QSet<QString> names;
        for (const auto value : all) {
            QCOMPARE(parse(words.id(value)), value);
            ids.insert(words.id(value));
            names.insert(words.name(value));
        }
        QCOMPARE(ids.size(), static_cast<qsizetype>(all.size()));
        QCOMPARE(names.size(), static_cast<qsizetype>(all.size()));
        QVERIFY(!names.contains(QString()));
    };
    check(words.actorKinds(), [&](const QString& id) { return words.actorKind(id); });
    check(words.themes(), [&](const QString& id) { return words.theme(id); });
    check(words.linkKinds(), [&](const QString& id) { return words.linkKind(id); });
    const auto checkFixed = [](const auto& all, auto parse) {
        for (const auto value : all) {
            QCOMPARE(parse(idOf(value)), value);
        }
    };
    checkFixed(allLinkFamilies, parseLinkFamily);
    checkFixed(allMarkerShapes, parseMarkerShape);
    checkFixed(std::array{Evidence::Stated, Evidence::Implied, Evidence::Planned}, parseEvidence);
}

// Data files, scripts and the command line rely on them.
void TestModel::vocabularyIdsAreStable()
{
    QStringList families;
    for (const LinkFamily family : allLinkFamilies) {
        families.append(idOf(family));
    }
    QCOMPARE(families.join(u' '), "delivery knowledge money belonging");
    QCOMPARE(idOf(Evidence::Stated), "stated");
    QCOMPARE(idOf(Evidence::Implied), "implied");
}

void TestModel::wordsAreThoseOfTheData()
{
    const Vocabulary words(Vocabulary::Terms{{{"wind", {"Wind", {}}, std::nullopt, false},
                                              {"water", {{}, "Water"}, 0, false},
                                              {"grid", {}, std::nullopt, true}},
                                             {{"yard", {}, MarkerShape::Diamond}},
                                             {{"tows", {}, LinkFamily::Delivery, std::nullopt, true},
                                              {"trains", {}, LinkFamily::Knowledge, false, true},
                                              {"knows", {}, LinkFamily::Belonging, std::nullopt, false}}});
    // A slot that is asked for is not given to another.
    const std::vector<int> slotsOf{words.themes()[0].slot, words.themes()[1].slot, words.themes()[2].slot};
    QCOMPARE(slotsOf, (std::vector<int>{1, 0, 2}));
    QCOMPARE(words.name(words.themes()[0]), "Wind"); // there is no English one
    QCOMPARE(words.generalTheme(), words.themes()[2]);
    QCOMPARE(words.actorKinds().front().shape, MarkerShape::Diamond);
    QVERIFY(words.linkKinds()[0].delivers);
    QVERIFY(!words.linkKinds()[1].delivers);
    QCOMPARE(words.deliveringKind(), words.linkKinds()[0]);
    QCOMPARE(words.usualLinkKind(), words.linkKinds()[2]);
    // A theme of other data is the one of its id, or none.
    QCOMPARE(testing::words().carriedOver(words.themes()[0], words), std::nullopt);
    QCOMPARE(words.carriedOver(words.themes(), words), words.themes());
}

void TestModel::noWordsAreNoTrouble()
{
    const Vocabulary none;
    QVERIFY(none.themes().empty());
    QCOMPARE(none.id(testing::theme::Battery), QString());
    QCOMPARE(none.name(testing::linkkind::Supplies), QString());
    QCOMPARE(none.theme(u"battery"), std::nullopt);
    QCOMPARE(none.generalTheme(), Theme());
    QCOMPARE(none.usualLinkKind(), LinkKind());
}

void TestModel::everyKindOfLinkHasAFamily()
{
    QStringList families;
    for (const LinkKind kind : testing::words().linkKinds()) {
        families.append(testing::words().id(kind) + u' ' + idOf(kind.family));
    }
    QCOMPARE(families.join(u'\n'), "supplies delivery\npackages delivery\nresearches knowledge\nfinances money\n"
                                   "hosts belonging\nmember belonging\neducates knowledge\n"
                                   "collaborates belonging");
}

void TestModel::unknownWordsAreRefused()
{
    const Vocabulary& words = testing::words();
    QCOMPARE(words.actorKind(u"factory"), std::nullopt);
    QCOMPARE(words.theme(u""), std::nullopt);
    QCOMPARE(words.theme(u"photonic"), std::nullopt);
    QCOMPARE(words.linkKind(u"supplies "), std::nullopt);
    QCOMPARE(parseLinkFamily(u"supplies"), std::nullopt);
    QCOMPARE(parseEvidence(u"guessed"), std::nullopt);
}

void TestModel::mainThemeIsTheFirst()
{
    const Vocabulary& words = testing::words();
    QCOMPARE(words.mainTheme({}), testing::theme::Programmes);
    QCOMPARE(words.mainTheme({testing::theme::Quantum, testing::theme::Semicon}), testing::theme::Quantum);
}

void TestModel::stageOfActor()
{
    DatasetContent content = testing::emptyContent();
    content.chains = {chain("w", {{}, {"a"}}), chain("x", {{"a"}, {}, {"b", "a"}})};
    const Dataset dataset(std::move(content));
    QCOMPARE(dataset.stageOfActor("a", "x")->index, size_t(0));
    QCOMPARE(dataset.stageOfActor("a", "w")->index, size_t(1));
    QCOMPARE(dataset.stageOfActor("b", "x")->index, size_t(2));
    QVERIFY(!dataset.stageOfActor("b", "w"));
    QVERIFY(!dataset.stageOfActor("z", "x"));
    QVERIFY(!dataset.stageOfActor("a", ""));
}

void TestModel::actorIdsOfChain()
{
    QCOMPARE(chain("x", {{"c", "a"}, {}, {"b", "a"}}).actorIds(), QStringList({"c", "a", "b"}));
    QCOMPARE(Chain().actorIds(), QStringList());
}

void TestModel::datasetLookups()
{
    const Dataset dataset(content());
    QCOMPARE(dataset.name(), "sample");
    QCOMPARE(dataset.location(), "/data/sample");
    QCOMPARE(dataset.actor("b"), &dataset.actors()[1]);
    QCOMPARE(dataset.campus("north"), &dataset.campuses()[0]);
    QCOMPARE(dataset.link("a-b"), &dataset.links()[0]);
    QCOMPARE(dataset.chain("y"), &dataset.chains()[1]);
    QCOMPARE(dataset.figures().size(), 1U);
    QVERIFY(!dataset.actor("north"));
    QVERIFY(!dataset.campus("a"));
    QVERIFY(!dataset.link(""));
    QVERIFY(!dataset.chain("z"));
    QVERIFY(!Dataset().actor("a"));
    QVERIFY(Dataset().actors().empty());
}

void TestModel::datasetFindsTheFirstOfTwo()
{
    const Dataset dataset(content());
    QCOMPARE(dataset.actors().size(), 4U);
    QCOMPARE(dataset.actor("a"), &dataset.actors()[0]);
}

void TestModel::datasetRelations()
{
    const Dataset dataset(content());
    QCOMPARE(idsOf(dataset.actorsOnCampus("north")), QStringList({"a", "c"}));
    QCOMPARE(idsOf(dataset.actorsOnCampus("east")), QStringList());
    QCOMPARE(idsOf(dataset.chainsOfActor("c")), QStringList({"x", "y"}));
    QCOMPARE(idsOf(dataset.chainsOfActor("a")), QStringList("x"));
    QCOMPARE(idsOf(dataset.chainsOfActor("z")), QStringList());
    const Chain& y = dataset.chains()[1];
    for (const StageOfChain& place : dataset.stagesOfActor("c")) {
        QVERIFY(place.stage().actorIds.contains("c"));
    }
    QCOMPARE(dataset.stagesOfActor("c").back().chain, &y);
    QVERIFY(dataset.stagesOfActor("z").empty());
    // Every link of an actor, whichever end it has; none twice, and none to an actor that does not exist.
    for (const Actor& actor : dataset.actors()) {
        std::vector<const Link*> expected;
        for (const Link& link : dataset.links()) {
            if ((link.fromId == actor.id || link.toId == actor.id) && dataset.actor(link.fromId) &&
                dataset.actor(link.toId)) {
                expected.push_back(&link);
            }
        }
        QCOMPARE(dataset.linksOfActor(actor.id), expected);
    }
    QVERIFY(dataset.linksOfActor("z").empty());
}

void TestModel::datasetExtent()
{
    QCOMPARE(Dataset(content()).extent(), (GeoBox{4.5, 51.0, 6.0, 52.5}));
    QVERIFY(Dataset().extent().isEmpty());
}

void TestModel::datasetCopiesShare()
{
    const Dataset first(content());
    const Dataset second(content());
    const Actor* found = nullptr;
    {
        const Dataset original(content());
        const Dataset copy = original; // NOLINT: the copy is the subject
        QVERIFY(copy.isSameAs(original));
        QCOMPARE(copy.actor("a"), original.actor("a"));
        found = copy.actor("a");
        QVERIFY(found);
    }
    QVERIFY(!first.isSameAs(second));
    QVERIFY(!first.isSameAs(Dataset()));

    Dataset kept;
    {
        const Dataset original(content());
        kept = original;
        found = original.actor("b");
    }
    QCOMPARE(kept.actor("b"), found);
    QCOMPARE(found->name, "B");
}

void TestModel::coverageCounts()
{
    const auto make = [](const char* id, ActorKind kind, std::vector<Theme> themes, const char* province, bool placed) {
        Actor actor;
        actor.id = QString::fromLatin1(id);
        actor.kind = kind;
        actor.themes = std::move(themes);
        actor.province = QString::fromLatin1(province);
        if (placed) {
            actor.position = GeoPoint{5.0, 52.0};
        }
        return actor;
    };
    DatasetContent content = testing::emptyContent();
    content.actors = {
        make("a", testing::actorkind::Company, {testing::theme::Semicon, testing::theme::Quantum}, "Gelderland", true),
        make("b", testing::actorkind::Company, {testing::theme::Semicon}, "Gelderland", true),
        make("c", testing::actorkind::Knowledge, {testing::theme::Semicon}, "Vlaanderen", true),
        make("d", testing::actorkind::Partner, {testing::theme::Programmes}, "", false),
        make("e", testing::actorkind::Partner, {}, "Overijssel", true)};
    const Coverage coverage{Dataset(content)};
    const auto& regions = coverage.regions();
    QCOMPARE(regions.size(), testing::homeProvinces.size() + 2);
    QCOMPARE(regions[1].province, "Gelderland");
    using Counts = Coverage::Counts;
    QCOMPARE(coverage.counts(testing::theme::Semicon, 1), (Counts{2, 0, 0}));
    QCOMPARE(coverage.counts(testing::theme::Quantum, 1), (Counts{1, 0, 0}));
    QCOMPARE(coverage.counts(testing::theme::Semicon, 0), (Counts{0, 0, 0}));
    QCOMPARE(coverage.counts(testing::theme::Semicon, 3), (Counts{0, 1, 0}));    // elsewhere
    QCOMPARE(coverage.counts(testing::theme::Programmes, 4), (Counts{0, 0, 1})); // without a place
    QCOMPARE(coverage.regionTotal(1), (Counts{2, 0, 0}));                        // an actor of two themes is one actor
    QCOMPARE(coverage.regionTotal(2), (Counts{0, 0, 1}));
    QCOMPARE(coverage.themeTotal(testing::theme::Semicon), (Counts{2, 1, 0}));
    QCOMPARE(Coverage::sum(coverage.total()), 5);
}

void TestModel::errorIsOneLine_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("advice");
    QTest::addColumn<QString>("line");
    QTest::newRow("all") << "It fails" << "a.csv" << "Try b.csv" << "It fails (a.csv). Try b.csv";
    QTest::newRow("message only") << "It fails" << "" << "" << "It fails";
    QTest::newRow("no place") << "It fails" << "" << "Try b.csv" << "It fails. Try b.csv";
    QTest::newRow("line breaks") << "It\nfails" << "a.csv" << "Try\r\n\tb.csv" << "It fails (a.csv). Try b.csv";
}

void TestModel::errorIsOneLine()
{
    QFETCH(QString, message);
    QFETCH(QString, where);
    QFETCH(QString, advice);
    const Error error{Error::Code::Unreadable, message, where, advice};
    QTEST(error.toString(), "line");
}

void TestModel::diagnosticIsOneLine_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("advice");
    QTest::addColumn<QString>("line");
    QTest::newRow("value") << 12 << "lon" << "Use a point" << "actors, row 12, lon: It is no number. Use a point";
    QTest::newRow("row") << 12 << "" << "" << "actors, row 12: It is no number";
    QTest::newRow("layer") << 0 << "" << "Add\nit" << "actors: It is no number. Add it";
    QTest::newRow("column of a layer") << 0 << "lon" << "" << "actors, lon: It is no number";
}

void TestModel::diagnosticIsOneLine()
{
    QFETCH(int, row);
    QFETCH(QString, column);
    QFETCH(QString, advice);
    const Diagnostic diagnostic{
        Diagnostic::Severity::Error, Diagnostic::Code::InvalidNumber, "actors", row, column, "It is no number", advice};
    QTEST(diagnostic.toString(), "line");
}

// Scripts rely on them.
void TestModel::diagnosticNamesAreStable()
{
    QStringList names;
    for (int code = 0; code <= static_cast<int>(Diagnostic::Code::DoubleLink); ++code) {
        names.append(diagnosticCodeName(static_cast<Diagnostic::Code>(code)));
    }
    QCOMPARE(names.join(u' '),
             "missing-layer missing-column missing-value unknown-value duplicate-id unknown-reference "
             "self-link invalid-number missing-coordinate null-island swapped-coordinates "
             "converted-from-rd outside-window empty-stage wrong-province far-from-campus far-from-actors "
             "empty-region unjoined-headline double-actor double-link");
    QCOMPARE(severityName(Diagnostic::Severity::Note), "note");
    QCOMPARE(severityName(Diagnostic::Severity::Warning), "warning");
    QCOMPARE(severityName(Diagnostic::Severity::Error), "error");
}

void TestModel::geoBox()
{
    GeoBox box;
    QVERIFY(box.isEmpty());
    QVERIFY(!box.contains({0, 0}));
    box.add({5, 52});
    QVERIFY(!box.isEmpty());
    QVERIFY(box.contains({5, 52}));
    box.add({4, 53});
    QCOMPARE(box, (GeoBox{4, 52, 5, 53}));
    QVERIFY(box.contains({4.5, 52.5}));
    QVERIFY(!box.contains({4.5, 51.9}));
    QVERIFY(testing::homeExtent.contains({5.48, 51.44}));
}

void TestModel::webAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::newRow("https") << " https://www.example.nl/a?b=1 "
                           << "https://www.example.nl/a?b=1";
    QTest::newRow("capitals") << "HTTP://www.example.nl"
                              << "http://www.example.nl";
    QTest::newRow("nothing") << ""
                             << "";
    QTest::newRow("no scheme") << "www.example.nl"
                               << "";
    QTest::newRow("no host") << "https:///a"
                             << "";
    QTest::newRow("file") << "file:///etc/passwd"
                          << "";
    QTest::newRow("script") << "javascript:alert(1)"
                            << "";
    QTest::newRow("other program") << "ms-word:ofe|u|https://example.nl/a.docx"
                                   << "";
}

void TestModel::webAddresses()
{
    QFETCH(const QString, text);
    QTEST(webAddress(text).toString(), "address");
}

QTEST_GUILESS_MAIN(TestModel)
#include "test_model.moc"
