// Scenes of a presentation on the shipped data: what the back row of a room would notice.

#include "core/io/base_map_reader.h"
#include "core/project/dataset_reader.h"
#include "core/scene/text_metrics.h"
#include "core/slide/reveal.h"
#include "core/slide/slide_painter.h"

#include <QDir>
#include <QImage>
#include <QTest>

#include <algorithm>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;

namespace {

Slide slide(Slide::Kind kind, const QString& title, const QString& text = {})
{
    Slide made;
    made.id = idOf(kind);
    made.kind = kind;
    made.title = {title, title};
    made.text = {text, text};
    return made;
}

std::vector<Slide> samples()
{
    std::vector<Slide> slides;
    slides.push_back(slide(Slide::Kind::Title, u"Drie provincies, één motor"_s,
                           u"Noord-Brabant, Gelderland en Overijssel samen aan de slag met het industriebeleid"_s));
    Slide map = slide(Slide::Kind::Map, u"Fotonica: van Twente via Nijmegen naar Eindhoven"_s,
                      u"Siliciumnitride uit Twente\nVerpakken en testen bij CITC\nIndiumfosfide van Brainport"_s);
    map.chainIds = {u"photonics"_s};
    map.figureIds = {u"photondelta-companies"_s};
    slides.push_back(map);
    Slide near = slide(Slide::Kind::Map, u"Enschede van dichtbij"_s, u"Wie er zit"_s);
    near.id = u"near"_s;
    near.extent = GeoBox{6.7, 52.15, 7.0, 52.30};
    near.selectionId = u"university-of-twente"_s;
    near.style = StyleName::Projector;
    near.chainIds = {u"photonics"_s};
    slides.push_back(near);
    Slide diagram = slide(Slide::Kind::Diagram, u"Semicon, stap voor stap"_s, u"Van ontwerp tot machine."_s);
    diagram.chainIds = {u"semicon"_s};
    slides.push_back(diagram);
    Slide text = slide(Slide::Kind::Text, u"Wat wij van het Rijk vragen"_s,
                       u"Ruimte voor bedrijven die willen groeien\nEen stroomnet dat de groei bijhoudt\nTalent, "
                       u"van mbo tot universiteit\nEen nationaal meerjarig programma"_s);
    slides.push_back(text);
    Slide broken = slide(Slide::Kind::Map, u"Een kapotte scène"_s);
    broken.id = u"broken"_s;
    broken.selectionId = u"nobody"_s;
    broken.chainIds = {u"medtech"_s, u"no-such-chain"_s};
    slides.push_back(broken);
    slides.push_back(slide(Slide::Kind::Closing, u"Dank u wel"_s, u"propositie@voorbeeld.nl"_s));
    return slides;
}

} // namespace

