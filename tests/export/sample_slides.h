#pragma once

#include "core/export/hand_out.h"
#include "core/scene/map_style.h"
#include "tests/support/sample_data.h"

#include <QFile>

namespace ketenkaart::testing {

inline Slide sampleSlide(Slide::Kind kind, const QString& title, const QString& text = {})
{
    Slide slide;
    slide.id = idOf(kind);
    slide.kind = kind;
    slide.title = {title, title + QStringLiteral(" (English)")};
    slide.text = {text, text};
    return slide;
}

/// Title, text with figures, map, diagram and closing, the map with notes.
inline HandOutJob sampleHandOut()
{
    loadMapFonts();
    HandOutJob job;
    job.context.dataset = sampleDataset();
    job.context.baseMap = sampleBaseMap();
    job.title = QStringLiteral("De presentatie");
    job.author = QStringLiteral("J. Jansen");
    std::vector<Slide> slides{
        sampleSlide(Slide::Kind::Title, QStringLiteral("Samen bouwen"), QStringLiteral("Een aanbod")),
        sampleSlide(Slide::Kind::Text, QStringLiteral("Wat er nodig is"),
                    QStringLiteral("Ruimte\nStroom\nTalent voor de techniek")),
        sampleSlide(Slide::Kind::Map, QStringLiteral("De keten"), QStringLiteral("Van lab\nnaar fabriek")),
        sampleSlide(Slide::Kind::Diagram, QStringLiteral("De keten op volgorde")),
        sampleSlide(Slide::Kind::Closing, QStringLiteral("Doet u mee?"))};
    slides[2].chainIds = {QStringLiteral("chips")};
    slides[2].notes = {QStringLiteral("Eerst dit.\nDan dat."), QStringLiteral("First this.\nThen that.")};
    slides[2].caption = {QStringLiteral("Zo hangt het samen"), {}};
    slides[3].chainIds = {QStringLiteral("chips")};
    for (const Slide& slide : slides) {
        job.slides.push_back({slide, static_cast<int>(job.slides.size()) + 1});
    }
    return job;
}

/// A scene whose texts hold all that a file could choke on.
inline Slide strangeSlide()
{
    QString text = QStringLiteral("</a:t> & <b>\"vet\"</b> 'x' ");
    for (ushort unit = 1; unit < 0x20; ++unit) {
        text += unit == u'\n' ? QChar(u' ') : QChar(unit);
    }
    text += QChar(0xd83d);           // half of a pair
    text += QChar(0xfffe);           // no character
    text += QString::fromUtf8("😀"); // a whole pair
    Slide slide = sampleSlide(Slide::Kind::Map, text, text + u'\n' + text);
    slide.id = QStringLiteral("../../evil");
    slide.notes = {text, text};
    slide.caption = {text, text};
    slide.source = text;
    return slide;
}

} // namespace ketenkaart::testing
