// What a cartographer looks for, on the shipped data: names that can be read, arrows that hit, links that bundle.

#include "core/io/base_map_reader.h"
#include "core/io/dataset_reader.h"
#include "core/scene/scene_builder.h"
#include "core/scene/text_metrics.h"
#include "tests/support/scene_items.h"

#include <QTest>
#include <QTransform>

#include <cmath>

using namespace ketenkaart;
using ketenkaart::testing::itemsOf;

namespace {

/// What the letters cover, turned as they are; a hair smaller, so that touching is not overlapping.
QPolygonF outlineOf(const LabelItem& label)
{
    QTransform turn;
    turn.translate(label.baseline.x(), label.baseline.y());
    turn.rotate(label.angle);
    return turn.map(QPolygonF(textBox(label.text, label.style).adjusted(0.2, 0.2, -0.2, -0.2)));
}

QRectF boxOf(const MarkerItem& marker)
{
    const double reach = marker.radius * 0.95;
    return {marker.centre.x() - reach, marker.centre.y() - reach, 2.0 * reach, 2.0 * reach};
}

/// A part of the country, in degrees.
constexpr GeoBox twente{6.55, 52.15, 7.0, 52.4};
constexpr GeoBox arnhemNijmegen{5.6, 51.75, 6.1, 52.05};
constexpr GeoBox brainport{5.2, 51.3, 5.8, 51.6};

} // namespace

class TestSceneLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        loadMapFonts();
        auto read = readDataset(QStringLiteral(MAPS_DIR "/propositie"));
        QVERIFY(read.has_value());
        m_dataset = std::move(read->dataset);
        auto base = readBaseMap(QStringLiteral(MAPS_DIR "/basemap.gpkg"));
        QVERIFY(base.has_value());
        m_baseMap = *base;
    }

    void labelsDoNotOverlap_data() { views(); }
    void labelsDoNotOverlap()
    {
        const MapScene scene = buildScene(request());
        const auto labels = itemsOf<LabelItem>(scene);
        const auto markers = itemsOf<MarkerItem>(scene);
        QVERIFY(labels.size() > 5);
        const QRectF frame = scene.view.rect().adjusted(-1, -1, 1, 1);
        for (size_t i = 0; i < labels.size(); ++i) {
            const QPolygonF outline = outlineOf(labels[i]);
            QVERIFY2(frame.contains(outline.boundingRect()), qPrintable(labels[i].text));
            for (size_t j = i + 1; j < labels.size(); ++j) {
                QVERIFY2(!outline.intersects(outlineOf(labels[j])),
                         qPrintable(labels[i].text + QStringLiteral(" / ") + labels[j].text));
            }
            for (const MarkerItem& marker : markers) {
                if (!isFaded(marker, scene.style)) {
                    QVERIFY2(!outline.intersects(QPolygonF(boxOf(marker))),
                             qPrintable(labels[i].text + QStringLiteral(" / ") + marker.id));
                }
            }
        }
    }

    void everyActorOfTheChainIsNamed_data() { views(); }
    void everyActorOfTheChainIsNamed()
    {
        const SceneRequest asked = request();
        const MapScene scene = buildScene(asked);
        QSet<QString> texts;
        for (const LabelItem& label : itemsOf<LabelItem>(scene)) {
            texts.insert(label.text);
        }
        int named = 0;
        for (const QString& chainId : asked.filter.chainIds) {
            for (const QString& id : m_dataset.chain(chainId)->actorIds()) {
                const Actor* actor = m_dataset.actor(id);
                if (!actor->position || !scene.view.rect().contains(scene.view.geoToView(*actor->position))) {
                    continue;
                }
                const QStringList names = QStringList{actor->name} + actor->aliases;
                QVERIFY2(std::ranges::any_of(names, [&](const QString& name) { return texts.contains(name); }),
                         qPrintable(actor->name));
                ++named;
            }
        }
        QVERIFY(asked.filter.chainIds.isEmpty() || named > 2);
    }

    void sameViewGivesSameLabels_data() { views(); }
    void sameViewGivesSameLabels()
    {
        const auto first = itemsOf<LabelItem>(buildScene(request()));
        const auto second = itemsOf<LabelItem>(buildScene(request()));
        QCOMPARE(first.size(), second.size());
        for (size_t i = 0; i < first.size(); ++i) {
            QCOMPARE(first[i].text, second[i].text);
            QCOMPARE(first[i].baseline, second[i].baseline);
        }
    }

    void arrowsHitTheirSymbols_data() { views(); }
    void arrowsHitTheirSymbols()
    {
        const MapScene scene = buildScene(request());
        QHash<QString, MarkerItem> markers;
        for (const MarkerItem& marker : itemsOf<MarkerItem>(scene)) {
            markers.insert(marker.id, marker);
        }
        int arrows = 0;
        for (const LinkItem& link : itemsOf<LinkItem>(scene)) {
            if (link.arrow.isEmpty()) {
                continue;
            }
            ++arrows;
            // All that it stands for end at one symbol: at its rim, and pointing at it.
            const QString target = m_dataset.link(link.ids().front())->toId;
            for (const QString& id : link.ids()) {
                QVERIFY2(link.isTrunk || m_dataset.link(id)->toId == target, qPrintable(id));
            }
            QVERIFY2(markers.contains(target), qPrintable(target));
            const MarkerItem& marker = markers[target];
            const QPointF tip = link.arrow.front();
            const double gap = distance(tip, marker.centre) - marker.radius;
            QVERIFY2(gap > 0.0 && gap < 3.0 * scene.style.scale, qPrintable(link.linkId));
            const QPointF foot = (link.arrow[1] + link.arrow[3]) / 2.0;
            const QLineF head(foot, tip);
            const QLineF tail(link.curve.at(0.9), link.curve.end);
            const double turn = std::abs(head.angleTo(tail));
            QVERIFY2(std::min(turn, 360.0 - turn) < 40.0, qPrintable(link.linkId));
            // The line goes into the head, and no further.
            QVERIFY2(distance(link.curve.end, foot) < head.length(), qPrintable(link.linkId));
            QVERIFY2(distance(link.curve.end, tip) > 0.3 * head.length(), qPrintable(link.linkId));
        }
        QVERIFY(arrows > 0 || request().filter.chainIds.isEmpty());
    }

    void farLinksAreBundledAndNearOnesAreNot()
    {
        SceneRequest asked = requestOf(u"photonics", homeExtent, QSizeF(1050, 760), StyleName::Standard);
        const auto far = itemsOf<LinkItem>(buildScene(asked));
        // Bigger, so that a metre is more pixels: the same links, each by itself.
        asked.view = MapView::fit(homeExtent, QSizeF(5000, 4000));
        const auto near = itemsOf<LinkItem>(buildScene(asked));
        QVERIFY(std::ranges::none_of(near, [](const LinkItem& link) { return !link.bundledIds.isEmpty(); }));
        QSet<QString> farIds;
        QSet<QString> nearIds;
        int trunks = 0;
        for (const LinkItem& link : far) {
            const QStringList ids = link.ids();
            farIds += QSet<QString>(ids.begin(), ids.end());
            if (!link.isTrunk) {
                continue;
            }
            ++trunks;
            QVERIFY(ids.size() >= 3);
            const Link* first = m_dataset.link(ids.front());
            for (const QString& id : ids) {
                // One kind and one evidence, or its colour and its dashes would lie.
                QCOMPARE(m_dataset.link(id)->kind, first->kind);
                QCOMPARE(m_dataset.link(id)->provenance.evidence, first->provenance.evidence);
            }
            QCOMPARE(link.dashed, first->provenance.evidence == Evidence::Implied);
        }
        for (const LinkItem& link : near) {
            nearIds.insert(link.linkId);
        }
        QVERIFY(trunks > 0);
        QCOMPARE(farIds, nearIds);
    }

    void bundlesSayTheirNumber()
    {
        const MapScene scene = buildScene(requestOf(u"photonics", homeExtent, QSizeF(1050, 760), StyleName::Standard));
        QStringList numbers;
        for (const LabelItem& label : itemsOf<LabelItem>(scene)) {
            if (label.target == LabelItem::Target::Link && label.id.isEmpty()) {
                numbers.append(label.text);
            }
        }
        QStringList expected;
        for (const LinkItem& link : itemsOf<LinkItem>(scene)) {
            if (link.isTrunk) {
                expected.append(QString::number(link.bundledIds.size()));
                const SceneHit hit = hitTest(scene, link.curve.at(0.3));
                QVERIFY(hit.kind != SceneHit::Kind::Link || !hit.members.isEmpty());
            }
        }
        numbers.sort();
        expected.sort();
        QCOMPARE(numbers, expected);
    }

    void linksOfTheFocusAreNotBundled()
    {
        SceneRequest asked = requestOf(u"", homeExtent, QSizeF(1050, 760), StyleName::Standard);
        asked.focusActorId = QStringLiteral("photondelta");
        const auto links = itemsOf<LinkItem>(buildScene(asked));
        QVERIFY(links.size() > 5);
        QVERIFY(std::ranges::all_of(links, [](const LinkItem& link) { return link.bundledIds.isEmpty(); }));
    }

    void narrowFramesAbbreviateBeforeTheyOmit()
    {
        // So small that not every name has room in full.
        const SceneRequest asked = requestOf(u"photonics", homeExtent, QSizeF(520, 420), StyleName::Projector);
        const MapScene scene = buildScene(asked);
        int abbreviated = 0;
        for (const LabelItem& label : itemsOf<LabelItem>(scene)) {
            const Actor* actor = m_dataset.actor(label.id);
            if (actor && label.text != actor->name) {
                QVERIFY2(actor->aliases.contains(label.text), qPrintable(label.text));
                ++abbreviated;
            }
        }
        QVERIFY(abbreviated > 0);
    }

