// Editing actors and links in the window, as a user does.

#include "app/edit/actor_form.h"
#include "app/edit/link_dialog.h"
#include "app/panels/growing_edit.h"
#include "app/panels/link_button.h"
#include "core/geo/mercator.h"
#include "tests/window/window_test.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QWheelEvent>

using namespace ketenkaart;
using namespace Qt::Literals::StringLiterals;

class TestEditing : public ketenkaart::testing::WindowTest
{
    Q_OBJECT

private:
    MapSession& session() { return m_window->session(); }
    ProjectDocument& document() { return m_window->document(); }
    template<typename Widget> Widget* find(const QString& name)
    {
        auto* found = m_window->findChild<Widget*>(name);
        return found ? found : (QTest::qFail(qPrintable(name), __FILE__, __LINE__), nullptr);
    }
    void trigger(const QString& action) { find<QAction>(action)->trigger(); }
    GrowingEdit* field(const QString& name) { return find<GrowingEdit>(u"actor-"_s + name); }
    QLabel* fault(const QString& name) { return find<QLabel>(u"fault-"_s + name); }
    const Actor& actor(const QString& id) { return *session().baseDataset().actor(id); }

    void edit(const QString& id)
    {
        session().selectActor(id);
        trigger(u"editActorAction"_s);
        QVERIFY(find<ActorForm>(u"actorForm"_s)->isVisible());
    }

