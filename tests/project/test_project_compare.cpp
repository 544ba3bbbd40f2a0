#include "core/project/comparison_text.h"
#include "core/project/dataset_reader.h"
#include "core/project/row_pairs.h"
#include "core/project/take_over.h"
#include "tests/project/project_files.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The layer in one of two projects, with what it refers to.
Project projectWith(LayerIndex layer, const QByteArray& bytes)
{
    Project project = projectOf({{LayerIndex::Campuses, "id,name\ncampus,De Campus\n"},
                                 {LayerIndex::Chains, "id,name_nl,name_en\nc,Keten,Chain\n"},
                                 {LayerIndex::Cases, "id,name_nl,name_en\nk,Variant,Case\n"}});
    if (!bytes.isEmpty()) {
        project.setSheet(layer, sheetOf(layer, bytes));
    }
    return project;
}

/// A layer of points without columns for them, as a GeoPackage has it.
Sheet pointsOf(const QByteArray& bytes, const std::vector<QPointF>& points)
{
    Sheet sheet = sheetOf(LayerIndex::Actors, bytes);
    sheet.hasGeometry = true;
    for (size_t i = 0; i < points.size(); ++i) {
        sheet.rows[i].geometry = SheetRow::Geometry::Point;
        sheet.rows[i].point = points[i];
    }
    return sheet;
}

Project projectWith(Sheet actors)
{
    Project project;
    project.setSheet(LayerIndex::Actors, std::move(actors));
    return project;
}

} // namespace

class TestProjectCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void rows_data();
    void rows();
    void places_data();
    void places();
    void whatIsInADifference();
    void longTextsAreToldInPart();
    void distances();
    void layersThatCannotBeRead();
    void summary();
    void longestSeries_data();
    void longestSeries();
    void manyRows();
};

/// Two contents of one cell of a layer. The line tells the difference; none when they say the same.
void TestProjectCompare::cells_data()
{
    QTest::addColumn<int>("layer");
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("line");
    const auto row = [](const char* name, LayerIndex layer, const QByteArray& column, const QByteArray& before,
                        const QByteArray& after, const QString& line) {
        QTest::newRow(name) << static_cast<int>(layer) << column << before << after << line;
    };
    using enum LayerIndex;
    row("text", Actors, "kind", "company", "partner", u"actors: x: kind company > partner"_s);
    row("case of letters", Actors, "municipality", "Ede", "EDE", u"actors: x: municipality Ede > EDE"_s);
    row("spaces around", Actors, "kind", " company ", "company", {});
    row("line break", Actors, "summary_nl", "\"een\ntwee\"", "een twee", {});
    row("quotes", Actors, "kind", "\"company\"", "company", {});
    row("filled", Actors, "country", "", "NL", u"actors: x: country (empty) > NL"_s);
    row("emptied", Actors, "country", "NL", "", u"actors: x: country NL > (empty)"_s);
    row("number", Figures, "value", "5.10", "5.1", {});
    row("exponent", Figures, "value", "1e3", "1000", {});
    row("another number", Figures, "value", "5.1", "5.2", u"figures: x: value 5.1 > 5.2"_s);
    row("no numbers", Figures, "value", "nan", "NaN", u"figures: x: value nan > NaN"_s);
    row("number as text", Figures, "year", "2021", "2021.0", u"figures: x: year 2021 > 2021.0"_s);
    row("name as number", Actors, "organisation", "5.10", "5.1", u"actors: x: organisation 5.10 > 5.1"_s);
    row("flag", Actors, "approximate", "yes", "1", {});
    row("flag of a database", Actors, "approximate", "false", "No", {});
    row("another flag", Actors, "approximate", "yes", "no", u"actors: x: approximate yes > no"_s);
    row("flag and nothing", Actors, "approximate", "", "no", u"actors: x: approximate (empty) > no"_s);
    row("one in a text", Actors, "organisation", "1", "yes", u"actors: x: organisation 1 > yes"_s);
    row("list", Actors, "themes", "a;b", " a ; b;", {});
    row("list twice", Actors, "themes", "a;b", "a;b;a", {});
    row("order of a list", Actors, "themes", "a;b", "b;a", u"actors: x: themes a;b > b;a"_s);
    row("part of a list", Actors, "themes", "a", "a;b", u"actors: x: themes a > a;b"_s);
    row("chains of a link", Links, "chain", "a;b", "a; b", {});
    row("chain of a headline", Headlines, "chain", "a;b", "a; b", u"headlines: x: chain a;b > a; b"_s);
    row("extent", Area, "extent", "4.10;51;7;52", "4.1; 51;7.0;52", {});
    row("another extent", Area, "extent", "4.1;51;7;52", "4.1;51;7;53", u"area: x: extent 4.1;51;7;52 > 4.1;51;7;53"_s);
    row("own column", Actors, "Mijn kolom", "a", "b", u"actors: x: Mijn kolom a > b"_s);
    row("number in an own column", Actors, "eigen", "-5.100", "-5.1", {});
    row("whole number in an own column", Actors, "eigen", "5.0", "5", {});
    row("code in an own column", Actors, "eigen", "007", "7", u"actors: x: eigen 007 > 7"_s);
    row("hundreds in an own column", Actors, "eigen", "100", "1", u"actors: x: eigen 100 > 1"_s);
    row("list in an own column", Actors, "eigen", "a;b", "a; b", u"actors: x: eigen a;b > a; b"_s);
    row("place of a chain", Chains, "lon", "5.10", "5.1", {}); // chains have none: a column of one's own
}

