#pragma once

#include "app/session/map_session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QTabWidget;

namespace ketenkaart {

class CellActors;
class WhiteSpotGrid;

/// What is there and what is not: the stages of a chain, and the themes, by province. A cell of a stage puts its actors
/// forward on map and diagram; one of a theme filters map and lists to them; both list them beside the table. The chain
/// is that of the session, as far as it has one.
class WhiteSpotsDialog : public QDialog
{
    Q_OBJECT

public:
    WhiteSpotsDialog(MapSession& session, QWidget* parent);

    /// The chain whose stages are shown; empty when the themes are.
    [[nodiscard]] QString shownChainId() const;
    /// Writes the shown table to a file (.csv or .xlsx), and says in the dialog how that went.
    bool saveTableTo(const QString& path);

Q_SIGNALS:
    /// The user wants the shown table as a page: of this chain, or of the themes when it is empty.
    void exportRequested(const QString& chainId);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* createStagesTab();
    QWidget* createThemesTab();
    QWidget* createSide();
    void retranslate();
    void fillChains();
    void followSession();
    void fill();
    void fillGaps();
    void onTabChanged();
    void showStageCell(int row, int column);
    void showThemeCell(int row, int column);
    void listCell(const WhiteSpotGrid& grid, int row, int column);
    void goToGap(const QListWidgetItem* item);
    void goToColumn(int column);
    void chooseFileAndSave();
    [[nodiscard]] QString chosenChainId() const;
    [[nodiscard]] bool isThemes() const;
    [[nodiscard]] WhiteSpotGrid& shownGrid() const;

    MapSession& m_session;
    QTabWidget* m_tabs = nullptr;
    QLabel* m_chainLabel = nullptr;
    QComboBox* m_chains = nullptr;
    QLabel* m_stagesText = nullptr;
    QLabel* m_themesText = nullptr;
    QLabel* m_themesNote = nullptr;
    WhiteSpotGrid* m_stages = nullptr;
    WhiteSpotGrid* m_themes = nullptr;
    QWidget* m_gapsBox = nullptr;
    QLabel* m_gapsTitle = nullptr;
    QListWidget* m_gaps = nullptr;
    CellActors* m_actors = nullptr;
    QLabel* m_status = nullptr;
    QPushButton* m_saveButton = nullptr;
    QPushButton* m_exportButton = nullptr;
    QPushButton* m_closeButton = nullptr;
};

} // namespace ketenkaart
