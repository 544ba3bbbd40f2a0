#pragma once

#include "app/session/export_series.h"
#include "app/session/progress_task.h"

#include <QDialog>
#include <QTimer>

class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace ketenkaart {

class ExportForm;
class PagePreview;

/// Asks for the size and content of an exported map, shows the page as it will be, and writes it, or puts it on the
/// clipboard, or writes a map of each chain, theme or campus. Painting and writing happen in a worker thread; Cancel
/// and closing the dialog stop them.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// The request says what is on the map; visibleExtent is what the window shows now (degrees). The layout is chosen
    /// beforehand; the user may choose another.
    ExportDialog(SceneRequest request, const GeoBox& visibleExtent, QWidget* parent = nullptr,
                 PageLayout layout = PageLayout::Map);
    /// Begins with a page of the flows of this choice.
    ExportDialog(SceneRequest request, const GeoBox& visibleExtent, const FlowChoice& flows, QWidget* parent = nullptr);
    ~ExportDialog() override;

    /// Writes to this path and reports the result; what the Export button does after it has asked for a name.
    void exportTo(const QString& path);
    /// Writes a series into this folder; what the menu does after it has asked for the folder and the format.
    void exportSeriesTo(SeriesOf series, const QString& folder, FileFormat format);
    /// Paints the page and puts it on the clipboard as a picture, at its resolution.
    void copyToClipboard();

Q_SIGNALS:
    /// The picture has been written or copied, or (with a message on the dialog) could not be.
    void exportFinished(bool done);
    void previewShown();

private:
    void createContents(SceneRequest request, const GeoBox& visibleExtent);
    void createButtons();
    void updatePreview();
    void onFormChanged();
    void chooseFileAndExport();
    void chooseFolderAndExport(SeriesOf series);
    void start(std::function<Result<void>(const std::stop_token&)> work);
    void onWorkDone(const Result<void>& result);
    void setBusy(bool busy);
    void showProblem(const QString& text);

    QTimer m_previewDelay;
    LatestTask m_previewing;
    ProgressTask m_work;
    bool m_closeWhenDone = true; ///< of the running work: a file that is written is what one came for

    ExportForm* m_form = nullptr;
    PagePreview* m_preview = nullptr;
    QLabel* m_problem = nullptr;
    QLabel* m_status = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_stopButton = nullptr;
    QPushButton* m_exportButton = nullptr;
    QPushButton* m_copyButton = nullptr;
    QPushButton* m_seriesButton = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
};

} // namespace ketenkaart
