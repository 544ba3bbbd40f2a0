#include "test_layout.h"

#include "core/layout/anchor_hierarchy.h"
#include "core/layout/plane.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace ketenkaart;

namespace {

AnchorRule rule()
{
    return {.radius = [](int count) { return 1.6 + 0.75 * std::sqrt(count); }, .gap = 1.0, .splitDistance = 16.0};
}

/// 0 and 1 in municipality 10 of region 1, 2 in its municipality 11; 3 and 4 in region 2, 40 km away. In km.
std::vector<AnchorSite> twoRegions()
{
    return {{{0.0, 0.0}, {1, 10}},
            {{1.0, 0.0}, {1, 10}},
            {{12.0, 0.0}, {1, 11}},
            {{50.0, 0.0}, {2, 20}},
            {{52.0, 3.0}, {2, 20}}};
}

/// So many sites in eight regions of some municipalities each, some of them on one spot and a tenth in no group.
std::vector<AnchorSite> randomSites(int count, unsigned seed)
{
    std::minstd_rand random(seed);
    const auto upTo = [&](double most) { return most * static_cast<double>(random() % 10007) / 10007.0; };
    std::vector<AnchorSite> sites;
    for (int i = 0; i < count; ++i) {
        const int region = static_cast<int>(random() % 8);
        const int municipality = static_cast<int>(random() % 4);
        const QPointF centre(40.0 * (region % 3) + 9.0 * (municipality % 2), 40.0 * (region / 3) + 5.0 * municipality);
        AnchorSite site{centre + QPointF(upTo(4.0), upTo(4.0)), {region, 100 + 4 * region + municipality}};
        if (i % 10 == 3) {
            site = {QPointF(upTo(130.0), upTo(130.0)), {}};
        } else if (i % 10 == 7) {
            site.position = centre;
        }
        sites.push_back(site);
    }
    return sites;
}

std::vector<double> scales()
{
    std::vector<double> values{0.0};
    for (double scale = 1e-3; scale < 1e3; scale *= 1.19) {
        values.push_back(scale);
    }
    return values;
}

std::vector<std::vector<int>> sitesOf(const std::vector<Anchor>& anchors)
{
    std::vector<std::vector<int>> sites;
    for (const Anchor& anchor : anchors) {
        sites.push_back(anchor.sites);
    }
    return sites;
}

using Sites = std::vector<std::vector<int>>;

void addSizes()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("seed");
    QTest::newRow("1 site") << 1 << 1;
    QTest::newRow("12 sites") << 12 << 2;
    QTest::newRow("40 sites") << 40 << 3;
    QTest::newRow("120 sites") << 120 << 4;
    QTest::newRow("500 sites") << 500 << 5;
}

std::vector<AnchorSite> fetchedSites()
{
    QFETCH(int, count);
    QFETCH(int, seed);
    return randomSites(count, static_cast<unsigned>(seed));
}

} // namespace

void TestLayout::noSitesGiveNoAnchors()
{
    const AnchorHierarchy none({}, rule());
    QVERIFY(none.cut(1.0).empty());
    QCOMPARE(none.coarsestScale(), 0.0);
    QCOMPARE(none.parentOf(0), -1);
}

void TestLayout::oneSiteIsItsOwnAnchorAtEveryScale()
{
    const std::vector<AnchorSite> sites{{{3.0, 4.0}, {1, 10}}};
    const AnchorHierarchy hierarchy(sites, rule());
    for (const double scale : scales()) {
        const std::vector<Anchor> anchors = hierarchy.cut(scale);
        QCOMPARE(anchors.size(), 1);
        QCOMPARE(anchors[0].kind, AnchorKind::Site);
        QCOMPARE(anchors[0].position, QPointF(3.0, 4.0));
        QCOMPARE(anchors[0].groups, (std::vector{1, 10}));
        QVERIFY(anchors[0].whole);
    }
    QVERIFY(hierarchy.cut(std::numeric_limits<double>::quiet_NaN()).empty());
}

void TestLayout::sitesOfOnePlaceAreOneAnchorAtEveryScale()
{
    const std::vector<AnchorSite> sites{{{3.0, 4.0}, {1}}, {{3.0, 4.0}, {1}}, {{30.0, 4.0}, {1}}, {{3.0, 4.0}, {2}}};
    const AnchorHierarchy hierarchy(sites, rule());
    QCOMPARE(sitesOf(hierarchy.cut(0.0)), (Sites{{0, 1, 3}, {2}}));
    QCOMPARE(hierarchy.cut(0.0)[0].kind, AnchorKind::Mixed);
    QCOMPARE(hierarchy.cut(0.0)[0].groups, std::vector{1});
    QVERIFY(!hierarchy.cut(0.0)[0].whole);
    QCOMPARE(sitesOf(hierarchy.cut(1e9)), (Sites{{0, 1, 2, 3}}));
}

