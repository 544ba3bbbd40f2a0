#include "app/slides/slide_actions.h"

#include "app/panels/panel_text.h"
#include "app/session/map_session.h"
#include "app/slides/deck_bar.h"
#include "app/slides/slide_list.h"

#include <QAction>
#include <QIcon>
#include <QMenu>

#include <algorithm>

namespace ketenkaart {

using namespace Qt::Literals::StringLiterals;

SlideActions::SlideActions(MapSession& session, PresentationBook& book, DeckBar& decks, SlideList& list)
    : QObject(&list)
    , m_session(session)
    , m_book(book)
    , m_decks(decks)
    , m_list(list)
    , m_moveTo(new QMenu(&list))
    , m_copyTo(new QMenu(&list))
{
    const auto action = [this](const QString& name, const QString& icon, const QKeySequence& key, auto slot) {
        auto* made = new QAction(QIcon(u":/icons/%1.svg"_s.arg(icon)), QString(), this);
        made->setObjectName(name);
        made->setShortcut(key);
        made->setShortcutContext(Qt::WidgetShortcut); // in a text these keys do something else
        connect(made, &QAction::triggered, this, slot);
        return made;
    };
    m_duplicate = action(u"duplicateScene"_s, u"duplicate"_s, QKeySequence(Qt::CTRL | Qt::Key_D),
                         [this] { m_list.mark(m_book.duplicate(m_list.markedIds())); });
    m_remove =
        action(u"removeScene"_s, u"remove"_s, QKeySequence::Delete, [this] { m_book.remove(m_list.markedIds()); });
    m_up = action(u"sceneUp"_s, u"up"_s, QKeySequence(Qt::CTRL | Qt::Key_Up), [this] { step(-1); });
    m_down = action(u"sceneDown"_s, u"down"_s, QKeySequence(Qt::CTRL | Qt::Key_Down), [this] { step(1); });
    m_moveTo->menuAction()->setObjectName(u"moveToDeck"_s);
    m_copyTo->menuAction()->setObjectName(u"copyToDeck"_s);
    connect(m_moveTo, &QMenu::aboutToShow, this, [this] { fillDecks(m_moveTo, &PresentationBook::moveToDeck); });
    connect(m_copyTo, &QMenu::aboutToShow, this, [this] { fillDecks(m_copyTo, &PresentationBook::copyToDeck); });
    connect(&list, &SlideList::moveRequested, this, &SlideActions::moveBefore);
}

QList<QAction*> SlideActions::all() const
{
    return {m_duplicate, m_remove, m_up, m_down, m_moveTo->menuAction(), m_copyTo->menuAction()};
}

void SlideActions::fillDecks(QMenu* menu, Take take)
{
    menu->clear();
    const QString current = m_decks.book().current().id;
    for (const Deck& deck : m_decks.book().decks()) {
        if (deck.id != current) {
            const QString name = withoutMnemonics(deck.name.in(m_session.language()));
            menu->addAction(name, this, [this, take, id = deck.id] { (m_book.*take)(m_list.markedIds(), id); });
        }
    }
    if (!menu->isEmpty()) {
        menu->addSeparator();
    }
    menu->addAction(tr("&New presentation…"), this, [this, take] {
        const QStringList ids = m_list.markedIds();
        const QString from = m_session.deckId();
        const QString to = m_decks.addNew();
        if (to.isEmpty()) {
            return;
        }
        // Showing the new one has taken the scenes off the list.
        m_session.setDeck(from.isEmpty() ? m_session.decks().front().id : from);
        (m_book.*take)(ids, to);
    });
}

void SlideActions::step(int by)
{
    const QList<int> rows = m_list.markedRows();
    if (!rows.isEmpty()) {
        moveBefore(by < 0 ? std::max(0, rows.first() - 1) : rows.last() + 2);
    }
}

void SlideActions::moveBefore(int place)
{
    const QStringList ids = m_list.markedIds();
    if (m_book.move(ids, static_cast<size_t>(place))) {
        m_list.mark(ids);
    }
}

void SlideActions::update()
{
    const QList<int> rows = m_list.markedRows();
    const auto count = static_cast<int>(m_session.slides().size());
    for (QAction* needsOne : {m_duplicate, m_remove, m_moveTo->menuAction(), m_copyTo->menuAction()}) {
        needsOne->setEnabled(!rows.isEmpty());
    }
    // A gap between the marked ones closes, even at the end of the list.
    const bool isOneBlock = !rows.isEmpty() && rows.last() - rows.first() + 1 == rows.size();
    m_up->setEnabled(!rows.isEmpty() && (rows.first() > 0 || !isOneBlock));
    m_down->setEnabled(!rows.isEmpty() && (rows.last() + 1 < count || !isOneBlock));
    for (QAction* action : {m_duplicate, m_remove, m_up, m_down}) {
        action->setToolTip(
            u"%1 (%2)"_s.arg(action->text().remove(u'&'), action->shortcut().toString(QKeySequence::NativeText)));
    }
}

void SlideActions::retranslate()
{
    m_duplicate->setText(tr("&Duplicate"));
    m_remove->setText(tr("&Remove"));
    m_up->setText(tr("Move &up"));
    m_down->setText(tr("Move do&wn"));
    m_moveTo->setTitle(tr("Move to &presentation"));
    m_copyTo->setTitle(tr("&Copy to presentation"));
    update();
}

} // namespace ketenkaart
