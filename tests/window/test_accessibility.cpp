// The window for those who use no mouse or no screen: what screen readers find on map and diagram, the arrow keys
// there, the list of what is shown, names, mnemonics and the order of Tab.

#include "app/analysis/case_dialog.h"
#include "app/analysis/flow_dialog.h"
#include "app/analysis/planned_dialog.h"
#include "app/analysis/white_spots_dialog.h"
#include "app/dialogs/export_dialog.h"
#include "app/dialogs/findings_dialog.h"
#include "app/dialogs/hand_out_dialog.h"
#include "app/panels/answer_list.h"
#include "app/panels/shown_panel.h"
#include "core/report/analysis_text.h"
#include "core/scene/scene_targets.h"
#include "tests/support/terms.h"
#include "tests/window/window_test.h"

#include <QAccessible>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QQuickItem>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;
using ketenkaart::testing::patience;

namespace {

/// What was said to screen readers.
QList<std::pair<QAccessible::Event, QString>> spoken;

void listen(QAccessibleEvent* event)
{
    const QAccessibleInterface* source = event->accessibleInterface();
    spoken.append({event->type(), source ? source->text(QAccessible::Name) : QString()});
}

/// Hears it while it lives.
class Listening
{
public:
    Listening()
    {
        spoken.clear();
        QAccessible::installUpdateHandler(listen);
    }
    ~Listening() { QAccessible::installUpdateHandler(nullptr); }
    Q_DISABLE_COPY_MOVE(Listening)
};

QList<QAccessibleInterface*> childrenOf(QAccessibleInterface* parent)
{
    QList<QAccessibleInterface*> children;
    for (int i = 0; i < parent->childCount(); ++i) {
        children.append(parent->child(i));
    }
    return children;
}

QAccessibleInterface* childNamed(QWidget& widget, const QString& name)
{
    for (QAccessibleInterface* child : childrenOf(QAccessible::queryAccessibleInterface(&widget))) {
        if (child->text(QAccessible::Name) == name) {
            return child;
        }
    }
    return nullptr;
}

/// The widgets under this one that Tab gives the keyboard to and that have no name.
QStringList namelessIn(QWidget& window)
{
    QStringList nameless;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const QString type = QString::fromLatin1(widget->metaObject()->className());
        // Not what Qt makes for itself: the button of a tool bar that is too narrow, the list of a combo box.
        const bool isOurs = (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && !widget->isHidden() &&
                            !widget->objectName().startsWith(u"qt_") && !type.contains(u"Private") &&
                            type != u"QComboBoxListView";
        QAccessibleInterface* interface = isOurs ? QAccessible::queryAccessibleInterface(widget) : nullptr;
        if (interface && interface->text(QAccessible::Name).trimmed().isEmpty()) {
            nameless.append(type + u' ' + widget->objectName() + u" in "_s +
                            (widget->parentWidget()
                                 ? QString::fromLatin1(widget->parentWidget()->metaObject()->className())
                                 : QString()));
        }
    }
    return nameless;
}

QChar mnemonicOf(const QString& text)
{
    const qsizetype place = QString(text).replace(u"&&"_s, u"  "_s).indexOf(u'&');
    return place < 0 ? QChar() : text[place + 1].toLower();
}

} // namespace