void TestProjectCompare::cells()
{
    QFETCH(int, layer);
    QFETCH(QByteArray, column);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, line);
    const auto index = static_cast<LayerIndex>(layer);
    const auto project = [&](const QByteArray& cell) {
        return projectOf({{index, "id,name," + column + "\nx,x," + cell + "\n"}});
    };
    const Project one = project(before);
    const Project other = project(after);
    QCOMPARE(linesOf(compareProjects(one, other)).join(u'\n'), line);
    QVERIFY(compareProjects(one, one).isSame());
    QCOMPARE(compareProjects(other, one).isSame(), line.isEmpty()); // it does not depend on which comes first
    // A cell that is empty and a column that is missing are the same.
    QCOMPARE(compareProjects(projectOf({{index, "id,name\nx,x\n"}}), project("")).isSame(), true);

    const Project taken = applied(one, takeOver(one, other, compareProjects(one, other).differences));
    QVERIFY(compareProjects(taken, other).isSame());
    QCOMPARE(bytesOf(taken, index) == bytesOf(one, index), line.isEmpty());
}

/// The layer in two projects, and the lines that tell how they differ.
void TestProjectCompare::rows_data()
{
    QTest::addColumn<int>("layer");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char* name, LayerIndex layer, const QByteArray& before, const QByteArray& after,
                        const QStringList& lines) {
        QTest::newRow(name) << static_cast<int>(layer) << before << after << lines;
    };
    using enum LayerIndex;
    row("added", Actors, "id,name\na,Alfa\n", "id,name\nb,Beta\na,Alfa\n", {u"actors: Beta added"_s});
    row("gone", Actors, "id,name\na,Alfa\nb,Beta\n", "id,name\nb,Beta\n", {u"actors: Alfa gone"_s});
    row("gone where it stood", Actors, "id,name\na,A\nx,X\nb,B\ny,Y\n", "id,name\nz,Z\na,A\nn,N\nb,B2\n",
        {u"actors: Z added"_s, u"actors: X gone"_s, u"actors: N added"_s, u"actors: B2: name B > B2"_s,
         u"actors: Y gone"_s});
    row("another id", Actors, "id,name\na,Alfa\n", "id,name\nb,Alfa\n",
        {u"actors: Alfa gone"_s, u"actors: Alfa added"_s});
    row("other order", Actors, "id,name\na,A\nb,B\n", "id,name\nb,B\na,A\n", {});
    row("other columns", Actors, "id,name,kind\na,A,company\n", "Name , Kind,ID,Empty\nA,company,a,\n", {});
    row("other form", Actors, "id,name\na,\"A, Beh\"\n",
        "\xEF\xBB\xBFsep=;\r\n\"id\";\"name\"\r\n\"a\";\"A, Beh\"\r\n\r\n", {});
    row("other encoding", Actors, "id,name\na,Caf\xE9\n", "id,name\na,Caf\xC3\xA9\n", {});
    row("shorter row", Actors, "id,name,kind,themes\na,A\n", "id,name,kind,themes\na,A,,\n", {});
    row("longer row", Actors, "id,name\na,A,x\n", "id,name\na,A,y\n", {u"actors: A: (no column) x > y"_s});
    row("columns alike", Actors, "id,name,n,n\na,A,1,2\n", "id,name,n,n\na,A,1,3\n", {u"actors: A: n 2 > 3"_s});
    row("column more", Actors, "id,name\na,A\nb,B\n", "id,name,eigen\na,A,\nb,B,x\n",
        {u"actors: B: eigen (empty) > x"_s});
    row("column less", Actors, "id,name,Eigen\na,A,\nb,B,x\n", "id,name\na,A\nb,B\n",
        {u"actors: B: Eigen x > (empty)"_s});
    row("two cells", Actors, "id,name,kind\na,A,company\n", "id,kind,name\na,partner,B\n",
        {u"actors: B: kind company > partner; name A > B"_s});
    row("layer more", Technologies, "", "id,name_nl,name_en\nt,Techniek,Technology\n",
        {u"technologies: Technology added"_s});
    row("layer less", Technologies, "id,name_nl\nt,Techniek\n", "", {u"technologies: Techniek gone"_s});
    row("layer without rows", Technologies, "id,name_nl\n", "", {});
    row("without a name", Actors, "id,name\na,\n", "id,name\n", {u"actors: a gone"_s});
    row("without id", Actors, "id,name,kind\n,,x\na,A,\n,,y\n", "id,name,kind\n,,x\n,,z\na,A,\n,,y\n",
        {u"actors: row 2: kind y > z"_s, u"actors: row 4 added"_s});
    row("id twice", Actors, "id,name\na,A\na,B\n", "id,name\na,A\na,C\na,D\n",
        {u"actors: C: name B > C"_s, u"actors: D added"_s});
    row("no column for the id", Area, "name_nl,country\nGebied,NL\n", "name_nl,country\nGebied,BE\n",
        {u"area: Gebied: country NL > BE"_s});
    row("stage", Stages, "chain,id,name_nl\nc,s,Stap\nd,s,Ander\n", "chain,id,name_nl\nd,s,Ander\nc,s,Stap!\n",
        {u"stages: Stap! (Chain): name_nl Stap > Stap!"_s});
    row("stage of an unknown chain", Stages, "chain,id,name_nl\nd,s,Stap\n", "chain,id,name_nl\n",
        {u"stages: Stap (d) gone"_s});
    row("link", Links, "id,from,to,kind,label_en\nl,campus,b,supplies,parts\n",
        "id,from,to,kind,label_en\nl,campus,b,packages,parts\n", {u"links: De Campus → b: kind supplies > packages"_s});
    row("link without an end", Links, "id,from,to\nl,campus,\n", "id,from,to\n", {u"links: l gone"_s});
    row("headline", Headlines, "id,chain,from,to\nh,c,campus,e\n", "", {u"headlines: De Campus → e gone"_s});
    row("figure", Figures, "", "id,label_nl,label_en,value\nf,Banen,Jobs,3\n", {u"figures: Jobs added"_s});
    row("planned actor", CaseActors, "case,id,name\nk,p,Plan\n", "case,id,name\nk,p,Plan B\nm,p,Plan\n",
        {u"case_actors: Plan B (Case): name Plan > Plan B"_s, u"case_actors: Plan (m) added"_s});
    row("planned place", CasePlaces, "case,chain,stage,actor\nk,c,s,campus\n", "",
        {u"case_places: De Campus, s (Case) gone"_s});
    row("scene", Presentation, "id,kind,title_en\na,map,A\nb,map,B\nc,map,C\nd,map,D\n",
        "id,kind,title_en\nd,map,D\na,map,A\nb,map,B\nc,map,C\n", {u"presentation: D moved from number 4 to 1"_s});
    row("scene among new ones", Presentation, "id,kind,title_en\na,map,A\nb,map,B\n",
        "id,kind,title_en\nn,map,N\na,map,A\nm,map,M\nb,map,B\n",
        {u"presentation: N added"_s, u"presentation: M added"_s});
    row("scene moved and changed", Presentation, "id,kind,title_en\na,map,A\nb,map,B\nc,map,C\n",
        "id,kind,title_en\nc,text,C\na,map,A\nb,map,B\n",
        {u"presentation: C: moved from number 3 to 1; kind map > text"_s});
    row("signs in a name", Actors, "id,name\na,%1 & %2 <b>\n", "id,name\n", {u"actors: %1 & %2 <b> gone"_s});
}