class TestSlide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        loadMapFonts();
        auto read = readDataset(QStringLiteral(MAPS_DIR "/propositie"));
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        m_context.dataset = read->dataset;
        auto base = readBaseMap(QStringLiteral(MAPS_DIR "/basemap.gpkg"));
        QVERIFY(base);
        m_context.baseMap = *base;
    }

    void everyTextHasItsRoom_data() { addRows(); }
    void everyTextHasItsRoom()
    {
        const SlideLayout layout = currentLayout();
        const QRectF page(QPointF(), layout.size);
        std::vector<QRectF> taken;
        for (const SlideText& text : layout.texts) {
            QVERIFY2(page.contains(text.box), qPrintable(text.text));
            QVERIFY(!text.lines.isEmpty());
            for (const QString& line : text.lines) {
                QVERIFY2(textWidth(line, text.style) <= text.box.width() + 0.5, qPrintable(line));
            }
            if (text.role == SlideText::Role::FigureNumber) {
                QVERIFY2(text.lines.size() == 1, qPrintable(text.text));
            }
            if (layout.picture) {
                QVERIFY2(!layout.picture->frame.intersects(text.box), qPrintable(text.text));
            }
            for (const QRectF& other : taken) {
                QVERIFY2(!other.intersects(text.box), qPrintable(text.text));
            }
            taken.push_back(text.box);
        }
        if (!layout.legendRect.isEmpty()) {
            QVERIFY(page.contains(layout.legendRect));
            for (const QRectF& other : taken) {
                QVERIFY(!other.intersects(layout.legendRect));
            }
        }
    }

    void theBackRowCanReadIt_data() { addRows(); }
    void theBackRowCanReadIt()
    {
        QFETCH(QSizeF, screen);
        const SlideLayout layout = currentLayout();
        if (screen.width() < screen.height()) {
            return; // no room has such a screen
        }
        for (const SlideText& text : layout.texts) {
            if (text.role == SlideText::Role::Title) {
                QVERIFY2(text.style.size >= 34.0, qPrintable(QString::number(text.style.size)));
            } else if (text.role == SlideText::Role::Paragraph) {
                QVERIFY2(text.style.size >= 22.0, qPrintable(QString::number(text.style.size)));
            }
        }
    }

    void pictureOfAnySize_data() { addRows(); }
    void pictureOfAnySize()
    {
        const SlideLayout layout = currentLayout();
        QFETCH(QSizeF, screen);
        const QByteArray folder = qgetenv("KETENKAART_SLIDES_TO");
        if (folder.isEmpty() && !QByteArray(QTest::currentDataTag()).startsWith("sample")) {
            return; // painted only to be looked at
        }
        const QImage image = slideImage(layout, screen.toSize());
        QCOMPARE(image.size(), screen.toSize());
        if (!folder.isEmpty()) {
            QDir().mkpath(QString::fromLocal8Bit(folder));
            QVERIFY(image.save(u"%1/%2.png"_s.arg(QString::fromLocal8Bit(folder), QTest::currentDataTag())));
        }
        // Painted again it is the same, and something is on it.
        QCOMPARE(slideImage(deepCopy(layout), screen.toSize()), image);
        QImage empty(image.size(), image.format());
        empty.fill(layout.style.pageGround);
        QVERIFY(image != empty);
    }

    void whatIsMissingIsSaid()
    {
        const auto slides = samples();
        const auto broken = std::ranges::find(slides, u"broken"_s, &Slide::id);
        const SlideLayout layout = layOutSlide(*broken, m_context, {1920, 1080}, 1);
        QCOMPARE(layout.broken.size(), 2U);
        QCOMPARE(std::ranges::count(layout.texts, SlideText::Role::Notice, &SlideText::role), 2);
        // The rest of the slide is there.
        QVERIFY(!layout.picture->scene.legend.isEmpty());
    }

    void stagesComeInTheirOrder()
    {
        const Slide map = samples()[1];
        const SlideLayout layout = layOutSlide(map, m_context, {1920, 1080});
        const RevealPlan plan = revealPlanOf(layout);
        const Chain* chain = m_context.dataset.chain(u"photonics"_s);
        QVERIFY(plan.steps.size() > 3);
        QVERIFY(plan.steps.size() <= chain->stages.size());
        QCOMPARE(plan.itemsAfter(plan.steps.size()).size(), layout.picture->scene.items.size());
        // Before the first stage there is the ground, and not the number of a bundle that is to come.
        for (const SceneItem& item : plan.itemsAfter(0)) {
            const auto* label = std::get_if<LabelItem>(&item);
            QVERIFY(!label || label->target != LabelItem::Target::Link);
            QVERIFY(!std::holds_alternative<LinkItem>(item));
        }
        size_t before = plan.itemsAfter(0).size();
        for (size_t step = 1; step <= plan.steps.size(); ++step) {
            const auto items = plan.itemsAfter(step);
            QVERIFY(items.size() > before);
            before = items.size();
            // No link leads to a symbol that is not there yet.
            for (const SceneItem& item : items) {
                const auto* link = std::get_if<LinkItem>(&item);
                if (!link || link->linkId.isEmpty()) { // the words of a headline

                    continue;
                }
                for (const QString& id : link->ids()) {
                    for (const QString& end : {m_context.dataset.link(id)->fromId, m_context.dataset.link(id)->toId}) {
                        const auto stage = m_context.dataset.stageOfActor(end, chain->id);
                        QVERIFY2(!stage || stage->index < chain->stages.size(), qPrintable(id));
                        if (stage) {
                            QVERIFY(plan.steps.size() < chain->stages.size() || stage->index < step);
                        }
                    }
                }
            }
        }
    }

    void nothingOfAChainIsThereBeforeItsFirstStage()
    {
        for (const Chain& chain : m_context.dataset.chains()) {
            for (const QSizeF screen : {QSizeF(1920, 1080), QSizeF(1024, 768)}) {
                Slide map = slide(Slide::Kind::Map, u"x"_s);
                map.chainIds = {chain.id};
                const SlideLayout layout = layOutSlide(map, m_context, screen);
                const RevealPlan plan = revealPlanOf(layout);
                for (const SceneItem& item : plan.itemsAfter(0)) {
                    QVERIFY2(!std::holds_alternative<LinkItem>(item), qPrintable(chain.id));
                    if (const auto* card = std::get_if<CardItem>(&item)) {
                        const auto hasSymbol = [&](const SceneItem& other) {
                            const auto* marker = std::get_if<MarkerItem>(&other);
                            return marker && marker->anchor && marker->anchor->key == card->anchor;
                        };
                        QVERIFY2(std::ranges::any_of(plan.itemsAfter(0), hasSymbol), qPrintable(chain.id));
                    }
                }
            }
        }
    }

    void theSelectedIsMarked()
    {
        for (const QString& id : {u"pivot-park-oss"_s, u"asml"_s}) {
            Slide map = slide(Slide::Kind::Map, u"x"_s);
            map.selectionId = id;
            const SlideLayout layout = layOutSlide(map, m_context, {1920, 1080});
            const auto marker = markerOf(layout.picture->scene, id);
            QVERIFY2(marker && marker->rimWidth > 0.0, qPrintable(id));
        }
    }

    void allAtOnceHasNoSteps()
    {
        Slide map = samples()[1];
        map.reveal = Slide::Reveal::AtOnce;
        const SlideLayout layout = layOutSlide(map, m_context, {1920, 1080});
        const RevealPlan plan = revealPlanOf(layout);
        QVERIFY(plan.steps.empty());
        QCOMPARE(plan.itemsAfter(0).size(), layout.picture->scene.items.size());
    }

    void actorsPutForwardBringTheirLinks()
    {
        Slide map = slide(Slide::Kind::Map, u"x"_s);
        map.actorIds = {u"lionix"_s, u"phix"_s, u"no-such-actor"_s};
        const SceneRequest request = sceneRequestOf(map, m_context);
        QVERIFY(request.highlight);
        QCOMPARE(request.highlight->actorIds, (QStringList{u"lionix"_s, u"phix"_s}));
        for (const QString& id : request.highlight->linkIds) {
            const Link* link = m_context.dataset.link(id);
            QVERIFY(request.highlight->actorIds.contains(link->fromId));
            QVERIFY(request.highlight->actorIds.contains(link->toId));
        }
    }

