// The legend under the map: what it shows, its switches, and that the map has the room when it is folded away.

#include "app/panels/legend_entry.h"
#include "app/panels/legend_strip.h"
#include "tests/support/terms.h"
#include "tests/window/window_test.h"

#include <QAccessible>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;
using ketenkaart::testing::patience;

namespace {

LegendEntry marker(const QString& text, std::optional<LegendSwitch> toggle = {})
{
    return {MarkerSample{MarkerShape::Circle, Qt::darkRed, Qt::white, u"1"_s}, text, std::move(toggle)};
}

LegendEntry line(LinkFamily family, bool on = true)
{
    const MapStyle style = MapStyle::standard();
    return {LinkSample{style.linkColour(testing::linkkind::Supplies), 2.0}, displayName(family),
            LegendSwitch{family, on}};
}

/// With entries of each kind, some of which can be switched.
Legend sampleLegend()
{
    return {{{u"Keten"_s,
              {marker(u"Ontwerp"_s, LegendSwitch{StageOf{u"photonics"_s, u"design"_s}}), marker(u"Chips & meer"_s)},
              LegendSection::About::Stages},
             {u"Relaties"_s, {line(LinkFamily::Delivery), line(LinkFamily::Money, false)}}}};
}

bool draws(const MapSession& session, LinkFamily family)
{
    return session.filter().families && std::ranges::contains(*session.filter().families, family);
}

} // namespace

class TestLegend : public ketenkaart::testing::WindowTest
{
    Q_OBJECT

private:
    [[nodiscard]] LegendStrip& strip() const { return *m_window->findChild<LegendStrip*>(); }
    [[nodiscard]] QAction& action() const { return *m_window->findChild<QAction*>(u"legendAction"_s); }

    void choosePhotonics()
    {
        m_window->session().chooseChain(u"photonics"_s);
        settle();
    }

    static LegendSwitchBox* box(const QWidget& strip, const QString& name)
    {
        for (auto* found : strip.findChildren<LegendSwitchBox*>()) {
            if (found->accessibleName() == name) {
                return found;
            }
        }
        return nullptr;
    }

private Q_SLOTS:
    /// The map is uncovered, and below it stands what its scene says.
    void standsUnderTheMapWithItsEntries()
    {
        choosePhotonics();
        const Legend& shown = strip().legend();
        QVERIFY(!shown.isEmpty());
        QCOMPARE(shown, m_window->map().renderedScene()->scene.legend);
        const QRect ofStrip(strip().mapTo(m_window.get(), QPoint()), strip().size());
        const QRect ofMap(m_window->map().mapTo(m_window.get(), QPoint()), m_window->map().size());
        QVERIFY(!ofStrip.intersects(ofMap));
        QVERIFY(ofStrip.top() >= ofMap.bottom());
        QStringList names;
        for (const QWidget* widget : strip().findChildren<QWidget*>()) {
            if (!widget->accessibleName().isEmpty() && widget->isVisible()) {
                names.append(widget->accessibleName());
                QVERIFY(widget->width() > 0);
            }
        }
        for (const LegendSection& section : shown.sections) {
            QVERIFY2(names.contains(section.title), qPrintable(section.title));
            for (const LegendEntry& entry : section.entries) {
                QVERIFY2(names.contains(entry.text), qPrintable(entry.text));
            }
        }
    }

    void foldingGivesTheMapTheRoom()
    {
        choosePhotonics();
        const int height = m_window->map().height();
        const int stripHeight = strip().height();
        QTest::mouseClick(m_window->findChild<QToolButton*>(u"legendFold"_s), Qt::LeftButton);
        settle();
        QVERIFY(strip().isFolded());
        QVERIFY(!action().isChecked());
        QVERIFY(strip().height() < 40);
        QCOMPARE(m_window->map().height() - height, stripHeight - strip().height());
        QVERIFY(m_window->map().isAtHome()); // the provinces fill the larger map
        const QRectF seen(m_window->map().rect());
        QVERIFY(seen.contains(m_window->map().view().geoToView({testing::homeExtent.east, testing::homeExtent.north})));
        action().trigger();
        settle();
        QVERIFY(!strip().isFolded());
        QCOMPARE(m_window->map().height(), height);
    }

    void staysWithinItsShareOfTheWindow()
    {
        choosePhotonics();
        for (const QSize& size : {QSize(1366, 768), QSize(1000, 600), QSize(1920, 1080)}) {
            m_window->resize(size);
            settle();
            QVERIFY2(strip().height() <= 0.22 * m_window->height() + 10, qPrintable(QString::number(strip().height())));
        }
    }

    void isFoldedTheNextTimeToo()
    {
        for (const bool folded : {true, false}) {
            m_window->show();
            strip().setFolded(folded);
            m_window->close();
            MainWindow again;
            again.restoreState();
            QCOMPARE(again.findChild<LegendStrip*>()->isFolded(), folded);
            QCOMPARE(again.findChild<QAction*>(u"legendAction"_s)->isChecked(), !folded);
        }
    }

