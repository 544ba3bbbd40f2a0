// A project goes to the disk and comes back: in place, elsewhere, and in the other form.

#include "core/project/dataset_folder.h"
#include "core/project/dataset_reader.h"
#include "core/project/entity_edits.h"
#include "core/project/new_project.h"
#include "core/project/project_reader.h"
#include "core/project/project_writer.h"

#include <QImage>
#include <QtTest>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString shippedFolder = QStringLiteral(MAPS_DIR "/propositie");

QMap<QString, QByteArray> contentOf(const QString& folder)
{
    QMap<QString, QByteArray> content;
    for (const QString& name : QDir(folder).entryList(QDir::Files)) {
        QFile file(QDir(folder).filePath(name));
        content.insert(name, file.open(QFile::ReadOnly) ? file.readAll() : QByteArray());
    }
    return content;
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

/// As a Dutch planner keeps it: semicolons, a byte order mark, CRLF, columns of one's own, faulty values and rows, line
/// breaks in a cell; and a second file in the letters of Windows.
const QByteArray actorsFile = "\xef\xbb\xbf"
                              "id;Naam;name;kind;lon;lat;website;Opmerking\r\n"
                              "a;x;Alfa;bedrijf;5,1;51,9;geen;\"regel 1\r\nregel 2\"\r\n"
                              "\r\n"
                              "b;y;Beta;company;5.2000;51.8;;\"zeg \"\"ja\"\"\"\r\n"
                              ";;zonder id;;;;;blijft\r\n"
                              "b;z;nog een Beta;company;;;;dubbel\r\n"
                              "c;q;Gamma;company;5.3;51.7;;;een te veel\r\n";
const QByteArray campusesFile = "id,name,summary_nl\nk,Campus Caf\xe9,\"Een, twee\"\n";

QString messyFolder(const QTemporaryDir& folder)
{
    const QString path = folder.filePath(u"rommel"_s);
    QDir().mkpath(path);
    write(path + u"/Actors.csv"_s, actorsFile);
    write(path + u"/campuses.csv"_s, campusesFile);
    write(path + u"/lees mij.txt"_s, "van mij");
    return path;
}

Project renamed(const Project& project, const QString& id, const QString& name)
{
    const Dataset dataset = datasetOf(project).dataset;
    Actor actor = *dataset.actor(id);
    actor.name = name;
    return applied(project, putEntity(project, dataset.vocabulary(), Entity(*dataset.actor(id)), actor));
}

QString textOf(const Result<Project>& result)
{
    return result ? QString() : result.error().toString();
}

} // namespace

class TestProjectSaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedBytesSurviveTheWayThroughAGeoPackage();
    void onlyTheEditedCellDiffersOnTheDisk();
    void numbersKeepTheDecimalCommaOfTheirFile();
    void theHouseStyleGoesAlong();
    void messSurvivesAGeoPackage();
    void placesGoOnThroughEveryForm();
    void picturesGoAlong();
    void noLayerIsTakenForAPicture();
    void savingTwiceIsSavingOnce();
    void aFileOfAnotherFormatIsSavedAsOneOfOurs();
    void aNewProjectHasWordsAndNoRows();
    void bothChangesAreSavedTogether();
};

void TestProjectSaving::shippedBytesSurviveTheWayThroughAGeoPackage()
{
    const QTemporaryDir folder;
    const Project shipped = *readProject(shippedFolder);
    const QString file = folder.filePath(u"keten.gpkg"_s);
    const Result<Project> inFile = saveProjectAs(shipped, shipped, file);
    QVERIFY2(inFile, qPrintable(textOf(inFile)));
    const Result<Project> opened = readProject(file);
    QVERIFY2(opened, qPrintable(textOf(opened)));
    const Dataset before = datasetOf(shipped).dataset;
    const Dataset after = datasetOf(*opened).dataset;
    QCOMPARE(after.actors(), before.actors());
    QCOMPARE(after.links(), before.links());
    QCOMPARE(after.regionLinks(), before.regionLinks());
    QCOMPARE(after.chains(), before.chains());
    QCOMPARE(after.slides(), before.slides());
    QCOMPARE(after.area(), before.area());

    const QString back = folder.filePath(u"terug"_s);
    const Result<Project> inFolder = saveProjectAs(*opened, *opened, back);
    QVERIFY2(inFolder, qPrintable(textOf(inFolder)));
    QMap<QString, QByteArray> expected = contentOf(shippedFolder);
    expected.removeIf([](const auto& entry) { return !entry.key().endsWith(u".csv"_s); });
    const QMap<QString, QByteArray> written = contentOf(back);
    QCOMPARE(written.keys(), expected.keys());
    for (const auto& [name, bytes] : expected.asKeyValueRange()) {
        QVERIFY2(written.value(name) == bytes, qPrintable(name));
    }
}

