#include "core/project/dataset_reader.h"
#include "core/project/take_over.h"
#include "tests/project/project_files.h"

#include <QtTest>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;

class TestTakeOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takenOverOneByOne();
    void takenOverKeepsTheRest();
    void takenOverIntoNothing();
    void takenOverRowsComeToTheirPlace();
    void whatIsNoLongerThereIsPassedOver();
    void scenesInAnyOrder();
    void anotherDataset();
};

void TestTakeOver::takenOverOneByOne()
{
    const Project target = shipped();
    Project project = shipped();
    const auto edit = [&](LayerIndex layer, const char* before, const char* after) {
        const QByteArray bytes = bytesOf(project, layer);
        QVERIFY2(bytes.contains(before), before);
        project.setSheet(layer, sheetOf(layer, QByteArray(bytes).replace(before, after)));
    };
    edit(LayerIndex::Actors, ",ABN AMRO,", ",ABN,");
    edit(LayerIndex::Actors, "\nasml,", "\nasml-other,");
    edit(LayerIndex::Chains, "photonics,", "fotonica,");
    edit(LayerIndex::Regions, "5.4790", "5.4791");
    edit(LayerIndex::Presentation, "\nopening,", "\n\"  opening \",");
    Sheet scenes = *project.sheet(LayerIndex::Presentation);
    std::rotate(scenes.rows.begin(), scenes.rows.begin() + 2, scenes.rows.begin() + 7);
    project.setSheet(LayerIndex::Presentation, scenes);

    size_t left = compareProjects(project, target).differences.size();
    QVERIFY(left > 8);
    while (left > 0) {
        const std::vector<RowDifference> differences = compareProjects(project, target).differences;
        project = applied(project, takeOver(project, target, differences[left / 2]));
        const size_t now = compareProjects(project, target).differences.size();
        QCOMPARE(now, left - 1); // that one and no other
        left = now;
    }
    for (const LayerIndex layer : {LayerIndex::Actors, LayerIndex::Links, LayerIndex::Stages}) {
        QCOMPARE(datasetOf(project).dataset.links().size(), datasetOf(target).dataset.links().size());
        QCOMPARE(project.sheet(layer)->rows.size(), target.sheet(layer)->rows.size());
    }
}

void TestTakeOver::takenOverKeepsTheRest()
{
    const Project one = projectOf({{LayerIndex::Actors, "id;name;kind;themes;approximate;eigen\r\n"
                                                        "a;  Alfa ;company;x ;yes;\"regel 1\r\nregel 2\"\r\n"
                                                        "b;Beta;company;y;no;\r\n"}});
    const Project other = projectOf(
        {{LayerIndex::Actors, "eigen,approximate,themes,kind,name,id,Nieuw\nregel 1 regel 2,1,x,partner,Alfa,a,n\n"
                              ",0,y,company,Beta,b,\n"}});
    const ProjectComparison comparison = compareProjects(one, other);
    QCOMPARE(linesOf(comparison), QStringList{u"actors: Alfa: kind company > partner; Nieuw (empty) > n"_s});
    const Project taken = applied(one, takeOver(one, other, comparison.differences.front()));
    QCOMPARE(bytesOf(taken, LayerIndex::Actors), QByteArray("id;name;kind;themes;approximate;eigen;Nieuw\r\n"
                                                            "a;  Alfa ;partner;x ;yes;\"regel 1\r\nregel 2\";n\r\n"
                                                            "b;Beta;company;y;no;;\r\n"));
}

void TestTakeOver::takenOverIntoNothing()
{
    const Project target = shipped();
    Project project;
    project = applied(project, takeOver(project, target, compareProjects(project, target).differences));
    QVERIFY(compareProjects(project, target).isSame());
    QCOMPARE(datasetOf(project).dataset.actors(), datasetOf(target).dataset.actors());
    QCOMPARE(datasetOf(project).dataset.slides(), datasetOf(target).dataset.slides());
    QCOMPARE(datasetOf(project).dataset.chains(), datasetOf(target).dataset.chains());

    const ProjectEdits removal = takeOver(target, Project(), compareProjects(target, Project()).differences);
    for (size_t i = 0; i < datasetLayerCount; ++i) {
        const Project empty = applied(target, removal);
        QVERIFY(!empty.sheet(layerAt(i)) || empty.sheet(layerAt(i))->rows.empty());
    }
}

