#pragma once

#include "app/document/presentation_book.h"

#include <QObject>

#include <functional>

class QAction;
class QMenu;

namespace ketenkaart {

class DeckBar;
class MapSession;
class SlideList;

/// What can be done with the scenes that are marked in the list: copies, removal, order, another presentation. For
/// buttons and for the menu of the list. All of what it is given must outlive it.
class SlideActions : public QObject
{
    Q_OBJECT

public:
    SlideActions(MapSession& session, PresentationBook& book, DeckBar& decks, SlideList& list);

    [[nodiscard]] QAction* duplicate() const { return m_duplicate; }
    [[nodiscard]] QAction* remove() const { return m_remove; }
    [[nodiscard]] QAction* up() const { return m_up; }
    [[nodiscard]] QAction* down() const { return m_down; }
    /// In the order in which a menu has them.
    [[nodiscard]] QList<QAction*> all() const;

    void update();
    void retranslate();

private:
    using Take = bool (PresentationBook::*)(const QStringList& ids, const QString& deckId);
    void fillDecks(QMenu* menu, Take take);
    /// One place up or down.
    void step(int by);
    /// Before the scene that is at this place now.
    void moveBefore(int place);

    MapSession& m_session;
    PresentationBook& m_book;
    DeckBar& m_decks;
    SlideList& m_list;
    QAction* m_duplicate;
    QAction* m_remove;
    QAction* m_up;
    QAction* m_down;
    QMenu* m_moveTo;
    QMenu* m_copyTo;
};

} // namespace ketenkaart
