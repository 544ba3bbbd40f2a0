#pragma once

#include "app/document/project_document.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace ketenkaart {

class SheetFilter;
class SheetTableModel;
class SheetTableView;

/// The data as tables, one layer at a time, to be looked through, edited and pasted into. Everything it does is a step
/// of the document.
class TableDialog : public QDialog
{
    Q_OBJECT

public:
    /// The document must outlive it.
    TableDialog(ProjectDocument& document, QWidget* parent);
    ~TableDialog() override;

    [[nodiscard]] SheetTableView& view() const { return *m_view; }
    [[nodiscard]] LayerIndex layer() const;
    void showLayer(LayerIndex layer);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void createTop();
    void addSteps();
    void retranslate();
    void fillLayers();
    void followDocument();
    void startFilter();
    void updateCount();

    ProjectDocument& m_document;
    SheetTableModel* m_model;
    SheetFilter* m_filter;
    SheetTableView* m_view;
    QLabel* m_layersLabel = nullptr;
    QComboBox* m_layers = nullptr;
    QLabel* m_textLabel = nullptr;
    QLineEdit* m_text = nullptr;
    QCheckBox* m_findingsOnly = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_report = nullptr;
    QPushButton* m_addRow = nullptr;
    QPushButton* m_removeRows = nullptr;
    QPushButton* m_close = nullptr;
    QTimer* m_typing = nullptr;
};

} // namespace ketenkaart