void TestTakeOver::takenOverRowsComeToTheirPlace()
{
    const Project one = projectOf({{LayerIndex::Actors, "id,name\nown,Own\na,A\nb,B\n"}});
    const Project other = projectOf({{LayerIndex::Actors, "id,name\nn,N\na,A\nm,M\no,O\nb,B\np,P\n"}});
    std::vector<RowDifference> differences = compareProjects(one, other).differences;
    std::erase_if(differences, [](const auto& each) { return each.kind != RowDifference::Kind::Added; });
    std::ranges::reverse(differences);
    QCOMPARE(bytesOf(applied(one, takeOver(one, other, differences)), LayerIndex::Actors),
             QByteArray("id,name\nn,N\nown,Own\na,A\nm,M\no,O\nb,B\np,P\n"));
}

void TestTakeOver::whatIsNoLongerThereIsPassedOver()
{
    const Project one = projectOf({{LayerIndex::Actors, "id,name\na,A\nb,B\nc,C\n"}});
    const Project other = projectOf({{LayerIndex::Actors, "id,name\na,A!\nc,C\nd,D\n"}});
    const std::vector<RowDifference> differences = compareProjects(one, other).differences;
    QCOMPARE(differences.size(), 3U);
    const Project taken = applied(one, takeOver(one, other, differences));
    QVERIFY(takeOver(taken, other, differences).empty()); // all of it is done
    // A row that has another id by now is another one.
    const Project renamed = projectOf({{LayerIndex::Actors, "id,name\nx,A\ny,B\nc,C\nd,D\n"}});
    QVERIFY(takeOver(renamed, other, differences).empty());
    // Nor is there anything to take from what no longer has it.
    QVERIFY(takeOver(one, Project(), std::span(differences).first(1)).empty());
}

void TestTakeOver::scenesInAnyOrder()
{
    const auto scenes = [](const QByteArray& ids) {
        QByteArray bytes = "id,kind\n";
        for (const char id : ids) {
            bytes += QByteArray(1, id) + ",map\n";
        }
        return projectOf({{LayerIndex::Presentation, bytes}});
    };
    const auto order = [](const Project& project) {
        QByteArray ids;
        for (const SheetRow& row : project.sheet(LayerIndex::Presentation)->rows) {
            ids += row.cells.front().toUtf8();
        }
        return ids;
    };
    const QByteArray before = "abcdefgh";
    for (const QByteArray& after : {"hgfedcba"_ba, "efghabcd"_ba, "badcfehg"_ba, "xhaybzcg"_ba, "dh"_ba}) {
        const Project one = scenes(before);
        const Project other = scenes(after);
        std::vector<RowDifference> differences = compareProjects(one, other).differences;
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(order(applied(one, takeOver(one, other, differences))), after);
            std::ranges::reverse(differences);
        }
    }
    // Few are named: one that goes to the front does not move the others.
    QCOMPARE(compareProjects(scenes("abcd"), scenes("dabc")).differences.size(), 1U);
    QCOMPARE(compareProjects(scenes("abcd"), scenes("bcda")).differences.front().order,
             (std::optional<OrderDifference>({1, 4})));
}

void TestTakeOver::anotherDataset()
{
    const Project one = shipped();
    const Project other = *readProject(QStringLiteral(TEST_DATA_DIR "/vestkyst"));
    const ProjectComparison comparison = compareProjects(one, other);
    QVERIFY(comparison.differences.size() > 100);
    const ProjectEdits edits = takeOver(one, other, comparison.differences);
    const Project taken = applied(one, edits);
    QCOMPARE(linesOf(compareProjects(taken, other)), QStringList());
    QVERIFY(sayTheSame(applied(taken, inverseOf(edits)), one));
}

QTEST_GUILESS_MAIN(TestTakeOver)
#include "test_take_over.moc"
