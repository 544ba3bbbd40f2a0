#pragma once

#include "app/session/map_session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;

namespace ketenkaart {

class ExplorerModel;
class LinkButton;

/// The panel on the left: search, filters, and the list of the campuses and actors that are left. What is chosen in the
/// list is selected in the session and shown on the map; what is selected elsewhere is shown in the list.
class ExplorerPanel : public QWidget
{
    Q_OBJECT

public:
    ExplorerPanel(MapSession& session, QWidget* parent);

    /// Puts the cursor into the search field (for a shortcut of the window).
    void focusSearch();

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildLayout();
    void retranslate();
    void reload();
    void followFilter();
    void followSelection();
    void followHighlight();
    void onRowsShown();
    void updateCount();
    void choose(const QModelIndex& index);
    [[nodiscard]] bool searchKey(int key);

    MapSession& m_session;
    ExplorerModel* m_model;
    QLineEdit* m_search;
    QLabel* m_count;
    LinkButton* m_reset;
    QLabel* m_nothing; ///< in place of the list when it is empty
    QListView* m_list;
    QStringList m_shownChains;
    int m_waitingKey = 0; ///< pressed in the search before its results were there
};

} // namespace ketenkaart