void TestProjectSaving::numbersKeepTheDecimalCommaOfTheirFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"komma"_s);
    QDir().mkpath(path);
    const QByteArray before = "id;name;lon;lat;Omzet\na;Alfa;5,10;51,9;3,5\nb;Beta;5,2;51,8;4.5\nc;Gamma;;;\n";
    write(path + u"/actors.csv"_s, before);
    write(path + u"/figures.csv"_s, "id;label_nl;value\nf;Groei;2,5\n");
    const Project project = *readProject(path);
    const ReadDataset read = datasetOf(project);
    QCOMPARE(*read.dataset.actor(u"a"_s)->position, (GeoPoint{5.1, 51.9}));
    QCOMPARE(read.dataset.figures().front().value, 2.5);
    for (const Diagnostic& finding : read.diagnostics) {
        QVERIFY2(finding.code != Diagnostic::Code::InvalidNumber, qPrintable(finding.message));
    }

    // What is moved or typed is written as the rest is.
    Actor moved = *read.dataset.actor(u"b"_s);
    moved.position = GeoPoint{5.25, 51.75};
    Project edited =
        applied(project, putEntity(project, read.dataset.vocabulary(), Entity(*read.dataset.actor(u"b"_s)), moved));
    const qint64 last = edited.sheet(LayerIndex::Actors)->rows.back().key;
    edited = applied(edited, setCell(edited, LayerIndex::Actors, last, u"lon"_s, u"5.5"_s));
    edited = applied(edited, setCell(edited, LayerIndex::Actors, last, u"lat"_s, u"51,5"_s));
    // What is no number is nobody's to change.
    const Project noNumber = applied(edited, setCell(edited, LayerIndex::Actors, last, u"lon"_s, u"n.v.t."_s));
    QCOMPARE(noNumber.sheet(LayerIndex::Actors)->rows.back().cells[2], u"n.v.t."_s);
    const QByteArray after = "id;name;lon;lat;Omzet\na;Alfa;5,10;51,9;3,5\nb;Beta;5,25;51,75;4.5\nc;Gamma;5,5;51,5;\n";
    const Result<Project> saved = saveProject(edited, project);
    QVERIFY2(saved, qPrintable(textOf(saved)));
    QCOMPARE(contentOf(path).value(u"actors.csv"_s), after);

    // Points in a GeoPackage are points, and texts again in a folder.
    const QString file = folder.filePath(u"komma.gpkg"_s);
    const Result<Project> package = saveProjectAs(*saved, *saved, file);
    QVERIFY2(package, qPrintable(textOf(package)));
    const Project reopened = *readProject(file);
    QCOMPARE(*datasetOf(reopened).dataset.actor(u"b"_s)->position, (GeoPoint{5.25, 51.75}));
    const QString other = folder.filePath(u"terug"_s);
    const Result<Project> back = saveProjectAs(reopened, reopened, other);
    QVERIFY2(back, qPrintable(textOf(back)));
    QCOMPARE(contentOf(other).value(u"actors.csv"_s), after);
    QCOMPARE(contentOf(other).value(u"figures.csv"_s), contentOf(path).value(u"figures.csv"_s));
}

void TestProjectSaving::theHouseStyleGoesAlong()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"huis"_s);
    QDir().mkpath(path);
    const QByteArray style = "[house-style]\nname=Eigen\nlogo=logo.svg\n";
    const QByteArray logo = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>";
    write(path + u"/actors.csv"_s, "id,name\na,Alfa\n");
    write(path + u"/house-style.ini"_s, style);
    write(path + u"/logo.svg"_s, logo);
    const Project project = *readProject(path);
    QCOMPARE(houseStyleOf(datasetOf(project).dataset), QDir::cleanPath(path + u"/house-style.ini"_s));

    const QString file = folder.filePath(u"elders/huis.gpkg"_s);
    QDir().mkpath(QFileInfo(file).path());
    const Result<Project> package = saveProjectAs(project, project, file);
    QVERIFY2(package, qPrintable(textOf(package)));
    const Project reopened = *readProject(file);
    const QString inside = houseStyleOf(datasetOf(reopened).dataset);
    QVERIFY(!inside.isEmpty() && !inside.startsWith(path));
    QVERIFY(QFile::exists(QFileInfo(inside).dir().filePath(u"logo.svg"_s)));

    // Out of it again, and into a copy that is kept nowhere yet.
    const QString other = folder.filePath(u"terug"_s);
    QVERIFY(saveProjectAs(reopened, reopened, other));
    QCOMPARE(contentOf(other).value(u"house-style.ini"_s), style);
    QCOMPARE(contentOf(other).value(u"logo.svg"_s), logo);
    const Project copy = detached(project);
    QVERIFY(copy.location().isEmpty());
    QVERIFY(!houseStyleOf(datasetOf(copy).dataset).isEmpty());
}

