#pragma once

#include "app/analysis/flow_view.h"
#include "app/session/map_session.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QModelIndex;
class QPushButton;
class QTabWidget;
class QTableView;

namespace ketenkaart {

class FlowLinksModel;
class FlowMatrixTable;

/// What runs between the three provinces and the outside: a Sankey diagram and a matrix, of one chain and kind or of
/// all, and the links of the flow that one chooses, which map and diagram of the chain then put forward. It begins with
/// the session's chain and follows the session's filter; what it counts is counted in a worker thread.
class FlowDialog : public QDialog
{
    Q_OBJECT

public:
    FlowDialog(MapSession& session, QWidget* parent);
    ~FlowDialog() override;

    /// Whether what is shown is what was asked for last.
    [[nodiscard]] bool isSettled() const { return !m_counting.isRunning(); }
    /// Writes the flows of each kind; the suffix says the format. What the button does after it has asked for a name.
    void saveTableTo(const QString& path);

Q_SIGNALS:
    /// Somebody should make a page of these flows.
    void exportRequested(const ketenkaart::SceneRequest& request, const ketenkaart::FlowChoice& choice);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Counted
    {
        FlowView::Flows flows;
        std::optional<FlowMatrix> matrix; ///< of the chosen kind or of all
        FlowChoice choice;
        Dataset dataset;
    };
    void createContents();
    void retranslate();
    void followSession();
    void requestFlows();
    void showFlows();
    void showLinks(const QString& caption, const QStringList& linkIds);
    void goTo(const QModelIndex& index);
    void chooseFileAndSave();
    [[nodiscard]] FlowChoice choice() const;

    MapSession& m_session;
    Counted m_counted;
    LatestTask m_counting;
    QString m_sessionChain; ///< as the session had it when it was followed last

    QLabel* m_chainLabel = nullptr;
    QComboBox* m_chain = nullptr;
    QLabel* m_kindLabel = nullptr;
    QComboBox* m_kind = nullptr;
    QLabel* m_coloursLabel = nullptr;
    QComboBox* m_colours = nullptr;
    QCheckBox* m_within = nullptr;
    QLabel* m_sentence = nullptr;
    QLabel* m_filterNote = nullptr;
    QTabWidget* m_tabs = nullptr;
    FlowView* m_view = nullptr;
    FlowMatrixTable* m_table = nullptr;
    QLabel* m_matrixNote = nullptr;
    QLabel* m_flowName = nullptr;
    QTableView* m_list = nullptr;
    FlowLinksModel* m_links = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_saveButton = nullptr;
    QPushButton* m_exportButton = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
};

} // namespace ketenkaart