void TestProjectCompare::rows()
{
    QFETCH(int, layer);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QStringList, lines);
    const auto index = static_cast<LayerIndex>(layer);
    const Project one = projectWith(index, before);
    const Project other = projectWith(index, after);
    const ProjectComparison comparison = compareProjects(one, other);
    QCOMPARE(linesOf(comparison), lines);

    for (const auto& [from, to] : {std::pair(one, other), std::pair(other, one)}) {
        const ProjectEdits edits = takeOver(from, to, compareProjects(from, to).differences);
        const Project taken = applied(from, edits);
        QCOMPARE(linesOf(compareProjects(taken, to)), QStringList());
        QVERIFY(sayTheSame(applied(taken, inverseOf(edits)), from));
    }
}

void TestProjectCompare::places_data()
{
    QTest::addColumn<Project>("before");
    QTest::addColumn<Project>("after");
    QTest::addColumn<QString>("line");
    const auto columns = [](const QByteArray& lon, const QByteArray& lat) {
        return projectWith(sheetOf(LayerIndex::Actors, "id,name,lon,lat\na,Alfa," + lon + "," + lat + "\n"));
    };
    const auto point = [](double lon, double lat) { return projectWith(pointsOf("id,name\na,Alfa\n", {{lon, lat}})); };
    const Project nowhere = projectWith(sheetOf(LayerIndex::Actors, "id,name\na,Alfa\n"));
    const Project grid = columns("155000", "463000");
    const std::optional<GeoPoint> inDegrees = datasetOf(grid).dataset.actor(u"a"_s)->position;
    QVERIFY(inDegrees);
    QTest::newRow("the same number") << columns("5.10", "52") << columns("5.1", "52.0") << QString();
    QTest::newRow("elsewhere") << columns("5.1", "52") << columns("5.1", "52.01") << u"actors: Alfa moved 1.1 km"_s;
    QTest::newRow("a bit further") << columns("5.1", "52") << columns("5.1001", "52") << u"actors: Alfa moved 7 m"_s;
    QTest::newRow("less than a centimetre") << columns("5.1", "52") << columns("5.10000001", "52") << QString();
    QTest::newRow("columns and geometry") << columns("5.1", "52") << point(5.1, 52) << QString();
    QTest::newRow("geometry elsewhere") << point(5.1, 52) << point(5.1, 52.01) << u"actors: Alfa moved 1.1 km"_s;
    QTest::newRow("columns and geometry elsewhere")
        << columns("5.1", "52") << point(5.1, 52.01) << u"actors: Alfa moved 1.1 km"_s;
    QTest::newRow("geometry and columns elsewhere")
        << point(5.1, 52.01) << columns("5.1", "52") << u"actors: Alfa moved 1.1 km"_s;
    QTest::newRow("grid and degrees") << grid << point(inDegrees->longitude, inDegrees->latitude) << QString();
    QTest::newRow("grid elsewhere") << grid << columns("156000", "463000") << u"actors: Alfa moved 1.0 km"_s;
    QTest::newRow("degrees to grid") << columns("5.1", "52") << grid << u"actors: Alfa moved 26.2 km"_s;
    QTest::newRow("gets one") << nowhere << columns("5.1", "52")
                              << u"actors: Alfa: lon (empty) > 5.1; lat (empty) > 52"_s;
    QTest::newRow("gets a geometry") << nowhere << point(5.1, 52) << u"actors: Alfa: has a place now"_s;
    QTest::newRow("loses it") << point(5.1, 52) << nowhere << u"actors: Alfa: has no place any more"_s;
    QTest::newRow("loses columns") << columns("5.1", "52") << nowhere
                                   << u"actors: Alfa: lon 5.1 > (empty); lat 52 > (empty)"_s;
    QTest::newRow("no number") << columns("5.1", "52") << columns("east", "52") << u"actors: Alfa: lon 5.1 > east"_s;
    QTest::newRow("never a number") << columns("west", "52") << columns("east", "52")
                                    << u"actors: Alfa: lon west > east"_s;
    QTest::newRow("no number and a geometry")
        << columns("east", "52") << point(5.1, 52) << u"actors: Alfa: lon east > (empty); lat 52 > (empty)"_s;
    QTest::newRow("geometry and no number")
        << point(5.1, 52) << columns("east", "52") << u"actors: Alfa: lon (empty) > east; lat (empty) > 52"_s;
}