void TestProjectSaving::onlyTheEditedCellDiffersOnTheDisk()
{
    const QTemporaryDir folder;
    const QString path = messyFolder(folder);
    const Project kept = *readProject(path);
    const Result<Project> saved = saveProject(renamed(kept, u"b"_s, u"Beta; NV"_s), kept);
    QVERIFY2(saved, qPrintable(textOf(saved)));
    const auto content = contentOf(path);
    QCOMPARE(content.value(u"Actors.csv"_s), QByteArray(actorsFile).replace(";Beta;", ";\"Beta; NV\";"));
    QCOMPARE(content.value(u"campuses.csv"_s), campusesFile);
    QCOMPARE(content.value(u"lees mij.txt"_s), QByteArray("van mij"));
    QCOMPARE(content.size(), 3);

    // Windows' letters as well, and what is typed into them.
    const Dataset dataset = datasetOf(*saved).dataset;
    Campus campus = dataset.campuses().front();
    QCOMPARE(campus.name, u"Campus Café"_s);
    campus.summary.dutch = u"Één € of twee"_s;
    const Project edited =
        applied(*saved, putEntity(*saved, dataset.vocabulary(), Entity(dataset.campuses().front()), campus));
    QVERIFY(saveProject(edited, *saved));
    QCOMPARE(contentOf(path).value(u"campuses.csv"_s),
             QByteArray(campusesFile).replace("\"Een, twee\"", "\"\xc9\xe9n \x80 of twee\""));
}

void TestProjectSaving::messSurvivesAGeoPackage()
{
    const QTemporaryDir folder;
    const Project messy = *readProject(messyFolder(folder));
    const QString file = folder.filePath(u"rommel.gpkg"_s);
    const Result<Project> inFile = saveProjectAs(messy, messy, file);
    QVERIFY2(inFile, qPrintable(textOf(inFile)));
    QVERIFY(sayTheSame(*inFile, messy)); // what could be undone still fits
    const Result<Project> opened = readProject(file);
    QVERIFY2(opened, qPrintable(textOf(opened)));
    QCOMPARE(datasetOf(*opened).dataset.actors(), datasetOf(messy).dataset.actors());

    // One edit there, and what is not understood is there still.
    const Result<Project> saved = saveProject(renamed(*opened, u"c"_s, u"Gamma 2"_s), *opened);
    QVERIFY2(saved, qPrintable(textOf(saved)));
    const QString back = folder.filePath(u"terug"_s);
    const Project again = *readProject(file);
    QVERIFY(saveProjectAs(again, again, back));
    QFile actors(back + u"/Actors.csv"_s);
    QVERIFY(actors.open(QFile::ReadOnly));
    const QByteArray bytes = actors.readAll();
    QVERIFY(bytes.startsWith("\xef\xbb\xbf"
                             "id;Naam;name;kind;lon;lat;website;Opmerking\r\n"));
    for (const char* kept : {"5,1;51,9", "\"regel 1\r\nregel 2\"", "\"zeg \"\"ja\"\"\"", "blijft", "nog een Beta",
                             "5.2000", ";Gamma 2;", "bedrijf"}) {
        QVERIFY2(bytes.contains(kept), kept);
    }
}

