#include "core/check/dataset_check.h"
#include "core/check/slide_check.h"
#include "core/slide/slide_references.h"
#include "tests/support/sample_data.h"
#include "tests/support/terms.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace ketenkaart;

namespace {

QStringList shortForms(const Diagnostics& diagnostics)
{
    QStringList lines;
    for (const Diagnostic& finding : diagnostics) {
        lines.append(QStringLiteral("%1 %2 %3 %4 %5")
                         .arg(severityName(finding.severity), diagnosticCodeName(finding.code), finding.layer)
                         .arg(finding.row)
                         .arg(finding.column));
    }
    return lines;
}

/// The sample dataset with these scenes, as if read from the folder.
ReadDataset datasetWith(const std::vector<Slide>& slides, const QString& location = {})
{
    const Dataset sample = testing::sampleDataset();
    DatasetContent content = testing::emptyContent();
    content.location = location;
    content.actors = sample.actors();
    content.campuses = sample.campuses();
    content.links = sample.links();
    content.chains = sample.chains();
    content.slides = slides;
    Case scenario{QStringLiteral("plan"), {}, {}, {}, {}, {}, {}};
    scenario.plannedActors.push_back(sample.actors()[0]);
    scenario.plannedActors.back().id = QStringLiteral("planned");
    content.cases = {scenario};
    SourceRows rows;
    for (size_t i = 0; i < slides.size(); ++i) {
        rows.insert(QStringLiteral("presentation"), slides[i].id, static_cast<qint64>(i + 1));
    }
    return {Dataset(std::move(content)), {}, rows};
}

Slide soundScene(const QString& id = QStringLiteral("scene"))
{
    Slide slide;
    slide.id = id;
    slide.title = {QStringLiteral("Titel"), QStringLiteral("Title")};
    slide.text = {QStringLiteral("Een\nTwee"), QStringLiteral("One\nTwo")};
    slide.chainIds = {QStringLiteral("chips")};
    slide.provinces = {QStringLiteral("Gelderland")};
    slide.selectionId = QStringLiteral("park");
    slide.actorIds = {QStringLiteral("uni"), QStringLiteral("lab")};
    slide.linkIds = {QStringLiteral("uni-foundry")};
    return slide;
}

using Spoil = std::function<void(Slide&)>;

} // namespace

Q_DECLARE_METATYPE(Spoil)

class TestSlideCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faults_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QStringList>("expected");
        const auto add = [](const char* name, const Spoil& spoil, const QStringList& expected) {
            QTest::newRow(name) << spoil << expected;
        };
        const auto unknown = [](const char* column) {
            return QStringList{QStringLiteral("error unknown-reference presentation 2 %1").arg(column)};
        };
        add("sound", [](Slide&) {}, {});
        add("unknown chain", [](Slide& s) { s.chainIds.append("none"); }, unknown("chains"));
        add("unknown case", [](Slide& s) { s.caseId = "none"; }, unknown("case"));
        add("unknown selection", [](Slide& s) { s.selectionId = "none"; }, unknown("selection"));
        add("unknown actor", [](Slide& s) { s.actorIds.append("none"); }, unknown("actors"));
        add("unknown link", [](Slide& s) { s.linkIds.append("none"); }, unknown("links"));
        add("unknown figure", [](Slide& s) { s.figureIds.append("none"); }, unknown("figures"));
        add("unknown province", [](Slide& s) { s.provinces.append("Utopia"); }, unknown("provinces"));
        add("picture that is not there", [](Slide& s) { s.image = "none.png"; }, unknown("image"));
        add("planned in no case", [](Slide& s) { s.actorIds.append("planned"); }, unknown("actors"));
        add("planned in its case",
            [](Slide& s) {
                s.caseId = "plan";
                s.actorIds.append("planned");
            },
            {});
        add("two faults", [](Slide& s) { s.actorIds = {"no", "uni", "none"}; }, unknown("actors") + unknown("actors"));
        add("diagram without a chain",
            [](Slide& s) {
                s.kind = Slide::Kind::Diagram;
                s.chainIds.clear();
            },
            {"warning missing-value presentation 2 chains"});
        add("picture without a picture", [](Slide& s) { s.kind = Slide::Kind::Image; },
            {"warning missing-value presentation 2 image"});
        add("text without text",
            [](Slide& s) {
                s.kind = Slide::Kind::Text;
                s.text = {QStringLiteral(" \n"), QString()};
            },
            {"warning missing-value presentation 2 text_nl"});
        add("map without text", [](Slide& s) { s.text = {}; }, {});
        add("no title", [](Slide& s) { s.title = {}; }, {"warning missing-value presentation 2 title_nl"});
        add("no English title", [](Slide& s) { s.title.english.clear(); },
            {"note missing-value presentation 2 title_en"});
        add("no Dutch text", [](Slide& s) { s.text.dutch = QStringLiteral(" "); },
            {"note missing-value presentation 2 text_nl"});
        add("English caption only", [](Slide& s) { s.caption.english = QStringLiteral("Below"); },
            {"note missing-value presentation 2 caption_nl"});
        add("Dutch notes only", [](Slide& s) { s.notes.dutch = QStringLiteral("Zeg"); },
            {"note missing-value presentation 2 notes_en"});
    }
    void faults()
    {
        QFETCH(Spoil, spoil);
        QFETCH(QStringList, expected);
        Slide slide = soundScene();
        spoil(slide);
        const Diagnostics findings = checkSlides(datasetWith({soundScene(QStringLiteral("first")), slide}));
        QCOMPARE(shortForms(findings), expected);
        for (const Diagnostic& finding : findings) {
            QVERIFY2(finding.message.contains(u"scene"), qPrintable(finding.message));
            QVERIFY(!finding.advice.isEmpty());
        }
    }

    /// A presentation in one language is no fault in each of its scenes.
    void aPresentationInOneLanguage()
    {
        std::vector<Slide> slides{soundScene(QStringLiteral("one")), soundScene(QStringLiteral("two"))};
        for (Slide& slide : slides) {
            slide.title.english.clear();
            slide.text.english.clear();
        }
        QCOMPARE(
            shortForms(checkSlides(datasetWith(slides))),
            QStringList({"note missing-value presentation 0 title_en", "note missing-value presentation 0 text_en"}));
    }

    void moreTextThanASlideHolds()
    {
        Slide slide = soundScene();
        const QString sentence = QStringLiteral("Er staat hier een zin die op zich goed te lezen is. ");
        const QStringList found{"warning slide-text-too-long presentation 1 text_nl"};
        for (const Slide::Kind kind : {Slide::Kind::Map, Slide::Kind::Diagram, Slide::Kind::Text}) {
            slide.kind = kind;
            slide.text.dutch = sentence.repeated(3);
            QVERIFY(checkSlides(datasetWith({slide})).empty());
            slide.text.dutch = sentence.repeated(120);
            QCOMPARE(shortForms(checkSlides(datasetWith({slide}))), found);
        }
    }

    void picturesOfTheDatasetsFolder()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("photo.png")));
        QVERIFY(file.open(QFile::WriteOnly));
        Slide slide = soundScene();
        slide.kind = Slide::Kind::Image;
        slide.image = QStringLiteral("photo.png");
        QCOMPARE(shortForms(checkSlides(datasetWith({slide}, folder.path()))),
                 QStringList("error unusable-picture presentation 1 image")); // there is nothing in it
        QImage image(4, 4, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(file.fileName()));
        QVERIFY(checkSlides(datasetWith({slide}, folder.path())).empty());
        slide.image = file.fileName();
        QCOMPARE(shortForms(checkSlides(datasetWith({slide}, folder.path()))),
                 QStringList("error unknown-reference presentation 1 image"));
    }

    void theyAreAmongTheFindingsOfTheDataset()
    {
        Slide slide = soundScene();
        slide.actorIds = {QStringLiteral("none")};
        QVERIFY(shortForms(checkDataset(datasetWith({slide}), nullptr))
                    .contains("error unknown-reference presentation 1 actors"));
    }

    /// What a deputy tells with it: short enough for the back row, in both languages, and with its sources.
    void theShippedPresentation()
    {
        const Result<ReadDataset> read = readDataset(QStringLiteral(MAPS_DIR "/propositie"));
        QVERIFY(read);
        const std::vector<Slide>& slides = read->dataset.slides();
        QVERIFY(slides.size() >= 10 && slides.size() <= 14);
        QCOMPARE(slides.front().kind, Slide::Kind::Title);
        const std::vector<const Link*> ofCitc = read->dataset.linksOfActor(QStringLiteral("citc"));
        QCOMPARE(ofCitc.size(), 7U); // as the notes say
        QCOMPARE(std::ranges::count_if(ofCitc, [](const Link* link) { return link->isInChain("photonics"); }), 6);
        QCOMPARE(slides.back().kind, Slide::Kind::Closing);
        for (const Slide& slide : slides) {
            const QByteArray id = slide.id.toUtf8();
            QVERIFY2(brokenReferences(slide, read->dataset).empty(), id);
            QVERIFY2(slide.source.contains(u": \""), id);
            QVERIFY2(slide.figureIds.size() <= 3, id);
            QCOMPARE(slide.caption.dutch.isEmpty(), slide.caption.english.isEmpty());
            for (const Language language : {Language::Dutch, Language::English}) {
                // Either language by itself: LocalizedText would let one stand in for the other.
                const auto in = [&](const LocalizedText& text) {
                    return language == Language::Dutch ? text.dutch : text.english;
                };
                QVERIFY2(!in(slide.title).isEmpty() && in(slide.title).size() <= 45, id);
                const QStringList paragraphs = in(slide.text).split(u'\n');
                QVERIFY2(!in(slide.text).isEmpty(), id);
                QVERIFY2(paragraphs.size() <= (slide.kind == Slide::Kind::Text ? 5 : 3), id);
                QVERIFY2(std::ranges::all_of(paragraphs, [](const QString& text) { return text.size() <= 90; }), id);
                const QString notes = in(slide.notes);
                const auto words = notes.split(u' ').size();
                QVERIFY2(words >= 60 && words <= 150, id);
                const QString word =
                    language == Language::Dutch ? QStringLiteral("Bron: ") : QStringLiteral("Source: ");
                QVERIFY2(notes.section(u'\n', -1).startsWith(word), id);
            }
        }
    }
};

QTEST_MAIN(TestSlideCheck)
#include "test_slide_check.moc"
