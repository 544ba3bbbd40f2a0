#include "core/slide/slide_references.h"
#include "tests/support/terms.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;

namespace {

template<typename Entity> Entity named(const QString& id)
{
    Entity entity;
    entity.id = id;
    return entity;
}

Dataset dataset(const QString& location = {})
{
    DatasetContent content = testing::emptyContent();
    content.location = location;
    content.actors = {named<Actor>(u"maker"_s)};
    content.campuses = {named<Campus>(u"park"_s)};
    content.links = {named<Link>(u"sale"_s)};
    content.chains = {named<Chain>(u"chips"_s)};
    content.figures = {named<Figure>(u"jobs"_s)};
    Case plan{u"plan"_s, {}, {u"maker"_s}, {}, {}, {}, {}};
    plan.plannedActors = {named<Actor>(u"new-maker"_s)};
    plan.plannedLinks = {named<Link>(u"new-sale"_s)};
    content.cases = {plan};
    return Dataset(std::move(content));
}

QStringList brokenIn(const Slide& slide, const Dataset& data)
{
    QStringList lines;
    for (const BrokenReference& broken : brokenReferences(slide, data)) {
        lines.append(broken.column + u' ' + broken.id);
        if (broken.message.isEmpty()) {
            lines.append(u"(no message)"_s);
        }
    }
    return lines;
}

void touch(const QString& path)
{
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QFile::WriteOnly)) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

} // namespace

class TestSlideReferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsThereIsNotBroken()
    {
        Slide slide;
        slide.chainIds = {u"chips"_s};
        slide.selectionId = u"park"_s;
        slide.actorIds = {u"maker"_s};
        slide.linkIds = {u"sale"_s};
        slide.figureIds = {u"jobs"_s};
        QCOMPARE(brokenIn(slide, dataset()), QStringList());
        QCOMPARE(brokenIn({}, dataset()), QStringList());
        slide.selectionId = u"maker"_s;
        slide.caseId = u"plan"_s; // what the case leaves out is still there to be shown as such
        QCOMPARE(brokenIn(slide, dataset()), QStringList());
    }

    void whatIsNotThereIsNamedInTheOrderOfTheColumns()
    {
        Slide slide;
        slide.kind = Slide::Kind::Image;
        slide.chainIds = {u"one"_s, u"chips"_s, u"two"_s};
        slide.caseId = u"no-plan"_s;
        slide.selectionId = u"chips"_s; // a chain, not an actor
        slide.actorIds = {u"park"_s};   // a campus
        slide.linkIds = {u"maker"_s};
        slide.figureIds = {u"maker"_s};
        slide.image = u"none.png"_s;
        QCOMPARE(brokenIn(slide, dataset()),
                 QStringList({u"chains one"_s, u"chains two"_s, u"case no-plan"_s, u"selection chips"_s,
                              u"actors park"_s, u"links maker"_s, u"figures maker"_s, u"image none.png"_s}));
    }

    void whatACasePlansIsThereInThatCaseOnly()
    {
        Slide slide;
        slide.selectionId = u"new-maker"_s;
        slide.actorIds = {u"new-maker"_s};
        slide.linkIds = {u"new-sale"_s};
        QCOMPARE(brokenIn(slide, dataset()).size(), 3);
        slide.caseId = u"plan"_s;
        QCOMPARE(brokenIn(slide, dataset()), QStringList());
    }

    void whatAKindNeeds()
    {
        Slide slide;
        slide.kind = Slide::Kind::Diagram;
        QCOMPARE(brokenIn(slide, dataset()), QStringList{u"chains "_s});
        slide.chainIds = {u"chips"_s};
        QCOMPARE(brokenIn(slide, dataset()), QStringList());
        slide.kind = Slide::Kind::Image;
        QCOMPARE(brokenIn(slide, dataset()), QStringList{u"image "_s});
    }

    /// Data from outside must not make the program read other files than their own.
    void picturesComeFromTheFolderOfTheDataset_data()
    {
        QTest::addColumn<QString>("image");
        QTest::addColumn<QString>("path");
        QTest::newRow("beside") << u"photo.png"_s << u"/data/photo.png"_s;
        QTest::newRow("in a folder of it") << u"photos/one.png"_s << u"/data/photos/one.png"_s;
        QTest::newRow("a long way round") << u"photos/../photo.png"_s << u"/data/photo.png"_s;
        QTest::newRow("dots in a name") << u"..photo.png"_s << u"/data/..photo.png"_s;
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("above") << u"../secret.png"_s << QString();
        QTest::newRow("above, from a folder of it") << u"photos/../../secret.png"_s << QString();
        QTest::newRow("folder with the same beginning") << u"../data-secret/photo.png"_s << QString();
        QTest::newRow("absolute") << u"FOLDER/secret.png"_s << QString();
        QTest::newRow("absolute, inside") << u"FOLDER/data/photo.png"_s << QString();
        QTest::newRow("the folder itself") << u"."_s << QString();
        QTest::newRow("resource of the program") << u":/fonts/OpenSans-Bold.ttf"_s << QString();
        QTest::newRow("address") << u"file:///FOLDER/secret.png"_s << u"/data/file:/FOLDER/secret.png"_s; // just a name
    }
    void picturesComeFromTheFolderOfTheDataset()
    {
        QFETCH(QString, image);
        QFETCH(const QString, path);
        const QTemporaryDir folder;
        for (const char* name : {"/data/photo.png", "/data/photos/one.png", "/data/..photo.png", "/secret.png",
                                 "/data-secret/photo.png"}) {
            touch(folder.path() + QString::fromLatin1(name));
        }
        const bool isAddress = image.startsWith(u"file:");
        Slide slide;
        slide.image = isAddress ? image : image.replace(u"FOLDER"_s, folder.path());
        const Dataset ofFolder = dataset(folder.filePath(u"data"_s));
        QCOMPARE(imagePath(slide, ofFolder), path.isEmpty() ? QString() : folder.path() + path);
        // Those of a dataset that is one file lie beside it.
        touch(folder.filePath(u"data/map.gpkg"_s));
        QCOMPARE(imagePath(slide, dataset(folder.filePath(u"data/map.gpkg"_s))), imagePath(slide, ofFolder));
        QCOMPARE(imagePath(slide, dataset()), QString());
        const bool isThere = !path.isEmpty() && !isAddress;
        QCOMPARE(brokenIn(slide, ofFolder).isEmpty(), isThere || image.isEmpty());
    }

    void aFolderIsNoPicture()
    {
        const QTemporaryDir folder;
        touch(folder.filePath(u"photos/one.png"_s));
        Slide slide;
        slide.image = u"photos"_s;
        QCOMPARE(brokenIn(slide, dataset(folder.path())), QStringList{u"image photos"_s});
    }
};

QTEST_GUILESS_MAIN(TestSlideReferences)
#include "test_slide_references.moc"