void TestProjectSaving::placesGoOnThroughEveryForm()
{
    const QTemporaryDir folder;
    Project project = *readProject(messyFolder(folder));
    const QString file = folder.filePath(u"a.gpkg"_s);
    project = *saveProjectAs(project, project, file);
    const auto moved = [](const Project& from, const std::optional<GeoPoint>& to) {
        const Dataset dataset = datasetOf(from).dataset;
        Actor actor = *dataset.actor(u"b"_s);
        actor.position = to;
        return applied(from, putEntity(from, dataset.vocabulary(), Entity(*dataset.actor(u"b"_s)), actor));
    };
    const GeoPoint place{5.75, 52.25};
    project = *saveProject(moved(project, place), project);
    QCOMPARE(datasetOf(*readProject(file)).dataset.actor(u"b"_s)->position, place);
    const QString other = folder.filePath(u"b.gpkg"_s);
    project = *readProject(file);
    project = *saveProjectAs(moved(project, GeoPoint{6.0, 52.0}), project, other); // a copy, with the edit
    QCOMPARE(datasetOf(*readProject(other)).dataset.actor(u"b"_s)->position, (GeoPoint{6.0, 52.0}));
    QCOMPARE(datasetOf(*readProject(file)).dataset.actor(u"b"_s)->position, place);
    const QString back = folder.filePath(u"c"_s);
    project = *saveProjectAs(project, project, back);
    project = *saveProject(moved(project, std::nullopt), project);
    QCOMPARE(datasetOf(*readProject(back)).dataset.actor(u"b"_s)->position, std::nullopt);
    QCOMPARE(datasetOf(*readProject(back)).dataset.actor(u"c"_s)->position, (GeoPoint{5.3, 51.7}));
}

void TestProjectSaving::picturesGoAlong()
{
    const QTemporaryDir folder;
    const QString path = messyFolder(folder);
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(path + u"/rood.png"_s));
    Project project = *readProject(path);
    Slide slide;
    slide.id = u"s"_s;
    slide.kind = Slide::Kind::Image;
    slide.image = u"rood.png"_s;
    project = applied(project, putEntity(project, datasetOf(project).dataset.vocabulary(), std::nullopt, slide));
    const QString file = folder.filePath(u"a.gpkg"_s);
    QVERIFY(saveProjectAs(project, project, file));
    QVERIFY(QDir(path).removeRecursively());

    QString taken;
    {
        const Dataset dataset = datasetOf(*readProject(file)).dataset;
        taken = dataset.pictureFolder() + u"/rood.png"_s;
        QCOMPARE(QImage(taken).pixelColor(1, 1), QColor(Qt::red));
    }
    QVERIFY(!QFile::exists(taken)); // nothing is left behind
    const QString back = folder.filePath(u"terug"_s);
    const Project opened = *readProject(file);
    QVERIFY(saveProjectAs(opened, opened, back));
    QVERIFY(!QImage(back + u"/rood.png"_s).isNull());

    // One that is put beside the file later comes into it with the next save.
    image.fill(Qt::blue);
    QVERIFY(image.save(folder.filePath(u"blauw.png"_s)));
    slide.id = u"t"_s;
    slide.image = u"blauw.png"_s;
    const Project more =
        applied(opened, putEntity(opened, datasetOf(opened).dataset.vocabulary(), std::nullopt, slide));
    QVERIFY(saveProject(more, opened));
    QVERIFY(QFile::remove(folder.filePath(u"blauw.png"_s)));
    QVERIFY(!readProject(file)->picturePath(u"blauw.png"_s).isEmpty());
    QVERIFY(!readProject(file)->picturePath(u"rood.png"_s).isEmpty());
    QVERIFY(readProject(file)->picturePath(u"../a.gpkg"_s).isEmpty());
}

void TestProjectSaving::noLayerIsTakenForAPicture()
{
    const QTemporaryDir folder;
    const QString path = messyFolder(folder);
    write(path + u"/house-style.ini"_s, "[house-style]\nlogo=campuses.csv\n");
    Project project = *readProject(path);
    Slide slide;
    slide.id = u"s"_s;
    slide.image = u"Actors.csv"_s;
    project = renamed(project, u"c"_s, u"Anders"_s);
    project = applied(project, putEntity(project, datasetOf(project).dataset.vocabulary(), std::nullopt, slide));
    const QString other = folder.filePath(u"elders"_s);
    QVERIFY(saveProjectAs(project, project, other));
    QCOMPARE(datasetOf(*readProject(other)).dataset.actor(u"c"_s)->name, u"Anders"_s);
    QCOMPARE(contentOf(other).value(u"campuses.csv"_s), campusesFile);
}