void TestLayout::groupSplitsWhenItsPartsStandApart()
{
    const AnchorHierarchy hierarchy(twoRegions(), rule());
    QCOMPARE(sitesOf(hierarchy.cut(0.01)), (Sites{{0}, {1}, {2}, {3}, {4}}));
    // 11.5 km between the two municipalities at 16 mm is 0.72 km to the mm.
    const std::vector<Anchor> near = hierarchy.cut(0.7);
    QCOMPARE(sitesOf(near), (Sites{{0, 1}, {2}, {3, 4}}));
    QCOMPARE(near[0].groups, (std::vector{1, 10}));
    QCOMPARE(near[0].kind, AnchorKind::Group);
    QVERIFY(near[0].whole);
    const std::vector<Anchor> far = hierarchy.cut(0.73);
    QCOMPARE(sitesOf(far), (Sites{{0, 1, 2}, {3, 4}}));
    QCOMPARE(far[0].groups, std::vector{1});
    QCOMPARE(far[0].radius, rule().radius(3));
    QCOMPARE(far[1].groups, (std::vector{2, 20}));
    QCOMPARE(hierarchy.parentOf(near[0].id), far[0].id);
    QCOMPARE(far[1].id, near[2].id);
    QCOMPARE(hierarchy.cut(hierarchy.coarsestScale()).size(), 1);
    QCOMPARE(hierarchy.parentOf(hierarchy.cut(hierarchy.coarsestScale())[0].id), -1);
}

void TestLayout::neighboursOfOtherGroupsAreGatheredBeforeTheyJoin()
{
    // Two towns at a border, 4 km apart; each belongs to a region whose other town is 30 km inland.
    const std::vector<AnchorSite> sites{
        {{-30.0, 0.0}, {1, 10}}, {{0.0, 0.0}, {1, 11}}, {{4.0, 0.0}, {2, 20}}, {{34.0, 0.0}, {2, 21}}};
    const AnchorHierarchy hierarchy(sites, {.radius = [](int) { return 2.0; }, .gap = 1.0, .splitDistance = 0.0});
    QCOMPARE(hierarchy.cut(0.79).size(), 4);
    const std::vector<Anchor> regions = hierarchy.cut(0.81); // 4 km at 5 mm
    QCOMPARE(sitesOf(regions), (Sites{{0, 1}, {2, 3}}));
    QVERIFY(regions[0].whole && regions[1].whole);
}

void TestLayout::mixedAnchorIsNamedAfterTheLargestGroup()
{
    const AnchorHierarchy hierarchy(twoRegions(), rule());
    const std::vector<Anchor> all = hierarchy.cut(1e6);
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].kind, AnchorKind::Mixed);
    QCOMPARE(all[0].groups, std::vector{1});
    QVERIFY(all[0].whole);

    const std::vector<AnchorSite> mostlyAbroad{{{0.0, 0.0}, {1}}, {{5.0, 0.0}, {}}, {{6.0, 0.0}, {}}};
    QVERIFY(AnchorHierarchy(mostlyAbroad, rule()).cut(1e6)[0].groups.empty());
    const std::vector<AnchorSite> equals{{{0.0, 0.0}, {2}}, {{5.0, 0.0}, {1}}};
    QCOMPARE(AnchorHierarchy(equals, rule()).cut(1e6)[0].groups, std::vector{2});
}

void TestLayout::lonelySiteBesideAGroupDoesNotHoldItTogether()
{
    std::vector<AnchorSite> sites = twoRegions();
    sites.push_back({{0.1, 0.0}, {}});
    const AnchorHierarchy hierarchy(sites, rule());
    QCOMPARE(sitesOf(hierarchy.cut(0.5)), (Sites{{0, 1, 5}, {2}, {3, 4}}));
}

void TestLayout::actorsOfOneBuildingDoNotHoldTheirRegionTogether()
{
    const std::vector<AnchorSite> sites{{{0.0, 0.0}, {1}}, {{0.01, 0.0}, {1}}, {{8.0, 0.0}, {1}}, {{16.0, 0.0}, {1}}};
    const AnchorHierarchy hierarchy(sites, rule());
    const std::vector<Anchor> anchors = hierarchy.cut(0.4);
    QCOMPARE(sitesOf(anchors), (Sites{{0, 1}, {2}, {3}}));
    QCOMPARE(anchors[0].kind, AnchorKind::Group);
    QVERIFY(!anchors[0].whole);
    QCOMPARE(hierarchy.cut(1e-4).size(), 4);
}

void TestLayout::partOfAGroupIsNamedAfterWhatMostOfItIs()
{
    // Two in municipality 10 and one just over its border in 11 of the same region, whose rest is far.
    const std::vector<AnchorSite> sites{
        {{0.0, 0.0}, {1, 10}}, {{0.2, 0.0}, {1, 10}}, {{1.5, 0.0}, {1, 11}}, {{30.0, 0.0}, {1, 12}}};
    const std::vector<Anchor> anchors = AnchorHierarchy(sites, rule()).cut(1.0);
    QCOMPARE(sitesOf(anchors), (Sites{{0, 1, 2}, {3}}));
    QCOMPARE(anchors[0].kind, AnchorKind::Mixed);
    QCOMPARE(anchors[0].groups, (std::vector{1, 10}));
    QVERIFY(anchors[0].whole);
}

