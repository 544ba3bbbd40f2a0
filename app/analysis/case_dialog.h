#pragma once

#include "app/session/map_session.h"
#include "app/session/progress_task.h"
#include "core/io/table_writer.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace ketenkaart {

/// The cases of the dataset side by side, as a table that can be saved. Not modal: a click on the head of a column
/// shows that case on the map. The session must outlive it.
class CaseDialog : public QDialog
{
    Q_OBJECT

public:
    CaseDialog(MapSession& session, QWidget* parent);

    [[nodiscard]] bool isSettled() const { return !m_task.isRunning(); }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fillChoice();
    void ask();
    void present(PlainTable table);
    void chooseColumn(int column);
    void save();
    [[nodiscard]] std::vector<Case> chosen() const;

    MapSession& m_session;
    ProgressTask m_task;
    QLabel* m_scope;
    QListWidget* m_choice;
    QTableWidget* m_table;
    QPushButton* m_save;
    PlainTable m_shown;
    std::vector<Case> m_cases; ///< of the columns
};

} // namespace ketenkaart