void TestProjectSaving::savingTwiceIsSavingOnce()
{
    const QTemporaryDir folder;
    for (const QString& name : {u"een"_s, u"een.gpkg"_s}) {
        const Project shipped = *readProject(shippedFolder);
        const QString path = folder.filePath(name);
        Project project = *saveProjectAs(shipped, shipped, path);
        const Project before = project;
        // Scenes change their order: in a GeoPackage their rows get other numbers.
        const Project reordered = applied(project, moveEntity(project, LayerIndex::Presentation,
                                                              datasetOf(project).dataset.slides().back().id,
                                                              datasetOf(project).dataset.slides().front().id));
        project = *saveProject(reordered, project);
        QCOMPARE(datasetOf(*readProject(path)).dataset.slides(), datasetOf(reordered).dataset.slides());
        QVERIFY(changedOnDisk(project)->isEmpty());
        // And back, by the steps that were made before.
        const Project undone = applied(
            project, moveEntity(project, LayerIndex::Presentation, datasetOf(project).dataset.slides().front().id, {}));
        QVERIFY(sayTheSame(undone, before));
        const Result<Project> again = saveProject(undone, project);
        QVERIFY2(again, qPrintable(textOf(again)));
        QCOMPARE(datasetOf(*readProject(path)).dataset.slides(), datasetOf(shipped).dataset.slides());
    }
}

void TestProjectSaving::aFileOfAnotherFormatIsSavedAsOneOfOurs()
{
    const QTemporaryDir folder;
    const QString geoJson = folder.filePath(u"actors.geojson"_s);
    write(geoJson, R"({"type":"FeatureCollection","name":"actors","features":[{"type":"Feature","properties":)"
                   R"({"id":"a","name":"Alfa","eigen":"x"},"geometry":{"type":"Point","coordinates":[5.5,52.0]}}]})");
    const Project opened = *readProject(geoJson);
    const Project edited = renamed(opened, u"a"_s, u"Alfa BV"_s);
    QCOMPARE(saveProject(edited, opened).error().code, Error::Code::UnsupportedFormat);
    for (const QString& name : {u"uit"_s, u"uit.gpkg"_s}) {
        const Result<Project> saved = saveProjectAs(edited, opened, folder.filePath(name));
        QVERIFY2(saved, qPrintable(textOf(saved)));
        const Project again = *readProject(folder.filePath(name));
        const Dataset dataset = datasetOf(again).dataset;
        QCOMPARE(dataset.actor(u"a"_s)->name, u"Alfa BV"_s);
        QCOMPARE(dataset.actor(u"a"_s)->position, (GeoPoint{5.5, 52.0}));
        const Sheet& sheet = *again.sheet(LayerIndex::Actors);
        QCOMPARE(Sheet::cell(sheet.rows[0], sheet.columnIndex(u"eigen")), u"x"_s);
    }
}

void TestProjectSaving::aNewProjectHasWordsAndNoRows()
{
    const QTemporaryDir folder;
    const Project shipped = *readProject(shippedFolder);
    const Project fresh = emptyProject(shipped);
    const ReadDataset read = datasetOf(fresh);
    QVERIFY(read.diagnostics.empty());
    QVERIFY(read.dataset.actors().empty() && read.dataset.slides().empty() && read.dataset.regions().empty());
    QCOMPARE(read.dataset.area().homeRegions.size(), datasetOf(shipped).dataset.area().homeRegions.size());
    for (const QString& name : {u"nieuw"_s, u"nieuw.gpkg"_s}) {
        const Result<Project> saved = saveProjectAs(fresh, fresh, folder.filePath(name));
        QVERIFY2(saved, qPrintable(textOf(saved)));
        QVERIFY(readProject(folder.filePath(name)));
    }
}

void TestProjectSaving::bothChangesAreSavedTogether()
{
    const QTemporaryDir folder;
    const Project shipped = *readProject(shippedFolder);
    const QString path = folder.filePath(u"samen"_s);
    const Project kept = *saveProjectAs(shipped, shipped, path);
    const QString first = datasetOf(kept).dataset.actors()[0].id;
    const QString second = datasetOf(kept).dataset.actors()[1].id;
    QVERIFY(saveProject(renamed(renamed(kept, first, u"Hunne"_s), second, u"Ook hunne"_s), kept));

    const Project mine = renamed(kept, first, u"Mijne"_s);
    QCOMPARE(saveProject(mine, kept).error().code, Error::Code::Changed);
    const Result<MergedProject> both = mergedWithDisk(mine, kept);
    QVERIFY(both);
    QVERIFY(saveProject(both->merged, both->there));
    const Dataset dataset = datasetOf(*readProject(path)).dataset;
    QCOMPARE(dataset.actor(first)->name, u"Mijne"_s);
    QCOMPARE(dataset.actor(second)->name, u"Ook hunne"_s);
}

QTEST_GUILESS_MAIN(TestProjectSaving)
#include "test_project_saving.moc"