void TestLayout::groupsOfOneNameUnderTwoRegionsAreTwo()
{
    const std::vector<AnchorSite> sites{{{0.0, 0.0}, {1, 7}}, {{30.0, 0.0}, {2, 7}}};
    const AnchorHierarchy hierarchy(sites, rule());
    QCOMPARE(hierarchy.cut(1.0).size(), 2);
    QVERIFY(hierarchy.cut(1.0)[0].whole);
}

void TestLayout::siteOfNoPlaceIsInNoAnchor()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    std::vector<AnchorSite> sites = twoRegions();
    sites.insert(sites.begin() + 1, {{nan, 0.0}, {1, 10}});
    const AnchorHierarchy hierarchy(sites, rule());
    QCOMPARE(sitesOf(hierarchy.cut(0.01)), (Sites{{0}, {2}, {3}, {4}, {5}}));
    QVERIFY(hierarchy.cut(0.73)[0].whole);
}

void TestLayout::anchorsNeverOverlap_data()
{
    addSizes();
}

void TestLayout::anchorsNeverOverlap()
{
    const AnchorHierarchy hierarchy(fetchedSites(), rule());
    for (const double scale : scales()) {
        const std::vector<Anchor> anchors = hierarchy.cut(scale);
        for (size_t i = 0; i < anchors.size(); ++i) {
            for (size_t k = i + 1; k < anchors.size() && scale > 0.0; ++k) {
                const double apart = plane::distance(anchors[i].position, anchors[k].position) / scale;
                QVERIFY2(apart > anchors[i].radius + anchors[k].radius + rule().gap - 1e-9,
                         qPrintable(QString::number(scale)));
            }
        }
    }
}

void TestLayout::zoomingInOnlySplits_data()
{
    addSizes();
}

void TestLayout::zoomingInOnlySplits()
{
    const std::vector<AnchorSite> sites = fetchedSites();
    const AnchorHierarchy hierarchy(sites, rule());
    std::vector<int> coarserOf(sites.size());
    std::vector<Anchor> finer = hierarchy.cut(0.0);
    for (const double scale : scales()) {
        const std::vector<Anchor> coarser = hierarchy.cut(scale);
        std::ranges::fill(coarserOf, -1);
        for (const Anchor& anchor : coarser) {
            for (const int site : anchor.sites) {
                QCOMPARE(coarserOf[static_cast<size_t>(site)], -1);
                coarserOf[static_cast<size_t>(site)] = anchor.id;
            }
        }
        QVERIFY(std::ranges::find(coarserOf, -1) == coarserOf.end());
        for (const Anchor& anchor : finer) {
            for (const int site : anchor.sites) {
                QCOMPARE(coarserOf[static_cast<size_t>(site)], coarserOf[static_cast<size_t>(anchor.sites[0])]);
            }
        }
        finer = coarser;
    }
    QCOMPARE(finer.size(), 1);
}

void TestLayout::anchorsStandAtTheMeanOfTheirSites_data()
{
    addSizes();
}

void TestLayout::anchorsStandAtTheMeanOfTheirSites()
{
    const std::vector<AnchorSite> sites = fetchedSites();
    const AnchorHierarchy hierarchy(sites, rule());
    for (const double scale : scales()) {
        for (const Anchor& anchor : hierarchy.cut(scale)) {
            QPointF sum;
            for (const int site : anchor.sites) {
                sum += sites[static_cast<size_t>(site)].position;
            }
            QVERIFY(plane::distance(sum / static_cast<double>(anchor.sites.size()), anchor.position) < 1e-9);
        }
    }
}

void TestLayout::movedPlaneGivesTheSameAnchors()
{
    std::vector<AnchorSite> sites = randomSites(90, 11);
    const AnchorHierarchy before(sites, rule());
    for (AnchorSite& site : sites) {
        site.position += QPointF(1024.0, -512.0); // exact in binary
    }
    const AnchorHierarchy after(sites, rule());
    for (const double scale : {0.05, 0.31, 0.77, 1.9, 5.3}) {
        QCOMPARE(sitesOf(before.cut(scale)), sitesOf(after.cut(scale)));
    }
}

void TestLayout::sameSitesGiveTheSameAnchors()
{
    const std::vector<AnchorSite> sites = randomSites(200, 12);
    const AnchorHierarchy first(sites, rule());
    const AnchorHierarchy second(sites, rule());
    for (const double scale : scales()) {
        QCOMPARE(first.cut(scale), second.cut(scale));
    }
}

QTEST_APPLESS_MAIN(TestLayout)
