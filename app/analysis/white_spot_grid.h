#pragma once

#include "app/session/map_session.h"
#include "core/page/white_spot_cell.h"

#include <QTableWidget>

namespace ketenkaart {

/// A table of white spots on the screen, with a last row and a last column of totals; its cells look as on paper, in
/// the style of the map. One goes through it with the arrow keys; Enter is a click. What a cell says is also its
/// accessible text, with row and column.
class WhiteSpotGrid : public QTableWidget
{
    Q_OBJECT

public:
    WhiteSpotGrid(MapSession& session, WhiteSpotDetail detail, QWidget* parent);

    /// Shows a table; the title is that of the row of totals. The current cell stays where it is.
    void setTable(WhiteSpotTable table, const QString& totalTitle);

    [[nodiscard]] const WhiteSpotTable& table() const { return m_table; }
    [[nodiscard]] int totalRowIndex() const { return static_cast<int>(m_table.rows.size()); }
    [[nodiscard]] int totalColumnIndex() const { return static_cast<int>(m_table.columns.size()); }
    /// The row, also that of the totals.
    [[nodiscard]] const WhiteSpotRow& rowAt(int row) const;
    /// The cell, also one of the totals.
    [[nodiscard]] WhiteSpotCell cellAt(int row, int column) const;
    /// The name of a stage, a theme or the total.
    [[nodiscard]] QString rowTitle(int row) const;
    [[nodiscard]] QString columnTitle(int column) const;
    /// "Packaging, Utrecht: 1 actor".
    [[nodiscard]] QString caption(int row, int column) const;

Q_SIGNALS:
    /// By mouse or keyboard.
    void cellChosen(int row, int column);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyStyle();
    void fitTitles();
    void fitRows();
    [[nodiscard]] QTableWidgetItem* makeItem(int row, int column) const;

    MapSession& m_session;
    WhiteSpotDetail m_detail;
    WhiteSpotTable m_table;
    WhiteSpotRow m_total;
    QString m_totalTitle;
};

/// The line that says what the cells mean.
class WhiteSpotKey : public QWidget
{
    Q_OBJECT

public:
    WhiteSpotKey(MapSession& session, bool withKinds, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] PagePanel panelFor(int width) const;

    MapSession& m_session;
    bool m_withKinds;
};

} // namespace ketenkaart
