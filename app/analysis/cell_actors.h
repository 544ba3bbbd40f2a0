#pragma once

#include "app/session/map_session.h"

#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace ketenkaart {

/// Who is in a cell of a table: the map's symbol, the name and the place of each; a click or Enter goes there. For an
/// empty cell, where else there is something: a click or Enter leads to that cell.
class CellActors : public QWidget
{
    Q_OBJECT

public:
    CellActors(MapSession& session, QWidget* parent);

    /// Before any cell is chosen.
    void showHint(const QString& hint);
    void showActors(const QString& caption, const QStringList& actorIds);

    /// Another cell, and what there is.
    struct Alternative
    {
        QString where;
        QString who;
        int column = 0;
    };
    void showAlternatives(const QString& caption, const QString& explanation,
                          const std::vector<Alternative>& alternatives);

Q_SIGNALS:
    void alternativeChosen(int column);

private:
    void activate(const QListWidgetItem* item);
    void setTexts(const QString& caption, const QString& explanation);

    MapSession& m_session;
    QLabel* m_caption;
    QLabel* m_explanation;
    QListWidget* m_list;
};

} // namespace ketenkaart