    void switchesChangeTheFilterAndBack()
    {
        MapSession session;
        LegendStrip legend(session, nullptr);
        legend.setLegend(sampleLegend(), MapStyle::standard());
        legend.show();
        LegendSwitchBox* delivery = box(legend, displayName(LinkFamily::Delivery));
        LegendSwitchBox* money = box(legend, displayName(LinkFamily::Money));
        QVERIFY(delivery && money);
        QVERIFY(delivery->isChecked() && !money->isChecked());
        const MapFilter before = session.filter();
        QTest::mouseClick(money, Qt::LeftButton, {}, QPoint(8, money->height() / 2));
        QVERIFY(draws(session, LinkFamily::Money));
        QVERIFY(money->isChecked());
        // The scene that was under way when one switched does not switch back.
        legend.setLegend(sampleLegend(), MapStyle::of(StyleName::Projector));
        QCOMPARE(box(legend, displayName(LinkFamily::Money)), money);
        QVERIFY(money->isChecked());
        QTest::mouseClick(money, Qt::LeftButton, {}, QPoint(8, money->height() / 2));
        QVERIFY(draws(session, LinkFamily::Delivery) && !draws(session, LinkFamily::Money));
        QVERIFY(!money->isChecked());
        // Whoever changes it, the switch follows.
        MapFilter filter = before;
        filter.families.emplace({LinkFamily::Money});
        session.setFilter(filter);
        QVERIFY(money->isChecked() && !delivery->isChecked());
        QVERIFY(session.clearStep());
        QCOMPARE(session.filter(), MapFilter{});
        QVERIFY(!money->isChecked() && delivery->isChecked());
    }

    void switchesStayWhileTheChainChanges()
    {
        MapSession& session = m_window->session();
        MapFilter filter = session.filter();
        filter.families.emplace({LinkFamily::Delivery, LinkFamily::Money});
        filter.hiddenStages = {{u"photonics"_s, u"design"_s}};
        session.setFilter(filter);
        session.chooseChain(u"semicon"_s);
        QCOMPARE(session.filter().families, filter.families);
        session.chooseChain(u"photonics"_s);
        QCOMPARE(session.filter().families, filter.families);
        QCOMPARE(session.filter().hiddenStages, filter.hiddenStages);
    }

    /// One click, one change of the map; also where money is drawn without anybody having asked for it.
    void switchingAFamilyChangesTheMap()
    {
        MapSession& session = m_window->session();
        const auto isDrawn = [&](LinkFamily family) {
            return std::ranges::any_of(m_window->map().renderedScene()->scene.items, [&](const SceneItem& item) {
                const auto* flow = std::get_if<LinkItem>(&item);
                return flow && flow->flow && !flow->flow->isHeadline && flow->flow->family == family;
            });
        };
        const auto click = [&](LinkFamily family) {
            QTRY_VERIFY_WITH_TIMEOUT(box(strip(), displayName(family)), patience);
            LegendSwitchBox* found = box(strip(), displayName(family));
            QTest::mouseClick(found, Qt::LeftButton, {}, QPoint(8, found->height() / 2));
            settle();
        };
        choosePhotonics();
        QVERIFY(isDrawn(LinkFamily::Delivery) && !isDrawn(LinkFamily::Money));
        click(LinkFamily::Money);
        QTRY_VERIFY_WITH_TIMEOUT(isDrawn(LinkFamily::Money), patience);
        click(LinkFamily::Delivery);
        QTRY_VERIFY_WITH_TIMEOUT(!isDrawn(LinkFamily::Delivery), patience);
        session.setFilter({});
        const auto& chains = session.dataset().chains();
        const auto ofMoney = std::ranges::find_if(chains, [&](const Chain& chain) {
            return std::ranges::none_of(session.dataset().links(), [&](const Link& link) {
                return link.isInChain(chain.id) && link.kind.family == LinkFamily::Delivery;
            });
        });
        QVERIFY(ofMoney != chains.end());
        session.chooseChain(ofMoney->id);
        QTRY_VERIFY_WITH_TIMEOUT(isDrawn(LinkFamily::Money), patience);
        QTRY_VERIFY_WITH_TIMEOUT(box(strip(), displayName(LinkFamily::Money))->isChecked(), patience);
        click(LinkFamily::Money);
        QTRY_VERIFY_WITH_TIMEOUT(!isDrawn(LinkFamily::Money), patience);
    }

