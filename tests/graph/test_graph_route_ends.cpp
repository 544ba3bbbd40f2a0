// The ends of a route as people type them, on the shipped data, and the sentences about routes and critical actors.

#include "small_network.h"

#include "core/project/dataset_reader.h"
#include "core/report/critical_text.h"
#include "core/report/route_end.h"
#include "core/report/route_text.h"
#include "tests/support/terms.h"

#include <QTest>

using namespace ketenkaart;
using namespace networktest;

class TestGraphRouteEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto read = readDataset(QStringLiteral(MAPS_DIR "/propositie"));
        QVERIFY(read);
        m_data = read->dataset;
    }

    void phrases_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("chain");
        QTest::addColumn<QStringList>("actors");
        const QStringList nitride{"lionix", "mesa-plus-nanolab", "new-origin"};
        const QStringList phosphide{"smart-photonics", "xiver"};
        const auto row = [](const char* typed, const QStringList& actors, const char* chain = "") {
            QTest::addRow("%s %s", typed, chain) << QString::fromUtf8(typed) << QString(chain) << actors;
        };
        row("lionix", {"lionix"});
        row("LioniX International", {"lionix"});
        row("SMART Photonics", {"smart-photonics"});
        row("smart photonic", {"smart-photonics"});
        row("Twente SiN", nitride);
        row("SiN Twente", nitride);
        row("siliciumnitride uit Twente", nitride);
        row("silicon nitride from Twente", nitride);
        row("SiN chips from Twente", nitride);
        row("SiN", nitride);
        row("Siliciumnitride-chips", nitride);
        row("Brainport InP", phosphide);
        row("InP in Brainport", phosphide);
        row("indiumfosfide Eindhoven", phosphide);
        row("Indium phosphide Noord-Brabant", phosphide);
        row("packaging Nijmegen", {"citc"});
        row("Packaging en assemblage", {"citc", "phix"});
        row("packaging Twente", {"phix"});
        row("stage 4", phosphide, "photonics");
        row("schakel 4", phosphide, "photonics");
        row("sin-chips", {"lionix", "new-origin"}, "sin-systems");
        row("twnete SiN", nitride); // one typing error
        row("siliciumn Overijssel", nitride);
    }
    void phrases()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, chain);
        QFETCH(const QStringList, actors);
        for (const Language language : {Language::Dutch, Language::English}) {
            const auto end =
                readRouteEnd(m_data, typed, language, chain.isEmpty() ? std::nullopt : std::optional(chain));
            QVERIFY2(end, qPrintable(end ? QString() : end.error().toString()));
            QCOMPARE(end->actorIds, actors);
            QVERIFY(!end->name.isEmpty() && !end->understood.isEmpty());
        }
    }

    void places()
    {
        const auto actorsAt = [this](const QString& typed) {
            const auto end = readRouteEnd(m_data, typed, Language::Dutch);
            return end ? end->actorIds : QStringList(end.error().toString());
        };
        const QStringList twente = actorsAt("twente");
        QVERIFY(twente.contains("university-of-twente") && twente.contains("thales-hengelo"));
        QVERIFY(!twente.contains("citc")); // of a stage of Twente and Nijmegen, but in Nijmegen
        const QStringList brainport = actorsAt("Brainport");
        QVERIFY(brainport.contains("asml")); // in Veldhoven
        QVERIFY(actorsAt("Overijssel").size() > twente.size());
        QVERIFY(actorsAt("High Tech Campus").contains("holst-centre"));
        QVERIFY(actorsAt("'s-hertogenbosch").size() > 0);
    }

    void whatIsUnderstoodIsSaid()
    {
        const auto english = readRouteEnd(m_data, "Twente SiN", Language::English);
        QCOMPARE(english->name, QString("‘Silicon-nitride chips, Twente’"));
        QCOMPARE(english->understood, QString("3 actor(s): LioniX, MESA+ NanoLab and New Origin (stage Silicon-nitride "
                                              "chips, Twente)"));
        QVERIFY(
            readRouteEnd(m_data, "Twente SiN", Language::Dutch)->understood.contains("Siliciumnitride-chips, Twente"));
        const auto actor = readRouteEnd(m_data, "lionix", Language::English);
        QCOMPARE(actor->name, QString("LioniX"));
        QCOMPARE(actor->understood, actor->name);
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Error::Code>("code");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << QString(" ") << Error::Code::NotFound << QString("Name an actor");
        QTest::newRow("fillers") << QString("van de") << Error::Code::NotFound << QString("is not known");
        QTest::newRow("unknown") << QString("qqqq Twente") << Error::Code::NotFound
                                 << QString("‘qqqq’ in ‘qqqq Twente’");
        QTest::newRow("nearly") << QString("lionsteeth") << Error::Code::NotFound << QString("Did you mean LioniX?");
        QTest::newRow("nobody") << QString("InP Wageningen") << Error::Code::NotFound << QString("SMART Photonics");
        QTest::newRow("several") << QString("Radboudu") << Error::Code::InvalidArgument << QString("Radboudumc");
    }
    void refusals()
    {
        QFETCH(const QString, typed);
        QFETCH(const Error::Code, code);
        QFETCH(const QString, says);
        const auto end = readRouteEnd(m_data, typed, Language::English);
        QVERIFY2(!end, end ? qPrintable(end->understood) : "");
        QVERIFY2(end.error().toString().contains(says), qPrintable(end.error().toString()));
        QVERIFY(!end.error().advice.isEmpty());
        QCOMPARE(end.error().code, code);
    }

    void idsWin()
    {
        DatasetContent content = testing::emptyContent();
        content.actors = {actor("twente", "Overijssel"), actor("other", "Overijssel")};
        content.actors[1].municipality = "Enschede";
        Region& region = content.regions.emplace_back();
        region.id = "region-twente";
        region.name = {"Twente", "Twente"};
        region.municipalities = {"Enschede", "Hengelo"};
        const Dataset data(std::move(content));
        QCOMPARE(readRouteEnd(data, "twente", Language::English)->actorIds, QStringList("twente"));
        QCOMPARE(readRouteEnd(data, "twente enschede", Language::English)->actorIds, QStringList("other"));
        QVERIFY(!readRouteEnd(Dataset(), "twente", Language::English));
    }

    void routesInWords()
    {
        const std::vector<Actor> actors{actor("a", "Overijssel"), actor("b", "Gelderland"), actor("c", "Gelderland")};
        const std::vector<Link> links{stated("a", "b"), implied("b", "c")};
        DatasetContent content = testing::emptyContent();
        content.actors = actors;
        const Dataset data(std::move(content));
        const auto found = findRoutes(networkOf(actors, links), {"a"}, {"c"});
        QVERIFY(found);
        QCOMPARE(routeText(data, *found, "A", "C"),
                 QString("The shortest way from A to C has 2 step(s): A → B → C. It crosses 1 provincial border(s). "
                         "This conclusion rests on 1 implied link(s)."));
        QCOMPARE(oneRouteText(found->routes.front()), QString("2 step(s), 1 implied, 1 provincial border(s)"));
        RouteOptions options;
        options.order = RouteOrder::FewestImpliedLinks;
        QVERIFY(routeText(data, *found, "A", "C", options).startsWith("The surest way from A to C has "));
        options.onlyStatedLinks = true;
        QCOMPARE(routeText(data, {}, "A", "C", options), QString("No way from A to C is stated in the source."));
        for (const RouteOrder order :
             {RouteOrder::FewestSteps, RouteOrder::FewestImpliedLinks, RouteOrder::FewestBorderCrossings}) {
            QCOMPARE(parseRouteOrder(idOf(order)), order);
        }
        QCOMPARE(parseRouteOrder(u"length"), std::nullopt);
    }

    void criticalPartsInWords()
    {
        const std::vector<Link> links{stated("a", "b"), implied("b", "c"), stated("c", "d")};
        const ValueChainGraph graph = network({"a", "b", "c", "d"}, links);
        DatasetContent content = testing::emptyContent();
        for (const Actor* each : graph.actors()) {
            content.actors.push_back(*each);
        }
        content.links = links;
        const Dataset data(std::move(content));
        const auto parts = findCriticalParts(graph);
        QVERIFY(parts);
        QCOMPARE(
            criticalText(*parts, data, std::nullopt, Language::English),
            QString(
                "In these data most depends on B: 2 actor(s) can only be reached through it, 67% of the shortest "
                "ways between others run through it and without it 1 actor(s) is/are cut off from the rest. This rests "
                "on 3 link(s), 1 of them only implied."));
        QCOMPARE(criticalText({}, data, std::nullopt, Language::English),
                 QString("In these data there is no actor on which others depend."));
    }

private:
    Dataset m_data;
};

QTEST_GUILESS_MAIN(TestGraphRouteEnds)
#include "test_graph_route_ends.moc"