private:
    struct Show
    {
        std::vector<Slide> slides;
        QString tag;
        Language language;
    };

    /// The samples, and the shipped presentation in both languages, on screens of several proportions.
    void addRows()
    {
        QTest::addColumn<Slide>("slide");
        QTest::addColumn<QSizeF>("screen");
        QTest::addColumn<Language>("language");
        for (const Show& show :
             {Show{samples(), u"sample"_s, Language::Dutch}, Show{m_context.dataset.slides(), u"nl"_s, Language::Dutch},
              Show{m_context.dataset.slides(), u"en"_s, Language::English}}) {
            for (size_t i = 0; i < show.slides.size(); ++i) {
                for (const QSizeF screen : {QSizeF(1920, 1080), QSizeF(1024, 768), QSizeF(768, 1024)}) {
                    if (screen.width() < screen.height() && show.tag != u"sample") {
                        continue;
                    }
                    const QString tag = u"%1-%2-%3-%4"_s.arg(show.tag)
                                            .arg(i + 1, 2, 10, QChar(u'0'))
                                            .arg(show.slides[i].id)
                                            .arg(screen.width());
                    QTest::newRow(qPrintable(tag)) << show.slides[i] << screen << show.language;
                }
            }
        }
    }
    SlideLayout currentLayout() const
    {
        QFETCH(Slide, slide);
        QFETCH(QSizeF, screen);
        QFETCH(Language, language);
        SlideContext context = m_context;
        context.language = language;
        return layOutSlide(slide, context, screen, 1);
    }

    SlideContext m_context;
};

QTEST_MAIN(TestSlide)
#include "test_slide.moc"
