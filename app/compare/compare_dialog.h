#pragma once

#include "app/compare/difference_model.h"
#include "app/document/project_document.h"
#include "app/session/progress_task.h"

#include <QDialog>

#include <array>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace ketenkaart {

/// What is open beside another dataset: what is added, gone, moved and changed there, as a list and on the map; each of
/// it can be taken over as one step that can be undone. It follows what is edited. Not modal. The document must outlive
/// it.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    CompareDialog(ProjectDocument& document, QWidget* parent);

    /// Reads another dataset, a folder or a file, and compares what is open with it. What cannot be read is said in the
    /// dialog.
    void compareWith(const QString& path);
    /// Whether the list shows what was last asked for.
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    /// The user wants to choose what to compare with.
    void otherAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    using Differences = std::shared_ptr<const std::vector<RowDifference>>;

    QWidget* createWhich();
    QWidget* createFilter();
    void createList();
    QWidget* createButtons();
    void retranslate();
    void compareAnew();
    void present(std::shared_ptr<const ProjectComparison> comparison);
    void takeFilter();
    /// Changes what the model shows, and leaves open and current what was.
    template<typename Change> void refill(const Change& change);
    void showTexts();
    void showCounts();
    void updateActions();
    void choose(const QModelIndex& index);
    void takeThis();
    void takeChecked();
    void take(const Differences& differences);
    void showOnMap();
    void followOnMap();
    void onHighlightChanged();
    [[nodiscard]] Highlight marks() const;

    ProjectDocument& m_document;
    QString m_path;
    std::optional<Project> m_other;                        ///< no value as long as it is read, or when it cannot be
    std::shared_ptr<const Dataset> m_otherDataset;         ///< what it means, for the map
    std::shared_ptr<const ProjectComparison> m_comparison; ///< null as long as there is none
    std::optional<Error> m_error;
    std::optional<Highlight> m_marks; ///< what is on the map of this
    bool m_isDatasetNew = false;      ///< and what was on the map is therefore gone
    bool m_isRefilling = false;

    DifferenceModel m_model;
    QLabel* m_summary;
    QLabel* m_which;
    QLabel* m_problem;
    std::array<QCheckBox*, 4> m_kinds{}; ///< in the order of differenceKinds
    QLabel* m_searchLabel = nullptr;
    QLineEdit* m_search = nullptr;
    QTreeView* m_list = nullptr;
    QLabel* m_status = nullptr;
    QAction* m_takeThis = nullptr;
    QPushButton* m_mapButton = nullptr;
    QPushButton* m_thisButton = nullptr;
    QPushButton* m_checkedButton = nullptr;
    QPushButton* m_otherButton = nullptr;
    QPushButton* m_closeButton = nullptr;
    // The last, so that they end while all else is still there.
    ProgressTask m_reading;
    LatestTask m_comparing;
    ProgressTask m_taking;
};

} // namespace ketenkaart