class TestAccessibility : public ketenkaart::testing::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void screenReadersFindWhatTheMapShows()
    {
        choosePhotonics();
        MapWidget& map = m_window->map();
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&map);
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QVERIFY(!list->text(QAccessible::Name).isEmpty());
        QStringList names;
        for (QAccessibleInterface* child : childrenOf(list)) {
            QVERIFY(child && child->isValid());
            QCOMPARE(child->parent(), list);
            QCOMPARE(list->child(list->indexOfChild(child)), child);
            QVERIFY(QRect(map.mapToGlobal(QPoint()), map.size()).intersects(child->rect()));
            QVERIFY(!child->text(QAccessible::Name).isEmpty());
            names.append(child->text(QAccessible::Name));
        }
        const Dataset& dataset = m_window->session().dataset();
        QSet<QString> drawn;
        for (const SceneItem& item : map.renderedScene()->scene.items) {
            if (const auto* marker = std::get_if<MarkerItem>(&item)) {
                drawn.insert(marker->id);
            } else if (const auto* card = std::get_if<CardItem>(&item)) {
                for (const QString& id : card->actorIds) {
                    drawn.insert(id);
                }
            }
        }
        int found = 0;
        for (const QString& id : std::as_const(drawn)) {
            const Actor* actor = dataset.actor(id);
            if (actor && map.rect().contains(map.positionOf(id).toPoint())) {
                QVERIFY2(names.contains(actor->name), qPrintable(actor->name));
                ++found;
            }
        }
        QVERIFY2(found > 20, qPrintable(QString::number(found)));
        const Link& link = *std::ranges::find_if(dataset.links(), [](const Link& each) {
            return each.fromId == u"lionix" && each.kind.family == LinkFamily::Delivery;
        });
        const QString linkName = u"%1 %2 %3, %4"_s.arg(
            dataset.actor(link.fromId)->name, dataset.vocabulary().name(link.kind), dataset.actor(link.toId)->name,
            evidenceText(link.provenance.evidence, dataset.area()));
        QVERIFY2(names.contains(linkName), qPrintable(linkName));
        QAccessibleInterface* lionix = childNamed(map, u"LioniX"_s);
        QVERIFY(lionix);
        QVERIFY(lionix->rect().contains(map.mapToGlobal(map.positionOf(u"lionix"_s).toPoint())));
        QVERIFY(lionix->text(QAccessible::Description).contains(dataset.actor(u"lionix"_s)->municipality));
        QCOMPARE(list->childAt(lionix->rect().center().x(), lionix->rect().center().y()), lionix);
    }

    void pressingInAScreenReaderSelects()
    {
        choosePhotonics();
        MapWidget& map = m_window->map();
        QAccessibleInterface* lionix = childNamed(map, u"LioniX"_s);
        QVERIFY(lionix && lionix->actionInterface());
        QVERIFY(!lionix->state().selected);
        const Listening listening;
        lionix->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(m_window->session().selection(), (Selection{Selection::Kind::Actor, u"lionix"_s}));
        settle();
        QCOMPARE(childNamed(map, u"LioniX"_s), lionix); // the same one on the next scene
        QVERIFY(lionix->state().selected);
        QVERIFY(spoken.contains(std::pair(QAccessible::Selection, u"LioniX"_s)));
    }

    void whatIsNoLongerShownIsNoLongerThere()
    {
        choosePhotonics();
        MapWidget& map = m_window->map();
        QVERIFY(childNamed(map, u"SMART Photonics"_s));
        const GeoPoint twente = *m_window->session().dataset().actor(u"lionix"_s)->position;
        map.restoreView(twente, 12.0);
        settle();
        QVERIFY(!childNamed(map, u"SMART Photonics"_s));
        QVERIFY(childNamed(map, u"LioniX"_s));
    }

    void arrowKeysGoFromSymbolToSymbol()
    {
        choosePhotonics();
        MapWidget& map = m_window->map();
        m_window->findChild<QLineEdit*>(u"searchField"_s)->setFocus();
        map.setFocus(Qt::TabFocusReason);
        QVERIFY(map.rootObject()->property("focusFrameVisible").toBool());
        m_window->session().selectActor(u"smart-photonics"_s);
        settle();
        const MapView before = map.view();
        const Listening listening;
        QPointF place = map.positionOf(u"smart-photonics"_s);
        for (int step = 0; step < 3; ++step) {
            QTest::keyClick(&map, Qt::Key_Up);
            const SceneTarget* target = map.atKeyboard();
            QVERIFY(target);
            const QPointF there = map.onWidget(*target).center();
            QVERIFY(there.y() < place.y());
            place = there;
            QVERIFY(map.rootObject()->property("hoverRingVisible").toBool());
            QCOMPARE(map.rootObject()->property("hoverRingPosition").toPointF(), there);
            const QString name = QAccessible::queryAccessibleInterface(&map)->focusChild()->text(QAccessible::Name);
            QVERIFY(spoken.contains(std::pair(QAccessible::Focus, name)));
            QCOMPARE(map.rootObject()->property("hoverText").toString().isEmpty(), false);
        }
        QCOMPARE(map.view(), before); // the camera stays
        const SceneHit hit = map.atKeyboard()->hit;
        QTest::keyClick(&map, Qt::Key_Return);
        if (hit.kind == SceneHit::Kind::Cluster) {
            QTRY_VERIFY(map.view().zoomLevel() > before.zoomLevel());
        } else {
            QCOMPARE(m_window->session().selection().id, hit.id);
        }
        m_window->findChild<QLineEdit*>(u"searchField"_s)->setFocus(Qt::TabFocusReason);
        QVERIFY(!map.atKeyboard());
        QVERIFY(!map.rootObject()->property("focusFrameVisible").toBool());
        QVERIFY(map.rootObject()->property("hoverText").toString().isEmpty());
    }

    void diagramHasTheSame()
    {
        choosePhotonics();
        m_window->map().setFocus(Qt::TabFocusReason);
        QSignalSpy switched(&m_window->stage(), &StageSwitch::switched);
        m_window->findChild<QAction*>(u"diagramAction"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(switched.count(), 1, patience);
        DiagramView& diagram = m_window->stage().diagram();
        QVERIFY(diagram.hasFocus());
        for (const QString& id : m_window->session().dataset().chain(u"photonics"_s)->actorIds()) {
            QVERIFY2(childNamed(diagram, m_window->session().dataset().actor(id)->name), qPrintable(id));
        }
        m_window->session().selectActor(u"lionix"_s);
        const auto lionix = markerOf(diagram.scene(), u"lionix"_s);
        QVERIFY(lionix);
        QTest::keyClick(&diagram, Qt::Key_Right);
        QVERIFY(diagram.atKeyboard());
        QVERIFY(diagram.atKeyboard()->hit.position.x() > lionix->centre.x());
        const QString id = diagram.atKeyboard()->hit.id;
        QCOMPARE(m_window->session().hoveredId(), id);
        QTest::keyClick(&diagram, Qt::Key_Space);
        QCOMPARE(m_window->session().selection().id, id);
    }

    void listHasWhatIsShownAndFollowsTheMap()
    {
        choosePhotonics();
        const AnswerList& list = openList();
        MapWidget& map = m_window->map();
        const auto actors = [&] { return idsOf(list, AnswerRow::Kind::Actor); };
        QTRY_COMPARE_WITH_TIMEOUT(actors(), actorsInView(), patience);
        QVERIFY(actors().contains(u"lionix"_s) && actors().contains(u"smart-photonics"_s));
        QVERIFY(idsOf(list, AnswerRow::Kind::Link).size() >= 2);
        map.restoreView(*m_window->session().dataset().actor(u"lionix"_s)->position, 12.0);
        settle();
        QTRY_COMPARE_WITH_TIMEOUT(actors(), actorsInView(), patience);
        QVERIFY(actors().contains(u"lionix"_s) && !actors().contains(u"smart-photonics"_s));
        // In place of the map the diagram, which has also those without a place on it.
        QSignalSpy switched(&m_window->stage(), &StageSwitch::switched);
        m_window->findChild<QAction*>(u"diagramAction"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(switched.count(), 1, patience);
        const QStringList chain = m_window->session().dataset().chain(u"photonics"_s)->actorIds();
        QTRY_COMPARE_WITH_TIMEOUT(actors(), QSet<QString>(chain.begin(), chain.end()), patience);
    }

    void choosingInTheListSelectsOrPutsForward()
    {
        choosePhotonics();
        AnswerList& list = openList();
        MapSession& session = m_window->session();
        QTRY_VERIFY_WITH_TIMEOUT(idsOf(list, AnswerRow::Kind::Link).size() >= 2, patience);
        const auto indexOf = [&](AnswerRow::Kind kind, const QString& id) {
            const auto found = std::ranges::find_if(
                list.rows(), [&](const AnswerRow& row) { return row.kind == kind && row.id == id; });
            return list.model()->index(static_cast<int>(found - list.rows().begin()), 0);
        };
        list.setFocus();
        list.setCurrentIndex(indexOf(AnswerRow::Kind::Actor, u"lionix"_s));
        QCOMPARE(session.selection().id, u"lionix"_s);
        const auto& links = session.dataset().links();
        const Link& link = *std::ranges::find_if(links, [](const Link& candidate) {
            return candidate.fromId == u"lionix" && candidate.isInChain(u"photonics"_s) &&
                   candidate.kind.family == LinkFamily::Delivery;
        });
        const auto rows = list.rows().size();
        list.setCurrentIndex(indexOf(AnswerRow::Kind::Link, link.id));
        QVERIFY(session.highlight());
        QCOMPARE(session.highlight()->linkIds, QStringList{link.id});
        QVERIFY(session.highlight()->caption.contains(session.dataset().actor(link.toId)->name));
        // The list stays while one walks from link to link, and the row stays the current one.
        settle();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<ShownPanel*>()->isUpToDate(), patience);
        QCOMPARE(list.rows().size(), rows);
        QCOMPARE(list.currentIndex(), indexOf(AnswerRow::Kind::Link, link.id));
        list.setCurrentIndex(indexOf(AnswerRow::Kind::Actor, u"citc"_s));
        QVERIFY(!session.highlight());
        QCOMPARE(session.selection().id, u"citc"_s);
    }

    void everythingThatTakesTheKeyboardHasAName()
    {
        choosePhotonics();
        for (QDockWidget* dock : m_window->findChildren<QDockWidget*>()) {
            dock->show();
        }
        m_window->session().selectActor(u"lionix"_s);
        settle();
        QCOMPARE(namelessIn(*m_window).join(u'\n'), QString());
        PlannedDialog planned(m_window->session().dataset(), u"photonics"_s, Language::Dutch, m_window.get());
        QCOMPARE(namelessIn(planned).join(u'\n'), QString());
        WhiteSpotsDialog whiteSpots(m_window->session(), m_window.get());
        QCOMPARE(namelessIn(whiteSpots).join(u'\n'), QString());
        CaseDialog cases(m_window->session(), m_window.get());
        QCOMPARE(namelessIn(cases).join(u'\n'), QString());
        FlowDialog flows(m_window->session(), m_window.get());
        QCOMPARE(namelessIn(flows).join(u'\n'), QString());
        FindingsDialog findings(m_window->session().diagnostics(), m_window.get());
        QCOMPARE(namelessIn(findings).join(u'\n'), QString());
        HandOutDialog handOut(handOutJobOf(m_window->session(), nullptr), m_window.get());
        QCOMPARE(namelessIn(handOut).join(u'\n'), QString());
        m_window->findChild<QAction*>(u"exportAction"_s)->trigger();
        auto* dialog = m_window->findChild<ExportDialog*>();
        QVERIFY(dialog);
        QCOMPARE(namelessIn(*dialog).join(u'\n'), QString());
        dialog->close();
    }

    void everyMenuEntryHasItsOwnKey_data()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("Dutch") << static_cast<int>(Language::Dutch);
        QTest::newRow("English") << static_cast<int>(Language::English);
    }

    void everyMenuEntryHasItsOwnKey()
    {
        QFETCH(int, language);
        installLanguage(static_cast<Language>(language));
        QCoreApplication::processEvents();
        QList<QWidget*> menus{m_window->menuBar()};
        for (qsizetype i = 0; i < menus.size(); ++i) { // which grows meanwhile
            for (const QAction* action : menus[i]->actions()) {
                if (action->menu()) {
                    menus.append(action->menu());
                }
            }
        }
        QVERIFY(menus.size() > 10);
        for (const QWidget* menu : std::as_const(menus)) {
            QHash<QChar, QString> taken;
            for (const QAction* action : menu->actions()) {
                const QChar key = mnemonicOf(action->text());
                if (action->isSeparator()) {
                    continue;
                }
                QVERIFY2(!key.isNull(), qPrintable(action->text()));
                QVERIFY2(!taken.contains(key), qPrintable(action->text() + u" / "_s + taken.value(key)));
                taken.insert(key, action->text());
            }
        }
    }

    void tabGoesFromSearchOverListsAndMapToTheDetails()
    {
        choosePhotonics();
        openList();
        m_window->session().selectActor(u"lionix"_s);
        settle();
        const auto* search = m_window->findChild<QLineEdit*>(u"searchField"_s);
        const auto* list = m_window->findChild<QWidget*>(u"shownList"_s);
        const auto* results = m_window->findChild<QWidget*>(u"resultList"_s);
        const auto* chains = m_window->findChild<QWidget*>(u"chainList"_s);
        const QWidget* details = m_window->findChild<QDockWidget*>(u"actorDock"_s)->widget();
        QList<const QWidget*> order;
        const QWidget* widget = search;
        do {
            const bool isDetail = details->isAncestorOf(widget);
            if (isDetail ? !order.contains(details) : true) {
                order.append(isDetail ? details : widget);
            }
            widget = widget->nextInFocusChain();
        } while (widget != search);
        const QList<const QWidget*> wanted{search, chains, results, list, &m_window->map(), details};
        QList<qsizetype> places;
        for (const QWidget* one : wanted) {
            places.append(order.indexOf(one));
        }
        QVERIFY(!places.contains(-1));
        QVERIFY(std::ranges::is_sorted(places));
    }

