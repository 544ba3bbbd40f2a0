#pragma once

#include "app/present/player_overlay.h"
#include "app/present/player_widget.h"
#include "app/present/presentation.h"
#include "app/session/shipped_data.h"
#include "core/io/base_map_reader.h"
#include "core/scene/map_style.h"
#include "core/slide/slide_painter.h"

#include <QPainter>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace ketenkaart::testing {

inline constexpr int patience = 30000; // milliseconds; a slow machine under sanitizers needs some

/// A real player in a window of 960x540 for each test, with settings of its own.
class PlayerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setApplicationName(QStringLiteral("Ketenkaart"));
        QCoreApplication::setOrganizationName(QStringLiteral("Ketenkaart"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        loadMapFonts();
        const Result<ReadDataset> read = readDataset(QStringLiteral(MAPS_DIR "/propositie"));
        const auto baseMap = readBaseMap(QStringLiteral(MAPS_DIR "/basemap.gpkg"));
        QVERIFY(read.has_value() && baseMap.has_value());
        m_context.dataset = read->dataset;
        m_context.baseMap = *baseMap;
    }

    void init()
    {
        QSettings().clear();
        QSettings().setValue(QStringLiteral("present/flightSeconds"), 0.6);
    }
    void cleanup() { m_presentation.reset(); }

protected:
    static Slide slide(Slide::Kind kind, const QString& title)
    {
        Slide made;
        made.id = title.toLower();
        made.kind = kind;
        made.title = {title, title};
        made.text = {title, title};
        return made;
    }
    /// A map of a chain, seen from near enough to be quick.
    static Slide chainMap(const QString& title, Slide::Reveal reveal)
    {
        Slide made = slide(Slide::Kind::Map, title);
        made.chainIds = {QStringLiteral("photonics")};
        made.reveal = reveal;
        return made;
    }
    static std::vector<Slide> shortPresentation()
    {
        std::vector<Slide> slides{slide(Slide::Kind::Text, QStringLiteral("One")),
                                  chainMap(QStringLiteral("Two"), Slide::Reveal::AtOnce),
                                  slide(Slide::Kind::Map, QStringLiteral("Three")),
                                  chainMap(QStringLiteral("Four"), Slide::Reveal::StepByStep),
                                  slide(Slide::Kind::Text, QStringLiteral("Five"))};
        slides[2].extent = GeoBox{6.7, 52.15, 7.0, 52.30};
        slides[2].selectionId = QStringLiteral("no-such-actor");
        return slides;
    }

    void start(std::vector<Slide> slides, int first = 0)
    {
        m_slides = slides;
        m_presentation = std::make_unique<Presentation>();
        PresentationOptions options;
        options.firstSlide = first;
        options.windowed = QSize(960, 540);
        m_presentation->start(std::move(slides), m_context, options);
        QVERIFY(QTest::qWaitForWindowExposed(m_presentation->window()));
    }

    PlayerWidget& player() { return m_presentation->window()->player(); }
    const PlayerState& state() { return m_presentation->control().state(); }
    bool isAtRest(int slide) { return player().isAtRest() && state().slide == slide; }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_presentation->window()->focusWidget() ? m_presentation->window()->focusWidget()
                                                                : m_presentation->window(),
                        key, modifiers);
    }
    /// What the user sees.
    QImage screen() { return m_presentation->window()->grab().toImage().convertToFormat(QImage::Format_RGB32); }
    /// What a hand-out shows of a slide, with so many of its stages; all of them for -1.
    QImage exported(int index, int stages = -1)
    {
        const QSize pixels = player().pixels();
        const SlideLayout layout =
            layOutSlide(m_slides[static_cast<size_t>(index)], m_context, QSizeF(pixels), index + 1);
        QImage image = slideImage(layout, pixels);
        if (stages >= 0) {
            const RevealPlan plan = revealPlanOf(layout);
            QPainter painter(&image);
            painter.scale(pixels.width() / layout.size.width(), pixels.height() / layout.size.height());
            paintSlidePicture(painter, layout, plan.itemsAfter(static_cast<size_t>(stages)));
        }
        return image;
    }

    SlideContext m_context;
    std::vector<Slide> m_slides;
    std::unique_ptr<Presentation> m_presentation;

private:
    QTemporaryDir m_settings;
};

} // namespace ketenkaart::testing