void TestProjectCompare::places()
{
    QFETCH(Project, before);
    QFETCH(Project, after);
    QFETCH(QString, line);
    const ProjectComparison comparison = compareProjects(before, after);
    QCOMPARE(linesOf(comparison).join(u'\n'), line);
    for (const auto& [from, to] : {std::pair(before, after), std::pair(after, before)}) {
        const ProjectEdits edits = takeOver(from, to, compareProjects(from, to).differences);
        const Project taken = applied(from, edits);
        QCOMPARE(linesOf(compareProjects(taken, to)), QStringList());
        const std::optional<GeoPoint> place = datasetOf(taken).dataset.actor(u"a"_s)->position;
        const std::optional<GeoPoint> wanted = datasetOf(to).dataset.actor(u"a"_s)->position;
        QCOMPARE(place.has_value(), wanted.has_value());
        if (wanted) {
            QVERIFY(std::abs(place->longitude - wanted->longitude) < 1e-6);
            QVERIFY(std::abs(place->latitude - wanted->latitude) < 1e-6);
        }
        QVERIFY(sayTheSame(applied(taken, inverseOf(edits)), from));
    }
}

void TestProjectCompare::whatIsInADifference()
{
    const Project one = projectOf({{LayerIndex::Actors, "id,name,lon,lat\na,Alfa,5.1,52\nb,Beta,5.1,52\n"},
                                   {LayerIndex::Stages, "chain,position,id,name_nl,name_en\nc,1,s,Stap,Step\n"}});
    const Project other = projectOf({{LayerIndex::Actors, "id,name,lon,lat\nb,B,5.1,52.01\na,Alfa,5.1,52.01\n"}});
    const ProjectComparison comparison = compareProjects(one, other);
    QCOMPARE(comparison.differences.size(), 3U);
    const RowDifference& changed = comparison.differences[0];
    QCOMPARE(changed.layer, LayerIndex::Actors);
    QCOMPARE(changed.kind, RowDifference::Kind::Changed);
    QCOMPARE(changed.key, QStringList{u"b"_s});
    QCOMPARE(changed.number, 1);
    QCOMPARE(changed.cells, (std::vector{CellDifference{u"name"_s, u"Beta"_s, u"B"_s}}));
    QCOMPARE(changed.rowBefore, std::optional<qint64>(2));
    QCOMPARE(changed.rowAfter, std::optional<qint64>(1));
    QVERIFY(changed.place && !changed.order);
    const RowDifference& moved = comparison.differences[1];
    QCOMPARE(moved.kind, RowDifference::Kind::Moved);
    QVERIFY(moved.cells.empty() && moved.place);
    QCOMPARE(moved.place->before, (GeoPoint{5.1, 52.0}));
    QCOMPARE(moved.place->after, (GeoPoint{5.1, 52.01}));
    QVERIFY(std::abs(moved.place->metres - 1112.7) < 0.5); // a hundredth of a degree of latitude, at 52 north
    const RowDifference& gone = comparison.differences[2];
    QCOMPARE(gone.kind, RowDifference::Kind::Removed);
    QCOMPARE(gone.key, QStringList({u"c"_s, u"s"_s}));
    QCOMPARE(gone.title, (LocalizedText{u"Stap (c)"_s, u"Step (c)"_s}));
    QVERIFY(gone.rowBefore && !gone.rowAfter && gone.cells.empty());
    QCOMPARE(comparison.counts(), (DifferenceCounts{.added = 0, .removed = 1, .moved = 1, .changed = 1}));
}