    void keyboardReachesTheSwitches()
    {
        MapSession session;
        LegendStrip legend(session, nullptr);
        legend.setLegend(sampleLegend(), MapStyle::standard());
        legend.show();
        QVERIFY(QTest::qWaitForWindowActive(&legend));
        auto* fold = legend.findChild<QToolButton*>(u"legendFold"_s);
        fold->setFocus();
        for (const QString& name : {u"Ontwerp"_s, displayName(LinkFamily::Delivery), displayName(LinkFamily::Money)}) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget(), box(legend, name));
        }
        auto* money = box(legend, displayName(LinkFamily::Money));
        QTest::keyClick(money, Qt::Key_Space);
        QVERIFY(draws(session, LinkFamily::Money));
        // The next scene's legend leaves the keyboard where it is.
        Legend next = sampleLegend();
        next.sections.insert(next.sections.begin(), {u"Actoren"_s, {marker(u"Bedrijf"_s)}});
        legend.setLegend(next, MapStyle::standard());
        QCOMPARE(QApplication::focusWidget(), money);
        // Folded away, it is not in what nobody sees.
        legend.setFolded(true);
        QCOMPARE(QApplication::focusWidget(), fold);
    }

    void screenReadersHearWhatIsOn()
    {
        MapSession session;
        LegendStrip legend(session, nullptr);
        legend.setLegend(sampleLegend(), MapStyle::standard());
        legend.show();
        QAccessibleInterface* money =
            QAccessible::queryAccessibleInterface(box(legend, displayName(LinkFamily::Money)));
        QVERIFY(money);
        QCOMPARE(money->role(), QAccessible::CheckBox);
        QVERIFY(!money->state().checked);
        const QString off = money->text(QAccessible::Description);
        money->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QVERIFY(money->state().checked);
        QVERIFY(draws(session, LinkFamily::Money));
        QVERIFY(money->text(QAccessible::Description) != off);
        for (const QWidget* widget : legend.findChildren<QWidget*>()) {
            QVERIFY(!(widget->focusPolicy() & Qt::TabFocus) || !widget->accessibleName().isEmpty());
        }
    }

    /// On a dark map the strip is dark and its words light.
    void takesTheColoursOfTheMap()
    {
        MapSession session;
        LegendStrip legend(session, nullptr);
        const MapStyle dark = MapStyle::of(StyleName::Projector);
        legend.setLegend(sampleLegend(), dark);
        for (const auto* entry : legend.findChildren<LegendSwitchBox*>()) {
            QCOMPARE(entry->palette().color(QPalette::WindowText), dark.panelInk);
            QVERIFY(dark.panelInk.lightness() > legend.palette().color(QPalette::Window).lightness() + 100);
        }
        const int large = box(legend, u"Ontwerp"_s)->sizeHint().width();
        legend.setLegend(sampleLegend(), MapStyle::standard());
        QVERIFY(box(legend, u"Ontwerp"_s)->sizeHint().width() < large);
        QCOMPARE(box(legend, u"Ontwerp"_s)->palette().color(QPalette::WindowText), MapStyle::standard().panelInk);
    }

    /// An ampersand in a name is one, and no key.
    void namesAreLiteral()
    {
        MapSession session;
        LegendStrip legend(session, nullptr);
        Legend odd;
        odd.sections = {{u"<b>R&D</b>"_s, {marker(u"Chips & <i>meer</i>"_s, LegendSwitch{LinkFamily::Money, false})}}};
        legend.setLegend(odd, MapStyle::standard());
        const LegendSwitchBox* chips = box(legend, u"Chips & <i>meer</i>"_s);
        QVERIFY(chips);
        QCOMPARE(chips->text(), u"Chips && <i>meer</i>"_s);
        QVERIFY(chips->shortcut().isEmpty());
        QVERIFY(chips->toolTip().contains(u"&lt;i&gt;"_s));
    }

    /// While one moves the map, entries come and go; the map must not jump up and down with them.
    void doesNotShrinkWhileTheMapMoves()
    {
        MapSession session;
        QWidget window;
        window.resize(420, 700);
        auto* legend = new LegendStrip(session, &window);
        auto* layout = new QVBoxLayout(&window);
        layout->addStretch(1);
        layout->addWidget(legend);
        window.show();
        Legend large = sampleLegend();
        for (int i = 0; i < 6; ++i) {
            large.sections.front().entries.push_back(marker(u"Schakel %1 van de keten"_s.arg(i)));
        }
        const auto heightWith = [&](const Legend& shown) {
            legend->setLegend(shown, MapStyle::standard());
            return legend->sizeHint().height();
        };
        const int small = heightWith(sampleLegend());
        const int grown = heightWith(large);
        QVERIFY(grown > small);
        QCOMPARE(heightWith(sampleLegend()), grown);
        MapFilter stated;
        stated.statedOnly = true;
        session.setFilter(stated); // something else is asked for: now it may
        QCOMPARE(heightWith(large), grown);
        session.setFilter({});
        QCOMPARE(heightWith(sampleLegend()), small);
    }
};

QTEST_MAIN(TestLegend)
#include "test_legend.moc"
