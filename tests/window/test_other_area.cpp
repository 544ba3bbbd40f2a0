// The window with data of another country: words, regions and the view are theirs, and come back with the shipped data.

#include "app/map/map_widget.h"
#include "app/panels/chip_list.h"
#include "app/session/map_session.h"
#include "tests/window/window_test.h"

#include <QAbstractButton>
#include <QLabel>
#include <QToolBar>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;

class TestOtherArea : public testing::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void everythingFollowsTheDataset()
    {
        const GeoBox home = m_window->map().visibleExtent();
        QCOMPARE(chips(u"provinceList"_s), QStringList({u"Noord-Brabant"_s, u"Gelderland"_s, u"Overijssel"_s}));

        openDataset(QStringLiteral(TEST_DATA_DIR "/vestkyst"));
        QCOMPARE(chips(u"provinceList"_s), QStringList({u"Vestland"_s, u"Rogaland"_s}));
        QCOMPARE(chips(u"themeList"_s), QStringList({u"Wind op zee"_s, u"Vis en zeewier"_s, u"Algemeen"_s}));
        QCOMPARE(text(u"overviewTitle"_s), u"De twee fylker"_s);
        QVERIFY2(has(u"Alleen wat het kustplan noemt"_s), "the filter of certainty");
        const GeoBox there = m_window->map().visibleExtent();
        QVERIFY(there.contains({5.324, 60.392}) && there.contains({5.733, 58.970}));
        QVERIFY(!there.contains({5.48, 51.44}));

        openDataset(QString());
        QCOMPARE(chips(u"provinceList"_s).size(), 3);
        const GeoBox back = m_window->map().visibleExtent();
        QVERIFY(std::abs(back.west - home.west) < 0.05 && std::abs(back.north - home.north) < 0.05);
    }

    /// A filter of the data before must not become one of other words.
    void aFilterGoesWithItsWords()
    {
        MapSession& session = m_window->session();
        MapFilter filter;
        filter.themes = {*session.dataset().vocabulary().theme(u"semicon")}; // the first, as wind is there
        filter.provinces = {u"Gelderland"_s};
        session.setFilter(filter);
        openDataset(QStringLiteral(TEST_DATA_DIR "/vestkyst"));
        QVERIFY(session.filter().themes.empty());
        QVERIFY(session.filter().provinces.isEmpty());
    }

private:
    [[nodiscard]] QStringList chips(const QString& list) const
    {
        QStringList names;
        const auto* found = m_window->findChild<ChipList*>(list);
        for (int row = 0; row < found->count(); ++row) {
            names.append(found->item(row)->text());
        }
        return names;
    }
    [[nodiscard]] QString text(const QString& label) const { return m_window->findChild<QLabel*>(label)->text(); }
    [[nodiscard]] bool has(const QString& words) const
    {
        const auto buttons = m_window->findChildren<QAbstractButton*>();
        return std::ranges::any_of(buttons, [&](const QAbstractButton* button) { return button->text() == words; });
    }
};

QTEST_MAIN(TestOtherArea)
#include "test_other_area.moc"
