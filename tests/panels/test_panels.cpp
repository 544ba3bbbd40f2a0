#include "test_panels.h"
#include "tests/support/terms.h"

#include <QApplication>

using namespace ketenkaart;

namespace paneltest {

namespace {

Actor actor(const QString& id, const QString& name, ActorKind kind, std::vector<Theme> themes)
{
    Actor actor;
    actor.id = id;
    actor.name = name;
    actor.kind = kind;
    actor.themes = std::move(themes);
    actor.summary = {name + QStringLiteral(" doet iets."), name + QStringLiteral(" does something.")};
    actor.provenance.source = QStringLiteral("H3 Ecosysteem perspectief: \"%1\"").arg(name);
    return actor;
}

Actor placed(Actor actor, const QString& municipality, const QString& province, GeoPoint position)
{
    actor.municipality = municipality;
    actor.province = province;
    actor.position = position;
    return actor;
}

Link link(const QString& from, const QString& to, LinkKind kind, bool directed, Evidence evidence)
{
    Link link;
    link.id = from + u'-' + to;
    link.fromId = from;
    link.toId = to;
    link.kind = kind;
    link.chainIds = {QStringLiteral("photonics")};
    link.directed = directed;
    link.provenance.evidence = evidence;
    return link;
}

Stage stage(const QString& id, const QString& dutch, const QString& english, const QStringList& actorIds)
{
    Stage stage;
    stage.id = id;
    stage.name = {dutch, english};
    stage.actorIds = actorIds;
    return stage;
}

std::vector<Actor> actors()
{
    std::vector<Actor> actors;
    actors.push_back(placed(actor("zeta", "Zeta Design", testing::actorkind::Knowledge,
                                  {testing::theme::Photonics, testing::theme::Quantum}),
                            "Enschede", "Overijssel", {6.8442, 52.2378}));
    actors.back().campusId = QStringLiteral("kennispark");
    actors.push_back(
        placed(actor("lionix", "LioniX International", testing::actorkind::Company, {testing::theme::Photonics}),
               "Enschede", "Overijssel", {6.8483, 52.2374}));
    actors.back().campusId = QStringLiteral("kennispark");
    actors.back().aliases = QStringList{QStringLiteral("SiN-gieterij"), QStringLiteral("Löwenstein")};
    actors.back().website = QStringLiteral("https://www.lionix-int.com");
    actors.push_back(placed(
        actor("citc", "CITC", testing::actorkind::Knowledge, {testing::theme::Semicon, testing::theme::Photonics}),
        "Nijmegen", "Gelderland", {5.8245, 51.8247}));
    actors.push_back(placed(actor("asml", "ASML", testing::actorkind::Company, {testing::theme::Semicon}), "Veldhoven",
                            "Noord-Brabant", {5.38720, 52.15517})); // Amersfoort, whose RD coordinates everybody knows
    actors.back().approximate = true;
    actors.push_back(
        placed(actor("bold", "<b>x</b> & <i>y</i>", testing::actorkind::Company, {testing::theme::BioFood}),
               "'s-Hertogenbosch", "Noord-Brabant", {5.3170, 51.6775}));
    actors.back().provenance.evidence = Evidence::Implied;
    actors.back().summary = {QStringLiteral("<h1>kop</h1>"), QStringLiteral("<h1>head</h1>")};
    actors.push_back(actor("deal", "Regio Deal", testing::actorkind::Partner, {testing::theme::Programmes}));
    return actors;
}

std::vector<Campus> campuses()
{
    Campus kennispark;
    kennispark.id = QStringLiteral("kennispark");
    kennispark.name = QStringLiteral("Kennispark Twente");
    kennispark.aliases = QStringList{QStringLiteral("UT-campus")};
    kennispark.themes = {testing::theme::Photonics};
    kennispark.municipality = QStringLiteral("Enschede");
    kennispark.province = QStringLiteral("Overijssel");
    kennispark.position = GeoPoint{6.85, 52.24};
    kennispark.summary = {QStringLiteral("Een campus."), QStringLiteral("A campus.")};
    Campus food;
    food.id = QStringLiteral("food");
    food.name = QStringLiteral("Food Tech Brainport");
    food.themes = {testing::theme::BioFood};
    food.municipality = QStringLiteral("Helmond");
    food.province = QStringLiteral("Noord-Brabant");
    food.position = GeoPoint{5.6575, 51.4697};
    return {kennispark, food};
}

} // namespace

Dataset smallDataset()
{
    DatasetContent content = testing::emptyContent();
    content.actors = actors();
    content.campuses = campuses();
    content.links = {link("zeta", "lionix", testing::linkkind::Researches, true, Evidence::Stated),
                     link("lionix", "citc", testing::linkkind::Supplies, true, Evidence::Implied),
                     link("citc", "asml", testing::linkkind::Collaborates, false, Evidence::Stated),
                     link("deal", "citc", testing::linkkind::Finances, true, Evidence::Stated)};
    content.links[1].label = {QStringLiteral("levert chips"), QStringLiteral("supplies chips")};

    Chain chain;
    chain.id = QStringLiteral("photonics");
    chain.name = {QStringLiteral("Geïntegreerde fotonica"), QStringLiteral("Integrated photonics")};
    chain.theme = testing::theme::Photonics;
    chain.stages = {stage("design", "Ontwerp", "Design", {"zeta"}),
                    stage("chips", "SiN-chips", "SiN chips", {"lionix"}),
                    stage("packaging", "Packaging", "Packaging", {"citc", "asml", "lionix", "no-such-actor"})};
    content.chains = {chain};

    Figure figure;
    figure.id = QStringLiteral("start");
    figure.label = {QStringLiteral("Begin"), QStringLiteral("Start")};
    figure.value = 230e6;
    figure.unit = QStringLiteral("EUR");
    figure.actorId = QStringLiteral("citc");
    content.figures = {figure};
    return Dataset(std::move(content));
}

QStringList rowsOf(const QAbstractItemView& view)
{
    QStringList rows;
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        rows += view.model()->index(row, 0).data().toString();
    }
    return rows;
}

QModelIndex indexOf(const QAbstractItemView& view, const QString& text)
{
    const auto row = rowsOf(view).indexOf(text);
    return row < 0 ? QModelIndex() : view.model()->index(static_cast<int>(row), 0);
}

bool clickRow(QAbstractItemView& view, const QString& text)
{
    const QModelIndex index = indexOf(view, text);
    if (!index.isValid()) {
        return false;
    }
    view.scrollTo(index);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::NoModifier, view.visualRect(index).center());
    return true;
}

QStringList buttonsIn(const QWidget& widget)
{
    QStringList texts;
    for (const QAbstractButton* button : widget.findChildren<QAbstractButton*>()) {
        texts += button->text();
    }
    return texts;
}

QAbstractButton* buttonIn(const QWidget& widget, const QString& text)
{
    for (QAbstractButton* button : widget.findChildren<QAbstractButton*>()) {
        if (button->text() == text) {
            return button;
        }
    }
    return nullptr;
}

} // namespace paneltest

void TestPanels::initTestCase()
{
    loadMapFonts();
    QFont font(mapFontFamily());
    font.setPixelSize(13);
    QApplication::setFont(font);
}

QTEST_MAIN(TestPanels)
