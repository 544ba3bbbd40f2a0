#pragma once

#include "core/export/map_exporter.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QTimer>

#include <stop_token>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace ketenkaart {

class PagePreview;

/// Asks for the size and content of an exported map, shows the page as it will be, and writes it. Painting and writing
/// happen in a worker thread; closing the dialog cancels them.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// The request says what is on the map; visibleExtent is what the window shows now (degrees).
    ExportDialog(SceneRequest request, const GeoBox& visibleExtent, QWidget* parent = nullptr);
    ~ExportDialog() override;

    /// Writes to this path and reports the result; what the Export button does after it has asked for a name.
    void exportTo(const QString& path);

Q_SIGNALS:
    /// The picture has been written, or (with a message on the dialog) could not be.
    void exportFinished(bool done);
    void previewShown();

private:
    void createFields();
    void updateFields();
    void updatePreview();
    void chooseFileAndExport();
    void onExportDone();
    [[nodiscard]] Result<ExportJob> currentJob() const;
    void showProblem(const QString& text);

    SceneRequest m_request;
    GeoBox m_visibleExtent;
    QTimer m_previewDelay;
    QFutureWatcher<QImage> m_previewWatcher;
    QFutureWatcher<Result<void>> m_exportWatcher;
    std::stop_source m_stopPreview;
    std::stop_source m_stopExport;
    QString m_path;

    QLineEdit* m_title = nullptr;
    QComboBox* m_extent = nullptr;
    QComboBox* m_size = nullptr;
    QComboBox* m_orientation = nullptr;
    QDoubleSpinBox* m_width = nullptr;
    QDoubleSpinBox* m_height = nullptr;
    QWidget* m_ownSize = nullptr;
    QSpinBox* m_dpi = nullptr;
    QCheckBox* m_legend = nullptr;
    QLabel* m_summary = nullptr;
    QLabel* m_problem = nullptr;
    PagePreview* m_preview = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_exportButton = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
};

} // namespace ketenkaart
