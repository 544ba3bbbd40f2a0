#pragma once

#include "core/export/map_exporter.h"
#include "core/page/house_style.h"

#include <QTabWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ketenkaart {

/// The choices of an export, on three tabs: what is on the page, its size, what is written. It knows no file and
/// exports nothing; job() says what was chosen. What a report asks for every time (style of the house, author, parts)
/// is remembered.
class ExportForm : public QTabWidget
{
    Q_OBJECT

public:
    /// The request says what is on the map; visibleExtent is what the window shows now (degrees).
    ExportForm(SceneRequest request, const GeoBox& visibleExtent, QWidget* parent = nullptr);

    /// Chooses a page of these flows, with a title of its own.
    void setFlows(const FlowChoice& flows);
    /// The chosen export; fails on sizes that cannot be.
    [[nodiscard]] Result<ExportJob> job() const;
    [[nodiscard]] QString title() const;
    /// Keeps the choices for the next time.
    void remember() const;
    /// Takes a house-style from its file; the error is for the user.
    [[nodiscard]] Result<void> setHouseStyle(const QString& path);

    /// Chooses a layout for what the user asked for elsewhere, with the date on the page.
    void preset(PageLayout layout);

Q_SIGNALS:
    void changed();
    /// Something that the user asked for did not work.
    void problem(const QString& text);

private:
    QWidget* createContentTab();
    QWidget* createPageTab();
    QWidget* createFileTab();
    QCheckBox* createCheck(const QString& text, const char* name, bool checked, bool remembered = true);
    void connectFields();
    void followLayout();
    [[nodiscard]] PageLayout layoutChoice() const;
    void recall();
    void chooseHouseStyle();
    void clearHouseStyle();
    void updateState();
    [[nodiscard]] StyleName styleName() const;

    SceneRequest m_request;
    GeoBox m_visibleExtent;
    FlowChoice m_flows;
    HouseStyle m_houseStyle;
    QString m_houseStylePath;
    QString m_suggestedTitle;
    QList<QCheckBox*> m_rememberedChecks;

    QLineEdit* m_title = nullptr;
    QLineEdit* m_subtitle = nullptr;
    QComboBox* m_layout = nullptr;
    QComboBox* m_style = nullptr;
    QPushButton* m_house = nullptr;
    QCheckBox* m_legend = nullptr;
    QCheckBox* m_inset = nullptr;
    QCheckBox* m_figures = nullptr;
    QCheckBox* m_sources = nullptr;
    QCheckBox* m_date = nullptr;
    QComboBox* m_extent = nullptr;
    QComboBox* m_size = nullptr;
    QComboBox* m_orientation = nullptr;
    QDoubleSpinBox* m_width = nullptr;
    QDoubleSpinBox* m_height = nullptr;
    QWidget* m_ownSize = nullptr;
    QSpinBox* m_dpi = nullptr;
    QDoubleSpinBox* m_margin = nullptr;
    QLabel* m_summary = nullptr;
    QLineEdit* m_author = nullptr;
    QCheckBox* m_transparent = nullptr;
    QCheckBox* m_altText = nullptr;
    QCheckBox* m_tables = nullptr;
    QCheckBox* m_worldFile = nullptr;
};

} // namespace ketenkaart
