#include "core/scene/scene_builder.h"
#include "core/scene/scene_targets.h"
#include "tests/support/sample_data.h"
#include "tests/support/terms.h"

#include <QTest>

#include <algorithm>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;

namespace {

SceneTarget symbolAt(const QString& id, const QPointF& place)
{
    SceneTarget target;
    target.hit = {SceneHit::Kind::Actor, id, {}, place};
    target.key = keyOf(target.hit);
    return target;
}

QString idOf(const SceneTarget* target)
{
    return target ? target->hit.id : QString();
}

SceneRequest chainRequest()
{
    SceneRequest request;
    request.dataset = ketenkaart::testing::sampleDataset();
    request.baseMap = ketenkaart::testing::sampleBaseMap();
    request.view = MapView::fit(testing::homeExtent, QSizeF(1100, 760), QMarginsF(20, 20, 160, 20));
    request.filter.chainIds = {u"chips"_s};
    return request;
}

} // namespace

class TestSceneTargets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadMapFonts(); }

    void arrowsGoToTheNearestInTheirDirection()
    {
        const std::vector<SceneTarget> targets{
            symbolAt(u"start"_s, {100, 100}), symbolAt(u"right"_s, {180, 110}), symbolAt(u"beside"_s, {150, 145}),
            symbolAt(u"above"_s, {105, 20}),  symbolAt(u"far"_s, {400, 100}),
        };
        QCOMPARE(idOf(nextTowards(targets, {100, 100}, Direction::Right)), u"right"_s); // nearer to straight ahead
        QCOMPARE(idOf(nextTowards(targets, {100, 100}, Direction::Up)), u"above"_s);
        QCOMPARE(idOf(nextTowards(targets, {180, 110}, Direction::Right)), u"far"_s);
        QCOMPARE(idOf(nextTowards(targets, {180, 110}, Direction::Left)), u"start"_s); // what is beside it is not left
        QCOMPARE(nextTowards(targets, {100, 100}, Direction::Left), nullptr);
        QCOMPARE(idOf(nearestTo(targets, {390, 0})), u"far"_s);
    }

    void everythingInTheFrameIsThereOnce()
    {
        const SceneRequest request = chainRequest();
        const MapScene scene = buildScene(request);
        const std::vector<SceneTarget> all = targetsOf(scene, scene.view.rect());
        QSet<QString> keys;
        qsizetype symbols = 0;
        for (const SceneTarget& target : all) {
            QVERIFY2(!keys.contains(target.key), qPrintable(target.key));
            keys.insert(target.key);
            symbols += target.isLink() ? 0 : 1;
        }
        QSet<QString> names; // of actors without a symbol of their own
        qsizetype anchors = 0;
        for (const SceneItem& item : scene.items) {
            if (const auto* card = std::get_if<CardItem>(&item)) {
                names.unite(QSet<QString>(card->actorIds.begin(), card->actorIds.end()));
            } else if (std::holds_alternative<MarkerItem>(item)) {
                ++anchors;
            }
        }
        for (const SceneItem& item : scene.items) {
            if (const auto* marker = std::get_if<MarkerItem>(&item)) {
                names.remove(marker->id);
            }
        }
        QCOMPARE(symbols, anchors + names.size());
        QVERIFY(std::ranges::any_of(all, &SceneTarget::isLink));
        QVERIFY(std::ranges::is_sorted(all, {}, &SceneTarget::isLink)); // symbols before links

        const ShownContent content = contentOf(all, request.dataset);
        qsizetype withPlace = 0;
        for (const QString& id : request.dataset.chain(u"chips"_s)->actorIds()) {
            withPlace += request.dataset.actor(id)->position ? 1 : 0;
        }
        QCOMPARE(static_cast<qsizetype>(content.actors.size()), withPlace); // also those of anchors
    }

    void whatIsOutsideTheFrameIsNotThere()
    {
        const SceneRequest request = chainRequest();
        const MapScene scene = buildScene(request);
        const auto marker = markerOf(scene, u"packaging"_s);
        QVERIFY(marker);
        const QPointF reach(12, 12);
        const ShownContent here =
            contentOf(targetsOf(scene, QRectF(marker->centre - reach, marker->centre + reach)), request.dataset);
        const ShownContent everywhere = contentOf(targetsOf(scene, scene.view.rect()), request.dataset);
        QVERIFY(std::ranges::contains(here.actors, u"packaging"_s, &Actor::id));
        QVERIFY(here.actors.size() < everywhere.actors.size());
        QVERIFY(targetsOf(scene, QRectF(-500, -500, 10, 10)).empty());
    }
};

QTEST_MAIN(TestSceneTargets)
#include "test_scene_targets.moc"