    void type(const QString& name, const QString& text)
    {
        GrowingEdit* edit = field(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    /// Clicks on the map at this place.
    void clickOnMap(const GeoPoint& place)
    {
        const QPointF at = m_window->map().view().geoToView(place);
        QTest::mouseClick(&m_window->map(), Qt::LeftButton, {}, at.toPoint());
    }

private Q_SLOTS:
    void fieldsChangeTheActorAndCanBeUndone()
    {
        const Actor before = actor(u"citc"_s);
        edit(u"citc"_s);
        type(u"name"_s, u"CITC Nijmegen"_s);
        QCOMPARE(actor(u"citc"_s).name, u"CITC Nijmegen"_s);
        QVERIFY(m_window->isWindowModified());
        QVERIFY(field(u"name"_s)->hasFocus());
        type(u"summary_nl"_s, u"Doet iets, en meer."_s);
        auto* kind = find<QComboBox>(u"actorKind"_s);
        kind->setCurrentIndex(0);
        Q_EMIT kind->activated(0);
        QVERIFY(actor(u"citc"_s).kind.index == 0);
        QCOMPARE(document().steps().count(), 3); // what is typed is one step
        trigger(u"undoAction"_s);
        trigger(u"undoAction"_s);
        QCOMPARE(field(u"summary_nl"_s)->text(), before.summary.dutch);
        trigger(u"undoAction"_s);
        QCOMPARE(actor(u"citc"_s), before);
        QVERIFY(!m_window->isWindowModified());
    }

    void whatCannotBeKeptIsSaidAndStays_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("wrong");
        QTest::addColumn<QString>("right");
        QTest::newRow("address") << u"website"_s << u"www"_s << u"https://citc.example"_s;
        QTest::newRow("country") << u"country"_s << u"Nederland"_s << u"de"_s;
        QTest::newRow("degrees") << u"lon"_s << u"5,8x"_s << u"5,85"_s;
        QTest::newRow("too far") << u"lat"_s << u"95"_s << u"51.9"_s;
        QTest::newRow("metres") << u"grid-x"_s << u"ver"_s << u"187000"_s;
    }

    void whatCannotBeKeptIsSaidAndStays()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, wrong);
        QFETCH(const QString, right);
        edit(u"citc"_s);
        const Actor before = actor(u"citc"_s);
        type(name, wrong);
        QVERIFY(!fault(name)->isHidden());
        field(u"name"_s)->setFocus();
        QCOMPARE(field(name)->text(), wrong);
        type(name, right);
        QVERIFY(fault(name)->isHidden());
        QVERIFY(actor(u"citc"_s) != before);
        session().selectActor(u"lionix"_s); // and of another one nothing is wrong
        QVERIFY(fault(name)->isHidden());
    }

    void degreesAndTheGridSayTheSamePlace()
    {
        edit(u"citc"_s);
        type(u"lon"_s, u"5.3872"_s);
        type(u"lat"_s, u"52.15517"_s);
        QVERIFY(std::abs(field(u"grid-x"_s)->text().toDouble() - 155000) < 2);
        QVERIFY(std::abs(field(u"grid-y"_s)->text().toDouble() - 463000) < 2);
        type(u"grid-x"_s, u"156000"_s);
        QVERIFY(std::abs(actor(u"citc"_s).position->longitude - 5.4018) < 0.001);
        auto* place = find<QComboBox>(u"actorPlace"_s);
        place->lineEdit()->setText(u"Enschede"_s);
        QTest::keyClick(place->lineEdit(), Qt::Key_Return);
        QCOMPARE(actor(u"citc"_s).municipality, u"Enschede"_s);
        QCOMPARE(actor(u"citc"_s).province, u"Overijssel"_s);
        QVERIFY(actor(u"citc"_s).approximate);
        QVERIFY(std::abs(actor(u"citc"_s).position->latitude - 52.22) < 0.05);
    }

    void anActorIsAddedByAClickOnTheMap()
    {
        session().chooseChain(u"photonics"_s);
        whenShown<QInputDialog>([](QInputDialog& dialog) {
            dialog.setTextValue(u"Nieuwe Fabriek"_s);
            dialog.accept();
        });
        trigger(u"addActorAction"_s);
        const QString id = u"nieuwe-fabriek"_s;
        QVERIFY(session().baseDataset().actor(id));
        QCOMPARE(session().selection().id, id);
        QVERIFY(!actor(id).position);
        QVERIFY(m_window->map().tool().kind() == MapTool::Kind::PickPlace);
        settle();
        clickOnMap({6.1, 52.5});
        QVERIFY(m_window->map().tool().kind() == MapTool::Kind::None);
        QVERIFY(actor(id).position);
        QVERIFY(std::abs(actor(id).position->longitude - 6.1) < 0.02);
        QVERIFY(std::abs(actor(id).position->latitude - 52.5) < 0.02);
        QCOMPARE(actor(id).province, u"Overijssel"_s);
        QCOMPARE(actor(id).themes, std::vector{session().baseDataset().chain(u"photonics"_s)->theme});
        QCOMPARE(session().selection().id, id); // the click said a place, and selected nothing

        // Esc leaves it where it is.
        const GeoPoint there = *actor(id).position;
        find<LinkButton>(u"actorPointAt"_s)->click();
        QTest::keyClick(&m_window->map(), Qt::Key_Escape);
        QVERIFY(m_window->map().tool().kind() == MapTool::Kind::None);
        QCOMPARE(*actor(id).position, there);
        trigger(u"undoAction"_s);
        trigger(u"undoAction"_s);
        QVERIFY(!session().baseDataset().actor(id));
    }

    void whoIsEditedIsDraggedToItsPlace()
    {
        MapWidget& map = m_window->map();
        session().selectActor(u"citc"_s);
        const GeoPoint before = *actor(u"citc"_s).position;
        map.showBox({before.longitude - 0.01, before.latitude - 0.01, before.longitude + 0.01, before.latitude + 0.01},
                    false);
        settle();
        const auto drag = [&] {
            const auto symbol = map.symbolOf(u"citc"_s);
            QVERIFY(symbol && symbol->id == u"citc"_s); // alone
            const QPoint from = symbol->centre.toPoint();
            QTest::mousePress(&map, Qt::LeftButton, {}, from);
            QTest::mouseMove(&map, from + QPoint(40, -15));
            QTest::mouseMove(&map, from + QPoint(80, -30));
            QTest::mouseRelease(&map, Qt::LeftButton, {}, from + QPoint(80, -30));
        };
        drag(); // nobody moves who is only looked at
        QCOMPARE(*actor(u"citc"_s).position, before);

        trigger(u"editActorAction"_s);
        map.showBox({before.longitude - 0.01, before.latitude - 0.01, before.longitude + 0.01, before.latitude + 0.01},
                    false);
        settle();
        const QPointF from = map.symbolOf(u"citc"_s)->centre;
        const GeoPoint wanted = map.view().viewToGeo(from + QPointF(80, -30));
        drag();
        QVERIFY(std::abs(actor(u"citc"_s).position->longitude - wanted.longitude) < 1e-4);
        QVERIFY(std::abs(actor(u"citc"_s).position->latitude - wanted.latitude) < 1e-4);
        settle();
        QVERIFY(QLineF(map.symbolOf(u"citc"_s)->centre, from + QPointF(80, -30)).length() < 3.0); // the map stayed
        trigger(u"undoAction"_s);
        QCOMPARE(*actor(u"citc"_s).position, before);
    }

    void aLinkIsDrawnFromOneToAnother()
    {
        MapWidget& map = m_window->map();
        session().chooseChain(u"photonics"_s);
        settle();
        const auto place = [&](const QString& id) {
            const QPointF at = map.positionOf(id);
            return map.hitAt(at).id == id ? at.toPoint() : QPoint(-1, -1);
        };
        const QString from = u"citc"_s;
        const QString to = u"lionix"_s;
        QVERIFY(place(from).x() > 0 && place(to).x() > 0);
        const size_t before = session().baseDataset().links().size();
        const auto acceptAs = [&](const QString& kind) {
            whenShown<LinkDialog>([kind](LinkDialog& dialog) {
                auto* kinds = dialog.findChild<QComboBox*>(u"linkKind"_s);
                kinds->setCurrentIndex(kinds->findText(kind));
                dialog.accept();
            });
        };
        const Vocabulary words = session().baseDataset().vocabulary(); // the data become others
        const QString kind = words.name(words.linkKinds().back());

        acceptAs(kind);
        trigger(u"drawLinkAction"_s);
        QVERIFY(map.tool().kind() == MapTool::Kind::DrawLink);
        QTest::mouseClick(&map, Qt::LeftButton, {}, place(from));
        QVERIFY(map.tool().line()); // follows the pointer
        QTest::mouseClick(&map, Qt::LeftButton, {}, place(to));
        QCOMPARE(session().baseDataset().links().size(), before + 1);
        const Link added = session().baseDataset().links().back();
        QCOMPARE(added.fromId, from);
        QCOMPARE(added.toId, to);
        QCOMPARE(added.kind, words.linkKinds().back());
        QCOMPARE(added.chainIds, QStringList{u"photonics"_s});
        QVERIFY(map.tool().kind() == MapTool::Kind::None);

        // In one go, the other way round; and Esc leaves it.
        acceptAs(kind);
        trigger(u"drawLinkAction"_s);
        QTest::mousePress(&map, Qt::LeftButton, {}, place(to));
        QTest::mouseMove(&map, place(from));
        QTest::mouseRelease(&map, Qt::LeftButton, {}, place(from));
        QCOMPARE(session().baseDataset().links().size(), before + 2);
        QCOMPARE(session().baseDataset().links().back().fromId, to);
        trigger(u"drawLinkAction"_s);
        QTest::mouseClick(&map, Qt::LeftButton, {}, place(from));
        QTest::keyClick(&map, Qt::Key_Escape);
        QVERIFY(map.tool().kind() == MapTool::Kind::None);
        QVERIFY(!map.tool().line());
        trigger(u"undoAction"_s);
        trigger(u"undoAction"_s);
        QCOMPARE(session().baseDataset().links().size(), before);
    }

    void namesOfStagesAreTypedWhereTheCursorIs()
    {
        session().chooseChain(u"photonics"_s);
        trigger(u"chainsAction"_s);
        auto* dialog = m_window->findChild<QDialog*>(u"chainDialog"_s);
        dialog->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        auto* name = find<QLineEdit>(u"stageDutch"_s);
        name->setFocus();
        name->selectAll();
        for (const QChar letter : u"Ontwerp"_s) { // each changes the chain, and all that shows it
            QTest::keyClicks(QApplication::focusWidget(), QString(letter));
        }
        QCOMPARE(QApplication::focusWidget(), name);
        QCOMPARE(session().baseDataset().chain(u"photonics"_s)->stages.front().name.dutch, u"Ontwerp"_s);
        QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier); // that of the document
        QVERIFY(session().baseDataset().chain(u"photonics"_s)->stages.front().name.dutch != u"Ontwerp"_s);
        QVERIFY(!document().steps().canUndo());
    }

    void theWheelChangesNoField()
    {
        session().selectActor(u"citc"_s);
        trigger(u"editActorAction"_s);
        auto* place = find<QComboBox>(u"actorPlace"_s);
        place->setFocus();
        place->setCurrentIndex(place->findText(u"Nijmegen"_s));
        QWheelEvent wheel(QPointF(5, 5), place->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), {}, {},
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(place, &wheel);
        QCOMPARE(place->currentText(), u"Nijmegen"_s);
        session().selectActor(u"lionix"_s);
        QCOMPARE(place->currentText(), QString()); // what was looked for was for another
    }

    void theKeyboardGoesWhereOneSees()
    {
        session().selectActor(u"citc"_s);
        trigger(u"editActorAction"_s);
        auto* form = find<ActorForm>(u"actorForm"_s);
        QVERIFY(form->isAncestorOf(QApplication::focusWidget()));
        int last = -1;
        int inForm = 0;
        for (int i = 0; i < 120; ++i) {
            QWidget* at = QApplication::focusWidget();
            QVERIFY(!at->visibleRegion().isEmpty() || form->isAncestorOf(at)); // the form scrolls to it
            if (form->isAncestorOf(at)) {
                const int y = at->mapTo(form, at->rect().center()).y();
                QVERIFY(y > last - 12); // from top to bottom
                last = y;
                ++inForm;
            } else if (inForm > 0) {
                break;
            }
            QTest::keyClick(at, Qt::Key_Tab);
        }
        QVERIFY(inForm > 15);

        // What was begun with the keyboard goes on after a look at the map.
        find<LinkButton>(u"actorPointAt"_s)->click();
        QTest::keyClick(&m_window->map(), Qt::Key_Escape);
        QVERIFY(form->isAncestorOf(QApplication::focusWidget()));
    }

    void headlinesOfAChainAreEdited()
    {
        session().chooseChain(u"photonics"_s);
        trigger(u"chainsAction"_s);
        const auto headlines = [this] { return session().baseDataset().headlinesOfChain(u"photonics"_s); };
        const size_t before = headlines().size();
        const QString lastEnd = headlines().back()->toId;
        find<QPushButton>(u"headlineAdd"_s)->click();
        QCOMPARE(headlines().size(), before + 1);
        QCOMPARE(headlines().back()->fromId, lastEnd); // goes on from there
        auto* words = find<QLineEdit>(u"headlineDutch"_s);
        words->selectAll();
        QTest::keyClicks(words, u"levert aan"_s);
        QCOMPARE(headlines().back()->words.dutch, u"levert aan"_s);
        auto* to = find<QComboBox>(u"headlineTo"_s);
        to->setCurrentIndex(to->findData(lastEnd));
        Q_EMIT to->activated(to->currentIndex());
        QVERIFY(headlines().back()->toId != lastEnd); // not to itself
        QCOMPARE(to->currentData().toString(), headlines().back()->toId);
        find<QPushButton>(u"headlineRemove"_s)->click();
        QCOMPARE(headlines().size(), before);
        QCOMPARE(document().steps().count(), 3);
        for (int i = 0; i < 3; ++i) {
            trigger(u"undoAction"_s);
        }
        QCOMPARE(headlines().size(), before);
    }

    void removingSaysWhatGoesWithIt()
    {
        const Dataset before = session().baseDataset();
        session().selectActor(u"citc"_s);
        QString said;
        whenShown<QMessageBox>([&](QMessageBox& box) {
            said = box.informativeText() + box.detailedText();
            box.reject();
        });
        trigger(u"removeActorAction"_s);
        QVERIFY(session().baseDataset().actor(u"citc"_s));
        for (const char* name : {"CITC", "LioniX", "Zonder CITC"}) {
            QVERIFY2(said.contains(QString::fromLatin1(name)), qPrintable(said));
        }
        whenShown<QMessageBox>([&](QMessageBox& box) {
            for (QAbstractButton* button : box.buttons()) {
                if (box.buttonRole(button) == QMessageBox::DestructiveRole) {
                    button->click();
                    return;
                }
            }
        });
        trigger(u"removeActorAction"_s);
        const Dataset& after = session().baseDataset();
        QVERIFY(!after.actor(u"citc"_s));
        QVERIFY(std::ranges::none_of(after.links(),
                                     [](const Link& link) { return link.fromId == u"citc" || link.toId == u"citc"; }));
        QVERIFY(after.chainsOfActor(u"citc"_s).empty());
        QCOMPARE(after.actors().size(), before.actors().size() - 1);
        trigger(u"undoAction"_s); // all of it at once
        QCOMPARE(session().baseDataset().actors(), before.actors());
        QCOMPARE(session().baseDataset().links(), before.links());
        QCOMPARE(session().baseDataset().chains(), before.chains());
        QCOMPARE(session().cases(), before.cases());
    }

    void linksAreAddedChangedAndRemoved()
    {
        edit(u"citc"_s);
        auto* list = find<QListWidget>(u"linkList"_s);
        const int count = list->count();
        QVERIFY(count > 0);
        whenShown<LinkDialog>([](LinkDialog& dialog) {
            auto* ok = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
            QVERIFY(!ok->isEnabled());
            dialog.findChild<QComboBox*>(u"linkPartner"_s)->setEditText(u"quix quantum"_s);
            QVERIFY(ok->isEnabled());
            dialog.findChild<QLineEdit*>(u"linkDutch"_s)->setText(u"levert behuizing"_s);
            dialog.findChild<QListWidget*>(u"linkChains"_s)->item(0)->setCheckState(Qt::Checked);
            ok->click();
        });
        find<LinkButton>(u"linkAdd"_s)->click();
        QCOMPARE(list->count(), count + 1);
        const Link* added = session().baseDataset().link(u"citc-supplies-quix-quantum"_s);
        QVERIFY(added);
        QCOMPARE(added->label.dutch, u"levert behuizing"_s);
        QCOMPARE(added->chainIds, QStringList(session().baseDataset().chains().front().id));

        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->data(Qt::UserRole).toString() == u"citc-supplies-quix-quantum") {
                list->setCurrentRow(row);
            }
        }
        whenShown<LinkDialog>([](LinkDialog& dialog) {
            dialog.findChild<QComboBox*>(u"linkDirection"_s)->setCurrentIndex(1);
            dialog.accept();
        });
        find<LinkButton>(u"linkEdit"_s)->click();
        QCOMPARE(session().baseDataset().link(u"citc-supplies-quix-quantum"_s)->toId, u"citc"_s);
        find<LinkButton>(u"linkRemove"_s)->click();
        QVERIFY(!session().baseDataset().link(u"citc-supplies-quix-quantum"_s));
        QCOMPARE(list->count(), count);
    }

    void aChainIsMadeFromItsNameToItsStages()
    {
        trigger(u"chainsAction"_s);
        whenShown<QInputDialog>([](QInputDialog& dialog) {
            dialog.setTextValue(u"Mijn keten"_s);
            dialog.accept();
        });
        find<QPushButton>(u"chainAdd"_s)->click();
        const auto chain = [this] { return *session().baseDataset().chain(u"mijn-keten"_s); };
        QCOMPARE(chain().name.dutch, u"Mijn keten"_s);
        QCOMPARE(session().filter().chainIds, QStringList(u"mijn-keten"_s));
        const auto addStage = [&](const QString& name) {
            find<QPushButton>(u"stageAdd"_s)->click();
            auto* field = find<QLineEdit>(u"stageDutch"_s);
            field->selectAll();
            QTest::keyClicks(field, name);
        };
        addStage(u"Ontwerp"_s);
        addStage(u"Maken"_s);
        QCOMPARE(chain().stages.size(), 2U);
        QCOMPARE(chain().stages[1].name.dutch, u"Maken"_s);
        find<QComboBox>(u"stageActor"_s)->setEditText(u"phix"_s);
        find<QPushButton>(u"stageActorAdd"_s)->click();
        QCOMPARE(chain().stages[1].actorIds, QStringList(u"phix"_s));
        QCOMPARE(find<QListWidget>(u"stageActors"_s)->count(), 1);
        find<QPushButton>(u"stageUp"_s)->click();
        QCOMPARE(chain().stages[0].name.dutch, u"Maken"_s);
        QCOMPARE(chain().stages[0].actorIds, QStringList(u"phix"_s));
        find<QListWidget>(u"stageActors"_s)->setCurrentRow(0);
        find<QPushButton>(u"stageActorRemove"_s)->click();
        QVERIFY(chain().stages[0].actorIds.isEmpty());
        find<QPushButton>(u"stageRemove"_s)->click();
        QCOMPARE(chain().stages.size(), 1U);
        QCOMPARE(chain().stages[0].name.dutch, u"Ontwerp"_s);
        const int steps = document().steps().count();
        for (int i = 0; i < steps; ++i) {
            trigger(u"undoAction"_s);
        }
        QVERIFY(!session().baseDataset().chain(u"mijn-keten"_s));
        QVERIFY(!document().isModified());
    }
};

QTEST_MAIN(TestEditing)
#include "test_editing.moc"
