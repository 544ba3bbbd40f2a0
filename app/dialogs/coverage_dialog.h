#pragma once

#include "app/session/map_session.h"

#include <QDialog>

class QTableWidget;

namespace ketenkaart {

/// What is there and what is not: the number of actors by theme and region, in each cell by kind. A click on a cell
/// filters the map and the lists to it.
class CoverageDialog : public QDialog
{
    Q_OBJECT

public:
    CoverageDialog(MapSession& session, QWidget* parent);

private:
    void fill();
    void showCell(int row, int column);

    MapSession& m_session;
    QTableWidget* m_table;
};

} // namespace ketenkaart