private:
    void choosePhotonics()
    {
        m_window->session().chooseChain(u"photonics"_s);
        settle();
    }

    AnswerList& openList()
    {
        auto* dock = m_window->findChild<QDockWidget*>(u"shownDock"_s);
        dock->show();
        dock->raise();
        return *m_window->findChild<AnswerList*>(u"shownList"_s);
    }

    static QSet<QString> idsOf(const AnswerList& list, AnswerRow::Kind kind)
    {
        QSet<QString> ids;
        for (const AnswerRow& row : list.rows()) {
            if (row.kind == kind) {
                ids.insert(row.id);
            }
        }
        return ids;
    }

    /// Those whose symbol, or the one they are gathered in, is at least partly within the map.
    QSet<QString> actorsInView()
    {
        QSet<QString> ids;
        for (const Actor& actor : m_window->session().dataset().actors()) {
            const auto symbol = m_window->map().symbolOf(actor.id);
            const double reach = symbol ? symbol->radius : 0.0;
            if (symbol &&
                QRectF(m_window->map().rect()).adjusted(-reach, -reach, reach, reach).contains(symbol->centre)) {
                ids.insert(actor.id);
            }
        }
        return ids;
    }
};

QTEST_MAIN(TestAccessibility)
#include "test_accessibility.moc"
