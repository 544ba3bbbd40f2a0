// The presentation that is shipped, on the screens that rooms have.

#include "core/io/base_map_reader.h"
#include "core/project/dataset_reader.h"
#include "core/scene/text_metrics.h"
#include "core/slide/slide_layout.h"

#include <QTest>

#include <algorithm>

using namespace ketenkaart;

class TestShippedSlides : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        loadMapFonts();
        const auto read = readDataset(QStringLiteral(MAPS_DIR "/propositie"));
        QVERIFY(read);
        m_context.dataset = read->dataset;
        const auto baseMap = readBaseMap(QStringLiteral(MAPS_DIR "/basemap.gpkg"));
        QVERIFY(baseMap);
        m_context.baseMap = *baseMap;
    }

    void everythingIsLargeEnoughAndExplained_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QSizeF>("screen");
        QTest::addColumn<Language>("language");
        for (const Slide& slide : m_context.dataset.slides()) {
            for (const QSizeF& screen : {QSizeF(1920, 1080), QSizeF(1024, 768)}) {
                for (const Language language : {Language::Dutch, Language::English}) {
                    QTest::addRow("%s, %.0f, %s", qPrintable(slide.id), screen.width(),
                                  language == Language::Dutch ? "Dutch" : "English")
                        << slide.id << screen << language;
                }
            }
        }
    }
    void everythingIsLargeEnoughAndExplained()
    {
        QFETCH(const QString, id);
        QFETCH(const QSizeF, screen);
        QFETCH(const Language, language);
        m_context.language = language;
        const auto& slides = m_context.dataset.slides();
        const Slide& slide = *std::ranges::find(slides, id, &Slide::id);
        const SlideLayout layout = layOutSlide(slide, m_context, screen, 1);
        for (const SlideText& text : layout.texts) {
            if (text.role == SlideText::Role::Title) {
                QVERIFY2(text.style.size >= 50.0, qPrintable(text.text));
            }
            if (text.role == SlideText::Role::Paragraph) {
                QVERIFY2(text.style.size >= 28.0, qPrintable(text.text));
            }
            QVERIFY2(text.role != SlideText::Role::Notice, qPrintable(text.text));
        }
        // Numbers of stages on a map mean nothing without their names.
        if (slide.kind == Slide::Kind::Map && !slide.chainIds.isEmpty()) {
            QVERIFY(!layout.legendRect.isEmpty());
            QCOMPARE(layout.legend.sections.front().about, LegendSection::About::Stages);
        }
    }

private:
    SlideContext m_context;
};

QTEST_MAIN(TestShippedSlides)
#include "test_shipped_slides.moc"