private:
    SceneRequest requestOf(QStringView chain, const GeoBox& part, const QSizeF& size, StyleName style) const
    {
        SceneRequest asked;
        asked.dataset = m_dataset;
        asked.baseMap = m_baseMap;
        asked.style = MapStyle::of(style);
        asked.view = MapView::fit(part, size, QMarginsF(20, 20, 150, 20));
        if (!chain.isEmpty()) {
            asked.filter.chainIds = {chain.toString()};
        }
        return asked;
    }

    SceneRequest request() const
    {
        QFETCH(const QString, chain);
        QFETCH(const GeoBox, part);
        QFETCH(const QSizeF, size);
        QFETCH(const StyleName, style);
        return requestOf(chain, part, size, style);
    }

    static void views()
    {
        QTest::addColumn<QString>("chain");
        QTest::addColumn<GeoBox>("part");
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<StyleName>("style");
        const QSizeF wide(1050, 740);
        const QSizeF upright(740, 900);
        const auto row = [](const char* name, const char* chain, const GeoBox& part, const QSizeF& size,
                            StyleName style) {
            QTest::newRow(name) << QString::fromLatin1(chain) << part << size << style;
        };
        row("overview", "", homeExtent, wide, StyleName::Standard);
        row("overview, projector", "", homeExtent, wide, StyleName::Projector);
        row("overview of Twente", "", twente, wide, StyleName::Standard);
        row("photonics", "photonics", homeExtent, wide, StyleName::Standard);
        row("photonics upright", "photonics", homeExtent, upright, StyleName::Standard);
        row("photonics, projector", "photonics", homeExtent, wide, StyleName::Projector);
        row("photonics in Twente", "photonics", twente, wide, StyleName::Standard);
        row("semicon", "semicon", homeExtent, wide, StyleName::PrintGrey);
        row("semicon in Arnhem-Nijmegen", "semicon", arnhemNijmegen, wide, StyleName::Standard);
        row("semicon in Brainport", "semicon", brainport, wide, StyleName::Projector);
        row("pharma", "pharma", homeExtent, wide, StyleName::Standard);
        row("funding", "funding", homeExtent, wide, StyleName::Standard);
        row("plant protein upright", "plant-protein", homeExtent, upright, StyleName::Standard);
        row("medtech, small", "medtech", homeExtent, QSizeF(640, 480), StyleName::Standard);
    }

    Dataset m_dataset;
    std::shared_ptr<const BaseMap> m_baseMap;
};

QTEST_MAIN(TestSceneLabels)
#include "test_scene_labels.moc"