void TestProjectCompare::longTextsAreToldInPart()
{
    const QString start = u"word "_s.repeated(30);
    RowDifference difference;
    difference.layer = LayerIndex::Actors;
    difference.title = {u"A"_s, u"A"_s};
    difference.cells = {{u"summary_nl"_s, start + u"one "_s + start, start + u"two"_s}};
    const QString line = differenceText(difference, Language::English);
    QVERIFY2(line.size() < 180, qPrintable(line));
    QVERIFY2(line.contains(u"word one word"_s) && line.contains(u"word two"_s), qPrintable(line));
    difference.cells = {{u"summary_nl"_s, {}, start}};
    QCOMPARE(differenceText(difference, Language::English),
             u"actors: A: summary_nl (empty) > %1…"_s.arg(start.first(60)));
}

void TestProjectCompare::distances()
{
    QCOMPARE(distanceText(0.004, Language::Dutch), u"1 cm"_s);
    QCOMPARE(distanceText(0.2, Language::Dutch), u"20 cm"_s);
    QCOMPARE(distanceText(0.996, Language::Dutch), u"1 m"_s);
    QCOMPARE(distanceText(350.2, Language::Dutch), u"350 m"_s);
    QCOMPARE(distanceText(999.6, Language::Dutch), u"1,0 km"_s);
    QCOMPARE(distanceText(1234.0, Language::English), u"1.2 km"_s);
    QCOMPARE(distanceText(99'960.0, Language::English), u"100 km"_s);
    QCOMPARE(distanceText(1'234'567.0, Language::Dutch), u"1.235 km"_s);
}

void TestProjectCompare::layersThatCannotBeRead()
{
    const Project one = projectOf({{LayerIndex::Actors, "id,name\na,A\n"}, {LayerIndex::Links, "id,from,to\nl,a,b\n"}});
    Project other = projectOf({{LayerIndex::Actors, "id,name\na,B\n"}});
    const Error error{Error::Code::Unreadable, u"It is broken"_s, u"links.csv"_s, u"Repair it"_s};
    other.setFailure(LayerIndex::Links, error);
    const ProjectComparison comparison = compareProjects(one, other);
    QCOMPARE(linesOf(comparison), QStringList{u"actors: B: name A > B"_s});
    QCOMPARE(comparison.unreadable, (std::vector{UnreadableLayer{LayerIndex::Links, false, error}}));
    QCOMPARE(unreadableText(comparison.unreadable.front()),
             u"links of the second dataset cannot be compared: It is broken (links.csv). Repair it"_s);
    QVERIFY(compareProjects(other, one).unreadable.front().isBefore);
    // That nothing is known is not that nothing differs.
    const ProjectComparison itself = compareProjects(other, other);
    QVERIFY(itself.differences.empty() && itself.unreadable.size() == 2 && !itself.isSame());
}

void TestProjectCompare::summary()
{
    ProjectComparison comparison;
    QCOMPARE(summaryText(comparison), u"No differences"_s);
    using enum RowDifference::Kind;
    for (const RowDifference::Kind kind : {Added, Changed, Added, Removed, Moved, Added, Moved}) {
        comparison.differences.emplace_back().kind = kind;
    }
    QCOMPARE(summaryText(comparison), u"3 added, 1 gone, 2 moved, 1 changed"_s);
    comparison.unreadable.resize(2);
    comparison.differences.resize(1);
    QCOMPARE(summaryText(comparison), u"1 added, 2 layer(s) not compared"_s);
}

void TestProjectCompare::longestSeries_data()
{
    QTest::addColumn<QList<qsizetype>>("numbers");
    QTest::addColumn<int>("length");
    QTest::newRow("nothing") << QList<qsizetype>{} << 0;
    QTest::newRow("none") << QList<qsizetype>{-1, -1} << 0;
    QTest::newRow("all") << QList<qsizetype>{0, -1, 1, 2} << 3;
    QTest::newRow("backwards") << QList<qsizetype>{3, 2, 1, 0} << 1;
    QTest::newRow("one behind") << QList<qsizetype>{1, 2, 3, 0} << 3;
    QTest::newRow("one in front") << QList<qsizetype>{3, 0, 1, 2} << 3;
    QTest::newRow("two blocks") << QList<qsizetype>{3, 4, 0, 1, 2} << 3;
    QTest::newRow("mixed") << QList<qsizetype>{0, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7, 15} << 6;
}

void TestProjectCompare::longestSeries()
{
    QFETCH(QList<qsizetype>, numbers);
    QFETCH(int, length);
    const std::vector<bool> series = longestIncreasingSeries({numbers.begin(), numbers.end()});
    QCOMPARE(series.size(), static_cast<size_t>(numbers.size()));
    QCOMPARE(static_cast<int>(std::ranges::count(series, true)), length);
    qsizetype last = -1;
    for (size_t i = 0; i < series.size(); ++i) {
        if (series[i]) {
            QVERIFY(numbers[static_cast<qsizetype>(i)] > last);
            last = numbers[static_cast<qsizetype>(i)];
        }
    }
}

/// So many rows take a moment, also when all are changed and stand elsewhere: nothing is looked for row by row. The
/// limit is far above what it takes, and far below what a search for each row would.
void TestProjectCompare::manyRows()
{
    constexpr int count = 50'000;
    QByteArray before = "id,name,kind,municipality,lon,lat\n";
    QByteArray after = before;
    for (int i = 0; i < count; ++i) {
        before += "actor-%1,Name %1,company,Ede,5.1,52.0\n"_ba.replace("%1", QByteArray::number(i));
        after += "actor-%1,Name %1,partner,Ede,5.1,52.01\n"_ba.replace("%1", QByteArray::number(count - 1 - i));
    }
    const Project one = projectOf({{LayerIndex::Actors, before}});
    const Project other = projectOf({{LayerIndex::Actors, after}});
    QElapsedTimer timer;
    timer.start();
    const ProjectComparison comparison = compareProjects(one, other);
    const qint64 elapsed = timer.elapsed();
    QCOMPARE(comparison.counts(), (DifferenceCounts{.changed = count}));
    QVERIFY2(elapsed < 10'000, QByteArray::number(elapsed));
}

QTEST_GUILESS_MAIN(TestProjectCompare)
#include "test_project_compare.moc"
